"""Stopped at any step, a run leaves the result folder and the workspace as they were; and there are steps enough to stop at."""

import hashlib

import pytest

from lantian.commands import run
from lantian.layers.errors import Cancelled
from lantian.layers.new_workspace import create
from lantian.layers.pieces import ROWS
from lantian.processing.publish.map_data import _json, _plain_json

from .runs import SOURCES, TOWNSHIPS, VIIRS, flag

STEPS = ["reading viirs_noaa20_2023-11-09.csv", "reading the townships", "reading static sources and land cover", "choosing what is near", "reading the workspace",
         "leaving out duplicates", "attributing to townships", "weighing the evidence", "grouping fires and events", "counting fires", "counting events",
         "counting by township", "summing up", "writing the workspace", "making the workbook", "making the web map", "writing the result"]


@pytest.fixture(scope="module")
def arguments(tmp_path_factory):
    """A run into an earlier result of fewer rows and into a workspace that has them."""
    folder = tmp_path_factory.mktemp("stop")
    head, *lines = VIIRS.read_text("utf-8").splitlines()
    (folder / "few.csv").write_text("\n".join([head, *lines[:40]]) + "\n", "utf-8")
    create(folder / "w.gpkg", "140900")
    flag(folder / "out", folder / "few.csv", workspace=folder / "w.gpkg")
    return {"inputs": [str(VIIRS)], "townships": str(TOWNSHIPS), "sources": [str(SOURCES)], "out": str(folder / "out"),
            "workspace": str(folder / "w.gpkg"), "lang": "en"}, folder


def standing(folder):
    """Every file, the hidden and the logs of SQLite among them, by its content."""
    return {str(path.relative_to(folder)): path.is_file() and hashlib.sha256(path.read_bytes()).digest() for path in sorted(folder.rglob("*"))}


def stop_at(step, which):
    """Progress that stops the work at the *which*-th (0, or -1 for the last) word of a step; it counts on from what it has seen."""
    seen = []

    def progress(fraction, zh, en):
        seen.append(en)
        if en == step and which == 0:
            raise Cancelled
        if which == -1 and len(seen) > 1 and seen[-2] == step and en != step:
            raise Cancelled
    return progress


@pytest.mark.parametrize("which", [0, -1], ids=["as it begins", "as it has ended"])
@pytest.mark.parametrize("step", STEPS)
def test_stopped_at_a_step_everything_stands_as_before(arguments, step, which):
    if step == STEPS[-1] and which == -1:
        pytest.skip("then the result is written")
    given, folder = arguments
    before = standing(folder)
    with pytest.raises(Cancelled):
        run("flag_fires", given, stop_at(step, which))
    assert standing(folder) == before


def test_the_steps_follow_one_another_in_both_languages_and_never_go_back(arguments, tmp_path):
    given, folder = arguments
    told = []
    create(tmp_path / "w.gpkg", "140900")
    run("flag_fires", {**given, "out": str(tmp_path / "out"), "workspace": str(tmp_path / "w.gpkg")}, lambda fraction, zh, en: told.append((fraction, zh, en)))
    assert list(dict.fromkeys(en for _, _, en in told)) == STEPS
    assert all(zh and not zh.isascii() for _, zh, _ in told) and len({zh for _, zh, _ in told}) == len(STEPS)
    fractions = [fraction for fraction, _, _ in told]
    assert fractions == sorted(fractions) and fractions[0] == 0 and fractions[-1] <= 1


def test_the_data_of_a_map_in_parts_is_the_data_in_one():
    data = {"a": list(range(ROWS + 3)), "名": {"x": ["<", None, 1.5] * ROWS, "empty": [], "none": {}}, "b": "é&", "c": [[1, 2], {"d": 3}]}
    assert "".join(_json(data)) == _plain_json(data)
