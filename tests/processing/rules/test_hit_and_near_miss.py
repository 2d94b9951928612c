"""One hit and one near miss for every rule there is: a rule without a row here fails. What else each rule is asked stands in the file of its subject."""

import pytest

from lantian.layers.presets import preset
from lantian.layers.presets.rules import RULES

from .made import OUT, SQUARE, facts, findings, zone

L, X, Y, Z, C = "lingchuan-2024", "xinzhou-2024", "yangcheng-2024", "zezhou-2020", "changzhi-2023"
COAL, PLANT = {"fuel": "coal", "running": 1}, {"fuel": "coal", "running": 1, "outdated": 1, "capacity_mw": 50.0}
EAST = "POLYGON ((112.9 35.4, 113 35.4, 113 35.5, 112.9 35.5, 112.9 35.4))"
FAR_EAST = "POLYGON ((113.2 35.4, 113.3 35.4, 113.3 35.5, 113.2 35.5, 113.2 35.4))"
ROUTE = "LINESTRING (112.81 35.45, 112.89 35.45)"

# rule: plan, provision, layer, the record found, what about it makes it none, kinds of zones that cover SQUARE
OBJECTS = {
    "coal_in_ban_zone": (X, "coal_in_ban_zone", "coal_users", {"kind": "user"}, {"at": OUT}, "coal_ban"),
    "coal_relapse": (L, "coal_relapse", "households", {"relapsed": 1}, {"relapsed": 0}),
    "stove_removed": (Z, "first_season_keep_stove", "households", {"stoves_removed": 1, "seasons_run": 0}, {"seasons_run": 1}),
    "civil_coal_quality": (X, "civil_coal_quality", "coal_users", {"kind": "dealer", "sample_failed": 1, "at": OUT}, {"at": (112.89, 35.45)}, "clean_heating"),
    "farm_coal": (L, "farm_loose_coal", "coal_users", {"kind": "farm"}, {"clean_coal": 1}),
    "coal_boilers_zero": (X, "boiler_zero_35", "boilers", COAL | {"capacity_tph": 35}, {"capacity_tph": 35.01}),
    "coal_devices_zero": (X, "coal_devices", "boilers", COAL | {"device": "water_boiler"}, {"device": "boiler"}),
    "coal_boilers_new": (X, "boiler_no_new", "boilers", COAL | {"built_on": "2024-04-09"}, {"built_on": "2024-04-08"}),
    "boilers_monitored": (L, "boiler_monitor_10", "boilers", {"capacity_tph": 10, "monitored": 0}, {"capacity_tph": 9.99}),
    "boilers_ultra_low": (X, "boiler_ule_35_65", "boilers", COAL | {"capacity_tph": 64.99, "ultra_low": 0}, {"capacity_tph": 65}),
    "biomass_boilers_small": (L, "boiler_biomass_4", "boilers", {"fuel": "biomass", "capacity_tph": 4}, {"capacity_tph": 4.01}),
    "biomass_boilers_dedicated": (X, "boiler_biomass_dedicated", "boilers", {"fuel": "biomass", "dedicated": 0}, {"dedicated": 1}),
    "boilers_failing": (C, "boiler_fail_stop", "boilers", {"failing": 1, "running": 1}, {"running": 0}),
    "heating_boilers_unstable": (C, "boiler_heat_replace", "boilers", COAL | {"use": "供暖", "failing": 1}, {"use": "生产"}),
    "heating_boilers_built_up": (X, "boiler_heating_plan", "boilers", COAL | {"use": "供暖"}, {"at": OUT}, "built_up"),
    "gas_boilers_nox": (Y, "boiler_gas_nox", "boilers", {"fuel": "gas", "nox_mg_m3": 30.1}, {"nox_mg_m3": 29.9}),
    "boilers_in_radius": (X, "boilers_in_radius", "boilers", COAL, {"at": OUT}, "heating"),
    "small_units_in_radius": (X, "small_units_in_radius", "heat_sources", PLANT | {"cogeneration": 1, "capacity_mw": 299.9}, {"capacity_mw": 300.0}, "heating"),
    "captive_in_radius": (X, "captive_in_radius", "heat_sources", PLANT | {"captive": 1}, {"at": OUT}, "heating"),
    "captive_new": (X, "captive_no_new", "heat_sources", PLANT | {"captive": 1, "built_on": "2024-04-09"}, {"built_on": "2024-04-08"}),
    "captive_units": (C, "captive_replace", "heat_sources", PLANT | {"captive": 1}, {"captive": 0}),
    "small_units": (X, "small_units_phaseout", "heat_sources", PLANT | {"smallest_unit_mw": 299.9}, {"smallest_unit_mw": 300.1}),
    "heat_source_grade": (C, "heating_order", "heat_sources", PLANT | {"grade": "C", "ultra_low": 0, "supplies_public": 1}, {"grade": "B"}),
    "emission_limits": (Y, "plant_so2", "heat_sources", PLANT | {"name": "国际阳电", "so2_mg_m3": 25.1}, {"so2_mg_m3": 25}),
    "boilers_in_network": (X, "heat_network_clear", "boilers", COAL, {"at": OUT}, "heat_network"),
    "loose_coal_in_network": (X, "loose_coal_in_network", "coal_users", {"kind": "user"}, {"at": OUT}, "heat_network"),
    "kilns_in_network": (Z, "kilns_in_network", "kilns", COAL | {"kind": "drying"}, {"kind": "brick"}, "heat_network"),
    "gas_producer_new": (X, "gas_producer_no_new", "kilns", {"kind": "gas_producer", "built_on": "2024-04-09"}, {"built_on": "2024-04-08"}),
    "gas_producers_out": (X, "fixed_bed_gasifier", "kilns", {"kind": "gas_producer", "bed": "间歇式固定床"}, {"bed": "流化床"}),
    "gas_producers_replace": (X, "gas_producer_park", "kilns", {"kind": "gas_producer"}, {"at": OUT}, "park"),
    "furnaces_new": (X, "furnace_clean_energy", "kilns", COAL | {"kind": "melting", "built_on": "2024-04-09"}, {"built_on": "2024-04-08"}),
    "coal_hot_air_stoves": (Z, "coal_hot_air", "kilns", COAL | {"kind": "hot_air"}, {"fuel": "gas"}),
    "brick_kilns": (X, "brick_kilns", "kilns", {"kind": "brick", "treatment": "无"}, {"treatment": "脱硫"}),
    "machinery_zone_ban": (C, "machinery_zone_ban", "machines", {"stage": 2, "env_code": "晋E1"}, {"stage": 3}, "machinery"),
    "machinery_stage_phaseout": (X, "machinery_stage_phaseout", "machines", {"stage": 1}, {"stage": 2}),
    "machinery_smoke": (X, "machinery_smoke", "machines", {"smoke": 1}, {"smoke": 0}),
    "machinery_uncoded": (Z, "machinery_coding", "machines", {"env_code": "无"}, {"env_code": "晋E1"}),
    "machinery_failing": (Z, "machinery_enforce", "machines", {"failing": 1}, {"failing": 0}),
    "machinery_new_energy": (X, "machinery_new_nev", "machines", {"owner": "某公司", "new_energy": 0}, {"owner": None}),
    "new_mine_transport": (X, "mine_new_clean_transport", "mines", {"is_new": 1, "clean_transport": 0, "siding": 0}, {"is_new": 0}),
    "mine_overdue": (X, "mine_close", "mines", {"deadline": "2026-01-14"}, {"deadline": "2026-01-15"}),
    "mine_restart": (Z, "open_pit_mines", "mines", {"open_pit": 1, "rectifying": 1, "standard_met": 0, "restarted_on": "2026-01-15"}, {"restarted_on": "2026-01-16"}),
    "mine_orphaned": (Z, "orphan_mines", "mines", {"orphaned": 1, "restored": 0}, {"restored": 1}),
    "mine_unlawful": (Z, "mine_illegal", "mines", {"open_pit": 1, "lawful": 0}, {"open_pit": 0}),
    "mine_siding": (Z, "mine_siding_all", "mines", {"key_mine": 1, "siding": 0}, {"key_mine": 0}),
    "gangue_unrecorded": (Z, "gangue_unrecorded", "gangue_hills", {"recorded": 0}, {"recorded": 1}),
    "gangue_burning": (Z, "gangue_burning", "gangue_hills", {"smoke": 1}, {"smoke": 0}),
    "site_video": (L, "site_video", "construction_sites", {"area_m2": 5000, "video": 0}, {"area_m2": 4999}, "built_up"),
    "site_platform": (L, "site_platform", "construction_sites", {"area_m2": 5000, "platform": 0}, {"area_m2": 4999}, "built_up"),
    "site_six_100": (Z, "site_six_100", "construction_sites", {"six_measures": 5}, {"six_measures": 6}),
    "site_night_permit": (Z, "site_night_permit", "construction_sites", {"night_works": 1, "night_permit": 0}, {"night_works": 0}),
    "site_sections": (X, "linear_works_sections", "construction_sites", {"kind": "linear", "sections": 0}, {"kind": "building"}, "key_control"),
    "bare_ground_untreated": (X, "bare_land_yards", "bare_ground", {"kind": "bare", "treated": 0}, {"at": OUT}, "built_up"),
    "road_dust": (L, "road_dust_core", "roads", {"dust_class": "core", "dust_load": 8.1, "wkt": ROUTE}, {"dust_load": 8.0}),
    "enterprise_control": (L, "key_control_zone", "enterprises", {"running": 1, "cut_percent": 0.0}, {"at": OUT}, "key_control"),
    "enterprise_emergency_list": (X, "emergency_list", "enterprises", {"emergency_list": 0}, {"emergency_list": 1}),
    "enterprise_scattered": (Z, "scattered_firms_zero", "enterprises", {"scattered": 1}, {"whitelist": 1}),
    "enterprise_returned": (Z, "scattered_firms_return", "enterprises", {"scattered": 1, "closed_on": "2021-01-01", "running": 1}, {"running": 0}),
    "enterprise_bypass": (X, "bypass_ban", "enterprises", {"bypass": 1}, {"key_enterprise": 0}),
    "enterprise_monitors": (X, "enterprise_monitors", "enterprises", {"monitors": "无"}, {"monitors": "用电监控"}),
    "enterprise_key_polluter": (X, "key_polluters", "enterprises", {"should_be_listed": 1, "key_polluter": 0}, {"key_polluter": 1}),
    "enterprise_gate": (Y, "access_gates", "enterprises", {"vehicle_user": 1, "gate": 0}, {"vehicle_user": 0}),
    "enterprise_dust_video": (X, "industry_dust_video", "enterprises", {"key_enterprise": 1, "video": 0}, {"key_enterprise": 0}),
    "enterprise_ultra_low": (X, "ule_assessment", "enterprises", {"industry": "焦化", "ultra_low": 0}, {"industry": "铸造"}),
    "enterprise_restart": (L, "casting_ule_restart", "enterprises", {"industry": "铸造", "restarted_on": "2024-05-27", "ultra_low": 0}, {"restarted_on": "2024-05-26"}),
    "enterprise_equipment": (X, "outdated_blast_furnace", "enterprises", {"equipment": "高炉", "equipment_size": 1199}, {"equipment_size": 1201}),
    "enterprise_storage": (L, "material_sealing", "enterprises", {"industry": "铸造", "storage_closed": 0}, {"industry": "医药"}),
    "enterprise_siding": (C, "rail_siding", "enterprises", {"freight_t": 1_500_001.0, "siding": 0}, {"freight_t": 1_499_999.0}),
    "planning_area_two_high": (C, "two_high_ban", "enterprises", {"two_high": 1, "planned": 1}, {"at": OUT}, "planning_area"),
    "polluters_in_town": (C, "polluters_relocate", "enterprises", {"industry": "焦化"}, {"industry": "铸造"}, "built_up"),
    "ring_20_deep": (C, "ring_20_deep", "works", {"kind": "steel", "deep_treatment": 0, "at": (113.1, 35.45)}, {"at": (113.13, 35.45)}, "planning_area"),
    "muck_trucks_5km": (C, "muck_truck_nev_5km", "vehicles", {"kind": "muck", "new_energy": 0, "at": (112.954, 35.45)}, {"at": (112.957, 35.45)}, "key_control"),
    "muck_trucks_gps": (C, "muck_truck_gps", "vehicles", {"kind": "muck", "gps": 0}, {"kind": "goods"}),
    "truck_routes": (Y, "truck_routes", "routes", {"wkt": ROUTE}, {"wkt": "LINESTRING (112.9 35.45, 112.99 35.45)"}, "built_up"),
    "heating_gaps": (C, "heating_beyond_network", "villages", {"at": OUT, "village": "某村"}, {"at": (112.89, 35.45)}, "heat_network"),
    "straw_posts": (Z, "straw_grid_four", "grids", {"post": "村口", "hours": "8-18", "person_named": 0, "duty": "巡查"}, {"person_named": 1}),
}
TOWNS = [{"township_code": "140525100", "township": "甲镇"}, {"township_code": "140525101", "township": "乙镇", "wkt": EAST}]
COUNTY = [{"county_code": "140525", "county": "泽州县"}]
HOME = {"households": 100, "total": 100, "done_on": "2020-09-01"}
TARGET = {"unit_code": "140524", "indicator": "pm25", "period": "2025", "op": "<=", "value": 35.0}


