"""FIRMS lists: API, area, daily text, archive, Shapefile, JSON; VIIRS and MODIS; and the monthly text VNP14IMGML, VJ114IMGML.

Source: NASA FIRMS attribute tables of VIIRS 375 m (bright_ti4, bright_ti5) and MODIS C6.1 (brightness, bright_t31).
"""

from __future__ import annotations

import re

import numpy as np

from ..tables import values
from . import sensors
from .listing import Listing
from .lists import Dialect, add_flag


def recognise(listing: Listing) -> Dialect | None:
    """The dialect if the columns are those of FIRMS, else None."""
    if listing.has("viirs_t4") or listing.has("viirs_t5"):
        return Dialect("firms_viirs", sensor="VIIRS", empty_is_valid=True, finish=_types)
    if listing.has("modis_t") or listing.has("modis_t31"):
        return Dialect("firms_modis", sensor="MODIS", empty_is_valid=True, finish=_types)
    if listing.has("year", "month", "day", "hour", "confidence", "frp") and listing.name("confidence").casefold() == "mask":
        return _monthly(listing)
    return None


def _monthly(listing: Listing) -> Dialect:
    """VJ114IMGML names no satellite: it is in the product's file name."""
    name = re.match(r"(VNP|VJ1|VJ2)14IMGML", listing.file)
    satellite = sensors.satellite_name(name[1]) if name else None
    if satellite:
        listing.note("卫星取自产品文件名：{satellite}", "the satellite is from the product's file name: {satellite}", satellite=satellite)
    return Dialect("firms_viirs", sensor="VIIRS", satellite=satellite, scale="mask", empty_is_valid=True, finish=_types)


def _types(listing: Listing, columns: dict) -> None:
    """type 1 volcano, 2 other static land source, 3 offshore: a flag; NRT lists have no type."""
    kind = listing.number("type")
    with np.errstate(invalid="ignore"):
        static = kind > 0
    add_flag(columns, static, values.by_unique(kind, lambda number: f"static_type:{number:g}" if number else ""))
