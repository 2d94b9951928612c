"""The first sheet: every township with its counts, the zeros and the unobserved too."""

from __future__ import annotations

from bisect import bisect_right

import numpy as np

from ...layers.catalog.fires import TOWNSHIP_COUNTS
from ...layers.palette import palette
from .sheet_frame import Book, Column, open_sheet, put, write_header, write_notes

_COUNTS = ("events", "events_low_only", "fires", "detections", "certain", "likely", "disputed", "low_confidence", "near_static", "frp_mw")
_GROUPS = {
    "events": ("三个口径", "Three counts"), "events_low_only": ("三个口径", "Three counts"), "fires": ("三个口径", "Three counts"),
    "detections": ("三个口径", "Three counts"),
    "certain": ("归属（像元）", "Attribution (detections)"), "likely": ("归属（像元）", "Attribution (detections)"),
    "disputed": ("归属（像元）", "Attribution (detections)"),
    "low_confidence": ("证据（像元）", "Evidence (detections)"), "near_static": ("证据（像元）", "Evidence (detections)"),
}
_WIDTH = {"township_code": 16, "township": 22, "county": 15, "city": 11, "events_low_only": 12, "disputed": 12, "near_static": 13,
          "certain": 11, "low_confidence": 12, "frp_mw": 11, "observed_share": 11.5}


def township_sheet(book: Book, result, name: str, title: str, subtitle: str, notes: list[str], warning: str) -> None:
    """Sorted by events, then detections (both falling), then code; townships that no pass saw stand last, their counts empty."""
    table = result.township_counts
    share = table["observed_share"].to_numpy(float)
    counts = {name: table[name].to_numpy(float) for name in _COUNTS}
    empty = sum(counts[name] for name in _COUNTS if name != "frp_mw") == 0
    # A township with a count was seen, whatever the mask of another pass says: a count is never hidden.
    unseen = (share == 0) & empty
    order = np.lexsort((table["township_code"].to_numpy(str), -counts["detections"], -counts["events"], unseen))
    columns = _columns(book, table, order)
    sheet = open_sheet(book, name, title, subtitle, warning)
    write_header(book, sheet, columns, len(table) + 1, (5, 3))
    _total(book, sheet, columns, table, counts, int(unseen.sum()), share)
    _rows(book, sheet, columns, {"empty": empty[order], "unseen": unseen[order], "half": (share < palette()["not_observed"]["half"])[order]},
          counts["events"][order], share[order])
    write_notes(book, sheet, 5 + len(table), len(columns), sum(column.width for column in columns), notes, warning)
    sheet.set_first_sheet()
    sheet.activate()


def _columns(book, table, order) -> list[Column]:
    names = ["township_code", "township", "county"]
    # A prefecture's own sheet need not repeat its name in every row.
    if table["city"].nunique() > 1:
        names.append("city")
    columns = [Column(book.say("序号", "No."), "", 7.5, "integer", list(range(1, len(table) + 1)))]
    for name in (*names, *_COUNTS, "observed_share"):
        field = TOWNSHIP_COUNTS.field(name)
        kind = {"frp_mw": "frp", "observed_share": "percent", "township_code": "code"}.get(name, "integer" if name in _COUNTS else "text")
        group = _GROUPS.get(name, ("", ""))
        columns.append(Column(field.title(book.lang), book.say(*group), _WIDTH.get(name, 9.5), kind, table[name].to_numpy(object)[order].tolist()))
    return columns


def _total(book, sheet, columns, table, counts, unseen, share):
    line = {"bold": True, "bg_color": "#F4F2EC", "bottom": 2, "bottom_color": book.ink["text"]}
    first = len(columns) - len(_COUNTS) - 1
    for at in range(first):
        put(sheet, 4, at, None, book.cell("text", **line))
    put(sheet, 4, 2, book.say("合计", "Total"), book.cell("text", **line))
    put(sheet, 4, 3, book.say(f"{len(table)} 个乡镇", f"{len(table)} townships"), book.cell("text", **line))
    for at, name in enumerate(_COUNTS, first):
        value = float(np.round(np.nansum(counts[name]), 2)) if name == "frp_mw" else int(counts[name].sum())
        put(sheet, 4, at, value, book.cell(columns[at].kind, **line))
    known = book.say(f"未观测 {unseen}", f"{unseen} not observed") if unseen else "" if np.isfinite(share).any() else book.say("未知", "Unknown")
    put(sheet, 4, len(columns) - 1, known, book.cell("text", **{**line, "align": "right"}))
    sheet.set_row_pixels(4, 24)


def _rows(book, sheet, columns, marks, events, share):
    colours = palette()
    shades, hatch = colours["events"], {"pattern": 16, "fg_color": colours["not_observed"]["line"]}
    second = {"font_color": book.ink["second"]}
    unseen = {"bg_color": colours["not_observed"]["ground"]}
    first = len(columns) - len(_COUNTS) - 1
    unknown, not_seen = book.say("未知", "Unknown"), book.say("未观测", "Not observed")
    for at, column in enumerate(columns):
        counted, last = first <= at < len(columns) - 1, at == len(columns) - 1
        plain, zero = book.cell(column.kind), book.cell(column.kind, **second)
        hatched = book.cell("text", **hatch, **unseen)
        shaded = {}
        if at == first:
            for half in (False, True):
                for i, (colour, ink) in enumerate(zip(shades["colours"], shades["text"], strict=True)):
                    weight = {"bold": True, "font_color": ink} if i else second
                    shaded[half, i] = book.cell("integer", bg_color=colour, **weight, **(hatch if half else {}))
        words = book.cell("text", align="right", **second), book.cell("text", align="center", **unseen)
        for row, value in enumerate(column.values):
            if marks["unseen"][row] and (counted or last):
                put(sheet, 5 + row, at, not_seen if last else None, words[1] if last else hatched)
            elif last and share[row] != share[row]:
                put(sheet, 5 + row, at, unknown, words[0])
            elif shaded:
                put(sheet, 5 + row, at, value, shaded[bool(marks["half"][row]), bisect_right(shades["breaks"], events[row]) - 1])
            else:
                put(sheet, 5 + row, at, value, zero if marks["empty"][row] else plain)
