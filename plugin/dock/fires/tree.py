"""Fires by township, events beneath: a lazy model over plain lists, and its view."""

from __future__ import annotations

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QAbstractItemModel, QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFont
from qgis.PyQt.QtWidgets import QHeaderView, QTreeView

from ....layers.catalog import LAYERS
from ....processing.fire_filter import STATES
from ...language import either, language, tr
from ...plain import tip
from .overview import EventRow, Overview, Town
from .symbols import event_icon

WIDTHS = {"zh": (166, 34, 34, 34, 40, 52), "en": (154, 46, 34, 24, 38, 62)}
COLUMNS = 6
FIRST = 8
"""Townships that stand open in the list; the others are one row that opens."""
CHUNK = 200
ROW_PX, FONT_PX = 23, 12
_SIDE = tuple(getattr(side, "value", side) for side in (  # Qt 5 wants a number, and Qt 6 has it as the flag's value
    Qt.AlignmentFlag.AlignLeft, *(Qt.AlignmentFlag.AlignRight,) * 4, Qt.AlignmentFlag.AlignHCenter))
_MIDDLE = getattr(Qt.AlignmentFlag.AlignVCenter, "value", Qt.AlignmentFlag.AlignVCenter)
_SETTING = "lantian/fires/columns/"


def three_counts() -> tuple[str, str, str]:
    """Events, fires, detections as the catalog calls them; English has a shorter word for the last, which fits a column."""
    return LAYERS["events"].title(language()), LAYERS["fires"].title(language()), either(LAYERS["detections"].zh, "Pixels")


class Node:
    """A row of the tree: what it shows, and its children, which are made when they are asked for."""

    __slots__ = ("parent", "row", "what", "children", "_waiting", "_shown")

    def __init__(self, what, parent=None, row=0, waiting=()):
        self.what, self.parent, self.row = what, parent, row
        self.children, self._waiting, self._shown = [], waiting, 0

    @property
    def has_more(self):
        return self._shown < len(self._waiting)

    @property
    def size(self):
        return len(self._waiting)

    def next_size(self):
        return min(CHUNK, len(self._waiting) - self._shown)

    def more(self):
        for at in range(self._shown, self._shown + self.next_size()):
            what = self._waiting[at]
            self.children.append(Node(what, self, at, what.rows if isinstance(what, Town) else ()))
        self._shown = len(self.children)


class FiresModel(QAbstractItemModel):
    """Top rows: townships, then those that are one row together (text, townships)."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.root = Node(None)
        self.bold = QFont(parent.font()) if parent is not None else QFont()
        self.bold.setPixelSize(FONT_PX)
        self.bold.setBold(True)

    def show(self, overview: Overview | None):
        self.beginResetModel()
        self.root = Node(None)
        if overview is not None:
            # Unfolding one or two more rows is no gain over showing them.
            first = FIRST if len(overview.towns) > FIRST + 2 else len(overview.towns)
            tops = [*overview.towns[:first]]
            for text, towns in ((tr("{n} more townships with fires", n=len(overview.towns) - first), overview.towns[first:]),
                                (tr("Outside all townships, within 20 km: {n}, counted in none", n=overview.outside.events), overview.outside.rows),
                                (tr("{n} townships: 0 (none detected, not no fire)", n=len(overview.zero)), overview.zero),
                                (tr("{n} townships: not observed, not counted as 0", n=len(overview.unseen)), overview.unseen)):
                if towns:
                    tops.append((text, towns))
            for row, what in enumerate(tops):
                self.root.children.append(Node(what, self.root, row, what.rows if isinstance(what, Town) else what[1]))
            self.root._shown = len(self.root.children)
        self.endResetModel()

    def node(self, index) -> Node:
        return index.internalPointer() if index.isValid() else self.root

    def index(self, row, column, parent=QModelIndex()):  # noqa: B008 (Qt's own signature)
        children = self.node(parent).children
        return self.createIndex(row, column, children[row]) if 0 <= row < len(children) and 0 <= column < COLUMNS else QModelIndex()

    def parent(self, index):
        above = self.node(index).parent
        return QModelIndex() if above is None or above is self.root else self.createIndex(above.row, 0, above)

    def rowCount(self, parent=QModelIndex()):  # noqa: B008, N802
        return 0 if parent.column() > 0 else len(self.node(parent).children)

    def columnCount(self, parent=QModelIndex()):  # noqa: B008, N802
        return COLUMNS

    def hasChildren(self, parent=QModelIndex()):  # noqa: B008, N802
        node = self.node(parent)
        return parent.column() <= 0 and (node.size > 0 or bool(node.children))

    def canFetchMore(self, parent):  # noqa: N802
        return self.node(parent).has_more

    def fetchMore(self, parent):  # noqa: N802
        node = self.node(parent)
        n = node.next_size()
        if n > 0:
            self.beginInsertRows(parent, len(node.children), len(node.children) + n - 1)
            node.more()
            self.endInsertRows()

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):  # noqa: N802
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(_SIDE[section]) | int(_MIDDLE)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr("Sum of the radiative power, MW") if section == 4 else three_counts()[section - 1] if section in (1, 2, 3) else None
        if role == Qt.ItemDataRole.DisplayRole:
            return (tr("Township / event"), *three_counts()[:2], either(three_counts()[2], "Px"), "FRP", tr("State"))[section]
        return None

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        node, column = self.node(index), index.column()
        what = node.what
        if role == Qt.ItemDataRole.TextAlignmentRole and column:
            return int(_SIDE[column]) | int(_MIDDLE)
        if role == Qt.ItemDataRole.DisplayRole:
            return _event(what, column) if isinstance(what, EventRow) else _town(what, column) if isinstance(what, Town) else what[0] if column == 0 else None
        if role == Qt.ItemDataRole.DecorationRole and column == 0 and isinstance(what, EventRow):
            return event_icon(what.state, what.attribution, what.doubt, what.counted)
        if role == Qt.ItemDataRole.FontRole and isinstance(what, Town) and (what.events or what.detections):
            return self.bold
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(what, EventRow):
            return tip(what.id)
        return None

    def find(self, event_id: str) -> QModelIndex:
        """The index of an event; its township's rows are made up to it. An invalid index where it is not listed."""
        for top in self.root.children:
            towns = [None] if isinstance(top.what, Town) or top.what[1] and isinstance(top.what[1][0], EventRow) else range(top.size)
            for at in towns:
                rows = (top.what.rows if isinstance(top.what, Town) else top.what[1]) if at is None else top.what[1][at].rows
                place = rows.place(event_id)
                if place is not None:
                    node = top if at is None else self._made(top, at)
                    node = self._made(node, place)
                    return self.createIndex(node.row, 0, node)
        return QModelIndex()

    def _made(self, node, at) -> Node:
        while len(node.children) <= at:
            self.fetchMore(self.createIndex(node.row, 0, node))
        return node.children[at]


