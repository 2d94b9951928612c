"""When: the Beijing day a detection belongs to, and the satellite pass it was seen in."""

from __future__ import annotations

import numpy as np

BEIJING = np.timedelta64(8, "h")
PASS_GAP_S = 600
"""Detections of one satellite belong to one pass while each follows the last within this time."""


def beijing_day(acquired_utc, day_start_min: int = 0) -> np.ndarray:
    """The day as ``YYYY-MM-DD`` text of UTC times (datetime64[s], naive); NaT gives "".

    A day that starts at midnight bears its own date; one that starts later (17:00) bears the date on which it ends.
    """
    times = np.asarray(acquired_utc, "datetime64[s]")
    local = times + BEIJING - np.timedelta64(day_start_min, "m")
    if day_start_min:
        local = local + np.timedelta64(1, "D")
    days = local.astype("datetime64[D]").astype(str).astype(object)
    days[np.isnat(times)] = ""
    return days


def moments_of(readings, day_start_min: int = 0) -> tuple[np.ndarray, set[str]]:
    """The UTC times (datetime64[s], NaT where only the date is known) and the Beijing days of all detections of *readings*."""
    times = [np.asarray(reading.table["acquired_utc"], "datetime64[s]") for reading in readings]
    times = np.concatenate(times) if times else np.zeros(0, "datetime64[s]")
    undated = {day for reading in readings for day in reading.table["date_only"] if isinstance(day, str)}
    return times, (set(beijing_day(times, day_start_min)) | undated) - {""}


def day_begins_utc(days, day_start_min: int = 0) -> np.ndarray:
    """The UTC time (datetime64[s]) at which the Beijing day named ``YYYY-MM-DD`` begins."""
    begins = np.asarray(days, "datetime64[D]").astype("datetime64[s]") - BEIJING + np.timedelta64(day_start_min, "m")
    return begins - np.timedelta64(1, "D") if day_start_min else begins


def _places(texts) -> np.ndarray:
    """The place of each text among the different ones, sorted; there are few, so only they are sorted."""
    place = {text: at for at, text in enumerate(sorted(set(texts)))}
    return np.array([place[text] for text in texts], int)


def passes(satellite, acquired_utc, source, undated_day) -> np.ndarray:
    """The number of the pass of each detection (arrays of length n; equal number = same pass).

    A pass is one satellite, each detection within 10 minutes of the next. Without a time of day, what one satellite saw on one day
    is taken as one pass. Points from people and cameras are each a pass of their own.
    """
    times = np.asarray(acquired_utc, "datetime64[s]")
    seconds = times.astype(np.int64)
    undated = np.isnat(times)
    seen = np.asarray(source, object) == "satellite"
    satellite = np.asarray(["" if s is None or s != s else s for s in satellite], object)
    # A point of a patrol must not bridge two passes of a satellite that is not named either.
    which = _places(np.where(seen, "1", "0").astype(object) + satellite.astype(str))
    day = _places(["" if d is None or d != d else str(d) for d in undated_day])
    order = np.lexsort((np.where(undated, day, seconds), undated, which))
    w, u, s, d = which[order], undated[order], np.where(undated, 0, seconds)[order], day[order]
    new = np.ones(len(order), bool)
    new[1:] = (w[1:] != w[:-1]) | (u[1:] != u[:-1]) | np.where(u[1:], d[1:] != d[:-1], s[1:] - s[:-1] > PASS_GAP_S)
    number = np.empty(len(order), int)
    number[order] = np.cumsum(new) - 1
    number[~seen] = number.max(initial=0) + 1 + np.arange(int((~seen).sum()))
    return number
