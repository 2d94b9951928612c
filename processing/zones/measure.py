"""Widths and rough areas of zones, where thousands are to be measured at once; what is reported is geodesic (plane.py)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import shapely

from ...layers.datum import degree_lengths

NOISE_M = 0.001
"""What is thinner than a millimetre is rounding, not drawing."""
ROUNDING_M = 0.1
"""What is narrower on average comes from coordinates kept with six or seven decimals: a note; unverified."""


def rough_km2(geometries) -> np.ndarray:
    """Areas by the lengths of a degree at each centroid: right to 1 in 10 000 for what is under 100 km high, and quick."""
    east, north = degree_lengths(shapely.get_y(shapely.centroid(geometries)))
    return shapely.area(geometries) * east * north / 1e6


def polygons_of(geometry):
    """The polygons of a geometry as an array; lines and points of a collection are left out."""
    parts = shapely.get_parts(shapely.get_parts(np.atleast_1d(geometry)))
    return parts[(shapely.get_type_id(parts) == 3) & ~shapely.is_empty(parts)]


def together(polygons):
    """Polygons as one geometry: themselves if there is but one."""
    return polygons[0] if len(polygons) == 1 else shapely.multipolygons(polygons)


@dataclass(frozen=True)
class DegreeScale:
    """Degrees stretched to metres round a point: straight edges stay straight and lengths over a county are right to 1 in 100, enough for a width."""

    lon: float
    lat: float

    @classmethod
    def round(cls, geometries) -> DegreeScale:
        drawn = geometries[~shapely.is_empty(geometries)]
        west, south, east, north = shapely.total_bounds(drawn) if len(drawn) else (112.5, 37.0, 112.5, 37.0)
        return cls((west + east) / 2, (south + north) / 2)

    @cached_property
    def lengths(self) -> np.ndarray:
        """Metres of a degree east and north."""
        return np.array([float(v) for v in degree_lengths(self.lat)])

    def metres(self, geometries):
        """Geometries in degrees as metres of this plane."""
        return shapely.transform(geometries, lambda c: (c - (self.lon, self.lat)) * self.lengths)

    def degrees(self, geometries):
        """Geometries in metres of this plane as degrees."""
        return shapely.transform(geometries, lambda c: c / self.lengths + (self.lon, self.lat))

    def mean_width_m(self, polygons) -> np.ndarray:
        """Twice the area by the perimeter: the width of a strip, half the side of a square."""
        flat = self.metres(polygons)
        return 2 * shapely.area(flat) / np.maximum(shapely.length(flat), 1e-12)

    def narrow(self, polygons, width_m: float) -> np.ndarray:
        """Whether no circle of diameter *width_m* fits into the polygon (GeoSeries or array in degrees)."""
        polygons = np.atleast_1d(polygons)
        found = np.zeros(len(polygons), bool)
        # No shape that narrow has a greater mean width; and the true perimeter is at most that of the longer degree.
        low = 2 * shapely.area(polygons) * self.lengths[0] / np.maximum(shapely.length(polygons), 1e-15)
        at = np.flatnonzero(low <= width_m)
        found[at] = shapely.is_empty(shapely.buffer(self.metres(polygons[at]), -width_m / 2, quad_segs=2))
        return found

    def disc(self, lon: float, lat: float, radius_m: float):
        """A disc of that radius in degrees."""
        return self.degrees(shapely.buffer(self.metres(shapely.Point(lon, lat)), radius_m, quad_segs=4))
