"""No style asks, for one feature, for another layer or for other features: the threads that draw evaluate it, and QGIS dies when the window changes
the layer or the project meanwhile (seen in 3.40: the aggregates of a label's rule ran in two threads while the project got another CRS)."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from qgis.core import QgsExpression

STYLES = Path(__file__).parents[2] / "layers" / "styles"
FILES = sorted(STYLES.rglob("*.qml"))
DRAWN = ("renderer-v2", "labeling", "diagram", "SingleCategoryDiagramRenderer")
"""The parts of a style that are evaluated while a map is drawn; forms and map tips are asked for in the window's thread."""
REACHING = re.compile(r"overlay_|get_feature|raster_|layer_property|load_layer|is_selected|num_selected|project_|represent_attributes|decode_uri|geometry_n_of")


def reaching():
    """Names of QGIS's functions that reach beyond the feature: aggregates, and those that take a layer."""
    functions = [QgsExpression.Functions()[at] for at in range(len(QgsExpression.Functions()))]
    return {function.name() for function in functions if "Aggregates" in function.groups() or REACHING.match(function.name())}


def called(text):
    return set(re.findall(r"\b([a-z_0-9]+)\s*\(", text))


def drawn_texts(path):
    for tag in DRAWN:
        for part in ElementTree.parse(path).getroot().iter(tag):
            for element in part.iter():
                yield from element.attrib.values()
                yield element.text or ""


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(STYLES).as_posix())
def test_what_is_drawn_reaches_for_its_own_row_alone(qgis_app, path):
    names = reaching()
    found = {name for text in drawn_texts(path) for name in called(text) & names}
    assert not found, f"{path.name} calls {', '.join(sorted(found))} while it is drawn"


def test_the_test_knows_what_reaches(qgis_app):
    names = reaching()
    assert {"minimum", "maximum", "aggregate", "relation_aggregate", "collect", "count", "sum", "concatenate", "overlay_intersects", "get_feature"} <= names
    assert not {"max", "min", "coalesce", "array_find", "intersection", "collect_geometries"} & names
    assert called('"township_code" = minimum("township_code", "county")') == {"minimum"}
