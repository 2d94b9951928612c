"""Bridges over strips of free ground between two zones: with them a strip that is open at an end is a closed face."""

from __future__ import annotations

import numpy as np
import shapely

from .drawn import Drawn
from .measure import NOISE_M
from .segments import Segments

HAIR_M = 1e-4
"""Bridges reach this much beyond the borders that they join, so that they meet for certain."""
_NOTCH_DEG = 12.0
"""Borders that meet and part at more than this leave a notch, no strip; its length is under ten times its width."""


def bridges_between(zones: Drawn, at: np.ndarray, border: Segments, tree, width_m: float) -> np.ndarray:
    """Lines in degrees over free ground, where two zones' lone borders begin and cease to lie within *width_m* of each other."""
    reach = width_m * 1.01 / min(zones.scale.lengths)
    segment, zone = tree.query(border.boxes(reach))
    chosen = np.unique(segment[border.owner[segment] != at[zone]])
    near = border[chosen]
    flat = Segments(*((xy - (zones.scale.lon, zones.scale.lat)) * zones.scale.lengths for xy in (near.start, near.end)), near.owner)
    lines = flat.lines()
    one, other = shapely.STRtree(lines).query(lines, predicate="dwithin", distance=width_m)
    apart = near.owner[one] != near.owner[other]
    one, other = one[apart], other[apart]
    strips = ~_part_widely(near, one, other)
    one, other = one[strips], other[strips]
    segment, share, other = _near_points(flat, lines, one, other, width_m)
    # What lies along a border begins and ceases at a vertex, or within a segment opposite the inside of another; else it is met end on.
    foot = _foot(_along(flat, segment, share), flat.start[other], flat.end[other])
    kept = ((share == 0) | (share == 1) | ((foot > 0) & (foot < 1)))
    segment, share, other, foot = segment[kept], share[kept], other[kept], foot[kept]
    position = chosen[segment] + share
    length = np.hypot(*(_along(flat, other, foot) - _along(flat, segment, share)).T)
    # Of the bridges from one point to one zone, the shortest.
    order = np.lexsort((length, position, flat.owner[other]))
    pair = np.column_stack([flat.owner[other], position])[order]
    order = order[np.r_[True, (pair[1:] != pair[:-1]).any(axis=1)][: len(order)]]
    order = order[(length[order] > NOISE_M) & (length[order] <= width_m * 1.001)]
    start, end = _along(near, segment[order], share[order]), _along(near, other[order], foot[order])
    free = _over_free_ground(zones, at, tree, (start + end) / 2)
    order, start, end = order[free], start[free], end[free]
    last = _ends_of_runs(flat.owner[other[order]], position[order])
    order, start, end = order[last], start[last], end[last]
    hair = (end - start) / length[order, None] * HAIR_M
    # At a vertex a bridge meets the border to the bit; elsewhere it must cross it.
    start = np.where((share[order] % 1 > 0)[:, None], start - hair, start)
    end = np.where((foot[order] % 1 > 0)[:, None], end + hair, end)
    return shapely.linestrings(np.stack([start, end], axis=1))


def _near_points(flat: Segments, lines, one, other, width_m: float):
    """Points of segments *one* at which segments *other* are near: ends of short ones, of long ones the ends of what is near to the other's zone.

    Gives the segment, the share along it, and the other segment.
    """
    long = np.hypot(*(flat.end - flat.start).T)[one] > 2 * width_m
    short = ~long
    part = shapely.intersection(lines[one[long]], shapely.buffer(lines[other[long]], width_m, quad_segs=4))
    whole = (shapely.get_type_id(part) == 1) & ~shapely.is_empty(part)
    part, mine, beyond = part[whole], one[long][whole], other[long][whole]
    ends = np.stack([_foot(shapely.get_coordinates(shapely.get_point(part, end)), flat.start[mine], flat.end[mine]) for end in (0, -1)])
    low, high = np.sort(np.where(ends < 1e-9, 0.0, np.where(ends > 1 - 1e-9, 1.0, ends)), axis=0)
    # What is near to one of a zone's segments goes on where it is near to the next.
    order = np.lexsort((low, flat.owner[beyond], mine))
    mine, beyond, low, high = mine[order], beyond[order], low[order], high[order]
    first, final = _merged(mine * (flat.owner.max(initial=0) + 1) + flat.owner[beyond], low, high)
    return (np.concatenate([one[short], one[short], mine[first], mine[final]]),
            np.concatenate([np.zeros(short.sum()), np.ones(short.sum()), low[first], high[final]]),
            np.concatenate([other[short], other[short], beyond[first], beyond[final]]))


def _merged(group, low, high):
    """Positions of the first and of the farthest interval of each run that overlaps, within each group; sorted by group and *low*."""
    first, final, reach = [], [], -1.0
    for at in range(len(group)):
        if at and group[at] == group[at - 1] and low[at] <= reach + 1e-9:
            if high[at] > reach:
                reach, final[-1] = high[at], at
        else:
            first.append(at)
            final.append(at)
            reach = high[at]
    return np.array(first, int), np.array(final, int)


def _along(segments: Segments, at, share) -> np.ndarray:
    """The point at a share of each segment, its ends to the bit."""
    start, end, share = segments.start[at], segments.end[at], share[:, None]
    return np.where(share == 0, start, np.where(share == 1, end, start + share * (end - start)))


def _foot(points, start, end) -> np.ndarray:
    """The share along each segment at which it is nearest to each point."""
    along = end - start
    return np.clip(((points - start) * along).sum(axis=1) / np.maximum((along * along).sum(axis=1), 1e-300), 0, 1)


def _over_free_ground(zones: Drawn, at, tree, middle) -> np.ndarray:
    """Whether no zone has the point (degrees)."""
    points = shapely.points(middle)
    point, zone = tree.query(points)
    shapely.prepare(zones.shape)
    on_land = shapely.intersects(zones.shape[at[zone]], points[point])
    free = np.ones(len(points), bool)
    free[point[on_land]] = False
    return free


def _ends_of_runs(zone, position) -> np.ndarray:
    """Whether a bridge is the first or last of those that follow each other along a border to one zone; one from within a segment always is."""
    apart = np.r_[True, (zone[1:] != zone[:-1]) | (position[1:] - position[:-1] > 1)][: len(zone)]
    return apart | np.r_[apart[1:], True][: len(zone)] | (position % 1 > 0)


def _part_widely(border: Segments, one, other) -> np.ndarray:
    """Whether two segments have an end in common and run apart at over _NOTCH_DEG."""
    parting = np.zeros(len(one), bool)
    for a, b in ((border.start, border.end), (border.end, border.start)):
        for c, d in ((border.start, border.end), (border.end, border.start)):
            meet = (a[one] == c[other]).all(axis=1)
            u, v = b[one] - a[one], d[other] - c[other]
            cosine = (u * v).sum(axis=1) / np.maximum(np.hypot(*u.T) * np.hypot(*v.T), 1e-300)
            parting |= meet & (cosine < np.cos(np.radians(_NOTCH_DEG)))
    return parting
