"""In and round the built-up and planning areas: “two high” projects, heavy polluters, the 20 km and 5 km rings, truck routes.

Distances are geodesic, from an object's place to the nearest point of a zone; inside a zone it is 0.
"""

from __future__ import annotations

import numpy as np
import shapely
from pyproj import Geod

from ...layers.catalog.facilities import WORKS
from ...layers.presets.plan import OPEN
from ..judge import distances_m
from .enterprise_state import at_work, closed, of_industries
from .facts import NoData, covered, in_reach, is_one, is_zero
from .found import Found
from .scope import finding, layers_with_rows, words, zone_titles

_KINDS = dict(zip(WORKS.field("kind").choices, WORKS.field("kind").choices_zh, strict=True))


def planning_area_two_high(provision, facts):
    """A planned or new “two high” project inside the zones, not closed."""
    table, zone = facts.table("enterprises"), facts.zone_of("enterprises", provision.zones)
    mine = is_one(table["two_high"]) & (is_one(table["planned"]) | is_one(table["is_new"])) & ~closed(table, facts.day)
    yield finding(provision, facts, "enterprises", mine & (zone != ""), "规划区内新增“两高”项目", "new “two high” project in the planning area", zone_id=zone)


def polluters_in_town(provision, facts):
    """Enterprises at work and works of ``industries`` inside the zones; for what lies round them (周边) the plan gives no distance."""
    industries = provision.options["industries"]
    for layer in layers_with_rows(provision, facts, ("enterprises", "works")):
        table, zone = facts.table(layer), facts.zone_of(layer, provision.zones)
        if layer == "works":
            mine, industry = table["kind"].map(_KINDS).isin(industries).to_numpy(bool), words(table["kind"].map(_KINDS))
        else:
            mine, industry = at_work(table, facts.day) & of_industries(table, industries), words(table["industry"])
        yield finding(provision, facts, layer, mine & (zone != ""), "建成区内重污染企业（" + industry.to_numpy(object) + "），应搬迁改造或关停退出",
                      "heavy polluter in the built-up area", zone_id=zone)


def ring_20_deep(provision, facts):
    """Works of ``industries`` in the zones or within the value of them, deep treatment said not to be done; heat sources that run count as power."""
    industries = provision.options["industries"]
    for layer in layers_with_rows(provision, facts, ("works", "heat_sources")):
        table = facts.table(layer)
        mine = table["kind"].isin(industries).to_numpy(bool) if layer == "works" else ~is_zero(table["running"]) & ("power" in industries)
        metres, zone = _nearest(provision, facts, layer, facts.zones_of(provision.zones))
        holds, edge = provision.compare(metres)
        away, away_en = _away(metres)
        yield finding(provision, facts, layer, mine & is_zero(table["deep_treatment"]) & (holds | edge), away + "，未完成深度治理", away_en + ", deep treatment not done",
                      on_wording=edge.astype(int), zone_id=zone)


def muck_trucks_5km(provision, facts):
    """A muck truck seen within the value of the zones whose name holds ``zone_name`` (of any, when it gives none), said not to be new-energy.

    Raises NoData when no zone of that name is drawn: the plan does not delimit it.
    """
    table, zones = facts.table("vehicles"), facts.zones_of(provision.zones)
    zones = zones[words(zones["name"]).str.contains(provision.options.get("zone_name", ""), regex=False)]
    metres, zone = _nearest(provision, facts, "vehicles", zones, provision.options.get("zone_name", ""))
    holds, edge = provision.compare(metres)
    away, away_en = _away(metres)
    seen = words(table["seen_on"])
    seen = ("，发现日期 " + seen).where(seen != "", "").to_numpy(object)
    yield finding(provision, facts, "vehicles", _muck(table) & is_zero(table["new_energy"]) & (holds | edge), "非新能源渣土运输车，" + away + seen,
                  "muck truck, not new-energy, " + away_en, on_wording=edge.astype(int), zone_id=zone)


