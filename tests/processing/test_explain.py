"""Explaining a place: how places are written, units, zones of the day, rings, clauses of a plan and why the others do not apply."""

import numpy as np
import pandas as pd
import pytest
import shapely

from lantian.commands import run
from lantian.layers.catalog.explain_tables import RINGS_HERE
from lantian.layers.datum import wgs84_to_gcj02
from lantian.layers.errors import ArgumentError, LantianError
from lantian.layers.new_workspace import create
from lantian.layers.presets import preset
from lantian.layers.workspace import Workspace
from lantian.processing.explain_clauses import clauses_at, in_season
from lantian.processing.explain_place import place_of
from lantian.processing.zones.border import border_m

from .heating_places import GEOD, chp, rows

HERE = (112.7405, 38.4177)
"""忻府区."""


@pytest.mark.parametrize("text", [
    "112.925216,35.461133", " 112.925216 , 35.461133 ", "112.925216，35.461133", "112.925216 35.461133", "112.925216、35.461133", "(112.925216, 35.461133)",
    "112°55′30.7776″E,35°27′40.0788″N", "112°55'30.7776\"E, 35°27'40.0788\"N", "东经112°55′30.7776″，北纬35°27′40.0788″", "112度55分30.7776秒,35度27分40.0788秒",
    "112°55′30.7776″E 35°27′40.0788″N", "１１２．９２５２１６，３５．４６１１３３"])
def test_a_place_in_every_writing(text):
    assert place_of(text) == pytest.approx((112.925216, 35.461133), abs=1e-9)


@pytest.mark.parametrize(("text", "said"), [
    ("35.461133,112.925216", "112.925216,35.461133"), ("35°27′40″N,112°55′31″E", "先经度后纬度"), ("北纬35.46，东经112.92", "先经度后纬度"), ("0,0", "不在中国"),
    ("-112.9,35.4", "不在中国"), ("112.9,-35.4", "不在中国"), ("112.9,95", "不在中国"), ("2.35,48.85", "不在中国"), ("112.9", "读不懂"), ("112.9,35.4,8", "读不懂"),
    ("", "读不懂"), ("泽州县", "读不懂"), ("112°75′E,35°27′N", "读不懂"), ("nan,nan", "读不懂"), ("inf,35", "读不懂"), ("441253.2,3924511.7", "不在中国")])
def test_a_place_that_cannot_be_one_is_told_what_is_wrong(text, said):
    with pytest.raises(ArgumentError) as error:
        place_of(text)
    assert said in error.value.text("zh") and "LON,LAT" in error.value.text("en")


def test_a_place_of_a_web_map_is_shifted_back():
    lon, lat = wgs84_to_gcj02(112.925216, 35.461133)
    assert GEOD.inv(lon, lat, 112.925216, 35.461133)[2] > 400
    assert GEOD.inv(*place_of(f"{lon:.9f},{lat:.9f}", "gcj02"), 112.925216, 35.461133)[2] < 0.1


@pytest.mark.parametrize(("first", "last", "day", "inside"), [
    ("05-01", "09-30", "2024-05-01", True), ("05-01", "09-30", "2024-09-30", True), ("05-01", "09-30", "2024-10-01", False), ("05-01", "09-30", "2024-04-30", False),
    ("10-01", "03-31", "2024-12-31", True), ("10-01", "03-31", "2025-01-01", True), ("10-01", "03-31", "2025-03-31", True), ("10-01", "03-31", "2025-04-01", False),
    ("2024-10-01", "2025-03-31", "2025-01-15", True), ("2024-10-01", "2025-03-31", "2026-01-15", False)])
def test_seasons_hold_both_of_their_days_and_go_over_the_new_year(first, last, day, inside):
    assert in_season(first, last, day) is inside


def zone(zone_id, kind, shape, **values):
    return {"zone_id": zone_id, "kind": kind, "status": "adopted", "valid_from": "2024-05-01", "geometry": shape, **values}


AROUND = shapely.box(HERE[0] - 0.05, HERE[1] - 0.05, HERE[0] + 0.05, HERE[1] + 0.05)
ASIDE = shapely.box(HERE[0] + 0.1, HERE[1], HERE[0] + 0.2, HERE[1] + 0.1)


def states(*zones, day="2024-10-15", county="140902", plan="xinzhou-2024", rings=()):
    table = clauses_at(shapely.Point(HERE), day, {"county_code": county}, rows("zones", *zones), pd.DataFrame(rings, columns=RINGS_HERE.columns), preset(plan))
    return table[table["sort"] == "rule"].set_index("id")


