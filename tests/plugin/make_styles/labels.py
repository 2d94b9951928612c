"""Labels: their type, their scales and what they keep off."""

from qgis.core import QgsPalLayerSettings, QgsRuleBasedLabeling, QgsTextBufferSettings, QgsTextFormat, QgsUnitTypes, QgsWkbTypes
from qgis.PyQt.QtGui import QColor, QFont

FONTS = ["Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", "WenQuanYi Zen Hei"]


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
    root.setRuleKey("root")
    for number, rule in enumerate(parts):
        rule.setRuleKey(f"label-{number}")
        root.appendChild(rule)
    return QgsRuleBasedLabeling(root)
