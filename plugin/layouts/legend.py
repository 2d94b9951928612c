"""The legend: symbols as the map draws them, and only those that are on the page."""

from __future__ import annotations

from qgis.core import (
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsProperty,
    QgsRenderContext,
    QgsSymbolLayer,
)

from ...layers.catalog.fires import STATE
from ...processing.fire_filter import STATES
from .drawing import INK, width_mm


def rules(layer) -> dict:
    """The rules of a rule-based layer by their keys."""
    found, wait = {}, [layer.renderer().rootRule()]
    while wait:
        rule = wait.pop()
        found[rule.ruleKey()] = rule
        wait += rule.children()
    return found


def state_symbol(points, state: str):
    """The marker of a state of the ledger, as the style of events has it."""
    return rules(points)[f"rule-0-{STATE.choices.index(state)}"].symbol().clone()


def fire_entries(points, rows, zh: bool, footprints: bool = True) -> list:
    """(how it is drawn, symbol, text) of the states of *rows*, the doubt mark, rings and footprints, as far as they are on the page."""
    at, by_key = 0 if zh else 1, rules(points)
    entries = [("mark", state_symbol(points, state), STATES[state][at]) for state in STATE.choices if any(row["state"] == state for row in rows)]
    for kind, key, text in (("likely", "rule-2-1", ("倾向", "likely")), ("disputed", "rule-2-2", ("跨界待核", "disputed"))):
        if any(row["attribution"] == kind for row in rows):
            entries.append(("mark", by_key[key].symbol().clone(), text[at]))
    if any(_doubtful(row) for row in rows):
        entries.append(("mark", by_key["rule-2-3"].symbol().clone(), ("有存疑证据", "doubtful evidence")[at]))
    if footprints:
        symbol = QgsFillSymbol.createSimple({"color": "232,80,31,66", "outline_color": INK, "outline_width": "0.32"})
        entries.append(("fill", symbol, ("像元足迹", "footprint")[at]))
    return entries


def _doubtful(row) -> bool:
    marks = ("low_confidence", "near_static", "no_cropland", "glint", "static_type", "persistent")
    return isinstance(row["flags"], str) and any(one.partition(":")[0] in marks for one in row["flags"].split(";"))


def zone_entries(zones, shown) -> list:
    """(how, symbol, text) of the kinds of zones of *zones* (the layer) that meet the rectangle *shown* (degrees)."""
    by_key, render, found = rules(zones), QgsRenderContext(), {}
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(zones))
    render.setExpressionContext(context)
    for feature in zones.getFeatures(QgsFeatureRequest().setFilterRect(shown).setFlags(QgsFeatureRequest.Flag.ExactIntersect)):
        render.expressionContext().setFeature(feature)
        for key, rule in by_key.items():
            if key.startswith("rule-0-") and key not in found and rule.isFilterOK(feature, render):
                found[key] = _settled(rule.symbol().clone(), render.expressionContext())
    return [("fill", found[key], by_key[key].label()) for key in sorted(found, key=lambda one: int(one.rpartition("-")[2]))]


def _settled(symbol, context):
    """*symbol* with what depends on the zone decided for the zone of *context*, away from any map: the hatch, not the fringe that a map may draw instead."""
    enabled = QgsSymbolLayer.Property.PropertyLayerEnabled
    for layer in symbol.symbolLayers():
        properties = layer.dataDefinedProperties()
        if properties.isActive(enabled):
            layer.setEnabled(bool(properties.property(enabled).value(context, True)[0]))
            properties.setProperty(enabled, QgsProperty())
            layer.setDataDefinedProperties(properties)
    return symbol


def put_row(page, entries, x: float, y: float, room: float, size: float = 8.0, step: float = 6.2) -> float:
    """Entries one after another from (x, y), in rows of at most *room* mm; where the next row would stand."""
    at = x
    for how, symbol, text in entries:
        wide = (11.5 if how == "fill" else 6.5) + width_mm(text, size) + 4.5
        if at > x and at + wide > x + room:
            at, y = x, y + step
        if how == "fill":
            page.swatch(symbol, at, y + 0.4)
            page.text(text, at + 10.5, y + 1.1, 60, size)
        else:
            page.mark(symbol, at + 2.6, y + 2.6)
            page.text(text, at + 6.3, y + 1.1, 60, size)
        at += wide
    return y + step


def put_grid(page, entries, x: float, y: float, column: float, columns: int = 2, step: float = 6.6) -> float:
    """Entries in columns of *column* mm; where what follows may stand."""
    for n, (how, symbol, text) in enumerate(entries):
        left, top = x + n % columns * column, y + n // columns * step
        if how == "fill":
            page.swatch(symbol, left, top + 0.3)
        else:
            page.mark(symbol, left + 3, top + 2.5)
        page.text(text, left + 11, top + 1, column - 11, 8.5)
    return y + (len(entries) + columns - 1) // columns * step