def _event(row, column):
    if column == 0:
        return f"{row.id.rpartition('-')[2]}  {row.first}"
    if column == 5:
        if not row.counted:
            return tr("Not counted")
        return tr("Low only") if row.low_only and row.state == "suspected" else either(*_state_words(row.state))
    return (None, None, row.fires, row.detections, _frp(row.frp))[column]


def _town(town, column):
    if column == 0:
        return "  ".join(part for part in (town.name, town.county) if part)
    return (None, town.events, town.fires, town.detections, _frp(town.frp) if town.detections else None, None)[column]


def _state_words(state):
    zh, en = STATES.get(state, STATES["suspected"])
    return zh, en[:1].upper() + en[1:]


def _frp(value):
    return "–" if value is None else f"{value:.1f}"


class FiresView(QTreeView):
    """The list; it says which event is chosen, and which township its menu is asked for."""

    chosen = pyqtSignal(str)

    def __init__(self, parent=None):
        super().__init__(parent)
        self.rows = FiresModel(self)
        self.setModel(self.rows)
        self.setUniformRowHeights(True)
        self.setStyleSheet(f"QTreeView::item {{ height: {ROW_PX}px; }}")
        self.setIndentation(12)
        font = self.font()
        font.setPixelSize(FONT_PX)
        self.setFont(font)
        self.setAllColumnsShowFocus(True)
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(24)
        kept = QgsSettings().value(_SETTING + language(), None)
        widths = [int(one) for one in kept] if isinstance(kept, list) and len(kept) == COLUMNS else WIDTHS[language()]
        for at, width in enumerate(widths):
            # The names take what the figures leave.
            header.setSectionResizeMode(at, QHeaderView.ResizeMode.Interactive if at else QHeaderView.ResizeMode.Stretch)
            self.setColumnWidth(at, width)
        header.sectionResized.connect(self._resized)
        self.selectionModel().currentChanged.connect(self._current)

    def show_overview(self, overview):
        """Show it; what was open and chosen stays so where it is still there."""
        current = self.event_id()
        opened = {node.what.code for node in self.rows.root.children if isinstance(node.what, Town) and self.isExpanded(self.rows.createIndex(node.row, 0, node))}
        first = not self.rows.root.children
        self.blockSignals(True)
        self.rows.show(overview)
        for node in self.rows.root.children:
            index = self.rows.createIndex(node.row, 0, node)
            if isinstance(node.what, Town):
                self.setExpanded(index, node.what.code in opened or first and node.row < 2)
            else:
                self.setFirstColumnSpanned(node.row, QModelIndex(), True)
        if current:
            self.choose(current)
        self.blockSignals(False)

    def event_id(self) -> str:
        """The chosen event, or ""."""
        what = self.rows.node(self.currentIndex()).what
        return what.id if isinstance(what, EventRow) else ""

    def choose(self, event_id: str) -> bool:
        """Choose an event, and open the way to it; False where it is not listed."""
        index = self.rows.find(event_id)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        return index.isValid()

    def township_at(self, point):
        """The township under *point*, or None."""
        node = self.rows.node(self.indexAt(point))
        while node is not None and node.what is not None and not isinstance(node.what, Town):
            node = node.parent
        return node.what if node is not None else None

    def _current(self, current, previous):
        what = self.rows.node(current).what
        if isinstance(what, EventRow):
            self.chosen.emit(what.id)

    def _resized(self, *_):
        QgsSettings().setValue(_SETTING + language(), [self.columnWidth(at) for at in range(COLUMNS)])
