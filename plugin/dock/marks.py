"""The small pictures of the dock, painted from the palette: severities, empty states."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

# look.md §4: colour and form, so that neither is needed alone.
SEVERITIES = {"critical": "#8E1216", "major": "#D9541A", "minor": "#E8B92A", "note": "#2F7DC4", "closed": "#C3C9CD"}
INK, MUTE, BRAND = "#1C2833", "#8A9299", "#1B5E96"


def severity(name: str, size: int = 16) -> QIcon:
    """The mark of a severity: square !, triangle !, disc, ring i, disc ✓."""
    pixmap, painter = _canvas(size)
    colour, box = QColor(SEVERITIES[name]), QRectF(1, 1, size - 2, size - 2)
    painter.setPen(QPen(QColor(INK), 1) if name != "note" else QPen(colour, 1.8))
    painter.setBrush(QColor("#FFFFFF") if name == "note" else colour)
    if name == "critical":
        painter.drawRoundedRect(box, 2, 2)
    elif name == "major":
        painter.drawPolygon(QPolygonF([QPointF(size / 2, 1), QPointF(size - 1, size - 2), QPointF(1, size - 2)]))
    else:
        painter.drawEllipse(box)
    sign = {"critical": "!", "major": "!", "note": "i", "closed": "✓"}.get(name)
    if sign:
        painter.setPen(QColor({"note": colour.name(), "closed": INK}.get(name, "#FFFFFF")))
        font = painter.font()
        font.setPixelSize(int(size * 0.7))
        font.setBold(True)
        painter.setFont(font)
        painter.drawText(box.adjusted(0, 2 if name == "major" else 0, 0, 0), Qt.AlignmentFlag.AlignCenter, sign)
    painter.end()
    return steady(pixmap)


def steady(pixmap) -> QIcon:
    """An icon that keeps its colours in a row that is chosen: they mean something."""
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Selected)
    return icon


def explain(size: int = 16) -> QIcon:
    """The button that explains a place: a pin with a question mark's dot in it."""
    pixmap, painter = _canvas(size)
    painter.setPen(QPen(QColor(BRAND), 1.6))
    painter.setBrush(QColor("#FFFFFF"))
    tip = QPolygonF([QPointF(size * 0.24, size * 0.52), QPointF(size * 0.5, size - 1), QPointF(size * 0.76, size * 0.52)])
    painter.drawPolyline(tip)
    painter.drawEllipse(QRectF(size * 0.2, 1, size * 0.6, size * 0.6))
    painter.setBrush(QColor(BRAND))
    painter.drawEllipse(QPointF(size * 0.5, size * 0.3 + 1), size * 0.11, size * 0.11)
    painter.end()
    return QIcon(pixmap)


def empty(name: str, size: int = 44) -> QPixmap:
    """The picture of an empty tab: workspace, fires, ledger, publish."""
    pixmap, painter = _canvas(size)
    painter.setPen(QPen(QColor(MUTE), 2))
    box = QRectF(3, 3, size - 6, size - 6)
    if name == "workspace":
        painter.drawRoundedRect(box, 3, 3)
        painter.drawLine(QPointF(3, 13), QPointF(size - 3, 13))
        painter.setPen(QPen(QColor(BRAND), 3))
        middle = QPointF(size / 2, size / 2 + 5)
        painter.drawLine(middle - QPointF(6, 0), middle + QPointF(6, 0))
        painter.drawLine(middle - QPointF(0, 6), middle + QPointF(0, 6))
    elif name == "fires":
        painter.setPen(QPen(QColor(MUTE), 2, Qt.PenStyle.DashLine))
        painter.drawEllipse(box)
        painter.setBrush(QColor(MUTE))
        painter.drawEllipse(QPointF(size / 2, size / 2), 3, 3)
    elif name == "ledger":
        painter.drawEllipse(box)
        painter.setPen(QPen(QColor(INK), 2.5))
        painter.drawPolyline(QPolygonF([QPointF(size * 0.32, size * 0.5), QPointF(size * 0.45, size * 0.64), QPointF(size * 0.69, size * 0.36)]))
    else:
        painter.drawRoundedRect(QRectF(8, 3, size - 16, size - 6), 3, 3)
        for at in (0.33, 0.5, 0.67):
            painter.drawLine(QPointF(14, size * at), QPointF(size - 14, size * at))
    painter.end()
    return pixmap


def _canvas(size):
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return pixmap, painter
