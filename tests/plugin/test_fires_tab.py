"""The tab of fires in a window without screen: what it lists, what a filter changes, what a click shows, what it remembers."""

import pytest
from qgis.core import QgsProject, QgsSettings, QgsVectorLayer
from qgis.PyQt.QtCore import Qt

from lantian.layers.new_workspace import create
from lantian.layers.workspace import Workspace
from lantian.plugin.dock.fires import adding
from lantian.plugin.dock.fires.expression import LAYERS
from lantian.plugin.dock.fires.map import HIDDEN
from lantian.plugin.dock.fires.overview import EventRow, overview
from lantian.plugin.dock.fires.tab import FiresTab
from lantian.processing.fire_filter import FireFilter
from lantian.processing.fire_selection import TABLES, select_fires

from ..processing.fire_tables import TOWNS, detection, tables
from .sample_files import LIST, copied

ROWS = [
    detection(1, 1), detection(2, 1, confidence="high"), detection(3, 2, confidence="low", flags="low_confidence"),
    detection(4, 3, day="2023-11-10", township_code=TOWNS[1], flags="near_static:kiln", near_static_m=120.0, near_static_name="窑'<b>"),
    detection(5, 4, township_code=None, attribution="outside"),
]


def fill(path, rows=ROWS):
    made = tables(rows)
    with Workspace(path, write=True) as workspace, workspace.transaction():
        for name, table in made.items():
            workspace.upsert(name, table.to_crs(4490))


@pytest.fixture
def path(tmp_path):
    create(tmp_path / "w.gpkg", "140900")
    return tmp_path / "w.gpkg"


@pytest.fixture
def open_dock(dock, qtbot):
    """A function that opens a workspace in the dock: its tab of fires. What would be said in the message bar is in ``tab.dock.said``."""
    def opened(path, read_only=False):
        dock.said = []
        dock.say = lambda message, level=None, more=(): dock.said.append(message)
        dock.show()
        for name in LAYERS:
            QgsProject.instance().addMapLayer(QgsVectorLayer(f"{path}|layername={name}", name, "ogr"))
        with Workspace(path) as workspace:
            facts = workspace.facts
        dock.session.look_at("2023-11-10")
        dock.session.opened(path, facts, read_only)
        tab = dock.tab(FiresTab)
        settle(qtbot, tab)
        return tab

    return opened


def settle(qtbot, tab):
    """Wait until what was asked has been answered."""
    qtbot.waitUntil(lambda: not tab.session.work.running and not tab.map.busy, timeout=30_000)


def texts(tab):
    """The first column of the list's rows, those beneath indented."""
    model, found = tab.list.model(), []

    def walk(parent, depth):
        while model.canFetchMore(parent):
            model.fetchMore(parent)
        for row in range(model.rowCount(parent)):
            found.append("  " * depth + " ".join(str(model.data(model.index(row, column, parent)) or "") for column in range(6)).strip())
            walk(model.index(row, 0, parent), depth + 1)

    walk(tab.list.rootIndex(), 0)
    return found


def rows_shown(name):
    layer = QgsProject.instance().mapLayersByName(name)[0]
    return {feature[{"events": "event_id", "fires": "fire_id"}.get(name, "detection_id")] for feature in layer.getFeatures()}


def test_townships_with_their_events_then_the_rest(path, open_dock, in_chinese):
    fill(path)
    tab = open_dock(path)
    shown = texts(tab)
    assert [line.split()[0] for line in shown if not line.startswith(" ")] == ["镇0", "镇1", "Outside", "1"]
    # 事件 2 is of low confidence alone: it is listed and not among the events.
    assert "镇0  忻府区 1 2 3 6.0" in shown and "  002  11-09 14:03  1 1 3.0 Low only" in shown
    assert tab.summary.figures["events"].text() == "2" and tab.summary.figures["detections"].text() == "4"


