"""A bulletin as a workbook: a sheet a table, and one with sources, parameters and rule."""

from __future__ import annotations

from bisect import bisect_right
from datetime import date, datetime
from io import BytesIO

import numpy as np

from ....layers.palette import palette
from ....layers.tables.written import FORMULA_SIGNS
from ....layers.wanted import wanted
from ..sheet_frame import FONT, MOST_ROWS, NUMBER, Book, Column, open_sheet, put, safe_text, width_of, write_header, write_notes
from ..sheet_rows import paced
from .page import Bulletin, Table

_OWN = {"date": "yyyy-mm-dd", "percent2": '0.00"%"', "percent1": '0.0"%"', "signed": "+0;-0;0", "signed_percent": '+0.00"%";-0.00"%";0.00"%"',
        "signed_percent1": '+0.0"%";-0.0"%";0.0"%"', **{f"real{n}": "0" + ("." + "0" * n if n else "") for n in range(7)}}
"""Number formats beside those of the workbook; a percent of the bulletin is a number of hundredths, as in its CSV."""
_FORMULA = (*FORMULA_SIGNS, "'")
_WIDEST = {"text": 42, "code": 16, "time": 17, "date": 12}
_DAY_1970 = 25569


def bulletin_workbook(bulletin: Bulletin) -> bytes:
    """The XLSX file. Equal bulletins give equal bytes: it bears the bulletin's date. Raises LibraryMissing without XlsxWriter."""
    with wanted("xlsxwriter"):
        import xlsxwriter  # noqa: F401  (paced makes it)

    page = BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False, "nan_inf_to_errors": False,
               "default_format_properties": {"font_name": FONT, "font_size": 10}}
    with paced(page, options, sum(len(table.rows) for table in bulletin.tables)) as (file, pace):
        book = Book(file, bulletin.lang, pace)
        file.set_properties({"title": safe_text(bulletin.title)[:250], "created": datetime.fromisoformat(bulletin.dated), "author": "Lantian"})
        for at, table in enumerate(bulletin.tables):
            sheet = _sheet(book, bulletin, table)
            if at == 0:
                sheet.activate()
        _record(book, bulletin)
    return page.getvalue()


def _sheet(book, bulletin, table: Table):
    rows, extra = table.rows.iloc[:MOST_ROWS], 0 if table.total is None else 1
    columns = [_column(table, name, rows, bulletin.lang) for name in table.columns]
    subtitle = " · ".join(part for part in (bulletin.subtitle, bulletin.issue) if part)
    sheet = _opened(book, table.sheet, table.title, subtitle, bulletin.warning)
    first = 4 + extra
    left = 1 + max((at for at, name in enumerate(table.columns[:3]) if table.kind(name) in ("text", "code")), default=0)
    write_header(book, sheet, columns, len(rows) + extra, (first, left))
    if extra:
        line = {"bold": True, "bg_color": "#F4F2EC", "bottom": 2, "bottom_color": book.ink["text"]}
        for at, name in enumerate(table.columns):
            put(sheet, 4, at, table.word(name, table.total.get(name)), _cell(book, table.kind(name), table.total.get(name), **line))
        sheet.set_row_pixels(4, 24)
    for at, name in enumerate(table.columns):
        _cells(book, sheet, table, name, at, first, columns[at].values)
    more = [book.say(f"此表只列前 {MOST_ROWS} 行（共 {len(table.rows)} 行），全部见 CSV", f"The first {MOST_ROWS} of {len(table.rows)} rows; all are in the CSV")]
    notes = [*(more if len(table.rows) > MOST_ROWS else []), *bulletin.notes]
    below = write_notes(book, sheet, first + len(rows), len(columns), sum(column.width for column in columns), notes, bulletin.warning)
    sheet.print_area(0, 0, below - 1, len(columns) - 1)
    return sheet


def _opened(book, name, title, subtitle, warning):
    """An open sheet whose title and subtitle, too, stay text when they are edited: a name may begin like a formula."""
    sheet = open_sheet(book, name, title, subtitle, warning)
    for row, text, form in ((0, title, {"font_size": 16, "bold": True}), (1, subtitle, {"font_color": book.ink["second"]})):
        put(sheet, row, 0, text, book.style(**form, **_mark(text)))
    return sheet


