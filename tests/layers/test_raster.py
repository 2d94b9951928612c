"""Rasters by windows: cover, place and damage."""

import numpy as np
import pytest
import rasterio
from rasterio.transform import Affine, from_origin

from lantian.layers import raster as rasters
from lantian.layers.errors import InputError


def write(path, values, transform, crs="EPSG:32649", **profile):
    with rasterio.open(
        path, "w", driver="GTiff", width=values.shape[1], height=values.shape[0], count=1, dtype=values.dtype, crs=crs, transform=transform, **profile
    ) as made:
        made.write(values, 1)
    return path


@pytest.mark.parametrize("tiled", [False, True])
@pytest.mark.parametrize("margin", [0, 3])
def test_windows_cover_once(tmp_path, monkeypatch, tiled, margin):
    monkeypatch.setattr(rasters, "WINDOW_PIXELS", 5000)
    values = np.arange(300 * 170, dtype=np.int32).reshape(300, 170)
    blocks = {"tiled": True, "blockxsize": 64, "blockysize": 64} if tiled else {}
    path = write(tmp_path / "a.tif", values, from_origin(400000, 4000000, 375, 375), **blocks)
    seen = np.zeros_like(values)
    with rasters.Raster(path) as raster:
        for top, left, window, core in raster.windows(margin):
            assert (window == values[top : top + window.shape[0], left : left + window.shape[1]]).all()
            seen[top + core[0].start : top + core[0].stop, left + core[1].start : left + core[1].stop] += 1
    assert (seen == 1).all()


@pytest.mark.parametrize(
    "transform",
    [
        from_origin(400000, 4000000, 375, 375),
        Affine(375, 0, 400000, 0, 375, 3900000),
        Affine.translation(400000, 4000000) * Affine.rotation(30) * Affine.scale(375, -375),
    ],
    ids=["north up", "south up", "rotated"],
)
def test_places_go_there_and_back(tmp_path, transform):
    path = write(tmp_path / "a.tif", np.zeros((20, 30), np.uint8), transform)
    with rasters.Raster(path) as raster:
        rows, cols = (part.ravel() for part in np.mgrid[0:20, 0:30])
        lon, lat = raster.lonlat(rows + 0.5, cols + 0.5)
        back = raster.pixels(lon, lat)
    assert [part.tolist() for part in back] == [rows.tolist(), cols.tolist()]


def test_cut_short_is_refused(tmp_path):
    path = write(tmp_path / "a.tif", np.random.default_rng(0).integers(0, 9, (200, 200)).astype(np.uint8), from_origin(4e5, 4e6, 375, 375))
    path.write_bytes(path.read_bytes()[:9000])
    with pytest.raises(InputError, match=r"a\.tif.*cut short"), rasters.Raster(path) as raster:
        list(raster.windows())
