"""build_zone from end to end: a workspace with real townships, what is written, what is refused, what each method makes."""

import hashlib
import shutil
from pathlib import Path

import geopandas as gpd
import pytest
import shapely

from lantian.commands import run
from lantian.layers.errors import ArgumentError, InputError
from lantian.layers.history import changes
from lantian.layers.new_workspace import create
from lantian.layers.townships import read_townships
from lantian.layers.workspace import Workspace
from lantian.processing.zones.build_options import BuildOptions
from lantian.processing.zones.check import check_zones
from lantian.processing.zones.clean_heating import coverage
from lantian.processing.zones.plane import area_km2

from .places import geodesic_m, here, rim_points, table

SAMPLE = Path(__file__).parents[3] / "sample/townships.gpkg"


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    path = tmp_path_factory.mktemp("zones") / "w.gpkg"
    create(path, "140500", townships=read_townships(str(SAMPLE)).table)
    with Workspace(path, write=True) as workspace, workspace.transaction():
        workspace.upsert("acts", table("acts", {"number": "泽政通告〔2024〕1号", "in_force_on": "2024-05-01"}))
        workspace.upsert("roads", table(
            "roads", {"code": "1", "name": "北环路", "geometry": "LINESTRING (-500 3000, 4500 3000)"},
            {"code": "2", "name": "南环路", "geometry": "LINESTRING (-500 0, 4500 0)"},
            {"code": "3", "name": "西环路", "geometry": "LINESTRING (0 -500, 0 3500)"}, {"code": "4", "name": "东环路", "geometry": "LINESTRING (4000 -500, 4000 3500)"}))
        workspace.upsert("heat_sources", table("heat_sources", {"code": "H1", "name": "国投晋城热电有限公司", "geometry": "POINT (1000 1000)"}))
        workspace.upsert("villages", table("villages", *(
            {"village_code": f"14052510620{n}", "village": f"{name}村", "township_code": "140525106000", "township": "金村镇",
             "geometry": f"POLYGON (({n}000 0, {n + 1}000 0, {n + 1}000 1000, {n}000 1000, {n}000 0))"} for n, name in enumerate("甲乙丙丁"))))
        workspace.upsert("households", table("households", *(
            {"code": str(n), "village_code": f"14052510620{village}", "done_on": done, "stable": stable, "geometry": f"POINT ({n} 0)"}
            for n, (village, done, stable) in enumerate(
                [(0, "2023-10-01", 1), (0, "2023-10-01", 1), (1, "2023-10-01", 1), (1, "2023-10-01", 0), (2, None, 1), (9, "2023-10-01", 1)]))))
    return path


@pytest.fixture
def build(made, tmp_path):
    """Runs build_zone on a copy of the workspace; ``build.zones()`` reads what it holds."""
    path = tmp_path / "w.gpkg"
    shutil.copyfile(made, path)

    def call(how, zone_id="Z1", kind="coal_ban", lang="zh", **arguments):
        return run("build_zone", {"workspace": str(path), "zone_id": zone_id, "kind": kind, "how": how, "lang": lang, **arguments})

    def read(name):
        with Workspace(path) as workspace:
            return workspace.read(name)

    call.path, call.read = path, read
    call.zones = lambda: read("zones").set_index("zone_id")
    return call


def test_a_district_without_townships_of_real_borders(build):
    """泽州县 without two of its townships beside these two: no seam, no gap, the border shared to the vertex."""
    report = build("minus", units=["泽州县"], minus_units=["泽州县/南村镇", "大箕镇"], name="泽州禁煤区", by="张三")
    assert "泽州县按其 17 个乡镇合并取界" in report.text and "大箕镇" in report.text
    build("units", "Z2", units=["140525100", "大箕镇"])
    build("units", "ALL", "burn_ban", units=["泽州县"], level="counties")
    zones, townships = build.zones(), build.read("townships").set_index("township_code").geometry
    rest, taken = zones.geometry["Z1"], zones.geometry["Z2"]
    assert zones.loc["Z1", "status"] == "draft" and "-townships:140525111000" in zones.loc["Z1", "note"]
    mine = [one for code, one in townships.items() if code.startswith("140525")]
    assert area_km2(rest) + area_km2(taken) == pytest.approx(sum(map(area_km2, mine)), rel=1e-6)
    assert shapely.coverage_is_valid(shapely.get_parts([rest, taken]))
    # 城区 lies inside 泽州县; with it the whole is one tiling.
    city = [code for code in townships.index if code.startswith("140502")]
    build("units", "Z3", units=city)
    whole = shapely.union_all([*mine, *(townships[code] for code in city)])
    assert check_zones(build.read("zones").query("kind == 'coal_ban'").reset_index(drop=True), build.read("acts"), whole).faults == []
    with Workspace(build.path) as workspace:
        assert [one.who for one in changes(workspace, "zones", "Z1")] == ["张三"]


