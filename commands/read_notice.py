"""read_notice: the notice as JSON, and what was read and what was not for people."""

from __future__ import annotations

from pathlib import Path

from .report import Report

_RESULTS = {"inside": "在内", "outside": "在外", "partly": "部分", "not_found": "未找到", "several": "同名", "agrees": "相符", "differs": "不符", "not_checked": "未核对"}
_ITEMS = {"village": "村", "township": "乡镇", "place": "地点", "road": "道路", "area": "面积", "zone": "分区"}
_HEADS = {"zh": ("核对项", "对象", "结果", "说明"), "en": ("item", "subject", "result", "what was found")}


def run(arguments: dict, progress=None) -> Report:
    from ..layers.documents import read_document
    from ..layers.errors import ArgumentError
    from ..layers.json_file import write_json
    from ..processing.zones.notices.notice import read_notice
    from ..processing.zones.notices.summary import summary

    lang = arguments.get("lang") or "zh"
    if bool(arguments.get("zone")) != bool(arguments.get("workspace")):
        raise ArgumentError("选项 --workspace 与 --zone：核对时两个都要给", "Options --workspace and --zone: give both to hold the notice against a zone")
    if Path(arguments["out"]).resolve() == Path(arguments["file"]).resolve():
        raise ArgumentError("选项 --out：不能写在通告原文件上；请另选文件名", "Option --out: the notice itself would be overwritten; choose another name")
    document = read_document(arguments["file"])
    notice = {"document": {"file": document.file, "sha256": document.sha256}, **read_notice(document.text)}
    lines = summary(notice, lang)
    if arguments.get("zone"):
        notice["held_against"], notice["checklist"] = _checklist(notice, arguments)
        lines += ["", *_table(notice["checklist"], lang)]
    out = write_json(arguments["out"], notice)
    # nothing read is most often the wrong file, or a scan that was recognised badly
    warnings = [note[lang == "en"] for note in document.notes]
    if not notice["zones"]:
        warnings.append("没有读到任何分区：请核对文件是否为划定分区的通告" if lang == "zh" else "no zone was read: check that the file is a notice that makes one")
    return Report("\n".join(lines), warnings, out=out, numbers={"zones": len(notice["zones"]), "unread": len(notice["unread"])})


def _checklist(notice: dict, arguments: dict):
    from ..layers.errors import ArgumentError
    from ..layers.workspace import Workspace
    from ..processing.zones.reconcile import Tolerances, reconcile

    percent, road_m = (arguments.get(name) for name in ("tolerance", "road_tolerance_m"))
    tolerances = Tolerances(5.0 / 100 if percent is None else percent / 100, 100.0 if road_m is None else road_m)
    with Workspace(arguments["workspace"]) as workspace:
        zones = workspace.read("zones")
        found = zones[zones["zone_id"] == arguments["zone"]]
        if found.empty:
            raise ArgumentError("选项 --zone：工作区中没有分区 {zone}；有 {ids}", "Option --zone: the workspace has no zone {zone}; it has {ids}",
                                zone=arguments["zone"], ids=", ".join(map(str, zones["zone_id"][:10])) or "–")
        tables = {name: workspace.read(name) for name in ("villages", "townships", "roads")}
        zone = found.iloc[0].to_dict()
        held = {"workspace": workspace.path.name, "zone": arguments["zone"], "tolerance": tolerances.area, "road_tolerance_m": tolerances.road_m}
    return held, reconcile(notice, zone, tables, tolerances)


def _table(checklist: list[dict], lang: str) -> list[str]:
    from ..processing.publish.text_table import text_table

    zh = lang == "zh"
    rows = [(_ITEMS[one["item"]] if zh else one["item"], one["subject"], _RESULTS[one["result"]] if zh else one["result"], one[lang]) for one in checklist]
    return text_table(_HEADS[lang], rows, left=4)
