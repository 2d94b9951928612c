"""GeoTIFF that is refused, with the option that decides: values that do not tell, no time, no place, no original, no fire product."""

import numpy as np
import pytest
import rasterio
from rasterio.transform import from_origin
from rasterio.warp import Resampling, reproject

from lantian.layers.errors import ArgumentError, InputError
from lantian.layers.products import read_fires

from .masks import MASK, WHEN, ground, with_values


def test_mask_without_fires_needs_to_be_called_one(raster, told):
    path = raster(ground(_1_1=4))
    with pytest.raises(InputError, match="--raster-kind"):
        read_fires(path, **WHEN)
    reading = read_fires(path, raster_kind="class", **WHEN)
    assert (len(reading.table), reading.format) == (0, "class_mask") and "no fire pixel" in told.notes(reading)


@pytest.mark.parametrize(
    ("values", "shown"),
    [
        (with_values(1, 1), "0, 1"),
        (with_values(255, 255), "0, 255"),
        (with_values(1, 2, 3), "0, 1, 2, 3"),
        (with_values(10, 40, 100, 153, 200, dtype="int16"), "0, 10, 40, 100, 153, 200"),
        (with_values(1.5, 22.25, 340, dtype="float32"), "0, 1.5, 22.25, 340"),
        (with_values(1.5, 6.75, 8.25, dtype="float32"), "0, 1.5, 6.75, 8.25"),
        (with_values(5, 7, 9, dtype="float32"), "0, 5, 7, 9"),
        (with_values(30, 75, 100), "0, 30, 75, 100"),
        (with_values(5, 5), "0, 5"),
        (with_values(7, 9, 20), "0, 7, 9, 20"),
    ],
    ids=["0/1", "0/255", "1/2/3", "FHS", "floats", "small floats", "whole floats", "percent", "land only", "beyond 9"],
)
def test_values_that_do_not_tell_are_refused_with_what_decides(raster, values, shown):
    with pytest.raises(InputError) as caught:
        read_fires(raster(values), **WHEN)
    for lang in ("zh", "en"):
        text = caught.value.text(lang)
        assert "--raster-kind" in text and shown in text and "mask.tif" in text


@pytest.mark.parametrize(
    ("values", "options", "said"),
    [
        (with_values(10, 40, dtype="int16"), dict(raster_kind="class"), "--raster-kind binary --fire-values"),
        (with_values(1.5, 8, dtype="float32"), dict(raster_kind="class"), "nearest neighbour"),
        (with_values(1, 2, 3), dict(raster_kind="binary"), "--fire-values"),
        (with_values(2, 4, 6), dict(raster_kind="confidence"), "recode"),
    ],
)
def test_what_the_user_says_must_fit_the_values(raster, values, options, said):
    with pytest.raises((InputError, ArgumentError), match=said):
        read_fires(raster(values), **options, **WHEN)


@pytest.mark.parametrize(
    ("missing", "said"),
    [(dict(sensor="NOAA-20"), r"--time or mask\.tif@2023"), (dict(time="2023-11-09T04:29"), "--sensor")],
    ids=["time", "sensor"],
)
def test_time_and_sensor_are_asked_for(raster, missing, said):
    with pytest.raises(InputError, match=said):
        read_fires(raster(MASK), **missing)


@pytest.mark.parametrize(
    ("options", "said"),
    [(dict(time="2023-11-09", sensor="NOAA-20"), "date only"), (dict(time="2023-11-09T04:29", sensor="Sputnik"), "Sputnik")],
)
def test_a_day_is_no_pass_and_an_unknown_satellite_no_sensor(raster, options, said):
    with pytest.raises(ArgumentError, match=said):
        read_fires(raster(MASK), **options)


@pytest.mark.parametrize(
    ("profile", "said"),
    [(dict(crs=None), "gdal_edit -a_srs"), (dict(transform=rasterio.Affine.identity()), "no geotransform")],
    ids=["CRS", "place"],
)
def test_without_a_place_it_is_refused(raster, profile, said):
    with pytest.raises(InputError, match=said):
        read_fires(raster(MASK, **profile), **WHEN)


def temperatures():
    return (np.random.default_rng(1).normal(285, 6, (20, 30)) + 60 * (MASK > 6)).astype("float32")


@pytest.mark.parametrize(
    ("values", "settings"),
    [
        (temperatures(), {}),
        (np.where(MASK > 6, temperatures(), np.nan).astype("float32"), dict(unit="K")),
        (np.where(np.arange(600).reshape(20, 30) % 3, temperatures(), 0).astype("float32"), {}),
        ((temperatures() * 10).astype("uint16"), dict(scale=0.1)),
        ((temperatures() - 273.15).astype("float32"), dict(description="I04 brightness temperature (degC)")),
        (temperatures().round().astype("uint16"), dict(description="亮温")),
    ],
    ids=["kelvin", "fires only", "zeros between", "scaled", "celsius", "named in Chinese"],
)
@pytest.mark.parametrize("kind", [None, "class", "frp", "confidence", "binary"])
def test_brightness_temperature_is_recognised_and_refused(raster, values, settings, kind):
    with pytest.raises(InputError, match="brightness temperature.*later command") as caught:
        read_fires(raster(values, "mask.tif", **settings), raster_kind=kind, **WHEN)
    assert "亮温" in caught.value.text("zh") and "后续" in caught.value.text("zh")


@pytest.mark.parametrize("dtype", ["uint8", "float32"])
@pytest.mark.parametrize(
    "way",
    [Resampling.bilinear, Resampling.cubic, Resampling.average, Resampling.cubic_spline, Resampling.lanczos],
    ids=lambda way: way.name,
)
def test_interpolated_mask_is_refused(raster, dtype, way):
    values = np.full((120, 120), 5, dtype)
    rows, cols = np.random.default_rng(2).integers(5, 115, (2, 12))
    values[rows, cols] = np.resize([8, 9, 8, 9, 9], 12)
    moved = np.full((150, 130), 5, dtype)
    reproject(
        values,
        moved,
        src_transform=from_origin(650_000, 4_200_000, 375, 375),
        src_crs="EPSG:32649",
        dst_transform=from_origin(112.71, 37.93, 0.0042, 0.0033),
        dst_crs="EPSG:4326",
        resampling=way,
        src_nodata=255,
        init_dest_nodata=False,
    )
    with pytest.raises(InputError) as caught:
        read_fires(raster(moved, crs="EPSG:4326", transform=from_origin(112.71, 37.93, 0.0042, 0.0033)), **WHEN)
    assert "nearest" in caught.value.text("en") and "最近邻" in caught.value.text("zh")


@pytest.mark.parametrize(
    "first",
    [b"\x0e\x03\x13\x01", b"\x89HDF\r\n\x1a\n", b"CDF\1", b"CDF\2", b"CDF\5"],
    ids=["HDF4", "HDF5", "NetCDF", "NetCDF 64", "NetCDF data"],
)
@pytest.mark.parametrize("name", ["VNP14IMG.A2023313.0424.002.nc", "fires.csv"])
def test_granules_come_later(read, first, name):
    with pytest.raises(InputError, match="granules come with a later version") as caught:
        read(first + b"\0" * 600, name)
    assert "后续版本" in caught.value.text("zh") and "FIRMS" in caught.value.text("zh")
