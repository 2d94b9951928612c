"""Lantian in a QGIS without window, and one result made by the command line to compare with."""

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "sample"
LIST = SAMPLE / "viirs_noaa20_2023-11-09.csv"
TOWNSHIPS = f"{SAMPLE / 'townships.gpkg'}|layername=townships"
SOURCES = SAMPLE / "static_sources.gpkg"


@pytest.fixture(scope="session")
def by_command_line(tmp_path_factory):
    """The result folder of the sample as ``lantian flag-fires`` writes it."""
    from lantian.__main__ import main

    out = tmp_path_factory.mktemp("library") / "out"
    assert main(["flag-fires", str(LIST), "--townships", str(SAMPLE / "townships.gpkg"), "--sources", str(SOURCES), "--out", str(out)]) == 0
    return out


@pytest.fixture
def lantian(qgis_processing):
    """The plugin, loaded without a window as qgis_process does it."""
    from lantian.plugin.main import LantianPlugin

    plugin = LantianPlugin(None)
    plugin.initProcessing()
    yield plugin
    plugin.unload()


@pytest.fixture
def parameters(tmp_path):
    """Parameters of a run on the sample."""
    return {"INPUTS": [str(LIST)], "TOWNSHIPS": TOWNSHIPS, "SOURCES": [str(SOURCES)], "OUT": str(tmp_path / "out")}


@pytest.fixture
def in_chinese(qgis_app):
    """QGIS in Chinese for one test."""
    before = qgis_app.translation()
    qgis_app.setTranslation("zh-Hans")
    yield
    qgis_app.setTranslation(before)
