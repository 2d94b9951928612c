"""Copies of the sample's files: QGIS changes the bytes of a GeoPackage when it filters one of its layers."""

import shutil
from pathlib import Path

SAMPLE = Path(__file__).resolve().parents[2] / "sample"
LIST, MASK, TOWNSHIPS, SOURCES = FILES = (
    "viirs_noaa20_2023-11-09.csv", "firemask_viirs_noaa20_2023-11-09.tif", "townships.gpkg", "static_sources.gpkg")


def copied(folder):
    """*folder*, made if need be, with a copy of each file."""
    folder.mkdir(exist_ok=True)
    for name in FILES:
        shutil.copyfile(SAMPLE / name, folder / name)
    return folder
