"""Clean heating by village: the share and the number of households converted, and villages that no network or conversion reaches.

A record counts as converted from its done_on on; without that day it is not converted. Villages may have a record for each way of heating.
"""

from __future__ import annotations

import re

import numpy as np
import pandas as pd

from .facts import NoData
from .scope import at_fault, finding, term, words
from .stations import stands_on


def coverage(facts, mine, day: str) -> tuple[float, float]:
    """(households converted up to *day*, all households) of the records where *mine* holds; those that do not state all households are left out.

    The records of one village share one total: the largest that they state counts, once.
    """
    table = facts.table("households")
    done = words(table["done_on"])
    frame = pd.DataFrame({"village": words(table["village_code"]).where(words(table["village_code"]) != "", "#" + words(table["code"])),
                          "total": table["total"].astype(float), "done": np.where((done != "") & (done <= day), table["households"].astype(float).fillna(0), 0.0)})
    by_village = frame[np.asarray(mine, bool)].groupby("village").agg(total=("total", "max"), done=("done", "sum")).dropna()
    return float(by_village["done"].sum()), float(by_village["total"].sum())


def household_coverage(provision, facts):
    """The plan's county, whose share of converted households inside the zones (outside them, where ``outside_zones``) does not pass.

    Raises NoData when no record there states all households, no zone of the kinds is drawn, or the county is not in the layer of counties.
    """
    zone = facts.zone_of("households", provision.zones)
    placed = ~facts.table("households").geometry.isna().to_numpy()
    done, total = coverage(facts, (zone == "") & placed if provision.options.get("outside_zones") else zone != "", facts.day)
    if total <= 0:
        raise NoData("households: total")
    share = round(100 * done / total, 6)
    yield _on_area(provision, facts, share, f"清洁取暖覆盖率 {share:.1f}%（{done:.0f}／{total:.0f} 户），应{provision.printed}",
                   f"coverage of clean heating {share:.1f} % ({done:.0f} of {total:.0f} households), to be {provision.value:g} %")


def household_target(provision, facts):
    """The plan's county, where fewer households than the value were done in the year of the term up to the term (or the day, if that is earlier).

    The year is that of ``due``, else of the printed term, else that of the plan. Before its first day nothing is found.
    """
    table, until = facts.table("households"), term(provision, facts)
    printed = re.search(r"20\d\d", provision.due_printed)
    year = until[:4] if until else printed[0] if printed else facts.plan.plan.valid_from.isoformat()[:4]
    last = min(until or f"{year}-12-31", facts.day)
    if facts.day < f"{year}-01-01":
        return
    done = words(table["done_on"])
    count = float(table.loc[(done >= f"{year}-01-01") & (done <= last), "households"].astype(float).sum())
    yield _on_area(provision, facts, count, f"{year}年完成清洁取暖改造 {count:.0f} 户，目标 {provision.value:.0f} 户",
                   f"{count:.0f} households converted in {year}, target {provision.value:.0f}")


def heating_gaps(provision, facts):
    """A village that stands on the day and lies outside the zones; of zones of clean heating also one that has no converted household."""
    villages = facts.table("villages")
    outside = (facts.zone_of("villages", provision.zones) == "") & ~villages.geometry.isna().to_numpy() & stands_on(villages, facts.day)
    name = words(villages["village"]).to_numpy(object)
    if "clean_heating" in provision.zones:
        homes = facts.tables.get("households")
        if homes is not None and len(homes):
            done = words(homes["done_on"])
            outside = outside & ~villages["village_code"].isin(homes.loc[(done != "") & (done <= facts.day), "village_code"]).to_numpy(bool)
        zh, en = name + "未实施清洁取暖", "village without clean heating"
    else:
        zh, en = name + "在集中供热管网覆盖范围以外", "village beyond the heat network"
    yield finding(provision, facts, "villages", outside, zh, en)


def _on_area(provision, facts, value, zh, en):
    counties = facts.table("counties")
    mine = words(counties["county_code"]).eq(facts.plan.plan.area).to_numpy()
    if not mine.any():
        raise NoData(f"counties: {facts.plan.plan.area}")
    fault, edge = at_fault(provision, np.array([value]))
    return finding(provision, facts, "counties", mine & (fault | edge)[0], zh, en, on_wording=mine & edge[0])
