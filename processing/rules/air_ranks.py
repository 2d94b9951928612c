"""The ranks of air quality by month and year that a plan orders, and what its rule of reward and penalty says of each unit."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ...layers.catalog.rule_tables import AIR_RANKS
from .facts import NoData
from .scope import words
from .targets import judged_targets

RULE = {"zh": "综合指数越低名次越前，同值并列；读数自带排名的用其排名；没有读数的月份不排名；奖惩金额只取方案写明的",
        "en": "The lower the composite index, the better the rank; equal values share a rank; a rank that comes with the reading holds; a month without "
              "a reading has no rank; amounts only where the plan states them"}


def air_ranks(facts, lang: str) -> pd.DataFrame:
    """Rows of AIR_RANKS, the newest period first: units of one level against each other in every month and year up to the day.

    A unit has a row for each month from its first reading to its level's last, also where it has none. Zones that report stand among the units of
    the plan's finest level. Notes tell ties, missing readings and periods that the day has not ended. Empty when the plan orders no ranks.
    Raises NoData without readings up to the day.
    """
    rules = facts.plan.provisions("air_rank_monthly")
    if not rules:
        return AIR_RANKS.check(pd.DataFrame(columns=AIR_RANKS.columns))
    table = _readings(facts)
    rows = pd.concat([_with_gaps(mine) for _, mine in table.groupby("level", sort=True)], ignore_index=True)
    rows = _ranked(rows).merge(_targets(facts), on=["unit_code", "period"], how="left")
    rows["basis"] = "；".join(dict.fromkeys(one.basis for one in rules))
    rows["amount"], rows["money"] = _amounts(facts, rows)
    rows["note"] = _notes(rows, facts.day, lang)
    rows["ranked_by"] = rows["ranked_by"].where(rows["rank"].notna(), None)
    rows = rows.sort_values("unit_code", kind="stable").sort_values(["period", "level", "rank"], ascending=[False, True, True], kind="stable", ignore_index=True)
    return AIR_RANKS.check(rows[AIR_RANKS.columns].astype(object).where(rows[AIR_RANKS.columns].notna(), None).astype(
        dict.fromkeys(("value", "year_before", "change_percent", "amount"), float)))


def _readings(facts):
    table = facts.table("air_readings")
    code, period = words(table["unit_code"]).str.strip(), words(table["period"])
    finest = "township" if facts.plan.plan.level == "county" else "county"
    level = np.select([code.str.fullmatch(r"\d{9}(\d{3})?"), code.str.fullmatch(r"\d{4}00"), code.str.fullmatch(r"\d{6}")],
                      ["township", "prefecture", "county"], finest)
    rows = pd.DataFrame({"level": level, "unit_code": code, "unit": table["unit"], "period": period, "value": table["composite_index"].astype(float),
                         "rank": table["rank"].astype(float), "rank_of": table["rank_of"].astype(float), "read": True})
    rows = rows[[one <= facts.day[:len(one)] for one in period]]
    if rows.empty:
        raise NoData("air_readings")
    return rows.sort_values(["unit_code", "period"], ignore_index=True)


def _with_gaps(rows):
    """The readings of one level, and a row for every month that a unit was not read since its first one; with the value of the year before."""
    months = rows[rows["period"].str.len() == 7]
    if len(months):
        first = months.groupby("unit_code").agg(unit=("unit", "last"), first=("period", "min"))
        every = pd.period_range(months["period"].min(), months["period"].max(), freq="M").strftime("%Y-%m")
        wanted = pd.DataFrame([{"level": rows["level"].iloc[0], "unit_code": code, "unit": one.unit, "period": month, "read": False}
                               for code, one in first.iterrows() for month in every if month >= one["first"]])
        known = pd.MultiIndex.from_frame(rows[["unit_code", "period"]])
        rows = pd.concat([rows, wanted[~pd.MultiIndex.from_frame(wanted[["unit_code", "period"]]).isin(known)]], ignore_index=True)
    before = rows[["unit_code", "period", "value"]].assign(period=[f"{int(one[:4]) + 1:04d}{one[4:]}" for one in rows["period"]])
    rows = rows.merge(before.rename(columns={"value": "year_before"}), on=["unit_code", "period"], how="left")
    return rows.assign(change_percent=(100 * (rows["value"] / rows["year_before"].where(rows["year_before"] > 0) - 1)).round(1))


def _ranked(rows):
    """The rank that came with the readings; where none did for a level and period, that by value among two and more."""
    group = [rows["level"], rows["period"]]
    given = rows["rank"].notna().groupby(group).transform("any")
    several = rows["value"].notna().groupby(group).transform("sum")
    computed = ~given & (several > 1)
    rank = rows["rank"].where(given, rows["value"].groupby(group).rank(method="min").where(computed))
    return rows.assign(rank=rank, rank_of=rows["rank_of"].where(given, several.where(computed & rank.notna())), ranked_by=np.where(given, "given", "computed"),
                       alone=~given & (several <= 1), tied=rank.notna() & (rank.groupby([*group, rank]).transform("size") > 1))


def _targets(facts):
    table = judged_targets(facts).groupby(["unit_code", "period"], as_index=False).agg(targets=("hit", "size"), missed=("hit", "sum"))
    return table.assign(missed=table["missed"].astype(int), met=(table["missed"] == 0).astype(int)).astype({"unit_code": object, "period": object})


def _amounts(facts, rows):
    """(amount: reward for who met the targets of the period, minus the penalty for who missed one; its unit), empty where the plan states none."""
    amount, money = np.full(len(rows), np.nan), np.full(len(rows), None, object)
    for one in facts.plan.provisions("air_reward"):
        mine = (rows["level"] == one.level).to_numpy() & (rows["period"].str.len() == (4 if one.every == "year" else 7)).to_numpy()
        for met, key, sign in ((1, "reward", 1), (0, "penalty", -1)):
            if one.options.get(key) is not None:
                hit = mine & rows["met"].eq(met).to_numpy()
                amount[hit], money[hit] = sign * one.options[key], one.unit or None
    return amount, money


def _notes(rows, day, lang):
    zh, out = lang == "zh", []
    over = {4: day[5:] == "12-31", 7: pd.Timestamp(day).is_month_end}
    for one in rows.itertuples():
        notes = []
        if not one.read:
            notes.append("没有读数" if zh else "no reading")
        elif one.rank != one.rank:
            notes.append(("没有综合指数，未排名" if zh else "no composite index, not ranked") if one.value != one.value and one.ranked_by == "computed" else
                         ("只有一个单位，未排名" if zh else "one unit alone, not ranked") if one.alone else ("未列入排名" if zh else "not ranked"))
        if one.tied:
            notes.append("并列" if zh else "tied")
        if one.period == day[:len(one.period)] and not over[len(one.period)]:
            notes.append(f"截至 {day}，时段未满" if zh else f"up to {day}, the period is not over")
        out.append("；".join(notes) if zh else "; ".join(notes))
    return [one or None for one in out]
