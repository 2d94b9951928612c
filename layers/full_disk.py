"""A disk that is full, told apart from any other trouble with a file, and said in one way."""

from __future__ import annotations

import errno
import re
import shutil
import sqlite3
from pathlib import Path

from .errors import OutputError

_LOG_BYTES = 64 << 10
"""A log beside a database begins with an index of this size: where it finds no room, SQLite speaks of an I/O error."""
_DRAFT = re.compile(r"^\.(.+?)(\.\d+)?\.new$")


def full_disk(path, error, zh: str = "结果", en: str = "Result") -> OutputError | None:
    """What to say where *error*, met while *path* was written, came of a full disk; None where it came of anything else. *zh* and *en* begin the message."""
    if not is_full(path, error):
        return None
    return OutputError("{zh_title}：磁盘已满，写不下 {file}；原有文件未动，请腾出空间或另选磁盘",
                       "{en_title}: the disk is full, {file} could not be written; what was there is untouched: free some space or choose another disk",
                       zh_title=zh, en_title=en, file=shown_name(path))


def is_full(path, error) -> bool:
    """Whether *error*, of the system or of SQLite, says that the disk of *path* is full."""
    if isinstance(error, OSError):
        return error.errno in (errno.ENOSPC, errno.EDQUOT)
    text = str(error)
    return isinstance(error, sqlite3.DatabaseError) and ("full" in text or "disk I/O" in text and _room(path) < _LOG_BYTES)


def shown_name(path) -> str:
    """The name of the file that is being written at *path*, which may be its draft."""
    name = Path(path).name
    draft = _DRAFT.match(name)
    return draft[1] if draft else name


def _room(path) -> int:
    """Bytes free beside *path*; as many as one likes where nobody can tell."""
    try:
        return shutil.disk_usage(Path(path).resolve().parent).free
    except OSError:
        return _LOG_BYTES
