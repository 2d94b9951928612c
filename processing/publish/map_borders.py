"""Township polygons as small integers, and the lines between townships, counties and cities, for the web map."""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely

SCALE = 100_000  # 5 decimals of a degree: about 1 m
MOST_VERTICES = 150_000
TOLERANCES = (0.0002, 0.0005, 0.001, 0.002)  # degrees; tried in turn until the polygons are small enough
NEIGHBOUR = 0.0003  # degrees: gap over which two badly matched borders are still the same line
_HALF = 1 << 26


def lightened(geometries: np.ndarray, most: int | None = None) -> tuple[np.ndarray, float]:
    """Polygons with at most about *most* vertices (MOST_VERTICES), or a dozen each, and the tolerance in degrees that it took (0.0 when none).

    All are simplified in one call, so that what two neighbours share stays shared: GEOS does it from 3.12 on (Shapely 2.1). An older one would
    simplify each for itself and tear them apart, so that there the borders stay as they are.
    """
    total = int(shapely.get_num_coordinates(geometries).sum())
    tolerance = 0.0
    simplify = getattr(shapely, "coverage_simplify", None)
    light = geometries
    for step in TOLERANCES if simplify is not None else ():
        if total <= max(most or MOST_VERTICES, 12 * len(geometries)):
            break
        light, tolerance = simplify(geometries, step), step
        total = int(shapely.get_num_coordinates(light).sum())
    return light, tolerance


def _grid_rings(geometries: np.ndarray):
    """Rings on the 5-decimal grid: integer points, ring of each point, polygon of each ring, owner of each polygon."""
    polygons, owner = shapely.get_parts(geometries, return_index=True)
    rings, polygon = shapely.get_rings(polygons, return_index=True)
    points, ring = shapely.get_coordinates(rings, return_index=True)
    points = np.rint(points * SCALE).astype(np.int64)
    same = np.zeros(len(points), bool)
    same[1:] = (ring[1:] == ring[:-1]) & (points[1:] == points[:-1]).all(axis=1)
    return points[~same], ring[~same], polygon, owner


def _packed(lines: list[np.ndarray]) -> list[list[int]]:
    """Each line as [x0, y0, dx1, dy1, …]."""
    return [np.concatenate([line[:1], np.diff(line, axis=0)]).ravel().tolist() for line in lines]


def polygons(geometries: np.ndarray) -> list[list[list[list[int]]]]:
    """For each geometry its polygons, each a list of packed rings (outer first), closing point left out."""
    points, ring, polygon, owner = _grid_rings(geometries)
    if not len(ring):
        return [[] for _ in geometries]
    cuts = np.flatnonzero(np.diff(ring)) + 1
    numbers = ring[np.concatenate([[0], cuts])]
    nested: dict[int, list[list[int]]] = {}
    for number, line in zip(numbers, np.split(points, cuts), strict=True):
        if len(line) >= 4:
            nested.setdefault(int(polygon[number]), []).extend(_packed([line[:-1]]))
    result = [[] for _ in geometries]
    for number, rings in nested.items():
        result[int(owner[number])].append(rings)
    return result


def lines(geometries: np.ndarray) -> list[list[list[int]]]:
    """For each line or group of lines its packed lines."""
    parts, owner = shapely.get_parts(geometries, return_index=True)
    result = [[] for _ in geometries]
    for part, at in zip(parts, owner, strict=True):
        points = np.rint(shapely.get_coordinates(part) * SCALE).astype(np.int64)
        same = np.zeros(len(points), bool)
        same[1:] = (points[1:] == points[:-1]).all(axis=1)
        if (~same).sum() > 1:
            result[at] += _packed([points[~same]])
    return result


