"""Official lists: the ministry's point list in CSV and XLSX, and township bulletins with D°M′S″."""

import datetime
import io

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lantian.layers.errors import InputError
from lantian.layers.products.listing import Listing
from lantian.layers.products.lists import Dialect, read_listing
from lantian.layers.products.reading import Options
from lantian.layers.tables.sheet import from_rows

HEADER = ["时间", "中心经度", "中心纬度", "省", "市", "县"]
POINTS = [
    ["2015-10-01", "113.125", "36.254", "山西省", "长治市", "屯留县"],
    ["2015-10-01", "112.884", "36.121", "山西省", "长治市", "长子县"],
]


def csv(*lines):
    return "\n".join(",".join(f'"{cell}"' if "\n" in cell or "," in cell else cell for cell in line) for line in lines) + "\n"


def workbook(*lines, above=()):
    book = openpyxl.Workbook()
    book.active.title = "火点"
    for line in (*above, *lines):
        book.active.append(list(line))
    packed = io.BytesIO()
    book.save(packed)
    return packed.getvalue()


def test_point_list_gives_the_day_and_leaves_the_time_empty(read, told):
    reading = read(csv(HEADER, *POINTS))
    table = reading.table
    assert (reading.format, reading.rows, reading.rejected) == ("official_list", 2, [])
    assert table["lon"].tolist() == [113.125, 112.884] and table["lat"].tolist() == [36.254, 36.121]
    assert table["acquired_utc"].isna().all() and table["date_only"].tolist() == ["2015-10-01"] * 2
    assert table["county_named"].tolist() == ["屯留县", "长子县"]
    assert set(table["sensor"]) == {"unknown"} and table["scan_m"].tolist() == [1000, 1000] and set(table["footprint"]) == {"assumed"}
    notes = told.notes(reading)
    for said in ("a date only", "satellite is empty", "sensor unknown", "confidence is empty", "FRP is empty", "assumed footprint"):
        assert said in notes


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("mark", [",", "\t", "；"])
def test_point_list_in_what_offices_save(read, encoding, mark):
    reading = read("\r\n".join(mark.join(line) for line in [HEADER, *POINTS]).encode(encoding), "火点.csv")
    assert (len(reading.table), reading.table["county_named"].tolist()) == (2, ["屯留县", "长子县"])


@pytest.mark.parametrize(
    "when",
    [
        "2015-10-01",
        "2015/10/1",
        "2015年10月1日",
        "20151001",
        "2015-10-01 00:00:00",
        "2015/10/1 0:00",
        datetime.datetime(2015, 10, 1),
        datetime.date(2015, 10, 1),
    ],
)
def test_workbook_with_dates_as_people_type_them(read, when):
    reading = read(workbook(HEADER, *([when, float(lon), float(lat), *rest] for _, lon, lat, *rest in POINTS)), "火点.xlsx")
    assert (reading.format, len(reading.table)) == ("official_list", 2)
    assert reading.table["date_only"].tolist() == ["2015-10-01"] * 2 and reading.table["acquired_utc"].isna().all()
    assert reading.table["lon"].tolist() == [113.125, 112.884] and reading.table["source_row"].tolist() == [2, 3]


def test_titles_above_and_notes_below_the_table(read):
    above = [["2015年秋季秸秆焚烧火点清单"], [], ["（内部资料）"]]
    reading = read(workbook(HEADER, *POINTS, ["注：不包括云覆盖下的火点信息"], above=above), "火点.xlsx")
    assert reading.table["source_row"].tolist() == [5, 6]
    assert [(bad["row"], bad["column"]) for bad in reading.rejected] == [(7, "中心纬度")]


def test_names_broken_by_a_line_break(read):
    header = ["时间", "中心\n经度", "中心\r\n纬度", "省", "市", "县\n（市、区）"]
    points = [[*POINTS[0][:5], "屯留\n县"], [*POINTS[1][:5], " 长 子 县 "]]
    for reading in (read(csv(header, *points)), read(workbook(header, *points), "火点.xlsx")):
        assert reading.table["lon"].tolist() == [113.125, 112.884] and reading.rejected == []
        assert reading.table["county_named"].tolist() == ["屯留县", "长子县"]


