"""Himawari-8 and 9 wildfire list L2WLF of JAXA.

Source: JAXA P-Tree readme of L2WLF. FRP is W per m2, so MW = FRP x area in km2. Reliability 1 low, 3 normal, 5 high.
QF 1: 3.9 um saturated; 2: low confidence.
"""

from __future__ import annotations

import re

import numpy as np

from ..tables import columns as names
from ..tables import values
from . import sensors
from .listing import Listing
from .lists import Dialect, add_flag


def recognise(listing: Listing) -> Dialect | None:
    """The dialect if the list has reliability, area, level and FRP by area, else None."""
    if not listing.has("reliability", "area", "level"):
        return None
    # The list itself names no satellite; JAXA's file names begin with it.
    name = re.match(r"H0[89]_", listing.file)
    satellite = sensors.satellite_name(name.group()[:3]) if name else None
    if satellite:
        listing.note("卫星取自 JAXA 文件名：{satellite}", "the satellite is from JAXA's file name: {satellite}", satellite=satellite)
    return Dialect(
        "himawari_l2wlf",
        sensor="AHI",
        satellite=satellite,
        product="Himawari L2WLF",
        confidence="reliability",
        scale="reliability",
        empty_is_valid=True,
        finish=_finish,
    )


def _finish(listing: Listing, columns: dict) -> None:
    if listing.has("frp") and "mw" not in names.unit(listing.sheet.names[listing.at["frp"]]).casefold():
        columns["frp_mw"] = columns["frp_mw"] * listing.number("area")
        listing.note("辐射功率由 W/m² 乘以像元面积得 MW", "FRP in MW is the W/m² given times the pixel's area")
    quality, volcano = listing.number("qf"), listing.number("volcano")
    with np.errstate(invalid="ignore"):
        add_flag(columns, quality > 0, values.by_unique(quality, lambda number: f"qf:{number:g}" if number else ""))
        add_flag(columns, volcano > 0, "volcano")
