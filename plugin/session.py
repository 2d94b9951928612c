"""The open workspace of a window, the day looked at and the filter: the parts of the dock ask it and hear from it."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..processing.fire_filter import FireFilter


class Session(QObject):
    """One in a window. *path* is the workspace's GeoPackage or None, *facts* what its ``meta`` says, *day* the as-of date (``YYYY-MM-DD``).

    *read_only* is set where the file lies on a network path or cannot be written: then nothing that writes is offered.
    ``data_changed`` bears the names of the layers whose rows are other than before; whoever writes to the workspace emits it.
    """

    workspace_changed = pyqtSignal()
    day_changed = pyqtSignal()
    filter_changed = pyqtSignal()
    data_changed = pyqtSignal(list)

    def __init__(self, iface, work, parent=None):
        super().__init__(parent)
        self.iface, self.work = iface, work
        self.path: Path | None = None
        self.facts: dict[str, str] = {}
        self.read_only = False
        self.day = today()
        self.filter = FireFilter()

    @property
    def is_open(self) -> bool:
        return self.path is not None

    def opened(self, path, facts, read_only=False):
        """Go over to the workspace *path*, whose layers are in the project by now."""
        self.path, self.facts, self.read_only = Path(path), dict(facts), read_only
        self.filter = FireFilter()
        self.workspace_changed.emit()

    def close(self):
        """Let go of the workspace; its layers are the project's affair."""
        self.path, self.facts, self.read_only = None, {}, False
        self.workspace_changed.emit()

    def look_at(self, day: str):
        """Make *day* (``YYYY-MM-DD``) the as-of date."""
        if day != self.day:
            self.day = day
            self.day_changed.emit()

    def show(self, chosen: FireFilter):
        """Make *chosen* the filter of map, tables and exports."""
        if chosen != self.filter:
            self.filter = chosen
            self.filter_changed.emit()


def today() -> str:
    """Today in Beijing."""
    return datetime.now(timezone(timedelta(hours=8))).date().isoformat()
