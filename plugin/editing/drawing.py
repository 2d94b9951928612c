"""The map tools of the acts: an area or a line is drawn with snapping, its km² beside the cursor, and handed to the act."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsDistanceArea, QgsGeometry, QgsPointXY, QgsProject
from qgis.gui import QgsMapToolCapture
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel

from ..language import tr
from .edits import writable_layer

ELLIPSOID = "EPSG:7019"
"""GRS 80, the ellipsoid of CGCS2000."""
AIM_PX = 8
AROUND_M = 600
STEP_DEG = 0.005
"""As the library cuts edges (processing/zones/plane.py, which may not be loaded in the window's thread)."""


def geodesic_km2(geometry, crs) -> float:
    """Geodesic km² of a QgsGeometry in *crs*, as the library measures it (edges straight in degrees)."""
    measure = QgsDistanceArea()
    measure.setSourceCrs(crs, QgsProject.instance().transformContext())
    measure.setEllipsoid(ELLIPSOID)
    # QGIS bends a long edge that runs aslant (0.02 % of an area of 8 km); in short pieces it runs straight in degrees.
    return measure.measureArea(geometry.densifyByDistance(STEP_DEG)) / 1e6


def live_text(km2: float, declared: float | None) -> str:
    """What stands beside the cursor: km², and what is declared."""
    if not declared:
        return tr("{km2} km²", km2=f"{km2:.2f}")
    return tr("{km2} km² · declared {declared} · {share} %", km2=f"{km2:.2f}", declared=f"{declared:.2f}", share=f"{(km2 / declared - 1) * 100:+.1f}")


class DrawTool(QgsMapToolCapture):
    """Draws an area or a line on the layer of zones. Left adds a point, right ends, Backspace takes the last point back, Esc gives up."""

    drawn = pyqtSignal(QgsGeometry)
    """In EPSG:4490."""
    measured = pyqtSignal(float)
    """km² of what is drawn so far; −1 when drawing has ended."""

    def __init__(self, session, polygon: bool, declared: float | None = None):
        self.session, self.declared, self.polygon = session, declared, polygon
        self.layer = writable_layer(session, "zones")
        iface = session.iface
        mode = QgsMapToolCapture.CaptureMode.CapturePolygon if polygon else QgsMapToolCapture.CaptureMode.CaptureLine
        super().__init__(iface.mapCanvas(), iface.cadDockWidget(), mode)
        self.label = QLabel(iface.mapCanvas())
        self.label.setStyleSheet("QLabel { background: palette(base); color: palette(text); border: 1px solid #1B5E96; border-radius: 4px; padding: 2px 5px; }")
        self.label.hide()

    def start(self):
        """Take the canvas. What was its tool before comes back when this one ends."""
        self.before = self.canvas().mapTool()
        self.session.iface.setActiveLayer(self.layer)
        self.canvas().setMapTool(self)
        return self

    def end(self):
        """Give the canvas back."""
        self.stopCapturing()
        self.label.hide()
        self.measured.emit(-1.0)
        if self.canvas().mapTool() is self:
            if self.before is not None:
                self.canvas().setMapTool(self.before)
            else:
                self.canvas().unsetMapTool(self)

    def deactivate(self):
        self.label.hide()
        self.measured.emit(-1.0)
        super().deactivate()

    def supportsTechnique(self, technique):  # noqa: N802
        return False

    def cadCanvasMoveEvent(self, event):  # noqa: N802
        super().cadCanvasMoveEvent(event)
        if self.polygon and self.size() >= 2:
            self.tell([*self.points(), self.toLayerCoordinates(self.layer, event.mapPoint())], event.pos())

    def cadCanvasReleaseEvent(self, event):  # noqa: N802
        if event.button() == Qt.MouseButton.LeftButton:
            self.addVertex(event.mapPoint(), event.mapPointMatch())
            self.startCapturing()
        elif event.button() == Qt.MouseButton.RightButton:
            self.finish()

    def keyPressEvent(self, event):  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.end()
            event.accept()
            return
        super().keyPressEvent(event)

    def tell(self, points, position):
        """Show the km² of *points* (layer's CRS) beside *position*."""
        km2 = geodesic_km2(QgsGeometry.fromPolygonXY([[QgsPointXY(point) for point in points]]), self.layer.crs())
        self.label.setText(live_text(km2, self.declared))
        self.label.adjustSize()
        self.label.move(position + QPoint(16, 12))
        self.label.show()
        self.measured.emit(km2)

    def reach_deg(self) -> float:
        """How near to a border a click must be to mean the border, in degrees: as near as people can aim."""
        here = self.toLayerCoordinates(self.layer, self.toMapCoordinates(QPoint(0, 0)))
        beside = self.toLayerCoordinates(self.layer, self.toMapCoordinates(QPoint(AIM_PX, 0)))
        return here.distance(beside)

    def finish(self):
        """Hand over what was drawn, if it is enough for a line or an area."""
        points = [QgsPointXY(point) for point in self.points()]
        self.end()
        if len(points) >= (3 if self.polygon else 2):
            shape = QgsGeometry.fromPolygonXY([points]) if self.polygon else QgsGeometry.fromPolylineXY(points)
            self.drawn.emit(shape)


def zoom(session, geometry):
    """Show *geometry* (EPSG:4490) in the canvas with some ground round it, and let it flash."""
    canvas, source = session.iface.mapCanvas(), QgsCoordinateReferenceSystem("EPSG:4490")
    shape = QgsGeometry(geometry)
    shape.transform(QgsCoordinateTransform(source, canvas.mapSettings().destinationCrs(), QgsProject.instance()))
    box = shape.boundingBox()
    # A place of some metres is shown with the hundreds of metres round it: what is wrong there is seen by its surroundings.
    around = AROUND_M / (111_000 if canvas.mapSettings().destinationCrs().isGeographic() else 1)
    box.grow(max(max(box.width(), box.height()) * 0.25, (around - max(box.width(), box.height())) / 2))
    canvas.setExtent(box)
    canvas.refresh()
    canvas.flashGeometries([geometry], source)
    return shape
