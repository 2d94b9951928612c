"""What was built, as text for a terminal: zones with area, units taken, names that were not, notes."""

from __future__ import annotations

from ...layers.catalog.law import ZONE_KINDS
from ..publish.text_table import text_table
from .name_answers import answer, title

_ZONES = {"zh": ("分区编号", "名称", "类别", "状态", "面积 km²"), "en": ("zone", "name", "kind", "status", "area km²")}
_TAKEN = {"zh": ("采用", "图层", "代码", "名称", "所在"), "en": ("use", "layer", "code", "name", "in")}
_BORDERS = {"zh": ("方位", "道路", "外移 m", "含道路", "原文"), "en": ("side", "road", "outward m", "included", "wording")}
_WORDS = {
    "zh": {"in": "取", "out": "减", "draft": "草案", "adopted": "已采纳", "dry": "预览：未写入任何内容", "none": "没有可生成的范围",
           "partly": "有名称未采用，以上仅为已采用部分；补全前不能写入", True: "含", False: "不含"},
    "en": {"in": "take", "out": "minus", "draft": "draft", "adopted": "adopted", "dry": "Preview: nothing was written", "none": "there is no area to build",
           "partly": "some names were not taken: the above is made of the others, and cannot be written until all are clear", True: "yes", False: "no"},
}


def zone_text(built, lang: str, dry: bool) -> str:
    """The report of a BuiltZones."""
    words, lines = _WORDS[lang], []
    if len(built.zones):
        total = None if len(built.zones) == 1 else ["合计" if lang == "zh" else "total", "", "", "", f"{sum(built.areas_km2):.4f}"]
        lines += text_table(_ZONES[lang], [(row.zone_id, row.name, ZONE_KINDS[row.kind][lang != "zh"], words[row.status], f"{km2:.4f}")
                                           for row, km2 in zip(built.zones.itertuples(), built.areas_km2, strict=True)], left=4, total=total)
    else:
        lines.append(words["none"])
    if len(built.borders):
        lines += ["", *text_table(_BORDERS[lang], [(_side(row.side, lang), row.road, f"{row.offset_m:g}", "" if row.included is None else words[bool(row.included)],
                                                    row.wording) for row in built.borders.itertuples()], left=2)]
    if built.taken or built.away:
        rows = [(words[use], title(entry.layer, lang), entry.code, entry.name, " ".join(entry.places))
                for use, entries in (("in", built.taken), ("out", built.away)) for entry in entries]
        lines += ["", *text_table(_TAKEN[lang], rows, left=5)]
    lines += ["", *(answer(question, lang) for question in built.questions)] if built.questions else []
    lines += [words["partly"]] if built.questions else []
    lines += ["", *(note[lang != "zh"] for note in built.notes)] if built.notes else []
    return "\n".join([*lines, *(["", words["dry"]] if dry else [])])


def _side(side, lang):
    return {"north": "北", "south": "南", "east": "东", "west": "西"}[side] if lang == "zh" else side
