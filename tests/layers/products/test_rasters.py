"""GeoTIFF: a class mask says itself what it is; everything else is what the user says it is."""

import numpy as np
import pytest
import rasterio
import shapely
from pyproj import Geod, Transformer
from rasterio.transform import from_origin
from rasterio.warp import Resampling, calculate_default_transform, reproject

from lantian.layers.products import read_fires

from .masks import MASK, WHEN, ground, with_values


def test_class_mask_gives_one_detection_a_fire_pixel(raster, told):
    reading = read_fires(raster(MASK), **WHEN)
    table = reading.table
    assert (reading.format, reading.rows, reading.rejected) == ("class_mask", 3, [])
    assert table["confidence"].tolist() == ["low", "nominal", "high"] and table["confidence_given"].tolist() == ["7", "8", "9"]
    assert set(table["satellite"]) == {"NOAA-20"} and set(table["sensor"]) == {"VIIRS"} and set(table["footprint"]) == {"pixel"}
    assert told.times(reading) == ["2023-11-09T04:29"] * 3 and table["frp_mw"].isna().all()
    x, y = Transformer.from_crs(4326, 32649, always_xy=True).transform(table["lon"].to_numpy(), table["lat"].to_numpy())
    assert x == pytest.approx([650_000 + 375 * c for c in (4.5, 6.5, 7.5)], abs=0.01)
    assert y == pytest.approx([4_200_000 - 375 * r for r in (3.5, 5.5, 5.5)], abs=0.01)
    assert table["scan_m"].to_numpy() == pytest.approx(375, rel=0.002) and table["track_m"].to_numpy() == pytest.approx(375, rel=0.002)


@pytest.mark.parametrize(
    "crs", ["EPSG:4326", "EPSG:4490", "EPSG:4547", "EPSG:3857", "EPSG:32649", "+proj=sinu +lon_0=0 +R=6371007.181 +units=m", "EPSG:2381"]
)
def test_class_mask_in_any_crs_stands_where_the_pixels_are(raster, crs):
    source = from_origin(650_000, 4_200_000, 375, 375)
    place, width, height = calculate_default_transform("EPSG:32649", crs, 60, 40, 650_000, 4_192_500, 661_250, 4_200_000)
    moved = np.full((height, width), 5, np.uint8)
    reproject(
        MASK,
        moved,
        src_transform=source,
        src_crs="EPSG:32649",
        dst_transform=place,
        dst_crs=crs,
        resampling=Resampling.nearest,
        init_dest_nodata=False,
        src_nodata=255,
    )
    table = read_fires(raster(moved, crs=crs, transform=place), **WHEN).table
    lon, lat = Transformer.from_crs(32649, 4326, always_xy=True).transform(
        [650_000 + 375 * c for c in (4.5, 6.5, 7.5)], [4_200_000 - 375 * r for r in (3.5, 5.5, 5.5)]
    )
    away = Geod(ellps="WGS84").inv(
        *np.broadcast_arrays(table["lon"].to_numpy()[:, None], table["lat"].to_numpy()[:, None], np.array(lon), np.array(lat))
    )[2]
    assert away.min(axis=1).max() < 375 and away.min(axis=0).max() < 375
    centre = shapely.centroid(table["geometry"].to_numpy())
    assert Geod(ellps="WGS84").inv(table["lon"], table["lat"], shapely.get_x(centre), shapely.get_y(centre))[2] == pytest.approx(0, abs=1)
    assert table["scan_m"].between(100, 1200).all() and table["track_m"].between(100, 1200).all()


@pytest.mark.parametrize("dtype", ["uint8", "int16", "uint16", "int32", "float32", "float64"])
@pytest.mark.parametrize("nodata", [None, 0, 255, -9999])
def test_class_mask_of_any_type_and_with_any_nodata(raster, dtype, nodata):
    if nodata is not None and np.dtype(dtype).kind != "f" and not np.iinfo(dtype).min <= nodata <= np.iinfo(dtype).max:
        return
    values = MASK.astype(dtype)
    values[0, :] = 0 if nodata is None else nodata
    said = {"raster_kind": "class"} if np.dtype(dtype).kind == "f" else {}
    reading = read_fires(raster(values, nodata=nodata), **said, **WHEN)
    assert (reading.format, reading.rows) == ("class_mask", 3)


