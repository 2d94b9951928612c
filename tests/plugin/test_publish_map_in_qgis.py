"""The web map from QGIS's toolbox: the same bytes as from the command line, and the same refusal."""

import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeedback

from lantian.commands import run
from lantian.layers.tasks import TASKS

from ..processing.publish.planted import workspace


def test_the_same_page_as_on_the_command_line(lantian, tmp_path):
    from qgis import processing

    path = workspace(tmp_path)
    words = {"EDITION": 1, "DRAFT": True, "AS_OF": "2024-06-15", "COMPARE": "2024-05-15", "LANG": "zh"}
    done = processing.run("lantian:publish_map", {"WORKSPACE": str(path), "OUT": str(tmp_path / "q.html"), **words}, feedback=QgsProcessingFeedback())
    run("publish_map", {**TASKS["publish_map"].defaults(), "workspace": str(path), "out": str(tmp_path / "c.html"), "edition": "public", "draft": True,
                        "as_of": "2024-06-15", "compare": "2024-05-15"})
    assert (tmp_path / "q.html").read_bytes() == (tmp_path / "c.html").read_bytes() and done["ZONES"] == 2 and done["EVENTS"] == 2
    with pytest.raises(QgsProcessingException, match="approval number|审图号"):
        processing.run("lantian:publish_map", {"WORKSPACE": str(path), "OUT": str(tmp_path / "n.html"), **words, "DRAFT": False}, feedback=QgsProcessingFeedback())
    assert not (tmp_path / "n.html").exists()
