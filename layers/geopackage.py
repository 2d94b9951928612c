"""GeoPackage as SQLite: geometry blobs, the functions its triggers call, and tables made from the catalog."""

from __future__ import annotations

import sqlite3
import struct
from functools import cache
from importlib.resources import files
from pathlib import Path
from string import Template

import numpy as np

from .errors import OutputError
from .full_disk import full_disk, shown_name
from .schema import Field, Layer

SRS = 4490
_KINDS = {"point": "POINT", "line": "MULTILINESTRING", "polygon": "MULTIPOLYGON", "any": "GEOMETRY"}
_TYPES = {"text": "TEXT", "integer": "INTEGER", "real": "REAL", "date": "DATE", "time": "DATETIME"}
_ENVELOPE = struct.Struct("<2sBBi4d")
_BARE = struct.Struct("<2sBBi")


def sql(name: str, **values) -> str:
    """The statements of ``<name>.sql`` beside this file, ``$names`` filled in. Values come from the catalog, never from a user."""
    return Template((files(__package__) / f"{name}.sql").read_text("utf-8")).substitute(values)


@cache
def sections(name: str) -> dict[str, str]:
    """The statements of ``<name>.sql`` by the names that ``-- :`` lines give them."""
    text = (files(__package__) / f"{name}.sql").read_text("utf-8")
    return dict(part.split("\n", 1) for part in text.split("-- :")[1:])


def query(name: str) -> str:
    """The statement ``-- :name`` of queries.sql."""
    return sections("queries")[name]


@cache
def statement(layer: Layer, name: str) -> str:
    """The statement ``-- :name`` of rows.sql for the table of *layer*."""
    names = [*layer.columns, *(["geom"] if layer.geometry else []), "edited_by"]
    quoted = [_quoted(one) for one in names]
    # The writer's signature alone is no difference: an unchanged row stays untouched.
    content = [one for one in quoted if one != '"edited_by"']
    return Template(sections("rows")[name]).substitute(
        table=layer.name, columns=", ".join(map(_quoted, layer.columns)), geom="geom" if layer.geometry else "NULL", names=", ".join(quoted),
        marks=", ".join("?" * len(quoted)), key=", ".join(map(_quoted, layer.key)) or "fid",
        assignments=", ".join(f"{one} = excluded.{one}" for one in quoted), differs=" OR ".join(f'excluded.{one} IS NOT "{layer.name}".{one}' for one in content),
        all_assignments=", ".join(f"{one} = ?" for one in quoted), where_key=" AND ".join(f"{_quoted(one)} = ?" for one in layer.key) or "fid = ?")


def encode(geometries) -> list[bytes | None]:
    """GeoPackage blobs of shapely geometries (None stays None): little endian, envelope xy but for points and empties."""
    import shapely

    geometries = np.asarray(geometries, object)
    blobs = shapely.to_wkb(geometries, byte_order=1)
    bounds, empty = shapely.bounds(geometries), shapely.is_empty(geometries)
    points = shapely.get_type_id(geometries) == 0
    out = []
    for blob, (west, south, east, north), nothing, point in zip(blobs, bounds, empty, points, strict=True):
        if blob is None:
            out.append(None)
        elif nothing:
            out.append(_BARE.pack(b"GP", 0, 0b00010001, SRS) + blob)
        elif point:
            out.append(_BARE.pack(b"GP", 0, 0b00000001, SRS) + blob)
        else:
            out.append(_ENVELOPE.pack(b"GP", 0, 0b00000011, SRS, west, east, south, north) + blob)
    return out


def decode(blobs) -> np.ndarray:
    """Shapely geometries of GeoPackage blobs; None stays None. Raises ValueError for what is none."""
    import shapely

    try:
        return shapely.from_wkb(np.array([None if blob is None else blob[_header(blob) :] for blob in blobs], object))
    except (shapely.errors.GEOSException, IndexError, TypeError) as error:
        raise ValueError("no GeoPackage geometry") from error


def wkb_of(blob: bytes | None) -> bytes | None:
    """The plain WKB in a GeoPackage blob."""
    return None if blob is None else blob[_header(blob) :]


def _header(blob: bytes) -> int:
    return 8 + (0, 32, 48, 48, 64)[(blob[3] >> 1) & 7]


def _bounds(blob):
    """(west, south, east, north) of a blob, None when it is empty."""
    if blob[3] & 0b10000:
        return None
    if (blob[3] >> 1) & 7:
        west, east, south, north = struct.unpack_from("<4d" if blob[3] & 1 else ">4d", blob, 8)
        return west, south, east, north
    geometry = decode([blob])[0]
    return None if geometry.is_empty else geometry.bounds


def connect(path, *, write: bool = False, timeout_s: float = 5.0) -> sqlite3.Connection:
    """Open a GeoPackage with the spatial functions that its triggers call; transactions are the caller's (autocommit else).

    Raises OutputError when it is no database or cannot be opened.
    """
    path = Path(path)
    # A reader, too, opens for writing where it may: only so can it roll back what a killed writer left half done.
    connection = None
    try:
        connection = sqlite3.connect(path.resolve().as_uri() + "?mode=rw", uri=True, timeout=timeout_s, isolation_level=None)
        if not write:
            connection.execute("PRAGMA query_only = ON")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.DatabaseError as error:
        if connection is not None:
            connection.close()
        raise unusable(path, error) from error
    add_functions(connection)
    return connection


