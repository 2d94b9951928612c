"""The styles of what burned: events, fires, detections and their footprints."""

from areas import area, fill
from event_state import state_body
from event_symbol import INK, badge, body, color_mix, doubt, ring, sample_body
from labels import label, labelling, text
from markers import circle, marker
from qgis.core import Qgis, QgsPalLayerSettings
from qgis.PyQt.QtGui import QColor
from rules import COUNTED, in_order, rules

from lantian.layers.catalog.fires import STATE
from lantian.layers.palette import palette

P = palette()
DOUBT = "regexp_match(coalesce(\"flags\",''), '(^|;)(low_confidence|near_static|no_cropland|glint|static_type|persistent)')"
# The dock draws the border of the event that is chosen there (a variable of the canvas): its symbol would lie over it.
SHOWN = "coalesce(\"merged_into\",'') = '' AND \"event_id\" <> coalesce(@lantian_event,'')"
# A footprint bears its time in the detection's number alone; one without a time is in every frame, as QGIS has it with fields that are empty.
ITS_TIME = r"""if(regexp_match("detection_id", '_\\d{8}T\\d{6}_'), to_datetime(regexp_replace("detection_id", """ \
    r"""'^.*_(\\d{4})(\\d{2})(\\d{2})T(\\d{2})(\\d{2})(\\d{2})_.*$', '\\1-\\2-\\3T\\4:\\5:\\6Z')), to_datetime('ALWAYS-01-01T00:00:00Z'))"""
BEGINS, ENDS = (ITS_TIME.replace("ALWAYS", year) for year in ("1900", "2999"))


def timed(layer, start, end=None):
    """Give *layer* the times by which the temporal controller shows it: one field, two, or two expressions."""
    times = layer.temporalProperties()
    modes = Qgis.VectorTemporalMode
    if start == BEGINS:
        times.setMode(modes.FeatureDateTimeStartAndEndFromExpressions)
        times.setStartExpression(start)
        times.setEndExpression(end)
    elif end is None:
        times.setMode(modes.FeatureDateTimeInstantFromField)
        times.setStartField(start)
    else:
        times.setMode(modes.FeatureDateTimeStartAndEndFromFields)
        times.setStartField(start)
        times.setEndField(end)
    times.setIsActive(True)


def events(layer):
    """Of a workspace by the state that the ledger gives, of a result all suspected; size by FRP in both."""
    s, f, r = P["suspected"], P["frp"], P["ring"]
    ledger = layer.fields().indexOf("state") >= 0
    edges = [*f["breaks"], None]
    by_frp = []
    for low, high, size, name in zip(edges[:-1], edges[1:], f["diameters"], f["labels"], strict=True):
        inside = f'"frp_mw" >= {low}' if low else '"frp_mw" IS NOT NULL'
        inside += f' AND "frp_mw" < {high}' if high else ""
        by_frp.append((f"{name} MW", f"{COUNTED} AND {inside}", marker(*(sample_body if ledger else body)(size, s["fill"]))))
    by_frp.append(("未知", f'{COUNTED} AND "frp_mw" IS NULL', marker(*(sample_body if ledger else body)(f["missing_diameter"], f["missing_fill"]))))
    by_frp.append(("未计入（低于所设置信度）", "NOT (" + COUNTED + ")", marker(
        circle(8, "#FFFFFF", "#FFFFFF", 3), circle(8, "#FFFFFF", P["ink"]["mute"], 1.1))))
    outside = color_mix(s["fill"], 0.65)
    why = [
        ("界外（不属任何乡镇）", f"{COUNTED} AND \"attribution\" = 'outside'", marker(*sample_body(11, outside))),
        ("倾向（0.80–0.95）", f"{COUNTED} AND \"attribution\" = 'likely'", marker(*sample_body(), *ring(r["likely_width"], "dash", ledger))),
        ("跨界待核（< 0.80）", f"{COUNTED} AND \"attribution\" = 'disputed'", marker(*sample_body(), *ring(r["disputed_width"], "solid", ledger), *badge(ledger))),
        ("有存疑证据", f"{COUNTED} AND {DOUBT}", marker(*sample_body(), *doubt())),
    ]
    # A small event is never hidden by a large one; at the same place the newer lies above.
    groups = [("辐射功率 FRP", SHOWN, by_frp), ("归属与证据", SHOWN, why)]
    if ledger:
        states = [(zh, f"{COUNTED} AND coalesce(\"state\",'suspected') = '{code}'", marker(*state_body(code)))
                  for code, zh in zip(STATE.choices, STATE.choices_zh, strict=True)]
        groups.insert(0, ("状态", SHOWN, states))
    layer.setRenderer(in_order(rules(groups), ('"frp_mw"', False), ('"first_utc"', True)))
    name = label('"event_id"', text(7.5, INK, True), 1, 100_000, 8, where=SHOWN)
    name.settings().placement = QgsPalLayerSettings.Placement.OrderedPositionsAroundPoint
    name.settings().dist = 2.2
    # Names of townships and counties keep off the symbols, also where the events' own numbers are not shown.
    name.settings().obstacleSettings().setIsObstacle(True)
    name.settings().obstacleSettings().setFactor(2)
    layer.setLabeling(labelling(name, in_the_way(100_000, 50_000_000, SHOWN)))
    layer.setLabelsEnabled(True)
    timed(layer, "first_utc", "last_utc")


def in_the_way(largest, smallest, where=""):
    """A rule without a text of its own: the names of other layers keep off what it holds."""
    aside = label("''", text(7.5, INK), largest, smallest, 0, where=where)
    aside.settings().drawLabels = False
    aside.settings().obstacleSettings().setIsObstacle(True)
    aside.settings().obstacleSettings().setFactor(2)
    return aside


def fires(layer):
    timed(layer, "first_utc", "last_utc")
    hollow = marker(circle(11, None, "#FFFFFF", 4.4), circle(11, None, P["suspected"]["fill"], 2))
    pale = marker(circle(9, None, "#FFFFFF", 3.6), circle(9, None, P["ink"]["mute"], 1.1))
    layer.setRenderer(rules([("", "", [("火区", COUNTED, hollow), ("未计入", "NOT (" + COUNTED + ")", pale)])]))


def detections(layer):
    timed(layer, "acquired_utc")

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


def footprints(layer):
    timed(layer, BEGINS, ENDS)
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
    # Names of townships and counties keep off: what a fire covered is read down to its corners.
    layer.setLabeling(labelling(in_the_way(1, 150_000)))
    layer.setLabelsEnabled(True)