BULLETIN = ["设区市", "县（市、区）", "乡镇", "中心经度", "中心纬度", "卫星过境日期"]


@pytest.mark.parametrize(
    ("east", "north"),
    [
        ("116°14'37.289\"E", "28°29'0.527\"N"),
        ("116°14′37.289″", "28°29′0.527″"),
        ("E116°14'37.289''", "N28°29'0.527''"),
        ("116度14分37.289秒", "28度29分0.527秒"),
        ("东经116°14′37.289″", "北纬28°29′0.527″"),
        ("116.2436914", "28.4834797"),
    ],
)
def test_township_bulletin_in_degrees_minutes_seconds(read, east, north):
    reading = read(
        workbook(BULLETIN, ["南昌市", "新建区", "石岗镇", east, north, "2019-11-20"], above=[["表2 秸秆焚烧火点信息"]]), "周报.xlsx"
    )
    row = reading.table.iloc[0]
    assert (reading.format, row.county_named, row.date_only) == ("township_bulletin", "新建区", "2019-11-20")
    assert (row.lon, row.lat) == pytest.approx((116 + 14 / 60 + 37.289 / 3600, 28 + 29 / 60 + 0.527 / 3600), abs=5e-8)


@pytest.mark.parametrize("cell", ["116°60'0\"", "116°14'60\"", "百度", "116°14'37\"Q"])
def test_a_place_that_is_none_is_one_rejected_row(read, cell):
    reading = read(
        workbook(
            BULLETIN, ["甲", "乙", "丙", cell, "28°29'0\"", "2019-11-20"], ["甲", "乙", "丁", "116°14'37\"", "28°29'0\"", "2019-11-20"]
        ),
        "周报.xlsx",
    )
    assert len(reading.table) == 1
    assert [(bad["row"], bad["column"], bad["value"]) for bad in reading.rejected] == [(2, "中心经度", cell)]


@given(
    st.lists(st.tuples(st.integers(73 * 3_600_000, 135 * 3_600_000), st.integers(18 * 3_600_000, 53 * 3_600_000)), min_size=1, max_size=5)
)
def test_degrees_minutes_seconds_there_and_back_through_a_list(places):
    def written(thousandths, side):
        seconds, part = divmod(thousandths, 1000)
        return f"{seconds // 3600}°{seconds // 60 % 60}'{seconds % 60}.{part:03d}\"{side}"

    rows = [BULLETIN, *(["市", "县", "镇", written(x, "E"), written(y, "N"), "2019-11-20"] for x, y in places)]
    listing = Listing.of(from_rows(rows, range(1, len(rows) + 1), lambda cells: "乡镇" in cells), "周报.csv")
    table = read_listing(listing, Dialect("township_bulletin"), Options())
    assert listing.rejected == []
    assert table["lon"].to_numpy() == pytest.approx([x / 3_600_000 for x, _ in places], abs=1e-9)
    assert table["lat"].to_numpy() == pytest.approx([y / 3_600_000 for _, y in places], abs=1e-9)


def test_header_alone_is_no_complete_official_list(read):
    with pytest.raises(InputError, match="a header but not one row"):
        read(csv(HEADER))


def test_points_in_gcj02_are_converted_when_the_user_says_so(read, told):
    plain, moved = read(csv(HEADER, *POINTS)), read(csv(HEADER, *POINTS), points_datum="gcj02")
    assert told.flags(moved) == ["gcj02_converted"] * 2
    east = (plain.table["lon"] - moved.table["lon"]) * 89_800
    assert east.between(300, 700).all()


def test_list_of_a_provincial_system_in_json(read, told):
    reading = read(
        '{"rows": [{"lon": "113.125", "lat": "36.254", "date": "2025-10-01", "time": "13:25", "city": "长治市", "FRP": "3.5", "conf": "中", "satellite": "NPP"}]}',
        "a.json",
    )
    row = reading.table.iloc[0]
    assert (row.lon, row.lat, row.frp_mw, row.confidence, row.satellite, row.sensor) == (
        113.125,
        36.254,
        3.5,
        "nominal",
        "Suomi NPP",
        "VIIRS",
    )
