"""What is assumed of each sensor, each number with its source or the word unverified."""

import pytest

from lantian.layers.products import sensors


@pytest.mark.parametrize(
    ("key", "scan", "track", "response"),
    [("VIIRS", 446, 446, "uniform"), ("MODIS", 1300, 1130, "triangle"), ("AHI", 2000, 2000, "uniform"), ("unknown", 1000, 1000, "uniform")],
)
def test_assumed_footprints(key, scan, track, response):
    found = sensors.sensor(key)
    assert (found.along_scan_m, found.along_track_m, found.response) == (scan, track, response)


def test_every_number_has_a_source():
    for key in sensors.sensors():
        assert all(text.strip() for text in sensors.sensor(key).sources.values()), key


@pytest.mark.parametrize(
    ("written", "name", "sensor"),
    [
        ("N", "Suomi NPP", "VIIRS"),
        ("s-npp", "Suomi NPP", "VIIRS"),
        ("1", "NOAA-20", "VIIRS"),
        ("noaa 20", "NOAA-20", "VIIRS"),
        ("J1", "NOAA-20", "VIIRS"),
        ("N21", "NOAA-21", "VIIRS"),
        ("t", "Terra", "MODIS"),
        ("AQUA", "Aqua", "MODIS"),
        ("H09", "Himawari-9", "AHI"),
        ("葵花9号", "Himawari-9", "AHI"),
        ("FY4B", "FY-4B", "unknown"),
        ("Sputnik", None, None),
    ],
)
def test_names_of_satellites(written, name, sensor):
    assert (sensors.satellite_name(written), sensors.sensor_key(written)) == (name, sensor)


def test_viirs_and_aqua_ascend_by_day_and_terra_does_not():
    assert {"Suomi NPP", "NOAA-20", "NOAA-21", "Aqua"} <= sensors.ascending_satellites()
    assert sensors.descending_satellites() == {"Terra"}
    assert (sensors.sensor("VIIRS").scan_axis_deg, sensors.sensor("AHI").scan_axis_deg, sensors.sensor("AHI").geostationary) == (
        13,
        0,
        True,
    )
