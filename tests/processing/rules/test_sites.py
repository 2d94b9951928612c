"""Sites and bare ground, rule by rule: what is found, and what is nearly."""

import pytest

from lantian.processing.rules.facts import NoData

from .made import AT, OUT, SQUARE, facts, findings, verdict, verdicts, zone

L, X, Y, Z, C = "lingchuan-2024", "xinzhou-2024", "yangcheng-2024", "zezhou-2020", "changzhi-2023"
TOWN = [zone("built_up")]
LACKS = {"video": 0, "platform": 0}


LARGE = [
    ({"at": AT, "area_m2": 4999}, None), ({"at": AT, "area_m2": 5000}, "fault"), ({"at": AT, "area_m2": 5001}, "fault"), ({"at": AT}, None),
    ({"at": OUT, "area_m2": 9000}, None), ({"at": None, "area_m2": 9000}, None), ({"wkt": SQUARE, "area_m2": 5000}, "fault"),
    ({"at": AT, "area_m2": 5000, "video": 1, "platform": 1}, None), ({"at": AT, "area_m2": 5000, "video": None, "platform": None}, None),
    ({"at": AT, "area_m2": 5000, "state": "已竣工"}, None), ({"at": AT, "area_m2": 5000, "state": "停工"}, "fault"),
]


@pytest.mark.parametrize(("plan", "provision"), [(L, "site_video"), (Y, "site_video"), (L, "site_platform")])
def test_large_sites_in_the_county_town(plan, provision):
    found = verdicts(provision, facts(plan, zones=TOWN, construction_sites=[LACKS | record for record, _ in LARGE]))
    assert [found.get(f"K{at}") for at in range(len(LARGE))] == [seen for _, seen in LARGE]


@pytest.mark.parametrize("provision", ["site_video", "site_platform"])
@pytest.mark.parametrize(("area", "xinzhou"), [(4999, None), (5000, "fault"), (5001, "fault"), (None, None)])
def test_xinzhou_asks_it_of_large_sites_and_changzhi_of_all_anywhere(provision, area, xinzhou):
    site = LACKS | {"at": OUT, "area_m2": area}
    assert verdict(provision, X, "construction_sites", site) == xinzhou
    assert verdict(provision, C, "construction_sites", site) == "fault"
    assert verdict(provision, C, "construction_sites", site | {"video": 1, "platform": 1}) is None


def test_yangcheng_and_zezhou_ask_no_platform():
    assert not [plan for plan in (Y, Z) if facts(plan).plan.provisions("site_platform")]


def test_the_detail_tells_area_and_platform():
    where = facts(C, construction_sites=[LACKS | {"area_m2": 6200.0}, LACKS])
    assert findings("site_platform", where)["detail_zh"].tolist() == ["工地（占地 6200 m²）未接入城市管理部门", "工地（占地未登记）未接入城市管理部门"]
    assert findings("site_video", facts(X, construction_sites=[LACKS | {"area_m2": 6200}]))["force"].item() == "advice"


def test_without_a_built_up_area_nothing_is_said_of_sites():
    with pytest.raises(NoData, match="built_up"):
        findings("site_video", facts(L, construction_sites=[LACKS | {"at": AT, "area_m2": 9000}]))


@pytest.mark.parametrize("plan", [Z, C])
def test_the_six_measures(plan):
    sites = [{"six_measures": 5}, {"six_measures": 6}, {"six_measures": 0}, {"six_100": 0}, {"six_100": 1}, {}, {"six_measures": 6, "six_100": 0},
             {"six_measures": 4, "six_100": 1}, {"six_measures": 5, "state": "完工"}]
    assert list(verdicts("site_six_100", facts(plan, construction_sites=sites))) == ["K0", "K2", "K3", "K7"]


def test_six_measures_that_nobody_counted_are_no_data():
    with pytest.raises(NoData, match="six_measures"):
        findings("site_six_100", facts(Z, construction_sites=[{"area_m2": 9000}, {"video": 1}]))


def test_the_detail_counts_the_measures():
    found = findings("site_six_100", facts(Z, construction_sites=[{"six_measures": 4}, {"six_100": 0}]))
    assert found["detail_zh"].tolist() == ["“六个百分之百”只落实 4 项", "“六个百分之百”未落实"]
    assert found["detail_en"].tolist() == ["six 100 % met in 4", "six 100 % not met"]


