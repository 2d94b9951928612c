"""The bulletin of suspected fires: what stands in it, in the order in which offices print it."""

from __future__ import annotations

import numpy as np

from ....layers.catalog.bulletin_tables import FIRE_BULLETIN, FIRE_BULLETIN_EVENTS, LEVELS, OBSERVED, OBSERVED_ZH
from ....layers.catalog.fires import ATTRIBUTIONS, CONFIDENCES
from ....layers.result import newest
from ..sheet_frame import safe_text
from .figures import change, percent, rate, rate_wanmu
from .fire_counts import fire_counts, fire_events
from .fire_sentences import fire_notes, fire_sentences
from .page import WARNING, Bulletin, Section, Table
from .period import Period
from .record import record_of

_COUNTS = ("events", "events_low_only", "fires", "detections", "frp_mw", "confirmed", "rejected", "unchecked", "verified_percent", "per_kha", "per_wanmu", "rank",
           "rate_rank", "change", "change_percent")
_COLUMNS = ("rank", "unit_code", "unit", "county", "city", "events", "events_low_only", "fires", "detections", "frp_mw", "confirmed", "rejected", "unchecked",
            "verified_percent", "cropland_kha", "per_kha", "per_wanmu", "rate_rank", "events_before", "change", "change_percent", "observed_share", "observed",
            "note")
_PRINTED = ("rank", "unit", "county", "events", "fires", "detections", "confirmed", "rejected", "verified_percent", "per_kha", "per_wanmu", "events_before",
            "change", "observed")
_KINDS = {"unit_code": "code", "frp_mw": "frp", "verified_percent": "percent2", "change": "signed", "change_percent": "signed_percent",
          "observed_share": "percent", "lon": "degrees", "lat": "degrees", "township_code": "code", "event_id": "code"}
_SHORT = {
    "zh": {"events": "火点", "rank": "排名", "verified_percent": "查实率%", "per_kha": "每千公顷", "per_wanmu": "每万亩", "change": "增减", "unit_code": "区划代码",
           "county": "县区", "lon_dms": "经度", "lat_dms": "纬度", "state": "核查", "change_percent": "同比", "first_utc": "首次过境（北京）",
           "cropland_kha": "耕地千公顷", "events_low_only": "仅低置信", "rate_rank": "强度排名"},
    "en": {"events": "Events", "rank": "Rank", "verified_percent": "Verified %", "per_kha": "Per 1,000 ha", "per_wanmu": "Per 10,000 mu", "change": "Change",
           "first_utc": "First acquired (Beijing)", "cropland_kha": "Cropland, 1,000 ha", "events_low_only": "Low only", "rate_rank": "Rank by rate",
           "change_percent": "Change %"},
}
_GROUPS = {"events": ("三个口径", "Three counts"), "events_low_only": ("三个口径", "Three counts"), "fires": ("三个口径", "Three counts"),
           "detections": ("三个口径", "Three counts"), "confirmed": ("核查（事件）", "Checks (events)"), "rejected": ("核查（事件）", "Checks (events)"),
           "unchecked": ("核查（事件）", "Checks (events)"), "verified_percent": ("核查（事件）", "Checks (events)"),
           "cropland_kha": ("耕地火点强度", "By cropland"), "per_kha": ("耕地火点强度", "By cropland"), "per_wanmu": ("耕地火点强度", "By cropland"),
           "rate_rank": ("耕地火点强度", "By cropland"), "events_before": ("与上年同期比", "Against last year"),
           "change": ("与上年同期比", "Against last year"), "change_percent": ("与上年同期比", "Against last year"),
           "observed_share": ("观测", "Observed"), "observed": ("观测", "Observed")}
_EVENT_COLUMNS = FIRE_BULLETIN_EVENTS.columns
_EVENT_PRINTED = ("county", "township", "lon_dms", "lat_dms", "first_utc", "satellites", "attribution", "state")
_PLAIN = {"city": "市", "county": "县区", "township": "乡镇"}
_HEADINGS = ("一二三四五六七", ("I", "II", "III", "IV", "V", "VI", "VII"))


