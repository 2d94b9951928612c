"""A workspace comes as one group of layers with styles, relations, chosen notices and snapping; the window answers while a drive does not."""

import gzip
import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsSettings, QgsSnappingConfig, QgsTolerance, QgsVectorLayer
from qgis.PyQt.QtCore import QTimer

from lantian.layers.catalog import WORKSPACE_LAYERS
from lantian.layers.catalog.relations import relations
from lantian.layers.errors import InputError
from lantian.plugin.workspace import answering, opening, recent
from lantian.plugin.workspace.layer_group import PROPERTY, groups, layers_of, put_layers
from lantian.plugin.workspace.layers import layer_of
from lantian.plugin.workspace.project_settings import system_for

from .workspaces import new, put, zone


@pytest.fixture
def said(dock, monkeypatch):
    """The messages of the window, with their buttons."""
    told = []
    monkeypatch.setattr(dock, "say", lambda message, level=None, more=(): told.append((message, dict(more))))
    return told


@pytest.fixture
def open_(dock, qtbot):
    """Opens a workspace and waits until it is open."""
    def run(path):
        with qtbot.waitSignal(dock.session.workspace_changed, timeout=30000):
            dock.opening.open(path)
    return run


@pytest.fixture
def refused(dock, said, qtbot):
    """Opens what cannot be opened; the message."""
    def run(path):
        dock.opening.open(path)
        qtbot.waitUntil(lambda: bool(said), timeout=30000)
        return said[0][0]
    return run


def everything():
    return {layer.id() for layer in QgsProject.instance().mapLayers().values()}


def test_every_layer_comes_once_in_one_group(dock, open_, path):
    open_(path)
    (group,) = groups()
    assert group.name() == "泽州县"
    assert set(layers_of(group)) == set(WORKSPACE_LAYERS)
    order = [node.layer().name() for node in group.findLayers()]
    assert order.index("Events") < order.index("Boilers") < order.index("Zones") < order.index("Townships")
    before = everything()
    open_(path)
    assert everything() == before and len(groups()) == 1
    assert layer_of(dock.session, "zones") is not None and dock.session.facts["area"] == "140525" and not dock.session.read_only
    assert recent.paths()[0] == str(path)


def test_a_layer_that_was_taken_out_comes_back_to_its_place(open_, path):
    open_(path)
    (group,) = groups()
    order = [node.layer().name() for node in group.findLayers()]
    QgsProject.instance().removeMapLayer(layers_of(group)["zones"].id())
    open_(path)
    assert [node.layer().name() for node in group.findLayers()] == order


def test_layers_bear_the_style_of_the_file_in_the_language_of_the_window(open_, path, in_chinese):
    open_(path)
    zones = layers_of(groups()[0])["zones"]
    assert zones.name() == "分区" and zones.renderer().type() == "RuleRenderer" and zones.labelsEnabled()
    assert zones.attributeDisplayName(zones.fields().indexOf("kind")) == "类别"
    assert zones.editorWidgetSetup(zones.fields().indexOf("fid")).type() == "Hidden"


def test_relations_are_those_of_the_catalog(open_, path):
    open_(path)
    made = QgsProject.instance().relationManager().relations()
    assert set(made) == {one.name for one in relations()}
    assert all(relation.isValid() for relation in made.values())
    zone_borders = made["lantian_zone_borders_zone_id"]
    assert (zone_borders.referencedLayer().name(), zone_borders.fieldPairs()) == ("Zones", {"zone_id": "zone_id"})


def test_a_notice_is_chosen_from_those_that_are_there(open_, path):
    put(path, "acts", {"number": "泽政发〔2020〕1号"})
    open_(path)
    layers = layers_of(groups()[0])
    setup = layers["zones"].editorWidgetSetup(layers["zones"].fields().indexOf("act"))
    assert setup.type() == "ValueRelation"
    assert (setup.config()["Layer"], setup.config()["Key"], setup.config()["UseCompleter"]) == (layers["acts"].id(), "number", True)


def test_a_notice_that_is_not_in_the_table_is_not_lost_in_a_form(open_, path):
    """A list of notices that lacks the one a zone names shows it as empty and would store that."""
    put(path, "zones", zone("Z3", act="没有登记的文号"))
    open_(path)
    zones = layers_of(groups()[0])["zones"]
    assert zones.editorWidgetSetup(zones.fields().indexOf("act")).type() == "UniqueValues"


