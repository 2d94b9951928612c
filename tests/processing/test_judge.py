"""Evidence: what counts, static sources by metres from the rim, cropland, flags."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import Geod

from lantian.processing import judge

LEVELS = ["low", "nominal", "high", None, np.nan]


@pytest.mark.parametrize(("least", "wanted"), [("low", [1, 1, 1, 1, 1]), ("nominal", [0, 1, 1, 1, 1]), ("high", [0, 0, 1, 1, 1])])
def test_what_counts(least, wanted):
    assert judge.counted(LEVELS, least).tolist() == wanted


@pytest.mark.parametrize(("near_m", "x", "found"), [
    (1000, 1199, 999), (1000, 1201, None), (1000, 0, 0), (1000, 199, 0), (0, 100, 0), (0, 201, None), (5000, -5100, 4900)])
def test_metres_run_from_the_rim_of_the_footprint(made, near_m, x, found):
    """A footprint of 400 m: the rim lies 200 m from the centre."""
    outline = np.array([made.shape(made.box(-200, -200, 200, 200))], object)
    sources = made.sources(("厂", "steel_works", f"POINT({x} 0)")).table
    name, kind, metres = judge.near_static(outline, np.array([made.LON]), np.array([made.LAT]), sources, near_m)
    if found is None:
        assert name[0] is None and kind[0] is None and np.isnan(metres[0])
    else:
        assert (name[0], kind[0]) == ("厂", "steel_works") and metres[0] == pytest.approx(found, abs=1)


@given(st.floats(-20_000, 20_000), st.floats(-20_000, 20_000))
@settings(max_examples=50)
def test_metres_are_geodesic_from_a_point_without_footprint(made, x, y):
    lon, lat = (float(v) for v in made.place(x, y))
    wanted = Geod(ellps="WGS84").inv(made.LON, made.LAT, lon, lat)[2]
    _, _, metres = judge.near_static(np.array([None], object), np.array([lon]), np.array([lat]), made.sources(("a", "b", "POINT(0 0)")).table, 30_000)
    assert metres[0] == pytest.approx(wanted, abs=0.5)


def test_the_nearest_of_polygons_lines_and_points_and_equal_ones_by_name(made):
    outline = np.array([made.shape(made.box(-200, -200, 200, 200)), None], object)
    sources = made.sources(("远", "coal_mine", "POINT(900 0)"), ("园区", "works", made.box(-900, -500, -500, 500)), ("乙", "kiln", "POINT(0 5000)"),
                           ("甲", "kiln", "POINT(0 5000)")).table
    lon, lat = made.place([0, 0], [0, 5400])
    name, kind, metres = judge.near_static(outline, lon, lat, sources, 1000)
    assert list(name) == ["园区", "乙"] and list(kind) == ["works", "kiln"] and metres == pytest.approx([300, 400], abs=0.5)


def test_no_sources_and_no_detections(made):
    for sources in (None, made.sources(("a", "b", "POINT(0 0)")).table.iloc[:0]):
        assert np.isnan(judge.near_static(np.array([None], object), np.array([112.5]), np.array([37.5]), sources, 1000)[2]).all()
    assert len(judge.near_static(np.zeros(0, object), np.zeros(0), np.zeros(0), made.sources(("a", "b", "POINT(0 0)")).table, 1000)[0]) == 0


class _Halves:
    """Cropland (40) west of the origin, forest (10) east of it, nothing known 2 km and more to the east."""

    record = {"role": "cropland", "file": "made.tif", "sha256": "0" * 64, "rows": None}

    def __init__(self, made):
        self.west, self.unknown = made.LON, float(made.place(2000, 0)[0])

    def values_at(self, lon, lat):
        return np.where(lon >= self.unknown, np.nan, np.where(lon < self.west, 40.0, 10.0))


@pytest.mark.parametrize(("x", "share"), [(-300, 1), (300, 0), (0, .5), (-100, .75), (50, .35), (5000, np.nan), (2000, 0)])
def test_the_share_of_a_footprint_that_is_cropland(made, x, share):
    outline = np.array([made.shape(made.box(x - 200, -150, x + 200, 150)), None], object)
    lon, lat = made.place([x, x - 1], [0, 0])
    found = judge.cropland_share(outline, lon, lat, _Halves(made), (40,))
    assert found[0] == pytest.approx(share, abs=0.051, nan_ok=True)
    assert found[1] == (np.nan if x == 5000 else float(x <= 0)) or (x == 5000 and np.isnan(found[1]))
    assert judge.cropland_share(outline, lon, lat, _Halves(made), (10, 40))[0] == pytest.approx(1 if x < 3000 else np.nan, nan_ok=True)


def test_cropland_of_the_job_and_the_flag_where_there_is_none(made):
    result = made.job([made.reading([{"x": x, "y": 0} for x in (-3000, 0, 1000, 9000)])], land_cover=_Halves(made))
    table = result.detections.sort_values("lon")
    assert table["cropland_share"].tolist() == pytest.approx([1, .5, 0, np.nan], abs=0.03, nan_ok=True)
    assert ["no_cropland" in marks.split(";") for marks in table["flags"]] == [False, False, True, False]
    assert any(one["role"] == "cropland" for one in result.run["inputs"])


@pytest.mark.parametrize(("kind", "mark"), [
    ("coal_mine", "near_static:coal_mine"), ("a;b", "near_static:a b"), ("<img src=x onerror=alert(1)>", "near_static:<img src=x onerror=alert(1)>"),
    ("a\nb\tc  d", "near_static:a b c d"), ("", "near_static:"), (None, "near_static:"), ("low_confidence;no_cropland", "near_static:low_confidence no_cropland")])
def test_a_hostile_kind_is_one_mark_and_stays_text(kind, mark):
    marks = judge.flags([None], ["nominal"], [kind], [12.0], [np.nan], ["given"], [np.datetime64("2023-11-09")])
    assert marks == [mark]


@pytest.mark.parametrize(("own", "level", "crop", "foot", "time", "wanted"), [
    (None, "nominal", np.nan, "given", "2023-11-09", ""),
    ("static_type:2;persistent:3", "low", np.nan, "given", "2023-11-09", "static_type:2;persistent:3;low_confidence"),
    (None, None, 0.0, "assumed", "NaT", "confidence_unknown;no_cropland;assumed_footprint;time_unknown"),
    (np.nan, np.nan, 0.1, None, "2023-11-09", "confidence_unknown"),
    ("low_confidence;;", "low", np.nan, "pixel", "2023-11-09", "low_confidence")])
def test_flags(own, level, crop, foot, time, wanted):
    assert judge.flags([own], [level], [None], [np.nan], [crop], [foot], [np.datetime64(time)]) == [wanted]