def _mark(text) -> dict:
    """Excel's mark of a text, for one that begins like a formula."""
    return {"quote_prefix": True} if safe_text(text).startswith(_FORMULA) else {}


def _column(table, name, rows, lang) -> Column:
    kind = table.kind(name)
    values = [table.word(name, one) for one in rows[name]]
    if kind == "date":
        values = [None if one is None else (date.fromisoformat(str(one)[:10]) - date(1970, 1, 1)).days + _DAY_1970 for one in values]
    elif kind == "time":
        stamps = [None if one is None else np.datetime64(one, "s").astype(np.int64) for one in values]
        values = [None if one is None else (int(one) + 8 * 3600) / 86400 + _DAY_1970 for one in stamps]
    title = table.heading(name, lang)
    longest = max((width_of(one) for one in values if isinstance(one, str)), default=4)
    # A heading may take two lines, and the button of the filter beside it.
    width = min(max(longest + 3, -(-width_of(title) // 2) + 4, 7.5), _WIDEST.get(kind, 13))
    return Column(title, table.groups.get(name, ""), max(width, _WIDEST[kind] if kind in ("time", "date") else 0), kind, values)


def _cells(book, sheet, table, name, at, first, values):
    kind, colours = table.kind(name), palette()
    hatched = {"pattern": 16, "fg_color": colours["not_observed"]["line"], "bg_color": colours["not_observed"]["ground"]}
    shades = colours["events"]
    plain = [_cell(book, kind, None), _cell(book, kind, None, font_color=book.ink["second"])]
    for row, value in enumerate(values):
        quiet = table.quiet is not None and table.quiet[row]
        hidden, loud = table.unseen is not None and table.unseen[row], table.red is not None and table.red[row]
        if not hidden and not loud and name != table.shaded and not (isinstance(value, str) and not value[:1].isalnum()):
            # Most cells: a number, or a text that begins with a letter or digit.
            put(sheet, first + row, at, value, plain[bool(quiet)])
            continue
        more = {}
        if quiet:
            more["font_color"] = book.ink["second"]
        if loud and name in ("unit", "judged", "met", "letter", "reasons", "missed_targets"):
            more |= {"font_color": book.ink["warning"], "bold": True}
        if hidden and name in table.counts:
            value, more = None, hatched
        elif name == table.shaded and isinstance(value, (int, np.integer)):
            shade = bisect_right(shades["breaks"], int(value)) - 1
            more |= {"bg_color": shades["colours"][shade]} | ({"bold": True, "font_color": shades["text"][shade]} if shade else {})
        put(sheet, first + row, at, value, _cell(book, kind, value, **more))


def _cell(book, kind, value, **more):
    """The format of a cell. A text that begins like a formula bears Excel's mark, so that it stays one when it is edited."""
    if isinstance(value, str):
        return book.cell("code" if kind == "code" else "text", **_mark(value), **more)
    if kind in NUMBER or kind in ("text", "code"):
        return book.cell(kind, **more)
    place = {"align": "center"} if kind == "date" else {}
    return book.cell("integer", **{"num_format": _OWN[kind], **place, **more})


def _record(book, bulletin):
    name, title = book.say("规则与来源", "Rules and sources"), book.say("规则、参数与来源", "Rule, parameters and sources")
    sheet = _opened(book, name, title, bulletin.title, bulletin.warning)
    sheet.set_column(0, 0, 26)
    sheet.set_column(1, 1, 130)
    head = book.style(bold=True, font_size=12, font_color=book.ink["brand"], bottom=1, bottom_color=book.ink["brand"])
    label, plain = {"font_color": book.ink["second"], "valign": "top"}, {"text_wrap": True, "align": "left", "valign": "top"}
    row = 2
    for heading, lines in bulletin.record:
        row += 1
        for at in (0, 1):
            put(sheet, row, at, heading if at == 0 else None, head)
        sheet.set_row_pixels(row, 28)
        for what, text in lines:
            row += 1
            put(sheet, row, 0, what, book.style(**label, **_mark(what)))
            put(sheet, row, 1, text, book.style(**plain, **_mark(text)))
            sheet.set_row_pixels(row, min(4 + 18 * max(1, -(-width_of(safe_text(text)) // 122)), 540))
        row += 1
    put(sheet, row + 1, 0, bulletin.warning, book.style(font_color=book.ink["warning"], bold=True))
    sheet.print_area(0, 0, row + 1, 1)
