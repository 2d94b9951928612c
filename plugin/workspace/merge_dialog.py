"""Both sides of every row that was changed on both, and a choice for each."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from ..language import tr
from ..plain import text_only, tip


class MergeDialog(QDialog):
    """*found* is a Compared of commands.merge_back; nothing is written before Apply."""

    def __init__(self, opening, found, parent=None):
        super().__init__(parent)
        self.opening, self.found, self.choices = opening, found, {}
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Merge back"))
        self.setMinimumSize(820, 420)
        told = text_only(QLabel(self))
        told.setWordWrap(True)
        told.setText(tr("{n} changes of this copy are taken as they are. {m} rows were changed on both sides: choose whose holds. What is left open is not written.",
                        n=found.taken, m=len(found.conflicts)) + "\n" + found.into)
        self.tree = QTreeWidget(self)
        self.tree.setHeaderLabels([tr("Layer and row"), tr("At check-out"), tr("This copy"), tr("The workspace"), tr("What holds")])
        self.tree.setUniformRowHeights(True)
        self.tree.setAlternatingRowColors(True)
        for name, rows in found.conflicts.items():
            self._add(name, rows)
        self.tree.expandAll()
        for column, width in enumerate((230, 140, 150, 150)):
            self.tree.setColumnWidth(column, width)
        self.tree.setVisible(bool(found.conflicts))
        all_mine, all_theirs = QPushButton(tr("All: this copy"), self), QPushButton(tr("All: the workspace"), self)
        all_mine.clicked.connect(lambda *_: self.choose_all("mine"))
        all_theirs.clicked.connect(lambda *_: self.choose_all("theirs"))
        buttons = QDialogButtonBox(self)
        self.apply = buttons.addButton(tr("Merge"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        row = QHBoxLayout()
        for button in (all_mine, all_theirs):
            button.setVisible(bool(found.conflicts))
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(buttons)
        box = QVBoxLayout(self)
        box.addWidget(told)
        box.addWidget(self.tree, 1)
        box.addLayout(row)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.accepted.connect(self.write)

    def choose_all(self, side: str):
        """Choose ``mine`` or ``theirs`` everywhere."""
        for choice in self.choices.values():
            choice.setCurrentIndex(choice.findData(side))

    def chosen(self) -> dict:
        """{``layer:key``: side} of what was decided."""
        return {name: choice.currentData() for name, choice in self.choices.items() if choice.currentData()}

    def write(self):
        """Hand over to the task."""
        from .check_out import write

        write(self.opening, self.found, self.chosen())

    def _add(self, name, rows):
        top = QTreeWidgetItem(self.tree, [f"{rows[0][0]}　{rows[0][1]}"])
        for _, _, column, *sides in rows:
            item = QTreeWidgetItem(top, [column, *sides])
            for at, text in enumerate(sides, start=1):
                item.setToolTip(at, tip(text))
        choice = QComboBox(self.tree)
        for text, side in ((tr("left open"), None), (tr("this copy"), "mine"), (tr("the workspace"), "theirs")):
            choice.addItem(text, side)
        self.tree.setItemWidget(top, 4, choice)
        self.choices[name] = choice
