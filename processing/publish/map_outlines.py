"""Lines of the internal web map: roads, truck routes, heat pipes, stretches of zone borders, and the outlines of grids."""

from __future__ import annotations

import numpy as np
import shapely

from ...layers.catalog import WORKSPACE_LAYERS
from ...layers.palette import palette
from . import map_borders
from .map_rows import filled, told

OUTLINES = ("zone_borders", "roads", "routes", "heat_pipes", "grids")
MOST_VERTICES = 60_000
_TOLERANCES = (0.00005, 0.0001, 0.0002, 0.0005, 0.001)
_NAMES = ("name", "grid", "road", "code", "border_id", "grid_code")


def outline_part(tables: dict) -> dict:
    """The block ``outlines``: *tables* by layer (some of OUTLINES, with all their columns), simplified to about MOST_VERTICES together with none lost.
    Empty where there is none.
    """
    parts = []
    for name in (one for one in OUTLINES if one in tables):
        layer, table = WORKSPACE_LAYERS[name], tables[name]
        table = table[~(table.geometry.isna() | table.geometry.is_empty)]
        if not len(table):
            continue
        named = [one for one in _NAMES if one in table.columns]
        rows = table[named].to_dict("records")
        parts.append({
            "layer": name, "title": [layer.zh, layer.en], "lines": map_borders.lines(_lightened(_as_lines(table.geometry.to_numpy(object)))), **_look(name),
            "name": [next((str(row[one]) for one in named if filled(row[one])), None) for row in rows],
            "more": told(table, layer),
        })
    return {"outlines": parts} if parts else {}


def _look(name):
    look = palette()["line"].get(name) or {"colour": palette()["ink"]["brand"], "width": 1.4}
    return {"look": look}


def _as_lines(shapes):
    areas = np.isin(shapely.get_type_id(shapes), (3, 6))
    return np.where(areas, shapely.boundary(shapes), shapes)


def _lightened(lines):
    """Each simplified by the same tolerance, the least that leaves few enough vertices."""
    light = lines
    for step in _TOLERANCES:
        if int(shapely.get_num_coordinates(light).sum()) <= max(MOST_VERTICES, 4 * len(lines)):
            break
        light = shapely.simplify(lines, step)
    return light
