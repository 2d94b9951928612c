"""What the five plans hold at their edges, and what they do not say at all."""

import numpy as np
import pytest

from lantian.layers.presets import NAMES, preset
from lantian.layers.presets.rules import RULES

PLANS = {name: preset(name) for name in NAMES}

EDGES = [
    # plan, entry, value, (holds, on the edge)
    *[(name, "boiler_zero_35", value, seen) for name in ("xinzhou-2024", "lingchuan-2024", "yangcheng-2024")
      for value, seen in ((34.9, (True, False)), (35, (True, False)), (35.1, (False, False)))],
    *[(name, "boiler_zero_35", value, seen) for name in ("zezhou-2020", "changzhi-2023")
      for value, seen in ((34.9, (True, False)), (35, (False, True)), (35.1, (False, False)))],
    *[("xinzhou-2024", "boiler_ule_35_65", value, (holds, False)) for value, holds in ((35, False), (35.1, True), (64.9, True), (65, False))],
    *[("xinzhou-2024", "heat_source_300", value, (holds, False)) for value, holds in ((299.9, False), (300, True), (300.1, True))],
    *[("xinzhou-2024", "small_units_phaseout", value, seen) for value, seen in ((299, (True, False)), (300, (False, True)), (301, (False, False)))],
    *[("xinzhou-2024", "heating_radius", value, (holds, False)) for value, holds in ((29999, True), (30000, True), (30001, False))],
    *[("lingchuan-2024", "boiler_monitor_10", value, (holds, False)) for value, holds in ((9.9, False), (10, True))],
    *[(name, "boiler_biomass_4", value, (holds, False)) for name in ("lingchuan-2024", "yangcheng-2024") for value, holds in ((4, True), (4.1, False))],
    *[(name, "site_video", value, (holds, False)) for name in ("lingchuan-2024", "xinzhou-2024", "yangcheng-2024")
      for value, holds in ((4999, False), (5000, True), (5001, True))],
    *[(name, "dustfall_max", value, (holds, False)) for name in ("lingchuan-2024", "yangcheng-2024") for value, holds in ((6.9, True), (7.0, True), (7.1, False))],
    *[("zezhou-2020", "dustfall_max", value, (holds, False)) for value, holds in ((8.9, True), (9.0, False))],
    *[("changzhi-2023", "dustfall_monthly", value, (holds, False)) for value, holds in ((7.0, False), (7.1, True))],
    *[("lingchuan-2024", f"road_dust_{road}", value, (holds, False)) for road, value, holds in
      (("core", 8.0, True), ("core", 8.1, False), ("general", 10.0, True), ("general", 10.1, False), ("other", 15.0, True), ("other", 15.1, False))],
    *[("changzhi-2023", "machinery_zone_ban", stage, (holds, False)) for stage, holds in ((1, True), (2, True), (3, False), (4, False))],
    *[(name, "machinery_stage_phaseout", stage, (holds, False)) for name, last in (("lingchuan-2024", 2), ("yangcheng-2024", 2), ("xinzhou-2024", 1))
      for stage, holds in ((last, True), (last + 1, False))],
    *[("zezhou-2020", "key_polluters", value, (holds, False)) for value, holds in ((45.0, False), (45.1, True))],
    *[("yangcheng-2024", "boiler_gas_nox", value, seen) for value, seen in ((29.9, (True, False)), (30, (False, True)), (30.1, (False, False)))],
    *[("lingchuan-2024", "pm25_annual", value, seen) for value, seen in ((29.9, (True, False)), (30, (False, True)), (30.1, (False, False)))],
    *[("xinzhou-2024", "aq_index_rank", rank, (holds, False)) for rank, holds in ((99, True), (100, False))],
    *[("changzhi-2023", "ring_20_deep", value, (holds, False)) for value, holds in ((20000, True), (20001, False))],
    *[("changzhi-2023", "muck_truck_nev_5km", value, (holds, False)) for value, holds in ((5000, True), (5001, False))],
]


@pytest.mark.parametrize(("name", "key", "value", "seen"), EDGES)
def test_at_under_and_over_each_edge(name, key, value, seen):
    assert PLANS[name].rules[key].compare(value) == seen


def test_a_comparison_of_many_at_once_leaves_the_empty_out():
    holds, on_edge = PLANS["changzhi-2023"].rules["boiler_zero_35"].compare(np.array([20, 35, 40, np.nan]))
    assert holds.tolist() == [True, False, False, False]
    assert on_edge.tolist() == [False, True, False, False]


def test_what_a_plan_does_not_say_is_not_in_its_preset():
    says = {rule: {name for name in NAMES if PLANS[name].provisions(rule)} for rule in RULES}
    x, ly, z, c, y = "xinzhou-2024", "lingchuan-2024", "zezhou-2020", "changzhi-2023", "yangcheng-2024"
    assert says["heating_radius"] == says["heating_source"] == says["boilers_in_radius"] == says["boilers_in_network"] == {x}
    assert says["machinery_zone_ban"] == {ly, x, c}
    assert [one.value for name in (ly, x) for one in PLANS[name].provisions("machinery_zone_ban")] == [None, None]
    assert says["machinery_stage_phaseout"] == says["machinery_smoke"] == {ly, x, y}
    assert says["dustfall_county"] == {ly, z, c, y}
    assert says["road_dust"] == {ly}
    assert not [rule for rule in RULES if RULES[rule].subject == "mines" and c in says[rule]]
    assert says["mine_restart"] == says["mine_orphaned"] == says["gangue_unrecorded"] == {z}
    assert says["site_platform"] == {ly, x, c}
    assert says["site_six_100"] == {z, c}
    assert says["ring_20_deep"] == says["muck_trucks_5km"] == says["planning_area_two_high"] == {c}
    assert says["air_rank_monthly"] == {ly, x}
    assert says["straw_deduction"] == {ly}
    assert says["gas_boilers_nox"] == {ly, x, y}
    satellite = {name for name in NAMES for one in PLANS[name].provisions("straw_sources") if "satellite" in one.options["sources"]}
    assert satellite == {ly, x, y}


def test_left_and_right_is_never_a_test():
    about = [one for name in NAMES for one in PLANS[name].rules.values() if "左右" in one.printed]
    assert len(about) == 7
    assert not any(one.tested for one in about)
