"""Foreign tables: cells, names of columns, encodings, rows and where they stand."""

from datetime import datetime, time, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lantian.layers.errors import InputError
from lantian.layers.tables import columns, text, values
from lantian.layers.tables.sheet import from_rows


@pytest.mark.parametrize(
    ("cell", "degrees"),
    [
        ("116°14'37.289\"E", 116.2436914),
        ("28°29′0.527″N", 28.4834797),
        ("28º29’0.527”N", 28.4834797),
        ("116度14分37.289秒", 116.2436914),
        ("东经116度14分37.289秒", 116.2436914),
        ("北纬３６°１２′", 36.2),
        ("36°30'S", -36.5),
        ("112.5°W", -112.5),
        ("E112.5", 112.5),
        ("-36.25", -36.25),
        ("３６．５", 36.5),
        ("36°12'36''", 36.21),
    ],
)
def test_degrees(cell, degrees):
    assert values.degrees(cell) == pytest.approx(degrees, abs=1e-7)


@pytest.mark.parametrize("cell", ["36°60'0\"", "36°10'61\"", "36度7x", "north", "", "36°10'5\"Q"])
def test_no_degrees(cell):
    with pytest.raises(ValueError):
        values.degrees(cell)


@given(st.integers(0, 179), st.integers(0, 59), st.integers(0, 59999), st.sampled_from(["EW", "NS"]), st.booleans(), st.integers(0, 2))
def test_degrees_round_trip(whole, minutes, thousandths, sides, negative, style):
    marks = ("°'\"", "°′″", "度分秒")[style]
    seconds = thousandths / 1000
    cell = f"{whole}{marks[0]}{minutes}{marks[1]}{seconds:.3f}{marks[2]}{sides[negative]}"
    wanted = (whole + minutes / 60 + seconds / 3600) * (-1 if negative else 1)
    assert values.degrees(cell) == pytest.approx(wanted, abs=1e-9)


@pytest.mark.parametrize(
    ("cell", "hour", "minute", "second"),
    [
        ("659", 6, 59, 0),
        ("0659", 6, 59, 0),
        ("0236", 2, 36, 0),
        ("41", 0, 41, 0),
        ("2", 0, 2, 0),
        ("0", 0, 0, 0),
        ("04:29", 4, 29, 0),
        ("4:29", 4, 29, 0),
        ("04:29:30", 4, 29, 30),
        ("04：29", 4, 29, 0),
        ("4时29分", 4, 29, 0),
        ("659.0", 6, 59, 0),
        (659, 6, 59, 0),
        (41.0, 0, 41, 0),
        ("042930", 4, 29, 30),
        (time(4, 29), 4, 29, 0),
        (timedelta(hours=4, minutes=29), 4, 29, 0),
    ],
)
def test_seconds_of_day(cell, hour, minute, second):
    assert values.seconds_of_day(cell) == hour * 3600 + minute * 60 + second


@pytest.mark.parametrize("cell", ["2561", "24:00", "9:75", "-1", "12345", "noon", "1.5"])
def test_no_time_of_day(cell):
    with pytest.raises(values.BadValue):
        values.seconds_of_day(cell)


@given(st.integers(0, 23), st.integers(0, 59), st.integers(0, 3))
def test_acq_time_round_trip(hour, minute, style):
    cell = (f"{hour:02d}{minute:02d}", str(hour * 100 + minute), f"{hour:02d}:{minute:02d}", hour * 100 + minute)[style]
    assert values.seconds_of_day(cell) == hour * 3600 + minute * 60


@pytest.mark.parametrize(
    ("cell", "stamp", "has_time", "offset"),
    [
        ("2023-11-09", datetime(2023, 11, 9), False, None),
        ("2023/1/9", datetime(2023, 1, 9), False, None),
        ("2023年11月9日", datetime(2023, 11, 9), False, None),
        ("20231109", datetime(2023, 11, 9), False, None),
        ("2023-11-09T18:30:00Z", datetime(2023, 11, 9, 18, 30), True, timedelta(0)),
        ("2023-11-10T02:30:00+08:00", datetime(2023, 11, 10, 2, 30), True, timedelta(hours=8)),
        ("2023-11-09 18:30:15.250", datetime(2023, 11, 9, 18, 30, 15), True, None),
        ("2023年11月10日 2时30分", datetime(2023, 11, 10, 2, 30), True, None),
        (datetime(2023, 11, 9), datetime(2023, 11, 9), False, None),
        (np.datetime64("2023-11-09T18:30"), datetime(2023, 11, 9, 18, 30), True, None),
        ("", None, False, None),
        (None, None, False, None),
    ],
)
def test_moment(cell, stamp, has_time, offset):
    assert values.moment(cell) == (stamp, has_time, offset)


