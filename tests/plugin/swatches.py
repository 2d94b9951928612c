"""Zones as QGIS draws them with the style of the workspace, and what of a drawing can be told apart: its ink, its texture."""

from pathlib import Path

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage, QTransform

from lantian.layers.catalog.law import ZONES
from lantian.plugin.workspace.crowding import tell_of_itself

STYLES = Path(__file__).parents[2] / "layers" / "styles"
WIDTH, HEIGHT = 120, 96
FRAME = (480, 384)
DEGREE = 1 / 4000  # a pixel at 96 dpi: some 1:100 000


def zone_layer(*zones, told=True):
    """A layer of *zones*, pairs of (attributes, WKT or geometry in pixels at 96 dpi from the lower left), with the style of workspaces.

    *told* which of them are crowded out, as the plugin does it.
    """
    layer = QgsVectorLayer("MultiPolygon?crs=EPSG:4490&" + "&".join(f"field={field.name}:{_TYPES.get(field.type, 'string')}" for field in ZONES.fields),
                           "zones", "memory")
    features = []
    for attributes, shape in zones:
        feature = QgsFeature(layer.fields())
        for name, value in {"status": "adopted", **attributes}.items():
            feature[name] = value
        geometry = QgsGeometry.fromWkt(shape) if isinstance(shape, str) else QgsGeometry(shape)
        geometry.transform(QTransform(DEGREE, 0, 0, DEGREE, 112, 38))
        geometry.convertToMultiType()
        feature.setGeometry(geometry)
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    assert layer.loadNamedStyle(str(STYLES / "workspace" / "zones.qml"))[1]
    if told:
        tell_of_itself(layer)
    return layer


_TYPES = {"integer": "integer", "real": "double", "date": "date"}


def drawn(layers, size=FRAME, dpi=96, labels=False, crs="EPSG:4490", extent=None, variables=None):
    """RGB (height × width × 3, 0–1) of the map of *layers* in a frame of *size* pixels at 96 dpi, drawn with *dpi*."""
    settings = QgsMapSettings()
    settings.setLayers(layers if isinstance(layers, list) else [layers])
    settings.setDestinationCrs(QgsCoordinateReferenceSystem(crs))
    settings.setBackgroundColor(QColor("#FFFFFF"))
    settings.setOutputDpi(dpi)
    settings.setOutputSize(QSize(*(round(side * dpi / 96) for side in size)))
    settings.setExtent(extent or QgsRectangle(112, 38, 112 + size[0] * DEGREE, 38 + size[1] * DEGREE))
    settings.setFlag(QgsMapSettings.Flag.Antialiasing, True)
    settings.setFlag(QgsMapSettings.Flag.DrawLabeling, labels)
    context, scope = QgsExpressionContext(), QgsExpressionContextUtils.mapSettingsScope(settings)
    for name, value in (variables or {}).items():
        scope.setVariable(name, value)
    context.appendScope(scope)
    settings.setExpressionContext(context)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return pixels(job.renderedImage())


def pixels(image):
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    bits = image.bits()
    bits.setsize(image.sizeInBytes())
    return np.frombuffer(bytes(bits), np.uint8).reshape(image.height(), image.bytesPerLine())[:, :3 * image.width()].reshape(image.height(), -1, 3) / 255


def swatch(attributes, dpi=96):
    """A zone of 120 × 96 px in the middle of a frame, in which it is neither wide nor one of many; with a rim of 6 px."""
    left, low = (FRAME[0] - WIDTH) // 2, (FRAME[1] - HEIGHT) // 2
    box = f"POLYGON(({left} {low},{left + WIDTH} {low},{left + WIDTH} {low + HEIGHT},{left} {low + HEIGHT},{left} {low}))"
    picture = drawn(zone_layer((attributes, box)), dpi=dpi)
    scale = dpi / 96
    rows, columns = (slice(round((at - 6) * scale), round((at + side + 6) * scale)) for at, side in ((low, HEIGHT), (left, WIDTH)))
    return picture[rows, columns]


def ink(picture):
    """The colour (RGB, 0–1) of the strokes: the median of the pixels that are farthest from paper."""
    flat = picture.reshape(-1, 3)
    far = ((1 - flat) ** 2).sum(axis=1)
    return np.median(flat[far >= np.quantile(far, 0.995)], axis=0)


def spectrum(picture):
    """Magnitudes of the frequencies of what lies inside the border, in grey, as one vector of length 1; zero where nothing is drawn."""
    grey = (picture @ [0.2126, 0.7152, 0.0722])[16:-16, 16:-16]
    window = np.outer(np.hanning(grey.shape[0]), np.hanning(grey.shape[1]))
    magnitude = np.abs(np.fft.rfft2((grey - grey.mean()) * window)).ravel()
    length = np.linalg.norm(magnitude)
    return magnitude / length if length > 0.5 else np.zeros_like(magnitude)


def border(picture):
    """What of a swatch is no hatch, as darkness in grey: the part of its border that is inked, a strip within it, and its middle between the marks."""
    dark = 1 - picture @ [0.2126, 0.7152, 0.0722]
    line = np.concatenate([dark[3:9, 12:-12].max(axis=0), dark[-9:-3, 12:-12].max(axis=0)])
    return float((line > line.max() / 2).mean()), float(np.median(dark[9:12, 30:-30])), float(np.quantile(dark[30:-30, 30:-30], 0.1))
