"""Himawari L2WLF of JAXA: two # lines, FRP by area, Reliability 1, 3, 5."""

import numpy as np
import pytest

HEAD = "# H09_20231109_1900_L2WLF010_FLDK\n"
NAMES = "# ID,Year,Month,Day,Time(UTC),Lat,Lon,Area(km^2),Volcano,Level,Reliability,FRP(Wm^-2),QF,Hot(ID)\n"
NAME = "H09_20231109_1900_L2WLF010_FLDK.06001_06001.csv"


def row(number=1, time=1902, lat=36.26, lon=113.12, area=4.5, volcano=0, level=3, reliability=3, frp=2.5, quality=0):
    return f"{number},2023,11,9,{time},{lat},{lon},{area},{volcano},{level},{reliability},{frp},{quality},1\n"


def test_power_is_what_the_area_gives_off(read, told):
    reading = read(HEAD + NAMES + row() + row(2, area=3.8, frp=10), NAME)
    assert reading.table["frp_mw"].tolist() == pytest.approx([11.25, 38.0])
    assert (reading.format, reading.rows, reading.rejected) == ("himawari_l2wlf", 2, [])
    assert "times the pixel's area" in told.notes(reading)


def test_pixel_of_two_kilometres_seen_when_it_was_scanned(read, told):
    first = read(HEAD + NAMES + row(time=1902), NAME)
    one = first.table.iloc[0]
    assert told.times(first) == ["2023-11-09T19:02"]
    assert (one.lat, one.lon, one.sensor, one.satellite, one["product"]) == (36.26, 113.12, "AHI", "Himawari-9", "Himawari L2WLF")
    assert (one.scan_m, one.track_m, one.footprint, one.error_m) == (2000, 2000, "assumed", 500)


@pytest.mark.parametrize(("written", "minute"), [(5, "00:05"), (12, "00:12"), (905, "09:05"), ("0905", "09:05"), (1902, "19:02")])
def test_time_without_its_zeros(read, told, written, minute):
    assert told.times(read(HEAD + NAMES + row(time=written), NAME)) == [f"2023-11-09T{minute}"]


@pytest.mark.parametrize(("reliability", "wanted"), [(1, "low"), (3, "nominal"), (5, "high")])
def test_reliability(read, reliability, wanted):
    assert read(HEAD + NAMES + row(reliability=reliability), NAME).table["confidence"].tolist() == [wanted]


def test_quality_and_volcano_are_flags(read, told):
    reading = read(HEAD + NAMES + row() + row(2, quality=1) + row(3, quality=2, volcano=1), NAME)
    assert told.flags(reading) == ["", "qf:1", "qf:2;volcano"]


def test_satellite_stays_empty_where_nothing_says_it(read, told):
    reading = read(HEAD.replace("H09_", "") + NAMES + row(), "list.csv")
    assert reading.table["satellite"].tolist() == [None] and reading.table["sensor"].tolist() == ["AHI"]
    assert "satellite is empty" in told.notes(reading)
    assert read(HEAD + NAMES + row(), "list.csv", sensor="Himawari-8").table["satellite"].tolist() == ["Himawari-8"]


@pytest.mark.parametrize("title", ["FRP(Wm^-2)", "FRP", "FRP (W/m2)"])
def test_power_of_this_list_is_by_area_however_its_column_is_titled(read, title):
    reading = read(HEAD + NAMES.replace("FRP(Wm^-2)", title) + row())
    assert reading.table["frp_mw"].tolist() == pytest.approx([11.25])


def test_a_list_in_megawatts_is_left_as_it_is(read):
    assert read(HEAD + NAMES.replace("FRP(Wm^-2)", "FRP(MW)") + row()).table["frp_mw"].tolist() == [2.5]


def test_power_without_area_is_unknown(read):
    assert np.isnan(read(HEAD + NAMES + row(area="")).table["frp_mw"][0])


def test_no_fire_in_ten_minutes_is_an_answer(read):
    reading = read(HEAD + NAMES, NAME)
    assert (len(reading.table), reading.rejected, reading.format) == (0, [], "himawari_l2wlf")
