"""A foreign table as it was found, before anybody says what its columns and coordinates mean."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np


@dataclass(frozen=True)
class Told:
    """What was taken, and the sentence that says how it was told, in both languages."""

    value: object
    zh: str
    en: str

    def text(self, lang: str = "zh") -> str:
        return self.zh if lang == "zh" else self.en


@dataclass
class Source:
    """*names* of columns, *columns* of raw cells (object arrays of one length), *lines* the row numbers that messages name.

    *geometry* holds shapely geometries in the file's own numbers, None for tables of text; *crs* (pyproj CRS) is what the file states, None if
    nothing. *ragged* are rows with another number of cells than the header: (line, cells found, cells wanted). *formulas* are (line, column) of cells
    with a formula whose value the file does not hold. *cut* is true where the format cuts names of columns at ten bytes.
    """

    file: str
    table: str
    kind: str
    names: list[str]
    columns: list[np.ndarray]
    lines: np.ndarray
    encoding: Told
    geometry: np.ndarray | None = None
    crs: object = None
    ragged: list[tuple[int, int, int]] = field(default_factory=list)
    formulas: frozenset[tuple[int, int]] = frozenset()
    cut: bool = False

    def __len__(self):
        return len(self.lines)

    @property
    def title(self) -> str:
        """The file, and the table in it where it is called otherwise."""
        return f"{self.file}:{self.table}" if self.table and not self.file.startswith(self.table + ".") else self.file


@dataclass(frozen=True)
class Rejected:
    """One row that did not go in: where, which column and value, why, and what to do."""

    row: int
    column: str
    value: str
    zh: str
    en: str
    remedy_zh: str
    remedy_en: str

    def reason(self, lang: str = "zh") -> str:
        return self.zh if lang == "zh" else self.en

    def remedy(self, lang: str = "zh") -> str:
        return self.remedy_zh if lang == "zh" else self.remedy_en
