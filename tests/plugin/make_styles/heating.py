"""The styles of what heating_areas gives: rings by source, the ground they cover by how many, and what lies within reach or not."""

from areas import area
from hatches import outline, tint
from labels import label, labelling, text
from markers import circle, marker
from qgis.core import QgsRuleBasedLabeling
from rules import in_order, rules
from zone_labels import border_settings

from lantian.layers.palette import palette

Z = palette()["zone"]
H = Z["heating"]
SHADES = ((1, "1 个热源"), (2, "2 个热源重叠"), (3, "3 个热源重叠"), (4, "4 个及以上热源重叠"))


def heating_areas(layer):
    """Computed, so dash-dot and no hatch; on the rim, in a box, what it is and how far it reaches."""
    layer.setRenderer(rules([("", "", [("供热半径（推算，非公布范围）", "", area(outline(H["line"], H["outline"], H["dash"])))])]))
    settings = border_settings(f"'{H['code'][0]} ' || round(\"radius_m\" / 1000, 1) || ' km'", H["text"], H["line"])
    name = label("coalesce(\"name\", \"code\")", text(8.5, H["text"], True), 1, 1_500_000, 5, "point_on_surface($geometry)")
    layer.setLabeling(labelling(name, QgsRuleBasedLabeling.Rule(settings, 1, 3_000_000)))
    layer.setLabelsEnabled(True)


def covered(layer):
    rows = []
    for (count, title), opacity in zip(SHADES, H["shades"], strict=True):
        last = count == SHADES[-1][0]
        rows.append((title, f"\"count\" {'>=' if last else '='} {count}", area(tint(H["line"], opacity), outline("#FFFFFF", 0.8))))
    layer.setRenderer(rules([("覆盖热源数", "", rows)]))


def reach(layer):
    """A full disc within, a hollow one beyond; what has no place is in the table alone."""
    inside = marker(circle(10, "#FFFFFF", None, 0), circle(7.5, H["line"], None, 0))
    beyond = marker(circle(10, "#FFFFFF", None, 0), circle(6.5, "#FFFFFF", palette()["ink"]["second"], 1.5))
    layer.setRenderer(in_order(rules([("", "", [("半径内", '"inside" = 1', inside), ("半径外", '"inside" = 0', beyond)])]), ('"inside"', True)))
    name = label("coalesce(\"name\", \"key\") || coalesce(' ' || format_number(\"distance_m\" / 1000, 2) || ' km', '')",
                 text(7.5, palette()["ink"]["text"]), 1, 60_000, 3)
    name.settings().dist = 1.8
    layer.setLabeling(labelling(name))
    layer.setLabelsEnabled(True)
