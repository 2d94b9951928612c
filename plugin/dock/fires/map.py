"""The filter and the chosen event on the map: subsets of the layers, outlines and a label above them."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsWkbTypes,
)
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import QFile, QIODevice, QObject, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

from ....layers.palette import palette
from ...algorithms.results import STYLES
from ...language import either
from ...workspace.layers import layer_of
from .expression import LAYERS, subset
from .map_label import Label

CRS = QgsCoordinateReferenceSystem("EPSG:4490")
OURS, THEIRS, TIMED = "lantian/subset", "lantian/own_subset", "lantian/timed"
HIDDEN = "lantian_event"
"""Variable of the canvas: the event whose symbol is not drawn, so that its border shows (styles/workspace/events.qml)."""
LEAST_DEG = 0.03
"""The map shows at least this much around an event: some 3 km."""


class FiresMap(QObject):
    """``picked`` bears the event that was selected on the map."""

    picked = pyqtSignal(str)

    def __init__(self, session, parent=None):
        super().__init__(parent)
        self.session = session
        self.bands, self.label, self.facts = [], None, None
        self.events = None
        self.waiting, self.names = {}, []
        self.next = QTimer(self)
        self.next.setSingleShot(True)
        self.next.timeout.connect(self._apply_next)

    @property
    def canvas(self):
        return self.session.iface.mapCanvas() if self.session.iface is not None else None

    def apply(self):
        """Give the layers the subset of the session's filter. A layer that is being edited gets it when editing ends."""
        self._listen()
        self.names = list(LAYERS)
        self.next.start()

    @property
    def busy(self) -> bool:
        """Whether some layers have the subset still to come."""
        return bool(self.names)

    def _apply_next(self):
        # One layer in a turn of the window: of many thousand detections each takes a part of a second.
        name = self.names.pop(0)
        layer = layer_of(self.session, name)
        if layer is not None:
            put_times(layer, name)
            self._set(layer, name)
        if self.names:
            self.next.start()

    def _set(self, layer, name):
        own = layer.customProperty(THEIRS, "")
        if layer.subsetString() != layer.customProperty(OURS, ""):
            # Changed by hand: the user's own filter stays, and ours is added to it.
            own = layer.subsetString()
        ours = subset(name, self.session.filter, has_state=True)
        wanted = f"({own}) AND ({ours})" if own and ours else own or ours
        if wanted == layer.subsetString():
            return
        if layer.isEditable():
            if layer.id() not in self.waiting:
                self.waiting[layer.id()] = layer
                layer.editingStopped.connect(self._edited)
            return
        if layer.setSubsetString(wanted):
            layer.setCustomProperty(OURS, wanted)
            layer.setCustomProperty(THEIRS, own)
            layer.triggerRepaint()

    def _edited(self):
        layer = self.sender()
        layer.editingStopped.disconnect(self._edited)
        self.waiting.pop(layer.id(), None)
        self.apply()

    def reload(self):
        """The rows are others: let the layers read them."""
        for name in LAYERS:
            layer = layer_of(self.session, name)
            if layer is not None and not layer.isEditable():
                layer.reload()
                layer.triggerRepaint()

    def _listen(self):
        layer = layer_of(self.session, "events")
        if layer is self.events:
            return
        self._deaf()
        self.events = layer
        if layer is not None:
            layer.selectionChanged.connect(self._selected)
            layer.willBeDeleted.connect(self._gone)

    def _gone(self):
        self.events = None

    def _deaf(self):
        if self.events is not None:
            self.events.selectionChanged.disconnect(self._selected)
            self.events.willBeDeleted.disconnect(self._gone)
            self.events = None

    def _selected(self, selected, *_):
        if len(selected) == 1 and self.events is not None:
            number = self.events.getFeature(selected[0])["event_id"]
            if isinstance(number, str) and (self.facts is None or number != self.facts.id):
                self.picked.emit(number)

    def show(self, facts, zoom=True):
        """Outline the event, label it, select it, and go there."""
        self.clear()
        self.facts = facts
        canvas = self.canvas
        if canvas is None:
            return
        look = palette()["selected"]
        shapes = [_geometry(blob) for blob in facts.outlines]
        for colour, width in ((look["casing"], look["casing_width"]), (look["line"], look["width"])):
            band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
            band.setFillColor(QColor(0, 0, 0, 0))
            band.setStrokeColor(QColor(colour))
            band.setWidth(width)
            for shape in shapes:
                band.addGeometry(shape, CRS)
            self.bands.append(band)
        extent = self._extent(shapes, facts.points)
        if zoom and extent is not None:
            canvas.setExtent(extent)
        if shapes:
            self.label = Label(canvas, self._to_map(_top(shapes)), either(*facts.label))
        self._hide(facts.id if shapes else "")
        if self.events is not None:
            self.events.selectByIds([facts.fid])
        canvas.refresh()

    def go_there(self):
        """Show the event's place again."""
        if self.facts is not None and self.canvas is not None:
            extent = self._extent([_geometry(blob) for blob in self.facts.outlines], self.facts.points)
            if extent is not None:
                self.canvas.setExtent(extent)
                self.canvas.refresh()

    def clear(self):
        """Take outlines and label from the map; symbols are drawn again."""
        scene = self.canvas.scene() if self.canvas is not None else None
        for item in (*self.bands, *([self.label] if self.label is not None else [])):
            scene.removeItem(item)
        if self.facts is not None:
            self._hide("")
            if self.events is not None and self.events.selectedFeatureIds() == [self.facts.fid]:
                self.events.removeSelection()
        self.bands, self.label, self.facts = [], None, None

    def unload(self):
        """Let go of canvas and project; the layers show all their rows again."""
        self.next.stop()
        self.clear()
        self._deaf()
        for layer in self.waiting.values():
            layer.editingStopped.disconnect(self._edited)
        self.waiting = {}
        for name in LAYERS:
            layer = layer_of(self.session, name)
            if layer is not None and layer.customProperty(OURS, "") and layer.subsetString() == layer.customProperty(OURS) and not layer.isEditable():
                layer.setSubsetString(layer.customProperty(THEIRS, ""))
                layer.removeCustomProperty(OURS)
                layer.removeCustomProperty(THEIRS)

    def _hide(self, event_id):
        self.canvas.expressionContextScope().setVariable(HIDDEN, event_id)
        if self.events is not None:
            self.events.triggerRepaint()

    def _turn(self):
        return QgsCoordinateTransform(CRS, self.canvas.mapSettings().destinationCrs(), QgsProject.instance())

    def _to_map(self, point):
        return self._turn().transform(point)

    def _extent(self, shapes, points):
        box = QgsRectangle()
        box.setMinimal()
        for shape in shapes:
            box.combineExtentWith(shape.boundingBox())
        for lon, lat in points:
            box.combineExtentWith(QgsRectangle(lon, lat, lon, lat))
        if not points and not shapes:
            return None
        box.scale(1.8)
        wide, high = max(box.width(), LEAST_DEG), max(box.height(), LEAST_DEG * 0.8)
        middle = box.center()
        return self._turn().transformBoundingBox(QgsRectangle(middle.x() - wide / 2, middle.y() - high / 2, middle.x() + wide / 2, middle.y() + high / 2))


def put_times(layer, name):
    """Give a layer that has just come its times for the temporal controller; once, for a user may switch them off.

    QGIS takes them from the style in the file, and then puts the provider's own, which are none, in their place.
    """
    if not layer.customProperty(TIMED, False):
        layer.setCustomProperty(TIMED, True)
        if not layer.temporalProperties().isActive():
            style, file = QDomDocument(), QFile(str(STYLES / "workspace" / f"{name}.qml"))
            if file.open(QIODevice.OpenModeFlag.ReadOnly):
                style.setContent(file.readAll())
                # loadNamedStyle would take the style in the GeoPackage, and all of it.
                layer.importNamedStyle(style, QgsMapLayer.StyleCategory.Temporal)


def _geometry(blob) -> QgsGeometry:
    shape = QgsGeometry()
    shape.fromWkb(bytes(blob))
    return shape


def _top(shapes) -> QgsPointXY:
    """The upper right corner of the outlines."""
    return QgsPointXY(max(shape.boundingBox().xMaximum() for shape in shapes), max(shape.boundingBox().yMaximum() for shape in shapes))
