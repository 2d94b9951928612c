"""Heating: what burns coal within a heating radius, captive plants, small units, grades and limits of those that give heat.

heating_source and heating_radius give figures to the task heating_areas and find nothing. A register that leaves a field empty says neither yes nor no.
"""

from __future__ import annotations

import numpy as np

from .boilers import coal_boilers, coal_running, measured, since, sizes
from .facts import is_one, is_zero
from .scope import at_fault, finding, layers_with_rows, named, says, words


def boilers_in_radius(provision, facts):
    """A running coal boiler of any size inside a heating area; that it could not be replaced is no excuse in the plan."""
    table, zone = facts.table("boilers"), facts.zone_of("boilers", provision.zones)
    yield finding(provision, facts, "boilers", coal_boilers(table) & (zone != ""), "供热半径内燃煤锅炉 " + sizes(table) + "，应关停或整合",
                  "coal boiler within the heating radius, " + sizes(table, "en") + ", to be closed or merged", zone_id=zone)


def small_units_in_radius(provision, facts):
    """An outdated coal cogeneration plant inside a heating area that is no source of heat by the plan; captive ones have a rule of their own."""
    table, zone = facts.table("heat_sources"), facts.zone_of("heat_sources", provision.zones)
    mine = coal_running(table) & is_one(table["cogeneration"]) & is_one(table["outdated"]) & ~is_one(table["captive"]) & ~_draws(table, facts)
    yield finding(provision, facts, "heat_sources", mine & (zone != ""), "供热半径内落后燃煤小热电机组 " + _power(table) + "，应关停或整合",
                  "outdated coal cogeneration within the heating radius, " + _power(table, "en") + ", to be closed or merged", zone_id=zone)


def captive_in_radius(provision, facts):
    """An outdated captive coal plant inside a heating area."""
    table, zone = facts.table("heat_sources"), facts.zone_of("heat_sources", provision.zones)
    mine = coal_running(table) & is_one(table["captive"]) & is_one(table["outdated"])
    yield finding(provision, facts, "heat_sources", mine & (zone != ""), "供热半径内落后燃煤自备电厂 " + _power(table) + "，应关停或整合",
                  "outdated captive coal plant within the heating radius, " + _power(table, "en") + ", to be closed or merged", zone_id=zone)


def captive_new(provision, facts):
    """A captive coal unit built on the plan's first day or later."""
    table = facts.table("heat_sources")
    built = words(table["built_on"]).to_numpy(object)
    mine = coal_running(table) & is_one(table["captive"]) & since(table["built_on"], facts.plan.plan.valid_from.isoformat())
    yield finding(provision, facts, "heat_sources", mine, "新增自备燃煤机组，建成日期 " + built, "new captive coal unit, built on " + built)


def captive_units(provision, facts):
    """A captive coal unit that is not said to stand still."""
    table = facts.table("heat_sources")
    yield finding(provision, facts, "heat_sources", coal_running(table) & is_one(table["captive"]), "自备燃煤机组 " + _power(table) + "，未实施清洁能源替代",
                  "captive coal unit, " + _power(table, "en") + ", not replaced by clean energy")


def small_units(provision, facts):
    """A running coal plant of the names given whose smallest unit meets the comparison, where there is one; on an open edge: on the wording."""
    table = facts.table("heat_sources")
    small, edge = at_fault(provision, table["smallest_unit_mw"]) if provision.tested else (np.ones(len(table), bool), np.zeros(len(table), bool))
    unit = measured(table["smallest_unit_mw"], "MW", "容量未填")
    yield finding(provision, facts, "heat_sources", coal_running(table) & named(provision, table) & (small | edge), "燃煤机组 " + unit + "，应有序淘汰",
                  "coal unit, " + measured(table["smallest_unit_mw"], "MW", "of unknown capacity") + ", to be phased out", on_wording=edge.astype(int))


def heat_source_grade(provision, facts):
    """A plant that supplies the public with a grade that is not among those asked and is said to be without ultra-low emission."""
    table = facts.table("heat_sources")
    grade = table["grade"].where(table["grade"].notna(), "").astype(str)
    low = grade.ne("").to_numpy(bool) & ~grade.isin(provision.options.get("grades", ())).to_numpy()
    text = grade.to_numpy(object)
    yield finding(provision, facts, "heat_sources", is_one(table["supplies_public"]) & ~is_zero(table["running"]) & low & is_zero(table["ultra_low"]),
                  "热源企业绩效分级 " + text + "，未达超低排放", "heat supplier of grade " + text + " without ultra-low emission")


def emission_limits(provision, facts):
    """A concentration at fault, for the names or the industry given, in the register of heat sources or of enterprises."""
    field, industry = provision.of, provision.options.get("industry", "")
    word = "二氧化硫" if field == "so2_mg_m3" else "氮氧化物"
    for layer in layers_with_rows(provision, facts, ("heat_sources", "enterprises")):
        table = facts.table(layer)
        over, edge = at_fault(provision, table[field])
        mine = named(provision, table) & ~is_zero(table["running"])
        if industry:
            mine &= says(table["industry"], industry) if "industry" in table.columns else False
        value = measured(table[field], provision.unit)
        yield finding(provision, facts, layer, mine & (over | edge), word + "排放浓度 " + value + f"，限值 {provision.value:g} {provision.unit}",
                      ("SO2 " if field == "so2_mg_m3" else "NOx ") + value + f", limit {provision.value:g} {provision.unit}", on_wording=edge.astype(int))


def _draws(table, facts) -> np.ndarray:
    """The sources of heat by the plan's heating_source: cogeneration for which the comparison holds, and marked large industry where it says so."""
    out = np.zeros(len(table), bool)
    for source in facts.plan.provisions("heating_source"):
        if source.tested:
            out |= is_one(table["cogeneration"]) & np.logical_or(*source.compare(table["capacity_mw"].to_numpy(float)))
        if source.options.get("large_industrial"):
            out |= is_one(table["large_industrial"])
    return out


def _power(table, lang: str = "zh") -> np.ndarray:
    return measured(table["capacity_mw"], "MW", "容量未填" if lang == "zh" else "of unknown capacity")
