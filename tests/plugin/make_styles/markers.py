"""Marker symbols: discs, crosses and triangles, measured in CSS pixels."""

from qgis.core import QgsMarkerSymbol, QgsProperty, QgsSimpleMarkerSymbolLayer, QgsSymbolLayer

MM = 0.2646  # one CSS pixel in print


def circle(diameter, fill, stroke, width, size=None, pen="solid", offset=None, shape="circle"):
    """A marker layer; lengths in pixels, *size* and *offset* expressions in millimetres or None."""
    layer = QgsSimpleMarkerSymbolLayer.create({
        "name": shape, "size": str(diameter * MM), "color": fill or "0,0,0,0", "outline_color": stroke or "0,0,0,0",
        "outline_width": str(width * MM), "outline_style": pen if stroke else "no", "cap_style": "flat", "joinstyle": "round"})
    if size:
        layer.setDataDefinedProperty(QgsSymbolLayer.Property.PropertySize, QgsProperty.fromExpression(size))
    if offset:
        layer.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyOffset, QgsProperty.fromExpression(offset))
    return layer


def marker(*layers):
    symbol = QgsMarkerSymbol()
    symbol.changeSymbolLayer(0, layers[0])
    for layer in layers[1:]:
        symbol.appendSymbolLayer(layer)
    return symbol
