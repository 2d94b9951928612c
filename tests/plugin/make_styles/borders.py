"""The style of the borders of counties and cities: lines above all shades, and the names of the counties."""

from areas import area
from hatches import outline
from labels import label, labelling, text
from qgis.core import QgsPalLayerSettings
from rules import rules

from lantian.layers.palette import palette

B = palette()["border"]


def borders(layer):
    """Neighbours both draw their common border, so it is solid: two dashes would close each other's gaps. Halos lie below all, cities uppermost."""
    county, city = B["county"], B["city"]
    lines = [("县界", "\"level\" = 'county'", area(raised(outline(county["colour"], county["width"]), 2))),
             ("市界", "\"level\" = 'city'", area(raised(outline(pale(city["halo"]), city["halo_width"]), 1), raised(outline(city["colour"], city["width"]), 3)))]
    layer.setRenderer(rules([("", "", lines)]))
    name = label('"county"', text(10, "#6F675A", True, 1.5, "#FCFBF7"), 250_000, 4_000_000, 4, where="\"level\" = 'county'")
    name.settings().placement = QgsPalLayerSettings.Placement.Horizontal
    layer.setLabeling(labelling(name))
    layer.setLabelsEnabled(True)


def pale(colour):
    """*colour* as it is laid twice, by both neighbours, and still shows the map through: 1 - 0.7² is the web map's half."""
    return f"{int(colour[1:3], 16)},{int(colour[3:5], 16)},{int(colour[5:7], 16)},76"


def raised(line, above):
    """The symbol layer *line*, drawn in rendering pass *above*."""
    line.setRenderingPass(above)
    return line
