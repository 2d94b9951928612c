"""What people do with the ledger: run the rules, move rows on, export; each is a task of the toolbox."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QDialog, QFileDialog

from ...language import tr
from ...workspace.layers import layer_of
from .dialogs import Closing, Reopening

LAYERS = ("findings", "tasks")
CLOSE_BY_DEGREES = 0.01
"""Half the width of the map around a single place, in degrees: about 1 km."""


class Acts:
    """Acts on the workspace of *session*; *dock* tells how they went."""

    def __init__(self, session, dock):
        self.session, self.dock = session, dock
        self.signed = QgsApplication.userFullName() or QgsApplication.userLoginName()

    def apply_rules(self):
        """Hold the workspace against its plan as of the day looked at, into the ledger."""
        arguments = {"workspace": str(self.session.path), "store": True, "as_of": self.session.day, "by": self.signed or None}
        self.dock.work.run_task("apply_rules", arguments, self._ran)

    def mark_in_hand(self, ids):
        self._update(ids, {"state": "in_hand", "by": self.signed or None})

    def close(self, ids):
        """Ask for evidence and close *ids*; nothing happens unless all of it is given."""
        dialog = Closing(len(ids), self.signed, self.session.day, self.dock)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.signed = dialog.values["by"]
            self._update(ids, dialog.values)

    def reopen(self, ids):
        dialog = Reopening(len(ids), self.signed, self.dock)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._update(ids, dialog.values)

    def export(self, wanted):
        """Write what is shown under the filter *wanted* (LedgerFilter) to a workbook or CSV."""
        name = f"{Path(self.session.path).stem}_{wanted.sort}_{self.session.day}.xlsx"
        path, _ = QFileDialog.getSaveFileName(self.dock, tr("Export ledger…"), str(Path(self.session.path).parent / name), tr("Workbook (*.xlsx);;CSV (*.csv)"))
        if not path:
            return
        path = path if Path(path).suffix.lower() in (".xlsx", ".csv") else path + ".xlsx"
        arguments = {"workspace": str(self.session.path), "out": path, "sort": wanted.sort, "groups": list(wanted.groups), "townships": list(wanted.townships),
                     "state": wanted.state, "as_of": self.session.day}
        self.dock.work.run_task("export_ledger", arguments, self._exported)

    def zoom_to(self, rows):
        """Show the places of *rows* on the map and let them flash; the layer stays as it is."""
        points = [QgsPointXY(row["lon"], row["lat"]) for row in rows if row["lon"] is not None]
        if not points:
            self._zoom_to_townships({row["township_code"] for row in rows if row["township_code"]})
            return
        canvas, project = self.session.iface.mapCanvas(), QgsProject.instance()
        stored = QgsCoordinateReferenceSystem("EPSG:4490")
        box = QgsRectangle(points[0], points[0])
        for point in points:
            box.combineExtentWith(point.x(), point.y())
        box.grow(max(CLOSE_BY_DEGREES, 0.05 * max(box.width(), box.height())))
        canvas.setExtent(QgsCoordinateTransform(stored, canvas.mapSettings().destinationCrs(), project).transformBoundingBox(box))
        canvas.refresh()
        canvas.flashGeometries([QgsGeometry.fromPointXY(point) for point in points[:200]], stored)

    def _zoom_to_townships(self, codes):
        """What has no place of its own has its township's, where the project has that layer."""
        layer, canvas = layer_of(self.session, "townships"), self.session.iface.mapCanvas()
        shapes = [row.geometry() for row in layer.getFeatures() if row["township_code"] in codes] if layer is not None else []
        if not shapes:
            self.dock.say(tr("No place is recorded, and its township is not on the map"), Qgis.MessageLevel.Info)
            return
        box = QgsRectangle(shapes[0].boundingBox())
        for shape in shapes:
            box.combineExtentWith(shape.boundingBox())
        box.scale(1.1)
        canvas.setExtent(QgsCoordinateTransform(layer.crs(), canvas.mapSettings().destinationCrs(), QgsProject.instance()).transformBoundingBox(box))
        canvas.refresh()
        canvas.flashGeometries(shapes[:20], layer.crs())

    def _update(self, ids, values):
        self.dock.work.run_task("update_ledger", {"workspace": str(self.session.path), "ids": list(ids), **values}, self._updated)

    def _updated(self, report):
        self._changed()
        self.dock.say(report.text, Qgis.MessageLevel.Success)

    def _ran(self, report):
        self._changed()
        self.dock.say(tr("Rules ran: {n} findings in the ledger", n=report.numbers["findings"]), Qgis.MessageLevel.Success)

    def _exported(self, report):
        folder = QUrl.fromLocalFile(str(Path(report.out).parent))
        self.dock.say(report.text, Qgis.MessageLevel.Success, [(tr("Open folder"), lambda: QDesktopServices.openUrl(folder))])

    def _changed(self):
        for name in LAYERS:
            layer = layer_of(self.session, name)
            if layer is not None and not layer.isEditable():
                layer.dataProvider().reloadData()
                layer.triggerRepaint()
        self.session.data_changed.emit(list(LAYERS))
