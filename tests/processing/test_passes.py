"""Beijing days and satellite passes."""

import numpy as np
import pytest

from lantian.processing import passes


@pytest.mark.parametrize(("utc", "start", "day"), [
    ("2023-11-09T15:59:59", 0, "2023-11-09"),
    ("2023-11-09T16:00:00", 0, "2023-11-10"),
    ("2023-11-09T18:30:00", 0, "2023-11-10"),  # the night pass of the sample
    ("2023-11-09T04:29:00", 0, "2023-11-09"),
    ("2023-12-31T16:00:00", 0, "2024-01-01"),
    ("2024-02-28T17:00:00", 0, "2024-02-29"),
    # a day from 17:00 bears the date on which it ends
    ("2023-11-09T08:59:59", 17 * 60, "2023-11-09"),
    ("2023-11-09T09:00:00", 17 * 60, "2023-11-10"),
    ("2023-11-09T18:30:00", 17 * 60, "2023-11-10"),
    ("2023-11-10T08:59:59", 17 * 60, "2023-11-10"),
    ("NaT", 0, ""), ("NaT", 17 * 60, "")])
def test_the_beijing_day(utc, start, day):
    times = np.array([np.datetime64(utc, "s")])
    assert list(passes.beijing_day(times, start)) == [day]
    if day:
        begins = passes.day_begins_utc([day], start)
        assert begins[0] <= times[0] < begins[0] + np.timedelta64(1, "D")


def _passes(*rows):
    """Rows (satellite, minute of the day or None, source, day): pass numbers, renamed in order of appearance."""
    times = np.array([np.datetime64("NaT", "s") if m is None else np.datetime64("2023-11-09", "s") + np.timedelta64(int(m * 60), "s")
                      for _, m, *_ in rows], "datetime64[s]")
    found = passes.passes([r[0] for r in rows], times, [r[2] if len(r) > 2 else "satellite" for r in rows], [r[3] if len(r) > 3 else None for r in rows])
    names = {}
    return [names.setdefault(int(n), len(names)) for n in found]


@pytest.mark.parametrize(("rows", "wanted"), [
    ([("NOAA-20", 0), ("NOAA-20", 10)], [0, 0]),
    ([("NOAA-20", 0), ("NOAA-20", 10.02)], [0, 1]),
    ([("NOAA-20", 0), ("NOAA-20", 20), ("NOAA-20", 10)], [0, 0, 0]),  # each within 10 minutes of the next
    ([("NOAA-20", 0), ("Suomi NPP", 0)], [0, 1]),
    ([("NOAA-20", 0), ("Suomi NPP", 5), ("NOAA-20", 8)], [0, 1, 0]),
    ([(None, 0), (None, 3)], [0, 0]),
    ([("", 0), (None, 3), (float("nan"), 4)], [0, 0, 0]),
    ([("", None, "patrol"), ("", None, "patrol")], [0, 1]),
    ([("", 5, "video"), ("", 5, "drone"), ("NOAA-20", 5)], [0, 1, 2]),
    # without a time of day: one satellite, one day
    ([("NOAA-20", None, "satellite", "2023-11-09"), ("NOAA-20", None, "satellite", "2023-11-09")], [0, 0]),
    ([("NOAA-20", None, "satellite", "2023-11-09"), ("NOAA-20", None, "satellite", "2023-11-10")], [0, 1]),
    ([("NOAA-20", None, "satellite", "2023-11-09"), ("NOAA-20", 0)], [0, 1]),
    # a patrol's point bridges no two passes of a satellite that is not named
    ([("", 0), ("", 8, "patrol"), ("", 16)], [0, 1, 2])])
def test_passes(rows, wanted):
    assert _passes(*rows) == wanted
    back = _passes(*rows[::-1])[::-1]
    assert [a == b for a in back for b in back] == [a == b for a in wanted for b in wanted]


def test_no_detection_is_no_pass():
    assert len(passes.passes([], np.array([], "datetime64[s]"), [], [])) == 0
