"""Coal: ban zones with their exemptions, relapse, stoves, supply, quality, farms, and the zones that the plans ask for."""

import pytest

from lantian.processing.rules.facts import NoData

from .made import AT, OUT, facts, findings, verdict, verdicts, zone

EAST = "POLYGON ((112.9 35.4, 113 35.4, 113 35.5, 112.9 35.5, 112.9 35.4))"
WEST_HALF = "POLYGON ((112.8 35.4, 112.85 35.4, 112.85 35.5, 112.8 35.5, 112.8 35.4))"
NEARLY = "POLYGON ((112.8 35.4, 112.89998 35.4, 112.89998 35.5, 112.8 35.5, 112.8 35.4))"
BAN = [zone("coal_ban")]


@pytest.mark.parametrize(("record", "expected"), [
    ({"kind": "user"}, "fault"), ({"kind": "dealer"}, "fault"), ({"kind": "supply"}, "fault"), ({"kind": "farm"}, "fault"), ({}, "fault"),
    ({"kind": "user", "at": OUT}, None), ({"exemption": "集中供热"}, None), ({"exemption": "集中供暖"}, None), ({"exemption": "原料用煤"}, None),
    ({"exemption": "feedstock"}, None), ({"use": "化工原料"}, None), ({"exemption": "非原料用煤"}, "fault"), ({"exemption": "领导同意"}, "fault"),
    ({"clean_coal": 1}, "fault"), ({"exemption": "应急抢险"}, "fault"), ({"exemption": "首个采暖季"}, None)])
def test_coal_users_in_a_coal_ban_zone(record, expected):
    """What the record pleads counts when the plan or the kind of use allows it; other words do not."""
    assert verdict("coal_ban_double_zero", "zezhou-2020", "coal_users", record, zones=BAN) == expected


@pytest.mark.parametrize(("record", "expected"), [({"exemption": "first_season"}, "fault"), ({"exemption": "集中供热"}, None), ({"exemption": "山区洁净煤"}, "fault")])
def test_an_exemption_that_the_plan_does_not_have(record, expected):
    assert verdict("coal_in_ban_zone", "xinzhou-2024", "coal_users", record, zones=BAN) == expected


@pytest.mark.parametrize(("kind", "clean", "expected"), [
    ("coal_ban", None, "fault"), ("fuel_ban", None, "fault"), ("coal_ban", 1, "fault"), ("fuel_ban", 1, None), ("fuel_ban", 0, "fault"), ("clean_coal", None, NoData)])
def test_clean_coal_by_kind_of_zone(kind, clean, expected):
    """禁煤区 bans all coal; in a 禁燃区 clean coal is a matter of its grade."""
    given = {"kind": "user", "clean_coal": clean}
    if expected is NoData:
        with pytest.raises(NoData):
            verdict("coal_in_ban_zone", "lingchuan-2024", "coal_users", given, zones=[zone(kind)])
    else:
        assert verdict("coal_in_ban_zone", "lingchuan-2024", "coal_users", given, zones=[zone(kind)]) == expected


@pytest.mark.parametrize(("layer", "record", "expected"), [
    ("coal_users", {"clean_coal": 1}, None), ("coal_users", {"clean_coal": 0}, "fault"), ("coal_users", {}, "fault"), ("households", {"mode": "clean_coal"}, None),
    ("households", {"mode": "clean_coal", "relapsed": 2}, "fault")])
def test_clean_coal_in_the_mountains(layer, record, expected):
    """山区允许使用“洁净煤＋节能环保炉具”: only clean coal, only there."""
    assert verdict("coal_ban_double_zero", "zezhou-2020", layer, record, zones=[*BAN, zone("clean_coal_allowed")]) == expected
    assert verdict("coal_ban_double_zero", "zezhou-2020", layer, record, zones=[*BAN, zone("clean_coal_allowed", EAST)]) == "fault"


@pytest.mark.parametrize(("record", "zezhou", "xinzhou"), [
    ({"relapsed": 1}, "fault", "fault"), ({"relapsed": 0}, None, None), ({}, None, None), ({"relapsed": 5, "seasons_run": 0}, None, "fault"),
    ({"relapsed": 5, "seasons_run": 1}, "fault", "fault"), ({"mode": "coal_to_gas"}, None, None), ({"mode": "clean_coal"}, "fault", "fault"),
    ({"relapsed": 1, "at": OUT}, None, None)])
def test_villages_in_a_ban_zone(record, zezhou, xinzhou):
    assert verdict("coal_ban_double_zero", "zezhou-2020", "households", record, zones=BAN) == zezhou
    assert verdict("coal_in_ban_zone", "xinzhou-2024", "households", record, zones=BAN) == xinzhou


