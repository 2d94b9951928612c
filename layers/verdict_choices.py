"""A conflicts.csv in which somebody has said which side holds."""

from __future__ import annotations

from pathlib import Path

from .catalog.field_tables import CONFLICTS, SIDES, SIDES_ZH
from .errors import InputError

_KEY = ("event_id", "kind", "one_from")
_WORDS = {**{side: side for side in SIDES}, **dict(zip(SIDES_ZH, SIDES, strict=True))}


def read_choices(path) -> dict[tuple[str, str, str], str]:
    """(event, kind of conflict, what the one side is from) → one or other, for each row of *path* whose column ``choose`` is filled in. The file may have
    gone through a spreadsheet: any encoding and delimiter, or XLSX. Raises InputError.
    """
    from .tables.text import read_text
    from .tables.values import is_empty
    from .tables.workbook import read_workbook

    path = Path(path)
    if not path.is_file():
        raise InputError("冲突的取舍：没有文件 {file}；请核对路径", "Choices: there is no file {file}; check the path", file=str(path))

    def is_header(cells) -> bool:
        return {*_KEY, "choose"} <= {str(cell).strip().lower() for cell in cells}

    sheet = (read_workbook(path, is_header) if path.suffix.lower() == ".xlsx" else read_text(path.read_bytes(), path.name, is_header))[0]
    if sheet is None:
        raise InputError("冲突的取舍：{file} 里没有 {columns} 这些列；请用 take-verdicts 写出的 conflicts.csv，在 choose 列填 one（一方）或 other（另一方）",
                         "Choices: {file} has no columns {columns}; use the conflicts.csv that take-verdicts wrote, and fill in its column choose with one or other",
                         file=path.name, columns=", ".join((*_KEY, "choose")))
    at = {name.strip().lower(): n for n, name in enumerate(sheet.names)}
    found: dict[tuple[str, str, str], str] = {}
    for line, *cells in zip(sheet.lines, *(sheet.columns[at[name]] for name in (*_KEY, "choose")), strict=True):
        *key, word = ("" if is_empty(cell) else _plain(str(cell)) for cell in cells)
        if not word:
            continue
        side = _WORDS.get(word.lower())
        if side is None or key[1] not in CONFLICTS.field("kind").choices:
            raise InputError("冲突的取舍：{file} 第 {line} 行：不认识“{word}”；choose 列填 one（一方）或 other（另一方）",
                             "Choices: {file}, row {line}: “{word}” is not known; the column choose takes one or other", file=path.name, line=int(line),
                             word=word if side is None else key[1])
        found[tuple(key)] = side
    return found


def _plain(text: str) -> str:
    """Without the apostrophe that our CSV puts before what a spreadsheet would take for a formula."""
    text = text.strip()
    return text[1:] if text[:1] == "'" and text[1:2] in ("=", "+", "-", "@") else text
