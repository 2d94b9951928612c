"""The frame of an import dialog: what would come, read by Work, and Import or Cancel."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QTableWidget, QTableWidgetItem, QTabWidget, QVBoxLayout

from ..language import tr
from ..plain import text_only, tip


class PreviewDialog(QDialog):
    """A dialog shows a Preview of commands.previews. It says how with ``options`` (a form), ``read`` (arguments of the reading) and ``bring``."""

    def __init__(self, session, parent=None):
        super().__init__(parent)
        self.session, self.asked, self.preview = session, 0, None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumSize(760, 460)
        self.form, self.facts, self.question = QFormLayout(), QLabel(self), QLabel(self)
        text_only(self.facts, self.question)
        self.facts.setWordWrap(True)
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.question.setWordWrap(True)
        self.question.setStyleSheet("color: #8E1216; font-weight: 600;")
        self.tables = QTabWidget(self)
        self.buttons = QDialogButtonBox(self)
        self.import_ = self.buttons.addButton(tr("Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        box = QVBoxLayout(self)
        box.addLayout(self.form)
        box.addWidget(self.facts)
        box.addWidget(self.question)
        box.addWidget(self.tables, 1)
        box.addWidget(self.buttons)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def read(self):
        """A function of no argument that gives the Preview, in a thread of Work."""
        raise NotImplementedError

    def show_preview(self, preview):
        """Fill facts and tables."""
        raise NotImplementedError

    def look(self):
        """Read what would come, and show it; an answer that was overtaken by another is not shown."""
        self.asked, self.preview = self.asked + 1, None
        mine, read = self.asked, self.read()
        self.question.setText("")
        self.facts.setText(tr("Reading…"))
        self._allow("")
        self.session.work.start("", lambda progress: read(), lambda preview: self._came(mine, preview), lambda message: self._failed(mine, message), quiet=True)

    def table(self, title: str, heads, rows):
        """A page with a table."""
        table = QTableWidget(len(rows), len(heads), self)
        table.setHorizontalHeaderLabels(list(heads))
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setAlternatingRowColors(True)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(23)
        for at, row in enumerate(rows):
            for column, text in enumerate(row):
                item = QTableWidgetItem(text)
                item.setToolTip(tip(text))
                table.setItem(at, column, item)
        table.resizeColumnsToContents()
        for column in range(len(heads)):
            table.setColumnWidth(column, min(table.columnWidth(column), 260))
        table.horizontalHeader().setStretchLastSection(True)
        self.tables.addTab(table, title)

    def _came(self, asked, preview):
        if asked != self.asked:
            return
        self.preview = preview
        while self.tables.count():
            page = self.tables.widget(0)
            self.tables.removeTab(0)
            page.deleteLater()
        self.show_preview(preview)
        if preview.rejected:
            self.table(tr("Rejected rows ({n})", n=len(preview.rejected)), (tr("Row"), tr("Column"), tr("Value"), tr("Why")), preview.rejected)
        self.tables.setVisible(self.tables.count() > 0)
        self.question.setText(of_the_form(preview.question))
        self._allow("" if preview.count and not preview.question else preview.question or tr("There is nothing to import"))

    def _failed(self, asked, message):
        if asked == self.asked:
            self.facts.setText("")
            self.question.setText(message)
            self._allow(message or tr("There is nothing to import"))

    def _allow(self, why_not):
        self.import_.setEnabled(not why_not and self.preview is not None)
        self.import_.setToolTip(why_not)


def of_the_form(text: str) -> str:
    """A text of the library, which knows the command line: here the datum is chosen in the form."""
    return text.replace("--datum", f"“{tr('Datum of the coordinates')}”")
