"""The styles of lines: roads, truck routes, heat pipes, and the pieces of a zone's border as its notice words them."""

from hatches import outline
from labels import label, labelling, text
from qgis.core import QgsLineSymbol, QgsPalLayerSettings
from rules import rules

from lantian.layers.catalog import WORKSPACE_LAYERS
from lantian.layers.catalog.law import ZONE_BORDERS
from lantian.layers.palette import palette

L = palette()["line"]
SIDES = ", ".join(f"'{side}', '{zh}'" for side, zh in zip(ZONE_BORDERS.field("side").choices, ZONE_BORDERS.field("side").choices_zh, strict=True))
WORDING = f"""coalesce("road",'') || coalesce(' 以' || map_get(map({SIDES}), "side"), '') || coalesce(' ' || round("offset_m") || ' 米', '') ||
 CASE WHEN "included" = 1 THEN '（含）' WHEN "included" = 0 THEN '（不含）' ELSE '' END"""


def stroke(look):
    symbol = QgsLineSymbol()
    symbol.changeSymbolLayer(0, outline("#FFFFFF", look["width"] + 2))
    symbol.appendSymbolLayer(outline(look["colour"], look["width"], look.get("dash", ())))
    return symbol


def lines(layer):
    look = L[layer.name()]
    layer.setRenderer(rules([("", "", [(WORKSPACE_LAYERS[layer.name()].zh, "", stroke(look))])]))
    name = label(WORDING if layer.name() == "zone_borders" else '"name"', text(8, look["colour"] if layer.name() != "roads" else "#6F675A"), 1, 100_000, 4)
    name.settings().placement = QgsPalLayerSettings.Placement.Curved
    layer.setLabeling(labelling(name))
    layer.setLabelsEnabled(True)
