"""import-layer from the toolbox: the same rows as from the command line."""

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

from lantian.layers.new_workspace import create
from lantian.layers.tasks import TASKS
from lantian.layers.workspace import Workspace
from lantian.plugin.algorithms.base import TaskAlgorithm

TABLE = "编号,企业名称,容量(蒸吨),经度,纬度\nA1,甲,10,112.90,35.62\nA2,乙,x,112.91,35.62\n"


@pytest.fixture
def run(tmp_path):
    create(tmp_path / "w.gpkg", "140525")
    (tmp_path / "锅炉.csv").write_text(TABLE, "utf-8")
    given = {"LAYER": "boilers", "FILE": str(tmp_path / "锅炉.csv"), "WORKSPACE": str(tmp_path / "w.gpkg")}

    def run(**more):
        from qgis import processing

        return processing.run(TaskAlgorithm(TASKS["import_layer"]), {**given, **more}, feedback=QgsProcessingFeedback(), context=QgsProcessingContext())
    return run


def test_rows_go_in(run, qgis_processing, tmp_path):
    done = run(DATUM="cgcs2000", COLUMNS="use==供暖\nname=企业名称", REJECTED=str(tmp_path / "r.csv"))
    assert (done["INSERTED"], done["REJECTED_ROWS"]) == (1, 1) and (tmp_path / "r.csv").exists()
    with Workspace(tmp_path / "w.gpkg") as workspace:
        assert workspace.read("boilers")[["code", "name", "use", "capacity_tph"]].values.tolist() == [["A1", "甲", "供暖", 10]]


def test_the_question_reaches_the_window(run, qgis_processing):
    with pytest.raises(QgsProcessingException, match="--datum"):
        run()
