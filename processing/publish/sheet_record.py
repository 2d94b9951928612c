"""The last sheet: the rule, the filter, the inputs with their hashes, the passes, the versions; what the other sheets rest on."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ...layers.catalog.fires import REJECTED
from ...layers.tasks import TASKS
from . import words
from .sheet_frame import Book, beijing_serial, open_sheet, put, width_of

_WIDTHS = (24, 42, 18, 18, 11, 12, 12, 11, 72)
MOST_REJECTED = 200


def record_sheet(book: Book, result, name, title, subtitle, warning) -> None:
    """Sections one below the other: counting, parameters, inputs, counts, passes, datum, versions, rejected rows, warning."""
    sheet = open_sheet(book, name, title, subtitle, warning)
    for at, width in enumerate(_WIDTHS):
        sheet.set_column(at, at, width)
    page = _Page(book, sheet)
    run = result.run
    _counting(page, run)
    _inputs(page, run)
    _totals(page, run["totals"])
    _passes(page, run["passes"])
    _datum(page, run)
    page.heading(page.say("版本", "Versions"))
    page.line("Lantian", run["lantian"])
    page.line(page.say("程序库", "Libraries"), " · ".join(f"{library} {version}" for library, version in sorted(run["versions"].items())))
    _rejected(page, result.rejected)
    page.row += 1
    page.wide(run["warning"][book.lang], book.style(font_color=book.ink["warning"], bold=True, text_wrap=True))


class _Page:
    """Where on the sheet the next line goes."""

    def __init__(self, book: Book, sheet):
        self.book, self.sheet, self.row, self.say = book, sheet, 2, book.say
        self.label = book.style(font_color=book.ink["second"])
        self.text = book.style(text_wrap=True, align="left")

    def heading(self, text):
        style = self.book.style(bold=True, font_size=12, font_color=self.book.ink["brand"], bottom=1, bottom_color=self.book.ink["brand"])
        self.row += 1
        for at in range(len(_WIDTHS)):
            put(self.sheet, self.row, at, text if at == 0 else None, style)
        self.sheet.set_row_pixels(self.row, 28)
        self.row += 1

    def line(self, label, text):
        """A label and a text that may run over the whole width."""
        put(self.sheet, self.row, 0, label, self.label)
        text = str(text)
        self.sheet.merge_range(self.row, 1, self.row, len(_WIDTHS) - 1, "", self.text)
        put(self.sheet, self.row, 1, text, self.text)
        self.sheet.set_row_pixels(self.row, 4 + 18 * max(1, -(-width_of(text) // (sum(_WIDTHS[1:]) - 8))))
        self.row += 1

    def wide(self, text, style):
        self.sheet.merge_range(self.row, 0, self.row, len(_WIDTHS) - 1, "", style)
        put(self.sheet, self.row, 0, text, style)
        self.sheet.set_row_pixels(self.row, 22)
        self.row += 1

    def table(self, titles, kinds, rows):
        head = self.book.style(bold=True, font_color="#FFFFFF", bg_color=self.book.ink["brand"], border=1, border_color="#3F78A8", align="center")
        for at, title in enumerate(titles):
            put(self.sheet, self.row, at, title, head)
        self.sheet.set_row_pixels(self.row, 24)
        self.row += 1
        for values in rows:
            for at, (value, kind) in enumerate(zip(values, kinds, strict=True)):
                put(self.sheet, self.row, at, value, self.book.cell(kind))
            self.row += 1


def _counting(page, run):
    lang = page.book.lang
    page.heading(page.say("计数与筛选", "Counting and filter"))
    page.line(page.say("计数规则", "Rule"), run["rule"][lang])
    page.line(page.say("筛选", "Filter"), run["filter"][lang])
    for i, source in enumerate(run["sources"]):
        page.line(page.say("来源", "Sources") if i == 0 else "", source[lang])
    page.heading(page.say("参数", "Parameters"))
    titles = {argument.name: argument.title(lang) for argument in TASKS[run["task"]].arguments} if run["task"] in TASKS else {}
    for name, value in sorted(run["parameters"].items()):
        if isinstance(value, (list, tuple)):
            value = ", ".join(f"{one:g}" if isinstance(one, float) else str(one) for one in value)
        elif name == "min_confidence":
            value = words.word(words.CONFIDENCE, value, lang)
        elif isinstance(value, float):
            value = f"{value:g}"
        page.line(name, f"{value}" + (f"　—　{titles[name]}" if name in titles else ""))


def _inputs(page, run):
    lang = page.book.lang
    page.heading(page.say("输入", "Inputs"))
    titles = (page.say("用途", "Role"), page.say("文件", "File"), page.say("格式", "Format"), page.say("行数", "Rows"), page.say("采用", "Used"),
              page.say("重复", "Duplicates"), page.say("同景", "Same scene"), page.say("未采用", "Rejected"), "SHA-256")
    kinds = ("text", "text", "text", *("integer",) * 5, "text")
    names = ("format", "rows", "used", "duplicates", "same_scene", "rejected", "sha256")
    page.table(titles, kinds, [
        [words.word(words.ROLE, entry["role"], lang), ":".join(str(entry[key]) for key in ("file", "layer") if entry.get(key)),
         *(entry.get(name) for name in names)] for entry in run["inputs"]])
    for entry in run["inputs"]:
        for note in entry.get("notes") or []:
            page.line(entry["file"], note[lang])


def _totals(page, totals):
    page.heading(page.say("数量", "Counts"))
    outside = totals["outside"]
    titles = (page.say("范围", "Where"), "", page.say("事件", "Events"), page.say("仅低置信度", "Low only"), page.say("火区", "Fires"), page.say("像元", "Detections"))
    names = ("events", "events_low_only", "fires", "detections")
    page.table(titles, ("text", "text", *("integer",) * 4), [
        [page.say("乡镇内（计入）", "In the townships"), "", *(totals[name] for name in names)],
        [page.say("界外 20 km 以内", "Outside, within 20 km"), page.say("不计入任何乡镇", "counted in no township"), *(outside[name] for name in names)],
        [page.say("更远", "Farther off"), page.say("仅列于 detections.csv", "in detections.csv only"), "", "", "", totals["far"]["detections"]],
        [page.say("低于最低置信度", "Below the lowest confidence"), page.say("列出而不计入", "listed, not counted"), "", "", "", totals["not_counted"]["detections"]],
        [page.say("重复", "Duplicates"), page.say("去除", "removed"), "", "", "", totals["duplicates"]],
        [page.say("同景", "Same scene"), page.say("清单与栅格同景，以清单为准", "list and raster of one scene: the list's count"),
         "", "", "", totals.get("same_scene", 0)],
        [page.say("未采用的行", "Rejected rows"), page.say("见下表与 rejected.csv", "see below and rejected.csv"), "", "", "", totals["rejected"]],
    ])


def _passes(page, passes):
    page.heading(page.say("过境（北京时间，乡镇内计入的像元）", "Passes (Beijing time, counted detections in the townships)"))
    if not passes:
        page.line("", page.say("乡镇内没有计入的像元", "No counted detection lies in the townships"))
        return
    titles = (page.say("卫星", "Satellite"), page.say("首个像元", "First detection"), page.say("末个像元", "Last detection"), page.say("像元", "Detections"))
    stamps = {key: beijing_serial(np.array([one[key].rstrip("Z") for one in passes], "datetime64[s]")).tolist() for key in ("first_utc", "last_utc")}
    page.table(titles, ("text", "time", "time", "integer"),
               [[one["satellite"], first, last, one["detections"]]
                for one, first, last in zip(passes, stamps["first_utc"], stamps["last_utc"], strict=True)])


def _datum(page, run):
    lang = page.book.lang
    page.heading(page.say("坐标基准与观测", "Datum and observation"))
    for name, label in (("townships", page.say("乡镇界", "Townships")), ("points", page.say("点清单", "Lists"))):
        verdict = run["datum"].get(name)
        if verdict:
            page.line(label, verdict[lang])
    page.line(page.say("观测", "Observation"), run["observed"][lang])


def _rejected(page, rejected: pd.DataFrame):
    if len(rejected) == 0:
        return
    more = page.say(f"（前 {MOST_REJECTED} 行，共 {len(rejected)} 行，全部见 rejected.csv）",
                    f" (the first {MOST_REJECTED} of {len(rejected)}; all are in rejected.csv)") if len(rejected) > MOST_REJECTED else ""
    page.heading(REJECTED.title(page.book.lang) + more)
    order = ("file", "value", "column", "row")
    page.table([REJECTED.field(name).title(page.book.lang) for name in order] + [REJECTED.field("reason").title(page.book.lang), *("",) * 4],
               ("text", "text", "text", "integer", *("text",) * 5),
               [[*(row[name] for name in order), row["reason"], *("",) * 4] for row in rejected.iloc[:MOST_REJECTED].to_dict("records")])
