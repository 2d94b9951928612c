"""AFIMG and AFMOD text of CSPP and NOAA: 15 # lines, no header row, sometimes an eighth column."""

import pytest

HEAD = """# Active Fires I-band EDR
#
# source: AFIMG_j01_d20231109_t0429123_e0430368_b30888_c20231109050000000000_cspp_dev.nc
# version: CSPP Active Fires version: cspp-active-fire-noaa_2.0.0
#
# column 1: latitude of fire pixel (degrees)
# column 2: longitude of fire pixel (degrees)
# column 3: I04 brightness temperature of fire pixel (K)
# column 4: Along-scan fire pixel resolution (km)
# column 5: Along-track fire pixel resolution (km)
# column 6: detection confidence ([7,8,9]->[lo,med,hi])
# column 7: fire radiative power (MW)
#
# number of fire pixels: 3
#
"""
ROWS = (
    "  36.25000000,  113.12500000,  331.20001221,  0.375,  0.375,    8,    3.50000000\n"
    + "  36.5, 113.5, 340.1, 0.375, 0.375, 9, 8.25\n"
    + "  36.75, 113.75, 320.5, 0.375, 0.375, 7, 1.5\n"
)
COARSE = HEAD.replace("I-band", "M-band").replace("AFIMG", "AFMOD").replace("I04", "M13").replace("([7,8,9]->[lo,med,hi])", "(%)")


def test_imaging_bands(read, told):
    assert HEAD.count("\n") == 15
    reading = read(HEAD + ROWS, "fires.txt")
    table = reading.table
    assert (reading.format, reading.rows, reading.rejected) == ("afimg", 3, [])
    assert table["lat"].tolist() == [36.25, 36.5, 36.75] and table["lon"].tolist() == [113.125, 113.5, 113.75]
    assert table["confidence"].tolist() == ["nominal", "high", "low"] and table["frp_mw"].tolist() == [3.5, 8.25, 1.5]
    assert set(table["satellite"]) == {"NOAA-20"} and set(table["sensor"]) == {"VIIRS"} and set(table["product"]) == {"CSPP AFIMG"}
    assert told.times(reading) == ["2023-11-09T04:29"] * 3
    assert table["source_row"].tolist() == [16, 17, 18]


def test_columns_4_and_5_are_no_footprint(read, told):
    reading = read(HEAD + ROWS, "fires.txt")
    assert set(reading.table["footprint"]) == {"assumed"} and set(reading.table["scan_m"]) == {446}
    assert "not the footprint" in told.notes(reading)


def test_moderate_bands_give_percent(read):
    body = "36.25, 113.125, 331.2, 0.75, 0.75, 8, 3.5\n36.5, 113.5, 331.2, 0.75, 0.75, 50, 3.5\n36.6, 113.6, 331.2, 0.75, 0.75, 95, 3.5\n"
    reading = read(COARSE + body, "fires.txt")
    assert reading.format == "afmod"
    assert reading.table["confidence"].tolist() == ["low", "nominal", "high"]
    assert set(reading.table["sensor"]) == {"VIIRS-M"} and set(reading.table["scan_m"]) == {750}


@pytest.mark.parametrize("named", [True, False], ids=["named", "not named"])
def test_eighth_column_of_persistent_anomalies(read, told, named):
    head = HEAD.replace("power (MW)\n#\n", "power (MW)\n# column 8: Persistent Anomaly\n") if named else HEAD
    body = "36.25, 113.125, 331.2, 0.375, 0.375, 8, 3.5, 0\n36.5, 113.5, 331.2, 0.375, 0.375, 8, 3.5, 2\n"
    reading = read(head + body, "fires.txt")
    assert told.flags(reading) == ["", "persistent:2"] and reading.table["frp_mw"].tolist() == [3.5, 3.5]


@pytest.mark.parametrize(
    ("size", "confidence", "wanted", "form"), [("0.375", "9", "high", "afimg"), ("0.75", "50", "nominal", "afmod")], ids=["AFIMG", "AFMOD"]
)
@pytest.mark.parametrize("eighth", ["", ", 1"])
def test_lines_that_name_no_column_still_head_the_columns_by_position(read, told, size, confidence, wanted, form, eighth):
    head = "".join(f"# remark {n}\n" for n in range(15))
    reading = read(
        head + f"36.25, 113.125, 331.2, {size}, {size}, {confidence}, 3.5{eighth}\n" * 2,
        f"{form.upper()}_npp_d20231109_t0429123_e0430368_b1_c1_cspp_dev.txt",
    )
    row = reading.table.iloc[0]
    assert (reading.format, row.lat, row.lon, row.confidence, row.frp_mw) == (form, 36.25, 113.125, wanted, 3.5)
    assert (row.satellite, told.times(reading)[0], told.flags(reading)[0]) == (
        "Suomi NPP",
        "2023-11-09T04:29",
        "persistent:1" if eighth else "",
    )


def test_granule_without_fires(read):
    reading = read(HEAD, "fires.txt")
    assert (len(reading.table), reading.rejected, reading.format) == (0, [], "afimg")


def test_time_is_empty_where_neither_source_nor_name_tell_it(read, told):
    reading = read(HEAD.replace("AFIMG_j01_d20231109_t0429123_e0430368_b30888_c20231109050000000000_cspp_dev.nc", "-") + ROWS, "fires.txt")
    assert told.times(reading) == ["NaT"] * 3 and reading.table["satellite"].tolist() == [None] * 3
    assert (
        read(HEAD.replace("AFIMG_j01_d20231109", "-") + ROWS, "fires.txt", time="2023-11-09T04:29", sensor="NOAA-20")
        .table["acquired_utc"]
        .notna()
        .all()
    )
