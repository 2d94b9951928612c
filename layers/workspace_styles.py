"""The styles that a workspace carries in ``layer_styles``, so that a QGIS without the plugin shows them."""

from __future__ import annotations

from pathlib import Path

from .geopackage import query

STYLES = Path(__file__).parent / "styles" / "workspace"


def put_style(connection, layer):
    """Make the style of *layer* its default, in the place of an earlier one of ours; a style that a user saved stays."""
    connection.execute(query("drop_style"), (layer.name,))
    qml = STYLES / f"{layer.name}.qml"
    if qml.is_file():
        connection.execute(query("add_style"), (layer.name, "geom" if layer.geometry else "", qml.read_text("utf-8"), layer.zh))
