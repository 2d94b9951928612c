"""The dock goes into the 380 px that a technician gives it (look.md), in both languages, whatever is open and chosen; and no button is cut off there."""

import shutil
from pathlib import Path

import pytest
import shapely
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QSettings, Qt
from qgis.PyQt.QtGui import QFont
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QLabel, QMainWindow, QPushButton, QToolButton, QWidget

from lantian.commands import run
from lantian.layers.workspace import Workspace
from lantian.plugin.dock.dock import LantianDock
from lantian.plugin.dock.elided import ElidedLabel
from lantian.plugin.dock.flow import Flow
from lantian.plugin.dock.menu_button import MenuButton
from lantian.plugin.main import LantianPlugin
from lantian.plugin.session import Session
from lantian.plugin.work import Work

from ..processing.fire_tables import detection
from .test_fires_tab import fill
from .workspaces import new, opened, put, zone

WIDTH = 380
TEXTS = Path(__file__).resolve().parents[2] / "plugin/i18n/lantian_zh.qm"
LONG = "示例高污染燃料禁燃区与优质煤配送范围（二〇二四年修订草案征求意见稿）"
LAYERS = ("zones", "zone_borders", "acts", "townships", "counties", "events", "fires", "detections", "footprints", "findings", "tasks")


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """Zones with long names and notices, fires with all their evidence, findings of rules that have run."""
    path = new(tmp_path_factory.mktemp("width") / "忻州市大气污染防治工作区（二〇二四年最终版）.gpkg")
    put(path, "acts", {"number": "忻政办发〔2024〕第一百二十三号（补充通知）", "in_force_on": "2023-01-01", "title": LONG})
    put(path, "zones", zone("A", name=LONG, status="adopted", act="忻政办发〔2024〕第一百二十三号（补充通知）", declared_km2=123.4567),
        zone("B", 113.0, kind="fuel_ban", grade="III", name=LONG), zone("C", 112.9, name="丙", declared_km2=1234.5))
    put(path, "boilers", *({"code": f"G{at}", "name": f"{LONG}{at}", "fuel": "coal", "capacity_tph": 10.0, "geometry": shapely.Point(112.85, 35.45)} for at in range(3)))
    fill(path, [detection(at, at, flags="near_static:kiln;low_confidence;no_cropland", near_static_m=120.0, near_static_name=LONG) for at in range(1, 5)])
    run("apply_rules", {"workspace": str(path), "preset": "yangcheng-2024", "as_of": "2026-07-01", "store": True, "lang": "zh"})
    return path


@pytest.fixture(autouse=True)
def desktop_font(qgis_app):
    """The letters of a desktop, 9 pt; without a screen Qt takes 12."""
    before = qgis_app.font()
    qgis_app.setFont(QFont("Sans Serif", 9))
    yield
    qgis_app.setFont(before)


@pytest.fixture(params=["en", "zh"])
def dock(request, made, tmp_path, qgis_app, qgis_iface, qgis_new_project, qtbot):
    """The dock at the right of a window, the workspace open in it."""
    plugin, before = LantianPlugin(None), qgis_app.translation()
    if request.param == "zh":
        plugin._translate(str(TEXTS))
        qgis_app.setTranslation("zh-Hans")
    QSettings().remove("lantian")
    path = Path(shutil.copy(made, tmp_path))
    work, window = Work(), QMainWindow()
    dock = LantianDock(Session(qgis_iface, work), work, window)
    dock.say = lambda message, level=None, more=(): None
    window.setCentralWidget(QWidget())
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    qtbot.addWidget(window)
    window.resize(1400, 900)
    window.show()
    for name in LAYERS:
        QgsProject.instance().addMapLayer(opened(path, name))
    with Workspace(path) as workspace:
        facts = workspace.facts
    dock.session.look_at("2023-11-09")
    dock.session.opened(path, facts)
    window.resizeDocks([dock], [WIDTH], Qt.Orientation.Horizontal)
    yield dock
    dock.unload()
    qtbot.waitUntil(lambda: not work.running, timeout=20_000)
    plugin.unload()
    qgis_app.setTranslation(before)


def settled(dock, qtbot):
    qtbot.waitUntil(lambda: not dock.work.running and not dock.tabs.widget(0).pause.isActive(), timeout=20_000)
    qtbot.wait(150)


def fits(dock):
    """What is wider than the dock, or cut off in it."""
    wrong = [f"the dock wants {dock.minimumSizeHint().width()} px"] if dock.minimumSizeHint().width() > WIDTH or dock.width() > WIDTH else []
    for widget in dock.findChildren(QAbstractButton):
        if not widget.isVisible() or not isinstance(widget, (QPushButton, QToolButton)) or isinstance(widget, MenuButton) or not widget.text():
            continue
        right, letters = widget.mapTo(dock, widget.rect().topRight()).x(), widget.fontMetrics().horizontalAdvance(widget.text())
        if widget.width() < min(widget.sizeHint().width(), letters + 4) or right > dock.width():
            wrong.append(f"{widget.text()} is cut off")
    return wrong


