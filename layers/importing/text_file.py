"""Delimited text as rows of cells: the encoding told, the delimiter found."""

from __future__ import annotations

from pathlib import Path

from ..tables.text import rows_of
from . import encoding as encoding_of
from .source import Told


def read_text_rows(path: Path, option: str | None) -> tuple[list[list[str]], list[int], Told]:
    """(rows, their line numbers, encoding) of a CSV or TXT file. *option* is ``--encoding``. Raises InputError."""
    content = path.read_bytes()
    if content[:2] in (b"\xff\xfe", b"\xfe\xff") and not option:
        told = Told("utf-16", "UTF-16（文件头）", "UTF-16 (byte order mark)")
        text = content.decode("utf-16", errors="replace")
    else:
        body = content.removeprefix(b"\xef\xbb\xbf")
        marked = len(body) < len(content)
        told = encoding_of.told(body.splitlines(), path.name, stated="UTF-8" if marked else None, said_by="BOM", option=option)
        text = body.decode(told.value, errors="replace")
    if text[:4].casefold() == "sep=":  # Excel's own first line
        text = "#" + text
    rows, lines, _ = rows_of(text)
    return rows, lines, told
