"""What a user does to the layers or the file of an open workspace: the dock goes back to its empty state, or says what is missing; nothing raises."""

import pytest
from qgis.core import QgsProject

from lantian.plugin.workspace.layer_group import groups, layers_of, take_out
from lantian.processing.fire_filter import FireFilter


@pytest.fixture
def shown(dock, path, qtbot):
    """The dock, seen, with the workspace open; what raises in a slot fails the test (pytest-qt)."""
    dock.show()
    with qtbot.waitSignal(dock.session.workspace_changed, timeout=30000):
        dock.opening.open(path)
    settle(dock, qtbot)
    return dock


def settle(dock, qtbot):
    """Until nothing is read any more."""
    qtbot.wait(300)
    qtbot.waitUntil(lambda: not dock.session.work.running, timeout=30000)


def look_round(dock, qtbot):
    """Every tab, another day, a filter: all that reads."""
    for at in range(dock.tabs.count()):
        dock.tabs.setCurrentIndex(at)
        settle(dock, qtbot)
    dock.session.look_at("2024-01-01")
    dock.session.show(FireFilter(states=("suspected",)))
    dock.session.data_changed.emit(["zones", "events"])
    settle(dock, qtbot)


def test_a_new_project_closes_the_workspace(shown, qtbot):
    QgsProject.instance().clear()
    settle(shown, qtbot)
    assert not shown.session.is_open
    for at in range(shown.tabs.count()):
        shown.tabs.setCurrentIndex(at)
        assert shown.tabs.widget(at).stack.currentWidget() is shown.tabs.widget(at).nothing


def test_a_group_that_is_taken_out_closes_the_workspace(shown, qtbot):
    take_out(groups()[0])
    settle(shown, qtbot)
    assert not shown.session.is_open
    look_round(shown, qtbot)


@pytest.mark.parametrize("name", ["zones", "events", "townships", "acts"])
def test_a_layer_that_is_taken_out_is_missed(shown, path, qtbot, name):
    QgsProject.instance().removeMapLayer(layers_of(groups()[0])[name].id())
    look_round(shown, qtbot)
    assert shown.session.path == path
    if name == "zones":
        assert "no layer of zones" in shown.tabs.widget(0).doing.why_not()


@pytest.mark.parametrize("how", ["renamed", "deleted"])
def test_a_file_that_is_gone_is_said(shown, path, qtbot, how):
    path.rename(path.with_name("other.gpkg")) if how == "renamed" else path.unlink()
    look_round(shown, qtbot)
    fires = shown.tabs.widget(1)
    assert fires.stack.currentWidget() is fires.nothing
    layers_of(groups()[0])["zones"].startEditing()
    look_round(shown, qtbot)
