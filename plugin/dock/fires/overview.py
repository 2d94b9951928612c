"""What the tab of fires shows, worked out in Work's thread: plain lists and numbers, no table and no QGIS object."""

from __future__ import annotations

from dataclasses import dataclass, field

from ....processing.fire_filter import EVIDENCE, FireFilter

BEIJING_H = 8


@dataclass(frozen=True)
class EventRow:
    """One event in the list; *first* is the Beijing time ``MM-DD HH:MM`` of its first detection, or its day where only that is known."""

    id: str
    first: str
    fires: int
    detections: int
    frp: float | None
    state: str
    attribution: str
    doubt: bool
    low_only: bool
    counted: bool
    probability: float


@dataclass(frozen=True)
class Town:
    """A township with its counts and its events; *share* is the observed share, None where it is unknown."""

    code: str
    name: str
    county: str
    events: int
    fires: int
    detections: int
    frp: float | None
    share: float | None
    rows: tuple[EventRow, ...] = ()


@dataclass(frozen=True)
class Overview:
    """*towns* have something, most events first; *zero* were seen or may have been, and nothing was found; *unseen* no pass saw."""

    totals: dict
    by_attribution: dict
    passes: int
    observed: tuple[float, float] | None
    towns: tuple[Town, ...]
    zero: tuple[Town, ...]
    unseen: tuple[Town, ...]
    outside: Town
    days: tuple[tuple[str, int], ...]
    rule: dict
    stored: int
    filter_words: dict = field(default_factory=dict)


def overview(path, chosen: FireFilter, as_of: str, progress=None) -> Overview:
    """Read the workspace *path* and count what *chosen* lets through; townships in force on *as_of*."""
    from ....layers.workspace import Workspace
    from ....processing.fire_selection import TABLES, select_fires

    tables = {}
    with Workspace(path) as workspace:
        for at, name in enumerate(name for name in TABLES if name != "footprints"):
            tables[name] = workspace.read(name)
            if progress:
                progress(0.1 + 0.15 * at)
        facts = workspace.facts
    result = select_fires(tables, chosen, facts, as_of=as_of)
    if progress:
        progress(0.9)
    return _overview(result, tables)


def _overview(result, tables) -> Overview:
    rows, by_attribution = _event_rows(result.events)
    towns, zero, unseen = [], [], []
    for one in result.township_counts.to_dict("records"):
        share = _number(one["observed_share"])
        town = Town(one["township_code"], one["township"] or one["township_code"], one["county"] or "", one["events"], one["fires"], one["detections"],
                    _number(one["frp_mw"]), share, tuple(rows.pop(one["township_code"], ())))
        found = town.rows or town.fires or town.detections or one["events_low_only"]
        (towns if found else unseen if share == 0 else zero).append(town)
    towns.sort(key=lambda town: (-town.events, -town.detections, town.code))
    out = result.run["totals"]["outside"]
    # What a township that is no longer listed owned stands outside, as in the counts.
    left = tuple(row for some in rows.values() for row in some)
    shares = [town.share for town in (*towns, *zero, *unseen) if town.share is not None]
    live = tables["events"][tables["events"]["merged_into"].isna()]
    return Overview(
        result.run["totals"], by_attribution, len(result.run["passes"]), (min(shares), max(shares)) if shares else None, tuple(towns), tuple(zero), tuple(unseen),
        Town("", "", "", out["events"], out["fires"], out["detections"], None, None, left),
        tuple((day, int(n)) for day, n in live.groupby("day").size().sort_index(ascending=False).items() if day), result.run["rule"], len(live),
        result.run["filter"])


def _event_rows(events):
    """The rows by township, newest first, and how many events of the townships have which attribution."""
    from ....processing.fire_selection import states

    live = events["merged_into"].isna()
    events = events[live]
    rows, by_attribution = {}, {"certain": 0, "likely": 0, "disputed": 0}
    columns = ("event_id", "township_code", "first_utc", "day", "fires", "detections", "frp_mw", "attribution", "flags", "low_only", "counted", "probability")
    order = events["first_utc"].argsort(kind="stable")[::-1]
    stated = states(events)
    for number, town, first, day, fires, detections, frp, attribution, flags, low, counted, probability, state in zip(
            *(events[name].iloc[order].to_list() for name in columns), stated.iloc[order].to_list(), strict=True):
        marks = {mark.partition(":")[0] for mark in flags.split(";")} if isinstance(flags, str) else set()
        rows.setdefault(town if isinstance(town, str) else "", []).append(EventRow(
            number, beijing(first) or (day or "")[5:], int(fires), int(detections), _number(frp), state, attribution or "outside", bool(marks & set(EVIDENCE)),
            low == 1, counted == 1, _number(probability) or 0.0))
        if counted == 1 and low != 1 and attribution in by_attribution:
            by_attribution[attribution] += 1
    return rows, by_attribution


def beijing(time, pattern: str = "%m-%d %H:%M") -> str:
    """A UTC time of a table as Beijing time; "" for none."""
    from datetime import timedelta

    return "" if time is None or time != time else (time + timedelta(hours=BEIJING_H)).strftime(pattern)


def _number(value):
    return None if value is None or value != value else float(value)