def test_townships_of_a_county_as_a_tiling(build):
    assert build("tiling", "T", "burn_ban", units=["泽州县"], name="禁烧区").numbers == {"zones": 17, "questions": 0}
    zones = build.zones()
    assert zones.loc["T-140525100000", "name"] == "禁烧区（南村镇）" and zones.loc["T-140525100000", "note"].endswith("+townships:140525100000")
    assert shapely.coverage_is_valid(shapely.get_parts(zones.geometry.to_numpy()))
    before = build.read("townships").set_index("township_code").geometry
    # The sample's corners are rounded to a metre: where three townships meet a hair changes hands, no more.
    moved = [area_km2(shapely.symmetric_difference(zone, before[name[2:]])) for name, zone in zones.geometry.items()]
    assert max(moved) < 0.001


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "utf-8-sig"])
def test_groups_of_a_mapping_file(build, tmp_path, encoding):
    path = tmp_path / "分组.csv"
    path.write_bytes("乡镇,组,组名\n南村镇,a,城郊片\n140525111000,a,\n金村镇,b,\n".encode(encoding))
    report = build("tiling", "T", units=["泽州县"], groups=str(path))
    zones = build.zones()
    assert list(zones.index) == ["T-a", "T-b"] and list(zones["name"]) == ["城郊片", "b"] and "14 个单元未分组" in report.text
    path.write_text("南村镇,a\n南村,b\n", "utf-8")
    with pytest.raises(ArgumentError, match="南村镇"):
        build("tiling", "U", units=["泽州县"], groups=str(path))
    path.write_text("南村镇,a\n140525100000,b\n", "utf-8")
    with pytest.raises(ArgumentError, match="南村镇 is in a and in b"):
        build("tiling", "U", units=["泽州县"], groups=str(path))


def test_groups_of_a_field_make_counties(build):
    build("tiling", "C", "burn_ban", group_field="county")
    zones = build.zones()
    assert set(zones["name"]) == {"城区", "沁水县", "阳城县", "陵川县", "泽州县", "高平市"}
    assert shapely.coverage_is_valid(shapely.get_parts(zones.geometry.to_numpy()))


@pytest.mark.parametrize(("arguments", "status"), [
    ({}, "draft"), ({"act": "泽政通告〔2024〕1号"}, "draft"), ({"valid_from": "2024-05-01"}, "draft"),
    ({"act": "泽政通告〔2024〕1号", "valid_from": "2024-05-01", "valid_to": "2025-12-31", "stage": "一期", "basis": "一、(二)"}, "adopted")])
def test_adopted_takes_an_act_and_a_first_day(build, arguments, status):
    build("units", units=["南村镇"], **arguments)
    row = build.zones().loc["Z1"]
    assert row["status"] == status and all(row[name] == value for name, value in arguments.items())


def test_an_act_that_is_not_recorded_is_refused(build):
    with pytest.raises(ArgumentError, match="泽政通告〔2099〕9号.*record-act"):
        build("units", units=["南村镇"], act="泽政通告〔2099〕9号", valid_from="2024-05-01")
    assert build.zones().empty


def test_names_that_are_not_clear_write_nothing(build):
    before = hashlib.sha256(build.path.read_bytes()).hexdigest()
    with pytest.raises(ArgumentError, match="2 names were not taken.*南村镇"):
        build("units", units=["南村", "没有的镇", "大箕镇"])
    report = build("units", units=["南村", "没有的镇", "大箕镇"], dry_run=True)
    assert "候选：南村镇（140525100000" in report.text and "未写入任何内容" in report.text and report.numbers == {"zones": 1, "questions": 2}
    assert "没有可生成的范围" in build("units", units=["没有的镇"], dry_run=True).text
    build("tiling", "T", dry_run=True)
    assert hashlib.sha256(build.path.read_bytes()).hexdigest() == before


