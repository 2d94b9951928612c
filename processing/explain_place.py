"""A place as people write it: ``LON,LAT`` in decimal degrees or D°M′S″."""

from __future__ import annotations

import math
import re

from ..layers.datum import gcj02_to_wgs84
from ..layers.errors import ArgumentError
from ..layers.tables.values import degrees, plain
from ..layers.vector import CHINA

_NORTH, _EAST = re.compile(r"[Nn北]"), re.compile(r"[Ee东]")
_EXAMPLE = "112.9252,35.4611"


def place_of(text: str, datum: str | None = None) -> tuple[float, float]:
    """(longitude, latitude) in degrees, CGCS2000 or WGS 84. *datum* gcj02 is shifted back.

    Raises ArgumentError, which says so, for text that is no pair, for latitude first, and for what lies outside China.
    """
    parts = _pair(str(text))
    try:
        lon, lat = (degrees(part) for part in parts)
    except ValueError as error:
        raise _unread(text) from error
    if not (math.isfinite(lon) and math.isfinite(lat)):
        raise _unread(text)
    west, south, east, north = CHINA
    said_first = _NORTH.search(plain(parts[0])) is not None or _EAST.search(plain(parts[1])) is not None
    if said_first or (not west <= lon <= east and west <= lat <= east and south <= lon <= north):
        raise ArgumentError("选项 LON,LAT：“{text}”像是先写了纬度；请先经度后纬度，如 {right}",
                            "Option LON,LAT: “{text}” seems to give the latitude first; write the longitude first, as in {right}",
                            text=text, right=f"{lat:.6f},{lon:.6f}")
    if not (west <= lon <= east and south <= lat <= north):
        raise ArgumentError("选项 LON,LAT：“{text}”（经度 {lon}，纬度 {lat}）不在中国；请写度数，如 {example}",
                            "Option LON,LAT: “{text}” (longitude {lon}, latitude {lat}) is not in China; write degrees, as in {example}",
                            text=text, lon=f"{lon:g}", lat=f"{lat:g}", example=_EXAMPLE)
    if datum == "gcj02":
        lon, lat = (float(one) for one in gcj02_to_wgs84(lon, lat))
    return lon, lat


def _pair(text):
    """The two halves: divided by a comma, else by the blank that leaves two halves that can be read."""
    halves = [part for part in re.split(r"[,，;；、]", text.strip().strip("()（）[]【】")) if part.strip()]
    if len(halves) == 2:
        return halves
    words = text.split()
    if len(halves) == 1 and len(words) % 2 == 0 and words:
        middle = len(words) // 2
        return [" ".join(words[:middle]), " ".join(words[middle:])]
    raise _unread(text)


def _unread(text):
    return ArgumentError("选项 LON,LAT：读不懂“{text}”；请写“经度,纬度”，如 {example} 或 112°55′30.8″E,35°27′40″N",
                         "Option LON,LAT: “{text}” is no place; write LON,LAT such as {example} or 112°55′30.8″E,35°27′40″N", text=text, example=_EXAMPLE)
