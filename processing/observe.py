"""What the satellite saw: the share of each township observed in at least one pass."""

from __future__ import annotations

import numpy as np
import shapely

from .passes import beijing_day

GRID_DEG = 0.005
"""Spacing of the points with which a township is sampled: some 500 m, about the pixel of the sensors."""


_BEYOND = -1  # as Observed.at says it: outside the raster


def observed_shares(townships: np.ndarray, readings, day_start_min: int):
    """(share per township, {day: share per township}) or (None, {}) where no raster knows unobserved pixels.

    *townships* polygons in degrees. A township smaller than the grid is sampled at one point inside it. Where no such raster
    reaches a township it was not seen, unless there are other readings, which do not tell: then its share is NaN.
    """
    seen = [reading for reading in readings if reading.observed is not None]
    if not seen:
        return None, {}
    point, owner = _sample(townships)
    lon, lat = shapely.get_x(point), shapely.get_y(point)
    total = np.bincount(owner, minlength=len(townships))
    by_day = {}
    for reading in seen:
        state = reading.observed.at(lon, lat)
        day = beijing_day([reading.scene["acquired_utc"]], day_start_min)[0]
        by_day[day] = np.maximum(by_day.get(day, _BEYOND), state)

    def share(state):
        shares = np.round(np.bincount(owner, state == 1, len(townships)) / total, 4)
        if len(seen) < len(readings):
            shares[np.bincount(owner, state > _BEYOND, len(townships)) == 0] = np.nan
        return shares

    return share(np.maximum.reduce(list(by_day.values()))), {day: share(state) for day, state in by_day.items()}


def _sample(townships):
    west, south, east, north = shapely.total_bounds(townships)
    x = np.arange(np.floor(west / GRID_DEG), np.ceil(east / GRID_DEG)) * GRID_DEG + GRID_DEG / 2
    y = np.arange(np.floor(south / GRID_DEG), np.ceil(north / GRID_DEG)) * GRID_DEG + GRID_DEG / 2
    grid = shapely.points(*(axis.ravel() for axis in np.meshgrid(x, y)))
    owner, at = shapely.STRtree(grid).query(townships, predicate="contains")
    bare = np.setdiff1d(np.arange(len(townships)), owner)
    return np.concatenate([grid[at], shapely.point_on_surface(townships[bare])]), np.concatenate([owner, bare])
