"""Holds a notice against the zone that was drawn from it: villages inside or out, roads and their side, the area."""

from __future__ import annotations

import re
from dataclasses import dataclass

import shapely

from .names import candidates, entries
from .notices.numbers import unit_slip
from .plane import area_km2
from .road_side import side_of

# Names of one unit; 南李村 and 南李社区 may be two.
_FORMS = ((re.compile(r"(?:村?村民委员会|村?村委会|行政村|自然村)$"), "村"), (re.compile(r"(?:社区)?(?:居民委员会|居委会)$"), "社区"),
          (re.compile(r"(?:街道)?(?:办事处|街道办)$"), "街道"))
_NUMBERED = re.compile(r"(?:([GSXY])0*|(国道|省道|县道|乡道)0*)?(\d{1,3})(?:线)?(国道|省道|县道|乡道)?(?:线)?")
_CLASS = {"国道": "G", "省道": "S", "县道": "X", "乡道": "Y"}
_SIDES = {"east": ("东", "east"), "west": ("西", "west"), "south": ("南", "south"), "north": ("北", "north")}
WHOLLY = 0.99
"""From this share of its area a unit is inside, up to the rest outside; unverified."""


@dataclass(frozen=True)
class Tolerances:
    """*area*: share by which declared and drawn km² may differ; *road_m*: metres between road and drawn edge. Both unverified."""

    area: float = 0.05
    road_m: float = 100.0


def reconcile(notice: dict, zone: dict, tables: dict, tolerances: Tolerances) -> list[dict]:
    """The checklist: {item, subject, result, zh, en} for each village, township, road and area of *notice* (of read_notice).

    *zone*: zone_id, kind, name, stage, declared_km2 and geometry (degrees); *tables*: villages, townships, roads of the workspace. Results: inside, outside,
    partly, not_found, several, agrees, differs, not_checked. Nothing is decided where a name is not found or found twice.
    """
    chosen = _chosen(notice["zones"], zone)
    if not chosen:
        return [_line("zone", zone["name"] or zone["zone_id"], "not_found", "通告中没有读到与该分区同类的分区；请核对分区编号和类别",
                      "the notice has no zone of this kind; check the zone and its kind")]
    out, shape = [], zone["geometry"]
    for one in chosen:
        for group in one["villages"]:
            if group["whole"]:
                out.append(_unit("township", group["township"], None, tables["townships"], "township", None, shape))
            out += [_unit("village", name, group["township"], tables["villages"], "village", "township", shape) for name in group["villages"]]
        out += [_unit("place", name, None, tables["villages"], "village", "township", shape) for name in one["includes"]]
        out += [_road(border, tables["roads"], shape, tolerances.road_m) for border in one["borders"]]
    out.append(_area(notice, chosen, zone, tolerances.area))
    return out


def _chosen(zones: list[dict], zone: dict) -> list[dict]:
    """The notice's zones that the drawn one stands for: of its name, else of its stage, else all of its kind."""
    same = [one for one in zones if one["kind"] in (zone["kind"], None)]
    named = [one for one in same if one["name"] and one["name"] == zone["name"]]
    staged = [one for one in same if one["stage"] and one["stage"] == zone["stage"]]
    return named or staged or same


def _line(item, subject, result, zh, en) -> dict:
    return {"item": item, "subject": subject, "result": result, "zh": zh, "en": en}


def _bare(name) -> str:
    text = str(name or "").strip()
    for pattern, form in _FORMS:
        text = pattern.sub(form, text)
    return text


def _unit(item, name, township, table, column, above, shape) -> dict:
    subject = f"{township}{name}" if township else name
    rows = [row for row in table.to_dict("records") if row[column] and (row[column] == name or _bare(row[column]) == _bare(name))]
    exact = [row for row in rows if row[column] == name]
    rows = exact or rows
    if township and above:
        rows = [row for row in rows if not row[above] or _bare(row[above]) == _bare(township)]
    if not rows:
        layer = {"township": "townships"}.get(item, "villages")
        like = [entry.name for entry in candidates(name, entries({layer: table.drop(columns="township_code") if layer == "villages" else table}, [layer]))]
        return _line(item, subject, "not_found", "工作区中没有找到" + (f"；相近的有{'、'.join(like)}" if like else ""),
                     "not found in the workspace" + (f"; like it: {', '.join(like)}" if like else ""))
    if len(rows) > 1:
        return _line(item, subject, "several", f"工作区中有 {len(rows)} 个同名，未判定", f"{len(rows)} of this name in the workspace, not decided")
    geometry = rows[0]["geometry"]
    if geometry is None or geometry.is_empty:
        return _line(item, subject, "not_checked", "工作区中没有位置", "has no place in the workspace")
    share = _share(geometry, shape)
    if share >= WHOLLY:
        return _line(item, subject, "inside", "在分区内", "inside the zone")
    if share <= 1 - WHOLLY:
        return _line(item, subject, "outside", "在分区外", "outside the zone")
    return _line(item, subject, "partly", f"{share:.0%} 在分区内", f"{share:.0%} inside the zone")


