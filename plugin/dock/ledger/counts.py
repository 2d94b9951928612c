"""Five counts beside one another: the severities with their marks, what is overdue in red, what is closed."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFrame, QGridLayout, QLabel

from ...language import either, tr
from .. import marks
from .model import OVERDUE, OVERDUE_AT_NIGHT

SHOWN = ("critical", "major", "minor", "overdue", "closed")


class Counts(QFrame):
    """Set it with ``show_counts``; a hint and advice are told in the tooltip, for they ask nobody to act."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setObjectName("lantian_box")
        box = QGridLayout(self)
        box.setContentsMargins(10, 5, 6, 5)
        box.setVerticalSpacing(1)
        self.numbers = {}
        for at, name in enumerate(SHOWN):
            number, title = QLabel("—", self), QLabel(self)
            number.setObjectName("lantian_number")
            if name != "overdue":
                mark = QLabel(self)
                mark.setPixmap(marks.severity(name, 14).pixmap(14, 14))
                box.addWidget(mark, 1, 2 * at)
            box.addWidget(number, 0, 2 * at, 1, 2)
            box.addWidget(title, 1, 2 * at + 1)
            box.setColumnStretch(2 * at + 1, 1)
            title.setText(_title(name))
            self.numbers[name] = number
        self.setSizePolicy(self.sizePolicy().horizontalPolicy(), self.sizePolicy().verticalPolicy())

    def show_counts(self, counts: dict[str, int], night: bool):
        """*counts* by severity, and overdue."""
        for name, number in self.numbers.items():
            number.setText(str(counts.get(name, 0)))
            number.setAlignment(Qt.AlignmentFlag.AlignLeft)
        red = OVERDUE_AT_NIGHT if night else OVERDUE
        self.numbers["overdue"].setStyleSheet(f"color: {red};" if counts.get("overdue") else "")
        self.setToolTip(tr("Ordered and late: critical. Ordered: major. An aim: minor. Advice, or on the wording: a note ({n}). Our own grading, no document's.",
                           n=counts.get("note", 0)))


def _title(name):
    from ....processing.rules.severity import SEVERITIES

    return tr("Overdue") if name == "overdue" else either(*SEVERITIES[name])
