"""Machinery: the ban in zones, the phase-out by stage and smoke are three duties."""

import pytest

from .made import AT, OUT, facts, findings, verdict, verdicts, zone

L, X, Y, Z, C = "lingchuan-2024", "xinzhou-2024", "yangcheng-2024", "zezhou-2020", "changzhi-2023"
CODED = {"at": AT, "env_code": "晋E00001", "smoke": 0}
ZONES = [zone("machinery")]
EAST = "POLYGON ((112.9 35.4, 113 35.4, 113 35.5, 112.9 35.5, 112.9 35.4))"
WIDE = "POLYGON ((112.8 35.4, 113 35.4, 113 35.5, 112.8 35.5, 112.8 35.4))"


@pytest.mark.parametrize(("record", "seen"), [
    ({"stage": 1}, "fault"), ({"stage": 2}, "fault"), ({"stage": 3}, None), ({"stage": 4}, None), ({"stage": 0}, "fault"),
    ({}, None),  # no stage on record
    ({"stage": 2, "at": OUT}, None), ({"stage": 2, "at": None}, None),
    ({"stage": 3, "env_code": None}, "fault"), ({"stage": 3, "env_code": " "}, "fault"), ({"stage": 3, "env_code": "未登记"}, "fault"),
    ({"env_code": None, "at": OUT}, None),
    ({"stage": 3, "smoke": 1}, "fault"), ({"stage": 3, "smoke": None}, None), ({"smoke": 1, "at": OUT}, None),
    *[({"stage": 1, "exemption": text}, None) for text in ("livelihood", "民生保障", "应急抢险", "防汛抢险作业")],
    *[({"stage": 1, "exemption": text}, "fault") for text in ("非民生保障", "农业机械", "市政工程")],
    ({"stage": 1, "kind": "拖拉机"}, "fault"),  # no plan exempts farm machines
])
def test_changzhi_bans_below_stage_three_uncoded_and_smoking_machines_in_the_zone(record, seen):
    assert verdict("machinery_zone_ban", C, "machines", CODED | record, zones=ZONES) == seen


@pytest.mark.parametrize("plan", [L, X])
@pytest.mark.parametrize(("lowest", "stage", "seen"), [(3, 2, "fault"), (3, 3, None), (2, 1, "fault"), (2, 2, None), (None, 0, None), (3, None, None)])
def test_elsewhere_the_notice_says_the_stage(plan, lowest, stage, seen):
    zones = [zone("machinery", lowest_stage=lowest)]
    assert verdict("machinery_zone_enforce", plan, "machines", CODED | {"stage": stage}, zones=zones) == seen
    assert verdict("machinery_zone_enforce", plan, "machines", {"at": AT, "stage": 6, "smoke": 1}, zones=zones) is None  # neither code nor smoke is asked


def test_a_strict_zone_under_a_lax_one_still_counts():
    zones = [zone("machinery", lowest_stage=2) | {"zone_id": "A"}, zone("machinery", lowest_stage=3) | {"zone_id": "B"}]
    found = findings("machinery_zone_enforce", facts(L, zones=zones, machines=[CODED | {"stage": 2}]))
    assert found["zone_id"].tolist() == ["B"]


def test_a_machine_in_two_zones_is_one_finding_and_a_larger_zone_loses_none():
    two = [zone("machinery") | {"zone_id": "B"}, zone("machinery", EAST) | {"zone_id": "A"}]
    machines = [CODED | {"stage": 1}, CODED | {"stage": 1, "at": OUT}]
    assert findings("machinery_zone_ban", facts(C, zones=two, machines=machines))["zone_id"].tolist() == ["B", "A"]
    two[1]["wkt"] = WIDE
    assert findings("machinery_zone_ban", facts(C, zones=two, machines=machines))["zone_id"].tolist() == ["A", "A"]


@pytest.mark.parametrize(("seen_on", "seen"), [("2024-05-31", None), ("2024-06-01", "fault"), ("2024-06-02", "fault"), (None, "fault")])
def test_a_machine_seen_before_the_zone_was_in_force_is_none(seen_on, seen):
    machine = CODED | {"stage": 1, "seen_on": seen_on}
    assert verdict("machinery_zone_ban", C, "machines", machine, zones=[zone("machinery", valid_from="2024-06-01")]) == seen
    by_act = [zone("machinery", valid_from=None, act="某政发〔2024〕1号")]
    assert verdict("machinery_zone_ban", C, "machines", machine, zones=by_act, acts=[{"number": "某政发〔2024〕1号", "in_force_on": "2024-06-01"}]) == seen


