"""Fire rasters: class masks, and confidence, FRP or binary ones whose meaning the user states."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path

import numpy as np

from ..errors import ArgumentError, InputError
from ..raster import Raster
from ..tables import values as cells
from . import confidence, interpolated, sensors
from .census import Census, kind_of_raster, take_census
from .moments import utc_of_option
from .observed import UNOBSERVED, Observed
from .reading import Options, Reading, file_sha256, readings

MOST_FIRES = 1_000_000
FORMATS = {"class": "class_mask", "confidence": "confidence_raster", "frp": "frp_raster", "binary": "binary_raster"}
CLASS_WORDS = {7: "low", 8: "nominal", 9: "high"}


def read_raster(path: Path, options: Options) -> Reading:
    """The fire pixels of a GeoTIFF, each with its polygon in lon/lat. See read_fires for errors."""
    notes: list[dict] = []
    with Raster(path, 1) as raster:
        raster = _best_band(raster, notes)
        raster.require_place()
        census = take_census(raster, options)
        kind = kind_of_raster(raster, census, options)
        satellite, sensor = _sensor(raster, options, notes)
        acquired = _time(raster, options, notes)
        rows, cols, given, around, unknown = _fire_pixels(raster, census, kind, options)
        if (
            kind == "class"
            and interpolated.looks_interpolated(rows, cols, around, unknown)
            and not (options.raster_kind and options.fire_values)
        ):
            raise InputError(
                "{file}：火点像元外围有类别间的插值痕迹（如 5 与 8 之间的 6），这些类别不是观测值；"
                "请用最近邻（nearest）重新投影原始掩膜，确属原始数据时给 --raster-kind class --fire-values 7,8,9",
                "{file}: its fires wear a rim of interpolated classes (such as 6 between 5 and 8), which nobody observed; "
                "warp the original mask with nearest neighbour, or, if it is the original, give --raster-kind class --fire-values 7,8,9",
                file=raster.file,
            )
        table = _table(raster, kind, rows, cols, given, satellite, sensor, acquired, notes)
        observed = None
        unseen = sorted(set(census.distinct.astype(int)) & set(UNOBSERVED)) if kind == "class" else []
        if unseen:
            observed = Observed(path, raster.band)
        elif kind == "class":
            _note(
                notes,
                "掩膜中没有云、未处理等未观测类别：观测比例留空",
                "no unobserved classes (cloud, not processed) occur: the observed share is empty",
            )
        scene = {"satellite": satellite, "acquired_utc": acquired, "bounds": raster.bounds_lonlat()}
    if not len(rows):
        _note(notes, "栅格中没有火点像元", "the raster holds no fire pixel")
    return Reading(table, [], path.name, file_sha256(path), FORMATS[kind], len(rows), notes, scene, observed)


def _note(notes, zh, en, **put):
    notes.append({"zh": zh.format(**put), "en": en.format(**put)})


def _best_band(raster: Raster, notes: list[dict]) -> Raster:
    """Band 1, or the one band whose description names a fire mask."""
    dataset = raster.dataset
    if dataset.count > 1:
        named = [
            i for i, text in enumerate(dataset.descriptions, 1) if text and re.search(r"fire[\s_]?(mask|class)|火点", text, re.IGNORECASE)
        ]
        raster.band = named[0] if len(named) == 1 else 1
        _note(
            notes,
            "栅格有 {n} 个波段，读第 {band} 波段{what}",
            "the raster has {n} bands; band {band}{what} is read",
            n=dataset.count,
            band=raster.band,
            what=f" ({dataset.descriptions[raster.band - 1]})" if dataset.descriptions[raster.band - 1] else "",
        )
    return raster


def _sensor(raster: Raster, options: Options, notes) -> tuple[str | None, str]:
    text = options.sensor
    if not text:
        text = raster.dataset.tags(ns="IMAGERY").get("SATELLITEID")
        if text and sensors.sensor_key(text):
            _note(notes, "卫星取自文件的 IMAGERY 元数据：{text}", "the satellite is from the file's IMAGERY metadata: {text}", text=text)
        else:
            raise InputError(
                "{file}：栅格没有写明卫星或传感器；请给 --sensor（如 NOAA-20、Terra、VIIRS）",
                "{file}: the raster names no satellite or sensor; give --sensor (NOAA-20, Terra, VIIRS …)",
                file=raster.file,
            )
    key = sensors.sensor_key(text)
    if key is None:
        raise sensors.unknown_sensor(text)
    return sensors.satellite_name(text), key


def _time(raster: Raster, options: Options, notes) -> np.datetime64:
    text = options.time
    if text:
        stamp, has_time = utc_of_option(text)
        if not has_time:
            raise ArgumentError(
                "{file}：--time {value} 只有日期；栅格须是一次过境，请写明 UTC 时刻，如 {value}T04:29（逐日合成已失去过境信息）",
                "{file}: --time {value} is a date only; a raster must be one pass: give the UTC time as in {value}T04:29 (a daily composite has lost its passes)",
                file=raster.file,
                value=text,
            )
        return stamp
    text = raster.dataset.tags(ns="IMAGERY").get("ACQUISITIONDATETIME")
    if not text:
        raise InputError(
            "{file}：栅格没有写明过境时间；请给 --time 或写成 {file}@2023-11-09T04:29（UTC）",
            "{file}: the raster does not say when it was acquired; give --time or {file}@2023-11-09T04:29 (UTC)",
            file=raster.file,
        )
    try:
        stamp, has_time, offset = cells.moment(text)
    except cells.BadValue:
        stamp, has_time, offset = None, False, None
    if stamp is None or not has_time:
        raise InputError(
            "{file}：元数据 ACQUISITIONDATETIME“{value}”不是时刻；请用 --time 给出 UTC 过境时间",
            "{file}: the metadata item ACQUISITIONDATETIME “{value}” is no time; give the UTC time of the pass by --time",
            file=raster.file,
            value=text,
        )
    _note(notes, "过境时间取自文件的 IMAGERY 元数据：{text}", "the time is from the file's IMAGERY metadata: {text}", text=text)
    return np.datetime64(cells.to_utc(stamp, offset or timedelta(0)), "s")


def _is_fire(values: np.ndarray, raster: Raster, census: Census, kind: str, options: Options) -> np.ndarray:
    if options.fire_values and kind in ("class", "binary"):
        return np.isin(values, np.asarray(options.fire_values, dtype=float))
    if kind == "class" or kind == "confidence" and census.is_mask:
        return (values >= 7) & (values <= 9)
    with np.errstate(invalid="ignore"):
        fire = values > 0
    if raster.nodata is not None:
        fire &= values != raster.nodata
    return fire & np.isfinite(values)


def _fire_pixels(raster: Raster, census: Census, kind: str, options: Options):
    """rows, cols, values and (class masks) surroundings of the fire pixels, in row order; surroundings of the first unknown ones."""
    rows, cols, given, around, unknown, count, sixes = [], [], [], [], [], 0, 0
    for top, left, values, core in raster.windows(margin=interpolated.REACH if kind == "class" else 0):
        fire = np.zeros(values.shape, dtype=bool)
        fire[core] = _is_fire(values[core], raster, census, kind, options)
        r, c = np.nonzero(fire)
        count += len(r)
        if count > MOST_FIRES:
            raise InputError(
                "{file}：火点像元超过 {n} 个，含义很可能给错；请核对 --raster-kind 与 --fire-values",
                "{file}: more than {n} fire pixels, so the meaning is probably wrong; check --raster-kind and --fire-values",
                file=raster.file,
                n=MOST_FIRES,
            )
        rows.append(r + top)
        cols.append(c + left)
        given.append(values[r, c].astype(float))
        if kind == "class":
            around.append(interpolated.surroundings(values, r, c))
            r, c = (part[: interpolated.MOST_PIXELS - sixes] for part in np.nonzero(values[core] == 6))
            sixes += len(r)
            unknown.append(interpolated.surroundings(values, r + core[0].start, c + core[1].start))
        if options.progress:
            options.progress(0.5 + 0.5 * min(1.0, (top + values.shape[0]) / raster.height))
    rows, cols, given = (np.concatenate(part) for part in (rows, cols, given))
    order = np.lexsort((cols, rows))
    if kind != "class":
        return rows[order], cols[order], given[order], None, None
    return rows[order], cols[order], given[order], np.concatenate(around)[order], np.concatenate(unknown)


def _table(raster, kind, rows, cols, given, satellite, sensor, acquired, notes):
    import shapely
    from pyproj import Geod

    count = len(rows)
    # Corners in the order of a ring: first row first column, then along the row.
    lon, lat = raster.lonlat(rows[:, None] + np.array([0, 0, 1, 1]), cols[:, None] + np.array([0, 1, 1, 0]))
    centre_lon, centre_lat = raster.lonlat(rows + 0.5, cols + 0.5)
    sides = Geod(ellps="WGS84").inv(lon, lat, np.roll(lon, -1, axis=1), np.roll(lat, -1, axis=1))[2] if count else np.zeros((0, 4))
    words, frp = np.full(count, None, dtype=object), np.full(count, np.nan)
    text = np.array([f"{value:g}" for value in given], dtype=object)
    if kind == "class":
        words = np.array([CLASS_WORDS.get(int(value)) for value in given], dtype=object)
    elif kind == "confidence":
        words = _confidence(raster, given, sensor, notes)
    elif kind == "frp":
        frp, text = given * raster.dataset.scales[raster.band - 1] + raster.dataset.offsets[raster.band - 1], words
        _note(notes, "辐射功率栅格没有置信度：留空", "an FRP raster has no confidence: it is empty")
    else:
        _note(notes, "二值栅格没有置信度与辐射功率：留空", "a binary raster has no confidence and no FRP: both are empty")
    columns = {
        "source_file": raster.file,
        "source_row": np.arange(1, count + 1),
        "source": "satellite",
        "satellite": satellite,
        "sensor": sensor,
        "acquired_utc": acquired,
        "lon": np.asarray(centre_lon),
        "lat": np.asarray(centre_lat),
        "scan_m": sides[:, ::2].mean(axis=1),
        "track_m": sides[:, 1::2].mean(axis=1),
        "error_m": sensors.sensor(sensor).error_m,
        "footprint": "pixel",
        "confidence": words,
        "confidence_given": text,
        "frp_mw": frp,
    }
    polygons = shapely.polygons(np.stack([lon, lat], axis=2)) if count else np.empty(0, dtype=object)
    return readings(columns, count, raster.file, polygons)


def _confidence(raster: Raster, given: np.ndarray, sensor: str, notes) -> np.ndarray:
    """Words of confidence values by the set of values: 7 8 9, 1 2 3, 1 3 5 or 0-100."""
    present = set(given.tolist())
    if present and present <= {7, 8, 9}:
        table = confidence.SCALES["mask"]
    elif 5 in present and present <= {1, 3, 5}:
        table = confidence.SCALES["reliability"]
    elif 3 in present and present <= {1, 2, 3}:
        table = {1: "low", 2: "nominal", 3: "high"}
        _note(notes, "置信度 1、2、3 按低、一般、高", "confidence 1, 2, 3 is taken as low, nominal, high")
    elif max(present, default=100) > 9 and max(present, default=0) <= 100:
        table = None
        _note(notes, "置信度 0–100 按 MODIS 分级；0 视为无火点", "confidence 0-100 by the classes of MODIS; 0 is taken as no fire")
    elif not present:
        table = None
    else:
        raise InputError(
            "{file}：置信度栅格的值为 {shown}，不是 0–100、7/8/9、1/3/5 或 1/2/3；请重新编码",
            "{file}: the confidence values are {shown}, neither 0-100, 7/8/9, 1/3/5 nor 1/2/3; recode them",
            file=raster.file,
            shown=", ".join(f"{value:g}" for value in sorted(present)[:12]),
        )
    return np.array([table.get(value) if table else confidence.of_percent(value) for value in given], dtype=object)
