"""Tells the reference system of a file's coordinates, or refuses with the question that decides."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..errors import ArgumentError, DatumError
from .area import Area
from .readings import Reading, candidates, in_degrees, latitude_first, name_of, northing_first, to_lonlat, zones

_AXIS = 6378137  # metres: the major axis of CGCS2000, WGS 84 and GRS 80
_AXES = {6378140: ("西安 80", "Xi'an 80"), 6378245: ("北京 54", "Beijing 54")}
_OTHER = {"xian80": _AXES[6378140], "beijing54": _AXES[6378245], "bd09": ("百度 BD-09", "Baidu BD-09")}
# 现有测绘成果转换到 2000 国家大地坐标系技术指南: plane coordinates differ by −9…+43 m north and +76…+119 m east (Xi'an 80), −29…−62 and −56…+84 m (Beijing 54).
_OFF = {"西安 80": "76–119", "北京 54": "56–84"}


@dataclass(frozen=True)
class System:
    """What was told: *crs* (pyproj), whether the numbers come latitude or northing first, whether GCJ-02 has to be taken off, and how."""

    crs: object
    swapped: bool
    gcj02: bool
    zh: str
    en: str


def tell(points: np.ndarray, area: Area, file: str, *, stated=None, stated_by: tuple[str, str] = ("文件", "the file"), datum: str | None = None, crs: str | None = None,
         datum_by: tuple[str, str] = ("--datum", "--datum"), swap: bool = False) -> System:
    """The system of *points* (n, 2; one of each row that has a place).

    *stated* is the file's own (pyproj CRS), *crs* and *datum* what the user says. What is stated must put the points into or beside *area*; what is
    not stated is told by that, and by the size of the numbers; the datum of unstated coordinates cannot be told from them and is asked.
    Raises DatumError with the question, ArgumentError for options that do not fit.
    """
    points = points[np.isfinite(points).all(axis=1)]
    said = _asked(crs)
    if datum in _OTHER:
        raise _foreign(_OTHER[datum], file)
    if said is None and stated is not None and not stated.is_engineering and "undefined" not in stated.name.casefold():
        # A GeoJSON without crs counts as degrees; metres in it are not stated at all.
        said = stated if not stated.is_geographic or not len(points) or in_degrees(points) else None
    if said is None:
        return _unstated(points, area, file, datum, datum_by, swap)
    axis = round(said.ellipsoid.semi_major_metre) if said.ellipsoid else 0
    if axis != _AXIS:
        raise _foreign(_AXES.get(axis, (said.name, said.name)), file)
    by = ("--crs", "--crs") if crs else stated_by
    name = said.to_epsg() and name_of(said.to_epsg()) or (said.name, said.name)
    system = System(said, swap, False, f"{name[0]}（{by[0]}）", f"{name[1]} ({by[1]})")
    if not len(points):
        return _with_datum(system, datum)
    return _with_datum(_fitting(system, points, area, file, bool(crs)), datum)


def _asked(crs):
    if not crs:
        return None
    from pyproj import CRS
    from pyproj.exceptions import CRSError

    try:
        return CRS.from_user_input(int(crs) if str(crs).isdigit() else crs)
    except CRSError as error:
        raise ArgumentError("选项 --crs：不认识“{crs}”；请写 EPSG 代码，如 EPSG:4490、EPSG:4526",
                            "Option --crs: “{crs}” is not known; write an EPSG code, e.g. EPSG:4490, EPSG:4526",
                            crs=crs) from error


def _foreign(names, file):
    """The refusal of a datum that has no public transformation here."""
    zh, en = names
    if zh not in _OFF:
        return DatumError("{file}：坐标是{name}，不能直接换算到 CGCS2000；请先换算成 CGCS2000、WGS 84 或 GCJ-02 再导入",
                          "{file}: the coordinates are in {name_en}, which is not converted here; convert them to CGCS2000, WGS 84 or GCJ-02 first",
                          file=file, name=zh, name_en=en)
    return DatumError(
        "{file}：坐标系是{name}，与 CGCS2000 相差约 {off} m，没有公开的转换参数；"
        "请向自然资源部门申请转换到 CGCS2000 后再导入（若只是坐标系标错，用 --crs EPSG:… 指明真正的坐标系）",
        "{file}: the system is {name_en}, some {off} m from CGCS2000, and no transformation is public; "
        "have it converted to CGCS2000 by the surveying office, then import "
        "(if it is only labelled wrongly, name the true system with --crs EPSG:…)", file=file, name=zh, name_en=en, off=_OFF[zh])


def _fitting(system, points, area, file, by_user):
    """*system* with the order of axes that puts the points into the area. Raises DatumError when neither order does."""
    orders = [True] if system.swapped else [False, True]
    best = next((order for order in orders if area.share(*to_lonlat(system.crs, points, order), near=True) > 0), None)
    if best is None and not by_user:
        raise _elsewhere(system, points, area, file)
    best = orders[0] if best is None else best
    if best and not system.swapped:
        return System(system.crs, True, False, system.zh + "；先北后东（先纬后经），已对调", system.en + "; northing or latitude first, swapped")
    if system.swapped:
        return System(system.crs, True, False, system.zh + "；按 --swap-axes 对调", system.en + "; swapped by --swap-axes")
    return system


def _elsewhere(system, points, area, file):
    lon, lat = to_lonlat(system.crs, points, system.swapped)
    known = np.isfinite(lon)
    where = f"{np.median(lon[known]):.2f}°E {np.median(lat[known]):.2f}°N" if known.any() else "∅"
    fits = _fits(points, area, ("cgcs2000", "wgs84"))
    return DatumError(
        "{file}：按{name}，坐标（{x:.2f}, {y:.2f}）落在 {where}，不在{area}附近；坐标系或带号可能标错{guess}。"
        "请核对后用 --crs EPSG:… 指明（确要导入外地的，用 --crs 重申原坐标系）",
        "{file}: by {name_en} the coordinates ({x:.2f}, {y:.2f}) lie at {where}, not near {area}; the system or its zone may be labelled wrongly{guess_en}. "
        "Check it and name it with --crs EPSG:… (to import what lies elsewhere, repeat the stated system)",
        file=file, name=system.zh, name_en=system.en, x=points[0, 0], y=points[0, 1], where=where, area=area.name,
        guess="；落在本区域的读法有：" + "、".join(one.title[0] for one in fits) if fits else "",
        guess_en="; readings that fit: " + ", ".join(one.title[1] for one in fits) if fits else "")


def _fits(points, area, systems):
    """The readings in metres that put most points into the area; into its neighbourhood when none does."""
    swapped = northing_first(points)
    if swapped is None:
        return []
    west, _, east, _ = area.near.bounds
    found = candidates(points, swapped, systems, west, east)
    places = {reading: to_lonlat(reading.epsg, points, swapped) for reading in found}
    for near in (False, True):
        fits = [reading for reading in found if area.share(*places[reading], near=near) >= 0.5]
        if fits:
            return fits
    return []


def _unstated(points, area, file, datum, datum_by, swap):
    if not len(points):
        return System(_crs(4490), False, False, "没有坐标", "no coordinates")
    if in_degrees(points):
        return _degrees(points, area, file, datum, datum_by, swap)
    sample = dict(file=file, x=points[0, 0], y=points[0, 1], area=area.name)
    swapped = northing_first(points)
    if swapped is not None and len(numbers := zones(points, swapped)) > 1:
        raise DatumError("{file}：坐标分属 {zones} 几个带，不能按一个坐标系读取；请按带分成几个文件",
                         "{file}: the coordinates are of zones {zones} and not of one system; split the file by zone",
                         zones=", ".join(map(str, numbers)), **sample)
    if datum == "gcj02":
        raise ArgumentError("{file}：坐标（{x:.2f}, {y:.2f}）是米制，GCJ-02 只有经纬度；请核对 --datum",
                            "{file}: the coordinates ({x:.2f}, {y:.2f}) are metres, and GCJ-02 has degrees only; check --datum",
                            **sample)
    fits = _fits(points, area, (datum,) if datum == "cgcs2000" else ("cgcs2000", "wgs84"))
    if not fits:
        raise DatumError("{file}：没有坐标系，坐标（{x:.2f}, {y:.2f}）按 CGCS2000 各带读都不落在{area}；请用 --crs EPSG:… 指明",
                         "{file}: no reference system is stated, and no zone of CGCS2000 puts ({x:.2f}, {y:.2f}) into {area}; name it with --crs EPSG:…", **sample)
    _agreed(swap, swapped, sample)
    if datum == "cgcs2000" and len(fits) == 1:
        return _taken(fits[0], datum_by, area)
    names = [" / ".join(f"--crs EPSG:{one.epsg}：{one.title[lang]}" for one in fits) for lang in (0, 1)]
    raise DatumError(
        "{file}：没有坐标系，坐标（{x:.2f}, {y:.2f}）这样读都落在{area}：{names}；"
        "西安 80 与北京 54 的数值也与此相近（差约百米）。请问是哪一种？若是 CGCS2000，用 --datum cgcs2000 或该 --crs 确认；"
        "若是西安 80 或北京 54，请先转换",
        "{file}: no reference system is stated, and ({x:.2f}, {y:.2f}) falls into {area} when read as {names_en}; "
        "Xi'an 80 and Beijing 54 have almost the same numbers (some 100 m off). "
        "Which is it? If CGCS2000, confirm with --datum cgcs2000 or that --crs; if Xi'an 80 or Beijing 54, have it converted first",
        names=names[0], names_en=names[1], **sample)


def _degrees(points, area, file, datum, datum_by, swap):
    first = latitude_first(points)
    sample = dict(file=file, x=points[0, 0], y=points[0, 1], area=area.name)
    if first is None:
        raise DatumError("{file}：坐标（{x}, {y}）不在中国；请核对经度、纬度两列",
                         "{file}: the coordinates ({x}, {y}) are not in China; check the columns of longitude and latitude", **sample)
    if datum is None:
        raise DatumError(
            "{file}：没有注明坐标基准，经纬度（{x:.6f}, {y:.6f}）按 WGS 84/CGCS2000 或 GCJ-02（高德、腾讯取点，差约 600 m）读都在{area}。"
            "请问是哪一种？用 --datum cgcs2000、wgs84 或 gcj02 指明",
            "{file}: no datum is stated, and the degrees ({x:.6f}, {y:.6f}) fit {area} as WGS 84/CGCS2000 and as GCJ-02 (taken from a Chinese web map, some 600 m off). "
            "Which is it? Say --datum cgcs2000, wgs84 or gcj02", **sample)
    _agreed(swap, first, sample)
    taken = _taken(Reading(4326 if datum == "wgs84" else 4490, first), datum_by, area)
    if area.share(*to_lonlat(taken.crs, points, first), near=True) == 0:
        raise _elsewhere(taken, points, area, file)
    return _with_datum(taken, datum)


def _agreed(swap, first, sample):
    """Refuse ``--swap-axes`` where the numbers can only be read the other way round."""
    if swap and not first:
        raise ArgumentError("{file}：坐标（{x}, {y}）已是先东后北（先经后纬），不能再对调；请去掉 --swap-axes",
                            "{file}: the coordinates ({x}, {y}) are easting or longitude first already; leave --swap-axes out", **sample)


def _taken(reading, datum_by, area):
    zh, en = reading.title
    return System(_crs(reading.epsg), reading.swapped, False, f"{zh}（基准由 {datum_by[0]} 说明，与{area.name}相符）", f"{en} (datum by {datum_by[1]}; fits {area.name})")


def _with_datum(system, datum):
    """GCJ-02 taken off where the user or the table says so; only degrees and web maps' metres can be shifted."""
    if datum != "gcj02":
        return system
    if not system.crs.is_geographic and system.crs.to_epsg() != 3857:
        raise ArgumentError("选项 --datum gcj02：{crs} 是投影坐标，GCJ-02 只有经纬度；请核对",
                            "Option --datum gcj02: {crs} is projected, and GCJ-02 has degrees only; check it", crs=system.crs.name)
    return System(system.crs, system.swapped, True, system.zh + "；GCJ-02 已换算", system.en + "; converted from GCJ-02")


def _crs(epsg):
    from pyproj import CRS

    return CRS.from_epsg(epsg)
