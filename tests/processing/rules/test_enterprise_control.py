"""Control by grade: area, season, alert; what is cut too little."""

from dataclasses import replace
from types import MappingProxyType

import pytest

from lantian.layers.presets import preset
from lantian.processing.rules.facts import NoData

from .made import OUT, facts, findings, verdict, verdicts, zone

L, Z, C, Y = "lingchuan-2024", "zezhou-2020", "changzhi-2023", "yangcheng-2024"
ON = {"alerts": [{"kind": "heavy", "level": "orange", "valid_from": "2026-01-10", "valid_to": "2026-01-15"}]}


def one(provision, plan, record, **more):
    return verdict(provision, plan, "enterprises", record, **more)


def dated(plan, season, first, last):
    plan = preset(plan)
    return replace(plan, seasons=MappingProxyType({**plan.seasons, season: replace(plan.seasons[season], from_=first, to=last)}))


@pytest.mark.parametrize(("record", "seen"), [
    ({"grade": "B", "cut_percent": 29}, "fault"), ({"grade": "B", "cut_percent": 30}, None), ({"grade": "C", "cut_percent": 50}, None),
    ({"grade": "C", "cut_percent": 100}, None), ({"grade": "C", "cut_percent": 0}, "fault"), ({"grade": "C"}, None), ({"grade": "A", "cut_percent": 0}, None),
    ({"grade": "leading", "cut_percent": 0}, None), ({"grade": "D", "cut_percent": 0}, None), ({"cut_percent": 0}, None),
    ({"grade": "B", "cut_percent": 0, "protected": 1}, None), ({"grade": "B", "cut_percent": 0, "running": 0}, None),
    ({"grade": "B", "cut_percent": 0, "grade_to": "2026-01-15"}, "fault"), ({"grade": "B", "cut_percent": 0, "grade_to": "2026-01-14"}, None),
    ({"grade": "B", "cut_percent": 0, "grade_from": "2026-01-15"}, "fault"), ({"grade": "B", "cut_percent": 0, "grade_from": "2026-01-16"}, None),
])
def test_b_and_c_are_cut_by_30_percent_while_an_alert_is_on(record, seen):
    assert one("grade_bc_cut", Z, record, **ON) == seen
    assert one("grade_a_free", Z, record, **ON) is None


@pytest.mark.parametrize(("alert", "seen"), [
    ({"valid_from": "2026-01-15"}, "fault"), ({"valid_from": "2026-01-16"}, None), ({"valid_from": "2026-01-01", "valid_to": "2026-01-14"}, None),
    ({"valid_from": "2026-01-01", "valid_to": "2026-01-15"}, "fault"), ({"valid_from": "2026-01-15", "kind": "ozone"}, None),
])
def test_an_alert_counts_from_its_first_to_its_last_day(alert, seen):
    assert one("grade_bc_cut", Z, {"grade": "B", "cut_percent": 0}, alerts=[{"kind": "heavy", **alert}]) == seen


def test_without_alerts_in_the_workspace_there_is_no_verdict():
    with pytest.raises(NoData, match="alerts"):
        one("grade_bc_cut", Z, {"grade": "B", "cut_percent": 0})


@pytest.mark.parametrize(("record", "seen"), [
    ({"cut_percent": 99}, "fault"), ({"cut_percent": 100, "running": 1}, None), ({"running": 1}, "fault"), ({}, None), ({"running": 0}, None),
    ({"running": 1, "protected": 1}, None), ({"running": 1, "grade": "C"}, None),
])
def test_grade_d_stops_all_the_season(record, seen):
    assert one("grade_d_stop", dated(Z, "winter", "10-01", "03-31"), {"grade": "D", **record}) == seen


def test_a_season_without_dates_is_no_data_and_outside_it_nothing_is_found():
    with pytest.raises(NoData, match="season: winter"):
        one("grade_d_stop", Z, {"grade": "D", "running": 1})
    seen = [one("grade_d_stop", dated(Z, "winter", "10-01", "03-31"), {"grade": "D", "running": 1}, day=day) for day in ("2026-03-31", "2026-04-01", "2026-10-01")]
    assert seen == ["fault", None, "fault"]


