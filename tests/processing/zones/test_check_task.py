"""check_zones on a workspace: files, repairs in the history, days, and what is refused."""

import json

import geopandas as gpd
import pandas as pd
import pytest
import shapely

from lantian.commands import run
from lantian.layers.errors import ArgumentError
from lantian.layers.geopackage import query
from lantian.layers.new_workspace import create
from lantian.layers.workspace import Workspace

from .made_zones import HERE, A, all_shared, box, zones


@pytest.fixture
def path(tmp_path):
    """Zezhou with two zones whose borders overlap by 2 m, and a third that they leave a strip to."""
    create(tmp_path / "w.gpkg", "140525")
    with Workspace(tmp_path / "w.gpkg", write=True) as workspace, workspace.transaction():
        middle = workspace.read("counties").geometry[0].representative_point()
        table = zones(A, box(998, 0, 2000, 1000), box(2002, 0, 3000, 1000), (A, {"kind": "burn_ban", "name": "=1+1"}))
        workspace.upsert("zones", table.set_geometry(table.translate(middle.x - HERE.lon, middle.y - HERE.lat)), by="王")
    return tmp_path / "w.gpkg"


def check(path, out, **more):
    return run("check_zones", {"workspace": str(path), "out": str(out), **more})


def test_the_task_writes_table_layer_and_record(path, tmp_path):
    kept = path.read_bytes()
    report = check(path, tmp_path / "one")
    assert report.numbers == {"critical": 0, "major": 0, "minor": 2, "note": 0, "repaired": 0}
    assert path.read_bytes() == kept
    layer = gpd.read_file(tmp_path / "one" / "faults.gpkg", layer="faults")
    csv = pd.read_csv(tmp_path / "one" / "faults.csv", encoding="utf-8-sig", dtype=str)
    assert list(layer["fault_id"]) == list(csv["fault_id"]) and layer.crs.to_epsg() == 4490 and set(layer.geom_type) == {"MultiPolygon"}
    record = json.loads((tmp_path / "one" / "run.json").read_text("utf-8"))
    assert record["parameters"]["tolerance"]["value"] == 0.05 and "unverified" in record["parameters"]["tolerance"]["source"]
    assert len(record["inputs"][0]["sha256"]) == 64 and {"coal_in_fuel"} == {one["check"] for one in record["skipped"]}
    check(path, tmp_path / "two")
    for name in ("faults.csv", "faults.gpkg", "run.json"):
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()


def test_repairs_are_one_signed_transaction_and_leave_nothing_to_do(path, tmp_path):
    with Workspace(path) as workspace:
        before, since = workspace.read("zones"), workspace.select(query("newest_change"))[0][0]
    report = check(path, tmp_path / "one", repair=True, by="李")
    assert report.numbers["repaired"] == 2 and report.numbers["minor"] == 0 and not report.warnings
    with Workspace(path) as workspace:
        after = workspace.read("zones")
        changes = [row for row in workspace.select(query("history"), ("zones", None)) if row[0] > since]
    assert {row[5] for row in changes} <= {"update", "sign"} and {row[6] for row in changes} == {"李"}
    assert all_shared(after.geometry[:3].to_numpy())
    assert (shapely.to_wkb(after.geometry[3]) == shapely.to_wkb(before.geometry[3]))
    again = check(path, tmp_path / "one", repair=True, by="李")
    assert not any(again.numbers.values())
    with Workspace(path) as workspace:
        assert workspace.select(query("newest_change"))[0][0] == changes[-1][0]


def test_what_is_not_in_force_on_the_day_is_not_checked(path, tmp_path):
    assert check(path, tmp_path / "one", as_of="2024-04-30").numbers["minor"] == 0
    assert check(path, tmp_path / "one", as_of="2024-05-01", kind="coal_ban").numbers["minor"] == 2
    assert check(path, tmp_path / "one", kind="burn_ban").numbers["minor"] == 0


def test_a_past_state_cannot_be_repaired(path, tmp_path):
    kept = path.read_bytes()
    with pytest.raises(ArgumentError, match="--known-on"):
        check(path, tmp_path / "one", repair=True, known_on="2024-05-01")
    with pytest.raises(ArgumentError, match="--sliver-m"):
        check(path, tmp_path / "one", sliver_m=-1.0)
    assert path.read_bytes() == kept and not (tmp_path / "one").exists()


def test_no_formula_reaches_the_spreadsheet(path, tmp_path):
    with Workspace(path, write=True) as workspace, workspace.transaction():
        table = workspace.read("zones")
        table.loc[0, ["zone_id", "declared_km2"]] = ["=cmd|' /C calc'!A0", 7.0]
        workspace.upsert("zones", table.iloc[[0]])
    report = check(path, tmp_path / "one", lang="en")
    csv = pd.read_csv(tmp_path / "one" / "faults.csv", encoding="utf-8-sig", dtype=str)
    assert "cmd" in report.text and any("cmd" in text for text in csv["zone_ids"])
    assert not csv.apply(lambda column: column.str.startswith(("=", "+", "-", "@"), na=False)).to_numpy().any()


def test_an_empty_workspace_has_no_fault(tmp_path):
    create(tmp_path / "w.gpkg", "140525")
    assert not any(check(tmp_path / "w.gpkg", tmp_path / "out").numbers.values())
    assert len(gpd.read_file(tmp_path / "out" / "faults.gpkg", layer="faults")) == 0
