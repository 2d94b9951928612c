"""Lantian in a QGIS without window, and one result made by the command line to compare with."""

import pytest

from .sample_files import LIST, SOURCES, TOWNSHIPS, copied


@pytest.fixture(scope="session", autouse=True)
def drawing_rest(qgis_iface):
    """The canvas outlives the dock of a test: nothing may be drawn when the next one clears the project."""
    from lantian.plugin.workspace.drawing_rest import DrawingRest

    rest = DrawingRest(qgis_iface)
    yield rest
    rest.unload()


@pytest.fixture(scope="session")
def by_command_line(tmp_path_factory):
    """The result folder of the sample as ``lantian flag-fires`` writes it."""
    from lantian.__main__ import main

    files = copied(tmp_path_factory.mktemp("files"))
    out = tmp_path_factory.mktemp("library") / "out"
    assert main(["flag-fires", str(files / LIST), "--townships", str(files / TOWNSHIPS), "--sources", str(files / SOURCES), "--out", str(out)]) == 0
    return out


@pytest.fixture
def sample(tmp_path):
    """A folder with the sample's files for one test."""
    return copied(tmp_path / "sample")


@pytest.fixture
def lantian(qgis_processing):
    """The plugin, loaded without a window as qgis_process does it."""
    from lantian.plugin.main import LantianPlugin

    plugin = LantianPlugin(None)
    plugin.initProcessing()
    yield plugin
    plugin.unload()


@pytest.fixture
def parameters(sample, tmp_path):
    """Parameters of a run on the sample."""
    return {"INPUTS": [str(sample / LIST)], "TOWNSHIPS": f"{sample / TOWNSHIPS}|layername=townships",
            "SOURCES": [str(sample / SOURCES)], "OUT": str(tmp_path / "out")}


@pytest.fixture
def in_chinese(qgis_app):
    """QGIS in Chinese for one test."""
    before = qgis_app.translation()
    qgis_app.setTranslation("zh-Hans")
    yield
    qgis_app.setTranslation(before)


@pytest.fixture
def path(tmp_path, qgis_new_project):
    """Z1 and Z2, put there by the command line in the name of 李, a while ago."""
    from .edits import while_later
    from .workspaces import new, put, zone

    path = new(tmp_path / "w.gpkg")
    put(path, "zones", zone("Z1", name="一", declared_km2=1 / 3), zone("Z2", 113.0, name="二"), by="李")
    while_later(path)
    return path


@pytest.fixture
def dock(qgis_iface, qgis_new_project, qtbot):
    """The dock with its session and work, on QGIS without its own window; messages need one, so say what to do with them."""
    from lantian.plugin.dock.dock import LantianDock
    from lantian.plugin.session import Session
    from lantian.plugin.work import Work

    work = Work()
    dock = LantianDock(Session(qgis_iface, work), work)
    qtbot.addWidget(dock)
    yield dock
    dock.unload()
