"""F1, the ? button and the toolbox lead to a page in both languages, and what the pages show is there."""

import re
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QEvent, Qt, QUrl
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QApplication, QMainWindow

FOLDER = Path(__file__).parents[2] / "plugin/help"
PICTURES_MB, PICTURE_KB = 1.5, 80


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_topic_is_there_and_says_something(lang, qgis_app):
    from lantian.plugin.help_pages import TOPICS, address

    for topic in TOPICS:
        text = Path(address(topic, lang).toLocalFile()).read_text("utf-8")
        words = re.sub(r"<[^>]+>", "", text.partition("<h1>")[2])
        assert len(words) > (100 if lang == "zh" else 250), topic
        assert bool(re.search(r"[\u4e00-\u9fff]", words)) == (lang == "zh") or topic == "command_line", topic
    assert {path.stem for path in (FOLDER / lang).glob("*.html")} == set(TOPICS)


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_what_a_page_names_lies_beside_it_and_nothing_leads_outside(lang):
    named = set()
    for page in (FOLDER / lang).glob("*.html"):
        text = page.read_text("utf-8")
        assert "://" not in text and "<script" not in text, page.name
        for name in re.findall(r'(?:href|src)="([^"]+)"', text):
            place = (page.parent / name).resolve()
            assert place.is_file() and FOLDER in place.parents, f"{page.name}: {name}"
            named.add(place)
        assert all(alt for alt in re.findall(r'<img [^>]*alt="([^"]*)"', text))
    assert set((FOLDER / lang).glob("*.png")) <= named, "a picture that no page shows"


def test_the_pictures_are_small():
    sizes = [path.stat().st_size for path in FOLDER.rglob("*.png")]
    assert len(sizes) >= 12 and max(sizes) < PICTURE_KB * 1000 and sum(sizes) < PICTURES_MB * 1e6


def test_every_algorithm_leads_to_a_page(lantian):
    for algorithm in lantian.provider.algorithms():
        assert Path(QUrl(algorithm.helpUrl()).toLocalFile()).is_file(), algorithm.name()


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
    monkeypatch.setattr(help_pages.QDesktopServices, "openUrl", lambda url: opened.append(Path(url.toLocalFile()).stem) or True)
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
