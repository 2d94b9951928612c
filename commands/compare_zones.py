"""compare_zones: two states of the zones in, what changed out."""

from __future__ import annotations

from .report import Report, Shown

_HEADS = {"zh": ("类别", "乡镇代码", "乡镇", "增加 km²", "减少 km²"), "en": ("kind", "township code", "township", "added km²", "removed km²")}


def run(arguments: dict, progress=None) -> Report:
    from ..layers.catalog import facilities as registers
    from ..layers.catalog.zone_tables import ADDED, CHANGES, MOVED, REMOVED
    from ..layers.errors import ArgumentError
    from ..layers.workspace import Workspace, day
    from ..layers.zone_result import write_zone_result
    from ..processing.zones.compare import compare_zones
    from ..processing.zones.preview import with_drafts

    lang = arguments.get("lang") or "zh"
    drafts = tuple(arguments.get("draft") or ())
    known_on = arguments.get("known_on") or None
    first = day(arguments["from"], "--from")
    last = day(arguments["to"], "--to") if arguments.get("to") else None
    if last is None and not drafts:
        raise ArgumentError("选项 --to：没有给出后一天；请填写日期，或用 --draft 预览草案",
                            "Option --to: the later day is missing; give it, or preview a draft with --draft")
    with Workspace(arguments["workspace"]) as workspace:
        before = workspace.read("zones", as_of=first, known_on=known_on)
        zones, acts = workspace.read("zones", known_on=known_on), workspace.read("acts", known_on=known_on)
        after = with_drafts(zones, acts, drafts, last) if drafts else workspace.read("zones", as_of=last, known_on=known_on)
        townships = workspace.read("townships", as_of=last or first, known_on=known_on)
        facilities = {layer.name: workspace.read(layer.name, known_on=known_on) for layer in registers.REGISTERS}
        source = workspace.record("zones", "acts", "townships", *facilities)
    changes = compare_zones(before, after, townships, facilities)
    record = {"inputs": [source], "parameters": {"from": first, "to": last, "draft": list(drafts), "known_on": known_on}}
    out = write_zone_result(arguments["out"], "compare_zones", record, [(CHANGES, changes.by_township), (MOVED, changes.facilities)], "changes.gpkg",
                            [(ADDED, changes.added), (REMOVED, changes.removed)], last or first)
    title = f"分区变化 {first} → {last or '草案'}" if lang == "zh" else f"Zone changes {first} → {last or 'draft'}"
    layers = tuple(Shown(str(out / "changes.gpkg"), layer.name, layer.name, layer.title(lang)) for layer in (ADDED, REMOVED))
    numbers = {"changes": len(changes.by_township), "facilities": len(changes.facilities)}
    return Report(_text(changes, title, lang, out), out=out, layers=layers, group=title, numbers=numbers)


def _text(changes, title, lang, out) -> str:
    from ..layers.catalog.law import ZONE_KINDS
    from ..processing.publish.text_table import text_table

    word = 0 if lang == "zh" else 1
    grades = {"I": "Ⅰ", "II": "Ⅱ", "III": "Ⅲ"}
    rows = [(ZONE_KINDS[one.kind][word] + (f" {grades[one.grade]}" if isinstance(one.grade, str) else ""), one.township_code or "",
             one.township or ("不在任何乡镇" if lang == "zh" else "in no township"), f"{one.added_km2:.4f}", f"{one.removed_km2:.4f}")
            for one in changes.by_township.itertuples()]
    if not rows:
        return f"{title}\n" + ("没有变化" if lang == "zh" else "Nothing changed")
    total = ("合计" if lang == "zh" else "total", "", "", *(f"{changes.by_township[name].sum():.4f}" for name in ("added_km2", "removed_km2")))
    moved = {change: int((changes.facilities["change"] == change).sum()) for change in ("enters", "leaves")}
    said = (f"划入设施 {moved['enters']} 个，划出 {moved['leaves']} 个（facilities.csv）" if lang == "zh"
            else f"{moved['enters']} facilities enter, {moved['leaves']} leave (facilities.csv)")
    return "\n".join([title, *text_table(_HEADS[lang], rows, left=3, total=total), "", said, f"→ {out}"])
