"""The bulletin from QGIS's toolbox: the same bytes as from the command line."""

import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeedback

from lantian.commands import run
from lantian.layers.tasks import TASKS


def test_the_same_bulletin_as_on_the_command_line(lantian, sample, tmp_path):
    from qgis import processing

    path = tmp_path / "泽州 工作区.gpkg"
    run("new_workspace", {**TASKS["new_workspace"].defaults(), "workspace": str(path), "area": "140525", "townships": str(sample / "townships.gpkg")})
    done = processing.run("lantian:make_bulletin", {"WORKSPACE": str(path), "KIND": "fire", "WEEK": "2023-W45", "OUT": str(tmp_path / "a"), "LANG": "zh"},
                          feedback=QgsProcessingFeedback())
    run("make_bulletin", {**TASKS["make_bulletin"].defaults(), "workspace": str(path), "week": "2023-W45", "out": str(tmp_path / "b")})
    one, two = ({file.name: file.read_bytes() for file in (tmp_path / name).iterdir()} for name in ("a", "b"))
    assert done["EVENTS"] == 0 and one == two and {"bulletin.xlsx", "bulletin.docx", "bulletin.csv"} < set(one)
    with pytest.raises(QgsProcessingException, match="--week"):
        processing.run("lantian:make_bulletin", {"WORKSPACE": str(path), "OUT": str(tmp_path / "c")}, feedback=QgsProcessingFeedback())
