"""Writes a table for people as CSV: UTF-8 with BOM, text that no spreadsheet takes for a formula."""

from __future__ import annotations

import csv
from pathlib import Path

from ..errors import OutputError


def write_csv(path: Path, heads, rows) -> None:
    """Write *rows* (sequences of text, number or None) under *heads*, whole or not at all. Raises OutputError."""
    path = Path(path)
    draft = path.with_name(f".{path.name}.new")
    try:
        with draft.open("w", encoding="utf-8-sig", newline="") as stream:
            writer = csv.writer(stream, lineterminator="\r\n")
            writer.writerow(heads)
            writer.writerows([cell(value) for value in row] for row in rows)
        draft.replace(path)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise OutputError("结果：不能写入 {file}（{why}）；请换到可写的位置，或关闭打开它的程序",
                          "Result: {file} cannot be written ({why}); choose a place where you may write, or close the program that has it open",
                          file=str(path), why=error.strerror) from error


def cell(value):
    """A number as it is; a text that begins like a formula gets an apostrophe before it (OWASP, CSV injection)."""
    if value is None or value != value:
        return ""
    return "'" + value if isinstance(value, str) and value.startswith(("=", "+", "-", "@", "\t", "\r")) else value
