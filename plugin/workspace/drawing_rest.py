"""No map is being drawn while layers go.

A drawing shares the expressions of a layer's symbols and labels, and QGIS lets go of its share before it has made a copy of its own: a layer that is
deleted just then takes QGIS with it (QgsExpression::detach, seen in 3.22). So every canvas stops drawing before a layer leaves the project, whoever
takes it out; QGIS draws again by itself.
"""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, QThreadPool

PATIENCE_MS = 250


class DrawingRest(QObject):
    """Listens to the project for as long as the plugin is loaded."""

    def __init__(self, iface, parent=None):
        super().__init__(parent)
        self.iface = iface
        QgsProject.instance().layersWillBeRemoved.connect(self._rest)

    def unload(self):
        """Let go of the project."""
        QgsProject.instance().layersWillBeRemoved.disconnect(self._rest)

    def _rest(self, *_):
        if self.iface is None:
            return
        canvases = self.iface.mapCanvases() if hasattr(self.iface, "mapCanvases") else [self.iface.mapCanvas()]
        for canvas in canvases:
            canvas.stopRendering()
        # A canvas asks its drawing to stop and does not wait for it; drawings live in this pool, and so may long work, for which nobody waits.
        QThreadPool.globalInstance().waitForDone(PATIENCE_MS)
