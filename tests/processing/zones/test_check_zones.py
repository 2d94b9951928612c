"""Situations of zones and the faults that must be told of them, in metres round one point."""

import geopandas as gpd
import pytest
import shapely

from lantian.processing.zones.check import CheckOptions, area_of, mended
from lantian.processing.zones.plane import area_km2

from .made_zones import HERE, A, B, acts, box, found, repaired, zones

ACT = {"number": "泽政发〔2024〕9号", "in_force_on": "2024-05-01"}
RING = "POLYGON((0 0,1000 0,1000 1000,0 1000,0 0),({0} {0},{1} {0},{1} {1},{0} {1},{0} {0}))"
FUEL = {"kind": "fuel_ban"}
SITUATIONS = {
    # name: (zones, {(check, severity, zones, repair)})
    "one zone": ([A], set()),
    "neighbours that share their border": ([A, B], set()),
    "neighbours, one with a vertex more on the border": ([A, "POLYGON((1000 0,2000 0,2000 1000,1000 1000,1000 400,1000 0))"], set()),
    "apart": ([A, box(5000, 0, 6000, 1000)], set()),
    "a road of 30 m between": ([A, box(1030, 0, 2000, 1000)], set()),
    "border that crosses itself": (["POLYGON((0 0,1000 1000,1000 0,0 1000,0 0))"], {("invalid", "critical", "Z0", None)}),
    "ring that touches itself": (["POLYGON((0 0,1000 0,1000 1000,500 1000,600 600,400 600,500 1000,0 1000,0 0))"], {("invalid", "minor", "Z0", "make_valid")}),
    "no drawing": ([None], {("invalid", "critical", "Z0", None)}),
    "empty drawing": ([shapely.MultiPolygon()], {("invalid", "critical", "Z0", None)}),
    "point twice in a row": (["POLYGON((0 0,1000 0,1000 0,1000 1000,0 1000,0 0))"], {("repeated", "note", "Z0", "remove_points")}),
    "overlap of 200 m": ([A, box(800, 0, 2000, 1000)], {("overlap", "major", "Z0;Z1", None)}),
    "overlap of 2 m": ([A, box(998, 0, 2000, 1000)], {("overlap", "minor", "Z0;Z1", "give_overlap")}),
    "overlap of 3 cm": ([A, box(999.97, 0, 2000, 1000)], {("overlap", "note", "Z0;Z1", "give_overlap")}),
    "overlap, wide and narrow": (
        [A, "POLYGON((998 0,2000 0,2000 1000,800 1000,800 600,1200 600,1200 400,998 400,998 0))"],
        {("overlap", "major", "Z0;Z1", None), ("overlap", "minor", "Z0;Z1", "give_overlap"), ("gap", "minor", "Z0;Z1", None)}),
    "one zone within another": ([A, box(200, 200, 400, 400)], {("overlap", "major", "Z0;Z1", None)}),
    "kinds may overlap": ([A, (box(800, 0, 2000, 1000), {"kind": "burn_ban"})], set()),
    "computed rings may overlap": ([(A, {"kind": "ring"}), (box(200, 200, 400, 400), {"kind": "ring"})], set()),
    "strip of 2 m open at both ends": ([A, box(1002, 0, 2000, 1000)], {("gap", "minor", "Z0;Z1", "fill_gap")}),
    "strip of 3 cm": ([A, box(1000.03, 0, 2000, 1000)], {("gap", "note", "Z0;Z1", "fill_gap")}),
    "wedge that opens": ([A, "POLYGON((1000 0,2000 0,2000 1000,1008 1000,1000 0))"], {("gap", "minor", "Z0;Z1", "fill_gap")}),
    "notch where two borders part": ([A, "POLYGON((1000 0,2000 0,2000 1000,1500 1000,1000 0))"], set()),
    "ground that two zones enclose": (
        [box(0, 0, 1000, 400), "POLYGON((0 400,300 400,300 600,700 600,700 400,1000 400,1000 1000,0 1000,0 400))"], {("gap", "minor", "Z0;Z1", None)}),
    "gap between grades": ([(A, {**FUEL, "grade": "I"}), (box(1002, 0, 2000, 1000), {**FUEL, "grade": "II"})], {("gap", "minor", "Z0;Z1", None)}),
    "grades that nest": ([(A, {**FUEL, "grade": "I"}), (box(200, 200, 400, 400), {**FUEL, "grade": "III"})], set()),
    "a grade that leaves the other": ([(A, {**FUEL, "grade": "I"}), (box(800, 200, 1200, 400), {**FUEL, "grade": "III"})], {("overlap", "major", "Z0;Z1", None)}),
    "one grade twice": ([(A, {**FUEL, "grade": "I"}), (box(200, 200, 400, 400), {**FUEL, "grade": "I"})], {("overlap", "major", "Z0;Z1", None)}),
    "a large hole": ([RING.format(300, 700)], set()),
    "a small hole": ([RING.format(300, 320)], {("hole", "note", "Z0", None)}),
    "a hole under 5 m": ([RING.format(300, 303)], {("hole", "note", "Z0", "close_hole")}),
    "a hole that another zone fills": ([RING.format(300, 320), box(300, 300, 320, 320)], set()),
    "a part of 2 m": (["MULTIPOLYGON(((0 0,1000 0,1000 1000,0 1000,0 0)),((1500 0,1502 0,1502 900,1500 900,1500 0)))"], {("sliver", "minor", "Z0", "drop_sliver")}),
    "a zone of 2 m": ([box(0, 0, 2, 900)], {("sliver", "minor", "Z0", None)}),
    "the same ground twice": ([A, A], {("duplicate", "major", "Z0;Z1", None)}),
    "a draft that is the adopted zone": ([A, (A, {"status": "draft"})], {("duplicate", "note", "Z0;Z1", None)}),
    "a draft over the adopted zone": ([A, (box(200, 200, 2000, 1000), {"status": "draft"})], set()),
    "two drafts": ([(A, {"status": "draft"}), (box(800, 0, 2000, 1000), {"status": "draft"})], {("overlap", "major", "Z0;Z1", None)}),
    "a former version that was ended": ([(A, {"valid_from": "2020-01-01", "valid_to": "2024-04-30"}), box(0, 0, 1200, 1000)], set()),
    "a former version on the day of the new one": (
        [(A, {"valid_from": "2020-01-01", "valid_to": "2024-05-01", "name": "城区"}), (box(0, 0, 1200, 1000), {"name": "城区"})], {("periods", "major", "Z0;Z1", None)}),
    "the same ground since another day": ([(A, {"valid_from": "2020-01-01"}), A], {("periods", "major", "Z0;Z1", None)}),
    "core, and ring around it later": ([box(300, 300, 700, 700), (RING.format(300, 700), {"valid_from": "2025-01-01"})], set()),
    "adopted without a first day": ([(A, {"valid_from": None})], {("periods", "minor", "Z0", None)}),
    "repealed without a last day": ([(A, {"status": "repealed"}), A], {("periods", "major", "Z0", None)}),
}


