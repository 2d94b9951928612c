"""Makes layers/styles/*.qml again from the palette and the catalog; run it in QGIS 3.22, the oldest that has to read them.

    QT_QPA_PLATFORM=offscreen .venv/bin/python tests/plugin/make_styles.py [FOLDER]

Labels are Chinese; plugin/algorithms/english.py turns them into English where the window is English.
"""

import sys
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsEditorWidgetSetup,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsFontMarkerSymbolLayer,
    QgsGeometryGeneratorSymbolLayer,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRuleBasedLabeling,
    QgsRuleBasedRenderer,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QColor, QFont

from lantian.layers.catalog import LAYERS
from lantian.layers.catalog.fires import TOWNSHIP_COUNTS
from lantian.layers.palette import palette

P = palette()
MM = 0.2646  # one CSS pixel in print
FONTS = ["Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", "WenQuanYi Zen Hei"]
DOUBT = "regexp_match(coalesce(\"flags\",''), '(^|;)(low_confidence|near_static|no_cropland|glint|static_type|persistent)')"
SHOWN = "coalesce(\"merged_into\",'') = ''"
COUNTED = 'coalesce("counted",1) = 1'
INK = P["suspected"]["outline"]
WORDS = {
    "attribution": {"归属明确": "certain", "倾向": "likely", "跨界待核": "disputed", "界外": "outside"},
    "confidence": {"低": "low", "一般": "nominal", "高": "high"},
    "footprint": {"给定": "given", "假定": "assumed", "像元": "pixel"},
    "source": {"卫星": "satellite", "视频": "video", "无人机": "drone", "巡查": "patrol", "举报": "report"},
    "counted": {"是": "1", "否": "0"}, "low_only": {"是": "1", "否": "0"},
}
SAMPLE = 5.5  # diameter of the disc in legend rows that explain ring and triangle: all of it fits a row of the layer tree
# A county or city as one polygon; the detour over 3 m closes the hairline gaps between its townships.
WHOLE = 'buffer(buffer(collect($geometry, "{key}"), 0.00003, 1), -0.00003, 1)'
FIRST = '"township_code" = minimum("township_code", "{key}")'
TYPES = {"text": "string", "integer": "integer", "real": "double", "time": "datetime", "date": "string"}


def circle(diameter, fill, stroke, width, size=None, pen="solid", offset=None, shape="circle"):
    """A marker layer; lengths in pixels, *size* and *offset* expressions in millimetres or None."""
    layer = QgsSimpleMarkerSymbolLayer.create({
        "name": shape, "size": str(diameter * MM), "color": fill or "0,0,0,0", "outline_color": stroke or "0,0,0,0",
        "outline_width": str(width * MM), "outline_style": pen if stroke else "no", "cap_style": "flat", "joinstyle": "round"})
    if size:
        layer.setDataDefinedProperty(QgsSymbolLayer.Property.PropertySize, QgsProperty.fromExpression(size))
    if offset:
        layer.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyOffset, QgsProperty.fromExpression(offset))
    return layer


def marker(*layers):
    symbol = QgsMarkerSymbol()
    symbol.changeSymbolLayer(0, layers[0])
    for layer in layers[1:]:
        symbol.appendSymbolLayer(layer)
    return symbol


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


def ring(width, pen):
    r = P["ring"]
    outward = 2 * r["gap"] + width + P["suspected"]["outline_width"]
    size = frp_size(outward)
    return [circle(SAMPLE + outward, None, P["suspected"]["casing"], width + 2.4, size), circle(SAMPLE + outward, None, r["colour"], width, size, pen)]


def badge():
    """The question mark of a disputed event, upper right of the ring."""
    place = f"with_variable('r', 0.36 * ({frp_size(10)}), to_string(@r) || ',' || to_string(-@r))"
    glyph = QgsFontMarkerSymbolLayer(FONTS[-1], "?", 8.5 * MM, QColor(INK))
    disc = circle(10, "#FFFFFF", INK, 1.1, None, offset=place)
    for layer in (glyph, disc):
        layer.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyOffset, QgsProperty.fromExpression(place))
        layer.setOffset(_point(0.36 * (SAMPLE + 10) * MM, -0.36 * (SAMPLE + 10) * MM))
    glyph.setFontStyle("Bold")
    return [disc, glyph]


def doubt():
    """The black triangle of doubtful evidence, upper left."""
    # The rotation by half a turn turns the offset too: right and down become left and up.
    place = f"with_variable('r', 0.4 * ({frp_size(9)}), to_string(@r) || ',' || to_string(@r))"
    layer = circle(9.5, INK, "#FFFFFF", 1.4, offset=place, shape="triangle")
    layer.setAngle(180)
    layer.setOffset(_point(0.4 * (SAMPLE + 9) * MM, 0.4 * (SAMPLE + 9) * MM))
    return [layer]


