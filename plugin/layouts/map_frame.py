"""A map on a sheet: at a round scale, with graticule, scale bar, north arrow, and the scale and system in words."""

from __future__ import annotations

import math

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsLayoutItemMap,
    QgsLayoutItemMapGrid,
    QgsLineSymbol,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtGui import QColor

from .drawing import INK, SECOND, font
from .map_layers import zone_crs

SCALES = (25_000, 50_000, 75_000, 100_000, 150_000, 200_000, 250_000, 300_000, 400_000, 500_000, 750_000, 1_000_000, 1_500_000, 2_000_000)
DEGREES = QgsCoordinateReferenceSystem("EPSG:4490")


def put_map(page, layers, extent: QgsRectangle, place, zh: bool, air: float = 0.06):
    """A map of *layers* (uppermost first) around *extent* (degrees), in the box *place* (x, y, width, height in mm) of *page*."""
    x, y, width, height = place
    crs = zone_crs(extent.center().x())
    transform = QgsCoordinateTransform(DEGREES, crs, QgsProject.instance())
    box = transform.transformBoundingBox(extent)
    scale = round_scale(max(box.width() / width, box.height() / height) * (1 + 2 * air) * 1000)
    middle = box.center()
    across, up = width * scale / 2000, height * scale / 2000
    item = QgsLayoutItemMap(page.layout)
    page.put(item, x, y, width, height)
    item.setCrs(crs)
    item.setFollowVisibilityPreset(False)
    item.setKeepLayerSet(True)
    item.setLayers(layers)
    # Of the very shape of the item: of any other, QGIS would change the item.
    item.setExtent(QgsRectangle(middle.x() - across, middle.y() - up, middle.x() + across, middle.y() + up))
    item.setFrameEnabled(True)
    item.setFrameStrokeColor(QColor(INK))
    item.setFrameStrokeWidth(_measure(0.45))
    item.setBackgroundColor(QColor("#EFEBE3"))
    # A pattern is drawn as strokes: pieces of a raster would show seams.
    item.setDrawAnnotations(False)
    _graticule(item, extent_of(item, crs))
    _scale_bar(page, item, x, y, height, scale)
    _words(page, scale, crs, x + width, y + height, zh)
    _north(page, x + width - 12.5, y + 3, zh)
    return item


def round_scale(least: float) -> int:
    """The largest round scale that shows it all."""
    return next((one for one in SCALES if one >= least), int(math.ceil(least / 1_000_000) * 1_000_000))


def extent_of(item, crs) -> QgsRectangle:
    """What the map shows, in degrees."""
    return QgsCoordinateTransform(crs, DEGREES, QgsProject.instance()).transformBoundingBox(item.extent())


def _measure(width_mm):
    from qgis.core import QgsLayoutMeasurement

    return QgsLayoutMeasurement(width_mm)


def _graticule(item, shown):
    span = max(shown.width(), shown.height())
    minutes = next((one for one in (1, 2, 5, 10, 20, 30) if span * 60 / one <= 9), 60)
    grid = QgsLayoutItemMapGrid("graticule", item)
    grid.setCrs(DEGREES)
    grid.setIntervalX(minutes / 60)
    grid.setIntervalY(minutes / 60)
    grid.setStyle(QgsLayoutItemMapGrid.GridStyle.Solid)
    grid.setLineSymbol(QgsLineSymbol.createSimple({"color": "28,40,51,40", "width": "0.12"}))
    grid.setAnnotationEnabled(True)
    grid.setAnnotationFormat(QgsLayoutItemMapGrid.AnnotationFormat.CustomFormat)
    # QGIS's own format writes 113°5′.
    grid.setAnnotationExpression("floor(round(@grid_number * 60) / 60) || '°' || lpad(to_string(round(@grid_number * 60) % 60), 2, '0') || '′'")
    grid.setAnnotationFont(font(7))
    grid.setAnnotationFontColor(QColor(SECOND))
    grid.setAnnotationFrameDistance(1.0)
    sides = QgsLayoutItemMapGrid.BorderSide
    for side, direction in ((sides.Left, "Vertical"), (sides.Right, "VerticalDescending"), (sides.Top, "Horizontal"), (sides.Bottom, "Horizontal")):
        grid.setAnnotationPosition(QgsLayoutItemMapGrid.AnnotationPosition.OutsideMapFrame, side)
        grid.setAnnotationDirection(getattr(QgsLayoutItemMapGrid.AnnotationDirection, direction), side)
    for side in (sides.Left, sides.Right):
        grid.setAnnotationDisplay(QgsLayoutItemMapGrid.DisplayMode.LatitudeOnly, side)
    for side in (sides.Top, sides.Bottom):
        grid.setAnnotationDisplay(QgsLayoutItemMapGrid.DisplayMode.LongitudeOnly, side)
    item.grids().addGrid(grid)


def _scale_bar(page, item, x, y, height, scale):
    """Four pieces of a round length, some 40 mm in all."""
    whole = 42 * scale / 1e6
    km = max((one for one in (0.4, 1, 2, 4, 8, 10, 20, 40, 80, 100, 200) if one <= whole), default=0.4)
    long = km * 1e6 / scale
    left, bottom = x + 6, y + height - 6.2
    page.box(x + 3, y + height - 10.4, long + 12, 7.6, line=None, fill="#FFFFFF", opacity=0.88)
    for n in range(4):
        page.box(left + long * n / 4, bottom, long / 4, 1.1, line=INK, fill=INK if n % 2 == 0 else "#FFFFFF", stroke=0.2)
    for share, text in ((0, "0"), (0.5, f"{km / 2:g}"), (1, f"{km:g} km")):
        page.text(text, left + long * share - 8, bottom - 3.6, 16 + (5 if share == 1 else 0), 7, align="centre")


def _words(page, scale, crs, right, bottom, zh):
    meridian = 75 + 3 * (int(crs.authid().partition(":")[2]) - 4534)
    system = f"CGCS2000 / 3° 带 {meridian}°E" if zh else f"CGCS2000 / 3° zone {meridian}°E"
    text = f"1:{scale:,}".replace(",", " ") + "　" + system
    page.box(right - 56, bottom - 6.6, 53, 5, line=None, fill="#FFFFFF", opacity=0.88)
    page.text(text, right - 55, bottom - 5.8, 51, 7, align="centre")


def _north(page, x, y, zh):
    page.box(x, y, 8.6, 13, line=None, fill="#FFFFFF", opacity=0.88)
    arrow = ('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 24"><path d="M10 1 L16 22 L10 17 Z" fill="#1C2833"/>'
             '<path d="M10 1 L4 22 L10 17 Z" fill="#fff" stroke="#1C2833" stroke-width="0.8"/></svg>')
    page.picture(arrow.encode(), x + 1.3, y + 0.8, 6, 8)
    page.text("北" if zh else "N", x, y + 8.8, 8.6, 8, True, align="centre")
