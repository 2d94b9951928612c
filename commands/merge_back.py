"""merge_back: both sides compared, what needs no choice written, conflicts listed."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from ..layers.errors import ArgumentError, OutputError
from .report import Report

_MOST = 20
_HEADS = {"zh": ("图层", "编号", "列", "签出时", "副本", "原工作区"), "en": ("layer", "key", "column", "at check-out", "copy", "workspace")}
_GONE = {"zh": "（已删除）", "en": "(deleted)"}


@dataclass
class Compared:
    """What merging the copy would do: *into* which workspace, how many rows are *taken*, *conflicts* as texts by ``layer:key``, *newest* change seen."""

    into: str
    taken: int
    newest: int
    conflicts: dict[str, list[tuple]] = field(default_factory=dict)


def compared(copy, lang: str) -> Compared:
    """Compare a checked-out copy with the workspace it came from, as plain data for a window. Writes nothing. Raises LantianError."""
    from ..layers.check_out import check_out_of
    from ..layers.merge_back import compare
    from ..layers.migrations import bring_up_to_date
    from ..layers.workspace import Workspace

    with Workspace(copy) as near:
        into = check_out_of(near).source
        bring_up_to_date(into)
        with Workspace(into) as far:
            merge = compare(near, far)
    return Compared(str(into), len(merge.taken), merge.newest, {f"{one.layer.name}:{one.key}": conflict_rows(one, lang) for one in merge.conflicts})


def run(arguments: dict, progress=None) -> Report:
    from ..layers.check_out import check_out_of, refresh
    from ..layers.merge_back import compare, merge_back
    from ..layers.migrations import bring_up_to_date
    from ..layers.tables.written import write_csv
    from ..layers.workspace import Workspace

    lang = arguments.get("lang") or "zh"
    copy = Path(arguments["workspace"])
    with Workspace(copy) as near:
        into = Path(arguments.get("into") or check_out_of(near).source)
        if not arguments.get("into"):
            bring_up_to_date(into)
        dry_run = bool(arguments.get("dry_run"))
        with Workspace(into, write=not dry_run) as far:
            seen = arguments.get("seen")
            merge = compare(near, far) if dry_run else merge_back(near, far, _chosen(arguments.get("choose") or ()), arguments.get("prefer"),
                                                                  None if seen is None else int(seen))
    warnings = []
    if not dry_run and not merge.conflicts:
        try:
            with Workspace(into, write=True) as far:
                refresh(far, copy, merge.made)
        except OutputError as error:
            warnings.append(("已并回；副本未更新：" if lang == "zh" else "merged; the copy was not brought up to date: ") + error.text(lang))
    rows = [row for conflict in merge.conflicts for row in conflict_rows(conflict, lang)]
    out = Path(arguments["conflicts"]) if arguments.get("conflicts") else None
    if out is not None:
        write_csv(out, _HEADS[lang], rows)
    if merge.conflicts:
        n = len(merge.conflicts)
        warnings.append(f"{n} 处双方都改过，未写入；用 --choose 图层:编号=mine 或 =theirs 选定，或用 --prefer" if lang == "zh" else
                        f"{n} rows were changed on both sides and not written; choose with --choose LAYER:KEY=mine or =theirs, or with --prefer")
    return Report(_text(into, merge, rows, dry_run, lang), warnings, out, numbers={"written": merge.written, "open_conflicts": len(merge.conflicts)})


def conflict_rows(conflict, lang: str) -> list[tuple]:
    """(layer, key, column, base, mine, theirs) as text, one for each column that differs; a shape says only how it differs."""
    title = conflict.layer.title(lang)
    sides = (conflict.change.base, conflict.change.now, conflict.theirs)
    if None in sides[1:]:
        # One side took the row away: what the other did to it is shown beside that.
        base, left = sides[0], sides[1] or sides[2]
        names = [(field.title(lang), before, after) for field, before, after in zip(conflict.layer.fields, base[1:-1], left[1:-1], strict=True) if before != after]
        shown = [(name, *("" if one is None else str(one) for one in values)) for name, *values in names] or [("", "", _changed(lang))]
        return [(title, conflict.key, name, before, *(_GONE[lang] if row is None else after for row in sides[1:])) for name, before, after in shown]
    rows = []
    for name, *values in conflict.columns():
        if name == "geom":
            base = values[0]
            texts = ["", *(("未改" if lang == "zh" else "as it was") if value == base else _changed(lang) for value in values[1:])]
            rows.append((title, conflict.key, "图形" if lang == "zh" else "shape", *texts))
        else:
            rows.append((title, conflict.key, conflict.layer.field(name).title(lang), *("" if value is None else str(value) for value in values)))
    return rows


def _changed(lang):
    return "已改" if lang == "zh" else "changed"


def _chosen(texts) -> dict:
    """{(layer, key): side} of ``LAYER:KEY=SIDE`` texts. Raises ArgumentError."""
    chosen = {}
    for text in texts:
        name, equals, side = str(text).rpartition("=")
        layer, colon, key = name.partition(":")
        if not equals or not colon or side not in ("mine", "theirs"):
            raise ArgumentError("选项 --choose：“{text}”应写成 图层:编号=mine 或 图层:编号=theirs",
                                "Option --choose: write “{text}” as LAYER:KEY=mine or LAYER:KEY=theirs", text=text)
        chosen[layer, key] = side
    return chosen


def _text(into, merge, rows, dry_run, lang) -> str:
    from ..processing.publish.text_table import text_table

    n = len(merge.taken) if dry_run else merge.written
    if lang == "zh":
        lines = [f"{into}：{'将' if dry_run else '已'}写入 {n} 处改动，待定冲突 {len(merge.conflicts)} 处"]
    else:
        lines = [f"{into}: {n} changes {'would be' if dry_run else 'were'} written, {len(merge.conflicts)} conflicts open"]
    if rows:
        lines += ["", *text_table(_HEADS[lang], rows[:_MOST], left=6)]
    return "\n".join(lines)
