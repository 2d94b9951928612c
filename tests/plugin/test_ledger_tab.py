"""The tab of the ledger beside a workspace whose rules have run: what it lists, what its buttons may do, what they leave in the ledger."""

import shutil
import time

import geopandas as gpd
import pytest
import shapely
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QItemSelectionModel, Qt
from qgis.PyQt.QtWidgets import QMainWindow

from lantian.commands import run
from lantian.layers.catalog import WORKSPACE_LAYERS
from lantian.layers.new_workspace import create
from lantian.layers.workspace import Workspace
from lantian.processing.ledger_filter import LedgerFilter

DAY = "2026-07-01"


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """Boilers in Lingchuan, whose plan wants those of 35 t/h and less to be gone; the rules have run."""
    path = tmp_path_factory.mktemp("w") / "w.gpkg"
    create(path, "140524", preset="lingchuan-2024")
    layer = WORKSPACE_LAYERS["boilers"]
    rows = [{**dict.fromkeys(layer.columns), "code": f"G{at}", "name": f"锅炉{at}", "fuel": "coal", "capacity_tph": 10.0, "geometry": shapely.Point(113.3, 35.7)}
            for at in range(3)]
    with Workspace(path, write=True) as workspace, workspace.transaction():
        workspace.upsert("boilers", gpd.GeoDataFrame(rows, geometry="geometry", crs=4490))
    run("apply_rules", {"workspace": str(path), "as_of": DAY, "store": True, "lang": "zh"})
    return path


@pytest.fixture
def path(made, tmp_path):
    return shutil.copy(made, tmp_path / "w.gpkg")


@pytest.fixture
def dock(qgis_iface, qtbot, qgis_new_project):
    from lantian.plugin.dock.dock import LantianDock
    from lantian.plugin.session import Session
    from lantian.plugin.work import Work

    work, window = Work(), QMainWindow()
    dock = LantianDock(Session(qgis_iface, work), work, window)
    dock.told = []
    dock.say = lambda message, level=None, more=(): dock.told.append(message)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    qtbot.addWidget(window)
    window.show()
    yield dock
    dock.unload()
    qtbot.waitUntil(lambda: not work.running, timeout=20_000)


def opened(dock, path, read_only=False):
    with Workspace(path) as workspace:
        facts = dict(workspace.facts)
    dock.session.look_at(DAY)
    dock.session.opened(path, facts, read_only)


@pytest.fixture
def tab(dock, path, qtbot):
    from lantian.plugin.dock.ledger.tab import LedgerTab

    opened(dock, path)
    tab = dock.tab(LedgerTab)
    settled(tab, qtbot)
    return tab


def settled(tab, qtbot):
    qtbot.waitUntil(lambda: tab.listing is not None and not tab.dock.work.running, timeout=30_000)


def choose(tab, *ids):
    tab.view.selectionModel().clearSelection()
    flags = QItemSelectionModel.SelectionFlag
    for one in ids:
        tab.view.selectionModel().select(tab.model.index_of(one), flags.Select | flags.Rows)


def boilers(tab):
    return [name for name, rule in zip(tab.listing.columns["id"], tab.listing.columns["group"], strict=True) if rule == "coal_boilers_zero"]


def states(path, ids):
    with Workspace(path) as workspace:
        table = workspace.read("findings").set_index("finding_id")
    return [table.loc[one, "state"] for one in ids]


def test_rows_stand_under_their_rule_the_gravest_first(tab):
    groups = [group[3] for group in tab.listing.groups]
    assert groups == sorted(groups, key=["critical", "major", "minor", "note"].index) and groups[0] == "critical"
    first = tab.model.index(0, 0)
    assert tab.model.rowCount(first) == tab.listing.groups[0][5] and first.data().endswith(f"({tab.listing.groups[0][5]})")
    assert int(tab.counts.numbers["critical"].text()) == tab.listing.counts["critical"] > 0
    assert tab.card.close_it.toolTip() and not tab.card.close_it.isEnabled()


def test_a_late_day_says_so_and_one_of_another_year_bears_it(tab):
    at = next(at for at, late in enumerate(tab.listing.columns["overdue"]) if late)
    shown = tab.model.index_of(tab.listing.columns["id"][at]).siblingAtColumn(2)
    assert shown.data() == f"{tab.listing.columns['due'][at]} overdue"
    assert shown.data(Qt.ItemDataRole.ForegroundRole).color().name() in ("#8e1216", "#f2938f")


