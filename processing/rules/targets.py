"""Indicators, air-quality targets and ranks by unit; whom a letter of warning, a reward or a priority concerns.

A figure that nobody entered is none. The ranks that are shown beside the findings are in air_ranks.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from ...layers.presets.indicators import INDICATORS
from ...layers.presets.plan import OPS
from .dust_readings import air_values
from .facts import NoData
from .scope import at_fault, says, words
from .units import at_level, of_indicator, on_units


def indicator_targets(provision, facts):
    """A unit of the provision's level (or of its ``names``) whose indicator does not pass in its latest period from the plan's first year to the day's.

    With ``due`` no period after that of the term counts. Without a comparison (左右) it is shown only. Raises NoData without such a figure.
    """
    table, code = facts.table("indicators"), provision.options["indicator"]
    mine = of_indicator(provision, table)
    mine = mine & (says(table["unit"], *provision.names) if provision.names else at_level(provision, facts, table["unit_code"]))
    rows = _latest(provision, facts, table[mine], "value")
    if rows.empty:
        raise NoData(f"indicators: {INDICATORS.get(code, (code,))[0]}")
    if provision.tested:
        yield from _judged(provision, facts, rows, rows["value"], INDICATORS[code][0], INDICATORS[code][1], provision.unit, "indicators")


def air_targets(provision, facts):
    """A unit of the level whose annual mean does not pass; where ``by_targets``, one that misses a target of its own in the latest period read.

    Raises NoData without readings of the units, or, where by_targets, without targets of them.
    """
    if provision.options.get("by_targets"):
        missed = behind(facts)
        missed = missed[at_level(provision, facts, missed["unit_code"])]
        if missed.empty:
            raise NoData("targets")
        yield from on_units(provision, facts, by_unit(missed), "air_readings")
        return
    table = facts.table("air_readings")
    table = table[at_level(provision, facts, table["unit_code"]) & (words(table["period"]).str.len() == 4).to_numpy()]
    rows = _latest(provision, facts, table, provision.of)
    if rows.empty:
        raise NoData(f"air_readings: {provision.of}")
    name = provision.of.replace("pm25", "PM2.5").replace("pm10", "PM10")
    yield from _judged(provision, facts, rows, rows[provision.of], name + " 年均浓度", "annual mean of " + name, provision.unit, "air_readings")


def air_rank(provision, facts):
    """A unit of the level (of ``names``) whose rank of the year does not pass, or, where it ``improves``, is not ahead of the year before's.

    A year ranked among another number than ``rank_of`` is not compared. Raises NoData without a rank (of both years).
    """
    table = facts.table("air_readings")
    mine = at_level(provision, facts, table["unit_code"]) & (words(table["period"]).str.len() == 4).to_numpy()
    if provision.names:
        mine = mine & says(table["unit"], *provision.names)
    of, asked = table["rank_of"].astype(float), provision.options.get("rank_of")
    table = table[mine & (of.isna() | (of == asked if asked else True)).to_numpy(bool)]
    rows = _latest(provision, facts, table, "rank")
    if provision.options.get("improves") and not rows.empty:
        before = table.assign(period=[f"{int(year) + 1:04d}" for year in table["period"]])[["unit_code", "period", "rank"]].dropna(subset="rank")
        rows = rows.merge(before, on=["unit_code", "period"], suffixes=("", "_before"))
    if rows.empty:
        raise NoData("air_readings: rank")
    if not provision.options.get("improves"):
        yield from _judged(provision, facts, rows, rows["rank"], "空气质量综合指数排名", "rank of air quality", provision.unit, "air_readings")
        return
    now, was = rows["rank"].astype(int).astype(str), rows["rank_before"].astype(int).astype(str)
    yield from on_units(provision, facts, rows.assign(hit=rows["rank"].astype(float) >= rows["rank_before"].astype(float), edge=False,
                                                      zh=rows["period"] + "年空气质量排名第 " + now + " 位，上年第 " + was + " 位，未前移",
                                                      en=rows["period"] + ": rank " + now + ", the year before " + was), "air_readings")


def air_warning(provision, facts):
    """A unit of the level behind a target of its own in the latest period read, or with a task past its due day and not closed. Raises NoData."""
    missed, tasks = behind(facts), facts.tables.get("tasks")
    late = pd.Series([], dtype=object)
    if tasks is not None and len(tasks):
        due = words(tasks["due"])
        code = words(tasks["township_code"])
        code = code if provision.level == "township" else code.str[:6]
        late = code[(due != "") & (due < facts.day) & (tasks["state"] != "closed") & (code != "")]
    elif missed.empty:
        raise NoData("targets, tasks")
    overdue = pd.DataFrame({"unit_code": late.unique(), "hit": True, "zh": "重点任务逾期未完成", "en": "tasks overdue"})
    every = pd.concat([missed[["unit_code", "hit", "zh", "en"]], overdue], ignore_index=True)
    every = every[at_level(provision, facts, every["unit_code"])]
    yield from on_units(provision, facts, by_unit(every, "应下发预警通知函：", "letter due: "), "air_readings")


def behind(facts) -> pd.DataFrame:
    """Every target of air quality in its latest period up to the day that was read: rows of ``judged_targets``, one a unit and indicator."""
    return judged_targets(facts).drop_duplicates(["unit_code", "indicator"], keep="last").reset_index(drop=True)


def judged_targets(facts) -> pd.DataFrame:
    """Every target of air quality up to the day whose period was read: unit_code, indicator, period, reading, value, hit (missed), zh, en; in that order."""
    targets, values = facts.tables.get("targets"), air_values(facts)
    if targets is None or targets.empty or values.empty:
        return pd.DataFrame({name: pd.Series(dtype=object) for name in ("unit_code", "indicator", "period", "reading", "value", "hit", "zh", "en")})
    targets = targets.assign(indicator=words(targets["indicator"]).str.strip().str.lower(), value=targets["value"].astype(float))
    rows = targets[targets["period"] <= facts.day[:7]].merge(values, on=["unit_code", "indicator", "period"])
    rows = rows.sort_values(["unit_code", "indicator", "period"], ignore_index=True)
    hit = pd.Series(False, index=rows.index)
    for op, some in rows.groupby("op"):
        hit[some.index] = ~OPS[op](some["reading"].astype(float), some["value"])
    shown = rows["period"] + " " + rows["indicator"] + " "
    read, value = rows["reading"].map("{:g}".format), rows["op"] + " " + rows["value"].map("{:g}".format)
    return rows.assign(hit=hit, zh=shown + read + "，目标 " + value, en=shown + read + ", target " + value)[
        ["unit_code", "indicator", "period", "reading", "value", "hit", "zh", "en"]]


def by_unit(rows, zh="未完成目标：", en="behind its target: ") -> pd.DataFrame:
    """One row a unit with all that it missed: unit_code, hit, edge, zh, en."""
    units = sorted(set(rows["unit_code"]))
    missed = rows[rows["hit"].astype(bool)].groupby("unit_code").agg(zh=("zh", "；".join), en=("en", "; ".join)).reindex(units)
    return pd.DataFrame({"unit_code": units, "hit": missed["zh"].notna().to_numpy(), "edge": False,
                         "zh": (zh + missed["zh"].fillna("")).to_numpy(object), "en": (en + missed["en"].fillna("")).to_numpy(object)})


def air_rank_monthly(provision, facts):
    """A unit of the level that was read in the latest month up to the day and has no rank of it: the missing record is the matter. Raises NoData."""
    table = _latest_month(facts)
    table = table[at_level(provision, facts, table["unit_code"])]
    if table.empty:
        raise NoData("air_readings: YYYY-MM")
    zh, en = table["period"] + " 未列入空气质量排名", table["period"] + ": not ranked"
    yield from on_units(provision, facts, table.assign(hit=table["rank"].isna(), edge=False, zh=zh, en=en), "air_readings")


def _latest_month(facts):
    table = facts.table("air_readings")
    months = table[(words(table["period"]).str.len() == 7) & (table["period"] <= facts.day[:7])]
    return months[months["period"] == months["period"].max()].reset_index(drop=True)


def air_reward(provision, facts):
    """A unit of the level that missed a target: to be held to account. Whom to reward is told by ``air_ranks``. Raises NoData without targets read."""
    missed = behind(facts)
    missed = missed[at_level(provision, facts, missed["unit_code"])]
    if missed.empty:
        raise NoData("targets")
    yield from on_units(provision, facts, by_unit(missed, "未完成目标，应按奖惩办法处理：", "behind its target, to be held to account: "), "air_readings")


def priority_counties(provision, facts):
    """A county for which the comparison holds in its latest year: where the plan wants new-energy vehicles first. Raises NoData without a reading."""
    table = facts.table("air_readings")
    table = table[at_level(provision, facts, table["unit_code"]) & (words(table["period"]).str.len() == 4).to_numpy()]
    rows = _latest(provision, facts, table, provision.of)
    if rows.empty:
        raise NoData(f"air_readings: {provision.of}")
    yield from _judged(provision, facts, rows, rows[provision.of], "符合新能源优先条件", "first in line for new energy", provision.unit, "air_readings")


def _latest(provision, facts, table, column) -> pd.DataFrame:
    """The latest row of each unit that has a value: of the option ``year``, else from the plan's first year to the day's (not beyond the term's)."""
    year = provision.options.get("year")
    first, last = facts.plan.plan.valid_from.isoformat()[:4], facts.day[:4]
    if provision.due:
        last = min(last, provision.due.isoformat()[:4])
    of = words(table["period"]).str[:4]
    mine = of.eq(str(year)) if year else (of >= first) & (of <= last) & (words(table["period"]) <= facts.day[:7])
    rows = table[mine & table[column].notna()].sort_values(["unit_code", "period"])
    return rows.drop_duplicates("unit_code", keep="last").reset_index(drop=True)


def _judged(provision, facts, rows, values, zh, en, unit, layer):
    values = values.astype(float)
    fault, edge = at_fault(provision, values)
    value = np.array([f"{one:g} {unit}" for one in values], object)
    period = words(rows["period"]).to_numpy(object)
    frame = pd.DataFrame({"unit_code": rows["unit_code"].to_numpy(object), "hit": fault, "edge": edge,
                          "zh": "（" + period + "）" + zh + " " + value + f"，目标：{provision.printed or format(provision.value, 'g') + provision.unit}",
                          "en": period + ": " + en + " " + value + f", target {provision.value:g} {provision.unit}"})
    yield from on_units(provision, facts, frame, layer)
