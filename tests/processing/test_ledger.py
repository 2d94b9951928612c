"""The ledger: a run never doubles, what was closed is reopened with the reason, and steps take what they need."""

import pandas as pd
import pytest

from lantian.commands import run
from lantian.layers.catalog import WORKSPACE_LAYERS
from lantian.layers.errors import ArgumentError
from lantian.layers.new_workspace import create
from lantian.layers.presets import preset
from lantian.layers.workspace import Workspace
from lantian.processing.ledger import due, settle, tasks_of


@pytest.fixture
def path(tmp_path):
    """Three coal boilers in Lingchuan, whose plan wants those of 35 t/h and less to be gone."""
    import geopandas as gpd
    import shapely

    create(tmp_path / "w.gpkg", "140524", preset="lingchuan-2024")
    layer = WORKSPACE_LAYERS["boilers"]
    rows = [{**dict.fromkeys(layer.columns), "code": f"G{at}", "fuel": "coal", "capacity_tph": size, "geometry": shapely.Point(113.3, 35.7)}
            for at, size in enumerate((5.0, 35.0, 35.1))]
    with Workspace(tmp_path / "w.gpkg", write=True) as workspace, workspace.transaction():
        workspace.upsert("boilers", gpd.GeoDataFrame(rows, geometry="geometry", crs=4490))
    return tmp_path / "w.gpkg"


def apply(path, day, **more):
    return run("apply_rules", {"workspace": str(path), "as_of": day, "store": True, "out": str(path.parent / "out"), "lang": "zh", **more})


def findings(path, rule="coal_boilers_zero"):
    with Workspace(path) as workspace:
        table = workspace.read("findings")
    return table[(table["rule"] == rule) & (table["provision"] == "boiler_zero_35")].reset_index(drop=True)


def test_a_second_run_doubles_nothing(path):
    apply(path, "2024-06-01")
    first = findings(path)
    assert list(first["key"]) == ["G0", "G1"]
    assert "新增 0" in apply(path, "2024-06-02").text
    second = findings(path)
    assert list(second["finding_id"]) == list(first["finding_id"])
    assert set(second["date"]) == {"2024-06-01"}
    assert set(second["last_found"]) == {"2024-06-02"}


def test_what_was_closed_and_is_found_again_is_reopened_with_the_reason(path):
    apply(path, "2024-06-01")
    name = findings(path)["finding_id"][0]
    run("update_ledger", {"workspace": str(path), "ids": [name], "state": "closed", "evidence": "照片", "on": "2024-06-10", "by": "张"})
    assert findings(path)["state"].tolist() == ["closed", "open"]
    assert "重新打开 1" in apply(path, "2024-07-01").text
    again = findings(path).iloc[0]
    assert (again["state"], again["reason"], again["closed_on"]) == ("open", "2024-06-10 由张销号，2024-07-01 再次发现", None)
    assert again["evidence"] == "照片"


def test_what_is_gone_stays_open_until_a_person_closes_it(path):
    apply(path, "2024-06-01")
    with Workspace(path, write=True) as workspace, workspace.transaction():
        workspace.delete("boilers", [("G0",)])
    report = apply(path, "2024-06-05")
    assert "可核实销号" in report.text
    assert findings(path)["state"].tolist() == ["open", "open"]


def test_what_people_wrote_to_a_task_stays(path):
    apply(path, "2024-06-01")
    with Workspace(path) as workspace:
        name = workspace.read("tasks")["task_id"][0]
    run("update_ledger", {"workspace": str(path), "ids": [name], "state": "in_hand"})
    apply(path, "2024-06-02")
    with Workspace(path) as workspace:
        tasks = workspace.read("tasks").set_index("task_id")
    assert tasks.loc[name, "state"] == "in_hand"
    assert tasks.index.is_unique


