"""The bulletin of air quality: the ranks of a month by county and township, whom the plan rewards and whom it holds to account."""

from __future__ import annotations

import pandas as pd

from ....layers.catalog.bulletin_tables import AIR_BULLETIN
from ...rules.air_ranks import RULE, air_ranks
from ...rules.facts import NoData
from ...rules.scope import words
from ...rules.targets import judged_targets
from ..sheet_frame import safe_text
from .page import Bulletin, Section, Table
from .plan_units import area_name, clauses, missing_units, unit_names
from .record import record_of

_LEVELS = {"prefecture": ("设区市", "Prefecture"), "county": ("县区", "County"), "township": ("乡镇", "Township")}
_COLUMNS = ("rank", "unit_code", "unit", "value", "pm25", "pm10", "o3", "good_days", "year_before", "change_percent", "targets", "missed", "met", "missed_targets",
            "amount", "money", "note")
_PRINTED = ("rank", "unit", "value", "pm25", "pm10", "o3", "good_days", "change_percent", "met", "amount", "money", "note")
_KINDS = {"unit_code": "code", "change_percent": "signed_percent1", "met": "text", "amount": "real2"}
_TITLES = {"zh": {"met": "奖惩", "value": "综合指数", "change_percent": "同比%", "year_before": "上年同期", "amount": "金额", "missed": "未完成", "pm25": "PM2.5 µg/m³",
                  "pm10": "PM10 µg/m³", "o3": "O₃ µg/m³", "money": "单位"},
           "en": {"met": "Outcome", "change_percent": "Change %", "amount": "Amount", "pm25": "PM2.5 µg/m³", "pm10": "PM10 µg/m³", "o3": "O₃ µg/m³"}}
_MET = {"zh": {1: "完成目标（奖）", 0: "未完成（惩）"}, "en": {1: "targets met (reward)", 0: "missed (penalty)"}}
REWARD = {"zh": "奖惩：完成当期全部目标的为奖，有一项未完成的为惩；没有下达目标的不作奖惩；方案未写明金额的为空。",
          "en": "Reward and penalty: reward where every target of the period is met, penalty where one is missed, neither where none was set; no amount where "
                "the plan states none."}
WARNING = {"zh": "内部资料；排名与奖惩以正式通报为准", "en": "Internal; ranks, rewards and penalties take effect by the formal notice"}


def air_bulletin(facts, period, run: dict, lang: str, options: dict | None = None):
    """(Bulletin, rows of AIR_BULLETIN) of the month *period* by the plan of *facts*; its units without a reading of that month are listed, too.

    Raises NoData when the plan orders no ranks, or nothing was read up to the day.
    """
    options, zh = options or {}, lang == "zh"
    ordered = facts.plan.provisions("air_rank_monthly")
    if not ordered:
        raise NoData("air_rank_monthly")
    rows = _rows(facts, period.first[:7], lang)
    area = area_name(facts, lang)
    label = period.label(lang)
    tables = [_table(level, rows[rows["level"] == level].reset_index(drop=True), f"{area}{label}" if zh else label, lang)
              for level in _LEVELS if (rows["level"] == level).any()]
    title = f"{area}{label}环境空气质量排名及奖惩情况通报" if zh else f"Air quality, ranks with reward and penalty{', ' + area if area else ''}: {label}"
    sections = [Section("一、总体情况" if zh else "I. Overall", tuple(_sentences(rows, label, zh)))]
    for at, table in enumerate(tables):
        sections.append(Section(f"{'二三四'[at]}、{table.sheet}" if zh else f"{('II', 'III', 'IV')[at]}. {table.sheet}", (), (table,)))
    rules = (*ordered, *facts.plan.provisions("air_reward"))
    notes = [("排名规则：" if zh else "Rule: ") + RULE[lang], *clauses(rules, lang), REWARD[lang]]
    return Bulletin(lang, title, label, tuple(sections), tuple(notes), record_of(run, notes, None, lang), period.last,
                    options.get("issue") or "", options.get("issuer") or "", options.get("issued_on") or "", WARNING[lang]), rows