def test_several_are_closed_together_and_stand_in_the_ledger(tab, path, qtbot):
    names = boilers(tab)[:2]
    choose(tab, *names)
    assert tab.card.close_it.isEnabled() and "2" in tab.card.title.text()
    tab.acts._update(names, {"state": "closed", "evidence": "照片", "by": "张", "on": DAY})
    qtbot.waitUntil(lambda: tab.listing.counts["closed"] == 2, timeout=30_000)
    assert states(path, names) == ["closed", "closed"] and not set(names) & set(boilers(tab))
    tab.filters.set(state="closed")
    settled(tab, qtbot)
    qtbot.waitUntil(lambda: len(tab.listing.columns["id"]) == 2, timeout=30_000)
    choose(tab, names[0])
    assert tab.card.reopen.isVisible() and not tab.card.close_it.isVisible() and "照片" in tab.card.units.text()
    tab.acts._update(names[:1], {"state": "open", "reason": "复查未过"})
    qtbot.waitUntil(lambda: tab.listing.counts["closed"] == 1, timeout=30_000)
    assert states(path, names) == ["open", "closed"]


def test_what_a_step_lacks_is_told_and_nothing_is_written(tab, path, qtbot):
    names = boilers(tab)[:1]
    with qtbot.waitSignal(tab.dock.work.ended, timeout=30_000) as told:
        tab.acts._update(names, {"state": "closed", "by": "张", "on": DAY})
    assert "evidence" in told.args[1] and states(path, names) == ["open"]


def test_a_read_only_workspace_offers_nothing_that_writes(dock, path, qtbot):
    from lantian.plugin.dock.ledger.tab import LedgerTab

    opened(dock, path, read_only=True)
    tab = dock.tab(LedgerTab)
    settled(tab, qtbot)
    choose(tab, boilers(tab)[0])
    for button in (tab.run, tab.card.in_hand, tab.card.close_it):
        assert not button.isEnabled() and "read-only" in button.toolTip()
    assert tab.card.zoom.isEnabled() and tab.card.export.isEnabled()


def test_a_finding_without_a_place_shows_its_township_once_that_is_on_the_map(tab, path, qgis_iface):
    row = {"lon": None, "lat": None, "township_code": "140524100"}
    tab.acts.zoom_to([row])
    assert "township is not on the map" in tab.dock.told[-1]
    layer = WORKSPACE_LAYERS["townships"]
    record = {**dict.fromkeys(layer.columns), "township_code": "140524100", "township": "崇文镇", "geometry": shapely.box(113.2, 35.7, 113.3, 35.8)}
    with Workspace(path, write=True) as workspace, workspace.transaction():
        workspace.upsert("townships", gpd.GeoDataFrame([record], geometry="geometry", crs=4490))
    canvas = qgis_iface.mapCanvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4490"))
    QgsProject.instance().addMapLayer(QgsVectorLayer(f"{path}|layername=townships", "townships", "ogr"))
    tab.acts.zoom_to([row])
    assert canvas.extent().contains(QgsPointXY(113.21, 35.71)) and canvas.extent().contains(QgsPointXY(113.29, 35.79)) and canvas.extent().width() < 1


def test_while_something_runs_nothing_else_is_begun(tab, qtbot):
    choose(tab, boilers(tab)[0])
    with qtbot.waitSignal(tab.dock.work.ended, timeout=30_000):
        tab.run.click()
        assert not tab.run.isEnabled() and not tab.card.close_it.isEnabled() and "running" in tab.run.toolTip()
    qtbot.waitUntil(lambda: tab.run.isEnabled() and not tab.dock.work.running, timeout=30_000)
    assert any(told.startswith("Rules ran: ") for told in tab.dock.told)


