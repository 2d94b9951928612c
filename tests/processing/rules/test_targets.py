"""Indicators, targets, ranks, warnings, priorities: at, under and over each edge."""

import pytest

from lantian.layers.presets import NAMES, preset
from lantian.layers.presets.indicators import INDICATORS
from lantian.processing.rules.facts import NoData

from .made import facts, findings, verdicts

L, X, Z, C, Y = "lingchuan-2024", "xinzhou-2024", "zezhou-2020", "changzhi-2023", "yangcheng-2024"
AREA = {name: preset(name).plan.area for name in NAMES}
TESTED = [(name, one.id, one.value, one.op) for name in NAMES for one in preset(name).provisions("indicator_targets") if one.tested]
SHOWN = [(name, one.id) for name in NAMES for one in preset(name).provisions("indicator_targets") if not one.tested]


def counties(*codes):
    return [{"county_code": code, "county": f"县{code}"} for code in codes]


def figure(plan, provision, value, **more):
    one = preset(plan).rules[provision]
    code = AREA[plan][:4] + "02" if one.level == "county" and AREA[plan].endswith("00") else AREA[plan]
    return {"unit_code": code, "unit": one.names[0] if one.names else "本地", "indicator": one.options["indicator"],
            "period": str(preset(plan).plan.valid_from.year), "value": value, **more}


def of_figure(plan, provision, row, day="2026-01-15", **more):
    seen = verdicts(provision, facts(plan, day, indicators=[row], counties=counties(AREA[plan]), **more))
    return next(iter(seen.values()), None)


@pytest.mark.parametrize(("plan", "provision", "value", "op"), TESTED)
def test_every_indicator_at_just_under_and_just_over_its_figure(plan, provision, value, op):
    seen = [of_figure(plan, provision, figure(plan, provision, value + step)) for step in (-0.1, 0, 0.1)]
    assert seen == {">=": ["fault", None, None], "open": ["fault", "wording", None], "<": [None, "fault", "fault"]}[op]


@pytest.mark.parametrize(("plan", "provision"), SHOWN)
def test_about_is_never_tested(plan, provision):
    assert of_figure(plan, provision, figure(plan, provision, 0)) is None
    with pytest.raises(NoData, match="indicators"):
        of_figure(plan, provision, figure(plan, provision, 0) | {"indicator": "别的"})


def test_which_figure_counts():
    def seen(day="2026-01-15", **more):
        return of_figure(L, "prefab_share", figure(L, "prefab_share", 29, **more), day)

    assert seen() == seen(period="2025") == seen(indicator=INDICATORS["prefab_share"][0]) == "fault"
    for out in ({"period": "2023"}, {"period": "2026"}, {"unit_code": "140525"}, {"unit_code": "140524100"}, {"day": "2024-12-31", "period": "2025"}):
        with pytest.raises(NoData, match="indicators"):
            seen(**out)
    later = [figure(L, "prefab_share", 29, period="2024"), figure(L, "prefab_share", 31, period="2025")]
    assert verdicts("prefab_share", facts(L, indicators=later, counties=counties("140524"))) == {}


def test_a_figure_is_found_on_its_own_record_beside_others():
    others = [figure(X, "electric_share", 28), figure(X, "straw_utilisation", 95), figure(X, "prefab_share", 29, period="2023")]
    found = findings("prefab_share", facts(X, "2025-06-01", indicators=[*others, figure(X, "prefab_share", 29)], counties=counties("140902")))
    assert found["key"].tolist() == ["140900|prefab_share|2024"]


def test_a_prefecture_itself_is_found_on_its_figure():
    found = findings("prefab_share", facts(X, "2025-06-01", indicators=[figure(X, "prefab_share", 29)], counties=counties("140902")))
    assert found[["layer", "detail_zh", "deadline"]].iloc[0].tolist() == [
        "indicators", "本地（2024）装配式建筑占新建建筑面积比例 29 %，目标：30%，期限 2025-12-31", "2025-12-31"]


@pytest.mark.parametrize(("plan", "provision", "value", "year"), [
    (L, "pm25_annual", 30, "2025"), (L, "pm25_annual_2024", 30, "2024"), (Y, "pm25_annual_2024", 35, "2024"), (Y, "pm25_annual", 32, "2025")])
def test_pm25_of_the_year(plan, provision, value, year):
    def seen(reading, period=year):
        table = [{"unit_code": AREA[plan], "period": period, "pm25": reading}]
        return verdicts(provision, facts(plan, air_readings=table, counties=counties(AREA[plan]))).get(AREA[plan])

    assert [seen(value + step) for step in (-0.1, 0, 0.1)] == [None, "wording", "fault"]
    for out in ((99, year + "-06"), (None, year), (99, "2019")):
        with pytest.raises(NoData, match="pm25"):
            seen(*out)


