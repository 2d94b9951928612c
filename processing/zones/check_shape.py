"""Checks of one zone's drawing by itself: validity, repeated points, slivers."""

from __future__ import annotations

import re

import numpy as np
import shapely

from .drawn import Drawn
from .fault import Fault
from .measure import polygons_of, together
from .segments import repeated_at, with_repeated

_REASONS = {
    "Self-intersection": ("边界自相交", "the border crosses itself"),
    "Ring Self-intersection": ("同一环在一点自相接", "a ring touches itself"),
    "Hole lies outside shell": ("孔洞在外环之外", "a hole lies outside its area"),
    "Holes are nested": ("孔洞套孔洞", "a hole lies in a hole"),
    "Nested shells": ("部件套部件", "a part lies in a part"),
    "Interior is disconnected": ("内部被边界隔断", "the border cuts the inside in two"),
    "Duplicate Rings": ("有重复的环", "a ring is there twice"),
    "Too few points in geometry component": ("节点太少，不成面", "too few points for an area"),
    "Invalid Coordinate": ("坐标不是数", "a coordinate is no number"),
    "Ring is not closed": ("环没有闭合", "a ring is not closed"),
}
SAME_SHARE = 1e-9
"""An area rebuilt from its own border is the same when its size differs by less than this."""


def invalid(zones: Drawn) -> list[Fault]:
    """Zones without a drawing, and those whose border crosses itself or is broken otherwise, with the reason and the place."""
    found = []
    for at in np.flatnonzero(~shapely.is_valid(zones.geometry) | shapely.is_empty(zones.geometry) | shapely.is_missing(zones.geometry)):
        names, kind, shape = (str(zones.ids[at]),), str(zones.kind[at]), zones.geometry[at]
        if shape is None or shapely.is_empty(shape):
            found.append(Fault("invalid", "critical", names, kind, f"{zones.label(at)}没有图形；请画出边界或删去该分区",
                               f"{zones.label_en(at)} has no drawing; draw its border or delete the zone", shapely.Polygon()))
            continue
        reason = shapely.is_valid_reason(shape)
        what, lon, lat = re.fullmatch(r"(.+?)(?:\[(\S+) (\S+)\])?", reason).groups()
        zh, en = _REASONS.get(what, (what, what))
        place, where = shape, ("", "")
        if lon is not None and np.isfinite([float(lon), float(lat)]).all():
            place = shapely.Point(float(lon), float(lat))
            where = (f"，在东经 {place.x:.6f}、北纬 {place.y:.6f}", f" at {place.x:.6f} E, {place.y:.6f} N")
        safe = kept_by_make_valid(shape)
        found.append(Fault(
            "invalid", "minor" if safe else "critical", names, kind,
            f"{zones.label(at)}几何无效：{zh}{where[0]}；" + ("可按原有边界重建，范围不变" if safe else "请到该处改正边界"),
            f"{zones.label_en(at)} is invalid: {en}{where[1]}; " + ("it can be rebuilt from its own border, its ground stays the same" if safe else "correct it there"),
            place, "make_valid" if safe else ""))
    return found


def kept_by_make_valid(shape) -> bool:
    """Whether the area rebuilt from an invalid shape's own border is the ground that its rings enclose already."""
    rebuilt = polygons_of(shapely.make_valid(shape))
    before, after = float(shapely.area(shape)), float(shapely.area(rebuilt).sum())
    return len(rebuilt) > 0 and before > 0 and abs(after - before) <= SAME_SHARE * before


def repeated(zones: Drawn) -> list[Fault]:
    """Zones with a vertex twice in a row: one fault a zone."""
    found = []
    for at in with_repeated(zones.geometry):
        points = repeated_at(zones.geometry[at])
        found.append(Fault("repeated", "note", (str(zones.ids[at]),), str(zones.kind[at]), f"{zones.label(at)}有 {len(points)} 个重复节点；可安全删去",
                           f"{zones.label_en(at)} has {len(points)} repeated points; they can be removed safely", shapely.multipoints(points), "remove_points"))
    return found


def slivers(zones: Drawn, sliver_m: float) -> list[Fault]:
    """Parts of zones so narrow that no circle of *sliver_m* fits into them; one that is the whole zone has no safe repair."""
    parts, owner = shapely.get_parts(zones.shape, return_index=True)
    thin = zones.scale.narrow(parts, sliver_m) & ~shapely.is_empty(parts)
    found = []
    for at in np.unique(owner[thin]):
        mine, whole = parts[thin & (owner == at)], bool(thin[owner == at].all())
        zh, en = (("整个分区", "；请核对边界"), ("the whole zone", "; check its border")) if whole else (
            (f"{len(mine)} 个部件", "；可并入相邻分区或删去"), (f"{len(mine)} of its parts", "; can go to the neighbour or be dropped"))
        found.append(Fault("sliver", "minor", (str(zones.ids[at]),), str(zones.kind[at]), f"{zones.label(at)}的{zh[0]}窄于 {sliver_m:g} m{zh[1]}",
                           f"{zones.label_en(at)}: {en[0]} narrower than {sliver_m:g} m{en[1]}", together(mine), "" if whole else "drop_sliver"))
    return found
