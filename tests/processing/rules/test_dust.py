"""Dustfall by county, its trend, letters to townships, dust on roads: each figure at, under and over its edge."""

import pytest

from lantian.layers.presets import preset
from lantian.processing.rules.facts import NoData

from .made import SQUARE, facts, findings, verdicts, zone

L, X, Y, Z, C = "lingchuan-2024", "xinzhou-2024", "yangcheng-2024", "zezhou-2020", "changzhi-2023"
COUNTY = {L: "140524", Y: "140522", Z: "140525", C: "140403"}
ENTRY = {L: "dustfall_max", Y: "dustfall_max", Z: "dustfall_max", C: "dustfall_monthly"}
COUNTIES = [{"county_code": code, "county": name} for code, name in (
    ("140403", "潞州区"), ("140404", "上党区"), ("140522", "阳城县"), ("140524", "陵川县"), ("140525", "泽州县"))]


def reading(value, month="2025-06", unit="140524", point="P1"):
    return {"unit_code": unit, "point": point, "month": month, "t_km2_month": value}


def over(plan, *readings, day="2026-01-15", provision=None, **tables):
    """The counties found, with the month that each was judged by."""
    found = findings(provision or ENTRY[plan], facts(plan, day, dustfall=list(readings), **{"counties": COUNTIES, **tables}))
    return dict(zip(found["key"], found["detail_en"].str.extract(r"(\d{4}-\d\d):", expand=False), strict=True))


@pytest.mark.parametrize(("plan", "value", "seen"), [
    *[(plan, value, seen) for plan in (L, Y) for value, seen in ((6.9, False), (7.0, False), (7.1, True))],
    *[(Z, value, seen) for value, seen in ((8.9, False), (9.0, True), (9.1, True))],
    *[(C, value, seen) for value, seen in ((6.9, False), (7.0, False), (7.1, True))],
    *[(plan, None, False) for plan in (L, Y, Z, C)],
])
def test_the_county_mean_against_each_plan(plan, value, seen):
    # Another county at 1 keeps an empty reading from being “no data”.
    readings = reading(value, unit=COUNTY[plan]), reading(1.0, unit="140404")
    assert over(plan, *readings) == ({COUNTY[plan]: "2025-06"} if seen else {})


@pytest.mark.parametrize(("values", "seen"), [((6.8, 7.0, 7.2), False), ((6.0, 8.0), False), ((6.0, 8.1), True), ((12.0, 1.0), False), ((7.1, None), True)])
def test_the_points_of_a_county_make_its_mean(values, seen):
    readings = [reading(value, point=f"P{at}") for at, value in enumerate(values)]
    assert bool(over(L, *readings)) == seen
    assert bool(over(L, *readings[::-1])) == seen


def test_a_township_over_the_figure_is_no_county_over_it():
    towns = reading(12.0, unit="140524100"), reading(1.0, unit="140524101")
    assert over(L, *towns) == {}
    assert over(L, *towns, reading(7.5, unit="140524101", point="P2", month="2025-07")) == {"140524": "2025-07"}
    # Where the county has readings of its own, its townships' are not in the mean.
    assert over(L, *towns, reading(7.1)) == {"140524": "2025-06"}
    assert over(L, reading(40.0, unit="140524100"), reading(6.0)) == {}


def test_the_latest_month_of_the_plan_up_to_the_day_is_judged():
    readings = [reading(value, month=month) for month, value in (("2024-04", 8.0), ("2025-05", 6.0), ("2025-06", 8.0), ("2025-07", 5.0))]
    assert over(L, *readings, day="2025-06-30") == {"140524": "2025-06"}
    assert over(L, *readings, day="2025-05-31") == over(L, *readings) == {}
    with pytest.raises(NoData, match="dustfall"):
        over(L, reading(8.0, month="2024-04"))  # before the plan


def test_a_prefecture_judges_its_counties_and_the_zones_that_report():
    readings = reading(8.0, unit="140403"), reading(8.1, unit="140404"), reading(8.2, unit="高新区"), reading(8.0, unit="140400"), reading(6.0, unit="140522")
    zones = [zone("park", name="长治高新区") | {"zone_id": "高新区"}, zone("park") | {"zone_id": "140400"}]
    assert over(C, *readings, zones=zones) == {"140403": "2025-06", "140404": "2025-06", "高新区": "2025-06"}
    # In a county's plan a park that reports is no county.
    assert over(L, reading(8.0, unit="高新区"), reading(6.0), zones=zones) == {}


