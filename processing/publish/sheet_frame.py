"""What every sheet of the workbook shares: safe text, cell formats, the heading rows, a table of columns, the notes below, the print set-up."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from math import isfinite

import numpy as np

from ...layers.palette import palette
from ...layers.pieces import pieces
from .sheet_rows import Pace

FONT = "等线"
LONGEST = 32_000
"""Excel holds 32,767 UTF-16 units in a cell; what is cut ends in …"""
MOST_ROWS = 100_000
"""Rows of one sheet; a longer table is in detections.csv, and the sheet says so."""
ROW_PT = 16.5
NUMBER = {"integer": "0", "frp": "0.0", "percent": '[=0]0%;[<0.0005]"<0.1%";0.0%', "metres": "0", "degrees": "0.00000",
          "time": "yyyy-mm-dd hh:mm"}
_EPOCH_DAY = 25569  # 1970-01-01 as Excel counts days
_UNSAFE = re.compile("[\\x00-\\x1f\\x7f-\\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]+")


def safe_text(value) -> str:
    """Text for a cell: no control or direction characters, no longer than Excel holds, never read as markup; "" where empty."""
    if value is None or value != value:
        return ""
    text = _UNSAFE.sub(" ", str(value)).strip()
    if len(text) > LONGEST // 2:
        units = text.encode("utf-16-le")
        if len(units) > LONGEST * 2:
            text = units[: LONGEST * 2].decode("utf-16-le", "ignore") + "…"
    # XlsxWriter passes text between these two tags on as finished XML.
    return text + " " if text.startswith("<r>") and text.endswith("</r>") else text


def beijing_serial(times) -> np.ndarray:
    """Excel day numbers in Beijing time of datetime64 UTC values; NaN where unknown. Excel knows no time zones."""
    stamps = np.asarray(times, "datetime64[s]")
    days = (stamps.astype(np.int64) + 8 * 3600) / 86400 + _EPOCH_DAY
    return np.where(np.isnat(stamps), np.nan, days)


def width_of(text: str) -> int:
    """How many narrow letters a text is wide."""
    return sum(2 if unicodedata.east_asian_width(letter) in "WFA" else 1 for letter in text)


@dataclass
class Column:
    """A column of a sheet: its title, the group above it, its width in letters, how values are shown, and the values in row order.

    *kind* is text, code or a key of NUMBER; percent takes shares of 1, time takes Excel day numbers.
    """

    title: str
    group: str
    width: float
    kind: str
    values: list = field(default_factory=list)


class Book:
    """An XlsxWriter workbook with one font and a store of formats, each made once. *pace* is told of the rows of its large sheets."""

    def __init__(self, book, lang: str, pace: Pace):
        self.book, self.lang, self._formats = book, lang, {}
        self.pace = pace
        self.ink = palette()["ink"]

    def say(self, zh: str, en: str) -> str:
        return zh if self.lang == "zh" else en

    def style(self, **properties):
        key = tuple(sorted(properties.items()))
        if key not in self._formats:
            base = {"font_name": FONT, "font_size": 10, "font_color": self.ink["text"], "valign": "vcenter"}
            self._formats[key] = self.book.add_format({**base, **properties})
        return self._formats[key]

    def cell(self, kind: str, **properties):
        """The format of a table cell that holds a value of *kind*."""
        place = {"align": "left", "indent": 1} if kind in ("text", "code") else {"align": "center"} if kind == "time" else {"align": "right", "indent": 1}
        number = {"num_format": NUMBER[kind]} if kind in NUMBER else {"num_format": "@"} if kind == "code" else {}
        return self.style(**{"border": 1, "border_color": self.ink["line"], **place, **number, **properties})


def put(sheet, row: int, at: int, value, style) -> None:
    """A number as a number, everything else as text that is never a formula or a link; nothing where the value is empty."""
    # Most cells are numbers of Python's own kinds; those of numpy take the second way.
    if type(value) in (int, float) or isinstance(value, (np.integer, np.floating)):
        if isfinite(value):
            sheet.write_number(row, at, value, style)
        else:
            sheet.write_blank(row, at, None, style)
        return
    text = safe_text(value)
    if text:
        sheet.write_string(row, at, text, style)
    else:
        sheet.write_blank(row, at, None, style)


def open_sheet(book: Book, name: str, title: str, subtitle: str, warning: str):
    """A sheet with title and period in rows 1 and 2, set up for A4 landscape, one page wide, with page numbers in the footer."""
    sheet = book.book.add_worksheet(name)
    sheet.hide_gridlines(2)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.set_margins(left=0.45, right=0.45, top=0.5, bottom=0.65)
    # An & in a footer begins a command, so each is doubled; Excel allows 255 letters in all.
    left = safe_text(warning).replace("&", "&&")[:120]
    pages = book.say("第 &P 页，共 &N 页", "Page &P of &N")
    sheet.set_footer(f'&L&"{FONT}"&8{left}&C&"{FONT}"&8&A&R&"{FONT}"&8{pages}')
    sheet.set_default_row(ROW_PT)
    sheet.set_row_pixels(0, 38)
    sheet.set_row_pixels(1, 24)
    put(sheet, 0, 0, title, book.style(font_size=16, bold=True))
    put(sheet, 1, 0, subtitle, book.style(font_color=book.ink["second"]))
    return sheet


def write_header(book: Book, sheet, columns: list[Column], rows: int, frozen: tuple[int, int]) -> None:
    """Groups in row 3, titles with the filter in row 4; both repeat on every printed page."""
    brand, dark = book.ink["brand"], book.ink["text"]
    head = book.style(bold=True, font_color="#FFFFFF", bg_color=brand, border=1, border_color="#3F78A8", align="center", text_wrap=True)
    for at, column in enumerate(columns):
        sheet.set_column(at, at, column.width)
        put(sheet, 3, at, column.title, head)
    group = book.style(align="center", bottom=2, bottom_color=dark)
    start = 0
    for at in range(1, len(columns) + 1):
        if at < len(columns) and columns[at].group == columns[start].group:
            continue
        if columns[start].group and at - start > 1:
            sheet.merge_range(2, start, 2, at - 1, "", group)
        if columns[start].group:
            put(sheet, 2, start, columns[start].group, group)
        start = at
    lines = max(-(-(width_of(column.title) + 3) // max(int(column.width), 1)) for column in columns)
    sheet.set_row_pixels(2, 24)
    sheet.set_row_pixels(3, 16 + 17 * min(lines, 3))
    sheet.autofilter(3, 0, 3 + rows, len(columns) - 1)
    sheet.freeze_panes(*frozen)
    sheet.repeat_rows(2, 3)
    for at, column in enumerate(columns):
        if column.kind == "code":
            sheet.ignore_errors({"number_stored_as_text": f"{_letter(at)}1:{_letter(at)}1048576"})


def _letter(at: int) -> str:
    return (chr(64 + at // 26) if at >= 26 else "") + chr(65 + at % 26)


def write_columns(book: Book, sheet, columns: list[Column], first: int, style) -> None:
    """The values of *columns* from row *first* (0-based); ``style(column, row)`` gives the format."""
    for at, column in enumerate(columns):
        for piece in pieces(len(column.values)):
            for row, value in enumerate(column.values[piece], piece.start):
                put(sheet, first + row, at, value, style(column, row))
            book.pace.rows((piece.stop - piece.start) / len(columns))


def write_notes(book: Book, sheet, row: int, columns: int, width: float, notes: list[str], warning: str) -> int:
    """The notes from *row* on, each across *columns* columns of *width* letters in all; the warning is the last, red. The row after."""
    plain = book.style(font_color=book.ink["second"], text_wrap=True, align="left")
    red = book.style(font_color=book.ink["warning"], bold=True, text_wrap=True, align="left")
    for text, style in [*((note, plain) for note in notes), (warning, red)]:
        text = safe_text(text)
        sheet.merge_range(row, 0, row, columns - 1, "", style)
        put(sheet, row, 0, text, style)
        sheet.set_row_pixels(row, 8 + 17 * max(1, -(-width_of(text) // max(int(width), 1))))
        row += 1
    return row