def air(code="140524", period="2025", **values):
    return [{"unit_code": code, "unit": "某地", "period": period, **values}]


def dust(value, month="2025-06", code="140525"):
    return {"unit_code": code, "point": "P", "month": month, "t_km2_month": value}


# rule: plan, provision, the facts in which something is found, what about them makes it nothing
SITUATIONS = {
    "coal_supply": (L, "quality_coal_supply", {"townships": TOWNS, "coal_users": [{"kind": "supply"}], "zones": [zone("clean_heating", FAR_EAST)]},
                    {"coal_users": [{"kind": "supply"}, {"kind": "supply", "at": OUT}]}),
    "ban_zone_missing": (X, "fuel_ban_designate", {"households": [HOME], "zones": [zone("clean_heating"), zone("coal_ban")]},
                         {"zones": [zone("clean_heating"), zone("coal_ban"), zone("fuel_ban")]}),
    "coal_ban_extended": (L, "coal_ban_extend", {"zones": [zone("coal_ban")]},
                          {"zones": [zone("coal_ban"), zone("coal_ban", EAST, zone_id="new", valid_from="2025-01-01")]}),
    "dustfall_county": (Z, "dustfall_max", {"counties": COUNTY, "dustfall": [dust(9.0)]}, {"dustfall": [dust(8.9)]}),
    "dustfall_trend": (Z, "dustfall_trend", {"counties": COUNTY, "dustfall": [dust(8.0, "2024-06"), dust(8.0)]}, {"dustfall": [dust(8.0, "2024-06"), dust(7.9)]}),
    "dustfall_letters": (Z, "township_warning", {"townships": TOWNS, "air_readings": air("140525100", pm25=36.0), "targets": [TARGET | {"unit_code": "140525100"}]},
                         {"air_readings": air("140525100", pm25=35.0)}),
    "township_station": (L, "station_per_township", {"townships": TOWNS, "stations": [{}]}, {"stations": [{}, {"at": OUT}]}),
    "park_control": (Y, "park_control_annex", {"counties": [{"county_code": "140522", "county": "阳城县"}], "zones": [zone("park", name="北留周村工业园区阳城片区")]},
                     {"zones": [zone("park", name="北留周村工业园区阳城片区"), zone("park", name="安阳陶瓷园区", zone_id="P2")]}),
    "household_coverage": (Z, "coverage_built_up", {"counties": COUNTY, "households": [HOME | {"households": 99}], "zones": [zone("built_up")]}, {"households": [HOME]}),
    "household_target": (Z, "clean_heating_target", {"counties": COUNTY, "households": [HOME | {"households": 17359}]}, {"households": [HOME | {"households": 17360}]}),
    "straw_grid": (X, "straw_grid", {"townships": TOWNS[:1], "grids": [{"level": 5, "wkt": EAST}]}, {"grids": [{"level": 5, "wkt": SQUARE}]}),
    "indicator_targets": (L, "prefab_share", {"indicators": [{"unit_code": "140524", "indicator": "prefab_share", "period": "2025", "value": 29.9}]},
                          {"indicators": [{"unit_code": "140524", "indicator": "prefab_share", "period": "2025", "value": 30.0}]}),
    "air_targets": (L, "aq_binding_targets", {"air_readings": air(pm25=35.1), "targets": [TARGET]}, {"air_readings": air(pm25=35.0)}),
    "air_rank": (X, "aq_index_rank", {"air_readings": [air("140921", "2024", rank=100)[0] | {"unit": "定襄县"}]},
                 {"air_readings": [air("140921", "2024", rank=99)[0] | {"unit": "定襄县"}]}),
    "air_rank_monthly": (L, "monthly_rank", {"air_readings": air("140524100", "2025-12"), "townships": [{"township_code": "140524100", "township": "甲镇"}]},
                         {"air_readings": air("140524100", "2025-12", rank=1)}),
    "air_reward": (L, "aq_reward", {"air_readings": air("140524100", pm25=36.0), "targets": [TARGET | {"unit_code": "140524100"}]},
                   {"air_readings": air("140524100", pm25=35.0)}),
    "air_warning": (C, "county_warning", {"air_readings": air("140403", pm25=36.0), "targets": [TARGET | {"unit_code": "140403"}]},
                    {"air_readings": air("140403", pm25=35.0)}),
    "priority_counties": (X, "priority_pm25", {"air_readings": air("140902", pm25=40.1)}, {"air_readings": air("140902", pm25=39.9)}),
}
# Held against a plan's printed counts: test_inventory.py.
ELSEWHERE = {"inventory_counts"}


def test_every_rule_has_a_hit_and_a_near_miss():
    rules = {rule.id for rule in RULES.values() if rule.kind != "value"}
    assert set(OBJECTS) | set(SITUATIONS) | ELSEWHERE == rules
    assert not set(OBJECTS) & set(SITUATIONS)
    for rule, row in {**OBJECTS, **SITUATIONS}.items():
        assert preset(row[0]).rules[row[1]].rule == rule


@pytest.mark.parametrize("rule", OBJECTS)
def test_an_object(rule):
    plan, provision, layer, record, change, *kinds = OBJECTS[rule]
    zones = [zone(kind, name="一城四区") for kind in kinds]
    hit, miss = (findings(provision, facts(plan, **{layer: [one]}, zones=zones)) for one in (record, record | change))
    assert list(hit["key"]) == ["K0"] and list(hit["on_wording"]) == [0]
    assert miss.empty


@pytest.mark.parametrize("rule", SITUATIONS)
def test_a_situation(rule):
    plan, provision, given, change = SITUATIONS[rule]
    hit, miss = (findings(provision, facts(plan, **one)) for one in (given, given | change))
    assert len(hit) == 1 and list(hit["on_wording"]) == [0]
    assert miss.empty
