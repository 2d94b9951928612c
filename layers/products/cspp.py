"""AFIMG and AFMOD text of CSPP and NOAA: no header row; the columns are named in ``# column N:`` lines, or known by position.

Source: CSPP Active Fires text output. Columns 4 and 5 are the constant nominal pixel, not the footprint, so the footprint is assumed.
CSPP 2.1 and later add column 8, persistent anomaly.
"""

from __future__ import annotations

import re
from datetime import datetime

import numpy as np

from ..tables import values
from ..tables.sheet import Sheet, without_header
from . import sensors
from .listing import Listing
from .lists import Dialect, add_flag

# AFIMG_j01_d20210414_t1126439_e1128084_b17637_c…: the time is of the granule's start, to 0.1 s.
_NAME = re.compile(r"(?P<kind>AFIMG|AFMOD)_(?P<satellite>[a-z0-9]+)_d(?P<day>\d{8})_t(?P<time>\d{6})\d?", re.IGNORECASE)

_COLUMNS = ("latitude", "longitude", "brightness temperature", "along-scan", "along-track", "confidence", "frp", "persistent anomaly")
# The nominal pixel that columns 4 and 5 hold in every row, km.
_NOMINAL = {0.375: "afimg", 0.75: "afmod"}


def by_position(rows: list, lines: list, comments: list) -> Sheet | None:
    """The sheet of a text of 7 or 8 numbers a row whose columns 4 and 5 are one nominal pixel, None for any other."""
    filled = [row for row in rows if any(cell.strip() for cell in row)]
    if not filled or len(filled[0]) not in (7, 8):
        return None
    try:
        sizes = {float(cell) for row in filled if len(row) == len(filled[0]) for cell in row[3:5]}
    except ValueError:
        return None
    kind = _NOMINAL.get(sizes.pop()) if len(sizes) == 1 else None
    return without_header(rows, lines, _COLUMNS[: len(filled[0])], head=comments, kind=kind) if kind else None


def recognise(listing: Listing) -> Dialect | None:
    """The dialect if the comment lines are those of AFIMG or AFMOD, else None."""
    head = "\n".join(line for line in listing.sheet.head if line.lstrip().startswith("#"))
    kind = listing.sheet.kind
    if kind not in _NOMINAL.values() and not re.search(r"AFIMG|AFMOD|Active Fires [IM]-band", head, re.IGNORECASE):
        return None
    if kind not in _NOMINAL.values():
        kind = "afimg" if re.search(r"AFIMG|I-band", head, re.IGNORECASE) else "afmod"
    coarse = kind == "afmod"
    name = _NAME.search(head) or _NAME.search(listing.file)
    satellite = moment = None
    if name:
        satellite = sensors.satellite_name(name["satellite"])
        try:
            moment = np.datetime64(datetime.strptime(name["day"] + name["time"], "%Y%m%d%H%M%S"), "s")
        except ValueError:
            moment = None
    if listing.sheet.lines.size:
        listing.note(
            "第 4、5 列是标称像元的常数，不是足迹，不采用",
            "columns 4 and 5 are the constant nominal pixel, not the footprint, and are not used",
        )
    return Dialect(
        "afmod" if coarse else "afimg",
        sensor="VIIRS-M" if coarse else "VIIRS",
        satellite=satellite,
        moment=moment,
        product="CSPP AFMOD" if coarse else "CSPP AFIMG",
        scale="percent" if coarse else "mask",
        empty_is_valid=True,
        finish=_persistent,
    )


def _persistent(listing: Listing, columns: dict) -> None:
    kind = listing.number("persistent")
    with np.errstate(invalid="ignore"):
        marked = kind > 0
    add_flag(columns, marked, values.by_unique(kind, lambda number: f"persistent:{number:g}" if number else ""))
