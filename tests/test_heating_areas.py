"""heating-areas as a command on a workspace: what is written, what is stored, what a second run changes."""

import hashlib
import json
import sqlite3

import geopandas as gpd
import pandas as pd
import pytest
import shapely

from lantian.commands import run
from lantian.layers.errors import ArgumentError, OutputError
from lantian.layers.new_workspace import create
from lantian.layers.workspace import Workspace

from .processing.heating_places import GEOD, chp, rows

PLANT = (112.751612, 38.459533)
BASIS = {"radius_m": 15_000.0, "basis": "示例〔2024〕1号 一(一)"}


@pytest.fixture
def path(tmp_path):
    """忻府区 with two plants, one of them said to be in another county, boilers at the rim and villages in and out of reach."""
    path = tmp_path / "忻府 w.gpkg"
    create(path, "140902", preset="xinzhou-2024")
    rim = [GEOD.fwd(*PLANT, azimuth, metres)[:2] for azimuth in (0, 90, 200) for metres in (29_999, 30_001)]
    with Workspace(path, write=True) as workspace, workspace.transaction():
        workspace.upsert("heat_sources", rows("heat_sources", chp("GY", PLANT, name="=cmd|'广宇'!A1"), chp("DX", (113.2, 38.5), county="忻府区")))
        workspace.upsert("boilers", rows("boilers", *({"code": f"B{at}", "name": "<script>", "fuel": "coal", "at": place} for at, place in enumerate(rim))))
        workspace.upsert("villages", rows("villages", {"village_code": "V1", "village": "近村", "at": PLANT},
                                           {"village_code": "V2", "village": "远村", "at": (112.3, 38.1)}))
    return path


def heating(path, out, **arguments):
    return run("heating_areas", {"workspace": str(path), "out": str(out), "lang": "zh", **arguments})


def zones(path):
    with Workspace(path) as workspace:
        return workspace.read("zones").set_index("zone_id")


def test_the_plan_of_the_workspace_draws_30_km(path, tmp_path):
    report = heating(path, tmp_path / "out")
    reach = pd.read_csv(tmp_path / "out" / "reach.csv", encoding="utf-8-sig", dtype={"township_code": str})
    assert list(reach.columns) == ["layer", "key", "name", "township_code", "nearest_source", "distance_m", "inside"]
    boilers = reach[reach["layer"] == "boilers"]
    assert boilers["inside"].tolist() == [1, 0, 1, 0, 1, 0] and boilers["distance_m"].round(1).tolist() == [29_999, 30_001] * 3
    assert reach[reach["layer"] == "villages"][["key", "inside"]].to_numpy().tolist() == [["V1", 1], ["V2", 0]]
    areas, covered = (gpd.read_file(tmp_path / "out" / "heating_areas.gpkg", layer=name) for name in ("heating_areas", "covered"))
    placed = gpd.read_file(tmp_path / "out" / "heating_areas.gpkg", layer="reach")
    assert placed["key"].tolist() == reach["key"].tolist() and placed["inside"].tolist() == reach["inside"].tolist()
    assert placed.geometry[placed["key"] == "V1"].iloc[0].distance(shapely.Point(*PLANT)) < 1e-9
    assert [(one.table, one.style) for one in report.layers] == [(name, name) for name in ("reach", "heating_areas", "covered")]
    assert areas["code"].tolist() == ["GY"] and areas["basis"].tolist() == ["忻政发〔2024〕7号 三(二)8"] and areas.crs.to_epsg() == 4490
    with Workspace(path) as workspace:
        county = shapely.union_all(workspace.read("counties").geometry.to_numpy())
    assert county.buffer(1e-9).covers(covered.geometry.iloc[0]) and not county.covers(areas.geometry.iloc[0])
    assert "供热半径30公里范围内" in report.text and "位置与填报的县不符" in report.text and any("--confirm" in line for line in report.warnings)
    assert report.numbers == {"sources": 1, "inside": 4, "out_of_reach": 5}
    assert not len(zones(path))


def test_names_are_no_formulas_in_the_tables(path, tmp_path):
    heating(path, tmp_path / "out")
    assert "'=cmd|" in (tmp_path / "out" / "sources.csv").read_text("utf-8-sig")


