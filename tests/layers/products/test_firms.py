"""FIRMS lists as text: API, area, daily text, archive; VIIRS and MODIS; cells and columns."""

import numpy as np
import pytest

from .firms_rows import MODIS, VIIRS, modis, rows, viirs


@pytest.mark.parametrize(
    ("written", "minute"),
    [
        ("659", "06:59"),
        ("0659", "06:59"),
        ("41", "00:41"),
        ("0041", "00:41"),
        ("2", "00:02"),
        ("0", "00:00"),
        ("0236", "02:36"),
        ("236", "02:36"),
        ("04:29", "04:29"),
        ("4:29", "04:29"),
        ("04:29:00", "04:29"),
        ("1830", "18:30"),
        ("659.0", "06:59"),
        ('"0659"', "06:59"),
        (" 659 ", "06:59"),
    ],
)
def test_acq_time_is_hours_and_minutes_of_utc(read, told, written, minute):
    reading = read(rows(VIIRS, viirs(written)))
    assert told.times(reading) == [f"2023-11-09T{minute}"]
    assert reading.rejected == []


@pytest.mark.parametrize("written", ["2561", "24:00", "1360", "noon", "12345"])
def test_a_clock_that_does_not_exist_is_one_rejected_row(read, written):
    reading = read(rows(VIIRS, viirs(), viirs(written)))
    assert len(reading.table) == 1 and reading.rows == 2
    assert [(bad["row"], bad["column"], bad["value"]) for bad in reading.rejected] == [(3, "acq_time", written)]


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        ("n", "nominal"),
        ("l", "low"),
        ("h", "high"),
        ("N", "nominal"),
        ("nominal", "nominal"),
        ("Low", "low"),
        ("HIGH", "high"),
        ("低", "low"),
        ("中", "nominal"),
        ("高", "high"),
        ("7", "low"),
        ("8", "nominal"),
        ("9", "high"),
        ("", None),
        ("perhaps", None),
    ],
)
def test_confidence_of_viirs_in_any_word(read, told, written, wanted):
    reading = read(rows(VIIRS, viirs(confidence=written)))
    assert reading.table["confidence"].tolist() == [wanted]
    assert reading.table["confidence_given"].tolist() == [written or None]
    assert ("confidence is not understood" in told.notes(reading)) == (written == "perhaps")


@pytest.mark.parametrize(
    ("number", "wanted"),
    [
        (0, "low"),
        (29, "low"),
        (30, "nominal"),
        (79, "nominal"),
        (80, "high"),
        (100, "high"),
        (101, None),
        (-1, None),
        (7, "low"),
        (9, "low"),
    ],
)
def test_confidence_of_modis_by_the_classes_of_its_guide(read, number, wanted):
    assert read(rows(MODIS, modis(number))).table["confidence"].tolist() == [wanted]


@pytest.mark.parametrize(
    ("header", "line", "written", "satellite", "sensor"),
    [
        (VIIRS, viirs, "N", "Suomi NPP", "VIIRS"),
        (VIIRS, viirs, "1", "NOAA-20", "VIIRS"),
        (VIIRS, viirs, "N20", "NOAA-20", "VIIRS"),
        (VIIRS, viirs, "N21", "NOAA-21", "VIIRS"),
        (MODIS, modis, "Terra", "Terra", "MODIS"),
        (MODIS, modis, "T", "Terra", "MODIS"),
        (MODIS, modis, "Aqua", "Aqua", "MODIS"),
        (MODIS, modis, "A", "Aqua", "MODIS"),
    ],
)
def test_satellites_by_any_of_their_names(read, header, line, written, satellite, sensor):
    table = read(rows(header, line(satellite=written))).table
    assert (table["satellite"].tolist(), table["sensor"].tolist()) == ([satellite], [sensor])


@pytest.mark.parametrize(
    ("version", "product"),
    [("2.0NRT", "VIIRS C2 NRT"), ("2.0URT", "VIIRS C2 URT"), ("2.0RT", "VIIRS C2 RT"), ("2.0", "VIIRS C2"), ("2", "VIIRS C2"), ("", None)],
)
def test_product_by_version(read, version, product):
    table = read(rows(VIIRS, viirs(version=version))).table
    assert (table["product"].tolist(), table["version"].tolist()) == ([product], [version or None])


def test_what_is_listed_is_kept_as_it_is(read):
    reading = read(rows(VIIRS, viirs()))
    row = reading.table.iloc[0]
    assert (row.lat, row.lon, row.scan_m, row.track_m, row.footprint, row.frp_mw, row.daynight) == (
        36.25,
        113.125,
        390,
        360,
        "given",
        3.5,
        "D",
    )
    assert (row.source, row.source_file, row.source_row, row.error_m) == ("satellite", "list.csv", 2, 75)
    assert (reading.format, reading.rows, reading.scene) == ("firms_viirs", 1, None)


