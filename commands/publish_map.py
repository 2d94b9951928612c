"""publish_map: the workspace and a filter in; one HTML file or a folder out, after everything was checked."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

from .publish_fires import fire_filter
from .report import Report

_MARKS = {"critical": ("阻止", "blocks"), "major": ("警告", "warns"), "note": ("提示", "note"), "closed": ("通过", "in order")}


def run(arguments: dict, progress=None) -> Report:
    from ..layers.errors import ArgumentError
    from ..layers.web_folder import check_web_folder
    from ..processing.publish.look_over import look_over
    from ..processing.publish.preflight import blocked, sized

    tell = progress or (lambda *words: None)
    lang, edition, out = arguments.get("lang") or "zh", arguments.get("edition") or "internal", Path(arguments["out"])
    folder = out.suffix.lower() not in (".html", ".htm")
    if arguments.get("keep_key") and not arguments.get("tianditu_key"):
        raise ArgumentError("选项 --keep-key：没有给密钥；请同时给 --tianditu-key", "Option --keep-key: there is no key; give --tianditu-key, too")
    _cell(arguments)
    if folder and not arguments.get("check_only"):
        check_web_folder(out)
    tell(0.05, "读取工作区", "reading the workspace")
    read = _read(arguments)
    tell(0.3, "检查", "checking")
    wanted = _publication(arguments, edition)
    items = look_over(read["tables"], fire_filter(arguments), read["result"].townships, read["contents"], wanted)
    told = _lines(items, lang)
    if arguments.get("check_only"):
        return Report("\n".join(told), warnings=_notes(read, lang), numbers=_numbers(read, items))
    _refuse(items if blocked(items) else [], lang)
    made, kept = _made(arguments, read, lang, folder, tell)
    size = len(made) if not folder else sum(map(len, made.values()))
    items = sized(items, size)
    told = _lines(items, lang)
    _refuse([one for one in items if one.blocks], lang)
    tell(0.95, "写入", "writing")
    _write(out, made, folder)
    counts = read["result"].run["totals"]
    said = ("事件 {events}，火区 {fires}，像元 {detections}" if lang == "zh" else "{events} events, {fires} fires, {detections} detections").format(**counts)
    more = [kept] if kept else []
    return Report("\n".join([*told, *more, said, f"{size / 1e6:.2f} MB → {out}"]), warnings=_notes(read, lang), out=out, numbers=_numbers(read, items))


def _read(arguments: dict) -> dict:
    from ..layers.notices import notice_texts
    from ..layers.workspace import Workspace, day
    from ..processing.fire_selection import TABLES, select_fires
    from ..processing.publish.map_contents import PUBLISHED, internal_contents, public_contents

    lang, public = arguments.get("lang") or "zh", arguments.get("edition") == "public"
    # Without a day it is today in Beijing; the page says which.
    on = day(arguments["as_of"], "--as-of") if arguments.get("as_of") else datetime.now(timezone(timedelta(hours=8))).date().isoformat()
    before = day(arguments["compare"], "--compare") if arguments.get("compare") else None
    chosen = fire_filter(arguments)
    with Workspace(arguments["workspace"]) as workspace:
        tables = {name: workspace.read(name) for name in dict.fromkeys((*TABLES, *PUBLISHED))}
        tables["zones_in_force"] = workspace.read("zones", as_of=on)
        then = workspace.read("zones", as_of=before) if before else None
        facts, source, path = dict(workspace.facts), workspace.record(*TABLES, "zones", "acts"), workspace.path
    documents, notes = notice_texts(path, tables["acts"]) if (arguments.get("notices") or "embed") == "embed" else ({}, [])
    result = select_fires(tables, chosen, facts, as_of=on, lang=lang, workspace=source)
    result.run["as_of"] = on
    if not result.run["area"].get("zh") and facts.get("area_zh"):
        result.run["area"] = {"zh": facts["area_zh"], "en": facts["area_zh"]}
    if (arguments.get("approval") or "").strip():
        result.run["approval"] = arguments["approval"].strip()
    shown = {**tables, "townships": result.townships}
    contents = (public_contents(shown, then, documents, arguments.get("facilities") or (), arguments.get("text") or ()) if public
                else internal_contents(shown, then, documents))
    return {"tables": tables, "result": result, "contents": contents, "notes": notes, "on": on, "before": before}


def _publication(arguments, edition):
    from ..processing.publish.preflight import Publication

    key = arguments.get("tianditu_key") or ""
    return Publication(edition, arguments.get("approval") or "", bool(arguments.get("draft")), key=bool(arguments.get("keep_key")),
                       secrets=(key,) if key else ())


def _made(arguments, read, lang, folder, tell):
    """(bytes of the page, or of the files of the folder; a line on what was simplified)."""
    from ..processing.publish.map_contents import map_edition
    from ..processing.publish.preflight import SIMPLIFY_MB
    from ..processing.publish.web_map import web_folder, web_map

    public, fires = arguments.get("edition") == "public", arguments.get("fires") or "township"
    key = (arguments.get("tianditu_key") or "").strip()
    settings = {"draft": not read["result"].run.get("approval"), "fires": fires if public or fires == "none" else "points", "cell_deg": _cell(arguments),
                "base_map": None if not key else key if arguments.get("keep_key") else ""}
    edition = map_edition(read["contents"], "public" if public else "internal", (read["on"], read["before"]), **settings)

    def made(edition):
        make = web_folder if folder else web_map
        return make(read["result"], lang, lambda done: tell(0.5 + 0.4 * done, "生成网页", "making the page"), edition)

    page, kept = made(edition), ""
    if (sum(map(len, page.values())) if folder else len(page)) > SIMPLIFY_MB * 1e6:
        page = made(replace(edition, most_vertices=40_000))
        kept = "界线已再简化" if lang == "zh" else "borders were simplified further"
    return page, kept


def _cell(arguments) -> float:
    from ..layers.errors import ArgumentError

    side = float(arguments.get("grid_deg") or 0.05)
    if not 0.02 <= side <= 1:
        raise ArgumentError("选项 --grid-deg：{side:g} 不在 0.02 至 1 之间；更小的网格会透露火点位置",
                            "Option --grid-deg: {side:g} is not between 0.02 and 1; smaller cells would tell where a fire is", side=side)
    return side


def _write(out, made, folder):
    from ..layers.tables.written import write_content
    from ..layers.web_folder import write_web_folder

    if folder:
        write_web_folder(out, made)
    else:
        write_content(out, made)


def _refuse(items, lang):
    from ..layers.errors import ArgumentError

    blocking = [one for one in items if one.blocks]
    if blocking:
        raise ArgumentError("发布：{items_zh}；未生成任何文件", "Publish: {items_en}; nothing was made",
                            items_zh="；".join(one.zh for one in blocking), items_en="; ".join(one.en for one in blocking))


def _lines(items, lang) -> list[str]:
    from ..processing.publish.preflight import passes_text

    rows = [f"[{_MARKS[one.severity][lang != 'zh']}] {one.text(lang)}" for one in items if one.severity != "closed"]
    passes = passes_text(items, lang)
    return [*rows, *([passes] if passes else [])]


def _notes(read, lang):
    return [note[lang != "zh"] for note in read["notes"]]


def _numbers(read, items):
    totals = read["result"].run["totals"]
    return {**{name: totals[name] for name in ("events", "fires", "detections")}, "zones": len(read["contents"].zones), "blocking": sum(one.blocks for one in items),
            "warnings": sum(one.severity == "major" for one in items)}