def test_an_id_that_is_there_is_refused_and_replaced_on_request(build):
    build("box", borders=["北=北环路,含,30", "南=南环路", "西=西环路", "东=东环路(不含)"])
    borders = build.read("zone_borders").set_index("border_id")
    assert borders.loc["Z1-north-1", ["side", "road", "offset_m", "included", "wording"]].tolist() == ["north", "北环路", 30.0, 1, "北=北环路,含,30"]
    assert borders.loc["Z1-east-4", "included"] == 0 and borders.loc["Z1-west-3", "included"] is None and len(borders) == 4
    first = build.zones().geometry["Z1"]
    assert area_km2(first) == pytest.approx(4 * 3.03, rel=1e-3)
    with pytest.raises(ArgumentError, match="Z1 exist already"):
        build("units", units=["南村镇"])
    assert build("units", units=["南村镇"], dry_run=True, lang="en").warnings[0].startswith("Zones: Z1 exist")
    build("units", units=["南村镇"], replace=True, by="李四")
    assert build.read("zone_borders").empty and area_km2(build.zones().geometry["Z1"]) == pytest.approx(56.86, abs=0.01)
    with Workspace(build.path) as workspace:
        assert changes(workspace, "zones", "Z1")[-1].who == "李四"


def test_a_list_of_names_in_a_file(build, tmp_path):
    path = tmp_path / "名单.txt"
    path.write_bytes("# 首批\r\n南村镇、大箕镇\r\n\r\n140525106\r\n".encode("gb18030"))
    build("units", units_file=str(path))
    assert build.zones().loc["Z1", "note"].split()[2:] == ["+townships:140525100000", "+townships:140525111000", "+townships:140525106000"]
    with pytest.raises(InputError, match="不见"):
        build("units", "Z2", units_file=str(tmp_path / "不见.txt"))


def test_plants_out_and_rings_round_them(build):
    build("units", "BASE", units=["金村镇", "南村镇"])
    with pytest.raises(InputError, match="H1.*--plant-radius-m"):
        build("minus", zones=["BASE"], plants=["国投晋城热电有限公司"])
    plant = here("POINT (1000 1000)")
    build("ring", "R", "ring", plants=["H1"], radius_m=5000.0)
    disc = build.zones().loc["R"]
    assert disc["radius_m"] == 5000 and abs(geodesic_m(rim_points(disc["geometry"]), plant) - 5000).max() < 2
    build("minus", "Z3", units=["泽州县"], plants=["H1"], plant_radius_m=500.0)
    assert not build.zones().geometry["Z3"].contains(plant) and "-heat_sources:H1" in build.zones().loc["Z3", "note"]
    with pytest.raises(ArgumentError, match="outside the area"):
        build("minus", "Z4", units=["沁水县"], plants=["H1"], plant_radius_m=500.0)


@pytest.mark.parametrize("without_inside", [False, True])
def test_a_ring_round_a_zone(build, without_inside):
    build("units", "P", "planning_area", units=["南村镇"])
    build("ring", "R", "ring", zones=["P"], radius_m=20_000.0, without_inside=without_inside)
    zones = build.zones().geometry
    assert zones["R"].covers(zones["P"]) is not without_inside
    outside = shapely.polygons(shapely.get_exterior_ring(shapely.get_parts(zones["R"])[0]))
    assert abs(geodesic_m(rim_points(outside)[::9], zones["P"]) - 20_000).max() < 2


def test_clean_heating_that_is_done_and_stable_is_proposed(build):
    report = build("clean_heating", "H", "clean_heating")
    row = build.zones().loc["H"]
    assert row["status"] == "draft" and row["note"].split()[2:] == ["+villages:140525106200"]
    assert "未稳定运行：1 个" in report.text and "未完成：1 个" in report.text and "无户数记录：1 个" in report.text and "1 行户数记录没有对得上的单元" in report.text
    with pytest.raises(InputError, match="is empty"):
        build("clean_heating", "H2", "clean_heating", level="townships")
    with pytest.raises(InputError, match="is empty"):
        build("clean_heating", "H2", "clean_heating", as_of="2023-09-30")
    with pytest.raises(ArgumentError, match="proposal"):
        build("clean_heating", "H2", "clean_heating", act="泽政通告〔2024〕1号")


