"""Tilings: zones that share their borders to the vertex, one a unit or one a group of units."""

from __future__ import annotations

import numpy as np
import shapely

from ...layers.errors import ArgumentError
from .build_units import fitted


def tiles(geometries, wanted, groups) -> dict[str, object]:
    """{group: area} of the units at the positions *wanted*; *groups* has the group's name for each of them, None for a unit in no zone.

    All are polygons of one level in degrees; the areas come in the order of their names. Raises ArgumentError for points, InputError as ``fitted``.
    """
    geometries, wanted = np.asarray(geometries, object), np.asarray(wanted, int)
    flat = shapely.get_dimensions(geometries) == 2
    if not flat[wanted].all():
        row = int(wanted[~flat[wanted]][0]) + 1
        raise ArgumentError("分区：第 {row} 个单元不是面，不能拼接；请先画出面，或换 --level", "Zones: unit {row} is no polygon and cannot be a tile; "
                            "draw its polygon, or choose another --level", row=row)
    place = {row: at for at, row in enumerate(np.flatnonzero(flat))}
    parts = fitted(geometries[flat], [place[row] for row in wanted])
    names = np.array(groups, object)
    return {name: shapely.union_all(parts[names == name]) for name in sorted({name for name in groups if name is not None})}
