"""A label above the map, at a place of it."""

from __future__ import annotations

from qgis.gui import QgsMapCanvasItem
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QPen

from ....layers.palette import palette


class Label(QgsMapCanvasItem):
    """A line of text in a white box with a blue border at a place of the map."""

    def __init__(self, canvas, place, text):
        super().__init__(canvas)
        self.place, self.text = place, text
        self.font = QFont(canvas.font())
        self.font.setPixelSize(13)
        self.font.setBold(True)
        self.setZValue(100)
        self.updatePosition()

    def updatePosition(self):  # noqa: N802
        self.setPos(self.toCanvasCoordinates(self.place) + QPointF(6, -6))

    def box(self) -> QRectF:
        metrics = QFontMetricsF(self.font)
        return QRectF(0, -metrics.height() - 6, metrics.horizontalAdvance(self.text) + 14, metrics.height() + 6)

    def boundingRect(self):  # noqa: N802
        return self.box().adjusted(-2, -2, 2, 2)

    def paint(self, painter, option=None, widget=None):
        painter.setPen(QPen(QColor(palette()["selected"]["line"]), 1))
        painter.setBrush(QColor("#FFFFFF"))
        painter.drawRoundedRect(self.box(), 3, 3)
        painter.setPen(QColor(palette()["ink"]["text"]))
        painter.setFont(self.font)
        painter.drawText(self.box(), Qt.AlignmentFlag.AlignCenter, self.text)
