"""Where a listed point comes from: satellite, sensor and product, or video, drone, patrol and report."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..tables import values
from . import sensors
from .listing import Listing
from .reading import Options

SOURCE_WORDS = {
    "satellite": ("satellite", "卫星", "卫星遥感", "卫星监测", "遥感"),
    "video": ("video", "camera", "视频", "视频监控", "摄像头", "铁塔", "铁塔视频", "高空瞭望", "监控"),
    "drone": ("drone", "uav", "无人机", "无人机巡查"),
    "patrol": ("patrol", "巡查", "巡逻", "巡护", "人工巡查", "网格员", "现场巡查"),
    "report": ("report", "举报", "上报", "群众举报", "电话", "热线", "12345", "投诉"),
}
_SOURCE = {word: name for name, words in SOURCE_WORDS.items() for word in words}


def source_of(text: str | None, unknown: str | None = None) -> str | None:
    """satellite, video, drone, patrol or report by a word in Chinese or English; *unknown* for another word, None for none."""
    return _SOURCE.get(text.casefold(), unknown) if text else None


def tell_origin(listing: Listing, dialect, options: Options, columns: dict) -> None:
    """Puts source, satellite, sensor, version and product into *columns*: as listed, else by the dialect, else by the options."""
    source = _source(listing)
    field = source != "satellite"
    given = listing.text("satellite")
    satellite = values.by_unique(given, lambda text: sensors.satellite_name(text) or text if text else dialect.satellite)
    if options.sensor and sensors.sensor_key(options.sensor) is None:
        raise sensors.unknown_sensor(options.sensor)
    wanted = sensors.satellite_name(options.sensor) if options.sensor else None
    if wanted:
        satellite[[name is None for name in satellite]] = wanted
    instrument = values.by_unique(listing.text("instrument"), lambda text: sensors.sensor_key(text) if text else None)
    default = dialect.sensor or (sensors.sensor_key(options.sensor) if options.sensor else None)

    def by_satellite(name):
        return sensors.satellite_sensor(name) if name and sensors.satellite_name(name) == name else None

    # A mixed list: a row of Terra is MODIS whatever its neighbours are; AFMOD of NOAA-20 stays VIIRS-M.
    flown = values.by_unique(satellite, by_satellite)
    sensor = np.array(
        [
            own or (carried if carried and not (default or "").startswith(carried) else default) or "unknown"
            for own, carried in zip(instrument, flown, strict=True)
        ],
        dtype=object,
    )
    sensor[field], satellite[field] = "point", None
    strange = sorted({str(name) for name in set(satellite) if name and sensors.satellite_name(name) is None})
    if strange:
        listing.note(
            "不认得的卫星名照录：{names}", "satellite names that are not known are kept as they are: {names}", names="、".join(strange[:5])
        )
    orbital = ~field & listing.good
    if orbital.any():
        if all(name is None for name in satellite[orbital]):
            listing.note("没有卫星列：卫星留空", "no satellite column: satellite is empty")
        if (sensor[orbital] == "unknown").any():
            listing.note(
                "传感器未知：足迹按 1 km、定位误差按未核实值",
                "sensor unknown: a footprint of 1 km and an unverified location error are assumed",
            )
    version = listing.text("version")
    pairs = values.by_unique(pd.Series(sensor, dtype=object) + "\n" + pd.Series(version, dtype=object).fillna(""), _product)
    product = np.where(field, None, dialect.product) if dialect.product else pairs
    columns.update(source=source, satellite=satellite, sensor=sensor, version=version, product=product)


def _product(pair: str) -> str | None:
    """Product name of "sensor\\nversion": VIIRS 2.0NRT is VIIRS C2 NRT, MODIS 61.03 is MODIS C6.1."""
    sensor, version = pair.split("\n")
    figures = version.rstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    if sensor not in ("VIIRS", "MODIS") or not figures:
        return None
    try:
        number = float(figures)
    except ValueError:
        return None
    number = int(number) / 10 if number >= 10 else round(number, 1)
    return f"{sensor} C{number:g} {version[len(figures) :]}".strip()


def _source(listing: Listing) -> np.ndarray:
    """satellite, video, drone, patrol or report per row; a column of sources counts only if one cell names a field source."""
    rows = len(listing.sheet)
    words = values.by_unique(listing.text("source"), lambda text: source_of(text, "?"))
    if not any(word in sensors.FIELD_SOURCES for word in words):
        return np.full(rows, "satellite", dtype=object)
    unknown = np.array([word in (None, "?") for word in words], dtype=bool)
    listing.reject(
        unknown,
        "source",
        "来源“{value}”不认得；只能是 卫星、视频、无人机、巡查、举报",
        "source “{value}” is not known; it must be satellite, video, drone, patrol or report",
    )
    return np.where(unknown, "satellite", words)
