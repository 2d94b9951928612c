"""The bulletin of dustfall: the month's mean of every county against the plan's limit, the townships' readings and letters."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ....layers.catalog.bulletin_tables import DUSTFALL_BULLETIN, JUDGED, JUDGED_ZH
from ...rules.dust import dustfall_letters
from ...rules.dust_readings import county_means
from ...rules.facts import NoData
from ...rules.scope import at_fault, words
from ..sheet_frame import safe_text
from .page import Bulletin, Section, Table
from .plan_units import area_name, clauses, missing_units, unit_names
from .record import record_of

WARNING = {"zh": "内部资料；以正式通报为准", "en": "Internal; the formal notice holds"}
RULE = {"zh": "县（市、区）均值：县级读数的平均；当月没有县级读数的取所辖乡镇读数的平均；没有读数的为空，不作判定；排名由低到高，同值并列",
        "en": "Mean of a county: of its own readings, where it has none in the month of those of its townships; empty and not judged without a reading; "
              "ranked from the lowest, equal means share a rank"}
_COLUMNS = ("rank", "unit_code", "unit", "mean", "points", "judged", "year_before", "change_percent", "letter", "reasons", "note")
_PRINTED = {"county": ("rank", "unit", "mean", "points", "judged", "year_before", "change_percent", "note"),
            "township": ("rank", "unit", "mean", "points", "year_before", "change_percent", "letter", "reasons", "note")}
_KINDS = {"unit_code": "code", "change_percent": "signed_percent1", "letter": "text"}
_TITLES = {"zh": {"mean": "降尘量", "change_percent": "同比%", "year_before": "上年同月", "points": "监测点数"},
           "en": {"mean": "Mean", "change_percent": "Change %", "year_before": "A year before"}}


def dustfall_bulletin(facts, period, run: dict, lang: str, options: dict | None = None):
    """(Bulletin, rows of DUSTFALL_BULLETIN) of the month *period*: every county of the plan, and its townships that were read or are due a letter.

    Only the county's mean is judged; without a limit in the plan nothing is. Raises NoData when nothing was read in that month.
    """
    options, zh, month = options or {}, lang == "zh", period.first[:7]
    limits = [one for one in facts.plan.provisions("dustfall_county") if one.tested]
    counties, townships = _counties(facts, month, limits, lang), _townships(facts, month, lang)
    if counties["mean"].isna().all() and (townships.empty or townships["mean"].isna().all()):
        raise NoData(f"dustfall: {month}")
    rows = DUSTFALL_BULLETIN.check(pd.concat([counties, townships], ignore_index=True)[DUSTFALL_BULLETIN.columns])
    area, label = area_name(facts, lang), period.label(lang)
    tables = [_table(level, rows[rows["level"] == level].reset_index(drop=True), f"{area}{label}" if zh else label, limits, lang) for level in ("county", "township")
              if (rows["level"] == level).any()]
    sections = [Section("一、总体情况" if zh else "I. Overall", (_sentence(rows, label, limits, zh),)),
                *(Section(f"{'二三'[at]}、{table.sheet}" if zh else f"{('II', 'III')[at]}. {table.sheet}", (), (table,)) for at, table in enumerate(tables))]
    notes = [("规则：" if zh else "Rule: ") + RULE[lang], *clauses((*limits, *facts.plan.provisions("dustfall_letters")), lang)]
    if not limits:
        notes.append("方案没有规定降尘量限值，不作判定。" if zh else "The plan states no limit, so nothing is judged.")
    if (rows["level"] == "township").any():
        notes.append("乡镇读数不与限值比较，只用于预警通知函。" if zh else
                     "Readings of townships are not held against the limit; they count for letters of warning alone.")
    title = f"{area}{label}降尘量监测结果通报" if zh else f"Dustfall{', ' + area if area else ''}: {label}"
    return Bulletin(lang, title, label, tuple(sections), tuple(notes), record_of(run, notes, None, lang), period.last, options.get("issue") or "",
                    options.get("issuer") or "", options.get("issued_on") or "", WARNING[lang]), rows


def _counties(facts, month, limits, lang):
    means = county_means(facts).rename(columns={"county": "unit_code"})
    now = _with_year_before(means, month)
    names = unit_names(facts)
    listed = missing_units(facts, "county", set(now["unit_code"]))
    now = pd.concat([now, pd.DataFrame({"unit_code": [code for code, _ in listed]}, dtype=object)], ignore_index=True)
    values = now["mean"].to_numpy(float)
    fault, edge = np.zeros(len(now), bool), np.zeros(len(now), bool)
    for one in limits:
        mine, open_ = at_fault(one, values)
        fault, edge = fault | mine, edge | open_
    judged = np.where(np.isnan(values) | (not limits), "not_judged", np.where(fault, "fault", np.where(edge, "on_wording", "in_order")))
    basis = "；".join(dict.fromkeys(one.basis for one in limits)) or None
    return _finished(now.assign(judged=judged), "county", month, names, lang).assign(basis=basis)


def _townships(facts, month, lang):
    table = facts.table("dustfall")
    code = words(table["unit_code"]).str.strip()
    mine = code.str.fullmatch(r"\d{9}(\d{3})?").to_numpy(bool) & table["t_km2_month"].notna().to_numpy()
    read = pd.DataFrame({"unit_code": code, "month": words(table["month"]), "value": table["t_km2_month"].astype(float)})[mine]
    means = read.sort_values(["unit_code", "month", "value"]).groupby(["unit_code", "month"], as_index=False).agg(mean=("value", "mean"), points=("value", "size"))
    now = _with_year_before(means.assign(mean=means["mean"].round(6)), month)
    due, basis = _letters(facts, lang)
    more = sorted(set(due) - set(now["unit_code"]))
    now = pd.concat([now, pd.DataFrame({"unit_code": more}, dtype=object)], ignore_index=True)
    out = _finished(now, "township", month, unit_names(facts), lang)
    letters = facts.plan.provisions("dustfall_letters")
    return out.assign(judged="not_judged", letter=[int(one in due) if letters else None for one in out["unit_code"]],
                      reasons=[due.get(one) for one in out["unit_code"]], basis=basis)


def _with_year_before(means, month):
    then = f"{int(month[:4]) - 1:04d}{month[4:]}"
    before = means[means["month"] == then][["unit_code", "mean"]].rename(columns={"mean": "year_before"})
    return means[means["month"] == month].merge(before, on="unit_code", how="left")


def _finished(now, level, month, names, lang):
    now = now.reindex(columns=["unit_code", "mean", "points", "year_before", "judged"])
    value, before = now["mean"].astype(float), now["year_before"].astype(float)
    now = now.assign(level=level, month=month, unit=[safe_text(names.get(code)) or code for code in now["unit_code"]],
                     change_percent=(100 * (value / before.where(before > 0) - 1)).round(1), rank=value.rank(method="min"), letter=None, reasons=None, basis=None,
                     note=[None if one == one else "没有读数" if lang == "zh" else "no reading" for one in value])
    return now.sort_values(["rank", "unit_code"], kind="stable", ignore_index=True)


def _letters(facts, lang):
    """({township code: why a letter is due}, the clauses), by the plan's own rule."""
    due, basis = {}, []
    for provision in facts.plan.provisions("dustfall_letters"):
        basis.append(provision.basis)
        try:
            for found in dustfall_letters(provision, facts):
                codes, texts = facts.table(found.layer)["township_code"].to_numpy(object)[found.rows], found.zh if lang == "zh" else found.en
                edge = np.broadcast_to(np.asarray(found.on_wording, bool), len(codes))
                edge_word = "（文字边界）" if lang == "zh" else " (on the wording)"
                due |= {code: safe_text(text).split("：" if lang == "zh" else ": ", 1)[-1] + (edge_word if open_ else "")
                        for code, text, open_ in zip(codes, np.broadcast_to(np.asarray(texts, object), len(codes)), edge, strict=True)}
        except NoData:
            continue
    return due, "；".join(dict.fromkeys(basis)) or None


