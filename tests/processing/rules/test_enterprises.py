"""Enterprises: hit and near miss for each rule on the register."""

import pytest

from .made import facts, findings, verdict, verdicts

L, X, Z, C, Y = "lingchuan-2024", "xinzhou-2024", "zezhou-2020", "changzhi-2023", "yangcheng-2024"


def one(provision, plan, record, **more):
    return verdict(provision, plan, "enterprises", record, **more)


@pytest.mark.parametrize(("record", "seen"), [
    ({}, None), ({"emergency_list": 1}, None), ({"emergency_list": 0}, "fault"), ({"emergency_list": 0, "running": 0}, None),
    ({"emergency_list": 0, "planned": 1}, None), ({"emergency_list": 0, "protected": 1}, "fault"),
    ({"emergency_list": 0, "closed_on": "2026-01-15"}, None), ({"emergency_list": 0, "closed_on": "2026-01-16"}, "fault"),
    ({"emergency_list": 0, "closed_on": "2025-01-01", "restarted_on": "2026-01-15"}, "fault"),
    ({"emergency_list": 0, "closed_on": "2025-01-01", "restarted_on": "2026-01-16"}, None),
])
@pytest.mark.parametrize("plan", [L, X, Z, C])
def test_every_enterprise_at_work_is_on_the_emergency_list(plan, record, seen):
    assert one("emergency_list", plan, record) == seen


@pytest.mark.parametrize(("cut", "protected", "seen"), [(100, 1, "fault"), (99, 1, None), (100, 0, None), (100, None, None), (None, 1, None)])
def test_protected_ones_are_never_stopped_where_the_plan_says_so(cut, protected, seen):
    record = {"emergency_list": 1, "protected": protected, "cut_percent": cut}
    assert one("emergency_list", Z, record) == seen
    assert one("emergency_list", L, record) is None


@pytest.mark.parametrize(("day", "seen"), [("2024-09-30", None), ("2024-10-01", "fault")])
def test_the_list_of_yangcheng_is_of_the_campaign(day, seen):
    assert one("emergency_list", Y, {"emergency_list": 0}, day=day) == seen


@pytest.mark.parametrize(("record", "seen"), [
    ({"scattered": 1}, "fault"), ({"scattered": 0}, None), ({}, None), ({"scattered": 1, "whitelist": 1}, None), ({"scattered": 1, "whitelist": 0}, "fault"),
    ({"scattered": 1, "running": 0}, "fault"), ({"scattered": 1, "planned": 1}, None),
    ({"scattered": 1, "closed_on": "2026-01-15"}, None), ({"scattered": 1, "closed_on": "2026-01-16"}, "fault"),
])
def test_scattered_firms_are_closed_or_on_the_white_list(record, seen):
    assert one("scattered_firms_zero", Z, record) == seen


@pytest.mark.parametrize(("record", "seen"), [
    ({"running": 1}, "fault"), ({"running": 0}, None), ({}, None), ({"restarted_on": "2026-01-15"}, "fault"), ({"restarted_on": "2026-01-16"}, None),
    ({"restarted_on": "2019-12-31"}, None), ({"running": 1, "scattered": 0}, None), ({"running": 1, "closed_on": None}, None),
])
def test_a_closed_scattered_firm_that_runs_again(record, seen):
    assert one("scattered_firms_return", Z, {"scattered": 1, "closed_on": "2020-01-01", **record}) == seen


@pytest.mark.parametrize(("elsewhere", "seen"), [
    ({"owner": "甲厂", "industry": "铸造"}, "wording"), ({"owner": "甲厂", "industry": "餐饮"}, None), ({"owner": "乙厂", "industry": "铸造"}, None),
    ({"owner": "甲厂", "industry": "铸造", "whitelist": 1}, None), ({"owner": "甲厂", "industry": "铸造", "running": 0}, None), ({"industry": "铸造"}, None),
])
def test_a_closed_scattered_firm_whose_owner_goes_on_elsewhere(elsewhere, seen):
    shut = {"scattered": 1, "closed_on": "2020-01-01", "owner": "甲厂", "industry": "铸造"}
    assert verdicts("scattered_firms_return", facts(Z, enterprises=[shut, elsewhere])).get("K1") == seen