def test_a_rule_of_a_zone_applies_inside_it_and_says_through_which():
    rule = next(one.id for one in preset("xinzhou-2024").rules.values() if one.zones == ("heat_network",))
    got = states(zone("N1", "heat_network", AROUND), zone("N2", "heat_network", ASIDE)).loc[rule]
    assert (got["state"], got["through"]) == ("applies", "N1") and got["basis"].startswith("忻政发〔2024〕7号 ") and got["quote"]
    assert states(zone("N2", "heat_network", ASIDE)).loc[rule, "state"] == "outside"
    assert states(zone("C1", "coal_ban", AROUND)).loc[rule, "state"] == "not_drawn"


def test_a_rule_of_ground_outside_a_zone_applies_there_alone():
    outside = [one.id for one in preset("lingchuan-2024").rules.values() if one.options.get("outside_zones") or one.rule == "coal_supply"]
    assert outside
    for rule in outside:
        assert states(zone("Q", "clean_heating", AROUND), county="140524", plan="lingchuan-2024").loc[rule, "state"] == "outside"
        assert states(zone("Q", "clean_heating", ASIDE), county="140524", plan="lingchuan-2024").loc[rule, "state"] == "applies"


@pytest.mark.parametrize(("metres", "state"), [(19_990, "applies"), (20_010, "outside")])
def test_the_ring_of_20_km_is_measured_on_the_ellipsoid(metres, state):
    """长政办发〔2023〕14号 三(二)4: 规划区内及周边20km, the planning area included."""
    ring = next(one.id for one in preset("changzhi-2023").rules.values() if one.rule == "ring_20_deep")
    lon, lat, _ = GEOD.fwd(*HERE, 90, metres)
    area = zone("G", "planning_area", shapely.box(lon, lat - 0.3, lon + 0.1, lat + 0.3), valid_from="2023-07-01")
    away = border_m(shapely.Point(HERE), area["geometry"])
    assert away == pytest.approx(metres, abs=5)
    assert states(area, day="2023-10-15", county="140402", plan="changzhi-2023").loc[ring, "state"] == state


def test_the_rules_of_the_heating_radius_apply_within_it():
    ring = {"layer": "heat_sources", "code": "P1", "name": "示例", "radius_m": 30_000.0, "basis": "忻政发〔2024〕7号 三(二)8", "quote": None}
    inside, outside = [{**ring, "distance_m": 29_999.0, "inside": 1}], [{**ring, "distance_m": 30_001.0, "inside": 0}]
    assert states(rings=inside).loc["boilers_in_radius", ["state", "through"]].tolist() == ["applies", "P1"]
    assert states(rings=outside).loc["boilers_in_radius", "state"] == "outside"
    assert states().loc["boilers_in_radius", "state"] == "not_drawn"


@pytest.mark.parametrize(("day", "county", "state"), [
    ("2024-04-08", "140902", "not_yet"), ("2024-04-09", "140902", ""), ("2025-12-31", "140902", ""), ("2026-01-01", "140902", "ended"),
    ("2024-10-15", "140525", "elsewhere"),
    ("2024-10-15", None, "elsewhere")])
def test_a_plan_applies_in_its_own_place_and_period(day, county, state):
    got = set(states(day=day, county=county)["state"])
    assert got == {state} if state else "applies" in got and not got & {"not_yet", "ended", "elsewhere"}


@pytest.mark.parametrize("name", ["xinzhou-2024", "lingchuan-2024", "yangcheng-2024", "changzhi-2023", "zezhou-2020"])
def test_every_clause_of_every_plan_has_its_document_clause_and_wording(name):
    plan = preset(name)
    table = clauses_at(shapely.Point(HERE), "2024-10-15", {"county_code": plan.plan.area}, rows("zones"), _no_rings(), plan)
    assert len(table) == len(plan.rules) + len(plan.duties)
    assert table["basis"].str.startswith(plan.plan.number).all() and table["quote"].notna().all() and table["title_zh"].str.len().all()


def _no_rings():
    return pd.DataFrame(columns=RINGS_HERE.columns)


# The command, on a workspace of 忻府区.

@pytest.fixture(scope="module")
def path(tmp_path_factory):
    path = tmp_path_factory.mktemp("忻 府") / "w.gpkg"
    create(path, "140902", preset="xinzhou-2024")
    lon, lat, _ = GEOD.fwd(*HERE, 45, 29_999)
    far_lon, far_lat, _ = GEOD.fwd(*HERE, 225, 30_001)
    with Workspace(path, write=True) as workspace, workspace.transaction():
        workspace.upsert("townships", rows("townships", {"township_code": "140902100", "township": "示例镇", "geometry": AROUND}))
        workspace.upsert("villages", rows("villages", {"village_code": "V1", "village": "示例村", "at": (HERE[0] + 0.01, HERE[1])}))
        workspace.upsert("grids", rows("grids", {"grid_code": "G2", "grid": "二级网格", "level": 2, "geometry": AROUND.buffer(-0.02)},
                                       {"grid_code": "G1", "grid": "一级网格", "level": 1, "geometry": AROUND}, {"grid_code": "G3", "grid": "别处", "geometry": ASIDE}))
        workspace.upsert("acts", rows("acts", {"number": "忻府政发〔2024〕3号", "title": "关于划定禁煤区的通告", "issuer": "忻府区人民政府", "in_force_on": "2024-05-01",
                                               "declared_km2": 96.5, "document": "act-documents/a.docx"})[workspace.layer("acts").columns])
        workspace.upsert("zones", rows("zones", zone("JM", "coal_ban", AROUND, act="忻府政发〔2024〕3号", valid_from=None, name="<b>城区</b>"),
                                       zone("OLD", "heat_network", AROUND, valid_from="2020-01-01", valid_to="2024-06-30"), zone("ASIDE", "built_up", ASIDE),
                                       zone("DRAFT", "machinery", AROUND, status="draft")))
        workspace.upsert("heat_sources", rows("heat_sources", chp("NEAR", (lon, lat)), chp("FAR", (far_lon, far_lat))))
    return path


