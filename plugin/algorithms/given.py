"""Hands layers that are no plain files to the library's readers. Uses pyproj: call it in a Python-created thread."""

from ...layers.catalog.facilities import STATIC_SOURCES
from ...layers.catalog.units import TOWNSHIPS
from .bridge import Features


def townships(arguments):
    """Townships of the layer given as Features; None when it is ``FILE[:LAYER]``, which the library reads itself."""
    from ...layers.townships import townships_from_table

    given = arguments["townships"]
    if not isinstance(given, Features):
        return None
    datum = arguments["townships_datum"]
    table, record = _read(given, TOWNSHIPS, "townships", datum, "--townships-datum")
    return townships_from_table(table, record, code_field=arguments.get("code_field"), name_field=arguments.get("name_field"), datum=datum)


def static_sources(given):
    """Static heat sources when one of the layers is Features; None when all are files."""
    from ...layers.townships import StaticSources, read_static_sources, static_sources_from_table

    if not any(isinstance(one, Features) for one in given):
        return None
    layers = []
    for one in given:
        if isinstance(one, Features):
            table, record = _read(one, STATIC_SOURCES, "sources", None, "")
            layers.append((static_sources_from_table(table, record), record))
        else:
            read = read_static_sources([one])
            layers.append((read.table, *read.records))
    return StaticSources.of(layers)


def _read(features, layer, role, datum, option):
    from ...layers.vector import to_degrees

    words = {"zh_title": layer.zh, "en_title": layer.en, "file": features.name}
    table = to_degrees(features.table(), words, datum, option)
    return table, {"role": role, "file": features.name, "layer": "", "sha256": features.sha256(), "rows": len(table)}
