"""publish_fires: the workspace's fires and a filter in; map, workbook and tables out."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

from .report import Report


def run(arguments: dict, progress=None) -> Report:
    from ..layers.errors import ArgumentError
    from ..layers.workspace import Workspace, day
    from ..processing.fire_selection import TABLES, select_fires

    lang, chosen = arguments.get("lang") or "zh", fire_filter(arguments)
    if not any(arguments.get(name) for name in ("out", "map", "workbook")):
        raise ArgumentError("选项 --out：没有说写到哪里；请给 --out（文件夹）、--map 或 --workbook",
                            "Option --out: nowhere to write to; give --out (a folder), --map or --workbook")
    # Without a day the townships of today are listed; the folder's record says which.
    on = day(arguments["as_of"], "--as-of") if arguments.get("as_of") else datetime.now(timezone(timedelta(hours=8))).date().isoformat()
    if progress:
        progress(0.1, "读取工作区", "reading the workspace")
    with Workspace(arguments["workspace"]) as workspace:
        tables = {name: workspace.read(name) for name in TABLES}
        facts, source = dict(workspace.facts), workspace.record(*TABLES)
    if progress:
        progress(0.4, "筛选", "applying the filter")
    result = select_fires(tables, chosen, facts, as_of=on, lang=lang, workspace=source)
    if (arguments.get("approval") or "").strip():
        result.run["approval"] = arguments["approval"].strip()
    if arguments.get("zeros") == "left_out":
        result = without_zeros(result)
    written = _write(arguments, result, lang, progress)
    told = {name: result.run["totals"][name] for name in ("events", "fires", "detections")}
    counts = "事件 {events}，火区 {fires}，像元 {detections}" if lang == "zh" else "{events} events, {fires} fires, {detections} detections"
    text = "\n".join([chosen.line(lang), counts.format(**told), *(f"→ {path}" for path in written)])
    return Report(text, out=written[0], numbers=told)


def fire_filter(arguments: dict):
    """The FireFilter that the arguments of a task describe; each has the filter's own name. Raises ArgumentError."""
    from ..processing.fire_filter import FireFilter

    given = {field.name: arguments.get(field.name) for field in fields(FireFilter)}
    return FireFilter(**{name: tuple(value) if isinstance(value, list) else value for name, value in given.items() if value})


def without_zeros(result):
    """*result* without the townships that have no detection; the filter printed says so."""
    counts = result.township_counts
    held = set(counts["township_code"][counts["detections"] > 0])
    left = {"zh": "；未列没有火点的乡镇", "en": "; townships without fires are not listed"}
    run = {**result.run, "filter": {lang: text + left[lang] for lang, text in result.run["filter"].items()}}
    tables = {name: getattr(result, name) for name in ("townships", "township_counts", "township_days")}
    return replace(result, run=run, **{name: table[table["township_code"].isin(held)].reset_index(drop=True) for name, table in tables.items()})


def _write(arguments, result, lang, progress):
    from ..layers import result as results
    from ..layers.tables.written import write_content
    from ..processing.publish.fire_pages import fire_pages
    from ..processing.publish.web_map import web_map
    from ..processing.publish.workbook import workbook

    written = []
    for name, make, zh, en in (("map", web_map, "生成网页地图", "making the web map"), ("workbook", workbook, "生成工作簿", "making the workbook")):
        if arguments.get(name):
            def tell(done, zh=zh, en=en):
                if progress:
                    progress(0.6 + 0.25 * done, zh, en)

            tell(0)
            write_content(Path(arguments[name]), make(result, lang, tell))
            written.append(Path(arguments[name]))
    if arguments.get("out"):
        results.check_target(arguments["out"])
        written.append(results.write(result, arguments["out"], fire_pages(result, lang, progress), progress))
    return written
