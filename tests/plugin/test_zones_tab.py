"""The tab 分区: what it shows of what is not saved, its faults and their marks, what it greys and why, and two people on one row."""

import shutil

import pytest
import shapely
from qgis.core import QgsCoordinateReferenceSystem, QgsProject

from lantian.layers.catalog.law import ZONE_KINDS
from lantian.layers.workspace import Workspace
from lantian.plugin.dock.dock import LantianDock
from lantian.plugin.dock.zones.changes import GROUP, title_of
from lantian.plugin.dock.zones.rows import rows_of
from lantian.plugin.dock.zones.tab import ZonesTab
from lantian.plugin.dock.zones.tree import DRAWN, MARK, STATE
from lantian.plugin.editing import acts
from lantian.plugin.editing.acts import SAVED, journal_of
from lantian.plugin.editing.drawing import geodesic_km2
from lantian.plugin.editing.reading import Reading
from lantian.plugin.language import tr
from lantian.plugin.workspace.layers import layer_of
from lantian.processing.zones.plane import area_km2

from .edits import fid, set_name
from .workspaces import new, put, zone
from .zone_sessions import geometry, line, made, session_of, square

PARK = shapely.Polygon([(112.81, 35.51), (112.89, 35.51), (112.85, 35.59)])


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    path = made(tmp_path_factory.mktemp("zones") / "w.gpkg")
    put(path, "zones", zone("old", name="旧区", kind="park", status="repealed", valid_from="2010-01-01", valid_to="2015-12-31"),
        zone("soon", name="将来", kind="park", status="adopted", valid_from="2030-01-01"), zone("never", name="无首日", kind="park", status="adopted"))
    return path


@pytest.fixture
def session(template, tmp_path, qgis_new_project, qgis_iface):
    return session_of(shutil.copy(template, tmp_path), qgis_iface)


@pytest.fixture
def shown(qtbot):
    """The tab of a session, shown and read."""
    docks = []

    def of(session, rows=True):
        dock = LantianDock(session, session.work)
        qtbot.addWidget(dock)
        docks.append(dock)
        dock.show()
        tab = dock.tab(ZonesTab)
        qtbot.waitUntil(lambda: bool(tab.rows) or not rows, timeout=20_000)
        qtbot.waitUntil(lambda: bool(tab.checked_at) or not rows, timeout=20_000)
        return tab

    yield of
    for dock in docks:
        dock.unload()


def row(tab, zone_id):
    return next((one for one in tab.rows if one.zone_id == zone_id), None)


def cell(tab, zone_id, column):
    return tab.model.index_of(zone_id).siblingAtColumn(column).data()


@pytest.mark.parametrize("day", ["2009-12-31", "2010-01-01", "2015-12-31", "2016-01-01", "2024-05-01", "2030-01-01"])
def test_the_tree_holds_what_the_library_says_is_in_force(session, day):
    tables = Reading(session, ("zones", "acts")).tables()
    rows = rows_of(tables["zones"], tables["acts"].table, day, {})
    with Workspace(session.path) as workspace:
        assert {one.zone_id for one in rows if one.state == "in_force"} == set(workspace.read("zones", as_of=day)["zone_id"])
    assert {one.zone_id for one in rows if one.state == "draft"} == {"far", "D", "E"}
    assert next(one for one in rows if one.zone_id == "never").state == "over"
    assert len(rows) == 10


def test_zones_stand_by_kind_and_the_ended_are_a_click_away(session, shown):
    tab = shown(session)
    assert [kind for kind, _ in tab.model.kinds] == [kind for kind in ZONE_KINDS if kind in {"coal_ban", "machinery", "burn_ban", "key_control"}]
    assert not tab.model.index_of("old").isValid()
    last = tab.model.index(len(tab.model.kinds), 0)
    assert tab.model.toggles(last) and "3" in last.data()
    tab.view.clicked.emit(last)
    assert all(tab.model.index_of(name).isValid() for name in ("old", "soon", "never"))
    assert (cell(tab, "soon", STATE), cell(tab, "old", STATE)) == (tr("to come"), tr("ended"))


