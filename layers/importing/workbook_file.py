"""The sheets of a workbook as rows of cells, and which cells hold a formula without a value."""

from __future__ import annotations

import zipfile
from dataclasses import dataclass
from pathlib import Path

from ..tables.workbook import damaged
from ..wanted import wanted


@dataclass
class SheetRows:
    """*rows* of cells (None where empty) from Excel's row 1 on; *formulas* are (row, column from 0) whose value was never stored."""

    title: str
    rows: list[tuple]
    formulas: frozenset[tuple[int, int]]


def read_sheets(path: Path) -> list[SheetRows]:
    """Every sheet of an .xlsx. Raises InputError for a damaged or encrypted workbook, LibraryMissing without openpyxl."""
    with wanted("openpyxl"):
        from openpyxl import load_workbook

    try:
        values = _rows(load_workbook(path, read_only=True, data_only=True))
        if not _has_formulas(path):
            return [SheetRows(title, [tuple(cell.value for cell in row) for row in rows], frozenset()) for title, rows in values]
        written = _rows(load_workbook(path, read_only=True))
    except (zipfile.BadZipFile, KeyError, ValueError, OSError, EOFError, TypeError, SyntaxError) as error:
        raise damaged(path.name, f"{type(error).__name__}: {error}") from None
    sheets = []
    for (title, rows), (_, formulas) in zip(values, written, strict=True):
        # A program that writes a workbook without calculating leaves formulas with no value: not empty, but unknown.
        unknown = {(line, at) for line, (row, source) in enumerate(zip(rows, formulas, strict=True), 1)
                   for at, (cell, formula) in enumerate(zip(row, source, strict=False)) if formula.data_type == "f" and cell.value is None}
        sheets.append(SheetRows(title, [tuple(cell.value for cell in row) for row in rows], frozenset(unknown)))
    return sheets


def _rows(book):
    found = []
    try:
        for sheet in book.worksheets:
            sheet.reset_dimensions()  # some programs write a wrong one
            found.append((sheet.title, list(sheet.iter_rows())))
    finally:
        book.close()
    return found


def _has_formulas(path) -> bool:
    with zipfile.ZipFile(path) as archive:
        names = [name for name in archive.namelist() if name.startswith("xl/worksheets/") and name.endswith(".xml")]
        return any(mark in archive.read(name) for name in names for mark in (b"<f>", b"<f "))