@pytest.mark.parametrize(("record", "seen"), [
    ({"failing": 1, "cut_percent": 0}, "fault"), ({"failing": 1, "cut_percent": 50}, "wording"), ({"failing": 1, "cut_percent": 100}, None),
    ({"failing": 1, "running": 1}, "wording"), ({"failing": 1}, None), ({"failing": 0, "cut_percent": 0}, None), ({"cut_percent": 0}, None),
])
def test_one_over_its_limits_stops_or_is_cut_the_most(record, seen):
    assert one("grade_nonattaining", Z, record, **ON) == seen


@pytest.mark.parametrize(("record", "seen"), [
    ({"grade": "C", "cut_percent": 0}, "fault"), ({"grade": "C", "cut_percent": 1}, None), ({"grade": "C"}, None), ({"cut_percent": 0}, "fault"),
    ({"grade": "A", "cut_percent": 0}, None), ({"grade": "C", "cut_percent": 0, "at": OUT}, None), ({"grade": "A", "grade_to": "2024-12-31"}, "fault"),
    ({"grade": "A", "grade_to": "2025-01-01"}, None),
])
def test_control_by_area_and_grade(record, seen):
    zones = [zone("key_control")]
    assert [one("key_control_zone", plan, record, zones=zones, day="2025-01-01") for plan in (L, Y)] == [seen] * 2
    assert [one("key_control_zone", plan, record, zones=zones, day="2024-09-30") for plan in (L, Y)] == [None] * 2
    assert one("planning_area_strict", C, record, zones=[zone("planning_area")], day="2025-01-01",
               alerts=[{"kind": "heavy", "valid_from": "2025-01-01"}]) == seen
    assert one("staggered_production", dated(C, "winter", "10-01", "03-31"), record, zones=[zone("planning_area")], day="2025-01-01") == seen


def test_no_zone_drawn_is_no_data_and_a_finding_names_its_zone():
    record = {"grade": "leading", "grade_to": "2024-12-31", "cut_percent": 10}
    with pytest.raises(NoData, match="key_control"):
        one("key_control_zone", L, record, day="2025-01-01")
    found = findings("key_control_zone", facts(L, "2025-01-01", zones=[zone("key_control")], enterprises=[record]))
    assert found[["zone_id", "detail_zh", "deadline"]].iloc[0].tolist() == [
        "key_control", "无有效绩效分级，减排比例 10%，应实施分级分类分区域管控（方案未写明“秋冬季攻坚”的结束日期）", None]
    assert set(verdicts("grade_bc_cut", facts(Z, enterprises=[{"grade": "B", "cut_percent": 29}] * 2, **ON))) == {"K0", "K1"}


@pytest.mark.parametrize("plan", [L, Y])
def test_the_term_for_drawing_the_area_is_that_of_a_duty_and_not_of_the_control(plan):
    assert preset(plan).rules["key_control_zone"].due is None
    assert preset(plan).duties["key_control_drawn"].due.isoformat() == "2024-09-30"


@pytest.mark.parametrize(("first", "last", "said"), [("10-01", "", " (season end not printed)"), ("", "03-31", " (season start not printed)"), ("10-01", "03-31", "")])
def test_an_end_of_the_season_that_is_not_printed_is_told_and_not_guessed(first, last, said):
    found = findings("grade_d_stop", facts(dated(Z, "winter", first, last), enterprises=[{"grade": "D", "cut_percent": 0}]))
    assert found["detail_en"].tolist() == ["grade D, cut 0 %, cut to be at least 100 %" + said]


def test_a_term_before_a_season_that_is_not_printed_is_told():
    plain = findings("clean_heating_target", facts(L, "2025-06-01", households=[{"households": 1, "done_on": "2024-05-01"}],
                                                   counties=[{"county_code": "140524", "county": "陵川县"}]))
    assert plain[["deadline"]].isna().all(axis=None)
    assert plain["detail_zh"].item().endswith("（期限为“2024 年采暖季前”，方案未写明“采暖季”的开始日期）")


def test_an_alert_is_no_season_that_lacks_its_dates():
    found = findings("grade_bc_cut", facts(Z, enterprises=[{"grade": "B", "cut_percent": 29}], **ON))
    assert "not printed" not in found["detail_en"].iloc[0]
