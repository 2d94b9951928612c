"""A plane of metres round a place, and areas of metres that are drawn on it and laid back on the ellipsoid."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from pyproj import Geod, Proj

from .measure import DegreeScale

EARTH_M = 6_371_000.0
WITHIN_M = 0.5
"""How far a drawn rim may be off by the plane; with the chord of its arcs it stays within 1 m."""
CHORD_M = 0.25
STEP_DEG, STEP_M = 0.005, 500.0
"""A straight edge in degrees is no straight edge on the plane: edges are cut to this length before they change sides."""
HAIR_M = 1.0
"""Pieces and holes narrower than this are left by the arithmetic of arcs and cuts; unverified."""
_HALVES_M = (100_000.0, 50_000.0, 20_000.0, 10_000.0, 5_000.0, 2_000.0, 1_000.0)


@dataclass(frozen=True)
class Plane:
    """The azimuthal equidistant plane of the ellipsoid round (*lon*, *lat*): distances from there are true, near it nearly so."""

    lon: float
    lat: float

    @classmethod
    def round(cls, geometries) -> Plane:
        """The plane round the middle of the geometries (degrees)."""
        west, south, east, north = shapely.total_bounds(geometries)
        return cls((west + east) / 2, (south + north) / 2)

    def to_metres(self, geometry):
        """Degrees to metres; edges are cut so that they keep the course that they have in degrees."""
        return _moved(shapely.segmentize(geometry, STEP_DEG), self._projection())

    def to_degrees(self, geometry):
        """Metres to degrees; edges are cut so that they keep the course that they have on the plane."""
        return _moved(shapely.segmentize(geometry, STEP_M), self._projection(), inverse=True)

    def _projection(self) -> Proj:
        return Proj(proj="aeqd", lon_0=self.lon, lat_0=self.lat, ellps="WGS84")


def _moved(geometry, projection, inverse=False):
    def project(xy):
        # pyproj 3.6 takes an array of one number for a number, which numpy will soon refuse.
        x, y = (column.tolist() if len(xy) == 1 else column.copy() for column in xy.T)
        return np.column_stack(projection(x, y, inverse=inverse))

    return shapely.transform(geometry, project)


def distortion_m(half_m: float, distance_m: float) -> float:
    """By how much a *distance_m* from a point up to *half_m* off the plane's centre may be drawn too long: scale 1 + c²/6 across."""
    return min(half_m, distance_m) * ((half_m + distance_m) / EARTH_M) ** 2 / 6


def half_m(geometries) -> float:
    """From the middle of the geometries (degrees) to the corner of their bounds, in metres."""
    west, south, east, north = shapely.total_bounds(geometries)
    return Geod(ellps="WGS84").inv((west + east) / 2, (south + north) / 2, east, north)[2]


def arc_segments(radius_m: float) -> int:
    """Segments of a quarter circle whose chords stay within CHORD_M of it."""
    return max(8, int(np.ceil(np.pi / 4 / np.sqrt(2 * CHORD_M / radius_m))))


def within(geometry, radius_m: float):
    """All that lies within *radius_m* of a geometry (degrees), itself included; the rim is within 1 m of the geodesic distance.

    What is too wide for one plane is drawn piece by piece: all within reach of the rim is what is within reach of its pieces.
    """
    half = next((size for size in _HALVES_M if distortion_m(size, radius_m) <= WITHIN_M), _HALVES_M[-1])
    pieces = [geometry] if half_m(geometry) <= half else _pieces(geometry, half)
    grown = []
    for piece in pieces:
        plane = Plane.round(piece)
        grown.append(plane.to_degrees(shapely.buffer(plane.to_metres(piece), radius_m, quad_segs=arc_segments(radius_m))))
    whole = [geometry] if shapely.get_dimensions(geometry) == 2 else []
    return without_slivers(shapely.union_all([*grown, *whole]))


def _pieces(geometry, half):
    """The points of a geometry and its lines and rims, cut into pieces not longer than twice *half* metres."""
    longest = 2 * half / 111_400  # a degree is nowhere longer
    out = []
    for part in shapely.get_parts(shapely.boundary(geometry) if shapely.get_dimensions(geometry) == 2 else geometry):
        if shapely.get_type_id(part) == 0:
            out.append(part)
            continue
        xy = shapely.get_coordinates(shapely.segmentize(part, STEP_DEG))
        along = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(xy, axis=0).T))])
        cuts = np.unique(np.searchsorted(along, np.arange(longest - STEP_DEG, along[-1], longest - STEP_DEG)))
        ends = [0, *(int(cut) for cut in cuts if 0 < cut < len(xy) - 1), len(xy) - 1]
        out += [shapely.linestrings(xy[first : last + 1]) for first, last in zip(ends, ends[1:], strict=False)]
    return out


def area_km2(geometry) -> float:
    """Geodesic area in km² of a polygon or multipolygon in degrees; edges are straight in degrees, as they are drawn and stored."""
    geod, total = Geod(ellps="WGS84"), 0.0
    for part in shapely.get_parts(shapely.segmentize(geometry, STEP_DEG)):
        rings = [shapely.get_exterior_ring(part), *shapely.get_rings(part)[1:]]
        areas = [abs(geod.polygon_area_perimeter(*shapely.get_coordinates(ring).T)[0]) for ring in rings]
        total += areas[0] - sum(areas[1:])
    return total / 1e6


def without_slivers(geometry, width_m: float = HAIR_M):
    """The polygons of a geometry (degrees) without pieces and holes narrower than *width_m*; all other vertices stay as they are."""
    kept = []
    for part in shapely.get_parts(geometry):
        if shapely.get_dimensions(part) < 2 or shapely.is_empty(part) or narrow(part, width_m):
            continue
        outside, *holes = shapely.get_rings(part)
        kept.append(shapely.polygons(outside, [hole for hole in holes if not narrow(shapely.polygons(hole), width_m)] or None))
    return shapely.union_all(kept) if len(kept) != 1 else kept[0]


def narrow(polygon, width_m: float) -> bool:
    """Whether a polygon (degrees) is narrower everywhere than *width_m*."""
    polygons = np.array([polygon], object)
    with np.errstate(invalid="ignore"):  # GEOS raises the flag over polygons that have next to no width
        return bool(DegreeScale.round(polygons).narrow(polygons, width_m)[0])
