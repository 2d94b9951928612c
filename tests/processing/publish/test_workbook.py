"""The workbook as openpyxl reads it back: every township, sums, text that stays text, equal bytes."""

import io
import re
import zipfile
from types import SimpleNamespace

import geopandas as gpd
import numpy as np
import openpyxl
import pandas as pd
import pytest
import shapely

from lantian.layers.catalog import fires as catalog
from lantian.processing.publish import words
from lantian.processing.publish.sheet_frame import LONGEST, beijing_serial, safe_text
from lantian.processing.publish.workbook import SHEETS, workbook

HOSTILE = ["=cmd|' /C calc'!A0", "+1+1", "@SUM(1)", "-2", "<r><t>x</t></r>", "http://a.example", "a\x00b\x1b[2J\u202ec", "&P <b>"]
CODES = [f"14090210{i}000" for i in range(8)]
EVENTS = [3, 0, 1, 0, 0, 12, 0, 0]
DETECTIONS = [5, 0, 1, 1, 0, 14, 0, 0]
SHARE = [1.0, 0.9, 0.3, np.nan, 0.0, 0.6, 0.0003, 0.2]
UNSEEN = 4


def _row(layer, **values):
    row = dict.fromkeys(layer.columns)
    return {**row, **values}


def make(share=SHARE, names=HOSTILE):
    """A result with eight townships; what the workbook reads, nothing more."""
    townships = gpd.GeoDataFrame({"township_code": CODES, "township": names, "county": ["忻府区"] * 4 + ["=1"] * 4, "city": ["忻州市"] * 8, "notice": None},
                                 geometry=[shapely.box(112 + i, 38, 113 + i, 39) for i in range(8)], crs=4326)
    counts = townships[["township_code", "township", "county", "city"]].copy()
    for name in ("fires", "certain"):
        counts[name] = DETECTIONS
    counts["detections"], counts["events"] = DETECTIONS, EVENTS
    counts["events_low_only"] = [0, 0, 0, 1, 0, 0, 0, 0]
    for name in ("likely", "disputed", "low_confidence", "near_static"):
        counts[name] = 0
    counts["frp_mw"], counts["observed_share"] = [1.25 * n for n in DETECTIONS], share
    time = np.datetime64("2023-11-09T18:30:00", "s")
    owner = {"township_code": CODES[0], "probability": 0.61, "runner_up_code": "outside", "runner_up_probability": 0.0003, "attribution": "disputed"}
    shown = {"lon": 112.5, "lat": 38.5, "frp_mw": 2.5, "confidence": "nominal", "counted": 1, "near_static_name": "=HYPERLINK(1)",
             "near_static_m": 120.0, "flags": "near_static:coal_mine;brand_new:7", "day": "2023-11-10"}
    detection = _row(catalog.DETECTIONS, **owner, **shown, detection_id="N_1", source_file="a.csv", source="satellite", satellite="NOAA-20",
                     acquired_utc=time, scan_m=400.0, track_m=380.0, footprint="given", fire_id="F1", event_id="E1")
    rest = {**detection, "detection_id": "N_2", "acquired_utc": np.datetime64("NaT", "s"), "attribution": "outside", "township_code": None}
    group = {**owner, **shown, "first_utc": time, "last_utc": time, "satellites": "NOAA-20", "detections": 1, "counted_detections": 1, "low_only": 0}
    event = _row(catalog.EVENTS, **group, event_id="E1", fires=1)
    merged = _row(catalog.EVENTS, event_id="E2", merged_into="E1", detections=0, counted_detections=0, fires=0, counted=0, low_only=0,
                  first_utc=np.datetime64("NaT", "s"), last_utc=np.datetime64("NaT", "s"))
    both = {"zh": "中文", "en": "English"}
    run = {
        "lantian": "0.1.0", "task": "flag_fires", "versions": {"python": "3.11"}, "area": {"zh": "A&B市", "en": "A&B"},
        "period": {"first_day": "2023-11-09", "last_day": "2023-11-10", "day_start": "00:00"},
        "inputs": [{"role": "fires", "file": "=a.csv", "sha256": "ab" * 32, "format": "firms_viirs", "rows": 3, "used": 2, "duplicates": 1,
                    "same_scene": 0, "rejected": 1, "satellites": ["NOAA-20"], "products": ["VIIRS"], "notes": [both]},
                   {"role": "sources", "file": "s.gpkg", "sha256": "cd" * 32, "rows": 1}],
        "parameters": {"near_m": 1000.0, "cut": [0.95, 0.8], "min_confidence": "low"}, "rule": both, "filter": both, "sources": [both], "warning": both,
        "datum": {"townships": {"verdict": "agrees", **both}}, "observed": both,
        "passes": [{"satellite": "NOAA-20", "first_utc": "2023-11-09T18:30:00Z", "last_utc": "2023-11-09T18:31:00Z", "detections": 2}],
        "totals": {"events": 16, "events_low_only": 1, "fires": 21, "detections": 21, "outside": dict.fromkeys(("events", "events_low_only", "fires", "detections"), 0),
                   "far": {"detections": 1}, "not_counted": {"detections": 0}, "duplicates": 1, "same_scene": 0, "rejected": 1},
    }
    far = {**detection, "detection_id": "FAR"}
    return SimpleNamespace(
        townships=townships, township_counts=counts, detections=pd.DataFrame([detection, rest, far]), near=np.array([True, True, False]),
        fires=pd.DataFrame([_row(catalog.FIRES, **group, fire_id="F1", event_id="E1")]), events=pd.DataFrame([event, merged]),
        rejected=pd.DataFrame([{"file": "a.csv", "row": 3, "column": "lat", "value": "=1+1", "reason": "x"}]), run=run)


