"""QGIS and the command line write the same workspace side by side: nothing is lost, and whoever has to wait is told."""

import pytest
from qgis.core import QgsProject

from lantian.__main__ import main
from lantian.layers.errors import OutputError
from lantian.layers.history import changes, crossed
from lantian.layers.workspace import Workspace

from .edits import index_is_true, mark, saved, set_both, set_name, set_shape, state, told, while_later
from .sample_files import LIST, TOWNSHIPS
from .workspaces import opened, put, sign_in, zone


def test_the_command_line_writes_while_qgis_edits(path):
    """QGIS holds an edit session; what the command line writes meanwhile to other rows and columns stays, the same value is overtaken, and told so."""
    layer, since = opened(path, "zones"), mark(path)
    sign_in("甲")
    reading = layer.getFeatures()
    next(reading)  # the map is still being drawn
    layer.startEditing()
    set_name(layer, "图上改")
    set_shape(layer, zone_id="Z2")
    put(path, "zones", zone("Z1", name="命令改", note="命令写", declared_km2=1 / 3), zone("Z2", 113.0, name="二", note="命令写"), zone("Z3", 114.0), by="李")
    assert layer.commitChanges(), layer.commitErrors()
    del reading
    with Workspace(path) as workspace:
        rows = {row["zone_id"]: row for row in workspace.read("zones").to_dict("records")}
        overtaken = [(one["key"], one["column"], one["value"], one["set_by"], one["overtaken_by"], one["new_value"]) for one in crossed(workspace, "zones")]
    assert {name: (row["name"], row["note"]) for name, row in rows.items()} == {"Z1": ("图上改", "命令写"), "Z2": ("二", "命令写"), "Z3": (None, None)}
    assert rows["Z2"]["geometry"].bounds == (112.8, 35.4, 112.9, 35.6)
    assert rows["Z1"]["declared_km2"] == 1 / 3
    assert ("Z1", "name", "命令改", "李", "甲", "图上改") in overtaken
    assert sorted({(key, who) for _, key, who, _, _ in told(path, since)}) == [("Z1", "李"), ("Z1", "甲"), ("Z2", "李"), ("Z2", "甲"), ("Z3", "李")]
    assert layer.featureCount() == 3
    assert index_is_true(path)


def test_a_fire_job_writes_while_qgis_edits(path, sample, tmp_path, capsys):
    """From end to end by the command line: the job's rows and the map's edits are all there, and --crossed tells what the map overtook."""
    def lantian(*words):
        assert main([*words, "--lang", "zh"]) == 0
        return capsys.readouterr().out

    layer = opened(path, "zones")
    sign_in("甲")
    layer.startEditing()
    set_name(layer, "图上改")
    put(path, "zones", zone("Z1", name="命令改", declared_km2=1 / 3), by="李")
    lantian("flag-fires", str(sample / LIST), "--townships", str(sample / TOWNSHIPS), "--out", str(tmp_path / "out"), "--workspace", str(path), "--by", "值班")
    assert layer.commitChanges(), layer.commitErrors()
    with Workspace(path) as workspace:
        found = changes(workspace, "detections")
        assert len(found) == len(workspace.read("detections")) > 50
        assert {(one.action, one.who) for one in found} == {("insert", "值班")}
        assert list(workspace.read("zones")["name"]) == ["图上改", "二"]
    row = next(line for line in lantian("show-history", str(path), "--crossed", "--layer", "zones").splitlines() if "命令改" in line)
    assert [word for word in ("Z1", "命令改", "李", "图上改", "甲") if word not in row] == []


def test_qgis_finds_what_the_command_line_put_far_away(path):
    """GDAL keeps the layer's extent in the file; what lies outside would be out of reach of 'zoom to layer'."""
    saved(opened(path, "zones"), set_shape)
    put(path, "zones", zone("Z3", 120.0), by="李")
    assert opened(path, "zones").extent().xMaximum() == pytest.approx(120.1, abs=0.001)
    with Workspace(path, write=True) as workspace, workspace.transaction():
        workspace.delete("zones", [("Z3",)])
    assert opened(path, "zones").extent().xMaximum() == pytest.approx(113.1, abs=0.001)


def test_qgis_tells_that_the_command_line_is_writing_and_keeps_the_edits(path):
    layer, since = opened(path, "zones"), mark(path)
    sign_in("甲")
    layer.startEditing()
    set_both(layer)
    with Workspace(path, write=True) as workspace, workspace.transaction():
        workspace.delete("zones", [("Z2",)], "李")
        assert not layer.commitChanges()
        assert any("locked" in line for line in layer.commitErrors())
    assert layer.isModified()
    assert layer.commitChanges(), layer.commitErrors()
    assert told(path, since) == [("delete", "Z2", "李", None, True), ("update", "Z1", "甲", ["name"], True)]


def test_edits_written_at_once(path):
    """With transaction groups QGIS writes every edit into an open transaction: the command line is told to wait, and what is undone leaves no trace."""
    project, layer, since = QgsProject.instance(), opened(path, "zones"), mark(path)
    sign_in("甲")
    project.setAutoTransaction(True)
    project.addMapLayer(layer)
    assert layer.startEditing()
    for edit in (lambda layer: set_name(layer, "新"), set_shape):
        layer.beginEditCommand("x")
        edit(layer)
        layer.endEditCommand()
    layer.beginEditCommand("x")
    set_name(layer, "不要", "Z2")
    layer.endEditCommand()
    layer.undoStack().undo()
    with pytest.raises(OutputError, match="being written by another program"):
        put(path, "zones", zone("Z2", 113.0, name="命令改"), timeout_s=0.1)
    assert layer.commitChanges()
    project.removeAllMapLayers()
    project.setAutoTransaction(False)
    assert {row[:3] for row in told(path, since)} == {("update", "Z1", "甲")}
    assert ("Z2", "二") in {(row[1], row[3]) for row in state(path)}
    assert put(path, "zones", zone("Z2", 113.0, name="命令改")) == {"inserted": 0, "updated": 1, "unchanged": 0}


def test_a_second_window_of_qgis_overtakes_the_first(path):
    since = mark(path)
    first, second = opened(path, "zones"), opened(path, "zones")
    first.startEditing()
    second.startEditing()
    sign_in("甲")
    set_name(first, "甲的")
    sign_in("乙")
    set_name(second, "乙的")
    assert first.commitChanges()
    while_later(path)
    assert second.commitChanges()
    assert [row[2] for row in told(path, since)] == ["甲", "乙"]
    with Workspace(path) as workspace:
        assert [(one["value"], one["set_by"], one["overtaken_by"]) for one in crossed(workspace, "zones")] == [("一", "李", "甲"), ("甲的", "甲", "乙")]


def test_the_file_is_left_without_side_files(path):
    layer = opened(path, "zones")
    saved(layer, set_shape)
    del layer
    assert sorted(one.name for one in path.parent.iterdir()) == [path.name]
