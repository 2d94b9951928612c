"""One spelling for a QML: QGIS writes attributes in the order of a random hash."""

import xml.etree.ElementTree as ET

HEAD = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"


def canonical(qml: str) -> str:
    """*qml* with its attributes in alphabetical order, also in the symbols that QGIS keeps as text within an attribute."""
    return HEAD + _in_order(qml) + "\n"


def _in_order(text: str) -> str:
    root = ET.fromstring(text)
    for element in root.iter():
        pairs = sorted((name, _in_order(value) if value.startswith("<symbol ") else value) for name, value in element.attrib.items())
        element.attrib.clear()
        element.attrib.update(pairs)
    return ET.tostring(root, encoding="unicode")