def read(content):
    return openpyxl.load_workbook(io.BytesIO(content))


def townships_of(sheet):
    """{code: row as {title: cell}}, in the order of the sheet."""
    titles = [cell.value for cell in sheet[4]]
    rows = [dict(zip(titles, row, strict=True)) for row in sheet.iter_rows(min_row=6) if row[1].value in CODES]
    return {row["区划代码"].value: row for row in rows}


@pytest.fixture(scope="module")
def content():
    return workbook(make(), "zh")


def test_every_township_is_there_and_the_sums_are_those_of_the_table(content):
    sheet = read(content)["乡镇"]
    rows = townships_of(sheet)
    assert sorted(rows) == CODES
    total = dict(zip([cell.value for cell in sheet[4]], [cell.value for cell in sheet[5]], strict=True))
    table = make().township_counts
    for name in ("events", "events_low_only", "fires", "detections", "certain", "likely", "disputed", "low_confidence", "near_static", "frp_mw"):
        title = catalog.TOWNSHIP_COUNTS.field(name).title("zh")
        assert sum(row[title].value or 0 for row in rows.values()) == total[title] == table[name].sum()


def test_order_is_events_then_detections_then_code_and_the_unobserved_last(content):
    assert list(townships_of(read(content)["乡镇"])) == [CODES[i] for i in (5, 0, 2, 3, 1, 6, 7, 4)]


def test_zero_unobserved_and_unknown_look_different(content):
    rows = townships_of(read(content)["乡镇"])
    zero, unseen, unknown = rows[CODES[1]], rows[CODES[UNSEEN]], rows[CODES[3]]
    assert zero["事件"].value == 0 and zero["事件"].font.color.rgb == "FF56636D"
    assert unseen["事件"].value is None and unseen["FRP 合计（MW）"].value is None
    assert unseen["像元"].fill.patternType == "lightTrellis" and unseen["观测比例"].value == "未观测"
    assert unknown["观测比例"].value == "未知" and unknown["事件"].fill.patternType == "solid"
    assert rows[CODES[0]]["事件"].fill.fgColor.rgb == "FFAA708A"
    # Less than half seen: the hatch lies over the class colour and the number stays.
    assert rows[CODES[2]]["事件"].fill.patternType == "lightTrellis" and rows[CODES[2]]["事件"].value == 1


def test_a_count_is_never_hidden_by_a_mask_that_saw_nothing():
    rows = townships_of(read(workbook(make([0.0] * 8), "zh"))["乡镇"])
    assert rows[CODES[0]]["事件"].value == 3 and rows[CODES[1]]["事件"].value is None


