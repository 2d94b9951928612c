"""heating_areas: sources, rings and reach from a workspace; where asked, the rings go into it."""

from __future__ import annotations

from contextlib import nullcontext

from .plan import plan_asked_for
from .report import Report, Shown

_RULE = {"zh": "距离为热源到设施的椭球面距离，等于半径算在内；面状对象取其内部一点",
         "en": "Distances are geodesic, from source to facility; the radius itself is within; an area is where a point of its own lies"}


def run(arguments: dict, progress=None) -> Report:
    from ..layers.catalog.heating_tables import COVERED, HEATING_AREAS, REACH, REACH_PLACES, SOURCES
    from ..layers.importing.area import area_of
    from ..layers.importing.stated_county import Counties
    from ..layers.workspace import Workspace
    from ..layers.zone_result import write_zone_result
    from ..processing.heating import heating_areas
    from ..processing.heating_options import HeatingOptions
    from ..processing.heating_reach import REACHED
    from ..processing.heating_text import heating_text, warnings_of

    lang, store = arguments.get("lang") or "zh", bool(arguments.get("store"))
    days = {"as_of": arguments.get("as_of") or None, "known_on": arguments.get("known_on") or None}
    if store:
        _refuse_the_past(days)
    names = tuple(dict.fromkeys((*REACHED, "townships")))
    with Workspace(arguments["workspace"], write=store) as workspace, workspace.transaction() if store else nullcontext():
        # A radius of another document needs no plan, and takes none but the one asked for.
        plan = plan_asked_for(arguments, workspace.facts if arguments.get("radius_m") is None else {})
        options = HeatingOptions.from_arguments(arguments, plan)
        area = area_of(workspace)
        found = heating_areas({name: workspace.read(name, **days) for name in names}, options, area.polygon, Counties(workspace.read("counties", **days)))
        record = {"inputs": [workspace.record(*names, "counties"), *_files(plan)], "parameters": {**options.record(), **days, "area": area.name}, "rule": _RULE}
        stored = _store(workspace, found, arguments.get("by"), lang) if store and options.radius_m is not None else []
        # Inside the transaction: a folder that cannot be written leaves the workspace as it was, too.
        out = write_zone_result(arguments["out"], "heating_areas", record, [(SOURCES, found.sources), (REACH, found.reach)], "heating_areas.gpkg",
                                [(HEATING_AREAS, found.areas), (COVERED, found.covered), (REACH_PLACES, found.reach)], days["as_of"])
        warnings = [*_elsewhere(plan, workspace.facts.get("area", ""), days["as_of"], lang), *warnings_of(found, lang)]
    layers = tuple(Shown(str(out / "heating_areas.gpkg"), layer.name, layer.name, layer.title(lang)) for layer in (REACH_PLACES, HEATING_AREAS, COVERED))
    numbers = {"sources": len(found.areas), "inside": int((found.reach["inside"] == 1).sum()), "out_of_reach": int((found.reach["inside"] == 0).sum())}
    return Report("\n".join([heating_text(found, lang), *stored, f"→ {out}"]), warnings, out, layers, "供热半径" if lang == "zh" else "Heating areas", numbers=numbers)


def _files(plan):
    return [] if plan is None else [{"role": "preset", "file": name} for name in plan.files]


def _refuse_the_past(days):
    from ..layers.errors import ArgumentError

    if days["known_on"]:
        raise ArgumentError("选项 --store：按以往记录（--known-on）算出的范围不能存为现在的草案；请去掉其中一个",
                            "Option --store: what follows from former records (--known-on) cannot be kept as a draft of today; leave out one of the two")


def _elsewhere(plan, area, day, lang):
    """A plan that is used outside its own place or period is a slip more often than not."""
    if plan is None:
        return []
    document, zh, said = plan.plan, lang == "zh", []
    theirs, mine = (code[:4] if code.endswith("00") else code for code in (document.area, area))
    if not (mine.startswith(theirs) or theirs.startswith(mine)):
        said.append(f"{document.number} 是 {document.area} 的方案，工作区是 {area}；请核对" if zh else
                    f"{document.number} is the plan of {document.area}, the workspace is of {area}: check which plan is meant")
    first, last = document.valid_from.isoformat(), document.valid_to.isoformat() if document.valid_to else ""
    if day and (day < first or (last and day > last)):
        said.append(f"{document.number} 的期间为 {first} 至 {last}，{day} 不在其内" if zh else f"{document.number} covers {first} to {last}; {day} lies outside")
    return said


def _store(workspace, found, by, lang):
    """Put the rings into the workspace as drafts, take out those of an earlier run that are no more, keep what was confirmed. Lines for the report."""
    from ..processing.heating import MADE_BY, heating_zones, zone_prefix

    zones, old = heating_zones(found), workspace.read("zones")
    mine = old["zone_id"].str.startswith(zone_prefix(found.options)) & old["note"].fillna("").str.startswith(MADE_BY) & (old["status"] == "draft")
    # What a person adopted, or drew under such an id, is no longer this task's to change.
    kept = sorted(set(zones["zone_id"]) & set(old.loc[~mine, "zone_id"]))
    zones = zones[~zones["zone_id"].isin(kept)]
    gone = sorted(set(old.loc[mine, "zone_id"]) - set(zones["zone_id"]))
    done = workspace.upsert("zones", zones, by)
    workspace.delete("zones", [(zone,) for zone in gone], by)
    marked = _keep_confirmed(workspace, found, by) if found.options.confirm else 0
    if lang == "zh":
        lines = [f"存入工作区（草案）：新增 {done['inserted']}，更新 {done['updated']}，未变 {done['unchanged']}，移除 {len(gone)}"]
        lines += [f"已采纳或另行绘制，未改动：{'、'.join(kept)}"] if kept else []
        return ["", *lines, *([f"{marked} 个热源的位置确认已记入工作区"] if marked else [])]
    lines = [f"kept in the workspace as drafts: {done['inserted']} inserted, {done['updated']} updated, {done['unchanged']} unchanged, {len(gone)} taken out"]
    lines += [f"adopted or drawn by hand, not touched: {', '.join(kept)}"] if kept else []
    return ["", *lines, *([f"the confirmed position of {marked} sources is kept in the workspace"] if marked else [])]


def _keep_confirmed(workspace, found, by) -> int:
    """Note in heat_sources that the positions named in --confirm were checked."""
    table = workspace.read("heat_sources")
    new = table[table["code"].isin(found.options.confirm)].copy()
    new["confirmed"] = 1
    return workspace.upsert("heat_sources", new, by)["updated"]
