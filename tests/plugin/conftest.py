"""Lantian in a QGIS without window, and one result made by the command line to compare with."""

import shutil
from pathlib import Path

import pytest

SAMPLE = Path(__file__).resolve().parents[2] / "sample"
FILES = ("viirs_noaa20_2023-11-09.csv", "firemask_viirs_noaa20_2023-11-09.tif", "townships.gpkg", "static_sources.gpkg")


def copied(folder):
    """*folder* with a copy of the sample's files: QGIS changes the bytes of a GeoPackage when it filters one of its layers."""
    for name in FILES:
        shutil.copyfile(SAMPLE / name, folder / name)
    return folder


@pytest.fixture(scope="session")
def by_command_line(tmp_path_factory):
    """The result folder of the sample as ``lantian flag-fires`` writes it."""
    from lantian.__main__ import main

    files = copied(tmp_path_factory.mktemp("files"))
    out = tmp_path_factory.mktemp("library") / "out"
    assert main(["flag-fires", str(files / FILES[0]), "--townships", str(files / "townships.gpkg"), "--sources", str(files / "static_sources.gpkg"),
                 "--out", str(out)]) == 0
    return out


@pytest.fixture
def sample(tmp_path):
    """A folder with the sample's files for one test."""
    folder = tmp_path / "sample"
    folder.mkdir()
    return copied(folder)


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
    return {"INPUTS": [str(sample / FILES[0])], "TOWNSHIPS": f"{sample / 'townships.gpkg'}|layername=townships",
            "SOURCES": [str(sample / "static_sources.gpkg")], "OUT": str(tmp_path / "out")}


@pytest.fixture
def in_chinese(qgis_app):
    """QGIS in Chinese for one test."""
    before = qgis_app.translation()
    qgis_app.setTranslation("zh-Hans")
    yield
    qgis_app.setTranslation(before)
