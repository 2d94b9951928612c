"""Within the heating radius and at those that give heat: hit and near miss for every rule."""

import pytest

from lantian.processing.rules.facts import NoData

from .made import OUT, facts, findings, verdict, zone

RADIUS = [zone("heating")]
PLANT = {"fuel": "coal", "running": 1}
SMALL = {**PLANT, "cogeneration": 1, "outdated": 1, "capacity_mw": 50.0}


@pytest.mark.parametrize(("record", "expected"), [
    ({}, "fault"), ({"capacity_tph": 1}, "fault"), ({"capacity_tph": 35}, "fault"), ({"capacity_tph": 220}, "fault"), ({"replaceable": 0}, "fault"), ({"at": OUT}, None),
    ({"fuel": "gas"}, None), ({"running": 0}, None)])
def test_coal_boilers_of_any_size(record, expected):
    assert verdict("boilers_in_radius", "xinzhou-2024", "boilers", {"fuel": "coal", **record}, zones=RADIUS) == expected


@pytest.mark.parametrize(("record", "expected"), [
    ({}, "fault"), ({"capacity_mw": 299.9}, "fault"), ({"capacity_mw": 300.0}, None), ({"capacity_mw": 300.1}, None), ({"capacity_mw": None}, "fault"),
    ({"large_industrial": 1}, None), ({"outdated": 0}, None), ({"outdated": None}, None), ({"cogeneration": 0}, None), ({"cogeneration": None}, None),
    ({"fuel": "gas"}, None), ({"captive": 1}, None), ({"at": OUT}, None), ({"running": 0}, None)])
def test_outdated_small_units(record, expected):
    """A source of heat by the plan, 300 MW and more or marked large industry, is none of them."""
    assert verdict("small_units_in_radius", "xinzhou-2024", "heat_sources", {**SMALL, **record}, zones=RADIUS) == expected


@pytest.mark.parametrize(("record", "expected"), [
    ({}, "fault"), ({"captive": 0}, None), ({"captive": None}, None), ({"outdated": 0}, None), ({"outdated": None}, None), ({"fuel": "gas"}, None), ({"at": OUT}, None)])
def test_outdated_captive_plants(record, expected):
    assert verdict("captive_in_radius", "xinzhou-2024", "heat_sources", {**PLANT, "captive": 1, "outdated": 1, **record}, zones=RADIUS) == expected


def test_no_heating_area_is_no_data():
    for provision in ("boilers_in_radius", "small_units_in_radius", "captive_in_radius"):
        with pytest.raises(NoData, match="heating"):
            findings(provision, facts(boilers=[{"fuel": "coal"}], heat_sources=[SMALL]))


@pytest.mark.parametrize(("record", "expected"), [
    ({"built_on": "2024-04-09"}, "fault"), ({"built_on": "2024-04-08"}, None), ({"built_on": None}, None), ({"built_on": "2025-01-01", "captive": 0}, None),
    ({"built_on": "2025-01-01", "fuel": "gas"}, None)])
def test_new_captive_units(record, expected):
    assert verdict("captive_no_new", "xinzhou-2024", "heat_sources", {**PLANT, "captive": 1, **record}) == expected


@pytest.mark.parametrize(("record", "expected"), [({}, "fault"), ({"captive": None}, None), ({"fuel": "gas"}, None), ({"running": 0}, None)])
def test_captive_units(record, expected):
    assert verdict("captive_replace", "changzhi-2023", "heat_sources", {**PLANT, "captive": 1, **record}) == expected


@pytest.mark.parametrize(("unit", "expected"), [(135, "fault"), (299.9, "fault"), (300, "wording"), (300.1, None), (None, None)])
def test_units_below_300_mw(unit, expected):
    """30万千瓦以下 leaves 300 open; the plant's own size is another figure."""
    assert verdict("small_units_phaseout", "xinzhou-2024", "heat_sources", {**PLANT, "smallest_unit_mw": unit, "capacity_mw": 970.0}) == expected
    assert verdict("small_units_phaseout", "xinzhou-2024", "heat_sources", {**PLANT, "fuel": "gas", "smallest_unit_mw": unit}) is None
    assert verdict("small_units_phaseout", "xinzhou-2024", "heat_sources", {**PLANT, "running": 0, "smallest_unit_mw": unit}) is None


@pytest.mark.parametrize(("name", "expected"), [("山西晋煤能源", "fault"), ("大唐阳电", None), (None, None)])
def test_units_by_name(name, expected):
    assert verdict("units_135", "yangcheng-2024", "heat_sources", {**PLANT, "name": name}) == expected


@pytest.mark.parametrize("provision", ["heating_order", "heat_unbinding"])
@pytest.mark.parametrize(("grade", "ultra_low", "supplies", "expected"), [
    ("A", 0, 1, None), ("B", 0, 1, None), ("leading", 0, 1, None), ("C", 0, 1, "fault"), ("D", 0, 1, "fault"), ("C", 1, 1, None), ("C", None, 1, None),
    (None, 0, 1, None), ("C", 0, 0, None), ("C", 0, None, None)])
def test_grade_of_heat_suppliers(provision, grade, ultra_low, supplies, expected):
    given = {**PLANT, "grade": grade, "ultra_low": ultra_low, "supplies_public": supplies}
    assert verdict(provision, "changzhi-2023", "heat_sources", given) == expected
    assert verdict(provision, "changzhi-2023", "heat_sources", {**given, "running": 0}) is None


@pytest.mark.parametrize(("provision", "field", "limit"), [("plant_so2", "so2_mg_m3", 25), ("plant_nox", "nox_mg_m3", 40)])
def test_limits_of_the_plants_named(provision, field, limit):
    for value, name, expected in ((limit - 0.1, "国际阳电", None), (limit, "国际阳电", None), (limit + 0.1, "国际阳电", "fault"), (limit + 0.1, "大唐阳电", "fault"),
                                  (limit + 0.1, "晋煤能源", "fault"), (limit + 0.1, "别的电厂", None), (None, "国际阳电", None)):
        assert verdict(provision, "yangcheng-2024", "heat_sources", {**PLANT, "name": name, field: value}) == expected, (value, name)


@pytest.mark.parametrize(("value", "industry", "expected"), [
    (99.9, "建筑陶瓷", None), (100, "建筑陶瓷", None), (100.1, "建筑陶瓷", "fault"), (180, "陶瓷", "fault"),
    (180, "铸造", None), (180, None, None), (None, "陶瓷", None)])
def test_limit_of_the_ceramics_trade(value, industry, expected):
    assert verdict("ceramics_nox", "yangcheng-2024", "enterprises", {"industry": industry, "nox_mg_m3": value}) == expected


def test_the_limit_and_its_term_are_told():
    (row,) = findings("ceramics_nox", facts("yangcheng-2024", "2025-06-01", enterprises=[{"industry": "陶瓷", "nox_mg_m3": 150.5}])).to_dict("records")
    assert row["detail_zh"] == "氮氧化物排放浓度 150.5 mg/m³，限值 100 mg/m³，期限 2025-12-31" and row["deadline"] == "2025-12-31"
