"""make-bulletin on a workspace into which the sample was flagged: three files that say one thing, the same as the dock's and the map's figures."""

import io
import json

import docx
import geopandas as gpd
import numpy as np
import openpyxl
import pandas as pd
import pytest
import rasterio
import shapely
from rasterio.transform import from_origin

from lantian.commands import run
from lantian.layers.cropland import read_cropland
from lantian.layers.errors import ArgumentError, InputError, OutputError
from lantian.layers.new_workspace import create
from lantian.layers.raster import Raster
from lantian.layers.tasks import TASKS
from lantian.layers.workspace import Workspace
from lantian.processing.cropland_area import cropland_ha

from .plugin.sample_files import LIST, SOURCES, TOWNSHIPS, copied
from .processing.rules.made import rows


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    folder = tmp_path_factory.mktemp("bulletin")
    files = copied(folder / "files")
    run("new_workspace", {**TASKS["new_workspace"].defaults(), "workspace": str(folder / "w.gpkg"), "area": "140900", "townships": str(files / TOWNSHIPS)})
    run("flag_fires", {**TASKS["flag_fires"].defaults(), "inputs": [str(files / LIST)], "townships": f"{folder / 'w.gpkg'}:townships",
                       "sources": [str(files / SOURCES)], "out": str(folder / "run"), "workspace": str(folder / "w.gpkg")})
    return folder / "w.gpkg"


def make(path, out, **arguments):
    return run("make_bulletin", {**TASKS["make_bulletin"].defaults(), "workspace": str(path), "out": str(out), **arguments})


def table(out, name="bulletin"):
    return pd.read_csv(out / f"{name}.csv", encoding="utf-8-sig", dtype={"unit_code": str, "township_code": str})


@pytest.mark.parametrize("chosen", [{}, {"min_confidence": "nominal"}, {"without": ["near_static"]}, {"townships": ["140921100000"]}])
def test_one_figure_in_bulletin_and_in_what_is_published(path, tmp_path, chosen):
    days = {"from": "2023-11-09", "to": "2023-11-10"}
    told = make(path, tmp_path / "b", **days, **chosen)
    run("publish_fires", {**TASKS["publish_fires"].defaults(), "workspace": str(path), "out": str(tmp_path / "p"), "first_day": "2023-11-09", "last_day": "2023-11-10",
                          "as_of": "2023-11-10", **chosen})
    ours, theirs = table(tmp_path / "b"), table(tmp_path / "p", "townships")
    mine = ours[ours["level"] == "township"].set_index("unit_code").sort_index()
    for name in ("events", "events_low_only", "fires", "detections", "frp_mw"):
        assert list(mine[name]) == list(theirs.set_index("township_code").sort_index()[name])
    record, other = (json.loads((tmp_path / name / "run.json").read_text("utf-8")) for name in ("b", "p"))
    assert record["totals"] == other["totals"] and record["filter"] == other["filter"]
    sheet = openpyxl.load_workbook(tmp_path / "b/bulletin.xlsx").worksheets[-3]
    total = sheet.cell(5, [cell.value for cell in sheet[4]].index("火点") + 1).value
    assert told.numbers["events"] == total == record["totals"]["events"] == len(table(tmp_path / "b", "bulletin_events"))
    text = "\n".join(one.text for one in docx.Document(tmp_path / "b/bulletin.docx").paragraphs)
    assert f"疑似火点 {total} 个" in text and record["filter"]["zh"] in text


def test_the_files_and_that_they_are_equal_the_second_time(path, tmp_path):
    for name in ("one", "two"):
        told = make(path, tmp_path / name, week="2023-W45", issue="第45期", issuer="忻州市生态环境局", issued_on="2023-11-13")
    one, two = ({file.name: file.read_bytes() for file in (tmp_path / name).iterdir()} for name in ("one", "two"))
    assert one == two and set(one) == {"bulletin.csv", "bulletin_events.csv", "bulletin.xlsx", "bulletin.docx", "run.json"}
    assert told.text.startswith("忻州市秸秆焚烧疑似火点监测周报") and "2023年第45周（11月6日至11月12日）" in told.text and "不作为处罚依据" in told.text
    properties = docx.Document(io.BytesIO(one["bulletin.docx"])).core_properties
    assert properties.author == "Lantian" and properties.created.date().isoformat() == "2023-11-10" or properties.created.year == 2023


def test_a_place_reads_back_from_degrees_and_seconds(path, tmp_path):
    from lantian.layers.tables.values import degrees

    make(path, tmp_path / "b", day="2023-11-09")
    listed = table(tmp_path / "b", "bulletin_events")
    for axis in ("lon", "lat"):
        assert np.abs(np.array([degrees(one) for one in listed[f"{axis}_dms"]]) - listed[axis]).max() < 2e-6


