"""The tree of zones: kinds with their swatch, beneath them the zones; cells are worked out when they are looked at."""

from __future__ import annotations

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QAbstractItemModel, QItemSelectionModel, QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QFont
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTreeView

from ...language import language, tr
from ...plain import tip
from .. import marks
from .swatches import SIZE, swatch
from .wording import kind_title, km2, per_cent, state_title, zone_title

NAME, STATE, DECLARED, DRAWN, DIFFERENCE, MARK = range(6)
WIDTHS = {"zh": (140, 40, 54, 58, 46, 26), "en": (140, 60, 54, 54, 40, 26)}
COLUMNS = 6
ROW_PX = 23
COLUMNS_KEY = "lantian/dock/zones/columns"
ZONE = Qt.ItemDataRole.UserRole


class ZonesModel(QAbstractItemModel):
    """Two levels. Zones that are over or to come are left out until *all_of_them*; a last row says how many they are."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.rows, self.kinds, self.marks, self.all_of_them = [], [], {}, False

    def show(self, rows, all_of_them=None):
        """Show *rows* (ZoneRow, in their order)."""
        self.beginResetModel()
        self.rows = list(rows)
        self.all_of_them = self.all_of_them if all_of_them is None else all_of_them
        by_kind = {}
        for row in self.rows:
            if self.all_of_them or row.state in ("in_force", "draft"):
                by_kind.setdefault(row.kind, []).append(row)
        self.kinds = list(by_kind.items())
        self.endResetModel()

    def mark(self, marks_by_zone: dict):
        """Set the severity (and what it says) of zones by zone_id."""
        self.marks = marks_by_zone
        for at in range(len(self.kinds)):
            parent = self.index(at, 0)
            last = self.rowCount(parent) - 1
            self.dataChanged.emit(self.index(0, MARK, parent), self.index(last, MARK, parent))

    @property
    def hidden(self) -> int:
        """How many zones are over or to come."""
        return sum(row.state in ("later", "over") for row in self.rows)

    def toggles(self, index) -> bool:
        """Whether *index* is the row that shows or hides what is over."""
        return index.isValid() and not index.parent().isValid() and index.row() == len(self.kinds)

    def zone(self, index):
        """The ZoneRow at *index*, None for a kind."""
        return index.data(ZONE) if index.isValid() and index.parent().isValid() else None

    def index_of(self, zone_id: str) -> QModelIndex:
        """Where a zone is shown; an invalid index where it is not."""
        for at, (_, zones) in enumerate(self.kinds):
            for row, zone in enumerate(zones):
                if zone.zone_id == zone_id:
                    return self.index(row, 0, self.index(at, 0))
        return QModelIndex()

    def index(self, row, column, parent=QModelIndex()):  # noqa: B008 (an empty index is nobody's)
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        # The id of a zone's index is the number of its kind plus one; kinds have 0.
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index=None):
        if index is None:
            return super().parent()
        return self.createIndex(index.internalId() - 1, 0, 0) if index.isValid() and index.internalId() else QModelIndex()

    def rowCount(self, parent=QModelIndex()):  # noqa: B008, N802
        if not parent.isValid():
            return len(self.kinds) + (1 if self.hidden else 0)
        if parent.internalId() or parent.column() or parent.row() >= len(self.kinds):
            return 0
        return len(self.kinds[parent.row()][1])

    def columnCount(self, parent=None):  # noqa: N802
        return COLUMNS

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):  # noqa: N802
        if role == Qt.ItemDataRole.TextAlignmentRole and section in (DECLARED, DRAWN, DIFFERENCE):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ToolTipRole and section == DRAWN:
            return tr("Geodesic area as drawn, km², with what is not saved")
        if role == Qt.ItemDataRole.DisplayRole:
            return (tr("Zone"), tr("State"), tr("Declared"), tr("Drawn"), tr("± %"), "")[section]
        return None

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        if self.toggles(index):
            return self._toggle(index.column(), role)
        if not index.parent().isValid():
            return self._kind(self.kinds[index.row()][0], index.column(), role)
        return self._zone(self.kinds[index.parent().row()][1][index.row()], index.column(), role)

    def _toggle(self, column, role):
        if role == Qt.ItemDataRole.DisplayRole and column == NAME:
            return tr("Hide {n} ended or to come", n=self.hidden) + " ▾" if self.all_of_them else tr("{n} more ended or to come", n=self.hidden) + " ▸"
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(marks.MUTE)
        return None

    def _kind(self, kind, column, role):
        if column == NAME and role == Qt.ItemDataRole.DisplayRole:
            return kind_title(kind)
        if column == NAME and role == Qt.ItemDataRole.DecorationRole:
            # A ban without a grade has no hatch: its kind shows the strictest.
            return swatch(kind, "III" if kind == "fuel_ban" else "")
        if role == Qt.ItemDataRole.FontRole:
            font = QFont()
            font.setBold(True)
            return font
        return None

    def _zone(self, row, column, role):
        if role == ZONE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return (zone_title(row), state_title(row.state), km2(row.declared), km2(row.drawn), per_cent(row.difference), None)[column]
        if role == Qt.ItemDataRole.DecorationRole:
            if column == NAME and row.grade:
                return swatch(row.kind, row.grade)
            return marks.severity(self.marks[row.zone_id][0]) if column == MARK and row.zone_id in self.marks else None
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (DECLARED, DRAWN, DIFFERENCE):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ForegroundRole and (row.state in ("over", "later") or (column == STATE and row.state == "draft")):
            return QColor(marks.MUTE)
        if role == Qt.ItemDataRole.ToolTipRole:
            if column == MARK and row.zone_id in self.marks:
                return tip(self.marks[row.zone_id][1])
            return tip(" · ".join(part for part in (row.name, row.zone_id, row.act, row.first) if part))
        return None


class ZonesView(QTreeView):
    """23 px rows, several zones chosen at once, columns that remember their width."""

    toggled = pyqtSignal()

    def __init__(self, model, parent=None):
        super().__init__(parent)
        self.setModel(model)
        self.setUniformRowHeights(True)
        self.setIndentation(14)
        self.setIconSize(SIZE)
        self.setExpandsOnDoubleClick(False)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(120)
        head = self.header()
        head.setMinimumSectionSize(20)
        head.setStretchLastSection(False)
        if not head.restoreState(QgsSettings().value(COLUMNS_KEY, b"") or b""):
            for column, width in enumerate(WIDTHS[language()]):
                self.setColumnWidth(column, max(width, head.sectionSizeHint(column) + 2) if column != NAME else width)
        head.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        self.clicked.connect(self._clicked)

    def hideEvent(self, event):  # noqa: N802
        # Not when a section is resized: Qt tells of that in the midst of its layout, where asking for the state ends in a crash.
        QgsSettings().setValue(COLUMNS_KEY, self.header().saveState())
        super().hideEvent(event)

    def rows(self):
        """The chosen zones."""
        return [zone for index in self.selectionModel().selectedRows() if (zone := self.model().zone(index)) is not None]

    def show_rows(self, rows, all_of_them=None):
        """Show *rows*; what was chosen, folded up and scrolled to stays so."""
        model, chosen, top = self.model(), [row.zone_id for row in self.rows()], self.verticalScrollBar().value()
        folded = {kind for at, (kind, _) in enumerate(model.kinds) if not self.isExpanded(model.index(at, 0))}
        model.show(rows, all_of_them)
        for at, (kind, _) in enumerate(model.kinds):
            self.setExpanded(model.index(at, 0), kind not in folded)
            self.setFirstColumnSpanned(at, QModelIndex(), True)
        if model.hidden:
            self.setFirstColumnSpanned(len(model.kinds), QModelIndex(), True)
        self.choose(chosen, False)
        self.verticalScrollBar().setValue(top)

    def choose(self, zone_ids, scroll=True):
        """Choose zones by their id."""
        selection, model = self.selectionModel(), self.model()
        found = [index for name in zone_ids if (index := model.index_of(name)).isValid()]
        selection.clearSelection()
        for index in found:
            selection.select(index, QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows)
        if found and scroll:
            selection.setCurrentIndex(found[0], QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(found[0])

    def sizeHintForRow(self, row):  # noqa: N802
        return ROW_PX

    def _clicked(self, index):
        if self.model().toggles(index.siblingAtColumn(0)):
            self.show_rows(self.model().rows, not self.model().all_of_them)
            self.toggled.emit()
