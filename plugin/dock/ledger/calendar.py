"""What falls due in a month, and what is late before it, by document, unit or township."""

from __future__ import annotations

from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtGui import QBrush, QColor
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from ...language import either, tr
from ...plain import tip
from .model import OVERDUE, OVERDUE_AT_NIGHT, STATES
from .reading import read_due

MOST = 2000
"""Lines of one group; a month with more is for the CSV."""
DUE, LATE, KIND, WHAT, DOCUMENT, CLAUSE, UNITS, TOWNSHIP, STATE, NAME = range(10)


class Calendar(QDialog):
    """Not modal. ``chosen`` hears the id of a line that is double-clicked."""

    def __init__(self, session, work, chosen, parent=None):
        super().__init__(parent)
        self.session, self.work, self.chosen, self.rows = session, work, chosen, []
        self.setWindowTitle(tr("Calendar of deadlines"))
        self.month = QDate.fromString(session.day, "yyyy-MM-dd")
        self.title, self.sums, self.by, self.tree = QLabel(self), QLabel(self), QComboBox(self), QTreeWidget(self)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        for text, column in ((tr("By document"), DOCUMENT), (tr("By unit"), UNITS), (tr("By township"), TOWNSHIP)):
            self.by.addItem(text, column)
        self.tree.setHeaderLabels([tr("What"), tr("Deadline"), tr("State"), tr("Clause")])
        self.tree.setUniformRowHeights(True)
        self.tree.setStyleSheet("QTreeView::item { height: 23px; }")
        for at, width in enumerate((290, 132, 60, 90)):
            self.tree.setColumnWidth(at, width)
        back, forth, export = QToolButton(self), QToolButton(self), QPushButton(tr("Export CSV…"), self)
        back.setArrowType(Qt.ArrowType.LeftArrow)
        forth.setArrowType(Qt.ArrowType.RightArrow)
        head = QHBoxLayout()
        for widget in (back, self.title, forth, self.sums):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(self.by)
        head.addWidget(export)
        box = QVBoxLayout(self)
        box.addLayout(head)
        box.addWidget(self.tree)
        back.clicked.connect(lambda: self._go(-1))
        forth.clicked.connect(lambda: self._go(1))
        export.clicked.connect(self._export)
        self.by.currentIndexChanged.connect(lambda at: self._fill())
        self.tree.itemDoubleClicked.connect(lambda item, column: item.data(0, Qt.ItemDataRole.UserRole) and self.chosen(*item.data(0, Qt.ItemDataRole.UserRole)))
        self.resize(640, 460)
        self._go(0)

    def days(self) -> tuple[str, str]:
        """First and last day of the month shown."""
        first = QDate(self.month.year(), self.month.month(), 1)
        return first.toString("yyyy-MM-dd"), first.addDays(first.daysInMonth() - 1).toString("yyyy-MM-dd")

    def _go(self, months):
        self.month = self.month.addMonths(months)
        self.title.setText(self.month.toString("yyyy-MM"))
        path, (first, last) = self.session.path, self.days()
        self.work.start(tr("Calendar of deadlines"), lambda progress: (first, read_due(path, first, last)), self._read, quiet=True)

    def _read(self, found):
        first, rows = found
        if first == self.days()[0]:
            self.rows = rows
            self._fill()

    def _fill(self):
        column, groups = self.by.currentData(), {}
        for row in self.rows:
            for name in (row[UNITS] or "—").split("、") if column == UNITS else [row[column] or "—"]:
                groups.setdefault(name, []).append(row)
        late = sum(bool(row[LATE]) for row in self.rows)
        self.sums.setText(tr("{n} due this month, {late} overdue before it", n=len(self.rows) - late, late=late))
        self.tree.clear()
        red = QBrush(QColor(OVERDUE_AT_NIGHT if self.palette().base().color().lightness() < 128 else OVERDUE))
        items = []
        for name, rows in sorted(groups.items()):
            group = QTreeWidgetItem([tr("{title} ({n})", title=name, n=len(rows))])
            for row in rows[:MOST]:
                late = row[LATE] or (row[DUE] < self.session.day and row[STATE] != "closed")
                due = tr("{due} overdue", due=row[DUE]) if late else row[DUE]
                item = QTreeWidgetItem([row[WHAT], due, either(*STATES[row[STATE]]), row[CLAUSE] or ""])
                item.setToolTip(0, tip(f"{row[WHAT]}\n{row[DOCUMENT]} {row[CLAUSE] or ''}\n{row[UNITS] or ''}"))
                item.setData(0, Qt.ItemDataRole.UserRole, (row[KIND], row[NAME]))
                if late:
                    item.setForeground(1, red)
                group.addChild(item)
            items.append(group)
        self.tree.addTopLevelItems(items)
        for item in items[:50]:
            item.setFirstColumnSpanned(True)
            item.setExpanded(True)

    def _export(self):
        path, _ = QFileDialog.getSaveFileName(self, tr("Export CSV…"), f"calendar_{self.month.toString('yyyy-MM')}.csv", "CSV (*.csv)")
        if path:
            first, last = self.days()
            self.work.run_task("show_calendar", {"workspace": str(self.session.path), "from": first, "to": last, "out": path})
