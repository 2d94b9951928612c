"""The ledger as a workbook or as rows of a CSV: what the list shows, under the same filter, which is printed beneath."""

from __future__ import annotations

from datetime import date, datetime
from io import BytesIO

from ...layers.catalog.records import FORCES, FORCES_ZH, STATES, STATES_ZH
from ...layers.wanted import wanted
from ..rules.severity import SEVERITIES
from .sheet_frame import MOST_ROWS, Book, Column, open_sheet, width_of, write_columns, write_header, write_notes
from .sheet_rows import paced

_TITLES = {
    # column: (zh, en, width); up to responsible it is printed, what follows is for the screen
    "severity": ("程度", "Severity", 8), "group": ("规则或文号", "Rule or document", 19), "object": ("对象", "Object", 19), "county": ("县（市、区）", "County", 11),
    "township": ("乡镇", "Township", 12), "due": ("期限", "Due", 11), "late": ("逾期", "Overdue", 8), "state": ("状态", "State", 9),
    "detail": ("情形", "Detail", 34), "document": ("文号", "Document", 20), "clause": ("条款", "Clause", 10), "responsible": ("责任单位", "Responsible", 28),
    "quote": ("原文", "Wording", 50), "force": ("力度", "Force", 8), "first_found": ("首次发现", "First found", 12), "evidence": ("整改佐证", "Evidence", 24),
    "closed_on": ("销号日期", "Closed on", 12), "closed_by": ("销号人", "Closed by", 10), "reason": ("原因", "Reason", 24), "id": ("编号", "Id", 34),
}
_PRINTED = list(_TITLES).index("responsible") + 1
_LINE_PX, _MOST_LINES = 17, 5
_DAYS, _DAY, _EPOCH = ("due", "first_found", "closed_on"), "yyyy-mm-dd", date(1899, 12, 30)
_SEVERITY = {"zh": "程度：必须且逾期为严重，必须为较重，力争为一般，倡导或文字边界为提示；为本软件的分级，非文件规定",
             "en": "Severity: ordered and late critical, ordered major, an aim minor, advice or on the wording a note; our own grading, no document's"}


def ledger_rows(entries, lang: str) -> tuple[list[str], list[list]]:
    """(heads, rows) of *entries* (processing/ledger_list.COLUMNS) in words; empty is None."""
    at = 0 if lang == "zh" else 1
    states = dict(zip(STATES, zip(STATES_ZH, ("Open", "In hand", "Closed"), strict=True), strict=True))
    forces = dict(zip(FORCES, zip(FORCES_ZH, FORCES, strict=True), strict=True))
    columns = {
        **{name: list(entries[name]) for name in _TITLES if name in entries.columns},
        "group": list(entries[f"group_{lang}"]), "detail": list(entries[f"detail_{lang}"]),
        "severity": [SEVERITIES[one][at] for one in entries["severity"]], "state": [states[one][at] for one in entries["state"]],
        "force": [forces[one][at] for one in entries["force"]], "due": list(entries["due"].where(entries["due"].notna(), entries["due_printed"])),
        "late": [("逾期", "overdue")[at] if one else None for one in entries["overdue"]]}
    return [_TITLES[name][at] for name in _TITLES], [list(row) for row in zip(*(columns[name] for name in _TITLES), strict=True)]


def ledger_sheet(entries, filter_text: str, day: str, area: str, lang: str = "zh") -> bytes:
    """The XLSX file. *day* (``YYYY-MM-DD``) is the day on which things are late or not; equal entries give equal bytes."""
    with wanted("xlsxwriter"):
        import xlsxwriter  # noqa: F401  told by its own name where it is missing

    page, zh = BytesIO(), lang == "zh"
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    heads, rows = ledger_rows(entries, lang)
    with paced(page, options, len(rows)) as (file, pace):
        book = Book(file, lang, pace)
        say = book.say
        title = say(f"{area}问题与任务台账", f"Ledger{', ' + area if area else ''}")
        file.set_properties({"title": title, "created": datetime.fromisoformat(day), "author": "Lantian"})
        warning = say("台账为内部资料，不作为处罚依据", "Internal; not a basis for penalties")
        sheet = open_sheet(book, say("台账", "Ledger"), title, say(f"截至 {day} · 共 {len(rows)} 条", f"as of {day} · {len(rows)} rows"), warning)
        shown = rows[:MOST_ROWS]
        columns = [Column(head, "", _TITLES[name][2], "text", [_day(row[at]) if name in _DAYS else row[at] for row in shown])
                   for at, (name, head) in enumerate(zip(_TITLES, heads, strict=True))]
        write_header(book, sheet, columns, len(shown), (4, 3))
        plain, late = book.cell("text", text_wrap=True, num_format=_DAY), book.cell("text", font_color=book.ink["warning"], bold=True, num_format=_DAY)
        due = {list(_TITLES).index(name) for name in ("due", "late")}
        reds = {row for row, one in enumerate(entries["overdue"][:MOST_ROWS]) if one}
        position = {id(column): at for at, column in enumerate(columns)}
        write_columns(book, sheet, columns, 4, lambda column, row: late if row in reds and position[id(column)] in due else plain)
        for row, values in enumerate(shown):
            sheet.set_row_pixels(4 + row, 6 + _LINE_PX * _lines(values))
        more = [say(f"只列前 {MOST_ROWS} 条，全部见 CSV", f"the first {MOST_ROWS} only; all are in the CSV")] if len(rows) > MOST_ROWS else []
        notes = [*more, say("筛选：", "Filter: ") + filter_text, _SEVERITY["zh" if zh else "en"]]
        below = write_notes(book, sheet, 4 + len(shown), _PRINTED, sum(column.width for column in columns[:_PRINTED]), notes, warning)
        sheet.print_area(0, 0, below - 1, _PRINTED - 1)
    return page.getvalue()


def _day(value):
    """A date as Excel counts days; what is printed in words stays as it is."""
    try:
        return (date.fromisoformat(value) - _EPOCH).days
    except (TypeError, ValueError):
        return value


def _lines(values) -> int:
    """How many lines the fullest of the printed cells takes."""
    widths = (width for *_, width in _TITLES.values())
    return min(_MOST_LINES, max(-(-width_of(str(value)) // int(width - 2)) for value, width in zip(values[:_PRINTED], widths, strict=False) if value is not None))
