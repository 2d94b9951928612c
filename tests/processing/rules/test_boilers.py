"""Boilers: every threshold at, just under and just over its edge, by plan and wording; hit and near miss for every rule."""

import pytest

from lantian.processing.rules.facts import NoData

from .made import AT, OUT, facts, findings, rows, verdict, verdicts, zone

COAL = {"fuel": "coal", "device": "boiler", "running": 1}
GAS = {"fuel": "gas", "running": 1}
BIOMASS = {"fuel": "biomass", "running": 1}
FIVE = ("xinzhou-2024", "lingchuan-2024", "yangcheng-2024", "changzhi-2023", "zezhou-2020")


@pytest.mark.parametrize(("plan", "on_edge"), [
    ("xinzhou-2024", "fault"), ("lingchuan-2024", "fault"), ("yangcheng-2024", "fault"), ("changzhi-2023", "wording"), ("zezhou-2020", "wording")])
def test_thirty_five_tonnes_by_wording(plan, on_edge):
    """35蒸吨/小时及以下 takes 35 in; 以下 alone leaves it open."""
    for size, expected in ((0.5, "fault"), (34.99, "fault"), (35, on_edge), (35.01, None), (75, None)):
        assert verdict("boiler_zero_35", plan, "boilers", {**COAL, "capacity_tph": size}) == expected, size


@pytest.mark.parametrize("plan", FIVE)
@pytest.mark.parametrize("change", [{"fuel": "gas"}, {"fuel": None}, {"fuel": "biomass"}, {"running": 0}, {"capacity_tph": None}, {"device": "water_boiler"}])
def test_no_coal_boiler_to_clear(plan, change):
    assert verdict("boiler_zero_35", plan, "boilers", {**COAL, "capacity_tph": 10, **change}) is None


@pytest.mark.parametrize("change", [{"device": None}, {"running": None}, {"replaceable": 0}, {"ultra_low": 1}])
def test_a_coal_boiler_all_the_same(change):
    assert verdict("boiler_zero_35", "xinzhou-2024", "boilers", {**COAL, "capacity_tph": 10, **change}) == "fault"


def test_the_two_boilers_of_jinxiang():
    """Exactly 35 t each, named by their firm; another firm's are no matter of that sentence."""
    where = facts("yangcheng-2024", "2024-08-01", boilers=[{**COAL, "capacity_tph": 35, "owner": owner, "name": name} for owner, name in (
        ("山西金象煤化工有限责任公司", "1号锅炉"), (None, "山西金象煤化工有限责任公司2号锅炉"), ("别的公司", "3号锅炉"))])
    assert verdicts("boilers_jinxiang", where) == {"K0": "fault", "K1": "fault"}


def test_a_term_is_told_until_it_has_passed():
    for day, told in (("2024-09-29", True), ("2024-09-30", False), ("2024-10-01", False)):
        (row,) = findings("boiler_zero_35", facts("yangcheng-2024", day, boilers=[{**COAL, "capacity_tph": 35}])).to_dict("records")
        assert row["force"] == "must" and row["deadline"] == "2024-09-30"
        assert ("期限 2024-09-30" in row["detail_zh"], "due 2024-09-30" in row["detail_en"]) == (told, told), day


@pytest.mark.parametrize(("plan", "device", "expected"), [
    ("xinzhou-2024", "water_boiler", "fault"), ("xinzhou-2024", "commercial_stove", "fault"), ("xinzhou-2024", "grain_dryer", "fault"),
    ("xinzhou-2024", "farm_processing", "fault"), ("lingchuan-2024", "farm_processing", "fault"), ("zezhou-2020", "grain_dryer", "fault"),
    ("zezhou-2020", "farm_processing", None), ("xinzhou-2024", "boiler", None), ("xinzhou-2024", None, None)])
def test_coal_devices_of_any_size(plan, device, expected):
    for size in (None, 0.1, 80):
        assert verdict("coal_devices", plan, "boilers", {**COAL, "device": device, "capacity_tph": size}) == expected
    assert verdict("coal_devices", plan, "boilers", {**COAL, "device": device, "fuel": "electric"}) is None
    assert verdict("coal_devices", plan, "boilers", {**COAL, "device": device, "running": 0}) is None


@pytest.mark.parametrize(("built", "use", "expected"), [
    ("2024-04-08", None, None), ("2024-04-09", None, "fault"), ("2024-04-10", "生产", "fault"), (None, None, None), ("", None, None), ("2025-01-01", "集中供热", None),
    ("2025-01-01", "县城集中供暖", None), ("2025-01-01", "非集中供热", "fault"), ("2025-01-01", "central_heating", None), ("2025-01-01", "供暖", "fault")])