def test_counties_that_the_workspace_lacks_are_no_data():
    with pytest.raises(NoData, match="counties"):
        over(L, reading(8.0), counties=[])
    with pytest.raises(NoData, match="counties"):
        over(L, reading(8.0, unit="140581"))


def test_the_detail_tells_mean_points_and_wording():
    found = findings("dustfall_max", facts(L, counties=COUNTIES, dustfall=[reading(7.0), reading(7.5, point="P2")]))
    assert found["detail_zh"].item() == "陵川县2025年6月平均降尘量 7.25 t/(km²·月)（2 个监测点），不符合“不高于7吨/月平方公里”"
    found = findings("dustfall_monthly", facts(C, counties=COUNTIES, dustfall=[reading(7.5, unit="140403")]))
    assert found["detail_zh"].item() == "潞州区2025年6月平均降尘量 7.5 t/(km²·月)（1 个监测点），属“高于7吨／月·平方公里”"
    assert found["force"].item() == "must"


@pytest.mark.parametrize(("now", "before", "seen"), [(7.9, 8.0, False), (8.0, 8.0, True), (8.1, 8.0, True)])
def test_zezhou_wants_less_than_a_year_ago(now, before, seen):
    readings = reading(before, "2024-06", "140525"), reading(now, "2025-06", "140525"), reading(99.0, "2025-05", "140525")
    assert over(Z, *readings, provision="dustfall_trend") == ({"140525": "2025-06"} if seen else {})


def test_without_a_year_before_the_trend_has_no_data():
    for readings in ([reading(9.0)], [reading(9.0, "2024-05"), reading(9.0, "2025-06")], [reading(None, "2024-06"), reading(9.0)],
                     [reading(1.0, "2018-06"), reading(9.0, "2019-06")]):  # the last before the plan
        with pytest.raises(NoData, match="dustfall"):
            over(Z, *readings, provision="dustfall_trend")


def test_the_trend_is_an_aim_and_tells_both_months():
    found = findings("dustfall_trend", facts(Z, counties=COUNTIES, dustfall=[reading(8.0, "2024-06", "140525"), reading(8.5, unit="140525")]))
    assert found["force"].item() == "aim"
    assert found["detail_zh"].item() == "泽州县2025年6月平均降尘量 8.5 t/(km²·月)（1 个监测点），上年同月 8 t/(km²·月)（1 个监测点），同比未改善"


TOWNS = [{"township_code": "140525100", "township": "某镇"}, {"township_code": "140525101", "township": "另一镇",
                                                          "wkt": "POLYGON ((113 35, 113.1 35, 113.1 35.1, 113 35.1, 113 35))"}]


def target(indicator, value, op="<=", period="2025-11", unit="140525100"):
    return {"unit_code": unit, "indicator": indicator, "period": period, "op": op, "value": value}


def air(period="2025-11", unit="140525100", **values):
    return {"unit_code": unit, "period": period, **values}


def letter(day="2025-12-15", **tables):
    tables = {"townships": TOWNS, "air_readings": [air(unit="140525999")], **tables}
    return verdicts("township_warning", facts(Z, day, **tables))


@pytest.mark.parametrize(("tables", "seen"), [
    *[({"targets": [target("dustfall", 8)], "dustfall": [reading(value, "2025-11", "140525100")]}, seen) for value, seen in ((7.9, None), (8.0, None), (8.1, "fault"))],
    ({"targets": [target("降尘量", 8, "<")], "dustfall": [reading(8.0, "2025-11", "140525100")]}, "fault"),
    ({"targets": [target("dustfall", 8, period="2025")], "dustfall": [reading(7.0, "2025-10", "140525100"), reading(9.2, "2025-11", "140525100")]}, "fault"),
    ({"targets": [target("dustfall", 8)], "dustfall": [reading(9.0, "2025-11", "140525101")]}, None),
    ({"dustfall": [reading(30.0, "2025-11", "140525100")]}, None),  # a township has no figure but its own target
    *[({"targets": [target("PM2.5", 35)], "air_readings": [air(pm25=value)]}, seen) for value, seen in ((34.9, None), (35.0, None), (35.1, "fault"), (None, None))],
    ({"targets": [target("good_days", 25, ">=")], "air_readings": [air(good_days=24)]}, "fault"),
    ({"targets": [target("细颗粒物", 35, period="2026-01")], "air_readings": [air("2026-01", pm25=50)]}, None),  # not yet
    *[({"air_readings": [air(aqi_max=value)]}, seen) for value, seen in ((499, None), (500, "wording"), (501, "wording"), (None, None))],
    ({"air_readings": [air("2025-10", aqi_max=500), air("2025-11", aqi_max=200)]}, None), ({"air_readings": [air("2025", aqi_max=500)]}, None),
])
def test_a_letter_is_due(tables, seen):
    assert letter(**tables).get("140525100") == seen


