"""XLSX workbooks: the first sheet that has the header looked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from ..errors import InputError
from ..wanted import wanted
from .sheet import HEADER_WITHIN, Sheet, from_rows


def read_workbook(path: str | Path, is_header: Callable[[Sequence], bool]) -> tuple[Sheet | None, list]:
    """(sheet or None, first rows of the first sheet). Dates are datetime cells; line numbers are Excel's rows.

    Raises InputError for a damaged or encrypted workbook, LibraryMissing without openpyxl.
    """
    import zipfile

    with wanted("openpyxl"):
        from openpyxl import load_workbook

    file = Path(path).name
    try:
        book = load_workbook(path, read_only=True, data_only=True)
    except (zipfile.BadZipFile, KeyError, ValueError, OSError, TypeError) as error:
        raise damaged(file, f"{type(error).__name__}: {error}") from None
    first: list = []
    try:
        for sheet in book.worksheets:
            # Some programs write a wrong dimension; without it openpyxl reads to the last row.
            sheet.reset_dimensions()
            rows, lines = [], []
            for line, row in enumerate(sheet.iter_rows(values_only=True), 1):
                if not rows and line > HEADER_WITHIN and not any(map(is_header, first or [()])):
                    break
                rows.append(row)
                lines.append(line)
                if line == HEADER_WITHIN and not any(map(is_header, rows)):
                    break
            first = first or rows
            found = from_rows(rows, lines, is_header, kind="workbook", pad=True)
            if found is not None:
                found.head.insert(0, f"# {sheet.title}")
                return found, first
    except (zipfile.BadZipFile, KeyError, ValueError, OSError, EOFError, TypeError, SyntaxError) as error:
        raise damaged(file, f"{type(error).__name__}: {error}") from None
    finally:
        book.close()
    return None, first


def damaged(file: str, why: str) -> InputError:
    """The refusal of a workbook that cannot be opened or read to its end."""
    return InputError(
        "{file}：Excel 工作簿损坏、不完整或有密码（{why}）；请重新下载，或去掉密码后另存为 .xlsx",
        "{file}: the workbook is damaged, cut short or has a password ({why}); download it again, or save it without the password",
        file=file,
        why=why[:120],
    )
