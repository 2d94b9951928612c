"""What can be made: four boxes, each with its variant and its button."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout

from ...language import tr
from ...plain import text_only
from . import bulletin

VARIANT_PX = 100


class Output(QFrame):
    """A box: title, what it is, the variant, the button. *variants* are (code, text); without any there is nothing to choose."""

    def __init__(self, title: str, button: str, variants, parent=None):
        super().__init__(parent)
        self.setObjectName("lantian_box")
        self.title, self.what, self.variant, self.button = QLabel(title, self), QLabel(self), QComboBox(self), QPushButton(button, self)
        text_only(self.title, self.what)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.what.setWordWrap(True)
        self.what.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        for code, text in variants:
            self.variant.addItem(text, code)
        self.variant.setFixedWidth(VARIANT_PX)
        self.variant.setVisible(bool(variants))
        # Words longer than the box are read in its list.
        self.variant.view().setMinimumWidth(self.variant.view().sizeHintForColumn(0) + 24)
        self.button.setFixedWidth(64)
        line, words = QHBoxLayout(self), QVBoxLayout()
        line.setContentsMargins(10, 6, 8, 6)
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.what)
        line.addLayout(words, 1)
        line.addWidget(self.variant)
        line.addWidget(self.button)

    def choice(self) -> str:
        """The code of the variant chosen."""
        return self.variant.currentData()

    def can(self, why_not: str):
        """A button that cannot act is grey and says why."""
        self.button.setEnabled(not why_not)
        self.button.setToolTip(why_not)


def outputs(parent) -> dict[str, Output]:
    """Map, field pack, bulletin, workbook, by the names of their tasks."""
    return {
        "publish_map": Output(tr("Web map"), tr("Publish…"), [("internal", tr("Internal")), ("public", tr("Public"))], parent),
        "field_pack": Output(tr("Field pack"), tr("Make…"), [], parent),
        "make_bulletin": Output(tr("Bulletin"), tr("Make…"), bulletin.variants(), parent),
        "workbook": Output(tr("Workbook"), tr("Export…"), [("listed", tr("With zeros")), ("left_out", tr("Fires only"))], parent),
    }
