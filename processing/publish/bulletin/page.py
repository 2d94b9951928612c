"""What a bulletin holds before it is a workbook or a Word document: title, sections with sentences and tables, notes, what it rests on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from ....layers.schema import Layer

WARNING = {"zh": "疑似火点，须经现场核实；不作为处罚依据", "en": "Suspected fires, to be verified on site; not a basis for penalties"}
INTERNAL = {"zh": "内部资料", "en": "Internal"}


@dataclass(frozen=True)
class Table:
    """A table of a bulletin: *rows* of *layer*; *columns* of the sheet in order and of these the *printed* ones, of the document.

    *kinds* says how a column is shown where its type does not tell (sheet_frame.NUMBER and those of sheets.py), *groups* the heading above neighbours
    (column → text), *total* a row above the others, *quiet* the rows that step back (nothing counted), *unseen* those whose *counts* are hatched because no
    pass saw them, *kept* those that are printed even where they are empty. *shown* are codes as words (column → code → text).
    """

    sheet: str
    title: str
    layer: Layer
    rows: pd.DataFrame
    columns: tuple[str, ...]
    printed: tuple[str, ...]
    kinds: Mapping[str, str] = field(default_factory=dict)
    groups: Mapping[str, str] = field(default_factory=dict)
    titles: Mapping[str, str] = field(default_factory=dict)
    shown: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    total: Mapping[str, object] | None = None
    quiet: np.ndarray | None = None
    unseen: np.ndarray | None = None
    counts: tuple[str, ...] = ()
    shaded: str = ""
    kept: tuple[str, ...] = ()
    red: np.ndarray | None = None

    def heading(self, name: str, lang: str) -> str:
        """The title of a column: that of the table, else of the layer's field."""
        return self.titles.get(name) or self.layer.field(name).title(lang)

    def kind(self, name: str) -> str:
        """How a column is shown: its own kind, else that of its type."""
        if name in self.kinds:
            return self.kinds[name]
        one = self.layer.field(name)
        return {"integer": "integer", "date": "date", "time": "time", "real": f"real{one.decimals or 0}"}.get(one.type, "text")

    def value(self, name: str, row: int):
        """The value of a cell for people; None where it is empty."""
        return self.word(name, self.rows[name].iloc[row])

    def word(self, name: str, value):
        """A code as the word of the table or of the field; None for empty."""
        if value is None or value is pd.NaT or value != value or value == "":
            return None
        return self.shown[name].get(value, value) if name in self.shown else value


@dataclass(frozen=True)
class Section:
    """A heading, sentences under it, and tables under these (titles of Bulletin.tables)."""

    heading: str
    sentences: tuple[str, ...] = ()
    tables: tuple[Table, ...] = ()


@dataclass(frozen=True)
class Bulletin:
    """Everything that is printed. *issue* is the number as given (期号), *issuer* and *issued_on* who prints it and when; *dated* (``YYYY-MM-DD``) is the
    date the files bear. *record* are sections (heading → pairs of label and text) of the sheet of sources, parameters and rule.
    """

    lang: str
    title: str
    subtitle: str
    sections: tuple[Section, ...]
    notes: tuple[str, ...]
    record: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
    dated: str
    issue: str = ""
    issuer: str = ""
    issued_on: str = ""
    warning: str = ""

    @property
    def tables(self) -> tuple[Table, ...]:
        return tuple(table for section in self.sections for table in section.tables)
