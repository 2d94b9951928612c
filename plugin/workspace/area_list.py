"""A list of counties and prefectures to choose from, found by typing."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ..language import tr

CODE = Qt.ItemDataRole.UserRole
SHOWN = 6


class AreaList(QWidget):
    """``changed`` tells the code that is chosen, empty where none is. A code of 6 digits that is not in the list counts as typed."""

    changed = pyqtSignal(str)

    def __init__(self, parent=None):
        super().__init__(parent)
        self.areas = []
        self.search, self.list = QLineEdit(self), QListWidget(self)
        self.search.setPlaceholderText(tr("Name or code, e.g. 140902"))
        self.search.setClearButtonEnabled(True)
        self.list.setUniformItemSizes(True)
        self.list.setFixedHeight(SHOWN * 23 + 4)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self.search)
        box.addWidget(self.list)
        self.search.textChanged.connect(self._show)
        self.list.currentItemChanged.connect(lambda *_: self.changed.emit(self.code()))

    def set_areas(self, areas):
        """Show these areas of layers.areas."""
        self.areas = list(areas)
        self._show()

    def area(self):
        """The chosen area, None where none is or its code was typed."""
        return next((one for one in self.areas if one.code == self.code()), None)

    def code(self) -> str:
        """The code that is chosen, or typed in full; else empty."""
        item, text = self.list.currentItem(), self.search.text().strip()
        if item is not None:
            return item.data(CODE)
        return text if text.isdigit() and len(text) == 6 else ""

    def _show(self):
        before, text = self.code(), self.search.text().strip()
        self.list.clear()
        for one in self.areas:
            if one.matches(text):
                more = tr("{n} counties", n=one.counties) if not one.within else one.within
                item = QListWidgetItem(f"{one.name}　{more}　{one.code}")
                item.setData(CODE, one.code)
                self.list.addItem(item)
                if one.code == before:
                    self.list.setCurrentItem(item)
        if self.list.currentItem() is None and text and self.list.count():
            self.list.setCurrentRow(0)
        self.changed.emit(self.code())
