"""The code of a zone in a white box on its border, again every 400 pixels."""

from labels import labelling, text
from markers import MM
from qgis.core import (
    QgsPalLayerSettings,
    QgsProperty,
    QgsPropertyCollection,
    QgsRuleBasedLabeling,
    QgsTextBackgroundSettings,
    QgsUnitTypes,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QSizeF
from qgis.PyQt.QtGui import QColor

from lantian.layers.catalog.law import ZONE_KINDS
from lantian.layers.palette import palette

Z = palette()["zone"]
NUMERALS = "array('前','一','二','三','四','五','六')"
NAMED = "\"kind\" || if(\"kind\" = 'fuel_ban', coalesce(\"grade\",''), '')"
# Stage, radius, draft or the day it ended after the code.
EXTRA = f"""CASE WHEN "kind" = 'machinery' AND "lowest_stage" IS NOT NULL THEN ' 国' || {NUMERALS}["lowest_stage"]
 WHEN "kind" IN ('heating','ring') AND "radius_m" IS NOT NULL THEN ' ' || round("radius_m" / 1000, 1) || ' km' ELSE '' END ||
 CASE WHEN "status" = 'draft' THEN ' 草案' WHEN "status" = 'repealed' THEN ' 至 ' || coalesce(format_date("valid_to", 'yyyy-MM-dd'), '?') ELSE '' END"""


def looks():
    for kind in ZONE_KINDS:
        yield kind, Z[kind]
        if kind == "fuel_ban":
            yield from ((kind + grade, Z[kind][grade]) for grade in ("I", "II", "III"))


def by_kind(value):
    """An expression that maps the kind (and grade) of a zone to *value* of its look."""
    pairs = ", ".join(f"'{name}', '{value(look)}'" for name, look in looks())
    return f"map_get(map({pairs}), {NAMED})"


def border_settings(expression, colour, line):
    """Settings of a label that stands on the border of a polygon, in a white box whose rim is *line*."""
    settings = QgsPalLayerSettings()
    settings.fieldName, settings.isExpression = expression, True
    settings.geometryGenerator, settings.geometryGeneratorEnabled = "boundary($geometry)", True
    settings.geometryGeneratorType = QgsWkbTypes.GeometryType.LineGeometry
    settings.placement = QgsPalLayerSettings.Placement.Horizontal
    settings.repeatDistance, settings.repeatDistanceUnit = 400 * MM, QgsUnitTypes.RenderUnit.RenderMillimeters
    settings.labelPerPart = True
    settings.priority = 6
    form = text(8.25, colour, True)
    form.buffer().setEnabled(False)
    box = QgsTextBackgroundSettings()
    box.setEnabled(True)
    box.setType(QgsTextBackgroundSettings.ShapeType.ShapeRectangle)
    box.setSizeType(QgsTextBackgroundSettings.SizeType.SizeBuffer)
    box.setSize(QSizeF(3 * MM, 1 * MM))
    box.setRadii(QSizeF(2 * MM, 2 * MM))
    box.setFillColor(QColor("#FFFFFF"))
    box.setStrokeColor(QColor(line))
    box.setStrokeWidth(1 * MM)
    form.setBackground(box)
    settings.setFormat(form)
    return settings


def border_codes(shown):
    """The codes of the zones for which *shown* holds."""
    ink = palette()["ink"]
    settings = border_settings(by_kind(lambda look: look["code"][0]) + " || " + EXTRA, ink["text"], ink["second"])
    grey, gone = palette()["ink"]["second"], Z["repealed"]["line"]
    defined = QgsPropertyCollection()
    for name, value, repealed in ((QgsPalLayerSettings.Property.Color, "text", grey), (QgsPalLayerSettings.Property.ShapeStrokeColor, "line", gone)):
        expression = f"if(\"status\" = 'repealed', '{repealed}', {by_kind(lambda look, value=value: look[value])})"
        defined.setProperty(name, QgsProperty.fromExpression(expression))
    settings.setDataDefinedProperties(defined)
    return labelling(QgsRuleBasedLabeling.Rule(settings, 1, 1_500_000, shown))
