"""The next step of an event in the ledger of verdicts: dispatched to be checked, found true or false, decided."""

from __future__ import annotations

from qgis.core import QgsSettings
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
)

from ....layers.catalog.verdicts import STEPS
from ....layers.tasks import TASKS
from ....processing.fire_filter import STATES
from ...language import either, language, tr
from ...plain import text_only
from ..dialog_buttons import ok_and_cancel

TASK = TASKS["record_verdict"]
WHO = "lantian/who"


def next_states(state: str) -> tuple[str, ...]:
    """What an event of *state* may become."""
    return tuple(STEPS.get(state, ()))


class VerdictDialog(QDialog):
    """Asks for one step of the event *facts*; ``arguments()`` are those of record_verdict without the workspace."""

    def __init__(self, facts, to_state: str | None = None, parent=None):
        super().__init__(parent)
        self.facts = facts
        dispatch = to_state == "dispatched"
        self.setWindowTitle(tr("Dispatch {event}", event=facts.id) if dispatch else tr("Record a check of {event}", event=facts.id))
        self.setMinimumWidth(460)
        box, form = QVBoxLayout(self), QFormLayout()
        head = text_only(QLabel(f"{facts.place} · {facts.line}", self))
        head.setWordWrap(True)
        box.addWidget(head)
        box.addLayout(form)
        self.state = QComboBox(self)
        for state in next_states(facts.state):
            if (state == "dispatched") == dispatch or not dispatch and facts.state != "suspected":
                self.state.addItem(_capital(either(*STATES[state])), state)
        self.state.setEnabled(self.state.count() > 1)
        form.addRow(tr("It becomes"), self.state)
        self.who, self.at = QLineEdit(QgsSettings().value(WHO, ""), self), QLineEdit(self)
        self.at.setPlaceholderText(tr("now; else 2023-11-09T14:30, Beijing time"))
        form.addRow(_title("by"), self.who)
        form.addRow(tr("When"), self.at)
        self.hours, self.area = QDoubleSpinBox(self), QDoubleSpinBox(self)
        self.hours.setRange(0.5, 720)
        self.hours.setDecimals(1)
        self.hours.setValue(TASK.argument("check_hours").default)
        self.hours.setSuffix(tr(" h"))
        self.area.setRange(0, 1_000_000)
        self.area.setDecimals(1)
        self.area.setSpecialValueText(tr("not measured"))
        self.evidence, self.note, self.cause = QPlainTextEdit(self), QPlainTextEdit(self), QLineEdit(self)
        self.photo, self.source = QgsFileWidget(self), QComboBox(self)
        self.source.addItem(tr("not stated"), None)
        argument = TASK.argument("source")
        for value, zh in zip(argument.choices, argument.choices_zh, strict=True):
            self.source.addItem(either(zh, _capital(value)), value)
        self.checks = (self.evidence, self.photo, self.source, self.cause, self.area)
        if dispatch:
            form.addRow(tr("To be checked within"), self.hours)
        else:
            for name, widget in zip(("evidence", "photo", "source", "cause", "area_mu"), self.checks, strict=True):
                form.addRow(_title(name), widget)
        form.addRow(tr("Reason, note"), self.note)
        for widget in (self.evidence, self.note):
            widget.setFixedHeight(58)
        for widget in (self.hours, *self.checks):
            widget.setVisible((widget is self.hours) == dispatch)
        self.buttons = ok_and_cancel(self)
        self.who.textChanged.connect(self._check)
        box.addWidget(QLabel(tr("A step is never changed; what was wrong takes a further step."), self))
        box.addWidget(self.buttons)
        self._check()

    def _check(self):
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(bool(self.who.text().strip()) and self.state.count() > 0)
        ok.setToolTip("" if ok.isEnabled() else tr("Say who"))

    def arguments(self) -> dict:
        """Arguments of record_verdict; what was left empty is not among them."""
        QgsSettings().setValue(WHO, self.who.text().strip())
        given = {"events": [self.facts.id], "state": self.state.currentData(), "by": self.who.text().strip(), "at": self.at.text().strip(),
                 "note": self.note.toPlainText().strip()}
        if self.state.currentData() == "dispatched":
            given["check_hours"] = self.hours.value()
        given |= {"evidence": self.evidence.toPlainText().strip(), "photo": self.photo.filePath(), "source": self.source.currentData(),
                  "cause": self.cause.text().strip(), "area_mu": self.area.value()}
        return {name: value for name, value in given.items() if value}


def _title(name) -> str:
    """The argument's title without what stands in brackets."""
    title = TASK.argument(name).title(language())
    for end in ("（", "(", ":", ";"):
        title = title.partition(end)[0]
    return _capital(title.strip())


def _capital(text) -> str:
    return text[:1].upper() + text[1:]