def muck_trucks_gps(provision, facts):
    """A muck truck said to have no GPS."""
    table = facts.table("vehicles")
    yield finding(provision, facts, "vehicles", _muck(table) & is_zero(table["gps"]), "渣土运输车未安装卫星定位", "muck truck without GPS")


def truck_routes(provision, facts):
    """A route with length inside zones of the provision: one finding for each zone that it crosses; one that only touches a zone does not."""
    table = facts.table("routes")
    zones = facts.zones_of(provision.zones).sort_values("zone_id")
    lines, grounds = table.geometry.to_numpy(), zones.geometry.to_numpy()
    route, at = shapely.STRtree(grounds).query(lines, predicate="intersects")
    order = np.lexsort((at, route))
    route, at = route[order], at[order]
    geod = Geod(ellps="GRS80")
    metres = np.array([geod.geometry_length(part) for part in shapely.intersection(lines[route], grounds[at])], float)
    route, at, metres = (values[metres >= _LENGTH_M] for values in (route, at, metres))
    zone = zones["zone_id"].to_numpy(object)[at]
    km = np.array([f"{one / 1000:.2f} km" for one in metres], object)
    zh, en = zone_titles(facts, zone, "zh"), zone_titles(facts, zone, "en")
    yield Found("routes", route, "货车路线穿行" + zh + " " + km + "，应绕行或改线", "truck route with " + km + " inside " + en, zone_id=zone)


_AT_ONCE = 2_000
_LENGTH_M = 1.0
"""A route that shares less than this with a zone runs along its rim; unverified."""


def _muck(table):
    return table["kind"].eq("muck").to_numpy(bool)


def _nearest(provision, facts, layer, zones, wanted=""):
    """(geodesic metres to the nearest of *zones*; its id) for each row; NaN and "" without a place and where no zone is as near as the provision asks.

    Of zones at one distance the first by id. Raises NoData when there is no zone.
    """
    if zones.empty:
        raise NoData(f"zones: {wanted}")
    zones = zones.sort_values("zone_id")
    points, grounds, ids = facts.places(layer), zones.geometry.to_numpy(), zones["zone_id"].to_numpy(object)
    best, name = np.full(len(points), np.nan), np.full(len(points), "", object)
    row, zone = covered(points, grounds)
    best[row], inside = 0.0, np.unique(row, return_index=True)[1]
    name[row[inside]] = ids[zone[inside]]
    outside = np.flatnonzero(~shapely.is_missing(points) & np.isnan(best))
    row, zone = in_reach(points[outside], grounds, _reach_m(provision))
    row = outside[row]
    lon, lat = shapely.get_x(points[row]), shapely.get_y(points[row])
    # Every pair holds the zone's vertices once more, so some pairs at a time.
    parts = [slice(at, at + _AT_ONCE) for at in range(0, len(row), _AT_ONCE)]
    metres = np.concatenate([np.empty(0), *(distances_m(points[row[part]], grounds[zone[part]], lon[part], lat[part]) for part in parts)])
    order = np.lexsort((zone, metres, row))
    first = order[np.unique(row[order], return_index=True)[1]]
    best[row[first]], name[row[first]] = metres[first], ids[zone[first]]
    return best, name


def _reach_m(provision) -> float:
    """Beyond how many metres the comparison cannot hold."""
    if provision.upper is not None:
        return provision.upper
    below = provision.op in ("<", "<=") or (provision.op == OPEN and provision.side == "below")
    return provision.value if below and provision.value is not None else np.inf


def _away(metres):
    """Where a place lies, in words of both languages."""
    km = np.array(["" if np.isnan(one) else f"{one / 1000:.2f} km" for one in metres], object)
    within = metres <= 0
    return np.where(within, "在区域内", "距区域边界 " + km).astype(object), np.where(within, "inside the area", km + " from the area").astype(object)
