"""When the tour is shown: once by itself, after the first sample workspace, and whenever it is asked for."""

from __future__ import annotations

from qgis.core import QgsSettings

from .panel import Tour
from .steps import steps

SEEN = "lantian/tour/seen"


class FirstRun:
    """Holds the tour that is shown; *dock* is LantianDock."""

    def __init__(self, dock):
        self.dock, self.tour = dock, None

    def offer(self):
        """Show the tour if it was never shown in this profile."""
        if not QgsSettings().value(SEEN, False, type=bool):
            self.show()

    def show(self):
        """Show the tour from its beginning."""
        QgsSettings().setValue(SEEN, True)
        self.unload()
        self.dock.setVisible(True)
        self.dock.raise_()
        window = self.dock.window() if self.dock.parentWidget() is None else self.dock.parentWidget().window()
        self.tour = Tour(self.dock, steps(), window)
        self.tour.destroyed.connect(lambda *_: self._gone())

    def unload(self):
        """Take the tour away, if it is there."""
        if self.tour is not None:
            self.tour.close()
            self.tour = None

    def _gone(self):
        self.tour = None