@pytest.mark.parametrize("name", SITUATIONS)
def test_situation(name):
    given, wanted = SITUATIONS[name]
    table, _ = found(zones(*given))
    assert {(one.check, one.severity, one.zone_ids, one.repair) for one in table.itertuples()} == wanted
    assert len(table) == len(wanted)
    assert table["fault_id"].is_unique and table.geometry.is_valid.all()


@pytest.mark.parametrize(
    ("area", "wanted"),
    [
        (box(-100, -100, 3000, 3000), set()),
        (box(1, 1, 3000, 3000), set()),  # two drawings of one border
        (box(100, 0, 3000, 3000), {("outside", "major", 0.1)}),
        (box(5000, 5000, 6000, 6000), {("outside", "critical", 1.0)}),
    ],
)
def test_outside_the_area(area, wanted):
    table, _ = found(zones(A, (box(-9000, -9000, 9000, 9000), {"kind": "ring"})), area)
    assert {(one.check, one.severity, round(one.area_km2, 2)) for one in table.itertuples()} == wanted


def test_the_area_is_that_of_the_counties_else_of_the_townships():
    units = gpd.GeoDataFrame(geometry=[shapely.box(0, 0, 1, 1), shapely.box(1, 0, 2, 1)], crs=4490)
    assert area_of(units.iloc[:1], units).area == 1
    assert area_of(units.iloc[:0], units).area == 2
    assert area_of(units.iloc[:0], units.iloc[:0]) is None
    _, checked = found(zones(A))
    assert "outside" in {name for name, *_ in checked.skipped}


