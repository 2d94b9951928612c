"""Strips along roads: on one side, or a corridor on both."""

from __future__ import annotations

import numpy as np
import shapely

from ...layers.errors import ArgumentError
from .plane import WITHIN_M, Plane, arc_segments, distortion_m, half_m

TOWARDS = {"north": (0, 1), "south": (0, -1), "east": (1, 0), "west": (-1, 0)}
SIDES_ZH = {"north": "北", "south": "南", "east": "东", "west": "西", "both": "两"}
ALONG = 0.26
"""A road that runs within some 15° of a direction has no side in that direction (sine of the angle); unverified."""


def strip(lines, offset_m: float, side: str, road: str):
    """The strip of *offset_m* geodesic metres along the lines of *road* (degrees) on its *side*: north, south, east, west or both.

    It ends square where the road ends. Raises ArgumentError where the road has no such side, or is too long to be drawn within 1 m.
    """
    check_length(lines, offset_m, road)
    plane = Plane.round(lines)
    parts = merged(plane.to_metres(lines))
    corridor = _corridor(parts, offset_m)
    if side != "both":
        corridor = shapely.union_all([_half(part, offset_m, side, road, plane) for part in parts])
    return plane.to_degrees(corridor)


def check_length(lines, offset_m: float, road: str):
    """Refuse lines so long that metres across them cannot be drawn within 1 m on one plane."""
    if distortion_m(half_m(lines), offset_m) > WITHIN_M:
        raise ArgumentError("道路：{road} 太长，{offset:.0f} m 的偏移画不准到 1 m；请分段生成", "Roads: {road} is too long to draw an offset of {offset:.0f} m "
                            "within 1 m; build it in pieces", road=road, offset=offset_m)


def merged(lines) -> np.ndarray:
    """The lines of a road joined end to end as far as they go, as single lines."""
    parts = shapely.get_parts(shapely.line_merge(shapely.union_all(shapely.force_2d(lines))))
    return parts[shapely.length(parts) > 0]


def _corridor(parts, offset_m):
    """Both sides, square at loose ends, round at bends, junctions and the seam of a closed line."""
    quad = arc_segments(offset_m)
    ends = np.concatenate([shapely.get_coordinates(part)[[0, -1]] for part in parts])
    places, times = np.unique(ends.round(3), axis=0, return_counts=True)
    joints = shapely.buffer(shapely.points(places[times > 1]), offset_m, quad_segs=quad)
    return shapely.union_all([*shapely.buffer(parts, offset_m, quad_segs=quad, cap_style="flat"), *joints])


def _half(part, offset_m, side, road, plane):
    """The part of a line's corridor that lies on its *side*: the corridor is cut along the line, and each piece asked where it lies."""
    left = left_is(part, side, road, plane)
    strip = _corridor(np.array([part]), offset_m)
    cut = shapely.union_all([shapely.boundary(strip), part, *prolonged(part, 1.0)])  # an end may miss the rim by a hair
    faces = shapely.get_parts(shapely.polygonize([cut]))
    faces = faces[shapely.covers(shapely.buffer(strip, 0.01), faces)]
    return shapely.union_all([face for face in faces if _lies_left(shapely.point_on_surface(face), part) == left])


def _lies_left(point, line) -> bool:
    """Whether a point lies left of the line, where it is nearest to it."""
    along = shapely.line_locate_point(line, point)
    # A step back and forth: at a bend the point lies in the angle of both segments.
    before, after = (shapely.line_interpolate_point(line, np.clip(along + step, 0, shapely.length(line))) for step in (-0.5, 0.5))
    return (after.x - before.x) * (point.y - before.y) - (after.y - before.y) * (point.x - before.x) > 0


def prolonged(line, reach_m: float) -> list:
    """Two straight pieces that carry the ends of a line on for *reach_m* metres; none for a closed line."""
    xy = shapely.get_coordinates(line)
    if shapely.is_closed(line):
        return []
    pieces = []
    for end, before in ((xy[0], xy[1:]), (xy[-1], xy[-2::-1])):
        # A last segment of a few centimetres says nothing of the course.
        far = next((one for one in before if np.hypot(*(end - one)) >= 1.0), before[-1])
        pieces.append(shapely.linestrings([end, end + (end - far) / np.hypot(*(end - far)) * reach_m]))
    return pieces


def left_is(line, side: str, road: str, plane: Plane) -> bool:
    """Whether the left of the line, as it is drawn from end to end, is its *side*. Raises ArgumentError where it runs along that direction."""
    start, end = shapely.get_coordinates(line)[[0, -1]]
    chord = end - start
    x, y = TOWARDS[side]
    across, length = -chord[1] * x + chord[0] * y, float(np.hypot(*chord))
    if length == 0 or abs(across) < ALONG * length:
        place = shapely.get_coordinates(plane.to_degrees(shapely.points(start)))[0]
        raise ArgumentError("道路：{road} 自 {lon:.6f}, {lat:.6f} 起的一段没有{side}侧（走向与之一致，或首尾相接）；请换方位，或把该路分段",
                            "Roads: {road} has no {towards} side where it starts at {lon:.6f}, {lat:.6f} (it runs that way, or closes on itself); "
                            "choose another side or divide the road", road=road, lon=place[0], lat=place[1], side=SIDES_ZH[side], towards=side)
    return across > 0