@pytest.mark.parametrize(("layer", "record", "expected"), [
    ("boilers", {"fuel": "coal"}, "fault"), ("boilers", {"fuel": "coal", "device": "commercial_stove"}, "fault"), ("boilers", {"fuel": "gas"}, None),
    ("boilers", {"fuel": "coal", "use": "集中供热"}, None), ("boilers", {"fuel": "coal", "use": "生产"}, "fault"), ("boilers", {"fuel": "coal", "running": 0}, None),
    ("boilers", {"fuel": "coal", "at": OUT}, None), ("kilns", {"fuel": "coal", "kind": "drying"}, "fault"), ("kilns", {"fuel": None}, None),
    ("kilns", {"fuel": "coal", "running": 0}, None)])
def test_boilers_and_kilns_in_a_ban_zone(layer, record, expected):
    assert verdict("coal_ban_double_zero", "zezhou-2020", layer, record, zones=BAN) == expected


def test_the_layers_that_a_plan_names():
    """Xinzhou's sentence is of loose coal, so its boilers are left to other rules; one empty register leaves the other to be looked at."""
    where = facts("xinzhou-2024", boilers=[{"fuel": "coal"}], households=[{"relapsed": 3}], zones=BAN)
    (row,) = findings("coal_in_ban_zone", where).to_dict("records")
    assert (row["layer"], row["zone_id"], row["detail_zh"]) == ("households", "coal_ban", "位于禁煤区内，散煤复烧 3 户")
    with pytest.raises(NoData, match="coal_users, households"):
        findings("coal_in_ban_zone", facts("xinzhou-2024", boilers=[{"fuel": "coal"}], zones=BAN))


@pytest.mark.parametrize(("plan", "provision", "relapsed", "seasons", "expected"), [
    ("lingchuan-2024", "coal_relapse", 1, 0, "fault"), ("lingchuan-2024", "coal_relapse", 0, 2, None), ("lingchuan-2024", "coal_relapse", None, 2, None),
    ("zezhou-2020", "coal_relapse", 1, 0, None), ("zezhou-2020", "coal_relapse", 1, 1, "fault"), ("zezhou-2020", "coal_relapse", 1, None, "fault"),
    ("yangcheng-2024", "clean_heating_lookback", 1, 0, "fault"), ("changzhi-2023", "clean_heating_lookback", 1, 0, "fault")])
def test_relapse(plan, provision, relapsed, seasons, expected):
    assert verdict(provision, plan, "households", {"relapsed": relapsed, "seasons_run": seasons}) == expected


@pytest.mark.parametrize(("removed", "seasons", "expected"), [
    (1, 0, "fault"), (1, 1, None), (1, 2, None), (1, None, None), (0, 0, None), (None, 0, None), (40, 0, "fault")])
def test_stoves_stay_for_one_season(removed, seasons, expected):
    assert verdict("first_season_keep_stove", "zezhou-2020", "households", {"stoves_removed": removed, "seasons_run": seasons}) == expected


TOWNS = [{"township_code": "1", "township": "甲镇"}, {"township_code": "2", "township": "乙镇", "wkt": EAST}]


@pytest.mark.parametrize(("covered", "users", "expected"), [
    ([EAST], [{"kind": "dealer"}], ["1"]), ([EAST], [{"kind": "supply"}], []), ([EAST], [{"kind": "supply", "at": OUT}], ["1"]),
    ([WEST_HALF], [{"kind": "dealer"}], ["1", "2"]), ([NEARLY, EAST], [{"kind": "dealer"}], []),
    ([WEST_HALF, EAST], [{"kind": None}], ["1"]), ([EAST], [{"kind": "supply", "at": None, "township_code": "1"}], [])])
@pytest.mark.parametrize("plan", ["lingchuan-2024", "yangcheng-2024", "zezhou-2020"])
def test_supply_of_quality_coal(plan, covered, users, expected):
    """A township that is wholly covered needs none, and two metres at its border are a difference of drawing."""
    zones = [zone("clean_heating", wkt, zone_id=f"Z{at}") for at, wkt in enumerate(covered)]
    assert list(verdicts("quality_coal_supply", facts(plan, townships=TOWNS, coal_users=users, zones=zones))) == expected


def test_supply_needs_townships_users_and_zones():
    for given in ({"townships": TOWNS}, {"coal_users": [{}]}, {"townships": TOWNS, "coal_users": [{}]}):
        with pytest.raises(NoData):
            findings("quality_coal_supply", facts("zezhou-2020", **given))


@pytest.mark.parametrize(("record", "xinzhou", "zezhou"), [
    ({"kind": "dealer", "at": OUT}, "fault", "fault"), ({"kind": "supply", "at": OUT}, "fault", "fault"), ({"kind": "dealer", "at": AT}, None, "fault"),
    ({"kind": "user", "at": OUT}, None, None), ({"kind": "dealer", "at": OUT, "sample_failed": 0}, None, None),
    ({"kind": "dealer", "at": OUT, "sample_failed": None}, None, None)])
def test_quality_of_civil_coal(record, xinzhou, zezhou):
    """Outside the covered ground in Xinzhou, of every dealer in Zezhou."""
    given = {"sample_failed": 1, "sampled_on": "2024-11-02", **record}
    assert verdict("civil_coal_quality", "xinzhou-2024", "coal_users", given, zones=[zone("clean_heating")]) == xinzhou
    assert verdict("coal_dealers", "zezhou-2020", "coal_users", given, zones=[zone("clean_heating")]) == zezhou


