"""Checks of what is written of a zone: its days, and its declared area beside the area drawn."""

from __future__ import annotations

import numpy as np
import shapely

from .drawn import Drawn, kind_title
from .fault import Fault
from .measure import rough_km2
from .plane import area_km2

ROUGH_SHARE = 0.01
"""A zone whose rough area is this far inside the tolerance needs no geodesic one."""
SLIPS = (
    # declared by drawn, and what was probably written or read for what
    (1e6, "平方米当成了平方公里", "square metres taken for km²"),
    (1e4, "平方米当成了公顷（万平方米）", "square metres taken for hectares (万平方米)"),
    (1500.0, "亩当成了平方公里", "mu taken for km²"),
    (100.0, "公顷（万平方米）当成了平方公里", "hectares (万平方米) taken for km²"),
    (15.0, "亩当成了公顷（万平方米）", "mu taken for hectares (万平方米)"),
    (1 / 15, "公顷（万平方米）当成了亩", "hectares (万平方米) taken for mu"),
    (0.01, "平方公里当成了公顷（万平方米）", "km² taken for hectares (万平方米)"),
    (1 / 1500, "平方公里当成了亩", "km² taken for mu"),
    (1e-4, "公顷（万平方米）当成了平方米", "hectares (万平方米) taken for square metres"),
    (1e-6, "平方公里当成了平方米", "km² taken for square metres"),
)


def days(zones: Drawn) -> list[Fault]:
    """Adopted zones without a first day, which are never in force, and repealed ones without a last day, which never end."""
    found = []
    for at in np.flatnonzero((zones.status == "adopted") & (zones.own_first == "")):
        found.append(Fault("periods", "minor", (str(zones.ids[at]),), str(zones.kind[at]),
                           f"{zones.label(at)}已采纳却没有生效首日，任何一天都不算有效；请填写首日或依据通告",
                           f"{zones.label_en(at)} is adopted without a first day and so in force on no day; fill in the day or the act", zones.shape[at], mark="first"))
    for at in np.flatnonzero((zones.status == "repealed") & (zones.last == "9999-99-99")):
        found.append(Fault("periods", "major", (str(zones.ids[at]),), str(zones.kind[at]), f"{zones.label(at)}已废止却没有生效末日；请填写末日或通告的废止日期",
                           f"{zones.label_en(at)} is repealed without a last day; fill it in, or the day its act was repealed", zones.shape[at], mark="last"))
    return found


def declared(zones: Drawn, acts, tolerance: float) -> list[Fault]:
    """Zones, and acts whose zones are of one kind, that are drawn larger or smaller than declared by more than *tolerance* (a share)."""
    found = []
    given = np.flatnonzero((zones.declared_km2 > 0) & ~shapely.is_empty(zones.shape))
    off = np.abs(rough_km2(zones.shape[given]) / zones.declared_km2[given] - 1)
    for at in given[~(off < tolerance - ROUGH_SHARE)]:
        found += _compared(float(zones.declared_km2[at]), zones.shape[at], tolerance, (str(zones.ids[at]),), str(zones.kind[at]), zones.label(at), zones.label_en(at))
    for number, value in zip(acts["number"], acts["declared_km2"].to_numpy(float), strict=True):
        mine = np.flatnonzero((zones.act == str(number)) & zones.compared)
        # One zone with a figure of its own is judged by that; and grades may nest, so that their sum means nothing.
        if not value > 0 or not len(mine) or len({(zones.kind[at], zones.grade[at]) for at in mine}) > 1 or (zones.declared_km2[mine] > 0).any():
            continue
        kind = str(zones.kind[mine[0]])
        found += _compared(float(value), shapely.union_all(zones.shape[mine]), tolerance, tuple(sorted(map(str, zones.ids[mine]))), kind,
                           f"通告 {number} 的{kind_title(kind, 'zh')}", f"{kind_title(kind, 'en')} of the act {number}", mark="act")
    return found


def _compared(value: float, shape, tolerance: float, names, kind: str, label: str, label_en: str, mark: str = "") -> list[Fault]:
    drawn = area_km2(shape)
    ratio = value / drawn
    if abs(drawn / value - 1) <= tolerance:
        return []
    slip = next((one for one in SLIPS if abs(ratio / one[0] - 1) <= max(tolerance, 0.05)), None)
    if slip:
        times = ratio if ratio > 1 else 1 / ratio
        zh = f"相差约 {times:,.0f} 倍，可能是{slip[1]}；请核对通告"
        en = f"about {times:,.0f} times apart, probably {slip[2]}; check the notice"
    else:
        zh, en = f"绘制比申报{'大' if drawn > value else '小'} {abs(drawn / value - 1):.1%}；请核对边界与通告", \
            f"drawn {abs(drawn / value - 1):.1%} {'larger' if drawn > value else 'smaller'}; check the border and the notice"
    return [Fault("declared", "major" if slip else "minor", names, kind, f"{label}：绘制 {drawn:.4f} km²，申报 {value:.10g} km²，{zh}",
                  f"{label_en}: drawn {drawn:.4f} km², declared {value:.10g} km²; {en}", shape, mark=mark)]