def test_new_coal_boilers(built, use, expected):
    """原则上不再新建除集中供暖外的燃煤锅炉, from the first day of the plan."""
    assert verdict("boiler_no_new", "xinzhou-2024", "boilers", {**COAL, "built_on": built, "use": use}) == expected
    assert verdict("boiler_no_new", "xinzhou-2024", "boilers", {**GAS, "built_on": built, "use": use}) is None


@pytest.mark.parametrize(("size", "monitored", "linked", "expected"), [
    (9.99, 0, 0, None), (10, 0, None, "fault"), (10.01, 0, 0, "fault"), (10, 1, 0, "fault"), (10, 1, 1, None), (10, None, None, None), (10, 1, None, None),
    (None, 0, 0, None)])
def test_ten_tonnes_and_more_are_monitored(size, monitored, linked, expected):
    """10 蒸吨/小时及以上锅炉, of any fuel."""
    for fuel in ("coal", "gas", "biomass", None):
        assert verdict("boiler_monitor_10", "lingchuan-2024", "boilers", {"fuel": fuel, "capacity_tph": size, "monitored": monitored, "linked": linked}) == expected
    assert verdict("boiler_monitor_10", "lingchuan-2024", "boilers", {"running": 0, "capacity_tph": size, "monitored": monitored, "linked": linked}) is None


@pytest.mark.parametrize(("fuel", "size", "expected"), [("coal", 0.5, "fault"), ("coal", None, "fault"), ("gas", 40, None), (None, 40, None)])
def test_every_coal_boiler_kept_is_monitored_in_changzhi(fuel, size, expected):
    assert verdict("boiler_monitor_coal", "changzhi-2023", "boilers", {"fuel": fuel, "capacity_tph": size, "monitored": 0}) == expected


@pytest.mark.parametrize(("size", "ultra_low", "expected"), [
    (35, 0, None), (35.01, 0, "fault"), (50, 0, "fault"), (64.99, 0, "fault"), (65, 0, None), (50, 1, None), (50, None, None), (None, 0, None)])
def test_ultra_low_between_35_and_65(size, ultra_low, expected):
    """以上, 以下 beside 及以下 in one plan: both ends excluded."""
    assert verdict("boiler_ule_35_65", "xinzhou-2024", "boilers", {**COAL, "capacity_tph": size, "ultra_low": ultra_low}) == expected
    assert verdict("boiler_ule_35_65", "xinzhou-2024", "boilers", {**GAS, "capacity_tph": size, "ultra_low": ultra_low}) is None


@pytest.mark.parametrize(("day", "told"), [("2024-10-30", True), ("2024-10-31", False), ("2024-11-01", False)])
def test_ultra_low_of_all_by_its_day(day, told):
    where = facts("xinzhou-2024", day, boilers=[{**COAL, "capacity_tph": size, "ultra_low": low} for size, low in ((80, 0), (None, 0), (80, 1), (80, None))])
    table = findings("boiler_ule_all", where)
    assert list(table["key"]) == ["K0", "K1"]
    assert table["detail_zh"].str.contains("期限 2024-10-31").tolist() == [told, told]


@pytest.mark.parametrize("plan", ["lingchuan-2024", "yangcheng-2024"])
@pytest.mark.parametrize(("size", "expected"), [(3.99, "fault"), (4, "fault"), (4.01, None), (None, None)])
def test_biomass_of_four_tonnes(plan, size, expected):
    assert verdict("boiler_biomass_4", plan, "boilers", {**BIOMASS, "capacity_tph": size}) == expected
    assert verdict("boiler_biomass_4", plan, "boilers", {**COAL, "capacity_tph": size}) is None
    assert verdict("boiler_biomass_4", plan, "boilers", {**BIOMASS, "running": 0, "capacity_tph": size}) is None


@pytest.mark.parametrize("plan", FIVE[:3])
@pytest.mark.parametrize(("record", "words"), [
    ({"dedicated": 0}, ["非专用锅炉"]), ({"bag_filter": 0}, ["未配套布袋"]), ({"cofiring": 1}, ["掺烧"]), ({"dedicated": 0, "cofiring": 1}, ["非专用锅炉", "掺烧"]),
    ({"dedicated": 1, "bag_filter": 1, "cofiring": 0}, None), ({}, None), ({"cofiring": 1, "fuel": "coal"}, None), ({"cofiring": 1, "running": 0}, None)])