def test_what_is_not_saved_is_seen_at_once_and_undone_again(session, shown, qtbot):
    tab = shown(session)
    assert not tab.bar.isVisible()
    acts.draw(session, geometry(PARK), {"kind": "park", "name": "新区", "zone_id": "P"})
    qtbot.waitUntil(lambda: row(tab, "P") is not None, timeout=20_000)
    assert row(tab, "P").drawn == pytest.approx(area_km2(PARK), rel=1e-9)
    assert tab.bar.isVisible() and tr("Draw zone") in tab.bar.undo.text() and tab.bar.save.isEnabled()
    acts.split(session, "P", line((112.8, 35.55), (112.9, 35.55)))
    qtbot.waitUntil(lambda: row(tab, "P-2") is not None, timeout=20_000)
    assert row(tab, "P").drawn + row(tab, "P-2").drawn == pytest.approx(area_km2(PARK), rel=1e-9)
    tab.doing.undo()
    tab.doing.undo()
    qtbot.waitUntil(lambda: row(tab, "P") is None, timeout=20_000)
    with Workspace(session.path) as workspace:
        assert "P" not in set(workspace.read("zones")["zone_id"])


def test_what_is_done_by_hand_is_seen_too(session, shown, qtbot):
    tab = shown(session)
    zones = layer_of(session, "zones")
    zones.startEditing()
    zones.changeGeometry(fid(zones, "D"), geometry(PARK))
    qtbot.waitUntil(lambda: row(tab, "D").drawn == pytest.approx(area_km2(PARK), rel=1e-9), timeout=20_000)
    assert cell(tab, "D", DRAWN) == f"{area_km2(PARK):.2f}"


@pytest.mark.parametrize("shape", [PARK, square(112, 35, 113.5, 36.5), shapely.Point(112.8, 35.4).buffer(0.3), shapely.Point(112.8, 40.4).buffer(0.0004),
                                   square(112.8, 35.4, 112.9, 35.5).difference(square(112.82, 35.42, 112.83, 35.43)),
                                   shapely.MultiPolygon([square(110.1, 34.6, 110.2, 34.7), square(114.4, 40.6, 114.5, 40.7)])])
def test_the_live_km2_are_those_of_the_library(shape, qgis_app):
    assert geodesic_km2(geometry(shape), QgsCoordinateReferenceSystem("EPSG:4490")) == pytest.approx(area_km2(shape), rel=5e-7)


def test_the_worst_fault_of_a_zone_stands_in_its_row_and_the_list_mends(session, shown, qtbot):
    put(session.path, "zones", zone("C", name="丙区", geometry=square(112.9, 35.45003, 113.0, 35.5), status="adopted", act="甲〔2020〕1号", valid_from="2020-01-01"))
    tab = shown(session)
    gap = next(fault for fault in tab.faults if fault["check"] == "gap")
    assert gap["repair"] and {"B", "C"} <= set(gap["zone_ids"].split(";"))
    assert tab.model.marks["B"][0] == "minor" and tab.model.marks["E"][0] == "major"
    assert {fault["zone_ids"] for fault in tab.list.model.faults if fault["check"] == "draft"} == {"far", "D", "E"}
    assert tab.list.button.isVisible() and tab.list.button.text() == tr("Repair {n}", n=sum(bool(fault["repair"]) for fault in tab.faults))
    tab.show_fault(gap)
    assert tab.band is not None and {one.zone_id for one in tab.view.rows()} == set(gap["zone_ids"].split(";"))
    at = next(n for n, fault in enumerate(tab.list.model.faults) if fault["fault_id"] == gap["fault_id"])
    tab.list.view.clicked.emit(tab.list.model.index(at, 2))
    qtbot.waitUntil(lambda: not any(fault["check"] == "gap" for fault in tab.faults), timeout=20_000)
    tab.doing.undo()
    qtbot.waitUntil(lambda: any(fault["check"] == "gap" for fault in tab.faults), timeout=20_000)
    tab.unload()
    assert tab.band is None


def test_a_button_that_cannot_act_says_why(session, shown):
    tab = shown(session)
    buttons = tab.buttons
    cases = (([], False, False, False, False), (["D"], True, False, False, True), (["A"], False, True, False, True), (["A", "D"], False, False, False, False),
             (["D", "E"], True, False, True, False), (["A", "A2"], False, True, False, False))
    for chosen, adopt, repeal, merge, split in cases:
        tab.view.choose(chosen)
        actions = buttons.edit_actions
        states = (buttons.adopt, adopt), (buttons.repeal, repeal), (actions["merge"], merge), (actions["split"], split)
        assert [widget.isEnabled() for widget, _ in states] == [may for _, may in states], chosen
        assert all(widget.toolTip() for widget, may in states if not may), chosen


