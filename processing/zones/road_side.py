"""Measures on which side of a road a zone lies, and how far beyond the road its edge is drawn."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from ...layers.datum import degree_lengths

LINES = 60
"""How many lines across the zone are measured."""


@dataclass(frozen=True)
class Side:
    """*share* of the zone that lies on the side asked for, *beyond_m*: how far the zone reaches beyond the road (median, metres; negative: it stops
    short), *seen*: the share of the zone's width along which the road runs. All over the lines that meet both.
    """

    share: float
    beyond_m: float
    seen: float


def side_of(zone, road, border: str) -> Side | None:
    """Where *zone* lies when *road* is its *border* (north, south, east, west); degrees. None where no line across the zone meets the road."""
    upright = border in ("north", "south")
    zone, road = (shapely.transform(one, lambda xy: xy[:, ::-1]) if upright else one for one in (zone, road))
    west, south, east, north = shapely.bounds(zone)
    reach = max(east - west, north - south) * 2
    step = (north - south) / LINES
    inside = total = seen = 0.0
    beyond = []
    for height in south + step * (np.arange(LINES) + 0.5):
        line = shapely.linestrings([(west - reach, height), (east + reach, height)])
        met = shapely.get_coordinates(shapely.intersection(line, road))
        pieces = shapely.bounds(shapely.get_parts(shapely.intersection(line, zone)))[:, [0, 2]]
        if not len(met) or not len(pieces):
            continue
        middle = (pieces[:, 0].min() + pieces[:, 1].max()) / 2
        x = met[np.argmin(np.abs(met[:, 0] - middle)), 0] if len(met) > 1 else met[0, 0]
        sign = 1 if border in ("east", "north") else -1
        start, end = (pieces if sign > 0 else -pieces[:, ::-1]).T
        inside += np.clip(np.minimum(end, sign * x) - start, 0, None).sum()
        total += (end - start).sum()
        seen += 1
        across, along = degree_lengths(middle if upright else height)
        beyond.append((end.max() - sign * x) * float(along if upright else across))
    return Side(inside / total, float(np.median(beyond)), seen / LINES) if seen and total > 0 else None
