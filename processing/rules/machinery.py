"""Non-road mobile machinery: a ban in control zones, a phase-out by stage and visible smoke are three duties; codes, standards, new energy.

A machine without a stage breaks no rule on stages. No plan exempts farm machines; where a notice does, the machine's own record says so.
"""

from __future__ import annotations

import numpy as np

from ...layers.in_force import periods
from .facts import covered, is_one, is_zero
from .scope import at_fault, exempt, finding, words, zone_titles

FAULTS = ("stage", "uncoded", "smoke")
_STAGES_ZH = np.array(["未达国一", "国一", "国二", "国三", "国四", "国五", "国六"], object)
_NO_CODE = ("", "无", "没有", "未登记", "未编码", "未编码登记", "none", "no", "-", "—", "/")


def machinery_zone_ban(provision, facts):
    """Seen inside a zone in force with one of the faults asked for (any, when the plan names none), and not exempt: once, under the first such zone by id.

    Without a value the lowest stage of the zone's own notice counts; a zone without one bans no stage. An empty code is uncoded: the missing
    record is the matter. A machine last seen before the zone was in force is no finding; one without a day is where the register has it.
    """
    table, zones = facts.table("machines"), facts.zones_of(provision.zones).sort_values("zone_id")
    asked = provision.options.get("faults") or FAULTS
    row, at = _inside(facts, zones)
    if provision.tested:
        low, edge = (part[row] for part in at_fault(provision, _stages(table)))
    else:
        low, edge = _stages(table)[row] < zones["lowest_stage"].to_numpy(float)[at], np.zeros(len(row), bool)
    low, edge, uncoded, smoke = (part & (fault in asked) for part, fault in (
        (low, "stage"), (edge, "stage"), (_uncoded(table)[row], "uncoded"), (is_one(table["smoke"])[row], "smoke")))
    hit = (low | edge | uncoded | smoke) & ~exempt(table, provision.exempt)[row] & _seen_in_force(facts, zones, row, at)
    first = np.flatnonzero(hit)[np.unique(row[hit], return_index=True)[1]]
    row, low, edge, uncoded, smoke = (part[first] for part in (row, low, edge, uncoded, smoke))
    zone = zones["zone_id"].to_numpy(object)[at[first]]
    zh, en = _matters(_stages(table)[row], low | edge, uncoded, smoke)
    yield finding(provision, facts, "machines", _over(table, row, np.ones(len(row), bool), False),
                  _over(table, row, zone_titles(facts, zone, "zh") + "内使用" + zh + "的机械", ""),
                  _over(table, row, "machine used in " + zone_titles(facts, zone, "en") + ": " + en, ""),
                  on_wording=_over(table, row, (edge & ~low & ~uncoded & ~smoke).astype(int), 0), zone_id=_over(table, row, zone, ""))


def machinery_stage_phaseout(provision, facts):
    """In the inventory, anywhere, of a stage for which the comparison holds, and not exempt."""
    table = facts.table("machines")
    stage = _stages(table)
    low, edge = at_fault(provision, stage)
    wanted = f"，属淘汰范围（{provision.printed}）" if provision.printed else "，属淘汰范围"
    yield finding(provision, facts, "machines", (low | edge) & ~exempt(table, provision.exempt), _stage_zh(stage) + "非道路移动机械" + wanted,
                  _stage_en(stage) + " machine, to be phased out", on_wording=(edge & ~low).astype(int))


def machinery_smoke(provision, facts):
    """Visible smoke, anywhere."""
    yield _marked(provision, facts, is_one(facts.table("machines")["smoke"]), "非道路移动机械冒黑烟", "machine with visible smoke")


def machinery_uncoded(provision, facts):
    """No environmental code: here the missing record is the matter, so an empty one counts, as 无 or 未登记 do."""
    yield _marked(provision, facts, _uncoded(facts.table("machines")), "非道路移动机械未编码登记", "machine without an environmental code")


def machinery_failing(provision, facts):
    """Recorded as over the standard."""
    yield _marked(provision, facts, is_one(facts.table("machines")["failing"]), "使用排放超标的非道路移动机械", "machine over the emission standard")


def machinery_new_energy(provision, facts):
    """A machine of an enterprise (its owner is recorded) said not to be new-energy; with ``new_only`` one said to be new."""
    table = facts.table("machines")
    new_only = bool(provision.options.get("new_only"))
    mask = (words(table["owner"]).str.strip() != "").to_numpy(bool) & is_zero(table["new_energy"])
    yield _marked(provision, facts, mask & is_one(table["is_new"]) if new_only else mask, ("新增或更新的" if new_only else "") + "作业机械不是新能源",
                  ("new " if new_only else "") + "working machine is not new-energy")


def _marked(provision, facts, mask, zh, en):
    return finding(provision, facts, "machines", mask & ~exempt(facts.table("machines"), provision.exempt), zh, en)


def _inside(facts, zones):
    """(row, zone) positions of every pair of a machine and a zone that covers its place, by row, then zone."""
    return covered(facts.places("machines"), zones.geometry.to_numpy())


def _seen_in_force(facts, zones, row, zone):
    """For each pair whether the machine was seen on the zone's first day or later; a day that is not recorded shuts nothing out."""
    acts = facts.tables.get("acts")
    first = zones["valid_from"] if acts is None else periods(zones, acts)[0]
    first, seen = words(first).to_numpy(object)[zone], words(facts.table("machines")["seen_on"]).to_numpy(object)[row]
    return (seen == "") | (seen >= first)


def _stages(table):
    return table["stage"].to_numpy(float)


def _uncoded(table):
    return words(table["env_code"]).str.strip().str.lower().isin(_NO_CODE).to_numpy(bool)


def _stage_zh(stage):
    return _STAGES_ZH[np.nan_to_num(stage).astype(int)]


def _stage_en(stage):
    return ("stage " + np.arange(len(_STAGES_ZH)).astype(str).astype(object))[np.nan_to_num(stage).astype(int)]


def _matters(stage, low, uncoded, smoke):
    """What is the matter with each machine, in words (zh, en)."""
    out = []
    for texts, joint in ((_stage_zh(stage), "、"), (_stage_en(stage), ", ")):
        no_code, smokes = ("未编码登记", "冒黑烟") if joint == "、" else ("no code", "visible smoke")
        text = np.full(len(stage), "", object)
        for part, mask in ((texts, low), (no_code, uncoded), (smokes, smoke)):
            text = text + np.where(mask & (text != ""), joint, "").astype(object) + np.where(mask, part, "").astype(object)
        out.append(text)
    return out


def _over(table, row, values, empty):
    """*values* of some rows laid over the whole table, *empty* elsewhere."""
    out = np.full(len(table), empty, np.asarray(values).dtype)
    out[row] = values
    return out