def test_the_figures_are_those_of_the_selection(path, open_dock):
    fill(path)
    with Workspace(path) as workspace:
        made = {name: workspace.read(name) for name in TABLES}
    for chosen in (FireFilter(), FireFilter(min_confidence="nominal"), FireFilter(without=("near_static",)), FireFilter("2023-11-10", "2023-11-10")):
        seen, wanted = overview(path, chosen, "2023-11-10"), select_fires(made, chosen, {}, as_of="2023-11-10")
        assert seen.totals.items() <= wanted.run["totals"].items()
        counts = {town.code: [town.events, town.fires, town.detections] for town in (*seen.towns, *seen.zero, *seen.unseen)}
        assert counts == {code: counts for code, *counts in wanted.township_counts[["township_code", "events", "fires", "detections"]].itertuples(index=False)}
        assert {row.id for town in (*seen.towns, seen.outside) for row in town.rows} == set(wanted.events["event_id"])


def test_a_filter_goes_to_list_map_and_buttons(path, open_dock, qtbot):
    fill(path)
    tab = open_dock(path)
    tab.session.show(FireFilter("2023-11-09", "2023-11-09", "nominal"))
    settle(qtbot, tab)
    assert rows_shown("events") == {"E20231109-001", "E20231109-004"} and rows_shown("footprints") == {"d001", "d002", "d005"}
    assert tab.summary.figures["events"].text() == "1"
    # The button says as much as it has room for, its tooltip all.
    assert tab.period_button.text() == "2023-11-09" and tab.dock.header.filter.text().startswith("Filter: conf")
    assert tab.dock.header.filter.toolTip() == "Filter: confidence ≥ nominal, 2023-11-09; no evidence removed"
    menu = tab.dock.header.filter.menu()
    menu.fill()
    next(action for action in menu.actions() if action.text() == "Near a static source").trigger()
    assert tab.session.filter.without == ("near_static",) and tab.evidence_button.text().endswith("●")
    menu.fill()
    next(action for action in menu.actions() if action.text() == "Drop the filter").trigger()
    settle(qtbot, tab)
    assert tab.session.filter.empty and len(rows_shown("events")) == 4


def test_a_users_own_filter_of_a_layer_stays(path, open_dock, qtbot):
    fill(path)
    tab = open_dock(path)
    layer = QgsProject.instance().mapLayersByName("detections")[0]
    layer.setSubsetString("\"frp_mw\" > 1.5")
    tab.session.show(FireFilter(min_confidence="nominal"))
    settle(qtbot, tab)
    assert rows_shown("detections") == {"d002", "d004", "d005"}
    tab.session.show(FireFilter())
    settle(qtbot, tab)
    assert layer.subsetString() == "\"frp_mw\" > 1.5"
    tab.unload()
    assert layer.subsetString() == "\"frp_mw\" > 1.5" and QgsProject.instance().mapLayersByName("events")[0].subsetString() == ""


def test_a_layer_being_edited_gets_the_filter_when_editing_ends(path, open_dock, qtbot):
    fill(path)
    tab = open_dock(path)
    layer = QgsProject.instance().mapLayersByName("events")[0]
    layer.startEditing()
    tab.session.show(FireFilter(min_confidence="high"))
    settle(qtbot, tab)
    assert layer.subsetString() == "" and layer.isEditable()
    layer.rollBack()
    settle(qtbot, tab)
    assert "high" in layer.subsetString()


