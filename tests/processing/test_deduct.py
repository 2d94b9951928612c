"""Deductions: the published arithmetic, and that nothing is computed for what has not been adjudicated."""

from dataclasses import replace
from datetime import date

import pytest

from lantian.layers.presets.deductions import NAMES, Consequence, RuleTable, Tariff, rule_table
from lantian.processing.deduct import charged_between, deduct, increments, intensity, reward, span_of

from .verdict_places import COUNTIES, FIRST, OTHER, SECOND, TOWNSHIPS, event, events, stand

WAN = 10_000


def rule(name):
    return rule_table(name).rules[0]


def cost(name, n, areas=None):
    """Sum of *n* events in 万元."""
    return sum(increments(rule(name), areas or [None] * n)) / WAN


@pytest.mark.parametrize(("name", "n", "wan"), [
    ("henan-2015", 1, 5), ("henan-2015", 21, 105), ("henan-2016", 1, 50), ("henan-2016", 3, 150), ("shangjie", 2, 200),
    ("zhengzhou-2017", 1, 100), ("zhengzhou-2017", 2, 300), ("zhengzhou-2017", 3, 700), ("zhengzhou-2017", 4, 1500),  # 100, 200, then each the double
    ("xuchang-2014", 1, 10), ("xuchang-2014", 4, 13),
    ("handan-2014", 1, 1), ("handan-2014", 2, 2), ("handan-2014", 3, 3), ("handan-2014", 5, 3),
    ("tieling-2017", 1, 20), ("tieling-2017", 15, 300),  # the pool of rewards of 300 万 is that of 15 points
    ("heilongjiang-2019", 1, 50), ("heilongjiang-2019", 2, 80), ("heilongjiang-2019", 11, 350),
])
def test_published_amounts(name, n, wan):
    assert cost(name, n) == wan


def test_a_large_fire_counts_as_a_first_one():
    assert cost("xuchang-2014", 4, [None, 499.99, 500.0, 1.0]) == 10 + 1 + 10 + 1
    assert cost("heilongjiang-2019", 2, [None, 5000.0]) == 80, "a rule without that clause knows no large fires"


def test_e1_not_every_point_was_charged():
    """147 points, 4 070 万; first 50, then 30: even at 30 all of them would be 4 410 万, so 82 to 135 were charged."""
    tariff = rule("heilongjiang-2019")
    assert 147 * tariff.next / WAN == 4410 > 4070
    assert charged_between(tariff, 4070 * WAN) == (82, 135)
    # Bounds within which each number can be reached: all first, all further ones.
    for n in range(82, 136):
        assert n * tariff.next <= 4070 * WAN <= n * tariff.first
    for n in (81, 136):
        assert not n * tariff.next <= 4070 * WAN <= n * tariff.first
    assert charged_between(rule("henan-2016"), 150 * WAN) == (3, 3)
    low, high = charged_between(rule("henan-2016"), 160 * WAN)
    assert low > high, "50 万 a point never gives 160 万"
    assert charged_between(rule("zhengzhou-2017"), 100) is None and charged_between(rule("lingchuan-2024"), 100) is None


@pytest.mark.parametrize(("kind", "mu", "wan"), [
    ("district", 49_999, 30), ("district", 50_000, 40), ("district", 99_999, 40), ("district", 100_000, 50), ("county", 899_999, 80), ("county", 900_000, 90),
    ("county", 999_999, 90), ("county", 1_000_000, 100), ("park", 1, None),
])
def test_rewards_for_none_by_cropland(kind, mu, wan):
    paid = reward(rule("zhengzhou-2017"), kind, mu)
    assert paid is None if wan is None else paid == wan * WAN


def test_intensity_in_the_units_of_the_bulletins():
    """1 per 1000 ha is 0.6667 per 10 000 mu; 1 per million mu is 0.015 per 1000 ha."""
    per_thousand_ha, per_wan_mu, per_million_mu = intensity(1, 15_000)
    assert per_thousand_ha == 1 and per_wan_mu == pytest.approx(0.66667, abs=1e-5) and per_million_mu == pytest.approx(66.667, abs=1e-3)
    assert intensity(1, 1_000_000)[0] == pytest.approx(0.015)


