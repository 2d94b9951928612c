"""How zones are called in the tab: kinds, grades, states, numbers."""

from __future__ import annotations

from ....layers.catalog.law import ZONE_KINDS
from ...language import either, tr

GRADES = {"I": "Ⅰ", "II": "Ⅱ", "III": "Ⅲ"}
NONE = "—"


def kind_title(kind: str) -> str:
    return either(*ZONE_KINDS[kind])


def zone_title(row) -> str:
    """Grade and name, as under its kind: Ⅲ类 核心."""
    name = row.name or row.zone_id
    if row.grade in GRADES and GRADES[row.grade] not in name:
        return f"{GRADES[row.grade]}{either('类', '')} {name}"
    return name


def state_title(state: str) -> str:
    return {"in_force": tr("in force"), "draft": tr("draft"), "later": tr("to come"), "over": tr("ended")}[state]


def km2(value: float | None) -> str:
    """Two decimals, more where two would say 0.00, fewer from 1,000 on; a dash for what is not declared."""
    if value is None:
        return NONE
    if abs(value) >= 1000:
        return f"{value:.{1 if abs(value) < 10_000 else 0}f}"
    return f"{value:.2f}" if abs(value) >= 0.005 or value == 0 else f"{value:.4f}"


def per_cent(value: float | None) -> str:
    if value is None:
        return NONE
    return f"{value:.1f}".replace("-", "−") if abs(value) < 1000 else (">" if value > 0 else "<") + "999"


def spaced(value: float) -> str:
    """A number with its thousands set apart by a thin space."""
    whole, _, rest = f"{value:,.2f}".partition(".")
    return whole.replace(",", "\u202f") + ("" if rest == "00" else "." + rest)


def slip(row) -> str:
    """look.md, message 6: declared and drawn a hundred times apart; empty otherwise."""
    if not row.declared or not row.drawn:
        return ""
    ratio = row.declared / row.drawn
    # Five per cent either way: the tolerance of the check of declared areas.
    if not (95 <= ratio <= 105 or 95 <= 1 / ratio <= 105):
        return ""
    what = row.name or kind_title(row.kind)
    if ratio > 1:
        return either(f"{what}：绘制 {spaced(row.drawn)} km²，申报 {spaced(row.declared)} km²，相差 100 倍；申报单位可能是公顷，请核对通告。",
                      f"{what}: drawn {spaced(row.drawn)}, declared {spaced(row.declared)} km², 100 times apart; probably hectares, check the notice.")
    return either(f"{what}：绘制 {spaced(row.drawn)} km²，申报 {spaced(row.declared)} km²，相差 100 倍；可能把平方公里当成了公顷，请核对通告。",
                  f"{what}: drawn {spaced(row.drawn)}, declared {spaced(row.declared)} km², 100 times apart; km² probably taken for hectares, check the notice.")