def test_a_click_shows_card_outline_and_selection(path, open_dock, qtbot):
    fill(path)
    tab = open_dock(path)
    assert tab.list.choose("E20231109-003")
    settle(qtbot, tab)
    card, events = tab.card, QgsProject.instance().mapLayersByName("events")[0]
    assert card.isVisible() and card.facts.owner == "镇1" and "120 m" in card.evidence.text().replace("\u2060", "").replace("\u00a0", " ")
    # A name is text, whatever is in it.
    assert "窑'<b>" in card.evidence.text().replace("\u2060", "")
    assert [feature["event_id"] for feature in events.selectedFeatures()] == ["E20231109-003"]
    canvas = tab.session.iface.mapCanvas()
    assert len(tab.map.bands) == 2 and tab.map.label.text == "003 Suspected · Certain 100%"
    assert canvas.expressionContextScope().variable(HIDDEN) == "E20231109-003"
    assert card.dispatch.isEnabled() and not card.verdict.isEnabled() and card.verdict.toolTip() == "Dispatch it first"
    assert card.facts.rows[0][0] == "d004" and "2023-11-10 14:04:00" in card.facts.rows[0]
    tab.session.show(FireFilter(first_day="2023-11-09", last_day="2023-11-09"))
    settle(qtbot, tab)
    assert not card.isVisible() and not tab.map.bands and not events.selectedFeatureIds() and canvas.expressionContextScope().variable(HIDDEN) == ""


def test_an_event_selected_on_the_map_is_chosen_in_the_list(path, open_dock, qtbot):
    fill(path)
    tab = open_dock(path)
    extent = tab.session.iface.mapCanvas().extent()
    QgsProject.instance().mapLayersByName("events")[0].selectByExpression("\"event_id\" = 'E20231109-001'")
    settle(qtbot, tab)
    assert tab.list.event_id() == "E20231109-001" and tab.card.facts.id == "E20231109-001"
    assert tab.session.iface.mapCanvas().extent() == extent


def test_empty_says_what_to_do(path, open_dock, qtbot):
    fill(path)
    tab = open_dock(path)
    tab.periods.fix("2023-11-01", "2023-11-03")
    settle(qtbot, tab)
    assert tab.stack.currentWidget() is tab.nothing and tab.nothing.line.text() == "No fires in this period"
    assert "11-01 to 11-03" in tab.nothing.reason.text() and "not no fire" in tab.nothing.reason.text()
    tab.widen()
    settle(qtbot, tab)
    assert tab.stack.currentWidget() is tab.content and tab.session.filter.empty


def test_read_only_offers_nothing_that_writes(path, open_dock, qtbot):
    fill(path)
    tab = open_dock(path, read_only=True)
    tab.list.choose("E20231109-001")
    settle(qtbot, tab)
    assert not tab.add_button.isEnabled() and "read-only" in tab.add_button.toolTip()
    assert not tab.card.verdict.isEnabled() and "read-only" in tab.card.verdict.toolTip()


def test_an_event_is_dispatched_and_checked(path, open_dock, qtbot):
    from lantian.plugin.dock.fires.verdict_dialog import VerdictDialog

    fill(path)
    tab = open_dock(path)
    tab.list.choose("E20231109-001")
    settle(qtbot, tab)
    dialog = VerdictDialog(tab.card.facts, "dispatched")
    dialog.who.setText("李")
    assert dialog.arguments() == {"events": ["E20231109-001"], "state": "dispatched", "by": "李", "check_hours": 24.0}
    tab.record(dialog.arguments())
    settle(qtbot, tab)
    assert tab.card.facts.state == "dispatched" and tab.list.event_id() == "E20231109-001" and tab.card.verdict.isEnabled()
    assert tab.list.model().node(tab.list.currentIndex()).what.state == "dispatched"
    checked = VerdictDialog(tab.card.facts, None)
    checked.state.setCurrentIndex(checked.state.findData("confirmed"))
    checked.evidence.setPlainText("现场见过火痕迹")
    tab.record({**checked.arguments(), "area_mu": 2.5})
    settle(qtbot, tab)
    assert tab.card.facts.state == "confirmed" and "Ledger" in tab.dock.said[-1]
    tab.session.show(FireFilter(states=("confirmed",)))
    settle(qtbot, tab)
    assert rows_shown("events") == {"E20231109-001"} and tab.overview.totals["events"] == 1
    for one in (dialog, checked):
        one.deleteLater()
    QgsSettings().remove("lantian")


