"""Coal: in ban zones, burnt again, stoves, supply and quality of civil coal, on farms, ban zones that the plan asks for.

A register that leaves a field empty says neither yes nor no: nothing is found of it.
"""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely

from ...layers.catalog import WORKSPACE_LAYERS
from ...layers.catalog.law import ZONE_KINDS
from ...layers.in_force import in_force
from ..zones.plane import area_km2, without_slivers
from .boilers import coal_running, measured, sizes
from .facts import NoData, covered, is_one
from .kilns import kiln_titles
from .scope import at_fault, exempt, finding, inside, layers_with_rows, words, zone_titles

OWN_WORDS = ("central_heating", "feedstock")
"""What a coal user's own record may plead in any plan: 集中供热, 原料用煤. All else must stand in the plan."""
SLIVER_M = 5.0
"""Ground narrower than this is a difference of drawing, as check_zones takes it; unverified."""


def loose_coal_users(table) -> np.ndarray:
    """Users, dealers and farms, and rows without a kind, unless their coal is said to be clean; supply points are of clean coal."""
    return ~table["kind"].eq("supply").to_numpy(bool) & ~is_one(table["clean_coal"])


def relapsed(table) -> np.ndarray:
    """Villages where converted households burn loose coal again."""
    return table["relapsed"].to_numpy(float) > 0


def coal_in_ban_zone(provision, facts):
    """Who burns or sells coal inside the zones and is not exempt, by the plan or by its own record (district heating, feedstock).

    Clean coal is coal in a coal_ban zone; in a fuel_ban zone its grade would tell, so it is not found there.
    first_season: converted households that have not run for a season. mountain_clean_coal: clean coal inside clean_coal_allowed.
    """
    codes = (*OWN_WORDS, *provision.exempt)
    for layer in layers_with_rows(provision, facts, ("coal_users", "boilers", "kilns", "households")):
        table, zone = facts.table(layer), facts.zone_of(layer, provision.zones)
        coal, clean = _burning(layer, table)
        coal &= ~exempt(table, codes)
        if layer == "households" and "first_season" in provision.exempt:
            coal &= ~(table["seasons_run"].to_numpy(float) < 1)
        if "mountain_clean_coal" in provision.exempt:
            coal &= ~(clean & (inside(facts, layer, ("clean_coal_allowed",)) != ""))
        if clean.any():
            banned = inside(facts, layer, ("coal_ban",)) if "coal_ban" in provision.zones else np.full(len(table), "", object)
            zone = np.where(clean, banned, zone)
        zh, en = _burning_words(layer, table)
        yield finding(provision, facts, layer, coal & (zone != ""), "位于" + zone_titles(facts, zone, "zh") + "内，" + zh,
                      en + " inside " + zone_titles(facts, zone, "en"), zone_id=zone)


def coal_relapse(provision, facts):
    """A converted village where households burn loose coal again; first_season: not while it has not run for a season."""
    table = facts.table("households")
    mask = relapsed(table)
    if "first_season" in provision.exempt:
        mask &= ~(table["seasons_run"].to_numpy(float) < 1)
    count = measured(table["relapsed"], "户")
    yield finding(provision, facts, "households", mask, "散煤复烧 " + count, "relapse to loose coal, households: " + measured(table["relapsed"], ""))


def stove_removed(provision, facts):
    """Coal stoves taken away from households whose new heating has run for fewer seasons than asked."""
    table = facts.table("households")
    early, edge = at_fault(provision, table["seasons_run"])
    yield finding(provision, facts, "households", (table["stoves_removed"].to_numpy(float) > 0) & (early | edge),
                  "未经一个采暖季运行检验，已拆除燃煤取暖设施 " + measured(table["stoves_removed"], "户"),
                  "coal stoves removed before one heating season has run, households: " + measured(table["stoves_removed"], ""), on_wording=edge.astype(int))


