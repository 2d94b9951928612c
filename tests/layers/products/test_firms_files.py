"""FIRMS lists in other files: zipped Shapefile, JSON, monthly text, archives; and the real lists, without loss."""

import datetime
import io
import json
import zipfile

import geopandas as gpd
import numpy as np
import pytest

from lantian.layers.errors import InputError
from lantian.layers.products import read_fires

from .firms_rows import VIIRS, rows, viirs


def shapefile(folder, table, name="fire_nrt_J1V-C2_1"):
    table.to_file(folder / f"{name}.shp")
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for part in sorted(folder.glob(f"{name}.*")):
            archive.write(part, part.name)
        archive.writestr("Readme.txt", "Please cite NASA FIRMS")
    return packed.getvalue()


@pytest.mark.parametrize("date", ["text", "date"])
def test_zipped_shapefile_has_short_names_in_capitals(read, told, tmp_path, date):
    made = tmp_path / "made"
    made.mkdir()
    when = "2023-11-09" if date == "text" else datetime.date(2023, 11, 9)
    table = gpd.GeoDataFrame(
        {
            "LATITUDE": [36.25],
            "LONGITUDE": [113.125],
            "BRIGHT_TI4": [331.2],
            "SCAN": [0.39],
            "TRACK": [0.36],
            "ACQ_DATE": [when],
            "ACQ_TIME": ["0659"],
            "SATELLITE": ["N20"],
            "INSTRUMENT": ["VIIRS"],
            "CONFIDENCE": ["n"],
            "VERSION": ["2.0NRT"],
            "BRIGHT_TI5": [290.1],
            "FRP": [3.5],
            "DAYNIGHT": ["D"],
        },
        geometry=gpd.points_from_xy([113.125], [36.25]),
        crs=4326,
    )
    reading = read(shapefile(made, table), "DL_FIRE_J1V-C2_1.zip")
    plain = read(rows(VIIRS, viirs())).table
    given = [
        "lon",
        "lat",
        "scan_m",
        "track_m",
        "footprint",
        "confidence",
        "frp_mw",
        "satellite",
        "sensor",
        "acquired_utc",
        "version",
        "product",
        "daynight",
    ]
    assert reading.table[given].equals(plain[given])
    assert (reading.format, reading.rows, told.times(reading)) == ("firms_viirs", 1, ["2023-11-09T06:59"])


@pytest.mark.parametrize("encoding", ["GBK", "UTF-8"])
@pytest.mark.parametrize("keep_cpg", [True, False])
def test_shapefile_of_an_office_is_read_in_its_encoding(read, tmp_path, encoding, keep_cpg):
    made = tmp_path / "made"
    made.mkdir()
    table = gpd.GeoDataFrame({"时间": ["2015-10-01"], "县": ["长子县"]}, geometry=gpd.points_from_xy([112.884], [36.121]), crs=4490)
    table.to_file(made / "火点.shp", encoding=encoding)
    if not keep_cpg:
        (made / "火点.cpg").unlink()
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for part in sorted(made.glob("火点.*")):
            archive.write(part, part.name)
    reading = read(packed.getvalue(), "火点.zip")
    assert (reading.format, reading.table["county_named"].tolist(), reading.table["date_only"].tolist()) == (
        "official_list",
        ["长子县"],
        ["2015-10-01"],
    )
    assert (reading.table["lon"][0], reading.table["lat"][0]) == (112.884, 36.121)


def test_modis_shapefile_and_a_projected_one(read, tmp_path):
    made = tmp_path / "made"
    made.mkdir()
    points = gpd.GeoSeries(gpd.points_from_xy([113.125], [36.25]), crs=4326).to_crs("EPSG:32649")
    table = gpd.GeoDataFrame(
        {
            "BRIGHTNESS": [315.5],
            "BRIGHT_T31": [296.0],
            "ACQ_DATE": ["2023-11-09"],
            "ACQ_TIME": ["0041"],
            "SATELLITE": ["Aqua"],
            "CONFIDENCE": [80],
            "FRP": [24.0],
        },
        geometry=points,
    )
    row = read(shapefile(made, table), "m.zip").table.iloc[0]
    assert (row.sensor, row.satellite, row.confidence, str(row.acquired_utc)) == ("MODIS", "Aqua", "high", "2023-11-09 00:41:00")
    assert (row.lon, row.lat) == pytest.approx((113.125, 36.25), abs=1e-7)


