"""Air-emitting enterprises: on the lists, scattered ones, bypasses, monitoring, ultra-low emission, equipment, storage, sidings.

A register that leaves a field empty says neither yes nor no: nothing is found of it. An enterprise is at work unless ``running`` is 0, it is
only planned, or it was closed and not restarted. Control by grade stands in enterprise_control.py.
"""

from __future__ import annotations

import re

import numpy as np
import pandas as pd

from .boilers import measured
from .enterprise_control import enterprise_control
from .enterprise_state import at_work, closed, done_by, named_here, of_industries, restarted
from .facts import is_one, is_zero
from .scope import at_fault, exempt, finding, says, words

__all__ = ["enterprise_bypass", "enterprise_control", "enterprise_dust_video", "enterprise_emergency_list", "enterprise_equipment", "enterprise_gate",
           "enterprise_key_polluter", "enterprise_monitors", "enterprise_restart", "enterprise_returned", "enterprise_scattered", "enterprise_siding",
           "enterprise_storage", "enterprise_ultra_low"]


def enterprise_emergency_list(provision, facts):
    """At work and said not to be on the list. Protected firms and boilers that heat homes are listed, too: what the plan spares them is the stop.

    So, where the plan exempts them, one of them that is given a cut of 100 % is found as well.
    """
    table = facts.table("enterprises")
    runs = at_work(table, facts.day)
    yield finding(provision, facts, "enterprises", runs & is_zero(table["emergency_list"]), "涉气企业未列入重污染天气应急减排清单",
                  "not on the emergency list")
    spared = exempt(table, provision.exempt) | (is_one(table["protected"]) & ("protected" in provision.exempt))
    yield finding(provision, facts, "enterprises", runs & spared & ~is_zero(table["emergency_list"]) & (table["cut_percent"].to_numpy(float) >= 100),
                  "保障类企业的减排措施为停产（减排比例 100%），不得停产", "protected, yet to be stopped by its measures (cut 100 %)")


def enterprise_scattered(provision, facts):
    """Scattered and polluting, not closed up to the day (one that stands still is not closed), and not on the white list."""
    table = facts.table("enterprises")
    gone = closed(table, facts.day) | is_one(table["planned"])
    yield finding(provision, facts, "enterprises", is_one(table["scattered"]) & ~gone & ~is_one(table["whitelist"]), "“散乱污”企业未关停取缔或整治入列",
                  "scattered polluting firm, neither closed nor on the white list")


def enterprise_returned(provision, facts):
    """A closed scattered firm that runs again; and, on the wording, one at work elsewhere under the same owner and in the same industry."""
    table = facts.table("enterprises")
    shut = is_one(table["scattered"]) & closed(table, facts.day, for_good=False)
    back = shut & (restarted(table, facts.day) | is_one(table["running"]))
    owner, industry = words(table["owner"]).str.strip(), words(table["industry"]).str.strip()
    whose = pd.Series(np.where((owner != "") & (industry != ""), owner + "|" + industry, ""), index=table.index)
    moved = at_work(table, facts.day) & ~shut & ~is_one(table["whitelist"]) & (whose != "").to_numpy() & whose.isin(whose[shut]).to_numpy()
    shut_on = words(table["closed_on"]).to_numpy(object)
    zh = np.where(back, "已关停的“散乱污”企业恢复生产，关停日期 " + shut_on, "与已关停“散乱污”企业同一单位、同一行业，疑似异地转移，须现场核实")
    en = np.where(back, "a closed scattered firm runs again, closed on " + shut_on, "same owner and industry as a closed scattered firm: moved elsewhere?")
    yield finding(provision, facts, "enterprises", back | moved, zh.astype(object), en.astype(object), on_wording=moved.astype(int))


def enterprise_bypass(provision, facts):
    """A bypass that is there; one kept for safety and monitored is excused where the plan excuses it. Where ``key_only``, not one said to be no key firm."""
    table = facts.table("enterprises")
    kept = is_one(table["bypass_kept"]) & ("safety" in provision.exempt)
    other = is_zero(table["key_enterprise"]) & provision.options.get("key_only", False)
    yield finding(provision, facts, "enterprises", at_work(table, facts.day) & is_one(table["bypass"]) & ~kept & ~other, "废气旁路未取消",
                  "bypass of waste gas not given up")


def enterprise_monitors(provision, facts):
    """What is installed is stated, and it is none of ``monitors``."""
    table = facts.table("enterprises")
    asked = provision.options["monitors"]
    stated = (words(table["monitors"]).str.strip() != "").to_numpy()
    has = says(table["monitors"], *asked) | (is_one(table["video"]) & ("视频" in asked))
    yield finding(provision, facts, "enterprises", at_work(table, facts.day) & stated & ~has, "未安装" + "、".join(asked) + "监控", "none of the monitors installed")


