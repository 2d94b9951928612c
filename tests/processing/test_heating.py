"""Heating areas: rings against pyproj.Geod, who is a source, what lies within reach, what the rings cover together."""

import numpy as np
import pandas as pd
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from lantian.layers.errors import ArgumentError
from lantian.layers.presets import preset
from lantian.processing.heating_options import HeatingOptions
from lantian.processing.heating_reach import nearest
from lantian.processing.heating_sources import judged_sources, sounds_like_cogeneration
from lantian.processing.zones.plane import area_km2

from .heating_places import GEOD, PLANT, chp, found, options, places_in_china, published, reference, rows, tables

EDGE_M = 30_000.0


def around(lon, lat, metres, every=1.0):
    """Points at *metres* from a place, all round."""
    azimuths = np.arange(0, 360, every)
    return np.column_stack(GEOD.fwd(np.full(len(azimuths), lon), np.full(len(azimuths), lat), azimuths, np.full(len(azimuths), metres))[:2])


def test_the_rim_is_30_000_m_within_2_at_500_places_of_china():
    places = places_in_china(500)
    sources = rows("heat_sources", *(chp(f"P{at:03}", tuple(place)) for at, place in enumerate(places)))
    areas = found(tables(heat_sources=sources)).areas
    assert len(areas) == 500
    worst = 0.0
    for one in areas.itertuples():
        lon, lat = places[int(one.code[1:])]
        rim = shapely.get_coordinates(shapely.boundary(one.geometry))
        rim = np.concatenate([rim, (rim[1:] + rim[:-1]) / 2])  # the middle of a chord is where it lies deepest
        worst = max(worst, np.abs(np.asarray(GEOD.inv(np.full(len(rim), lon), np.full(len(rim), lat), *rim.T)[2]) - EDGE_M).max())
    assert worst < 2


def test_29_999_m_is_in_and_30_001_m_is_out_over_the_whole_rim_at_500_places():
    for lon, lat in places_in_china(500, seed=7):
        for metres, inside in ((EDGE_M - 1, True), (EDGE_M + 1, False)):
            at, far = nearest(shapely.points(around(lon, lat, metres, every=5)), np.array([shapely.Point(lon, lat)]))
            assert (at == 0).all() and ((far <= EDGE_M) == inside).all()


def test_reach_decides_by_the_distance_not_by_the_ring():
    """Every degree of the rim, as boilers of a register: 29,999 m in, 30,001 m out, also where the ring drawn is a chord inside it."""
    near, far = around(*PLANT, EDGE_M - 1), around(*PLANT, EDGE_M + 1)
    boilers = rows("boilers", *({"code": f"{kind}{at:03}", "at": tuple(place)} for kind, ring in (("N", near), ("F", far)) for at, place in enumerate(ring)))
    reach = found(tables(heat_sources=rows("heat_sources", chp()), boilers=boilers)).reach
    assert len(reach) == 720 and (reach["nearest_source"] == "P").all()
    assert (reach["inside"] == reach["key"].str.startswith("N").astype(int)).all()
    assert np.allclose(reach["distance_m"], np.where(reach["key"].str.startswith("N"), EDGE_M - 1, EDGE_M + 1), atol=1e-3)


@pytest.mark.parametrize("radius_m", [15_000.0, 30_000.0])
def test_the_mines_and_steel_works_round_the_plant_are_those_that_geod_counts(radius_m):
    """晋城热电 at 35.461133 N 112.925216 E, real mines and works; counted here on its own, one by one."""
    mines, works = published("around_jincheng_chp.csv", "mines"), published("around_jincheng_chp.csv", "works")
    expected = {layer: {one["code"] for one in records if GEOD.line_length(*zip(PLANT, one["at"], strict=True)) <= radius_m}
                for layer, records in (("mines", mines), ("works", works))}
    reach = found(tables(heat_sources=rows("heat_sources", chp()), mines=rows("mines", *mines), works=rows("works", *works)), options(radius_m)).reach
    assert len(reach) == len(mines) + len(works)
    assert {layer: set(reach.loc[(reach["layer"] == layer) & (reach["inside"] == 1), "key"]) for layer in expected} == expected
    assert {layer: len(codes) for layer, codes in expected.items()} == {15_000.0: {"mines": 1, "works": 0}, 30_000.0: {"mines": 22, "works": 1}}[radius_m]


