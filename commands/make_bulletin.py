"""make_bulletin: the workspace and a period in; CSV, workbook and Word document of a bulletin out."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path

from .report import Report


def run(arguments: dict, progress=None) -> Report:
    from ..layers import bulletin_result
    from ..layers.workspace import day
    from ..processing.publish.bulletin.period import period_of

    period, kind = period_of(arguments), arguments.get("kind") or "fire"
    for name in ("issued_on", "as_of"):
        if arguments.get(name):
            day(arguments[name], f"--{name.replace('_', '-')}")
    bulletin_result.check_target(arguments["out"])
    make = _fire if kind == "fire" else _by_plan
    bulletin, tables, record, numbers = make(arguments, period, kind, progress)
    if progress:
        progress(0.7, "排版", "laying it out")
    pages, left_out = _pages(bulletin)
    out = bulletin_result.write_bulletin(arguments["out"], record, tables, pages)
    text = "\n".join([bulletin.title, *bulletin.sections[0].sentences, bulletin.warning, f"→ {out}"])
    return Report(text, [one.text(bulletin.lang) for one in left_out], out=out, numbers=numbers)


def _pages(bulletin):
    """({file: bytes}, what was left out because its library is missing)."""
    from ..layers.wanted import LibraryMissing
    from ..processing.publish.bulletin.document import bulletin_document
    from ..processing.publish.bulletin.sheets import bulletin_workbook

    pages, left_out = {}, []
    for name, make in (("bulletin.xlsx", bulletin_workbook), ("bulletin.docx", bulletin_document)):
        try:
            pages[name] = make(bulletin)
        except LibraryMissing as missing:
            left_out.append(missing)
    return pages, left_out


def _fire(arguments, period, kind, progress):
    """The fires under the filter, and those of the same period of last year where the workspace has any record of it."""
    from ..layers.catalog.bulletin_tables import FIRE_BULLETIN, FIRE_BULLETIN_EVENTS
    from ..layers.workspace import Workspace
    from ..processing.fire_selection import TABLES, select_fires
    from ..processing.publish.bulletin.fire import fire_bulletin
    from .publish_fires import fire_filter

    lang, before = arguments.get("lang") or "zh", period.year_before()
    chosen = fire_filter({**arguments, "first_day": period.first, "last_day": period.last})
    if progress:
        progress(0.1, "读取工作区", "reading the workspace")
    with Workspace(arguments["workspace"]) as workspace:
        tables = {name: workspace.read(name) for name in TABLES}
        facts, source = dict(workspace.facts), workspace.record(*TABLES)
    if progress:
        progress(0.4, "统计", "counting")
    result = select_fires(tables, chosen, facts, as_of=arguments.get("as_of") or period.last, lang=lang, workspace=source)
    then = None
    if _any_record(tables, before):
        then = select_fires(tables, chosen.but(first_day=before.first, last_day=before.last), facts, as_of=before.last, lang=lang, workspace=source)
    cropland, given = _cropland(arguments, tables["townships"])
    run = {**result.run, "parameters": {**result.run["parameters"], **_told(arguments), "period": period.kind, "year_before": [before.first, before.last]}}
    result.run.update(run)
    bulletin, rows, events = fire_bulletin(result, period, then, cropland=cropland, given={"cropland": given, "empty": not _any_record(tables, period)},
                                           options=arguments)
    record = {**{name: run[name] for name in ("lang", "versions", "area", "period", "parameters", "rule", "filter", "sources", "warning", "observed", "totals")},
              "kind": kind, "inputs": [*run["inputs"], *([given] if given else [])]}
    numbers = {name: run["totals"][name] for name in ("events", "fires", "detections")}
    return bulletin, [(FIRE_BULLETIN, rows), (FIRE_BULLETIN_EVENTS, events)], record, numbers


def _any_record(tables, period) -> bool:
    """Whether the workspace holds a detection or an observation of the period, whatever the filter: else no count of it is known."""
    return any(((day := tables[name]["day"].fillna("").astype(str)) >= period.first).mul(day <= period.last).any()
               for name in ("detections", "observations") if name in tables)


def _cropland(arguments, townships):
    """(hectares by code or None, the input's record or None)."""
    from ..layers.cropland import RASTERS, read_cropland

    path = arguments.get("cropland")
    if not path:
        if "cropland_ha" in townships.columns and townships["cropland_ha"].notna().any():
            known = townships[townships["cropland_ha"].notna()]
            return dict(zip(known["township_code"], known["cropland_ha"].astype(float), strict=True)), None
        return None, None
    if Path(path).suffix.lower() not in RASTERS:
        return read_cropland(path)
    from ..layers.land_cover import LandCover
    from ..layers.raster import Raster
    from ..processing.cropland_area import cropland_ha
    from ..processing.fire_options import integers

    classes = integers("--cropland-classes", arguments.get("cropland_classes") or "40")
    record = LandCover(path).record
    with Raster(path) as raster:
        return cropland_ha(raster, townships, classes), {**record, "classes": list(classes)}


def _by_plan(arguments, period, kind, progress):
    """The month's air quality or dustfall as the plan wants it told."""
    from ..layers.catalog.bulletin_tables import AIR_BULLETIN, DUSTFALL_BULLETIN
    from ..layers.errors import ArgumentError, InputError
    from ..layers.workspace import Workspace
    from ..processing.fire_record import versions
    from ..processing.publish.bulletin.air import air_bulletin
    from ..processing.publish.bulletin.dustfall import dustfall_bulletin
    from ..processing.rules.facts import Facts, NoData
    from .plan import plan_asked_for

    if period.kind != "month":
        raise ArgumentError("选项 --kind {kind}：按月通报；请给 --month，例如 --month 2024-06", "Option --kind {kind}: it is made by month; give --month, for example "
                            "--month 2024-06", kind=kind)
    lang = arguments.get("lang") or "zh"
    today = datetime.now(timezone(timedelta(hours=8))).date().isoformat()
    # Of a month that is not over, what stands up to today; the record says until when.
    on = arguments.get("as_of") or min(period.last, today)
    if progress:
        progress(0.1, "读取工作区", "reading the workspace")
    layers = ("air_readings", "dustfall", "targets", "townships", "counties", "zones", "tasks")
    with Workspace(arguments["workspace"]) as workspace:
        plan = plan_asked_for(arguments, workspace.facts)
        if plan is None:
            raise ArgumentError("选项 --preset：工作区没有方案；请给 --preset 或 --preset-file",
                                "Option --preset: the workspace has no plan; give --preset or --preset-file")
        tables = {name: workspace.read(name, as_of=on if name in ("townships", "counties", "zones") else None) for name in layers}
        source = workspace.record(*layers)
    facts = Facts(tables, tables["zones"], on, plan)
    from .. import __version__

    record = {"lantian": __version__, "kind": kind, "lang": lang, "versions": versions(), "inputs": [source],
              "parameters": {"as_of": on, "month": period.first[:7], **_told(arguments)},
              "plan": {"name": plan.name, "number": plan.plan.number, "files": list(plan.files)}}
    make, layer = (air_bulletin, AIR_BULLETIN) if kind == "air" else (dustfall_bulletin, DUSTFALL_BULLETIN)
    try:
        bulletin, rows = make(facts, period, {**record, "inputs": [{**source, "layer": ", ".join(layers)}]}, lang, arguments)
    except NoData as missing:
        if missing.layer == "air_rank_monthly":
            raise ArgumentError("选项 --preset：{plan} 没有要求公布空气质量排名；请用 --preset 另选方案",
                                "Option --preset: {plan} orders no ranks of air quality; choose another plan with --preset", plan=plan.plan.number) from missing
        what = ("空气质量读数", "readings of air quality") if kind == "air" else ("降尘量读数", "readings of dustfall")
        raise InputError("工作区：{month} 没有{what}（{layer}）；请先用 import-layer 导入",
                         "Workspace: there are no {what_en} of {month} ({layer}); import them with import-layer first", month=period.first[:7], what=what[0],
                         what_en=what[1], layer=missing.layer) from missing
    return bulletin, [(layer, rows)], record, {"units": len(rows)}


def _told(arguments) -> dict:
    """What the user said that is printed: number, issuer, day of issue."""
    return {name: arguments[name] for name in ("issue", "issuer", "issued_on") if arguments.get(name)}
