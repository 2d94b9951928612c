"""The card of the chosen event: whose it is, what speaks for it, what can be done."""

from __future__ import annotations

import re

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPen
from qgis.PyQt.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QTableView, QVBoxLayout, QWidget

from ....processing.fire_filter import ATTRIBUTIONS, STATES
from ...language import either, tr
from ...plain import markup, text_only, tip
from ..dialog_buttons import close_and
from ..flow import Flow
from .symbols import event_icon

FITS = 26
"""Letters of a piece of evidence that stay on one line; a longer one would make the dock wide."""


class ShareBar(QWidget):
    """A bar whose filled part is the owner's share; the rest is the runner-up's."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setFixedHeight(20)
        self.facts = None

    def paintEvent(self, event):  # noqa: N802
        if self.facts is None:
            return
        painter, facts = QPainter(self), self.facts
        box = QRectF(0.5, 0.5, self.width() - 1, self.height() - 1)
        split = box.width() * min(max(facts.probability, 0.0), 1.0)
        ink, ground = self.palette().windowText().color(), self.palette().base().color()
        painter.fillRect(box, self.palette().alternateBase())
        painter.fillRect(QRectF(box.left(), box.top(), split, box.height()), ground)
        painter.setPen(QPen(ink, 1))
        painter.drawRect(box)
        second = facts.runner_up_probability
        if facts.probability < 1 and second:
            pen = QPen(ink, 1)
            pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawLine(int(split), 1, int(split), self.height() - 2)
            painter.setPen(QPen(ink, 1))
            painter.drawText(box.adjusted(0, 0, -6, 0), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{second:.0%}")
        text = f"{_capital(either(*ATTRIBUTIONS.get(facts.attribution, ATTRIBUTIONS['outside'])))} {facts.owner} {facts.probability:.0%}"
        painter.drawText(box.adjusted(7, 0, -40, 0), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)


class EventCard(QFrame):
    """Empty and hidden until ``show_event``; ``offer`` says what can be done with the event beside looking at it."""

    def __init__(self, go_there, parent=None):
        super().__init__(parent)
        self.facts = None
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setObjectName("lantian_event_card")
        box = QVBoxLayout(self)
        box.setContentsMargins(9, 7, 9, 7)
        box.setSpacing(5)
        head = QHBoxLayout()
        self.icon, self.title, self.state = QLabel(self), QLabel(self), QLabel(self)
        self.title.setWordWrap(True)
        self.title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        head.addWidget(self.icon)
        head.addWidget(self.title, 1)
        head.addWidget(self.state)
        self.bar, self.line, self.evidence = ShareBar(self), QLabel(self), QLabel(self)
        self.line.setWordWrap(True)
        self.evidence.setWordWrap(True)
        text_only(self.line, self.evidence, self.state)
        self.title.setTextFormat(Qt.TextFormat.RichText)
        box.addLayout(head)
        for widget in (self.bar, self.line, self.evidence):
            box.addWidget(widget)
        row = Flow()
        self.go = QPushButton(tr("Zoom to"), self)
        self.dispatch, self.verdict = QPushButton(tr("Dispatch…"), self), QPushButton(tr("Record check…"), self)
        self.all = QPushButton(tr("All evidence"), self)
        for button in (self.go, self.dispatch, self.verdict, self.all):
            row.addWidget(button)
        box.addLayout(row)
        self.go.clicked.connect(lambda checked=False: go_there())
        self.all.clicked.connect(lambda checked=False: self.show_evidence())
        self.offer({})
        self.hide()

    def offer(self, acts: dict):
        """*acts*: "dispatch" and "verdict" by a function, or by the reason why they cannot be done."""
        for name, button in (("dispatch", self.dispatch), ("verdict", self.verdict)):
            act = acts.get(name, "")
            button.setEnabled(callable(act))
            button.setToolTip("" if callable(act) else act)
            if button.property("lantian_act"):
                button.clicked.disconnect()
            button.setProperty("lantian_act", callable(act))
            if callable(act):
                button.clicked.connect(lambda checked=False, act=act: act())

    def show_event(self, facts):
        """Show *facts* (EventFacts), or nothing."""
        self.facts = facts
        self.setVisible(facts is not None)
        if facts is None:
            return
        self.icon.setPixmap(event_icon(facts.state, facts.attribution, facts.doubt, facts.counted, 26).pixmap(26, 26))
        self.title.setText(f"{markup(facts.id)} <b>{markup(facts.place)}</b>")
        self.state.setText(_capital(either(*STATES.get(facts.state, STATES["suspected"]))) if facts.counted else tr("Not counted"))
        self.bar.facts = facts
        self.bar.update()
        second = tr("runner-up {name} {share}", name=facts.runner_up, share=f"{facts.runner_up_probability:.0%}") if facts.runner_up_probability else ""
        self.line.setText(_capital(" · ".join(part for part in (second, facts.line) if part)))
        self.evidence.setText("　 ".join(_unbroken(f"{sign} {text}") for sign, text in facts.evidence))

    def show_evidence(self):
        """The dialog with every detection of the event."""
        dialog = EvidenceDialog(self.facts, self.window())
        dialog.exec()
        dialog.deleteLater()


class EvidenceDialog(QDialog):
    """Every detection of an event with all that is known of it; what is selected can be copied."""

    def __init__(self, facts, parent=None):
        super().__init__(parent)
        self.setWindowTitle(tr("Evidence of {event}", event=facts.id))
        self.resize(900, 360)
        box = QVBoxLayout(self)
        evidence = [f"{sign} {markup(text)}" for sign, text in facts.evidence]
        head = QLabel("<br>".join([f"<b>{markup(facts.id)} {markup(facts.place)}</b>", markup(facts.line), *evidence]), self)
        head.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        head.setWordWrap(True)
        self.table = QTableView(self)
        self.table.setModel(Rows(facts.columns, facts.rows, self.table))
        self.table.resizeColumnsToContents()
        self.table.verticalHeader().setDefaultSectionSize(23)
        warning = QLabel(tr("Suspected fires, not verified on site; not a basis for penalties"), self)
        colour = warning.palette()
        colour.setColor(warning.foregroundRole(), QColor("#8E1216"))
        warning.setPalette(colour)
        for widget in (head, self.table, warning, close_and(self)):
            box.addWidget(widget)


class Rows(QAbstractTableModel):
    """A table of plain text."""

    def __init__(self, columns, rows, parent=None):
        super().__init__(parent)
        self.columns, self.rows = columns, rows

    def rowCount(self, parent=QModelIndex()):  # noqa: B008, N802
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent=QModelIndex()):  # noqa: B008, N802
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        text = self.rows[index.row()][index.column()]
        return tip(text) if role == Qt.ItemDataRole.ToolTipRole else text

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):  # noqa: N802
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.columns[section] if orientation == Qt.Orientation.Horizontal else section + 1


def _unbroken(text: str) -> str:
    """Text that no line ends within, if it is short: between any two Chinese characters a line may end, but for a word joiner."""
    if len(text) > FITS:
        return text
    return re.sub(r"(?<=[^\x00-\x7f])(?=.)|(?<=.)(?=[^\x00-\x7f])", "\u2060", text.replace(" ", "\u00a0"))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
