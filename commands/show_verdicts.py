"""show_verdicts: the ledger of a workspace in, how its events stand out."""

from __future__ import annotations

from .plan import plan_asked_for
from .record_verdict import moment
from .report import Report

_HEADS = {"zh": ("事件", "日期", "状态", "核查期限", "乡镇", "村", "网格", "时段", "责任链缺口"),
          "en": ("event", "day", "state", "check by", "township", "village", "grid", "window", "chain lacks")}
MOST = 60
"""Lines on the screen; the file has them all."""


def run(arguments: dict, progress=None) -> Report:
    from ..layers.catalog.deduction_tables import EVENTS_SHOWN, PEOPLE_SHOWN
    from ..layers.ledger import verdicts
    from ..layers.table_result import write_table_result
    from ..layers.workspace import Workspace, day
    from ..processing.adjudicate import NAMES, standing
    from ..processing.fire_record import WARNING
    from ..processing.verdicts_shown import people_of, verdicts_shown

    lang = arguments.get("lang") or "zh"
    first, last = (day(arguments[name], f"--{name}") if arguments.get(name) else None for name in ("from", "to"))
    states, at = _states(arguments.get("states")), moment(arguments.get("at"))
    layers = ("events", "detections", "verdicts", "townships", "counties", "villages", "grids", "grid_people")
    with Workspace(arguments["workspace"]) as workspace:
        plan = plan_asked_for(arguments, workspace.facts)
        tables = {name: workspace.read(name) for name in layers if name != "verdicts"}
        stand = standing(verdicts(workspace))
        source = workspace.record(*layers)
    shown = verdicts_shown(tables, stand, at, plan, first, last, states, bool(arguments.get("overdue")), lang)
    late = int(shown["overdue"].sum())
    rows = [(one.event_id, one.day, NAMES[one.state][0] if lang == "zh" else one.state,
             (one.deadline or "") + ((" 逾期" if lang == "zh" else " overdue") if one.overdue else ""), one.township, one.village, one.grid, one.in_window, one.lacks)
            for one in shown.head(MOST).itertuples()]
    lines = _table(rows, lang)
    counts = [(NAMES[state][0] if lang == "zh" else state, int((shown["state"] == state).sum())) for state in NAMES]
    lines.append(("，" if lang == "zh" else ", ").join(f"{name} {n}" for name, n in counts if n) or ("没有事件" if lang == "zh" else "No events"))
    lines.append(WARNING[lang])
    if late:
        lines.append(f"逾期未核查 {late} 个" if lang == "zh" else f"{late} checks are overdue")
    out = None
    if arguments.get("out"):
        people = people_of(shown, tables["grid_people"]) if arguments.get("people") else None
        parameters = {"from": first, "to": last, "states": sorted(states), "overdue": bool(arguments.get("overdue")), "at_utc": str(at),
                      "plan": plan.name if plan else None}
        record = {"inputs": [source], "parameters": parameters, "notice": WARNING[lang]}
        out = write_table_result(arguments["out"], "show_verdicts", record, [(EVENTS_SHOWN, shown), (PEOPLE_SHOWN, people)])
        lines.append(f"→ {out}")
    return Report("\n".join(lines), out=out, numbers={"events": len(shown), "overdue": late})


def _states(given) -> frozenset:
    from ..layers.errors import ArgumentError
    from ..processing.adjudicate import NAMES

    for one in given or ():
        if one not in NAMES:
            raise ArgumentError("选项 --states：没有状态“{state}”；可用 {known}", "Option --states: there is no state “{state}”; there are {known}",
                                state=one, known=" / ".join(NAMES))
    return frozenset(given or ())


def _table(rows, lang) -> list[str]:
    from ..processing.publish.text_table import text_table

    return text_table(_HEADS[lang], rows, left=len(_HEADS[lang])) if rows else []

