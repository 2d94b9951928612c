"""The QGIS face: the only room that knows qgis."""
