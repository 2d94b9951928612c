"""A button that opens a menu and says so: Qt's own mark of three pixels lies upon the last character of the text."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QSizePolicy, QStyle, QStyleOptionToolButton, QStylePainter, QToolButton

SIGN = " ▾"
LEAST = 6
"""Letters that are left of a text where there is no room for more."""


class MenuButton(QToolButton):
    """``text()`` is without the sign that stands behind it. Where the row is narrow the text is cut off with an ellipsis."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self):  # noqa: N802
        return super().sizeHint() + QSize(self._advance(SIGN), 0)

    def minimumSizeHint(self):  # noqa: N802
        whole, text = self.sizeHint(), self.text()
        return whole - QSize(max(self._advance(text) - self._advance(text[:LEAST] + "…"), 0), 0)

    def paintEvent(self, event):  # noqa: N802
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.features &= ~QStyleOptionToolButton.ToolButtonFeature.HasMenu
        lacking = self.sizeHint().width() - self.width()
        if lacking > 0:
            option.text = self.fontMetrics().elidedText(option.text, Qt.TextElideMode.ElideRight, self._advance(option.text) - lacking)
        option.text += SIGN
        QStylePainter(self).drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)

    def _advance(self, text) -> int:
        return self.fontMetrics().horizontalAdvance(text)
