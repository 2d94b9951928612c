"""The workspace's layers as the project has them."""

from __future__ import annotations

import os

from qgis.core import QgsProject, QgsProviderRegistry

_found: dict[tuple[str, str], tuple[str, str]] = {}
"""Where a layer was when it was last asked for: (id, source) by workspace and table. Looking through all sources takes some milliseconds."""


def layer_of(session, name: str):
    """The project's layer of the workspace's table *name*; None where the user has taken it out, or no workspace is open."""
    if not session.is_open:
        return None
    project, wanted = QgsProject.instance(), os.path.normcase(os.path.abspath(session.path))
    known, source = _found.get((wanted, name), ("", ""))
    layer = project.mapLayer(known) if known else None
    if layer is not None and layer.source() == source:
        return layer
    registry = QgsProviderRegistry.instance()
    for layer in project.mapLayers().values():
        if layer.providerType() != "ogr" or name not in layer.source():
            continue
        parts = registry.decodeUri("ogr", layer.source())
        if parts.get("layerName") == name and parts.get("path") and os.path.normcase(os.path.abspath(parts["path"])) == wanted:
            _found[wanted, name] = layer.id(), layer.source()
            return layer
    return None