def test_a_source_in_another_county_draws_once_confirmed_and_the_workspace_keeps_that(path, tmp_path):
    assert heating(path, tmp_path / "a", confirm=["DX"]).numbers["sources"] == 2
    assert heating(path, tmp_path / "b").numbers["sources"] == 1
    assert "位置确认" in heating(path, tmp_path / "c", confirm=["DX"], store=True, by="王五").text
    assert heating(path, tmp_path / "d").numbers["sources"] == 2
    with Workspace(path) as workspace:
        assert workspace.read("heat_sources").set_index("code").loc["DX", "confirmed"] == 1


def test_stored_rings_are_drafts_and_a_second_run_doubles_nothing(path, tmp_path):
    heating(path, tmp_path / "out", store=True, by="李四", confirm=["DX"])
    kept = zones(path)
    assert sorted(kept.index) == ["heating-30000m-DX", "heating-30000m-GY"]
    assert set(kept["kind"]) == {"heating"} and set(kept["status"]) == {"draft"} and set(kept["radius_m"]) == {30_000.0}
    assert set(kept["basis"]) == {"忻政发〔2024〕7号 三(二)8"}
    with Workspace(path) as workspace:
        before = workspace.select("SELECT count(*) FROM history")[0][0]
    assert "未变 2" in heating(path, tmp_path / "out", store=True).text
    with Workspace(path) as workspace:
        assert workspace.select("SELECT count(*) FROM history")[0][0] == before


def test_a_source_that_is_no_more_loses_its_ring_and_another_radius_keeps_its_own(path, tmp_path):
    heating(path, tmp_path / "out", store=True)
    heating(path, tmp_path / "other", store=True, **BASIS)
    with Workspace(path, write=True) as workspace, workspace.transaction():
        workspace.upsert("heat_sources", rows("heat_sources", chp("GY", PLANT, running=0)))
    assert "移除 1" in heating(path, tmp_path / "out", store=True).text
    assert zones(path).index.tolist() == ["heating-15000m-GY"]


def test_what_a_person_adopted_or_drew_is_not_touched(path, tmp_path):
    heating(path, tmp_path / "out", store=True)
    with Workspace(path, write=True) as workspace, workspace.transaction():
        zone = workspace.read("zones")
        zone["status"], zone["name"] = "adopted", "人工核定"
        workspace.upsert("zones", zone)
        workspace.upsert("heat_sources", rows("heat_sources", chp("GY", PLANT, name="改名")))
    assert "未改动：heating-30000m-GY" in heating(path, tmp_path / "out", store=True).text
    assert zones(path).loc["heating-30000m-GY", ["status", "name"]].tolist() == ["adopted", "人工核定"]


def test_a_folder_that_cannot_be_written_leaves_the_workspace_as_it_was(path, tmp_path):
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "别人的.txt").write_text("x")
    with pytest.raises(OutputError):
        heating(path, tmp_path / "full", store=True)
    assert not len(zones(path))


def test_the_same_rows_give_the_same_bytes(path, tmp_path):
    digests = []
    for name in ("one", "two"):
        heating(path, tmp_path / name, **BASIS)
        digests.append({one.name: hashlib.sha256(one.read_bytes()).hexdigest() for one in (tmp_path / name).iterdir()})
    assert digests[0] == digests[1] and set(digests[0]) == {"sources.csv", "reach.csv", "heating_areas.gpkg", "run.json"}
    record = json.loads((tmp_path / "one" / "run.json").read_text("utf-8"))
    assert record["parameters"]["radius_m"] == 15_000 and str(tmp_path) not in json.dumps(record)


def test_a_plan_without_a_radius_says_so_and_another_area_s_plan_is_pointed_out(path, tmp_path):
    report = heating(path, tmp_path / "out", preset="zezhou-2020", store=True)
    assert "没有规定供热半径，未画范围" in report.text and "泽政办发〔2020〕28号" in report.text
    assert any("140525" in line for line in report.warnings)
    with sqlite3.connect(tmp_path / "out" / "heating_areas.gpkg") as package:
        assert [package.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in ("heating_areas", "covered")] == [0, 0]
    assert not len(zones(path))
    assert any("不在其内" in line for line in heating(path, tmp_path / "late", as_of="2026-03-01").warnings)


def test_former_records_are_shown_but_not_stored(path, tmp_path):
    assert heating(path, tmp_path / "out", known_on="2001-01-01").numbers["sources"] == 0
    with pytest.raises(ArgumentError, match="--known-on"):
        heating(path, tmp_path / "out", known_on="2001-01-01", store=True)
