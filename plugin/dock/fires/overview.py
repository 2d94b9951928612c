"""What the tab of fires shows, worked out in Work's thread: plain lists and numbers, no table and no QGIS object."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from threading import Lock

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


class EventRows(Sequence):
    """Events of a township, each made when it is looked at. Plain tuples of plain values are nothing that Python's collector walks over: it runs in
    the window's thread, and 150,000 objects held it up for 1.6 s."""

    __slots__ = ("values",)

    def __init__(self, values=()):
        self.values = list(values)

    def __len__(self):
        return len(self.values)

    def __getitem__(self, at):
        return EventRows(self.values[at]) if isinstance(at, slice) else EventRow(*self.values[at])

    def place(self, event_id: str):
        """Where the event stands among them, None where it does not."""
        return next((at for at, values in enumerate(self.values) if values[0] == event_id), None)


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
    rows: EventRows = EventRows()


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


class Stored:
    """The fires of a workspace as they were last read; read again when its history has grown. Only Work's threads call it."""

    def __init__(self):
        self.one_at_a_time, self.state, self.tables, self.facts = Lock(), None, {}, {}

    def read(self, path, progress=None) -> tuple[dict, dict]:
        """(tables by name without footprints, facts) of the workspace *path*."""
        from ....layers.geopackage import query, statement
        from ....layers.rows import table_of
        from ....layers.workspace import Workspace

        with self.one_at_a_time, Workspace(path) as workspace:
            state = (str(path), workspace.select(query("newest_change"))[0][0])
            if state != self.state:
                tables = {}
                for at, layer in enumerate(_slim_layers()):
                    tables[layer.name] = table_of(layer, workspace.select(statement(layer, "read")), workspace.path.name)
                    if progress:
                        progress(0.2 + 0.15 * at)
                self.state, self.tables, self.facts = state, tables, workspace.facts
            return dict(self.tables), dict(self.facts)


def _slim_layers():
    """The workspace's layers of fires without what counting does not need: geometry, and most columns of detections."""
    from ....layers.catalog import WORKSPACE_LAYERS
    from ....processing.fire_selection import COUNTED_COLUMNS

    for name in ("townships", "observations", "detections", "fires", "events"):
        layer = replace(WORKSPACE_LAYERS[name], geometry=None)
        yield replace(layer, fields=tuple(layer.field(one) for one in COUNTED_COLUMNS)) if name == "detections" else layer


def overview(path, chosen: FireFilter, as_of: str, progress=None, stored: Stored | None = None) -> Overview:
    """Read the workspace *path*, or what is *stored* of it, and count what *chosen* lets through; townships in force on *as_of*."""
    from ....processing.fire_selection import count_fires

    tables, _ = (stored or Stored()).read(path, progress)
    found = count_fires(tables, chosen, as_of=as_of)
    if progress:
        progress(0.9)
    return _overview(found, tables, chosen)


def _overview(found, tables, chosen) -> Overview:
    from ....processing.fire_record import totals_of
    from ....processing.fire_selection_record import filter_words, passes_of
    from ....processing.group import RULE

    totals = totals_of(found.detections, found.detections["counted"].notna().to_numpy(), found.fires, found.events, found.by_township)
    rows, by_attribution = _event_rows(found.events)
    towns, zero, unseen = [], [], []
    for one in found.by_township.to_dict("records"):
        share = _number(one["observed_share"])
        town = Town(one["township_code"], one["township"] or one["township_code"], one["county"] or "", one["events"], one["fires"], one["detections"],
                    _number(one["frp_mw"]), share, EventRows(rows.pop(one["township_code"], ())))
        some = town.rows or town.fires or town.detections or one["events_low_only"]
        (towns if some else unseen if share == 0 else zero).append(town)
    towns.sort(key=lambda town: (-town.events, -town.detections, town.code))
    out = totals["outside"]
    # What a township that is no longer listed owned stands outside, as in the counts.
    left = EventRows(row for some in rows.values() for row in some)
    shares = [town.share for town in (*towns, *zero, *unseen) if town.share is not None]
    live = tables["events"][tables["events"]["merged_into"].isna()]
    return Overview(
        totals, by_attribution, len(passes_of(found.detections)), (min(shares), max(shares)) if shares else None, tuple(towns), tuple(zero), tuple(unseen),
        Town("", "", "", out["events"], out["fires"], out["detections"], None, None, left),
        tuple((day, int(n)) for day, n in live.groupby("day").size().sort_index(ascending=False).items() if day), RULE, len(live),
        filter_words(chosen, totals))


def _event_rows(events):
    """The rows by township, newest first, and how many events of the townships have which attribution."""
    from ....processing.fire_selection import states

    rows, by_attribution = {}, {"certain": 0, "likely": 0, "disputed": 0}
    columns = ("event_id", "township_code", "first_utc", "day", "fires", "detections", "frp_mw", "attribution", "flags", "low_only", "counted", "probability")
    order = events["first_utc"].argsort(kind="stable")[::-1]
    stated = states(events)
    for number, town, first, day, fires, detections, frp, attribution, flags, low, counted, probability, state in zip(
            *(events[name].iloc[order].to_list() for name in columns), stated.iloc[order].to_list(), strict=True):
        marks = {mark.partition(":")[0] for mark in flags.split(";")} if isinstance(flags, str) else set()
        rows.setdefault(town if isinstance(town, str) else "", []).append((
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
