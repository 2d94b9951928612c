"""The dialogs before an act of law: by which notice and from which day to adopt, on which day to repeal; and what a new zone is."""

from __future__ import annotations

from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtWidgets import QComboBox, QDateEdit, QDialog, QDoubleSpinBox, QFormLayout, QLabel, QLineEdit, QRadioButton

from ....layers.catalog.law import ZONE_KINDS
from ...algorithms.bridge import plain
from ...editing.law_acts import without_notice
from ...language import either, language, tr
from ...plain import text_only
from ...workspace.layers import layer_of
from ..dialog_buttons import allow, ok_and_cancel
from .swatches import SIZE, swatch
from .wording import GRADES, kind_title

ISO = "yyyy-MM-dd"


class Asked(QDialog):
    """A form with OK and Cancel; ``answer`` is what was filled in. OK stays grey while ``lacking`` says what is missing."""

    def __init__(self, title: str, parent=None):
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(380)
        self.form = QFormLayout(self)
        self.why = text_only(QLabel(self))
        self.why.setWordWrap(True)
        self.why.setStyleSheet("color: #B4231F;")
        self.buttons = ok_and_cancel(self)

    def close_form(self):
        """Put the reason and the buttons under the rows."""
        self.form.addRow(self.why)
        self.form.addRow(self.buttons)
        self.look()

    def lacking(self) -> str:
        """What still keeps OK grey; empty when all is there."""
        return ""

    def look(self, *_):
        """Say what lacks, and let OK be pressed when nothing does."""
        why = self.lacking()
        self.why.setText(why)
        self.why.setVisible(bool(why))
        allow(self.buttons, why)


def day_field(day: str) -> QDateEdit:
    """A date that pops up a calendar."""
    field = QDateEdit(QDate.fromString(day, ISO))
    field.setDisplayFormat(ISO)
    field.setCalendarPopup(True)
    return field


class AdoptDialog(Asked):
    """Which notice, known or new, and from which day. ``answer`` is what ``acts.adopt`` takes: (act, zone ids that it replaces)."""

    def __init__(self, session, rows, others, parent=None):
        super().__init__(tr("Adopt zones"), parent)
        self.rows, self.acts = rows, acts_of(session)
        self.number, self.title, self.issuer = QComboBox(self), QLineEdit(self), QLineEdit(self)
        self.number.setEditable(True)
        self.number.addItem("")
        for act in self.acts:
            self.number.addItem(act["number"])
        self.number.lineEdit().setPlaceholderText(tr("Choose a notice, or enter the number of a new one"))
        self.day = QLineEdit(self)
        self.day.setPlaceholderText("2024-05-01")
        self.replaces = QComboBox(self)
        self.replaces.addItem(tr("No zone"), "")
        for other in others:
            self.replaces.addItem(other.name or other.zone_id, other.zone_id)
        names = either("、", ", ").join(row.name or row.zone_id for row in rows)
        for label, field in ((tr("Zones"), QLabel(names, wordWrap=True)), (tr("Document number"), self.number), (tr("In force on"), self.day), (tr("Title"), self.title),
                             (tr("Issuer"), self.issuer), (tr("Replaces, from the day before"), self.replaces)):
            self.form.addRow(label, field)
        self.number.currentTextChanged.connect(self._known)
        self.day.textChanged.connect(self.look)
        self.close_form()

    def _known(self, number):
        act = next((one for one in self.acts if one["number"] == number), None)
        if act is not None:
            self.day.setText(act["in_force_on"] or "")
            self.title.setText(act["title"] or "")
            self.issuer.setText(act["issuer"] or "")
        self.look()

    def lacking(self) -> str:
        if not self.number.currentText().strip() or not QDate.fromString(self.day.text().strip(), ISO).isValid():
            return without_notice([row.name or row.zone_id for row in self.rows]).text(language())
        return ""

    def answer(self):
        act = {"number": self.number.currentText().strip(), "in_force_on": self.day.text().strip(), "title": self.title.text().strip() or None,
               "issuer": self.issuer.text().strip() or None}
        return act, [one for one in (self.replaces.currentData(),) if one]


