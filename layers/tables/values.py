"""Cells of foreign tables as numbers, degrees, dates and times; every reader works on whole columns."""

from __future__ import annotations

import contextlib
import re
import unicodedata
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta

import numpy as np
import pandas as pd

EMPTY = frozenset(("", "-", "--", "—", "/", "na", "n/a", "null", "none", "无"))


class BadValue(ValueError):
    """A cell that is not what its column means."""


def plain(value) -> str:
    """The cell as text: full-width forms made narrow, blanks at the ends, BOM and zero-width signs gone."""
    if value is None or (isinstance(value, float) and value != value):
        return ""
    return unicodedata.normalize("NFKC", str(value)).replace("\ufeff", "").replace("\u200b", "").strip()


def is_empty(value) -> bool:
    """True for what people write in a cell that has no value, stars of a fixed-width FRP among them."""
    text = plain(value).casefold()
    return text in EMPTY or (text != "" and not text.strip("*"))


def by_unique(values, function: Callable) -> np.ndarray:
    """function applied once to each different value (None for every missing one); object array of the length of *values*."""
    codes, uniques = pd.factorize(np.asarray(values, dtype=object))
    answers = np.empty(len(uniques) + 1, dtype=object)
    for i, value in enumerate(uniques):
        answers[i] = function(value)
    if (codes < 0).any():
        answers[-1] = function(None)
    return answers[codes]


def numbers(values, parse: Callable[[str], float] = None) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """(numbers, empty, bad) of a column: NaN where empty or bad. *parse* reads what is no plain number or raises BadValue.

    The words NaN and inf are bad: somebody's calculation failed there.
    """
    column = pd.Series(np.asarray(values, dtype=object), dtype=object)
    found = pd.to_numeric(column, errors="coerce").to_numpy(dtype=float, na_value=np.nan, copy=True)
    empty = np.zeros(len(found), dtype=bool)
    bad = np.zeros(len(found), dtype=bool)
    odd = np.flatnonzero(~np.isfinite(found))
    if len(odd):

        def read(value):
            if is_empty(value):
                return np.nan, True, False
            try:
                number = (parse or float)(plain(value))
            except ValueError:
                return np.nan, False, True
            return (number, False, False) if np.isfinite(number) else (np.nan, False, True)

        for i, (number, is_none, wrong) in zip(odd, by_unique(column.to_numpy()[odd], read), strict=True):
            found[i], empty[i], bad[i] = number, is_none, wrong
    return found, empty, bad


_SIGNS = str.maketrans({"º": "°", "˚": "°", "´": "'", "ʹ": "'", "ʺ": '"'})
_DEGREES = re.compile(
    r"^(?P<before>[NSEW东西南北])?[经纬]?\s*(?P<sign>[-+])?(?P<d>\d{1,3}(?:\.\d+)?)\s*(?:[°度]|D)\s*"
    r"(?:(?P<m>\d{1,2}(?:\.\d+)?)\s*(?:['′‘’´`]|分|M)\s*)?"
    r"(?:(?P<s>\d{1,2}(?:\.\d+)?)\s*(?:[\"″“”]|''|′′|’’|秒|S(?![A-Z]))\s*)?"
    r"(?P<after>[NSEW东西南北])?[经纬]?$",
    re.IGNORECASE,
)
_LETTERED = re.compile(
    r"^(?P<before>[NSEW东西南北])?[经纬]?\s*(?P<d>[-+]?\d{1,3}(?:\.\d+)?)\s*(?P<after>[NSEW东西南北])?[经纬]?$", re.IGNORECASE
)


def degrees(text: str) -> float:
    """Decimal degrees of D°M′S″ text (ASCII, typographic or Chinese signs; N E 北 东 positive) or of a plain number.

    Raises BadValue where minutes or seconds reach 60 or the text is none.
    """
    # NFKC turns ″ into ′′, º into o, and ´ and ˚ into a blank and a combining sign.
    text = plain(str(text).translate(_SIGNS)).replace("′′", '"').replace("''", '"').replace("’’", '"')
    with contextlib.suppress(ValueError):
        return float(text)
    match = _DEGREES.match(text) or _LETTERED.match(text)
    if not match:
        raise BadValue(text)
    part = match.groupdict()
    minutes, seconds = float(part.get("m") or 0), float(part.get("s") or 0)
    if minutes >= 60 or seconds >= 60:
        raise BadValue(text)
    value = abs(float(part["d"])) + minutes / 60 + seconds / 3600
    side = (part.get("before") or part.get("after") or "").upper()
    negative = side in ("S", "W", "南", "西") or part.get("sign") == "-" or part["d"].startswith("-")
    return -value if negative else value