@pytest.mark.parametrize("arguments, said", [
    ({"state": "closed"}, "--evidence"),
    ({"state": "closed", "evidence": "照片", "by": "张"}, "--on"),
    ({"state": "open"}, "in that state already"),
    ({"state": "closed", "evidence": "照片", "by": "张", "on": "2024-02-31"}, "no date"),
    ({"state": "in_hand", "ids": ["没有"]}, "没有"),
])
def test_a_step_that_lacks_something_changes_nothing(path, arguments, said):
    apply(path, "2024-06-01")
    before = findings(path)
    with pytest.raises(ArgumentError, match=said):
        run("update_ledger", {"workspace": str(path), "ids": [before["finding_id"][0]], **arguments})
    assert findings(path).equals(before)


def test_reopening_takes_a_reason():
    rows = pd.DataFrame([{**dict.fromkeys(WORKSPACE_LAYERS["tasks"].columns),
                          "task_id": "T", "state": "closed", "evidence": "e", "closed_by": "张", "closed_on": "2024-01-01"}])
    with pytest.raises(ArgumentError, match="--reason"):
        settle(rows, "open")
    out = settle(rows, "open", reason="复查不合格")
    assert out[["state", "closed_on", "reason"]].to_numpy().tolist() == [["open", None, "复查不合格"]]
    assert rows["state"].tolist() == ["closed"]


def test_what_falls_due_and_what_is_overdue():
    empty = pd.DataFrame(columns=WORKSPACE_LAYERS["tasks"].columns)
    tasks = tasks_of(preset("lingchuan-2024"), empty)
    findings = pd.DataFrame(columns=WORKSPACE_LAYERS["findings"].columns)
    table = due(tasks, findings, "2024-09-01", "2024-10-31")
    assert set(table.loc[~table["overdue"].astype(bool), "due"]) <= {"2024-09-30", "2024-10-31"}
    assert {"2024-09-30", "2024-10-31"} <= set(table["due"])
    assert (table.loc[table["overdue"].astype(bool), "due"] < "2024-09-01").all()
    mine = due(tasks, findings, "2024-09-01", "2024-10-31", unit="市生态环境局陵川分局")
    assert 0 < len(mine) <= len(table)
    assert mine["units"].str.contains("市生态环境局陵川分局").all()


def test_boilers_in_the_radius_of_a_plant_that_the_plan_makes_a_source(tmp_path):
    """Xinzhou: 30 km round cogeneration of 300 MW and more; the rings are worked out, nobody has to draw them."""
    import geopandas as gpd
    import shapely

    create(tmp_path / "w.gpkg", "140900", preset="xinzhou-2024")

    def table(name, *records):
        layer = WORKSPACE_LAYERS[name]
        return gpd.GeoDataFrame([{**dict.fromkeys(layer.columns), **one} for one in records], geometry="geometry", crs=4490)

    with Workspace(tmp_path / "w.gpkg", write=True) as workspace, workspace.transaction():
        workspace.upsert("heat_sources", table("heat_sources", {"code": "P", "cogeneration": 1, "capacity_mw": 300.0, "geometry": shapely.Point(112.7, 38.4)},
                                               {"code": "Q", "cogeneration": 1, "capacity_mw": 299.9, "geometry": shapely.Point(113.5, 38.9)}))
        workspace.upsert("boilers", table("boilers", {"code": "near", "fuel": "coal", "capacity_tph": 80.0, "geometry": shapely.Point(112.9, 38.4)},
                                          {"code": "far", "fuel": "coal", "capacity_tph": 80.0, "geometry": shapely.Point(113.5, 38.9)}))
    apply(tmp_path / "w.gpkg", "2024-07-01")
    with Workspace(tmp_path / "w.gpkg") as workspace:
        found = workspace.read("findings")
        assert found.loc[found["rule"] == "boilers_in_radius", "key"].tolist() == ["near"]
        assert len(workspace.read("zones")) == 0


def test_a_plan_that_is_not_given_is_asked_for(tmp_path):
    create(tmp_path / "w.gpkg", "140524")
    with pytest.raises(ArgumentError, match="--preset"):
        apply(tmp_path / "w.gpkg", "2024-06-01")
