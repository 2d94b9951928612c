"""The filter of fires as a subset string of the workspace's layers: what the map shows is what the tables list.

The string goes to SQLite as it stands (OGR hands it on), and asks the other tables of the same GeoPackage; ``processing.fire_selection`` says
the same of tables in memory, and a test holds the two together. Values are quoted here and nowhere else.
"""

from __future__ import annotations

from string import Template

from ....layers.geopackage import sections
from ....processing.fire_filter import EVIDENCE, FIRST_STATE, FireFilter

LAYERS = ("events", "fires", "detections", "footprints")
_LEVELS = {"nominal": ("nominal", "high"), "high": ("high",)}


def subset(name: str, chosen: FireFilter, has_state: bool = False) -> str:
    """The subset string of the layer *name* (LAYERS); empty where all passes. *has_state*: events carry the ledger's state."""
    if chosen.empty:
        return ""
    own = _any("township_code", chosen.townships)
    passing = _detections(chosen, has_state)
    if name == "detections":
        return _all(passing)
    if name == "footprints":
        return _asking("in_detections", column="detection_id", passing=_all(passing))
    if name == "fires":
        return _all([_asking("in_detections", column="fire_id", passing=_all(passing)), *own])
    live = _all(['"merged_into" IS NULL', _asking("in_detections", column="event_id", passing=_all(passing)), *own])
    # A number that was merged is found with what it went into.
    return _asking("with_merged", live=live)


def _detections(chosen, has_state) -> list[str]:
    parts = []
    if chosen.first_day is not None:
        parts.append(f'"day" >= {quoted(chosen.first_day)}')
    if chosen.last_day is not None:
        parts.append(f'"day" <= {quoted(chosen.last_day)} AND "day" <> \'\'')
    if chosen.min_confidence != "low":
        parts.append(f'("confidence" IS NULL OR {_any("confidence", _LEVELS[chosen.min_confidence])[0]})')
    for mark in EVIDENCE:
        if mark in chosen.without:
            parts.append(" AND ".join(f"instr(';' || coalesce(\"flags\", '') || ';', {quoted(f';{mark}{end}')}) = 0" for end in ";:"))
    of_event = _any("attribution", chosen.attributions)
    if chosen.states and has_state:
        of_event += [f"coalesce(nullif(\"state\", ''), {quoted(FIRST_STATE)}) IN ({', '.join(map(quoted, chosen.states))})"]
    elif chosen.states and FIRST_STATE not in chosen.states:
        parts.append("1 = 0")
    if of_event:
        parts.append(_asking("in_events", passing=_all(of_event)))
    return [*parts, *_any("township_code", chosen.townships)]


def quoted(text: str) -> str:
    """*text* as an SQL string."""
    return "'" + str(text).replace("'", "''") + "'"


def _asking(name, **words) -> str:
    return Template(sections("subsets")[name].strip()).substitute(words)


def _any(column, values) -> list[str]:
    return [f'"{column}" IN ({", ".join(map(quoted, values))})'] if values else []


def _all(parts) -> str:
    return " AND ".join(parts) or "1 = 1"
