"""Checks a notice against itself: areas that should add up, units that slip, counts of villages, sides that are missing."""

from __future__ import annotations

from .numbers import AREA_UNITS, unit_slip

_NAMES = {"number": ("文号", "number"), "issuer": ("发布机关", "issuer"), "issued_on": ("发布日期", "date of issue"), "in_force_on": ("施行日期", "day in force"),
          "expires_on": ("有效期", "last day"), "valid_years": ("有效期", "years of validity")}
_SIDES = {"east": "东", "west": "西", "south": "南", "north": "北"}
SLIP_TOLERANCE = 0.02
MOST_KM2, LEAST_KM2 = 20_000.0, 0.01
"""A zone of a county or prefecture lies between these; unverified."""


def checks_of(notice: dict, differing: dict) -> list[dict]:
    """Findings as {check, ok, zh, en}, in the order of the notice. *differing*: fields of which the notice gives several values."""
    out = [_finding("differs", False, f"{_NAMES[name][0]}有 {len(values)} 种说法：{'、'.join(map(str, values))}；请人工确定",
                    f"{len(values)} values for the {_NAMES[name][1]}: {', '.join(map(str, values))}; decide which holds") for name, values in differing.items()]
    out += _sums(notice)
    for area in notice["areas"]:
        out += _area(area)
    for at, zone in enumerate(notice["zones"], start=1):
        for group in zone["villages"]:
            out += _villages(at, group)
        sides = {border["side"] for border in zone["borders"]} - {None}
        missing = [side for side in _SIDES if side not in sides]
        if sides and missing:
            out.append(_finding("sides", False, f"第 {at} 个分区没有读到{'、'.join(_SIDES[side] for side in missing)}界",
                                f"zone {at}: no border read on the {', '.join(missing)}"))
        if zone["lowest_stage_edge"] == "open":
            out.append(_finding("stage_edge", False, f"第 {at} 个分区：“以下”是否含本级，原文未写明（《民法典》第1259条：“以下”包括本数）",
                                f"zone {at}: the wording leaves open whether 以下 includes the stage itself (Civil Code, art. 1259: it does)"))
    return out


def _finding(check: str, ok: bool, zh: str, en: str) -> dict:
    return {"check": check, "ok": ok, "zh": zh, "en": en}


def _sums(notice) -> list[dict]:
    """The total against the sum of the zones, to half a unit of the last digit printed of each."""
    totals = [area for area in notice["areas"] if area["zone"] is None and area["total"]]
    parts = [area for area in notice["areas"] if area["zone"] is not None and not area["inner"]]
    if len(totals) != 1 or len(parts) < 2:
        return []
    total, found = totals[0], sum(area["km2"] for area in parts)
    within = sum(_half_digit(area) for area in (total, *parts)) * (1 + 1e-9)
    if abs(total["km2"] - found) <= within:
        return [_finding("sum", True, f"各分区面积之和与总面积一致（{_km2(found)}）", f"the zones' areas add up to the total ({_km2(found)})")]
    zh = f"各分区面积之和 {_km2(found)}，与总面积 {total['printed']}（{_km2(total['km2'])}）不符"
    en = f"the zones' areas add up to {_km2(found)}, the total is {total['printed']} ({_km2(total['km2'])})"
    slips = []
    for area in (total, *parts):
        true = found if area is total else total["km2"] - (found - area["km2"])
        meant = unit_slip(area["unit"], area["km2"] / true, SLIP_TOLERANCE) if true > 0 else None
        if meant:
            slips.append((area["printed"], meant))
    if len(slips) == 1:
        zh += f"；“{slips[0][0]}”的单位疑为“{slips[0][1]}”"
        en += f"; the unit of “{slips[0][0]}” should perhaps be {slips[0][1]}"
    return [_finding("sum", False, zh, en)]


def _half_digit(area) -> float:
    number = area["printed"].removesuffix(area["unit"])
    decimals = len(number.partition(".")[2])
    return 0.5 * 10.0**-decimals * AREA_UNITS[area["unit"]]


def _area(area) -> list[dict]:
    out = []
    second = area["second_km2"]
    if second is not None and abs(second / area["km2"] - 1) > SLIP_TOLERANCE:
        out.append(_finding("two_units", False, f"“{area['wording']}”前后两个面积不相等", f"the two areas in “{area['wording']}” are not equal"))
    if not LEAST_KM2 <= area["km2"] <= MOST_KM2:
        km2 = _km2(area["km2"])
        fitting = [unit for unit in ("平方公里", "公顷", "亩", "平方米")
                   if LEAST_KM2 <= area["km2"] / AREA_UNITS[area["unit"]] * AREA_UNITS[unit] <= MOST_KM2]
        out.append(_finding("size", False, f"“{area['wording']}”折合 {km2}，不像一个分区；单位可能有误" + (f"（{'、'.join(fitting)}则说得通）" if fitting else ""),
                            f"“{area['wording']}” is {km2}, hardly a zone; the unit may be wrong" + (f" ({', '.join(fitting)} would fit)" if fitting else "")))
    return out


def _villages(at: int, group: dict) -> list[dict]:
    out, where = [], group["township"] or f"第 {at} 个分区"
    if group["count"] is not None and group["count"] != len(group["villages"]):
        out.append(_finding("count", False, f"{where}：写明 {group['count']} 个村，读到 {len(group['villages'])} 个",
                            f"{group['township'] or f'zone {at}'}: {group['count']} villages are announced, {len(group['villages'])} were read"))
    doubled = sorted({name for name in group["villages"] if group["villages"].count(name) > 1})
    if doubled:
        out.append(_finding("doubled", False, f"{where}：{'、'.join(doubled)}列了两次", f"{group['township'] or f'zone {at}'}: {', '.join(doubled)} listed twice"))
    return out


def _km2(value: float) -> str:
    return f"{value:.6g} km²"