def test_the_filter_narrows_list_and_export_alike(tab, path, tmp_path, qtbot, monkeypatch):
    from lantian.plugin.dock.ledger import acts

    tab.filters.set(groups=("coal_boilers_zero",))
    qtbot.waitUntil(lambda: set(tab.listing.columns["group"]) == {"coal_boilers_zero"}, timeout=30_000)
    monkeypatch.setattr(acts.QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "l.csv"), ""))
    with qtbot.waitSignal(tab.dock.work.ended, timeout=30_000):
        tab.acts.export(tab.filters.value)
    text = (tmp_path / "l.csv").read_text("utf-8-sig")
    assert all(name in text for name in tab.listing.columns["id"]) and len(text.splitlines()) == 1 + len(tab.listing.columns["id"])


def test_dated_clauses_stand_by_document_and_the_calendar_leads_to_one(tab, qtbot):
    tab.show_calendar()
    calendar = tab.open_calendar
    qtbot.waitUntil(lambda: bool(calendar.rows), timeout=30_000)
    name = next(row[-1] for row in calendar.rows if row[2] == "task")
    calendar.chosen("task", name)
    qtbot.waitUntil(lambda: [row["id"] for row in tab.selected()] == [name], timeout=30_000)
    assert tab.filters.value == LedgerFilter(sort="tasks", state="all")
    assert {group[0] for group in tab.listing.groups} == {"陵政发〔2024〕10号"}


def test_an_empty_ledger_says_what_was_never_asked(dock, tmp_path, qtbot):
    from lantian.plugin.dock.ledger.tab import LedgerTab

    path = tmp_path / "e.gpkg"
    create(path, "140524", preset="lingchuan-2024")
    opened(dock, path)
    tab = dock.tab(LedgerTab)
    settled(tab, qtbot)
    assert tab.nothing.isVisible() and tab.nothing.line.text() == "No rule has run yet"


def test_all_settled_says_which_layers_the_rules_lacked(tab, path, qtbot):
    with Workspace(path, write=True) as workspace, workspace.transaction():
        findings, tasks = workspace.read("findings"), workspace.read("tasks")
        workspace.delete("findings", [(one,) for one in findings["finding_id"]])
        workspace.delete("tasks", [(one,) for one in tasks["task_id"]])
    tab.spoil()
    qtbot.waitUntil(lambda: tab.nothing.isVisible(), timeout=30_000)
    assert tab.nothing.line.text() == "No finding is open"
    assert f"as of {DAY}" in tab.nothing.reason.text() and "Mines" in tab.nothing.reason.text()


def test_a_hundred_thousand_findings_do_not_stall_the_window(qtbot, qgis_app):
    """Printed: how long the window's thread is kept by the list, and by a thousand more of a group."""
    from qgis.PyQt.QtWidgets import QTreeView

    from lantian.plugin.dock.ledger.model import LedgerModel
    from lantian.plugin.dock.ledger.reading import Listing

    n, columns = 100_000, {}
    for name in ("object", "detail_zh", "detail_en", "township", "township_code", "county", "due", "due_printed", "overdue", "state", "id"):
        columns[name] = [f"{name} {at}" for at in range(n)]
    columns.update(overdue=[False] * n, state=["open"] * n, due=["2024-10-31"] * n)
    listing = Listing(columns, tuple((f"r{at}", f"规则{at}", f"rule {at}", "major", at * n // 4, n // 4) for at in range(4)))
    view, model = QTreeView(), LedgerModel()
    view.setUniformRowHeights(True)
    view.setModel(model)
    qtbot.addWidget(view)
    view.show()
    start = time.perf_counter()
    model.show(listing, DAY, False)
    view.expandAll()
    qgis_app.processEvents()
    shown = time.perf_counter() - start
    last = model.index(100, 0, model.index(0, 0))
    assert model.brings_more(last) and last.data() == "24900 more ▸"
    start = time.perf_counter()
    model.bring_more(last)
    qgis_app.processEvents()
    more = time.perf_counter() - start
    print(f"100,000 findings: shown in {1000 * shown:.0f} ms, 1,000 more in {1000 * more:.0f} ms")
    assert model.rowCount(model.index(0, 0)) == 1101 and model.row(model.index(1099, 0, model.index(0, 0))) == 1099
    for _ in range(25):
        at = model.index(model.rowCount(model.index(0, 0)) - 1, 0, model.index(0, 0))
        if model.brings_more(at):
            model.bring_more(at)
    assert model.rowCount(model.index(0, 0)) == n // 4 and not model.brings_more(model.index(n // 4 - 1, 0, model.index(0, 0)))
    assert shown < 1 and more < 1
