"""A zone bounded by roads: the face that the roads enclose, with a row for each of its borders."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

import numpy as np
import shapely

from ...layers.errors import ArgumentError
from .border_words import Border
from .build_lines import SIDES_ZH, TOWARDS, check_length, left_is, merged, prolonged
from .plane import Plane, without_slivers

_ROUND = ("north", "east", "south", "west")
ON_M = 0.02
"""A piece of the rim this near to a road lies on it."""


@dataclass(frozen=True)
class Box:
    """*area* of the zone, the line of each border in the order given, the offset that was applied to it; degrees and metres."""

    area: object
    lines: list
    offsets_m: list[float]


def box(borders: list[Border], roads: list, reach_m: float, road_width_m: float | None = None, within=None) -> Box:
    """The area that the *roads* (one geometry a border, degrees) enclose, each moved outward by its border's offset.

    Loose ends are carried on, straight, for up to *reach_m* to meet the next road. Without an offset and with *road_width_m* the border is moved
    by half of it: outward where the road is included, inward where it is excluded. *within* (an area, degrees) closes sides that name no road.
    Raises ArgumentError: with the place where two roads do not meet, or with the faces when not exactly one fits.
    """
    every = [*roads, *([within] if within is not None else [])]
    offsets = [_offset(border, road_width_m) for border in borders]
    for border, road, offset in zip(borders, roads, offsets, strict=True):
        check_length(road, abs(offset), border.road)
    plane = Plane.round(every)
    lines = [merged(plane.to_metres(road)) for road in roads]
    rim = None if within is None else shapely.boundary(plane.to_metres(within))
    _check_meetings(borders, lines, rim, reach_m, plane)
    moved = [_moved(parts, offset, border, plane) for parts, offset, border in zip(lines, offsets, borders, strict=True)]
    reach = reach_m + 3 * max(map(abs, offsets))  # at a corner one line goes on until it meets the other, moved one
    reached = [shapely.union_all([*parts, *_carried_on(parts, [*moved[:at], *moved[at + 1 :]], rim, reach)]) for at, parts in enumerate(moved)]
    faces = shapely.get_parts(shapely.polygonize([shapely.union_all([*reached, *([rim] if rim is not None else [])])]))
    if within is not None:
        faces = faces[shapely.contains_properly(plane.to_metres(within), shapely.point_on_surface(faces))]
    face = _chosen(borders, reached, faces, plane)
    area = without_slivers(plane.to_degrees(face))
    return Box(area, [plane.to_degrees(shapely.line_merge(shapely.multilinestrings(shapely.linestrings(_on(face, line))))) for line in reached], offsets)


def _offset(border, road_width_m) -> float:
    if border.offset_m is not None:
        return border.offset_m
    if road_width_m is None or border.included is None:
        return 0.0
    return road_width_m / 2 if border.included else -road_width_m / 2


def _moved(parts, offset, border, plane):
    if not offset:
        return parts
    signs = [1 if left_is(part, border.side, border.road, plane) else -1 for part in parts]
    curves = [shapely.offset_curve(part, sign * offset, quad_segs=32) for part, sign in zip(parts, signs, strict=True)]
    return merged(shapely.union_all(curves))


def _carried_on(parts, others, rim, reach):
    """Straight pieces from the loose ends of a road onwards; where these meet nothing, to the nearest point of another line within reach."""
    goal = shapely.union_all([*(part for other in others for part in other), *([rim] if rim is not None else [])])
    rays = [ray for other in others for part in other for ray in prolonged(part, reach)]
    met = shapely.union_all([goal, *rays])
    pieces = []
    for part in parts:
        for ray in prolonged(part, reach):
            if shapely.intersects(ray, met):
                pieces.append(ray)
            elif 0 < shapely.distance(end := shapely.points(shapely.get_coordinates(ray)[0]), goal) <= reach:
                pieces.append(shapely.shortest_line(end, goal))
    return pieces


def _check_meetings(borders, lines, rim, reach, plane):
    """Refuse borders of neighbouring sides that stay apart by more than *reach*, with the place of the narrowest gap."""
    sides = {side: [at for at, border in enumerate(borders) if border.side == side] for side in _ROUND}
    present = [side for side in _ROUND if sides[side]]
    if len(borders) < 2 and rim is None:
        raise ArgumentError("分区：只有一条边界，围不成区；请至少写两条 --borders，或用 --units 说明在哪个单元之内",
                            "Zones: one border encloses nothing; give two --borders or more, or say with --units inside which unit")
    pairs = list(zip(present, [*present[1:], present[0]], strict=True)) if len(present) > 2 else list(combinations(present, 2))
    for one, other in pairs:
        ways = [(_gap(lines[a], lines[b], reach), a, b) for a in sides[one] for b in sides[other]]
        (gap, place), a, b = min(ways, key=lambda way: way[0][0])
        if gap <= reach or (rim is not None and all(_gap(lines[at], [rim], reach)[0] <= reach for at in (a, b))):
            continue
        lon, lat = shapely.get_coordinates(plane.to_degrees(place))[0]
        raise ArgumentError(
            "分区：{side}界 {a} 与 {other}界 {b} 在 {lon:.6f}, {lat:.6f} 附近不相接，相距 {gap:.0f} m（允许延长 {reach:.0f} m）；请核对路名、补画道路，或加大 --reach-m",
            "Zones: the {side_en} border {a} and the {other_en} border {b} do not meet near {lon:.6f}, {lat:.6f}: they are {gap:.0f} m apart "
            "({reach:.0f} m allowed); check the names, draw the missing road, or raise --reach-m", a=borders[a].road, b=borders[b].road, gap=gap, reach=reach,
            lon=lon, lat=lat, side=SIDES_ZH[one], other=SIDES_ZH[other], side_en=one, other_en=other)


def _gap(one, other, reach):
    """(metres between two roads, 0 where their prolonged ends meet; the middle of the gap)."""
    a, b = shapely.union_all(one), shapely.union_all(other)
    link = shapely.shortest_line(a, b)
    gap, place = float(shapely.length(link)), shapely.centroid(link)
    if gap > reach:
        far = [shapely.union_all([line, *(ray for part in parts if shapely.get_type_id(part) == 1 for ray in prolonged(part, reach))])
               for line, parts in ((a, one), (b, other))]
        gap = 0.0 if shapely.intersects(*far) else gap
    return gap, place


def _on(face, line) -> np.ndarray:
    """The segments (n, 2, 2) of the outer rim of *face*, anticlockwise, that lie on *line*."""
    xy = shapely.get_coordinates(shapely.get_exterior_ring(face))
    xy = xy if shapely.is_ccw(shapely.linearrings(xy)) else xy[::-1]
    segments = np.stack([xy[:-1], xy[1:]], axis=1)
    return segments[shapely.distance(shapely.points(segments.mean(axis=1)), line) <= ON_M]


def _chosen(borders, lines, faces, plane):
    """The one face that has every border on its proper side."""
    fits = [[_bounded(face, border, line) for border, line in zip(borders, lines, strict=True)] for face in faces]
    chosen = [face for face, fit in zip(faces, fits, strict=True) if all(fit)]
    if len(chosen) == 1:
        return chosen[0]
    if chosen:
        places = ["{:.6f}, {:.6f} ({:.2f} km²)".format(*shapely.get_coordinates(plane.to_degrees(shapely.point_on_surface(face)))[0], shapely.area(face) / 1e6)
                  for face in chosen]
        raise ArgumentError("分区：这些道路围成 {n} 块都合要求：{places}；请补写一条边界，或用 --units 说明在哪个单元之内",
                            "Zones: {n} areas fit these roads: {places}; add a border, or say with --units inside which unit", n=len(chosen), places="; ".join(places))
    best = max(fits, key=sum, default=[False] * len(borders))
    lacking = [border for border, fit in zip(borders, best, strict=True) if not fit]
    raise ArgumentError("分区：围不成区：没有一块地的{lacking}；请核对方位与路名",
                        "Zones: nothing is enclosed: no area has {lacking_en}; check sides and names",
                        lacking="、".join(f"{SIDES_ZH[border.side]}界是 {border.road}" for border in lacking),
                        lacking_en=", ".join(f"{border.road} as its {border.side} border" for border in lacking))


def _bounded(face, border, line) -> bool:
    """Whether over a metre of the rim of *face* lies on *line*, and the face looks out over it to the border's side."""
    steps = np.diff(_on(face, line), axis=1)[:, 0]
    if np.hypot(*steps.T).sum() <= 1.0:
        return False
    # Anticlockwise the outside is on the right: a step (dx, dy) looks out to (dy, -dx).
    (dx, dy), (x, y) = steps.sum(axis=0), TOWARDS[border.side]
    return dy * x - dx * y > 0
