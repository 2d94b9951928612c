"""Checks of ground left free: gaps between zones of one kind, and small holes of one zone."""

from __future__ import annotations

import shapely

from .drawn import Drawn, kind_title
from .fault import Fault, amount
from .free_ground import free_ground
from .measure import ROUNDING_M, polygons_of
from .plane import area_km2


def gaps(zones: Drawn, area, sliver_m: float, hole_m2: float) -> list[Fault]:
    """Gaps between the zones of a kind that are in force together (drafts apart), and holes under *hole_m2* that no other zone fills.

    Ground outside *area* (polygon in degrees, None for anywhere) is nobody's to fill: a county may lie round another.
    """
    found = {}
    for at, border in zones.states:
        for free in free_ground(zones, at, border, sliver_m):
            beside = free.beside
            if area is not None and not _lies_in(zones, area, free, sliver_m):
                continue
            if len(beside) > 1:
                fault = _gap(zones, beside, free.ground, free.narrow, sliver_m)
            elif len(beside) and (free.narrow or area_km2(free.ground) * 1e6 < hole_m2):
                fault = _hole(zones, int(beside[0]), free.ground, free.narrow)
            else:
                continue
            # One gap may stand in several states of the map.
            found.setdefault((fault.about, shapely.to_wkb(shapely.normalize(fault.place))), fault)
    return list(found.values())


def _lies_in(zones: Drawn, area, free, sliver_m: float) -> bool:
    """Whether some of the ground lies in the area: of wide ground, more than the strip by which two drawings of one border differ."""
    mine = polygons_of(shapely.intersection(free.ground, area))
    return len(mine) > 0 and (free.narrow or not zones.scale.narrow(mine, sliver_m).all())


def _gap(zones: Drawn, beside, ground, narrow: bool, sliver_m: float) -> Fault:
    kind = str(zones.kind[beside[0]])
    zh, en, size = kind_title(kind, "zh"), kind_title(kind, "en"), amount(area_km2(ground))
    among, among_en = "、".join(zones.label(at) for at in beside), ", ".join(zones.label_en(at) for at in beside)
    names, safe = tuple(sorted(str(zones.ids[at]) for at in beside)), narrow and len(set(zones.group[beside])) == 1
    if not narrow:
        return Fault("gap", "minor", names, kind, f"{zh}：{among}之间有 {size} 未划入；若非有意留空，请改正边界",
                     f"{en}: {size} between {among_en} lies in none of them; unless that is meant, correct the borders", ground, located=True)
    severity = "note" if float(zones.scale.mean_width_m(ground)) < ROUNDING_M else "minor"
    return Fault("gap", severity, names, kind, f"{zh}：{among}之间有缝隙 {size}，窄于 {sliver_m:g} m" + ("；可并入相邻分区" if safe else "；请改正边界"),
                 f"{en}: a gap of {size}, narrower than {sliver_m:g} m, between {among_en}" + ("; a neighbour can take it" if safe else "; correct the borders"),
                 ground, "fill_gap" if safe else "", "narrow", located=True)


def _hole(zones: Drawn, at: int, ground, narrow: bool) -> Fault:
    size = amount(area_km2(ground))
    return Fault("hole", "note", (str(zones.ids[at]),), str(zones.kind[at]), f"{zones.label(at)}内有小孔洞 {size}；" + ("可填上" if narrow else "请确认是否有意扣除"),
                 f"{zones.label_en(at)} has a small hole of {size}; " + ("it can be closed" if narrow else "see whether it is meant"), ground,
                 "close_hole" if narrow else "", "narrow" if narrow else "", located=True)
