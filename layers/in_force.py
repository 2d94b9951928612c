"""What is in force on a day: legal time, from the days that zones and their acts bear."""

from __future__ import annotations

import numpy as np


def in_force(table, layer, day: str, acts=None, zones=None):
    """The rows of *table* that stand on *day* (``YYYY-MM-DD``, as ISO text compares like dates).

    Zones: adopted or since repealed, from valid_from (else their act's in_force_on) to valid_to, both ends included, and until the
    day before their act is repealed. A zone without any first day is not in force. Drafts never are.
    Units: valid_from … valid_to, open where empty. Borders: those of zones in force. Acts: in_force_on … the day before repealed_on.
    """
    if layer.name == "zone_borders":
        return table[table["zone_id"].isin(zones["zone_id"])].reset_index(drop=True)
    if layer.name == "acts":
        first, last = table["in_force_on"], _day_before(table["repealed_on"])
        return _between(table, day, first, last, open_start=False)
    if layer.name == "zones":
        first, last = periods(table, acts)
        return _between(table[table["status"] != "draft"], day, first, last, open_start=False)
    if "valid_from" in layer.columns:
        return _between(table, day, table["valid_from"], table["valid_to"], open_start=True)
    return table


def periods(zones, acts):
    """First and last day of each zone, both included, empty where open: its own, else those of its act; an act's repeal ends it the day before."""
    known = acts.set_index("number")
    act_first, act_end = zones["act"].map(known["in_force_on"]), _day_before(zones["act"].map(known["repealed_on"]))
    return zones["valid_from"].where(zones["valid_from"].notna(), act_first), _earlier(zones["valid_to"], act_end)


def _between(table, day, first, last, open_start):
    first, last = first.reindex(table.index), last.reindex(table.index)
    started = np.array([(open_start if _empty(one) else one <= day) for one in first], bool)
    ended = np.array([not _empty(one) and one < day for one in last], bool)
    return table[started & ~ended].reset_index(drop=True)


def _empty(value) -> bool:
    return value is None or value != value


def _day_before(column):
    return column.map(lambda value: None if _empty(value) else str(np.datetime64(value, "D") - 1)).astype(object)


def _earlier(one, other):
    pairs = [[value for value in pair if not _empty(value)] for pair in zip(one, other, strict=True)]
    earlier = one.astype(object)
    earlier[:] = [min(pair) if pair else None for pair in pairs]
    return earlier
