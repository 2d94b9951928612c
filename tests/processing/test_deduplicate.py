"""One observation, one row: exact duplicates, versions, and a scene given as list and as raster."""

import itertools

import numpy as np
import pytest

from lantian.processing import deduplicate

UTC = "2023-11-09T05:00"


@pytest.mark.parametrize("order", [
    ["2.0URT", "2.0RT", "2.0NRT", "2.0"],
    [None, "1.0NRT", "1.0", "2.0NRT"],
    ["6.0NRT", "6.1NRT", "6.1"],
    ["2.0nrt ", "2.0"],
    ["unknown", "1"], ["1.2.3NRT", "1.3"],
    # Archive files of FIRMS: collection 6 is 6.03, 6.1 is 61.03, VIIRS is 2 or 1
    ["2.0NRT", "2"],
    ["6.03", "6.1NRT", "61.03"],
    ["6.0NRT", "6.03"]])
def test_newer_versions_rank_higher(order):
    ranks = [deduplicate.version_rank(version) for version in order]
    assert ranks == sorted(ranks) and len(set(ranks)) == len(ranks)


def _kept(made, *readings):
    table, counts = deduplicate.merge_readings(list(readings))
    return table, [(one["used"], one["duplicates"], one["same_scene"]) for one in counts]


def test_a_file_given_twice_counts_once(made):
    rows = [{"x": 0, "y": 0}, {"x": 900, "y": 0}, {"x": 900, "y": 0, "utc": None, "date_only": "2023-11-09"}]
    table, counts = _kept(made, made.reading(rows, "a.csv"), made.reading(rows, "b.csv"))
    assert len(table) == 3 and counts == [(3, 0, 0), (0, 3, 0)]


@pytest.mark.parametrize("second", [
    {"utc": "2023-11-09T05:01"}, {"satellite": "Suomi NPP"}, {"x": 1, "y": 0}, {"source": "patrol", "sensor": "point", "satellite": None},
    {"utc": None, "date_only": "2023-11-09"}])
def test_what_differs_in_satellite_time_place_or_source_is_another_detection(made, second):
    table, _ = _kept(made, made.reading([{"x": 0, "y": 0}, {"x": 0, "y": 0, **second}]))
    assert len(table) == 2


@pytest.mark.parametrize(("metres", "versions", "left"), [
    (0, ("2.0NRT", "2.0"), ["2.0"]), (99, ("2.0NRT", "2.0"), ["2.0"]), (101, ("2.0NRT", "2.0"), ["2.0", "2.0NRT"]),
    (99, ("2.0NRT", "2.0NRT"), ["2.0NRT", "2.0NRT"]), (0, ("2.0URT", "2.0NRT"), ["2.0NRT"]), (60, ("2.0RT", "2.0URT"), ["2.0RT"]),
    (60, (None, "2.0NRT"), ["2.0NRT"])])
@pytest.mark.parametrize("direction", [(1, 0), (0, 1), (-0.6, 0.8)])
def test_an_older_version_of_the_same_pixel_goes(made, metres, versions, left, direction):
    rows = [{"x": 0, "y": 0, "version": versions[0]}, {"x": metres * direction[0], "y": metres * direction[1], "version": versions[1]}]
    for some in itertools.permutations(rows):
        table, counts = _kept(made, made.reading(some[:1], "a.csv"), made.reading(some[1:], "b.csv"))
        assert sorted(table["version"]) == left
        assert sum(one[0] for one in counts) == len(left) and sum(one[1] for one in counts) == 2 - len(left)


def test_three_versions_leave_the_newest_and_two_satellites_leave_each_other_alone(made):
    rows = [{"x": 30 * k, "y": 0, "version": version} for k, version in enumerate(("2.0URT", "2.0NRT", "2.0"))]
    other = {"x": 0, "y": 0, "version": "2.0URT", "satellite": "Suomi NPP"}
    table, _ = _kept(made, made.reading([*rows, other]))
    assert sorted(table["version"]) == ["2.0", "2.0URT"]


def test_order_is_time_then_satellite_then_lat_then_lon(made):
    rows = [{"x": 9, "y": 5}, {"x": 0, "y": 5}, {"x": 3, "y": 1}, {"x": 0, "y": 0, "satellite": "Aqua"}, {"x": 0, "y": 0, "utc": "2023-11-09T04:00"}]
    table, _ = _kept(made, made.reading(rows))
    assert list(table["source_row"]) == [6, 5, 4, 3, 2]


def _raster(made, *cells, utc=UTC, satellite="NOAA-20", file="mask.tif"):
    rows = [{"x": x, "y": y, "utc": utc, "satellite": satellite, "scan_m": 375, "track_m": 375, "footprint": "pixel", "version": None,
             "geometry": made.shape(made.box(x - 187.5, y - 187.5, x + 187.5, y + 187.5))} for x, y in cells]
    scene = {"satellite": satellite, "acquired_utc": np.datetime64(utc, "s"), "bounds": (112, 37, 113, 38)}
    return made.reading(rows, file, scene)


def test_a_scene_given_as_list_and_raster_counts_as_the_list(made):
    listed = made.reading([{"x": 0, "y": 0}, {"x": 5000, "y": 3000}])
    table, counts = _kept(made, listed, _raster(made, (20, 10), (375, 10), (5040, 2970)))
    assert counts == [(2, 0, 0), (0, 0, 3)] and set(table["source_file"]) == {"made.csv"}


@pytest.mark.parametrize(("listed", "imaged", "same"), [
    ({"satellite": None}, "NOAA-20", True), ({}, None, True), ({"satellite": None}, None, True), ({"satellite": "Terra", "sensor": "MODIS"}, None, False),
    ({"satellite": None, "sensor": "MODIS"}, "NOAA-20", False), ({"satellite": "Suomi NPP"}, "NOAA-20", False)])
def test_a_scene_without_a_satellite_is_known_by_its_sensor(made, listed, imaged, same):
    _, counts = _kept(made, made.reading([{"x": 0, "y": 0, **listed}, {"x": 5000, "y": 3000, **listed}]), _raster(made, (20, 10), satellite=imaged))
    assert counts[1] == ((0, 0, 1) if same else (1, 0, 0))


@pytest.mark.parametrize("other", [{"utc": "2023-11-09T05:10:01"}, {"utc": "2023-11-09T06:40"}, {"satellite": "Suomi NPP"}])
def test_another_pass_or_satellite_is_another_scene(made, other):
    _, counts = _kept(made, made.reading([{"x": -500, "y": -500}, {"x": 500, "y": 500}]), _raster(made, (0, 0), **other))
    assert counts == [(2, 0, 0), (1, 0, 0)]


def test_a_list_cut_to_one_county_leaves_the_raster_its_others(made):
    county = made.reading([{"x": 0, "y": 0}, {"x": 9000, "y": 9000}])
    table, counts = _kept(made, county, _raster(made, (10, 10), (30_000, 10)))
    assert counts == [(2, 0, 0), (1, 0, 1)] and len(table) == 3


def test_nothing_read_is_an_empty_table(made):
    table, counts = deduplicate.merge_readings([made.reading([])])
    assert len(table) == 0 and counts == [{"used": 0, "duplicates": 0, "same_scene": 0}]
    result = made.job([made.reading([])])
    assert len(result.detections) == 0 and len(result.events) == 0 and result.township_counts["detections"].tolist() == [0]
    assert result.run["totals"]["detections"] == 0 and len(result.township_days) == 0
