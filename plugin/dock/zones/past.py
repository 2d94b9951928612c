"""The history of one zone: who changed what, when."""

from __future__ import annotations

from datetime import datetime, timedelta

from qgis.PyQt.QtWidgets import QDialog, QTableWidget, QTableWidgetItem, QVBoxLayout

from ....layers.catalog import WORKSPACE_LAYERS
from ...language import either, language, tr
from ...plain import tip
from ..dialog_buttons import close_and


class History(QDialog):
    """*changes* are records of layers.history, oldest first; shown newest first, times in Beijing."""

    def __init__(self, title: str, changes, parent=None):
        super().__init__(parent)
        self.setWindowTitle(tr("History of {zone}", zone=title))
        self.resize(560, 340)
        self.table = QTableWidget(len(changes), 4, self)
        self.table.setHorizontalHeaderLabels([tr("When"), tr("Who"), tr("Did"), tr("Details")])
        for at, change in enumerate(reversed(changes)):
            for column, text in enumerate((_clock(change["at_utc"]), change["who"] or tr("unsigned"), _did(change["action"]), _what(change))):
                item = QTableWidgetItem(text)
                item.setToolTip(tip(text))
                self.table.setItem(at, column, item)
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.resizeColumnsToContents()
        self.table.horizontalHeader().setStretchLastSection(True)
        box = QVBoxLayout(self)
        box.addWidget(self.table)
        box.addWidget(close_and(self))


def read_history(path, zone_id: str) -> list[dict]:
    """The changes of a zone, oldest first, as plain records. For a thread of Work."""
    from ....layers.history import changes
    from ....layers.workspace import Workspace

    with Workspace(path) as workspace:
        return [change.record() for change in changes(workspace, "zones", zone_id)]


def _did(action: str) -> str:
    return {"insert": tr("made"), "update": tr("changed"), "delete": tr("deleted")}.get(action, action)


def _what(change) -> str:
    zones = WORKSPACE_LAYERS["zones"]
    if change["action"] == "insert":
        return ""
    known = {field.name: field for field in zones.fields}
    parts = [f"{known[name].title(language()) if name in known else name}: {_shown(old)} → {_shown(new)}" for name, (old, new) in change["values"].items()]
    return either("；", "; ").join([*parts, *([tr("border")] if change["geometry"] else [])])


def _shown(value) -> str:
    return tr("empty") if value is None else f"{value:.10g}" if isinstance(value, float) else str(value)


def _clock(at_utc: str) -> str:
    return (datetime.fromisoformat(at_utc[:19]) + timedelta(hours=8)).strftime("%Y-%m-%d %H:%M")
