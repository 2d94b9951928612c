"""What holds for every rule under every plan, on registers in which each finds something: inputs unmodified, the same twice, whatever the order of rows."""

from functools import cache

import geopandas as gpd
import pytest

from lantian.layers.catalog import WORKSPACE_LAYERS
from lantian.layers.presets import NAMES, preset
from lantian.layers.presets.rules import RULES
from lantian.processing.rules.apply import apply_rules, function_of
from lantian.processing.rules.facts import Facts

from .made import rows
from .made_county import DAYS, KINDS, WEST, registers, zones

# Provisions that cannot find anything in any register, and why.
SILENT = {
    ("zezhou-2020", "stations_corridor"): "freight corridors stand in no register",
    ("lingchuan-2024", "park_control"): "the plan names no park",
    ("changzhi-2023", "staggered_production"): "the plan prints no dates of the season",
    ("zezhou-2020", "grade_d_stop"): "the plan prints no dates of the season",
    ("zezhou-2020", "grade_a_free"): "says who is free",
}


def facts_of(plan, tables, reach=WEST + 0.1, kinds=KINDS):
    drawn = zones(plan, reach, kinds)
    return Facts({**tables, "acts": rows("acts"), "zones": drawn}, drawn, DAYS[plan], preset(plan))


@cache
def applied(plan):
    return apply_rules(facts_of(plan, registers(plan)))


def by_number(found):
    return found.drop(columns="geometry").assign(place=found.geometry.to_wkb()).sort_values("finding_id", ignore_index=True)


def test_every_rule_that_a_plan_speaks_of_is_checked():
    missing = {rule.id for rule in RULES.values() if rule.kind != "value" and function_of(rule) is None and any(preset(name).provisions(rule.id) for name in NAMES)}
    assert missing == set()


def test_every_rule_finds_something_here():
    """A rule that finds nothing in the made registers would pass all that follows without being asked."""
    assert {rule for plan in NAMES for rule in applied(plan).findings["rule"]} == {rule.id for rule in RULES.values() if rule.kind != "value"}


@pytest.mark.parametrize("plan", NAMES)
def test_every_provision_finds_something_here(plan):
    asked = {one.id for one in preset(plan).rules.values() if RULES[one.rule].kind != "value" and (one.rule != "indicator_targets" or one.tested)}
    silent = {provision for name, provision in SILENT if name == plan}
    assert asked - set(applied(plan).findings["provision"]) == silent


@pytest.mark.parametrize("plan", NAMES)
def test_twice_the_same_and_no_input_is_changed(plan):
    tables = {name: table.copy(deep=True) for name, table in registers(plan).items()}
    facts = facts_of(plan, tables)
    kept = facts.zones.copy(deep=True)
    assert by_number(apply_rules(facts).findings).equals(by_number(applied(plan).findings))
    # The same facts once more: what is kept of the joins is not spoilt by a rule.
    assert by_number(apply_rules(facts).findings).equals(by_number(applied(plan).findings))
    assert facts.zones.equals(kept)
    for name, table in registers(plan).items():
        assert table.equals(tables[name]), name


@pytest.mark.parametrize("plan", NAMES)
def test_the_order_of_rows_does_not_matter(plan):
    turned = {name: table.iloc[::-1].reset_index(drop=True) for name, table in registers(plan).items()}
    assert by_number(apply_rules(facts_of(plan, turned, kinds=KINDS[::-1])).findings).equals(by_number(applied(plan).findings))


@pytest.mark.parametrize("plan", NAMES)
def test_nothing_in_nothing_out_and_it_says_no_data(plan):
    empty = {name: rows(name) for name in WORKSPACE_LAYERS if name not in ("zones", "acts", "static_sources")}
    result = apply_rules(facts_of(plan, empty, kinds=()))
    assert len(result.findings) == 0
    assert sum("没有数据" in zh for _, _, zh, _ in result.skipped) > len(result.ran)


@pytest.mark.parametrize("plan", NAMES)
def test_every_finding_has_basis_force_words_and_its_own_number(plan):
    found = applied(plan).findings
    assert isinstance(found, gpd.GeoDataFrame)
    assert found["finding_id"].is_unique
    for column in ("basis", "force", "detail_zh", "detail_en", "rule", "layer", "key"):
        assert found[column].notna().all() and (found[column] != "").all(), column
    placed = found[~found.geometry.isna()]
    of_counties = placed["layer"] == "counties"  # a county's finding is of no township
    assert placed.loc[~of_counties, "township_code"].notna().all()
    assert placed.loc[of_counties, "county_code"].notna().all()


# Zones of these excuse: what lies in them, or that they are there, is no fault.
EXCUSED = {"ban_zone_missing", "coal_ban_extended", "coal_supply", "civil_coal_quality", "heating_gaps", "household_coverage", "township_station"}


@pytest.mark.parametrize("plan", NAMES)
def test_a_larger_zone_never_loses_a_finding(plan):
    # Clean coal is let off where a zone says so: that one does not grow.
    kinds = tuple(kind for kind in KINDS if kind != "clean_coal_allowed")
    small, large = (apply_rules(facts_of(plan, registers(plan), reach, kinds)).findings for reach in (WEST + 0.05, WEST + 0.15))
    kept = [set(map(tuple, one.loc[~one["rule"].isin(EXCUSED), ["provision", "layer", "key"]].to_numpy())) for one in (small, large)]
    assert kept[0] <= kept[1], sorted(kept[0] - kept[1])[:5]
    # And it gains some: the zones do matter.
    assert len(kept[1]) > len(kept[0])
