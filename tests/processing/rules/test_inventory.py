"""Printed counts against registers: they recompute from generated inventories; a register that differs is a finding, an empty one none."""

import re

import pytest

from lantian.layers.presets import NAMES, preset
from lantian.layers.presets.rules import RULES
from lantian.processing.rules.apply import function_of
from lantian.processing.rules.facts import NoData
from lantian.processing.rules.found import finding_rows
from lantian.processing.rules.inventory import printed_counts
from lantian.processing.rules.shown import beside_findings

from ...layers.plan_clauses import bare, clauses
from .made import facts, rows

L, X, Z, C, Y = "lingchuan-2024", "xinzhou-2024", "zezhou-2020", "changzhi-2023", "yangcheng-2024"
COUNTS = [(name, count) for name in NAMES for count in preset(name).counts.values()]
every_count = pytest.mark.parametrize(("plan", "count"), COUNTS, ids=lambda one: getattr(one, "id", one))


def inventory(count, **more):
    """As many records as the plan prints, part by part."""
    own = {name: f"某{terms[0]}" for name, terms in count.where.items()} | more
    if count.sum_of:
        return [{count.column: part, count.sum_of: number, **own} for part, number in count.parts.items()]
    return [{count.column: int(part) if part == "1" else part, **own} for part, number in count.parts.items() for _ in range(number)]


def where(plan, count, records):
    area = preset(plan).plan.area
    counties = [{"county_code": code, "county": code} for code in ((area,) if not area.endswith("00") else (f"{area[:4]}21", f"{area[:4]}02"))]
    more = {} if count.layer == "zones" else {count.layer: records}
    return facts(plan, zones=[{"zone_id": f"Z{at}", "status": "adopted", "valid_from": "2000-01-01", **one} for at, one in enumerate(records)]
                 if count.layer == "zones" else (), counties=counties, **more)


def told(plan, count, records):
    """What is found of a count."""
    return findings_of(plan, count, records)["detail_en"].tolist()


def findings_of(plan, count, records):
    provision = count.provision()
    one = where(plan, count, records)
    assert provision in one.plan.provisions("inventory_counts")
    parts = [finding_rows(found, provision, one) for found in function_of(RULES["inventory_counts"])(provision, one)]
    return parts[0]


@every_count
def test_the_printed_counts_recompute_from_a_generated_inventory(plan, count):
    assert sum(count.parts.values()) == count.total
    table = printed_counts(where(plan, count, inventory(count)))
    table = table[table["count"] == count.id].set_index("part")
    assert table["counted"].astype(int).to_dict() == {**count.parts, "": count.total}
    assert table["differs"].sum() == 0
    assert told(plan, count, inventory(count)) == []


@every_count
def test_one_less_is_found_one_more_too_but_of_what_is_added(plan, count):
    records = inventory(count)
    first = next(iter(count.parts))
    less = [{**records[0], count.sum_of: records[0][count.sum_of] - 1}, *records[1:]] if count.sum_of else records[1:] + [{**records[0], count.column: None}]
    more = [{**records[0], count.sum_of: records[0][count.sum_of] + 1}, *records[1:]] if count.sum_of else [*records, records[0]]
    table = findings_of(plan, count, less)
    assert len(table) == 1 and table["force"].tolist() == ["advice"] and table["basis"].tolist() == [count.basis] and table["layer"].tolist() == ["counties"]
    area = preset(plan).plan.area
    assert table["key"].tolist() == [area if not area.endswith("00") else f"{area[:4]}02"]
    assert f"register has {count.parts[first] - 1}, plan prints {count.parts[first]}" in table["detail_en"].iloc[0]
    assert f"合计 {count.total - 1}（文件 {count.total}）" in table["detail_zh"].iloc[0]
    assert len(told(plan, count, more)) == (0 if count.at_least else 1)


@every_count
def test_an_empty_register_is_no_data(plan, count):
    with pytest.raises(NoData, match=count.layer):
        findings_of(plan, count, [])
    table = printed_counts(where(plan, count, []))
    assert table["counted"].isna().all() and table["differs"].isna().all()


