"""A fault of a zone: what is wrong, how grave, where, on what basis; and the table of them."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

import numpy as np
import shapely

from ...layers.catalog.faults import CHECKS, FAULTS, SEVERITIES
from .measure import DegreeScale, polygons_of, together
from .plane import area_km2

PLACE_M = 10.0
"""A fault at a point or along a line is shown as the ground within this distance of it, so that a person can zoom to it."""


@dataclass(frozen=True)
class Fault:
    """*place* is a polygon, a line or a point in degrees; *repair* the code of a safe repair, empty when a person must decide.

    *mark* tells apart several faults of one check on the same zones; with *located* the place does.
    """

    check: str
    severity: str
    zones: tuple[str, ...]
    kind: str
    zh: str
    en: str
    place: object
    repair: str = ""
    mark: str = ""
    located: bool = False

    @property
    def about(self) -> tuple:
        """What stays the same when the drawing beside it changes."""
        return self.check, self.zones, self.mark

    @property
    def fault_id(self) -> str:
        """A name that depends on the fault alone: its check, its zones, and for one of several its place to some ten metres."""
        where = ""
        if self.located:
            point = shapely.centroid(self.place)
            where = f"{point.x:.4f} {point.y:.4f}"
        text = "\n".join((self.check, *self.zones, self.mark, where))
        return f"{self.check}-{hashlib.sha256(text.encode()).hexdigest()[:8]}"


def fault_table(faults: list[Fault], scale: DegreeScale, repaired: frozenset | set = frozenset()):
    """FAULTS as a GeoDataFrame in EPSG:4490, the gravest first; *repaired* are the fault_id of those that are no more."""
    import geopandas as gpd
    import pandas as pd

    ranks = {name: at for at, name in enumerate(SEVERITIES)}
    order = {name: at for at, name in enumerate(CHECKS)}
    rows, used = [], {}
    for one in sorted(faults, key=lambda fault: (ranks[fault.severity], order[fault.check], fault.zones, fault.mark, *shapely.bounds(fault.place))):
        name = one.fault_id
        used[name] = used.get(name, 0) + 1
        ground = polygons_of(one.place)
        drawn = together(ground) if len(ground) else _around(one.place, scale)
        rows.append({
            "fault_id": name if used[name] == 1 else f"{name}-{used[name]}", "check": one.check, "severity": one.severity,
            "state": "repaired" if name in repaired else "open", "zone_ids": ";".join(one.zones), "kind": one.kind, "message_zh": one.zh, "message_en": one.en,
            "basis_zh": CHECKS[one.check].basis_zh, "basis_en": CHECKS[one.check].basis_en, "area_km2": area_km2(drawn) if len(ground) else np.nan,
            "width_m": float(scale.mean_width_m(drawn)) if len(ground) else np.nan, "repair": one.repair or None, "geometry": drawn})
    table = gpd.GeoDataFrame(rows, columns=[*FAULTS.columns, "geometry"], geometry="geometry", crs=4490)
    # Mixed with text, pandas makes NaN of None.
    table["repair"] = pd.Series([row["repair"] for row in rows], dtype=object)
    return FAULTS.check(table)


def _around(place, scale: DegreeScale):
    if place is None or shapely.is_empty(place):
        return shapely.Polygon()
    return scale.degrees(shapely.buffer(scale.metres(place), PLACE_M, quad_segs=4))


def amount(km2: float) -> str:
    """An area for a message: km², or m² where that would be zeros."""
    return f"{km2:.4f} km²" if km2 >= 0.01 else f"{km2 * 1e6:.1f} m²"