def _point(x, y):
    from qgis.PyQt.QtCore import QPointF

    return QPointF(x, y)


def rules(groups):
    """A rule renderer of (label, filter, [(label, filter, symbol)]); a group without label has its rules at the root."""
    root = QgsRuleBasedRenderer.Rule(None)
    for number, (title, where, children) in enumerate(groups):
        parent = root
        if title:
            parent = QgsRuleBasedRenderer.Rule(None, 0, 0, where, title)
            parent.setRuleKey(f"group-{number}")
            root.appendChild(parent)
        for at, (label, condition, symbol) in enumerate(children):
            rule = QgsRuleBasedRenderer.Rule(symbol, 0, 0, condition, label)
            rule.setRuleKey(f"rule-{number}-{at}")
            parent.appendChild(rule)
    return QgsRuleBasedRenderer(root)


def in_order(renderer, *keys):
    """Draw the features in the order of *keys* (expression, ascending): the last lies uppermost."""
    renderer.setOrderBy(QgsFeatureRequest.OrderBy([QgsFeatureRequest.OrderByClause(key, up, True) for key, up in keys]))
    renderer.setOrderByEnabled(True)
    return renderer


def text(size, colour, bold=False, spacing=0.0, casing="#FFFFFF"):
    font = QFont()
    font.setFamily(FONTS[0])
    font.setBold(bold)
    if spacing:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing)
    form = QgsTextFormat()
    form.setFont(font)
    form.setFamilies(FONTS[1:])
    form.setNamedStyle("Bold" if bold else "Regular")
    form.setSize(size)
    form.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    form.setColor(QColor(colour))
    around = QgsTextBufferSettings()
    around.setEnabled(True)
    around.setSize(0.7)
    around.setColor(QColor(casing))
    around.setOpacity(0.85)
    form.setBuffer(around)
    return form


def label(expression, form, largest, smallest, priority, geometry="", where=""):
    """A labelling rule seen while the map's scale is between 1:*largest* and 1:*smallest*."""
    settings = QgsPalLayerSettings()
    settings.fieldName, settings.isExpression = expression, True
    settings.setFormat(form)
    settings.priority = priority
    if geometry:
        settings.geometryGenerator, settings.geometryGeneratorEnabled = geometry, True
        settings.geometryGeneratorType = QgsWkbTypes.GeometryType.PolygonGeometry
        settings.placement = QgsPalLayerSettings.Placement.Horizontal
    return QgsRuleBasedLabeling.Rule(settings, largest, smallest, where)


def labelling(*parts):
    root = QgsRuleBasedLabeling.Rule(None)
    for number, rule in enumerate(parts):
        rule.setRuleKey(f"label-{number}")
        root.appendChild(rule)
    return QgsRuleBasedLabeling(root)


def events(layer):
    s, f, r = P["suspected"], P["frp"], P["ring"]
    edges = [*f["breaks"], None]
    by_frp = []
    for low, high, size, name in zip(edges[:-1], edges[1:], f["diameters"], f["labels"], strict=True):
        inside = f'"frp_mw" >= {low}' if low else '"frp_mw" IS NOT NULL'
        inside += f' AND "frp_mw" < {high}' if high else ""
        by_frp.append((f"{name} MW", f"{COUNTED} AND {inside}", marker(*body(size, s["fill"]))))
    by_frp.append(("未知", f'{COUNTED} AND "frp_mw" IS NULL', marker(*body(f["missing_diameter"], f["missing_fill"]))))
    by_frp.append(("未计入（低于所设置信度）", "NOT (" + COUNTED + ")", marker(
        circle(8, "#FFFFFF", "#FFFFFF", 3), circle(8, "#FFFFFF", P["ink"]["mute"], 1.1))))
    outside = color_mix(s["fill"], 0.65)
    why = [
        ("界外（不属任何乡镇）", f"{COUNTED} AND \"attribution\" = 'outside'", marker(*sample_body(11, outside))),
        ("倾向（0.80–0.95）", f"{COUNTED} AND \"attribution\" = 'likely'", marker(*sample_body(), *ring(r["likely_width"], "dash"))),
        ("跨界待核（< 0.80）", f"{COUNTED} AND \"attribution\" = 'disputed'", marker(*sample_body(), *ring(r["disputed_width"], "solid"), *badge())),
        ("有存疑证据", f"{COUNTED} AND {DOUBT}", marker(*sample_body(), *doubt())),
    ]
    # A small event is never hidden by a large one; at the same place the newer lies above.
    layer.setRenderer(in_order(rules([("辐射功率 FRP", SHOWN, by_frp), ("归属与证据", SHOWN, why)]), ('"frp_mw"', False), ('"first_utc"', True)))
    name = label('"event_id"', text(7.5, INK, True), 1, 100_000, 8, where=SHOWN)
    name.settings().placement = QgsPalLayerSettings.Placement.OrderedPositionsAroundPoint
    name.settings().dist = 2.2
    # Names of townships and counties keep off the symbols, also where the events' own numbers are not shown.
    aside = label("''", text(7.5, INK), 100_000, 50_000_000, 0, where=SHOWN)
    aside.settings().drawLabels = False
    for rule in (name, aside):
        rule.settings().obstacleSettings().setIsObstacle(True)
        rule.settings().obstacleSettings().setFactor(2)
    layer.setLabeling(labelling(name, aside))
    layer.setLabelsEnabled(True)


