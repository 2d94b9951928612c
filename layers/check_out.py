"""A workspace checked out: a whole copy that knows where it came from, so that what changes in it can be merged back."""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
import uuid
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from . import geopackage
from .errors import InputError, OutputError
from .facts import told
from .full_disk import full_disk
from .geopackage import query, unusable
from .history import newest_change
from .workspace import Workspace

FACT = "check_out"
"""In the copy: its id, the change up to which both are the same, and where it came from. The source has it under ``check_out.<id>``."""


@dataclass(frozen=True)
class CheckOut:
    """*id* of the check-out, *seq* the newest change of the history that both sides have, *source* the workspace copied."""

    id: str
    seq: int
    source: Path


def check_out(source, copy) -> CheckOut:
    """Copy the workspace *source* to the new file *copy*, whole or not at all, while others may go on writing to it; both are told of it in ``meta``.

    Raises InputError, OutputError; *copy* must not exist.
    """
    source, copy = Path(source), Path(copy)
    with Workspace(source, write=True) as workspace:
        if copy.exists():
            raise OutputError("工作区：{file} 已存在，未改动；请另选文件名", "Workspace: {file} exists and was not touched; choose another name", file=copy.name)
        draft = copy.with_name(f".{copy.name}.{os.getpid()}.new")
        try:
            draft.touch(exist_ok=False)
            made = _copied(workspace, draft, uuid.uuid4().hex)
            os.replace(draft, copy)
        except OSError as error:
            raise full_disk(copy, error, "工作区", "Workspace") or OutputError(
                "工作区：不能写入 {file}（{why}）；请换到可写的位置", "Workspace: {file} cannot be written ({why}); choose a place where you may write",
                file=str(copy), why=error.strerror) from error
        finally:
            for rest in (draft, *(draft.with_name(draft.name + ending) for ending in ("-journal", "-wal", "-shm"))):
                with contextlib.suppress(FileNotFoundError):
                    rest.unlink()
    return made


def refresh(workspace: Workspace, copy, made: CheckOut) -> CheckOut:
    """Make the copy what its source *workspace* is now, under the same id. Raises OutputError where another program holds the copy."""
    return _copied(workspace, Path(copy), made.id)


def check_out_of(copy: Workspace) -> CheckOut:
    """What the workspace *copy* says of its own check-out. Raises InputError when it is none."""
    try:
        kept = told(copy.facts[FACT])
        return CheckOut(str(kept["id"]), int(kept["seq"]), Path(kept["source"]))
    except (KeyError, ValueError, TypeError, RecursionError) as error:
        raise InputError("工作区：{file} 不是签出的副本；请选用 check-out 生成的副本", "Workspace: {file} was not checked out; choose a copy made with check-out",
                         file=copy.path.name) from error


def is_source_of(workspace: Workspace, made: CheckOut) -> bool:
    """Whether the copy was checked out of this very workspace, which has not been put back to an older backup since."""
    try:
        return told(workspace.facts[f"{FACT}.{made.id}"])["seq"] == made.seq <= newest_change(workspace)
    except (KeyError, ValueError, TypeError, RecursionError):
        return False


def _copied(workspace, path, identity) -> CheckOut:
    """Copy the database page by page; what the copy itself holds then decides up to which change both are the same."""
    try:
        with closing(sqlite3.connect(path, isolation_level=None)) as target:
            workspace.connection.backup(target)
            # Of a workspace that QGIS has open the copy would want a log, too, which a drive of a network cannot have.
            target.execute(query("no_log"))
            geopackage.add_functions(target)
            seq = target.execute(query("newest_change")).fetchone()[0]
            made = CheckOut(identity, seq, workspace.path.absolute())
            target.execute(query("set_fact"), (FACT, json.dumps({"id": identity, "seq": seq, "source": str(made.source)}, ensure_ascii=False)))
    except sqlite3.DatabaseError as error:
        raise unusable(path, error) from error
    with workspace.transaction():
        workspace.set_fact(f"{FACT}.{identity}", json.dumps({"seq": seq}))
    return made
