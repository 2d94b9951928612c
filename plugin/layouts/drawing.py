"""What a sheet is drawn with: text, lines, boxes, pictures, symbols, each at its place in millimetres from the upper left corner of its page."""

from __future__ import annotations

import base64
from functools import cache

from qgis.core import (
    QgsFillSymbol,
    QgsLayoutItemLabel,
    QgsLayoutItemMarker,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemPolyline,
    QgsLayoutItemShape,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLineSymbol,
    QgsRenderContext,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QBuffer, QByteArray, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QImage, QPainter, QPolygonF

INK, SECOND, MUTE, LINE, BRAND, WARNING = "#1C2833", "#56636D", "#8A9299", "#DCD8CE", "#1B5E96", "#8E1216"
FAMILIES = ("Noto Sans SC", "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", "WenQuanYi Zen Hei")
_PT_MM = 0.3528
_DOTS = 400 / 25.4
"""Pixels a millimetre of what is drawn as a picture."""
_ALIGN = {"left": Qt.AlignmentFlag.AlignLeft, "right": Qt.AlignmentFlag.AlignRight, "centre": Qt.AlignmentFlag.AlignHCenter}


@cache
def _family() -> str:
    # WenQuanYi first: with Noto the text of a PDF has radicals in place of some characters (山 as U+2F2D).
    known = set(QFontDatabase().families())
    return next((one for one in (FAMILIES[-1], *FAMILIES[:-1]) if one in known), FAMILIES[0])


def font(size_pt: float, bold: bool = False) -> QFont:
    """One of FAMILIES that is installed; the PDF embeds what it uses of it."""
    made = QFont(_family())
    made.setPointSizeF(size_pt)
    made.setBold(bold)
    return made


def width_mm(text: str, size_pt: float, bold: bool = False) -> float:
    """How wide a line of text is in print."""
    # Measured large, for small fonts are rounded to the screen's pixels.
    large = font(100, bold)
    large.setPixelSize(100)
    return QFontMetricsF(large).horizontalAdvance(text) / 100 * size_pt * _PT_MM


class Page:
    """One page of a layout."""

    def __init__(self, layout, width_mm: float, height_mm: float):
        self.layout, self.width, self.height = layout, width_mm, height_mm
        page = QgsLayoutItemPage(layout)
        page.setPageSize(QgsLayoutSize(width_mm, height_mm, QgsUnitTypes.LayoutUnit.LayoutMillimeters))
        layout.pageCollection().addPage(page)
        self.number = layout.pageCollection().pageCount() - 1

    def put(self, item, x, y, width, height):
        """Add *item* with its upper left corner at (x, y)."""
        self.layout.addLayoutItem(item)
        item.attemptMove(QgsLayoutPoint(x, y, QgsUnitTypes.LayoutUnit.LayoutMillimeters), page=self.number)
        item.attemptResize(QgsLayoutSize(width, height, QgsUnitTypes.LayoutUnit.LayoutMillimeters))
        return item

    def text(self, text, x, y, width, size=8.5, bold=False, colour=INK, align="left", height=None, line_mm=None):
        """Plain text, never markup or an expression; *height* for several lines."""
        item = QgsLayoutItemLabel(self.layout)
        item.setMode(QgsLayoutItemLabel.Mode.ModeFont)
        # What QGIS would take for an expression in a label is broken up by a sign that is not seen.
        item.setText(str(text).replace("[%", "[\u200b%"))
        item.setFont(font(size, bold))
        item.setFontColor(QColor(colour))
        item.setMarginX(0)
        item.setMarginY(0)
        item.setHAlign(_ALIGN[align])
        item.setVAlign(Qt.AlignmentFlag.AlignTop)
        return self.put(item, x, y, width, height or size * _PT_MM * 1.55)

    def rule(self, points, width=0.2, colour=INK, dash=False):
        """A line through *points* (mm)."""
        symbol = QgsLineSymbol.createSimple({"color": colour, "width": str(width), "line_style": "dash" if dash else "solid", "capstyle": "flat", "joinstyle": "miter"})
        left, top = min(x for x, _ in points), min(y for _, y in points)
        item = QgsLayoutItemPolyline(QPolygonF([QPointF(x - left, y - top) for x, y in points]), self.layout)
        item.setSymbol(symbol)
        self.layout.addLayoutItem(item)
        item.attemptMove(QgsLayoutPoint(left, top, QgsUnitTypes.LayoutUnit.LayoutMillimeters), page=self.number)
        return item

    def line(self, x1, y1, x2, y2, width=0.2, colour=INK, dash=False):
        """A straight line."""
        return self.rule([(x1, y1), (x2, y2)], width, colour, dash)

    def box(self, x, y, width, height, line=INK, fill=None, stroke=0.2, radius=0.0, opacity=1.0):
        """A rectangle; *fill* None is transparent."""
        item = QgsLayoutItemShape(self.layout)
        item.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        colour = QColor(fill or "#FFFFFF")
        colour.setAlphaF(opacity)
        symbol = QgsFillSymbol.createSimple({"style": "solid" if fill else "no", "outline_color": line or "#000000", "outline_width": str(stroke),
                                             "outline_style": "solid" if line else "no"})
        symbol.setColor(colour)
        item.setSymbol(symbol)
        if radius:
            from qgis.core import QgsLayoutMeasurement

            item.setCornerRadius(QgsLayoutMeasurement(radius))
        return self.put(item, x, y, width, height)

    def swatch(self, symbol, x, y, width=9.0, height=4.6):
        """A fill symbol as the map has it. As a picture of its own: the pattern of a shape on the sheet would be drawn for the screen's pixels."""
        image = QImage(round(width * _DOTS), round(height * _DOTS), QImage.Format.Format_ARGB32)
        image.setDotsPerMeterX(round(_DOTS * 1000))
        image.setDotsPerMeterY(round(_DOTS * 1000))
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        context = QgsRenderContext.fromQPainter(painter)
        edge = 0.35 * _DOTS
        box = QPolygonF(QRectF(edge, edge, image.width() - 2 * edge, image.height() - 2 * edge))
        symbol.startRender(context)
        symbol.renderPolygon(box, None, None, context)
        symbol.stopRender(context)
        painter.end()
        content = QByteArray()
        buffer = QBuffer(content)
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")
        return self.picture(bytes(content), x, y, width, height, "png")

    def mark(self, symbol, x, y):
        """A marker symbol with its middle at (x, y)."""
        item = QgsLayoutItemMarker(self.layout)
        item.setSymbol(symbol)
        self.layout.addLayoutItem(item)
        # Markers are placed by their middle, whatever their size.
        item.attemptMove(QgsLayoutPoint(x, y, QgsUnitTypes.LayoutUnit.LayoutMillimeters), page=self.number)
        return item

    def picture(self, content: bytes, x, y, width, height, form="svg"):
        """An SVG drawing or a picture that is held in memory."""
        item = QgsLayoutItemPicture(self.layout)
        mode = QgsLayoutItemPicture.Format.FormatSVG if form == "svg" else QgsLayoutItemPicture.Format.FormatRaster
        item.setPicturePath("base64:" + base64.b64encode(content).decode("ascii"), mode)
        item.setResizeMode(QgsLayoutItemPicture.ResizeMode.Zoom)
        return self.put(item, x, y, width, height)