def test_ground_beyond_the_area_is_no_gap():
    """Zezhou lies round the city of Jincheng: what its zones leave free there is not theirs."""
    halves = [box(0, 0, 1000, 400), "POLYGON((0 400,300 400,300 600,700 600,700 400,1000 400,1000 1000,0 1000,0 400))"]
    assert list(found(zones(*halves), RING.format(0, 0).split(",(")[0] + ")")[0]["check"]) == ["gap"]
    county = "POLYGON((0 0,1000 0,1000 1000,0 1000,0 0),(300 400,700 400,700 600,300 600,300 400))"
    assert not len(found(zones(*halves), county)[0])


@pytest.mark.parametrize(
    ("fuel", "wanted"),
    [
        ([(A, FUEL)], 0),
        ([(box(0, 0, 500, 1000), {**FUEL, "grade": "II"}), (box(500, 0, 1000, 1000), {**FUEL, "grade": "III"})], 0),
        ([(box(0, 0, 600, 1000), FUEL)], 0.4),
        ([(box(0, 0, 998, 1000), FUEL)], 0),
        ([(A, {**FUEL, "valid_from": "2020-01-01", "valid_to": "2024-04-30"})], 1.0),
        ([(A, {**FUEL, "status": "draft"})], 1.0),
    ],
)
def test_a_coal_ban_lies_within_the_fuel_bans_of_its_days(fuel, wanted):
    table, _ = found(zones(A, *fuel))
    table = table[table["check"] == "coal_in_fuel"]
    assert round(float(table["area_km2"].sum()), 2) == wanted
    assert (table["severity"] == "minor").all() and all("国环规大气〔2017〕2号" in text and "五个方案均无" in text for text in table["basis_zh"])


def test_no_fuel_ban_is_said_and_no_fault():
    table, checked = found(zones(A))
    assert not len(table) and "coal_in_fuel" in {name for name, *_ in checked.skipped}


DRAWN = area_km2(HERE.degrees(shapely.from_wkt(A)))


@pytest.mark.parametrize(
    ("declared", "severity", "said"),
    [
        (DRAWN, None, ""),
        (DRAWN * 1.04, None, ""),
        (DRAWN / 1.049, None, ""),
        (DRAWN * 1.07, "minor", "小 6.5%"),
        (DRAWN * 3, "minor", "小"),
        (DRAWN * 1e6, "major", "平方米当成了平方公里"),
        (DRAWN * 100, "major", "公顷（万平方米）当成了平方公里"),
        (DRAWN * 1500 * 1.02, "major", "亩当成了平方公里"),
        (DRAWN * 1e4, "major", "平方米当成了公顷"),
        (DRAWN / 100, "major", "平方公里当成了公顷"),
        (DRAWN / 1e4, "major", "公顷（万平方米）当成了平方米"),
        (DRAWN / 1500, "major", "平方公里当成了亩"),
        (0.0, None, ""),
    ],
)
def test_declared_and_drawn_area(declared, severity, said):
    table, _ = found(zones((A, {"declared_km2": declared})))
    assert list(table["severity"]) == ([severity] if severity else [])
    assert all(said in text for text in table["message_zh"])


