"""Points from video, drone, patrol or report: no footprint, their own error."""

import numpy as np
import pytest


def test_points_have_a_source_and_their_own_error_but_no_footprint(read, told):
    reading = read(
        "来源,经度,纬度,发现时间,误差（米）\n视频监控,113.125,36.25,2023-11-09 13:05,150\n无人机,113.13,36.25,2023-11-09 13:20,\n"
        "网格员,113.14,36.25,2023-11-09 13:30,0\n举报,113.15,36.25,2023-11-09 14:00,\n"
    )
    table = reading.table
    assert (reading.format, reading.rejected) == ("field_points", [])
    assert table["source"].tolist() == ["video", "drone", "patrol", "report"]
    assert table["error_m"].tolist() == [150, 20, 30, 200]
    assert table["footprint"].isna().all() and table["scan_m"].isna().all() and table["track_m"].isna().all()
    assert set(table["sensor"]) == {"point"} and table["satellite"].isna().all() and table["product"].isna().all()
    assert told.times(reading) == ["2023-11-09T05:05", "2023-11-09T05:20", "2023-11-09T05:30", "2023-11-09T06:00"]


@pytest.mark.parametrize(("source", "metres"), [("video", 200), ("drone", 20), ("patrol", 30), ("report", 200)])
def test_without_an_error_the_unverified_default_is_said(read, told, source, metres):
    reading = read(f"source,lon,lat,acquired_utc\n{source},113.125,36.25,2023-11-09T05:05Z\n")
    assert (reading.table["source"].tolist(), reading.table["error_m"].tolist()) == ([source], [metres])
    assert "unverified default errors" in told.notes(reading)


def test_satellite_rows_in_a_mixed_list_keep_their_footprint(read):
    table = read(
        "source,lon,lat,acquired_utc,satellite,scan,track,error_m\nsatellite,113.1,36.2,2023-11-09T05:05Z,NOAA-20,0.4,0.37,9\nvideo,113.2,36.2,2023-11-09T05:05Z,NOAA-20,0.4,0.37,9\n"
    ).table
    assert table["footprint"].tolist()[0] == "given" and table["scan_m"].tolist()[0] == 400 and table["error_m"].tolist() == [75, 9]
    assert table["sensor"].tolist() == ["VIIRS", "point"] and np.isnan(table["scan_m"][1])
    assert table["satellite"].isna().tolist() == [False, True]


def test_an_unknown_source_is_one_rejected_row(read):
    reading = read("source,lon,lat,acquired_utc\nvideo,113.125,36.25,2023-11-09T05:05Z\n塔吊,113.2,36.2,2023-11-09T05:05Z\n")
    assert len(reading.table) == 1
    assert [(bad["row"], bad["column"], bad["value"]) for bad in reading.rejected] == [(3, "source", "塔吊")]


def test_a_column_of_sources_that_names_agencies_is_no_list_of_field_points(read):
    reading = read("source,lon,lat,acquired_utc\nFIRMS,113.125,36.25,2023-11-09T05:05Z\n")
    assert (reading.format, reading.table["source"].tolist()) == ("point_list", ["satellite"])