@pytest.mark.parametrize(("record", "detail"), [
    ({"night_permit": 0, "six_fixed": 0}, "夜间施工未经审批、未落实“六定方案”"), ({"night_permit": 0, "six_fixed": 1}, "夜间施工未经审批"),
    ({"night_permit": 0}, "夜间施工未经审批"), ({"night_permit": 1, "six_fixed": 0}, "夜间施工未落实“六定方案”"),
    ({"night_permit": 1, "six_fixed": 1}, None), ({}, None), ({"night_works": 0, "night_permit": 0}, None), ({"night_works": None, "night_permit": 0}, None),
])
def test_night_works(record, detail):
    found = findings("site_night_permit", facts(Z, construction_sites=[{"night_works": 1} | record]))
    assert found["detail_zh"].tolist() == ([detail] if detail else [])


@pytest.mark.parametrize("plan", [X, Y])
@pytest.mark.parametrize(("record", "seen"), [
    ({}, "fault"), ({"sections": 1}, None), ({"sections": None}, None), ({"kind": "building"}, None), ({"kind": None}, None), ({"at": OUT}, None),
    ({"at": None, "wkt": "LINESTRING (112.81 35.45, 112.89 35.45)"}, "fault"), ({"at": None, "wkt": "LINESTRING (112.91 35.45, 112.99 35.45)"}, None),
])
def test_linear_works_in_key_areas(plan, record, seen):
    work = {"kind": "linear", "sections": 0, "at": AT} | record
    assert verdict("linear_works_sections", plan, "construction_sites", work, zones=[zone("key_control")]) == seen


GROUND = [
    ({"kind": "bare", "treated": 0, "at": AT}, "fault"), ({"treated": 0, "at": AT}, "fault"), ({"kind": "bare", "treated": 1, "at": AT}, None),
    ({"kind": "bare", "at": AT}, None), ({"kind": "bare", "treated": 0, "at": OUT}, None), ({"kind": "bare", "treated": 0, "at": None}, None),
    ({"kind": "yard", "lawful": 0, "at": AT}, "fault"), ({"kind": "yard", "lawful": 0, "at": OUT}, "fault"), ({"kind": "yard", "lawful": 1, "at": AT}, None),
    ({"kind": "yard", "at": AT}, None), ({"kind": "yard", "treated": 0, "at": AT}, None), ({"kind": "bare", "lawful": 0, "treated": 1, "at": AT}, None),
    ({"kind": "car_park", "treated": 0, "at": AT}, None), ({"kind": "bare", "treated": 1, "recorded": 0, "at": AT}, None),
]


@pytest.mark.parametrize("plan", [L, X, Y])
def test_bare_ground_and_yards(plan):
    found = verdicts("bare_land_yards", facts(plan, zones=TOWN, bare_ground=[record for record, _ in GROUND]))
    assert [found.get(f"K{at}") for at in range(len(GROUND))] == [seen for _, seen in GROUND]


@pytest.mark.parametrize(("record", "detail"), [
    ({"kind": "bare", "recorded": 0, "treated": 0}, "裸露地面未硬化或绿化；未排查建档"), ({"kind": "car_park", "recorded": 1, "treated": 0}, "裸露地面未硬化或绿化"),
    ({"kind": "logistics_park", "treated": 1}, "未登记是否建档"), ({"kind": "disused_plant", "recorded": 0, "treated": 1}, "未排查建档"),
    ({"recorded": 0, "treated": 1}, "未排查建档"), ({"kind": "bare", "recorded": 1, "treated": 1}, None), ({"kind": "bare", "recorded": 1}, None),
    ({"kind": "yard", "recorded": 0, "lawful": 0}, None), ({"kind": "bare", "recorded": 0, "at": OUT}, None),
])
def test_changzhi_wants_ground_on_file(record, detail):
    found = findings("bare_land_register", facts(C, zones=TOWN, bare_ground=[{"at": AT} | record]))
    assert found["detail_zh"].tolist() == ([detail] if detail else [])


def test_a_yard_needs_no_zone_but_bare_ground_does():
    ground, yard = {"kind": "bare", "treated": 0, "at": AT}, {"kind": "yard", "lawful": 0, "at": OUT}
    assert list(verdicts("bare_land_yards", facts(L, bare_ground=[ground, yard]))) == ["K1"]
    with pytest.raises(NoData, match="built_up"):
        findings("bare_land_yards", facts(L, bare_ground=[ground]))
