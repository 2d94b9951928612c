"""From a listing to readings: coordinates, time, satellite, footprint, confidence, each where the list has it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..errors import InputError
from ..tables import values
from . import confidence, moments, sensors
from .listing import Listing
from .origin import tell_origin
from .reading import Options, readings


@dataclass(frozen=True)
class Dialect:
    """What one family of lists means beyond the names of its columns.

    *sensor*, *satellite*, *product* and *moment* (UTC) hold for every row that does not say otherwise. *confidence* is the
    meaning of its column and *scale* the scale of its numbers. *finish* may change columns (frp_mw, flags) once all are made.
    """

    format: str
    sensor: str | None = None
    satellite: str | None = None
    product: str | None = None
    moment: np.datetime64 | None = None
    confidence: str = "confidence"
    scale: str | None = None
    empty_is_valid: bool = False
    finish: Callable[[Listing, dict], None] | None = None


def read_listing(listing: Listing, dialect: Dialect, options: Options) -> pd.DataFrame:
    """READINGS of the good rows; the others are in listing.rejected.

    Raises InputError if latitude and longitude are swapped in more than half of the rows, or no row can be read.
    """
    rows = len(listing.sheet)
    if rows == 0 and not listing.rejected:
        if not dialect.empty_is_valid:
            raise InputError(
                "{file}：只有表头，没有一行数据；请确认导出是否完整",
                "{file}: a header but not one row of data; check that the export is complete",
                file=listing.file,
            )
        listing.note("文件只有表头：没有火点，不是错误", "the file has a header only: no fire points, which is no error")
    columns: dict = {"source_file": listing.file, "source_row": listing.sheet.lines}
    columns["lon"], columns["lat"] = _coordinates(listing, options)
    options.tell(0.6)
    columns["acquired_utc"], columns["date_only"] = moments.acquired(listing, options, dialect.moment)
    options.tell(0.7)
    tell_origin(listing, dialect, options, columns)
    moments.settle_zone(listing, columns)
    options.tell(0.8)
    _footprint(listing, columns)
    options.tell(0.9)
    _confidence(listing, dialect, columns)
    columns["frp_mw"] = _frp(listing)
    columns["county_named"] = values.by_unique(listing.text("county"), _in_one_line)
    columns["daynight"] = _daynight(listing)
    columns["flags"] = np.full(rows, "", dtype=object)
    if dialect.finish:
        dialect.finish(listing, columns)
    if options.points_datum == "gcj02" and rows:
        from ..datum import gcj02_to_wgs84

        columns["lon"], columns["lat"] = gcj02_to_wgs84(columns["lon"], columns["lat"])
        add_flag(columns, np.ones(rows, dtype=bool), "gcj02_converted")
    listing.rejected.sort(key=lambda entry: entry["row"])
    if not listing.good.any() and listing.rejected:
        first = listing.rejected[0]
        raise InputError(
            "{file}：{n} 行数据没有一行可用，例如第 {row} 行：{why_zh}；请核对各列的含义与格式",
            "{file}: not one of {n} rows can be used, e.g. row {row}: {why_en}; check what the columns hold",
            file=listing.file,
            n=rows + len(listing.sheet.ragged),
            row=first["row"],
            why_zh=first["zh"],
            why_en=first["en"],
        )
    columns["flags"][columns["flags"] == ""] = None
    good = listing.good
    kept = {name: value[good] if isinstance(value, np.ndarray) else value for name, value in columns.items()}
    return readings(kept, int(good.sum()), listing.file)


def _in_one_line(name: str | None) -> str | None:
    """A name as it reads without the line breaks and blanks that a narrow cell put into it; a Latin one keeps its blanks."""
    return (" " if name.isascii() else "").join(name.split()) if name else None


def add_flag(columns: dict, rows: np.ndarray, flag) -> None:
    """Adds a flag (text, or one text per row) to the rows of a mask."""
    flags = columns["flags"]
    each = flag if isinstance(flag, np.ndarray) else np.full(len(flags), flag, dtype=object)
    for i in np.flatnonzero(rows):
        flags[i] = f"{flags[i]};{each[i]}" if flags[i] else each[i]


def _coordinates(listing: Listing, options: Options):
    if listing.has("lon", "lat"):
        made = {}
        for meaning in ("lat", "lon"):
            made[meaning] = values.numbers(listing.raw(meaning), values.degrees)
        (lat, lat_empty, lat_bad), (lon, lon_empty, lon_bad) = made["lat"], made["lon"]
        _refuse_swapped(listing, lon, lat)
        for meaning, empty, bad in (("lat", lat_empty, lat_bad), ("lon", lon_empty, lon_bad)):
            listing.reject(empty, meaning, "{column} 为空", "{column} is empty")
            listing.reject(bad, meaning, "{column} “{value}”不是经纬度数值", "{column} “{value}” is no number of degrees")
    else:
        lon, lat = listing.sheet.geometry
        listing.reject(np.isnan(lon) | np.isnan(lat), "lat", "几何为空", "the geometry is empty")
    listing.reject((lon == 0) & (lat == 0), "lat", "经纬度均为 0：没有定位", "longitude and latitude are both 0: no position")
    with np.errstate(invalid="ignore"):
        turned = (np.abs(lat) > 90) & (np.abs(lat) <= 180) & (np.abs(lon) <= 90)
        listing.reject(
            turned, "lat", "纬度 {value} 超出 ±90，疑为经纬度写反", "latitude {value} is beyond ±90; perhaps swapped with the longitude"
        )
        listing.reject(np.abs(lat) > 90, "lat", "纬度 {value} 超出 ±90", "latitude {value} is beyond ±90")
        listing.reject(np.abs(lon) > 180, "lon", "经度 {value} 超出 ±180", "longitude {value} is beyond ±180")
    return np.where(listing.good, lon, np.nan), np.where(listing.good, lat, np.nan)


def _refuse_swapped(listing: Listing, lon, lat):
    known = np.isfinite(lon) & np.isfinite(lat) & ~((lon == 0) & (lat == 0))
    with np.errstate(invalid="ignore"):
        # China lies in 73-136 E, 3-54 N: a pair that falls there only when turned round is swapped.
        turned = known & ((np.abs(lat) > 90) & (np.abs(lon) <= 90) | (lat >= 73) & (lat <= 136) & (lon >= 3) & (lon <= 54))
    if known.any() and turned.sum() * 2 > known.sum():
        i = int(turned.argmax())
        raise InputError(
            "{file}：{n}/{all} 行的经纬度写反（第 {row} 行 {lat_name}={lat}，{lon_name}={lon}）；请交换两列的列名后再试",
            "{file}: latitude and longitude are swapped in {n} of {all} rows (row {row}: {lat_name}={lat}, {lon_name}={lon}); exchange the two column names",
            file=listing.file,
            n=int(turned.sum()),
            all=int(known.sum()),
            row=int(listing.sheet.lines[i]),
            lat=f"{lat[i]:g}",
            lon=f"{lon[i]:g}",
            lat_name=listing.name("lat"),
            lon_name=listing.name("lon"),
        )


def _footprint(listing: Listing, columns: dict):
    """scan_m, track_m, footprint and error_m: as given (km), else what is assumed of the sensor."""
    rows = len(listing.sheet)
    sensor, source = columns["sensor"], columns["source"]
    scan, track = listing.number("scan") * 1000, listing.number("track") * 1000
    with np.errstate(invalid="ignore"):
        given = (scan > 0) & (track > 0) & (scan < 20000) & (track < 20000) & (source == "satellite")
    footprint = np.where(given, "given", "assumed").astype(object)
    error = np.full(rows, np.nan)
    for key in set(sensor):
        rule, here = sensors.sensor(key), sensor == key
        error[here] = rule.error_m
        scan[here & ~given], track[here & ~given] = rule.along_scan_m, rule.along_track_m
    field = source != "satellite"
    scan[field], track[field], footprint[field] = np.nan, np.nan, None
    for kind in set(source[field]):
        error[source == kind] = sensors.point_error_m(kind)
    if listing.has("error_m") and field.any():
        own = listing.number("error_m")
        with np.errstate(invalid="ignore"):
            error = np.where(field & (own > 0), own, error)
    elif field.any():
        listing.note(
            "没有误差列：视频、无人机、巡查、举报点的定位误差按未核实的缺省值",
            "no error column: unverified default errors for video, drone, patrol and report points",
        )
    assumed = ~given & ~field & listing.good
    if assumed.any():
        listing.note(
            "{n} 行没有像元尺寸：按传感器的缺省足迹",
            "{n} rows have no pixel size: the assumed footprint of the sensor is used",
            n=int(assumed.sum()),
        )
    columns.update(scan_m=scan, track_m=track, footprint=footprint, error_m=error)


def _confidence(listing: Listing, dialect: Dialect, columns: dict):
    rows = len(listing.sheet)
    raw = listing.raw(dialect.confidence)
    columns["confidence_given"] = listing.text(dialect.confidence)
    if raw is None:
        columns["confidence"] = np.full(rows, None, dtype=object)
        if rows:
            listing.note("没有置信度列：置信度留空", "no confidence column: confidence is empty")
        return
    columns["confidence"], unknown = confidence.classes(raw, columns["sensor"], dialect.scale)
    if unknown.any():
        i = int(unknown.argmax())
        listing.note(
            "{n} 行的置信度不认得（第 {row} 行“{value}”），留空",
            "confidence is not understood in {n} rows (row {row}: “{value}”) and left empty",
            n=int(unknown.sum()),
            row=int(listing.sheet.lines[i]),
            value=values.plain(raw[i]),
        )


def _frp(listing: Listing) -> np.ndarray:
    frp = listing.number("frp")
    if not listing.has("frp"):
        if len(listing.sheet):
            listing.note("没有辐射功率列：FRP 留空", "no FRP column: FRP is empty")
        return frp
    with np.errstate(invalid="ignore"):
        return np.where(frp < 0, np.nan, frp)


def _daynight(listing: Listing) -> np.ndarray:
    words = {"d": "D", "day": "D", "白天": "D", "昼": "D", "1": "D", "n": "N", "night": "N", "夜间": "N", "夜": "N", "0": "N"}
    return values.by_unique(listing.text("daynight"), lambda text: words.get(text.casefold()) if text else None)
