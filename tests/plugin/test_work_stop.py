"""Work of the window is stopped by its QgsTask: the run ends, says so, and leaves what was there."""

import gc
import hashlib
import threading

import pytest

from lantian.commands import run
from lantian.layers.new_workspace import create
from lantian.layers.tasks import TASKS
from lantian.plugin.work import Work

from .sample_files import LIST, SOURCES, TOWNSHIPS


def standing(folder):
    return {str(path.relative_to(folder)): path.is_file() and hashlib.sha256(path.read_bytes()).digest() for path in sorted(folder.rglob("*"))}


@pytest.fixture
def arguments(sample, tmp_path):
    """A run into a workspace and a result folder that is still to be made."""
    create(tmp_path / "w.gpkg", "140900")
    return {**TASKS["flag_fires"].defaults(), "lang": "zh", "inputs": [str(sample / LIST)], "townships": str(sample / TOWNSHIPS),
            "sources": [str(sample / SOURCES)], "out": str(tmp_path / "out"), "workspace": str(tmp_path / "w.gpkg")}


@pytest.mark.parametrize("step", ["reading the townships", "attributing to townships", "writing the workspace", "making the workbook", "writing the result"])
def test_a_click_on_stop_ends_the_run_and_leaves_what_was_there(qgis_new_project, qtbot, tmp_path, arguments, step):
    before, work, reached, clicked, told = standing(tmp_path), Work(), threading.Event(), threading.Event(), []

    def function(progress):
        def said(fraction, zh, en):
            if en == step:
                reached.set()
                clicked.wait()
                # The click is on its way to the work: the step goes on until it has come.
                while True:
                    progress(fraction, zh, en)
                    threading.Event().wait(0.01)
            progress(fraction, zh, en)

        return run("flag_fires", arguments, said)

    work.ended.connect(lambda title, message: told.append(message))
    task = work.start("火点", function, lambda report: told.append(report), lambda message: told.append(f"failed {message}"))
    qtbot.waitUntil(reached.is_set, timeout=60_000)
    task.cancel()
    clicked.set()
    qtbot.waitUntil(lambda: len(told) == 2, timeout=60_000)
    assert told[0] and told[1] == "failed " and not work.running
    assert standing(tmp_path) == before
    assert gc.get_freeze_count() == 0
