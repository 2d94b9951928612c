"""The tour for the first time: every step frames something, it is shown once by itself, and nothing of it stays."""

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QMainWindow, QWidget

from lantian.plugin.tour.first_run import SEEN
from lantian.plugin.tour.panel import Frame, Tour


@pytest.fixture
def window(dock, qtbot):
    """The dock in a window of its own, as in QGIS."""
    QgsSettings().remove(SEEN)
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(QWidget())
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    window.resize(1200, 800)
    window.show()
    yield window
    QgsSettings().remove(SEEN)


def test_every_step_frames_something_inside_the_window(dock, window, qtbot):
    dock.tour.show()
    tour, seen = dock.tour.tour, []
    while dock.tour.tour is not None:
        seen.append((tour.title.text(), tour.text.text()))
        assert tour.frame.isVisible() and window.rect().contains(tour.frame.geometry()) and tour.frame.width() > 20 and tour.frame.height() > 10
        assert window.rect().contains(tour.geometry()) and not tour.geometry().intersects(dock.geometry()), "the panel hides what it speaks of"
        assert tour.back.isEnabled() == (len(seen) > 1)
        last = len(seen) == len(tour.steps)
        tour.forth.click()
        if last:
            qtbot.waitUntil(lambda: dock.tour.tour is None)
    assert 6 <= len(seen) <= 8 and len(set(seen)) == len(seen) and all(text for _, text in seen)


def test_back_and_close(dock, window, qtbot):
    dock.tour.show()
    tour = dock.tour.tour
    tour.forth.click()
    first = tour.title.text()
    tour.forth.click()
    tour.back.click()
    assert tour.title.text() == first
    tour.end.click()
    qtbot.waitUntil(lambda: not window.findChildren(Tour) and not window.findChildren(Frame))
    assert dock.tour.tour is None


def test_by_itself_it_comes_once(dock, window, qtbot):
    dock.tour.offer()
    assert dock.tour.tour is not None
    dock.tour.unload()
    dock.tour.offer()
    assert dock.tour.tour is None, "shown twice"
    dock.tour.show()
    assert dock.tour.tour is not None, "asked for, it comes again"


def test_the_frame_goes_with_the_window(dock, window, qtbot):
    dock.tour.show()
    tour, before = dock.tour.tour, dock.tour.tour.frame.geometry()
    window.resize(900, 700)
    qtbot.waitUntil(lambda: tour.frame.geometry() != before)
    assert window.rect().contains(tour.frame.geometry())


def test_unloading_takes_it_away(dock, window, qtbot):
    dock.tour.show()
    dock.unload()
    qtbot.waitUntil(lambda: not window.findChildren(Tour) and not window.findChildren(Frame))
    dock.unload = lambda: None  # the fixture's own