def add_functions(connection) -> None:
    """Give *connection* the functions that the triggers of a GeoPackage call."""
    for at, name in enumerate(("ST_MinX", "ST_MinY", "ST_MaxX", "ST_MaxY")):
        connection.create_function(name, 1, lambda blob, at=at: None if blob is None else (_bounds(blob) or (None,) * 4)[at], deterministic=True)
    connection.create_function("ST_IsEmpty", 1, lambda blob: None if blob is None else int(_bounds(blob) is None), deterministic=True)


def unusable(path, error) -> OutputError:
    """What to tell a user of a database error: locked, read-only, full or damaged."""
    text, name = str(error), shown_name(path)
    if "locked" in text or "busy" in text:
        return OutputError("工作区：{file} 正被另一程序写入；未改动任何内容，请稍后再试，或先在 QGIS 中保存或停止编辑",
                           "Workspace: {file} is being written by another program; nothing was changed: try again, or save or stop editing in QGIS", file=name)
    if "readonly" in text or "read-only" in text:
        return OutputError("工作区：{file} 是只读的；请换到可写的位置", "Workspace: {file} is read-only; move it to where you may write", file=name)
    full = full_disk(path, error, "工作区", "Workspace")
    if full is not None:
        return full
    if "disk I/O" in text:
        return OutputError("工作区：{file} 所在的磁盘读写出错，未改动任何内容；请检查磁盘空间，以及 U 盘、网络盘是否还连着，再试",
                           "Workspace: the disk of {file} cannot be read or written, nothing was changed; see whether it has room and is still connected, and try again",
                           file=name)
    if "unable to open" in text:
        return OutputError("工作区：打不开 {file}；请核对路径与权限", "Workspace: {file} cannot be opened; check path and permissions", file=name)
    return OutputError("工作区：{file} 不是完好的 GeoPackage（{why}）；请从备份恢复", "Workspace: {file} is no sound GeoPackage ({why}); go back to a backup",
                       file=name, why=text[:120])


def layer_script(layer: Layer) -> str:
    """The statements that make the table of *layer* with its natural key, constraints, R-tree and history triggers."""
    columns = [_column(field) for field in layer.fields] + ['"edited_by" TEXT']
    if layer.key:
        columns.append("UNIQUE (" + ", ".join(map(_quoted, layer.key)) + ")")
    columns += [f"CHECK ({check})" for check in layer.checks]
    values = {"table": layer.name, "title": layer.zh.replace("'", "''"), "columns": ", ".join(columns), "srs": SRS}
    table = sql("geopackage_layer", kind=_KINDS[layer.geometry], **values) if layer.geometry else sql("geopackage_table", **values)
    return table + triggers_script(layer)


def triggers_script(layer: Layer) -> str:
    """The statements that make, or make anew, the triggers that write the history of *layer*, and its indexes where they lack."""
    names = layer.columns + (["geom"] if layer.geometry else [])
    same = " AND ".join(f"OLD.{_quoted(name)} IS NEW.{_quoted(name)}" for name in names)
    geometry = bool(layer.geometry)
    indexes = "".join(sql("geopackage_index", table=layer.name, column=name) for name in layer.indexes)
    ledger = sql("ledger_triggers", columns=", ".join(map(_quoted, layer.columns))) if layer.name == "verdicts" else ""
    return indexes + ledger + sql(
        "history", table=layer.name, same=f"({same})", new_key=_key("NEW", layer), old_key=_key("OLD", layer),
        new_json=_json("NEW", layer), old_json=_json("OLD", layer), new_geom="NEW.geom" if geometry else "NULL", old_geom="OLD.geom" if geometry else "NULL",
        changed_old_geom="CASE WHEN OLD.geom IS NOT NEW.geom THEN OLD.geom END" if geometry else "NULL",
        changed_new_geom="CASE WHEN OLD.geom IS NOT NEW.geom THEN NEW.geom END" if geometry else "NULL")


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _column(field: Field) -> str:
    name, text = _quoted(field.name), f"{_quoted(field.name)} {_TYPES[field.type]}"
    if field.required:
        text += f" NOT NULL CHECK ({name} <> '')" if field.type == "text" else " NOT NULL"
    if field.choices:
        allowed = ", ".join("'" + choice.replace("'", "''") + "'" for choice in field.choices)
        text += f" CHECK ({name} IN ({allowed}))"  # NULL passes: a CHECK fails on false alone
    if field.low is not None:
        text += f" CHECK ({name} >= {field.low:g})"
    if field.high is not None:
        text += f" CHECK ({name} <= {field.high:g})"
    if field.type == "date":
        # Without a modifier SQLite hands 31 February back as it came.
        text += f" CHECK ({name} IS date({name}, '+0 days'))"
    return text


def _key(row: str, layer: Layer) -> str:
    return " || '|' || ".join(f"{row}.{_quoted(name)}" for name in layer.key) if layer.key else f"CAST({row}.fid AS TEXT)"


def _json(row: str, layer: Layer) -> str:
    """An SQL expression for the row's attributes as JSON; real numbers with 17 digits, so that a restored value is the same value."""
    parts = []
    for at, field in enumerate(layer.fields):
        value = f"{row}.{_quoted(field.name)}"
        text = f"CASE typeof({value}) WHEN 'real' THEN printf('%!.17g', {value}) ELSE json_quote({value}) END" if field.type == "real" else f"json_quote({value})"
        parts.append(f"'{',' if at else '{'}\"{field.name}\":' || {text}")
    return " || ".join(parts) + " || '}'"
