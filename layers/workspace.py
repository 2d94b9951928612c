"""A workspace: one GeoPackage that keeps a county's or prefecture's zones, notices, facilities and fires for years.

All writing to its tables goes through here, row by row and in transactions, so that the history triggers see it.
"""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from . import geopackage
from .catalog import WORKSPACE_LAYERS
from .errors import ArgumentError, InputError, LantianError
from .facts import facts_of
from .geopackage import query, statement, unusable
from .migrations import SCHEMA_VERSION, version_of
from .pieces import pieces
from .rows import table_of, values_of
from .schema import Layer


class Workspace:
    """An open workspace. Use as a context manager; *write* opens it for writing."""

    def __init__(self, path, *, write: bool = False, timeout_s: float = 5.0):
        self.path = Path(path)
        if not self.path.is_file():
            raise InputError("工作区：没有文件 {file}；请核对路径，或用 new-workspace 新建",
                             "Workspace: there is no file {file}; check the path, or make it with new-workspace", file=str(path))
        self.connection = geopackage.connect(self.path, write=write, timeout_s=timeout_s)
        try:
            self.facts = facts_of(self.connection, self.path)
            version = version_of(self.facts, self.path.name)
            if version < SCHEMA_VERSION:
                raise InputError("工作区：{file} 是旧版（{version}）；请先升级（命令行与 QGIS 的各项任务会先备份再升级）",
                                 "Workspace: {file} is of an earlier version ({version}); bring it up to date first (every task does, after a backup)",
                                 file=self.path.name, version=version)
        except sqlite3.DatabaseError as error:
            self.connection.close()
            if "no such table" in str(error):
                raise InputError("工作区：{file} 不是蓝天工作区；请用 new-workspace 新建，或选另一个文件",
                                 "Workspace: {file} is no Lantian workspace; make one with new-workspace or choose another file",
                                 file=self.path.name) from error
            raise unusable(self.path, error) from error
        except LantianError:
            self.connection.close()
            raise

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.connection.close()

    @contextmanager
    def transaction(self):
        """All or nothing: what is written inside is written together, or not at all. Raises OutputError, InputError."""
        try:
            self.connection.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            raise unusable(self.path, error) from error
        try:
            yield self
            self.connection.execute("COMMIT")
        except BaseException as error:
            if self.connection.in_transaction:
                self.connection.execute("ROLLBACK")
            if isinstance(error, sqlite3.IntegrityError):
                raise InputError("工作区：{file} 不接受这项内容（{why}）；未写入任何内容，请改正后再试",
                                 "Workspace: {file} does not accept this ({why}); nothing was written, correct it and try again",
                                 file=self.path.name, why=str(error)) from error
            if isinstance(error, sqlite3.DatabaseError):
                raise unusable(self.path, error) from error
            raise

    def layer(self, name: str) -> Layer:
        """The declaration of a layer that a workspace has. Raises ArgumentError for any other name."""
        if name not in WORKSPACE_LAYERS:
            raise ArgumentError("工作区没有图层 {name}；有 {names}", "A workspace has no layer {name}; it has {names}", name=name, names=", ".join(WORKSPACE_LAYERS))
        return WORKSPACE_LAYERS[name]

    def rows(self, layer: Layer) -> list[tuple]:
        """(fid, attributes …, geometry blob) of every row, by fid; the blob is None for plain tables."""
        return self.select(statement(layer, "read"))

    def select(self, text: str, values=()) -> list[tuple]:
        """All rows of a query, which is one of our own .sql files."""
        try:
            return self.connection.execute(text, values).fetchall()
        except sqlite3.DatabaseError as error:
            raise unusable(self.path, error) from error

    def read(self, name: str, *, as_of: str | None = None, known_on: str | None = None):
        """The rows of a layer, by fid: GeoDataFrame in EPSG:4490 (DataFrame without geometry), columns of the catalog.

        *as_of* keeps what was in force on that day (legal time); *known_on* gives the table as it stood at the end of that day
        in Beijing (record time). Both are ``YYYY-MM-DD``; together they ask what was then thought to be in force.
        """
        from .history import rows_known_on
        from .in_force import in_force

        layer = self.layer(name)
        table = table_of(layer, rows_known_on(self, layer, day(known_on, "--known-on")) if known_on else self.rows(layer), self.path.name)
        if not as_of:
            return table
        acts = self.read("acts", known_on=known_on) if name in ("zones", "zone_borders") else None
        zones = self.read("zones", as_of=as_of, known_on=known_on) if name == "zone_borders" else None
        return in_force(table, layer, day(as_of, "--as-of"), acts, zones)

    def record(self, *names: str) -> dict:
        """What run.json says of the workspace as an input: its name, and a digest of the rows of these layers."""
        digest = hashlib.sha256()
        for name in names:
            for row in self.rows(self.layer(name)):
                digest.update(repr(row).encode())
        return {"role": "workspace", "file": self.path.name, "layers": list(names), "sha256": digest.hexdigest()}

    def upsert(self, name: str, table, by: str | None = None, tell=None) -> dict[str, int]:
        """Insert the rows of *table*, or update those with the same natural key; unchanged rows are not touched.

        *table* has the catalog's columns and ``geometry`` (degrees). Call it inside ``transaction()``. *by* signs the change. *tell* is called
        with the share done and may raise Cancelled. Returns counts: inserted, updated, unchanged.
        """
        layer = self.layer(name)
        rows = layer.check(table)
        since = self.select(query("newest_change"))[0][0]
        for piece in pieces(len(rows)):
            self.connection.executemany(statement(layer, "upsert"), values_of(layer, rows.iloc[piece], by))
            if tell:
                tell(piece.stop / max(len(rows), 1))
        done = dict(self.select(query("actions_since"), (since,)))
        inserted, updated = done.get("insert", 0), done.get("update", 0)
        if inserted or updated:
            self.forget_extent(layer)
        return {"inserted": inserted, "updated": updated, "unchanged": len(rows) - inserted - updated}

    def delete(self, name: str, keys, by: str | None = None) -> int:
        """Delete the rows with these natural keys (tuples); the number deleted. *by* signs, and is kept beside the deletion."""
        layer, deleted = self.layer(name), 0
        for key in keys:
            for (fid,) in self.select(statement(layer, "fids"), tuple(key)):
                deleted += self.delete_row(layer, fid, by)
        if deleted:
            self.forget_extent(layer)
        return deleted

    def delete_row(self, layer: Layer, fid: int, by: str | None = None) -> int:
        """Delete the row *fid* of *layer*, signed *by*; the number deleted."""
        if by:
            self.connection.execute(statement(layer, "sign_deletion"), (by, fid))
        return self.connection.execute(statement(layer, "delete_fid"), (fid,)).rowcount

    def forget_extent(self, layer: Layer):
        """Let QGIS measure the layer anew: GDAL keeps its extent in the file, and believes it."""
        self.connection.execute(query("forget_extent"), (layer.name,))

    def set_fact(self, key: str, value: str):
        """Write one fact of ``meta``."""
        self.connection.execute(query("set_fact"), (key, value))
        self.facts[key] = value


def day(text: str, option: str) -> str:
    """``YYYY-MM-DD`` as it is, or ArgumentError that names the option."""
    try:
        return date.fromisoformat(str(text)).isoformat()
    except ValueError:
        raise ArgumentError("选项 {option}：“{text}”不是日期；请写成 2024-05-01", "Option {option}: “{text}” is no date; write 2024-05-01",
                            option=option, text=text) from None
