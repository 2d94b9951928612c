"""What holds for every rule under every plan: inputs unmodified, the same twice, whatever the order of rows, nothing from nothing."""

import geopandas as gpd
import numpy as np
import pytest
import shapely

from lantian.layers.catalog import WORKSPACE_LAYERS
from lantian.layers.presets import NAMES, preset
from lantian.layers.presets.rules import RULES
from lantian.processing.rules.apply import apply_rules, function_of
from lantian.processing.rules.facts import Facts

from .made import rows, zone

KINDS = WORKSPACE_LAYERS["zones"].field("kind").choices
DAY = "2024-12-15"
NOT_TABLES = ("detections", "footprints", "fires", "events", "findings", "zones", "zone_borders", "acts", "townships", "counties", "static_sources")


def made_registers(n=60, seed=1):
    """Every register with *n* rows of values drawn from what each field allows, half of them inside the zone."""
    random, tables = np.random.default_rng(seed), {}
    for name, layer in WORKSPACE_LAYERS.items():
        if name in NOT_TABLES:
            continue
        records = []
        for _ in range(n):
            record = {"at": (112.8 + random.uniform(0, 0.2), 35.4 + random.uniform(0, 0.1))}
            for field in layer.fields:
                if field.name in layer.key:
                    continue
                record[field.name] = _value(field, random)
            if "month" in layer.columns:
                record["month"] = f"2024-{random.integers(1, 13):02d}"
            if "period" in layer.columns:
                record["period"] = "2024"
            if "state" in layer.columns and layer.field("state").choices:
                record["state"] = "open"
            records.append(record if layer.geometry != "line" else {**record, "wkt": f"LINESTRING ({record['at'][0]} 35.4, {record['at'][0]} 35.5)"})
        tables[name] = rows(name, *records)
    tables["townships"] = rows("townships", *({"township_code": f"14052510{at}", "township": f"乡{at}",
                                               "wkt": shapely.box(112.8 + at / 10, 35.4, 112.9 + at / 10, 35.5).wkt} for at in range(2)))
    tables["counties"] = rows("counties", {"county_code": "140525", "county": "泽州县", "wkt": shapely.box(112.8, 35.4, 113.0, 35.5).wkt})
    return tables


def _value(field, random):
    if random.random() < 0.2 and not field.required:
        return None
    if field.choices:
        return str(random.choice(field.choices))
    if field.type == "integer":
        return int(random.integers(field.low or 0, (field.high if field.high is not None else 9) + 1))
    if field.type == "real":
        return float(random.choice([0, 4, 7, 10, 35, 65, 300, random.uniform(0, 100)]))
    if field.type == "date":
        return f"20{random.integers(18, 26)}-0{random.integers(1, 10)}-15"
    return {"unit_code": "140525", "county_code": "140525", "township_code": "140525100", "county": "泽州县"}.get(field.name, "燃煤")


def facts_of(plan, tables, reach=112.9, kinds=KINDS):
    given = {**tables, "acts": rows("acts")}
    shape = shapely.box(112.8, 35.4, reach, 35.5).wkt
    given["zones"] = rows("zones", *(zone(kind, shape) for kind in kinds))
    return Facts(given, given["zones"], DAY, preset(plan))


@pytest.fixture(scope="module")
def tables():
    return made_registers()


def test_every_rule_that_a_plan_speaks_of_is_checked():
    missing = {rule.id for rule in RULES.values() if rule.kind != "value" and function_of(rule) is None and any(preset(name).provisions(rule.id) for name in NAMES)}
    assert missing == set()


@pytest.mark.parametrize("plan", NAMES)
def test_twice_the_same_and_no_input_is_changed(plan, tables):
    copies = {name: table.copy(deep=True) for name, table in tables.items()}
    first = apply_rules(facts_of(plan, tables))
    assert len(first.findings) > 0
    assert first.findings.drop(columns="geometry").equals(apply_rules(facts_of(plan, tables)).findings.drop(columns="geometry"))
    for name, table in tables.items():
        assert table.equals(copies[name]), name


@pytest.mark.parametrize("plan", NAMES)
def test_the_order_of_rows_does_not_matter(plan, tables):
    turned = {name: table.iloc[::-1].reset_index(drop=True) for name, table in tables.items()}
    one, other = (apply_rules(facts_of(plan, given)).findings.drop(columns="geometry") for given in (tables, turned))
    assert one.sort_values("finding_id", ignore_index=True).equals(other.sort_values("finding_id", ignore_index=True))


@pytest.mark.parametrize("plan", NAMES)
def test_nothing_in_nothing_out_and_it_says_no_data(plan):
    empty = {name: rows(name) for name in WORKSPACE_LAYERS if name not in ("zones", "acts", "static_sources")}
    applied = apply_rules(facts_of(plan, empty, kinds=()))
    assert len(applied.findings) == 0
    assert sum("没有数据" in zh for _, _, zh, _ in applied.skipped) > len(applied.ran)


@pytest.mark.parametrize("plan", NAMES)
def test_every_finding_has_basis_force_words_and_its_own_number(plan, tables):
    found = apply_rules(facts_of(plan, tables)).findings
    assert isinstance(found, gpd.GeoDataFrame)
    assert found["finding_id"].is_unique
    for column in ("basis", "force", "detail_zh", "detail_en", "rule", "layer", "key"):
        assert found[column].notna().all() and (found[column] != "").all(), column
    placed = found[~found.geometry.isna()]
    of_counties = placed["layer"] == "counties"  # a county's finding is of no township
    assert placed.loc[~of_counties, "township_code"].notna().all()
    assert placed.loc[of_counties, "county_code"].notna().all()


# Zones of these excuse: what lies in them, or that they are there, is no fault.
EXCUSED = {"ban_zone_missing", "coal_ban_extended", "coal_supply", "civil_coal_quality", "heating_gaps", "household_coverage"}


@pytest.mark.parametrize("plan", NAMES)
def test_a_larger_zone_never_loses_a_finding(plan, tables):
    tables = {**tables, "coal_users": tables["coal_users"].assign(exemption=None)}
    small, large = (apply_rules(facts_of(plan, tables, reach)).findings for reach in (112.85, 112.95))
    kept = [set(map(tuple, one.loc[~one["rule"].isin(EXCUSED), ["provision", "layer", "key"]].to_numpy())) for one in (small, large)]
    assert kept[0] <= kept[1], sorted(kept[0] - kept[1])[:5]