def test_borders_snap_and_move_together(open_, path):
    other = QgsVectorLayer("Point?crs=EPSG:4326", "的", "memory")
    QgsProject.instance().addMapLayer(other)
    open_(path)
    config, layers = QgsProject.instance().snappingConfig(), layers_of(groups()[0])
    assert config.enabled() and config.mode() == QgsSnappingConfig.SnappingMode.AdvancedConfiguration
    for name, layer in layers.items():
        if layer.isSpatial():
            one = config.individualLayerSettings(layer)
            assert one.enabled() == (name in ("zones", "townships", "zone_borders")), name
            assert (one.tolerance(), one.units()) == (12, QgsTolerance.UnitType.Pixels)
    assert QgsProject.instance().topologicalEditing()


def test_the_project_takes_the_zone_of_the_area_unless_it_has_layers_of_its_own(open_, path):
    open_(path)
    assert QgsProject.instance().crs().authid() == "EPSG:4547"
    QgsProject.instance().clear()
    QgsProject.instance().addMapLayer(QgsVectorLayer("Point?crs=EPSG:32649", "of the user", "memory"))
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:32649"))
    open_(path)
    assert QgsProject.instance().crs().authid() == "EPSG:32649"


@pytest.mark.parametrize(("bounds", "code"), [
    ((112.2, 38.2, 113.6, 39.0), 4547), ((110.3, 34.6, 111.8, 35.4), 4546), ((112.6, 35.0, 113.2, 35.8), 4547), ((75.0, 38, 75.4, 39), 4534),
    ((134.9, 47, 135.0, 48), 4554), ((110.2, 34.5, 114.6, 40.8), 4546), ((100.0, 30, 112.0, 40), 4490), ((2.0, 48, 3.0, 49), 4490), (None, 4490)])
def test_the_fitting_zone_of_three_degrees(bounds, code):
    assert system_for(bounds) == f"EPSG:{code}"


def test_another_workspace_takes_the_place_of_the_first(open_, path, tmp_path):
    open_(path)
    other = new(tmp_path / "other.gpkg")
    open_(other)
    assert [group.customProperty(PROPERTY) for group in groups()] == [str(other)]
    assert len(everything()) == len(WORKSPACE_LAYERS)


@pytest.mark.parametrize("answer", ["Cancel", "Discard", "Save"])
def test_edits_that_are_not_saved_are_asked_about(dock, open_, path, tmp_path, monkeypatch, qtbot, answer):
    open_(path)
    zones = layers_of(groups()[0])["zones"]
    zones.startEditing()
    row = next(zones.getFeatures())
    zones.changeAttributeValue(row.id(), zones.fields().indexOf("note"), "改了")
    asked = []
    monkeypatch.setattr("lantian.plugin.workspace.opening.ask_to_save", lambda window, text: asked.append(text) or answer.lower())
    other = new(tmp_path / "other.gpkg")
    if answer == "Cancel":
        dock.opening.open(other)
        assert not dock.session.work.running and zones.isModified()
        return
    open_(other)
    assert len(asked) == 1 and "Zones" in asked[0]
    with closing(sqlite3.connect(path)) as connection:
        notes = [note for (note,) in connection.execute("SELECT note FROM zones") if note]
    assert notes == (["改了"] if answer == "Save" else [])


def test_a_saved_project_knows_its_workspace(dock, open_, path, tmp_path, qtbot):
    open_(path)
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "p.qgz"))
    project.clear()
    assert not dock.session.is_open
    with qtbot.waitSignal(dock.session.workspace_changed, timeout=30000):
        project.read(str(tmp_path / "p.qgz"))
    assert dock.session.path == path
    assert len(everything()) == len(WORKSPACE_LAYERS) and len(groups()) == 1
    assert {relation.isValid() for relation in project.relationManager().relations().values()} == {True}


def test_an_earlier_version_is_brought_up_to_date_and_that_is_said(dock, open_, said, tmp_path, qgis_new_project):
    old = tmp_path / "v1.gpkg"
    old.write_bytes(gzip.decompress((Path(__file__).parents[1] / "data/workspaces/v1.gpkg.gz").read_bytes()))
    open_(old)
    (message, _), = said
    assert "brought up to date" in message and "v1.v1.bak" in message
    assert (tmp_path / "v1.v1.bak").is_file() and set(layers_of(groups()[0])) == set(WORKSPACE_LAYERS)


def test_an_earlier_version_on_a_network_path_is_not_written(dock, refused, tmp_path, monkeypatch, qgis_new_project):
    old = tmp_path / "v1.gpkg"
    old.write_bytes(gzip.decompress((Path(__file__).parents[1] / "data/workspaces/v1.gpkg.gz").read_bytes()))
    before = old.read_bytes()
    monkeypatch.setattr(opening, "network_kind_here", lambda path: "nfs4")
    assert "earlier version" in refused(old)
    assert old.read_bytes() == before and not list(tmp_path.glob("*.bak"))


