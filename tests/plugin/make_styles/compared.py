"""The styles of what zone tasks find: ground that was added or removed between two days, and faults by severity."""

from areas import area
from hatches import outline, tint
from labels import FONTS, label, labelling, text
from markers import MM, circle, marker
from qgis.core import QgsCentroidFillSymbolLayer, QgsFontMarkerSymbolLayer, QgsPointPatternFillSymbolLayer
from qgis.PyQt.QtCore import QPointF
from qgis.PyQt.QtGui import QColor
from rules import rules

from lantian.layers.catalog.faults import SEVERITIES
from lantian.layers.catalog.law import ZONE_KINDS
from lantian.layers.palette import palette

P = palette()
KINDS = ", ".join(f"'{kind}', '{zh}'" for kind, (zh, _) in ZONE_KINDS.items())


def changed(layer, look, title):
    """A tint with a sign in rows; the kind and the area as its label."""
    signs = QgsPointPatternFillSymbolLayer()
    signs.setDistanceX(round(20 * MM, 4))
    signs.setDistanceY(round(18 * MM, 4))
    signs.setDisplacementX(round(10 * MM, 4))
    shape, angle = ("cross", 0) if look["sign"] == "＋" else ("line", 90)
    sign = circle(7, None, look["line"], 1.4, shape=shape)
    sign.setAngle(angle)
    signs.setSubSymbol(marker(sign))
    layer.setRenderer(rules([("", "", [(title, "", area(tint(look["line"], look["opacity"]), signs, outline("#FFFFFF", 3.6), outline(look["line"], 1.6)))])]))
    name = f"map_get(map({KINDS}), \"kind\") || coalesce(' ' || \"grade\", '') || ' {look['sign']}' || format_number(\"km2\", 2) || ' km²'"
    layer.setLabeling(labelling(label(name, text(8.5, look["line"] if look["sign"] == "－" else "#1C6B46", True), 1, 500_000, 6)))
    layer.setLabelsEnabled(True)


def added(layer):
    changed(layer, P["compare"]["added"], "增加的范围")


def removed(layer):
    changed(layer, P["compare"]["removed"], "减少的范围")


def severity_mark(look, share=1.0, aside=0.0):
    """Colour and form: square or triangle with a sign, disc, ring; smaller by *share*, and *aside* by so many pixels to the upper right."""
    colour, ring = look["colour"], look["shape"] == "ring"
    shape = "circle" if ring else look["shape"]
    size = (17 if shape == "triangle" else 14) * share
    layers = [circle(size + 2.4, "#FFFFFF", None, 0, shape=shape), circle(size, "#FFFFFF" if ring else colour, colour, 1.8 * share if ring else 0.6, shape=shape)]
    if look["glyph"]:
        letter = QgsFontMarkerSymbolLayer(FONTS[-1], look["glyph"], round(10 * share * MM, 4), QColor(colour if ring else look.get("text", "#FFFFFF")))
        letter.setFontStyle("Bold")
        layers.append(letter)
    for layer in layers if aside else ():
        layer.setOffset(QPointF(round(aside * MM, 4), round(-aside * MM, 4)))
    return marker(*layers)


def faults(layer):
    rows = []
    for severity, (zh, _) in SEVERITIES.items():
        look = P["severity"][severity]
        centre = QgsCentroidFillSymbolLayer()
        centre.setSubSymbol(severity_mark(look))
        centre.setPointOnSurface(True)
        rows.append((zh, f"\"state\" <> 'repaired' AND \"severity\" = '{severity}'",
                     area(tint(look["colour"], 0.22), outline("#FFFFFF", 3.6), outline(look["colour"], 1.6), centre)))
    done = P["severity"]["closed"]
    centre = QgsCentroidFillSymbolLayer()
    centre.setSubSymbol(severity_mark(done))
    rows.append(("已修复", "\"state\" = 'repaired'", area(outline(done["colour"], 1.2), centre)))
    layer.setRenderer(rules([("严重程度", "", rows)]))
