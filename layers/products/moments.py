"""When a listed point was seen: any of one moment, date and time, or year, month, day and clock."""

from __future__ import annotations

from datetime import datetime, timedelta

import numpy as np

from ..errors import ArgumentError
from ..tables import values
from .listing import Listing
from .reading import Options

BEIJING = timedelta(hours=8)
# Nominal local solar hour of the passes, by day; the night pass is 12 h later. General knowledge, used only to tell UTC from Beijing time.
LOCAL_HOUR = {"Suomi NPP": 13.5, "NOAA-20": 13.5, "NOAA-21": 13.5, "Aqua": 13.5, "Terra": 10.5}
NAT = np.datetime64("NaT", "s")
_BEIJING_WORDS = ("北京", "bjt", "beijing", "utc+8", "当地时间", "local")
_UTC_WORDS = ("utc", "gmt", "世界时")


def acquired(listing: Listing, options: Options, known: np.datetime64 | None = None) -> tuple[np.ndarray, np.ndarray]:
    """(acquired_utc datetime64[s], date_only text): NaT and the day where no time is known, NaT and None where no date is.

    *known* is the moment of the whole file, for lists without columns of date and time.
    """
    rows = len(listing.sheet)
    listing.zone_open = np.zeros(rows, dtype=bool)
    if listing.has("year", "month", "day") and not listing.has("date"):
        days, has_time = _calendar(listing), np.zeros(rows, dtype=bool)
    elif listing.has("date") or listing.has("when") or listing.has("time"):
        meaning = "date" if listing.has("date") else "when" if listing.has("when") else "time"
        days, has_time = _moments(listing, meaning)
    else:
        return _from_option(listing, options, known)
    clock = next(
        (m for m in ("time", "when") if listing.has(m) and m != (meaning if not listing.has("year", "month", "day") else "")), None
    )
    has_time &= ~_dates_as_midnights(listing, days, has_time & listing.zone_open, bool(clock) or listing.has("hour"))
    seconds = np.full(rows, -1, dtype=np.int64)
    if clock and listing.has(clock) and not has_time.all():
        seconds = _clock(listing, clock, ~has_time)
    elif listing.has("hour"):
        hour, minute = listing.number("hour"), listing.number("minute")
        minute = np.where(np.isnan(minute), 0, minute)
        with np.errstate(invalid="ignore"):
            listing.reject(
                ~((hour >= 0) & (hour < 24) & (minute >= 0) & (minute < 60)),
                "hour",
                "时分不是钟点：{value}",
                "hour and minute are no time: {value}",
            )
        seconds = np.where(listing.good, np.nan_to_num(hour) * 3600 + minute * 60, -1).astype(np.int64)
    timed = has_time | (seconds >= 0)
    stamps = days + np.where(seconds >= 0, seconds, 0).astype("timedelta64[s]")
    zoned = _offset_of_names(listing)
    if zoned is not None:
        stamps = np.where(timed & listing.zone_open, stamps - np.timedelta64(int(zoned.total_seconds()), "s"), stamps)
        listing.zone_open[:] = False
    date_only = np.full(rows, None, dtype=object)
    alone = ~timed & ~np.isnat(days)
    date_only[alone] = np.datetime_as_string(days[alone], unit="D")
    if (alone & listing.good).any():
        listing.note(
            "{n} 行只有日期：过境时间留空", "{n} rows have a date only: the time of the pass is empty", n=int((alone & listing.good).sum())
        )
    return np.where(timed, stamps, NAT), date_only


def _from_option(listing: Listing, options: Options, known):
    rows = len(listing.sheet)
    date_only = np.full(rows, None, dtype=object)
    if known is not None:
        return np.full(rows, known), date_only
    if options.time:
        stamp, has_time = utc_of_option(options.time)
        if not has_time:
            date_only[:] = str(stamp)[:10]
            return np.full(rows, NAT), date_only
        listing.note("清单没有时间：用 --time {t}", "the list has no time: --time {t} is used", t=options.time)
        return np.full(rows, stamp), date_only
    listing.note(
        "没有日期和时间列：时间留空，可用 --time 或 文件@时间 指明",
        "no date or time column: time is empty; it can be given by --time or FILE@TIME",
    )
    return np.full(rows, NAT), date_only


def utc_of_option(text: str) -> tuple[np.datetime64, bool]:
    """(UTC, has a time) of --time or FILE@TIME; ArgumentError if it is no time."""
    try:
        stamp, has_time, offset = values.moment(text)
    except values.BadValue:
        stamp = None
    if stamp is None:
        raise ArgumentError(
            "--time：“{value}”不是时间；请写成 UTC 的 2023-11-09T04:29",
            "--time: “{value}” is no time; write UTC as 2023-11-09T04:29",
            value=text,
        )
    return np.datetime64(values.to_utc(stamp, offset or timedelta(0)), "s"), has_time


