"""The list of what speaks against publishing: each with its mark, its sentence and a place to go; what is in order folds into one line."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QBrush, QColor
from qgis.PyQt.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from ...language import language, tr
from ...plain import tip
from .. import marks

WIDTHS = (312, 40)
ROW_PX = 23
PLACE = Qt.ItemDataRole.UserRole


class Checks(QTreeWidget):
    """``show_items`` with the items of processing.publish.preflight; ``wanted`` bears the place of the line whose link was clicked."""

    wanted = pyqtSignal(tuple)

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setHeaderLabels([tr("Check"), ""])
        self.setColumnWidth(0, WIDTHS[0])
        self.setUniformRowHeights(True)
        self.setIconSize(QSize(16, 16))
        self.setIndentation(14)
        self.setStyleSheet(f"QTreeView::item {{ height: {ROW_PX}px; }}")
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(1, WIDTHS[1] + 8)
        self.itemClicked.connect(lambda item, column: self._go(item) if column == 1 else None)
        self.itemActivated.connect(lambda item, column: self._go(item))

    def show_items(self, items):
        from ....processing.publish.preflight import passes_text

        self.clear()
        self.setRootIsDecorated(False)
        link = QBrush(self.palette().link().color())
        for one in (one for one in items if one.severity != "closed"):
            line = self._line(one)
            if one.place:
                line.setText(1, tr("Fill in") if one.place[0] == "approval" else tr("Go to"))
                line.setForeground(1, link)
                line.setData(0, PLACE, one.place)
            self.addTopLevelItem(line)
        passes = passes_text(items, language())
        if passes:
            folded = QTreeWidgetItem(["▸ " + passes])
            folded.setIcon(0, marks.severity("closed"))
            folded.setForeground(0, QBrush(QColor(marks.MUTE)))
            folded.setToolTip(0, tip(passes))
            folded.addChildren([self._line(one) for one in items if one.severity == "closed"])
            self.addTopLevelItem(folded)

    def _line(self, one):
        line = QTreeWidgetItem([one.text(language())])
        line.setIcon(0, marks.severity(one.severity))
        line.setToolTip(0, tip(one.text(language())))
        return line

    def _go(self, item):
        if item.data(0, PLACE):
            self.wanted.emit(tuple(item.data(0, PLACE)))
        elif item.childCount():
            item.setExpanded(not item.isExpanded())
