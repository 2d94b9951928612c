"""Values of units (prefecture, county, township, zone that reports) turned into findings on the units themselves."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ...layers.presets.indicators import INDICATORS
from .facts import NoData
from .scope import finding, words

_LAYERS = (("counties", "county_code", "county"), ("townships", "township_code", "township"), ("zones", "zone_id", "name"))


def at_level(provision, facts, codes) -> np.ndarray:
    """Where a unit's code is of the provision's level: the plan's own prefecture, counties (under a county's plan: that one), or townships."""
    codes = words(pd.Series(codes)).str.strip()
    area, county = facts.plan.plan.area, codes.str.fullmatch(r"\d{6}") & ~codes.str.endswith("00")
    if provision.level == "prefecture":
        return (codes == area).to_numpy(bool)
    if provision.level == "county":
        return (codes == area if facts.plan.plan.level == "county" else county & codes.str.startswith(area[:4])).to_numpy(bool)
    return (codes.str.fullmatch(r"\d{9}(\d{3})?") & codes.str.startswith(area.rstrip("0") if area.endswith("00") else area)).to_numpy(bool)


def of_indicator(provision, table) -> np.ndarray:
    """The rows of the layer indicators of the provision's indicator, by its code or either title."""
    code = provision.options["indicator"]
    return words(table["indicator"]).str.strip().isin({code, *INDICATORS.get(code, ())[:2]}).to_numpy(bool)


def on_units(provision, facts, frame, layer: str):
    """Findings for *frame* (unit_code, hit, edge, zh, en; one row a unit) on the unit's own record; where no layer has the unit, on *layer*.

    There the finding is on the latest row of that unit, of the provision's indicator, up to the day (the prefecture itself is in no layer of
    units). Raises NoData when none has it.
    """
    left = set(frame["unit_code"])
    for name, key, title in _LAYERS:
        table = facts.tables.get(name)
        if table is None or not len(table):
            continue
        at = pd.Index(frame["unit_code"]).get_indexer(table[key])
        if (at >= 0).any():
            left -= set(table[key])
            told = words(table[title]).to_numpy(object)
            yield _found(provision, facts, name, frame, at, told)
    if left:
        table = facts.table(layer)
        period = words(table["period"])
        latest = period.where(period <= facts.day[:7], "").groupby([table["unit_code"], table["indicator"] if "indicator" in table else table["unit_code"]])
        last = (latest.transform("max") == period).to_numpy() & table["unit_code"].isin(left).to_numpy()
        if layer == "indicators":
            last &= of_indicator(provision, table)
        first = np.zeros(len(table), bool)
        order = table.assign(_at=np.arange(len(table)))[last].sort_values(["unit_code", *(["indicator"] if "indicator" in table else [])])
        first[order.drop_duplicates("unit_code")["_at"].to_numpy(int)] = True
        at = np.where(first, pd.Index(frame["unit_code"]).get_indexer(table["unit_code"]), -1)
        if not first.any():
            raise NoData("counties")
        yield _found(provision, facts, layer, frame, at, words(table["unit"]).to_numpy(object))


def _found(provision, facts, layer, frame, at, told):
    there = at >= 0
    hit, edge = frame["hit"].to_numpy(bool)[at], frame["edge"].to_numpy(bool)[at]
    zh, en = (frame[name].to_numpy(object)[at] for name in ("zh", "en"))
    en = np.where(told == "", "", told + ": ").astype(object) + en
    return finding(provision, facts, layer, there & (hit | edge), told + zh, en, on_wording=(edge & ~hit).astype(int))
