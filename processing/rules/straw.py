"""Straw burning: grids over all ground, and in every grid a post, hours, a person and a duty.

Which means find fires (straw_sources) and what word brings the deduction (straw_deduction) are values of the plan, not rules that find.
"""

from __future__ import annotations

import numpy as np
import shapely

from ..zones.plane import area_km2, without_slivers
from .facts import NoData
from .scope import finding, words
from .stations import stands_on

SLIVER_M = 5.0
"""Strips narrower than this between grids are differences of drawing; as for zones 0.5 mm on a map 1:10 000, unverified."""
_POINTS = {"post": ("定点", "post"), "hours": ("定时", "hours"), "person_named": ("定人", "person"), "duty": ("定责", "duty")}


def straw_grid(provision, facts):
    """A township with ground outside the grids of the finest level (the highest number), strips of drawing apart: the missing grid is the matter.

    A grid without a level counts only where none has one. Grids and townships are those of the day.
    """
    towns, grids = facts.table("townships"), facts.table("grids")
    level = grids["level"].to_numpy(float)
    finest = stands_on(grids, facts.day)
    if not finest.any():
        raise NoData("grids")
    if not np.isnan(level[finest]).all():
        finest = finest & (level == np.nanmax(level[finest]))
    drawn = grids.geometry.to_numpy()[finest]
    bare = _bare_km2(towns.geometry.to_numpy(), drawn[~shapely.is_missing(drawn)])
    amount = np.array([f"{value:.2f}" if value >= 0.01 else "不足 0.01" for value in bare], object)
    yield finding(provision, facts, "townships", (bare > 0) & stands_on(towns, facts.day), words(towns["township"]).to_numpy(object) + "有 " + amount + " km² 未划入网格",
                  np.array([f"{value:.2g} km² of the township in no grid" for value in bare], object))


def straw_posts(provision, facts):
    """A grid of the day that lacks one of the points asked for (post, hours, person, duty): an empty field is the missing record that is the matter."""
    table = facts.table("grids")
    asked = [name for name in _POINTS if name in (provision.options.get("points") or tuple(_POINTS))]
    zh, en = np.full(len(table), "", object), np.full(len(table), "", object)
    for name in asked:
        lacks = ~table[name].eq(1).to_numpy(bool) if name == "person_named" else (words(table[name]).str.strip() == "").to_numpy(bool)
        zh += np.where(lacks, np.where(zh == "", "", "、").astype(object) + _POINTS[name][0], "")
        en += np.where(lacks, np.where(en == "", "", ", ").astype(object) + _POINTS[name][1], "")
    title = words(table["grid"]).to_numpy(object)
    yield finding(provision, facts, "grids", (zh != "") & stands_on(table, facts.day), "禁烧网格" + title + "未落实：" + zh, "grid lacks: " + en)


def _bare_km2(towns, grids) -> np.ndarray:
    """Geodesic km² of each township outside the grids, without strips of drawing."""
    towns, grids = shapely.make_valid(towns), shapely.make_valid(grids)
    town, grid = shapely.STRtree(grids).query(towns, predicate="intersects")
    out = np.empty(len(towns))
    for at, shape in enumerate(towns):
        left = shapely.difference(shape, shapely.union_all(grids[grid[town == at]]))
        out[at] = area_km2(without_slivers(left, SLIVER_M))
    return out
