"""What the desktop does in test_desktop.py and for docs/qgis.png: QGIS runs it with ``--code``; settings come by environment.

LANTIAN_JOB: JSON with parameters, extent (west, south, east, north) or null, picture or null, and report, the file to write.
"""

import json
import os
import traceback
from pathlib import Path

from qgis import processing
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QDockWidget
from qgis.utils import iface

JOB = json.loads(os.environ["LANTIAN_JOB"])
STATE = {"texts": []}


class Listener(QgsProcessingFeedback):
    def setProgressText(self, text):  # noqa: N802
        STATE["texts"].append(text)

    def reportError(self, error, fatalError=False):  # noqa: N802
        STATE["texts"].append(error)


def go():
    try:
        STATE["feedback"], STATE["context"] = Listener(), QgsProcessingContext()
        STATE["context"].setProject(QgsProject.instance())
        algorithm = QgsApplication.processingRegistry().algorithmById("lantian:flag_fires")
        STATE["title"] = algorithm.displayName()
        processing.runAndLoadResults(algorithm, JOB["parameters"], feedback=STATE["feedback"], context=STATE["context"])
        QTimer.singleShot(500, look)
    except Exception:
        report({"error": traceback.format_exc()})


def look():
    """Zoom, wait for the map, and write the report."""
    canvas, window = iface.mapCanvas(), iface.mainWindow()
    window.showMaximized()
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:4547"))
    if JOB["extent"]:
        turn = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), canvas.mapSettings().destinationCrs(), QgsProject.instance())
        canvas.setExtent(turn.transformBoundingBox(QgsRectangle(*JOB["extent"])))
    for dock in window.findChildren(QDockWidget):
        if dock.objectName() == "Layers":
            window.resizeDocks([dock], [370], Qt.Orientation.Horizontal)
        else:
            dock.hide()
    iface.messageBar().clearWidgets()
    canvas.refresh()
    QTimer.singleShot(3000, tell)


def tell():
    root = QgsProject.instance().layerTreeRoot()
    report({
        "title": STATE["title"], "texts": STATE["texts"], "groups": [group.name() for group in root.findGroups()],
        "layers": [{
            "name": node.layer().name(), "table": node.layer().source().rpartition("=")[2], "features": node.layer().featureCount(),
            "renderer": node.layer().renderer().type(), "visible": node.itemVisibilityChecked(), "read_only": node.layer().readOnly(),
            "aliases": [field.alias() for field in node.layer().fields()],
        } for node in root.findLayers()],
        "actions": [action.text() for action in iface.mainWindow().findChildren(type(iface.actionPan())) if action.objectName().startswith("lantian_")],
    })


def report(content):
    Path(JOB["report"]).write_text(json.dumps(content, ensure_ascii=False, indent=1), "utf-8")


QTimer.singleShot(500, go)
