"""Hands and eyes of a person at QGIS: clicks, typing, drops, and pictures of the screen. Runs inside QGIS.

A step is a generator. It yields conditions (functions) and gets their first true value; a click is delivered from the event loop, so that the
dialog or menu it opens does not hold up the step.
"""

import time
import traceback

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtGui import QInputMethodEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLineEdit
from qgis.utils import iface

TICK_MS = 40
WAITS_S = 60
DEGREES = QgsCoordinateReferenceSystem("EPSG:4490")


class Driver:
    """Runs *steps* (functions that give generators), one after the other; *ended* gets the trace of what went wrong, empty when nothing did."""

    def __init__(self, steps, ended):
        self.left, self.ended, self.step, self.condition = list(steps), ended, None, None
        self.timer = QTimer()
        self.timer.setInterval(TICK_MS)
        self.timer.timeout.connect(self._tick)
        self.timer.start()

    def _tick(self):
        try:
            if self.condition is not None:
                value = self.condition()
                if not value and time.monotonic() < self.until:
                    return
                self._go_on(value)
            elif self.left:
                self.step = self.left.pop(0)()
                self._go_on(None)
            else:
                self._end("")
        except Exception:
            self._end(traceback.format_exc())

    def _go_on(self, value):
        try:
            late = self.condition is not None and not value
            self.condition = self.step.throw(TimeoutError(f"not within {WAITS_S} s")) if late else self.step.send(value)
            self.until = time.monotonic() + WAITS_S
        except StopIteration:
            self.condition = None

    def _end(self, trace):
        self.timer.stop()
        self.ended(trace)


def later(function):
    """Wait until the event loop has begun to call *function*."""
    begun = []
    QTimer.singleShot(0, lambda: (begun.append(True), function()))
    yield lambda: bool(begun)


def pause(seconds):
    ends = time.monotonic() + seconds
    yield lambda: time.monotonic() >= ends


def click(widget, at=None, button=Qt.MouseButton.LeftButton, keys=Qt.KeyboardModifier.NoModifier):
    """Click a widget that is there to be clicked."""
    yield lambda: widget.isVisible() and widget.isEnabled()
    yield from later(lambda: QTest.mouseClick(widget, button, keys, at or widget.rect().center()))


def choose(menu, text):
    """Click the entry of an open *menu* whose text begins with *text*."""
    yield menu.isVisible
    entry = next(action for action in menu.actions() if action.text().startswith(text))
    assert entry.isEnabled(), f"{text}: {entry.toolTip()}"
    yield from click(menu, menu.actionGeometry(entry).center())


def press(button, text):
    """Open the menu of a tool button, and click an entry."""
    yield from click(button)
    yield from choose(button.menu(), text)


def write(field, text):
    """Type *text* into *field* in place of what it says, as an input method hands Chinese over."""
    field.setFocus()
    field.selectAll()
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(field, event)
    yield lambda: True


def pick(box, data):
    """Choose the entry of a combo box that stands for *data*."""
    at = box.findData(data)
    assert at >= 0, data
    box.setFocus()
    box.setCurrentIndex(at)
    yield lambda: True


def dialog(kind):
    """The dialog of class *kind* that is on top."""
    found = yield lambda: next((one for one in QApplication.topLevelWidgets() if type(one).__name__ == kind and one.isVisible()), None)
    return found


def accept(box, buttons=None):
    """Click the button of a dialog that accepts it."""
    buttons = buttons or box.buttons
    accepting = next(button for button in buttons.buttons() if buttons.buttonRole(button) == buttons.ButtonRole.AcceptRole)
    yield accepting.isEnabled
    yield from click(accepting)
    yield lambda: not alive(box)


def alive(widget) -> bool:
    try:
        return widget.isVisible()
    except RuntimeError:  # Qt has deleted it
        return False


def name_file(path):
    """Answer the file dialog that is open with *path*."""
    box = yield lambda: next((one for one in QApplication.topLevelWidgets() if isinstance(one, QFileDialog) and one.isVisible()), None)
    field = box.findChild(QLineEdit, "fileNameEdit")
    yield from write(field, str(path))
    buttons = box.findChild(QDialogButtonBox)
    yield from click(next(button for button in buttons.buttons() if buttons.buttonRole(button) == buttons.ButtonRole.AcceptRole))
    yield lambda: not alive(box)


def quiet_map():
    """Wait until the map has been drawn for half a second."""
    canvas, since = iface.mapCanvas(), [time.monotonic()]

    def quiet():
        if canvas.isDrawing():
            since[0] = time.monotonic()
        return time.monotonic() - since[0] > 0.5
    yield quiet


def look(west, south, east, north):
    """Show a place (degrees)."""
    canvas = iface.mapCanvas()
    turn = QgsCoordinateTransform(DEGREES, canvas.mapSettings().destinationCrs(), QgsProject.instance())
    canvas.setExtent(turn.transformBoundingBox(QgsRectangle(west, south, east, north)))
    canvas.refresh()
    yield from quiet_map()


def place(lon, lat) -> QPoint:
    """Where a place (degrees) is on the canvas, in pixels."""
    canvas = iface.mapCanvas()
    turn = QgsCoordinateTransform(DEGREES, canvas.mapSettings().destinationCrs(), QgsProject.instance())
    at = canvas.getCoordinateTransform().transform(turn.transform(QgsPointXY(lon, lat)))
    return QPoint(round(at.x()), round(at.y()))


def move_on_map(lon, lat):
    viewport = iface.mapCanvas().viewport()
    for step in (QPoint(2, 2), QPoint(0, 0)):  # a hand comes from somewhere
        yield from later(lambda step=step: QTest.mouseMove(viewport, place(lon, lat) + step))


def click_map(lon, lat, button=Qt.MouseButton.LeftButton):
    yield from move_on_map(lon, lat)
    yield from click(iface.mapCanvas().viewport(), place(lon, lat), button)


def click_row(view, index, keys=Qt.KeyboardModifier.NoModifier):
    """Click a cell of a list."""
    view.scrollTo(index)
    yield lambda: not view.visualRect(index).isEmpty()
    yield from click(view.viewport(), view.visualRect(index).center(), keys=keys)


def picture(path):
    """What the screen shows, once the map is quiet, as a PNG."""
    yield from quiet_map()
    yield from pause(0.3)
    assert iface.mainWindow().screen().grabWindow(0).save(str(path)), path