def fires(layer):
    hollow = marker(circle(11, None, "#FFFFFF", 4.4), circle(11, None, P["suspected"]["fill"], 2))
    pale = marker(circle(9, None, "#FFFFFF", 3.6), circle(9, None, P["ink"]["mute"], 1.1))
    layer.setRenderer(rules([("", "", [("火区", COUNTED, hollow), ("未计入", "NOT (" + COUNTED + ")", pale)])]))


def detections(layer):
    def dot(fill, stroke=INK):
        return marker(circle(8.5, "#FFFFFF", None, 0), circle(5, fill, stroke, 1.1))

    layer.setRenderer(rules([("置信度", "", [
        ("高", f"{COUNTED} AND \"confidence\" = 'high'", dot(INK)),
        ("一般", f"{COUNTED} AND \"confidence\" = 'nominal'", dot(P["ink"]["mute"])),
        ("低", f"{COUNTED} AND \"confidence\" = 'low'", dot("#FFFFFF")),
        ("未给出", f"{COUNTED} AND coalesce(\"confidence\",'') = ''", dot("#FFFFFF", P["ink"]["mute"])),
        ("未计入", "NOT (" + COUNTED + ")", marker(circle(6, P["ink"]["mute"], "#FFFFFF", 3.4, shape="cross2"),
                                                circle(6, P["ink"]["mute"], P["ink"]["mute"], 1.2, shape="cross2"))),
    ])]))


def fill(colour, stroke=None, width=0.0, pen="solid", by_scale=False):
    layer = QgsSimpleFillSymbolLayer.create({
        "color": colour or "0,0,0,0", "style": "solid" if colour else "no", "outline_color": stroke or "0,0,0,0",
        "outline_style": pen if stroke else "no", "outline_width": str(width * MM), "joinstyle": "round"})
    if by_scale:
        # Without a map (legend) the full colour. 1:430 000 and 1:108 000 are web zooms 10 and 12 at the latitude of Shanxi.
        (_, far), (_, middle), (_, near) = P["fade"]["steps"]
        alpha = f"CASE WHEN coalesce(@map_scale, 1e6) > 430000 THEN {far * 255:.0f} WHEN @map_scale > 108000 THEN {middle * 255:.0f} ELSE {near * 255:.0f} END"
        derived = P["border"]["township_derived"]
        near = "@map_scale < 108000 AND coalesce(\"notice\",'') <> ''"
        for name, expression in (
            (QgsSymbolLayer.Property.PropertyFillColor, f"set_color_part('{colour}', 'alpha', {alpha})"),
            # Borders that carry a notice are derived ones: dotted, where one is near enough to take them for legal.
            (QgsSymbolLayer.Property.PropertyStrokeStyle, f"if({near}, 'dot', 'solid')"),
            (QgsSymbolLayer.Property.PropertyStrokeColor, f"if({near}, '{derived['colour']}', '{stroke}')"),
            (QgsSymbolLayer.Property.PropertyStrokeWidth, f"if({near}, {derived['width'] * MM * 1.5:.3f}, {width * MM:.3f})"),
        ):
            layer.setDataDefinedProperty(name, QgsProperty.fromExpression(expression))
    return layer


