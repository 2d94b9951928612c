"""While one layer of a workspace is edited, the others still count, tell their extent and their first and last time; what is saved is in the file."""

import shutil
import sqlite3
from contextlib import closing

import numpy as np
import pytest
import shapely
from qgis.core import QgsApplication, QgsProject, QgsProviderRegistry
from qgis.PyQt.QtCore import QThreadPool

from lantian.layers.catalog import LAYERS
from lantian.layers.write_ahead import fold_in
from lantian.plugin.workspace import opening
from lantian.plugin.workspace.layer_group import groups, layers_of

from .workspaces import full, opened, put


@pytest.fixture
def layers(dock, path, qtbot):
    """The layers of the open workspace, with two events."""
    for at, hour in enumerate((5, 17)):
        time = np.datetime64(f"2024-05-01T{hour:02}:06:07", "s")
        put(path, "events", {**full(LAYERS["events"]), "event_id": f"E{at}", "first_utc": time, "last_utc": time, "merged_into": None,
                             "geometry": shapely.Point(112.8 + at, 35.4)})
    with qtbot.waitSignal(dock.session.workspace_changed, timeout=30000):
        dock.opening.open(path)
    return layers_of(groups()[0])


def told_by(layer):
    at = layer.fields().indexOf("first_utc")
    return (layer.featureCount(), layer.minimumValue(at).time().hour(), layer.maximumValue(at).time().hour(), round(layer.extent().width(), 3),
            len(layer.uniqueValues(layer.fields().indexOf("event_id"))))


def test_the_others_answer_while_one_is_edited(layers, capfd):
    events, zones = layers["events"], layers["zones"]
    assert zones.startEditing()
    assert told_by(events) == (2, 5, 17, 1.0, 2)
    assert events.setSubsetString("event_id = 'E1'") and [row["event_id"] for row in events.getFeatures()] == ["E1"]
    zones.rollBack()
    assert events.setSubsetString("") and told_by(events) == (2, 5, 17, 1.0, 2)
    assert "unable to open" not in "".join(capfd.readouterr())


def test_a_copy_of_the_file_alone_holds_what_was_saved(dock, layers, path, tmp_path, qtbot):
    zones = layers["zones"]
    zones.startEditing()
    zones.changeAttributeValue(next(zones.getFeatures()).id(), zones.fields().indexOf("note"), "改了")
    assert zones.commitChanges(), zones.commitErrors()

    def copied():
        shutil.copy(path, tmp_path / "stick.gpkg")
        with closing(sqlite3.connect(tmp_path / "stick.gpkg")) as connection:
            assert ("改了",) in connection.execute("SELECT note FROM zones").fetchall()

    qtbot.waitUntil(copied, timeout=20000)


def test_a_layer_that_was_there_before_keeps_its_rows(dock, path, qtbot):
    """Opened by hand, without our log, and read: its kept connections cannot read what has a log."""
    plain = opened(path, "zones")
    QgsProject.instance().addMapLayer(plain)
    assert len(list(plain.getFeatures())) == 2
    with qtbot.waitSignal(dock.session.workspace_changed, timeout=30000):
        dock.opening.open(path)
    assert len(list(plain.getFeatures())) == 2 and not plain.extent().isEmpty()


def test_a_closed_workspace_is_one_file(layers, path):
    layers.clear()
    QgsProject.instance().clear()
    QgsApplication.processEvents()
    assert [one.name for one in path.parent.iterdir() if one.name.startswith(path.name)] == [path.name]


def test_a_workspace_that_is_only_read_has_no_log(dock, path, qtbot, monkeypatch):
    monkeypatch.setattr(opening, "network_kind_here", lambda path: "cifs")
    with qtbot.waitSignal(dock.session.workspace_changed, timeout=30000):
        dock.opening.open(path)
    assert not [one.name for one in path.parent.iterdir() if one.name.endswith(("-wal", "-shm"))]


def test_fold_in_of_a_file_without_a_log_does_nothing(path):
    before = path.read_bytes()
    assert fold_in(path) and path.read_bytes() == before


def test_nothing_is_drawn_when_layers_go(dock, layers, qgis_iface):
    """QgsExpression::detach: a layer that is deleted while it is drawn ends QGIS."""
    canvas, threads, drawing = qgis_iface.mapCanvas(), QThreadPool.globalInstance(), []
    canvas.setLayers(list(layers.values()))
    canvas.refreshAllLayers()
    canvas.redrawAllLayers()
    layers["zones"].willBeDeleted.connect(lambda: drawing.append(threads.activeThreadCount()))
    QgsProject.instance().clear()
    assert drawing == [0]


@pytest.mark.parametrize("name", ["蓝天 一.gpkg", "a#b.gpkg", "a?b.gpkg", "a%20b%.gpkg", "a|b&c=d.gpkg", "甲'乙;,.gpkg"])
def test_a_name_with_signs_of_addresses_opens(dock, layers, path, tmp_path, qtbot, name):
    QgsProject.instance().clear()
    folder = tmp_path / "陈 工 #1"
    folder.mkdir()
    other = shutil.move(path, folder / name)
    with qtbot.waitSignal(dock.session.workspace_changed, timeout=30000):
        dock.opening.open(other)
    found = layers_of(groups()[0])
    assert dock.session.path == other and found["events"].featureCount() == 2
    assert QgsProviderRegistry.instance().decodeUri("ogr", found["zones"].source())["path"] == str(other)
