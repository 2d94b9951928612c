"""What the satellite saw: the share of each township observed in at least one pass."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely

from ..layers.catalog.fires import OBSERVATIONS
from ..layers.seen_points import packed, share_of
from .passes import beijing_day, moments_of

GRID_DEG = 0.005
"""Spacing of the points with which a township is sampled: some 500 m, about the pixel of the sensors."""


_BEYOND = -1  # as Observed.at says it: outside the raster


@dataclass(frozen=True)
class Looked:
    """What the rasters that know unobserved pixels saw of points in the townships.

    *owner* is the township of each point. By Beijing day: *states* of the points (1 seen, 0 not, −1 beyond every raster) and *passes*
    (texts, sorted). *untold*: there are readings that do not tell; *untold_days* are those of files among them.
    """

    owner: np.ndarray
    total: np.ndarray
    states: dict
    passes: dict
    untold: bool
    untold_days: frozenset


def look(townships: np.ndarray, readings, day_start_min: int) -> Looked | None:
    """Ask every raster that knows unobserved pixels; None where there is none. *townships* polygons in degrees.

    A township smaller than the grid is sampled at one point inside it.
    """
    seen = [reading for reading in readings if reading.observed is not None]
    if not seen:
        return None
    point, owner = _sample(townships)
    lon, lat = shapely.get_x(point), shapely.get_y(point)
    states, passes = {}, {}
    for reading in seen:
        state = reading.observed.at(lon, lat)
        day = beijing_day([reading.scene["acquired_utc"]], day_start_min)[0]
        states[day] = np.maximum(states.get(day, _BEYOND), state)
        passes.setdefault(day, set()).add(f"{np.datetime64(reading.scene['acquired_utc'], 's')}Z {reading.scene.get('satellite') or ''}".strip())
    return Looked(owner, np.bincount(owner, minlength=len(townships)), states, {day: sorted(names) for day, names in passes.items()},
                  len(seen) < len(readings), untold_days(readings, day_start_min))


def untold_days(readings, day_start_min: int) -> frozenset:
    """The Beijing days of files that do not tell what was not seen."""
    return frozenset(moments_of([one for one in readings if one.observed is None and one.format != "workspace"], day_start_min)[1])


def observed_shares(looked: Looked | None):
    """(share per township, {day: share per township}) or (None, {}) where no raster knows unobserved pixels.

    Where no such raster reaches a township it was not seen, unless there are other readings, which do not tell: then its share is NaN.
    """
    if looked is None:
        return None, {}

    def share(state):
        shares = np.round(np.bincount(looked.owner, state == 1, len(looked.total)) / looked.total, 4)
        if looked.untold:
            shares[~_reached(looked, state)] = np.nan
        return shares

    return share(np.maximum.reduce(list(looked.states.values()))), {day: share(state) for day, state in looked.states.items()}


def observations(looked: Looked | None, codes) -> pd.DataFrame:
    """The rows that a workspace keeps, so that later passes and other days can be joined with them: a township and a day each where a share is known."""
    rows = []
    if looked is not None:
        order = np.argsort(looked.owner, kind="stable")
        ends = np.cumsum(looked.total)
        for day, state in looked.states.items():
            reached, passes = _reached(looked, state), ";".join(looked.passes[day])
            for at, code in enumerate(codes):
                if looked.untold and not reached[at]:
                    continue
                mine = state[order[ends[at] - looked.total[at]:ends[at]]] == 1
                rows.append((code, day, share_of(mine), int(reached[at]), passes if reached[at] else None, len(mine), packed(mine)))
    return pd.DataFrame(rows, columns=OBSERVATIONS.columns)


def _reached(looked, state):
    return np.bincount(looked.owner, state > _BEYOND, len(looked.total)) > 0


def _sample(townships):
    west, south, east, north = shapely.total_bounds(townships)
    x = np.arange(np.floor(west / GRID_DEG), np.ceil(east / GRID_DEG)) * GRID_DEG + GRID_DEG / 2
    y = np.arange(np.floor(south / GRID_DEG), np.ceil(north / GRID_DEG)) * GRID_DEG + GRID_DEG / 2
    grid = shapely.points(*(axis.ravel() for axis in np.meshgrid(x, y)))
    owner, at = shapely.STRtree(grid).query(townships, predicate="contains")
    # Points in one order, whatever the tree's: what a workspace keeps of them is joined by their place.
    order = np.lexsort((at, owner))
    owner, at = owner[order], at[order]
    bare = np.setdiff1d(np.arange(len(townships)), owner)
    return np.concatenate([grid[at], shapely.point_on_surface(townships[bare])]), np.concatenate([owner, bare])
