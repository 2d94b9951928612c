"""Bad rasters, each made from a mask of six fires."""

from __future__ import annotations

import os

import numpy as np
import rasterio
from bad_files import makes
from rasterio.transform import from_origin
from rasterio.warp import Resampling, reproject


def mask(path, values, **settings):
    """A raster of 400 m pixels over the two counties."""
    profile = dict(driver="GTiff", width=values.shape[1], height=values.shape[0], count=1, dtype=values.dtype, crs="EPSG:32649",
                   transform=from_origin(650000, 4360000, 400, 400), compress="deflate")
    with rasterio.open(path, "w", **{**profile, **settings}) as raster:
        raster.write(values, 1)


def land_with_fires(fire=9, ground=5, dtype="uint8"):
    values = np.full((256, 160), ground, dtype)
    rows, cols = np.array([40, 80, 81, 120, 160, 200]), np.array([60, 62, 62, 90, 50, 100])
    values[rows, cols] = fire
    return values


@makes("mask.tif", "a@2023-11-09 b:c.tif")
def _(path):
    mask(path, land_with_fires())


@makes("cut.tif")
def _(path):
    noise = np.random.default_rng(1).integers(3, 10, (256, 160)).astype("uint8")
    mask(path, noise)
    os.truncate(path, path.stat().st_size // 2)


@makes("cut_in_the_header.tif")
def _(path):
    mask(path, land_with_fires())
    os.truncate(path, 100)


@makes("no_crs.tif")
def _(path):
    mask(path, land_with_fires(), crs=None)


@makes("bilinear.tif", "cubic.tif", "bilinear_float.tif")
def _(path):
    """The mask in degrees, resampled as no mask may be."""
    way = Resampling.cubic if "cubic" in path.name else Resampling.bilinear
    source = land_with_fires(dtype="float32" if "float" in path.name else "uint8")
    target = np.zeros((300, 230), source.dtype)
    place = from_origin(112.72, 39.37, 0.004, 0.0035)
    reproject(source, target, src_transform=from_origin(650000, 4360000, 400, 400), src_crs="EPSG:32649", dst_transform=place, dst_crs="EPSG:4326",
              resampling=way, dst_nodata=0)
    target[target < 1] = 5
    mask(path, target, crs="EPSG:4326", transform=place)


@makes("temperature.tif")
def _(path):
    mask(path, np.random.default_rng(1).normal(290, 8, (256, 160)).astype("float32"))


@makes("zero_one.tif")
def _(path):
    mask(path, land_with_fires(1, 0))


@makes("no_fire_class.tif")
def _(path):
    mask(path, land_with_fires(5, 3))


@makes("all_fire.tif")
def _(path):
    mask(path, np.ones((1500, 1500), "uint8"))
