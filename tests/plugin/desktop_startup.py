"""What the desktop does in test_desktop.py and for docs/qgis.png: QGIS runs it with ``--code``; settings come by environment.

LANTIAN_JOB: JSON with parameters, extent (west, south, east, north), action (object name of the menu entry to click at the end, or null),
canvas (PNG of the map alone, or null), and report, the file to write. A step that raises is reported too.
"""

import functools
import json
import os
import traceback
from pathlib import Path

from qgis import processing
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsLayerNotesUtils,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QAction, QApplication, QDialog, QDockWidget
from qgis.utils import iface

JOB = json.loads(os.environ["LANTIAN_JOB"])
TOLD = {"texts": []}
HELD = {}  # objects that QGIS uses later and does not keep itself


class Listener(QgsProcessingFeedback):
    def setProgressText(self, text):  # noqa: N802
        TOLD["texts"].append(text)

    def reportError(self, error, fatalError=False):  # noqa: N802
        TOLD["texts"].append(error)


def report():
    """Write the report under its name only when it is whole: whoever waits for it reads it at once."""
    path = Path(JOB["report"])
    draft = path.with_suffix(".draft")
    draft.write_text(json.dumps(TOLD, ensure_ascii=False, indent=1), "utf-8")
    draft.replace(path)


def step(function):
    @functools.wraps(function)
    def run(*_):
        try:
            function()
        except Exception:
            TOLD["error"] = traceback.format_exc()
            report()
    return run


def after(milliseconds, function):
    timer = QTimer()
    timer.setSingleShot(True)
    timer.timeout.connect(function)
    timer.start(milliseconds)
    return timer


@step
def go():
    HELD["feedback"], HELD["context"] = Listener(), QgsProcessingContext()
    HELD["context"].setProject(QgsProject.instance())
    algorithm = QgsApplication.processingRegistry().algorithmById("lantian:flag_fires")
    TOLD["title"] = algorithm.displayName()
    processing.runAndLoadResults(algorithm, JOB["parameters"], feedback=HELD["feedback"], context=HELD["context"])
    HELD["timer"] = after(500, zoom)


@step
def zoom():
    """Show the place, and go on when the map has been quiet for a second."""
    canvas, window = iface.mapCanvas(), iface.mainWindow()
    window.showMaximized()
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:4547"))
    for dock in window.findChildren(QDockWidget):
        if dock.objectName() == "Layers":
            window.resizeDocks([dock], [370], Qt.Orientation.Horizontal)
        else:
            dock.hide()
    iface.messageBar().clearWidgets()
    turn = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), canvas.mapSettings().destinationCrs(), QgsProject.instance())
    canvas.setExtent(turn.transformBoundingBox(QgsRectangle(*JOB["extent"])))
    HELD["timer"] = quiet = after(1000, tell)
    quiet.stop()
    canvas.renderStarting.connect(quiet.stop)
    canvas.mapCanvasRefreshed.connect(quiet.start)
    canvas.refresh()


@step
def tell():
    iface.mapCanvas().mapCanvasRefreshed.disconnect()
    root = QgsProject.instance().layerTreeRoot()
    TOLD["groups"] = [group.name() for group in root.findGroups()]
    TOLD["layers"] = [layer(node) for node in root.findLayers()]
    TOLD["menus"] = {action.text(): [entry.text() for entry in action.menu().actions()] for action in iface.pluginMenu().actions() if action.menu()}
    if JOB["canvas"]:
        iface.mapCanvas().saveAsImage(JOB["canvas"])
    if JOB["action"] is None:
        report()
        return
    # The dialog's own loop runs until it is closed, so whoever looks at it comes from a timer.
    HELD["timer"] = QTimer()
    HELD["timer"].timeout.connect(dialogs)
    HELD["timer"].start(200)
    iface.mainWindow().findChild(QAction, JOB["action"]).trigger()


def layer(node):
    shown = node.layer()
    return {
        "name": shown.name(), "table": shown.source().rpartition("=")[2], "group": node.parent().name(), "features": shown.featureCount(),
        "legend": [rule.label() for rule in shown.renderer().rootRule().descendants()], "visible": node.itemVisibilityChecked(),
        "read_only": shown.readOnly(), "notes": QgsLayerNotesUtils.layerNotes(shown),
        "titles": {field.name(): field.alias() for field in shown.fields()},
    }


@step
def dialogs():
    TOLD["dialogs"] = [widget.windowTitle() for widget in QApplication.topLevelWidgets() if isinstance(widget, QDialog) and widget.isVisible()]
    if TOLD["dialogs"]:
        HELD["timer"].stop()
        report()


HELD["timer"] = after(500, go)
