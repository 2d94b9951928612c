"""A line of text that is cut off with an ellipsis where the dock is narrow; all of it stands in the tooltip then."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy

from ..plain import tip


class ElidedLabel(QLabel):
    """Plain text alone. It asks for no room and takes what there is; *mode* says where it is cut."""

    def __init__(self, text="", parent=None, mode=Qt.TextElideMode.ElideRight):
        super().__init__(parent)
        self.whole, self.more, self.mode = "", "", mode
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def setText(self, text, more=""):  # noqa: N802
        """All of the text; *more* is for the tooltip."""
        self.whole, self.more = text, more
        self.updateGeometry()
        self._cut()

    def text(self) -> str:
        """All of the text, whatever is seen of it."""
        return self.whole

    def sizeHint(self):  # noqa: N802
        room = self.contentsMargins().left() + self.contentsMargins().right() + 2 * self.margin()
        return QSize(self.fontMetrics().horizontalAdvance(self.whole) + room + 1, super().sizeHint().height())

    def minimumSizeHint(self):  # noqa: N802
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event):  # noqa: N802
        super().resizeEvent(event)
        self._cut()

    def _cut(self):
        metrics, room = self.fontMetrics(), self.contentsRect().width()
        shown = self.whole if metrics.horizontalAdvance(self.whole) <= room else metrics.elidedText(self.whole, self.mode, room)
        super().setText(shown)
        self.setToolTip(tip("\n".join(part for part in (self.whole if shown != self.whole else "", self.more) if part)))
