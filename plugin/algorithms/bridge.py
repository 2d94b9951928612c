"""Turns a QGIS layer into what the library reads: ``FILE[:LAYER]`` where the file holds all of it, else its features as plain data."""

import hashlib
from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import (
    NULL,
    QgsFeatureRequest,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsProviderRegistry,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime


@dataclass
class Features:
    """The features of a layer as plain data: no QGIS object is in it, so any thread may read it."""

    name: str
    crs: str
    columns: dict
    geometry: list = field(repr=False)

    def sha256(self) -> str:
        """Hash of names, values and geometries in their order."""
        digest = hashlib.sha256(repr((self.crs, self.columns)).encode())
        for wkb in self.geometry:
            digest.update(wkb or b"-")
        return digest.hexdigest()

    def table(self):
        """A GeoDataFrame in the layer's own CRS. Uses pyproj: call it in a Python-created thread."""
        import geopandas
        import shapely

        return geopandas.GeoDataFrame(self.columns, geometry=shapely.from_wkb(self.geometry), crs=self.crs or None)


def read_source(algorithm, parameters, name, context):
    """What the feature source *name* stands for: ``FILE[:LAYER]``, or Features where the file does not hold just that; None when not given.

    Selected features, a subset filter, unsaved edits and memory layers make Features. Call it in the thread that owns the layer.
    """
    value, only_some = parameters.get(name), False
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        only_some = value.selectedFeaturesOnly or bool(getattr(value, "filterExpression", "")) or value.featureLimit >= 0
        value = value.source.staticValue()
    source = algorithm.parameterAsSource(parameters, name, context)
    if source is None:
        return None
    layer = algorithm.parameterAsVectorLayer({**parameters, name: value}, name, context)
    if layer is not None and not only_some:
        return read_layer(layer)
    unchecked = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    return _features(source.sourceName(), source.sourceCrs(), source.fields(), source.getFeatures(QgsFeatureRequest(), unchecked))


def read_layer(layer):
    """``FILE[:LAYER]`` of a vector layer that is a plain file, else its Features."""
    spec = file_spec(layer)
    return spec or _features(layer.name(), layer.crs(), layer.fields(), layer.getFeatures())


def file_spec(layer) -> str:
    """``FILE[:LAYER]`` when an OGR file holds exactly what the layer shows, else empty text."""
    if layer.providerType() != "ogr" or layer.subsetString() or layer.isEditable() or layer.vectorJoins():
        return ""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    path = parts.get("path") or ""
    # A zipped or remote source is read through QGIS; so is a layer whose CRS or fields were changed in the project only, and one shape of a mixed layer.
    if parts.get("vsiPrefix") or parts.get("geometryType") or not Path(path).is_file() or layer.crs() != layer.dataProvider().crs():
        return ""
    if layer.fields().count() != layer.dataProvider().fields().count():
        return ""
    # A provider whose source names a layer lists that one alone, else all of the file with the shown one first: the file is asked how many it has.
    in_file = {found.name() for found in QgsProviderRegistry.instance().querySublayers(path)}
    if len(in_file) < 2:
        return path
    return f"{path}:{layer.dataProvider().subLayers()[0].split('!!::!!')[1]}"


def _features(name, crs, fields, features) -> Features:
    names = [name for name in fields.names() if name.lower() != "geometry"]
    indices = [fields.indexFromName(name) for name in names]
    columns, geometry = {name: [] for name in names}, []
    for feature in features:
        values = feature.attributes()
        for column, index in zip(names, indices, strict=True):
            columns[column].append(plain(values[index]))
        geometry.append(bytes(feature.geometry().asWkb()) if feature.hasGeometry() else None)
    return Features(name, _crs_text(crs), columns, geometry)


def plain(value):
    """A QGIS attribute value as Python's own: NULL is None, dates and times are ISO text, times in UTC."""
    if value is None or value == NULL:
        return None
    if isinstance(value, QDateTime):
        return value.toUTC().toString(Qt.DateFormat.ISODate)
    if isinstance(value, (QDate, QTime)):
        return value.toString(Qt.DateFormat.ISODate)
    return value


def _crs_text(crs) -> str:
    if not crs.isValid():
        return ""
    return crs.authid() if crs.authid().startswith("EPSG:") else crs.toWkt()
