"""What the tree of zones shows: one row a zone, from the file and what is not saved over it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from ...editing.reading import Reading
from ...language import tr

READS = ("zones", "acts")
STATES = ("in_force", "draft", "later", "over")
"""In force on the day; a draft; adopted but not yet in force; no longer in force (or never, for want of a first day)."""


@dataclass(frozen=True)
class ZoneRow:
    """A zone on the day looked at. Areas in km²; *drawn* is geodesic. *first*, *last*: days in force, empty where open."""

    fid: int
    zone_id: str
    name: str
    kind: str
    grade: str
    state: str
    declared: float | None
    drawn: float
    act: str
    act_title: str
    document: str
    first: str
    last: str
    note: str
    bounds: tuple[float, float, float, float] | None

    @property
    def difference(self) -> float | None:
        """By how much more is drawn than declared, per cent; None where nothing is declared."""
        return None if not self.declared else (self.drawn / self.declared - 1) * 100


def read_rows(session, areas: dict, done, failed=None):
    """``done(rows)``: the zones as they stand in the window, by kind, grade and name. *areas* keeps what was measured, by the shape's hash."""
    reading, day = Reading(session, READS), session.day

    def work(progress):
        tables = reading.tables()
        return rows_of(tables["zones"], tables["acts"].table, day, areas)

    return session.work.start(tr("Read zones"), work, done, failed, quiet=True)


def rows_of(read, acts, day: str, areas: dict) -> list[ZoneRow]:
    """Rows of the table of zones *read* (Read) with its *acts* on *day*; new areas are put into *areas*."""
    from ....layers.catalog import WORKSPACE_LAYERS
    from ....layers.in_force import in_force, periods

    zones = read.table
    standing = set(in_force(zones, WORKSPACE_LAYERS["zones"], day, acts)["zone_id"])
    first, last = ([_text(value) for value in column] for column in periods(zones, acts))
    titles = {number: (_text(title), _text(document)) for number, title, document in zip(acts["number"], acts["title"], acts["document"], strict=True)}
    rows = []
    for at, (fid, zone) in enumerate(zip(read.fids, zones.itertuples(index=False), strict=True)):
        state = ("in_force" if zone.zone_id in standing else "draft" if zone.status == "draft" else "later" if zone.status == "adopted" and first[at] > day else "over")
        shape = zone.geometry
        declared = None if zone.declared_km2 is None or zone.declared_km2 != zone.declared_km2 else float(zone.declared_km2)
        title, document = titles.get(zone.act, ("", ""))
        rows.append(ZoneRow(fid, zone.zone_id, _text(zone.name), zone.kind, _text(zone.grade), state, declared,
                            drawn_km2(shape, areas), _text(zone.act), title, document, first[at], last[at], _text(zone.note),
                            None if shape is None or shape.is_empty else shape.bounds))
    return sorted(rows, key=_order)


def drawn_km2(shape, areas: dict) -> float:
    """Geodesic km² of a shape, measured once."""
    from ....processing.zones.plane import area_km2

    if shape is None or shape.is_empty:
        return 0.0
    key = hashlib.blake2b(shape.wkb, digest_size=16).digest()
    if key not in areas:
        areas[key] = area_km2(shape)
    return areas[key]


def _order(row: ZoneRow):
    from ....layers.catalog.law import ZONE_KINDS

    # The strictest grade first.
    return list(ZONE_KINDS).index(row.kind), {"III": 0, "II": 1, "I": 2}.get(row.grade, 3), STATES.index(row.state), row.name or row.zone_id, row.zone_id


def _text(value) -> str:
    return "" if value is None or value != value else str(value)
