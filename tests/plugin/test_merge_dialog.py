"""Check out, change both sides, merge back: in the window, with the copy's layers open."""

import sqlite3
from contextlib import closing

import pytest

from lantian.layers.check_out import check_out
from lantian.plugin.workspace.layer_group import groups, layers_of
from lantian.plugin.workspace.merge_dialog import MergeDialog

from .workspaces import put, zone


@pytest.fixture
def merging(dock, path, tmp_path, qtbot, monkeypatch):
    """The copy of *path* open, Z1 changed on both sides and Z2 in the copy; the dialog that shows it."""
    copy = tmp_path / "copy.gpkg"
    check_out(path, copy)
    put(path, "zones", zone("Z1", name="他", declared_km2=1 / 3), by="赵")
    with qtbot.waitSignal(dock.session.workspace_changed, timeout=30000):
        dock.opening.open(copy)
    zones = layers_of(groups()[0])["zones"]
    zones.startEditing()
    for row in zones.getFeatures():
        zones.changeAttributeValue(row.id(), zones.fields().indexOf("name"), "我")
    assert zones.commitChanges()
    shown = []
    monkeypatch.setattr(MergeDialog, "show", lambda self: shown.append(self))
    dock.opening.merge_back()
    qtbot.waitUntil(lambda: bool(shown), timeout=30000)
    return shown[0]


def names(path):
    with closing(sqlite3.connect(path)) as connection:
        return dict(connection.execute("SELECT zone_id, name FROM zones"))


def test_both_sides_are_shown_and_the_choice_holds(dock, merging, path, qtbot):
    assert merging.found.taken == 1 and list(merging.choices) == ["zones:Z1"]
    top = merging.tree.topLevelItem(0)
    assert [top.child(0).text(column) for column in range(4)] == ["Name", "一", "我", "他"]
    assert merging.chosen() == {}
    merging.choose_all("mine")
    assert merging.chosen() == {"zones:Z1": "mine"}
    with qtbot.waitSignal(dock.session.data_changed, timeout=30000):
        merging.accept()
    assert names(path) == names(dock.session.path) == {"Z1": "我", "Z2": "我"}
    assert {row["name"] for row in layers_of(groups()[0])["zones"].getFeatures()} == {"我"}


def test_what_is_left_open_is_not_written(dock, merging, path, qtbot, monkeypatch):
    said = []
    monkeypatch.setattr(dock, "say", lambda message, *more: said.append(message))
    with qtbot.waitSignal(dock.session.data_changed, timeout=30000):
        merging.accept()
    assert names(path) == {"Z1": "他", "Z2": "我"}
    assert names(dock.session.path)["Z1"] == "我" and "1 conflicts open" in said[0]


def test_edits_that_are_not_saved_come_first(dock, merging, qtbot, monkeypatch):
    said = []
    monkeypatch.setattr(dock, "say", lambda message, *more: said.append(message))
    zones = layers_of(groups()[0])["zones"]
    zones.startEditing()
    zones.changeAttributeValue(1, zones.fields().indexOf("note"), "x")
    dock.opening.merge_back()
    assert "Save or undo" in said[0]
    zones.rollBack()


def test_the_menu_offers_what_fits(dock, path, merging, qtbot):
    def entries():
        dock.header.workspace.menu().aboutToShow.emit()
        return {action.text(): action for action in dock.header.workspace.menu().actions()}

    assert entries()["Merge back…"].isEnabled() and entries()["Check out…"].isEnabled()
    with qtbot.waitSignal(dock.session.workspace_changed, timeout=30000):
        dock.opening.open(path)
    assert not entries()["Merge back…"].isEnabled() and "not checked out" in entries()["Merge back…"].toolTip()
    recent = [action.toolTip() for action in entries()["Recent workspaces"].menu().actions()]
    assert str(path) not in recent and recent[0].endswith("copy.gpkg")
