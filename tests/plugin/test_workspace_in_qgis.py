"""A workspace opens in QGIS without the plugin: styled, in Chinese, with forms that ask for what the tables ask for and change nothing by themselves."""

import re
import sqlite3
from contextlib import closing

import pytest
from qgis.core import (
    NULL,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFeatureRequest,
    QgsFieldConstraints,
    QgsRenderContext,
    QgsVectorLayerUtils,
)
from qgis.gui import QgsAttributeForm, QgsGui

from lantian.layers.catalog import WORKSPACE_LAYERS
from lantian.layers.catalog.law import ZONE_KINDS
from lantian.layers.history import changes
from lantian.layers.workspace import Workspace

from .workspaces import full, least, new, opened, put, sign_in, zone

CJK = re.compile(r"[\u4e00-\u9fff]")
NAMES = list(WORKSPACE_LAYERS)


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    """Two rows in every layer: one full, one as empty as may be."""
    path = new(tmp_path_factory.mktemp("工作 区") / "泽州.gpkg")
    for layer in WORKSPACE_LAYERS.values():
        put(path, layer.name, full(layer), by="李")
        if layer.key:
            put(path, layer.name, least(layer), by="李")
    return path


@pytest.fixture
def layer(path, request, qgis_app):
    return opened(path, request.param)


@pytest.mark.parametrize("layer", NAMES, indirect=True)
def test_every_layer_opens_with_a_form_in_chinese(layer):
    table = WORKSPACE_LAYERS[layer.name()]
    for field in table.fields:
        at = layer.fields().indexOf(field.name)
        assert layer.fields()[at].alias() == field.title("zh")
        setup = layer.editorWidgetSetup(at)
        if field.choices:
            pairs = {shown: stored for pair in setup.config()["map"] for shown, stored in pair.items()}
            assert set(field.choices) <= set(pairs.values())
            assert set(field.choices_zh) <= set(pairs)
            assert field.required or "（未填）" in pairs
        elif field.type in ("date", "time"):
            assert (setup.type(), setup.config()["calendar_popup"]) == ("DateTime", True)
        if field.required:
            assert layer.fieldConstraints(at) & QgsFieldConstraints.Constraint.ConstraintNotNull
            assert CJK.search(layer.constraintDescription(at))
    if len(table.key) == 1:
        assert layer.fieldConstraints(layer.fields().indexOf(table.key[0])) & QgsFieldConstraints.Constraint.ConstraintUnique
    for name in ("fid", "edited_by"):
        assert layer.editorWidgetSetup(layer.fields().indexOf(name)).type() == "Hidden"
    default = layer.defaultValueDefinition(layer.fields().indexOf("edited_by"))
    assert (default.expression(), default.applyOnUpdate()) == ("@user_account_name", True)
    in_form = [element.name() for group in layer.editFormConfig().tabs() for element in group.children()]
    assert sorted(in_form) == sorted(set(table.columns) - {"document_sha256", "points", "seen"})


@pytest.mark.parametrize("layer", [name for name in NAMES if WORKSPACE_LAYERS[name].geometry], indirect=True)
def test_what_a_style_asks_for_is_there(layer):
    asked = set(layer.renderer().usedAttributes(QgsRenderContext()))
    if layer.labelsEnabled():
        asked |= {field for key in layer.labeling().subProviders() for field in layer.labeling().settings(key).referencedFields(QgsRenderContext())}
    assert asked <= {*layer.fields().names(), QgsFeatureRequest.ALL_ATTRIBUTES}
    rules = [rule for rule in layer.renderer().rootRule().descendants() if rule.filterExpression()]
    context = layer.createExpressionContext()
    context.setFeature(next(layer.getFeatures()))
    for rule in rules:
        expression = QgsExpression(rule.filterExpression())
        expression.evaluate(context)
        assert not expression.hasParserError() and not expression.hasEvalError(), rule.filterExpression()


@pytest.mark.parametrize("layer", NAMES, indirect=True)
def test_every_layer_has_a_default_style_in_the_file(layer, path):
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute("SELECT useAsDefault, styleQML FROM layer_styles WHERE f_table_name = ?", (layer.name(),)).fetchall()
    assert [default for default, _ in found] == [1]


def test_no_form_changes_a_verdict_or_the_state_of_an_event(path, qgis_app):
    """The ledger grows by record-verdict alone; what writes past the form is refused by the file."""
    layer = opened(path, "verdicts")
    assert all(layer.editFormConfig().readOnly(at) for at, field in enumerate(layer.fields()) if field.name() not in ("fid", "edited_by"))
    layer.startEditing()
    row = next(layer.getFeatures())
    layer.changeAttributeValue(row.id(), layer.fields().indexOf("who"), "改过的")
    assert not layer.commitChanges() and "append-only" in " ".join(layer.commitErrors())
    layer.rollBack()
    assert all(seen.editFormConfig().readOnly(at) for seen in [opened(path, "observations")] for at in range(1, seen.fields().count() - 1))
    events = opened(path, "events")
    assert [field.name() for at, field in enumerate(events.fields()) if events.editFormConfig().readOnly(at)] == ["state"]


