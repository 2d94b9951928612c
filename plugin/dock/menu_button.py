"""A button that opens a menu and says so: Qt's own mark of three pixels lies upon the last character of the text."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import QStyle, QStyleOptionToolButton, QStylePainter, QToolButton

SIGN = " ▾"


class MenuButton(QToolButton):
    """``text()`` is without the sign that stands behind it."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def sizeHint(self):  # noqa: N802
        return super().sizeHint() + QSize(self.fontMetrics().horizontalAdvance(SIGN), 0)

    def minimumSizeHint(self):  # noqa: N802
        return self.sizeHint()

    def paintEvent(self, event):  # noqa: N802
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.features &= ~QStyleOptionToolButton.ToolButtonFeature.HasMenu
        option.text += SIGN
        QStylePainter(self).drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