@pytest.mark.parametrize("plan", ["lingchuan-2024", "yangcheng-2024", "zezhou-2020"])
@pytest.mark.parametrize(("record", "expected"), [({"kind": "farm"}, "fault"), ({"kind": "farm", "clean_coal": 1}, None), ({"kind": "user"}, None), ({}, None)])
def test_loose_coal_on_farms(plan, record, expected):
    assert verdict("farm_loose_coal", plan, "coal_users", record) == expected


HOME = {"done_on": "2020-10-01", "stable": 1}


@pytest.mark.parametrize(("homes", "ready", "stable"), [
    ([HOME], True, True), ([HOME, {**HOME, "done_on": None}], False, False), ([HOME, {**HOME, "done_on": "2027-01-01"}], False, False),
    ([HOME, {**HOME, "done_on": "2026-01-15"}], True, True), ([{**HOME, "stable": 0}], True, False), ([{**HOME, "stable": None}], True, False),
    ([{**HOME, "at": OUT}], False, False), ([HOME, {"at": OUT}], True, True)])
def test_ground_that_is_complete_is_designated(homes, ready, stable):
    """整体完成 in Xinzhou, 整体完成并稳定运行 in Zezhou; ground without records is not known to be complete."""
    for plan, expected in (("xinzhou-2024", ready), ("lingchuan-2024", ready), ("zezhou-2020", stable)):
        where = facts(plan, households=homes, zones=[zone("clean_heating")])
        assert list(verdicts("fuel_ban_designate", where)) == (["clean_heating"] if expected else []), plan


@pytest.mark.parametrize(("drawn", "xinzhou", "lingchuan", "zezhou"), [
    ([], 1, 1, 1), (["coal_ban"], 1, 0, 1), (["fuel_ban"], 1, 0, 0), (["coal_ban", "fuel_ban"], 0, 0, 0)])
def test_both_zones_or_one(drawn, xinzhou, lingchuan, zezhou):
    """禁燃区和“禁煤区” in Xinzhou, 或 in Lingchuan, the fuel-ban zone alone in Zezhou."""
    for plan, expected in (("xinzhou-2024", xinzhou), ("lingchuan-2024", lingchuan), ("zezhou-2020", zezhou)):
        where = facts(plan, households=[HOME], zones=[zone("clean_heating"), *map(zone, drawn)])
        assert len(findings("fuel_ban_designate", where)) == expected, plan


@pytest.mark.parametrize(("wkt", "found"), [(WEST_HALF, True), (NEARLY, False), (EAST, True)])
def test_designated_in_part(wkt, found):
    table = findings("fuel_ban_designate", facts("zezhou-2020", households=[HOME], zones=[zone("clean_heating"), zone("fuel_ban", wkt)]))
    assert len(table) == found
    if wkt == WEST_HALF:  # half of a cell of 0.1° at 35.45° N: 9.08 km × 11.10 km / 2
        assert "50.3" in table["detail_zh"].iloc[0] and "“高污染燃料禁燃区”" in table["detail_zh"].iloc[0]


@pytest.mark.parametrize(("day", "zones", "found"), [
    ("2024-06-01", [zone("coal_ban")], True),
    ("2024-06-01", [zone("coal_ban"), zone("coal_ban", EAST, zone_id="new", valid_from="2024-05-30")], False),
    ("2024-06-01", [zone("coal_ban"), zone("coal_ban", EAST, zone_id="new", valid_from="2024-06-02")], True),
    ("2024-06-01", [zone("coal_ban"), zone("coal_ban", WEST_HALF, zone_id="new", valid_from="2024-05-30")], True),
    ("2024-06-01", [zone("coal_ban"), zone("coal_ban", EAST, zone_id="new", valid_from="2024-05-30", status="draft")], True),
    ("2024-06-01", [zone("coal_ban", valid_to="2024-05-29"), zone("coal_ban", WEST_HALF, zone_id="new", valid_from="2024-05-30")], True),
    ("2024-06-01", [zone("coal_ban", valid_from="2024-05-30")], False), ("2024-05-26", [zone("coal_ban")], False), ("2024-05-27", [zone("coal_ban")], True)])
def test_the_coal_ban_area_is_extended(day, zones, found):
    """Against the area on the day of issue, 2024-05-27; what lies inside already, is a draft or not yet in force adds nothing."""
    table = findings("coal_ban_extend", facts("lingchuan-2024", day, zones=zones))
    assert len(table) == found
    if found:
        assert table["deadline"].iloc[0] == "2024-05-31" and ("期限" in table["detail_zh"].iloc[0]) == (day < "2024-05-31")


def test_no_coal_ban_zone_ever_is_no_data():
    with pytest.raises(NoData, match="coal_ban"):
        findings("coal_ban_extend", facts("lingchuan-2024", zones=[zone("built_up")]))
