"""The list of faults: what is wrong, with which zone, and whether it can be mended safely."""

from __future__ import annotations

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QLabel, QPushButton, QTableView, QVBoxLayout, QWidget

from ...language import either, tr
from ...plain import tip
from .. import marks
from .tree import ROW_PX

MESSAGE, ZONES, REPAIR = range(3)
WIDTHS = (222, 92, 46)
COLUMNS_KEY = "lantian/dock/zones/fault_columns"


class FaultsModel(QAbstractTableModel):
    """*faults* as ``acts.check`` gives them; *names* are what zones are called, by id."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.faults, self.names, self.may_write = [], {}, True

    def show(self, faults, names, may_write):
        self.beginResetModel()
        self.faults, self.names, self.may_write = list(faults), names, may_write
        self.endResetModel()

    def rowCount(self, parent=QModelIndex()):  # noqa: B008, N802
        return 0 if parent.isValid() else len(self.faults)

    def columnCount(self, parent=None):  # noqa: N802
        return len(WIDTHS)

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):  # noqa: N802
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return (tr("Fault"), tr("Zone"), "")[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        fault, column = self.faults[index.row()], index.column()
        whole = either(fault["message_zh"], fault["message_en"])
        if role == Qt.ItemDataRole.DisplayRole:
            zones = [(one, self.names.get(one, one)) for one in fault["zone_ids"].split(";")]
            if column == ZONES:
                return either("、", ", ").join(name for _, name in zones)
            return short(whole, zones) if column == MESSAGE else tr("Repair") if fault["repair"] else ""
        if role == Qt.ItemDataRole.DecorationRole and column == MESSAGE:
            return marks.severity(fault["severity"])
        if role == Qt.ItemDataRole.ForegroundRole and column == REPAIR:
            return QColor(marks.BRAND if self.may_write else marks.MUTE)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(f"{whole}\n{either(fault['basis_zh'], fault['basis_en'])}")
        return None


def short(message: str, zones) -> str:
    """The message of one zone without its name, which stands in the column beside it; *zones* are (id, name)."""
    if len(zones) != 1:
        return message
    name, called = zones[0]
    for label in (f"“{called}”（{name}）", f"“{called}” ({name})", name):
        if label in message:
            rest = message.replace(label, "", 1).strip().lstrip("：:").strip()
            return rest[:1].upper() + rest[1:]
    return message


def draft_note(row) -> dict:
    """A draft in the list: no fault, but what its mark in the tree means."""
    return {"fault_id": f"draft-{row.zone_id}", "check": "draft", "severity": "note", "zone_ids": row.zone_id, "message_zh": "无文号：草案，未采纳",
            "message_en": "No notice: a draft, not adopted", "basis_zh": "", "basis_en": "", "repair": None, "place": None}


class Faults(QWidget):
    """Number of faults, when they were looked for, the safe repairs at once; and the list. A click zooms."""

    chosen = pyqtSignal(dict)
    repair_one = pyqtSignal(dict)
    repair_all = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self.may_write, self.when = True, ""
        self.number, self.at, self.button = QLabel(self), QLabel(self), QPushButton(self)
        self.at.setStyleSheet(f"color: {marks.MUTE};")
        self.model, self.view = FaultsModel(self), QTableView(self)
        top = QHBoxLayout()
        top.addWidget(self.number)
        top.addWidget(self.at, 1)
        top.addWidget(self.button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(5)
        box.addLayout(top)
        box.addWidget(self.view)
        self._set_up_view()
        self.view.clicked.connect(self._clicked)
        self.button.clicked.connect(lambda: self.repair_all.emit())
        self.show_faults([], {}, "")

    def show_faults(self, faults, names, when: str, may_write: bool = True):
        """Show *faults*; *when* says when they were looked for, empty for never."""
        self.model.show(faults, names, may_write)
        real = [fault for fault in faults if fault["check"] != "draft"]
        safe = sum(bool(fault["repair"]) for fault in faults)
        self.number.setText(f"<b>{tr('Faults {n}', n=len(real))}</b>" if when else f"<b>{tr('Faults')}</b>")
        self.at.setText(when or tr("not checked yet"))
        self.button.setText(tr("Repair {n}", n=safe))
        self.button.setVisible(safe > 0)
        self.button.setEnabled(may_write)
        self.button.setToolTip(tr("Safe repairs only: no border is moved that a person must decide on.") if may_write
                               else tr("The workspace is read-only; check it out before you edit."))
        shown = min(max(len(faults), 1), 4)
        self.view.setFixedHeight(self.view.horizontalHeader().sizeHint().height() + shown * ROW_PX + 4)

    def hideEvent(self, event):  # noqa: N802
        QgsSettings().setValue(COLUMNS_KEY, self.view.horizontalHeader().saveState())
        super().hideEvent(event)

    def _set_up_view(self):
        view, head = self.view, self.view.horizontalHeader()
        view.setModel(self.model)
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(ROW_PX)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head.setMinimumSectionSize(20)
        head.setHighlightSections(False)
        if not head.restoreState(QgsSettings().value(COLUMNS_KEY, b"") or b""):
            for column, width in enumerate(WIDTHS):
                view.setColumnWidth(column, width)
        head.setSectionResizeMode(MESSAGE, QHeaderView.ResizeMode.Stretch)

    def _clicked(self, index):
        fault = self.model.faults[index.row()]
        if index.column() == REPAIR and fault["repair"] and self.model.may_write:
            self.repair_one.emit(fault)
        else:
            self.chosen.emit(fault)