def test_unobserved_classes_are_asked_at_points(raster, told):
    values = ground(_3_4=8, _10_10=4, _10_11=6, _10_12=0, _10_13=3)
    reading = read_fires(raster(values), **WHEN)
    lon, lat = Transformer.from_crs(32649, 4326, always_xy=True).transform(
        [650_000 + 375 * (c + 0.5) for c in (4, 10, 11, 12, 13, 60)], [4_200_000 - 375 * (r + 0.5) for r in (3, 10, 10, 10, 10, 10)]
    )
    assert reading.observed.at(lon, lat).tolist() == [1, 0, 0, 0, 1, -1]
    reading.observed.close()
    clear = read_fires(raster(MASK, "clear.tif"), **WHEN)
    assert clear.observed is None and "observed share is empty" in told.notes(clear)


@pytest.mark.parametrize(
    ("values", "options", "confidence", "frp"),
    [
        (with_values(1, 1), dict(raster_kind="binary"), [None, None], None),
        (with_values(255), dict(raster_kind="binary"), [None], None),
        (with_values(1, 2, 3), dict(raster_kind="confidence"), ["low", "nominal", "high"], None),
        (with_values(1, 2, 3), dict(raster_kind="binary", fire_values=(2, 3)), [None, None], None),
        (with_values(10, 40, 100, dtype="int16"), dict(raster_kind="binary", fire_values=(10,)), [None], None),
        (with_values(20, 29, 30, 79, 80, 100), dict(raster_kind="confidence"), ["low", "low", "nominal", "nominal", "high", "high"], None),
        (with_values(7, 8, 9), dict(raster_kind="confidence"), ["low", "nominal", "high"], None),
        (with_values(1, 3, 5), dict(raster_kind="confidence"), ["low", "nominal", "high"], None),
        (with_values(1.5, 22.25, 340, dtype="float32"), dict(raster_kind="frp"), [None] * 3, [1.5, 22.25, 340]),
        (with_values(6, 8), dict(raster_kind="class", fire_values=(8,)), ["nominal"], None),
    ],
    ids=["0/1", "0/255", "1/2/3", "1/2/3 of which two", "FHS", "percent", "7/8/9", "1/3/5", "FRP", "class of one value"],
)
def test_what_the_user_says_they_mean(raster, values, options, confidence, frp):
    table = read_fires(raster(values), **options, **WHEN).table
    assert table["confidence"].tolist() == confidence
    assert table["frp_mw"].isna().all() if frp is None else table["frp_mw"].tolist() == frp


def test_scaled_power_and_its_empty_pixels(raster):
    values = with_values(15, 225, -9999, dtype="int32")
    assert read_fires(raster(values, nodata=-9999, scale=0.1), raster_kind="frp", **WHEN).table["frp_mw"].tolist() == pytest.approx(
        [1.5, 22.5]
    )
    empty = with_values(1.5, np.nan, np.inf, dtype="float32")
    assert read_fires(raster(empty, "nan.tif"), raster_kind="frp", **WHEN).table["frp_mw"].tolist() == [1.5]


def test_imagery_metadata_answers_for_time_and_sensor(raster, told):
    reading = read_fires(raster(MASK, tags={"SATELLITEID": "NOAA-20", "ACQUISITIONDATETIME": "2023-11-09T04:29:00Z"}))
    assert (told.times(reading)[0], reading.table["satellite"][0]) == ("2023-11-09T04:29", "NOAA-20")
    assert "IMAGERY" in told.notes(reading)
    assert (
        told.times(
            read_fires(
                raster(MASK, "b.tif", tags={"SATELLITEID": "NOAA-20", "ACQUISITIONDATETIME": "2023-11-09T04:29:00Z"}),
                time="2023-11-09T05:00",
            )
        )[0]
        == "2023-11-09T05:00"
    )


def test_the_band_that_is_named_a_fire_mask_is_read(raster, told):
    path = raster(np.stack([np.full_like(MASK, 3), MASK]), "two.tif")
    with rasterio.open(path, "r+") as made:
        made.set_band_description(1, "QA")
        made.set_band_description(2, "FireMask")
    reading = read_fires(path, **WHEN)
    assert reading.rows == 3 and "band 2 (FireMask)" in told.notes(reading)


@pytest.mark.parametrize("name", ["fires.csv", "VNP14IMG.nc", "brightness_temperature.tif", "FHS_10.tif", "mask"])
def test_the_name_of_a_raster_says_nothing(raster, name):
    assert read_fires(raster(MASK, name), **WHEN).format == "class_mask"


def test_pixels_of_the_derived_mask_are_all_there(fire_data):
    path = fire_data / "DERIVED_firemask_viirs_noaa20_c2nrt_2023-11-09_utm49_375m.tif"
    with rasterio.open(path) as mask:
        values = mask.read(1)
    reading = read_fires(path, **WHEN)
    assert (reading.format, reading.rows) == ("class_mask", int(np.isin(values, (7, 8, 9)).sum()))
    assert reading.table["confidence_given"].astype(int).tolist() == values[np.isin(values, (7, 8, 9))].tolist()
