"""Hostile text in every field of every layer, seen in the window: Qt shows what begins like a tag as HTML unless it is told not to."""

import re
import shutil

import pytest
from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils, QgsProject
from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtGui import QTextDocument
from qgis.PyQt.QtWidgets import QAbstractItemView, QLabel, QMainWindow, QMessageBox, QTextBrowser, QTreeWidget, QWidget

from lantian.layers.workspace import Workspace
from lantian.plugin.dock import messages
from lantian.plugin.dock.dock import LantianDock
from lantian.plugin.dock.fires.card import EvidenceDialog
from lantian.plugin.dock.fires.verdict_dialog import VerdictDialog
from lantian.plugin.dock.ledger.dialogs import Wording
from lantian.plugin.dock.zones.past import History
from lantian.plugin.editing.drawing import live_text
from lantian.plugin.plain import markup, tip
from lantian.plugin.session import Session
from lantian.plugin.work import Work

from ..hostile_workspace import DAY, MARK, STRINGS, workspace
from .workspaces import opened

LAYERS = ("zones", "zone_borders", "acts", "townships", "counties", "events", "fires", "detections", "footprints", "findings", "tasks")
TAGS = [text for text in STRINGS if "<" in text]


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    return workspace(tmp_path_factory.mktemp("hostile") / "w.gpkg", foreign=True)


@pytest.fixture
def dock(made, tmp_path, qgis_iface, qgis_new_project, qtbot):
    path = shutil.copy(made, tmp_path / "w.gpkg")
    qgis_iface.mapCanvas().setRenderFlag(False)
    work, window = Work(), QMainWindow()
    dock = LantianDock(Session(qgis_iface, work), work, window)
    dock.told = []
    dock.say = lambda message, level=None, more=(): dock.told.append(message)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    qtbot.addWidget(window)
    window.show()
    for name in LAYERS:
        QgsProject.instance().addMapLayer(opened(path, name))
    with Workspace(path) as opened_one:
        facts = opened_one.facts
    dock.session.look_at(DAY)
    dock.session.opened(path, facts, False)
    yield dock
    dock.unload()
    qtbot.waitUntil(lambda: not work.running, timeout=30_000)
    qgis_iface.mapCanvas().setRenderFlag(True)


def settled(dock, qtbot):
    qtbot.waitUntil(lambda: not dock.work.running and not dock.tabs.widget(0).pause.isActive() and not dock.tabs.widget(1).map.busy, timeout=60_000)
    qtbot.wait(100)


def as_shown(text) -> str:
    """What Qt shows of *text* where nobody says which kind it is: labels and tool tips."""
    if not (isinstance(text, str) and re.search(r"<\w|</|<!", text)):
        return text or ""
    page = QTextDocument()
    page.setHtml(text)
    return page.toPlainText()


def eaten(text, whole=None) -> bool:
    """Whether a tag of ours would be obeyed: it is in *text*, and not in what is shown."""
    return any(tag[:20] in text and tag[:20] not in as_shown(text) for tag in TAGS) or "\ufffc" in as_shown(text)


def wrong(root: QWidget, seen) -> list:
    """What stands in widgets below *root* and would be taken for HTML; *seen* collects that there was something to be seen at all."""
    found = []
    for widget in [root, *root.findChildren(QWidget)]:
        tips = [widget.toolTip()]
        if isinstance(widget, (QLabel, QMessageBox)):
            text = QLabel.text(widget) if isinstance(widget, QLabel) else widget.text()
            seen.append(text)
            if widget.textFormat() != Qt.TextFormat.PlainText:
                tips.append(text)
        if isinstance(widget, QTextBrowser):
            seen.append(widget.toPlainText())
            if "\ufffc" in widget.toPlainText():
                found.append(("picture", widget.objectName()))
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            tips += list(told(widget.model(), QModelIndex(), seen))
        found += [(type(widget).__name__, text[:200]) for text in tips if text and eaten(text)]
    return found


def told(model, parent, seen):
    """Every tool tip of a model, its rows fetched; what it shows goes into *seen*."""
    while model.canFetchMore(parent):
        model.fetchMore(parent)
    for row in range(model.rowCount(parent)):
        for column in range(model.columnCount(parent)):
            index = model.index(row, column, parent)
            yield model.data(index, Qt.ItemDataRole.ToolTipRole)
            seen.append(str(model.data(index, Qt.ItemDataRole.DisplayRole)))
        yield from told(model, model.index(row, 0, parent), seen)


