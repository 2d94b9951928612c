"""A row of buttons that goes on in the next line where the dock is narrow: no text in no language makes it wider."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPoint, QRect, QSize, Qt
from qgis.PyQt.QtWidgets import QLayout, QWidgetItem

SPACING_PX = 5


class Flow(QLayout):
    """As narrow as its widest widget, as high as the lines take; what is hidden takes no room. The widgets behind ``push_right`` end the line at its right."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.items, self.right = [], None
        self.setSpacing(SPACING_PX)
        self.setContentsMargins(0, 0, 0, 0)

    def push_right(self):
        """What is added from here on stands at the right end."""
        self.right = len(self.items)

    def addItem(self, item):  # noqa: N802
        self.items.append(item)

    def addWidget(self, widget):  # noqa: N802
        self.addChildWidget(widget)
        self.addItem(QWidgetItem(widget))

    def count(self):
        return len(self.items)

    def itemAt(self, at):  # noqa: N802
        return self.items[at] if 0 <= at < len(self.items) else None

    def takeAt(self, at):  # noqa: N802
        return self.items.pop(at) if 0 <= at < len(self.items) else None

    def expandingDirections(self):  # noqa: N802
        return Qt.Orientation(0)

    def hasHeightForWidth(self):  # noqa: N802
        return True

    def heightForWidth(self, width):  # noqa: N802
        lines = self._lines(width)
        return sum(height for _, height in lines) + self.spacing() * max(len(lines) - 1, 0)

    def minimumSize(self):  # noqa: N802
        sizes = [item.minimumSize() for item in self.items if not item.isEmpty()]
        return QSize(max((size.width() for size in sizes), default=0), max((size.height() for size in sizes), default=0))

    def sizeHint(self):  # noqa: N802
        sizes = [item.sizeHint() for item in self.items if not item.isEmpty()]
        return QSize(sum(size.width() for size in sizes) + self.spacing() * max(len(sizes) - 1, 0), max((size.height() for size in sizes), default=0))

    def setGeometry(self, box):  # noqa: N802
        super().setGeometry(box)
        top = box.top()
        for line, height in self._lines(box.width()):
            left, free = box.left(), box.width() - sum(width for _, width in line) - self.spacing() * (len(line) - 1)
            for item, width in line:
                if self.right is not None and self.items.index(item) >= self.right and free > 0:
                    left, free = left + free, 0
                high = item.sizeHint().height()
                item.setGeometry(QRect(QPoint(left, top + (height - high) // 2), QSize(width, high)))
                left += width + self.spacing()
            top += height + self.spacing()

    def _lines(self, width):
        """[([(item, its width)], height of the line)] in *width*."""
        lines, used = [], 0
        for item in self.items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            wide = min(size.width(), max(width, item.minimumSize().width()))
            if not lines or used + self.spacing() + wide > width:
                lines.append(([], 0))
                used = -self.spacing()
            line, height = lines[-1]
            line.append((item, wide))
            lines[-1] = line, max(height, size.height())
            used += self.spacing() + wide
        return lines
