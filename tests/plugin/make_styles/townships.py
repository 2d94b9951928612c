"""The style of the townships: shade by events, hatch where nothing was seen, dots for borders that were derived."""

from areas import DERIVED_SHOWN, area, fill, hatch
from labels import label, labelling, text
from markers import MM
from qgis.core import QgsGeometryGeneratorSymbolLayer, QgsLineSymbol, QgsSimpleLineSymbolLayer
from rules import rules

from lantian.layers.palette import palette

P = palette()
# The outline as its single edges, each from its western end on: neighbours dot a shared edge alike and do not fill each other's gaps.
EDGES = """with_variable('edges', segments_to_lines(boundary($geometry)), collect_geometries(array_foreach(generate_series(1, num_geometries(@edges)),
 with_variable('edge', geometry_n(@edges, @element), with_variable('a', start_point(@edge), with_variable('b', end_point(@edge),
 if(x(@a) < x(@b) OR (x(@a) = x(@b) AND y(@a) < y(@b)), @edge, reverse(@edge))))))))"""


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
    layer.setRenderer(rules([("事件数", "", classes), ("", "", [("乡镇界（推算，示意）", DERIVED_SHOWN, area(derived()))])]))
    name = label("coalesce(nullif(\"township\",''), \"township_code\")", text(8.5, P["ink"]["text"]), 1, 500_000, 5)
    layer.setLabeling(labelling(name))
    layer.setLabelsEnabled(True)


def derived():
    """The dotted border of a township whose border was derived."""
    d = P["border"]["township_derived"]
    dots = ";".join(f"{length * MM:.3f}" for length in d["dash"])
    dotted = {"line_color": d["colour"], "line_width": str(1.5 * d["width"] * MM), "capstyle": "flat", "use_custom_dash": "1", "customdash": dots}
    lines = QgsLineSymbol()
    lines.changeSymbolLayer(0, QgsSimpleLineSymbolLayer.create(dotted))
    layer = QgsGeometryGeneratorSymbolLayer.create({"SymbolType": "Line", "geometryModifier": EDGES})
    layer.setSubSymbol(lines)
    layer.setRenderingPass(1)
    return layer
