"""What applies at a place, as text for a terminal."""

from __future__ import annotations

from ..layers.catalog.explain_tables import STATES
from ..layers.catalog.law import ZONE_KINDS
from .explain import Explained
from .publish.text_table import text_table

_GRADES = {"I": "Ⅰ", "II": "Ⅱ", "III": "Ⅲ"}
_FORCE = {"must": ("必须", "must"), "aim": ("目标", "aim"), "advice": ("建议", "advice")}
_ZONES = {"zh": ("类别", "编号", "名称", "文号", "条款", "生效首日", "末日", "距边界 m"),
          "en": ("kind", "zone", "name", "document", "clause", "first day", "last day", "border m")}
_RINGS = {"zh": ("热源", "编号", "距离 m", "半径 m", "在内"), "en": ("source", "code", "distance m", "radius m", "within")}
_NEAREST = 5


def explain_text(found: Explained, lon: float, lat: float, preset, lang: str) -> str:
    """Place and units, zones, rings, then every clause that applies with its wording; the others are counted by reason."""
    zh = lang == "zh"
    head = f"{found.day}　经度 {lon:.6f}，纬度 {lat:.6f}" if zh else f"{found.day}  longitude {lon:.6f}, latitude {lat:.6f}"
    lines = [head, *_units(found, zh), "", *_zones(found, lang)]
    lines += ["", *_rings(found, lang)] if len(found.rings) else []
    return "\n".join(_printable(line) for line in [*lines, "", *_clauses(found, preset, lang)])


def _units(found, zh):
    one = found.place.iloc[0]
    village = _text(one["village"])
    if village and one["village_m"] > 0:
        village += f"（最近，{one['village_m']:.0f} m）" if zh else f" (the nearest, {one['village_m']:.0f} m)"
    titles = (("县（市、区）", "county", one["county"], one["county_code"]), ("乡镇", "township", one["township"], one["township_code"]),
              ("村", "village", village, one["village_code"]), ("网格", "grids", one["grids"], None))
    lines = []
    for title_zh, title_en, name, code in titles:
        value = _text(name) + (f"（{_text(code)}）" if zh and _text(code) else f" ({_text(code)})" if _text(code) else "")
        lines.append(f"{title_zh}：{value or '无记录'}" if zh else f"{title_en}: {value or 'none on record'}")
    if not found.inside_area:
        lines.append("此处不在工作区的辖区内" if zh else "The place lies outside the workspace's area")
    return lines


def _zones(found, lang):
    zh, lines = lang == "zh", []
    for table, none, title in ((found.zones, ("当日此处没有有效的分区", "No zone is in force here that day"), ("有效的分区", "Zones in force")),
                               (found.drafts, None, ("草案与推算范围（未施行）", "Drafts and derived areas, not in force"))):
        if not len(table):
            lines += [none[not zh]] if none else []
            continue
        rows = [(ZONE_KINDS[one.kind][not zh] + (f" {_GRADES[one.grade]}" if isinstance(one.grade, str) else ""), one.zone_id, one.name, one.act, one.basis,
                 one.valid_from, one.valid_to, f"{one.border_m:.1f}") for one in table.itertuples()]
        lines += ["", title[not zh] + ("：" if zh else ":"), *text_table(_ZONES[lang], rows, left=7)]
        lines += [line for one in table.itertuples() if (line := _act(one, zh))]
    return lines[1:] if lines and not lines[0] else lines


def _act(one, zh):
    """The act of a zone: title, issuer, document kept and the area that it declares."""
    parts = [_text(one.title), _text(one.issuer)]
    parts += [f"文件 {one.document}" if zh else f"document {one.document}"] if _text(one.document) else []
    declared = one.declared_km2 is not None and one.declared_km2 == one.declared_km2
    parts += [f"申报 {one.declared_km2:g} km²" if zh else f"declared {one.declared_km2:g} km²"] if declared else []
    said = [part for part in parts if part]
    return f"  {one.zone_id}：{'，'.join(said)}" if said and zh else f"  {one.zone_id}: {', '.join(said)}" if said else ""


def _rings(found, lang):
    zh = lang == "zh"
    rows = [(one.name, one.code, f"{one.distance_m:.1f}", f"{one.radius_m:g}", ("是" if one.inside else "否") if zh else ("yes" if one.inside else "no"))
            for one in found.rings.head(max(_NEAREST, int(found.rings["inside"].sum()))).itertuples()]
    return [f"供热半径（{found.rings['basis'].iloc[0]}）：" if zh else f"Heating radius ({found.rings['basis'].iloc[0]}):", *text_table(_RINGS[lang], rows, left=2)]


def _clauses(found, preset, lang):
    zh = lang == "zh"
    if preset is None:
        return ["没有方案：工作区未设，请用 --preset 给出" if zh else "No plan: the workspace has none; give one with --preset"]
    plan, mine = preset.plan, found.clauses[found.clauses["state"] == "applies"]
    lines = [f"{plan.title}（{plan.number}）" if zh else f"{plan.title} ({plan.number})"]
    if plan.valid_to is None:
        lines.append("方案没有印明止日，视为仍在期间内" if zh else "The plan prints no last day and is taken as still running")
    lines.append(f"适用 {len(mine)} 条：" if zh else f"{len(mine)} clauses apply:")
    for one in mine.itertuples():
        through = (f"（经 {one.through}）" if zh else f" (through {one.through})") if _text(one.through) else ""
        due = (f"，期限 {one.due}{'（已过）' if one.overdue else ''}" if zh else f", due {one.due}{' (past)' if one.overdue else ''}") if _text(one.due) else ""
        lines.append(f"· {one.title_zh if zh else one.title_en}{through}｜{one.basis}｜{_FORCE[one.force][not zh]}{due}")
        lines += [f"  “{one.quote}”"] if _text(one.quote) else []
        lines += [f"  {'责任单位：' if zh else 'units: '}{one.responsible}"] if _text(one.responsible) else []
    rest = found.clauses["state"].value_counts()
    said = [f"{STATES[state][not zh]} {rest[state]}" for state in STATES if state != "applies" and rest.get(state)]
    return [*lines, *([("其余不适用：" if zh else "The others do not apply: ") + ("；" if zh else "; ").join(said)] if said else [])]


def _text(value) -> str:
    return "" if value is None or value != value else str(value)


def _printable(line) -> str:
    return "".join(letter if letter.isprintable() else " " for letter in line)