def test_windows_and_spans():
    tariff = rule("heilongjiang-2019")
    days = {"2019-09-14": None, "2019-09-15": "2019 09-15", "2019-12-10": "2019 09-15", "2019-12-11": None, "2020-03-10": "2020 03-10", "2020-05-15": "2020 03-10",
            "2020-05-16": None}
    assert {day: span_of(tariff, day) for day in days} == days
    winter = replace(tariff, windows=(("11-01", "02-28"),))
    assert [span_of(winter, day) for day in ("2023-10-31", "2023-11-01", "2024-01-05", "2024-02-28", "2024-02-29")] == [
        None, "2023 11-01", "2023 11-01", "2023 11-01", None]
    assert [span_of(rule("zhengzhou-2017"), day) for day in ("2017-12-31", "2018-01-01")] == ["2017", "2018"]


def by_township(found):
    return found.townships.set_index("township_code")


def ask(records, states, table, first="2000-01-01", last="2100-01-01", area=None, **more):
    return deduct(events(*records), stand(states, area), TOWNSHIPS, COUNTIES, table, first, last, **more)


def test_only_adjudicated_events_cost_and_found_stands_beside():
    states = dict(enumerate(("suspected", "dispatched", "confirmed", "rejected", "adjudicated", "charged", "appealed", "settled", "charged, settled"), start=1))
    found = ask([event(n) for n in states], states, rule_table("henan-2016"))
    row = by_township(found).loc[FIRST]
    counts = ("found", "waiting", "rejected", "adjudicated", "appealed", "counted", "charged")
    assert tuple(row[list(counts)]) == (9, 3, 1, 5, 1, 4, 2)
    assert (row["amount"], row["amount_charged"], row["measure"]) == (200 * WAN, 100 * WAN, "元")
    counted = found.events.set_index("event_id")["counted"]
    assert counted[counted == 1].index.tolist() == ["E0005", "E0006", "E0008", "E0009"]
    assert found.events.set_index("event_id").loc["E0003", "why"] == "未经核定" and found.events.set_index("event_id").loc["E0007", "why"] == "申诉中"


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_charged_before_adjudication(name):
    states = dict(enumerate(("suspected", "dispatched", "confirmed", "rejected") * 5, start=1))
    found = ask([event(n) for n in states], states, rule_table(name))
    assert not found.events["amount"].notna().any() and found.units["counted"].sum() == 0
    assert found.units["found"].sum() == 20


def test_first_is_the_first_of_its_county_whatever_the_township():
    records = [event(1, township=SECOND), event(2), event(3), event(4, township=OTHER)]
    found = ask(records, dict.fromkeys(range(1, 5), "adjudicated"), rule_table("heilongjiang-2019"))
    assert by_township(found)["amount"].to_dict() == {FIRST: 60 * WAN, SECOND: 50 * WAN, OTHER: 50 * WAN}
    assert found.units.set_index("unit")["amount"].to_dict() == {"泽州县": 110 * WAN, "陵川县": 50 * WAN}
    assert found.events.set_index("event_id")["nth"].to_dict() == {"E0001": 1, "E0002": 2, "E0003": 3, "E0004": 1}


def test_a_township_rule_begins_with_each_township_and_each_year():
    records = [event(1), event(2), event(3, township=SECOND), event(4, day="2024-01-01")]
    found = ask(records, dict.fromkeys(range(1, 5), "adjudicated"), rule_table("zhengzhou-2017"))
    assert by_township(found)["amount"].to_dict() == {FIRST: 400 * WAN, SECOND: 100 * WAN}


def test_order_of_the_rows_does_not_matter():
    records = [event(1), event(2, day="2023-10-19"), event(3)]
    states = dict.fromkeys(range(1, 4), "adjudicated")
    one, other = (ask(order, states, rule_table("xuchang-2014"), area={3: 600.0}) for order in (records, records[::-1]))
    assert one.events.equals(other.events) and one.units.equals(other.units)
    assert one.events["event_id"].tolist()[0] == "E0002" and one.units["amount"].tolist() == [21 * WAN]


def test_outside_the_windows_is_found_and_adjudicated_but_does_not_count():
    found = ask([event(1, day="2023-12-10"), event(2, day="2023-12-11")], {1: "charged", 2: "charged"}, rule_table("heilongjiang-2019"), lang="en")
    assert tuple(found.units.iloc[0][["found", "adjudicated", "counted", "charged", "amount"]]) == (2, 2, 1, 1, 50 * WAN)
    assert found.events["why"].fillna("").tolist() == ["", "outside the rule's windows"]


def test_outside_the_documents_dates():
    table = replace(rule_table("henan-2016"), valid_from=date(2023, 10, 20), valid_to=date(2023, 10, 21))
    records = [event(n, day=day) for n, day in enumerate(("2023-10-19", "2023-10-20", "2023-10-21", "2023-10-22"), start=1)]
    assert ask(records, dict.fromkeys(range(1, 5), "adjudicated"), table).events["counted"].tolist() == [0, 1, 1, 0]


