"""A land cover raster, asked for its class at points."""

import numpy as np
import pytest
import rasterio
from rasterio.transform import from_origin

from lantian.layers.errors import InputError
from lantian.layers.land_cover import LandCover


def write(path, crs="EPSG:4326", nodata=0):
    values = np.array([[40, 10], [50, 0]], np.uint8)
    with rasterio.open(
        path, "w", driver="GTiff", width=2, height=2, count=1, dtype="uint8", crs=crs, transform=from_origin(112, 37, 0.01, 0.01), nodata=nodata
    ) as made:
        made.write(values, 1)
    return path


def test_class_at_points_and_none_outside_or_without_data(tmp_path):
    cover = LandCover(write(tmp_path / "cover.tif"))
    found = cover.values_at(np.array([112.005, 112.015, 112.005, 112.015, 113]), np.array([36.995, 36.995, 36.985, 36.985, 36.995]))
    assert found[:3].tolist() == [40, 10, 50] and np.isnan(found[3:]).all()
    assert (cover.record["file"], cover.record["role"]) == ("cover.tif", "cropland")
    whole = LandCover(write(tmp_path / "whole.tif", nodata=None))
    assert whole.values_at(np.array([112.015]), np.array([36.985])).tolist() == [0]


def test_without_a_crs_it_is_refused(tmp_path):
    with pytest.raises(InputError, match="coordinate reference system"):
        LandCover(write(tmp_path / "cover.tif", crs=None))