def test_every_tab_shows_it_as_text(dock, qtbot):
    seen, found = [], []
    for at in range(4):
        dock.tabs.setCurrentIndex(at)
        settled(dock, qtbot)
        tab = dock.tabs.widget(at)
        assert tab.stack.currentWidget() is tab.content, tab
        found += wrong(dock, seen)
    zones, fires, ledger = (dock.tabs.widget(at) for at in range(3))
    dock.tabs.setCurrentIndex(0)
    for at in range(8):
        zones.view.choose([f"{STRINGS[at]}#{at}"])
        found += wrong(zones, seen)
    dock.tabs.setCurrentIndex(1)
    for event in STRINGS[:4]:
        fires.open_event(event, zoom=False)
        settled(dock, qtbot)
        assert fires.card.facts is not None and fires.card.facts.id == event
        found += wrong(fires, seen)
        dialogs = [EvidenceDialog(fires.card.facts, dock), VerdictDialog(fires.card.facts, None, dock)]
        for dialog in dialogs:
            found += wrong(dialog, seen)
            dialog.deleteLater()
    dock.tabs.setCurrentIndex(2)
    for at in range(4):
        ledger.view.setCurrentIndex(ledger.model.index(at, 0, ledger.model.index(0, 0)))
        found += wrong(ledger, seen)
    assert found == []
    assert all(any(tag[:20] in text for text in seen) for tag in TAGS)
    assert dock.told == []


def test_what_applies_at_a_place_and_what_was_done(dock, qtbot):
    seen = []
    dock.explain.ask(112.055, 38.05)
    qtbot.waitUntil(lambda: dock.explain.panel is not None and dock.explain.panel.told is not None and not dock.work.running, timeout=30_000)
    panel = dock.explain.panel
    found = wrong(panel, seen)
    tree = panel.findChild(QTreeWidget)
    for at in range(tree.topLevelItemCount()):
        for n in range(tree.topLevelItem(at).childCount()):
            tree.setCurrentItem(tree.topLevelItem(at).child(n))
            found += wrong(panel, seen)
    panel.reject()
    change = {"at_utc": "2024-01-01T00:00:00Z", "who": TAGS[0], "action": "update", "values": {"note": [TAGS[1], TAGS[2]]}, "geometry": False}
    for dialog in (History(TAGS[0], [change], dock), Wording({"document": TAGS[1], "clause": TAGS[0], "quote": TAGS[2]}, dock)):
        found += wrong(dialog, seen)
        dialog.deleteLater()
    assert found == []
    assert sum(any(tag[:20] in text for tag in TAGS) for text in seen) > 5


def test_messages_are_text(qgis_iface):
    bar = qgis_iface.messageBar()
    made = []
    bar.createMessage, before = (lambda title, message: made.append(message) or type(bar).createMessage(title, message)), bar.createMessage
    try:
        for text in TAGS:
            messages.say(qgis_iface, text)
    finally:
        bar.createMessage = before
    # The bar is HTML whatever it is given.
    for text, message in zip(TAGS, made, strict=True):
        page = QTextDocument()
        page.setHtml(f"<b>x</b> {message}")
        assert text[:20] in page.toPlainText() and "\ufffc" not in page.toPlainText()
    bar.clearWidgets()


def test_a_tip_says_what_was_written():
    for text in (*STRINGS, "a & b", "1 < 2\n3 > 2", None, ""):
        assert as_shown(tip(text)).split() == (text or "").replace("\x00", "\ufffd").split() or "<" not in text
    assert markup("<b>&\n") == "&lt;b&gt;&amp;<br>"
    assert MARK not in live_text(1.0, 2.0)


@pytest.mark.parametrize("name", LAYERS)
def test_map_tips_are_text(made, qgis_new_project, name):
    """QGIS puts a map tip into a web page; without one of ours it would put the row's name there as it stands."""
    layer = opened(made, name)
    said, loaded = layer.loadDefaultStyle() if not layer.mapTipTemplate() else ("", True)
    assert loaded and layer.mapTipTemplate(), said
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    tips = []
    for feature in layer.getFeatures():
        context.setFeature(feature)
        tips.append(QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context))
    assert len(tips) == layer.featureCount() > 0
    assert not [text for text in tips if re.search(r"<\s*[a-zA-Z/!]", text)]
    assert any("&lt;" in text for text in tips) and max(map(len, tips)) < 1_000
