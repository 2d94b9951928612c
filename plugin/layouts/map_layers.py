"""The layers of a pack as its maps show them: the library's styles, what is not this township's softened, labels for print."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsFeature,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsInvertedPolygonRenderer,
    QgsLineSymbol,
    QgsPalLayerSettings,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from ..algorithms.english import put_into_english
from ..workspace.english_labels import put_labels_into_english
from .drawing import font

STYLES = Path(__file__).parents[2] / "layers" / "styles"
GROUND, ELSEWHERE, BORDER = "#FFFFFF", "#EFEBE3", "#5A5145"
MILLIMETRES = QgsUnitTypes.RenderUnit.RenderMillimeters


class PackLayers:
    """The layers of the GeoPackage *path*, read once; those of the pages are copies in memory, for each open layer of a file holds the file open.

    They are kept alive until the page is drawn.
    """

    def __init__(self, path, lang: str = "zh"):
        self.lang = lang
        self.path, self.kept, self.read, self.styled = Path(path), [], {}, {}

    def whole(self, name: str) -> QgsVectorLayer:
        """The layer *name* with all its rows, in memory."""
        if name not in self.read:
            self.read[name] = QgsVectorLayer(f"{self.path}|layername={name}", name, "ogr").materialize(QgsFeatureRequest())
        return self.read[name]

    def open(self, name: str, style: str | None = None, chosen: str = "") -> QgsVectorLayer:
        """The layer *name*, with the library's *style*, of the rows that the expression *chosen* lets through."""
        request = QgsFeatureRequest().setFilterExpression(chosen) if chosen else QgsFeatureRequest()
        layer = self.whole(name).materialize(request)
        if style:
            look = self._style(name, style)
            layer.setRenderer(look.renderer().clone())
            layer.setLabeling(look.labeling().clone() if look.labeling() else None)
            layer.setLabelsEnabled(look.labelsEnabled())
        self.kept.append(layer)
        return layer

    def let_go(self):
        """Forget the copies of the page that was drawn."""
        self.kept.clear()

    def _style(self, name, style):
        if style not in self.styled:
            layer = self.whole(name).clone()
            layer.loadNamedStyle(str(STYLES / f"{style}.qml"))
            if self.lang == "en":
                put_into_english(layer, style.rpartition("/")[2])
                put_labels_into_english(layer)
            self.styled[style] = layer
        return self.styled[style]

    def memory(self, shape, crs="EPSG:4326") -> QgsVectorLayer:
        """A layer that holds one polygon."""
        layer = QgsVectorLayer(f"MultiPolygon?crs={crs}", "area", "memory")
        if not shape.isEmpty():
            feature = QgsFeature()
            feature.setGeometry(shape)
            layer.dataProvider().addFeatures([feature])
            layer.updateExtents()
        self.kept.append(layer)
        return layer


def equals(column: str, *values: str) -> str:
    """An expression: *column* is one of *values*, whatever stands in them."""
    return f'"{column}" IN ({", ".join(map(QgsExpression.quotedString, values))})'


def starts(column: str, code: str) -> str:
    """An expression: *column* begins with *code*."""
    return f'substr("{column}", 1, {len(code)}) = {QgsExpression.quotedString(code)}'


def labelled(layer, field: str, size_pt: float, colour: str, bold: bool = False, spacing: float = 0.0, gap_mm: float = 0.0):
    """Label *layer* with the text of *field*; *gap_mm* sets it beside the point instead of in its middle."""
    text = QgsTextFormat()
    made = font(size_pt, bold)
    text.setFont(made)
    text.setSize(size_pt)
    text.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    text.setColor(QColor(colour))
    if spacing:
        made.setLetterSpacing(made.SpacingType.AbsoluteSpacing, spacing)
        text.setFont(made)
    around = QgsTextBufferSettings()
    around.setEnabled(True)
    around.setSize(0.7)
    around.setColor(QColor("#FFFFFF"))
    around.setOpacity(0.85)
    text.setBuffer(around)
    settings = QgsPalLayerSettings()
    settings.fieldName, settings.isExpression = field, False
    settings.setFormat(text)
    if gap_mm:
        settings.placement = QgsPalLayerSettings.Placement.OrderedPositionsAroundPoint
        at = QgsPalLayerSettings.PredefinedPointPosition
        settings.predefinedPositionOrder = [at.MiddleRight, at.MiddleLeft, at.TopRight, at.BottomRight, at.TopLeft, at.BottomLeft, at.TopMiddle, at.BottomMiddle]
        settings.dist, settings.distUnits = gap_mm, MILLIMETRES
        # Where points lie close, a number that finds no room is dropped: two on each other could not be read.
        settings.priority, settings.displayAll = 10, False
    else:
        settings.placement = QgsPalLayerSettings.Placement.Horizontal
        settings.fitInPolygonOnly = False
        settings.centroidInside = True
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
    return layer


def numbered(layer, gap_mm: float = 3.2):
    """Fire points with their short numbers, in bold."""
    return labelled(layer, "number", 10, "#1C2833", bold=True, gap_mm=gap_mm)


def filled(layer, fill: str | None, line: str, width_mm: float, dash: bool = False):
    """One plain symbol for all polygons of *layer*."""
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(
        {"color": fill or "#00000000", "style": "solid" if fill else "no", "outline_color": line, "outline_width": str(width_mm),
         "outline_style": "dash" if dash else "solid", "joinstyle": "round"})))
    layer.setLabelsEnabled(False)
    return layer


def outside(layer, opacity: float = 0.42, colour: str = ELSEWHERE):
    """Whatever lies outside the polygons of *layer* is softened. By the colour: the opacity of a layer would make a raster of the whole map."""
    soft = QColor(colour)
    soft.setAlphaF(opacity)
    symbol = QgsFillSymbol.createSimple({"color": soft.name(QColor.NameFormat.HexArgb), "outline_style": "no"})
    symbol.setColor(soft)
    layer.setRenderer(QgsInvertedPolygonRenderer(QgsSingleSymbolRenderer(symbol)))
    layer.setLabelsEnabled(False)
    return layer


def unlabelled(layer):
    """*layer* without the labels of its style."""
    layer.setLabelsEnabled(False)
    return layer


def lines(layer, colour: str = "#B9AE9A", width_mm: float = 0.5):
    """Plain lines, as of roads."""
    layer.setRenderer(QgsSingleSymbolRenderer(QgsLineSymbol.createSimple({"color": colour, "width": str(width_mm)})))
    return layer


def zone_crs(longitude: float) -> QgsCoordinateReferenceSystem:
    """The 3° zone of CGCS2000 around *longitude*: central meridians 75° to 135°, EPSG:4534 to 4554."""
    meridian = min(max(round(longitude / 3) * 3, 75), 135)
    return QgsCoordinateReferenceSystem(f"EPSG:{4534 + (meridian - 75) // 3}")
