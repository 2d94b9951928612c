"""Dust: the county's dustfall of a month and against the year before, letters to townships, dust on roads.

Dustfall is judged by the county's mean; what a township has counts for its letter alone. A reading without a value is none.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from ...layers.presets.plan import OPS
from .boilers import measured
from .dust_readings import UNIT, air_values, county_means, dustfall_values
from .facts import NoData
from .scope import at_fault, finding, layers_with_rows, words

OFF_SCALE = 500.0
"""爆表: the highest AQI that HJ 633-2012 knows. A plan may give another value."""
_REASONS = {"dustfall": ("降尘量未达目标", "dustfall behind its target"), "improvement": ("空气质量改善未达预期目标", "air quality behind its target"),
            "tasks": ("重点任务逾期未完成", "tasks overdue"), "aqi": ("空气质量指数（AQI）“爆表”", "AQI off the scale")}


def dustfall_county(provision, facts):
    """A county whose mean is at fault in the latest month that it has, up to the day's and from the plan's first: once a month it is judged anew.

    A county that the layer of counties lacks is not of this area. Raises NoData when no county has such a month, or the plan no comparison.
    """
    if not provision.tested:
        raise NoData(f"{provision.id}: value")
    means = _latest(facts, county_means(facts))
    fault, edge = at_fault(provision, means["mean"])
    hit = fault | edge
    said = "，" + ("属" if provision.means == "fault" else "不符合") + f"“{provision.printed or provision.quote}”"
    yield from _of_counties(provision, facts, means, hit, said, ", not as the plan orders", edge)


def dustfall_trend(provision, facts):
    """A county whose mean of its latest month is not below that of the month a year before; without one a year before it is not judged.

    Raises NoData when no county has both. Which points were read may differ between the years: the number of each is told.
    """
    means = county_means(facts)
    before = means.assign(month=[f"{int(month[:4]) + 1:04d}{month[4:]}" for month in means["month"]])
    pairs = _latest(facts, means).merge(before, on=["county", "month"], suffixes=("", "_before"))
    if pairs.empty:
        raise NoData("dustfall")
    was, points = measured(pairs["mean_before"], UNIT), measured(pairs["points_before"], "")
    yield from _of_counties(provision, facts, pairs, (pairs["mean"] >= pairs["mean_before"]).to_numpy(), "，上年同月 " + was + "（" + points + " 个监测点），同比未改善",
                            ", a year before " + was + " (points: " + points + ")", np.zeros(len(pairs), bool))


def _latest(facts, means) -> pd.DataFrame:
    """The latest month of each county, from the plan's first. Raises NoData."""
    means = means[means["month"] >= facts.plan.plan.valid_from.isoformat()[:7]].drop_duplicates("county", keep="last").reset_index(drop=True)
    if means.empty:
        raise NoData("dustfall")
    return means


def _of_counties(provision, facts, means, hit, zh, en, edge):
    """Findings on the counties (and zones that report) whose *means* are hit. Raises NoData when the workspace has none of them."""
    mean, points = measured(means["mean"], UNIT), measured(means["points"], "")
    months = np.array([f"{month[:4]}年{int(month[5:])}月" for month in means["month"]], object)
    zh, en = months + "平均降尘量 " + mean + "（" + points + " 个监测点）" + zh, means["month"].to_numpy(object) + ": mean dustfall " + mean + en
    known = 0
    for layer, key, title in (("counties", "county_code", "county"), ("zones", "zone_id", "name")):
        table = facts.tables.get(layer)
        if table is None or table.empty:
            continue
        at = pd.Index(means["county"]).get_indexer(table[key])
        there = at >= 0
        known += there.sum()
        if there.any():
            name = words(table[title])
            name = name.where(name != "", table[key].astype(str)).to_numpy(object)
            yield finding(provision, facts, layer, there & hit[at], name + zh[at], name + " " + en[at], on_wording=edge[at].astype(int))
    if not known:
        raise NoData("counties")


