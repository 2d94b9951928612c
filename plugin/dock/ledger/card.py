"""The card of what is selected: the fact, on what it rests, who has to act until when; and what can be done."""

from __future__ import annotations

from html import escape

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout

from ...language import either, tr
from ..flow import Flow
from .model import STATES


class Card(QFrame):
    """``show_rows`` with a list of dicts (columns of the listing). The tab connects the buttons."""

    quotation_wanted = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setObjectName("lantian_box")
        self.title, self.due, self.fact, self.basis, self.units = (QLabel(self) for _ in range(5))
        for label in (self.title, self.fact, self.basis, self.units):
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        for label in (self.title, self.fact, self.units):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.basis.setTextFormat(Qt.TextFormat.RichText)
        self.basis.linkActivated.connect(lambda link: self.quotation_wanted.emit())
        self.zoom, self.in_hand, self.close_it = QPushButton(tr("Zoom to")), QPushButton(tr("Mark as in hand")), QPushButton(tr("Close…"))
        self.reopen, self.export = QPushButton(tr("Reopen…")), QPushButton(tr("Export ledger…"))
        box = QVBoxLayout(self)
        box.setContentsMargins(10, 7, 10, 7)
        box.setSpacing(4)
        head = QGridLayout()
        head.addWidget(self.title, 0, 0)
        head.addWidget(self.due, 0, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        head.setColumnStretch(0, 1)
        box.addLayout(head)
        for label in (self.fact, self.basis, self.units):
            box.addWidget(label)
        line = Flow()
        for button in (self.zoom, self.in_hand, self.close_it, self.reopen, self.export):
            line.addWidget(button)
        box.addLayout(line)
        self.show_rows([], "")

    def show_rows(self, rows, read_only: str):
        """*read_only*: why nothing can be written, or empty."""
        one = rows[0] if len(rows) == 1 else None
        many = tr("{n} selected", n=len(rows)) if rows else tr("Nothing selected")
        self.title.setText(one["object"] if one else many)
        self.due.setText(_due(one) if one else "")
        self.fact.setText(one[either("detail_zh", "detail_en")] or "" if one else "" if rows else tr("Choose a row: what it rests on and what can be done stand here."))
        self.basis.setText(_basis(one) if one else "")
        self.units.setText(_units(one) if one else "")
        for label in (self.fact, self.basis, self.units, self.due):
            label.setVisible(bool(label.text()))
        placed = [row for row in rows if row["lon"] is not None or row["township_code"]]
        states = {row["state"] for row in rows}
        nothing = "" if rows else tr("Choose rows first")
        closed = states == {"closed"}
        self.close_it.setVisible(not closed)
        self.reopen.setVisible(closed)
        can(self.zoom, nothing or ("" if placed else tr("No place is recorded")))
        can(self.in_hand, nothing or read_only or ("" if states <= {"open"} else tr("Only what is open can be marked as in hand")))
        can(self.close_it, nothing or read_only or ("" if "closed" not in states else tr("Some of these are closed already")))
        can(self.reopen, nothing or read_only)


def can(button, why_not: str):
    """A button that cannot act is grey and says why."""
    button.setEnabled(not why_not)
    button.setToolTip(why_not)


def _due(one):
    due = one["due"] or one["due_printed"]
    return " ".join(part for part in (either(*STATES[one["state"]]), tr("due {day}", day=due) if due else "", tr("overdue") if one["overdue"] else "") if part)


def _basis(one):
    text = tr("Basis: {document} {clause}", document=escape(one["document"] or ""), clause=escape(one["clause"] or ""))
    return text + (f' · <a href="quote">{tr("wording ›")}</a>' if one["quote"] else "")


def _units(one):
    lines = [tr("Responsible: {units}", units=one["responsible"])] if one["responsible"] else []
    if one["state"] == "closed":
        lines.append(tr("Closed on {day} by {who}: {evidence}", day=one["closed_on"], who=one["closed_by"], evidence=one["evidence"]))
    elif one["reason"]:
        lines.append(tr("Reason: {reason}", reason=one["reason"]))
    return "\n".join(lines)
