"""Who is a heat source by a plan, and why the others are not: capacity, cogeneration, what the user marked, a position that does not fit."""

from __future__ import annotations

import math
import re

import numpy as np
import pandas as pd

from ..layers.catalog.heating_tables import DRAWS, SOURCES
from ..layers.errors import ArgumentError
from ..layers.importing.stated_county import FLAG, differences
from .heating_options import HeatingOptions

LISTS = ("heat_sources", "works", "enterprises")
"""Where a heat source may be written down; the first list that has a code is the one that counts."""
_LOW_CALORIFIC = "低热值"
_HINT = re.compile(r"热电|cogen|\bchp\b", re.IGNORECASE)


def sounds_like_cogeneration(name: str | None) -> bool:
    """Whether a name hints at cogeneration: 热电, 热电联产, cogen, CHP. 低热值, low calorific value, is taken out first: its 热 is no heat sold."""
    return bool(_HINT.search((name or "").replace(_LOW_CALORIFIC, "")))


def judged_sources(tables: dict, options: HeatingOptions, counties):
    """Every candidate, as a GeoDataFrame of SOURCES with ``geometry``: the rows of heat_sources, and what was marked in the other lists.

    *tables*: heat_sources, works, enterprises (GeoDataFrames of their layers); *counties* (``Counties``) tell where a position lies.
    Raises ArgumentError for a code in ``industrial`` or ``confirm`` that no list has.
    """
    import geopandas as gpd

    candidates = _candidates(tables, options.industrial)
    places = candidates.geometry.to_numpy(object)
    at = counties.at(places)
    apart = differences(counties, candidates["code"].tolist(), candidates["name"].tolist(), candidates["county"].tolist(), candidates["address"].tolist(), places)
    _known(options.confirm, candidates["code"], "--confirm")
    rows = []
    for row, one in enumerate(candidates.to_dict("records")):
        marks = {mark.strip() for mark in str(_text(one["flags"])).split(";")}
        confirmed = one["code"] in options.confirm or _number(one["confirmed"]) == 1
        capacity = _number(one["capacity_mw"] if options.capacity_by == "plant" else one["largest_unit_mw"])
        reason = _reason(one, capacity, options)
        if reason in DRAWS:
            if _number(one["running"]) == 0:
                reason = "not_running"
            elif places[row] is None or places[row].is_empty:
                reason = "no_position"
            elif (row in apart or FLAG in marks) and not confirmed:
                reason = "county_differs"
        kept = {name: one[name] for name in ("layer", "code", "name", "capacity_mw", "largest_unit_mw", "county")}
        rows.append({**kept, "drawn": int(reason in DRAWS), "reason": reason, "confirmed": int(confirmed),
                     "county_of_place": counties.names[at[row]] if at[row] >= 0 else None, "geometry": places[row]})
    table = gpd.GeoDataFrame(rows, columns=[*SOURCES.columns, "geometry"], geometry="geometry", crs=4490)
    table[["capacity_mw", "largest_unit_mw"]] = table[["capacity_mw", "largest_unit_mw"]].astype(float)
    order = {reason: rank for rank, reason in enumerate(SOURCES.field("reason").choices)}
    return table.sort_values(["reason", "layer", "code"], key=lambda column: column.map(order) if column.name == "reason" else column, ignore_index=True)


def _candidates(tables, industrial):
    """The rows of heat_sources and those of the other lists that are marked, with the columns of heat_sources and ``layer``, ``large_industrial``."""
    taken, seen = [], set()
    for layer in LISTS:
        table = tables[layer]
        mine = table if layer == "heat_sources" else table[table["code"].isin(industrial) & ~table["code"].isin(seen)]
        seen |= set(mine["code"])
        rows = pd.DataFrame(mine.drop(columns="geometry"))
        rows["geometry"] = mine.geometry.to_numpy(object)
        for name in ("capacity_mw", "largest_unit_mw", "cogeneration", "large_industrial", "running", "confirmed"):
            if name not in rows.columns:
                rows[name] = None
        rows["layer"] = layer
        rows["large_industrial"] = [1 if code in industrial else mark for code, mark in zip(rows["code"], rows["large_industrial"], strict=True)]
        taken.append(rows.astype(object))
    out = pd.concat(taken, ignore_index=True)
    _known(industrial, out["code"], "--industrial")
    for name in ("name", "county", "address", "flags"):
        out[name] = pd.Series([None if _text(value) == "" else str(value) for value in out[name]], dtype=object)
    import geopandas as gpd

    return gpd.GeoDataFrame(out, geometry=np.array(out["geometry"].tolist() + [None], object)[:-1], crs=4490)


def _known(codes, there, option):
    lacking = [code for code in codes if code not in set(there)]
    if lacking:
        raise ArgumentError("选项 {option}：没有编号 {codes} 的热源或企业；请核对编号",
                            "Option {option}: no heat source or enterprise has the code {codes}; check it", option=option, codes="、".join(lacking))


def _reason(one, capacity, options) -> str:
    if options.large_industrial and _number(one["large_industrial"]) == 1:
        return "large_industrial"
    if _number(one["cogeneration"]) == 1:
        if math.isnan(capacity):
            return "no_capacity"
        return "cogeneration" if capacity >= options.min_capacity_mw else "below"
    if math.isnan(_number(one["cogeneration"])):
        if sounds_like_cogeneration(one["name"]):
            return "name_hint"
        if _LOW_CALORIFIC in (one["name"] or ""):
            return "low_calorific"
    return "not_cogeneration"


def _number(value) -> float:
    return float("nan") if value is None else float(value)


def _text(value) -> str:
    return "" if value is None or value != value else str(value).strip()
