"""A result layer in an English window."""

import re
from pathlib import Path

import pytest
from qgis.core import QgsVectorLayer

from lantian.layers.catalog.explain_tables import PLACE
from lantian.layers.catalog.faults import FAULTS
from lantian.layers.catalog.heating_tables import COVERED, HEATING_AREAS, REACH_PLACES
from lantian.layers.catalog.records import FINDINGS
from lantian.layers.catalog.zone_tables import ADDED, REMOVED
from lantian.plugin.algorithms.english import put_into_english

STYLES = Path(__file__).parents[2] / "layers" / "styles"
CHINESE = re.compile("[\u4e00-\u9fff]")


@pytest.mark.parametrize("result", [FAULTS, ADDED, REMOVED, HEATING_AREAS, COVERED, REACH_PLACES, PLACE, FINDINGS], ids=lambda layer: layer.name)
def test_nothing_chinese_is_left_in_legend_titles_and_values(qgis_app, result):
    kind = {"point": "Point", "polygon": "MultiPolygon"}[result.geometry]
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:4490&" + "&".join(f"field={field.name}:string" for field in result.fields), result.name, "memory")
    file = STYLES / f"{result.name}.qml"
    _, loaded = layer.loadNamedStyle(str(file if file.is_file() else STYLES / "workspace" / file.name))
    assert loaded
    put_into_english(layer, result.name)
    shown = [rule.label() for rule in layer.renderer().rootRule().descendants()]
    for at in range(layer.fields().count()):
        shown.append(layer.attributeDisplayName(at))
        setup = layer.editorWidgetSetup(at)
        if setup.type() == "ValueMap":
            shown += [word for pair in setup.config()["map"] for word in pair]
    assert len(shown) > len(result.fields)
    # The grades of a fuel ban keep their Chinese numeral, as on the map; what is quoted from a name stays as it is there.
    assert [text for text in shown if CHINESE.search(re.sub("“.*?”", "", text)) and not re.fullmatch("[ⅠⅡⅢ]类", text)] == []


def test_a_severity_is_no_confidence(qgis_app):
    layer = QgsVectorLayer("MultiPolygon?crs=EPSG:4490&field=severity:string&field=state:string", "faults", "memory")
    layer.loadNamedStyle(str(STYLES / "faults.qml"))
    put_into_english(layer, "faults")
    assert [rule.label() for rule in layer.renderer().rootRule().descendants()] == ["Severity", "Critical", "Major", "Minor", "Note", "Repaired"]
