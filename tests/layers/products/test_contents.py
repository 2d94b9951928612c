"""A file is what its bytes are; what holds no list this version reads is refused by name and with what to do."""

import io
import zipfile

import pytest

from lantian.layers.errors import InputError
from lantian.layers.products import read_fires
from lantian.layers.products.contents import kind_of

LIST = "latitude,longitude,acq_date,acq_time,confidence\n36.25,113.125,2023-11-09,0429,n\n"


@pytest.mark.parametrize(
    ("first", "kind"),
    [
        (b"II*\0....", "tiff"),
        (b"MM\0*....", "tiff"),
        (b"II+\0....", "tiff"),
        (b"PK\3\4....", "zip"),
        (b"\x0e\x03\x13\x01", "hdf4"),
        (b"\x89HDF\r\n\x1a\n", "hdf5"),
        (b"CDF\1", "netcdf"),
        (b"\xd0\xcf\x11\xe0", "ole"),
        (b"%PDF-1.7", "pdf"),
        (b"SQLite format 3\0", "sqlite"),
        (b"\x1f\x8b", "packed"),
        (b"\0\0\x27\x0a", "shp"),
        (b'\xef\xbb\xbf {"a"', "json"),
        (b" \n[{", "json"),
        (b"<!DOCTYPE html>", "markup"),
        (LIST.encode(), "text"),
        (b"\xef\xbb\xbflatitude", "text"),
    ],
)
def test_kind_by_the_first_bytes(first, kind):
    assert kind_of(first) == kind


@pytest.mark.parametrize(
    ("first", "said"),
    [
        (b"\xd0\xcf\x11\xe0", ".xlsx or CSV"),
        (b"%PDF-1.7", "export its table"),
        (b"SQLite format 3\0", "CSV or GeoJSON"),
        (b"\x1f\x8b", "unpack it"),
        (b"\x89PNG", "a picture"),
        (b"<!DOCTYPE html><html>", "download the CSV"),
        (b'<?xml version="1.0"?><kml>', "GeoJSON"),
    ],
)
@pytest.mark.parametrize("name", ["fires.csv", "火点.tif"])
def test_other_kinds_are_refused_by_name_whatever_the_file_is_called(read, first, said, name):
    with pytest.raises(InputError, match=said) as caught:
        read(first + b" " * 600, name)
    assert name in caught.value.text("zh") and name in caught.value.text("en")


@pytest.mark.parametrize("document", ["[]", '{"features": []}', '{"answer": 42}', "[1, 2]", '[{"a": 1}]'])
def test_json_without_fire_points(read, document):
    with pytest.raises(InputError, match="a.json"):
        read(document, "a.json")


def test_archives_that_hold_no_list(read):
    for names, said in (
        ((), "no list of fire points"),
        (("Readme.txt", "legend.png"), "no list of fire points"),
        (("mask.tif",), "unpacked first"),
    ):
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w") as archive:
            for name in names:
                archive.writestr(name, b"II*\0" + b"\0" * 20)
        with pytest.raises(InputError, match=said):
            read(packed.getvalue(), "a.zip")


def test_archive_damaged_inside(read):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.csv", LIST * 50)
    content = bytearray(packed.getvalue())
    content[45] ^= 0xFF
    with pytest.raises(InputError, match="damaged"):
        read(bytes(content), "a.zip")


def test_no_file_a_folder_and_nothing(tmp_path, read):
    with pytest.raises(InputError, match="no such file"):
        read_fires(tmp_path / "none.csv")
    with pytest.raises(InputError, match="folder"):
        read_fires(tmp_path)
    with pytest.raises(InputError, match="0 bytes"):
        read(b"")


def test_columns_are_found_by_what_they_mean(read, told):
    for header in (
        "latitude,longitude,acq_date,acq_time,confidence",
        "lat,lon,date,time,conf",
        "纬度,经度,日期,hhmm,置信度",
        "火点纬度,火点经度,观测日期,utc_time,火点置信度",
        "LAT,LNG,Date,TIME,Confidence",
    ):
        reading = read(LIST.replace(LIST.splitlines()[0], header))
        assert (reading.table["lat"][0], reading.table["lon"][0], reading.table["confidence"][0]) == (36.25, 113.125, "nominal"), header
        assert reading.table["acquired_utc"].notna().all(), header


@pytest.mark.parametrize("header", ["latitude,acq_date", "name,value", "经度,日期"])
def test_without_a_place_the_columns_found_are_named(read, header):
    with pytest.raises(InputError, match=header.split(",")[0]) as caught:
        read(header + "\n1,2\n")
    assert "纬度" in caught.value.text("zh")
