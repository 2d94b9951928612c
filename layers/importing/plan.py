"""What an import would change: the rows taken, joined with what the workspace has under the same natural key."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from .. import geopackage
from ..rows import values_of
from ..schema import Layer
from ..workspace import Workspace
from .cells import Problem
from .stated_county import FLAG, Counties, Difference, differences
from .taken_rows import Taken

_PERIODS = (("valid_from", "valid_to"), ("grade_from", "grade_to"))
_NO_KEY = Problem("没有自然键", "no natural key", "请补上；若编号在别的列，用 --columns 指明", "fill it in; if it stands in another column, name that with --columns")
_NO_PLACE = Problem("没有位置，工作区里也没有这个编号", "no position, and the workspace does not know this key", "请补上坐标", "give its coordinates")


@dataclass
class Plan:
    """*table* holds the rows to be written (catalog's columns, geometry), in file order; the others are counted.

    *repeated* rows say the same as an earlier row of the file. *differing* are facilities whose stated county is not that of their position.
    """

    table: object = None
    inserted: int = 0
    updated: int = 0
    unchanged: int = 0
    repeated: int = 0
    invalid: int = 0
    differing: list[Difference] = field(default_factory=list)


def plan(workspace: Workspace, layer: Layer, taken: Taken) -> Plan:
    """Join the good rows of *taken* with the workspace's. An empty cell, or a column that the file lacks, leaves what stands; rows that cannot
    go in are noted in *taken*."""
    import shapely

    made, known = Plan(), {}
    for row in workspace.rows(layer):
        known[_key(layer, row[1:]) if layer.key else row[1:]] = row[1:]
    at = {name: place for place, name in enumerate(layer.columns)}
    rows = _distinct(layer, taken, made)
    before = {row: known.get(_key_of(layer, taken, row)) if layer.key else None for row in rows}
    values = {name: np.array([_joined(taken, name, row, before[row], at[name]) for row in rows] + [None], dtype=object)[:-1] for name in layer.columns}
    old = geopackage.decode([before[row][-1] if before[row] and layer.geometry else None for row in rows])
    geometry = np.array([taken.geometry[row] if taken.geometry[row] is not None else was for row, was in zip(rows, old, strict=True)] + [None], dtype=object)[:-1]
    _complete(layer, taken, rows, values, geometry)
    good = np.array([row not in taken.bad for row in rows], dtype=bool)
    values, geometry = {name: column[good] for name, column in values.items()}, geometry[good]
    if {"county", "flags", "address"} <= set(layer.columns):
        made.differing = _flag(Counties(workspace.read("counties")), layer, values, geometry)
    table = _table(layer, values, geometry)
    made.invalid = int((~shapely.is_valid(geometry[geometry != None])).sum()) if layer.geometry else 0  # noqa: E711
    fresh = []
    # The last value is the writer's name, which is no content.
    for row in values_of(layer, table, None):
        content = row[:-1] if layer.geometry else (*row[:-1], None)
        was = known.get(_key(layer, content) if layer.key else content)
        fresh.append(was is None or was != content)
        made.inserted += was is None
        made.unchanged += was == content
    made.updated = len(table) - made.inserted - made.unchanged
    made.table = table[np.array(fresh, dtype=bool)].reset_index(drop=True)
    return made


def _key(layer, content):
    return tuple(content[layer.columns.index(name)] for name in layer.key)


def _key_of(layer, taken, row):
    return tuple(taken.values[name][row] for name in layer.key)


def _distinct(layer, taken, made) -> list[int]:
    """Positions of the rows that stand for themselves: with a key, not the same as an earlier row, not against another row of that key."""
    import shapely

    groups: dict = {}
    for row in range(len(taken.source)):
        if row in taken.bad:
            continue
        lacking = next((name for name in layer.key if taken.values[name][row] is None), None)
        if lacking:
            taken.reject(row, layer.field(lacking).zh, "", _NO_KEY)
            continue
        shape = taken.geometry[row]
        content = (*(column[row] for column in taken.values.values()), None if shape is None else shapely.to_wkb(shape))
        groups.setdefault(_key_of(layer, taken, row) if layer.key else content, []).append((row, content))
    for key, found in groups.items():
        if len({content for _, content in found}) > 1:
            lines = ", ".join(str(int(taken.source.lines[row])) for row, _ in found[:10])
            for row, _ in found:
                taken.reject(row, " + ".join(layer.key), " + ".join(map(str, key)), Problem(
                    f"同一编号有 {len(found)} 行而内容不同（第 {lines} 行）", f"{len(found)} rows with this key differ (rows {lines})",
                    "请合并，或改正编号", "merge them or correct the key"))
        made.repeated += len(found) - 1 if len({content for _, content in found}) == 1 else 0
    return [found[0][0] for found in groups.values() if found[0][0] not in taken.bad]


def _joined(taken, name, row, before, place):
    value = taken.values[name][row] if name in taken.values else None
    return before[place] if value is None and before else value


def _complete(layer, taken, rows, values, geometry):
    """Reject rows without what the layer demands, or with a period that ends before it begins."""
    for at, row in enumerate(rows):
        lacking = next((one for one in layer.fields if one.required and values[one.name][at] is None), None)
        if lacking:
            taken.reject(row, lacking.zh, "", Problem(f"“{lacking.zh}”必填而为空", f"“{lacking.en}” is required and empty",
                                                      f"请补上该列，或用 --columns {lacking.name}==值 给全部行同一个值",
                                                      f"fill it in, or give all rows one value with --columns {lacking.name}==VALUE"))
        if layer.geometry and geometry[at] is None:
            taken.reject(row, "geometry", "", _NO_PLACE)
        for first, last in _PERIODS:
            start, end = (values[name][at] if name in values else None for name in (first, last))
            if start and end and start > end:
                taken.reject(row, layer.field(last).zh, end, Problem(f"早于{layer.field(first).zh} {start}", f"before {layer.field(first).en}, {start}",
                                                                      "请核对两个日期", "check both dates"))


def _flag(counties, layer, values, geometry) -> list[Difference]:
    """Set or take away the flag of a county that differs; other flags stay."""
    found = differences(counties, values[layer.key[0]], values["name"], values["county"], values["address"], geometry)
    for at, text in enumerate(values["flags"]):
        marks = [mark for mark in (text or "").split(";") if mark and mark != FLAG]
        values["flags"][at] = ";".join([*marks, FLAG] if at in found else marks) or None
    return sorted(found.values(), key=lambda one: -one.km)


def _table(layer, values, geometry):
    import geopandas as gpd
    import pandas as pd

    table = pd.DataFrame(values, columns=layer.columns, dtype=object)
    return gpd.GeoDataFrame(table, geometry=geometry, crs=geopackage.SRS) if layer.geometry else table
