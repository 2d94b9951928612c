"""show_zones: zones in force on a day, as text and, where a folder is given, as tables and a layer."""

from __future__ import annotations

from .report import Report, Shown

_HEADS = {"zh": ("分区编号", "类别", "名称", "状态", "通告", "生效首日", "末日", "乡镇", "申报 km²", "绘制 km²"),
          "en": ("zone", "kind", "name", "status", "act", "first day", "last day", "townships", "declared km²", "drawn km²")}


def run(arguments: dict, progress=None) -> Report:
    from ..layers.catalog.law import ZONE_KINDS, ZONES
    from ..layers.catalog.zone_tables import ZONE_TOWNSHIPS, ZONES_SHOWN
    from ..layers.errors import ArgumentError
    from ..layers.workspace import Workspace
    from ..layers.zone_result import write_zone_result
    from ..processing.publish.text_table import text_table
    from ..processing.zones.extent import extents

    lang, kind = arguments.get("lang") or "zh", arguments.get("kind")
    if kind and kind not in ZONE_KINDS:
        raise ArgumentError("选项 --kind：没有类别 {kind}；有 {known}",
                            "Option --kind: there is no kind {kind}; there are {known}", kind=kind, known=", ".join(ZONE_KINDS))
    days = {"as_of": arguments.get("as_of") or None, "known_on": arguments.get("known_on") or None}
    with Workspace(arguments["workspace"]) as workspace:
        zones, townships = workspace.read("zones", **days), workspace.read("townships", **days)
        source = workspace.record("zones", "townships", "acts")
    if kind:
        zones = zones[zones["kind"] == kind].reset_index(drop=True)
    shown, by_township = extents(zones, townships)
    shown = shown.sort_values(["kind", "zone_id"], ignore_index=True)
    word = 0 if lang == "zh" else 1
    status = dict(zip(ZONES.field("status").choices, ZONES.field("status").choices_zh if lang == "zh" else ZONES.field("status").choices, strict=True))
    rows = [(one.zone_id, ZONE_KINDS[one.kind][word], one.name, status[one.status], one.act, one.valid_from, one.valid_to, one.townships,
             _km2(one.declared_km2), _km2(one.drawn_km2)) for one in shown.itertuples()]
    text = "\n".join(text_table(_HEADS[lang], rows, left=8)) if rows else _none(days, lang)
    if not arguments.get("out"):
        return Report(text, numbers={"zones": len(shown)})
    run_record = {"inputs": [source], "parameters": {"kind": kind, **days}}
    out = write_zone_result(arguments["out"], "show_zones", run_record, [(ZONES_SHOWN, shown), (ZONE_TOWNSHIPS, by_township)], "zones.gpkg",
                            [(ZONES_SHOWN, shown)], days["as_of"])
    title = f"分区 {days['as_of'] or ''}".strip() if lang == "zh" else f"Zones {days['as_of'] or ''}".strip()
    return Report(text, out=out, layers=(Shown(str(out / "zones.gpkg"), "zones", "zones", title),), group=title, numbers={"zones": len(shown)})


def _km2(value) -> str:
    return "" if value != value else f"{value:.2f}" if value >= 0.01 else f"{value:.6f}"


def _none(days, lang):
    if any(days.values()):
        return "那一天没有分区" if lang == "zh" else "There was no zone on that day"
    if lang == "zh":
        return "工作区还没有分区；可用 build-zone 建立，或用 import-layer 导入"
    return "The workspace has no zones yet; make one with build-zone, or bring a layer in with import-layer"