def border(unit, key):
    """The part of a township's outline that is also the outline of its *key* (county or city), above all fills.

    Neighbours both draw it, so it is solid: two dashes would close each other's gaps. The inner aggregates make each outline once
    and keep it; without them every township would dissolve its whole city.
    """
    b = P["border"][unit]
    once = f'collect(if({FIRST.format(key=key)}, boundary({WHOLE.format(key=key)}), NULL), "{key}")'
    line = {"line_color": b["colour"], "line_width": str(b["width"] * MM), "capstyle": "flat", "joinstyle": "round"}
    lines = QgsLineSymbol()
    lines.changeSymbolLayer(0, QgsSimpleLineSymbolLayer.create(line))
    layer = QgsGeometryGeneratorSymbolLayer.create({
        "SymbolType": "Line", "geometryModifier": f"line_merge(intersection({once}, buffer($geometry, 0.00005)))"})
    layer.setSubSymbol(lines)
    layer.setRenderingPass({"county": 1, "city": 2}[unit])
    return layer


def hatch(angle):
    n = P["not_observed"]
    layer = QgsLinePatternFillSymbolLayer()
    layer.setLineAngle(angle)
    layer.setDistance(n["pitch"] * MM)
    layer.setSubSymbol(QgsLineSymbol.createSimple({"line_color": n["line"], "line_width": str(n["width"] * MM)}))
    return layer


def area(*layers):
    symbol = QgsFillSymbol()
    symbol.changeSymbolLayer(0, layers[0])
    for layer in layers[1:]:
        symbol.appendSymbolLayer(layer)
    return symbol


def footprints(layer):
    f = P["footprint"]
    inside = QColor(f["fill"])

    def tint(share):
        return f"{inside.red()},{inside.green()},{inside.blue()},{share * 255:.0f}"

    casing = fill(None, "255,255,255,190", f["width"] + 1.6)
    layer.setRenderer(rules([("", "", [
        ("给定足迹", COUNTED + " AND \"footprint\" <> 'assumed'", area(casing, fill(tint(f["fill_opacity"]), f["outline"], f["width"]))),
        ("假定足迹（产品未给大小）", COUNTED + " AND \"footprint\" = 'assumed'",
         area(casing.clone(), fill(tint(f["fill_opacity"]), f["outline"], f["width"], "dash"))),
        ("未计入", "NOT (" + COUNTED + ")", area(fill(tint(0.1), P["ink"]["mute"], 0.7, "dash"))),
    ])]))
    layer.setScaleBasedVisibility(True)
    layer.setMinimumScale(150_000)
    layer.setMaximumScale(0)


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
    borders = [("县界", "\"county\" <> ''", area(border("county", "county"))), ("市界", "\"city\" <> ''", area(border("city", "city")))]
    layer.setRenderer(rules([("事件数", "", classes), ("", "", borders)]))
    name = label("coalesce(nullif(\"township\",''), \"township_code\")", text(8.5, P["ink"]["text"]), 1, 500_000, 4)
    county = label('"county"', text(10, "#6F675A", True, 1.5, "#FCFBF7"), 250_000, 4_000_000, 6,
                   WHOLE.format(key="county"), "\"county\" <> '' AND " + FIRST.format(key="county"))
    layer.setLabeling(labelling(county, name))
    layer.setLabelsEnabled(True)


def empty_layer(name):
    """A layer without features that has the fields of the result's table *name*."""
    kind = {"point": "Point", "polygon": "MultiPolygon"}[LAYERS[name].geometry]
    fields = fields_of(name)
    layer = QgsVectorLayer(kind + "?crs=EPSG:4326&" + "&".join(f"field={f.name}:{TYPES[f.type]}" for f in fields), name, "memory")
    for field in fields:
        layer.setFieldAlias(layer.fields().indexOf(field.name), field.title("zh"))
        if field.name in WORDS:
            setup = QgsEditorWidgetSetup("ValueMap", {"map": [{shown: stored} for shown, stored in WORDS[field.name].items()]})
            layer.setEditorWidgetSetup(layer.fields().indexOf(field.name), setup)
    return layer


def fields_of(name):
    fields = list(LAYERS[name].fields)
    if name == "townships":
        fields += [field for field in TOWNSHIP_COUNTS.fields if field.name not in {f.name for f in fields}]
    return fields


def main(folder):
    app = QgsApplication([], False)
    app.initQgis()
    for make in (events, fires, detections, footprints, townships):
        layer = empty_layer(make.__name__)
        make(layer)
        kinds = QgsMapLayer.StyleCategory
        keep = kinds.Symbology | kinds.Labeling | kinds.Fields | kinds.Forms | kinds.Rendering
        print(layer.saveNamedStyle(str(folder / f"{make.__name__}.qml"), keep))
        del layer
    app.exitQgis()


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parents[2] / "layers" / "styles"))
