"""One spelling for a QML: QGIS writes attributes in the order of a random hash, and each property of a symbol twice."""

import xml.etree.ElementTree as ET

HEAD = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"


def canonical(qml: str, any_geometry: bool = False) -> str:
    """*qml* with its attributes in alphabetical order, also in the symbols that QGIS keeps as text within an attribute.

    The second spelling of properties, for QGIS before 3.22, and the indentation go: half of a file that every workspace carries.
    A style for *any_geometry* does not say which: QGIS would take it for one of the table's points, and refuse it for its areas.
    """
    root = ET.fromstring(qml)
    if any_geometry:
        root.remove(root.find("layerGeometryType"))
    return HEAD + _in_order(root) + "\n"


def _in_order(root) -> str:
    for element in root.iter():
        if element.find("Option") is not None:
            for former in element.findall("prop"):
                element.remove(former)
        element.text = element.text if element.text and element.text.strip() else "\n" if len(element) else None
        element.tail = element.tail if element.tail and element.tail.strip() else "\n"
        pairs = sorted((name, _in_order(ET.fromstring(value)) if value.startswith("<symbol ") else value) for name, value in element.attrib.items())
        element.attrib.clear()
        element.attrib.update(pairs)
    return ET.tostring(root, encoding="unicode")
