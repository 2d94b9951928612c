"""What the tab asks and shows in windows of their own: closing, reopening, the wording of a clause, the rules that did not run."""

from __future__ import annotations

from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDateEdit,
    QDialog,
    QFileDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextBrowser,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from ...language import either, tr
from ...plain import text_only
from ..dialog_buttons import allow, close_and, ok_and_cancel


class Closing(QDialog):
    """Asks for evidence, day and person; ``values`` are the arguments of update_ledger. OK stays grey while one lacks."""

    def __init__(self, count: int, who: str, day: str, parent=None):
        super().__init__(parent)
        self.setWindowTitle(tr("Close {n} of the ledger", n=count))
        self.evidence, self.who, self.day = QPlainTextEdit(self), QLineEdit(who, self), QDateEdit(QDate.fromString(day, "yyyy-MM-dd"), self)
        self.evidence.setPlaceholderText(tr("What shows that it is settled: photo, report, inspection"))
        self.evidence.setFixedHeight(72)
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.day.setCalendarPopup(True)
        file = QPushButton(tr("Add file…"), self)
        file.clicked.connect(self._file)
        form = QFormLayout(self)
        form.addRow(tr("Evidence of closing"), self.evidence)
        form.addRow("", file)
        form.addRow(tr("Closed on"), self.day)
        form.addRow(tr("Closed by"), self.who)
        note = QLabel(tr("Goes into the history. If a later run finds it again, it is reopened with the reason."), self)
        note.setWordWrap(True)
        form.addRow(note)
        self.buttons = ok_and_cancel(self)
        form.addRow(self.buttons)
        self.evidence.textChanged.connect(self._check)
        self.who.textChanged.connect(self._check)
        self.resize(420, self.sizeHint().height())
        self._check()

    @property
    def values(self) -> dict:
        return {"state": "closed", "evidence": self.evidence.toPlainText().strip(), "by": self.who.text().strip(), "on": self.day.date().toString("yyyy-MM-dd")}

    def _file(self):
        paths, _ = QFileDialog.getOpenFileNames(self, tr("Evidence of closing"))
        if paths:
            self.evidence.setPlainText("\n".join([self.evidence.toPlainText(), *paths]).strip())

    def _check(self):
        allow(self.buttons, "" if self.values["evidence"] and self.values["by"] else tr("Evidence and a person are needed"))


class Reopening(QDialog):
    """Asks for the reason; ``values`` are the arguments of update_ledger."""

    def __init__(self, count: int, who: str, parent=None):
        super().__init__(parent)
        self.setWindowTitle(tr("Reopen {n} of the ledger", n=count))
        self.reason, self.who = QLineEdit(self), QLineEdit(who, self)
        form = QFormLayout(self)
        form.addRow(tr("Reason"), self.reason)
        form.addRow(tr("By"), self.who)
        self.buttons = ok_and_cancel(self)
        form.addRow(self.buttons)
        self.reason.textChanged.connect(self._check)
        self.resize(380, self.sizeHint().height())
        self._check()

    @property
    def values(self) -> dict:
        return {"state": "open", "reason": self.reason.text().strip(), "by": self.who.text().strip() or None}

    def _check(self):
        allow(self.buttons, "" if self.values["reason"] else tr("A reason is needed"))


class Wording(QDialog):
    """The clause of a document, word for word, to read and to copy."""

    def __init__(self, row: dict, parent=None):
        super().__init__(parent)
        self.setWindowTitle(tr("Wording"))
        head = text_only(QLabel(" ".join(part for part in (row["document"], row["clause"]) if part), self))
        head.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        font = head.font()
        font.setBold(True)
        head.setFont(font)
        self.text = QTextBrowser(self)
        self.text.setPlainText(row["quote"] or "")
        box = QVBoxLayout(self)
        box.addWidget(head)
        box.addWidget(self.text)
        copy = QPushButton(tr("Copy"), self)
        copy.clicked.connect(lambda: QApplication.clipboard().setText(f"{head.text()}\n{self.text.toPlainText()}"))
        box.addWidget(close_and(self, copy))
        self.resize(420, 220)


class NotRun(QDialog):
    """Every rule of the last run that found no data, with the layer that it lacks, and those that the plan does not speak of."""

    def __init__(self, last, parent=None):
        super().__init__(parent)
        from ....layers.presets.rules import RULES

        self.setWindowTitle(tr("Rules that did not run"))
        box = QVBoxLayout(self)
        box.addWidget(QLabel(tr("{plan}, as of {day}: {ran} provisions ran", plan=last.plan, day=last.day, ran=last.ran), self))
        self.tree = QTreeWidget(self)
        self.tree.setHeaderLabels([tr("Rule"), tr("Why")])
        self.tree.setColumnWidth(0, 260)
        box.addWidget(self.tree)

        def title(rule):
            return RULES[rule].title(either("zh", "en")) if rule in RULES else rule

        lacking = [(title(rule), tr("lacks: {layers}", layers=layer_titles(lack))) for rule, _, lack in last.lacking]
        other = [(title(rule), either(zh, en)) for rule, _, zh, en in last.unheld]
        for head, rows in ((tr("No data ({n})", n=len(lacking)), lacking), (tr("Not asked for by the plan, or not checked yet ({n})", n=len(other)), other)):
            item = QTreeWidgetItem([head])
            item.addChildren([QTreeWidgetItem(list(row)) for row in rows])
            self.tree.addTopLevelItem(item)
            item.setFirstColumnSpanned(True)
            item.setExpanded(rows is lacking)
        box.addWidget(close_and(self))
        self.resize(560, 400)


def layer_titles(lack: str) -> str:
    """What a rule lacks, in the titles of the layers and kinds: “zones: key_control” → “分区：大气污染防治重点区域”."""
    from ....layers.catalog import LAYERS
    from ....layers.catalog.law import ZONE_KINDS

    def title(name):
        if name in LAYERS:
            return LAYERS[name].title(either("zh", "en"))
        return either(*ZONE_KINDS[name]) if name in ZONE_KINDS else name

    parts = []
    for part in lack.split(","):
        name, colon, rest = (one.strip() for one in part.partition(":"))
        parts.append(title(name) + (either("：", ": ") + title(rest) if colon else ""))
    return either("、", ", ").join(parts)