def test_biomass_boilers_dedicated(plan, record, words):
    table = findings("boiler_biomass_dedicated", facts(plan, boilers=[{**BIOMASS, **record}]))
    assert len(table) == (words is not None)
    assert all(word in table["detail_zh"].iloc[0] for word in words or ())


@pytest.mark.parametrize(("plan", "provision", "failing", "running", "expected"), [
    ("lingchuan-2024", "boiler_spot_check", 1, None, "fault"), ("lingchuan-2024", "boiler_spot_check", 1, 0, None), ("lingchuan-2024", "boiler_spot_check", 0, 1, None),
    ("lingchuan-2024", "boiler_spot_check", None, 1, None), ("changzhi-2023", "boiler_fail_stop", 1, 1, "fault"), ("changzhi-2023", "boiler_fail_stop", 1, 0, None),
    ("changzhi-2023", "boiler_fail_stop", 1, None, None), ("zezhou-2020", "boiler_standard", 1, 1, "fault"), ("zezhou-2020", "boiler_standard", 0, 1, None)])
def test_boilers_over_the_standard(plan, provision, failing, running, expected):
    assert verdict(provision, plan, "boilers", {"fuel": "gas", "failing": failing, "running": running}) == expected


def test_the_standard_is_named():
    assert "DB14/1929-2019" in findings("boiler_standard", facts("zezhou-2020", boilers=[{"failing": 1}]))["detail_zh"].iloc[0]


@pytest.mark.parametrize(("record", "expected"), [
    ({}, "fault"), ({"failing": 0}, None), ({"failing": None}, None), ({"use": "生产"}, None), ({"use": None}, None), ({"fuel": "gas"}, None), ({"running": 0}, None),
    ({"use": "居民采暖"}, "fault"), ({"use": "供热"}, "fault")])
def test_unstable_coal_heating_boilers(record, expected):
    assert verdict("boiler_heat_replace", "changzhi-2023", "boilers", {**COAL, "use": "供暖", "failing": 1, **record}) == expected


@pytest.mark.parametrize(("record", "expected"), [
    ({}, "fault"), ({"at": OUT}, None), ({"at": None}, None), ({"use": "生产"}, None), ({"fuel": "gas"}, None), ({"capacity_tph": 90}, "fault"), ({"running": 0}, None)])
def test_coal_heating_boilers_in_the_built_up_area(record, expected):
    where = {"at": AT, "use": "集中供热", **COAL, **record}
    assert verdict("boiler_heating_plan", "xinzhou-2024", "boilers", where, zones=[zone("built_up")]) == expected
    assert verdict("boiler_heating_plan", "xinzhou-2024", "boilers", where, zones=[zone("built_up", status="draft"), zone("built_up", OTHER, zone_id="Z2")]) is None


OTHER = "POLYGON ((110 38, 110.1 38, 110.1 38.1, 110 38.1, 110 38))"


@pytest.mark.parametrize(("nox", "expected"), [(29.9, None), (30, "wording"), (30.1, "fault"), (None, None)])
def test_nox_of_gas_boilers(nox, expected):
    """控制在30毫克/立方米以下: 30 itself is left open."""
    assert verdict("boiler_gas_nox", "yangcheng-2024", "boilers", {**GAS, "nox_mg_m3": nox}) == expected
    assert verdict("boiler_gas_nox", "yangcheng-2024", "boilers", {**COAL, "nox_mg_m3": nox}) is None
    assert verdict("boiler_gas_nox", "yangcheng-2024", "boilers", {**GAS, "running": 0, "nox_mg_m3": nox}) is None


@pytest.mark.parametrize("plan", FIVE[:3])
@pytest.mark.parametrize(("low", "expected"), [(0, "fault"), (1, None), (None, None)])
def test_low_nox_where_no_figure_is_printed(plan, low, expected):
    assert verdict("boiler_gas_lownox", plan, "boilers", {**GAS, "low_nox": low, "nox_mg_m3": 80}) == expected


@pytest.mark.parametrize(("plan", "provision"), [("xinzhou-2024", "boiler_zero_35"), ("lingchuan-2024", "boiler_monitor_10"), ("xinzhou-2024", "boiler_heating_plan")])
def test_an_empty_register_is_no_data(plan, provision):
    with pytest.raises(NoData):
        findings(provision, facts(plan, boilers=rows("boilers"), zones=[zone("built_up")]))


def test_no_zone_is_no_data():
    with pytest.raises(NoData, match="built_up"):
        findings("boiler_heating_plan", facts(boilers=[COAL]))
