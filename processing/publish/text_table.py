"""A table as aligned text for a terminal, where a Chinese character is two columns wide."""

from __future__ import annotations

import unicodedata


def text_table(heads, rows, *, left: int, total=None) -> list[str]:
    """Lines: heads, a rule, the rows, and between rules a *total*. The first *left* columns are flush left, the others flush right.

    Values are shown as text without control characters (a name from a file must not steer the terminal); None and NaN are empty.
    """
    body = [[_printable(value) for value in row] for row in (heads, *rows, *([total] if total is not None else []))]
    widths = [max(map(_width, column)) for column in zip(*body, strict=True)]
    lines = []
    for row in body:
        cells = [text + " " * (width - _width(text)) if at < left else " " * (width - _width(text)) + text
                 for at, (text, width) in enumerate(zip(row, widths, strict=True))]
        lines.append("  ".join(cells).rstrip())
    rule = "─" * (sum(widths) + 2 * len(widths) - 2)
    lines.insert(1, rule)
    if total is not None:
        lines.insert(len(lines) - 1, rule)
    return lines


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)


def _printable(value) -> str:
    if value is None or value != value:
        return ""
    return "".join(letter if letter.isprintable() else " " for letter in str(value))