@pytest.mark.parametrize("name", [name for name in NAMES if name not in ("verdicts", "observations")])
def test_a_form_changes_what_its_user_changes_and_nothing_else(path, qgis_app, name):
    """GDAL writes every column of a row: no moment, no real number, no geometry may come out of it in another spelling."""
    QgsGui.editorWidgetRegistry().initEditors()
    layer, table = opened(path, name), WORKSPACE_LAYERS[name]
    sign_in("王")
    with Workspace(path) as workspace:
        before = len(changes(workspace, name))
    free = next(field.name for field in table.fields if field.type == "text" and field.name not in table.key and not field.choices and field.name != "act")
    rows = list(layer.getFeatures())
    for value in (None, "改过的"):
        layer.startEditing()
        for row in rows:
            form = QgsAttributeForm(layer, row)
            if value:
                form.changeAttribute(free, value)
            assert form.save()
        assert layer.isModified() == bool(value), layer.editBuffer().changedAttributeValues()
        assert layer.commitChanges(), layer.commitErrors()
    with Workspace(path) as workspace:
        made = changes(workspace, name)[before:]
    assert len(made) == len(rows)
    for change in made:
        assert (change.action, change.who, list(change.values), change.geometry) == ("update", "王", [free], False)


def allowed(layer, **values):
    """{field: why} of what the form would refuse of a new row with *values*."""
    row = QgsFeature(layer.fields())
    for name, value in values.items():
        row[name] = value
    refused = {}
    for at, field in enumerate(layer.fields()):
        if field.name() != "fid":
            fine, _ = QgsVectorLayerUtils.validateAttribute(layer, row, at)
            if not fine:
                refused[field.name()] = layer.constraintDescription(at)
    return refused


def test_the_form_refuses_what_the_table_would(path, qgis_app):
    layer = opened(path, "zones")
    fine = {"zone_id": "新", "kind": "ring", "status": "draft"}
    assert allowed(layer, **fine) == {}
    taken = next(layer.getFeatures())["zone_id"]
    for values, field, why in [
        ({"zone_id": NULL}, "zone_id", "必填"), ({"zone_id": " "}, "zone_id", "必填"), ({"zone_id": taken}, "zone_id", "重复"),
        ({"kind": NULL}, "kind", "必填"), ({"declared_km2": -1.0}, "declared_km2", "不小于 0"),
        ({"valid_from": "2024-02-01", "valid_to": "2024-01-31"}, "valid_to", "不早于首日"),
    ]:
        refused = allowed(layer, **{**fine, **values})
        assert list(refused) == [field], values
        assert why in refused[field]
    assert allowed(layer, **fine, valid_from="2024-02-01", valid_to="2024-02-01") == {}


def test_rows_are_called_by_name_and_key(path, qgis_app):
    for name, wanted in (("zones", "一号区 Z1"), ("boilers", "东风锅炉 B1"), ("acts", "通告 泽政〔2024〕1号")):
        values = {"zones": {"name": "一号区", "zone_id": "Z1"}, "boilers": {"name": "东风锅炉", "code": "B1"},
                  "acts": {"title": "通告", "number": "泽政〔2024〕1号"}}[name]
        layer = opened(path, name)
        row = next(layer.getFeatures())
        for field, value in values.items():
            row[field] = value
        context = QgsExpressionContext()
        context.appendScope(QgsExpressionContextUtils.layerScope(layer))
        context.setFeature(row)
        assert QgsExpression(layer.displayExpression()).evaluate(context) == wanted


@pytest.mark.parametrize("kind", ZONE_KINDS)
def test_every_kind_of_zone_has_one_look(tmp_path_factory, qgis_app, kind):
    path = new(tmp_path_factory.mktemp("kinds") / "w.gpkg")
    put(path, "zones", *(zone(f"{status}{grade}", kind=kind, status=status, grade=grade) for status in ("draft", "adopted", "repealed")
                         for grade in ((None, "I", "II", "III") if kind == "fuel_ban" else (None,))))
    layer = opened(path, "zones")
    context = layer.createExpressionContext()
    rules = [rule for group in layer.renderer().rootRule().children() for rule in group.children()]
    label = QgsExpression(layer.labeling().rootRule().children()[0].settings().fieldName)
    for row in layer.getFeatures():
        context.setFeature(row)
        drawn = [rule.label() for rule in rules if QgsExpression(rule.filterExpression()).evaluate(context)]
        assert len(drawn) == 1, (row["zone_id"], drawn)
        assert (drawn[0] == "已废止") == (row["status"] == "repealed")
        assert CJK.search(label.evaluate(context)), label.evalErrorString()
