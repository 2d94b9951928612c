"""The swatch of a zone kind: outline and hatch of the palette, as on the map and in its legend."""

from __future__ import annotations

from functools import lru_cache

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from ....layers.palette import palette

SIZE = QSize(26, 15)
# The palette's spacing is for areas on the map; in a swatch as small as this three or four strokes must show.
CLOSER = 0.62


@lru_cache(maxsize=128)
def swatch(kind: str, grade: str = "", ratio: int = 2) -> QIcon:
    """26 × 15 px, drawn at *ratio* times its size for sharp screens."""
    look = palette()["zone"][kind]
    look = {**look, **look[grade]} if grade in look else look
    pixmap = QPixmap(SIZE * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(QColor("#FFFFFF"))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box, colour = QRectF(0, 0, SIZE.width(), SIZE.height()), QColor(look["line"])
    if look.get("tint"):
        painter.fillRect(box, _faint(colour, look["tint"]))
    if look.get("hatch"):
        _hatch(painter, box, colour, look["hatch"])
    if look.get("band"):
        painter.setPen(_pen(_faint(colour, look["band_opacity"]), look["band"]))
        painter.drawRect(box.adjusted(2, 2, -2, -2))
    edge = _pen(colour, min(look["outline"], 2.0))
    if look.get("dash"):
        edge.setDashPattern([max(part, 0.1) / look["outline"] for part in look["dash"]])
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(edge)
    half = edge.widthF() / 2
    painter.drawRect(box.adjusted(half, half, -half, -half))
    painter.end()
    icon = QIcon(pixmap)
    # In a chosen row, too, the colour is the zone's own.
    icon.addPixmap(pixmap, QIcon.Mode.Selected)
    return icon


def _hatch(painter, box, colour, hatch):
    painter.save()
    painter.setClipRect(box)
    painter.setPen(_pen(colour, max(hatch["stroke"], 0.8)))
    if hatch["form"] == "lines":
        for angle in hatch["angles"]:
            _lines(painter, box, angle, hatch["spacing"] * CLOSER)
    else:
        _marks(painter, box, colour, hatch)
    painter.restore()


def _lines(painter, box, angle, spacing):
    """Lines as the palette has them: 45 is /, 135 is \\, 0 lies, 90 stands."""
    painter.save()
    painter.translate(box.center())
    painter.rotate(-angle)
    reach = box.width()
    steps = int(reach / spacing) + 1
    for step in range(-steps, steps + 1):
        painter.drawLine(QPointF(-reach, step * spacing), QPointF(reach, step * spacing))
    painter.restore()


def _marks(painter, box, colour, hatch):
    size, dx, dy = hatch["size"] * 0.8, hatch["dx"] * CLOSER, hatch["dy"] * CLOSER
    if hatch.get("filled"):
        painter.setBrush(colour)
        painter.setPen(Qt.PenStyle.NoPen)
    for row in range(-1, int(box.height() / dy) + 2):
        for column in range(-1, int(box.width() / dx) + 2):
            at = QPointF(4 + column * dx + (dx / 2 if row % 2 else 0), 4 + row * dy)
            painter.save()
            painter.translate(at)
            painter.drawPath(_mark(hatch, size))
            painter.restore()


def _mark(hatch, size) -> QPainterPath:
    path, half, shape = QPainterPath(), size / 2, hatch.get("shape", "tuft")
    if shape == "circle":
        path.addEllipse(QPointF(0, 0), half, half)
    elif shape == "semi_circle":
        path.arcMoveTo(QRectF(-half, -half, size, size), 0)
        path.arcTo(QRectF(-half, -half, size, size), 0, 180)
        path.closeSubpath()
    elif shape == "cross2":
        for sign in (1, -1):
            path.moveTo(-half, -half * sign)
            path.lineTo(half, half * sign)
    elif shape == "line":
        # A marker's line stands upright at 0 and is turned clockwise.
        turned = {90: (half, 0.0), 45: (half * 0.7, -half * 0.7)}.get(hatch.get("angle", 0), (0.0, half))
        path.moveTo(-turned[0], -turned[1])
        path.lineTo(*turned)
    elif shape in ("square", "diamond", "triangle", "arrowhead", "star"):
        corners = {"square": [(-1, -1), (1, -1), (1, 1), (-1, 1), (-1, -1)], "diamond": [(0, -1), (1, 0), (0, 1), (-1, 0), (0, -1)],
                   "triangle": [(0, -1), (1, 1), (-1, 1), (0, -1)], "arrowhead": [(-1, -1), (0.4, 0), (-1, 1)],
                   "star": [(0, -1), (0.3, -0.3), (1, -0.3), (0.45, 0.15), (0.6, 1), (0, 0.5), (-0.6, 1), (-0.45, 0.15), (-1, -0.3), (-0.3, -0.3), (0, -1)]}[shape]
        path.addPolygon(QPolygonF([QPointF(x * half, y * half) for x, y in corners]))
    else:
        for tip in (-0.8, 0.0, 0.8):
            path.moveTo(tip * half * 0.5, half)
            path.lineTo(tip * half, -half)
        path.moveTo(-half * 0.7, half)
        path.lineTo(half * 0.7, half)
    return path


def _pen(colour, width) -> QPen:
    pen = QPen(colour, width)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    return pen


def _faint(colour, opacity) -> QColor:
    faint = QColor(colour)
    faint.setAlphaF(opacity)
    return faint
