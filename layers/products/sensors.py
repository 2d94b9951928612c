"""Sensors and satellites: the assumed footprint, location error and scan axis of each, and the names they go by."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from ..errors import ArgumentError

FIELD_SOURCES = ("video", "drone", "patrol", "report")


@dataclass(frozen=True)
class Sensor:
    """What is assumed of a sensor where the list does not say; metres, 1 sigma per axis, degrees from east counter-clockwise.

    *response* is uniform, triangle (along scan, base two pixels) or point. *sources* gives for footprint, error,
    response and scan_axis where the number is from, or the word "unverified".
    """

    key: str
    title: str
    title_zh: str
    along_scan_m: float
    along_track_m: float
    error_m: float
    response: str
    scan_axis_deg: float
    geostationary: bool
    sources: dict[str, str]


@cache
def _declared() -> dict:
    return tomllib.loads((files(__package__) / "sensors.toml").read_text("utf-8"))


@cache
def sensor(key: str) -> Sensor:
    """The sensor of that key of sensors.toml; KeyError for any other."""
    declared, axis = _declared()["sensors"][key], _declared()["scan_axis"]
    polar = declared["orbit"] == "polar"
    return Sensor(
        key,
        declared["title"],
        declared.get("title_zh", declared["title"]),
        declared["along_scan_m"],
        declared["along_track_m"],
        declared["error_m"],
        declared["response"],
        axis["deg"] if polar else 0.0,
        declared["orbit"] == "geostationary",
        {
            "footprint": declared["footprint_source"],
            "error": declared["error_source"],
            "response": declared["response_source"],
            "scan_axis": axis["source"] if polar else "no scan axis is assumed",
        },
    )


def sensors() -> tuple[str, ...]:
    """Keys of all sensors."""
    return tuple(_declared()["sensors"])


def point_error_m(source: str) -> float:
    """Location error (1 sigma, m; unverified) of a point from video, drone, patrol or report."""
    return _declared()["sensors"]["point"]["error_m_by_source"].get(source, sensor("point").error_m)


def ascending_satellites() -> frozenset[str]:
    """Satellites whose daylight pass goes north; the other polar ones with known pass go north by night."""
    return frozenset(name for name, row in _declared()["satellites"].items() if row.get("ascending_by_day"))


def descending_satellites() -> frozenset[str]:
    """Satellites whose daylight pass goes south."""
    return frozenset(name for name, row in _declared()["satellites"].items() if row.get("ascending_by_day") is False)


def _bare(text: str) -> str:
    return "".join(text.split()).replace("-", "").replace("_", "").casefold()


@cache
def _synonyms() -> dict[str, str]:
    return {_bare(word): name for name, row in _declared()["satellites"].items() for word in (*row["synonyms"], name)}


def satellite_name(text: str) -> str | None:
    """Full name of a satellite by any of its names ("1", "N20", "NOAA-20"), None if it is none of them."""
    return _synonyms().get(_bare(str(text)))


def satellite_sensor(name: str) -> str:
    """Key of the sensor whose fire product that satellite gives."""
    return _declared()["satellites"][name]["sensor"]


def sensor_key(text: str) -> str | None:
    """Key of a sensor by its own name or a satellite's, None if it is neither."""
    bare = _bare(str(text))
    for key in sensors():
        if key != "point" and bare == _bare(key):
            return key
    if bare in ("viirsi", "viirs375", "viirs375m"):
        return "VIIRS"
    if bare in ("viirsm", "viirs750", "viirs750m"):
        return "VIIRS-M"
    name = satellite_name(text)
    return satellite_sensor(name) if name else None


def unknown_sensor(text: str) -> ArgumentError:
    """The refusal of a --sensor that names no satellite or sensor."""
    return ArgumentError(
        "--sensor：不认得“{value}”；请给卫星名（如 NOAA-20、Terra、Himawari-9）或 {known}",
        "--sensor: “{value}” is not known; give a satellite (NOAA-20, Terra, Himawari-9) or one of {known}",
        value=text,
        known=", ".join(key for key in sensors() if key != "point"),
    )
