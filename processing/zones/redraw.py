"""New shapes of zones that a person redraws: split by a line, united, cut by an area. Shapes in degrees in, shapes out."""

from __future__ import annotations

import numpy as np
import shapely

from ...layers.errors import InputError
from .measure import polygons_of, together

TOUCH_DEG = 1e-8
"""A millimetre: a point nearer to a line lies on it."""
REACH_DEG = 2e-5
"""A line that ends within some two metres of a border is taken to end on it; a map tool reaches as far as its snapping."""


def split(shapes, at: int, line, reach_deg: float = REACH_DEG):
    """(pieces of ``shapes[at]``, the greatest first; {position: shape} of the neighbours that get the new vertices, too).

    *line* is a LineString in degrees; an end within *reach_deg* of the border is taken onto it. Parts that it does not cut
    stay with the greatest piece. Raises InputError when it does not go through.
    """
    shape = shapely.make_valid(shapely.force_2d(shapes[at]))
    line, reached = onto_border(line, shape, reach_deg)
    ends = snapped(np.vstack([reached, points_of(shapely.intersection(shapely.boundary(shape), line))]), [shapes[at], *shapes])
    noded = with_points(shape, ends)
    faces = polygons_of(shapely.polygonize([shapely.union_all([shapely.boundary(noded), with_points(line, ends)])]))
    faces = faces[shapely.intersects(noded, shapely.point_on_surface(faces))] if len(faces) else faces
    before = polygons_of(noded)
    if len(faces) <= len(before):
        raise InputError("分割：这条线没有把分区穿透；请从边界外画到另一侧边界外",
                         "Split: the line does not go through the zone; draw it from outside one border to outside another")
    whole = np.array([shapely.equals(face, before).any() for face in faces])
    pieces = sorted(faces[~whole], key=shapely.area, reverse=True)
    pieces[0] = together(np.array([pieces[0], *faces[whole]], object))
    return pieces, noded_beside(shapes, ends, {at})


def onto_border(line, shape, reach_deg: float):
    """(*line* with its ends moved onto the border of *shape* where they lie within *reach_deg* of it, the ends that lie on it as coordinates).

    Onto a corner where one is as near as the border itself, to the millimetre.
    """
    border, xy, corners, reached = shapely.boundary(shape), shapely.get_coordinates(shapely.force_2d(line)).copy(), shapely.get_coordinates(shape), []
    for end in (0, -1):
        point = shapely.points(xy[end])
        if shapely.distance(border, point) <= reach_deg:
            on = shapely.get_coordinates(shapely.shortest_line(border, point))[0]
            corner = corners[np.argmin(np.hypot(*(corners - on).T))]
            xy[end] = corner if np.hypot(*(corner - on)) <= TOUCH_DEG else on
            reached.append(xy[end].copy())
    return shapely.linestrings(xy), np.array(reached, float).reshape(-1, 2)


def united(shapes):
    """One shape of several (degrees): common borders vanish, all other vertices stay."""
    return shapely.union_all(shapely.make_valid(shapely.force_2d(np.asarray(shapes, object))))


def cut(shape, area):
    """What of *shape* lies in *area* (degrees). Raises InputError when that is nothing."""
    parts = polygons_of(shapely.intersection(shapely.make_valid(shape), area))
    if not len(parts):
        raise InputError("裁剪：分区全部在辖区之外，裁剪后什么也不剩；请核对位置", "Cut: the zone lies wholly outside the area, nothing would be left; check its place")
    return together(parts)


def points_of(geometry) -> np.ndarray:
    """The points that two lines have in common as coordinates: crossings, and the ends of what they share."""
    found = []
    for part in shapely.get_parts(geometry):
        xy = shapely.get_coordinates(part)
        found += [xy[0], xy[-1]] if len(xy) else []
    return np.unique(np.array(found, float).reshape(-1, 2), axis=0)


def snapped(points, geometries) -> np.ndarray:
    """*points* (coordinates), those next to a vertex of *geometries* moved onto it: a crossing that was computed is not quite where it is."""
    vertices = shapely.get_coordinates([one for one in geometries if one is not None])
    tree = shapely.STRtree(shapely.points(vertices))
    at, near = tree.query_nearest(shapely.points(points), max_distance=TOUCH_DEG, all_matches=False) if len(points) and len(vertices) else ((), ())
    points = np.array(points, float).reshape(-1, 2)
    points[np.asarray(at, int)] = vertices[np.asarray(near, int)]
    return points


def noded_beside(shapes, points, but=()) -> dict[int, object]:
    """{position: shape} of the *shapes* whose border runs through one of *points* without having it for a vertex."""
    found = {}
    for at, shape in enumerate(shapes):
        if at in but or shape is None or shapely.is_empty(shape):
            continue
        noded = with_points(shape, points)
        if noded is not shape:
            found[at] = noded
    return found


def with_points(geometry, points):
    """*geometry* with those of *points* (coordinates) that lie on its lines as vertices; itself when there are none."""
    if not len(points):
        return geometry
    near = shapely.distance(geometry if shapely.get_dimensions(geometry) < 2 else shapely.boundary(geometry), shapely.points(points)) <= TOUCH_DEG
    xy = shapely.get_coordinates(geometry)
    new = [point for point in np.asarray(points)[near] if not (np.abs(xy - point).max(axis=1) <= TOUCH_DEG).any()]
    return every_line(geometry, lambda line: _inserted(line, new)) if new else geometry


def every_line(geometry, change):
    """*geometry* with ``change(coordinates)`` for each of its rings or lines."""
    parts = []
    for part in shapely.get_parts(geometry):
        if shapely.get_type_id(part) == 3:
            rings = [change(shapely.get_coordinates(ring)) for ring in shapely.get_rings(part)]
            parts.append(shapely.polygons(shapely.linearrings(rings[0]), [shapely.linearrings(ring) for ring in rings[1:]] or None))
        else:
            parts.append(shapely.linestrings(change(shapely.get_coordinates(part))))
    if shapely.get_type_id(geometry) in (3, 1):
        return parts[0]
    return shapely.multipolygons(parts) if shapely.get_dimensions(geometry) == 2 else shapely.multilinestrings(parts)


def _inserted(xy, points):
    """A line's coordinates with each point put into the segment that it lies on."""
    for point in points:
        if (np.abs(xy - point).max(axis=1) <= TOUCH_DEG).any():
            continue
        start, way = xy[:-1], np.diff(xy, axis=0)
        length = np.maximum((way**2).sum(axis=1), 1e-300)
        share = np.clip(((point - start) * way).sum(axis=1) / length, 0, 1)
        off = np.hypot(*(start + way * share[:, None] - point).T)
        best = int(np.argmin(off))
        if off[best] <= TOUCH_DEG:
            xy = np.insert(xy, best + 1, point, axis=0)
    return xy
