"""A workspace is made by the name of its area; the sample in one press; both are open afterwards."""

import re
from pathlib import Path

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtWidgets import QDialogButtonBox

from lantian.layers.areas import areas, townships_within
from lantian.layers.example import example_steps, free_name
from lantian.layers.tasks.plan import PRESETS
from lantian.plugin.workspace import sample
from lantian.plugin.workspace.layer_group import groups, layers_of
from lantian.plugin.workspace.new_dialog import NewDialog

ROOT = Path(__file__).parents[2]
TOWNSHIPS = str(ROOT / "sample/townships.gpkg")


@pytest.fixture
def dialog(dock, qtbot):
    QgsSettings().remove("lantian")
    dialog = NewDialog(dock.session, dock)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: bool(dialog.area.areas), timeout=30000)
    return dialog


def button(dialog):
    return dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)


def test_areas_are_found_by_name_and_by_code():
    found = areas()
    assert len([one for one in found if one.code.endswith("00")]) == 11 and len(found) == 128
    assert [one.name for one in found if one.matches("忻 1409")][:2] == ["忻州市", "忻府区"]
    assert [one.code for one in found if one.matches("泽州")] == ["140525"]


def test_townships_of_the_area_are_counted():
    assert townships_within(TOWNSHIPS, "140902") == (19, 1264)


def test_it_is_made_and_opened(dock, dialog, qtbot, tmp_path):
    assert not button(dialog).isEnabled() and "county" in button(dialog).toolTip()
    dialog.area.search.setText("泽州")
    assert dialog.area.code() == "140525"
    assert dialog.plan.currentData() == "zezhou-2020" and dialog.plan.currentData() in PRESETS
    assert dialog.file.text().endswith("泽州县.gpkg")
    dialog.townships.setEditText(TOWNSHIPS)
    qtbot.waitUntil(lambda: "1264" in dialog.counted.text(), timeout=30000)
    dialog.signature.setText("李")
    dialog.file.setText(str(tmp_path / "泽州"))
    assert button(dialog).isEnabled()
    arguments = dialog.arguments()
    assert arguments["workspace"] == str(tmp_path / "泽州.gpkg") and arguments["by"] == "李"
    with qtbot.waitSignal(dock.session.workspace_changed, timeout=60000):
        dock.opening.make(arguments)
    assert dock.session.facts["preset"] == "zezhou-2020"
    assert layers_of(groups()[0])["townships"].featureCount() > 10


def test_a_plan_of_the_prefecture_is_proposed_for_its_counties(dialog):
    dialog.area.search.setText("忻府")
    assert dialog.plan.currentData() == "xinzhou-2024"
    dialog.area.search.setText("小店")
    assert dialog.plan.currentData() is None


def test_what_is_wrong_with_townships_is_said(dialog, qtbot, tmp_path):
    dialog.area.search.setText("泽州")
    dialog.townships.setEditText(str(tmp_path / "none.gpkg"))
    qtbot.waitUntil(lambda: "none.gpkg" in dialog.counted.text(), timeout=30000)


def test_a_code_may_be_typed_where_there_is_no_list(dialog):
    dialog.area.set_areas([])
    dialog.area.search.setText("140525")
    assert dialog.area.code() == "140525" and dialog.file.text().endswith("140525.gpkg")


def test_steps_of_the_sample_are_those_of_the_demonstration(tmp_path):
    """The shell makes the same workspace by hand; what it names must stand here, too."""
    shell = (ROOT / "sample/demo_county.sh").read_text("utf-8")
    steps = example_steps(tmp_path / "w.gpkg", tmp_path / "out")
    said = [" ".join(step) for step in steps]
    for zone in re.findall(r"^zone (\S+)", shell, re.MULTILINE):
        assert any(f"--zone-id {zone} " in line for line in said), zone
    for act in re.findall(r"^act (\S+)", shell, re.MULTILINE):
        assert any(f" {act} " in line for line in said), act
    for layer, file in re.findall(r"^take (\w+) (\w+)", shell, re.MULTILINE):
        assert any(line.startswith(f"import-layer {layer} ") and f"/{file}.csv" in line for line in said), file


def test_a_taken_name_is_not_taken_over(tmp_path):
    assert free_name(tmp_path).name == "xinzhou.gpkg"
    (tmp_path / "xinzhou.gpkg").touch()
    assert free_name(tmp_path).name == "xinzhou-2.gpkg"


def test_the_sample_is_made_and_opened(dock, qtbot, tmp_path):
    with qtbot.waitSignal(dock.session.workspace_changed, timeout=120000):
        sample.make_sample(dock.opening, tmp_path / "陈 工")
    assert dock.session.path == tmp_path / "陈 工/xinzhou.gpkg"
    layers = layers_of(groups()[0])
    assert all(layers[name].featureCount() > 0 for name in ("zones", "acts", "events", "findings", "boilers", "townships"))
    setup = layers["zones"].editorWidgetSetup(layers["zones"].fields().indexOf("act"))
    assert setup.type() == "ValueRelation"


def test_a_sample_that_was_stopped_leaves_nothing(tmp_path):
    from lantian.layers.errors import Cancelled

    told = []

    def progress(*said):
        told.append(said)
        if len(told) == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        sample.made(tmp_path, "zh", progress)
    assert not list(tmp_path.glob("xinzhou*"))
