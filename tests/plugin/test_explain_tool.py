"""A click on the map tells what applies there; its zones are shown on the map, and nothing of it is left behind."""

import math

import geopandas as gpd
import pytest
import shapely
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY
from qgis.gui import QgsRubberBand, QgsVertexMarker
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QMainWindow

from lantian.layers.catalog import WORKSPACE_LAYERS
from lantian.layers.new_workspace import create
from lantian.layers.workspace import Workspace

DAY = "2024-06-01"
RADIUS_M = 6_378_137.0
WEB_MERCATOR = RADIUS_M * math.radians(113.25), RADIUS_M * math.log(math.tan(math.pi / 4 + math.radians(35.75) / 2))


@pytest.fixture
def dock(qgis_iface, qtbot, qgis_new_project, tmp_path):
    """Lingchuan with a coal ban in force since 2024 and a draft over the same ground."""
    from lantian.plugin.dock.dock import LantianDock
    from lantian.plugin.session import Session
    from lantian.plugin.work import Work

    qgis_iface.mapCanvas().setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4490"))
    path, square = tmp_path / "w.gpkg", shapely.box(113.2, 35.7, 113.3, 35.8)
    create(path, "140524", preset="lingchuan-2024")
    with Workspace(path, write=True) as workspace, workspace.transaction():
        layer = WORKSPACE_LAYERS["zones"]
        rows = [{**dict.fromkeys(layer.columns), "zone_id": "Z1", "name": "县城禁煤区", "kind": "coal_ban", "status": "adopted", "valid_from": "2024-01-01",
                 "geometry": square},
                {**dict.fromkeys(layer.columns), "zone_id": "Z2", "name": "草案甲", "kind": "fuel_ban", "status": "draft", "geometry": square}]
        workspace.upsert("zones", gpd.GeoDataFrame(rows, geometry="geometry", crs=4490))
    work, window = Work(), QMainWindow()
    dock = LantianDock(Session(qgis_iface, work), work, window)
    dock.told = []
    dock.say = lambda message, level=None, more=(): dock.told.append(message)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    qtbot.addWidget(window)
    window.show()
    with Workspace(path) as workspace:
        facts = dict(workspace.facts)
    dock.session.look_at(DAY)
    dock.session.opened(path, facts)
    yield dock
    dock.unload()
    qtbot.waitUntil(lambda: not work.running, timeout=20_000)


def shown(dock, qtbot):
    qtbot.waitUntil(lambda: dock.explain.panel is not None and dock.explain.panel.told is not None and not dock.work.running, timeout=30_000)
    return dock.explain.panel


def groups(panel):
    tree = panel.tree
    return {tree.topLevelItem(at).text(0): [tree.topLevelItem(at).child(n).text(0) for n in range(tree.topLevelItem(at).childCount())]
            for at in range(tree.topLevelItemCount())}


def left_on(canvas):
    return [item for item in canvas.scene().items() if isinstance(item, (QgsVertexMarker, QgsRubberBand))]


def test_a_click_in_another_system_tells_zones_and_clauses_of_that_place(dock, qgis_iface, qtbot):
    canvas = qgis_iface.mapCanvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    dock.header.explain.click()
    assert canvas.mapTool() is dock.explain.tool and dock.header.explain.isChecked()
    dock.explain.tool.canvasClicked.emit(QgsPointXY(*WEB_MERCATOR), Qt.MouseButton.LeftButton)
    panel = shown(dock, qtbot)
    assert panel.told.lon == pytest.approx(113.25, abs=1e-6) and panel.told.lat == pytest.approx(35.75, abs=1e-6)
    told = groups(panel)
    assert told["Zones in force (1)"] == ["Coal ban 县城禁煤区"]
    assert told["Drafts and derived areas, not in force (1)"] == ["Fuel ban 草案甲"]
    assert any(title.startswith("Clauses that apply (") and rows for title, rows in told.items())
    assert "陵川县" in panel.head.text()


def test_a_zone_is_shown_on_the_map_and_a_clause_in_words(dock, qgis_iface, qtbot):
    dock.explain.ask(113.25, 35.75)
    panel = shown(dock, qtbot)
    zone = panel.tree.topLevelItem(0).child(0)
    panel.tree.setCurrentItem(zone)
    panel.tree.itemClicked.emit(zone, 0)
    assert len(left_on(qgis_iface.mapCanvas())) == 1
    assert "In force from 2024-01-01 to open" in panel.wording.toPlainText()
    at = next(at for at in range(panel.tree.topLevelItemCount()) if panel.tree.topLevelItem(at).text(0).startswith("Clauses that apply"))
    panel.tree.setCurrentItem(panel.tree.topLevelItem(at).child(0))
    assert "陵政发〔2024〕10号" in panel.wording.toPlainText()
    panel.reject()
    assert left_on(qgis_iface.mapCanvas()) == [] and dock.explain.panel is None


def test_another_day_asks_again(dock, qtbot):
    dock.explain.ask(113.25, 35.75)
    shown(dock, qtbot)
    dock.session.look_at("2023-06-01")
    qtbot.waitUntil(lambda: dock.explain.panel.told.day == "2023-06-01", timeout=30_000)
    assert groups(dock.explain.panel)["Zones in force (0)"] == ["No zone is in force here on this day"]


def test_all_of_it_is_copied_as_the_command_prints_it(dock, qtbot, tmp_path):
    from lantian.commands import run

    dock.explain.ask(113.25, 35.75)
    panel = shown(dock, qtbot)
    QApplication.clipboard().setText(panel.told.text)
    printed = run("explain", {"place": "113.25,35.75", "workspace": str(tmp_path / "w.gpkg"), "as_of": DAY, "lang": "en"}).text
    assert QApplication.clipboard().text() == printed


def test_a_place_far_away_is_said_and_nothing_opens(dock, qtbot):
    dock.explain.ask(10.0, 50.0)
    qtbot.waitUntil(lambda: bool(dock.told), timeout=30_000)
    assert "is not in China" in dock.told[0] or "latitude first" in dock.told[0]
    assert dock.explain.panel is None


def test_without_a_workspace_the_button_says_so_and_unloading_leaves_nothing(dock, qgis_iface, qtbot):
    dock.header.explain.click()
    dock.explain.tool.canvasClicked.emit(QgsPointXY(113.25, 35.75), Qt.MouseButton.LeftButton)
    shown(dock, qtbot)
    dock.session.close()
    assert not dock.header.explain.isEnabled() and dock.header.explain.toolTip() == "Open a workspace first"
    dock.explain.unload()
    assert left_on(qgis_iface.mapCanvas()) == []
