"""The PDF atlas of a field pack: a sheet for each page that processing.publish.field_pack.pages decided on."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsCoordinateTransform,
    QgsFeatureRequest,
    QgsGeometry,
    QgsLayoutExporter,
    QgsLayoutRenderContext,
    QgsPrintLayout,
    QgsProject,
)
from qgis.PyQt.QtCore import QMarginsF, QSizeF
from qgis.PyQt.QtGui import QPageSize, QPainter, QPdfWriter

from ...layers.errors import OutputError
from ...processing.publish.field_pack.pages import Page as PackPage
from ..workspace.crowding import tell_of_itself
from .county_page import county_page
from .drawing import Page
from .map_layers import PackLayers, starts, zone_crs
from .township_page import township_page

DPI = 200


class Book:
    """A pack that is laid out: its words and pages (run.json), its rows and layers (GeoPackage). *base*: map layers of the user's project, lowest of all."""

    def __init__(self, path, record: dict, base=(), codes: bool = True):
        self.words, self.base, self.codes = record["texts"], list(base), codes
        self.zh = self.words["lang"] == "zh"
        self.layers = PackLayers(path, self.words["lang"])
        self.points = self.layers.open("points", "workspace/events")
        self.zones = self.layers.open("zones", "workspace/zones")
        tell_of_itself(self.zones)
        self.shaded = self.layers.open("townships", "townships")
        self.townships = self.layers.open("townships")
        self.has_roads = self.layers.open("roads").featureCount() > 0
        self.rows = {row["event_id"]: row for row in map(_plain, self.points.getFeatures())}
        self.counts = {row["township_code"]: row for row in self.words["counts"]}
        first = next(self.townships.getFeatures(), None)
        self.city = (first["city"] or "") if first is not None and isinstance(first["city"], str) else ""
        of = len(record["pages"])
        self.pages = [PackPage(one["number"], of, one["kind"], one["code"], *self._place(one), tuple(one["events"])) for one in record["pages"]]

    def _place(self, one):
        row = self.rows[one["events"][0]]
        return row["county"] or "", "" if one["kind"] == "county" else row["township"]

    def of_township(self, code):
        """The rows of a township."""
        return [row for row in self.rows.values() if row["township_code"] == code]

    def events_of(self, code):
        """The events of a township."""
        return [row["event_id"] for row in self.of_township(code)]

    def pages_of_county(self, code):
        """How many pages follow a county's overview."""
        return sum(page.kind != "county" and page.code[:6] == code for page in self.pages)

    def area_of(self, code) -> QgsGeometry:
        """The townships of a county as one."""
        shapes = [feature.geometry() for feature in self.townships.getFeatures(QgsFeatureRequest().setFilterExpression(starts("township_code", code)))]
        # Borders that do not quite meet leave slivers: a metre out and in again closes them.
        if not shapes:
            return QgsGeometry()
        whole = QgsGeometry.unaryUnion([shape.buffer(1e-5, 4) for shape in shapes]).buffer(-1e-5, 4)
        whole.convertToMultiType()
        return whole

    def extent_of(self, layer, code):
        """What a map of the township or county *code* has to show: its area, or, where the workspace has no border of it, its points."""
        if layer.featureCount() and not layer.extent().isEmpty():
            return layer.extent()
        return self.layers.open("points", None, starts("township_code", code)).extent().buffered(0.03)

    def crs_of(self, layer):
        """The 3° zone of a layer."""
        return zone_crs(layer.extent().center().x())

    def projected(self, layer):
        """The extent of a layer in its 3° zone."""
        return QgsCoordinateTransform(layer.crs(), self.crs_of(layer), QgsProject.instance()).transformBoundingBox(layer.extent())


def write(book: Book, path, tell=None) -> None:
    """Write the PDF: text as text with its fonts embedded, shapes as strokes. ``tell(share)`` is called between pages. Raises OutputError.

    Each page is a layout of its own, drawn and let go: in one layout of many pages QGIS sorts all items anew for each that is added, and 66 pages took seven
    minutes.
    """
    writer = QPdfWriter(str(path))
    writer.setTitle(book.words["title"])
    writer.setCreator("Lantian")
    writer.setResolution(DPI)
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter()
    for one in book.pages:
        size = QPageSize(QSizeF(*one.paper_mm), QPageSize.Unit.Millimeter)
        writer.setPageSize(size)
        writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        if not painter.isActive():
            if not painter.begin(writer):
                raise OutputError("核查包：PDF 图册写不成；请检查磁盘空间与权限", "Field pack: the PDF atlas could not be written; check disk space and permission")
        else:
            writer.newPage()
        layout = laid_out(book, one)
        QgsLayoutExporter(layout).renderPage(painter, 0)
        book.layers.let_go()
        if tell:
            tell(one.number / one.of)
    painter.end()


def laid_out(book: Book, one: PackPage) -> QgsPrintLayout:
    """The layout of one page."""
    layout = QgsPrintLayout(QgsProject.instance())
    layout.setName(book.words["title"])
    layout.pageCollection().clear()
    context = layout.renderContext()
    context.setDpi(DPI)
    context.setTextRenderFormat(Qgis.TextRenderFormat.AlwaysText)
    context.setFlag(QgsLayoutRenderContext.Flag.FlagForceVectorOutput, False)
    context.setFlag(QgsLayoutRenderContext.Flag.FlagAntialiasing, True)
    (county_page if one.kind == "county" else township_page)(Page(layout, *one.paper_mm), one, book)
    return layout


def _plain(feature) -> dict:
    """Attributes as Python's own values, None for NULL."""
    return {name: None if value is None or (hasattr(value, "isNull") and value.isNull()) else value
            for name, value in zip(feature.fields().names(), feature.attributes(), strict=True)}