@settings(max_examples=60)
@given(st.integers(0, 2**32 - 1), st.integers(1, 12), st.sampled_from([0.01, 0.5, 5.0, 40.0]))
def test_the_nearest_source_is_the_one_geod_says(seed, number, spread):
    random = np.random.default_rng(seed)
    middle = np.array([random.uniform(75, 130), random.uniform(20, 52)])
    sources = middle + random.uniform(-spread / 2, spread / 2, (number, 2)) * (1, 0.4)
    points = middle + random.uniform(-spread / 2, spread / 2, (20, 2)) * (1, 0.4)
    at, metres = nearest(shapely.points(points), shapely.points(sources))
    every = np.array([[GEOD.inv(*point, *source)[2] for source in sources] for point in points])
    assert np.allclose(metres, every.min(axis=1), rtol=0, atol=1e-6)
    assert (every[np.arange(20), at] <= every.min(axis=1) + 1e-6).all()


# Who is a source.

XINZHOU = {"华电忻州广宇煤电公司热电联产": 970, "山西宁武发电厂": 700, "神华神东河曲发电厂": 700, "神华河曲发电厂": 2400, "晋能控股漳泽电力同华轩岗发电厂": 1320,
           "晋能保德王家岭低热值煤电厂": 1320, "神华保德神东发电厂": 270}


def reasons(records, **arguments):
    sources = judged_sources(tables(heat_sources=rows("heat_sources", *records)), options(**arguments), reference())
    return dict(zip(sources["name"], sources["reason"], strict=True))


def xinzhou(**values):
    return [{**one, **values} for one in published("plants.csv") if one["name"] in XINZHOU]


def test_the_seven_plants_of_xinzhou_by_capacity():
    """rules.md §4: six of the seven reach 300 MW by plant; the register says itself what is cogeneration."""
    assert {one["name"]: one["capacity_mw"] for one in xinzhou()} == XINZHOU
    taken = [name for name, reason in reasons(xinzhou(cogeneration=1)).items() if reason == "cogeneration"]
    assert sorted(taken) == sorted(set(XINZHOU) - {"神华保德神东发电厂"})


def test_of_the_seven_only_guangyu_calls_itself_cogeneration_and_its_name_alone_is_not_taken():
    got = reasons(xinzhou())
    assert got.pop("华电忻州广宇煤电公司热电联产") == "name_hint"
    assert got.pop("晋能保德王家岭低热值煤电厂") == "low_calorific"
    assert set(got.values()) == {"not_cogeneration"}
    marked = [{**one, "cogeneration": int("广宇" in one["name"])} for one in xinzhou()]
    assert [name for name, reason in reasons(marked).items() if reason == "cogeneration"] == ["华电忻州广宇煤电公司热电联产"]


@pytest.mark.parametrize(("name", "hint"), [
    ("中煤山西晋城热电", True), ("Changzhi cogen power station", True), ("某热电联产项目", True), ("X CHP plant", True), ("阳煤西上庄低热值煤热电", True),
    ("晋能保德王家岭低热值煤电厂", False), ("潞安长子高河低热值煤电厂", False), ("低热值煤发电", False), ("低热值", False), ("余热发电", False), ("太阳能光热电站", True),
    ("chpower", False), ("", False), (None, False)])
def test_what_sounds_like_cogeneration(name, hint):
    """A hint is for a person to look at; it draws nothing."""
    assert sounds_like_cogeneration(name) is hint
    name = name or None
    assert reasons([chp(name=name, cogeneration=None)])[name] == ("name_hint" if hint else "low_calorific" if "低热值" in (name or "") else "not_cogeneration")
    assert reasons([chp(name=name, cogeneration=0)])[name] == "not_cogeneration"
    assert reasons([chp(name=name)])[name] == "cogeneration"


