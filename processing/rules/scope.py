"""To which rows a provision speaks: names, exemptions, its comparison by what it means, zones, seasons; and a finding with its term told."""

from __future__ import annotations

import re

import numpy as np

from ...layers.presets.plan import EXEMPTIONS
from .facts import NoData
from .found import Found, where

_WORDS = {"central_heating": ("集中供热",), "feedstock": ("原料",), "first_season": ("首个采暖季",), "mountain_clean_coal": ("山区",),
          "rescue": ("抢险",), "protected": ("保障类",), "residential_heating": ("居民供暖", "居民采暖", "居民取暖"), "grade_a": ("A级", "引领性"),
          "safety": ("安全生产",)}
"""What a record's own words say for an exemption, beside its code and its Chinese name."""
_NEGATED = "非(?!道路)[^，、；;,。 ]*"
"""A word that begins with 非, to its end; 非道路移动机械 is a name."""


def words(column) -> object:
    """A column of text with "" for what is empty."""
    return column.where(column.notna(), "").astype(str)


def says(column, *terms) -> np.ndarray:
    """Where a text holds one of *terms*, not in a word that begins with 非 (非集中供热 is no 集中供热, 非应急抢险 no 抢险)."""
    plain = words(column).str.replace(_NEGATED, "", regex=True)
    return plain.str.contains("|".join(map(re.escape, terms)), regex=True).to_numpy(bool)


def exempt(table, codes) -> np.ndarray:
    """Where a record's own ``exemption`` or ``use`` names one of these exemptions (codes of EXEMPTIONS); empty names none."""
    terms = [term for code in codes for term in (code, EXEMPTIONS[code][0], *_WORDS.get(code, ()))]
    out = np.zeros(len(table), bool)
    for name in ("exemption", "use"):
        if terms and name in table.columns:
            out |= says(table[name], *terms)
    return out


def named(provision, table) -> np.ndarray:
    """Where the name or the owner holds one of the names that the provision gives; every row when it gives none."""
    if not provision.names:
        return np.ones(len(table), bool)
    columns = [table[name] for name in ("name", "owner") if name in table.columns]
    return np.logical_or.reduce([says(column, *provision.names) for column in columns])


def at_fault(provision, values) -> tuple[np.ndarray, np.ndarray]:
    """(at fault, on an open edge) by what the comparison means: ``pass`` is at fault where it does not hold. An empty value is neither."""
    values = np.asarray(values, float)
    holds, edge = provision.compare(values)
    if provision.means == "pass":
        holds = ~holds & ~edge & ~np.isnan(values)
    return holds, edge


def inside(facts, layer: str, kinds) -> np.ndarray:
    """As ``facts.zone_of``, but "" everywhere when no zone of *kinds* is in force: for zones that excuse. Raises NoData for an empty layer."""
    try:
        return facts.zone_of(layer, kinds)
    except NoData:
        return np.full(len(facts.table(layer)), "", object)


def layers_with_rows(provision, facts, layers=()) -> list[str]:
    """Of the provision's layers those that have rows. Raises NoData when none has."""
    asked = [name for name in provision.layers or layers if not layers or name in layers]
    found = [name for name in asked if facts.tables.get(name) is not None and len(facts.tables[name])]
    if not found:
        raise NoData(", ".join(asked or provision.layers))
    return found


def zone_titles(facts, zone_ids, lang: str) -> np.ndarray:
    """The name of each zone, else its kind."""
    from ...layers.catalog.law import ZONE_KINDS

    kinds = facts.zones["kind"].map({kind: titles[lang != "zh"] for kind, titles in ZONE_KINDS.items()})
    titles = facts.zones["name"].where(words(facts.zones["name"]) != "", kinds)
    names = dict(zip(facts.zones["zone_id"], titles, strict=True))
    unique, place = np.unique(np.asarray(zone_ids, str), return_inverse=True)
    return np.array([names.get(one, "") for one in unique], object)[place]


def in_season(provision, facts) -> bool:
    """Whether the day lies in the provision's season. One without printed dates, or with one end as MM-DD alone, shuts nothing out."""
    season = facts.plan.seasons.get(provision.season)
    if season is None or _before_season(provision):
        return True
    first, last = season.from_, season.to
    if len(first) == 5 and len(last) == 5:
        day = facts.day[5:]
        return first <= day <= last if first <= last else day >= first or day <= last
    return not (len(first) == 10 and facts.day < first or len(last) == 10 and facts.day > last)


def term(provision, facts) -> str | None:
    """The day until which: ``due``, or the first day of the season where the plan says 采暖季前; None where the plan has no date."""
    if provision.due:
        return provision.due.isoformat()
    season = facts.plan.seasons.get(provision.season)
    if season is None or not season.from_ or not _before_season(provision):
        return None
    return season.from_ if len(season.from_) == 10 else f"{facts.day[:4]}-{season.from_}"


def _before_season(provision) -> bool:
    return bool(provision.season) and provision.due_printed.rstrip().endswith("前")


def _unprinted(provision, facts) -> tuple[str, str]:
    """What of the provision's season the plan does not print, in words: whether the day is still within it is then a person's to say."""
    season = facts.plan.seasons.get(provision.season)
    if season is None or (season.from_ and season.to):
        return "", ""
    if _before_season(provision):
        before = (f"（期限为“{provision.due_printed}”，方案未写明“{season.zh}”的开始日期）", " (due before a season whose start is not printed)")
        return ("", "") if season.from_ or provision.due else before
    if not season.from_ and not season.to:
        if season.condition:  # an alert and the like: it begins and ends when it is called
            return "", ""
        return f"（方案未写明“{season.zh}”的起止日期）", " (season dates not printed)"
    side = ("结束", "end") if season.from_ else ("开始", "start")
    return f"（方案未写明“{season.zh}”的{side[0]}日期）", f" (season {side[1]} not printed)"


def finding(provision, facts, layer: str, mask, zh, en, **more) -> Found:
    """``found.where`` in the provision's season alone, with the term: as deadline, and in words while it has not passed.

    Where the plan does not print the season's first or last day, the words say so.
    """
    until = term(provision, facts)
    mask = mask if in_season(provision, facts) else np.zeros(len(mask), bool)
    if until:
        more.setdefault("deadline", np.full(len(mask), until, object))
        if until > facts.day:
            zh, en = zh + f"，期限 {until}", en + f", due {until}"
    open_end = _unprinted(provision, facts)
    zh, en = zh + open_end[0], en + open_end[1]
    return where(layer, mask, zh, en, **more)