def test_a_read_only_session_offers_nothing_that_writes(session, shown):
    session.read_only = True
    tab = shown(session)
    tab.view.choose(["D"])
    why = tr("The workspace is read-only; check it out before you edit.")
    for widget in (tab.buttons.new, tab.buttons.adopt, tab.buttons.repeal, tab.card.edit, *tab.buttons.edit_actions.values()):
        assert not widget.isEnabled() and widget.toolTip() == why
    assert tab.buttons.compare.isEnabled() and tab.buttons.check.isEnabled()
    assert not tab.list.button.isVisible() or not tab.list.button.isEnabled()


def test_a_workspace_without_zones_says_what_to_do(tmp_path, qgis_new_project, qgis_iface, shown, qtbot):
    tab = shown(session_of(new(tmp_path / "empty.gpkg"), qgis_iface), rows=False)
    qtbot.waitUntil(lambda: tab.stack.currentWidget() is tab.nothing and tab.nothing.line.text() == tr("No zones yet"), timeout=20_000)
    assert tab.nothing.buttons.count() == 2


def test_the_comparison_is_on_the_map_and_goes_again(session, shown, qtbot):
    tab = shown(session)
    acts.draw(session, geometry(PARK), {"kind": "park", "zone_id": "P"})
    qtbot.waitUntil(lambda: row(tab, "P") is not None, timeout=20_000)
    before = set(QgsProject.instance().mapLayers())
    tab.doing.compare(SAVED, [])
    qtbot.waitUntil(lambda: tab.doing.table is not None, timeout=20_000)
    group = next(node for node in QgsProject.instance().layerTreeRoot().findGroups() if node.customProperty(GROUP))
    assert group.name() == title_of(SAVED, session.day) and len(group.findLayers()) == 2
    table = tab.doing.table.table
    assert table.rowCount() == 2 and table.item(0, 2).text() == "金村镇" and float(table.item(1, 3).text()) == pytest.approx(area_km2(PARK), abs=1e-4)
    tab.doing.table.close()
    assert set(QgsProject.instance().mapLayers()) == before


def test_a_draft_beside_what_was_in_force_on_a_day(session, qtbot):
    put(session.path, "zones", zone("V2", kind="key_control", geometry=square(112.86, 35.4, 112.92, 35.5)))
    got = []
    acts.compare(session, "2021-01-01", got.append, zone_ids=["V2"], drafts=["V2"])
    qtbot.waitUntil(lambda: bool(got), timeout=20_000)
    # A2 stays in force beside the draft: nothing is lost, and what A2 has already is not added.
    assert sum(one["added_km2"] for one in got[0]["townships"]) == pytest.approx(area_km2(square(112.9, 35.4, 112.92, 35.5)), rel=1e-6)
    assert not got[0]["removed"]


def test_the_mark_is_drawn_where_a_fault_is(session, shown):
    tab = shown(session)
    index = tab.model.index_of("D").siblingAtColumn(MARK)
    from qgis.PyQt.QtCore import Qt

    assert index.data(Qt.ItemDataRole.DecorationRole) is not None
    assert index.data(Qt.ItemDataRole.ToolTipRole)


def test_the_kind_of_the_chosen_zone_is_told_to_the_style(session, shown):
    """The style hatches it in any case (test_zone_swatches); nothing of it stays when the tab goes."""
    tab, scope = shown(session), session.iface.mapCanvas().expressionContextScope()
    tab.view.choose(["A2"])
    assert scope.variable("lantian_kind") == "key_control"
    tab.view.choose(["A2", "D"])
    assert not scope.variable("lantian_kind")
    tab.view.choose(["D"])
    assert scope.variable("lantian_kind") == "machinery"
    tab.unload()
    assert not scope.variable("lantian_kind")


def test_closing_the_workspace_forgets_its_zones(session, shown, qtbot):
    tab = shown(session)
    session.close()
    assert tab.rows == [] and tab.faults == []
    assert journal_of(session).next_undo() == ""



def test_unload_lets_go_of_every_layer(session, shown, qtbot):
    tab = shown(session)
    zones = layer_of(session, "zones")
    signals = (zones.geometryChanged, zones.editingStarted, zones.beforeCommitChanges, zones.afterCommitChanges, zones.willBeDeleted, zones.featureAdded)
    heard = [zones.receivers(signal) for signal in signals]
    tab.unload()
    assert all(after < before for after, before in zip([zones.receivers(signal) for signal in signals], heard, strict=True))
    assert not tab.ears.heard and not tab.meanwhile.ears.heard and not journal_of(session).ears.heard
    read = tab.asked
    zones.startEditing()
    set_name(zones, "之后", "D")
    qtbot.wait(300)
    assert tab.asked == read