@pytest.mark.parametrize(("rows", "villages", "townships"), [
    ([("v1", 1), ("v2", 1)], ("done", "done"), "done"), ([("v1", 1), ("v2", 0)], ("done", "not stable"), "not stable"),
    ([("v1", 1), ("v2", None)], ("done", "not stable"), "not stable"), ([("v1", 1)], ("done", "not listed"), "not listed"),
    ([("v1", 1), ("v2", 1), ("v2", 0)], ("done", "not stable"), "not stable"), ([], ("not listed", "not listed"), "not listed")])
def test_all_households_of_a_unit_decide(rows, villages, townships):
    units = table("villages", {"village_code": "v1", "township_code": "140525106"}, {"village_code": "v2", "township_code": "140525106000"})
    households = table("households", *({"village_code": village, "stable": stable, "done_on": "2023-10-01"} for village, stable in rows))
    assert coverage(households, units, "villages").state == {"v1": villages[0], "v2": villages[1]}
    assert coverage(households, units, "townships").state == {"140525106000": townships}


def test_clean_coal_is_the_area_that_is_not_covered(build):
    build("units", "COVER", "clean_heating", units=["南村镇"], act="泽政通告〔2024〕1号", valid_from="2024-05-01")
    build("units", "DRAFT", "clean_heating", units=["大箕镇"])
    with pytest.raises(ArgumentError, match="--as-of"):
        build("clean_coal", "C", "clean_coal", units=["泽州县"])
    with pytest.raises(InputError, match="no clean-heating"):
        build("clean_coal", "C", "clean_coal", units=["泽州县"], as_of="2024-04-30")
    build("clean_coal", "C", "clean_coal", units=["泽州县"], as_of="2024-05-01")
    zones = build.zones().geometry
    assert area_km2(zones["C"]) == pytest.approx(area_km2(build.read("counties").set_index("county_code").geometry["140525"]) - area_km2(zones["COVER"]), rel=2e-3)
    assert shapely.intersects(zones["C"], shapely.point_on_surface(zones["DRAFT"])) and not shapely.intersects(zones["C"], shapely.point_on_surface(zones["COVER"]))


def test_roads_and_boxes_of_the_workspace(build):
    build("road", "S", roads=["北环路", "4"], offset_m=100.0, side="both")
    assert build.zones().geometry["S"].geom_type == "MultiPolygon" and len(build.zones().geometry["S"].geoms) == 1  # they cross
    report = build("box", "B", borders=["北=北环", "南=南环路", "西=西环路", "东=东环路"], dry_run=True)
    assert "没有“北环”；候选：北环路（1）" in report.text and report.numbers["zones"] == 0
    with pytest.raises(ArgumentError, match="北环路"):
        build("box", "B", borders=["北=北环", "南=南环路", "西=西环路", "东=东环路"])


@pytest.mark.parametrize(("arguments", "told"), [
    ({"how": "units"}, "--units"), ({"how": "minus", "units": ["a"]}, "--minus-units / --minus-zones / --plants"),
    ({"how": "road", "roads": ["a"], "side": "both"}, "--offset-m"),
    ({"how": "units", "units": ["a"], "radius_m": 5.0}, "--radius-m"), ({"how": "ring", "zones": ["a"], "radius_m": -5.0}, "--radius-m"),
    ({"how": "ring", "zones": ["a"], "radius_m": float("nan")}, "--radius-m"), ({"how": "tiling", "zones": ["a"]}, "--zones"),
    ({"how": "units", "units": ["a"], "valid_from": "2024-02-30"}, "--valid-from"),
    ({"how": "units", "units": ["a"], "valid_from": "2024-02-03", "valid_to": "2024-02-02"}, "--valid-to"),
    ({"how": "units", "units": ["a"], "zone_id": " "}, "--zone-id"), ({"how": "sphere"}, "--how")])
def test_options_that_do_not_belong_together(arguments, told):
    with pytest.raises(ArgumentError, match=told):
        BuildOptions.from_arguments({"zone_id": "Z", "kind": "coal_ban", **arguments})


def test_hostile_names_stay_text(build):
    hostile = "<img src=x>'; DROP TABLE zones; --{0}%s"
    build("units", hostile, units=["南村镇"], name=hostile, stage=hostile)
    assert build.zones().loc[hostile, ["name", "stage"]].tolist() == [hostile, hostile]
    assert isinstance(build.read("zones"), gpd.GeoDataFrame)
