"""What QGIS saves without the plugin is in the history, each change with whoever saved it or nobody; every state comes back."""

import pytest
from qgis.core import QgsFeature, QgsGeometry
from qgis.gui import QgsAttributeForm, QgsGui

from lantian.layers.history import changes, restore
from lantian.layers.workspace import Workspace

from .edits import (
    OTHER_TRIANGLE,
    TRIANGLE,
    add,
    delete,
    fid,
    index_is_true,
    mark,
    saved,
    set_both,
    set_both_the_other_way,
    set_name,
    set_shape,
    split,
    state,
    told,
    while_later,
)
from .workspaces import opened, put, sign_in, zone

EDITS = {
    "geometry": (set_shape, [("update", "Z1", [], True)]),
    "attribute": (lambda layer: set_name(layer, "新"), [("update", "Z1", ["name"], False)]),
    "both": (set_both, [("update", "Z1", ["name"], True)]),
    "both, geometry first": (set_both_the_other_way, [("update", "Z1", ["name"], True)]),
    "split": (split, [("update", "Z1", [], True), ("insert", "Z1_1", None, True)]),
    "add": (add, [("insert", "新", None, True)]),
    "delete": (delete, [("delete", "Z1", None, True)]),
}


@pytest.mark.parametrize("who", ["王工", None], ids=["signed", "no style"])
@pytest.mark.parametrize("edit, wanted", EDITS.values(), ids=EDITS)
def test_each_edit_is_one_change_by_whoever_saved_it(path, edit, wanted, who):
    """Without the style nobody signs; a deletion, which changes no field, QGIS cannot sign."""
    sign_in("王工")
    before, since = state(path), mark(path)
    layer = opened(path, "zones", style=who is not None)
    if who is None and edit is split:
        # Without the style QGIS does not know that the number is unique: whoever splits gives the new part one.
        edit = split_and_number
    saved(layer, edit)
    signed = [(action, key, None if action == "delete" else who, values, shape) for action, key, values, shape in wanted]
    assert told(path, since) == signed
    assert index_is_true(path)
    after, end = state(path), mark(path)
    with Workspace(path, write=True) as workspace, workspace.transaction():
        restore(workspace, "zones", since, "赵")
    assert state(path) == before, "each value the same, geometries byte for byte"
    with Workspace(path, write=True) as workspace, workspace.transaction():
        restore(workspace, "zones", end, "赵")
    assert state(path) == after
    assert told(path, since)[: len(wanted)] == signed
    assert index_is_true(path)


def split_and_number(layer):
    split(layer)
    new_one = next(row for row in layer.getFeatures() if row.id() < 0)
    assert layer.changeAttributeValue(new_one.id(), layer.fields().indexOf("zone_id"), "Z1_1")


def test_one_person_after_the_other_and_twice(path):
    """The trigger empties the signature; QGIS must not think that it still stands there and leave it out the second time."""
    layer, since = opened(path, "zones"), mark(path)
    wanted = []
    for number, who in enumerate(["甲", "甲", "乙", "甲", "甲"]):
        sign_in(who)
        saved(layer, lambda layer, number=number: set_name(layer, f"第{number}次"))
        saved(layer, lambda layer, number=number: set_shape(layer, (TRIANGLE, OTHER_TRIANGLE)[number % 2]))
        while_later(path)
        wanted += [who]
    with Workspace(path) as workspace:
        found = [one for one in changes(workspace, "zones", "Z1") if one.first_seq > since]
    assert [one.who for one in found if one.values] == wanted
    assert [one.who for one in found if one.geometry] == wanted


def test_twice_in_one_edit_session(path):
    """Saved without leaving the session."""
    layer, since = opened(path, "zones"), mark(path)
    sign_in("甲")
    layer.startEditing()
    for name in "一二三":
        set_name(layer, name * 2)
        assert layer.commitChanges(stopEditing=False)
        while_later(path)
    layer.rollBack()
    assert told(path, since) == [("update", "Z1", "甲", ["name"], False)] * 3


def test_twice_in_one_form_left_open(path):
    QgsGui.editorWidgetRegistry().initEditors()
    layer, since = opened(path, "zones"), mark(path)
    sign_in("甲")
    layer.startEditing()
    form = QgsAttributeForm(layer, layer.getFeature(fid(layer, "Z1")))
    for name in "一二三":
        form.changeAttribute("name", name * 2)
        assert form.save()
        assert layer.commitChanges(stopEditing=False)
        while_later(path)
    layer.rollBack()
    assert told(path, since) == [("update", "Z1", "甲", ["name"], False)] * 3


def test_the_former_editor_is_not_taken_for_one_who_does_not_sign(path):
    """Within the same second, and whichever comes first."""
    since = mark(path)
    sign_in("甲")
    with_style, without = opened(path, "zones"), opened(path, "zones", style=False)
    saved(with_style, lambda layer: set_name(layer, "甲的"))
    saved(without, lambda layer: set_shape(layer))
    saved(without, lambda layer: set_name(layer, "无名的"))
    saved(with_style, lambda layer: set_name(layer, "又是甲的"))
    saved(without, delete)
    assert [row[:3] for row in told(path, since)] == [
        ("update", "Z1", "甲"), ("update", "Z1", None), ("update", "Z1", "甲"), ("delete", "Z1", None)]


def test_nothing_that_was_undone_is_in_the_history(path):
    layer, since = opened(path, "zones"), mark(path)
    sign_in("甲")
    layer.startEditing()
    for edit in (set_both, split, add, delete):
        layer.beginEditCommand("x")
        edit(layer)
        layer.endEditCommand()
        layer.undoStack().undo()
    assert layer.commitChanges()
    assert told(path, since) == []
    saved(layer, lambda layer: (set_name(layer, "留下"), layer.undoStack().undo(), layer.undoStack().redo()))
    assert told(path, since) == [("update", "Z1", "甲", ["name"], False)]
    layer.startEditing()
    delete(layer)
    layer.rollBack()
    assert len(told(path, since)) == 1


def test_many_features_in_one_save(path):
    put(path, "zones", *(zone(f"N{number}", name="旧") for number in range(300)), by="李")
    while_later(path)
    layer, since = opened(path, "zones"), mark(path)
    sign_in("甲")
    at = layer.fields().indexOf("name")
    layer.startEditing()
    for row in list(layer.getFeatures('"zone_id" LIKE \'N%\'')):
        layer.changeGeometry(row.id(), QgsGeometry.fromWkt(TRIANGLE))
        if row.id() % 2:
            layer.changeAttributeValue(row.id(), at, "新")
    assert layer.commitChanges()
    found = told(path, since)
    assert len(found) == 300
    assert {(action, who, shape) for action, _, who, _, shape in found} == {("update", "甲", True)}
    assert sum(values == ["name"] for _, _, _, values, _ in found) == 150


def test_a_feature_drawn_without_a_shape_is_kept(path):
    layer, since = opened(path, "zones"), mark(path)
    sign_in("甲")
    row = QgsFeature(layer.fields())
    for name, value in (("zone_id", "空"), ("kind", "burn_ban"), ("status", "draft"), ("edited_by", "甲")):
        row[name] = value
    saved(layer, lambda layer: layer.addFeature(row))
    assert told(path, since) == [("insert", "空", "甲", None, False)]
    with Workspace(path, write=True) as workspace, workspace.transaction():
        workspace.delete("zones", [("空",)])
        restore(workspace, "zones", mark(path))
    saved(layer, lambda layer: set_shape(layer, zone_id="Z2"))
    assert index_is_true(path)
