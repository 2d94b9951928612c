"""The symbol of an event by its state in the ledger: shape, fill and glyph; the size follows its FRP."""

from event_symbol import INK, SAMPLE, frp_size
from labels import FONTS
from markers import MM, circle
from qgis.core import QgsFontMarkerSymbolLayer, QgsProperty, QgsSymbolLayer
from qgis.PyQt.QtGui import QColor

from lantian.layers.palette import palette

P = palette()


def state_body(state):
    """Casing, shape and glyph of an event in *state*. Of unknown FRP: small, and white while it is but suspected (later the fill tells the state)."""
    s, look = P["suspected"], P["state"][state]
    factor = P["state"]["factors"][look["shape"]]
    casing = s["outline_width"] + 2 * s["casing_width"]
    shape = circle(SAMPLE * 2 * factor, look["fill"], INK, s["outline_width"], _size(factor), shape=look["shape"])
    fill = f"if(\"event_id\" IS NOT NULL AND \"frp_mw\" IS NULL, '{P['frp']['missing_fill']}', '{look['fill']}')" if state == "suspected" else f"'{look['fill']}'"
    # Outside all townships: pale, for no township has it in its count.
    shape.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyFillColor, QgsProperty.fromExpression(
        f"if(\"attribution\" = 'outside', color_mix_rgb({fill}, '#FFFFFF', 0.65), {fill})"))
    around = circle(SAMPLE * 2 * factor + casing, s["casing"], None, 0, f"{_size(factor)} + {casing * MM:.3f}", shape=look["shape"])
    return [around, shape, *_glyph(look["glyph"], factor)]


def _size(factor):
    """The diameter in millimetres; in the legend, which has no event, twice the sample's."""
    return f"{factor:g} * if(\"event_id\" IS NULL, {SAMPLE * 2 * MM:.3f}, {frp_size()})"


def _glyph(glyph, factor):
    side = SAMPLE * 2
    if glyph == "dot":
        return [circle(side * 0.3, INK, None, 0, f"0.3 * ({_size(factor)})")]
    if glyph == "cross":
        return [circle(side * 0.4, INK, INK, 1.4, f"0.4 * ({_size(factor)})", shape="cross2")]
    if glyph == "bar":
        bar = circle(side * 0.55, "#FFFFFF", "#FFFFFF", 1.8, f"0.6 * ({_size(factor)})", shape="line")
        bar.setAngle(90)
        return [bar]
    if glyph == "half":
        half = circle(side, "#FFFFFF", INK, P["suspected"]["outline_width"], _size(factor), shape="diagonal_half_square")
        half.setAngle(90)
        return [half]
    if glyph == "tick":
        tick = QgsFontMarkerSymbolLayer(FONTS[-1], "✓", side * MM, QColor(INK))
        tick.setFontStyle("Bold")
        tick.setDataDefinedProperty(QgsSymbolLayer.Property.PropertySize, QgsProperty.fromExpression(_size(factor)))
        return [tick]
    return []
