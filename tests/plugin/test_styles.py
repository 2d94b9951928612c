"""The committed styles are what make_styles makes, and they fit the tables they are for."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import Qgis, QgsFeatureRequest, QgsRenderContext, QgsVectorLayer

from lantian.layers.catalog import WORKSPACE_LAYERS

MAKE = Path(__file__).with_name("make_styles")
STYLES = Path(__file__).parents[2] / "layers" / "styles"
FIRES = ("detections.qml", "events.qml", "fires.qml", "footprints.qml", "townships.qml")


@pytest.mark.skipif(Qgis.versionInt() >= 32300, reason="the committed styles are those of QGIS 3.22; a newer one writes other XML for the same look")
def test_the_committed_styles_are_made_by_the_script(tmp_path):
    """Change the script, the palette or the catalog, then run the script: no QML is edited by hand."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_HASH_SEED": "7"}
    done = subprocess.run([sys.executable, MAKE, tmp_path], env=environment, cwd=tmp_path, capture_output=True, encoding="utf-8", timeout=120)
    assert done.returncode == 0, done.stderr
    made, committed = ({path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*.qml")} for folder in (tmp_path, STYLES))
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