@pytest.mark.parametrize(("plant", "unit", "by", "least", "reason"), [
    (300.0, 150.0, "plant", None, "cogeneration"), (299.9, 299.9, "plant", None, "below"), (300.1, 150.0, "plant", None, "cogeneration"),
    (970.0, 135.0, "unit", None, "below"), (970.0, 350.0, "unit", None, "cogeneration"), (600.0, 300.0, "unit", None, "cogeneration"),
    (600.0, 299.9, "unit", None, "below"),
    (None, 350.0, "plant", None, "no_capacity"), (970.0, None, "unit", None, "no_capacity"), (0.0, 0.0, "plant", None, "below"),
    (200.0, 100.0, "plant", 200.0, "cogeneration"), (200.0, 100.0, "plant", 200.1, "below"), (0.0, 0.0, "plant", 0.0, "cogeneration")])
def test_the_edge_of_the_capacity_by_plant_and_by_unit(plant, unit, by, least, reason):
    assert reasons([chp(capacity_mw=plant, largest_unit_mw=unit)], capacity_by=by, min_capacity_mw=least) == {"示例热电": reason}


def test_large_industry_has_no_capacity_in_the_plan_and_is_marked_by_the_user():
    given_tables = tables(heat_sources=rows("heat_sources", chp("A", capacity_mw=None, cogeneration=None, large_industrial=1), chp("B", cogeneration=0)),
                          works=rows("works", {"code": "S1", "name": "示例钢铁", "at": (112.7, 35.5)}, {"code": "S2", "name": "未标注", "at": (112.7, 35.6)}),
                          enterprises=rows("enterprises", {"code": "S1", "name": "同号", "at": (112.0, 35.0)}))
    got = found(given_tables, options(industrial=["S1"]))
    assert [(one.layer, one.code, one.reason) for one in got.areas.itertuples()] == [("heat_sources", "A", "large_industrial"), ("works", "S1", "large_industrial")]
    assert "S1" not in set(got.reach.loc[got.reach["layer"] == "works", "key"])
    with pytest.raises(ArgumentError, match="S9"):
        found(given_tables, options(industrial=["S9"]))


def test_a_plant_in_another_county_than_stated_makes_no_ring_until_confirmed():
    apart = chp(county="高平市")  # the plant stands in Zezhou
    for record in (apart, chp(flags="county_differs"), chp(flags="other;county_differs"), chp(address="山西省晋城市高平市某镇")):
        assert reasons([record]) == {"示例热电": "county_differs"}
        assert reasons([record], confirm=["P"]) == reasons([{**record, "confirmed": 1}]) == {"示例热电": "cogeneration"}
    assert reasons([chp(county="泽州县")]) == reasons([chp(county="晋城市")]) == reasons([chp()]) == {"示例热电": "cogeneration"}
    got = found(tables(heat_sources=rows("heat_sources", apart)))
    assert not len(got.areas) and not len(got.covered) and got.sources["county_of_place"].tolist() == ["泽州县"]
    assert found(tables(heat_sources=rows("heat_sources", apart)), options(confirm=["P"])).areas["code"].tolist() == ["P"]
    with pytest.raises(ArgumentError, match="NONE"):
        found(tables(heat_sources=rows("heat_sources", apart)), options(confirm=["NONE"]))


def test_what_does_not_run_or_has_no_place_draws_nothing():
    assert reasons([chp(running=0)]) == {"示例热电": "not_running"}
    assert reasons([chp(at=None)]) == {"示例热电": "no_position"}
    assert reasons([chp(running=1)]) == {"示例热电": "cogeneration"}


# What lies within reach.