def test_what_is_no_workspace_is_refused_with_what_to_do(dock, open_, refused, said, path, tmp_path):
    open_(path)
    before = everything()
    damaged = tmp_path / "damaged.gpkg"
    damaged.write_bytes(b"SQLite format 3\0" + b"\xff" * 5000)
    foreign = tmp_path / "foreign.gpkg"
    with closing(sqlite3.connect(foreign)) as connection, connection:
        connection.execute("CREATE TABLE t (a)")
    newer = new(tmp_path / "newer.gpkg")
    with closing(sqlite3.connect(newer)) as connection, connection:
        connection.execute("UPDATE meta SET value = '99' WHERE key = 'schema_version'")
    for file, words in ((damaged, "go back to a backup"), (foreign, "no Lantian workspace"), (newer, "update Lantian"), (tmp_path / "none.gpkg", "no file")):
        said.clear()
        message = refused(file)
        assert words in message, message
        assert set(said[0][1]) == {"Try again", "Open another…"}
    assert everything() == before and dock.session.path == path


def test_a_locked_workspace_says_who_holds_it(refused, path, monkeypatch):
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("BEGIN EXCLUSIVE")
        assert "being written by another program" in refused(path)


def test_on_a_network_path_it_is_read_only_and_check_out_is_offered(dock, open_, said, path, monkeypatch):
    monkeypatch.setattr(opening, "network_kind_here", lambda path: "cifs")
    open_(path)
    assert dock.session.read_only and all(layer.readOnly() for layer in layers_of(groups()[0]).values())
    (message, buttons), = said
    assert "network drive (cifs)" in message and list(buttons) == ["Check out…"]


def test_the_window_answers_while_a_drive_does_not(dock, said, path, qtbot):
    """The look at the file hangs; a timer of the window still fires, and the message says what to do."""
    hangs, ticks = threading.Event(), []
    dock.opening.look = lambda path, progress: opening.look_at(path, progress, reader=lambda *_, **__: hangs.wait(60))
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(1))
    timer.start(1)
    dock.opening.open(path)
    qtbot.waitUntil(lambda: len(ticks) > 20, timeout=30000)
    assert dock.session.work.running and not said and not groups()
    hangs.set()
    qtbot.waitUntil(lambda: not dock.session.work.running, timeout=30000)


def test_a_drive_that_does_not_answer_is_given_up(dock, said, path, qtbot, monkeypatch):
    monkeypatch.setattr(answering, "ANSWER_S", 0.0)
    hangs = threading.Event()
    dock.opening.look = lambda path, progress: opening.look_at(path, progress, reader=lambda *_, **__: hangs.wait(60))
    dock.opening.open(path)
    qtbot.waitUntil(lambda: bool(said), timeout=30000)
    hangs.set()
    assert "does not answer" in said[0][0] and "Try again" in said[0][1] and not groups()


def test_what_a_look_raises_is_raised():
    def fails():
        raise InputError("不", "no")

    with pytest.raises(InputError):
        answering.answer_of(fails, "x")
    assert answering.answer_of(lambda: 7, "x") == 7


def test_recent_ones_are_few_and_each_once(qgis_app):
    recent.forget()
    for at in range(12):
        recent.add(f"/a/{at}.gpkg")
    recent.add("/a/7.gpkg")
    assert recent.paths()[:2] == ["/a/7.gpkg", "/a/11.gpkg"] and len(recent.paths()) == recent.MOST == len(set(recent.paths()))
    recent.forget()
    QgsSettings().setValue(recent.KEY, "/a/one.gpkg")
    assert recent.paths() == ["/a/one.gpkg"]
    recent.forget()


def test_unloading_leaves_the_project_alone(dock, open_, path, tmp_path):
    open_(path)
    assert QgsProject.instance().write(str(tmp_path / "p.qgz"))
    dock.opening.unload()
    QgsProject.instance().clear()
    assert dock.session.is_open
    QgsProject.instance().read(str(tmp_path / "p.qgz"))
    assert not dock.session.work.running
    dock.opening.__init__(dock.session, dock)


def test_layers_without_rows_and_state_are_put(path, qgis_new_project):
    state = opening.look_at(path).state
    put_layers(state, "x", True)
    assert state.bounds is not None and 112 < state.bounds[0] < state.bounds[2] < 114
