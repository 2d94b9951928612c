"""The style of zones: a hatch and an outline by kind, dashes for drafts, grey dots for what is repealed, the code on the border.

A zone that fills the map's frame keeps a strip of hatch, and so does a fourth hatched kind in one place; the kind being edited comes before all. Which
those are the plugin tells by a variable of the layer; a QGIS without the plugin hatches them all.
"""

from areas import area
from hatches import DRAFT, band, fringe, hatch, outline, tint, where
from markers import MM
from rules import in_order, rules
from zone_labels import border_codes

from lantian.layers.catalog.law import ZONE_KINDS
from lantian.layers.palette import palette

Z = palette()["zone"]
GRADES = {"I": "Ⅰ类", "II": "Ⅱ类", "III": "Ⅲ类"}
IN_FORCE = "coalesce(\"status\",'') <> 'repealed'"
NEAR = f"coalesce(@map_scale, 1) <= {Z['far_scale']}"


def quoted(names):
    return ", ".join(f"'{name}'" for name in names)


WIDE = f"""coalesce(with_variable('box', transform(bounds($geometry), 'EPSG:4490', @map_crs), area(intersection(@box, @map_extent)) >
 {Z['wide']} * area(@map_extent)), false)"""
EDITED = "coalesce(@lantian_kind,'')"
# Variables of plugin/workspace/crowding.py and dock/zones/hatched.py. No function that looks at other zones: maps are drawn in threads of their own.
CROWDED = f"""@map_scale IS NOT NULL AND coalesce("kind" <> {EDITED} AND (strpos(@lantian_crowded, concat(' ', $id, ' ')) > 0 OR
 strpos(@lantian_crowded, concat(' ', $id, ':', @lantian_kind, ' ')) > 0), false)"""
# Its longer side on the map, against so many pixels: what a degree has of metres, QGIS's scale (QgsScaleCalculator) takes from an arc over the pole.
SMALL = f"""coalesce(with_variable('box', transform(bounds($geometry), 'EPSG:4490', @map_crs), max(bounds_width(@box), bounds_height(@box)) *
 if(@map_extent_width < 400, 6359800 * (pi() - 2 * radians(y(@map_extent_center))) / 180, 1) < {Z['smallest'] * MM / 1000:.5f} * @map_scale), false)"""


def looks():
    """(title, filter, look) of each kind, a fuel ban by its grade."""
    for kind, (zh, _) in ZONE_KINDS.items():
        if kind == "fuel_ban":
            for grade, title in GRADES.items():
                yield f"禁燃区{title}", f"\"kind\" = 'fuel_ban' AND \"grade\" = '{grade}'", Z[kind][grade]
            yield "禁燃区（未填类别）", "\"kind\" = 'fuel_ban' AND \"grade\" IS NULL", Z[kind]
        else:
            yield zh, f"\"kind\" = '{kind}'", Z[kind]


def symbol(look):
    """Bottom first: paper under an inner grade, tint, hatch or strip, casing, outline."""
    layers = []
    if look.get("under"):
        layers.append(where(tint(Z["casing"], look["under"]), NEAR))
    if look.get("tint"):
        layers.append(tint(look["line"], look["tint"]))
    if look.get("band"):
        layers.append(band(look["line"], look["band"], look["band_opacity"]))
    if look.get("hatch"):
        strip = f"({WIDE} OR ({CROWDED}))"
        layers += [where(one, f"{NEAR} AND NOT {strip}") for one in hatch(look)]
        layers.append(where(fringe(look), f"@map_scale IS NOT NULL AND {NEAR} AND {strip}"))
        far = f"NOT ({NEAR})"
        layers += [where(tint(look["line"], Z["far_tint"]), far), where(band(look["line"], Z["far_band"], Z["far_band_opacity"]), far)]
    if look["outline"] > 1.2:
        casing = outline(Z["casing"], look["outline"] + Z["casing_width"])
        casing.setColor(_with_opacity(casing.color(), Z["casing_opacity"]))
        layers.append(casing)
    cap = "round" if look.get("dash", [1])[0] < 0.1 else "flat"
    layers.append(where(outline(look["line"], look["outline"], look.get("dash", ()), cap), f"NOT {DRAFT}"))
    layers.append(where(outline(look["line"], look["outline"], Z["draft_dash"]), DRAFT))
    return area(*layers)


def _with_opacity(colour, opacity):
    colour.setAlphaF(opacity)
    return colour


def zones(layer):
    ink, gone = palette()["ink"]["text"], Z["repealed"]
    kinds = []
    for title, condition, look in looks():
        kinds.append((title, f"{IN_FORCE} AND {condition}", symbol(look)))
    # Rows that only the legend shows, and the one for what no longer holds.
    small = outline(palette()["ink"]["mute"], 0.5)
    states = [("草案（虚线，纹理减半）", "FALSE", area(outline(ink, 1.8, Z["draft_dash"]))),
              ("已废止", "\"status\" = 'repealed'", area(outline(gone["line"], gone["width"], gone["dots"]))),
              ("很小的不画（放大可见）", "FALSE", area(small))]
    order = f"array_find(array({quoted(Z['order'])}), \"kind\")"
    # What is repealed lies lowest; the grades of a fuel ban lie within one another, the strictest uppermost.
    renderer = in_order(rules([("类别", f"NOT {SMALL}", kinds), ("状态", f"NOT {SMALL}", states)]), (IN_FORCE, True), (order, True), ("coalesce(\"grade\",'')", True))
    layer.setRenderer(renderer)
    layer.setLabeling(border_codes(f"NOT {SMALL}"))
    layer.setLabelsEnabled(True)
