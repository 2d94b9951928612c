"""The workspace's layers as the project has them."""

from __future__ import annotations

import os

from qgis.core import QgsProject, QgsProviderRegistry


def layer_of(session, name: str):
    """The project's layer of the workspace's table *name*; None where the user has taken it out, or no workspace is open."""
    if not session.is_open:
        return None
    wanted = os.path.normcase(os.path.abspath(session.path))
    for layer in QgsProject.instance().mapLayers().values():
        if layer.providerType() != "ogr":
            continue
        parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
        if parts.get("layerName") == name and parts.get("path") and os.path.normcase(os.path.abspath(parts["path"])) == wanted:
            return layer
    return None
