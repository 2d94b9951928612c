"""CGCS2000, WGS 84 and GCJ-02: conversion, offsets in metres, and the test whether a layer is shifted.

CGCS2000 (EPSG:4490) and WGS 84 (EPSG:4326) agree to centimetres and are not told apart here.
GCJ-02 is an exchange form of Chinese web maps, some 600 m off in Shanxi; it is never stored.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import comb
from pathlib import Path

import numpy as np

from .errors import DatumError

# Krassovsky 1940 axis and squared eccentricity, as the published GCJ-02 formula uses them.
_AXIS, _ECC2 = 6378245.0, 0.00669342162296594323
SHIFT_LIMIT_M = 250.0
"""An offset below this is not called a shift (issue: "nearer to the latter and over 250 m")."""
WRONG_PLACE_M = 20_000.0
AREA_TOLERANCE = 0.02
"""Units that make up a county have its area to this share; a missing one of 2 % moves the centroid by some 200 m. Unverified."""
REFERENCE = Path(__file__).parent / "reference" / "counties.gpkg"


def wgs84_to_gcj02(lon, lat):
    """GCJ-02 degrees of WGS 84 degrees; arrays or numbers. Source: the formula published with eviltransform."""
    lon, lat = np.asarray(lon, float), np.asarray(lat, float)
    x, y = lon - 105.0, lat - 35.0
    root, pi = np.sqrt(np.abs(x)), np.pi
    common = (20 * np.sin(6 * x * pi) + 20 * np.sin(2 * x * pi)) * 2 / 3
    dlat = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * root + common
    dlat += (20 * np.sin(y * pi) + 40 * np.sin(y / 3 * pi)) * 2 / 3
    dlat += (160 * np.sin(y / 12 * pi) + 320 * np.sin(y * pi / 30)) * 2 / 3
    dlon = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * root + common
    dlon += (20 * np.sin(x * pi) + 40 * np.sin(x / 3 * pi)) * 2 / 3
    dlon += (150 * np.sin(x / 12 * pi) + 300 * np.sin(x / 30 * pi)) * 2 / 3
    phi = np.radians(lat)
    magic = 1 - _ECC2 * np.sin(phi) ** 2
    dlat = np.degrees(dlat / ((_AXIS * (1 - _ECC2)) / magic**1.5))
    dlon = np.degrees(dlon / (_AXIS / np.sqrt(magic) * np.cos(phi)))
    return lon + dlon, lat + dlat


def gcj02_to_wgs84(lon, lat):
    """WGS 84 degrees of GCJ-02 degrees, by fixed-point iteration to below a centimetre."""
    lon, lat = np.asarray(lon, float), np.asarray(lat, float)
    wlon, wlat = lon, lat
    for _ in range(6):
        glon, glat = wgs84_to_gcj02(wlon, wlat)
        wlon, wlat = wlon + lon - glon, wlat + lat - glat
    return wlon, wlat


def degree_lengths(lat):
    """Metres of one degree of longitude and of latitude at *lat*, on the WGS 84 ellipsoid."""
    phi = np.radians(np.asarray(lat, float))
    a, e2 = 6378137.0, 0.00669437999014
    w2 = 1 - e2 * np.sin(phi) ** 2
    return np.radians(a / np.sqrt(w2) * np.cos(phi)), np.radians(a * (1 - e2) / w2**1.5)


def geodesic_m(lon1, lat1, lon2, lat2):
    """Geodesic distances in metres between WGS 84 points."""
    from pyproj import Geod

    arrays = np.broadcast_arrays(*(np.asarray(v, float) for v in (lon1, lat1, lon2, lat2)))
    # pyproj 3.6 takes an array of one number for a number, which numpy will soon refuse.
    return np.asarray(Geod(ellps="WGS84").inv(*(a.tolist() if a.size == 1 else np.ascontiguousarray(a) for a in arrays))[2])


@lru_cache(maxsize=1)
def reference_counties():
    """The counties that ship with Lantian: GeoDataFrame code, name, city, province, geometry (EPSG:4326).

    Empty where they were left out (make zip REFERENCE=no): then no datum is verifiable here.
    """
    import pyogrio

    if not REFERENCE.is_file():
        import geopandas as gpd

        return gpd.GeoDataFrame({name: [] for name in ("code", "name", "city", "province")}, dtype=str, geometry=[], crs=4326)

    return pyogrio.read_dataframe(REFERENCE, layer="counties")


@dataclass(frozen=True)
class Verdict:
    """What is known of a layer's datum: *verdict* is agrees, declared or not_verifiable; vectors are (east, north) metres."""

    verdict: str
    zh: str
    en: str
    offset_m: tuple[float, float] | None = None
    gcj02_offset_m: tuple[float, float] | None = None
    compared: int = 0

    def record(self) -> dict:
        return {"verdict": self.verdict, "zh": self.zh, "en": self.en, "offset_m": self.offset_m,
                "gcj02_offset_m": self.gcj02_offset_m, "compared": self.compared}


