"""apply_rules: the workspace on a day and a plan in, findings out; with --store into the ledgers, too."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from ..layers.errors import ArgumentError
from ..layers.tasks.new_workspace import PRESETS
from .plan import plan_asked_for
from .report import Report, Shown

_HEADS = {"zh": ("规则", "问题", "必须", "力争", "倡导", "文字边界"), "en": ("rule", "findings", "must", "aim", "advice", "on the wording")}


def run(arguments: dict, progress=None) -> Report:
    from ..layers.catalog import WORKSPACE_LAYERS
    from ..layers.catalog.records import FINDINGS
    from ..layers.catalog.rule_tables import FINDINGS_SHOWN, RULES_RUN
    from ..layers.workspace import Workspace, day
    from ..layers.zone_result import write_zone_result
    from ..processing.ledger import merge_findings, tasks_of
    from ..processing.rules.apply import apply_rules
    from ..processing.rules.facts import Facts
    from ..processing.rules.last_run import LAST_RUN, last_run
    from ..processing.rules.shown import beside_findings, findings_shown, rules_run, said_beside

    lang, store = arguments.get("lang") or "zh", bool(arguments.get("store"))
    # Without a day it is today in Beijing; the record says which.
    on = day(arguments["as_of"], "--as-of") if arguments.get("as_of") else datetime.now(timezone(timedelta(hours=8))).date().isoformat()
    known_on = arguments.get("known_on") or None
    layers = [name for name in WORKSPACE_LAYERS if name not in ("findings", "detections", "footprints", "fires", "events")]
    with Workspace(arguments["workspace"], write=store) as workspace:
        plan = plan_asked_for(arguments, workspace.facts)
        if plan is None:
            raise ArgumentError("选项 --preset：工作区没有方案；请给 --preset（{known}）或 --preset-file",
                                "Option --preset: the workspace has no plan; give --preset ({known}) or --preset-file", known=", ".join(PRESETS))
        tables = {name: workspace.read(name, as_of=None if name in ("acts", "zones", "zone_borders") else on, known_on=known_on) for name in layers}
        zones, circles = _with_rings(workspace.read("zones", as_of=on, known_on=known_on), tables, plan, workspace)
        facts = Facts(tables, zones, on, plan, circles)
        applied = apply_rules(facts, progress)
        stored = None
        if store:
            with workspace.transaction():
                stored = merge_findings(workspace.read("findings"), applied.findings, applied.ran, on)
                workspace.upsert("findings", stored.rows, arguments.get("by"))
                workspace.upsert("tasks", tasks_of(plan, workspace.read("tasks")), arguments.get("by"))
                workspace.set_fact(LAST_RUN, last_run(applied, plan, on))
        source = workspace.record(*layers)
    findings = applied.findings if stored is None else stored.rows
    beside, rules = beside_findings(facts, applied.findings, lang)
    told, numbers = [*_lines(applied, stored, plan, on, lang), *said_beside(facts, beside, lang)], {"findings": len(findings)}
    if not arguments.get("out"):
        return Report("\n".join(told), numbers=numbers)
    record = {"inputs": [source], "plan": {"name": plan.name, "number": plan.plan.number, "files": list(plan.files)}, "parameters": {"as_of": on, "known_on": known_on},
              "rules": rules}
    tables = [(FINDINGS_SHOWN, findings_shown(findings, lang)), (RULES_RUN, rules_run(applied, lang)), *beside]
    out = write_zone_result(arguments["out"], "apply_rules", record, tables, "findings.gpkg", [(FINDINGS, findings)], on)
    layer = Shown(str(out / "findings.gpkg"), "findings", "findings", FINDINGS.title(lang))
    return Report("\n".join([*told, f"→ {out}"]), out=out, layers=(layer,), group=f"{plan.plan.number} {on}", numbers=numbers)


def _with_rings(zones, tables, plan, workspace):
    """(the zones in force and the heating rings that follow from the plan on that day, the circles of those rings): no notice makes a ring.

    A heating zone that a notice did make stays as it was drawn, unless it is the ring of one of the plan's sources.
    """
    import pandas as pd

    from ..layers.importing.area import area_of
    from ..layers.importing.stated_county import Counties
    from ..processing.heating import heating_areas, heating_circles, heating_zones
    from ..processing.heating_options import HeatingOptions
    from ..processing.heating_sources import LISTS

    options = HeatingOptions.from_arguments({}, plan)
    if options.radius_m is None:
        return zones, {}
    found = heating_areas({name: tables[name] for name in (*LISTS, "townships")}, options, area_of(workspace).polygon, Counties(tables["counties"]))
    rings, circles = heating_zones(found), heating_circles(found)
    return pd.concat([zones[~zones["zone_id"].isin(list(circles))], rings], ignore_index=True), circles


def _lines(applied, stored, plan, on, lang) -> list[str]:
    from ..layers.presets.rules import RULES
    from ..processing.publish.text_table import text_table

    table, rows = applied.findings, []
    for rule, mine in table.groupby("rule", sort=False):
        fault = mine[mine["on_wording"] != 1]
        by_force = (int((fault["force"] == force).sum()) for force in ("must", "aim", "advice"))
        rows.append((RULES[rule].title(lang), len(mine), *by_force, len(mine) - len(fault)))
    total = ("合计" if lang == "zh" else "total", *(sum(row[at] for row in rows) for at in range(1, 6)))
    lines = [f"{plan.plan.number}　{on}", *(text_table(_HEADS[lang], rows, left=1, total=total) if rows else ["没有发现问题" if lang == "zh" else "No findings"])]
    quiet = [one for one in applied.skipped if one[1]]
    if lang == "zh":
        lines.append(f"运行 {len(applied.ran)} 条；没有数据而未运行 {len(quiet)} 条；方案未作规定的规则 {len(applied.skipped) - len(quiet)} 项（rules.csv）")
        if stored is not None:
            lines.append(f"台账：新增 {stored.new}，仍在 {stored.again}，重新打开 {stored.reopened}；本次未再发现、可核实销号 {len(stored.gone)}")
    else:
        lines.append(f"{len(applied.ran)} provisions ran; {len(quiet)} had no data; {len(applied.skipped) - len(quiet)} rules are not in the plan (rules.csv)")
        if stored is not None:
            lines.append(f"Ledger: {stored.new} new, {stored.again} still there, {stored.reopened} reopened; "
                         f"{len(stored.gone)} not found again, to be checked and closed")
    return lines
