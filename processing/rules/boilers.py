"""Boilers: coal to zero by size, new ones, online monitoring, ultra-low emission, biomass, standards, those that heat.

A register that leaves a field empty says neither yes nor no: nothing is found of it. A boiler counts as running unless ``running`` is 0.
"""

from __future__ import annotations

import numpy as np

from .facts import is_one, is_zero
from .scope import at_fault, exempt, finding, named, says

_DEVICES = {"water_boiler": ("茶水炉", "water boiler"), "commercial_stove": ("经营性炉灶", "commercial stove"),
            "grain_dryer": ("储粮烘干设备", "grain dryer"), "farm_processing": ("农产品加工设施", "farm-processing device")}


def coal_boilers(table) -> np.ndarray:
    """Coal boilers that run, as far as the register says; other devices have a rule of their own."""
    device = table["device"]
    return coal_running(table) & (device.eq("boiler") | device.isna() | device.eq("")).to_numpy(bool)


def coal_running(table) -> np.ndarray:
    """Rows of boilers, kilns or heat sources that burn coal and are not said to stand still."""
    return table["fuel"].eq("coal").to_numpy(bool) & ~is_zero(table["running"])


def heats(table) -> np.ndarray:
    """Where the use of a boiler is heating."""
    return says(table["use"], "供热", "供暖", "采暖", "取暖", "heating")


def sizes(table, lang: str = "zh") -> np.ndarray:
    """The capacity of each boiler in words."""
    return measured(table["capacity_tph"], "t/h", "容量未填" if lang == "zh" else "of unknown capacity")


def measured(column, unit: str, empty: str = "") -> np.ndarray:
    """A column of numbers with their unit in words, *empty* where there is none."""
    values, place = np.unique(column.to_numpy(float), return_inverse=True)
    return np.array([empty if np.isnan(value) else f"{value:.10g} {unit}".rstrip() for value in values], object)[place]


def since(column, day: str) -> np.ndarray:
    """Where a column of days is *day* or later; an empty one is neither."""
    return (column.where(column.notna(), "").astype(str) >= day).to_numpy(bool)


def coal_boilers_zero(provision, facts):
    """A running coal boiler for which the comparison holds; one on an open edge is on the wording."""
    table = facts.table("boilers")
    holds, edge = at_fault(provision, table["capacity_tph"])
    yield finding(provision, facts, "boilers", coal_boilers(table) & named(provision, table) & (holds | edge),
                  "燃煤锅炉 " + sizes(table) + f"，应清零（{provision.printed or provision.quote}）", "coal boiler " + sizes(table, "en") + ", to be gone",
                  on_wording=edge.astype(int))


def coal_devices_zero(provision, facts):
    """A coal device of those named, of any size; an empty device is a boiler and none of them."""
    table = facts.table("boilers")
    devices = provision.options.get("devices", tuple(_DEVICES))
    zh, en = (table["device"].map({code: titles[at] for code, titles in _DEVICES.items()}).fillna("").to_numpy(object) for at in (0, 1))
    yield finding(provision, facts, "boilers", coal_running(table) & table["device"].isin(devices).to_numpy(), "燃煤" + zh + "，应清零",
                  "coal-fired " + en + ", to be gone")


def coal_boilers_new(provision, facts):
    """A coal boiler built on the plan's first day or later, unless its use is exempt (district heating)."""
    table, first = facts.table("boilers"), facts.plan.plan.valid_from.isoformat()
    built = table["built_on"].fillna("").astype(str).to_numpy(object)
    yield finding(provision, facts, "boilers", coal_boilers(table) & since(table["built_on"], first) & ~exempt(table, provision.exempt),
                  "新建燃煤锅炉 " + sizes(table) + "，建成日期 " + built, "new coal boiler " + sizes(table, "en") + ", built on " + built)


def boilers_monitored(provision, facts):
    """In scope, of the fuels named (any when none is), and said to be not monitored or not linked to the bureau."""
    table = facts.table("boilers")
    fuels = provision.options.get("fuels")
    mine = _scope(provision, table) & ~is_zero(table["running"]) & (table["fuel"].isin(fuels).to_numpy() if fuels else True)
    bare = is_zero(table["monitored"])
    yield finding(provision, facts, "boilers", mine & (bare | is_zero(table["linked"])),
                  "锅炉 " + sizes(table) + np.where(bare, "，未安装在线监控", "，监控未与生态环境部门联网").astype(object),
                  "boiler " + sizes(table, "en") + np.where(bare, ", not monitored online", ", monitored but not linked to the bureau").astype(object))


