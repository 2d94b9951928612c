"""field_pack: the workspace's fires under a filter in; a folder for the field out."""

from __future__ import annotations

import shlex

from .publish_fires import fire_filter
from .report import Report

REST = {"zh": "PDF 图册与 QField 工程由 QGIS 生成：", "en": "The PDF atlas and the QField project are made in QGIS:"}
"""The line of the report before the command that makes the rest."""
UNITS = ("townships", "counties", "villages", "grids", "grid_people")


def run(arguments: dict, progress=None) -> Report:
    from ..layers import field_files
    from ..layers.errors import ArgumentError
    from ..processing.publish.field_pack.pack import made, texts

    tell = progress or (lambda *words: None)
    lang = arguments.get("lang") or "zh"
    chosen = fire_filter({**arguments, **_days(arguments)})
    kinds = _kinds(arguments.get("zones"))
    field_files.check_target(arguments["out"])
    tell(0.05, "读取工作区", "reading the workspace")
    result, tables, steps = _read(arguments, chosen, lang)
    tell(0.4, "排页", "laying out pages")
    zones = tables["zones"][tables["zones"]["kind"].isin(kinds)].reset_index(drop=True)
    pack = made(result, {**tables, "zones": zones}, steps, approval=(arguments.get("approval") or "").strip(),
                people=tables["grid_people"] if arguments.get("people") else None, lang=lang)
    if not len(pack.points):
        raise ArgumentError("核查包：{filter}，没有归属乡镇的火点；请放宽日期、乡镇或其他筛选",
                            "Field pack: {filter_en}: no fire that a township owns; widen days, townships or the filter",
                            filter=chosen.line("zh"), filter_en=chosen.line("en"))
    tell(0.6, "生成各文件", "making the files")
    pages, warnings = _pages(pack, lang)
    tell(0.9, "写入", "writing")
    out = field_files.write_pack(arguments["out"], pack.tables, pack.marks(), pages, {**pack.record, "texts": texts(pack)}, pack.newest)
    counts = ("核查包：{n} 个事件，{t} 个乡镇，PDF 共 {p} 页" if lang == "zh" else "Field pack: {n} events, {t} townships, {p} pages of PDF").format(
        n=len(pack.points), t=pack.points["township_code"].nunique(), p=len(pack.pages))
    return Report("\n".join([chosen.line(lang), counts, f"→ {out}", REST[lang], rest_in_qgis(arguments)]), warnings, out=out,
                  numbers={"events": len(pack.points), "pages": len(pack.pages)})


def rest_in_qgis(arguments: dict) -> str:
    """The line that makes the whole pack, with PDF and QField project, without a window."""
    from ..layers.tasks import FIELD_PACK

    line = ["qgis_process.bin", "run", "lantian:field_pack", "--"]
    for argument in FIELD_PACK.arguments:
        value = arguments.get(argument.name)
        if value in (None, False, [], "") or value == argument.default:
            continue
        text = "\n".join(map(str, value)) if isinstance(value, (list, tuple)) else "1" if value is True else str(value)
        line.append(shlex.quote(f"{argument.parameter}={text}"))
    return " ".join(line)


def _days(arguments: dict) -> dict:
    from ..layers.errors import ArgumentError
    from ..layers.workspace import day

    if arguments.get("day") and (arguments.get("from") or arguments.get("to")):
        raise ArgumentError("选项 --day 与 --from、--to 只能给一种", "Options: either --day, or --from and --to")
    first, last = (arguments["day"],) * 2 if arguments.get("day") else (arguments.get("from"), arguments.get("to"))
    first, last = (day(value, "--day" if arguments.get("day") else option) if value else None for value, option in ((first, "--from"), (last, "--to")))
    if first and last and first > last:
        raise ArgumentError("选项 --from {first} 晚于 --to {last}", "Option --from {first} is after --to {last}", first=first, last=last)
    return {"first_day": first, "last_day": last}


def _kinds(given) -> tuple[str, ...]:
    from ..layers.catalog.law import ZONE_KINDS
    from ..layers.errors import ArgumentError
    from ..processing.publish.field_pack.points import ZONES

    for kind in given or ():
        if kind not in ZONE_KINDS:
            raise ArgumentError("选项 --zones：不认识“{kind}”；可用 {known}",
                                "Option --zones: “{kind}” is not known; there are {known}", kind=kind, known=", ".join(ZONE_KINDS))
    return tuple(given or ZONES)


def _read(arguments, chosen, lang):
    from ..layers.ledger import last_steps
    from ..layers.workspace import Workspace, day
    from ..processing.fire_selection import TABLES, select_fires

    with Workspace(arguments["workspace"]) as workspace:
        tables = {name: workspace.read(name) for name in dict.fromkeys((*TABLES, *UNITS))}
        steps = {event: step for event, (step, *_) in last_steps(workspace).items()}
        source = workspace.record(*TABLES, "zones", "acts", *UNITS)
        result = select_fires(tables, chosen, dict(workspace.facts), lang=lang, workspace=source)
        # The zones of the last day of the fires, not of the day on which somebody happens to print them.
        on = day(arguments["as_of"], "--as-of") if arguments.get("as_of") else result.run["period"]["last_day"] or None
        tables |= {name: workspace.read(name, as_of=on) for name in ("zones", "roads", *UNITS)}
        if on:
            result = select_fires({**{name: tables[name] for name in TABLES}, "townships": workspace.read("townships")}, chosen, dict(workspace.facts), as_of=on,
                                  lang=lang, workspace=source)
    result.run["as_of"] = on or ""
    return result, tables, steps


def _pages(pack, lang):
    """({path below the folder: bytes}, warnings); what lacks its library is left out, and said."""
    from ..layers.field_files import LIST
    from ..layers.wanted import LibraryMissing
    from ..processing.publish.field_pack.codes import codes_of

    pages, warnings = {}, []
    for make in (lambda: {f"qr/{name}": content for name, content in codes_of(pack.points).items()}, lambda: {LIST: pack.sheet()}):
        try:
            pages |= make()
        except LibraryMissing as missing:
            warnings.append(missing.text(lang))
    try:
        pages["field_pack.html"] = pack.page(codes=any(name.startswith("qr/") for name in pages))
    except LibraryMissing as missing:
        warnings.append(missing.text(lang))
    return pages, warnings
