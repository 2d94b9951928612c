"""CGCS2000, WGS 84 and GCJ-02: conversion, lengths, and what can be told of a layer's or a list's datum."""

from pathlib import Path

import geopandas as gpd
import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from pyproj import Geod

from lantian.layers import datum
from lantian.layers.errors import DatumError

SAMPLE = Path(__file__).resolve().parents[2] / "sample" / "townships.gpkg"
CITIES = {
    "Changzhi": (113.116, 36.195, 599),
    "Taiyuan": (112.549, 37.870, 557),
    "Yuncheng": (111.007, 35.026, 536),
    "Datong": (113.300, 40.077, 612),
}


def moved(geometry, move):
    """Geometry with *move*(lon, lat) done to every vertex."""
    return shapely.transform(geometry, lambda c: np.column_stack(move(c[:, 0], c[:, 1])))


def by_metres(east, north):
    def move(lon, lat):
        one_east, one_north = datum.degree_lengths(lat)
        return lon + east / one_east, lat + north / one_north

    return move


@pytest.fixture(scope="module")
def units():
    return gpd.read_file(SAMPLE)


@pytest.fixture(scope="module")
def shapes(units):
    return units.geometry.to_numpy()


@pytest.mark.parametrize(
    ("wgs84", "gcj02"),
    [
        ((121.5272106, 31.1774276), (121.531541859215, 31.17530398364597)),
        ((113.912316, 22.543847), (113.9171764808363, 22.540796131694766)),
        ((116.377817, 39.911954), (116.38404722455657, 39.91334545536069)),
    ],
    ids=["Shanghai", "Shenzhen", "Beijing"],
)
def test_vectors_published_with_eviltransform(wgs84, gcj02):
    assert np.array(datum.wgs84_to_gcj02(*wgs84)) == pytest.approx(gcj02, abs=1e-9)
    assert datum.geodesic_m(*datum.gcj02_to_wgs84(*gcj02), *wgs84) < 0.01


@pytest.mark.parametrize("city", CITIES)
def test_shift_in_the_cities_of_shanxi(city):
    lon, lat, metres = CITIES[city]
    assert datum.geodesic_m(lon, lat, *datum.wgs84_to_gcj02(lon, lat)) == pytest.approx(metres, abs=12)


@given(st.floats(73.5, 135), st.floats(18, 53.5))
def test_there_and_back_is_less_than_a_centimetre(lon, lat):
    assert datum.geodesic_m(*datum.gcj02_to_wgs84(*datum.wgs84_to_gcj02(lon, lat)), lon, lat) < 0.01
    assert datum.geodesic_m(*datum.wgs84_to_gcj02(*datum.gcj02_to_wgs84(lon, lat)), lon, lat) < 0.01
    assert datum.geodesic_m(lon, lat, *datum.wgs84_to_gcj02(lon, lat)) < 1200


@given(st.floats(18, 53.5))
def test_length_of_a_degree(lat):
    east, north = datum.degree_lengths(lat)
    assert east == pytest.approx(Geod(ellps="WGS84").inv(112 - 0.005, lat, 112 + 0.005, lat)[2] * 100, rel=1e-6)
    assert north == pytest.approx(Geod(ellps="WGS84").inv(112, lat - 0.005, 112, lat + 0.005)[2] * 100, rel=1e-6)


def test_true_layer_agrees(shapes):
    verdict = datum.check_areas(shapes, "towns.gpkg")
    assert (verdict.verdict, verdict.compared) == ("agrees", 117)
    assert np.hypot(*verdict.offset_m) < 50 and 400 < np.hypot(*verdict.gcj02_offset_m) < 700
    assert str(verdict.compared) in verdict.zh and str(verdict.compared) in verdict.en


def test_layer_in_gcj02_is_refused_with_both_vectors_in_metres(shapes):
    with pytest.raises(DatumError) as caught:
        datum.check_areas(moved(shapes, datum.wgs84_to_gcj02), "towns.gpkg")
    said = caught.value.values
    assert (said["dx"], said["dy"]) == pytest.approx((said["gx"], said["gy"]), abs=40)
    assert said["gx"] == pytest.approx(550, abs=80) and said["n"] == 117
    for lang in ("zh", "en"):
        text = caught.value.text(lang)
        assert f"{said['dx']:.0f} m" in text and f"{said['gx']:.0f} m" in text and "--townships-datum gcj02" in text and "GCJ-02" in text


