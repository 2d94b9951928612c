"""What the plugin tells the style of zones, of a workspace that is edited, saved, undone and closed."""

import pytest
from qgis.core import QgsExpressionContextUtils, QgsFeature, QgsProject

from lantian.plugin.workspace.crowding import VARIABLE, Crowding, tell, tell_of_itself
from lantian.plugin.workspace.layers import layer_of

from .edits import fid
from .workspaces import new, put, zone
from .zone_sessions import geometry, session_of, square

HERE = square(112.8, 35.4, 112.9, 35.5)


@pytest.fixture
def session(tmp_path, qgis_new_project, qgis_iface):
    path = new(tmp_path / "w.gpkg")
    put(path, "zones", *(zone(kind, kind=kind, geometry=HERE) for kind in ("coal_ban", "fuel_ban", "machinery", "park")), zone("far", 113.2, kind="park"),
        zone("old", kind="truck_ban", geometry=HERE, status="repealed"))
    return session_of(path, qgis_iface)


@pytest.fixture
def crowding(session):
    made = Crowding(session)
    made.pause.setInterval(10)
    session.workspace_changed.emit()
    yield made
    made.unload()
    session.work.stop_all()


def variable(layer):
    """By zone_id: what the variable says, an id without a kind or with the one that is edited."""
    names = {row.id(): row["zone_id"] for row in layer.getFeatures()}
    parts = [one.partition(":") for one in (QgsExpressionContextUtils.layerScope(layer).variable(VARIABLE) or "").split()]
    return {(names.get(int(one), one), kind) for one, _, kind in parts}


BEFORE = {("park", ""), ("machinery", "park")}


def test_it_follows_what_is_edited_undone_and_saved(session, crowding, qtbot):
    layer = layer_of(session, "zones")
    drawn_anew = []
    layer.repaintRequested.connect(lambda *_: drawn_anew.append(variable(layer)))

    def becomes(expected):
        qtbot.waitUntil(lambda: variable(layer) == expected, timeout=20_000)
        assert drawn_anew[-1] == expected

    becomes(BEFORE)
    assert layer.startEditing()
    layer.beginEditCommand("a fifth kind")
    feature = QgsFeature(layer.fields())
    for name, value in (("zone_id", "new"), ("kind", "scenic_5a"), ("status", "draft")):
        feature[name] = value
    feature.setGeometry(geometry(HERE))
    assert layer.addFeature(feature)
    layer.endEditCommand()
    assert fid(layer, "new") < 0
    becomes({*BEFORE, ("new", ""), ("machinery", "scenic_5a")})
    layer.undoStack().undo()
    becomes(BEFORE)
    assert layer.changeAttributeValue(fid(layer, "fuel_ban"), layer.fields().indexOf("status"), "repealed")
    becomes(set())
    assert layer.changeAttributeValue(fid(layer, "fuel_ban"), layer.fields().indexOf("status"), "draft")
    becomes(BEFORE)
    assert layer.changeGeometry(fid(layer, "park"), geometry(square(112.9, 35.4, 113.0, 35.5)))
    becomes(set())
    layer.undoStack().undo()
    assert layer.deleteFeature(fid(layer, "coal_ban"))
    assert layer.commitChanges()
    becomes(set())


def test_what_is_written_past_the_layer_is_heard_of(session, crowding, qtbot):
    layer = layer_of(session, "zones")
    qtbot.waitUntil(lambda: variable(layer) == BEFORE, timeout=20_000)
    put(session.path, "zones", zone("truck", kind="truck_ban", geometry=HERE))
    session.data_changed.emit(["zones"])
    qtbot.waitUntil(lambda: ("truck", "") in variable(layer), timeout=20_000)
    session.data_changed.emit(["events"])
    assert not crowding.pause.isActive()


def test_what_is_known_already_draws_nothing_anew(session, qtbot):
    layer = layer_of(session, "zones")
    drawn_anew = []
    layer.repaintRequested.connect(lambda *_: drawn_anew.append(1))
    assert tell(layer, " 4 3:park ") and not tell(layer, " 4 3:park ") and tell(layer, "  ") and not tell(layer, "  ")
    QgsExpressionContextUtils.setLayerVariable(layer, "mine", "kept")
    tell_of_itself(layer)
    assert variable(layer) == BEFORE and QgsExpressionContextUtils.layerScope(layer).variable("mine") == "kept"
    made = Crowding(session)
    made.pause.setInterval(10)
    made._look()
    qtbot.waitUntil(lambda: not session.work.running, timeout=20_000)
    assert drawn_anew == [] and variable(layer) == BEFORE
    made.unload()


def test_an_answer_that_was_overtaken_is_not_told(session, qtbot):
    layer, made = layer_of(session, "zones"), Crowding(session)
    made._look()
    made._changed()
    made.pause.stop()
    qtbot.waitUntil(lambda: not session.work.running, timeout=20_000)
    assert variable(layer) == set()
    made.unload()


def test_a_workspace_that_is_closed_or_without_its_zones(session, crowding, qtbot):
    qtbot.waitUntil(lambda: variable(layer_of(session, "zones")) == BEFORE, timeout=20_000)
    QgsProject.instance().removeMapLayer(layer_of(session, "zones"))
    session.data_changed.emit(["zones"])
    qtbot.waitUntil(lambda: not crowding.pause.isActive(), timeout=5_000)
    session.close()
    qtbot.waitUntil(lambda: not crowding.pause.isActive(), timeout=5_000)
    assert not session.work.running
