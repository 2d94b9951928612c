"""Control of enterprises by grade, area and season or alert: who runs against the measures of its grade."""

from __future__ import annotations

import numpy as np

from .enterprise_state import at_work
from .facts import NoData, is_one
from .scope import at_fault, finding, words

_FREE = ("A", "leading")
_TITLES = {"leading": "引领性"}
_ALERTS = {"alert": "heavy", "ozone_alert": "ozone"}


def enterprise_control(provision, facts):
    """An enterprise at work that runs against its control in the season, or while an alert is on. Protected ones are never at fault.

    With ``grades`` and a value: its cut is too small; where all is to stop, also one that says it runs and states no cut. With ``failing``: one
    over its limits without any cut; one that is cut, but not by 100 %, is on the wording (停产或最严级别限产). With neither: in the zones, no
    cut at all (0) without a grade that frees it, or a grade that ran out. A grade counts from grade_from to grade_to. Grades that act of their
    own accord are never at fault. Raises NoData: no alerts are kept, no zone is drawn, or the season has no dates.
    """
    table = facts.table("enterprises")
    on = _in_time(provision, facts)
    grade, expired = _grades(table, facts.day)
    cut = table["cut_percent"].to_numpy(float)
    mine = at_work(table, facts.day) & ~is_one(table["protected"]) & on
    runs = is_one(table["running"])
    edge, zone = np.zeros(len(table), bool), None
    if provision.options.get("failing"):
        mine = mine & is_one(table["failing"])
        edge = ~(cut == 0) & ((cut < 100) | (np.isnan(cut) & runs))
        hit, zh, en = mine & ((cut == 0) | edge), "未达标企业应停产或采取最严级别限产", "over its limits, to stop or be cut the most"
    elif provision.options.get("grades"):
        if not provision.tested:
            return
        fault, edge = at_fault(provision, cut)
        fault = fault | np.isnan(cut) & runs & (provision.value >= 100)
        hit = mine & np.isin(grade, provision.options["grades"]) & (fault | edge)
        zh, en = f"应减排 {provision.printed or format(provision.value, 'g') + '%'}", f"cut to be at least {provision.value:g} %"
    else:
        zone = facts.zone_of("enterprises", provision.zones or ("key_control",))
        idle = (cut == 0) & ~np.isin(grade, _FREE)
        hit, zh, en = mine & (zone != "") & (idle | expired), "应实施分级分类分区域管控", "to be controlled by its grade"
    shown = np.array([_TITLES.get(one, one) + "级" * (one not in _TITLES) if one else "无有效绩效分级" for one in grade], object)
    said = np.array(["" if np.isnan(one) else f"，减排比例 {one:g}%" for one in cut], object)
    code = np.array([f"grade {one}" if one else "no valid grade" for one in grade], object)
    share = np.array(["" if np.isnan(one) else f", cut {one:g} %" for one in cut], object)
    yield finding(provision, facts, "enterprises", hit, shown + said + "，" + zh, code + share + ", " + en, on_wording=edge.astype(int), zone_id=zone)


def _grades(table, day):
    """(the grade on the day, "" where there is none, whether one ran out before the day)."""
    grade, first, last = words(table["grade"]), words(table["grade_from"]), words(table["grade_to"])
    expired = (grade != "") & (last != "") & (last < day)
    return grade.where((first <= day) & ~expired, "").to_numpy(object), expired.to_numpy(bool)


def _in_time(provision, facts) -> bool:
    """Whether an alert of the season's kind is on that day, both ends included; a season of the year must have a date (its own day is tested after)."""
    if provision.season in _ALERTS:
        alerts = facts.table("alerts")
        last = words(alerts["valid_to"])
        standing = (words(alerts["valid_from"]) <= facts.day) & ((last == "") | (last >= facts.day))
        return bool((standing & (alerts["kind"] == _ALERTS[provision.season])).any())
    season = facts.plan.seasons.get(provision.season)
    if provision.season and not (season and (season.from_ or season.to)):
        raise NoData(f"season: {provision.season}, dates not printed")
    return True