def fire_bulletin(result, period: Period, before=None, *, cropland: dict | None = None, given: dict | None = None, options: dict | None = None):
    """(Bulletin, rows of FIRE_BULLETIN, rows of FIRE_BULLETIN_EVENTS) of the FireResult of the *period*, and of that a year *before* (None: not there).

    *cropland*: area in ha by code. *given*: ``cropland`` (its input's record), ``empty`` (the workspace has no record at all of the period).
    *options*: issue, issuer, issued_on.
    """
    given, options, lang = given or {}, options or {}, result.run["lang"]
    rows, events = fire_counts(result, before, cropland), fire_events(result)
    counts = {level: rows[rows["level"] == level].reset_index(drop=True) for level in LEVELS if (rows["level"] == level).any()}
    area = safe_text((result.run.get("area") or {}).get(lang))
    title = f"{area}秸秆焚烧疑似火点监测{period.word(lang)}" if lang == "zh" else f"Suspected straw fires{', ' + area if area else ''}: {period.word(lang)}"
    tables = [_units(level, mine, result, area, lang) for level, mine in counts.items()]
    listed = _events(events, area, lang)
    said = fire_sentences(result, period, before, counts, bool(cropland), lang)
    headings = [lang == "zh" and "总体情况" or "Overall", *(_by(level, lang) for level in counts), lang == "zh" and "疑似火点清单" or "Suspected fires"]
    numbered = [f"{_HEADINGS[0][at]}、{text}" if lang == "zh" else f"{_HEADINGS[1][at]}. {text}" for at, text in enumerate(headings)]
    sections = [Section(numbered[0], tuple(said)), *(Section(heading, (), (table,)) for heading, table in zip(numbered[1:-1], tables, strict=True)),
                Section(numbered[-1], (), (listed,))]
    notes = fire_notes(result, period, before, given, bool(cropland), lang)
    day = str(newest(result))[:10]
    subtitle = f"{period.label(lang)}（北京时间，日界 {result.run['period']['day_start']}）" if lang == "zh" else \
        f"{period.label(lang)} (Beijing time, days from {result.run['period']['day_start']})"
    bulletin = Bulletin(lang, title, subtitle, tuple(sections), tuple(notes), record_of(result.run, notes, given.get("cropland"), lang),
                        day if day > "1970-01-01" else period.last, options.get("issue") or "", options.get("issuer") or "", options.get("issued_on") or "",
                        WARNING[lang])
    return bulletin, rows, events


def _by(level, lang):
    return f"分{_PLAIN[level]}情况" if lang == "zh" else f"By {level}"


def _units(level, rows, result, area, lang) -> Table:
    zh = lang == "zh"
    name = _PLAIN[level]
    several = {one for one in ("county", "city") if rows[one].nunique() > 1}
    drop = {"city": {"county", "city"}, "county": {"county"} | ({"city"} - several), "township": {"county", "city"} - several}[level]
    columns = tuple(one for one in _COLUMNS if one not in drop)
    nothing = (rows[["events", "events_low_only", "fires", "detections"]].astype(int).sum(axis=1) == 0).to_numpy()
    unseen = (rows["observed"] == "not_observed").to_numpy() & nothing
    # Where nothing is known of what was seen, the note says it for all.
    printed = tuple(one for one in _PRINTED if one not in drop and (one != "observed" or (rows["observed"] != "unknown").any()))
    titles = {**_SHORT[lang], "unit": name if zh else level.capitalize()}
    title = f"{area}疑似火点统计表（按{name}）" if zh else f"Suspected fires by {level}{', ' + area if area else ''}"
    return Table(f"按{name}" if zh else f"By {level}", title, FIRE_BULLETIN, rows, columns, printed, _KINDS,
                 {one: words[not zh] for one, words in _GROUPS.items()}, titles, {"observed": dict(zip(OBSERVED, OBSERVED_ZH, strict=True)) if zh else {
                         "not_observed": "not observed"}}, _total(rows, result, lang), nothing, unseen, _COUNTS, "events", ("verified_percent",))


def _total(rows, result, lang) -> dict:
    """The row above: the run's own totals where it has them, the sum of the units where not."""
    totals = {name: result.run["totals"][name] for name in ("events", "events_low_only", "fires", "detections", "frp_mw")}
    sums = {name: int(rows[name].sum()) for name in ("confirmed", "rejected", "unchecked")}
    then = None if rows["events_before"].isna().any() else int(rows["events_before"].sum())
    more, more_percent = change(totals["events"], then)
    kha = None if rows["cropland_kha"].isna().any() else round(float(rows["cropland_kha"].sum()), 4)
    return {"unit": "合计" if lang == "zh" else "Total", **totals, **sums, "verified_percent": percent(sums["confirmed"], sums["confirmed"] + sums["rejected"]),
            "cropland_kha": kha, "per_kha": rate(totals["events"], kha), "per_wanmu": rate_wanmu(totals["events"], kha),
            "events_before": then, "change": more, "change_percent": more_percent}


def _events(events, area, lang) -> Table:
    zh = lang == "zh"
    shown = {"confidence": dict(zip(CONFIDENCES, ("低", "一般", "高"), strict=True)), "attribution": dict(
        zip(ATTRIBUTIONS, ("归属明确", "倾向", "跨界待核", "界外"), strict=True))} if zh else {}
    shown["low_only"] = {1: "是" if zh else "yes", 0: "否" if zh else "no"}
    title = f"{area}疑似火点清单" if zh else f"Suspected fires{', ' + area if area else ''}"
    several = [one for one in ("city", "county") if events[one].nunique() <= 1]
    columns = tuple(one for one in _EVENT_COLUMNS if one != "city" or one not in several)
    return Table("火点清单" if zh else "Events", title, FIRE_BULLETIN_EVENTS, events, columns, tuple(one for one in _EVENT_PRINTED if one not in several),
                 {**_KINDS, "low_only": "text"}, {}, _SHORT[lang], shown, quiet=np.asarray(events["low_only"] == 1))