def declared(datum: str) -> Verdict:
    return Verdict("declared", f"坐标基准由使用者声明为 {datum.upper()}", f"Datum declared by the user: {datum.upper()}")


NOT_VERIFIABLE = Verdict("not_verifiable", "坐标基准在此无法核验", "The datum cannot be verified here")


def check_areas(geometry, source: str, zh_layer: str = "乡镇", en_layer: str = "Townships", option: str = "--townships-datum") -> Verdict:
    """Compare the areal units of a layer (array of polygons, degrees) with the reference counties.

    A county is compared when the layer's units in it have its area to 2 %, so that their common centroid is the
    county's: borders of different generalisation move a centroid little, a shifted datum in full, but so does a missing unit.
    Raises DatumError when the median offset is over 250 m and nearer to GCJ-02 than to none.
    """
    import shapely

    counties = reference_counties().geometry.to_numpy()
    area = shapely.area(geometry)
    centre = shapely.centroid(geometry)
    # A bent unit may have its centroid in the next county, never this point.
    unit, county = shapely.STRtree(counties).query(shapely.point_on_surface(geometry), predicate="intersects")
    lon, lat = shapely.get_x(centre), shapely.get_y(centre)
    total = np.bincount(county, area[unit], len(counties))
    true_area, true_centre = shapely.area(counties), shapely.centroid(counties)
    comparable = np.abs(total / true_area - 1) <= AREA_TOLERANCE
    if not comparable.any():
        return NOT_VERIFIABLE
    weight = np.where(total > 0, total, 1)
    east, north = degree_lengths(shapely.get_y(true_centre))
    dx = (np.bincount(county, (area * lon)[unit], len(counties)) / weight - shapely.get_x(true_centre)) * east
    dy = (np.bincount(county, (area * lat)[unit], len(counties)) / weight - shapely.get_y(true_centre)) * north
    offset = float(np.median(dx[comparable])), float(np.median(dy[comparable]))
    clon, clat = shapely.get_x(true_centre)[comparable], shapely.get_y(true_centre)[comparable]
    glon, glat = wgs84_to_gcj02(clon, clat)
    gcj = float(np.median((glon - clon) * east[comparable])), float(np.median((glat - clat) * north[comparable]))
    size = float(np.hypot(*offset))
    if size > SHIFT_LIMIT_M and np.hypot(offset[0] - gcj[0], offset[1] - gcj[1]) < size:
        raise DatumError(
            "{layer_zh}：{source} 看起来是 GCJ-02（{n} 个县中位偏移 东 {dx:.0f} m、北 {dy:.0f} m；当地 GCJ-02 偏移 东 {gx:.0f} m、北 {gy:.0f} m）；"
            "请用 {option} gcj02 换算，或用 {option} cgcs2000 确认原样",
            "{layer_en}: {source} looks like GCJ-02 (median offset of {n} counties {dx:.0f} m east, {dy:.0f} m north; GCJ-02 there {gx:.0f} m east, "
            "{gy:.0f} m north); convert with {option} gcj02, or confirm with {option} cgcs2000",
            source=source, n=int(comparable.sum()), dx=offset[0], dy=offset[1], gx=gcj[0], gy=gcj[1], layer_zh=zh_layer, layer_en=en_layer, option=option,
        )
    vectors = dict(offset_m=_round(offset), gcj02_offset_m=_round(gcj), compared=int(comparable.sum()))
    if size > SHIFT_LIMIT_M:
        return Verdict(
            "not_verifiable",
            f"坐标基准在此无法核验：与参考县界相差 {size:.0f} m（{vectors['compared']} 个县中位偏移），但不是 GCJ-02 的偏移",
            f"The datum cannot be verified here: {size:.0f} m off the reference counties (median of {vectors['compared']}), but not by the offset of GCJ-02",
            **vectors,
        )
    return Verdict(
        "agrees",
        f"与参考县界相符（{vectors['compared']} 个县，中位偏移 {size:.0f} m）",
        f"Agrees with the reference counties ({vectors['compared']} counties, median offset {size:.0f} m)",
        **vectors,
    )


def _round(vector):
    return tuple(round(v, 1) for v in vector)


