"""Which zones keep their hatch to a strip because too many kinds lie in one place: found apart from the map, told to the style by a variable.

The style (styles/workspace/zones.qml) must not look at other zones by itself: maps are drawn in threads of their own, and there QGIS's functions that look
into a layer meet the window, which edits it meanwhile (seen in 3.40: the program ends).
"""

from __future__ import annotations

from qgis.core import QgsExpressionContextUtils
from qgis.PyQt.QtCore import QObject, QTimer

from ..algorithms.bridge import plain
from ..algorithms.libraries import load as load_libraries
from ..editing.ears import Ears
from ..editing.reading import Reading, wkb_of
from ..language import tr
from .layers import layer_of

VARIABLE = "lantian_crowded"
"""Variable of the layer: between spaces, the ids of features that are crowded out, and ``id:kind`` of those that are while *kind* is edited."""
_SETTLED_MS = 400
"""Edits come in bursts, and the tables of a workspace that was just opened come first."""


class Crowding(QObject):
    """Keeps the variable of the open workspace's zones as they stand in the window, saved or not; what it takes is done by Work, quietly."""

    def __init__(self, session):
        super().__init__(session)
        self.session, self.ears, self.asked, self.pause = session, Ears(), 0, QTimer(self)
        self.pause.setSingleShot(True)
        self.pause.setInterval(_SETTLED_MS)
        self.pause.timeout.connect(self._look)
        session.workspace_changed.connect(self._changed)
        session.data_changed.connect(self._written)

    def unload(self):
        """Let go of session and layers; the map keeps its look."""
        self.pause.stop()
        self.asked += 1
        self.ears.leave()
        self.session.workspace_changed.disconnect(self._changed)
        self.session.data_changed.disconnect(self._written)

    def _written(self, names):
        if "zones" in names:
            self._changed()

    def _changed(self, *_):
        self.asked += 1
        self.pause.start()

    def _look(self):
        layer = layer_of(self.session, "zones")
        if layer is None:
            return
        if not self.ears.hears(layer):
            signals = (layer.geometryChanged, layer.attributeValueChanged, layer.featureAdded, layer.featureDeleted, layer.editingStopped)
            self.ears.listen(layer, *((signal, self._changed) for signal in signals))
        reading, asked = Reading(self.session, ("zones",)), self.asked

        def work(progress):
            read = reading.tables()["zones"]
            return told(read.fids, read.table["kind"], read.table["status"], read.table.geometry)

        self.session.work.start(tr("Find crowded zones"), work, lambda text: self._found(text) if asked == self.asked else None, quiet=True)

    def _found(self, text):
        layer = layer_of(self.session, "zones")
        if layer is not None and tell(layer, text):
            layer.triggerRepaint()


def told(ids, kinds, statuses, shapes) -> str:
    """The variable's text for zones with these *ids* of features; *shapes* in degrees."""
    from ...processing.zones.crowded import crowded

    found = crowded(kinds, [None if status == "repealed" else shape for status, shape in zip(statuses, shapes, strict=True)])
    return " ".join(["", *sorted(f"{ids[at]}:{kind}" if kind else f"{ids[at]}" for at, kind in found), ""])


def tell(layer, text: str) -> bool:
    """Let the style of *layer* know; whether that is news to it."""
    before = QgsExpressionContextUtils.layerScope(layer).variable(VARIABLE)
    if (before or "").split() == text.split():
        return False
    QgsExpressionContextUtils.setLayerVariable(layer, VARIABLE, text)
    return True


def tell_of_itself(layer):
    """The same for a small layer of zones that nobody edits, such as one that is laid out for print, at once."""
    load_libraries()
    import shapely

    rows = list(layer.getFeatures())
    shapes = shapely.from_wkb([wkb_of(row.geometry()) for row in rows])
    tell(layer, told([row.id() for row in rows], [plain(row["kind"]) for row in rows], [plain(row["status"]) for row in rows], shapes))
