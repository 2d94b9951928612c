"""Makes a workspace: every layer of the catalog in one GeoPackage, with its area's counties and the styles as defaults."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from pathlib import Path

from . import datum as datums
from . import geopackage
from .catalog import WORKSPACE_LAYERS
from .errors import ArgumentError, OutputError
from .full_disk import full_disk
from .geopackage import query, unusable
from .migrations import SCHEMA_VERSION
from .workspace import Workspace
from .workspace_styles import put_styles


def create(path, area: str, *, preset: str | None = None, by: str | None = None, townships=None) -> tuple[dict, dict]:
    """Make a workspace at *path* for the county or prefecture *area* (6 digits), whole or not at all: its facts, and rows by layer.

    Its counties come from the reference counties; *townships* (GeoDataFrame of TOWNSHIPS) gives those of the area. Without reference
    counties it begins with none, and has the townships whose county code is the area's.
    Raises ArgumentError for an unknown area, OutputError when *path* exists or cannot be written.
    """
    path = Path(path)
    counties, name = counties_of(area)
    if path.exists():
        raise OutputError("工作区：{file} 已存在，未改动；请另选文件名", "Workspace: {file} exists and was not touched; choose another name", file=path.name)
    draft = path.with_name(f".{path.name}.{os.getpid()}.new")
    facts = {"schema_version": str(SCHEMA_VERSION), "area": area, "area_zh": name, **({"preset": preset} if preset else {})}
    try:
        _make(draft, facts)
        with Workspace(draft, write=True) as workspace, workspace.transaction():
            workspace.upsert("counties", counties, by)
            mine = None if townships is None else within(townships, counties, area)
            if mine is not None:
                workspace.upsert("townships", mine, by)
        # A link refuses a name that has been taken meanwhile; where the file system has no links the name is taken over.
        try:
            os.link(draft, path)
        except FileExistsError:
            raise
        except OSError:
            os.replace(draft, path)
    except OSError as error:
        raise full_disk(path, error, "工作区", "Workspace") or OutputError(
            "工作区：不能写入 {file}（{why}）；请换到可写的位置", "Workspace: {file} cannot be written ({why}); choose a place where you may write",
            file=str(path), why=error.strerror) from error
    finally:
        for rest in (draft, *(draft.with_name(draft.name + ending) for ending in ("-journal", "-wal", "-shm"))):
            with contextlib.suppress(FileNotFoundError):
                rest.unlink()
    return facts, {"counties": len(counties), "townships": 0 if mine is None else len(mine)}


def counties_of(area: str):
    """(table of COUNTIES, name) of a county's or prefecture's code. Raises ArgumentError.

    Without reference counties the table is empty and the code stands for the name.
    """
    reference = datums.reference_counties()
    codes = reference["code"].astype(str)
    wellformed = area.isdigit() and len(area) == 6 and not area.endswith("0000")
    mine = reference[codes.str.startswith(_prefix(area))] if wellformed else reference.iloc[:0]
    if wellformed and reference.empty:
        columns = {name: [] for name in ("county_code", "county", "city", "valid_from", "valid_to")}
        return mine[["geometry"]].assign(**columns), area
    if mine.empty:
        raise ArgumentError("选项 --area：没有区划代码 {area} 的县或市；请写 6 位代码，如 140525（泽州县）或 140500（晋城市）",
                            "Option --area: there is no county or prefecture {area}; write 6 digits, e.g. 140525 (Zezhou) or 140500 (Jincheng)", area=area)
    table = mine[["geometry"]].copy()
    table["county_code"], table["county"], table["city"] = codes[mine.index], mine["name"], mine["city"]
    table["valid_from"] = table["valid_to"] = None
    name = mine["city"].iloc[0] if area.endswith("00") else mine["name"].iloc[0]
    return table.reset_index(drop=True), str(name)


def _prefix(area):
    """What the codes of the area's counties begin with."""
    return area[:4] if area.endswith("00") else area


def within(townships, counties, area):
    """The townships whose inner point lies in one of the counties, with open days."""
    inside = townships["township_code"].astype(str).str.startswith(_prefix(area))
    if len(counties):
        inside = townships.representative_point().within(counties.union_all())
    table = townships[inside.to_numpy()].copy()
    for name in WORKSPACE_LAYERS["townships"].columns:
        if name not in table.columns:
            table[name] = None
    return table.reset_index(drop=True)


def _make(path: Path, facts: dict):
    path.touch(exist_ok=False)
    connection = geopackage.connect(path, write=True)
    try:
        connection.executescript(geopackage.sql("geopackage"))
        tables = "".join(geopackage.layer_script(layer) for layer in WORKSPACE_LAYERS.values())
        connection.executescript("BEGIN;" + geopackage.sql("workspace") + tables)
        put_styles(connection)
        connection.executemany(query("set_fact"), list(facts.items()))
        connection.execute("COMMIT")
    except sqlite3.DatabaseError as error:
        raise unusable(path, error) from error
    finally:
        connection.close()