def _moments(listing: Listing, meaning: str):
    """Days (or moments, in UTC where the cell gives its zone) of a column, and which rows have a time."""

    def read(cell):
        try:
            stamp, has_time, offset = values.moment(cell)
        except values.BadValue:
            return "bad", False, True
        if stamp is None:
            return None, False, True
        if offset is not None and has_time:
            return np.datetime64(values.to_utc(stamp, offset), "s"), True, False
        return np.datetime64(stamp, "s"), has_time, True

    found = values.by_unique(listing.raw(meaning), read)
    bad = np.array([row[0] == "bad" if isinstance(row[0], str) else False for row in found], dtype=bool)
    listing.reject(bad, meaning, "{column} “{value}”不是存在的日期时间", "{column} “{value}” is no date or time that exists")
    stamps = np.array([NAT if row[0] is None or isinstance(row[0], str) else row[0] for row in found], dtype="datetime64[s]")
    listing.reject(np.isnat(stamps), meaning, "{column} 为空", "{column} is empty")
    has_time = np.array([row[1] for row in found], dtype=bool)
    listing.zone_open = np.array([row[2] for row in found], dtype=bool)
    return stamps, has_time


def _dates_as_midnights(listing: Listing, stamps: np.ndarray, zoneless: np.ndarray, has_clock: bool) -> np.ndarray:
    """Rows whose "0:00" is what a spreadsheet adds to a date: the list has a clock besides, or nothing but midnights of no zone."""
    midnight = zoneless & (stamps == stamps.astype("datetime64[D]"))
    only = midnight[~np.isnat(stamps)].all() and not any(word in _names(listing) for word in (*_BEIJING_WORDS, *_UTC_WORDS))
    return midnight if has_clock or only else np.zeros(len(stamps), dtype=bool)


def _calendar(listing: Listing):
    parts = [listing.number(meaning) for meaning in ("year", "month", "day")]
    rows = len(listing.sheet)
    days = np.full(rows, NAT)
    wrong = np.zeros(rows, dtype=bool)
    packed = np.full(rows, None, dtype=object)
    packed[:] = list(zip(*(np.nan_to_num(part, nan=-1).astype(int).tolist() for part in parts), strict=True))

    def read(day):
        try:
            return np.datetime64(datetime(*day), "s")
        except ValueError:
            return None

    found = values.by_unique(packed, read)
    for i, day in enumerate(found):
        if day is None:
            wrong[i] = True
        else:
            days[i] = day
    cells = np.array(["-".join(str(max(figure, 0)) for figure in day) for day in packed], dtype=object)
    listing.reject(wrong, "day", "年月日 {value} 不存在", "the date {value} does not exist", cells=cells)
    listing.zone_open = np.ones(rows, dtype=bool)
    return days


def _clock(listing: Listing, meaning: str, wanted: np.ndarray):
    def read(cell):
        try:
            seconds = values.seconds_of_day(cell)
        except values.BadValue:
            try:
                stamp, has_time, _ = values.moment(cell)
            except values.BadValue:
                return -2
            if not has_time:
                return -1
            return stamp.hour * 3600 + stamp.minute * 60 + stamp.second
        return -1 if seconds is None else seconds

    seconds = values.by_unique(listing.raw(meaning), read).astype(np.int64)
    listing.reject(wanted & (seconds == -2), meaning, "{column} “{value}”不是钟点", "{column} “{value}” is no time of day")
    return np.where(wanted & (seconds >= 0), seconds, -1)


def _names(listing: Listing) -> str:
    """Names of the columns of date and time, in one text without case."""
    return "".join(str(listing.sheet.names[listing.at[meaning]]) for meaning in ("date", "time", "when") if meaning in listing.at).casefold()


def _offset_of_names(listing: Listing) -> timedelta | None:
    """The zone that the column names or FIRMS' own layout give, None if they leave it open."""
    names = _names(listing)
    if any(word in names for word in _BEIJING_WORDS):
        return BEIJING
    if any(word in names for word in (*_UTC_WORDS, "acq")) or names.isascii():
        return timedelta(0)
    return None


def settle_zone(listing: Listing, columns: dict) -> None:
    """Times under a Chinese name that gives no zone: UTC if the satellite can only have passed then, else Beijing time."""
    acquired = columns["acquired_utc"]
    open_rows = listing.zone_open & ~np.isnat(acquired) & listing.good
    if not open_rows.any():
        return
    nominal = np.array([LOCAL_HOUR.get(name, np.nan) if name else np.nan for name in columns["satellite"]], dtype=float)
    known = open_rows & np.isfinite(nominal)
    shift = np.timedelta64(8, "h")
    as_utc = False
    if known.any():
        hours = (acquired[known] - acquired[known].astype("datetime64[D]")).astype(float) / 3600 + columns["lon"][known] / 15
        away = np.abs((hours - nominal[known] + 6) % 12 - 6)
        away_beijing = np.abs((hours - 8 - nominal[known] + 6) % 12 - 6)
        as_utc = bool(np.median(away) < np.median(away_beijing))
    if as_utc:
        listing.note("时间列没有写明时区：按卫星过境时刻判断为 UTC", "the time column names no zone: by the satellite's passes it is UTC")
        return
    columns["acquired_utc"] = np.where(open_rows, acquired - shift, acquired)
    listing.note("时间列没有写明时区：按北京时间（UTC+8）", "the time column names no zone: taken as Beijing time (UTC+8)")
