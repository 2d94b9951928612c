"""Mines and gangue hills, rule by rule: what is found, and what is nearly."""

import pytest

from .made import facts, findings, verdict, verdicts

L, X, Y, Z = "lingchuan-2024", "xinzhou-2024", "yangcheng-2024", "zezhou-2020"


@pytest.mark.parametrize(("record", "lingchuan", "others"), [
    ({"is_new": 1, "clean_transport": 0, "siding": 0}, "fault", "fault"),
    ({"is_new": 1, "clean_transport": 0, "siding": 1}, "fault", None),
    ({"is_new": 1, "clean_transport": 0}, "fault", None),
    ({"is_new": 1, "clean_transport": 1, "siding": 0}, None, None),
    ({"is_new": 1, "siding": 0}, None, None),
    ({"is_new": 0, "clean_transport": 0, "siding": 0}, None, None),  # old mines owe none
    ({"clean_transport": 0, "siding": 0}, None, None),
])
def test_new_mines_want_clean_transport(record, lingchuan, others):
    seen = [verdict("mine_new_clean_transport", plan, "mines", record) for plan in (L, X, Y)]
    assert seen == [lingchuan, others, others]


def test_new_mines_are_advice_only():
    assert findings("mine_new_clean_transport", facts(L, mines=[{"is_new": 1, "clean_transport": 0}]))["force"].item() == "advice"


OVERDUE = [
    ({"deadline": "2024-05-31", "standard_met": 0}, "fault"), ({"deadline": "2024-05-31"}, "fault"), ({"deadline": "2024-05-31", "standard_met": 1}, None),
    ({"deadline": "2024-06-01", "standard_met": 0}, None), ({"deadline": "2024-06-02", "standard_met": 0}, None), ({"standard_met": 0}, None),
    ({"deadline": "2024-05-31", "standard_met": 0, "state": "已关闭"}, None), ({"deadline": "2024-05-31", "standard_met": 0, "state": "停产整治"}, "fault"),
]


@pytest.mark.parametrize("plan", [L, X, Y])
def test_a_mine_is_overdue_the_day_after_its_term(plan):
    found = verdicts("mine_close", facts(plan, "2024-06-01", mines=[record for record, _ in OVERDUE]))
    assert [found.get(f"K{at}") for at in range(len(OVERDUE))] == [seen for _, seen in OVERDUE]


def test_an_overdue_mine_keeps_its_own_deadline():
    found = findings("mine_close", facts(L, "2024-06-01", mines=[{"deadline": "2024-03-31"}, {"deadline": "2024-05-31"}]))
    assert found["deadline"].tolist() == ["2024-03-31", "2024-05-31"]
    assert found["detail_zh"].iloc[0] == "限期整改逾期未达标，整改期限 2024-03-31，应依法关闭"


RESTARTED = {"open_pit": 1, "rectifying": 1, "standard_met": 0, "restarted_on": "2020-12-01"}


@pytest.mark.parametrize(("record", "seen"), [
    ({}, "fault"), ({"restarted_on": "2020-12-02"}, "fault"), ({"restarted_on": "2020-12-03"}, None), ({"restarted_on": None}, None),
    ({"standard_met": 1}, None), ({"standard_met": None}, None), ({"rectifying": 0}, None), ({"rectifying": None}, None),
    ({"open_pit": 0}, None), ({"open_pit": None}, None),
])
def test_no_restart_before_the_standard(record, seen):
    assert verdict("open_pit_mines", Z, "mines", RESTARTED | record, day="2020-12-02") == seen


@pytest.mark.parametrize(("provision", "record", "seen"), [
    ("orphan_mines", {"orphaned": 1, "restored": 0, "open_pit": 1}, "fault"), ("orphan_mines", {"orphaned": 1, "restored": 0}, "fault"),
    ("orphan_mines", {"orphaned": 1, "restored": 0, "open_pit": 0}, None), ("orphan_mines", {"orphaned": 1, "restored": 1}, None),
    ("orphan_mines", {"orphaned": 1}, None), ("orphan_mines", {"orphaned": 0, "restored": 0}, None), ("orphan_mines", {"restored": 0}, None),
    ("mine_illegal", {"open_pit": 1, "lawful": 0}, "fault"), ("mine_illegal", {"open_pit": 1, "lawful": 1}, None), ("mine_illegal", {"open_pit": 1}, None),
    ("mine_illegal", {"open_pit": 0, "lawful": 0}, None), ("mine_illegal", {"lawful": 0}, None),
    ("mine_siding_all", {"key_mine": 1, "siding": 0}, "fault"), ("mine_siding_all", {"key_mine": 1, "siding": 1}, None),
    ("mine_siding_all", {"key_mine": 1}, None), ("mine_siding_all", {"key_mine": 0, "siding": 0}, None), ("mine_siding_all", {"siding": 0}, None),
])
def test_orphaned_unlawful_and_key_mines(provision, record, seen):
    assert verdict(provision, Z, "mines", record) == seen


def test_a_hill_is_on_file_or_it_is_not():
    hills = [{"recorded": 0}, {"recorded": 1}, {"recorded": None}]
    found = findings("gangue_unrecorded", facts(Z, gangue_hills=hills))
    assert dict(zip(found["key"], found["detail_zh"], strict=True)) == {"K0": "矸石山未建立台账", "K2": "矸石山未登记是否建档"}


def test_hills_that_burn_or_smoke():
    hills = [{"self_burning": 1, "smoke": 1}, {"self_burning": 1}, {"smoke": 1, "self_burning": 0}, {"self_burning": 0, "smoke": 0}, {}]
    where = facts(Z, gangue_hills=hills)
    assert list(verdicts("gangue_burning", where)) == ["K0", "K1", "K2"]
    assert findings("gangue_burning", where)["detail_zh"].tolist() == ["矸石山自燃、冒烟", "矸石山自燃", "矸石山冒烟"]
