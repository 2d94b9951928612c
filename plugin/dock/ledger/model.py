"""The list of the ledger as a tree: groups with their rows, a hundred at a time, so that a hundred thousand cost nothing until they are asked for."""

from __future__ import annotations

from qgis.PyQt.QtCore import QAbstractItemModel, QModelIndex, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QFont

from ...language import either, tr
from ...plain import tip
from .. import marks

FIRST, MORE = 100, 1000
OBJECT, TOWNSHIP, DUE, STATE = range(4)
WIDTHS = (170, 60, 78, 52)
OVERDUE, OVERDUE_AT_NIGHT = "#8E1216", "#F2938F"
STATES = {"open": ("未整改", "open"), "in_hand": ("整改中", "in hand"), "closed": ("已销号", "closed")}


class LedgerModel(QAbstractItemModel):
    """Shows a Listing. A group has its rows as children, and one more line that brings further ones while there are any."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.columns, self.groups, self.day, self.shown, self.night = {}, (), "", [], False
        self.bold = QFont()
        self.bold.setBold(True)
        self.icons = {}

    def show(self, listing, day: str, night: bool):
        """Replace what is shown; *day* decides which dates need no year, *night* whether the ground is dark."""
        self.beginResetModel()
        self.columns, self.groups, self.day, self.night = listing.columns, listing.groups, day, night
        self.shown = [min(rows, FIRST) for *_, rows in self.groups]
        self.endResetModel()

    def row(self, index) -> int | None:
        """The number of the row in the listing; None for a group or the line that brings more."""
        if not index.isValid() or not index.internalId():
            return None
        group = index.internalId() - 1
        return self.groups[group][4] + index.row() if index.row() < self.shown[group] else None

    def index_of(self, name: str) -> QModelIndex:
        """Where the entry *name* stands, if it is among the rows brought so far."""
        try:
            at = self.columns.get("id", []).index(name)
        except ValueError:
            return QModelIndex()
        for group, (*_, first, rows) in enumerate(self.groups):
            if first <= at < first + rows:
                return self.index(at - first, 0, self.index(group, 0)) if at - first < self.shown[group] else QModelIndex()
        return QModelIndex()

    def brings_more(self, index) -> bool:
        """Whether *index* is the line that stands for rows not brought yet."""
        return index.isValid() and index.internalId() > 0 and index.row() >= self.shown[index.internalId() - 1]

    def bring_more(self, index):
        """Bring the next rows of the group in which *index* is the last line."""
        group = index.internalId() - 1
        rows, shown = self.groups[group][5], self.shown[group]
        more, parent = min(MORE, rows - shown), self.index(group, 0)
        self.beginInsertRows(parent, shown, shown + more - 1)
        self.shown[group] += more
        self.endInsertRows()
        if self.shown[group] == rows:
            self.beginRemoveRows(parent, rows, rows)
            self.endRemoveRows()

    def index(self, row, column, parent=QModelIndex()):  # noqa: B008 (Qt's own default)
        if not parent.isValid():
            return self.createIndex(row, column, 0) if 0 <= row < len(self.groups) else QModelIndex()
        return self.createIndex(row, column, parent.row() + 1) if not parent.internalId() and 0 <= row < self.rowCount(parent) else QModelIndex()

    def parent(self, index=QModelIndex()):  # noqa: B008 (Qt's own default)
        return self.createIndex(index.internalId() - 1, 0, 0) if index.isValid() and index.internalId() else QModelIndex()

    def rowCount(self, parent=QModelIndex()):  # noqa: N802, B008
        if not parent.isValid():
            return len(self.groups)
        if parent.internalId() or parent.column():
            return 0
        shown = self.shown[parent.row()]
        return shown + (shown < self.groups[parent.row()][5])

    def columnCount(self, parent=QModelIndex()):  # noqa: N802, B008
        return len(WIDTHS)

    def flags(self, index):
        enabled = Qt.ItemFlag.ItemIsEnabled
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if not index.internalId():
            return enabled
        return enabled | Qt.ItemFlag.ItemNeverHasChildren | (Qt.ItemFlag.ItemIsSelectable if self.row(index) is not None else Qt.ItemFlag.NoItemFlags)

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):  # noqa: N802
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return (tr("Object"), tr("Township"), tr("Deadline"), tr("State"))[section]
        return None

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        if not index.isValid():
            return None
        if not index.internalId():
            return self._group(index, role)
        row = self.row(index)
        if row is None:
            return self._more(index, role)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self._whole(row, index.column()))
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == DUE and self.columns["overdue"][row]:
            return QBrush(QColor(OVERDUE_AT_NIGHT if self.night else OVERDUE))
        return None

    def _group(self, index, role):
        _, zh, en, severity, _, rows = self.groups[index.row()]
        if index.column() != OBJECT:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            text = tr("{title} ({n})", title=either(zh, en), n=rows)
            return tip(text) if role == Qt.ItemDataRole.ToolTipRole else text
        if role == Qt.ItemDataRole.FontRole:
            return self.bold
        if role == Qt.ItemDataRole.DecorationRole:
            return self.icons.setdefault(severity, marks.severity(severity))
        return None

    def _more(self, index, role):
        group = index.internalId() - 1
        if role == Qt.ItemDataRole.DisplayRole and index.column() == OBJECT:
            return tr("{n} more ▸", n=self.groups[group][5] - self.shown[group])
        if role == Qt.ItemDataRole.ForegroundRole:
            return QBrush(QColor(marks.MUTE))
        return None

    def _text(self, row, column):
        value = {name: self.columns[name][row] for name in ("object", "township", "township_code", "state")}
        if column == OBJECT:
            detail = self.columns[either("detail_zh", "detail_en")][row]
            # A row without a name is called by its key, which says nothing where it is put together: the detail names unit and period.
            named = value["object"] if "|" not in (value["object"] or "") or not detail else ""
            return either("，", ", ").join(part for part in (named, detail) if part)
        if column == TOWNSHIP:
            return value["township"] or value["township_code"] or "—"
        if column == STATE:
            return either(*STATES[value["state"]])
        due = self.columns["due"][row]
        if not due:
            return self.columns["due_printed"][row] or "—"
        short = due[5:] if due[:4] == self.day[:4] else due
        return tr("{due} overdue", due=short) if self.columns["overdue"][row] else short

    def _whole(self, row, column):
        if column == DUE:
            return self.columns["due"][row] or self.columns["due_printed"][row] or tr("No deadline is printed")
        if column == TOWNSHIP:
            return " ".join(part for part in (self.columns["county"][row], self.columns["township"][row]) if part)
        return self._text(row, column)
