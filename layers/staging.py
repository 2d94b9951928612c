"""A result folder written whole or not at all: staged inside it, moved into place file by file with a way back."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
from contextlib import contextmanager
from pathlib import Path

from .errors import OutputError
from .full_disk import full_disk
from .tables.written import in_use

_STAGE = ".lantian-staging"
_FORMER = "former"
_NOT_MADE = ".not-made"
"""Ending of the mark for a file that this result does not have."""
_LOGS = ("-wal", "-shm", "-journal")
"""What SQLite keeps beside a database while somebody has it open."""
_PROBE_BYTES = 1 << 20


@contextmanager
def staged(out: Path, files: tuple[str, ...]):
    """A folder inside *out* to write *files* in; on leaving they take their places, the last of them last.

    One that was not written there goes from *out*, too: nothing of an earlier result stays beside a new one.
    *out* must be new, empty or an earlier result, which is a folder with the last of *files* and nothing but *files*.
    Raises OutputError; what stood in *out* then stands there still.
    """
    fresh = not out.exists()
    check_target(out, files)
    stage = out / _STAGE
    try:
        stage.mkdir(parents=True)
        yield stage
        _move_in(stage, out, files)
    except OSError as error:
        held = Path(error.filename) if isinstance(error, PermissionError) and isinstance(error.filename, str) else None
        if held is not None and held.parent == out and held.is_file():
            raise in_use(held) from error
        raise _cannot_write(out, error) from error
    finally:
        # Also after Ctrl-C between two files: what had been moved goes back.
        _take_back(out, files)
        if fresh and out.exists() and not any(out.iterdir()):
            out.rmdir()


@contextmanager
def told_by_the_disk(folder: Path, *errors: type[Exception]):
    """Libraries report a full disk as any error of theirs (*errors*): the OSError that writing into *folder* gives is raised instead."""
    try:
        yield
    except errors:
        probe = folder / "probe"
        probe.write_bytes(bytes(_PROBE_BYTES))
        probe.unlink()
        raise


def check_target(out: Path, files: tuple[str, ...]):
    """Refuse a folder that cannot take *files*, or is no earlier result. Raises OutputError."""
    if not out.exists():
        return
    if not out.is_dir():
        raise OutputError("结果：{out} 是文件，不是文件夹；请另选文件夹", "Result: {out} is a file, not a folder; choose a folder", out=out.name)
    try:
        _take_back(out, files)
        held = [path.name for path in out.iterdir()]
    except OSError as error:
        raise _cannot_write(out, error) from error
    if not held:
        return
    logs = {name + log for name in files if name.endswith(".gpkg") for log in _LOGS}
    foreign = sorted(name for name in held if name not in files and name not in logs and not name.startswith("."))
    if foreign:
        raise OutputError(
            "结果：文件夹 {out} 里有别的文件（{names}），不是先前的结果；为免覆盖，请另选新的或空的文件夹",
            "Result: the folder {out} holds other files ({names}) and is no earlier result; choose a new or empty folder so that nothing is overwritten",
            out=out.name, names=", ".join(foreign[:5]))
    if files[-1] not in held:
        raise OutputError(
            "结果：文件夹 {out} 里没有 {last}，不是完整的先前结果；为免覆盖，请另选新的或空的文件夹",
            "Result: the folder {out} lacks {last} and is no whole earlier result; choose a new or empty folder so that nothing is overwritten",
            out=out.name, last=files[-1])
    for name in files:
        if name.endswith(".gpkg") and name in held:
            _check_unlocked(out / name)


def _check_unlocked(package: Path):
    """Refuse a GeoPackage that another program is writing, holds locked or has open with a log beside it."""
    uri, used = package.resolve().as_uri(), None
    connection = sqlite3.connect(uri + "?mode=ro", uri=True, timeout=0)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        connection.close()
        if os.access(package, os.W_OK):
            connection = sqlite3.connect(uri + "?mode=rw", uri=True, timeout=0, isolation_level=None)
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("ROLLBACK")
            connection.close()
            # The last to close a database takes its log away: what is left belongs to somebody who has it open,
            # and would be read into the new GeoPackage.
            used = next((log for log in _LOGS if package.with_name(package.name + log).exists()), None)
    except sqlite3.OperationalError as error:
        used = "locked" if "locked" in str(error) else None
    except sqlite3.DatabaseError:
        return  # A damaged earlier GeoPackage may be replaced.
    finally:
        connection.close()
    if used:
        raise OutputError("结果：{file} 正被另一程序占用，原文件未动；请关闭那个程序（或 QGIS 中的图层）后重试，或另选文件夹",
                          "Result: {file} is in use by another program, nothing was changed; close it (or the layer in QGIS) and try again, "
                          "or choose another folder", file=package.name)


def _move_in(stage: Path, out: Path, files):
    """Move every staged file over its former one. If this does not come to its end, the former ones are to be taken back."""
    made = [name for name in files if (stage / name).exists()]
    for name in files:
        if name not in made:
            (stage / (name + _NOT_MADE)).touch()
    former = stage / _FORMER
    former.mkdir()
    for name in files:
        if (out / name).exists():
            os.replace(out / name, former / name)
    for name in made:
        os.replace(stage / name, out / name)
    # From here on the new result counts.
    os.replace(former, stage / "replaced")


def _take_back(out: Path, files):
    """The earlier result, in its place again if moving was broken off, by an error, Ctrl-C or the death of a process; nothing staged is left.

    How far the moving had come is read from the disk: what is no longer staged had been put, and goes.
    """
    stage = out / _STAGE
    former = stage / _FORMER
    if former.is_dir():
        for name in files:
            if not (stage / name).exists() and not (stage / (name + _NOT_MADE)).exists() and (out / name).exists():
                os.replace(out / name, stage / name)
        for path in sorted(former.iterdir()):
            os.replace(path, out / path.name)
        former.rmdir()  # at once: a process that dies while the rest is deleted must not take anything back again
    if stage.exists():
        shutil.rmtree(stage, ignore_errors=True)


def _cannot_write(out, error) -> OutputError:
    full = full_disk(out, error)
    if full is not None:
        return full
    if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
        return OutputError("结果：{out} 不可写（{why}）；原有文件未动，请换一个有写权限的文件夹，或关闭占用其中文件的程序",
                           "Result: {out} cannot be written ({why}); what was there is untouched: choose a folder you may write to, or close the program "
                           "that holds a file in it", out=out.name, why=error.strerror)
    return OutputError("结果：写 {out} 时出错（{why}）；原有文件未动，请另选文件夹",
                       "Result: writing {out} failed ({why}); what was there is untouched: choose another folder", out=out.name, why=error.strerror or str(error))
