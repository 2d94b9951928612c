"""Fill symbols: tints, hatches and their outlines, measured in CSS pixels."""

from markers import MM
from qgis.core import QgsFillSymbol, QgsLinePatternFillSymbolLayer, QgsLineSymbol, QgsProperty, QgsSimpleFillSymbolLayer, QgsSymbolLayer

from lantian.layers.palette import palette

P = palette()
# Borders that carry a notice are derived ones: dotted, where one is near enough to take them for legal.
DERIVED_SHOWN = "coalesce(@map_scale, 1e6) < 108000 AND coalesce(\"notice\",'') <> ''"


def fill(colour, stroke=None, width=0.0, pen="solid", by_scale=False):
    layer = QgsSimpleFillSymbolLayer.create({
        "color": colour or "0,0,0,0", "style": "solid" if colour else "no", "outline_color": stroke or "0,0,0,0",
        "outline_style": pen if stroke else "no", "outline_width": str(width * MM), "joinstyle": "round"})
    if by_scale:
        # Without a map (legend) the full colour. 1:430 000 and 1:108 000 are web zooms 10 and 12 at the latitude of Shanxi.
        (_, far), (_, middle), (_, near) = P["fade"]["steps"]
        alpha = f"CASE WHEN coalesce(@map_scale, 1e6) > 430000 THEN {far * 255:.0f} WHEN @map_scale > 108000 THEN {middle * 255:.0f} ELSE {near * 255:.0f} END"
        for name, expression in (
            (QgsSymbolLayer.Property.PropertyFillColor, f"set_color_part('{colour}', 'alpha', {alpha})"),
            (QgsSymbolLayer.Property.PropertyStrokeStyle, f"if({DERIVED_SHOWN}, 'no', 'solid')"),
        ):
            layer.setDataDefinedProperty(name, QgsProperty.fromExpression(expression))
    return layer


def hatch(angle):
    n = P["not_observed"]
    layer = QgsLinePatternFillSymbolLayer()
    layer.setLineAngle(angle)
    layer.setDistance(n["pitch"] * MM)
    layer.setSubSymbol(QgsLineSymbol.createSimple({"line_color": n["line"], "line_width": str(n["width"] * MM)}))
    return layer


def area(*layers):
    symbol = QgsFillSymbol()
    symbol.changeSymbolLayer(0, layers[0])
    for layer in layers[1:]:
        symbol.appendSymbolLayer(layer)
    return symbol