def coal_supply(provision, facts):
    """A township with ground outside the zones (clean heating) where the register has no supply point: the missing record is the matter."""
    towns, users, zones = facts.table("townships"), facts.table("coal_users"), facts.zones_of(provision.zones)
    supplied = set(facts.township_of("coal_users")[users["kind"].eq("supply").to_numpy(bool)])
    bare = ~towns["township_code"].isin(supplied).to_numpy()
    bare[bare] = _uncovered(towns.geometry.to_numpy()[bare], zones) > 0
    yield finding(provision, facts, "townships", bare, words(towns["township"]).to_numpy(object) + "有清洁取暖未覆盖的区域，无优质煤供应点",
                  "township with ground outside clean heating and no supply point of quality coal")


def civil_coal_quality(provision, facts):
    """A dealer or supply point whose sample failed; with ``outside_zones`` only outside the zones (clean heating)."""
    table = facts.table("coal_users")
    mask = table["kind"].isin(["dealer", "supply"]).to_numpy() & is_one(table["sample_failed"])
    if provision.options.get("outside_zones"):
        mask &= facts.zone_of("coal_users", provision.zones) == ""
    sampled = words(table["sampled_on"])
    yield finding(provision, facts, "coal_users", mask, "民用散煤抽样不合格" + ("，抽样日期 " + sampled).where(sampled != "", "").to_numpy(object),
                  "sample of civil coal failed" + (", taken on " + sampled).where(sampled != "", "").to_numpy(object))


def farm_coal(provision, facts):
    """Loose coal on a farm: rows of kind farm, unless their coal is said to be clean."""
    table = facts.table("coal_users")
    yield finding(provision, facts, "coal_users", table["kind"].eq("farm").to_numpy(bool) & loose_coal_users(table), "农业种植、养殖仍使用散煤",
                  "loose coal still burnt on a farm")


def ban_zone_missing(provision, facts):
    """A clean-heating zone in force whose households are all converted (and stable, where asked) and that is not inside the ban zones.

    ``kinds`` all: inside one of each kind; any: inside those of any kind, taken together. A zone without household records is not known to be
    complete. No ban zone at all is the plainest case, not a lack of data.
    """
    areas, homes = facts.zones_of(("clean_heating",)), facts.table("households")
    done = words(homes["done_on"])
    ready = (done.ne("") & done.le(facts.day)).to_numpy(bool) & (is_one(homes["stable"]) if provision.options.get("stable") else True)
    home, area = covered(facts.places("households"), areas.geometry.to_numpy())
    listed, left = np.bincount(area, minlength=len(areas)), np.bincount(area, weights=~ready[home], minlength=len(areas))
    areas = areas[(listed > 0) & (left == 0)]
    kinds = provision.zones
    sets = [(kind,) for kind in kinds] if provision.options.get("kinds", "all") == "all" else [kinds]
    shapes, table = areas.geometry.to_numpy(), facts.table("zones")
    out = np.array([_uncovered(shapes, facts.zones[facts.zones["kind"].isin(one)]) for one in sets])
    at = pd.Index(table["zone_id"]).get_indexer(areas["zone_id"])
    zh, en = (np.full(len(table), text, object) for text in ("整体完成清洁取暖改造", "clean heating complete"))
    missing = np.zeros(len(table), bool)
    for one, free in zip(sets, out, strict=True):
        km2 = np.zeros(len(table))
        km2[at] = free
        titles = ["或".join(f"“{ZONE_KINDS[kind][0]}”" for kind in one), " or ".join(ZONE_KINDS[kind][1] for kind in one)]
        zh = np.where(km2 > 0, zh + "，" + _km2(km2) + f" km² 未划定为{titles[0]}", zh)
        en = np.where(km2 > 0, en + ", " + _km2(km2) + f" km² not designated: {titles[1]}", en)
        missing |= km2 > 0
    yield finding(provision, facts, "zones", missing, zh, en)


