"""Which reference systems a file's numbers could be in: candidates by their size, and where each would put them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..vector import CHINA

GK3_ZONE_25, GK6_ZONE_13, GK3_CM_75, GK6_CM_75, UTM_43 = 4513, 4491, 4534, 4502, 32643
_NORTHING = (1.9e6, 6.1e6)
_EASTING = (1e5, 9e5)
_REACH = 5.0
"""Degrees from a meridian at which an easting in China has left _EASTING."""


@dataclass(frozen=True)
class Reading:
    """A system by *epsg* and whether the first number is the northing or latitude (*swapped*)."""

    epsg: int
    swapped: bool

    @property
    def title(self) -> tuple[str, str]:
        """What it is called, zh and en."""
        zh, en = name_of(self.epsg)
        return (zh + "，先北后东", en + ", northing first") if self.swapped else (zh, en)


def name_of(epsg: int) -> tuple[str, str]:
    """(zh, en) of a Gauss-Krüger zone of CGCS2000, of a UTM zone; the register's own name for any other."""
    if GK3_ZONE_25 <= epsg <= GK3_ZONE_25 + 20:
        zone = epsg - GK3_ZONE_25 + 25
        return f"CGCS2000 高斯-克吕格 3° 带第 {zone} 带（带号在前，EPSG:{epsg}）", f"CGCS2000 Gauss-Krüger 3° zone {zone}, prefixed (EPSG:{epsg})"
    if GK6_ZONE_13 <= epsg <= GK6_ZONE_13 + 10:
        zone = epsg - GK6_ZONE_13 + 13
        return f"CGCS2000 高斯-克吕格 6° 带第 {zone} 带（带号在前，EPSG:{epsg}）", f"CGCS2000 Gauss-Krüger 6° zone {zone}, prefixed (EPSG:{epsg})"
    if GK3_CM_75 <= epsg <= GK3_CM_75 + 20:
        meridian = 75 + 3 * (epsg - GK3_CM_75)
        return f"CGCS2000 高斯-克吕格，中央经线 {meridian}°（不带带号，EPSG:{epsg}）", f"CGCS2000 Gauss-Krüger, central meridian {meridian}° (EPSG:{epsg})"
    if UTM_43 <= epsg <= UTM_43 + 10:
        return f"WGS 84 UTM 第 {epsg - 32600} 带（EPSG:{epsg}）", f"WGS 84 UTM zone {epsg - 32600} (EPSG:{epsg})"
    from pyproj import CRS

    return (f"{CRS(epsg).name}（EPSG:{epsg}）", f"{CRS(epsg).name} (EPSG:{epsg})")


def in_degrees(points: np.ndarray) -> bool:
    """Whether more than half of the points (n, 2) are degrees in either order."""
    return bool(len(points)) and float((np.abs(points) <= 180).all(axis=1).mean()) > 0.5


def latitude_first(points: np.ndarray) -> bool | None:
    """True, False, or None when most of the points are in China in neither order; no place of China fits both."""
    west, south, east, north = CHINA
    for first, (x, y) in ((False, (0, 1)), (True, (1, 0))):
        inside = (points[:, x] >= west) & (points[:, x] <= east) & (points[:, y] >= south) & (points[:, y] <= north)
        if inside.mean() > 0.5:
            return first
    return None


def northing_first(points: np.ndarray) -> bool | None:
    """The same for metres: a northing in China has seven figures, an easting six, or eight with its zone. None when neither fits."""
    for first, northing, easting in ((False, points[:, 1], points[:, 0]), (True, points[:, 0], points[:, 1])):
        plain = (easting > _EASTING[0]) & (easting < _EASTING[1])
        zoned = (easting > 13e6) & (easting < 46e6)
        if ((northing > _NORTHING[0]) & (northing < _NORTHING[1]) & (plain | zoned)).mean() > 0.5:
            return first
    return None


def zones(points: np.ndarray, swapped: bool) -> list[int]:
    """The zone numbers that the eastings bear, by frequency; [] when most bear none."""
    easting = points[:, 0 if swapped is False else 1]
    numbers = (easting // 1e6).astype(int)
    found, counts = np.unique(numbers[numbers >= 13], return_counts=True)
    return [] if counts.sum() <= len(points) / 2 else [int(one) for one in found[np.argsort(-counts)]]


def candidates(points: np.ndarray, swapped: bool, systems: tuple[str, ...], west: float, east: float) -> list[Reading]:
    """Every Gauss-Krüger zone of CGCS2000 (``cgcs2000`` in *systems*) and UTM zone (``wgs84``) that the size of the numbers allows
    and whose meridian is near the area between *west* and *east* (degrees).

    A 6° zone without prefix has the numbers of the 3° zone of the same meridian and is not named apart.
    """
    numbers = zones(points, swapped)
    if numbers:
        zone = numbers[0]
        epsg = GK3_ZONE_25 + zone - 25 if 25 <= zone <= 45 else GK6_ZONE_13 + zone - 13 if 13 <= zone <= 23 else None
        return [Reading(epsg, swapped)] if epsg else []
    found = [(GK3_CM_75 + at, 75 + 3 * at) for at in range(21)] if "cgcs2000" in systems else []
    found += [(UTM_43 + at, 75 + 6 * at) for at in range(11)] if "wgs84" in systems else []
    return [Reading(epsg, swapped) for epsg, meridian in found if west - _REACH <= meridian <= east + _REACH]


def to_lonlat(crs, points: np.ndarray, swapped: bool) -> tuple[np.ndarray, np.ndarray]:
    """Longitude and latitude (of CGCS2000 or WGS 84) of points (n, 2) in *crs*; NaN where the projection cannot hold them."""
    from pyproj import CRS, Transformer

    x, y = (points[:, 1], points[:, 0]) if swapped else (points[:, 0], points[:, 1])
    crs = CRS.from_user_input(crs)
    # WGS 84 and CGCS2000 agree to centimetres (see datum.py) and no other ellipsoid gets here; asked for a change of datum, PROJ would search 0.2 s for none.
    lon, lat = Transformer.from_crs(crs, crs.geodetic_crs, always_xy=True).transform(x, y)
    lon, lat = np.asarray(lon, float), np.asarray(lat, float)
    lost = ~(np.isfinite(lon) & np.isfinite(lat)) | (np.abs(lon) > 360) | (np.abs(lat) > 90)
    return np.where(lost, np.nan, lon), np.where(lost, np.nan, lat)
