"""Kilns and gas producers: new ones, those to go or to be replaced, coal in them, brick kilns.

A register that leaves a field empty says neither yes nor no. A kiln counts as there and running unless ``running`` is 0.
"""

from __future__ import annotations

import numpy as np

from ...layers.catalog import WORKSPACE_LAYERS
from .boilers import coal_running, since
from .facts import is_zero
from .scope import finding, named, says, words

_NO_TREATMENT = ("无", "没有", "未安装", "未建", "否", "none", "no", "0")
_FIXED_BED = ("固定床", "间歇式")


def kiln_titles(table, lang: str = "zh") -> np.ndarray:
    """What kind of kiln each row is, in words."""
    field = WORKSPACE_LAYERS["kilns"].field("kind")
    if lang == "zh":
        return table["kind"].map(dict(zip(field.choices, field.choices_zh, strict=True))).fillna("炉窑").to_numpy(object)
    return table["kind"].where(table["kind"].notna(), "kiln").astype(str).str.replace("_", " ").to_numpy(object)


def gas_producer_new(provision, facts):
    """A gas producer built on the plan's first day or later, whether it runs or not."""
    table = facts.table("kilns")
    built = words(table["built_on"]).to_numpy(object)
    yield finding(provision, facts, "kilns", _producers(table) & since(table["built_on"], _first_day(facts)), "新增煤气发生炉，建成日期 " + built,
                  "new gas producer, built on " + built)


def gas_producers_out(provision, facts):
    """A gas producer of the names, bed and industry given, not said to stand still. 固定床间歇式 and 间歇式固定床 are one bed; an empty bed is none."""
    table = facts.table("kilns")
    mine = _producers(table) & ~is_zero(table["running"]) & named(provision, table)
    bed, industry = provision.options.get("bed", ""), provision.options.get("industry", "")
    if bed:
        parts = _FIXED_BED if all(part in bed for part in _FIXED_BED) else (bed,)
        mine &= np.logical_and.reduce([says(table["bed"], part) for part in parts])
    if industry:
        mine &= says(table["industry"], industry)
    count = table["count"].to_numpy(float)
    values, place = np.unique(count, return_inverse=True)
    zh = np.array(["" if np.isnan(one) else f" {one:g} 台" for one in values], object)[place]
    en = np.array(["" if np.isnan(one) else f", {one:g} of them" for one in values], object)[place]
    yield finding(provision, facts, "kilns", mine, f"{bed}煤气发生炉" + zh + "，未淘汰", "gas producer to go" + en)


def gas_producers_replace(provision, facts):
    """A gas producer not said to stand still: inside the zones, or anywhere when the plan names none."""
    table = facts.table("kilns")
    mine = _producers(table) & ~is_zero(table["running"])
    if not provision.zones:
        yield finding(provision, facts, "kilns", mine, "煤气发生炉，应实施清洁能源替代或集中供气", "gas producer, to be replaced by clean energy or a common supply")
        return
    zone = facts.zone_of("kilns", provision.zones)
    yield finding(provision, facts, "kilns", mine & (zone != ""), "园区内煤气发生炉，应实施清洁能源替代或集中供气",
                  "gas producer in a park, to be replaced by clean energy or a common supply", zone_id=zone)


def furnaces_new(provision, facts):
    """A furnace of the kinds named, built on the plan's first day or later, that burns coal."""
    table = facts.table("kilns")
    kinds = provision.options.get("kinds", ())
    built = words(table["built_on"]).to_numpy(object)
    mine = coal_running(table) & table["kind"].isin(kinds).to_numpy() & since(table["built_on"], _first_day(facts))
    yield finding(provision, facts, "kilns", mine, "新建" + kiln_titles(table) + "使用煤炭，建成日期 " + built,
                  "new " + kiln_titles(table, "en") + " furnace burns coal, built on " + built)


def coal_hot_air_stoves(provision, facts):
    """A coal hot-air stove not said to stand still."""
    table = facts.table("kilns")
    yield finding(provision, facts, "kilns", coal_running(table) & table["kind"].eq("hot_air").to_numpy(bool), "燃煤热风炉，应取缔", "coal hot-air stove, to be closed")


def brick_kilns(provision, facts):
    """A brick kiln not said to stand still, with 无 for its treatment or none recorded: here the missing record is the matter. In season only."""
    table = facts.table("kilns")
    treatment = words(table["treatment"]).str.strip().str.lower()
    none, stated = treatment.eq("").to_numpy(bool), treatment.isin(_NO_TREATMENT).to_numpy()
    yield finding(provision, facts, "kilns", table["kind"].eq("brick").to_numpy(bool) & ~is_zero(table["running"]) & (none | stated),
                  "砖瓦窑" + np.where(none, "，未登记治理设施", "，无治理设施").astype(object),
                  "brick kiln" + np.where(none, ", no treatment recorded", ", without treatment").astype(object))


def _producers(table):
    return table["kind"].eq("gas_producer").to_numpy(bool)


def _first_day(facts) -> str:
    return facts.plan.plan.valid_from.isoformat()
