"""The web map's facilities: a square with one character each, and what its register says where that may be shown."""

from __future__ import annotations

import numpy as np
import shapely

from ...layers.catalog import WORKSPACE_LAYERS
from ...layers.palette import palette
from .map_rows import told

STARTS_OFF = ("static_sources", "villages")
"""Places that are no register: they stand in the internal edition, switched off until a reader wants them."""


def facility_part(tables: dict) -> dict:
    """The block ``facilities``: *tables* by layer, with the columns that may be shown; rows without a place are left out. Empty where there is none."""
    parts, letters = [], palette()["facility"]["letters"]
    for name in (one for one in WORKSPACE_LAYERS if one in tables):
        layer, table = WORKSPACE_LAYERS[name], tables[name]
        table = table[~(table.geometry.isna() | table.geometry.is_empty)]
        if not len(table):
            continue
        named = "village" if name == "villages" else "name"
        points = shapely.point_on_surface(table.geometry.to_numpy(object))
        glyphs = _glyphs(name, table)
        parts.append({
            "layer": name, "title": [layer.zh, layer.en],
            "x": np.round(shapely.get_x(points), 5).tolist(), "y": np.round(shapely.get_y(points), 5).tolist(), "glyph": [[one, letters.get(one, one)] for one in glyphs],
            **({"off": True} if name in STARTS_OFF else {}),
            "name": [value if isinstance(value, str) and value else None for value in table[named]] if named in table.columns else [None] * len(table),
            "more": told(table, layer, (named,)),
        })
    return {"facilities": parts} if parts else {}


def _glyphs(name, table) -> list[str]:
    look = palette()["facility"]
    plain = look["glyphs"].get(name, WORKSPACE_LAYERS[name].zh[0])
    kinds = look["kinds"].get(name, {})
    return [kinds.get(kind, plain) for kind in table["kind"]] if kinds and "kind" in table.columns else [plain] * len(table)
