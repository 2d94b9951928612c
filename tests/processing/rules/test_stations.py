"""Stations: who has one on the day, and who has none."""

import pytest

from lantian.processing.rules.facts import NoData

from .made import AT, OUT, SQUARE, facts, findings, verdicts, zone

L, X, Z, C = "lingchuan-2024", "xinzhou-2024", "zezhou-2020", "changzhi-2023"
EAST = "POLYGON ((112.9 35.4, 113 35.4, 113 35.5, 112.9 35.5, 112.9 35.4))"
TOWNS = [{"township_code": "T1", "township": "甲镇", "wkt": SQUARE}, {"township_code": "T2", "township": "乙镇", "wkt": EAST}]
DAY = "2025-06-01"


@pytest.mark.parametrize(("station", "seen"), [
    ({"at": AT}, {"T2"}), ({"at": OUT}, {"T1"}), ({"at": None, "township_code": "T1"}, {"T2"}), ({"at": None}, {"T1", "T2"}),
    ({"at": AT, "township_code": "T2"}, {"T2"}),  # its place decides
    ({"at": AT, "valid_from": "2025-06-01"}, {"T2"}), ({"at": AT, "valid_from": "2025-06-02"}, {"T1", "T2"}),
    ({"at": AT, "valid_to": "2025-06-01"}, {"T2"}), ({"at": AT, "valid_to": "2025-05-31"}, {"T1", "T2"}),
    ({"at": AT, "kind": "降尘"}, {"T1", "T2"}), ({"at": AT, "kind": "Water"}, {"T1", "T2"}), ({"at": AT, "kind": "空气微站"}, {"T2"}),
])
def test_every_township_wants_a_station(station, seen):
    for plan, provision in ((L, "station_per_township"), (X, "stations_extend"), (C, "stations_extend")):
        assert set(verdicts(provision, facts(plan, DAY, townships=TOWNS, stations=[station]))) == seen


def test_a_township_that_was_merged_wants_none():
    towns = [TOWNS[0] | {"valid_to": "2025-05-31"}, TOWNS[1] | {"valid_from": "2025-06-01"}]
    assert set(verdicts("station_per_township", facts(L, DAY, townships=towns, stations=[{"at": None}]))) == {"T2"}


@pytest.mark.parametrize(("day", "told"), [("2025-12-30", True), ("2025-12-31", False)])
def test_until_its_term_the_duty_tells_it(day, told):
    found = findings("station_per_township", facts(L, day, townships=TOWNS, stations=[{"at": AT}]))
    assert found["detail_zh"].item() == "乙镇没有空气质量监测站点" + ("，期限 2025-12-31" if told else "")
    assert (found["deadline"].item(), found["force"].item(), found["township_code"].item()) == ("2025-12-31", "must", "T2")


@pytest.mark.parametrize(("plan", "parks"), [(L, set()), (X, {"P2", "P3"}), (C, {"P2", "P3"})])
def test_parks_want_one_where_the_plan_says_so(plan, parks):
    provision = "station_per_township" if plan == L else "stations_extend"
    zones = [zone("park", name="一园") | {"zone_id": "P1"}, zone("park", EAST, name="二园") | {"zone_id": "P2"}, zone("park", EAST) | {"zone_id": "P3"},
             zone("park", EAST, status="draft") | {"zone_id": "P4"}, zone("built_up", EAST), zone("park", SQUARE) | {"zone_id": "P5"}]
    found = findings(provision, facts(plan, DAY, zones=zones, townships=TOWNS, stations=[{"at": AT}]))
    assert set(found.loc[found["layer"] == "zones", "key"]) == parks
    assert set(found.loc[found["layer"] == "zones", "zone_id"]) == parks
    assert found.loc[found["key"] == "P2", "detail_zh"].tolist() == (["二园（工业园区）没有空气质量监测站点"] if parks else [])


def test_what_no_register_holds_is_no_data():
    with pytest.raises(NoData, match="freight_corridor"):
        findings("stations_corridor", facts(Z, townships=TOWNS, stations=[{"at": AT}]))
    with pytest.raises(NoData, match="stations"):
        findings("station_per_township", facts(L, townships=TOWNS))
    with pytest.raises(NoData, match="townships"):
        findings("station_per_township", facts(L, stations=[{"at": AT}]))