def test_a_plan_without_amount_gives_counts_alone():
    table = rule_table("lingchuan-2024")
    found = ask([event(1), event(2)], {1: "adjudicated"}, table)
    row = found.townships.iloc[0]
    assert (row["found"], row["adjudicated"], row["counted"], row["word"], row["document"], row["clause"]) == (2, 1, 1, "发现", "陵政发〔2024〕10号", "三(四)16")
    assert found.townships["amount"].isna().all() and found.units["amount"].isna().all()


def test_merged_uncounted_and_other_days_are_not_found():
    records = [event(1), event(2, merged_into="E0001"), event(3, counted=0), event(4, day="2023-10-19"), event(5, day="2023-10-21"), event(6, day=None)]
    found = ask(records, {1: "adjudicated"}, rule_table("henan-2016"), "2023-10-20", "2023-10-20")
    assert found.events["event_id"].tolist() == ["E0001"]


def test_outside_all_townships_is_shown_and_borne_by_nobody():
    found = ask([event(1, township=None)], {1: "adjudicated"}, rule_table("henan-2016"))
    assert tuple(found.units.iloc[0][["unit_code", "found", "counted", "amount"]]) == ("outside", 1, 0, 0)


@pytest.mark.parametrize(("name", "n", "said"), [
    ("henan-2015", 5, None), ("henan-2015", 6, "通报"), ("henan-2015", 10, "通报"), ("henan-2015", 11, "通报、约谈分管领导"),
    ("henan-2015", 20, "通报、约谈分管领导"), ("henan-2015", 21, "通报、约谈分管领导、约谈主要领导"),
    ("handan-2014", 2, None), ("handan-2014", 3, "问责"), ("handan-2014", 4, "问责、停职"),
])
def test_consequences_at_their_edges(name, n, said):
    found = ask([event(at) for at in range(1, n + 1)], dict.fromkeys(range(1, n + 1), "adjudicated"), rule_table(name))
    assert found.units["consequence"].tolist() == [said]


def test_anhui_ranks_by_events_per_million_mu():
    """More than 10 per million mu are called in, more than 30 stop approvals; each costs 5 % of a subsidy."""
    calls = (Consequence("约谈", "called in", over=10, per="million_mu"), Consequence("环评限批", "no approvals", over=30, per="million_mu"))
    table = RuleTable("安徽", "安徽", "published page", "secondary", rules=(Tariff("key", "county", "percent", first=5, consequences=calls),))
    for n, said in ((10, None), (11, "约谈"), (30, "约谈"), (31, "约谈、环评限批")):
        found = ask([event(at) for at in range(1, n + 1)], dict.fromkeys(range(1, n + 1), "adjudicated"), table, cropland={"140525": 1_000_000.0})
        row = found.units.iloc[0]
        assert (row["consequence"], row["amount"], row["measure"]) == (said, 5 * n, "%")
        assert row["per_thousand_ha"] == pytest.approx(n * 0.015)


def test_a_score_table():
    table = RuleTable("示例", "示例考核办法", "office", "read", rules=(Tariff("score", "township", "points", first=2, next=1),))
    found = ask([event(1), event(2), event(3)], dict.fromkeys(range(1, 4), "adjudicated"), table)
    assert (found.units["amount"].tolist(), found.units["measure"].tolist()) == ([4], ["分"])


def test_a_unit_without_events_has_its_reward():
    found = ask([event(1)], {1: "adjudicated"}, rule_table("zhengzhou-2017"), cropland={FIRST: 60_000.0, SECOND: 60_000.0}, kinds={FIRST: "district", SECOND: "district"})
    assert found.units.set_index("unit_code")["reward"].fillna(0).to_dict() == {FIRST: 0, SECOND: 40 * WAN}
    assert found.units.set_index("unit_code").loc[SECOND, "found"] == 0


def test_no_events_at_all():
    found = ask([], {}, rule_table("henan-2016"))
    assert len(found.units) == len(found.townships) == len(found.events) == 0


def test_inputs_stay_as_they_were():
    table = events(event(2), event(1))
    before = table.copy(deep=True)
    deduct(table, stand({1: "adjudicated"}), TOWNSHIPS, COUNTIES, rule_table("henan-2016"), "2000-01-01", "2100-01-01")
    assert table.equals(before)