def explained(path, text=f"{HERE[0]},{HERE[1]}", **arguments):
    return run("explain", {"place": text, "workspace": str(path), "lang": "zh", "as_of": "2024-10-15", **arguments})


def test_what_applies_in_xinfu_that_day(path):
    report = explained(path)
    lines = report.text
    for said in ("2024-10-15", "忻府区（140902）", "示例镇（140902100）", "示例村（最近", "一级网格 G1；二级网格 G2", "禁煤区", "忻府政发〔2024〕3号",
                 "关于划定禁煤区的通告",
                 "忻府区人民政府", "96.5 km²", "act-documents/a.docx", "草案与推算范围", "DRAFT", "NEAR", "忻政发〔2024〕7号 三(二)8",
                 "对其供热半径30公里范围内的燃煤锅炉"):
        assert said in lines, said
    assert "OLD" not in lines and "ASIDE" not in lines and "别处" not in lines
    assert report.numbers["zones"] == 1 and report.numbers["rings"] == 1
    assert "OLD" in explained(path, as_of="2024-06-30").text and "OLD" not in explained(path, as_of="2024-07-01").text
    assert "关于划定禁煤区的通告" not in explained(path, as_of="2024-04-30").text


def test_tables_of_the_place(path, tmp_path):
    report = explained(path, out=str(tmp_path / "out"), lang="en")
    zones, rings, clauses = (pd.read_csv(tmp_path / "out" / f"{name}.csv", encoding="utf-8-sig") for name in ("zones_here", "rings_here", "clauses_here"))
    assert zones["zone_id"].tolist() == ["JM"] and zones["title"].tolist() == ["关于划定禁煤区的通告"] and zones["declared_km2"].tolist() == [96.5]
    assert zones["valid_from"].tolist() == ["2024-05-01"]
    near = shapely.Point(HERE)
    assert zones["border_m"].iloc[0] == pytest.approx(min(GEOD.inv(near.x, near.y, *point)[2] for point in shapely.get_coordinates(
        shapely.segmentize(shapely.boundary(AROUND), 1e-4))), abs=1)
    assert rings[["code", "inside"]].to_numpy().tolist() == [["NEAR", 1], ["FAR", 0]]
    assert np.allclose(rings["distance_m"], [29_999, 30_001], atol=0.01)
    assert (clauses["state"] == "applies").sum() == report.numbers["clauses"] and clauses["basis"].notna().all()
    before = {one.name: one.read_bytes() for one in (tmp_path / "out").iterdir()}
    explained(path, out=str(tmp_path / "out"), lang="en")
    assert {one.name: one.read_bytes() for one in (tmp_path / "out").iterdir()} == before


def test_a_place_outside_the_workspace_and_a_workspace_without_a_plan(path, tmp_path):
    assert "不在工作区的辖区内" in explained(path, "112.925216,35.461133").text and "泽州县" in explained(path, "112.925216,35.461133").text
    assert explained(path, "112.925216,35.461133").numbers == {"zones": 0, "rings": 0, "clauses": 0}
    assert explained(path, as_of="2026-02-01").numbers == {"zones": 1, "rings": 0, "clauses": 0}
    create(tmp_path / "bare.gpkg", "140902")
    assert "没有方案" in explained(tmp_path / "bare.gpkg").text
    with pytest.raises(LantianError, match="2024-13-01"):
        explained(path, as_of="2024-13-01")
    with pytest.raises(LantianError, match="nowhere-2024"):
        explained(path, preset="nowhere-2024")


def test_text_for_a_terminal_has_no_control_characters(path):
    with Workspace(path, write=True) as workspace, workspace.transaction():
        workspace.upsert("zones", rows("zones", zone("ESC", "park", AROUND, name="园区\x1b[31m\r\n伪造的行", valid_from="2030-01-01")))
    report = explained(path, as_of="2030-06-01")
    assert "ESC" in report.text and "\x1b" not in report.text and "\r" not in report.text