def test_zero_is_not_made_up(path, tmp_path):
    told = make(path, tmp_path / "b", month="2023-06")
    assert "0 个" in told.text and "不作同比" in told.text
    text = "\n".join(one.text for one in docx.Document(tmp_path / "b/bulletin.docx").paragraphs)
    assert "没有 2023年6月 的任何火点或观测记录" in text
    assert table(tmp_path / "b")["events_before"].isna().all()


def test_last_year_is_the_workspaces_own(path, tmp_path):
    told = make(path, tmp_path / "b", **{"from": "2024-11-09", "to": "2024-11-10"})
    before = json.loads((tmp_path / "b/run.json").read_text("utf-8"))["parameters"]["year_before"]
    assert before == ["2023-11-09", "2023-11-10"]
    ours = table(tmp_path / "b")
    counties = ours[ours["level"] == "county"]
    assert counties["events_before"].sum() > 0 and (counties["change"] == -counties["events_before"]).all()
    assert "同比减少" in told.text and "-100.00%" in told.text


def test_verdicts_of_the_ledger_make_the_rate(path, tmp_path):
    copy = tmp_path / "w.gpkg"
    copy.write_bytes(path.read_bytes())
    make(copy, tmp_path / "before", day="2023-11-09")
    first, second, third, *_ = table(tmp_path / "before", "bulletin_events")["event_id"]
    step = {**TASKS["record_verdict"].defaults(), "workspace": str(copy), "by": "王", "lang": "zh"}
    name = TASKS["record_verdict"].arguments[1].name
    for state, events, hour in (("dispatched", [first, second, third], 15), ("confirmed", [first, second], 18), ("rejected", [third], 18)):
        run("record_verdict", {**step, name: events, "state": state, "at": f"2023-11-09T{hour}:00", "evidence": "现场"})
    told = make(copy, tmp_path / "after", day="2023-11-09")
    assert "查实 2 个，查否 1 个，查实率 66.67%" in told.text
    assert list(table(tmp_path / "after", "bulletin_events")["state"][:3]) == ["查实", "查实", "查否"]


def test_english(path, tmp_path):
    told = make(path, tmp_path / "b", day="2023-11-09", lang="en")
    assert "suspected straw fires" in told.text and "not a basis for penalties" in told.text
    assert openpyxl.load_workbook(tmp_path / "b/bulletin.xlsx").sheetnames[-1] == "Rules and sources"


@pytest.mark.parametrize(("arguments", "said"), [
    ({}, "--week"), ({"week": "2024-99"}, "2024-99"), ({"kind": "air", "day": "2024-01-01"}, "--month"), ({"kind": "dustfall", "month": "2024-06"}, "--preset"),
    ({"day": "2023-11-09", "issued_on": "soon"}, "soon"), ({"day": "2023-11-09", "states": ["finished"]}, "confirmed"),
    ({"day": "2023-11-09", "cropland": "nowhere.csv"}, "nowhere.csv"),
])
def test_what_cannot_be_used_is_said_and_nothing_is_written(path, tmp_path, arguments, said):
    with pytest.raises((ArgumentError, InputError), match=said):
        make(path, tmp_path / "b", **arguments)
    assert not (tmp_path / "b").exists()


def test_a_folder_with_other_files_is_left_alone(path, tmp_path):
    (tmp_path / "letter.txt").write_text("x")
    with pytest.raises(OutputError):
        make(path, tmp_path, day="2023-11-09")
    assert [one.name for one in tmp_path.iterdir()] == ["letter.txt"]


@pytest.mark.parametrize(("head", "value"), [("耕地面积（公顷）", "1500"), ("耕地面积(千公顷)", "1.5"), ("耕地（亩）", "22500"), ("耕地面积（万亩）", "2.25"),
                                             ("cropland_ha", "1500")])
def test_cropland_in_the_unit_of_its_heading(path, tmp_path, head, value):
    file = tmp_path / "耕地.csv"
    file.write_text(f"区划代码,名称,{head}\n140921100,晋昌镇,{value}\n140902,忻府区,{value}\n140921101,河边镇,\n", "utf-8")
    areas, record = read_cropland(file)
    assert areas == {"140921100": pytest.approx(1500), "140902": pytest.approx(1500)} and record["used"] == 2 and len(record["sha256"]) == 64
    make(path, tmp_path / "b", day="2023-11-09", cropland=str(file))
    ours = table(tmp_path / "b").set_index("unit")
    assert ours.loc["忻府区", "per_kha"] == round(ours.loc["忻府区", "events"] / 1.5, 4) and np.isnan(ours.loc["定襄县", "per_kha"])
    assert "耕地.csv" in [one["file"] for one in json.loads((tmp_path / "b/run.json").read_text("utf-8"))["inputs"]]


