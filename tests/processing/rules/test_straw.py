"""Straw: grids over all ground, the four points of a grid, and what is a value and no rule."""

import pytest

from lantian.layers.presets import NAMES, preset
from lantian.layers.presets.rules import RULES
from lantian.processing.rules.facts import NoData

from .made import SQUARE, facts, findings, verdicts

Z = "zezhou-2020"
GRID_RULE = dict.fromkeys(NAMES, "straw_grid") | {Z: "straw_responsibility"}
TOWN = {"township_code": "T1", "township": "甲镇", "wkt": SQUARE}


def box(west, east, south=35.4, north=35.5):
    return f"POLYGON (({west} {south}, {east} {south}, {east} {north}, {west} {north}, {west} {south}))"


WEST, EAST = {"level": 5, "wkt": box(112.8, 112.85)}, {"level": 5, "wkt": box(112.85, 112.9)}
HAIR = 1 / 90_700  # a metre of longitude here


@pytest.mark.parametrize("plan", NAMES)
def test_every_plan_wants_grids(plan):
    assert [bool(verdicts(GRID_RULE[plan], facts(plan, townships=[TOWN], grids=grids))) for grids in ([WEST, EAST], [WEST])] == [False, True]


@pytest.mark.parametrize(("grids", "seen"), [
    ([WEST, EAST], False), ([WEST], True), ([{"level": 5, "wkt": box(112.7, 113)}], False),
    ([WEST, EAST | {"wkt": box(112.85 + 4 * HAIR, 112.9)}], False),  # a strip of drawing
    ([WEST, EAST | {"wkt": box(112.85 + 6 * HAIR, 112.9)}], True),
    ([WEST, EAST | {"level": 4}], True), ([{"level": 4, "wkt": SQUARE}], False), ([WEST, {"level": 4, "wkt": SQUARE}], True),
    ([WEST | {"level": None}, EAST | {"level": None}], False), ([WEST, EAST | {"level": None}], True),
    ([WEST, EAST | {"valid_to": "2026-01-14"}], True), ([WEST, EAST | {"valid_to": "2026-01-15"}], False), ([WEST, EAST | {"valid_from": "2026-01-16"}], True),
])
def test_the_finest_grids_cover_the_township(grids, seen):
    assert bool(verdicts("straw_responsibility", facts(Z, townships=[TOWN], grids=grids))) == seen


def test_the_detail_tells_how_much_is_bare():
    towns = [TOWN, {"township_code": "T2", "township": "乙镇", "wkt": box(112.9, 113)}]
    found = findings("straw_responsibility", facts(Z, townships=towns, grids=[WEST, EAST, {"level": 5, "wkt": box(112.9, 112.95)}]))
    # 0.05° by 0.1° between 35.4° and 35.5° N on the ellipsoid, by the integral of its parallels.
    assert found["detail_zh"].item() == "乙镇有 50.36 km² 未划入网格"
    assert (found["key"].item(), found["township_code"].item()) == ("T2", "T2")


def test_a_township_that_is_no_more_needs_no_grid():
    towns = [TOWN, {"township_code": "T2", "wkt": box(112.9, 113), "valid_to": "2021-01-01"}]
    assert verdicts("straw_responsibility", facts(Z, townships=towns, grids=[WEST, EAST])) == {}


def test_without_a_grid_of_the_day_there_is_no_data():
    for grids in ([], [WEST | {"valid_to": "2020-01-01"}]):
        with pytest.raises(NoData, match="grids"):
            findings("straw_responsibility", facts(Z, townships=[TOWN], grids=grids))


FULL = {"grid": "一组", "post": "村口", "hours": "10:00-18:00", "person_named": 1, "duty": "巡查"}


@pytest.mark.parametrize(("record", "lacks"), [
    ({}, None), ({"post": None}, "定点"), ({"hours": " "}, "定时"), ({"person_named": 0}, "定人"), ({"person_named": None}, "定人"), ({"duty": ""}, "定责"),
    ({"post": None, "duty": None}, "定点、定责"), ({"post": None, "valid_to": "2026-01-14"}, None),
])
def test_every_grid_has_its_four_points(record, lacks):
    found = findings("straw_grid_four", facts(Z, grids=[FULL | record]))
    assert found["detail_zh"].tolist() == ([f"禁烧网格一组未落实：{lacks}"] if lacks else [])


def test_means_and_trigger_are_values_of_the_plan():
    assert {RULES[name].kind for name in ("straw_sources", "straw_deduction")} == {"value"}
    sources = {name: preset(name).provisions("straw_sources")[0].options["sources"] for name in NAMES}
    assert {name for name, means in sources.items() if "satellite" in means} == set(NAMES) - {Z, "changzhi-2023"}
    assert {name: [one.options["trigger"] for one in preset(name).provisions("straw_deduction")] for name in NAMES} == {
        **dict.fromkeys(NAMES, []), "lingchuan-2024": ["发现"]}
