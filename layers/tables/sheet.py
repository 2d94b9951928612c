"""A foreign table as it was found: columns of raw cells, and where each row stood in the file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np

from ..pieces import pieces

HEADER_WITHIN = 40


@dataclass
class Sheet:
    """*names* of columns, *columns* of raw cells (object arrays of one length), *lines* the 1-based row numbers in the file.

    *ragged* are rows with another number of cells than the header: (line, cells found). *head* are the lines above the
    header, comments first of all. *geometry* is (lon, lat) of the geometry for vector files.
    """

    names: list[str]
    columns: list[np.ndarray]
    lines: np.ndarray
    ragged: list[tuple[int, int]] = field(default_factory=list)
    head: list[str] = field(default_factory=list)
    geometry: tuple[np.ndarray, np.ndarray] | None = None
    kind: str = "text"
    header_line: int = 0

    def __len__(self):
        return len(self.lines)


def from_rows(
    rows: Sequence[Sequence],
    lines: Sequence[int],
    is_header: Callable[[Sequence], bool],
    *,
    head: Sequence[str] = (),
    kind="text",
    pad=False,
) -> Sheet | None:
    """The sheet below the first row that *is_header*, None if there is none. Blank rows go; *pad* fills short rows (workbooks)."""
    start = next((i for i, row in enumerate(rows[:HEADER_WITHIN]) if is_header(row)), None)
    if start is None:
        return None
    names = ["" if cell is None else str(cell) for cell in rows[start]]
    while names and not names[-1].strip():
        names.pop()
    above = [*head, *("\t".join("" if cell is None else str(cell) for cell in row) for row in rows[:start])]
    return _build(names, rows[start + 1 :], lines[start + 1 :], above, kind, pad, lines[start])


def without_header(rows: Sequence[Sequence], lines: Sequence[int], names: Sequence[str], *, head: Sequence[str] = (), kind="text") -> Sheet:
    """The sheet of rows whose columns are known by position."""
    return _build(list(names), rows, lines, list(head), kind, False, 0)


def _build(names, rows, lines, head, kind, pad, header_line) -> Sheet:
    width = len(names)
    ragged: list[tuple[int, int]] = []
    lines = np.asarray(lines, dtype=np.int64)
    if not all(len(row) == width for row in rows) or any(not any(row) for row in rows):
        rows, lines, ragged = _even(rows, lines, width, pad)
    columns = [np.empty(len(rows), dtype=object) for _ in names]
    for piece in pieces(len(rows)):
        for column, cells in zip(columns, zip(*rows[piece], strict=True), strict=False):
            column[piece] = cells
    return Sheet(names, columns, lines, ragged, head, None, kind, int(header_line))


def _even(rows, lines, width, pad):
    kept, numbers, ragged = [], [], []
    for row, line in zip(rows, lines, strict=True):
        cells = list(row)
        if not any(cell not in (None, "") and str(cell).strip() for cell in cells):
            continue
        # A delimiter at the end of every row makes one more, empty, cell.
        while len(cells) > width and (cells[-1] is None or not str(cells[-1]).strip()):
            cells.pop()
        if pad and len(cells) < width:
            cells += [None] * (width - len(cells))
        if len(cells) != width:
            ragged.append((int(line), len(cells)))
            continue
        kept.append(cells)
        numbers.append(line)
    return kept, np.asarray(numbers, dtype=np.int64), ragged