@pytest.mark.parametrize(("record", "key_only", "every"), [
    ({"bypass": 1}, "fault", "fault"), ({"bypass": 0}, None, None), ({}, None, None), ({"bypass": 1, "bypass_kept": 1}, None, None),
    ({"bypass": 1, "bypass_kept": 0}, "fault", "fault"), ({"bypass": 1, "key_enterprise": 0}, None, "fault"), ({"bypass": 1, "key_enterprise": 1}, "fault", "fault"),
    ({"bypass": 1, "running": 0}, None, None),
])
def test_bypasses(record, key_only, every):
    assert [one("bypass_ban", plan, record) for plan in (L, X, Y)] == [key_only] * 3
    assert one("bypass_ban", Z, record) == every


@pytest.mark.parametrize(("record", "seen"), [
    ({}, None), ({"monitors": " "}, None), ({"monitors": "无"}, "fault"), ({"monitors": "用电监控"}, None), ({"monitors": "工况、视频"}, None),
    ({"monitors": "门禁"}, "fault"), ({"monitors": "无", "video": 1}, None), ({"monitors": "无", "running": 0}, None),
])
@pytest.mark.parametrize("plan", [L, X, Y])
def test_monitors(plan, record, seen):
    assert one("enterprise_monitors", plan, record) == seen


@pytest.mark.parametrize(("record", "by_height", "by_record"), [
    ({"stack_m": 45.0, "key_polluter": 0}, None, None), ({"stack_m": 45.1, "key_polluter": 0}, "fault", None), ({"stack_m": 44.9, "key_polluter": 0}, None, None),
    ({"stack_m": 45.1, "key_polluter": 1}, None, None), ({"stack_m": 45.1}, None, None), ({"should_be_listed": 1, "key_polluter": 0}, "fault", "fault"),
    ({"should_be_listed": 1, "key_polluter": 1}, None, None), ({"should_be_listed": 0, "key_polluter": 0}, None, None),
])
def test_key_polluters(record, by_height, by_record):
    assert one("key_polluters", Z, record) == by_height
    assert [one("key_polluters", plan, record) for plan in (L, X, Y)] == [by_record] * 3


@pytest.mark.parametrize(("provision", "plans", "scope", "duty"), [
    ("access_gates", (C, Y), "vehicle_user", "gate"), ("industry_dust_video", (L, X, Y), "key_enterprise", "video"),
])
def test_gates_and_video(provision, plans, scope, duty):
    for plan in plans:
        seen = {(a, b): one(provision, plan, {scope: a, duty: b}) for a in (1, 0, None) for b in (1, 0, None)}
        assert [key for key, verdict in seen.items() if verdict] == [(1, 0)]


@pytest.mark.parametrize(("record", "seen"), [
    ({"ultra_low": 0}, "fault"), ({"ultra_low": 1}, None), ({}, None), ({"ultra_low": 0, "name": "某厂"}, None), ({"ultra_low": 0, "running": 0}, None),
    ({"ultra_low_on": "2026-01-15"}, None), ({"ultra_low_on": "2026-01-16"}, "fault"), ({"ultra_low": 0, "ultra_low_on": "2025-01-01"}, "fault"),
])
def test_ultra_low_of_a_firm_that_is_named(record, seen):
    assert one("ule_firm", L, {"name": "陵川县春晨兴汇实业有限公司", **record}) == seen


@pytest.mark.parametrize(("industry", "seen"), [("焦化", "fault"), ("炼焦", "fault"), ("水泥制造", "fault"), ("铸造", None), (None, None)])
def test_ultra_low_of_an_industry(industry, seen):
    assert one("ule_assessment", X, {"industry": industry, "ultra_low": 0}) == seen


def test_one_firm_name_in_two_counties_is_told_apart():
    named = [{"name": "红旗水泥有限公司", "county": county, "ultra_low": 0} for county in ("潞州区", "壶关县", "上党区", None)]
    assert set(verdicts("ule_cement", facts(C, enterprises=named))) == {"K0", "K1"}


@pytest.mark.parametrize(("day", "told"), [("2024-08-30", True), ("2024-08-31", False)])
def test_until_its_term_the_duty_tells_it(day, told):
    found = findings("ule_firm", facts(L, day, enterprises=[{"name": "春晨兴汇实业有限公司", "ultra_low": 0}]))
    assert (found["detail_zh"].item().endswith("，期限 2024-08-31"), found["deadline"].item()) == (told, "2024-08-31")


