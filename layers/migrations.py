"""Brings a workspace of an earlier Lantian to today's schema, after a backup beside it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from . import geopackage
from .catalog import WORKSPACE_LAYERS
from .errors import InputError, OutputError
from .facts import facts_of, whole
from .full_disk import full_disk
from .geopackage import query, sections, unusable
from .workspace_styles import put_styles, refresh_styles

SCHEMA_VERSION = 4
"""Raise it with every change of the catalog's tables, and say in migrations.sql what becomes of those that are there."""


def version_of(facts: dict, file: str) -> int:
    """The schema version among the *facts* of a workspace. Raises InputError when it is newer than this Lantian or none."""
    version = whole(facts, "schema_version")
    if version is None:
        raise InputError("工作区：{file} 没有版本号，不是蓝天工作区；请用 new-workspace 新建", "Workspace: {file} bears no version and is no Lantian workspace; "
                         "make one with new-workspace", file=file)
    if version > SCHEMA_VERSION:
        raise InputError("工作区：{file} 由更新的蓝天写成（版本 {version}，此处支持到 {known}）；请更新蓝天",
                         "Workspace: {file} was written by a newer Lantian (version {version}, known here up to {known}); update Lantian",
                         file=file, version=version, known=SCHEMA_VERSION)
    return version


def bring_up_to_date(path) -> Path | None:
    """Migrate the workspace at *path* if it is of an earlier version; the backup made before, None when there was nothing to migrate.

    One of today's version that carries our styles of an earlier one gets those of today, where it can be written.

    All or nothing: on an error the file is what it was. Raises InputError, OutputError.
    """
    path = Path(path)
    if not path.is_file():
        return None
    with closing(geopackage.connect(path)) as connection:
        if "meta" not in {name for (name,) in connection.execute(query("tables"))}:
            return None
        facts = facts_of(connection, path)
        version = version_of(facts, path.name)
        backup = _backup(connection, path, version) if version < SCHEMA_VERSION else None
    if backup is None:
        refresh_styles(path, facts)
        return None
    with closing(geopackage.connect(path, write=True)) as connection:
        try:
            connection.execute("BEGIN IMMEDIATE")
            # Another program may have migrated it while we made the backup.
            version = version_of(facts_of(connection, path), path.name)
            for step in range(version + 1, SCHEMA_VERSION + 1):
                _run(connection, sections("migrations").get(str(step), ""))
            there = {name for (name,) in connection.execute(query("tables"))}
            for layer in WORKSPACE_LAYERS.values():
                _run(connection, geopackage.triggers_script(layer) if layer.name in there else geopackage.layer_script(layer))
            put_styles(connection)
            connection.execute(query("set_fact"), ("schema_version", str(SCHEMA_VERSION)))
            connection.execute("COMMIT")
        except sqlite3.DatabaseError as error:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise unusable(path, error) from error
    return backup


def _backup(connection, path: Path, version: int) -> Path:
    """A copy of the whole database beside it, under a name that was free."""
    for number in range(1, 1000):
        backup = path.with_name(f"{path.stem}.v{version}{'' if number == 1 else f'-{number}'}.bak")
        try:
            backup.touch(exist_ok=False)
        except FileExistsError:
            continue
        except OSError as error:
            raise full_disk(backup, error, "工作区", "Workspace") or OutputError(
                "工作区：{file} 是旧版，升级前要在旁边备份，但不能写入（{why}）；请把它复制到可写的位置",
                "Workspace: {file} is of an earlier version; a backup must be made beside it first, which is not permitted ({why}): "
                "copy it to a place where you may write", file=path.name, why=error.strerror) from error
        try:
            with closing(sqlite3.connect(backup)) as copy:
                connection.backup(copy)
        except sqlite3.DatabaseError as error:
            backup.unlink()
            raise unusable(backup, error) from error
        return backup
    raise OutputError("工作区：{file} 的备份文件太多；请清理旁边的 .bak 文件", "Workspace: there are too many backups of {file}; clear away the .bak files beside it",
                      file=path.name)


def _run(connection, script: str):
    """The statements of *script* inside the open transaction, which ``executescript`` would commit."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            connection.execute(statement)
            statement = ""
