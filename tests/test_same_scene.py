"""One scene as a list and as a raster: the same townships from both, and given together nothing counts twice."""

from pathlib import Path

import numpy as np
import pytest
import shapely

from lantian.layers.fire_inputs import read_fire_inputs
from lantian.processing.fire_options import FireOptions
from lantian.processing.flag_fires import flag_fires

SAMPLE = Path(__file__).resolve().parents[1] / "sample"
LIST, MASK = SAMPLE / "viirs_noaa20_2023-11-09.csv", SAMPLE / "firemask_viirs_noaa20_2023-11-09.tif"
SCENE = {"time": "2023-11-09T04:29", "sensor": "NOAA-20"}


def job(*inputs, **options):
    arguments = {"inputs": [str(path) for path in inputs], "townships": str(SAMPLE / "townships.gpkg"), **options}
    return flag_fires(read_fire_inputs(arguments), FireOptions.from_arguments(arguments))


@pytest.fixture(scope="module")
def listed():
    return job(LIST)


@pytest.fixture(scope="module")
def imaged():
    return job(MASK, **SCENE)


@pytest.fixture(scope="module")
def pairs(listed, imaged):
    """(row in the list's detections, row in the raster's) of the points that lie in a fire pixel."""
    pixels = imaged.footprints.set_index("detection_id").geometry.reindex(imaged.detections["detection_id"]).to_numpy()
    return shapely.STRtree(pixels).query(shapely.points(listed.detections["lon"], listed.detections["lat"]), predicate="intersects")


def test_every_listed_point_of_shanxi_has_its_pixel(listed, pairs):
    inside = np.flatnonzero(listed.detections["township_code"].notna())
    assert len(inside) == 59 and set(inside) <= set(pairs[0])


@pytest.mark.parametrize("layer", ["detections", "fires"])
def test_what_is_certain_in_both_lies_in_the_same_township(listed, imaged, pairs, layer):
    if layer == "detections":
        one, other = listed.detections.iloc[pairs[0]], imaged.detections.iloc[pairs[1]]
    else:
        one = listed.fires.set_index("fire_id").reindex(listed.detections["fire_id"].to_numpy()[pairs[0]])
        other = imaged.fires.set_index("fire_id").reindex(imaged.detections["fire_id"].to_numpy()[pairs[1]])
    certain = (one["attribution"] == "certain").to_numpy() & (other["attribution"] == "certain").to_numpy()
    assert certain.sum() >= 30
    assert one["township_code"].to_numpy(object)[certain].tolist() == other["township_code"].to_numpy(object)[certain].tolist()


@pytest.mark.parametrize("sensor", ["NOAA-20", "VIIRS"], ids=["satellite said", "sensor said only"])
def test_given_together_nothing_counts_twice(listed, imaged, sensor):
    both = job(LIST, MASK, time=SCENE["time"], sensor=sensor)
    assert both.township_counts.equals(listed.township_counts)
    assert both.detections.equals(listed.detections)
    [raster] = [one for one in both.run["inputs"] if one["file"] == MASK.name]
    assert raster["same_scene"] == len(imaged.detections) and raster["used"] == 0


def test_the_raster_of_another_satellite_adds_to_the_list(listed, imaged):
    both = job(LIST, MASK, time=SCENE["time"], sensor="Suomi NPP")
    assert len(both.detections) == len(listed.detections) + len(imaged.detections)


def test_a_pass_at_1830_utc_falls_on_the_next_day_in_beijing(listed):
    table = listed.detections
    clock = table["acquired_utc"].dt.strftime("%H:%M")
    assert (clock < "16:00").any() and (clock > "17:00").any()
    assert (table["day"].astype(str) == np.where(clock < "16:00", "2023-11-09", "2023-11-10")).all()


@pytest.mark.parametrize(
    ("moment", "midnight", "five"),
    [
        ("15:59", "2023-11-09", "2023-11-10"),
        ("16:00", "2023-11-10", "2023-11-10"),
        ("18:30", "2023-11-10", "2023-11-10"),
        ("08:59", "2023-11-09", "2023-11-09"),
        ("09:00", "2023-11-09", "2023-11-10"),
    ],
)
def test_day_of_a_pass_by_the_hour_at_which_days_begin(tmp_path, moment, midnight, five):
    made = tmp_path / "one.csv"
    made.write_text(f"latitude,longitude,bright_ti4,acq_date,acq_time,satellite,confidence\n37.5,112.5,330,2023-11-09,{moment},N20,n\n")
    assert job(made).detections["day"].astype(str).tolist() == [midnight]
    assert job(made, day_start="17:00").detections["day"].astype(str).tolist() == [five]