def dustfall_letters(provision, facts):
    """A township to which a letter is due, with every reason that the plan names (all four, when it names none).

    ``dustfall`` and ``improvement``: of each indicator that the table of targets gives the township, the latest period up to the day that has
    a reading. ``aqi``: the highest AQI of its latest month is off the scale (OFF_SCALE, or the plan's value); whether that lasted (持续) a
    month's highest does not tell, so alone it is “on the wording”. ``tasks``: a task of the township past its due day and not closed.
    """
    layers_with_rows(provision, facts)
    towns = facts.table("townships")
    asked = provision.options.get("reasons") or tuple(_REASONS)
    due = {"dustfall": lambda: _behind(facts, dustfall_values(facts)), "improvement": lambda: _behind(facts, air_values(facts)),
           "aqi": lambda: _off_scale(facts, provision), "tasks": lambda: _late(facts)}
    zh, en, hit = np.full(len(towns), "", object), np.full(len(towns), "", object), {}
    for reason in (one for one in _REASONS if one in asked):
        mine = hit[reason] = towns["township_code"].isin(due[reason]()).to_numpy(bool)
        zh += np.where(mine, np.where(zh == "", "", "、").astype(object) + _REASONS[reason][0], "")
        en += np.where(mine, np.where(en == "", "", ", ").astype(object) + _REASONS[reason][1], "")
    certain = np.logical_or.reduce([mine for reason, mine in hit.items() if reason != "aqi"] or [np.zeros(len(towns), bool)])
    yield finding(provision, facts, "townships", zh != "", words(towns["township"]).to_numpy(object) + "应下发预警通知函：" + zh, "letter due: " + en,
                  on_wording=(~certain).astype(int))


def road_dust(provision, facts):
    """A road of the class that the provision is about, whose load is at fault; one without a load or a class is not judged."""
    table = facts.table("roads")
    fault, edge = at_fault(provision, table["dust_load"])
    mine = table["dust_class"].eq(provision.options["road_class"]).to_numpy(bool) if "road_class" in provision.options else np.ones(len(table), bool)
    load, day = measured(table["dust_load"], "g/m²"), words(table["measured_on"])
    day = ("（" + day + " 测定）").where(day != "", "").to_numpy(object)
    said = f"，不符合规定（{provision.printed or provision.quote}）"
    yield finding(provision, facts, "roads", mine & (fault | edge), "道路积尘 " + load + day + said, "road dust " + load, on_wording=edge.astype(int))


def _behind(facts, values) -> set[str]:
    """Units that miss the target of one of the indicators in *values* (unit_code, indicator, period, reading), each in its latest period read."""
    targets = facts.tables.get("targets")
    if targets is None or targets.empty or values.empty:
        return set()
    targets = targets.assign(indicator=words(targets["indicator"]).str.strip().str.lower())
    judged = targets[targets["period"] <= facts.day[:7]].merge(values, on=["unit_code", "indicator", "period"])
    judged = judged.sort_values("period", kind="stable").drop_duplicates(["unit_code", "indicator"], keep="last")
    missed = pd.Series(False, index=judged.index)
    for op, rows in judged.groupby("op"):
        missed[rows.index] = ~OPS[op](rows["reading"], rows["value"].astype(float))
    return set(judged.loc[missed, "unit_code"])


def _off_scale(facts, provision) -> set[str]:
    table = facts.tables.get("air_readings")
    if table is None or table.empty:
        return set()
    table = table.assign(highest=table["aqi_max"].astype(float))
    table = table[table["highest"].notna() & (words(table["period"]).str.len() == 7) & (table["period"] <= facts.day[:7])]
    latest = table.sort_values("period", kind="stable").drop_duplicates("unit_code", keep="last")
    over = sum(at_fault(provision, latest["highest"])) if provision.tested else latest["highest"].to_numpy() >= OFF_SCALE
    return set(latest.loc[np.asarray(over, bool), "unit_code"])


def _late(facts) -> set[str]:
    table = facts.tables.get("tasks")
    if table is None or table.empty:
        return set()
    due = words(table["due"])
    return set(table.loc[(due != "") & (due < facts.day) & (table["state"] != "closed") & table["township_code"].notna(), "township_code"])
