"""The styles of registers: a dark square with one white character; where a facility has an area, its outline, too."""

from areas import area, fill
from labels import FONTS, label, labelling, text
from markers import MM, circle, marker
from qgis.core import QgsCentroidFillSymbolLayer, QgsFontMarkerSymbolLayer
from qgis.PyQt.QtCore import QPointF
from qgis.PyQt.QtGui import QColor
from rules import rules

from lantian.layers.catalog import WORKSPACE_LAYERS
from lantian.layers.palette import palette

F = palette()["facility"]
GEOMETRY_IS = "geometry_type($geometry) = '{}'"


def square(glyph):
    size = F["size"]
    letter = QgsFontMarkerSymbolLayer(FONTS[0], glyph, round(0.76 * size * MM, 4), QColor(F["text"]))
    letter.setFontStyle("Bold")
    letter.setOffset(QPointF(0, -0.02))
    return marker(circle(size + 2.4, F["casing"], None, 0, shape="square"), circle(size, F["fill"], None, 0, shape="square"), letter)


def yard(glyph):
    """An area with its square in the middle."""
    centre = QgsCentroidFillSymbolLayer()
    centre.setSubSymbol(square(glyph))
    centre.setPointOnSurface(True)
    red, green, blue = (int(F["fill"][at:at + 2], 16) for at in (1, 3, 5))
    return area(fill(None, "255,255,255,190", 3.4), fill(f"{red},{green},{blue},36", F["fill"], 1.4), centre)


def facilities(layer):
    """The style of the register that *layer* (named by its table) shows."""
    table = WORKSPACE_LAYERS[layer.name()]
    glyph = F["glyphs"].get(table.name, table.zh[0])
    kinds = F["kinds"].get(table.name)
    if kinds:
        titles = dict(zip(table.field("kind").choices, table.field("kind").choices_zh, strict=True))
        rows = [(titles[kind], f"\"kind\" = '{kind}'", square(one)) for kind, one in kinds.items()]
        rows.append(("其他", " AND ".join(f"\"kind\" IS NOT '{kind}'" for kind in kinds), square(glyph)))
    elif table.geometry == "any":
        rows = [(table.zh, GEOMETRY_IS.format("Point"), square(glyph)), (f"{table.zh}（范围）", GEOMETRY_IS.format("Polygon"), yard(glyph))]
    else:
        rows = [(table.zh, "", square(glyph))]
    layer.setRenderer(rules([("", "", rows)]))
    name = label(layer.displayExpression() if "name" not in table.columns else '"name"', text(8, palette()["ink"]["text"]), 1, 60_000, 5)
    name.settings().dist = 2.4
    # Codes of zones keep off the squares, also where these have no names yet.
    aside = label("''", text(8, palette()["ink"]["text"]), 60_000, 1_500_000, 0)
    aside.settings().drawLabels = False
    for rule in (name, aside):
        rule.settings().obstacleSettings().setIsObstacle(True)
        rule.settings().obstacleSettings().setFactor(2)
    layer.setLabeling(labelling(name, aside))
    layer.setLabelsEnabled(True)
