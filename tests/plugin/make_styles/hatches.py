"""Hatches of zones as fill layers: lines, or marks set in staggered rows; lengths in CSS pixels."""

from areas import area
from markers import MM, marker
from qgis.core import (
    QgsGeometryGeneratorSymbolLayer,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsPointPatternFillSymbolLayer,
    QgsProperty,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsUnitTypes,
)

from lantian.layers.palette import palette

Z = palette()["zone"]
DRAFT = "coalesce(\"status\",'') = 'draft'"


def hatch(zone, scale=1.0):
    """The fill layers of a zone's hatch, drawn smaller by *scale*; half as strong where the zone is a draft."""
    look = zone.get("hatch")
    if look is None:
        return []
    if look["form"] == "lines":
        return [_lines(zone["line"], angle, look["spacing"] * scale, look["stroke"] * max(scale, 0.8)) for angle in look["angles"]]
    return [_marks(zone["line"], look, scale)]


def _lines(colour, angle, spacing, stroke):
    layer = QgsLinePatternFillSymbolLayer()
    layer.setLineAngle(angle)
    layer.setDistance(round(spacing * MM, 4))
    layer.setSubSymbol(_paler(QgsLineSymbol.createSimple({"line_color": colour, "line_width": str(round(stroke * MM, 4))})))
    return layer


def _marks(colour, look, scale):
    parts = _tuft(colour, look, scale) if look["form"] == "tufts" else [_mark(
        colour, look["shape"], look["size"] * scale, look["stroke"] * max(scale, 0.8), look.get("filled", False), look.get("angle", 0))]
    layer = QgsPointPatternFillSymbolLayer()
    layer.setDistanceX(round(look["dx"] * scale * MM, 4))
    layer.setDistanceY(round(look["dy"] * scale * MM, 4))
    layer.setDisplacementX(round(look["dx"] * scale * MM / 2, 4))
    layer.setSubSymbol(_paler(marker(*parts)))
    return layer


def _mark(colour, shape, size, stroke, filled, angle, offset="0,0"):
    layer = QgsSimpleMarkerSymbolLayer.create({
        "name": shape, "size": str(round(size * MM, 4)), "color": colour if filled else "0,0,0,0", "outline_color": colour, "offset": offset,
        "outline_style": "solid" if stroke else "no", "outline_width": str(round(stroke * MM, 4)), "cap_style": "round", "joinstyle": "round"})
    layer.setAngle(angle)
    return layer


def _tuft(colour, look, scale):
    """Stubble: three blades on a base."""
    size, stroke = look["size"] * scale, look["stroke"] * max(scale, 0.8)
    blades = [_mark(colour, "line", size * 0.8, stroke, False, angle, f"{round(away * size * MM, 4)},0") for angle, away in ((-22, -0.3), (0, 0), (22, 0.3))]
    return [*blades, _mark(colour, "line", size, stroke, False, 90, f"{round(size * 0.42 * MM, 4)},0")]


def _paler(symbol):
    symbol.setDataDefinedProperty(QgsSymbol.Property.PropertyOpacity, QgsProperty.fromExpression(f"if({DRAFT}, {Z['draft_opacity'] * 100:.0f}, 100)"))
    return symbol


def tint(colour, opacity):
    red, green, blue = (int(colour[at:at + 2], 16) for at in (1, 3, 5))
    return QgsSimpleFillSymbolLayer.create({"color": f"{red},{green},{blue},{round(opacity * 255)}", "style": "solid", "outline_style": "no"})


def band(colour, width, opacity):
    """A strip of *width* pixels inside the border."""
    red, green, blue = (int(colour[at:at + 2], 16) for at in (1, 3, 5))
    layer = QgsSimpleLineSymbolLayer.create({"line_color": f"{red},{green},{blue},{round(opacity * 255)}", "line_width": str(round(2 * width * MM, 4)),
                                             "joinstyle": "miter"})
    layer.setDrawInsidePolygon(True)
    return layer


def fringe(zone):
    """The hatch in a strip of 3 mm inside the border, on a tint of its colour."""
    layer = QgsGeometryGeneratorSymbolLayer.create({
        "SymbolType": "Fill", "geometryModifier": f"difference($geometry, buffer($geometry, -{Z['fringe'] * MM:.3f}))"})
    layer.setUnits(QgsUnitTypes.RenderUnit.RenderMillimeters)
    layer.setSubSymbol(area(tint(zone["line"], Z["fringe_tint"]), *hatch(zone, Z["fringe_scale"])))
    return layer


def outline(colour, width, dash=(), cap="flat"):
    look = {"line_color": colour, "line_width": str(round(width * MM, 4)), "joinstyle": "round", "capstyle": cap}
    if dash:
        look |= {"use_custom_dash": "1", "customdash": ";".join(f"{length * MM:.4f}" for length in dash)}
    return QgsSimpleLineSymbolLayer.create(look)


def where(layer, condition):
    """*layer*, drawn where *condition* holds."""
    layer.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyLayerEnabled, QgsProperty.fromExpression(condition))
    return layer
