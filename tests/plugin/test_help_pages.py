"""F1 leads somewhere in both languages: every tab's topic is a page, or a place on the index that is there."""

from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QApplication, QMainWindow


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_topic_is_there(lang, qgis_app):
    from lantian.plugin.help_pages import TOPICS, address

    for topic in TOPICS:
        page = address(topic, lang)
        text = Path(page.toLocalFile()).read_text("utf-8")
        assert page.fragment() == "" or f'id="{page.fragment()}"' in text, topic
        assert "http" not in text and "<script" not in text


def test_a_topic_that_is_none_is_a_fault(qgis_app):
    from lantian.plugin.help_pages import address

    with pytest.raises(LookupError):
        address("nonsense")


def test_f1_and_the_button_open_the_tab_s_page(qgis_iface, qtbot, qgis_new_project, monkeypatch):
    from lantian.plugin import help_pages
    from lantian.plugin.dock.dock import LantianDock
    from lantian.plugin.dock.ledger.tab import LedgerTab
    from lantian.plugin.session import Session
    from lantian.plugin.work import Work

    opened, work, window = [], Work(), QMainWindow()
    monkeypatch.setattr(help_pages.QDesktopServices, "openUrl", lambda url: opened.append(url.fragment()) or True)
    dock = LantianDock(Session(qgis_iface, work), work, window)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    qtbot.addWidget(window)
    window.show()
    tab = dock.tab(LedgerTab)
    over = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier)
    over.ignore()
    QApplication.sendEvent(tab, over)
    assert over.isAccepted(), "QGIS would open its own help"
    qtbot.keyClick(tab, Qt.Key.Key_F1)
    dock.header.help.click()
    assert opened == ["ledger", "ledger"]
    dock.unload()
