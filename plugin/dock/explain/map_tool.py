"""The map tool: a click asks what applies there; a mark shows where it was."""

from __future__ import annotations

from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject
from qgis.gui import QgsMapToolEmitPoint, QgsVertexMarker
from qgis.PyQt.QtCore import QObject, QPoint, Qt
from qgis.PyQt.QtGui import QColor

from ...language import language, tr
from .. import marks
from .panel import Panel
from .reading import tell

STORED = "EPSG:4490"


class ExplainPlace(QObject):
    """*button* is checkable and stays down while the tool is in the hand."""

    def __init__(self, session, dock, button):
        super().__init__(dock)
        self.session, self.dock, self.button = session, dock, button
        self.tool, self.marker, self.panel, self.asked = None, None, None, 0
        button.clicked.connect(self.take)
        session.workspace_changed.connect(self._workspace)
        session.day_changed.connect(self._again)
        self._workspace()

    def take(self, checked=True):
        """Take the tool into the hand, or put it away."""
        canvas = self.session.iface.mapCanvas()
        if not checked:
            canvas.unsetMapTool(self.tool)
            return
        if self.tool is None:
            self.tool = QgsMapToolEmitPoint(canvas)
            self.tool.canvasClicked.connect(self._clicked)
            self.tool.deactivated.connect(lambda: self.button.setChecked(False))
        canvas.setMapTool(self.tool)
        canvas.setCursor(Qt.CursorShape.WhatsThisCursor)
        self.button.setChecked(True)

    def ask(self, lon: float, lat: float):
        """Work out what applies at *lon*, *lat* (degrees, CGCS2000) on the day looked at, and show it."""
        path, day, lang, self.asked = self.session.path, self.session.day, language(), self.asked + 1
        asked = self.asked
        self.dock.work.start(tr("Explain the place"), lambda progress: tell(path, lon, lat, day, lang), lambda told: self._tell(asked, told), self._untold, quiet=True)

    def unload(self):
        """Take tool, mark and panel away."""
        if self.tool is not None:
            self.session.iface.mapCanvas().unsetMapTool(self.tool)
            self.tool.deleteLater()
            self.tool = None
        self._put_away()

    def _clicked(self, point, button):
        canvas = self.session.iface.mapCanvas()
        to = QgsCoordinateTransform(canvas.mapSettings().destinationCrs(), QgsCoordinateReferenceSystem(STORED), QgsProject.instance())
        place = to.transform(point)
        self._mark(canvas, point)
        self.ask(place.x(), place.y())

    def _mark(self, canvas, point):
        if self.marker is None:
            self.marker = QgsVertexMarker(canvas)
            self.marker.setIconType(QgsVertexMarker.IconType.ICON_CROSS)
            self.marker.setColor(QColor(marks.BRAND))
            self.marker.setIconSize(16)
            self.marker.setPenWidth(3)
        self.marker.setCenter(point)

    def _tell(self, asked, told):
        if asked != self.asked or not self.session.is_open:
            return
        if self.panel is None:
            self.panel = Panel(self.session, self.dock)
            self.panel.finished.connect(lambda result: self._put_away())
            self._put_beside(self.panel)
        self.panel.show_told(told)
        self.panel.show()
        self.panel.raise_()

    def _put_beside(self, panel):
        """On the half of the map that was not clicked, so that the place is seen; below the message bar."""
        canvas = self.session.iface.mapCanvas()
        right = self.marker is not None and self.marker.pos().x() < canvas.width() / 2
        panel.move(canvas.mapToGlobal(QPoint(max(canvas.width() - panel.width() - 18, 12) if right else 12, 44)))

    def _untold(self, message):
        if message:
            self.dock.say(message, Qgis.MessageLevel.Warning)

    def _again(self):
        if self.panel is not None and self.panel.told is not None:
            self.ask(self.panel.told.lon, self.panel.told.lat)

    def _put_away(self):
        panel, self.panel = self.panel, None
        if panel is not None:
            panel.forget()
            panel.deleteLater()
        if self.marker is not None:
            self.session.iface.mapCanvas().scene().removeItem(self.marker)
            self.marker = None

    def _workspace(self):
        self._put_away()
        self.button.setEnabled(self.session.is_open)
        self.button.setToolTip(tr("Explain a place: click on the map, and see which zones and clauses apply there on the day") if self.session.is_open
                               else tr("Open a workspace first"))
        if not self.session.is_open and self.tool is not None:
            self.session.iface.mapCanvas().unsetMapTool(self.tool)