def test_no_text_of_the_data_becomes_a_formula_a_link_or_markup(content):
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        sheets = [parts.read(name).decode() for name in parts.namelist() if name.startswith("xl/worksheets/sheet")]
        assert not any("<f>" in text or "<f " in text or "<hyperlink" in text for text in sheets)
        assert "<r>" not in parts.read("xl/sharedStrings.xml").decode()
        assert not any("relationships/hyperlink" in parts.read(name).decode() for name in parts.namelist() if name.endswith(".rels"))
    names = {row["乡镇"].value for row in townships_of(read(content)["乡镇"]).values()}
    assert names == {safe_text(name) for name in HOSTILE}
    footer = read(content)["乡镇"].oddFooter
    assert footer.right.text == "第 &P 页，共 &N 页"


def test_equal_results_give_equal_bytes_that_bear_the_newest_acquisition(content):
    assert workbook(make(), "zh") == content
    assert read(content).properties.created.isoformat() == "2023-11-09T18:30:00"


def test_both_languages_have_the_same_structure(content):
    zh, en = read(content), read(workbook(make(), "en"))
    assert [zh.sheetnames, en.sheetnames] == [[pair[i] for pair in SHEETS.values()] for i in (0, 1)]
    for one, other in zip(zh.worksheets, en.worksheets, strict=True):
        assert one.dimensions == other.dimensions and one.freeze_panes == other.freeze_panes
        assert [type(cell.value) for row in one.iter_rows() for cell in row] == [type(cell.value) for row in other.iter_rows() for cell in row]
    assert not re.search("[\u4e00-\u9fff]", " ".join(str(cell.value) for sheet in list(en)[1:4] for cell in sheet[4]))


def test_detections_are_the_near_ones_in_names_and_beijing_time(content):
    sheet = read(content)["像元"]
    titles = [cell.value for cell in sheet[4]]
    first, second, below = (dict(zip(titles, [cell.value for cell in sheet[row]], strict=True)) for row in (5, 6, 7))
    assert str(first["过境时间（北京时间）"]) == "2023-11-10 02:30:00"
    assert (first["归属"], first["次选乡镇"], first["归属概率"]) == ("跨界待核", "界外", 0.61)
    assert first["标记"] == "近静态热源（煤矿）；brand_new:7"
    assert second["过境时间（北京时间）"] is None and second["乡镇"] == "界外"
    assert below[titles[0]].startswith("计数规则")
    assert "FAR" not in [cell.value for row in sheet.iter_rows() for cell in row]


def test_a_merged_event_names_the_one_it_went_into(content):
    sheet = read(content)["事件"]
    titles = [cell.value for cell in sheet[4]]
    assert [dict(zip(titles, [cell.value for cell in sheet[row]], strict=True))["并入"] for row in (5, 6)] == [None, "E1"]


def test_inputs_are_listed_with_their_hashes_and_the_warning_stands_on_every_sheet(content):
    book = read(content)
    values = [cell.value for row in book["规则与来源"].iter_rows() for cell in row]
    assert {"ab" * 32, "cd" * 32, "=a.csv", "=1+1"} <= set(values)
    for sheet in book:
        assert [row[0] for row in sheet.iter_rows(values_only=True) if row[0]][-1] == "中文"


def test_a_result_without_any_detection_is_a_workbook_too():
    result = make()
    for name in ("detections", "fires", "events", "rejected"):
        setattr(result, name, getattr(result, name).iloc[:0])
    result.near = result.near[:0]
    result.run["passes"] = []
    assert read(workbook(result, "en")).sheetnames[0] == "Townships"


def test_text_is_cut_before_excel_refuses_it():
    assert safe_text("😀" * 40_000).encode("utf-16-le").__len__() <= 2 * (LONGEST + 1)
    assert safe_text("\ud800x") == "x" and safe_text(None) == "" and safe_text(float("nan")) == ""


def test_beijing_day_numbers():
    assert beijing_serial(np.array(["1970-01-01T16:00:00"], "datetime64[s]"))[0] == 25570


def test_flags_unknown_to_us_are_shown_as_they_are():
    assert words.flags_text("low_confidence;static_type:2;odd", "zh") == "低置信度；FIRMS 类型（其他静态陆地热源）；odd"
    assert words.flags_text(None, "en") == ""