def check_place(codes, named, geometry, source: str) -> None:
    """Refuse units whose county, by six-digit code or else by its name, is elsewhere than their coordinates: a zone that does not fit."""
    import shapely

    counties = reference_counties()
    place = {code: i for i, code in enumerate(counties["code"].astype(str))}
    # A name that two counties bear (城区) tells no place.
    place |= {name: i for i, name in enumerate(counties["name"]) if (counties["name"] == name).sum() == 1}
    index = np.array([place.get(str(code)[:6], place.get(name, -1)) for code, name in zip(codes, named, strict=True)])
    known = index >= 0
    if not known.any():
        return
    centre, there = shapely.centroid(geometry[known]), counties.geometry.to_numpy()[index[known]]
    _, metres = degree_lengths(37.0)
    away = shapely.distance(centre, there) * metres
    if np.median(away) > WRONG_PLACE_M:
        name = counties["name"].iloc[index[known][0]]
        raise DatumError(
            "乡镇：{source} 的坐标离其代码或县名所示的{name}约 {km:.0f} km；高斯-克吕格带号或坐标系设错，请在 QGIS 中核对图层坐标系",
            "Townships: {source} lies some {km:.0f} km from the county that its codes or names say ({name}); the Gauss-Krüger zone or the CRS is wrong: "
            "check the layer's CRS in QGIS",
            source=source, name=name, km=float(np.median(away)) / 1000,
        )


def _plain(name: str) -> str:
    return str(name).strip().removesuffix("县").removesuffix("区").removesuffix("市")


def _by_chance(gained: int, lost: int) -> float:
    """How probable it is that a shift which means nothing gains as many points or more, of those it changes (one-sided sign test)."""
    changed = gained + lost
    return sum(comb(changed, i) for i in range(gained, changed + 1)) / 2**changed


def check_points(lon, lat, named, source: str, zh_layer: str = "火点", en_layer: str = "Fires", option: str = "--points-datum") -> Verdict:
    """The share of points that lie in the county their list names, as they are and shifted back from GCJ-02.

    *named* holds county names, None where the list has none. Raises DatumError when the shifted points agree clearly
    better: by over 5 of 100 and at least 3 points, or so often that chance does it less than once in 100 (sign test; at the
    county level GCJ-02 misplaces 1 or 2 of 100 points only). When most points agree in neither way, nothing is verified.
    """
    import shapely

    counties = reference_counties()
    plain = counties["name"].map(_plain).to_numpy()
    known = np.array([isinstance(name, str) and _plain(name) in set(plain) for name in named], bool)
    if known.sum() < 3:
        return NOT_VERIFIABLE
    wanted = np.array([_plain(name) if ok else "" for name, ok in zip(named, known, strict=True)])
    tree = shapely.STRtree(counties.geometry.to_numpy())

    def agreeing(x, y):
        point, county = tree.query(shapely.points(x, y), predicate="intersects")
        hit = np.zeros(len(x), bool)
        hit[point[plain[county] == wanted[point]]] = True
        return hit[known]

    lon, lat = np.asarray(lon, float), np.asarray(lat, float)
    here, there = agreeing(lon, lat), agreeing(*gcj02_to_wgs84(lon, lat))
    as_is, back, n = int(here.sum()), int(there.sum()), int(known.sum())
    if back - as_is >= max(3, 0.05 * n) or _by_chance(int((there & ~here).sum()), int((here & ~there).sum())) < 0.01:
        raise DatumError(
            "{layer_zh}：{source} 看起来是 GCJ-02（{n} 个点中原样 {a} 个、换算后 {b} 个落在所列的县）；请用 {option} gcj02 换算，或用 {option} wgs84 确认原样",
            "{layer_en}: {source} looks like GCJ-02 (of {n} points {a} lie in the county named as they are, {b} after conversion); "
            "convert with {option} gcj02, or confirm with {option} wgs84",
            source=source, n=n, a=as_is, b=back, layer_zh=zh_layer, layer_en=en_layer, option=option,
        )
    if 2 * as_is < n:
        return Verdict("not_verifiable", f"坐标基准在此无法核验：{n} 个点中只有 {as_is} 个落在所列的县（按 GCJ-02 换算后 {back} 个）",
                       f"The datum cannot be verified here: only {as_is} of {n} points lie in the county named ({back} after a shift back from GCJ-02)",
                       compared=n)
    return Verdict("agrees", f"{n} 个点中 {as_is} 个落在所列的县（按 GCJ-02 换算后 {back} 个）",
                   f"{as_is} of {n} points lie in the county named ({back} after a shift back from GCJ-02)", compared=n)