@pytest.mark.parametrize(("text", "said"), [("区划代码,耕地面积\n1,2\n", "no unit"), ("代码,面积\n1,2\n", "no heading"), ("区划代码,耕地面积（公顷）\n1,-2\n", "row 2"),
                                           ("区划代码,耕地面积（公顷）\n1,2\n1,3\n", "row 3"), ("区划代码,耕地面积（公顷）\n1,many\n", "row 2")])
def test_a_table_of_cropland_that_is_none(tmp_path, text, said):
    file = tmp_path / "c.csv"
    file.write_text(text, "utf-8")
    with pytest.raises(InputError, match=said):
        read_cropland(file)


def test_cropland_of_a_raster_is_geodesic(tmp_path):
    """A hundred by a hundred pixels of 0.001°: half of them cropland in the west, none in the east; one township reaches beyond."""
    values = np.full((100, 200), 10, "uint8")
    values[:, :50] = 40
    file = tmp_path / "c.tif"
    with rasterio.open(file, "w", driver="GTiff", width=200, height=100, count=1, dtype="uint8", crs=4326, transform=from_origin(112, 38.1, 0.001, 0.001)) as raster:
        raster.write(values, 1)
    boxes = [shapely.box(112, 38, 112.1, 38.1), shapely.box(112.1, 38, 112.2, 38.1), shapely.box(112.15, 37.9, 112.2, 38.05)]
    towns = gpd.GeoDataFrame({"township_code": ["1", "2", "3"]}, geometry=boxes, crs=4490)
    with Raster(file) as raster:
        areas = cropland_ha(raster, towns[:2], (40,))
        assert "3" not in cropland_ha(raster, towns, (40,))
    from pyproj import Geod

    exact = abs(Geod(ellps="GRS80").geometry_area_perimeter(shapely.box(112, 38, 112.05, 38.1))[0]) / 10_000
    assert areas["1"] == pytest.approx(exact, rel=1e-4) and areas["2"] == 0


@pytest.fixture
def county(tmp_path):
    """陵川县 with readings of two of three townships, and a target each."""
    path = tmp_path / "l.gpkg"
    create(path, "140524", preset="lingchuan-2024")
    square = "POLYGON ((113.2 35.7, 113.3 35.7, 113.3 35.8, 113.2 35.8, 113.2 35.7))"
    towns = rows("townships", *({"township_code": code, "township": name, "county": "陵川县", "city": "晋城市", "wkt": square}
                                for code, name in (("140524100", "崇文镇"), ("140524101", "礼义镇"), ("140524102", "附城镇"))))
    with Workspace(path, write=True) as workspace, workspace.transaction():
        workspace.upsert("townships", towns)
        workspace.upsert("air_readings", rows("air_readings", *({"unit_code": code, "unit": name, "period": month, "composite_index": index, "pm25": pm25}
                                                              for code, name, month, index, pm25 in (
            ("140524100", "崇文镇", "2024-06", 4.2, 35.0), ("140524101", "礼义镇", "2024-06", 3.9, 30.0), ("140524100", "崇文镇", "2023-06", 4.0, 36.0)))))
        workspace.upsert("targets", rows("targets", *({"unit_code": code, "indicator": "pm25", "period": "2024-06", "op": "<=", "value": 32.0}
                                                    for code in ("140524100", "140524101"))))
        fallen = (("2024-06", 6.8), ("2024-06", 7.2), ("2023-06", 8.0), ("2024-07", 7.1), ("2024-07", 7.0))
        workspace.upsert("dustfall", rows("dustfall", *({"unit_code": "140524", "point": str(at), "month": month, "t_km2_month": value}
                                                      for at, (month, value) in enumerate(fallen))))
    return path


