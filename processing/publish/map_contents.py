"""What of a workspace goes into a web map: the tables of the edition, their texts, and the page made from them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

import numpy as np

from ...layers.catalog.facilities import REGISTERS
from ...layers.errors import ArgumentError
from ..zones.compare import compare_zones
from .map_edition import MapEdition
from .map_facilities import STARTS_OFF, facility_part
from .map_outlines import OUTLINES, outline_part
from .map_records import RECORDS, record_part
from .map_zones import zone_part
from .outgoing import Text, texts_of
from .public_columns import cut, public_columns

ZONE_TABLES = ("zones", "acts", "townships")
REGISTER_NAMES = tuple(layer.name for layer in REGISTERS)
PEOPLE = {"grid_people": ("person", "phone"), "verdicts": ("who",), "findings": ("closed_by",), "tasks": ("closed_by",)}
"""Columns that hold names of people or phones: what stands in them must stand in no public text."""
PUBLISHED = tuple(dict.fromkeys(("zones", "acts", "townships", "counties", *REGISTER_NAMES, *STARTS_OFF, *OUTLINES, *RECORDS, *PEOPLE)))
"""The tables that contents and preflight are made from, beside those of the fires."""
_OFFICE = re.compile("[局办所站队府委组处科院]$|中心|公司|街道|管理")


@dataclass(frozen=True)
class Contents:
    """Tables as they go out: *zones* of the day, *then* of the day compared with (or None), *acts*, *facilities* by layer; *documents*: number → text;
    *outlines* and *records* by layer, in the internal edition alone."""

    zones: object
    then: object
    acts: object
    townships: object
    facilities: dict
    documents: dict
    outlines: dict = field(default_factory=dict)
    records: dict = field(default_factory=dict)

    def texts(self) -> list[Text]:
        """Every text that goes out, with its place."""
        found = texts_of(self.zones.drop(columns="zone_id"), "zones", self.zones["zone_id"])
        if self.then is not None:
            found += texts_of(self.then.drop(columns="zone_id"), "zones", self.then["zone_id"])
        found += texts_of(self.acts, "acts") + texts_of(self.townships, "townships")
        for name, table in self.facilities.items():
            found += texts_of(table.drop(columns="code", errors="ignore"), name, table["code"] if "code" in table.columns else None)
        for name, table in (*self.outlines.items(), *self.records.items()):
            found += texts_of(table.drop(columns="closed_by", errors="ignore"), name, once=True)
        return found + [Text("acts", number, "document", text) for number, text in sorted(self.documents.items())]


def internal_contents(tables: dict, then, documents: dict) -> Contents:
    """Everything but the names of people: zones in force and drafts, every register, lines, findings, dated clauses, readings. *tables*: those of PUBLISHED,
    and zones_in_force.
    """
    zones, drafts = tables["zones_in_force"], tables["zones"][tables["zones"]["status"] == "draft"]
    zones = zones if not len(drafts) else _stacked(zones, drafts)
    some = lambda names: {name: tables[name] for name in names if name in tables and len(tables[name])}  # noqa: E731
    return Contents(zones, then, tables["acts"], tables["townships"], some((*REGISTER_NAMES, *STARTS_OFF)), documents, some(OUTLINES), some(RECORDS))


def public_contents(tables: dict, then, documents: dict, asked=(), ticked=()) -> Contents:
    """What is in force, with listed columns alone; registers that were *asked* for; texts that were *ticked* (``LAYER.COLUMN``). The text of a notice goes
    out where one of its zones does. Raises ArgumentError for a register or column that there is not.
    """
    public_columns("", ticked)
    unknown = [name for name in asked if name not in REGISTER_NAMES]
    if unknown:
        raise ArgumentError("选项 --facilities：没有设施图层 {name}；有 {names}", "Option --facilities: there is no register {name}; there are {names}",
                            name=unknown[0], names=", ".join(REGISTER_NAMES))
    known = set(tables["acts"]["number"])
    zones, before = _public_zones(tables["zones_in_force"], known, ticked), None if then is None else _public_zones(then, known, ticked)
    named = {number for table in (zones, before) if table is not None for number in table["act"] if isinstance(number, str)}
    acts = tables["acts"][tables["acts"]["number"].isin(named)]
    return Contents(zones, before, cut(acts, "acts", ticked), cut(tables["townships"], "townships"), {name: cut(tables[name], name, ticked) for name in asked},
                    {number: text for number, text in documents.items() if number in named})


def map_edition(contents: Contents, kind: str, days: tuple[str, str | None], **settings) -> MapEdition:
    """The MapEdition of *contents*; *days*: of the zones, and the one compared with. *settings* are MapEdition's own."""
    changes = None
    if days[1]:
        now = contents.zones if "status" not in contents.zones.columns else contents.zones[contents.zones["status"] != "draft"]
        changes = compare_zones(_graded(contents.then), _graded(now), contents.townships.iloc[:0], {})
    parts = {}
    if len(contents.zones) or (contents.then is not None and len(contents.then)):
        parts |= zone_part(contents.zones, contents.then, contents.acts, contents.documents, days, changes)
    parts |= facility_part(contents.facilities) | outline_part(contents.outlines) | record_part(contents.records, contents.townships, days[0])
    return MapEdition(kind=kind, parts=parts, navigate=kind == "internal", **settings)


def _public_zones(zones, known, ticked):
    """The public columns, and the number by which the rows of two days find each other; it does not go into the page. What stands in the place of an act and is
    the number of none is some text or other, and stays here.
    """
    return cut(zones, "zones", ticked).assign(zone_id=zones["zone_id"], act=zones["act"].where(zones["act"].isin(known), None))


def _graded(zones):
    return zones if "grade" in zones.columns else zones.assign(grade=np.nan)


def _stacked(one, other):
    import pandas as pd

    return pd.concat([one, other], ignore_index=True)


def people_of(tables: dict) -> tuple[str, ...]:
    """Names and phones that the workspace knows, from the tables of PEOPLE that are there. Whoever signs may sign as an office, which is no person."""
    return tuple(sorted({value for name, columns in PEOPLE.items() if name in tables for column in columns for value in tables[name][column].dropna()
                         if isinstance(value, str) and value.strip() and (name == "grid_people" or not _OFFICE.search(value.strip()))}))
