"""Kilns and gas producers: hit and near miss for every rule."""

import pytest

from .made import AT, OUT, facts, findings, verdict, verdicts, zone

PRODUCER = {"kind": "gas_producer", "fuel": "coal", "running": 1}


@pytest.mark.parametrize(("plan", "first"), [("xinzhou-2024", ("2024-04-08", "2024-04-09")), ("lingchuan-2024", ("2024-05-26", "2024-05-27"))])
def test_no_new_gas_producer(plan, first):
    before, on = first
    for built, kind, expected in ((before, "gas_producer", None), (on, "gas_producer", "fault"), ("2025-06-01", "gas_producer", "fault"),
                                  (None, "gas_producer", None), (on, "melting", None), (on, None, None)):
        assert verdict("gas_producer_no_new", plan, "kilns", {"kind": kind, "built_on": built}) == expected, (built, kind)


@pytest.mark.parametrize("provision", ["gasifiers_24", "gasifiers_24_stop"])
@pytest.mark.parametrize(("record", "expected"), [
    ({"owner": "金象煤化工", "bed": "固定床间歇式"}, "fault"),
    ({"name": "田悦1号", "bed": "间歇式固定床气化炉"}, "fault"), ({"owner": "别家", "bed": "固定床间歇式"}, None),
    ({"owner": "金象煤化工", "bed": "流化床"}, None), ({"owner": "金象煤化工"}, None), ({"owner": "金象煤化工", "bed": "固定床间歇式", "running": 0}, None),
    ({"owner": "金象煤化工", "bed": "固定床间歇式", "kind": "heating"}, None), ({"bed": "固定床间歇式"}, None)])
def test_the_gasifiers_of_yangcheng(provision, record, expected):
    """Two sentences, two names of one bed, two firms."""
    assert verdict(provision, "yangcheng-2024", "kilns", {**PRODUCER, **record}) == expected


@pytest.mark.parametrize(("day", "told"), [("2024-09-29", True), ("2024-09-30", False), ("2024-12-01", False)])
def test_the_term_of_the_gasifiers(day, told):
    (row,) = findings("gasifiers_24", facts("yangcheng-2024", day, kilns=[{**PRODUCER, "owner": "金象", "bed": "固定床间歇式", "count": 12}])).to_dict("records")
    assert "12 台" in row["detail_zh"] and row["deadline"] == "2024-09-30" and row["force"] == "must"
    assert ("期限 2024-09-30" in row["detail_zh"]) == told


@pytest.mark.parametrize(("plan", "record", "expected"), [
    ("xinzhou-2024", {"bed": "固定床间歇式"}, "fault"), ("xinzhou-2024", {"bed": "固定床"}, None), ("xinzhou-2024", {}, None),
    ("zezhou-2020", {"bed": "固定床间歇式", "industry": "化肥制造"}, "fault"), ("zezhou-2020", {"bed": "固定床间歇式", "industry": "陶瓷"}, None),
    ("zezhou-2020", {"bed": "固定床间歇式"}, None)])
def test_fixed_beds(plan, record, expected):
    assert verdict("fixed_bed_gasifier", plan, "kilns", {**PRODUCER, **record}) == expected


@pytest.mark.parametrize(("plan", "provision", "record", "expected"), [
    ("xinzhou-2024", "gas_producer_park", {"at": AT}, "fault"), ("xinzhou-2024", "gas_producer_park", {"at": OUT}, None),
    ("xinzhou-2024", "gas_producer_park", {"at": None}, None),
    ("xinzhou-2024", "gas_producer_park", {"at": AT, "running": 0}, None), ("xinzhou-2024", "gas_producer_park", {"at": AT, "kind": "drying"}, None),
    ("lingchuan-2024", "kiln_fuel_switch", {"at": AT}, "fault"), ("lingchuan-2024", "kiln_fuel_switch", {"at": OUT}, None),
    ("changzhi-2023", "gas_producer_park", {"at": OUT}, "fault"), ("changzhi-2023", "gas_producer_park", {}, "fault"),
    ("changzhi-2023", "gas_producer_park", {"running": 0}, None)])
def test_gas_producers_to_be_replaced(plan, provision, record, expected):
    """In the parks of Xinzhou and Lingchuan; of every firm in Changzhi."""
    assert verdict(provision, plan, "kilns", {**PRODUCER, **record}, zones=[zone("park")]) == expected


@pytest.mark.parametrize(("plan", "force", "first"), [
    ("xinzhou-2024", "advice", "2024-04-09"), ("lingchuan-2024", "advice", "2024-05-27"), ("yangcheng-2024", "advice", "2024-05-17"),
    ("changzhi-2023", "must", "2023-06-07")])
def test_fuel_of_new_furnaces(plan, force, first):
    """原则上 in three plans; 不得使用煤炭 in Changzhi."""
    kinds = ("heating", "heat_treatment", "drying", "melting", "hot_air", "brick", "gas_producer", None)
    table = findings("furnace_clean_energy", facts(plan, kilns=[{"kind": kind, "fuel": "coal", "built_on": first} for kind in kinds]))
    assert list(table["key"]) == ["K0", "K1", "K2", "K3"] and set(table["force"]) == {force}
    near = [{"fuel": "gas"}, {"fuel": None}, {"built_on": "2020-01-01"}, {"built_on": None}, {"running": 0}]
    assert verdicts("furnace_clean_energy", facts(plan, kilns=[{"kind": "melting", "fuel": "coal", "built_on": first, **one} for one in near])) == {}


@pytest.mark.parametrize(("record", "expected"), [
    ({}, "fault"), ({"running": None}, "fault"), ({"fuel": "gas"}, None), ({"fuel": None}, None), ({"kind": "heating"}, None), ({"running": 0}, None)])
def test_coal_hot_air_stoves(record, expected):
    assert verdict("coal_hot_air", "zezhou-2020", "kilns", {"kind": "hot_air", "fuel": "coal", "running": 1, **record}) == expected


@pytest.mark.parametrize(("record", "expected"), [
    ({}, "未登记"), ({"treatment": " "}, "未登记"), ({"treatment": "无"}, "无治理设施"), ({"treatment": "湿法脱硫"}, None),
    ({"running": 0}, None), ({"kind": "drying"}, None)])
def test_brick_kilns_without_treatment(record, expected):
    """Here the missing record is the matter."""
    table = findings("brick_kilns", facts("xinzhou-2024", kilns=[{"kind": "brick", **record}]))
    assert (expected in table["detail_zh"].iloc[0]) if expected else len(table) == 0


@pytest.mark.parametrize(("plan", "day", "count"), [
    ("lingchuan-2024", "2024-09-30", 0), ("lingchuan-2024", "2024-10-01", 1), ("yangcheng-2024", "2024-09-30", 0), ("yangcheng-2024", "2024-12-01", 1),
    ("xinzhou-2024", "2024-07-01", 1)])
def test_brick_kilns_by_season(plan, day, count):
    """加严秋冬季差异化管控 from 1 October; Xinzhou names no season."""
    assert len(findings("brick_kilns", facts(plan, day, kilns=[{"kind": "brick"}]))) == count
