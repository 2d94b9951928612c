"""What preflight judges, from the tables of a workspace: one way for the command line, the toolbox and the dock, so that each shows the same list."""

from __future__ import annotations

from dataclasses import replace

from ...layers.datum import check_areas
from ...layers.errors import DatumError
from ..fire_selection import passing_rows
from ..zones.check import area_of, check_zones
from .map_contents import people_of
from .preflight import Item, Publication, preflight


def look_over(tables: dict, chosen, townships, contents, wanted: Publication) -> list[Item]:
    """The items of preflight. *tables*: all of map_contents.PUBLISHED, zones_in_force, and those of the fires; *chosen* is the FireFilter, *townships* those
    shown, *contents* (map_contents.Contents) what goes out. *wanted* is filled in with what the tables tell: texts, people, datum. Tables are not changed.
    """
    passing = passing_rows(tables, chosen)
    checked = {**tables, "townships": townships, **{name: tables[name][passing[name]] for name in ("detections", "events")}}
    filled = replace(wanted, texts=tuple(contents.texts()), people=people_of(tables), datum=datum_of(townships))
    return preflight(checked, filled, faults_of(tables, wanted.edition))


def datum_of(townships) -> str:
    """Whether the townships lie where the reference has them (agrees, not_verifiable, shifted), "" where there are none: a workspace is checked on import,
    yet edited for years since.
    """
    if not len(townships):
        return ""
    try:
        return check_areas(townships.geometry.to_numpy(object), "").verdict
    except DatumError:
        return "shifted"


def faults_of(tables: dict, edition: str) -> list[tuple[str, tuple[str, ...]]]:
    """(severity, zone ids) of what is open; in the public edition of what concerns a zone that it shows."""
    found = check_zones(tables["zones"], tables["acts"], area_of(tables["counties"], tables["townships"])).faults if len(tables["zones"]) else []
    standing = set(tables["zones_in_force"]["zone_id"])
    return [(one.severity, one.zones) for one in found if edition == "internal" or standing & set(one.zones)]