_DATE = r"(?P<y>\d{4})\s*(?:[-/.年])\s*(?P<mo>\d{1,2})\s*(?:[-/.月])\s*(?P<d>\d{1,2})\s*日?"
_CLOCK = r"(?P<h>\d{1,2})\s*[:时点]\s*(?P<mi>\d{1,2})\s*分?(?:\s*:?\s*(?P<s>\d{1,2})(?:\.\d+)?\s*秒?)?"
_MOMENT = re.compile(rf"^{_DATE}(?:[T\s]*{_CLOCK}\s*(?P<zone>Z|UTC|GMT|[-+]\d\d:?\d\d|[-+]\d\d|UTC\+8|BJT|CST)?)?$", re.IGNORECASE)
_PACKED = re.compile(
    r"^(?P<y>\d{4})(?P<mo>\d\d)(?P<d>\d\d)(?:[T\s]?(?P<h>\d\d)(?P<mi>\d\d)(?P<s>\d\d)?(?P<zone>Z)?)?(?:\.0+)?$", re.IGNORECASE
)
_TIME = re.compile(rf"^{_CLOCK}\s*(?:Z|UTC)?$", re.IGNORECASE)


def moment(value) -> tuple[datetime | None, bool, timedelta | None]:
    """(date and time, has a time, offset from UTC if the cell says so) of one cell; the first is None for an empty cell.

    A date alone is midnight with ``False``. Raises BadValue for what is no date: 31 February, 13 o'clock 75.
    """
    if isinstance(value, (datetime, pd.Timestamp, np.datetime64)):
        stamp = pd.Timestamp(value)
        if stamp is pd.NaT:
            return None, False, None
        offset = stamp.utcoffset()
        stamp = stamp.tz_localize(None).to_pydatetime()
        return stamp, stamp.time() != time(0), offset
    if isinstance(value, date):
        return datetime(value.year, value.month, value.day), False, None
    if is_empty(value):
        return None, False, None
    text = plain(value)
    match = _MOMENT.match(text) or _PACKED.match(text)
    if not match:
        raise BadValue(text)
    part = match.groupdict()
    try:
        stamp = datetime(int(part["y"]), int(part["mo"]), int(part["d"]), int(part["h"] or 0), int(part["mi"] or 0), int(part["s"] or 0))
    except ValueError:
        raise BadValue(text) from None
    return stamp, part["h"] is not None, _offset(part["zone"])


def _offset(zone: str | None) -> timedelta | None:
    if not zone:
        return None
    zone = zone.upper()
    if zone in ("Z", "UTC", "GMT"):
        return timedelta(0)
    if zone in ("BJT", "CST", "UTC+8"):
        return timedelta(hours=8)
    sign, figures = (-1 if zone[0] == "-" else 1), zone[1:].replace(":", "")
    return sign * timedelta(hours=int(figures[:2]), minutes=int(figures[2:] or 0))


def seconds_of_day(value) -> int | None:
    """Seconds since midnight of a clock cell: 659, 0659, 41, 2, 04:29, 04:29:30; None if empty; BadValue for 2561."""
    if isinstance(value, (time, datetime)):
        return value.hour * 3600 + value.minute * 60 + value.second
    if isinstance(value, timedelta):
        return int(value.total_seconds()) % 86400
    if is_empty(value):
        return None
    text = plain(value)
    match = _TIME.match(text)
    if match:
        hour, minute, second = int(match["h"]), int(match["mi"]), int(match["s"] or 0)
    else:
        figures = re.sub(r"\.0+$", "", text)
        if not figures.isascii() or not figures.isdigit() or len(figures) not in (1, 2, 3, 4, 6):
            raise BadValue(text)
        second = int(figures[4:]) if len(figures) == 6 else 0
        hour, minute = divmod(int(figures[:4]), 100)
    if hour > 23 or minute > 59 or second > 59:
        raise BadValue(text)
    return hour * 3600 + minute * 60 + second


def to_utc(stamp: datetime, offset: timedelta) -> datetime:
    """Naive UTC of a naive local time with that offset."""
    return (stamp - offset).replace(tzinfo=UTC).replace(tzinfo=None)