def test_json_and_geojson_say_the_same_as_csv(read):
    record = dict(zip(VIIRS.split(","), viirs().split(","), strict=True))
    plain = read(rows(VIIRS, viirs())).table.drop(columns=["geometry", "source_row", "source_file"])
    numbers = {**record, "latitude": 36.25, "longitude": 113.125, "acq_time": 659, "frp": 3.5, "scan": 0.39, "track": 0.36}
    feature = {"type": "Feature", "properties": record, "geometry": {"type": "Point", "coordinates": [113.125, 36.25]}}
    bare = {**feature, "properties": {name: cell for name, cell in record.items() if name not in ("latitude", "longitude")}}
    for document in (
        [record],
        [numbers],
        {"data": [record]},
        {"type": "FeatureCollection", "features": [feature]},
        {"type": "FeatureCollection", "features": [bare]},
        feature,
    ):
        reading = read(json.dumps(document), "fires.json")
        assert reading.table.drop(columns=["geometry", "source_row", "source_file"]).equals(plain), document


def test_monthly_text_of_vnp14imgml(read, told):
    header = "YYYYMMDD,HHMM,Sat,Lat,Lon,T4,T5,Line,Sample,Conf,FRP,type,DNFlag"
    reading = read(
        rows(
            header,
            "20231109,0429,N,36.25,113.125,331.2,290.1,1,2,8,3.5,0,day",
            "20231109,0041,N,36.5,113.5,331.2,290.1,1,2,9,*******,2,night",
        ),
        "m.txt",
    )
    assert told.times(reading) == ["2023-11-09T04:29", "2023-11-09T00:41"]
    assert reading.table["confidence"].tolist() == ["nominal", "high"]
    assert reading.table["frp_mw"].isna().tolist() == [False, True]
    assert (told.flags(reading), reading.table["daynight"].tolist(), reading.table["satellite"].tolist()) == (
        ["", "static_type:2"],
        ["D", "N"],
        ["Suomi NPP"] * 2,
    )


def test_monthly_text_of_vj114imgml_gives_longitude_first(read, told):
    header = "year, month, day, hh, mm, lon, lat, mask, confidence, frp, line, sample".replace(" confidence,", "")
    reading = read(rows(header, "2023, 11, 9, 4, 29, 113.125, 36.25, 9, 3.5, 1, 2"), "VJ114IMGML_202311.txt")
    row = reading.table.iloc[0]
    assert (row.lon, row.lat, row.confidence, row.satellite, row.sensor, told.times(reading)) == (
        113.125,
        36.25,
        "high",
        "NOAA-20",
        "VIIRS",
        ["2023-11-09T04:29"],
    )


def test_real_list_of_275_rows_is_read_without_loss(fire_data, told):
    reading = read_fires(fire_data / "viirs_noaa20_c2nrt_2023-11-09_nchina.csv")
    raw = np.genfromtxt(fire_data / reading.file, delimiter=",", names=True, dtype=None, encoding="utf-8")
    table = reading.table
    assert (len(table), reading.rows, reading.rejected, reading.format) == (275, 275, [], "firms_viirs")
    assert (
        np.array_equal(table["lon"], raw["longitude"])
        and np.array_equal(table["lat"], raw["latitude"])
        and np.array_equal(table["frp_mw"], raw["frp"])
    )
    assert np.allclose(table["scan_m"], raw["scan"] * 1000) and np.allclose(table["track_m"], raw["track"] * 1000)
    assert (
        table["confidence"].tolist() == raw["confidence"].tolist()
        and set(table["satellite"]) == {"NOAA-20"}
        and set(table["sensor"]) == {"VIIRS"}
    )
    assert told.times(reading) == [f"{day}T{clock}" for day, clock in zip(raw["acq_date"], raw["acq_time"], strict=True)]


@pytest.mark.parametrize(
    ("name", "count", "first"),
    [("modis_c61nrt_2022-03-28_7d_nchina.csv", 510, "2022-03-28T02:49"), ("modis_c6nrt_2018-09-22_nchina.csv", 127, "2018-09-22T02:25")],
)
def test_real_lists_of_modis_are_read_without_loss(fire_data, told, name, count, first):
    reading = read_fires(fire_data / name)
    table = reading.table
    assert (len(table), reading.rows, reading.rejected, reading.format, told.times(reading)[0]) == (count, count, [], "firms_modis", first)
    given = table["confidence_given"].astype(float)
    assert (table["confidence"] == np.where(given < 30, "low", np.where(given < 80, "nominal", "high"))).all()
    assert set(table["satellite"]) <= {"Terra", "Aqua"} and table["acquired_utc"].notna().all()


def test_an_archive_of_two_lists_asks_for_one(read):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name in ("fire_archive_SV-C2_1.csv", "fire_nrt_SV-C2_1.csv"):
            archive.writestr(name, rows(VIIRS, viirs()))
    with pytest.raises(InputError, match="2 lists.*unpack"):
        read(packed.getvalue(), "two.zip")


def test_a_list_in_an_archive_is_read_from_there(read, told):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("FIRMS 下载/fire_nrt_SV-C2_1.csv", rows(VIIRS, viirs("41")))
    assert told.times(read(packed.getvalue(), "one.zip")) == ["2023-11-09T00:41"]
