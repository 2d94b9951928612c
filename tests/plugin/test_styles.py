"""The committed styles are what make_styles makes, and they fit the tables they are for."""

import itertools
import os
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import (
    Qgis,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFeatureRequest,
    QgsRenderContext,
    QgsVectorLayer,
)

from lantian.layers.catalog import WORKSPACE_LAYERS
from lantian.layers.catalog.explain_tables import PLACE
from lantian.layers.catalog.heating_tables import COVERED, HEATING_AREAS, REACH_PLACES
from lantian.processing.rules.severity import SEVERITIES, overdue, severities

MAKE = Path(__file__).with_name("make_styles")
STYLES = Path(__file__).parents[2] / "layers" / "styles"
FIRES = ("detections.qml", "events.qml", "fires.qml", "footprints.qml", "borders.qml", "townships.qml")


@pytest.mark.skipif(Qgis.versionInt() >= 32300, reason="the committed styles are those of QGIS 3.22; a newer one writes other XML for the same look")
def test_the_committed_styles_are_made_by_the_script(tmp_path):
    """Change the script, the palette or the catalog, then run the script: no QML is edited by hand."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_HASH_SEED": "7"}
    done = subprocess.run([sys.executable, MAKE, tmp_path], env=environment, cwd=tmp_path, capture_output=True, encoding="utf-8", timeout=120)
    assert done.returncode == 0, done.stderr
    made, committed = ({path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*.qml")} for folder in (tmp_path, STYLES))
    assert (tmp_path / "workspace" / "version.txt").read_text() == (STYLES / "workspace" / "version.txt").read_text()
    assert sorted(made) == sorted(committed)
    assert [name for name in made if made[name] != committed[name]] == []
    assert {f"workspace/{name}.qml" for name in WORKSPACE_LAYERS} <= set(made)


@pytest.mark.parametrize("name", FIRES)
def test_a_style_asks_for_columns_that_its_table_has(qgis_app, by_command_line, name):
    layer = QgsVectorLayer(f"{by_command_line / 'fires.gpkg'}|layername={Path(name).stem}", "?")
    _, loaded = layer.loadNamedStyle(str(STYLES / name))
    assert loaded
    asked = set(layer.renderer().usedAttributes(QgsRenderContext()))
    if layer.labelsEnabled():
        asked |= {field for key in layer.labeling().subProviders() for field in layer.labeling().settings(key).referencedFields(QgsRenderContext())}
    anything = QgsFeatureRequest.ALL_ATTRIBUTES  # what a rule that has ELSE, or an expression that counts features, asks for
    assert asked and asked <= {*layer.fields().names(), anything}
    titled = [field.name() for field in layer.fields() if field.alias()]
    assert titled == [name for name in layer.fields().names() if name != "fid"]


@pytest.mark.parametrize("table", [HEATING_AREAS, COVERED, REACH_PLACES, PLACE, WORKSPACE_LAYERS["findings"]], ids=lambda table: table.name)
def test_a_style_of_results_asks_for_columns_that_its_table_has(qgis_app, table):
    kind = {"point": "Point", "polygon": "MultiPolygon"}[table.geometry]
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:4490&" + "&".join(f"field={name}:string" for name in table.columns), table.name, "memory")
    file = STYLES / f"{table.name}.qml"
    assert layer.loadNamedStyle(str(file if file.is_file() else STYLES / "workspace" / file.name))[1]
    asked = set(layer.renderer().usedAttributes(QgsRenderContext()))
    if layer.labelsEnabled():
        asked |= {field for key in layer.labeling().subProviders() for field in layer.labeling().settings(key).referencedFields(QgsRenderContext())}
    assert asked <= {*table.columns, QgsFeatureRequest.ALL_ATTRIBUTES}


def test_the_mark_of_a_finding_is_its_severity(qgis_app):
    """Whatever a finding is, one rule of the legend draws it: the one of the severity that the ledger's list shows."""
    layer = QgsVectorLayer("Point?crs=EPSG:4490&field=force:string&field=state:string&field=on_wording:integer&field=deadline:date&field=last_found:date", "?", "memory")
    layer.loadNamedStyle(str(STYLES / "workspace" / "findings.qml"))
    rules = layer.renderer().rootRule().children()[0].children()
    assert len(rules) == len(SEVERITIES)
    for force, state, wording, deadline in itertools.product(("must", "aim", "advice"), ("open", "in_hand", "closed"), (0, 1, None),
                                                              (None, "2025-01-14", "2025-01-15", "2025-01-16")):
        feature = QgsFeature(layer.fields())
        for name, value in (("force", force), ("state", state), ("on_wording", wording), ("deadline", deadline), ("last_found", "2025-01-15")):
            feature[name] = value
        context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
        context.setFeature(feature)
        drawn = [one for one, rule in zip(SEVERITIES, rules, strict=True) if QgsExpression(rule.filterExpression()).evaluate(context)]
        assert drawn == list(severities([force], [wording], overdue([deadline], [state], "2025-01-15"), [state])), (force, state, wording, deadline)


def test_shades_of_covered_ground_tell_every_count_apart(qgis_app):
    layer = QgsVectorLayer("MultiPolygon?crs=EPSG:4490&field=count:integer", "?", "memory")
    layer.loadNamedStyle(str(STYLES / "covered.qml"))
    seen = []
    for count in range(1, 8):
        feature = QgsFeature(layer.fields())
        feature["count"] = count
        context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
        context.setFeature(feature)
        seen.append([rule.label() for rule in layer.renderer().rootRule().children()[0].children() if QgsExpression(rule.filterExpression()).evaluate(context)])
    assert seen == [["1 个热源"], ["2 个热源重叠"], ["3 个热源重叠"], *[["4 个及以上热源重叠"]] * 4]