@pytest.mark.parametrize("county", ["潞城市", "平遥县", "大同市南郊区", None])
def test_one_county_is_enough(units, county):
    names = units["county"].unique()
    county = county if county in names else names[len(names) // 2]
    one = units[units["county"] == county].geometry.to_numpy()
    assert datum.check_areas(one, "one.gpkg").verdict == "agrees"
    with pytest.raises(DatumError):
        datum.check_areas(moved(one, datum.wgs84_to_gcj02), "one.gpkg")


def test_an_outline_drawn_coarsely_still_tells(units):
    counties = units.dissolve("county_code").geometry.to_numpy()
    coarse = shapely.simplify(counties, 0.005)
    assert datum.check_areas(coarse, "coarse.gpkg").verdict == "agrees"
    with pytest.raises(DatumError):
        datum.check_areas(moved(coarse, datum.wgs84_to_gcj02), "coarse.gpkg")


def test_half_a_county_or_another_province_is_not_verifiable(units, shapes):
    half = units[units["county"] == units["county"].iloc[0]].geometry.to_numpy()[::2]
    assert datum.check_areas(half, "half.gpkg") == datum.NOT_VERIFIABLE
    assert datum.check_areas(moved(shapes, lambda lon, lat: (lon - 12, lat)), "far.gpkg") == datum.NOT_VERIFIABLE


# (east, north) metres: refused when over 250 m and nearer to the shift of GCJ-02, here some 550 m east, than to none.
@pytest.mark.parametrize(
    ("east", "north", "verdict"),
    [
        (0, 0, "agrees"),
        (200, 0, "agrees"),
        (0, -240, "agrees"),
        (-400, 0, "not_verifiable"),
        (0, 600, "not_verifiable"),
        (500, 100, "refused"),
        (420, -60, "refused"),
        (255, 0, "not_verifiable"),
    ],
)
def test_refused_only_when_nearer_to_gcj02_and_over_250_m(shapes, east, north, verdict):
    layer = moved(shapes, by_metres(east, north))
    if verdict == "refused":
        with pytest.raises(DatumError):
            datum.check_areas(layer, "towns.gpkg")
        return
    found = datum.check_areas(layer, "towns.gpkg")
    assert (found.verdict, found.offset_m) == (verdict, pytest.approx((east, north), abs=50))
    if verdict == "not_verifiable":
        assert f"{np.hypot(*found.offset_m):.0f} m" in found.en and "无法核验" in found.zh


def named_points(n, seed=0):
    """Points spread over the reference counties, each with the name of its own."""
    counties, rng = datum.reference_counties(), np.random.default_rng(seed)
    area = shapely.area(counties.geometry.to_numpy())
    which = rng.choice(len(counties), 4 * n, p=area / area.sum())
    west, south, east, north = shapely.bounds(counties.geometry.to_numpy()[which]).T
    lon, lat = rng.uniform(west, east), rng.uniform(south, north)
    inside = np.flatnonzero(shapely.contains_xy(counties.geometry.to_numpy()[which], lon, lat))[:n]
    return lon[inside], lat[inside], counties["name"].to_numpy()[which[inside]]


def test_share_of_a_list_that_names_counties():
    lon, lat, named = named_points(400)
    verdict = datum.check_points(lon, lat, named, "list.csv")
    assert (verdict.verdict, verdict.compared) == ("agrees", 400)
    assert verdict.en.startswith("400 of 400 points") and "after a shift back" in verdict.en


def test_list_in_gcj02_is_refused_though_only_few_points_change_county():
    lon, lat, named = named_points(400)
    with pytest.raises(DatumError) as caught:
        datum.check_points(*datum.wgs84_to_gcj02(lon, lat), named, "list.csv")
    said = caught.value.values
    assert (said["n"], said["b"]) == (400, 400) and 380 <= said["a"] < 397
    assert "--points-datum gcj02" in caught.value.text("zh")


def test_a_few_wrong_names_are_no_shift():
    lon, lat, named = named_points(400)
    named = named.copy()
    named[::50] = named[1::50]
    assert datum.check_points(lon, lat, named, "list.csv").verdict == "agrees"
    with pytest.raises(DatumError):
        datum.check_points(*datum.wgs84_to_gcj02(lon, lat), named, "list.csv")


@pytest.mark.parametrize("ending", ["县", "区", "市", ""])
def test_names_agree_without_their_ending(ending):
    lon, lat, named = named_points(60)
    plain = [name.rstrip("县区市") + ending if len(name) > 2 else name for name in named]
    assert datum.check_points(lon, lat, plain, "list.csv").en.startswith("60 of 60")


def test_lists_that_say_nothing_of_their_datum():
    lon, lat, named = named_points(60)
    assert datum.check_points(lon, lat, [None] * 60, "list.csv") == datum.NOT_VERIFIABLE
    assert datum.check_points(lon, lat, ["屏山县"] * 60, "list.csv") == datum.NOT_VERIFIABLE
    assert datum.check_points(lon[:2], lat[:2], named[:2], "list.csv") == datum.NOT_VERIFIABLE
    elsewhere = datum.check_points(lon, lat, np.roll(named, 7), "list.csv")
    assert elsewhere.verdict == "not_verifiable" and "of 60 points" in elsewhere.en


def test_verdicts_are_written_whole():
    assert datum.declared("gcj02").record()["zh"].endswith("GCJ02")
    assert set(datum.NOT_VERIFIABLE.record()) == {"verdict", "zh", "en", "offset_m", "gcj02_offset_m", "compared"}
