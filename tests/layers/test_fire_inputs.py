"""What the fire job reads: FILE@TIME, numbers of an option, which input a message is about, the datum of lists."""

from pathlib import Path

import pytest

from lantian.layers import datum
from lantian.layers.errors import ArgumentError, DatumError, InputError
from lantian.layers.fire_inputs import integers, read_fire_inputs, split_time

SAMPLE = Path(__file__).resolve().parents[2] / "sample"
MASK = SAMPLE / "firemask_viirs_noaa20_2023-11-09.tif"


def inputs(*files, **arguments):
    return read_fire_inputs({"inputs": [str(file) for file in files], "townships": str(SAMPLE / "townships.gpkg"), **arguments})


@pytest.mark.parametrize(
    ("text", "file", "time"),
    [
        ("a.tif@2023-11-09T04:29", "a.tif", "2023-11-09T04:29"),
        ("a.tif@2023-11-09 04:29:00Z", "a.tif", "2023-11-09 04:29:00Z"),
        ("a.tif@20231109T0429", "a.tif", "20231109T0429"),
        ("me@office.tif", "me@office.tif", None),
        ("me@office.tif@2023-11-09", "me@office.tif", "2023-11-09"),
        ("C:\\火点\\a.tif@2023-11-09T04:29", "C:\\火点\\a.tif", "2023-11-09T04:29"),
    ],
)
def test_time_after_the_file(text, file, time):
    assert split_time(text) == (file, time)


def test_a_file_whose_own_name_ends_like_a_time_is_that_file(tmp_path):
    path = tmp_path / "a@2023-11-09"
    path.write_text("")
    assert split_time(str(path)) == (str(path), None)


@pytest.mark.parametrize(("text", "found"), [("7,8,9", (7, 8, 9)), ("9 8", (8, 9)), ("10，", (10,)), ("7；8", (7, 8))])
def test_numbers_of_an_option(text, found):
    assert integers("--fire-values", text) == found
    with pytest.raises(ArgumentError, match="--fire-values"):
        integers("--fire-values", text + "x")


def test_each_raster_has_its_own_time():
    both = inputs(f"{MASK}@2023-11-09T04:29", f"{MASK}@2023-11-09T06:11", sensor="NOAA-20").readings
    assert sorted(str(one.scene["acquired_utc"]) for one in both) == ["2023-11-09T04:29:00", "2023-11-09T06:11:00"]


def test_a_message_begins_with_the_input_it_is_about(tmp_path):
    empty = tmp_path / "a.csv"
    empty.write_text("")
    with pytest.raises(InputError) as caught:
        inputs(empty)
    assert caught.value.text("zh").startswith("火点：a.csv") and caught.value.text("en").startswith("Fires: a.csv")
    with pytest.raises(InputError, match="Land cover"):
        inputs(SAMPLE / "viirs_noaa20_2023-11-09.csv", cropland=str(empty))
    with pytest.raises(InputError, match="no fire file|No fire file"):
        inputs()


@pytest.fixture
def official(tmp_path):
    """A list of 90 points that name their counties, and the same in GCJ-02."""
    counties = datum.reference_counties().sort_values("code").iloc[:90]
    places = counties.geometry.representative_point()
    for name, move in (("true.csv", lambda lon, lat: (lon, lat)), ("gcj02.csv", datum.wgs84_to_gcj02)):
        lon, lat = move(places.x.to_numpy(), places.y.to_numpy())
        lines = [f"2015-10-01,{x:.6f},{y:.6f},山西省,{county}" for x, y, county in zip(lon, lat, counties["name"], strict=True)]
        (tmp_path / name).write_text("\n".join(["时间,中心经度,中心纬度,省,县", *lines, ""]), "utf-8")
    return tmp_path


def test_datum_of_lists_is_verified_declared_or_said_to_be_neither(official):
    verified = inputs(official / "true.csv").points_datum
    assert verified["verdict"] == "agrees" and verified["compared"] == 90 and verified["lists"][0]["file"] == "true.csv"
    assert inputs(official / "true.csv", points_datum="cgcs2000").points_datum["verdict"] == "declared"
    unknown = inputs(SAMPLE / "viirs_noaa20_2023-11-09.csv").points_datum
    assert unknown["verdict"] == "not_verifiable" and "无法核验" in unknown["zh"] and "cannot be verified" in unknown["en"]


def test_list_in_gcj02_is_refused_when_points_near_a_border_show_it(official):
    # Only points within 600 m of a border tell: these stand 100 m inside the eastern end of theirs.
    counties = datum.reference_counties().sort_values("code").iloc[:90]
    lines = ["时间,中心经度,中心纬度,省,县"]
    for county in counties.itertuples():
        ring = max(getattr(county.geometry, "geoms", [county.geometry]), key=lambda part: part.area).exterior
        x, y = max(ring.coords)
        lon, lat = datum.wgs84_to_gcj02(x - 0.003, y)
        lines.append(f"2015-10-01,{lon:.6f},{lat:.6f},山西省,{county.name}")
    (official / "near.csv").write_text("\n".join([*lines, ""]), "utf-8")
    with pytest.raises(DatumError, match="near.csv looks like GCJ-02.*--points-datum gcj02"):
        inputs(official / "near.csv")
    moved = inputs(official / "near.csv", points_datum="gcj02")
    assert moved.points_datum["verdict"] == "declared" and set(moved.readings[0].table["flags"]) == {"gcj02_converted"}