@pytest.mark.parametrize("cell", ["2023-02-31", "09/11/2023", "2023-11-09 25:00", "yesterday", "2023-13-01"])
def test_no_moment(cell):
    with pytest.raises(values.BadValue):
        values.moment(cell)


def test_numbers_tell_empty_from_bad():
    found, empty, bad = values.numbers(np.array(["1.5", " 2 ", "", None, "*******", "NaN", "x", "１．５", "inf"], dtype=object))
    assert found[[0, 1, 7]].tolist() == [1.5, 2, 1.5]
    assert np.flatnonzero(empty).tolist() == [2, 3, 4]
    assert np.flatnonzero(bad).tolist() == [5, 6, 8]


@pytest.mark.parametrize(
    ("name", "bare", "unit"),
    [
        ("中心\n经度", "中心经度", ""),
        ("\ufeff ACQ_DATE ", "acqdate", ""),
        ("ＬＡＴ", "lat", ""),
        ("FRP(Wm^-2)", "frp", "Wm^-2"),
        ("县（市、区）", "县", "市、区"),
        ("acq-time", "acqtime", ""),
    ],
)
def test_bare_names(name, bare, unit):
    assert (columns.bare(name), columns.unit(name)) == (bare, unit)


def test_exact_names_go_before_endings():
    meanings = {"lat": ("lat", "*纬度"), "lon": ("lon", "*经度")}
    assert columns.match(["火点经度", "火点纬度", "lon"], meanings) == {"lon": 2, "lat": 1}


BODY = "经度,纬度\n112.5,36.5\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "gbk", "utf-16", "utf-16-le", "utf-16-be"])
def test_encodings(encoding):
    assert text.decode(BODY.encode(encoding), "x.csv").strip() == BODY.strip()


def test_text_cut_inside_a_character_is_read():
    assert text.decode(BODY.encode()[:-14], "x.csv") == "经度,纬"
    assert text.decode("纬度,lon\n1,2\n长子县".encode()[:-1], "x.csv").endswith("长子")


@pytest.mark.parametrize("content", [bytes(range(256)), b"lat,lon\n\xff\xfe\x80\x80\xff rest of the line"])
def test_no_text(content):
    with pytest.raises(InputError) as caught:
        text.decode(content, "x.bin")
    assert "x.bin" in caught.value.text("zh") and "x.bin" in caught.value.text("en")


@pytest.mark.parametrize("mark", [",", ";", "\t", "，", "；", "|", " "])
def test_delimiters(mark):
    rows, lines, _ = text.rows_of(mark.join(["lat", "lon", "frp"]) + "\n" + mark.join(["1.5", "2.5", "3"]) + "\n")
    assert rows[:2] == [["lat", "lon", "frp"], ["1.5", "2.5", "3"]] and lines[:2] == [1, 2]


def test_line_numbers_count_comments_and_quoted_breaks():
    rows, lines, comments = text.rows_of('# a\n# b\n"中心\n经度",b\n1,2\n\n"x\ny",3\n4,5\n')
    assert len(comments) == 2
    assert dict(zip([row[-1] for row in rows if row], [line for row, line in zip(rows, lines, strict=True) if row], strict=True)) == {
        "b": 3,
        "2": 5,
        "3": 7,
        "5": 9,
    }


def test_rows_of_another_width_are_kept_apart():
    rows = [["title"], ["lat", "lon"], ["1", "2"], ["3"], [], ["4", "5", ""], ["6", "7", "8"]]
    sheet = from_rows(rows, range(1, 8), lambda cells: "lat" in cells)
    assert sheet.names == ["lat", "lon"] and sheet.columns[0].tolist() == ["1", "4"]
    assert sheet.lines.tolist() == [3, 6] and sheet.ragged == [(4, 1), (7, 3)] and sheet.head == ["title"]
