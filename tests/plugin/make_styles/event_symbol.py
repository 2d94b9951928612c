"""The symbol of an event: disc by FRP, ring by attribution, triangle of doubt; each also as the legend shows it."""

from labels import FONTS
from markers import MM, circle
from qgis.core import QgsFontMarkerSymbolLayer, QgsProperty, QgsSymbolLayer
from qgis.PyQt.QtCore import QPointF
from qgis.PyQt.QtGui import QColor

from lantian.layers.palette import palette

P = palette()
INK = P["suspected"]["outline"]
SAMPLE = 5.5  # diameter of the disc in legend rows that explain ring and triangle: all of it fits a row of the layer tree


def body(diameter, fill, size=None):
    """The event's disc with its white casing."""
    s = P["suspected"]
    casing = s["outline_width"] + 2 * s["casing_width"]
    disc = circle(diameter, fill, INK, s["outline_width"], size)
    # Outside all townships: pale, for no township has it in its count.
    pale = f"if(\"attribution\" = 'outside', color_mix_rgb('{fill}', '#FFFFFF', 0.65), '{fill}')"
    disc.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyFillColor, QgsProperty.fromExpression(pale))
    return [circle(diameter + casing, s["casing"], None, 0, size and f"{size} + {casing * MM:.3f}"), disc]


def frp_size(extra=0.0):
    """The expression of an event's diameter in millimetres plus *extra* pixels; in the legend, which has no event, that of a small one."""
    breaks, sizes = P["frp"]["breaks"], P["frp"]["diameters"]
    cases = " ".join(f'WHEN "frp_mw" < {upper} THEN {(size + extra) * MM:.3f}' for upper, size in zip(breaks[1:], sizes, strict=False))
    legend, last, missing = ((value + extra) * MM for value in (SAMPLE, sizes[-1], P["frp"]["missing_diameter"]))
    return f'CASE WHEN "event_id" IS NULL THEN {legend:.3f} WHEN "frp_mw" IS NULL THEN {missing:.3f} {cases} ELSE {last:.3f} END'


def around_size(outward, ledger):
    """The diameter of a ring *outward* pixels larger than the event; with a *ledger* those of diamonds, which reach farther, are larger too."""
    if not ledger:
        return frp_size(outward)
    wide = ", ".join(f"'{state}'" for state, look in P["state"].items() if look.get("shape") == "diamond")
    return f"if(\"state\" IN ({wide}), {P['state']['factors']['diamond']}, 1) * ({frp_size()}) + {outward * MM:.3f}"


def color_mix(colour, share):
    """*colour* mixed with *share* of white."""
    parts = [int(colour[at:at + 2], 16) for at in (1, 3, 5)]
    return "#" + "".join(f"{round(part + (255 - part) * share):02X}" for part in parts)


def sample_body(diameter=SAMPLE, fill=P["suspected"]["fill"]):
    """A disc that only the legend shows: on the map the FRP rule has drawn it already."""
    layers = body(diameter, fill)
    for layer in layers:
        layer.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyLayerEnabled, QgsProperty.fromExpression('"event_id" IS NULL'))
    return layers


def ring(width, pen, ledger=False):
    r = P["ring"]
    outward = 2 * r["gap"] + width + P["suspected"]["outline_width"]
    size = around_size(outward, ledger)
    return [circle(SAMPLE + outward, None, P["suspected"]["casing"], width + 2.4, size), circle(SAMPLE + outward, None, r["colour"], width, size, pen)]


def badge(ledger=False):
    """The question mark of a disputed event, upper right of the ring."""
    place = f"with_variable('r', 0.36 * ({around_size(10, ledger)}), to_string(@r) || ',' || to_string(-@r))"
    glyph = QgsFontMarkerSymbolLayer(FONTS[-1], "?", 8.5 * MM, QColor(INK))
    disc = circle(10, "#FFFFFF", INK, 1.1, None, offset=place)
    for layer in (glyph, disc):
        layer.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyOffset, QgsProperty.fromExpression(place))
        layer.setOffset(QPointF(0.36 * (SAMPLE + 10) * MM, -0.36 * (SAMPLE + 10) * MM))
    glyph.setFontStyle("Bold")
    return [disc, glyph]


def doubt():
    """The black triangle of doubtful evidence, upper left."""
    # The rotation by half a turn turns the offset too: right and down become left and up.
    place = f"with_variable('r', 0.4 * ({frp_size(9)}), to_string(@r) || ',' || to_string(@r))"
    layer = circle(9.5, INK, "#FFFFFF", 1.4, offset=place, shape="triangle")
    layer.setAngle(180)
    layer.setOffset(QPointF(0.4 * (SAMPLE + 9) * MM, 0.4 * (SAMPLE + 9) * MM))
    return [layer]