def test_daily_text_has_no_column_of_instruments(read, told):
    header = VIIRS.replace("instrument,", "")
    reading = read(rows(header, viirs("04:29", "nominal", "1").replace("VIIRS,", "")), "J1_VIIRS_C2_Global_VJ114IMGTDL_NRT_2023313.txt")
    row = reading.table.iloc[0]
    assert (row.satellite, row.sensor, row.confidence, told.times(reading)) == ("NOAA-20", "VIIRS", "nominal", ["2023-11-09T04:29"])


def test_country_list_begins_with_its_country(read):
    table = read(rows("country_id," + VIIRS, "CHN," + viirs("41"))).table
    assert (table["lat"].tolist(), table["lon"].tolist(), table["frp_mw"].tolist()) == ([36.25], [113.125], [3.5])


def test_archive_says_which_are_no_vegetation_fires(read, told):
    reading = read(rows(VIIRS + ",type", *(viirs(version="2") + f",{kind}" for kind in (0, 1, 2, 3, ""))))
    assert told.flags(reading) == ["", "static_type:1", "static_type:2", "static_type:3", ""]
    assert reading.table["product"].tolist() == ["VIIRS C2"] * 5


def test_columns_are_known_by_name_in_any_order_case_and_number(read):
    names, cells = VIIRS.split(","), viirs().split(",")
    turned = list(zip(names, cells, strict=True))[::-1]
    plain = read(rows(VIIRS, viirs())).table
    other = read(
        rows(",".join(["Remark", *(name.upper() for name, _ in turned)]), ",".join(["as seen", *(cell for _, cell in turned)]))
    ).table
    assert other.drop(columns="geometry").equals(plain.drop(columns="geometry"))


@pytest.mark.parametrize("missing", ["scan", "frp", "confidence", "satellite", "version", "daynight", "acq_time"])
def test_what_a_list_lacks_is_empty_and_said(read, told, missing):
    names, cells = VIIRS.split(","), viirs().split(",")
    kept = [at for at, name in enumerate(names) if name != missing]
    reading = read(rows(",".join(names[at] for at in kept), ",".join(cells[at] for at in kept)))
    row, notes = reading.table.iloc[0], told.notes(reading)
    assert reading.rejected == []
    if missing == "scan":
        assert (row.footprint, row.scan_m, row.track_m) == ("assumed", 446, 446) and "assumed footprint" in notes
    elif missing == "frp":
        assert np.isnan(row.frp_mw) and "FRP is empty" in notes
    elif missing == "confidence":
        assert row.confidence is None and "confidence is empty" in notes
    elif missing == "satellite":
        assert row.satellite is None and row.sensor == "VIIRS" and "satellite is empty" in notes
    elif missing == "acq_time":
        assert (str(row.acquired_utc), row.date_only) == ("NaT", "2023-11-09") and "a date only" in notes
    else:
        assert row[missing] is None


def test_a_header_alone_is_an_answer_without_fires(read, told):
    reading = read(VIIRS + "\n")
    assert (len(reading.table), reading.rows, reading.rejected) == (0, 0, [])
    assert "no fire points" in told.notes(reading)


@pytest.mark.parametrize("column", ["acquired_utc", "acq_datetime", "datetime", "time", "Timestamp", "acquisition_time", "UTC"])
@pytest.mark.parametrize(
    "written",
    ["2023-11-09T18:30:00Z", "2023-11-09 18:30", "2023-11-10T02:30:00+08:00", "2023/11/09 18:30:00", "20231109T183000Z", "202311091830"],
)
def test_one_iso_time_serves_as_well_as_date_and_time(read, told, column, written):
    reading = read(rows(f"lat,lon,{column},confidence", f"36.25,113.125,{written},n"))
    assert told.times(reading) == ["2023-11-09T18:30"]


@pytest.mark.parametrize(
    "name", ["MOD14.hdf", "mask.tif", "H09_20231109_0430_L2WLF010.csv", "AFIMG_j01_d20231109_t0429000.txt", "modis.json", "火点 清单.xlsx"]
)
def test_the_name_of_a_file_says_nothing(read, name):
    reading = read(rows(VIIRS, viirs()), name)
    plain = read(rows(VIIRS, viirs()))
    assert reading.format == "firms_viirs"
    assert reading.table.drop(columns=["geometry", "source_file"]).equals(plain.table.drop(columns=["geometry", "source_file"]))