def test_villages_out_of_reach_are_listed_and_what_has_no_place_is_unknown():
    villages = rows("villages", {"village_code": "V1", "village": "近村", "at": (112.95, 35.5), "township_code": "140525100"},
                    {"village_code": "V2", "village": "远村", "at": (113.5, 36.2)}, {"village_code": "V3", "village": "无位置"},
                    {"village_code": "V4", "village": "面村", "geometry": shapely.box(112.9, 35.44, 112.92, 35.46)})
    households = rows("households", {"code": "H1", "village_code": "V1"}, {"code": "H2", "village_code": "V9"})
    townships = rows("townships", {"township_code": "140525999", "township": "示例镇", "geometry": shapely.box(112.8, 35.3, 113.0, 35.6)})
    reach = found(tables(heat_sources=rows("heat_sources", chp()), villages=villages, households=households, townships=townships)).reach.set_index("key")
    assert reach["inside"].to_dict() == {"H1": 1, "H2": None, "V1": 1, "V2": 0, "V3": None, "V4": 1}
    assert reach["township_code"].to_dict() == {
        "H1": "140525999", "H2": None, "V1": "140525100", "V2": None, "V3": None, "V4": "140525999"}
    assert reach.loc["H1", "distance_m"] == reach.loc["V1", "distance_m"] and np.isnan(reach.loc["V3", "distance_m"])


def test_without_a_source_nothing_is_told_to_be_out_of_reach():
    got = found(tables(boilers=rows("boilers", {"code": "B", "at": PLANT})))
    assert got.reach["inside"].tolist() == [None] and got.reach["nearest_source"].tolist() == [None]
    assert not len(got.areas) and not len(got.covered)


def test_small_units_in_reach_are_looked_at_but_no_source_is_its_own_neighbour():
    sources = rows("heat_sources", chp("A"), chp("B", (112.95, 35.5)), chp("C", (112.96, 35.5), capacity_mw=12.0))
    reach = found(tables(heat_sources=sources)).reach
    assert reach[["key", "nearest_source", "inside"]].to_numpy().tolist() == [["C", "B", 1]]


# What the rings cover.

@pytest.mark.parametrize(("places", "counts"), [
    ([(0, 0)], {1}), ([(0, 0), (0.1, 0)], {1, 2}), ([(0, 0), (0, 0)], {2}), ([(0, 0), (2, 0)], {1}), ([(0, 0), (0.1, 0), (0.05, 0.1)], {1, 2, 3})])
def test_overlaps_are_counted_and_the_pieces_make_up_the_union(places, counts):
    sources = rows("heat_sources", *(chp(f"P{at}", (112.5 + x, 35.5 + y)) for at, (x, y) in enumerate(places)))
    got = found(tables(heat_sources=sources))
    assert set(got.covered["count"]) == counts and (got.covered["count"] == got.covered["sources"].str.count(";") + 1).all()
    union = shapely.union_all(got.areas.geometry.to_numpy())
    assert got.covered["area_km2"].sum() == pytest.approx(sum(area_km2(part) for part in shapely.get_parts(union)), rel=1e-9)
    assert (got.covered["area_km2"] * got.covered["count"]).sum() == pytest.approx(got.areas["area_km2"].sum(), rel=1e-9)
    pieces = got.covered.geometry.to_numpy()
    for at, one in enumerate(pieces):
        inside = shapely.point_on_surface(one)
        held = got.areas.loc[shapely.contains(got.areas.geometry.to_numpy(), inside), "code"]
        assert ";".join(held) == got.covered["sources"].iloc[at]


def test_the_ground_covered_is_cut_by_the_area_and_the_rings_are_whole():
    half = shapely.box(112.0, 35.0, PLANT[0], 36.5)
    got = found(tables(heat_sources=rows("heat_sources", chp())), area=half)
    assert got.areas["area_km2"].iloc[0] == pytest.approx(np.pi * 900, rel=1e-4)
    assert got.areas["inside_km2"].iloc[0] == pytest.approx(got.areas["area_km2"].iloc[0] / 2, rel=1e-3)
    assert got.covered["area_km2"].sum() == pytest.approx(got.areas["inside_km2"].iloc[0], rel=1e-9)
    assert half.buffer(1e-9).covers(got.covered.geometry.iloc[0])
    far = found(tables(heat_sources=rows("heat_sources", chp())), area=shapely.box(100, 30, 101, 31))
    assert len(far.areas) == 1 and not len(far.covered)


