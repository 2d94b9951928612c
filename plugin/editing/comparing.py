"""The zones of now beside a former version: what was added and lost, km² by township. Changes nothing."""

from __future__ import annotations

from ..language import tr
from .reading import Reading

SAVED = ""
"""The former version that is asked for: the workspace as it was last saved."""


def compare(session, before: str, done, failed=None, *, zone_ids=(), drafts=()):
    """Compare what stands in the window with a former version: *before* is a day (what was in force on it) or SAVED.

    With a day, now is what is in force on the session's day, *drafts* (zone ids) as if adopted. With *zone_ids* only the kinds of these zones.
    ``done(changes)``: ``{"added": rows, "removed": rows, "townships": rows}`` as plain dicts; shapes are WKB.
    """
    reading = Reading(session, ("zones", "acts", "townships"))
    day = session.day

    def work(progress):
        from ...layers.catalog import WORKSPACE_LAYERS
        from ...layers.in_force import in_force
        from ...layers.workspace import Workspace
        from ...processing.zones.compare import compare_zones
        from ...processing.zones.preview import with_drafts

        tables = reading.tables()
        zones, acts = tables["zones"].table, tables["acts"].table
        progress(0.2, "比较分区", "comparing zones")
        with Workspace(reading.path) as workspace:
            old = workspace.read("zones") if before == SAVED else in_force(workspace.read("zones"), WORKSPACE_LAYERS["zones"], before, workspace.read("acts"))
        new = zones if before == SAVED else with_drafts(zones, acts, tuple(drafts), day)
        if zone_ids:
            kinds = set(zones.loc[zones["zone_id"].isin(zone_ids), "kind"])
            old, new = (table[table["kind"].isin(kinds)] for table in (old, new))
        found = compare_zones(old, new, tables["townships"].table, {})
        return {"added": _rows(found.added), "removed": _rows(found.removed), "townships": _rows(found.by_township)}

    return session.work.start(tr("Compare zones"), work, done, failed)


def _rows(table) -> list[dict]:
    rows = table.to_dict("records")
    out = []
    for row in rows:
        shape = row.pop("geometry", None)
        out.append({**{name: None if value is None or value != value else value for name, value in row.items()}, **({"shape": shape.wkb} if shape is not None else {})})
    return out
