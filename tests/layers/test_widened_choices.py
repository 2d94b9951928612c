"""A workspace of an earlier version takes the kinds that were added since: a CHECK is not a column, so the comparison of columns does not see it."""

import gzip
from pathlib import Path

import pytest

from lantian.layers.catalog import WORKSPACE_LAYERS
from lantian.layers.errors import LantianError
from lantian.layers.migrations import bring_up_to_date
from lantian.layers.workspace import Workspace

from .made_rows import rows, zone

OLD = sorted((Path(__file__).parents[1] / "data" / "workspaces").glob("v*.gpkg.gz"))


@pytest.mark.parametrize("old", OLD, ids=lambda file: file.name)
def test_an_old_workspace_takes_every_kind_of_zone_and_of_coal_user(old, tmp_path):
    path = tmp_path / "w.gpkg"
    path.write_bytes(gzip.decompress(old.read_bytes()))
    bring_up_to_date(path)
    kinds = WORKSPACE_LAYERS["zones"].field("kind").choices
    users = WORKSPACE_LAYERS["coal_users"].field("kind").choices
    with Workspace(path, write=True) as workspace, workspace.transaction():
        workspace.upsert("zones", rows("zones", *(zone(f"新{kind}", kind=kind) for kind in kinds)), "赵")
        point = zone()["geometry"].representative_point()
        workspace.upsert("coal_users", rows("coal_users", *({"code": kind, "kind": kind, "geometry": point} for kind in users)), "赵")
        with pytest.raises(LantianError, match="kind"):
            workspace.upsert("zones", rows("zones", zone("错", kind="no_such_kind")), "赵")
    with Workspace(path) as workspace:
        assert set(workspace.read("zones")["kind"]) == set(kinds)
        assert set(workspace.read("coal_users")["kind"]) == set(users)
