"""Files dropped on the window: recognised apart from it, previewed, imported, or handed on to QGIS."""

import shutil
from pathlib import Path

import pytest
from qgis.core import QgsSettings

from lantian.layers.workspace import Workspace
from lantian.plugin.workspace.fire_dialog import FireDialog
from lantian.plugin.workspace.import_dialog import ImportDialog

from .workspaces import new

SAMPLE = Path(__file__).parents[2] / "sample"


@pytest.fixture
def xinzhou(dock, qtbot, tmp_path):
    """The dock with an empty workspace of Xinzhou and its townships open."""
    from lantian.layers.new_workspace import create
    from lantian.layers.townships import read_townships

    QgsSettings().remove("lantian")
    path = tmp_path / "w.gpkg"
    create(path, "140900", townships=read_townships(str(SAMPLE / "townships.gpkg")).table)
    with qtbot.waitSignal(dock.session.workspace_changed, timeout=30000):
        dock.opening.open(path)
    return dock


@pytest.fixture
def drop(xinzhou, qtbot, monkeypatch):
    """Drops a file; the dialog that came of it, once its preview is there."""
    shown = []
    for kind in (FireDialog, ImportDialog):
        monkeypatch.setattr(kind, "show", lambda self: shown.append(self))

    def run(file):
        assert xinzhou.opening.dropping.handleFileDrop(str(file))
        qtbot.waitUntil(lambda: bool(shown), timeout=30000)
        dialog = shown[0]
        qtbot.waitUntil(lambda: dialog.preview is not None or bool(dialog.question.text()), timeout=30000)
        return dialog
    return run


def rows(dialog, page=0):
    table = dialog.tables.widget(page)
    return [[table.item(at, column).text() for column in range(table.columnCount())] for at in range(table.rowCount())]


def count(dock, name):
    with Workspace(dock.session.path) as workspace:
        return len(workspace.read(name))


def test_a_register_is_previewed_and_imported(drop, xinzhou, qtbot, tmp_path):
    file = tmp_path / "boilers.csv"
    lines = (SAMPLE / "xinzhou/boilers.csv").read_text("utf-8").splitlines()
    file.write_text("\n".join([*lines[:5], lines[5].replace("111.9", "x")]) + "\n", "utf-8")
    dialog = drop(file)
    assert (type(dialog), dialog.layer.currentData()) == (ImportDialog, "boilers")
    assert "5" in dialog.facts.text() and ["容量(t/h)", "capacity_tph"] in [row[:2] for row in rows(dialog)]
    if not dialog.import_.isEnabled():
        dialog.datum.setCurrentIndex(dialog.datum.findData("cgcs2000"))
        qtbot.waitUntil(dialog.import_.isEnabled, timeout=30000)
    dialog.signature.setText("李")
    with qtbot.waitSignal(xinzhou.session.data_changed, timeout=30000) as told:
        dialog.accept()
    assert told.args == [["boilers"]] and count(xinzhou, "boilers") == dialog_count(file)


def dialog_count(file):
    return len([line for line in file.read_text("utf-8").splitlines()[1:] if ",x" not in line])


def test_another_layer_may_be_chosen_and_says_why_it_does_not_fit(drop, qtbot):
    dialog = drop(SAMPLE / "xinzhou/boilers.csv")
    dialog.layer.setCurrentIndex(dialog.layer.findData("tasks"))
    qtbot.waitUntil(lambda: bool(dialog.question.text()), timeout=30000)
    assert not dialog.import_.isEnabled() and dialog.import_.toolTip()


def test_a_fire_list_is_previewed_and_goes_into_the_workspace(drop, xinzhou, qtbot):
    dialog = drop(SAMPLE / "viirs_noaa20_2023-11-09.csv")
    assert type(dialog) is FireDialog
    assert rows(dialog) == [["viirs_noaa20_2023-11-09.csv", "VIIRS C2 NRT", "NOAA-20", "8", "275", "2023-11-09 04:29 – 2023-11-09 18:32"]]
    with qtbot.waitSignal(xinzhou.session.data_changed, timeout=60000):
        dialog.accept()
    assert count(xinzhou, "events") > 0


def test_a_mask_without_its_pass_is_asked_about(drop, qtbot):
    dialog = drop(SAMPLE / "firemask_viirs_noaa20_2023-11-09.tif")
    assert "sensor" in dialog.question.text() and not dialog.import_.isEnabled()
    dialog.sensor.setText("NOAA-20")
    dialog.time.setText("2023-11-09T06:09")
    dialog.look()
    qtbot.waitUntil(dialog.import_.isEnabled, timeout=30000)
    assert rows(dialog)[0][2:6] == ["NOAA-20", "1", "95", "2023-11-09 06:09"]


def test_what_is_not_ours_goes_on_to_qgis(xinzhou, qtbot, monkeypatch, tmp_path):
    passed = []
    monkeypatch.setattr("lantian.plugin.workspace.dropping.drop_on", lambda window, files: passed.extend(files))
    file = tmp_path / "t.gpkg"
    shutil.copy(SAMPLE / "townships.gpkg", file)
    dropping = xinzhou.opening.dropping
    assert dropping.handleFileDrop(str(file))
    qtbot.waitUntil(lambda: bool(passed), timeout=30000)
    assert passed == [str(file)]
    # The second time it comes round it is let through, and only then.
    assert not dropping.handleFileDrop(str(file)) and dropping.handleFileDrop(str(file))
    assert not dropping.handleFileDrop(str(tmp_path / "picture.png"))


def test_without_a_workspace_only_workspaces_are_taken(dock, qtbot, tmp_path):
    dropping = dock.opening.dropping
    assert not dropping.handleFileDrop(str(SAMPLE / "viirs_noaa20_2023-11-09.csv"))
    with qtbot.waitSignal(dock.session.workspace_changed, timeout=30000):
        assert dropping.handleFileDrop(str(new(tmp_path / "dropped.gpkg")))
    assert dock.session.path.name == "dropped.gpkg"


def test_nothing_is_imported_into_what_is_read_only(xinzhou, qtbot, monkeypatch):
    told = []
    monkeypatch.setattr(xinzhou, "say", lambda message, *more: told.append(message))
    xinzhou.session.read_only = True
    xinzhou.opening.dropping.handleFileDrop(str(SAMPLE / "xinzhou/boilers.csv"))
    qtbot.waitUntil(lambda: bool(told), timeout=30000)
    assert "read-only" in told[0]
