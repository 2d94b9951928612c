"""export_ledger: the ledgers and a filter in, a workbook or CSV out."""

from __future__ import annotations

from pathlib import Path

from .report import Report


def run(arguments: dict, progress=None) -> Report:
    from ..layers.errors import ArgumentError
    from ..layers.tables.written import write_content, write_csv
    from ..processing.ledger_filter import LedgerFilter
    from ..processing.ledger_list import chosen, filter_text
    from ..processing.publish.ledger_sheet import ledger_rows, ledger_sheet

    lang, out = arguments.get("lang") or "zh", Path(arguments["out"])
    if out.suffix.lower() not in (".xlsx", ".csv"):
        raise ArgumentError("选项 --out：{file} 须以 .xlsx 或 .csv 结尾；请改文件名", "Option --out: {file} must end in .xlsx or .csv; change its name", file=out.name)
    wanted = LedgerFilter(arguments.get("sort") or "findings", tuple(arguments.get("groups") or ()), tuple(arguments.get("townships") or ()),
                          arguments.get("state") or "unclosed")
    entries, day, area = entries_of(arguments["workspace"], wanted.sort, arguments.get("as_of"))
    shown = chosen(entries, wanted)
    if out.suffix.lower() == ".csv":
        write_csv(out, *ledger_rows(shown, lang))
    else:
        write_content(out, ledger_sheet(shown, filter_text(wanted, entries, lang), day, area if lang == "zh" else "", lang))
    told = f"台账：{len(shown)} 条 → {out}" if lang == "zh" else f"Ledger: {len(shown)} rows → {out}"
    return Report(told, out=out, numbers={"rows": len(shown)})


def entries_of(workspace, sort: str, as_of: str | None):
    """(entries of processing.ledger_list, the day on which they are late or not, the area's name) of a workspace's findings or tasks."""
    from datetime import datetime, timedelta, timezone

    from ..layers.workspace import Workspace, day
    from ..processing.ledger_list import finding_entries, task_entries

    # Without a day it is today in Beijing; the sheet says which.
    on = day(as_of, "--as-of") if as_of else datetime.now(timezone(timedelta(hours=8))).date().isoformat()
    with Workspace(workspace) as opened:
        make = finding_entries if sort == "findings" else task_entries
        return make(opened.read(sort), opened.read("townships"), on), on, opened.facts.get("area_zh") or ""
