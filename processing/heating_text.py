"""What heating_areas found, as text for a terminal."""

from __future__ import annotations

from ..layers.catalog import WORKSPACE_LAYERS
from ..layers.catalog.heating_tables import REASONS
from .heating import HeatingAreas
from .heating_reach import REACHED
from .publish.text_table import text_table

_RINGS = {"zh": ("热源", "编号", "理由", "装机 MW", "最大单机 MW", "面积 km²", "辖区内 km²"),
          "en": ("source", "code", "why", "capacity MW", "largest unit MW", "area km²", "inside km²")}
_REACH = {"zh": ("图层", "半径内", "够不着", "位置不明"), "en": ("layer", "within", "out of reach", "place unknown")}
_OTHERS = {"zh": ("未画的热源", "编号", "理由", "所在县（填报）", "所在县（按位置）", "装机 MW"),
           "en": ("not drawn", "code", "why", "county as stated", "county of the position", "capacity MW")}
TOLD = ("county_differs", "no_position", "no_capacity", "name_hint", "low_calorific", "below")
"""What a person may want to do something about; the rest is in sources.csv."""


def heating_text(found: HeatingAreas, lang: str) -> str:
    """Radius and basis, the rings, the ground they cover, who draws none and why, what lies within reach."""
    zh, options = lang == "zh", found.options
    if options.radius_m is None:
        head = [f"{options.document}（{options.plan}）没有规定供热半径，未画范围；如依据其他文件，请同时给 --radius-m 与 --basis" if zh else
                f"{options.document} ({options.plan}) sets no heating radius: nothing was drawn. For another document give --radius-m and --basis together"]
    else:
        head = [f"供热半径 {options.radius_m:g} m（{options.basis}）" if zh else f"Heating radius {options.radius_m:g} m ({options.basis})"]
        head += [f"“{options.quote}”"] if options.quote else []
        by = {"plant": ("全厂", "whole plant"), "unit": ("最大单机", "largest unit")}[options.capacity_by]
        head.append(f"热源：热电联产 ≥ {options.min_capacity_mw:g} MW（按{by[0]}）{'，以及使用者标注的大型工业企业' if options.large_industrial else ''}" if zh else
                    f"Sources: cogeneration ≥ {options.min_capacity_mw:g} MW ({by[1]}){', and large industry that the user marked' if options.large_industrial else ''}")
    head += [note[not zh] for note in options.notes]
    rings = _rings(found, lang) if options.radius_m is not None else []
    return "\n".join([*head, *rings, *_others(found, lang), *(_reach(found, lang) if options.radius_m is not None else [])])


def _rings(found, lang):
    zh = lang == "zh"
    if not len(found.areas):
        return ["", "没有符合条件的热源，未画范围" if zh else "No source meets this: nothing was drawn"]
    near = found.areas[found.areas["inside_km2"] > 0]
    rows = [(one.name, one.code, REASONS[one.reason][not zh], _number(one.capacity_mw), _number(one.largest_unit_mw), f"{one.area_km2:.1f}", f"{one.inside_km2:.1f}")
            for one in near.itertuples()]
    far = len(found.areas) - len(near)
    said_far = f"另有 {far} 个热源的半径不到辖区（见 heating_areas.gpkg）" if zh else f"The rings of {far} more sources do not reach the area (see heating_areas.gpkg)"
    away = [said_far] if far else []
    if not rows:
        return ["", *away]
    total = found.covered["area_km2"].sum()
    parts = {count: found.covered.loc[found.covered["count"] == count, "area_km2"].sum() for count in sorted(set(found.covered["count"]))}
    shown = "；".join(f"{count} 个热源重叠处 {km2:.1f}" if count > 1 else f"仅 1 个热源处 {km2:.1f}" for count, km2 in parts.items()) if zh else (
        "; ".join(f"under {count} sources {km2:.1f}" if count > 1 else f"under one source {km2:.1f}" for count, km2 in parts.items()))
    said = f"辖区内共覆盖 {total:.1f} km²（{shown}）" if zh else f"Ground covered inside the area: {total:.1f} km² ({shown})"
    return ["", *text_table(_RINGS[lang], rows, left=3), said, *away]


def _others(found, lang):
    zh, table = lang == "zh", found.sources[found.sources["reason"].isin(TOLD)]
    if not len(table):
        return []
    rows = [(one.name, one.code, REASONS[one.reason][not zh], one.county, one.county_of_place, _number(one.capacity_mw)) for one in table.itertuples()]
    return ["", *text_table(_OTHERS[lang], rows, left=5)]


def _reach(found, lang):
    rows = []
    for layer in REACHED:
        mine = found.reach[found.reach["layer"] == layer]
        if len(mine):
            rows.append((WORKSPACE_LAYERS[layer].title(lang), int((mine["inside"] == 1).sum()), int((mine["inside"] == 0).sum()), int(mine["inside"].isna().sum())))
    if not rows:
        return ["", "工作区里没有可查的设施与村" if lang == "zh" else "The workspace holds no facilities and no villages"]
    return ["", *text_table(_REACH[lang], rows, left=1)]


def warnings_of(found: HeatingAreas, lang: str) -> list[str]:
    """What a person should look at before the result is used."""
    zh, counts = lang == "zh", found.sources["reason"].value_counts()
    said = [
        ("county_differs", "{n} 个热源的位置与填报的县不符，未画；核实后改正县名或位置，或用 --confirm 编号",
         "{n} sources stand in another county than stated and draw nothing; correct county or position, or give --confirm CODE"),
        ("name_hint", "{n} 个热源名称像热电联产但字段未填，未采用；请在热源表填写“热电联产”",
         "{n} sources sound like cogeneration, but the field is empty: not taken; fill in the field cogeneration"),
        ("no_capacity", "{n} 个热电联产热源没有容量，未采用；请填写", "{n} sources of cogeneration state no capacity and were not taken; fill it in"),
        ("no_position", "{n} 个热源没有位置，未画；请补上", "{n} sources have no position and draw nothing; add it")]
    out = [(one_zh if zh else one_en).format(n=int(counts[code])) for code, one_zh, one_en in said if counts.get(code)]
    lost = int(found.reach["distance_m"].isna().sum()) if len(found.areas) else 0
    if lost:
        out.append(f"{lost} 个设施或村没有位置，是否在半径内不明（reach.csv 中留空）" if zh else
                   f"{lost} facilities or villages have no place: whether they are within reach is unknown (empty in reach.csv)")
    return out


def _number(value) -> str:
    return "" if value is None or value != value else f"{value:g}"
