"""The job without a window, by QGIS's own command line: the same table as ours, byte for byte."""

import json
import subprocess

import pytest

from .desktop import profile


@pytest.fixture(scope="module")
def qgis_process(tmp_path_factory):
    """Runs qgis_process.bin with the plugin in a profile of its own; returns what it did."""
    folder = tmp_path_factory.mktemp("qgis_process")
    environment = {**profile(folder), "QT_QPA_PLATFORM": "offscreen"}

    def run(*arguments):
        # Not the wrapper qgis_process: Debian's hands it an option that it does not know.
        return subprocess.run(["qgis_process.bin", *map(str, arguments)], env=environment, cwd=folder, capture_output=True, encoding="utf-8", timeout=120)
    return run


def options(parameters):
    """*parameters* as qgis_process takes them; a list is an option given again."""
    return [f"{name}={value}" for name, given in parameters.items() for value in (given if isinstance(given, list) else [given])]


def test_the_table_is_that_of_the_command_line(qgis_process, parameters, by_command_line, tmp_path):
    done = qgis_process("--json", "run", "lantian:flag_fires", "--", *options(parameters))
    assert done.returncode == 0, done.stdout + done.stderr
    out = tmp_path / "out"
    assert (out / "townships.csv").read_bytes() == (by_command_line / "townships.csv").read_bytes()
    assert sorted(path.name for path in out.iterdir()) == sorted(path.name for path in by_command_line.iterdir())
    totals = json.loads((out / "run.json").read_text("utf-8"))["totals"]
    assert json.loads(done.stdout)["results"]["EVENTS"] == totals["events"] > 0


def test_a_mistake_is_said_and_nothing_is_written(qgis_process, parameters, tmp_path):
    done = qgis_process("run", "lantian:flag_fires", "--", *options({**parameters, "CODE_FIELD": "nonesuch"}))
    assert done.returncode != 0
    assert "nonesuch" in done.stderr and "Traceback" not in done.stdout + done.stderr
    assert not (tmp_path / "out").exists()


def test_its_help_names_every_option(qgis_process):
    from lantian.layers.tasks import FLAG_FIRES

    done = qgis_process("help", "lantian:flag_fires")
    assert done.returncode == 0, done.stderr
    for argument in FLAG_FIRES.arguments:
        assert f"\n{argument.parameter}:" in done.stdout, argument.parameter
