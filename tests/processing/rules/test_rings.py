"""In and round the planning and built-up areas: projects, polluters, rings, routes."""

import pytest
from pyproj import Geod

from lantian.processing.rules.facts import NoData

from .made import AT, OUT, SQUARE, facts, findings, verdict, verdicts, zone

X, C, Y = "xinzhou-2024", "changzhi-2023", "yangcheng-2024"
GEOD = Geod(ellps="GRS80")
EAST = "POLYGON ((112.9 35.4, 113 35.4, 113 35.5, 112.9 35.5, 112.9 35.4))"


def east_of_the_square(metres):
    """A point so far from the square's eastern side (112.9) at 35.45."""
    return tuple(GEOD.fwd(112.9, 35.45, 90, metres)[:2])


@pytest.mark.parametrize(("record", "seen"), [
    ({"planned": 1}, "fault"), ({"is_new": 1}, "fault"), ({}, None), ({"planned": 1, "two_high": 0}, None), ({"planned": 1, "two_high": None}, None),
    ({"planned": 1, "at": OUT}, None), ({"planned": 1, "closed_on": "2024-01-01"}, None),
])
def test_no_new_two_high_projects_in_the_planning_area(record, seen):
    assert verdict("two_high_ban", C, "enterprises", {"two_high": 1, **record}, zones=[zone("planning_area")]) == seen
    with pytest.raises(NoData, match="planning_area"):
        verdict("two_high_ban", C, "enterprises", {"two_high": 1, **record})


@pytest.mark.parametrize(("record", "seen"), [
    ({"industry": "钢铁"}, "fault"), ({"industry": "精细化工"}, "fault"), ({"industry": "餐饮"}, None), ({}, None), ({"industry": "钢铁", "at": OUT}, None),
    ({"industry": "钢铁", "running": 0}, None), ({"industry": "钢铁", "planned": 1}, None),
])
def test_heavy_polluters_in_town(record, seen):
    assert verdict("polluters_relocate", C, "enterprises", record, zones=[zone("built_up")]) == seen


@pytest.mark.parametrize(("kind", "at", "seen"), [("steel", AT, "fault"), ("cement", AT, "fault"), ("power", AT, None), (None, AT, None), ("steel", OUT, None)])
def test_works_in_town(kind, at, seen):
    assert verdict("polluters_relocate", C, "works", {"kind": kind, "at": at}, zones=[zone("built_up")]) == seen


@pytest.mark.parametrize(("provision", "layer", "record", "kind", "name", "edge_m"), [
    ("ring_20_deep", "works", {"kind": "steel", "deep_treatment": 0}, "planning_area", None, 20_000),
    ("ring_20_deep", "heat_sources", {"deep_treatment": 0}, "planning_area", None, 20_000),
    ("muck_truck_nev_5km", "vehicles", {"kind": "muck", "new_energy": 0}, "key_control", "一城四区", 5_000),
])
def test_the_rim_of_a_ring_is_geodesic(provision, layer, record, kind, name, edge_m):
    zones = [zone(kind, name=name)]
    seen = {metres: verdict(provision, C, layer, {**record, "at": east_of_the_square(metres)}, zones=zones) for metres in (1, edge_m - 2, edge_m + 2, 3 * edge_m)}
    assert seen == {1: "fault", edge_m - 2: "fault", edge_m + 2: None, 3 * edge_m: None}
    assert verdict(provision, C, layer, {**record, "at": AT}, zones=zones) == "fault"
    assert verdict(provision, C, layer, {**record, "at": None}, zones=zones) is None


@pytest.mark.parametrize(("layer", "record", "seen"), [
    ("works", {"kind": "coking", "deep_treatment": 0}, "fault"), ("works", {"kind": "power", "deep_treatment": 0}, "fault"),
    ("works", {"kind": "cement", "deep_treatment": 0}, None), ("works", {"kind": "steel", "deep_treatment": 1}, None), ("works", {"kind": "steel"}, None),
    ("heat_sources", {"deep_treatment": 0, "running": 0}, None), ("heat_sources", {}, None),
])
def test_deep_treatment_in_the_ring(layer, record, seen):
    assert verdict("ring_20_deep", C, layer, record, zones=[zone("planning_area")]) == seen


@pytest.mark.parametrize(("record", "seen"), [
    ({"new_energy": 0}, "fault"), ({"new_energy": 1}, None), ({}, None), ({"new_energy": 0, "kind": "goods"}, None), ({"new_energy": 0, "kind": None}, None),
])
def test_muck_trucks_near_the_city(record, seen):
    assert verdict("muck_truck_nev_5km", C, "vehicles", {"kind": "muck", **record}, zones=[zone("key_control", name="长治市一城四区重点区域")]) == seen


def test_the_ring_of_muck_trucks_is_drawn_round_its_own_zone_alone():
    record = {"kind": "muck", "new_energy": 0}
    with pytest.raises(NoData, match="一城四区"):
        verdict("muck_truck_nev_5km", C, "vehicles", record, zones=[zone("key_control", name="丹河新城")])
    found = findings("muck_truck_nev_5km", facts(C, vehicles=[{**record, "at": east_of_the_square(2500), "seen_on": "2024-01-02"}],
                                                 zones=[zone("key_control", name="一城四区")]))
    assert found[["detail_zh", "zone_id"]].iloc[0].tolist() == ["非新能源渣土运输车，距区域边界 2.50 km，发现日期 2024-01-02", "key_control"]


@pytest.mark.parametrize(("record", "seen"), [({"gps": 0}, "fault"), ({"gps": 1}, None), ({}, None), ({"gps": 0, "kind": "goods"}, None)])
def test_muck_trucks_have_gps(record, seen):
    assert verdict("muck_truck_gps", C, "vehicles", {"kind": "muck", **record}) == seen


@pytest.mark.parametrize(("wkt", "crossed"), [
    ("LINESTRING (112.7 35.45, 112.75 35.45)", set()), ("LINESTRING (112.7 35.45, 112.85 35.45)", {"built_up"}),
    ("LINESTRING (112.7 35.45, 112.95 35.45)", {"built_up", "sensitive"}), ("LINESTRING (112.7 35.5, 112.8 35.5)", set()),  # touches a corner
    ("LINESTRING (112.9 35.45, 112.95 35.45)", {"sensitive"}),
])
def test_truck_routes_keep_out_of_towns(wkt, crossed):
    zones = [zone("built_up", SQUARE, name="县城建成区"), zone("sensitive", EAST)]
    for plan in (C, Y):
        found = findings("truck_routes", facts(plan, routes=[{"wkt": wkt}], zones=zones))
        assert set(found["zone_id"]) == crossed
        assert len(found) == len(set(found["finding_id"])) == len(crossed)
    with pytest.raises(NoData, match="zones"):
        verdicts("truck_routes", facts(C, routes=[{"wkt": wkt}]))


def test_a_route_tells_how_far_it_crosses():
    found = findings("truck_routes", facts(C, routes=[{"wkt": "LINESTRING (112.7 35.45, 112.85 35.45)"}], zones=[zone("built_up", name="县城建成区")]))
    km = GEOD.line_length([112.8, 112.85], [35.45, 35.45]) / 1000
    assert found["detail_zh"].item() == f"货车路线穿行县城建成区 {km:.2f} km，应绕行或改线"