def test_a_part_for_another_makes_no_sum_right():
    count = preset(L).counts["boilers"]
    records = inventory(count)
    assert told(L, count, [{"fuel": "coal"}, *[one for one in records if one["fuel"] != "oil"], *[{"fuel": "oil"}] * 16]) == [
        "Boilers: coal register has 6, plan prints 5, oil register has 16, plan prints 17"]


@pytest.mark.parametrize(("key", "other"), [("coking", {"industry": "水泥"}), ("coking", {"industry": "非焦化"}), ("cement", {"industry": "焦化"}), ("cement", {})])
def test_coking_and_cement_are_told_apart_by_industry(key, other):
    count = preset(C).counts[key]
    county = next(iter(count.parts))
    records = [*inventory(count), *[{"county": county, **other}] * 3, {"county": "武乡县", "industry": next(iter(count.where.values()))[0]}]
    assert told(C, count, records) == []


@pytest.mark.parametrize("other", [{"status": "draft"}, {"valid_to": "2020-01-01"}, {"kind": "built_up"}])
def test_of_zones_those_in_force_count(other):
    count = preset(X).counts["parks"]
    assert told(X, count, [*inventory(count), {"kind": "park", **other}]) == []
    assert len(told(X, count, [*inventory(count), {"kind": "park"}])) == 1


def test_a_county_may_bear_its_prefecture():
    count = preset(C).counts["coking"]
    assert told(C, count, [{**one, "county": "长治市" + one["county"]} for one in inventory(count)]) == []


def test_counts_stand_beside_the_findings_whatever_the_workspace_holds():
    for plan, lines in ((L, 5), (X, 2)):
        tables, _ = beside_findings(facts(plan), rows("findings"), "zh")
        assert {layer.name: len(table) for layer, table in tables} == {"air_ranks": 0, "coverage": 0, "parks": 0, "printed_counts": lines}


# What the plans print as a list and a number: (plan, clause, from, to, how they are divided, number).
LISTS = [
    (C, "四(一)17", "组织企业针对挥发性有机液体储罐", "等10个", "、", 10), (C, "三(五)15", "秸秆的", "4个时段", "[、和]", 4),
    (C, "三(二)7", "深入开展独立球团", "等特色产业集群", "、", 11), (X, "三(一)3", "忻府", "6县（市、区）", "、", 6),
    (X, "三(五)18", "以忻府", "工业园区为重点", "、", 7), (Z, "三(十六)", "“六定方案”（", "）", "、", 6), (Y, "三(一)1", "即:不符合", ")项目不批", ",", 4),
    (L, "三(四)14", "统筹推进", "扬尘“五尘”", "、", 5), (X, "三(四)15", "统筹推进", "扬尘“五尘”", "、", 5), (Y, "三(四)16", "统筹推进", "扬尘“五尘”", "、", 5),
]


@pytest.mark.parametrize(("plan", "clause", "start", "end", "divider", "number"), LISTS)
def test_what_is_listed_is_as_many_as_is_printed(plan, clause, start, end, divider, number):
    text = clauses(plan)[clause]
    after = text[text.index(start):]
    assert len(re.split(divider, after[:after.index(end)])) == number


@pytest.mark.parametrize(("plan", "places", "printed"), [
    (Y, ("三(二)8", "附件二(一)2"), "24台"), (Y, ("三(二)9", "附件二(一)3"), "2200户"), (L, ("附件二(一)1",), "6000户"), (Y, ("附件二(一)4",), "2台35蒸吨"),
    (L, ("附件二(二)8",), "21家"), (Y, ("附件二(二)9",), "82家"), (Y, ("三(一)2",), "7家瓦斯"), (Z, ("三(十五)",), "12家露天矿山")])
def test_a_number_that_is_printed_alone_is_the_same_wherever_it_stands(plan, places, printed):
    assert all(bare(printed) in clauses(plan)[place] for place in places)