def test_the_area_of_an_act_is_that_of_its_zones():
    both = zones(A, B, act=ACT["number"])
    assert not len(found(both, law=acts({**ACT, "declared_km2": 2 * DRAWN}))[0])
    table, _ = found(both, law=acts({**ACT, "declared_km2": 3 * DRAWN}))
    assert list(table["zone_ids"]) == ["Z0;Z1"] and ACT["number"] in table["message_zh"][0]


def test_days_come_from_the_act_where_the_zone_has_none():
    law = acts(ACT, {"number": "旧", "in_force_on": "2020-01-01", "repealed_on": "2024-05-01"})
    table, _ = found(zones((A, {"act": "旧", "valid_from": None}), (box(0, 0, 1200, 1000), {"act": ACT["number"], "valid_from": None})), law=law)
    assert not len(table)


def test_self_crossing_names_its_place():
    table, _ = found(zones("POLYGON((0 0,1000 1000,1000 0,0 1000,0 0))"))
    lon, lat = shapely.get_coordinates(HERE.degrees(shapely.Point(500, 500)))[0]
    assert f"东经 {lon:.6f}、北纬 {lat:.6f}" in table["message_zh"][0] and "自相交" in table["message_zh"][0]
    assert table.geometry[0].contains(shapely.Point(lon, lat))


def test_two_of_a_double_tiling_are_all_found():
    """Overlap is followed from zone to zone: each of the first tiling with each of the second that it meets, though inside all borders are shared."""
    first = [box(x, y, x + 300, y + 300) for x in range(0, 900, 300) for y in range(0, 900, 300)]
    second = [box(x, y, x + 450, y + 450) for x in (0, 450) for y in (0, 450)]
    table, _ = found(zones(*first, *second))
    shapes = [shapely.from_wkt(one) for one in (*first, *second)]
    wanted = {f"Z{i};Z{j}" for i in range(9) for j in range(9, 13) if shapes[i].intersection(shapes[j]).area > 0}
    assert set(table.loc[table["check"] == "overlap", "zone_ids"]) == {";".join(sorted(one.split(";"))) for one in wanted}


def test_hostile_names_stay_text():
    table, _ = found(zones((A, {"zone_id": "=cmd|' /C calc'!A0", "name": "<script>{0}%s"}), box(800, 0, 2000, 1000)))
    assert "<script>{0}%s" in table["message_zh"][0] and "=cmd|" in table["zone_ids"][0]


def test_a_fault_keeps_its_number_when_another_comes():
    table, _ = found(zones(A, box(998, 0, 2000, 1000)))
    more, _ = found(zones(A, box(998, 0, 2000, 1000), box(5000, 0, 6000, 1000), box(5500, 0, 6500, 1000)))
    assert set(table["fault_id"]) < set(more["fault_id"])


def test_overlap_goes_to_the_zone_of_the_older_act():
    new, old = (A, {"valid_from": "2024-05-01", "act": "新"}), (box(998, 0, 2000, 1000), {"valid_from": "2024-05-01", "act": "旧"})
    table = zones(new, old)
    law = acts({"number": "新", "in_force_on": "2024-05-01", "issued_on": "2024-04-20"}, {"number": "旧", "in_force_on": "2024-05-01", "issued_on": "2023-12-01"})
    rows = mended(table, law, None, CheckOptions()).rows.set_index("zone_id").geometry
    assert area_km2(rows["Z0"]) == pytest.approx(area_km2(HERE.degrees(shapely.from_wkt(box(0, 0, 998, 1000)))), rel=1e-9)
    # The other may get a vertex where the border of the first now ends on its own, and nothing else.
    assert "Z1" not in rows or rows["Z1"].equals(table.geometry[1])


@pytest.mark.parametrize("name", [name for name, (_, wanted) in SITUATIONS.items() if any(one[3] for one in wanted)])
def test_repaired_situations(name):
    given, wanted = SITUATIONS[name]
    fixed, _ = repaired(zones(*given))
    after, _ = found(fixed)
    assert {(one.check, one.severity, one.zone_ids, one.repair) for one in after.itertuples()} == {one for one in wanted if not one[3]}
    assert fixed.geometry.is_valid.all()
