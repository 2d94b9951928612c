"""The style of zones: a hatch and an outline by kind, dashes for drafts, grey dots for what is repealed, the code on the border."""

from areas import area
from hatches import DRAFT, band, fringe, hatch, outline, tint, where
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


RANK = f"array({quoted(Z['rank'])})"
# A zone that fills the map's frame keeps a strip of hatch, and so does a fourth hatched kind in one place.
WIDE = f"""coalesce(with_variable('box', transform(bounds($geometry), 'EPSG:4490', @map_crs), area(intersection(@box, @map_extent)) >
 {Z['wide']} * area(@map_extent)), false)"""
CROWDED = f"""array_length(array_distinct(array_filter(overlay_intersects(@layer, "kind", "status" <> 'repealed'),
 array_find({RANK}, @element) > -1 AND array_find({RANK}, @element) < array_find({RANK}, "kind")))) >= {Z['hatched']}"""


def looks():
    """(title, filter, look) of each kind, a fuel ban by its grade."""
    for kind, (zh, _) in ZONE_KINDS.items():
        if kind == "fuel_ban":
            for grade, title in GRADES.items():
                yield f"禁燃区{title}", f"\"kind\" = 'fuel_ban' AND \"grade\" = '{grade}'", Z[kind][grade]
            yield "禁燃区（未填类别）", "\"kind\" = 'fuel_ban' AND \"grade\" IS NULL", Z[kind]
        else:
            yield zh, f"\"kind\" = '{kind}'", Z[kind]


def symbol(kind, look):
    """Bottom first: paper under an inner grade, tint, hatch or strip, casing, outline."""
    layers = []
    if look.get("under"):
        layers.append(where(tint(Z["casing"], look["under"]), NEAR))
    if look.get("tint"):
        layers.append(tint(look["line"], look["tint"]))
    if look.get("band"):
        layers.append(band(look["line"], look["band"], look["band_opacity"]))
    if look.get("hatch"):
        crowded = f"({WIDE} OR {CROWDED})" if Z["rank"].index(kind) >= Z["hatched"] else WIDE
        layers += [where(one, f"{NEAR} AND NOT ({crowded})") for one in hatch(look)]
        layers.append(where(fringe(look), f"@map_scale IS NOT NULL AND {NEAR} AND ({crowded})"))
        far = f"NOT ({NEAR})"
        layers += [where(tint(look["line"], Z["far_tint"]), far), where(band(look["line"], Z["far_band"], Z["far_band_opacity"]), far)]
    if look["outline"] > 1.2 and not look.get("dash"):
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
        kind = condition.split("'")[1]
        kinds.append((title, f"{IN_FORCE} AND {condition}", symbol(kind, look)))
    # Rows that only the legend shows, and the one for what no longer holds.
    states = [("草案（虚线，纹理减半）", "FALSE", area(outline(ink, 1.8, Z["draft_dash"]))),
              ("已废止", "\"status\" = 'repealed'", area(outline(gone["line"], gone["width"], gone["dots"])))]
    order = f"array_find(array({quoted(Z['order'])}), \"kind\")"
    # What is repealed lies lowest; the grades of a fuel ban lie within one another, the strictest uppermost.
    renderer = in_order(rules([("类别", "", kinds), ("状态", "", states)]), (IN_FORCE, True), (order, True), ("coalesce(\"grade\",'')", True))
    layer.setRenderer(renderer)
    layer.setLabeling(border_codes())
    layer.setLabelsEnabled(True)
