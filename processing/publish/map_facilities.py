"""The web map's facilities: a square with one character each, and what its register says where that may be shown."""

from __future__ import annotations

import numpy as np
import shapely

from ...layers.catalog import WORKSPACE_LAYERS
from ...layers.palette import palette
from .map_rows import told

# Look.md's letters for an English page.
LETTERS = {"热": "H", "电": "P", "钢": "S", "焦": "K", "锅": "B", "矿": "M", "矸": "G", "机": "N", "工": "C", "堆": "Y", "站": "A", "窑": "F", "厂": "W",
           "企": "E", "车": "V", "煤": "L", "摄": "T", "暖": "R", "泥": "Z", "售": "D", "供": "U", "农": "J"}


def facility_part(tables: dict) -> dict:
    """The block ``facilities``: *tables* by layer, with the columns that may be shown; rows without a place are left out. Empty where there is none."""
    parts = []
    for name in (one for one in WORKSPACE_LAYERS if one in tables):
        layer, table = WORKSPACE_LAYERS[name], tables[name]
        table = table[~(table.geometry.isna() | table.geometry.is_empty)]
        if not len(table):
            continue
        points = shapely.point_on_surface(table.geometry.to_numpy(object))
        glyphs = _glyphs(name, table)
        parts.append({
            "layer": name, "title": [layer.zh, layer.en],
            "x": np.round(shapely.get_x(points), 5).tolist(), "y": np.round(shapely.get_y(points), 5).tolist(), "glyph": [[one, LETTERS.get(one, one)] for one in glyphs],
            "name": [value if isinstance(value, str) and value else None for value in table["name"]] if "name" in table.columns else [None] * len(table),
            "more": told(table, layer, ("name",)),
        })
    return {"facilities": parts} if parts else {}


def _glyphs(name, table) -> list[str]:
    look = palette()["facility"]
    plain = look["glyphs"].get(name, WORKSPACE_LAYERS[name].zh[0])
    kinds = look["kinds"].get(name, {})
    return [kinds.get(kind, plain) for kind in table["kind"]] if kinds and "kind" in table.columns else [plain] * len(table)
