"""The style of the townships: shade by events, hatch where nothing was seen, borders of counties and cities."""

from areas import DERIVED_SHOWN, area, fill, hatch
from labels import label, labelling, text
from markers import MM
from qgis.core import QgsGeometryGeneratorSymbolLayer, QgsLineSymbol, QgsSimpleLineSymbolLayer
from rules import rules

from lantian.layers.palette import palette

P = palette()
# A county or city as one polygon; the detour over 3 m closes the hairline gaps between its townships.
WHOLE = 'buffer(buffer(collect($geometry, "{key}"), 0.00003, 1), -0.00003, 1)'
# The outline as its single edges, each from its western end on: neighbours dot a shared edge alike and do not fill each other's gaps.
EDGES = """with_variable('edges', segments_to_lines(boundary($geometry)), collect_geometries(array_foreach(generate_series(1, num_geometries(@edges)),
 with_variable('edge', geometry_n(@edges, @element), with_variable('a', start_point(@edge), with_variable('b', end_point(@edge),
 if(x(@a) < x(@b) OR (x(@a) = x(@b) AND y(@a) < y(@b)), @edge, reverse(@edge))))))))"""
FIRST = '"township_code" = minimum("township_code", "{key}")'


def townships(layer):
    e, n, edge = P["events"], P["not_observed"], P["border"]["township"]
    edges = [*e["breaks"], None]
    classes = []
    for low, high, colour, name in zip(edges[:-1], edges[1:], e["colours"], e["labels"], strict=True):
        inside = f'"events" >= {low}' + (f' AND "events" < {high}' if high else "")
        title = "0（未检出，不等于无火）" if low == 0 else name
        classes.append((title, f'coalesce("observed_share",1) > 0 AND {inside}', area(fill(colour, edge["colour"], edge["width"], by_scale=True))))
    classes.append(("未观测（≠ 0）", '"observed_share" = 0', area(fill(n["ground"], edge["colour"], edge["width"]), hatch(45), hatch(135))))
    classes.append((f"观测比例 < {n['half']:.0%}", f'"observed_share" > 0 AND "observed_share" < {n["half"]}', area(hatch(45), hatch(135))))
    borders = [("乡镇界（推算，示意）", DERIVED_SHOWN, area(derived())),
               ("县界", "\"county\" <> ''", area(border("county", "county"))),
               ("市界", "\"city\" <> ''", area(border("city", "city", halo=True), border("city", "city")))]
    layer.setRenderer(rules([("事件数", "", classes), ("", "", borders)]))
    name = label("coalesce(nullif(\"township\",''), \"township_code\")", text(8.5, P["ink"]["text"]), 1, 500_000, 5)
    county = label('"county"', text(10, "#6F675A", True, 1.5, "#FCFBF7"), 250_000, 4_000_000, 4,
                   WHOLE.format(key="county"), "\"county\" <> '' AND " + FIRST.format(key="county"))
    layer.setLabeling(labelling(county, name))
    layer.setLabelsEnabled(True)


def border(unit, key, halo=False):
    """The part of a township's outline that is also the outline of its *key* (county or city), above all fills.

    Neighbours both draw it, so it is solid: two dashes would close each other's gaps. The inner aggregates make each outline once
    and keep it; without them every township would dissolve its whole city. *halo*: the broad pale line below it instead.
    """
    b = P["border"][unit]
    colour, width = (b["halo"], b["halo_width"]) if halo else (b["colour"], b["width"])
    once = f'collect(if({FIRST.format(key=key)}, boundary({WHOLE.format(key=key)}), NULL), "{key}")'
    look = {"line_color": colour, "line_width": str(width * MM), "capstyle": "flat", "joinstyle": "round"}
    return line_of(f"line_merge(intersection({once}, buffer($geometry, 0.00005)))", look, 1 if halo else {"county": 2, "city": 3}[unit])


def derived():
    """The dotted border of a township whose border was derived."""
    d = P["border"]["township_derived"]
    dots = ";".join(f"{length * MM:.3f}" for length in d["dash"])
    return line_of(EDGES, {"line_color": d["colour"], "line_width": str(1.5 * d["width"] * MM), "capstyle": "flat", "use_custom_dash": "1", "customdash": dots}, 1)


def line_of(expression, look, above):
    """A symbol layer that draws the lines of *expression* in rendering pass *above*."""
    lines = QgsLineSymbol()
    lines.changeSymbolLayer(0, QgsSimpleLineSymbolLayer.create(look))
    layer = QgsGeometryGeneratorSymbolLayer.create({"SymbolType": "Line", "geometryModifier": expression})
    layer.setSubSymbol(lines)
    layer.setRenderingPass(above)
    return layer
