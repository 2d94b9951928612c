"""Long columns in pieces.

A call into a library holds Python's lock until it is done, and the window of QGIS cannot answer meanwhile. Between two pieces it gets its turn.
"""

from __future__ import annotations

import numpy as np

ROWS = 5_000
"""Rows of a piece: some 50 ms of any one call on an office PC."""


def pieces(count: int, rows: int = ROWS):
    """Slices that cover *count* rows in order; one empty slice for none."""
    for start in range(0, max(count, 1), rows):
        yield slice(start, min(start + rows, count))


def by_pieces(function, *columns, rows: int = ROWS) -> np.ndarray:
    """``function(*columns)`` of arrays of one length, whose answer for a row depends on that row alone, piece by piece."""
    count = len(columns[0])
    if count <= rows:
        return function(*columns)
    return np.concatenate([function(*(column[piece] for column in columns)) for piece in pieces(count, rows)])


class Turns:
    """A column that a library reads row by row in one long call: each look at a row of it is a moment in which the window has its turn.

    *tell* is called with the share done now and then; what it raises ends the call.
    """

    def __init__(self, column, tell=None):
        self._column, self._tell = column, tell

    def __len__(self):
        return len(self._column)

    def __getitem__(self, at):
        if self._tell is not None and at % ROWS == 0:
            self._tell(at / len(self._column))
        return self._column[at]
