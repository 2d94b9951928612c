"""Boilers: coal to zero by size, new ones, online monitoring, ultra-low emission, biomass, standards."""

from __future__ import annotations

import numpy as np

from .facts import is_zero
from .found import where


def _coal(table):
    """Coal boilers that run, as far as the register says; other devices have a rule of their own."""
    return ((table["fuel"] == "coal") & table["device"].isin(["boiler"]) | (table["fuel"] == "coal") & table["device"].isna()).to_numpy() & ~is_zero(table["running"])


def _size(table):
    return table["capacity_tph"].to_numpy(float)


def _tph(values):
    return np.array(["" if value != value else f"{value:g} t/h" for value in values], object)


def coal_boilers_zero(provision, facts):
    """A running coal boiler for which the comparison holds; one on an open edge is on the wording."""
    table = facts.table("boilers")
    holds, edge = provision.compare(_size(table))
    coal, size = _coal(table), _tph(_size(table))
    yield where("boilers", coal & (holds | edge), "燃煤锅炉 " + size + "，应清零（" + (provision.printed or provision.quote) + "）",
                "coal boiler " + size + ", to be gone", on_wording=edge.astype(int))


def boilers_monitored(provision, facts):
    """In scope, of the fuels named (any when none is), and not monitored or not linked to the bureau."""
    table = facts.table("boilers")
    size = _size(table)
    scope = provision.compare(size)[0] if provision.tested else np.ones(len(table), bool)
    fuels = provision.options.get("fuels")
    mine = scope & ~is_zero(table["running"]) & (table["fuel"].isin(fuels).to_numpy() if fuels else True)
    yield where("boilers", mine & (is_zero(table["monitored"]) | is_zero(table["linked"])), "锅炉 " + _tph(size) + "，未联网监控",
                "boiler " + _tph(size) + ", not monitored online")
