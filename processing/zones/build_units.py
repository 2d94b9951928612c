"""Areas made of units: fitted to their neighbours to the vertex, united, taken away from one another."""

from __future__ import annotations

import numpy as np
import shapely

from ...layers.errors import InputError
from .plane import area_km2, narrow, within, without_slivers

OVERLAP_KM2 = 0.01
"""Two units of one level may overlap by less than this (digitising noise), as the townships of flag_fires; unverified."""


ONE_BORDER_M = 5.0
"""Borders nearer than this are one border, as check_zones takes them: 0.5 mm on a map 1:10 000; unverified."""


def fitted(geometries, wanted) -> np.ndarray:
    """The units at the positions *wanted* with every vertex of the neighbours that touch them, so that they share their borders to the vertex.

    *geometries* are polygons of one level (degrees). Gaps narrower than ONE_BORDER_M go to the neighbour with the longest common border,
    overlaps below OVERLAP_KM2 to the unit that comes first. Vertices that units already share stay as they are.
    Raises InputError for a larger overlap.
    """
    geometries, wanted = np.asarray(geometries, object), np.asarray(wanted, int)
    # Neighbours of neighbours too: a gap is given away alike, whichever of the units round it are asked for.
    tree, near = shapely.STRtree(geometries), wanted
    for _ in range(2):
        near = np.union1d(near, tree.query(geometries[near], predicate="dwithin", distance=ONE_BORDER_M / 80_000)[1])
    units = shapely.make_valid(shapely.force_2d(geometries[near]), method="structure", keep_collapsed=False)
    faces = shapely.get_parts(shapely.polygonize([shapely.union_all(shapely.boundary(units))]))
    inside = shapely.point_on_surface(faces)
    face, unit = shapely.STRtree(units).query(inside, predicate="intersects")
    owner = np.full(len(faces), -1)
    for at, who in sorted(zip(face.tolist(), unit.tolist(), strict=True), reverse=True):
        if owner[at] >= 0:
            _check_overlap(faces[at], near[who], near[owner[at]])
        owner[at] = who
    _fill_gaps(faces, owner)
    place = {unit: at for at, unit in enumerate(near)}
    return np.array([shapely.union_all(faces[owner == place[unit]]) for unit in wanted], object)


def _check_overlap(face, one, other):
    km2 = area_km2(face)
    if km2 > OVERLAP_KM2:
        point = shapely.point_on_surface(face)
        raise InputError("行政单元：第 {one} 行与第 {other} 行在 {lon:.6f}, {lat:.6f} 处重叠 {km2:.3f} km²；请先在 QGIS 中消除重叠",
                         "Units: rows {one} and {other} overlap by {km2:.3f} km² at {lon:.6f}, {lat:.6f}; remove the overlap in QGIS first",
                         one=int(min(one, other)) + 1, other=int(max(one, other)) + 1, km2=km2, lon=point.x, lat=point.y)


def _fill_gaps(faces, owner):
    """Give each face without an owner that is narrower than ONE_BORDER_M to the neighbour with which it shares most of its rim."""
    tree = shapely.STRtree(faces)
    for at in np.flatnonzero(owner < 0):
        if not narrow(faces[at], ONE_BORDER_M):
            continue
        beside = [other for other in tree.query(faces[at], predicate="intersects") if owner[other] >= 0]
        shared = [shapely.length(shapely.intersection(shapely.boundary(faces[at]), shapely.boundary(faces[other]))) for other in beside]
        if beside and max(shared) > 0:
            owner[at] = owner[beside[int(np.argmax(shared))]]


def unit_area(table, rows, radius_m: float | None, title: tuple[str, str]):
    """The area of the units at *rows* of one layer (degrees): polygons united without a seam, points as discs of *radius_m*.

    *title* is the layer's for messages. Raises InputError for a row without geometry, a point without a radius, a line.
    """
    geometries = table.geometry.to_numpy()
    empty = shapely.is_missing(geometries) | shapely.is_empty(geometries)
    for row in rows:
        if empty[row] or shapely.get_dimensions(geometries[row]) == 1:
            raise InputError("{zh_layer}：第 {row} 行没有面或点；请补画",
                             "{en_layer}: row {row} has neither polygon nor point; draw it", zh_layer=title[0], en_layer=title[1], row=row + 1)
    flat = np.flatnonzero(shapely.get_dimensions(geometries) == 2)
    place = {row: at for at, row in enumerate(flat)}
    areas = list(fitted(geometries[flat], [place[row] for row in rows if row in place]))
    for row in rows:
        if row not in place:
            if radius_m is None:
                raise InputError("{zh_layer}：第 {row} 行是点，没有范围；请用 --village-radius-m 说明以多少米为范围，或画出面",
                                 "{en_layer}: row {row} is a point without extent; say its radius with --village-radius-m, or draw its polygon",
                                 zh_layer=title[0], en_layer=title[1], row=row + 1)
            areas.append(within(geometries[row], radius_m))
    return shapely.union_all(areas)


def minus(area, taken):
    """*area* without *taken* (degrees); pieces narrower than ONE_BORDER_M, left where two borders are not quite the same, go."""
    return without_slivers(shapely.difference(area, taken), ONE_BORDER_M)
