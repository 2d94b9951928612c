"""The event's symbol in lists: shape and fill by state, ring by attribution, ▼ for doubt; one size, for the list has the FRP in figures (look.md §3)."""

from __future__ import annotations

import math
from functools import lru_cache

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

from ....layers.palette import palette

INK = "#1C2833"
# state: shape, fill, glyph
STATES = {
    "suspected": ("disc", "#E8501F", ""), "dispatched": ("disc", "#F6B026", "dot"), "confirmed": ("diamond", "#9C1018", ""), "rejected": ("diamond", "#FFFFFF", "×"),
    "adjudicated": ("square", "#4F6BC8", ""), "charged": ("square", "#15181C", "bar"), "appealed": ("square", "#4F6BC8", "half"), "settled": ("square", "#FFFFFF", "✓"),
}
SIZE = 20
_DISC = 10.0
_FACTOR = {"disc": 1.0, "diamond": 1.24, "square": 0.9}


@lru_cache(maxsize=128)
def event_icon(state: str, attribution: str, doubt: bool, counted: bool = True, size: int = SIZE) -> QIcon:
    """The icon of an event; one that does not count is hollow and grey."""
    icon = QIcon()
    for ratio in (1, 2):
        pixmap = QPixmap(size * ratio, size * ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(size * ratio / SIZE, size * ratio / SIZE)
        _draw(painter, state, attribution, doubt, counted)
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):  # in a chosen row, too, the colour is the state's own
            icon.addPixmap(pixmap, mode)
    return icon


def _draw(painter, state, attribution, doubt, counted):
    shape, fill, glyph = STATES.get(state, STATES["suspected"])
    middle, half = QPointF(SIZE / 2, SIZE / 2), _DISC / 2 * _FACTOR[shape]
    _ring(painter, middle, attribution)
    if attribution == "outside":
        # Pale, as on the map: no township has it in its count.
        colour = QColor(fill)
        fill = QColor(*(round(part + (255 - part) * 0.65) for part in (colour.red(), colour.green(), colour.blue()))).name()
    painter.setPen(QPen(QColor(INK if counted else "#8A9299"), 1.1))
    painter.setBrush(QColor(fill if counted else "#FFFFFF"))
    box = QRectF(middle.x() - half, middle.y() - half, 2 * half, 2 * half)
    if shape == "disc":
        painter.drawEllipse(box)
    elif shape == "square":
        painter.drawRect(box)
    else:
        painter.drawPolygon(QPolygonF([middle + QPointF(math.sin(a) * half, -math.cos(a) * half) for a in (0, math.pi / 2, math.pi, 3 * math.pi / 2)]))
    _glyph(painter, glyph, middle, half, box)
    if doubt:
        painter.setPen(QPen(QColor("#FFFFFF"), 0.8))
        painter.setBrush(QColor(INK))
        painter.drawPolygon(QPolygonF([QPointF(0.6, 1), QPointF(7.2, 1), QPointF(3.9, 6.6)]))


def _ring(painter, middle, attribution):
    rings = palette()["ring"]
    if attribution not in ("likely", "disputed"):
        return
    radius = _DISC / 2 + 2.8
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in (("#FFFFFF", 3.2), (rings["colour"], rings[f"{attribution}_width"] * 0.85)):
        pen = QPen(QColor(colour), width)
        if attribution == "likely" and colour != "#FFFFFF":
            pen.setDashPattern([part * 0.7 for part in rings["likely_dash"]])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawEllipse(middle, radius, radius)
    if attribution == "disputed":
        _letter(painter, "?", QRectF(SIZE - 7, 0, 7, 9), INK, 8)


def _glyph(painter, glyph, middle, half, box):
    if glyph == "dot":
        painter.setBrush(QColor(INK))
        painter.drawEllipse(middle, 1.4, 1.4)
    elif glyph == "bar":
        painter.setPen(QPen(QColor("#FFFFFF"), 1.6))
        painter.drawLine(middle - QPointF(half * 0.55, 0), middle + QPointF(half * 0.55, 0))
    elif glyph == "half":
        painter.setBrush(QColor("#FFFFFF"))
        painter.drawPolygon(QPolygonF([box.topLeft(), box.topRight(), box.bottomLeft()]))
    elif glyph:
        _letter(painter, glyph, box.adjusted(-1, -1, 1, 1), INK, 9)


def _letter(painter, text, box, colour, pixels):
    font = painter.font()
    font.setPixelSize(pixels)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