@pytest.mark.parametrize("values", [{"status": "draft"}, {"valid_to": "2026-01-14"}, {"kind": "built_up"}])
def test_only_a_machinery_zone_in_force_bans(values):
    zones = [zone("machinery") | {"zone_id": "other", "wkt": EAST}, zone("machinery") | values]
    assert verdict("machinery_zone_ban", C, "machines", CODED | {"stage": 1}, zones=zones) is None


def test_the_detail_names_zone_and_faults():
    found = findings("machinery_zone_ban", facts(C, zones=[zone("machinery", name="主城区控制区")], machines=[
        {"at": AT, "stage": 2, "smoke": 1}, CODED | {"stage": 1}, {"at": AT, "stage": 4}]))
    assert found["detail_zh"].tolist() == ["主城区控制区内使用国二、未编码登记、冒黑烟的机械", "主城区控制区内使用国一的机械", "主城区控制区内使用未编码登记的机械"]
    assert found["detail_en"].iloc[0] == "machine used in 主城区控制区: stage 2, no code, visible smoke"


@pytest.mark.parametrize(("plan", "last"), [(L, 2), (Y, 2), (X, 1)])
def test_the_phase_out_knows_no_zone_and_includes_its_stage(plan, last):
    machines = [{"at": OUT, "stage": last - 1}, {"stage": last}, {"at": AT, "stage": last + 1}, {"stage": None}, {"stage": last, "exemption": "应急抢险"}]
    # No plan exempts any machine from the phase-out.
    assert verdicts("machinery_stage_phaseout", facts(plan, machines=machines)) == {"K0": "fault", "K1": "fault", "K4": "fault"}


@pytest.mark.parametrize(("plan", "provision", "out"), [
    (L, "machinery_stage_phaseout", (1, 2)), (Y, "machinery_stage_phaseout", (1, 2)), (X, "machinery_stage_phaseout", (1,)), (C, "machinery_zone_ban", (1, 2))])
def test_stages_one_to_four_under_each_wording(plan, provision, out):
    """第二阶段及以下, 第一阶段及以下 take their stage in; 国三以下 (Changzhi, beside 国四及以下) leaves 国三 out."""
    machines = [CODED | {"stage": stage} for stage in (1, 2, 3, 4)]
    assert list(verdicts(provision, facts(plan, zones=ZONES, machines=machines))) == [f"K{stage - 1}" for stage in out]


@pytest.mark.parametrize(("day", "told"), [("2025-12-30", True), ("2025-12-31", False), ("2026-01-01", False)])
def test_before_its_term_a_phase_out_tells_it(day, told):
    found = findings("machinery_stage_phaseout", facts(L, day, machines=[{"stage": 2}]))
    assert ("期限 2025-12-31" in found["detail_zh"].item()) == told
    assert (found["deadline"].item(), found["force"].item()) == ("2025-12-31", "advice")


@pytest.mark.parametrize("plan", [L, X, Y])
def test_smoke_counts_anywhere(plan):
    machines = [{"smoke": 1, "at": OUT}, {"smoke": 1}, {"smoke": 0}, {"smoke": None}]
    assert verdicts("machinery_smoke", facts(plan, machines=machines)) == {"K0": "fault", "K1": "fault"}


def test_an_empty_code_is_none_and_an_empty_test_is_no_failure():
    machines = [{"env_code": None}, {"env_code": "晋E1", "failing": 1}, {"env_code": "无", "failing": 0}, {"env_code": "晋E2", "failing": None}]
    where = facts(Z, machines=machines)
    assert verdicts("machinery_coding", where) == {"K0": "fault", "K2": "fault"}
    assert verdicts("machinery_enforce", where) == {"K1": "fault"}


@pytest.mark.parametrize(("plan", "seen"), [(L, ["K0", "K1", "K2"]), (X, ["K0", "K1", "K2"]), (Y, ["K0"])])
def test_new_energy_is_asked_of_enterprises_and_in_yangcheng_of_new_machines(plan, seen):
    machines = [{"owner": "某煤业", "new_energy": 0, "is_new": 1}, {"owner": "某煤业", "new_energy": 0, "is_new": 0}, {"owner": "某煤业", "new_energy": 0},
                {"owner": "某煤业", "new_energy": 1, "is_new": 1}, {"owner": "某煤业", "is_new": 1}, {"new_energy": 0, "is_new": 1}, {"owner": " ", "new_energy": 0}]
    assert list(verdicts("machinery_new_nev", facts(plan, machines=machines))) == seen
