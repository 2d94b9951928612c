"""Heat network: boilers, loose coal and kilns inside it."""

import pytest

from lantian.processing.rules.facts import NoData

from .made import OUT, facts, findings, verdict, verdicts, zone

NETWORK = [zone("heat_network")]


@pytest.mark.parametrize(("record", "expected"), [
    ({}, "fault"), ({"capacity_tph": 0.2}, "fault"), ({"capacity_tph": 220}, "fault"), ({"at": OUT}, None), ({"at": None}, None), ({"fuel": "gas"}, None),
    ({"running": 0}, None), ({"device": "water_boiler"}, None), ({"ultra_low": 1}, "fault")])
def test_coal_boilers_of_any_size(record, expected):
    assert verdict("heat_network_clear", "xinzhou-2024", "boilers", {"fuel": "coal", **record}, zones=NETWORK) == expected


@pytest.mark.parametrize(("layer", "record", "expected"), [
    ("coal_users", {"kind": "user"}, "fault"), ("coal_users", {"kind": "dealer"}, "fault"), ("coal_users", {"kind": "farm"}, "fault"), ("coal_users", {}, "fault"),
    ("coal_users", {"kind": "supply"}, None), ("coal_users", {"kind": "user", "clean_coal": 1}, None), ("coal_users", {"kind": "user", "at": OUT}, None),
    ("coal_users", {"kind": "user", "exemption": "集中供热"}, None), ("coal_users", {"kind": "user", "use": "原料"}, None), ("households", {"relapsed": 1}, "fault"),
    ("households", {"relapsed": 0}, None), ("households", {"relapsed": 1, "at": OUT}, None), ("households", {"mode": "clean_coal"}, None)])
def test_loose_coal(layer, record, expected):
    assert verdict("loose_coal_in_network", "xinzhou-2024", layer, record, zones=NETWORK) == expected


@pytest.mark.parametrize(("record", "expected"), [
    ({"kind": "heating"}, "fault"), ({"kind": "drying"}, "fault"), ({"kind": "melting"}, None), ({"kind": None}, None), ({"kind": "drying", "fuel": "gas"}, None),
    ({"kind": "drying", "at": OUT}, None), ({"kind": "drying", "running": 0}, None)])
def test_coal_kilns(record, expected):
    """加热、烘干炉（窑） in Zezhou."""
    assert verdict("kilns_in_network", "zezhou-2020", "kilns", {"fuel": "coal", **record}, zones=NETWORK) == expected


def test_the_zone_is_told_and_a_missing_one_is_no_data():
    boilers = [{"fuel": "coal", "capacity_tph": 6}]
    (row,) = findings("heat_network_clear", facts(boilers=boilers, zones=NETWORK)).to_dict("records")
    assert row["zone_id"] == "heat_network" and "6 t/h" in row["detail_zh"]
    with pytest.raises(NoData, match="heat_network"):
        verdicts("heat_network_clear", facts(boilers=boilers, zones=[zone("heat_network", status="draft")]))