def enterprise_key_polluter(provision, facts):
    """Qualifies, by its own record or by the height of its stack where the plan gives one, and is said not to be listed."""
    table = facts.table("enterprises")
    mine, stack = is_one(table["should_be_listed"]), measured(table["stack_m"], "m")
    edge = np.zeros(len(table), bool)
    if provision.tested:
        holds, edge = provision.compare(table["stack_m"].to_numpy(float))
        mine, edge = mine | holds, edge & ~mine
    said = np.where(stack == "", "", "，排气口高度 " + stack).astype(object)
    yield finding(provision, facts, "enterprises", at_work(table, facts.day) & (mine | edge) & is_zero(table["key_polluter"]),
                  "符合条件，未纳入大气环境重点排污单位名录" + said, "qualifies and is not on the list of key polluters", on_wording=edge.astype(int))


def enterprise_gate(provision, facts):
    """A key vehicle user at work, said to have no linked gate."""
    table = facts.table("enterprises")
    yield finding(provision, facts, "enterprises", at_work(table, facts.day) & is_one(table["vehicle_user"]) & is_zero(table["gate"]),
                  "重点用车单位未安装门禁系统或未联网", "key vehicle user without a linked gate")


def enterprise_dust_video(provision, facts):
    """A key enterprise at work, said to have no video."""
    table = facts.table("enterprises")
    yield finding(provision, facts, "enterprises", at_work(table, facts.day) & is_one(table["key_enterprise"]) & is_zero(table["video"]),
                  "重点企业未安装视频监控系统", "key enterprise without video")


def enterprise_ultra_low(provision, facts):
    """Of the industries or names that the plan gives, at work, and ultra-low emission said not to be done, or done only after the day."""
    table = facts.table("enterprises")
    mine = at_work(table, facts.day) & of_industries(table, provision.options.get("industries")) & named_here(provision, table)
    yield finding(provision, facts, "enterprises", mine & ~done_by(table, facts.day) & _told(table), "未完成超低排放改造", "ultra-low emission not done")


def enterprise_restart(provision, facts):
    """Of ``industries``, restarted from the plan's first day on, or new and running, and ultra-low emission said not to be done before."""
    table = facts.table("enterprises")
    again = words(table["restarted_on"])
    from_first = restarted(table, facts.day) & (again >= facts.plan.plan.valid_from.isoformat()).to_numpy()
    fresh = is_one(table["is_new"]) & is_one(table["running"])
    late = ~done_by(table, np.where(from_first, again, facts.day)) & _told(table)
    zh = np.where(from_first, "复产（" + again + "）前", "投产前").astype(object) + "未完成超低排放改造"
    yield finding(provision, facts, "enterprises", of_industries(table, provision.options.get("industries")) & ~closed(table, facts.day) & (from_first | fresh) & late,
                  zh, np.where(from_first, "restarted", "new and running").astype(object) + " without ultra-low emission")


def _told(table):
    """Whether the record speaks of ultra-low emission at all."""
    return (table["ultra_low"].notna() | (words(table["ultra_low_on"]) != "")).to_numpy(bool)


def enterprise_equipment(provision, facts):
    """At work with equipment of that name for which the comparison holds; without one, of the size that its name gives (4.3米焦炉).

    A furnace for alloy steel (the record says 合金钢) is judged by the provision for alloy steel alone.
    """
    table = facts.table("enterprises")
    equipment = provision.options["equipment"]
    size = table["equipment_size"].to_numpy(float)
    runs = at_work(table, facts.day) & (says(table["equipment"], "合金钢") == provision.options.get("alloy", False))
    if provision.tested:
        holds, edge = at_fault(provision, size)
        mine = runs & says(table["equipment"], equipment) & (holds | edge)
    else:
        edge = np.zeros(len(table), bool)
        sized = re.fullmatch(r"([\d.]+)米(.+)", equipment)
        mine = says(table["equipment"], equipment)
        if sized:
            mine = mine | says(table["equipment"], sized[2]) & np.isclose(size, float(sized[1]), rtol=0, atol=1e-9)
        mine = mine & runs
    shown = measured(table["equipment_size"], provision.unit)
    yield finding(provision, facts, "enterprises", mine, f"限制类装备：{equipment} " + shown + f"（{provision.printed or provision.quote}）",
                  "outdated equipment " + shown, on_wording=edge.astype(int))


def enterprise_storage(provision, facts):
    """Of ``industries``, at work, storage or conveying said not to be closed."""
    table = facts.table("enterprises")
    mine = at_work(table, facts.day) & of_industries(table, provision.options.get("industries")) & is_zero(table["storage_closed"])
    yield finding(provision, facts, "enterprises", mine, "物料储存、输送未密闭封闭", "storage or conveying not closed")


def enterprise_siding(provision, facts):
    """Freight in scope and said to have no siding; where ``new_only``, new or planned ones alone. On an open edge: on the wording."""
    table = facts.table("enterprises")
    holds, edge = provision.compare(table["freight_t"].to_numpy(float))
    new, planned = is_one(table["is_new"]), is_one(table["planned"])
    mine = (holds | edge) & is_zero(table["siding"]) & ((new | planned) if provision.options.get("new_only") else at_work(table, facts.day))
    freight = measured(table["freight_t"] / 10_000, "")
    yield finding(provision, facts, "enterprises", mine & ~closed(table, facts.day), "年货运量 " + freight + " 万吨，未接入铁路专用线",
                  "freight of " + measured(table["freight_t"], "t") + " a year without a siding", on_wording=edge.astype(int))