class RepealDialog(Asked):
    """On which day zones lose force, and whether their whole notices do: *known* are all rows of the tab. ``answer`` is (day, numbers of notices, or none)."""

    def __init__(self, rows, day: str, known=(), parent=None):
        super().__init__(tr("Repeal zones"), parent)
        self.rows, self.day = rows, day_field(day)
        self.numbers = list(dict.fromkeys(row.act for row in rows)) if all(row.act for row in rows) else []
        self.under = [row for row in known if row.act in self.numbers and row.state in ("in_force", "later")]
        self.alone, self.whole = QRadioButton(tr("The chosen zones alone ({n})", n=len(rows)), self), QRadioButton(self)
        self.form.addRow(tr("Zones"), QLabel(either("、", ", ").join(row.name or row.zone_id for row in rows), wordWrap=True))
        self.form.addRow(tr("No longer in force from"), self.day)
        self.alone.setChecked(True)
        if self.numbers:
            self.whole.setText(tr("The whole notice with all its zones ({n})", n=len(self.under)))
            for choice in (self.alone, self.whole):
                self.form.addRow(choice)
        self.named = text_only(QLabel(self))
        self.named.setWordWrap(True)
        self.form.addRow(self.named)
        self.whole.toggled.connect(self.look)
        self.whole.setVisible(bool(self.numbers))
        self.alone.setVisible(bool(self.numbers))
        self.last = text_only(QLabel(self))
        self.form.addRow(self.last)
        self.day.dateChanged.connect(self.look)
        self.close_form()

    def look(self, *_):
        super().look()
        self.last.setText(tr("Last day in force: {day}", day=self.day.date().addDays(-1).toString(ISO)))
        names = either("、", ", ").join(row.name or row.zone_id for row in self.under)
        self.named.setText(f"{either('、', ', ').join(self.numbers)}{either('：', ': ')}{names}" if self.whole.isChecked() else "")
        self.named.setVisible(self.whole.isChecked())

    def lacking(self) -> str:
        last = self.day.date().addDays(-1).toString(ISO)
        early = [row for row in self.rows if row.first and last < row.first]
        return tr("{zone} is in force from {day} only.", zone=early[0].name or early[0].zone_id, day=early[0].first) if early else ""

    def answer(self):
        return self.day.date().toString(ISO), self.numbers if self.whole.isChecked() else []


class NewZoneDialog(Asked):
    """What the zone to be drawn is; ``answer`` are its values by column."""

    def __init__(self, kind: str = "", parent=None):
        super().__init__(tr("Draw a zone"), parent)
        self.kind, self.grade = kind_field(kind), grade_field()
        self.name, self.declared = QLineEdit(self), QDoubleSpinBox(self)
        self.declared.setRange(0, 1e6)
        self.declared.setDecimals(4)
        self.declared.setSpecialValueText(tr("nothing declared"))
        for label, field in ((tr("Kind"), self.kind), (tr("Fuel grade"), self.grade), (tr("Name"), self.name), (tr("Declared km²"), self.declared)):
            self.form.addRow(label, field)
        self.kind.currentIndexChanged.connect(self.look)
        self.close_form()

    def look(self, *_):
        super().look()
        self.grade.setEnabled(self.kind.currentData() == "fuel_ban")

    def answer(self) -> dict:
        values = {"kind": self.kind.currentData(), "name": self.name.text().strip() or None, "declared_km2": self.declared.value() or None}
        return {**values, "grade": self.grade.currentData() or None if values["kind"] == "fuel_ban" else None}


def kind_field(kind: str = "") -> QComboBox:
    """The zone kinds with their swatches."""
    field = QComboBox()
    field.setIconSize(SIZE)
    for code in ZONE_KINDS:
        field.addItem(swatch(code), kind_title(code), code)
    field.setCurrentIndex(max(field.findData(kind), 0))
    return field


def grade_field() -> QComboBox:
    """The grades of a fuel ban, or none."""
    field = QComboBox()
    field.addItem("—", "")
    for code, sign in GRADES.items():
        field.addItem(swatch("fuel_ban", code), sign + either("类", ""), code)
    field.setIconSize(SIZE)
    return field


def acts_of(session) -> list[dict]:
    """The notices as the window has them, the newest first."""
    layer = layer_of(session, "acts")
    if layer is None:
        return []
    names = layer.fields().names()
    rows = [{name: plain(value) for name, value in zip(names, feature.attributes(), strict=True)} for feature in layer.getFeatures()]
    return sorted(rows, key=lambda row: row["in_force_on"] or "", reverse=True)