def boilers_ultra_low(provision, facts):
    """A coal boiler in scope (all, where no size is given) that is said not to have ultra-low emission."""
    table = facts.table("boilers")
    yield finding(provision, facts, "boilers", _scope(provision, table) & coal_boilers(table) & is_zero(table["ultra_low"]),
                  "燃煤锅炉 " + sizes(table) + "，未完成超低排放改造", "coal boiler " + sizes(table, "en") + " without ultra-low emission")


def biomass_boilers_small(provision, facts):
    """A running biomass boiler for which the comparison holds."""
    table = facts.table("boilers")
    holds, edge = at_fault(provision, table["capacity_tph"])
    yield finding(provision, facts, "boilers", _biomass(table) & (holds | edge), "生物质锅炉 " + sizes(table) + "，应实施清洁能源替代",
                  "biomass boiler " + sizes(table, "en") + ", to be replaced by clean energy", on_wording=edge.astype(int))


def biomass_boilers_dedicated(provision, facts):
    """A running biomass boiler said to be no dedicated one, to lack a bag filter, or to burn other things too; the detail names all that apply."""
    table = facts.table("boilers")
    faults = ((is_zero(table["dedicated"]), "非专用锅炉", "not a dedicated boiler"), (is_zero(table["bag_filter"]), "未配套布袋等高效除尘设施", "no bag filter"),
              (is_one(table["cofiring"]), "掺烧其他物料", "other things burnt in it"))
    zh, en = (np.full(len(table), text, object) for text in ("生物质锅炉", "biomass boiler"))
    for mask, fault_zh, fault_en in faults:
        zh, en = np.where(mask, zh + f"，{fault_zh}", zh), np.where(mask, en + f", {fault_en}", en)
    yield finding(provision, facts, "boilers", _biomass(table) & np.logical_or.reduce([mask for mask, _, _ in faults]), zh, en)


def boilers_failing(provision, facts):
    """A boiler over its standard; where the plan forbids it to run, one that is said to run."""
    table = facts.table("boilers")
    standard, stopped = provision.options.get("standard", ""), provision.options.get("running_only", False)
    mine = is_one(table["failing"]) & (is_one(table["running"]) if stopped else ~is_zero(table["running"]))
    zh, en = (f"（{standard}）", f" ({standard})") if standard else ("", "")
    yield finding(provision, facts, "boilers", mine, "锅炉 " + sizes(table) + f"，排放超标{zh}" + ("，整改完成前仍在运行" if stopped else ""),
                  "boiler " + sizes(table, "en") + f", over the standard{en}" + (", running before it is put right" if stopped else ""))


def heating_boilers_unstable(provision, facts):
    """A coal boiler for heating that is over the standard and still runs; its term is the heating season, where the plan dates that."""
    table = facts.table("boilers")
    yield finding(provision, facts, "boilers", coal_boilers(table) & heats(table) & is_one(table["failing"]),
                  "燃煤供热锅炉 " + sizes(table) + "，不能稳定达标，采暖季前应完成热源替代",
                  "coal heating boiler " + sizes(table, "en") + ", failing, to be replaced before the heating season")


def heating_boilers_built_up(provision, facts):
    """A coal boiler for heating inside the zones, of any size."""
    table, zone = facts.table("boilers"), facts.zone_of("boilers", provision.zones)
    yield finding(provision, facts, "boilers", coal_boilers(table) & heats(table) & (zone != ""), "建成区内燃煤供热锅炉 " + sizes(table),
                  "coal heating boiler in the built-up area, " + sizes(table, "en"), zone_id=zone)


def gas_boilers_nox(provision, facts):
    """A running gas boiler over the value; without a value one that is said to have no low-NOx burner. On an open edge: on the wording."""
    table = facts.table("boilers")
    gas = table["fuel"].eq("gas").to_numpy(bool) & ~is_zero(table["running"])
    if not provision.tested:
        yield finding(provision, facts, "boilers", gas & is_zero(table["low_nox"]), "燃气锅炉 " + sizes(table) + "，未完成低氮改造",
                      "gas boiler " + sizes(table, "en") + " without a low-NOx burner")
        return
    over, edge = at_fault(provision, table["nox_mg_m3"])
    nox = measured(table["nox_mg_m3"], "mg/m³")
    limit = provision.printed or f"{provision.value:g} {provision.unit}"
    yield finding(provision, facts, "boilers", gas & (over | edge), "燃气锅炉氮氧化物 " + nox + f"，应控制在{limit}",
                  "NOx of a gas boiler " + nox + f", limit {provision.value:g} {provision.unit}", on_wording=edge.astype(int))


def _biomass(table):
    return table["fuel"].eq("biomass").to_numpy(bool) & ~is_zero(table["running"])


def _scope(provision, table):
    """Where the size is in scope (on an open edge: in it, too); every row when the provision gives no size."""
    if not provision.tested:
        return np.ones(len(table), bool)
    return np.logical_or(*provision.compare(table["capacity_tph"].to_numpy(float)))
