"""lantian:flag_fires gives what the command line gives, from files and from layers of the project."""

import json
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

from .sample_files import MASK, SOURCES, TOWNSHIPS


def run(parameters, feedback=None, context=None):
    from qgis import processing

    return processing.run("lantian:flag_fires", parameters, feedback=feedback or QgsProcessingFeedback(), context=context)


def townships(sample, where=""):
    """The sample's townships as a layer of the project, held by the project."""
    layer = QgsVectorLayer(f"{sample / TOWNSHIPS}|layername=townships", "乡镇")
    layer.setSubsetString(where)
    QgsProject.instance().addMapLayer(layer)
    return layer


def counted(out):
    return (Path(out) / "townships.csv").read_bytes()


def test_files_give_the_bytes_of_the_command_line(lantian, parameters, by_command_line):
    results = run(parameters)
    written = sorted(path.name for path in Path(results["OUT"]).iterdir())
    assert written == sorted(path.name for path in by_command_line.iterdir())
    for name in written:
        assert (Path(results["OUT"]) / name).read_bytes() == (by_command_line / name).read_bytes(), name


def test_the_counts_and_layers_are_results_for_models(lantian, parameters, by_command_line):
    results = run(parameters)
    totals = json.loads((by_command_line / "run.json").read_text("utf-8"))["totals"]
    assert [results[name] for name in ("EVENTS", "FIRES", "DETECTIONS")] == [totals[name] for name in ("events", "fires", "detections")]
    assert QgsVectorLayer(results["TOWNSHIPS_LAYER"], "").featureCount() == totals["townships"]


def test_a_memory_layer_gives_the_same_table(lantian, qgis_new_project, sample, parameters, by_command_line):
    layer = townships(sample).materialize(QgsFeatureRequest())
    QgsProject.instance().addMapLayer(layer)
    assert counted(run({**parameters, "TOWNSHIPS": layer})["OUT"]) == counted(by_command_line)


@pytest.mark.parametrize("how", ["selection", "filter"])
def test_part_of_a_layer_gives_its_townships_alone(lantian, qgis_new_project, sample, parameters, how):
    where = "\"county\" = '定襄县'"
    layer = townships(sample, where if how == "filter" else "")
    given = layer
    if how == "selection":
        layer.selectByExpression(where)
        given = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    results = run({**parameters, "TOWNSHIPS": given})
    lines = counted(results["OUT"]).decode("utf-8-sig").splitlines()[1:]
    assert len(lines) == (layer.selectedFeatureCount() if how == "selection" else layer.featureCount()) < 100
    assert all("定襄县" in line for line in lines)


def test_a_filtered_source_layer_flags_by_what_it_shows(lantian, qgis_new_project, sample, parameters, by_command_line):
    layer = QgsVectorLayer(str(sample / SOURCES), "热源")
    layer.setSubsetString("\"kind\" = 'steel_works'")
    QgsProject.instance().addMapLayer(layer)
    flagged = (Path(run({**parameters, "SOURCES": [layer]})["OUT"]) / "detections.csv").read_text("utf-8-sig")
    assert "near_static:steel_works" in flagged
    assert "near_static:coal_mine" not in flagged
    assert "near_static:coal_mine" in (by_command_line / "detections.csv").read_text("utf-8-sig")


def test_a_raster_with_its_time_in_the_name(lantian, sample, parameters):
    results = run({**parameters, "INPUTS": [str(sample / MASK)], "SENSOR": "NOAA-20", "TIME": "2023-11-09T06:09"})
    assert results["DETECTIONS"] > 0


@pytest.mark.parametrize("change, said", [
    ({"INPUTS": ["/没有/这个.csv"]}, "没有文件"),
    ({"DAY_START": "25:99"}, "--day-start"),
    ({"CODE_FIELD": "nonesuch"}, "nonesuch"),
    ({"PREVIOUS": "/tmp"}, "先前的结果"),
])
def test_a_mistake_is_one_chinese_sentence(lantian, parameters, change, said):
    with pytest.raises(QgsProcessingException) as caught:
        run({**parameters, **change})
    assert said in str(caught.value)
    assert "Traceback" not in str(caught.value)
    assert not Path(parameters["OUT"]).exists() or not any(Path(parameters["OUT"]).iterdir())


def test_a_mistake_in_english_when_asked(lantian, parameters):
    with pytest.raises(QgsProcessingException, match="there is no file"):
        run({**parameters, "INPUTS": ["/no/such.csv"], "LANG": "en"})


def test_a_foreign_folder_is_not_touched(lantian, parameters):
    out = Path(parameters["OUT"])
    out.mkdir()
    (out / "论文.docx").write_bytes(b"mine")
    with pytest.raises(QgsProcessingException, match=r"论文\.docx"):
        run(parameters)
    assert [path.name for path in out.iterdir()] == ["论文.docx"]


class StopAt(QgsProcessingFeedback):
    """Cancels once the progress has passed *percent*, as a click does."""

    def __init__(self, percent):
        super().__init__()
        self.percent = percent

    def setProgressText(self, text):  # noqa: N802
        if self.progress() >= self.percent:
            self.cancel()


@pytest.mark.parametrize("percent", [0, 40, 85])
def test_cancel_leaves_nothing_behind(lantian, parameters, percent):
    algorithm = QgsApplication.processingRegistry().algorithmById("lantian:flag_fires")
    results, _ = algorithm.run(parameters, QgsProcessingContext(), StopAt(percent))
    assert results == {}
    out = Path(parameters["OUT"])
    assert not out.exists() or not any(out.iterdir())


def test_cancel_keeps_the_earlier_result(lantian, parameters):
    run(parameters)
    before = {path.name: path.read_bytes() for path in Path(parameters["OUT"]).iterdir()}
    algorithm = QgsApplication.processingRegistry().algorithmById("lantian:flag_fires")
    algorithm.run({**parameters, "MIN_CONFIDENCE": "high"}, QgsProcessingContext(), StopAt(85))
    assert {path.name: path.read_bytes() for path in Path(parameters["OUT"]).iterdir()} == before


def test_progress_is_told_in_the_windows_language(lantian, in_chinese, parameters):
    texts = []

    class Listener(QgsProcessingFeedback):
        def setProgressText(self, text):  # noqa: N802
            texts.append(text)

    run(parameters, Listener())
    assert "读取乡镇图层" in texts
    assert len(texts) == len(dict.fromkeys(texts))
