"""Every task is an algorithm, and a workspace's life runs through them as it does on the command line."""

import re
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

from lantian.layers.tasks import TASKS

MORE = {"field_pack": ["BASE_LAYERS"]}
"""What an algorithm takes beyond its task: layers of the project."""


def algorithm(name):
    return QgsApplication.processingRegistry().algorithmById(f"lantian:{name}")


def run(name, feedback=None, context=None, **parameters):
    from qgis import processing

    return processing.run(f"lantian:{name}", {key.upper(): value for key, value in parameters.items()}, feedback=feedback or QgsProcessingFeedback(), context=context)


@pytest.mark.parametrize("task", TASKS.values(), ids=lambda task: task.name)
def test_each_task_is_in_the_toolbox_in_chinese(lantian, in_chinese, task):
    found = algorithm(task.name).create()
    assert (found.displayName(), found.group(), found.groupId()) == (task.zh, task.group_zh, task.group)
    assert found.shortHelpString() == task.help_zh
    given = found.parameterDefinitions()
    assert [parameter.name() for parameter in given[: len(task.arguments)]] == [argument.parameter for argument in task.arguments]
    assert [parameter.name() for parameter in given[len(task.arguments):]] == MORE.get(task.name, [])
    for argument, parameter in zip(task.arguments, given, strict=False):
        assert argument.zh in parameter.description() or argument.zh[:1].upper() + argument.zh[1:] in parameter.description()


def test_tasks_of_the_workspace_and_of_zones_stand_in_their_groups(lantian):
    groups = {name: task.group_zh for name, task in TASKS.items()}
    assert {name for name, group in groups.items() if group == "工作区"} == {
        "new_workspace", "import_layer", "show_history", "restore", "check_out", "merge_back", "forget"}
    assert {"build_zone", "check_zones", "record_act", "show_zones", "compare_zones", "read_notice"} <= {name for name, group in groups.items() if group == "分区"}


@pytest.fixture
def workspace(lantian, sample, tmp_path):
    path = str(tmp_path / "泽州 工作区.gpkg")
    run("new_workspace", workspace=path, area="140525", townships=f"{sample / 'townships.gpkg'}|layername=townships", by="李")
    return path


def built(workspace, name, *units):
    return run("build_zone", workspace=workspace, kind="coal_ban", zone_id=name, how="units", units="\n".join(units), by="李")


def test_a_zone_from_its_building_to_its_history(workspace, tmp_path):
    built(workspace, "Z1", "金村镇")
    built(workspace, "Z2", "金村镇", "南村镇")
    run("record_act", workspace=workspace, number="泽政发〔2020〕1号", in_force_on="2020-10-01", enacts="Z1", by="李")
    run("record_act", workspace=workspace, number="泽政发〔2024〕9号", in_force_on="2024-05-01", enacts="Z2", replaces="Z1", by="王")
    shown = run("show_zones", workspace=workspace, as_of="2024-04-30", out=str(tmp_path / "shown"))
    assert shown["ZONES"] == 1
    changed = run("compare_zones", workspace=workspace, **{"from": "2024-04-30", "to": "2024-05-01"}, out=str(tmp_path / "changed"))
    assert changed["CHANGES"] == 1
    assert (tmp_path / "changed" / "changes.csv").read_text("utf-8-sig").count("南村镇") == 1
    run("check_zones", workspace=workspace, out=str(tmp_path / "checked"), as_of="2024-05-01")
    run("show_history", workspace=workspace, layer="zones", out=str(tmp_path / "history.csv"))
    told = (tmp_path / "history.csv").read_text("utf-8-sig")
    assert all(word in told for word in ("Z1", "Z2", "李", "王", "2024-04-30"))


def test_a_selection_of_a_layer_gives_a_workspace_its_townships(lantian, qgis_new_project, sample, tmp_path):
    layer = QgsVectorLayer(f"{sample / 'townships.gpkg'}|layername=townships", "乡镇")
    QgsProject.instance().addMapLayer(layer)
    layer.selectByExpression("\"name\" IN ('金村镇', '南村镇')")
    result = run("new_workspace", workspace=str(tmp_path / "w.gpkg"), area="140525", townships=QgsProcessingFeatureSourceDefinition(layer.id(), True))
    assert result["TOWNSHIPS"] == 2


def test_results_come_styled_into_the_project(workspace, qgis_new_project, tmp_path):
    built(workspace, "Z1", "金村镇")
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    run("show_zones", context=context, workspace=workspace, out=str(tmp_path / "shown"))
    wanted = context.layersToLoadOnCompletion()
    assert [Path(source.partition("|")[0]).name for source in wanted] == ["zones.gpkg"]


def test_a_mistake_is_one_chinese_sentence_and_nothing_is_written(workspace, tmp_path):
    before = Path(workspace).read_bytes()
    for name, parameters, said in (
        ("build_zone", {"kind": "coal_ban", "zone_id": "Z", "how": "units", "units": "没有这个镇"}, "没有"),
        ("restore", {"layer": "zones", "to": 10**6}, "没有第"),
        ("compare_zones", {"from": "x", "to": "2024-01-01", "out": str(tmp_path / "o")}, "不是日期"),
        ("show_history", {"layer": "nonesuch"}, "没有图层"),
    ):
        with pytest.raises(QgsProcessingException) as caught:
            run(name, workspace=workspace, **parameters)
        assert said in str(caught.value), name
        assert "Traceback" not in str(caught.value)
    assert Path(workspace).read_bytes() == before


def test_layers_of_the_tasks_arrive_in_one_group_dressed(workspace, qgis_new_project, tmp_path, qtbot):
    """Zones in the workspace's own style, heating areas in theirs; what has none, in QGIS's."""
    from lantian.plugin.algorithms.results import load

    built(workspace, "Z1", "金村镇")
    shown = run("show_zones", workspace=workspace, out=str(tmp_path / "shown"))
    run("heating_areas", workspace=workspace, radius_m=15000.0, basis="文号 条款", out=str(tmp_path / "heating"))
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    heating, covered = (f"{tmp_path / 'heating' / 'heating_areas.gpkg'}|layername={name}" for name in ("heating_areas", "covered"))
    layers = [(shown["ZONES_LAYER"], "zones", "分区", True), (heating, "heating_areas", "供热半径", True), (covered, "no such style", "覆盖", True)]
    load(context, "组", ["<b>"], layers, "en")
    for source, details in context.layersToLoadOnCompletion().items():
        layer = QgsVectorLayer(source, details.name)
        QgsProject.instance().addMapLayer(layer)
        details.postProcessor().postProcessLayer(layer, context, QgsProcessingFeedback())
    group = QgsProject.instance().layerTreeRoot().findGroup
    qtbot.waitUntil(lambda: group("组") is not None and len(group("组").findLayers()) == 3)
    zones, heating, plain = (node.layer() for node in group("组").findLayers())
    assert [layer.renderer().type() for layer in (zones, heating, plain)] == ["RuleRenderer", "RuleRenderer", "singleSymbol"]
    # English was asked for: no Chinese is left in the legend or above the columns.
    texts = [rule.label() for layer in (zones, heating) for rule in layer.renderer().rootRule().descendants()]
    texts += [field.alias() for layer in (zones, heating) for field in layer.fields()]
    assert [text for text in texts if re.search("[\u4e00-\u9fff]", text)] == []
