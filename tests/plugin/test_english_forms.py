"""In an English window a workspace's forms and legends are in English, down to what a constraint says."""

import re

import pytest

from lantian.layers.catalog import WORKSPACE_LAYERS
from lantian.plugin.workspace.english_forms import put_forms_into_english, said

from .workspaces import new, opened

CJK = re.compile(r"[\u4e00-\u9fff]")


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    return new(tmp_path_factory.mktemp("english") / "w.gpkg")


@pytest.mark.parametrize("name", WORKSPACE_LAYERS)
def test_nothing_chinese_is_left(path, name, qgis_app):
    layer = opened(path, name)
    put_forms_into_english(layer, name)
    seen = [group.name() for group in layer.editFormConfig().tabs()]
    for at, _ in enumerate(layer.fields()):
        setup = layer.editorWidgetSetup(at)
        seen += [layer.attributeDisplayName(at), layer.constraintDescription(at)]
        if setup.type() == "ValueMap":
            seen += [shown for pair in setup.config()["map"] for shown in pair]
    if layer.renderer() is not None:
        seen += [rule.label() for rule in layer.renderer().rootRule().descendants()]
    if layer.labeling() is not None:
        seen += [layer.labeling().settings(key).fieldName for key in layer.labeling().subProviders()]
    assert [text for text in seen if CJK.search(text)] == []


@pytest.mark.parametrize("name", ["zones", "boilers", "acts"])
def test_forms_keep_what_they_hold(path, name, qgis_app):
    layer, same = opened(path, name), opened(path, name)
    put_forms_into_english(layer, name)

    def held(layer):
        return [[element.name() for element in group.children()] for group in layer.editFormConfig().tabs()], [
            (layer.constraintExpression(at), layer.fieldConstraints(at)) for at, _ in enumerate(layer.fields())]
    assert held(layer) == held(same)


def test_codes_as_people_read_them():
    assert [said(code) for code in ("water_boiler", "III", "A", "coal")] == ["Water boiler", "III", "A", "Coal"]
