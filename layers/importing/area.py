"""The workspace's area: where the coordinates of an import are expected."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..datum import degree_lengths, reference_counties
from ..new_workspace import counties_of
from ..workspace import Workspace

NEAR_M = 50_000.0
"""A list may hold what lies beside the area: a power plant whose heat reaches it (30 km in 忻政发〔2024〕7号). Unverified beyond that."""
CHINA = (73.0, 18.0, 135.5, 54.0)
"""West, south, east, north: all that is known of the area in an edition without reference counties, until the workspace has its own."""


@dataclass(frozen=True)
class Area:
    """*name*, the *polygon* in degrees, and the same with NEAR_M around it."""

    name: str
    polygon: object
    near: object

    def share(self, lon, lat, *, near: bool = False) -> float:
        """The share of points that lie in the area (or within NEAR_M of it)."""
        import shapely

        known = np.isfinite(lon) & np.isfinite(lat)
        if not len(lon) or not known.any():
            return 0.0
        return float(shapely.contains_xy(self.near if near else self.polygon, lon[known], lat[known]).sum()) / len(lon)


def area_of(workspace: Workspace) -> Area:
    """The area of *workspace*: its own counties where it has any, else the reference counties of its code, else all China."""
    import shapely

    own = workspace.read("counties").geometry.dropna()
    code = workspace.facts.get("area", "")
    polygon = shapely.union_all(own.to_numpy()) if len(own) else None
    if polygon is None or polygon.is_empty:
        polygon = shapely.union_all((counties_of(code)[0] if code else reference_counties()).geometry.to_numpy())
    if polygon.is_empty:
        polygon = shapely.box(*CHINA)
    east, north = degree_lengths(polygon.centroid.y)
    return Area(workspace.facts.get("area_zh") or code, polygon, polygon.buffer(NEAR_M / float(min(east, north))))