@pytest.mark.parametrize(("values", "seen"), [({"due": "2025-12-14"}, "fault"), ({"due": "2025-12-15"}, None), ({"due": None}, None),
                                             ({"due": "2025-12-14", "state": "closed"}, None), ({"due": "2025-12-14", "township_code": None}, None)])
def test_an_overdue_task_calls_for_a_letter(values, seen):
    task = {"township_code": "140525100", "state": "open", **values}
    assert letter(tasks=[task]).get("140525100") == seen


def test_the_latest_month_decides_and_reasons_add_up():
    readings = [air("2025-09", pm25=60), air("2025-11", pm25=30, aqi_max=500)]
    targets = [target("pm25", 35, period="2025-09"), target("pm25", 35), target("dustfall", 8)]
    assert letter(targets=targets, air_readings=readings) == {"140525100": "wording"}
    where = facts(Z, "2025-12-15", townships=TOWNS, targets=targets, air_readings=readings, dustfall=[reading(9.0, "2025-11", "140525100")])
    found = findings("township_warning", where)
    assert found["detail_zh"].item() == "某镇应下发预警通知函：降尘量未达目标、空气质量指数（AQI）“爆表”（方案未写明“秋冬季”的起止日期）"
    assert (found["on_wording"].item(), found["township_code"].item()) == (0, "140525100")


def test_no_readings_at_all_are_no_data():
    with pytest.raises(NoData):
        findings("township_warning", facts(Z, townships=TOWNS, tasks=[{"township_code": "140525100", "state": "open", "due": "2020-01-01"}]))


@pytest.mark.parametrize(("road", "value", "seen"), [
    ("core", 8.0, None), ("core", 8.1, "fault"), ("core", 7.9, None), ("general", 10.0, None), ("general", 10.1, "fault"), ("general", 9.9, None),
    ("other", 15.0, None), ("other", 15.1, "fault"), ("other", 14.9, None), ("core", None, None), (None, 99.0, None),
])
def test_road_dust_by_class(road, value, seen):
    roads = [{"dust_class": road, "dust_load": value, "wkt": "LINESTRING (112.8 35.4, 112.9 35.5)"}]
    assert [verdicts(f"road_dust_{one}", facts(L, roads=roads)).get("K0") for one in ("core", "general", "other")] == [
        seen if one == road else None for one in ("core", "general", "other")]


def test_the_road_says_when_it_was_measured():
    found = findings("road_dust_core", facts(L, townships=[TOWNS[0] | {"wkt": SQUARE}], roads=[
        {"dust_class": "core", "dust_load": 9.5, "measured_on": "2025-03-01", "wkt": "LINESTRING (112.81 35.45, 112.89 35.45)"}]))
    assert found["detail_zh"].item() == "道路积尘 9.5 g/m²（2025-03-01 测定），不符合规定（核心道路积尘不超过 8 克/平方米）"
    assert found["township_code"].item() == "140525100"


def test_a_figure_on_an_open_edge_is_on_the_wording(tmp_path):
    mine = tmp_path / "本县.toml"
    mine.write_text('[rule.road_dust_core]\nbasis = "某政发〔2025〕1号"\nop = "open"\nside = "above"\nvalue = 8\nunit = "g/m²"\nmeans = "fault"\n', "utf-8")
    roads = [{"dust_class": "core", "dust_load": value, "wkt": "LINESTRING (112.8 35.4, 112.9 35.5)"} for value in (7.9, 8.0, 8.1)]
    assert verdicts("road_dust_core", facts(preset(L, mine), roads=roads)) == {"K1": "wording", "K2": "fault"}