def _table(level, rows, of, limits, lang) -> Table:
    zh = lang == "zh"
    name = {"county": ("县区", "County"), "township": ("乡镇", "Township")}[level][not zh]
    title = f"{of}降尘量（{name}）" if zh else f"Dustfall by {level}, {of}"
    columns = _COLUMNS if level == "township" else tuple(one for one in _COLUMNS if one not in ("letter", "reasons"))
    columns = tuple(one for one in columns if one != "judged" or level == "county")
    red = ((rows["judged"] == "fault") | rows["letter"].eq(1)).to_numpy(bool)
    yes = {1: "是" if zh else "due", 0: "否" if zh else "no"}
    judged = dict(zip(JUDGED, JUDGED_ZH if zh else [one.replace("_", " ") for one in JUDGED], strict=True))
    if any(one.means == "fault" for one in limits):
        judged |= {"fault": "超出", "in_order": "未超出"} if zh else {"fault": "above", "in_order": "not above"}
    return Table(f"分{name}情况" if zh else f"By {level}", title, DUSTFALL_BULLETIN, rows, columns, _PRINTED[level], _KINDS, {},
                 {**_TITLES[lang], "unit": name}, {"judged": judged, "letter": yes},
                 quiet=rows["mean"].isna().to_numpy(), red=red)


def _sentence(rows, label, limits, zh):
    county, township = rows[rows["level"] == "county"], rows[rows["level"] == "township"]
    read = county[county["mean"].notna()]
    over, edge = (county[county["judged"] == one] for one in ("fault", "on_wording"))
    limit, bad = "；".join(one.printed or one.quote for one in limits), any(one.means == "fault" for one in limits)
    letters = int(township["letter"].eq(1).sum())
    names = ("、" if zh else ", ").join(f"{str(one.unit)[:40]} {one.mean:.2f}" for one in over.itertuples())
    low, high = (f"{one:.2f}" for one in (read["mean"].min(), read["mean"].max()))
    if zh:
        text = f"{label}，{len(county)} 个县（市、区）" + (
            f"中 {len(read)} 个有监测结果，平均降尘量在 {low} 至 {high} 吨/月·平方公里之间" if len(read) else "均没有监测结果")
        if limit:
            text += f"；{limits[0].basis}：“{limit}”，{'属此情形' if bad else '不符合'}的 {len(over)} 个" + (f"（{names}）" if names else "") + (
                f"，处在文字边界的 {len(edge)} 个" if len(edge) else "")
        return text + (f"；应下发预警通知函的乡镇 {letters} 个" if letters else "") + "。"
    text = f"{label}: {len(read)} of {len(county)} counties were read" + (f", means from {low} to {high} t/(km²·month)" if len(read) else "")
    if limit:
        text += f"; {limits[0].basis} “{limit}”: {len(over)} {'of which this holds' if bad else 'not in order'}" + (f" ({names})" if names else "") + (
            f", {len(edge)} on the wording" if len(edge) else "")
    return text + (f"; letters are due to {letters} townships" if letters else "") + "."
