"""show_calendar: what falls due in a period, as text and CSV."""

from __future__ import annotations

from pathlib import Path

from .report import Report

_HEADS = {"zh": ("期限", "类别", "事项", "文号", "条款", "责任单位", "乡镇", "状态", "编号"),
          "en": ("due", "kind", "what", "document", "clause", "units", "township", "state", "id")}
_STATES = {"open": "未整改", "in_hand": "整改中", "closed": "已销号"}
_KINDS = {"task": "任务", "finding": "问题"}


def run(arguments: dict, progress=None) -> Report:
    from ..layers.errors import ArgumentError
    from ..layers.tables.written import write_csv
    from ..layers.workspace import Workspace, day
    from ..processing.ledger import due
    from ..processing.publish.text_table import text_table

    lang = arguments.get("lang") or "zh"
    first, last = day(arguments["from"], "--from"), day(arguments["to"], "--to")
    if last < first:
        raise ArgumentError("选项 --to：{to} 早于 {first}；请把两个日期对调", "Option --to: {to} is before {first}; exchange the two days", to=last, first=first)
    with Workspace(arguments["workspace"]) as workspace:
        table = due(workspace.read("tasks"), workspace.read("findings"), first, last, document=arguments.get("document"), unit=arguments.get("unit"),
                    township_code=arguments.get("township_code"))
    late = " 逾期" if lang == "zh" else " overdue"
    rows = [(one.due + (late if one.overdue else ""), _KINDS[one.kind] if lang == "zh" else one.kind, one.what, one.document, one.clause, one.units, one.township_code,
             _STATES[one.state] if lang == "zh" else one.state, one.id) for one in table.itertuples()]
    out = Path(arguments["out"]) if arguments.get("out") else None
    if out is not None:
        write_csv(out, _HEADS[lang], rows)
    numbers = {"due": int((~table["overdue"].astype(bool)).sum()), "overdue": int(table["overdue"].sum())}
    if not rows:
        return Report("这段时间没有到期的事项" if lang == "zh" else "Nothing falls due", out=out, numbers=numbers)
    return Report("\n".join(text_table(_HEADS[lang], [[_short(value) for value in row] for row in rows], left=len(rows[0]))), out=out, numbers=numbers)


def _short(value, most: int = 40):
    return value if not isinstance(value, str) or len(value) <= most else value[: most - 1] + "…"
