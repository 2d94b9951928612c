"""When a listed point was seen, and whose clock that is."""

import pytest

from lantian.layers.errors import ArgumentError

# 13:30 local solar time over 113 E is 05:58 UTC, 13:58 Beijing time.


@pytest.mark.parametrize(
    ("column", "written", "utc"),
    [
        ("监测时间", "2023-11-09 13:40", "2023-11-09T05:40"),
        ("监测时间", "2023-11-09 05:40", "2023-11-09T05:40"),
        ("过境时间（UTC）", "2023-11-09 13:40", "2023-11-09T13:40"),
        ("时间（北京时）", "2023-11-09 05:40", "2023-11-08T21:40"),
        ("时间(UTC+8)", "2023-11-09 05:40", "2023-11-08T21:40"),
        ("监测时间", "2023年11月9日13时40分", "2023-11-09T05:40"),
        ("监测时间", "2023-11-09T13:40:00Z", "2023-11-09T13:40"),
        ("监测时间", "2023-11-09 13:40 +08:00", "2023-11-09T05:40"),
        ("datetime", "2023-11-09 13:40", "2023-11-09T13:40"),
    ],
)
def test_zone_by_the_cell_the_name_or_the_pass(read, told, column, written, utc):
    assert told.times(read(f"lat,lon,卫星,{column}\n36.25,113.125,NOAA-20,{written}\n")) == [utc]


def test_no_zone_and_no_satellite_is_beijing_time_and_said(read, told):
    reading = read("纬度,经度,发现时间\n36.25,113.125,2023-11-09 02:30\n")
    assert told.times(reading) == ["2023-11-08T18:30"]
    assert "taken as Beijing time" in told.notes(reading)


@pytest.mark.parametrize("date", ["2023-11-09", "2023/11/9", "2023-11-09 00:00:00", "2023/11/9 0:00", "20231109"])
def test_a_spreadsheets_midnight_after_a_date_is_no_time(read, told, date):
    with_clock = read(f"latitude,longitude,acq_date,acq_time,confidence\n36.25,113.125,{date},659,n\n")
    assert told.times(with_clock) == ["2023-11-09T06:59"]
    alone = read(f"latitude,longitude,acq_date,confidence\n36.25,113.125,{date},n\n")
    assert (told.times(alone), alone.table["date_only"].tolist()) == (["NaT"], ["2023-11-09"])


@pytest.mark.parametrize(("column", "cells"), [("acquired_utc", ["2023-11-09 00:00"]), ("时间", ["2023-11-09 08:00", "2023-11-09 00:00"])])
def test_a_true_midnight_stays(read, told, column, cells):
    reading = read(f"lat,lon,{column}\n" + "".join(f"36.25,113.125,{cell}\n" for cell in cells))
    assert "NaT" not in told.times(reading)


@pytest.mark.parametrize("date", ["2023-02-31", "2023-13-01", "09/11/2023", "yesterday", ""])
def test_a_day_that_does_not_exist_is_one_rejected_row(read, date):
    reading = read(f"latitude,longitude,acq_date,acq_time\n36.25,113.125,2023-11-09,0041\n36.25,113.125,{date},0041\n")
    assert len(reading.table) == 1
    assert [(bad["row"], bad["column"], bad["value"]) for bad in reading.rejected] == [(3, "acq_date", date)]


def test_calendar_columns_and_their_31_february(read, told):
    reading = read(
        "year,month,day,hh,mm,lon,lat\n2023,11,9,4,29,113.125,36.25\n2023,2,31,4,29,113.125,36.25\n2023,11,9,24,0,113.125,36.25\n"
    )
    assert told.times(reading) == ["2023-11-09T04:29"]
    assert [(bad["row"], bad["value"]) for bad in reading.rejected] == [(3, "2023-2-31"), (4, "24")]


def test_time_by_option_serves_a_list_without_one(read, told):
    body = "latitude,longitude,confidence\n36.25,113.125,n\n"
    assert told.times(read(body, time="2023-11-09T04:29")) == ["2023-11-09T04:29"]
    assert told.times(read(body, time="2023-11-09 12:29 +08:00")) == ["2023-11-09T04:29"]
    assert read(body, time="2023-11-09").table["date_only"].tolist() == ["2023-11-09"]
    nothing = read(body)
    assert told.times(nothing) == ["NaT"] and "--time" in told.notes(nothing)
    with pytest.raises(ArgumentError, match="--time.*soon"):
        read(body, time="soon")


def test_time_by_option_never_overrides_the_list(read, told):
    assert told.times(read("lat,lon,acquired_utc\n36.25,113.125,2023-11-09T04:29Z\n", time="2020-01-01T00:00")) == ["2023-11-09T04:29"]
