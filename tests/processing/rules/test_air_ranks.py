"""Ranks of air quality by month and year: given or computed, ties, gaps, months that are not over, reward and penalty."""

from dataclasses import replace
from types import MappingProxyType

import pytest

from lantian.layers.presets import preset
from lantian.processing.rules.air_ranks import air_ranks
from lantian.processing.rules.facts import NoData

from .made import facts

L, X, Z = "lingchuan-2024", "xinzhou-2024", "zezhou-2020"
A, B, D = "140524100", "140524101", "140524200"


def read(code, period, index=None, **more):
    return {"unit_code": code, "unit": f"乡{code[-3:]}", "period": period, "composite_index": index, **more}


def ranks(*readings, plan=L, day="2026-01-31", lang="zh", **more):
    return air_ranks(facts(plan, day, air_readings=list(readings), **more), lang)


def of(table, period, *columns):
    mine = table[table["period"] == period]
    return mine[list(columns)].astype(object).where(mine[list(columns)].notna(), None).to_numpy().tolist()


def test_the_lower_index_stands_before_and_equals_share_a_rank():
    table = ranks(read(A, "2025-12", 4.5), read(B, "2025-12", 3.9), read(D, "2025-12", 3.9), read("140524201", "2025-12", 5.0))
    assert of(table, "2025-12", "unit_code", "rank", "rank_of", "ranked_by", "note") == [
        [B, 1, 4, "computed", "并列"], [D, 1, 4, "computed", "并列"], [A, 3, 4, "computed", None], ["140524201", 4, 4, "computed", None]]
    assert set(table["basis"]) == {"陵政发〔2024〕10号 三(八)28"}


def test_a_rank_that_was_given_holds():
    table = ranks(read(A, "2025-12", 3.0, rank=9, rank_of=20), read(B, "2025-12", 4.0))
    assert of(table, "2025-12", "unit_code", "rank", "rank_of", "ranked_by", "note") == [[A, 9, 20, "given", None], [B, None, None, None, "未列入排名"]]


def test_levels_are_ranked_apart_and_zones_that_report_stand_with_the_finest():
    table = ranks(read(A, "2025-12", 4.0), read(B, "2025-12", 3.0), read("140524", "2025-12", 2.0, rank=58, rank_of=119), read("PARK", "2025-12", 3.5))
    assert of(table, "2025-12", "level", "unit_code", "rank", "rank_of") == [
        ["county", "140524", 58, 119], ["township", B, 1, 3], ["township", "PARK", 2, 3], ["township", A, 3, 3]]


def test_months_without_a_reading_are_rows_without_a_rank():
    table = ranks(read(A, "2025-10", 4.0), read(B, "2025-10", 3.0), read(A, "2025-12", 4.0), read(B, "2025-12", 5.0), read(D, "2025-12", 6.0))
    assert list(dict.fromkeys(table["period"])) == ["2025-12", "2025-11", "2025-10"]
    assert of(table, "2025-11", "unit_code", "rank", "value", "note") == [[A, None, None, "没有读数"], [B, None, None, "没有读数"]]
    assert [row[0] for row in of(table, "2025-10", "unit_code")] == [B, A]


def test_a_reading_without_index_and_one_alone_are_not_ranked():
    table = ranks(read(A, "2025-12"), read(B, "2025-12", 3.0), read(D, "2025-12", 4.0), read(A, "2025-11", 3.0), lang="en")
    assert of(table, "2025-12", "unit_code", "rank", "note") == [[B, 1, None], [D, 2, None], [A, None, "no composite index, not ranked"]]
    assert of(table, "2025-11", "rank", "note") == [[None, "one unit alone, not ranked"]]


@pytest.mark.parametrize(("day", "note"), [("2026-01-30", "截至 2026-01-30，时段未满"), ("2026-01-31", None), ("2026-02-01", None)])
def test_a_month_that_is_not_over_says_so_and_what_comes_later_is_left_out(day, note):
    table = ranks(read(A, "2026-01", 4.0), read(B, "2026-01", 3.0), read(A, "2026-03", 1.0), day=day)
    assert of(table, "2026-01", "note") == [[note], [note]]
    assert "2026-03" not in set(table["period"])


def test_the_same_month_of_the_year_before_and_the_change():
    table = ranks(read(A, "2024-12", 5.0), read(A, "2025-12", 4.0), read(B, "2025-12", 4.5))
    assert of(table, "2025-12", "year_before", "change_percent") == [[5.0, -20.0], [None, None]]


TARGETS = [{"unit_code": code, "indicator": "综合指数", "period": "2025-12", "op": "<=", "value": 4.0} for code in (A, B)]


def test_targets_of_the_month_are_told_and_no_plan_states_an_amount():
    table = ranks(read(A, "2025-12", 4.0), read(B, "2025-12", 4.1), read(D, "2025-12", 9.0), targets=TARGETS)
    assert of(table, "2025-12", "unit_code", "targets", "missed", "met", "amount", "money") == [
        [A, 1, 0, 1, None, None], [B, 1, 1, 0, None, None], [D, None, None, None, None, None]]


def test_an_amount_is_that_of_a_users_own_document():
    plan = preset(L)
    priced = replace(plan.rules["aq_reward"], unit="万元", options=MappingProxyType({"reward": 5.0, "penalty": 3.0}))
    plan = replace(plan, rules=MappingProxyType({**plan.rules, "aq_reward": priced}))
    table = ranks(read(A, "2025-12", 4.0), read(B, "2025-12", 4.1), read(D, "2025-12", 9.0), plan=plan, targets=TARGETS)
    assert of(table, "2025-12", "amount", "money") == [[5.0, "万元"], [-3.0, "万元"], [None, None]]


def test_rewards_are_of_their_level_and_by_the_year_where_the_plan_says_so():
    plan = preset(L)
    paid = replace(plan.rules["township_consequence"], unit="元", options=MappingProxyType({"reward": 9.0}))
    plan = replace(plan, rules=MappingProxyType({**plan.rules, "township_consequence": paid}))
    targets = [{"unit_code": code, "indicator": "pm25", "period": period, "op": "<=", "value": 35} for code in (A, "140524") for period in ("2025", "2025-12")]
    readings = [read(code, period, 4.0, pm25=30) for code in (A, B, "140524") for period in ("2025", "2025-12")]
    table = ranks(*readings, plan=plan, targets=targets).set_index(["unit_code", "period"])
    assert table["met"].dropna().to_dict() == {(code, period): 1 for code in (A, "140524") for period in ("2025", "2025-12")}
    assert table["amount"].dropna().to_dict() == {(A, "2025"): 9.0}


def test_a_plan_that_orders_no_ranks_has_none_and_no_reading_is_no_data():
    assert len(ranks(read("140525100", "2025-12", 4.0), plan=Z)) == 0
    for readings in ((), (read(A, "2026-02", 4.0),)):
        with pytest.raises(NoData, match="air_readings"):
            ranks(*readings)


def test_counties_and_committees_of_a_prefecture_are_ranked_together():
    table = ranks(read("140902", "2025-12", 4.0), read("开发区", "2025-12", 3.0), read("140921", "2025-12", 5.0), plan=X)
    assert of(table, "2025-12", "unit_code", "rank") == [["开发区", 1], ["140902", 2], ["140921", 3]]
    assert set(table["level"]) == {"county"}