@pytest.mark.parametrize(("record", "seen"), [
    ({"restarted_on": "2024-05-27", "ultra_low": 0}, "fault"), ({"restarted_on": "2024-05-26", "ultra_low": 0}, None), ({"restarted_on": "2025-01-01"}, None),
    ({"restarted_on": "2025-01-01", "ultra_low": 1}, None), ({"restarted_on": "2025-01-01", "ultra_low_on": "2025-01-02"}, "fault"),
    ({"restarted_on": "2025-01-01", "ultra_low_on": "2025-01-01"}, None), ({"is_new": 1, "running": 1, "ultra_low": 0}, "fault"),
    ({"is_new": 1, "running": 0, "ultra_low": 0}, None), ({"is_new": 1, "ultra_low": 0}, None),
    ({"restarted_on": "2025-01-01", "ultra_low": 0, "industry": "砖瓦"}, None),
])
def test_foundries_that_restart(record, seen):
    assert one("casting_ule_restart", L, {"industry": "铸造", **record}) == seen


@pytest.mark.parametrize(("equipment", "size", "seen"), [
    ("高炉", 1199.9, {"outdated_blast_furnace": "fault"}), ("高炉", 1200, {"outdated_blast_furnace": "wording"}), ("高炉", 1200.1, {}), ("高炉", None, {}),
    ("转炉", 99.9, {"outdated_converter": "fault"}), ("转炉", 100, {"outdated_converter": "wording"}), ("转炉", 100.1, {}),
    ("电炉", 99.9, {"outdated_arc_furnace": "fault"}), ("电炉", 100, {"outdated_arc_furnace": "wording"}), ("电炉", 101, {}),
    ("合金钢电炉", 49.9, {"outdated_arc_furnace_alloy": "fault"}), ("合金钢电炉", 50, {"outdated_arc_furnace_alloy": "wording"}), ("合金钢电炉", 60, {}),
])
def test_outdated_equipment(equipment, size, seen):
    table = facts(X, enterprises=[{"equipment": equipment, "equipment_size": size}])
    provisions = [provision.id for provision in table.plan.provisions("enterprise_equipment")]
    assert {provision: verdicts(provision, table)["K0"] for provision in provisions if verdicts(provision, table)} == seen


@pytest.mark.parametrize(("equipment", "size", "seen"), [
    ("4.3米焦炉", None, "fault"), ("焦炉", 4.3, "fault"), ("焦炉", 5.5, None), ("高炉", 4.3, None), (None, 4.3, None),
])
def test_coke_ovens_of_4_3_m(equipment, size, seen):
    assert one("coke_oven_43", C, {"equipment": equipment, "equipment_size": size}) == seen


@pytest.mark.parametrize(("record", "seen"), [
    ({"storage_closed": 0}, "fault"), ({"storage_closed": 1}, None), ({}, None), ({"storage_closed": 0, "industry": "餐饮"}, None),
])
def test_closed_storage(record, seen):
    for plan, provision in ((L, "material_sealing"), (Y, "material_sealing"), (Z, "fugitive_survey")):
        assert one(provision, plan, {"industry": "铸造", **record}) == seen


@pytest.mark.parametrize(("record", "every", "new_only"), [
    ({"freight_t": 1_499_999, "siding": 0, "is_new": 1}, None, None), ({"freight_t": 1_500_000, "siding": 0, "is_new": 1}, "wording", "wording"),
    ({"freight_t": 1_500_001, "siding": 0, "is_new": 1}, "fault", "fault"), ({"freight_t": 2e6, "siding": 0}, "fault", None),
    ({"freight_t": 2e6, "siding": 1, "is_new": 1}, None, None), ({"freight_t": 2e6, "is_new": 1}, None, None), ({"siding": 0, "is_new": 1}, None, None),
    ({"freight_t": 2e6, "siding": 0, "planned": 1}, None, "fault"),
])
def test_sidings(record, every, new_only):
    assert [one("rail_siding", plan, record) for plan in (Z, C)] == [every] * 2
    assert one("rail_siding", X, record) == new_only