def border_lines(geometries: np.ndarray, counties, cities) -> dict[str, list[list[int]]]:
    """Packed lines {"township", "county", "city", "outer"}, each piece of border once, in its highest rank.

    A piece that two townships share edge by edge is told by its two owners; a piece with one owner (outer rim, gap, overlap,
    T-junction) by the other township within NEIGHBOUR of its middle, if there is one.
    """
    points, ring, polygon, owner = _grid_rings(geometries)
    if not len(points):
        return {"township": [], "county": [], "city": [], "outer": []}
    step = np.flatnonzero(ring[1:] == ring[:-1])
    unit = owner[polygon[ring[step]]]
    packed = ((points[:, 0] + _HALF) << 27) | (points[:, 1] + _HALF)
    ends = np.sort(np.stack([packed[step], packed[step + 1]], axis=1), axis=1)
    order = np.lexsort((unit, ends[:, 1], ends[:, 0]))
    ends, unit = ends[order], unit[order]
    new = np.ones(len(ends), bool)
    new[1:] = (ends[1:] != ends[:-1]).any(axis=1)
    start = np.flatnonzero(new)
    last = np.append(start[1:], len(ends)) - 1
    one, other, ends = unit[start], unit[last], ends[start]
    xy = np.stack([(ends >> 27) - _HALF, (ends & ((1 << 27) - 1)) - _HALF], axis=2)

    single = np.flatnonzero(one == other)
    outer, drawn = np.zeros(len(ends), bool), np.ones(len(ends), bool)
    if len(single):
        outer[single] = True
        middle = shapely.points(xy[single].mean(axis=1) / SCALE)
        edge, near = shapely.STRtree(geometries).query(middle, predicate="dwithin", distance=NEIGHBOUR)
        foreign = near != one[single[edge]]
        edge, near = edge[foreign], near[foreign]
        # The nearest is written last and stays; of two versions of one border the one of the smaller number is drawn.
        far = np.argsort(-shapely.distance(middle[edge], geometries[near]), kind="stable")
        other[single[edge[far]]] = near[far]
        outer[single[edge]] = False
        drawn[single] = outer[single] | (one[single] < other[single])
    one, other, xy, outer = one[drawn], other[drawn], xy[drawn], outer[drawn]

    county = pd.factorize(pd.Series(counties).astype(object))[0]
    city = pd.factorize(pd.Series(cities).astype(object))[0]
    city_line = ~outer & (city[one] != city[other])
    county_line = ~outer & ~city_line & (county[one] != county[other])
    ranks = {"township": ~outer & ~city_line & ~county_line, "county": county_line, "city": city_line, "outer": outer}
    return {name: _merged(xy[mask]) for name, mask in ranks.items()}


def _merged(edges: np.ndarray) -> list[list[int]]:
    """Edges (n, 2, 2) joined into as few packed lines as can be."""
    if not len(edges):
        return []
    merged = shapely.line_merge(shapely.multilinestrings(shapely.linestrings(edges.astype(float))))
    lines = shapely.get_parts(merged)
    points, line = shapely.get_coordinates(lines, return_index=True)
    cuts = np.flatnonzero(np.diff(line)) + 1
    return _packed(np.split(np.rint(points).astype(np.int64), cuts))


def label_points(geometries: np.ndarray) -> np.ndarray:
    """(n, 2) lon, lat inside each polygon: the centroid where it is inside, else a point on the surface."""
    points = shapely.centroid(geometries)
    inside = shapely.contains(geometries, points)
    points[~inside] = shapely.point_on_surface(geometries[~inside])
    return np.stack([shapely.get_x(points), shapely.get_y(points)], axis=1)


def group_points(geometries: np.ndarray, points: np.ndarray, names) -> list[tuple[str, float, float, float]]:
    """(name, lon, lat, weight) of each group of townships: the middle by area, or the nearest township's own point if that lies outside."""
    names = pd.Series(names).astype(object)
    codes, titles = pd.factorize(names)
    if not len(titles):
        return []
    area = shapely.area(geometries)
    known = codes >= 0
    weight = np.bincount(codes[known], area[known], len(titles))
    middle = np.stack([np.bincount(codes[known], (area * points[:, k])[known], len(titles)) for k in (0, 1)], axis=1)
    middle /= np.where(weight > 0, weight, 1)[:, None]
    group, unit = shapely.STRtree(geometries).query(shapely.points(middle), predicate="intersects")
    inside = np.zeros(len(titles), bool)
    inside[group[codes[unit] == group]] = True
    for lost in np.flatnonzero(~inside):
        members = np.flatnonzero(codes == lost)
        middle[lost] = points[members[np.argmin(((points[members] - middle[lost]) ** 2).sum(axis=1))]]
    return [(str(title), *middle[i].tolist(), float(weight[i])) for i, title in enumerate(titles)]
