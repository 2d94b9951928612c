"""Writes a file for people, whole or not at all: a table as CSV (UTF-8 with BOM, no text that a spreadsheet takes for a formula), or bytes."""

from __future__ import annotations

import csv
from pathlib import Path

from ..errors import OutputError
from ..full_disk import full_disk

FORMULA_SIGNS = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n")
"""What a text begins with that a spreadsheet may take for a formula."""


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
        held = draft.exists() and path.exists() and isinstance(error, PermissionError)
        draft.unlink(missing_ok=True)
        raise (in_use(path) if held else _not_written(path, error)) from error


def cell(value):
    """A number as it is; a text that begins like a formula, in full width too, gets an apostrophe before it (OWASP, CSV injection)."""
    if value is None or value != value:
        return ""
    return "'" + value if isinstance(value, str) and value.startswith(FORMULA_SIGNS) else value


def write_content(path: Path, content: bytes) -> None:
    """Write *content* as the file *path*, whole or not at all. Raises OutputError; what stood there then stands there still."""
    path = Path(path)
    draft = path.with_name(f".{path.name}.new")
    try:
        draft.write_bytes(content)
        draft.replace(path)
    except OSError as error:
        held = draft.exists() and path.exists() and isinstance(error, PermissionError)
        draft.unlink(missing_ok=True)
        raise (in_use(path) if held else _not_written(path, error)) from error


def in_use(path: Path) -> OutputError:
    """What to tell when a file can be written beside *path*, yet *path* itself not be replaced: Windows holds it for the program that shows it."""
    program = {".xlsx": "Excel", ".csv": "Excel"}.get(path.suffix.lower())
    if program is None:
        return OutputError("结果：{file} 正被另一程序占用，原文件未动；请关闭那个程序后重试，或另选文件名",
                           "Result: {file} is open in another program, nothing was changed; close it and try again, or choose another name", file=path.name)
    return OutputError("工作簿：{file} 正被 {program} 占用，原文件未动；关闭后重试，或另选文件名",
                       "Workbook: {file} is open in {program}, nothing was changed; close it or choose another name", file=path.name, program=program)


def _not_written(path, error) -> OutputError:
    return full_disk(path, error) or OutputError(
        "结果：不能写入 {file}（{why}）；请换到可写的位置，或关闭打开它的程序",
        "Result: {file} cannot be written ({why}); choose a place where you may write, or close the program that has it open",
        file=str(path), why=error.strerror)
