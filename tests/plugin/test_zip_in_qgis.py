"""The zip, unpacked into a profile of 陈 工, in a real QGIS: it loads, works, and leaves nothing behind when it is unloaded; twice and again."""

import importlib.util
import json
import subprocess
import zipfile
from pathlib import Path

import pytest

from .desktop import launch, profile
from .sample_files import LIST, SOURCES, TOWNSHIPS, copied

spec = importlib.util.spec_from_file_location("zips", Path(__file__).parents[1] / "zips.py")
zips = importlib.util.module_from_spec(spec)
spec.loader.exec_module(zips)


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory):
    folder = tmp_path_factory.mktemp("zip")
    with zipfile.ZipFile(zips.cut(folder / "cut")) as archive:
        archive.extractall(folder)
    return folder / "lantian"


@pytest.fixture(scope="module")
def job(tmp_path_factory):
    """A workspace of one prefecture, and parameters of a run on the sample."""
    from lantian.__main__ import main

    folder = tmp_path_factory.mktemp("陈 工")
    files = copied(folder / "sample")
    assert main(["new-workspace", str(folder / "忻州.gpkg"), "--area", "140900", "--townships", str(files / TOWNSHIPS)]) == 0
    return {"workspace": str(folder / "忻州.gpkg"),
            "parameters": {"INPUTS": [str(files / LIST)], "TOWNSHIPS": str(files / TOWNSHIPS), "SOURCES": [str(files / SOURCES)], "OUT": str(folder / "out")}}


def test_in_qgis_process(unpacked, job, tmp_path, by_command_line):
    folder = tmp_path / "陈 工"
    folder.mkdir()
    environment = {**profile(folder, unpacked), "QT_QPA_PLATFORM": "offscreen"}
    given = {**job["parameters"], "INPUTS": job["parameters"]["INPUTS"][0], "SOURCES": job["parameters"]["SOURCES"][0], "OUT": str(folder / "结 果")}
    done = subprocess.run(["qgis_process.bin", "--json", "run", "lantian:flag_fires", "--", *(f"{name}={value}" for name, value in given.items())],
                          env=environment, cwd=folder, capture_output=True, encoding="utf-8", timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    assert json.loads(done.stdout)["results"]["EVENTS"] > 0
    assert (folder / "结 果/townships.csv").read_bytes() == (by_command_line / "townships.csv").read_bytes()
    assert not list(unpacked.rglob("*.gpkg-wal"))


@pytest.fixture(scope="module")
def told(unpacked, job, tmp_path_factory):
    """What the desktop told of three rounds of load, work, unload, in a profile named 陈 工."""
    folder = tmp_path_factory.mktemp("桌面 陈 工")
    environment = profile(folder, unpacked, enabled=False, name="陈 工")
    return launch(folder, environment, "zh-Hans", "reload_startup.py", job, options=("--profile", "陈 工"), seconds=180)


def test_it_loads_works_and_loads_again(told, unpacked):
    assert told["errors"] == []
    assert len(told["rounds"]) == 3
    for seen in told["rounds"]:
        assert seen["loaded"] and seen["unloaded"] and seen["provider"] and seen["dock"]
        assert seen["title"] == "蓝天"
        assert "陈 工" in seen["file"] and seen["layers"] > 10
        assert seen["events"] == told["rounds"][0]["events"] > 0


def test_nothing_of_ours_is_left(told):
    first, *rest = told["states"]
    for state in rest:
        for kind in ("ours", "top", "providers", "menu", "toolbar", "path", "modules", "threads", "tasks", "translated", "tool", "actions"):
            assert state[kind] == first[kind], kind
    assert first["ours"] == [] and first["modules"] == []
    assert told["alive"] == []


# What QGIS itself leaves: the separator above the first plugin's menu, and the marks beside the layers of a project that was cleared.
LEFT_BY_QGIS = ("QAction in QMenu mPluginMenu", "QgsLayerTreeViewIndicator")


def more(before, after, unless=()):
    return {name: (before.get(name, 0), count) for name, count in after.items() if count > before.get(name, 0) and not name.endswith(unless)}


def test_no_widget_and_no_connection_more_with_each_round(told):
    """Signals of what all plugins share are as before the first load; what QGIS makes on first use is there after round one, and no more of it later."""
    first, *rest = told["states"]
    assert len(first["receivers"]) > 100
    for state in rest:
        # whoever once got hold of an object listens for its end
        assert more(first["receivers"], state["receivers"], " destroyed(QObject*)") == {}
        assert state["items"] == first["items"]
    for state in rest[1:]:
        assert more(rest[0]["receivers"], state["receivers"]) == {}
        assert more(rest[0]["children"], state["children"], LEFT_BY_QGIS) == {}
