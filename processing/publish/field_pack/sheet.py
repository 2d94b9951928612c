"""The list of the pack as a workbook: what is known is locked, what is found on site is filled in from drop-down lists."""

from __future__ import annotations

from io import BytesIO

from ....layers.catalog.field_tables import CAUSE, CAUSES_EN, LIST_TITLES, VERDICT, VERDICTS_EN
from ....layers.result import newest
from ....layers.wanted import wanted
from ...adjudicate import NAMES
from .. import words
from ..sheet_frame import Book, Column, beijing_serial, open_sheet, write_columns, write_header, write_notes
from ..sheet_record import record_sheet
from ..sheet_rows import paced
from ..workbook import options
from .points import GCJ_NOTE, navigation

# What is known of a point: (column, title zh, title en, width, kind)
KNOWN = (
    ("event_id", *LIST_TITLES["event_id"], 16, "code"), ("page", "页", "Page", 5.5, "integer"), ("township", "乡镇", "Township", 15, "text"),
    ("village", "村", "Village", 13, "text"), ("grid", "网格", "Grid", 13, "text"), ("first_utc", "首次过境（北京）", "First seen (Beijing)", 17, "time"),
    ("satellites", "卫星", "Satellites", 11, "text"), ("lon", *LIST_TITLES["lon"], 11.5, "degrees"), ("lat", *LIST_TITLES["lat"], 11, "degrees"),
    ("lon_dms", "经度 度分秒", "Longitude D°M′S″", 15, "text"), ("lat_dms", "纬度 度分秒", "Latitude D°M′S″", 15, "text"),
    ("frp_mw", "FRP（MW）", "FRP (MW)", 8.5, "frp"), ("state", "状态", "State", 9, "text"), ("attribution", "归属", "Attribution", 10, "text"),
    ("evidence", "证据", "Evidence", 40, "text"), ("navigation", "导航（GCJ-02）", "Navigation (GCJ-02)", 24, "text"),
    ("township_code", *LIST_TITLES["township_code"], 14, "code"), ("step", *LIST_TITLES["step"], 5, "integer"),
)
HIDDEN = ("township_code", "step")
"""Columns that tell whether an event has changed meanwhile; nobody in the field needs them."""
# What is filled in: (column, title zh, title en, width)
ASKED = tuple((name, *LIST_TITLES[name], width) for name, width in
              (("verdict", 11), ("cause", 10), ("area_mu", 11), ("person", 12), ("checked_at", 18), ("photo", 20), ("note", 28)))
HEADER_ROW, FIRST_ROW = 3, 4
"""Where titles and the first row stand, counted from 0."""
SHEET = ("核查表", "Checks")


def fill_in_sheet(points, result, title: str, subtitle: str, lang: str = "zh", people: bool = False) -> bytes:
    """The XLSX file: a row for each of *points*, in the order of the pages; equal input gives equal bytes. Raises LibraryMissing."""
    with wanted("xlsxwriter"):
        import xlsxwriter  # noqa: F401  told by its own name where it is missing

    page, at = BytesIO(), 0 if lang == "zh" else 1
    with paced(page, options(), len(points)) as (file, pace):
        book = Book(file, lang, pace)
        file.set_properties({"title": title, "created": newest(result).astype("datetime64[s]").item(), "author": "Lantian"})
        warning = result.run["warning"][lang]
        sheet = open_sheet(book, SHEET[at], title, subtitle, warning)
        columns = _columns(points, book, at, people)
        write_header(book, sheet, columns, len(points), (FIRST_ROW, 1))
        asked = {title[at + 1] for title in ASKED}
        known = {}
        for column in columns:
            free = column.title in asked
            more = {"bg_color": "#FFF9DB"} if free else {}
            if column.title == LIST_TITLES["checked_at"][at]:
                more["num_format"] = "yyyy-mm-dd hh:mm"
            known[column.title] = book.cell(column.kind, locked=not free, text_wrap=True, **more)
        write_columns(book, sheet, columns, FIRST_ROW, lambda column, row: known[column.title])
        for row, text in enumerate(points["evidence"], FIRST_ROW):
            sheet.set_row(row, max(17, 14 * (text.count("\n") + 1)))
        first = len(columns) - len(ASKED)
        _validate(sheet, first, max(len(points), 1), at, book.say)
        for place, column in enumerate(columns):
            if column.title in {LIST_TITLES[name][at] for name in HIDDEN}:
                sheet.set_column(place, place, column.width, None, {"hidden": True})
        # Nobody's password: the lock keeps slips off the numbers, not people.
        sheet.protect("", {"sort": True, "autofilter": True, "format_columns": True, "format_rows": True, "select_locked_cells": True})
        notes = [book.say("计数规则：", "Rule: ") + result.run["rule"][lang], book.say("筛选：", "Filter: ") + result.run["filter"][lang], GCJ_NOTE[lang],
                 book.say("黄色各列由核查人填写；编号不要改。填好后放回核查包文件夹，用 take-verdicts 取回。",
                          "The yellow columns are filled in on site; leave the numbers as they are. Put the file back into the pack's "
                          "folder and take it with take-verdicts.")]
        write_notes(book, sheet, FIRST_ROW + len(points) + 1, len(columns), sum(column.width for column in columns), notes, warning)
        record_sheet(book, result, book.say("规则与来源", "Rules and sources"), book.say("规则与来源", "Rules and sources"), subtitle, warning)
    return page.getvalue()


def _columns(points, book, at, people):
    lang = book.lang
    shown = {"first_utc": [None if value != value else value for value in beijing_serial(points["first_utc"].to_numpy("datetime64[s]"))],
             "state": [NAMES[one][at] for one in points["state"]], "attribution": [words.word(words.ATTRIBUTION, one, lang) for one in points["attribution"]],
             "satellites": [one.replace(";", " / ") if isinstance(one, str) else None for one in points["satellites"]],
             "navigation": [navigation(lat, lon) for lat, lon in zip(points["lat"], points["lon"], strict=True)],
             "evidence": [text.replace("\n", "；" if at == 0 else "; ") for text in points["evidence"]]}
    known = [*KNOWN[:-2], *([("people", "网格责任人（内部）", "People of the grid (internal)", 24, "text")] if people else []), *KNOWN[-2:]]
    columns = [Column(title[at + 1], book.say("已知", "Known"), title[3], title[4], list(shown.get(title[0], points.get(title[0]))))
               for title in known]
    return columns + [Column(title[at + 1], book.say("现场填写", "Filled in on site"), title[3], "metres" if title[0] == "area_mu" else "text", [None] * len(points))
                      for title in ASKED]


def _validate(sheet, first, rows, at, say):
    last = FIRST_ROW + rows - 1
    choices = {"verdict": VERDICT.choices_zh if at == 0 else VERDICTS_EN, "cause": CAUSE.choices_zh if at == 0 else CAUSES_EN}
    for n, (name, *_) in enumerate(ASKED, first):
        if name in choices:
            names = choices[name]
            sheet.data_validation(FIRST_ROW, n, last, n, {
                "validate": "list", "source": list(names), "error_title": say("请从列表中选", "Choose from the list"),
                "error_message": say("只能是：", "One of: ") + " / ".join(names), "error_type": "stop" if name == "verdict" else "warning"})
        elif name == "area_mu":
            sheet.data_validation(FIRST_ROW, n, last, n, {"validate": "decimal", "criteria": ">=", "value": 0, "error_title": say("面积（亩）", "Area (mu)"),
                                                          "error_message": say("请填不小于 0 的数", "A number not below 0")})

