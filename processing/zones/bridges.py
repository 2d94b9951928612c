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
    low, high = np.minimum(border.start, border.end) - reach, np.maximum(border.start, border.end) + reach
    segment, zone = tree.query(shapely.box(*low.T, *high.T))
    chosen = np.unique(segment[border.owner[segment] != at[zone]])
    near = border[chosen]
    flat = Segments(*((xy - (zones.scale.lon, zones.scale.lat)) * zones.scale.lengths for xy in (near.start, near.end)), near.owner)
    lines = flat.lines()
    one, other = shapely.STRtree(lines).query(lines, predicate="dwithin", distance=width_m)
    keep = (near.owner[one] != near.owner[other]) & ~_part_widely(near, one, other)
    one, other = one[keep], other[keep]
    place, from_xy, other = _near_points(flat, lines, one, other, width_m)
    position = chosen[place[0]] + place[1]
    to_xy = _nearest(from_xy, flat.start[other], flat.end[other])
    length = np.hypot(*(to_xy - from_xy).T)
    # Of the bridges from one point to one zone, the shortest.
    order = np.lexsort((length, position, flat.owner[other]))
    pair = np.column_stack([flat.owner[other], position])[order]
    order = order[np.r_[True, (pair[1:] != pair[:-1]).any(axis=1)][: len(order)]]
    order = order[(length[order] > NOISE_M) & (length[order] <= width_m * 1.001)]
    order = order[_over_free_ground(zones, at, tree, (from_xy[order] + to_xy[order]) / 2)]
    order = order[_ends_of_runs(flat.owner[other[order]], position[order])]
    step = (to_xy[order] - from_xy[order]) / np.maximum(length[order], NOISE_M)[:, None] * HAIR_M
    return zones.scale.degrees(shapely.linestrings(np.stack([from_xy[order] - step, to_xy[order] + step], axis=1)))


def _near_points(flat: Segments, lines, one, other, width_m: float):
    """Points of segments *one* at which segments *other* are near: ends of short ones, of long ones the ends of what is near.

    Gives (segment, share along it), the points, and the other segment.
    """
    length = np.hypot(*(flat.end - flat.start).T)
    long = length[one] > 2 * width_m
    short_one, short_other = one[~long], other[~long]
    segment, share = [short_one, short_one], [np.zeros(len(short_one)), np.ones(len(short_one))]
    points, beyond = [flat.start[short_one], flat.end[short_one]], [short_other, short_other]
    part = shapely.intersection(lines[one[long]], shapely.buffer(lines[other[long]], width_m, quad_segs=4))
    whole = (shapely.get_type_id(part) == 1) & ~shapely.is_empty(part)
    part, long_one, long_other = part[whole], one[long][whole], other[long][whole]
    for end in (0, -1):
        xy = shapely.get_coordinates(shapely.get_point(part, end))
        along = np.hypot(*(xy - flat.start[long_one]).T) / length[long_one]
        along = np.where(along < 1e-9, 0.0, np.where(along > 1 - 1e-9, 1.0, along))
        segment, share, points, beyond = [*segment, long_one], [*share, along], [*points, xy], [*beyond, long_other]
    return (np.concatenate(segment), np.concatenate(share)), np.concatenate(points), np.concatenate(beyond)


def _nearest(points, start, end) -> np.ndarray:
    """The point of each segment that is nearest to each point."""
    along = end - start
    share = ((points - start) * along).sum(axis=1) / np.maximum((along * along).sum(axis=1), 1e-300)
    return start + np.clip(share, 0, 1)[:, None] * along


def _over_free_ground(zones: Drawn, at, tree, middle) -> np.ndarray:
    """Whether no zone has the point (metres)."""
    points = zones.scale.degrees(shapely.points(middle))
    point, zone = tree.query(points)
    shapely.prepare(zones.shape)
    on_land = shapely.contains(zones.shape[at[zone]], points[point])
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