def _share(geometry, shape) -> float:
    if geometry.geom_type in ("Polygon", "MultiPolygon"):
        within = shapely.intersection(geometry, shape)
        return area_km2(within) / area_km2(geometry) if shapely.area(within) > 0 else 0.0
    points = shapely.points(shapely.get_coordinates(geometry))
    return float(shapely.intersects(points, shape).mean())


def _roads_named(name: str, table):
    """The lines of *table* that have this name, or this number: 108国道, 国道108线 and G108 are one."""
    wanted = set()
    for one in re.sub(r"(?:重叠|共线|重合|并行)(?:路段|段)$", "", name).split("、"):
        wanted |= {one, _numbered(one)} - {None}
    return [row["geometry"] for row in table.to_dict("records") if {row["name"], row["code"], _numbered(row["name"]), _numbered(row["code"])} & wanted
            and row["geometry"] is not None]


def _numbered(name) -> str | None:
    match = _NUMBERED.fullmatch(re.sub(r"^[东西南北]环(?=国道|省道|县道)", "", str(name or "").strip()))
    kind = match and (match[1] or _CLASS.get(match[2] or match[4]))
    return f"{kind}{int(match[3])}" if kind else None


def _road(border, table, shape, tolerance_m) -> dict:
    name, side = border["road"], border["side"]
    found = _roads_named(name, table)
    if not found:
        return _line("road", name, "not_found", "图层“道路”中没有找到", "not found in the layer roads")
    if side is None:
        return _line("road", name, "not_checked", "已找到；沿路范围未核对", "found; a strip along a road is not checked")
    at = side_of(shape, shapely.union_all(found), side)
    zh, en = _SIDES[side]
    if at is None:
        return _line("road", name, "not_checked", f"已找到，但不在分区{zh}侧沿线",
                     "found, but it does not run beside the zone")
    gap = at.beyond_m - (border["offset_m"] or 0.0)
    if at.share < 0.5:
        return _line("road", name, "differs", f"分区在道路的另一侧（通告：道路是{zh}界）", f"the zone lies on the other side (the notice: the road is the {en} border)")
    if abs(gap) > tolerance_m:
        return _line("road", name, "differs", f"{zh}界比通告{'外' if gap > 0 else '内'}偏约 {abs(gap):.0f} m", f"the {en} edge is drawn some {abs(gap):.0f} m "
                     f"{'beyond' if gap > 0 else 'short of'} what the notice says")
    return _line("road", name, "agrees", f"是分区的{zh}界，相差 {abs(gap):.0f} m", f"is the {en} border, {abs(gap):.0f} m off")


def _area(notice, chosen, zone, tolerance) -> dict:
    areas = [area for area in notice["areas"] if not area["inner"] and area["zone"] is not None and notice["zones"][area["zone"]] in chosen]
    if not areas and len(notice["zones"]) == len(chosen):
        areas = [area for area in notice["areas"] if area["km2"] == notice["declared_km2"]][:1]
    drawn = area_km2(zone["geometry"])
    if not areas or (len(chosen) > 1 and len(areas) not in (1, len(chosen))):
        return _line("area", zone["name"] or zone["zone_id"], "not_checked", f"通告未写明面积；绘制面积 {drawn:.4g} km²",
                     f"the notice gives no area for it; drawn {drawn:.4g} km²")
    declared = sum(area["km2"] for area in areas)
    ratio = declared / drawn
    zh = f"申报 {declared:.4g} km²，绘制 {drawn:.4g} km²，相差 {abs(ratio - 1):.1%}"
    en = f"declared {declared:.4g} km², drawn {drawn:.4g} km², {abs(ratio - 1):.1%} apart"
    subject = "、".join(area["printed"] for area in areas)
    if abs(ratio - 1) <= tolerance:
        return _line("area", subject, "agrees", zh, en)
    meant = unit_slip(areas[0]["unit"], ratio, max(tolerance, 0.02)) if len(areas) == 1 else None
    if meant:
        zh, en = zh + f"；单位疑误：印的是“{areas[0]['unit']}”，似应为“{meant}”", en + f"; the unit may be wrong: {areas[0]['unit']} is printed, {meant} would fit"
    return _line("area", subject, "differs", zh, en)