def test_the_period_moves_with_the_as_of_date(path, open_dock, qtbot):
    fill(path)
    tab = open_dock(path)
    tab.periods.choose("today")
    settle(qtbot, tab)
    assert tab.summary.figures["events"].text() == "1" and texts(tab)[0].startswith("镇1")
    tab.dock.header.back.click()
    settle(qtbot, tab)
    assert (tab.session.filter.first_day, tab.session.filter.last_day) == ("2023-11-09", "2023-11-09") and texts(tab)[0].startswith("镇0")
    tab.periods.fix("2023-11-10", "2023-11-10")
    tab.dock.header.back.click()
    settle(qtbot, tab)
    assert tab.session.filter.first_day == "2023-11-10"
    tab.periods.fill()
    assert [action.text() for action in tab.periods.actions() if "events)" in action.text()] == ["2023-11-10 (1 events)", "2023-11-09 (3 events)"]


def test_thousands_of_events_are_made_as_they_are_looked_at(path, open_dock):
    fill(path, [{**detection(at % 60, at), "detection_id": f"d{at}", "fire_id": f"F20231109-{at:04d}", "event_id": f"E20231109-{at:04d}"} for at in range(1, 2001)])
    tab = open_dock(path)
    model = tab.list.model()
    town = model.index(0, 0)
    assert model.rowCount(town) < 300 and model.canFetchMore(town)
    # From the top of the list to its end: the rows up to it are made.
    last = tab.overview.towns[0].rows[-1].id
    assert tab.list.choose(last) and tab.list.event_id() == last


def test_todays_files_go_in_with_the_parameters_of_the_last_time(path, open_dock, qtbot, tmp_path):
    from lantian.layers.townships import read_townships

    files = copied(tmp_path / "files")
    path.unlink()
    create(path, "140900", townships=read_townships(str(files / "townships.gpkg")).table)
    tab = open_dock(path)
    assert tab.stack.currentWidget() is tab.nothing and adding.remembered(path) is None
    wanted = {**adding.defaults(tab.session), "by": "李", "sources": [str(files / "static_sources.gpkg")], "near_m": 500.0}
    adding.remember(path, wanted)
    assert adding.parameters_of(tab.session)["near_m"] == 500.0
    told = []
    tab.session.data_changed.connect(told.append)
    tab.add_files([str(files / LIST)])
    assert not tab.add_button.isEnabled()
    settle(qtbot, tab)
    assert told == [adding.FIRE_LAYERS] and tab.add_button.isEnabled() and tab.stack.currentWidget() is tab.content
    assert (path.with_name("w_fires") / "viirs_noaa20_2023-11-09" / "townships.csv").is_file()
    assert int(tab.summary.figures["detections"].text()) == tab.overview.totals["detections"] > 0
    assert len(rows_shown("events")) == tab.overview.stored
    assert isinstance(tab.list.model().node(tab.list.model().index(0, 0, tab.list.model().index(0, 0))).what, EventRow)
    QgsSettings().remove("lantian")


def test_the_dialog_gives_back_what_it_was_given(path, open_dock, in_chinese):
    from lantian.plugin.dock.fires.adding_dialog import AddingDialog

    fill(path)
    tab = open_dock(path)
    given = {**adding.defaults(tab.session), "sources": ["/x/y.gpkg"], "near_m": 750.0, "min_confidence": "nominal", "day_start": "17:00", "sensor": "NOAA-20",
             "points_datum": "gcj02", "raster_kind": "class", "by": "王"}
    dialog = AddingDialog(tab.session, ["/x/a.csv"], given)
    assert dialog.parameters() == {**given, "time": None}
    item = dialog.sources.item(0)
    item.setCheckState(Qt.CheckState.Unchecked)
    assert dialog.parameters()["sources"] == []
    dialog.deleteLater()