def coal_ban_extended(provision, facts):
    """The zones cover no more km² on the day than on the day the plan was issued: one finding, at the largest zone in force.

    Needs the zones of all times in the table zones, and their acts. Raises NoData when no such zone was ever in force.
    """
    table, acts = facts.table("zones"), facts.tables.get("acts")
    acts = acts if acts is not None else pd.DataFrame(columns=WORKSPACE_LAYERS["acts"].columns)
    issued = facts.plan.plan.issued_on.isoformat()
    mine = table[table["kind"].isin(provision.zones)]
    before, now = (in_force(mine, WORKSPACE_LAYERS["zones"], day, acts) for day in (issued, facts.day))
    if len(before) + len(now) == 0:
        raise NoData("zones: " + ", ".join(provision.zones))
    was = _together_km2(before)
    is_ = was if list(before["zone_id"]) == list(now["zone_id"]) else _together_km2(now)
    standing = now if len(now) else before
    largest = standing["zone_id"].to_numpy()[_largest(standing.geometry.to_numpy())]
    mask = table["zone_id"].eq(largest).to_numpy(bool) & (facts.day >= issued) & (round(is_ - was, 4) <= 0)
    yield finding(provision, facts, "zones", mask, f"“禁煤区”面积 {is_:.2f} km²，方案印发时 {was:.2f} km²，未扩大",
                  f"coal-ban area {is_:.2f} km², {was:.2f} km² when the plan was issued: not extended")


def _burning(layer, table):
    """(burns or sells coal, that coal is clean) of each row of a register."""
    if layer == "coal_users":
        return np.ones(len(table), bool), table["kind"].eq("supply").to_numpy(bool) | is_one(table["clean_coal"])
    if layer == "households":
        clean = table["mode"].eq("clean_coal").to_numpy(bool) & ~relapsed(table)
        return relapsed(table) | clean, clean
    return coal_running(table), np.zeros(len(table), bool)


def _burning_words(layer, table):
    """What burns or sells coal, in words of both languages."""
    if layer == "boilers":
        return "燃煤锅炉 " + sizes(table), "coal boiler, " + sizes(table, "en") + ","
    if layer == "kilns":
        return "燃煤" + kiln_titles(table), "coal-fired kiln (" + kiln_titles(table, "en") + ")"
    if layer == "households":
        again = relapsed(table)
        en = np.where(again, "relapse to loose coal", "clean coal burnt for heating").astype(object)
        return np.where(again, "散煤复烧 " + measured(table["relapsed"], "户"), "以洁净煤取暖"), en
    field = WORKSPACE_LAYERS["coal_users"].field("kind")
    zh = table["kind"].map(dict(zip(field.choices, field.choices_zh, strict=True))).fillna("用煤户").to_numpy(object)
    sells = table["kind"].isin(["dealer", "supply"]).to_numpy()
    return zh + np.where(sells, "销售煤炭", "燃用煤炭").astype(object), np.where(sells, "coal sold", "coal burnt").astype(object)


def _uncovered(shapes, zones) -> np.ndarray:
    """km² of each polygon outside the zones taken together, without slivers."""
    out, grounds = np.zeros(len(shapes)), zones.geometry.to_numpy()
    tree = shapely.STRtree(grounds)
    for at, shape in enumerate(shapes):
        if tree.query(shape, predicate="covered_by").size:
            continue
        left = shapely.difference(shape, shapely.union_all(grounds[np.sort(tree.query(shape, predicate="intersects"))]))
        out[at] = area_km2(without_slivers(left, SLIVER_M))
    return out


def _together_km2(zones) -> float:
    """km² of the ground that the zones cover, each counted without what an earlier one covers."""
    grounds, total = zones.geometry.to_numpy(), 0.0
    tree = shapely.STRtree(grounds)
    for at, ground in enumerate(grounds):
        if (tree.query(ground, predicate="covered_by") < at).any():
            continue
        touching = np.sort(tree.query(ground, predicate="intersects"))
        total += area_km2(shapely.difference(ground, shapely.union_all(grounds[touching[touching < at]])))
    return total


def _largest(shapes) -> int:
    """The position of the largest of the shapes by geodesic area; only those that are near the largest on a plane are measured so."""
    plane = shapely.area(shapes) * np.cos(np.radians(shapely.get_y(shapely.centroid(shapes))))
    near = np.flatnonzero(plane >= 0.97 * plane.max())
    return int(near[np.argmax([area_km2(shape) for shape in shapes[near]])])


def _km2(values) -> np.ndarray:
    return np.array([f"{value:.2f}" for value in values], object)
