"""What a file handed over without a word is told to be."""

import zipfile
from pathlib import Path

import pytest

from lantian.layers.dropped import recognise_dropped
from lantian.layers.tasks.import_layer import IMPORTED

SAMPLE = Path(__file__).parents[2] / "sample"
REGISTERS = {"gem_coal_plants": "heat_sources", "gem_steel_works": "works", "gem_coal_mines": "mines", "cogeneration": "heat_sources", "zones_drawn": "zones",
             "zones_repealed": "zones"}


@pytest.mark.parametrize("file", sorted((SAMPLE / "xinzhou").glob("*.csv")), ids=lambda file: file.stem)
def test_every_register_of_the_example_is_told(file):
    told = recognise_dropped(file)
    assert (told.what, told.layers[0]) == ("register", REGISTERS.get(file.stem, file.stem))


@pytest.mark.parametrize("name", ["viirs_noaa20_2023-11-09.csv", "firemask_viirs_noaa20_2023-11-09.tif"])
def test_fire_files_are_told(name):
    assert recognise_dropped(SAMPLE / name).what == "fires"


def test_a_list_in_an_archive(tmp_path):
    with zipfile.ZipFile(tmp_path / "firms.zip", "w") as archive:
        archive.write(SAMPLE / "viirs_noaa20_2023-11-09.csv", "fire_nrt.csv")
        archive.writestr("Readme.txt", "about")
    assert recognise_dropped(tmp_path / "firms.zip").what == "fires"


def test_an_official_list(tmp_path):
    (tmp_path / "清单.csv").write_text("编号,经度,纬度,日期,省,市,县\n1,112.9,35.5,2023-11-09,山西省,晋城市,泽州县\n", "utf-8")
    assert recognise_dropped(tmp_path / "清单.csv").what == "fires"


def test_a_workspace_and_other_geopackages(path):
    assert recognise_dropped(path).what == "workspace"
    assert recognise_dropped(SAMPLE / "townships.gpkg").what == ""


def test_a_granule_says_what_to_take_instead(tmp_path):
    (tmp_path / "VNP14IMG.A2023313.0542.002.nc").write_bytes(b"\x89HDF\r\n\x1a\n" + b"\0" * 100)
    told = recognise_dropped(tmp_path / "VNP14IMG.A2023313.0542.002.nc")
    assert told.what == "fires" and "FIRMS" in told.error.text("en")
    (tmp_path / "era5.nc").write_bytes(b"\x89HDF\r\n\x1a\n" + b"\0" * 100)
    assert recognise_dropped(tmp_path / "era5.nc").what == ""


@pytest.mark.parametrize(("name", "content"), [
    ("notes.txt", "你好，世界"), ("a.csv", "x,y\n1,2\n"), ("cities.csv", "name,lon,lat\nA,112,35\n"), ("empty.csv", ""), ("a.json", "{}"), ("b.shp", "no shape"),
    ("c.zip", "PK\3\4broken"), ("d.tif", "II*\0broken"), ("e.gpkg", "SQLite format 3\0broken")])
def test_what_is_none_of_ours_is_left_to_others(tmp_path, name, content):
    (tmp_path / name).write_text(content, "utf-8")
    assert recognise_dropped(tmp_path / name).what == ""


def test_a_height_raster_is_none_of_ours(tmp_path):
    import numpy as np
    import rasterio
    from rasterio.transform import from_origin

    with rasterio.open(tmp_path / "dem.tif", "w", driver="GTiff", width=20, height=20, count=1, dtype="float32", crs="EPSG:4326",
                       transform=from_origin(112, 36, 0.01, 0.01)) as file:
        file.write(np.linspace(700, 1500, 400, dtype="float32").reshape(1, 20, 20))
    assert recognise_dropped(tmp_path / "dem.tif").what == ""


def test_what_is_not_there(tmp_path):
    assert recognise_dropped(tmp_path / "none.csv").what == "" and recognise_dropped(tmp_path).what == ""


def test_layers_named_are_layers_that_can_be_imported():
    names = {layer.name for layer in IMPORTED}
    assert set(recognise_dropped(SAMPLE / "xinzhou" / "boilers.csv").layers) <= names