def test_air_of_a_month(county, tmp_path):
    told = make(county, tmp_path / "b", kind="air", month="2024-06")
    ours = table(tmp_path / "b").set_index("unit")
    assert list(ours["rank"])[:2] == [1, 2] and list(ours.index) == ["礼义镇", "崇文镇", "附城镇"]
    assert ours.loc["崇文镇", "change_percent"] == 5.0 and ours.loc["崇文镇", "met"] == 0 and ours.loc["礼义镇", "met"] == 1
    assert ours.loc["崇文镇", "missed_targets"] == "2024-06 PM2.5 35，目标 ≤ 32" and ours.loc["附城镇", "note"] == "没有读数" and np.isnan(ours.loc["附城镇", "rank"])
    assert set(ours["basis"]) == {"陵政发〔2024〕10号 三(八)28"}
    assert "完成目标 1 个（礼义镇），未完成 1 个（崇文镇）" in told.text
    text = "\n".join(one.text for one in docx.Document(tmp_path / "b/bulletin.docx").paragraphs)
    assert "陵川县2024年6月环境空气质量排名及奖惩情况通报" in text and "每月公布" in text
    table_ = docx.Document(tmp_path / "b/bulletin.docx").tables[0]
    assert [cell.text for cell in table_.rows[1].cells][1] == "礼义镇"
    assert {file.name for file in (tmp_path / "b").iterdir()} == {"bulletin.csv", "bulletin.xlsx", "bulletin.docx", "run.json"}


@pytest.mark.parametrize("kind", ["air", "dustfall"])
def test_a_name_that_would_be_a_formula_or_steer_a_terminal(county, tmp_path, kind):
    text = "=HYPERLINK(\"http://x\")\x1b[2J\u202e</w:t>"
    with Workspace(county, write=True) as workspace, workspace.transaction():
        towns, readings = workspace.read("townships"), workspace.read("air_readings")
        workspace.upsert("townships", towns.assign(township=text, county=text))
        workspace.upsert("counties", workspace.read("counties").assign(county=text))
        workspace.upsert("air_readings", readings.assign(unit=text, note=text, source=text))
        workspace.upsert("dustfall", rows("dustfall", {"unit_code": "140524100", "point": text, "month": "2024-06", "t_km2_month": 1.0}))
    told = make(county, tmp_path / "b", kind=kind, month="2024-06", issue=text)
    assert "\x1b" not in told.text and "\u202e" not in told.text
    for sheet in openpyxl.load_workbook(tmp_path / "b/bulletin.xlsx").worksheets:
        for cell in (cell for row in sheet.iter_rows() for cell in row):
            assert cell.data_type != "f" and (not str(cell.value).startswith("=") or cell.quotePrefix)
    assert len(docx.Document(tmp_path / "b/bulletin.docx").tables) >= 1
    names = pd.read_csv(tmp_path / "b/bulletin.csv", encoding="utf-8-sig")["unit"]
    assert names.str.startswith("'=").any() and not names.str.startswith("=").any()


def test_a_plan_that_orders_no_ranks_is_told(county, tmp_path):
    with pytest.raises(ArgumentError, match="orders no ranks"):
        make(county, tmp_path / "b", kind="air", month="2024-06", preset="zezhou-2020")


@pytest.mark.parametrize(("month", "preset", "mean", "judged"), [
    ("2024-06", "lingchuan-2024", 7.0, "in_order"),    # 不高于7: 7.0 passes
    ("2024-07", "lingchuan-2024", 7.05, "fault"),
])
def test_dustfall_against_the_plans_comparator(county, tmp_path, month, preset, mean, judged):
    told = make(county, tmp_path / "b", kind="dustfall", month=month, preset=preset)
    [row] = table(tmp_path / "b").to_dict("records")
    assert (row["level"], row["unit"], row["mean"], row["judged"]) == ("county", "陵川县", mean, judged)
    assert row["basis"] == "陵政发〔2024〕10号 附件二(三)9" and "不高于7" in told.text


def test_dustfall_each_county_is_judged_on_its_own_mean(tmp_path):
    """Above 7 is the matter (长政办发〔2023〕14号); a county of 7.0 is not, one without a reading is listed and not judged."""
    path = tmp_path / "c.gpkg"
    create(path, "140400", preset="changzhi-2023")
    values = {"140403": 8.0, "140404": 6.0, "140405": 7.0, "140406": 7.1}
    with Workspace(path, write=True) as workspace, workspace.transaction():
        workspace.upsert("dustfall", rows("dustfall", *({"unit_code": code, "point": "1", "month": "2024-06", "t_km2_month": value} for code, value in values.items())))
    make(path, tmp_path / "b", kind="dustfall", month="2024-06")
    ours = table(tmp_path / "b").set_index("unit_code")
    assert {code: ours.loc[code, "judged"] for code in values} == {"140403": "fault", "140404": "in_order", "140405": "in_order", "140406": "fault"}
    assert list(ours.index[:4]) == ["140404", "140405", "140406", "140403"] and (ours["judged"][4:] == "not_judged").all() and len(ours) == 12
    with pytest.raises(InputError, match="2024-05"):
        make(path, tmp_path / "other", kind="dustfall", month="2024-05")
