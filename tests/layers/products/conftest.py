"""Lists and rasters written as somebody would have them, and read."""

from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import rasterio
from rasterio.transform import from_origin

from lantian.layers.products import read_fires


@pytest.fixture(scope="session")
def fire_data():
    """The folder of real lists."""
    return Path(__file__).resolve().parents[2] / "data" / "fire"


@pytest.fixture
def read(tmp_path):
    """read(content, name="list.csv", **options): the Reading of a file with that content."""

    def read(content, name="list.csv", **options):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return read_fires(path, **options)

    return read


@pytest.fixture
def raster(tmp_path):
    """raster(values, name="mask.tif", tags=…, **profile): path of a GeoTIFF of 375 m pixels in UTM 49 N, as no pass names itself."""

    def raster(values, name="mask.tif", tags=None, description=None, unit=None, scale=None, **profile):
        values = np.atleast_3d(np.asarray(values).T).T
        usual = dict(
            driver="GTiff",
            count=values.shape[0],
            height=values.shape[1],
            width=values.shape[2],
            dtype=values.dtype,
            crs="EPSG:32649",
            transform=from_origin(650_000, 4_200_000, 375, 375),
        )
        with rasterio.open(tmp_path / name, "w", **{**usual, **profile}) as made:
            made.write(values)
            if tags:
                made.update_tags(ns="IMAGERY", **tags)
            if description:
                made.set_band_description(1, description)
            if unit:
                made.units = [unit]
            if scale:
                made.scales, made.offsets = [scale], [0.0]
        return tmp_path / name

    return raster


@pytest.fixture(scope="session")
def told():
    """told(reading): its notes in English, one text; told.times(reading): acquired_utc as text."""
    return SimpleNamespace(
        notes=lambda reading: "\n".join(note["en"] for note in reading.notes),
        times=lambda reading: [str(moment) for moment in reading.table["acquired_utc"].to_numpy("datetime64[m]")],
        flags=lambda reading: reading.table["flags"].fillna("").tolist(),
    )