def _rows(facts, month, lang):
    ranks = air_ranks(facts, lang)
    ranks = ranks[ranks["period"] == month]
    readings = facts.table("air_readings").copy()
    readings["unit_code"] = words(readings["unit_code"]).str.strip()
    rows = ranks.merge(readings[["unit_code", "period", "pm25", "pm10", "o3", "good_days"]], on=["unit_code", "period"], how="left")
    missed = judged_targets(facts)
    missed = missed[(missed["period"] == month) & missed["hit"].astype(bool)]
    told = missed.groupby("unit_code")[lang].apply("；".join if lang == "zh" else "; ".join) if len(missed) else pd.Series(dtype=object)
    rows["missed_targets"] = [_printed(told.get(code)) for code in rows["unit_code"]]
    level = "township" if facts.plan.plan.level == "county" else "county"
    basis = "；".join(dict.fromkeys(one.basis for one in facts.plan.provisions("air_rank_monthly")))
    unread = "没有读数" if lang == "zh" else "no reading"
    for code, name in missing_units(facts, level, set(rows["unit_code"])):
        rows.loc[len(rows), ["level", "unit_code", "unit", "period", "basis", "note"]] = [level, code, name, month, basis, unread]
    names = unit_names(facts)
    rows["unit"] = [one if isinstance(one, str) and one else names.get(code) or code for one, code in zip(rows["unit"], rows["unit_code"], strict=True)]
    for name in ("unit", "note", "missed_targets"):
        rows[name] = [safe_text(one) or None for one in rows[name]]
    order = {name: at for at, name in enumerate(_LEVELS)}
    rows = rows.assign(_level=rows["level"].map(order)).sort_values(["_level", "rank", "unit_code"], kind="stable", ignore_index=True)
    return AIR_BULLETIN.check(rows[AIR_BULLETIN.columns])


def _printed(text):
    """The words of targets.judged_targets with the signs of print."""
    for plain, sign in (("<=", "≤"), (">=", "≥"), ("pm25", "PM2.5"), ("pm10", "PM10"), ("o3 ", "O₃ ")):
        text = text and text.replace(plain, sign)
    return text


def _table(level, rows, of, lang) -> Table:
    zh = lang == "zh"
    name = _LEVELS[level][not zh]
    title = f"{of}空气质量排名（{name}）" if zh else f"{name} ranks, {of}"
    red = rows["met"].eq(0).to_numpy(bool, na_value=False) if hasattr(rows["met"], "eq") else None
    return Table(f"分{name}排名" if zh else f"By {name.lower()}", title, AIR_BULLETIN, rows, _COLUMNS, _PRINTED, _KINDS, {}, {
        **_TITLES[lang], "unit": name}, {"met": _MET[lang]}, quiet=rows["rank"].isna().to_numpy(), red=red)


def _sentences(rows, label, zh):
    """How many were ranked, the first and the last, who met and who missed the targets, who was not read."""
    for level, name in _LEVELS.items():
        mine = rows[rows["level"] == level]
        if mine.empty:
            continue
        ranked = mine[mine["rank"].notna()]
        met, missed = mine[mine["met"].eq(1)], mine[mine["met"].eq(0)]
        stop = "、" if zh else ", "
        if zh:
            text = f"{label}，{name[0]}参加排名 {len(ranked)} 个"
            if len(ranked):
                text += f"，第 {int(ranked['rank'].iloc[0])} 位{_named(ranked.head(1), stop)}，末位{_named(ranked[ranked['rank'] == ranked['rank'].max()], stop)}"
            text += f"；完成目标 {len(met)} 个{_listed(met, zh)}，未完成 {len(missed)} 个{_listed(missed, zh)}；未参加排名 {len(mine) - len(ranked)} 个。"
        else:
            text = f"{label}, {name[1].lower()} level: {len(ranked)} ranked"
            if len(ranked):
                text += f", first {_named(ranked.head(1), stop)}, last {_named(ranked[ranked['rank'] == ranked['rank'].max()], stop)}"
            text += f"; targets met by {len(met)}{_listed(met, zh)}, missed by {len(missed)}{_listed(missed, zh)}; {len(mine) - len(ranked)} not ranked."
        yield text


def _named(rows, stop):
    return stop.join(str(one)[:40] for one in rows["unit"])


def _listed(rows, zh):
    if rows.empty:
        return ""
    return f"（{_named(rows, '、')}）" if zh else f" ({_named(rows, ', ')})"