def test_inputs_stay_as_they_were_and_the_order_of_rows_says_nothing():
    sources = rows("heat_sources", chp("A"), chp("B", (112.8, 35.5)), chp("C", (113.1, 35.3)))
    boilers = rows("boilers", *({"code": f"B{at}", "at": (112.5 + at / 50, 35.4)} for at in range(20)))
    given_tables = tables(heat_sources=sources, boilers=boilers)
    before = {name: table.copy(deep=True) for name, table in given_tables.items()}
    one = found(given_tables)
    other = found({name: table.iloc[::-1].reset_index(drop=True) for name, table in given_tables.items()})
    for name, table in given_tables.items():
        pd.testing.assert_frame_equal(pd.DataFrame(table), pd.DataFrame(before[name]))
    for name in ("sources", "areas", "reach"):
        pd.testing.assert_frame_equal(pd.DataFrame(getattr(one, name)), pd.DataFrame(getattr(other, name)))
    assert one.covered["area_km2"].tolist() == pytest.approx(other.covered["area_km2"].tolist())


# The options.

@pytest.mark.parametrize(("arguments", "said"), [
    ({}, "--preset"), ({"radius_m": 15000.0}, "--basis"), ({"basis": "某文件"}, "--radius-m"), ({"radius_m": 15000.0, "basis": "  "}, "--basis"),
    ({"radius_m": 0.0, "basis": "某文件"}, "30000"), ({"radius_m": -1.0, "basis": "某文件"}, "30000"), ({"radius_m": float("nan"), "basis": "某文件"}, "30000"),
    ({"radius_m": float("inf"), "basis": "某文件"}, "30000"), ({"radius_m": 15000.0, "basis": "某文件", "min_capacity_mw": -1.0}, "--min-capacity-mw"),
    ({"radius_m": 15000.0, "basis": "某文件", "min_capacity_mw": float("nan")}, "--min-capacity-mw")])
def test_a_radius_and_its_basis_go_together(arguments, said):
    with pytest.raises(ArgumentError) as error:
        HeatingOptions.from_arguments(arguments)
    assert said in error.value.text("zh") and said in error.value.text("en")


def test_the_plan_of_xinzhou_gives_radius_capacity_and_clause():
    got = HeatingOptions.from_arguments({}, preset("xinzhou-2024"))
    assert (got.radius_m, got.min_capacity_mw, got.capacity_by, got.large_industrial) == (30_000.0, 300.0, "plant", True)
    assert got.basis == "忻政发〔2024〕7号 三(二)8" and "供热半径30公里范围内" in got.quote and not got.notes


@pytest.mark.parametrize("name", ["lingchuan-2024", "yangcheng-2024", "changzhi-2023", "zezhou-2020"])
def test_a_plan_without_a_radius_draws_nothing(name):
    chosen = HeatingOptions.from_arguments({}, preset(name))
    assert chosen.radius_m is None
    got = found(tables(heat_sources=rows("heat_sources", chp()), boilers=rows("boilers", {"code": "B", "at": PLANT})), chosen)
    assert not len(got.areas) and not len(got.covered) and not len(got.reach) and len(got.sources) == 1


def test_what_is_not_the_plan_s_is_said_to_be_unverified():
    plan = preset("xinzhou-2024")
    assert "未经核实" in HeatingOptions.from_arguments({"radius_m": 15000.0, "basis": "某文件"}, plan).notes[0][0]
    assert "500 MW" in HeatingOptions.from_arguments({"min_capacity_mw": 500.0}, plan).notes[0][0]
