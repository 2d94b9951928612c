"""Lantian 蓝天: air-quality zones, facilities and satellite fire points by township."""

__version__ = "0.1.0"


def classFactory(iface):  # noqa: N802 (QGIS asks for this name)
    """QGIS calls this to load the plugin; nothing of QGIS is imported before."""
    from .plugin.main import LantianPlugin

    return LantianPlugin(iface)
