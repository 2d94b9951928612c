"""The committed styles are what make_styles makes, and they fit the tables they are for."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import QgsFeatureRequest, QgsRenderContext, QgsVectorLayer

MAKE = Path(__file__).with_name("make_styles")
STYLES = Path(__file__).parents[2] / "layers" / "styles"
NAMES = sorted(path.name for path in STYLES.glob("*.qml"))


def test_the_committed_styles_are_made_by_the_script(tmp_path):
    """Change the script, the palette or the catalog, then run the script: no QML is edited by hand."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_HASH_SEED": "7"}
    done = subprocess.run([sys.executable, MAKE, tmp_path], env=environment, cwd=tmp_path, capture_output=True, encoding="utf-8", timeout=60)
    assert done.returncode == 0, done.stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == NAMES
    assert [name for name in NAMES if (tmp_path / name).read_bytes() != (STYLES / name).read_bytes()] == []


@pytest.mark.parametrize("name", NAMES)
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
