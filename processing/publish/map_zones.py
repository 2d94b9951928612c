"""The web map's zones: those in force on one day or on two, their notices, and what changed between the days."""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely

from ...layers.catalog.law import ACTS, ZONE_KINDS, ZONES
from ...layers.palette import palette
from ..zones.crowded import crowded
from ..zones.plane import area_km2
from . import map_borders
from .map_rows import told

NOW, THEN = 1, 2
MOST_TEXT = 20_000
"""Characters of a notice that go into a page; what is left out is said."""
_SHOWN = ("kind", "grade", "lowest_stage", "name", "act", "valid_from", "valid_to", "radius_m", "declared_km2", "status")


def zone_part(now, then, acts, documents: dict, days: tuple[str, str | None], changes=None) -> dict:
    """The block ``zones``: *now* and *then* (GeoDataFrames with some of ZONES' columns, *then* may be None) are the zones of *days*; *acts* with some of
    ACTS' columns; *documents*: number → text of the notice; *changes*: of processing.zones.compare. Columns that are not there are not shown.
    """
    zones, on = _both(now, then)
    shapes = np.array([shape if shape is not None else shapely.Polygon() for shape in zones.geometry.to_numpy(object)], object)
    light = _lightened(zones, shapes)
    numbers = sorted({one for one in zones["act"] if isinstance(one, str)}) if "act" in zones.columns else []
    known = [one for one in numbers if one in set(acts["number"])]
    at = {number: n for n, number in enumerate(known)}
    texts = {name: _plain(zones[name]) if name in zones.columns else [None] * len(zones) for name in _SHOWN}
    return {"zones": {
        "days": list(days), "on": on, "kinds": {kind: list(ZONE_KINDS[kind]) for kind in sorted(set(zones["kind"]))},
        **{name: texts[name] for name in _SHOWN if name != "act"},
        "act": [at.get(one, -1) for one in texts["act"]], "number": [None if one in at else one for one in texts["act"]],
        "km2": [round(area_km2(shape), 4) if not shape.is_empty else None for shape in shapes],
        "fringe": _fringes(zones, shapes), "polygons": map_borders.polygons(light),
        "more": told(zones, ZONES, _SHOWN),
        "acts": _acts(acts, known, documents),
        **({"changes": {name: _changed(getattr(changes, name)) for name in ("added", "removed")}} if changes is not None else {}),
    }}


def zone_parts_empty(part: dict) -> bool:
    """Whether the block holds no zone."""
    return not part["zones"]["kind"]


def _both(now, then):
    """The rows of both days once each, in a steady order, and on which of the days each stands."""
    rows = now.assign(_on=NOW)
    if then is not None:
        twice = set(now["zone_id"]) & set(then["zone_id"])
        rows["_on"] += np.where(rows["zone_id"].isin(twice), THEN, 0)
        only = then[~then["zone_id"].isin(twice)].assign(_on=THEN)
        rows = pd.concat([rows, only], ignore_index=True) if len(only) else rows
    order = {kind: n for n, kind in enumerate(palette()["zone"]["order"])}
    grade = rows["grade"].fillna("") if "grade" in rows.columns else pd.Series("", index=rows.index)
    rows = rows.assign(_order=rows["kind"].map(order).fillna(len(order)), _grade=grade).sort_values(["_order", "_grade", "zone_id"], ignore_index=True)
    return rows.drop(columns=["_order", "_grade", "_on", "zone_id"]), rows["_on"].astype(int).tolist()


def _lightened(zones, shapes):
    """Zones of one kind are simplified together: neighbours keep the border they share."""
    light = shapes.copy()
    for kind in sorted(set(zones["kind"])):
        mine = (zones["kind"] == kind).to_numpy()
        light[mine] = map_borders.lightened(shapes[mine], 20_000)[0]
    return light


def _fringes(zones, shapes) -> list[int]:
    """1 where kinds of a higher rank crowd the zone out: its hatch then keeps to a strip inside the border."""
    drawn = zones["status"].ne("repealed").to_numpy() if "status" in zones.columns else np.ones(len(zones), bool)
    found = np.zeros(len(zones), int)
    found[[at for at, edited in crowded(zones["kind"], np.where(drawn, shapes, None)) if not edited]] = 1
    return found.tolist()


def _acts(acts, known, documents) -> list[dict]:
    rows = acts.set_index("number").reindex(known)
    found = []
    for number, row in zip(known, rows.to_dict("records"), strict=True):
        text = documents.get(number)
        found.append({"number": number, **{name: row[name] for name in ("title", "issuer", "issued_on", "in_force_on", "repealed_on") if _filled(row.get(name))},
                      **({"text": text[:MOST_TEXT], "cut": max(len(text) - MOST_TEXT, 0)} if text else {}),
                      **({"more": more} if (more := told(rows.loc[[number]].reset_index(), ACTS, _ACT_SHOWN)[0]) else {})})
    return found


_ACT_SHOWN = ("number", "title", "issuer", "issued_on", "in_force_on", "repealed_on", "document", "document_sha256", "declared_km2")


def _changed(table) -> list[dict]:
    shapes = table.geometry.to_numpy(object)
    return [{"kind": kind, "grade": grade if isinstance(grade, str) else None, "km2": round(float(km2), 4), "polygons": polygons}
            for kind, grade, km2, polygons in zip(table["kind"], table["grade"], table["km2"], map_borders.polygons(shapes), strict=True)]


def _filled(value) -> bool:
    return value is not None and value == value and value != ""


def _plain(column) -> list:
    return [None if not _filled(value) else value.item() if hasattr(value, "item") else value for value in column.astype(object)]