def choose(dock, qtbot, at):
    """The first row of the tab that stands for a thing."""
    tab = dock.tabs.widget(at)
    if at == 0:
        tab.view.choose(["A"])
    elif at == 1:
        tab.open_event(tab.overview.towns[0].rows[0].id)
    elif at == 2:
        group = tab.model.index(0, 0)
        tab.view.setCurrentIndex(tab.model.index(0, 0, group))
    settled(dock, qtbot)


@pytest.mark.parametrize("at", range(4), ids=["zones", "fires", "ledger", "publish"])
def test_every_tab_fits_whatever_is_chosen(dock, qtbot, at):
    dock.tabs.setCurrentIndex(at)
    settled(dock, qtbot)
    assert dock.tabs.widget(at).stack.currentWidget() is dock.tabs.widget(at).content
    assert fits(dock) == []
    choose(dock, qtbot, at)
    assert fits(dock) == []


def test_what_runs_and_what_is_undone_fits(dock, qtbot):
    """The line of progress with a long name in it; the bar of undo."""
    settled(dock, qtbot)
    dock.progress._started(LONG * 2)
    dock.progress._progressed(LONG * 2, 40, LONG * 2)
    zones = dock.tabs.widget(0)
    layer = QgsProject.instance().mapLayersByName("zones")[0]
    layer.startEditing()
    layer.beginEditCommand(LONG)
    layer.changeAttributeValue(next(layer.getFeatures()).id(), layer.fields().indexOf("note"), LONG)
    layer.endEditCommand()
    settled(dock, qtbot)
    assert zones.bar.isVisible() and dock.progress.isVisible()
    assert fits(dock) == []
    assert dock.progress.title.toolTip() == LONG * 2
    layer.rollBack()


def test_no_workspace_fits(dock, qtbot):
    dock.session.close()
    for at in range(4):
        dock.tabs.setCurrentIndex(at)
        qtbot.wait(50)
        assert fits(dock) == []


def test_a_flow_takes_another_line_where_it_is_narrow_and_no_room_for_what_is_hidden(qgis_app, qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    flow, labels = Flow(holder), [QLabel("x") for _ in range(4)]
    for label in labels:
        label.setFixedSize(100, 20)
        flow.addWidget(label)
    assert flow.heightForWidth(415) == 20 and flow.heightForWidth(414) == 45 and flow.heightForWidth(100) == 95
    assert flow.minimumSize().width() == 100 and flow.sizeHint().width() == 415
    holder.resize(310, 100)
    holder.show()
    QTest.qWait(20)
    assert [(label.x(), label.y()) for label in labels] == [(0, 0), (105, 0), (210, 0), (0, 25)]
    labels[0].hide()
    assert flow.heightForWidth(310) == 20
    flow.activate()
    flow.setGeometry(holder.rect())
    assert [(label.x(), label.y()) for label in labels[1:]] == [(0, 0), (105, 0), (210, 0)]


def test_what_is_pushed_right_ends_the_line(qgis_app, qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    flow, labels = Flow(holder), [QLabel("x") for _ in range(2)]
    for label in labels:
        label.setFixedSize(100, 20)
    flow.addWidget(labels[0])
    flow.push_right()
    flow.addWidget(labels[1])
    holder.resize(300, 20)
    holder.show()
    QTest.qWait(20)
    assert [label.x() for label in labels] == [0, 200]


def test_an_elided_line_is_whole_where_it_fits_and_has_its_tooltip_where_not(qgis_app, qtbot):
    label = ElidedLabel("")
    qtbot.addWidget(label)
    label.setText("一二三四五六七八九十")
    label.resize(label.sizeHint())
    label.show()
    assert QLabel.text(label) == label.text() == "一二三四五六七八九十" and label.toolTip() == ""
    label.resize(60, label.height())
    QTest.qWait(10)
    assert QLabel.text(label).endswith("…") and label.toolTip() == label.text() == "一二三四五六七八九十"
    label.setText("一", "更多")
    assert QLabel.text(label) == "一" and label.toolTip() == "更多"


def test_a_menu_button_keeps_its_first_letters(qgis_app, qtbot):
    button = MenuButton()
    qtbot.addWidget(button)
    button.setText("State")
    assert button.minimumSizeHint() == button.sizeHint()
    button.setText(LONG)
    assert button.minimumSizeHint().width() < 150 < button.sizeHint().width() and button.text() == LONG
