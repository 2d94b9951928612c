"""Checks of zones that must lie within something else: the workspace's area, and coal bans within fuel bans."""

from __future__ import annotations

import numpy as np
import shapely

from .drawn import COMPUTED, Drawn
from .fault import Fault, amount
from .measure import polygons_of, together
from .plane import area_km2


def outside(zones: Drawn, area, sliver_m: float) -> list[Fault]:
    """Zones that reach beyond *area* (a polygon in degrees) by more than a strip of *sliver_m*; computed kinds may."""
    shapely.prepare(area)
    looked_at = ~np.isin(zones.kind, COMPUTED) & ~shapely.is_empty(zones.shape)
    found = []
    for at in np.flatnonzero(looked_at & ~shapely.covers(area, zones.shape)):
        if not shapely.intersects(area, zones.shape[at]):
            found.append(Fault("outside", "critical", (str(zones.ids[at]),), str(zones.kind[at]), f"{zones.label(at)}全部在辖区之外；坐标系或位置有误，请核对",
                               f"{zones.label_en(at)} lies wholly outside the area; check its place and its CRS", zones.shape[at]))
            continue
        parts = polygons_of(shapely.difference(zones.shape[at], area))
        parts = parts[~zones.scale.narrow(parts, sliver_m)] if len(parts) else parts
        if len(parts):
            size = amount(area_km2(together(parts)))
            found.append(Fault("outside", "major", (str(zones.ids[at]),), str(zones.kind[at]), f"{zones.label(at)}有 {size} 在辖区之外；请按辖区界改正边界",
                               f"{zones.label_en(at)} has {size} outside the area; correct the border along that of the area", together(parts)))
    return found


def coal_in_fuel(zones: Drawn, sliver_m: float) -> tuple[list[Fault], bool]:
    """Coal bans that reach beyond the fuel bans of their days, and whether there were fuel bans to compare with at all."""
    coal, fuel = (np.flatnonzero((zones.kind == kind) & zones.compared) for kind in ("coal_ban", "fuel_ban"))
    found = []
    if not len(coal) or not len(fuel):
        return found, not len(coal)
    for at in coal:
        # What is adopted must lie in what is adopted; a draft may rest on another draft.
        beside = fuel[zones.together_in_force(np.full(len(fuel), at), fuel) & (zones.draft[at] | ~zones.draft[fuel])]
        parts = polygons_of(shapely.difference(zones.shape[at], shapely.union_all(zones.shape[beside])) if len(beside) else zones.shape[at])
        parts = parts[~zones.scale.narrow(parts, sliver_m)] if len(parts) else parts
        if len(parts):
            size = amount(area_km2(together(parts)))
            found.append(Fault("coal_in_fuel", "minor", (str(zones.ids[at]),), "coal_ban",
                               f"禁煤区{zones.label(at)}有 {size} 不在同期的高污染燃料禁燃区内；请对照通告核对",
                               f"The coal ban {zones.label_en(at)} has {size} outside the fuel bans of its days; compare the notices", together(parts)))
    return found, True
