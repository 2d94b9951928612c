"""The workbook: townships, events, fires, detections, and what they rest on; for people, so in names and Beijing time."""

from __future__ import annotations

from io import BytesIO

import numpy as np

from ...layers.result import newest
from ...layers.wanted import wanted
from .sheet_frame import FONT, MOST_ROWS, Book
from .sheet_rows import paced

SHEETS = {
    "townships": ("乡镇", "Townships"),
    "events": ("事件", "Events"),
    "fires": ("火区", "Fires"),
    "detections": ("像元", "Detections"),
    "record": ("规则与来源", "Rules and sources"),
}


def options() -> dict:
    # Made anew each time: XlsxWriter writes into the dict of the default format. Text of a file is never a formula, a link or a number.
    return {
        "in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False, "nan_inf_to_errors": False,
        "default_format_properties": {"font_name": FONT, "font_size": 10},
    }


def workbook(result, lang: str = "zh", tell=None) -> bytes:
    """The XLSX file of a FireResult in *lang*. Equal results give equal bytes: it bears the newest acquisition, not the time of the run.

    *tell* is called with the share done and may raise Cancelled.
    """
    with wanted("xlsxwriter"):
        import xlsxwriter  # noqa: F401  told by its own name where it is missing

    from . import sheet_fires
    from .sheet_record import record_sheet
    from .sheet_townships import township_sheet

    page, run = BytesIO(), result.run
    # Rows are told of twice: as they are filled in and as the file is made of them.
    rows = sum(min(len(table), MOST_ROWS) for table in (result.events, result.fires, np.flatnonzero(result.near)))
    with paced(page, options(), 2 * rows, tell) as (file, pace):
        book = Book(file, lang, pace)
        say = book.say
        area = (run.get("area") or {}).get(lang) or ""
        titles = {
            "townships": say(f"{area}疑似火点统计表（按乡镇）", f"Suspected fires by township{', ' + area if area else ''}"),
            "events": say(f"{area}疑似火点：事件", f"Suspected fires: events{', ' + area if area else ''}"),
            "fires": say(f"{area}疑似火点：火区", f"Suspected fires: fires{', ' + area if area else ''}"),
            "detections": say(f"{area}疑似火点：像元", f"Suspected fires: detections{', ' + area if area else ''}"),
            "record": say("规则与来源", "Rules and sources"),
        }
        file.set_properties({"title": titles["townships"], "created": newest(result).astype("datetime64[s]").item(), "author": "Lantian"})
        subtitle, notes, warning = _subtitle(result, say, lang), _notes(run, say, lang), run["warning"][lang]
        heads = {name: (SHEETS[name][0 if lang == "zh" else 1], titles[name], subtitle) for name in SHEETS}
        township_sheet(book, result, *heads["townships"], [*_counted(say), *notes], warning)
        sheet_fires.event_sheet(book, result, *heads["events"], notes, warning)
        sheet_fires.fire_sheet(book, result, *heads["fires"], notes, warning)
        sheet_fires.detection_sheet(book, result, *heads["detections"], notes, warning)
        record_sheet(book, result, *heads["record"], warning)
    return page.getvalue()


def _subtitle(result, say, lang) -> str:
    """Period, satellites, the newest acquisition, and for whom."""
    period, inputs = result.run["period"], result.run["inputs"]
    first, last = period["first_day"], period["last_day"]
    if first and first != last:
        # The same year is not said twice.
        last = last[5:] if lang == "zh" and last[:5] == first[:5] else last
        days = say(f"{first} 至 {last}", f"{first} to {last}")
    else:
        days = first or say("无像元", "no detections")
    days += say(f"（北京时间，日界 {period['day_start']}）", f" (Beijing time, days from {period['day_start']})")
    satellites = sorted({name for entry in inputs for name in entry.get("satellites") or []})
    products = sorted({name for entry in inputs for name in entry.get("products") or []})
    times = result.detections["acquired_utc"].dropna()
    parts = [days, " ".join([" / ".join(satellites), " / ".join(products)]).strip()]
    if len(times):
        stamp = str((newest(result) + np.timedelta64(8, "h")).astype("datetime64[m]")).replace("T", " ")
        parts.append(say(f"截至 {stamp}（最新过境）", f"as of {stamp} (newest pass)"))
    parts.append(say("内部资料", "Internal"))
    return " · ".join(part for part in parts if part)


def _counted(say) -> list[str]:
    return [say("口径：事件、火区、像元三个口径并列；归属与证据按像元计，归属明确 + 倾向 + 跨界待核 = 像元；仅含低置信度像元的事件单列，不计入“事件”。"
                "0 为未检出，不等于无火；未观测不计为 0。",
                "Counts: events, fires and detections side by side; attribution and evidence count detections, certain + likely + disputed = detections; "
                "events of low-confidence detections only stand apart and are not in “Events”. 0 means none detected, not no fire; not observed is not counted as 0.")]


def _notes(run, say, lang) -> list[str]:
    """What stands under every table: rule, filter, what lies outside, datum, observation, sources."""
    outside, far = run["totals"]["outside"], run["totals"]["far"]["detections"]
    stop = "；" if lang == "zh" else "; "
    labels = {"townships": say("乡镇界", "townships"), "points": say("点清单", "lists")}
    datum = stop.join(f"{labels[name]} {run['datum'][name][lang]}" for name in labels if run["datum"].get(name))
    return [
        say("计数规则：", "Rule: ") + run["rule"][lang],
        say("筛选：", "Filter: ") + run["filter"][lang],
        say(f"界外 20 km 以内：事件 {outside['events']}（另有仅低置信度 {outside['events_low_only']}），火区 {outside['fires']}，像元 {outside['detections']}，"
            f"不计入任何乡镇；更远的 {far} 个像元仅列于 detections.csv",
            f"Outside, within 20 km: {outside['events']} events (and {outside['events_low_only']} low-only), {outside['fires']} fires, "
            f"{outside['detections']} detections, counted in no township; {far} detections farther off are in detections.csv only"),
        say("坐标基准：", "Datum: ") + datum,
        say("观测：", "Observation: ") + run["observed"][lang],
        say("来源：", "Sources: ") + stop.join(source[lang] for source in run["sources"]) + say("。输入的 SHA-256 与参数见“规则与来源”。",
                                                                                              ". SHA-256 of the inputs and parameters: see “Rules and sources”."),
    ]
