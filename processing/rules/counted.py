"""What stands in every township and every park: findings, stations, enterprises, households; nothing is zero, and is written."""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely

from ...layers.catalog.rule_tables import COVERAGE, PARKS
from .enterprise_state import closed
from .facts import NoData
from .scope import words
from .stations import air_stations, stands_on

RULE = {"zh": "按乡镇：对象位于何处即归何处，没有位置的按填报的乡镇；按园区：位置在当日有效的园区范围内。站点计当日在用的空气站，企业不计已关闭的，"
              "问题不计文字边界与已销号的；户数取各村，同一村多条记录的总户数取其最大；没有该图层的列为空，0 为有数据而没有",
        "en": "By township: where the object lies, else the township stated; by park: inside a park in force that day. Stations: air stations that stand that day; "
              "enterprises: those not closed; findings: without those on the wording and those closed; households by village, of several records of a village "
              "the largest total. A column is empty without its layer; 0 is none among data"}


def coverage(facts, findings) -> pd.DataFrame:
    """Rows of COVERAGE, one a township of the plan's area that stands on the day (of any area, where none of it is there), by code.

    *findings*: of FINDINGS. Raises NoData without townships.
    """
    towns = facts.table("townships")
    towns = towns[stands_on(towns, facts.day)].sort_values("township_code")
    # A workspace may hold the neighbours' townships, too.
    mine = words(towns["township_code"]).str.startswith(facts.plan.plan.area[:4] if facts.plan.plan.area.endswith("00") else facts.plan.plan.area)
    towns = towns[mine] if mine.any() else towns
    codes = towns["township_code"].to_numpy(object)
    table = pd.DataFrame({"township_code": codes, "township": towns["township"].to_numpy(object), "county": towns["county"].to_numpy(object)})
    done, total = _households(facts)
    table["households_done"], table["households_total"] = _of(done, codes), _of(total, codes)
    share = [None if one is None or not all_ else round(100 * one / all_, 1) for one, all_ in zip(table["households_done"], table["households_total"], strict=True)]
    table["coverage_percent"] = np.array(share, float)
    for name in ("stations", "enterprises"):
        standing = _standing(name, facts)
        table[name] = _of(None if standing is None else _count(facts.township_of(name)[standing]), codes)
    table["findings"] = _of(_count(findings.loc[_open(findings), "township_code"]), codes)
    return COVERAGE.check(table)


def parks(facts, findings) -> pd.DataFrame:
    """Rows of PARKS, one a park in force, by id. *findings*: of FINDINGS. Raises NoData when no park is drawn."""
    zones = facts.zones_of(("park",)).sort_values("zone_id")
    table = pd.DataFrame({name: zones[name].to_numpy(object) for name in ("zone_id", "name")})
    tree = shapely.STRtree(zones.geometry.to_numpy())
    for name in ("stations", "enterprises"):
        standing = _standing(name, facts)
        table[name] = [None] * len(zones) if standing is None else _inside(tree, facts.places(name)[standing], len(zones))
    # What is found of a township or a county is not found of the park in its middle.
    held = findings[_open(findings) & ~findings["layer"].isin(("townships", "counties")).to_numpy()]
    of_park = held["layer"].eq("zones").to_numpy()
    own = pd.Index(table["zone_id"]).get_indexer(held.loc[of_park, "key"])
    table["findings"] = _inside(tree, held.geometry.to_numpy()[~of_park], len(zones)) + np.bincount(own[own >= 0], minlength=len(zones))
    return PARKS.check(table)


def _open(findings):
    return ((findings["on_wording"] != 1) & (findings["state"] != "closed")).to_numpy(bool)


def _standing(layer, facts):
    """Which rows of the register count; None when it is empty."""
    try:
        table = facts.table(layer)
    except NoData:
        return None
    return air_stations(table, facts.day) if layer == "stations" else ~closed(table, facts.day)


def _inside(tree, points, n):
    points = points[~shapely.is_missing(points)]
    return np.bincount(tree.query(points, predicate="intersects")[1], minlength=n)


def _households(facts):
    """(households done by the day, all households) by township; (None, None) without records."""
    try:
        table = facts.table("households")
    except NoData:
        return None, None
    done, code = words(table["done_on"]), words(table["village_code"])
    rows = pd.DataFrame({"town": facts.township_of("households"), "village": code.where(code != "", "#" + words(table["code"])),
                         "total": table["total"].astype(float), "done": np.where((done != "") & (done <= facts.day), table["households"].astype(float).fillna(0), 0.0)})
    villages = rows.groupby(["town", "village"]).agg(total=("total", "max"), done=("done", "sum"))
    by_town = villages.groupby("town").agg(total=("total", lambda some: some.sum(min_count=1)), done=("done", "sum"))
    return by_town["done"].to_dict(), by_town["total"].to_dict()


def _count(codes):
    return pd.Series(codes, dtype=object).value_counts().to_dict()


def _of(counts, codes):
    """Whole numbers by code, 0 where there is none; all empty without *counts*, one empty where it is not known."""
    values = [None if counts is None else counts.get(code, 0) for code in codes]
    return np.array([None if one is None or one != one else int(one) for one in values] + [None], object)[:-1]
