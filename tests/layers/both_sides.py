"""A workspace and a copy checked out of it, and what people do to either."""

from lantian.layers.check_out import check_out
from lantian.layers.merge_back import merge_back
from lantian.layers.workspace import Workspace

from .made_rows import rows, zone


def checked_out(content, folder):
    source, copy = folder / "远.gpkg", folder / "近.gpkg"
    source.write_bytes(content)
    put(source, "zones", zone("Z1", note="一"), zone("Z2", note="二"), zone("Z3", note="三"), by="李")
    check_out(source, copy)
    return source, copy


def put(path, layer, *records, by=None):
    with Workspace(path, write=True) as workspace, workspace.transaction():
        workspace.upsert(layer, rows(layer, *records), by)


def drop(path, layer, *keys, by=None):
    with Workspace(path, write=True) as workspace, workspace.transaction():
        workspace.delete(layer, [(key,) for key in keys], by)


def sql(path, text, *values):
    """As any other program writes it."""
    with Workspace(path, write=True) as workspace, workspace.transaction():
        workspace.connection.execute(text, values)


def notes(path):
    with Workspace(path) as workspace:
        table = workspace.read("zones")
        return dict(zip(table["zone_id"], table["note"], strict=True))


def merge(source, copy, *chosen, **how):
    with Workspace(copy) as mine, Workspace(source, write=True) as theirs:
        return merge_back(mine, theirs, {("zones", key): side for key, side in chosen}, **how)