@pytest.mark.parametrize("plan", NAMES)
def test_binding_targets_are_those_of_the_table(plan):
    code = AREA[plan]

    def seen(reading, op="<=", **more):
        tables = {"air_readings": [{"unit_code": code, "unit": "本地", "period": "2025", "pm25": reading}],
                  "targets": [{"unit_code": code, "indicator": "PM2.5", "period": "2025", "op": op, "value": 35, **more}], "counties": counties(code[:4] + "25")}
        if plan in (L, Z, Y):
            tables["counties"] = counties(code)
        return list(verdicts("aq_binding_targets", facts(plan, **tables)).values())

    assert [seen(reading) for reading in (34.9, 35.0, 35.1)] == [[], [], ["fault"]]
    assert [seen(reading, "<") for reading in (34.9, 35.0)] == [[], ["fault"]]
    with pytest.raises(NoData, match="targets"):
        seen(99, indicator="o3")
    with pytest.raises(NoData, match="targets"):
        seen(99, period="2026-02")


@pytest.mark.parametrize(("rank", "seen"), [(98, None), (99, None), (100, "fault"), (119, "fault")])
def test_dingxiang_leaves_the_last_20(rank, seen):
    table = [{"unit_code": "140921", "unit": "定襄县", "period": "2024", "rank": rank, "rank_of": 119},
             {"unit_code": "140902", "unit": "忻府区", "period": "2024", "rank": 119}]
    assert verdicts("aq_index_rank", facts(X, air_readings=table, counties=counties("140921", "140902"))).get("140921") == seen
    with pytest.raises(NoData, match="rank"):
        verdicts("aq_index_rank", facts(X, air_readings=[table[0] | {"rank_of": 117}]))
    with pytest.raises(NoData, match="rank"):
        verdicts("aq_index_rank", facts(X, air_readings=[table[0] | {"period": "2025"}]))


@pytest.mark.parametrize(("was", "now", "seen"), [(50, 49, None), (50, 50, "fault"), (50, 51, "fault")])
def test_the_rank_of_lingchuan_moves_forward(was, now, seen):
    table = [{"unit_code": "140524", "period": year, "rank": rank, "rank_of": 119} for year, rank in (("2024", was), ("2025", now))]
    assert verdicts("aq_index_rank", facts(L, air_readings=table, counties=counties("140524"))).get("140524") == seen
    with pytest.raises(NoData, match="rank"):
        verdicts("aq_index_rank", facts(L, air_readings=table[1:]))


@pytest.mark.parametrize(("reading", "due", "state", "seen"), [
    (35, "2026-01-15", "open", None), (35.1, "2026-01-15", "open", "fault"), (35, "2026-01-14", "open", "fault"), (35, "2026-01-14", "in_hand", "fault"),
    (35, "2026-01-14", "closed", None),
])
def test_a_county_behind_its_target_or_late_with_a_task_gets_a_letter(reading, due, state, seen):
    where = facts(C, air_readings=[{"unit_code": "140403", "period": "2025-12", "pm25": reading}], counties=counties("140403", "140404"),
                  targets=[{"unit_code": "140403", "indicator": "pm25", "period": "2025-12", "op": "<=", "value": 35}],
                  tasks=[{"due": due, "state": state, "township_code": "140403100"}])
    assert verdicts("county_warning", where) == ({"140403": seen} if seen else {})
    with pytest.raises(NoData, match="targets, tasks"):
        verdicts("county_warning", facts(C, counties=counties("140403")))


@pytest.mark.parametrize(("rank", "period", "seen"), [(3, "2025-12", None), (None, "2025-12", "fault"), (None, "2025-11", None)])
def test_who_was_read_is_ranked(rank, period, seen):
    table = [{"unit_code": "140902", "period": "2025-12", "rank": 1}, {"unit_code": "140921", "period": period, "rank": rank}]
    assert verdicts("monthly_rank", facts(X, air_readings=table, counties=counties("140902", "140921"))).get("140921") == seen
    with pytest.raises(NoData, match="air_readings"):
        verdicts("monthly_rank", facts(X, air_readings=[table[0] | {"period": "2025"}]))


@pytest.mark.parametrize(("reading", "seen"), [(34.9, None), (35, None), (35.1, "fault")])
@pytest.mark.parametrize("provision", ["aq_reward", "township_consequence"])
def test_a_township_that_missed_its_target_is_held_to_account(provision, reading, seen):
    towns = [{"township_code": "140524100", "township": "某镇"}]
    where = facts(L, townships=towns, air_readings=[{"unit_code": "140524100", "period": "2025-12", "pm25": reading}],
                  targets=[{"unit_code": "140524100", "indicator": "pm25", "period": "2025-12", "op": "<=", "value": 35}])
    assert verdicts(provision, where).get("140524100") == seen
    with pytest.raises(NoData, match="targets"):
        verdicts(provision, facts(L, townships=towns))


@pytest.mark.parametrize(("provision", "column", "values", "seen"), [
    ("priority_pm25", "pm25", (39.9, 40.0, 40.1), [None, "wording", "fault"]), ("priority_rank", "rank", (99, 100, 119), [None, "fault", "fault"])])
def test_counties_with_priority(provision, column, values, seen):
    def of(value):
        return verdicts(provision, facts(X, air_readings=[{"unit_code": "140902", "period": "2025", column: value}], counties=counties("140902"))).get("140902")

    assert [of(value) for value in values] == seen
