"""field_pack without QGIS: every file of the folder opened again as a phone, an office PC or a mapping program opens it."""

import json
import re
from io import BytesIO

import geopandas as gpd
import openpyxl
import pyogrio
import pytest
import zxingcpp
from lxml import etree
from PIL import Image

from lantian.layers.errors import ArgumentError, OutputError

from .conftest import ROOT
from .field_packs import HOSTILE, made, pack

FILES = ["field_pack.gpkg", "field_pack.gpx", "field_pack.html", "field_pack.kml", "field_pack.xlsx", "qr", "run.json"]


@pytest.fixture(scope="module")
def workspace(tmp_path_factory):
    return made(tmp_path_factory.mktemp("pack") / "w.gpkg", count=8)


@pytest.fixture(scope="module")
def folder(workspace, tmp_path_factory):
    out = tmp_path_factory.mktemp("out") / "包 1"
    told = pack(workspace, out)
    assert told.numbers == {"events": 8, "pages": 5}
    assert "qgis_process.bin run lantian:field_pack -- WORKSPACE=" in told.text
    return out


@pytest.fixture(scope="module")
def hostile(tmp_path_factory):
    folder = tmp_path_factory.mktemp("hostile")
    pack(made(folder / "w.gpkg", count=3, text=HOSTILE), folder / "out")
    return folder / "out"


def test_the_folder_holds_what_was_promised_and_is_the_same_again(workspace, folder, tmp_path):
    assert sorted(path.name for path in folder.iterdir()) == FILES
    pack(workspace, tmp_path / "again")
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            assert path.read_bytes() == (tmp_path / "again" / path.relative_to(folder)).read_bytes(), path.name


def test_a_code_is_read_back_as_the_place(folder):
    points = gpd.read_file(folder / "field_pack.gpkg", layer="points")
    assert len(points) == 8
    for row in points.itertuples():
        found = zxingcpp.read_barcodes(Image.open(folder / "qr" / f"{row.event_id}.png").convert("L"))
        assert [one.text for one in found] == [f"geo:{row.lat:.5f},{row.lon:.5f}"]


def test_kml_has_chinese_names_and_both_folders(folder):
    assert [name for name, _ in pyogrio.list_layers(folder / "field_pack.kml")] == ["火点", "像元足迹"]
    marks = pyogrio.read_dataframe(folder / "field_pack.kml", layer="火点")
    points = gpd.read_file(folder / "field_pack.gpkg", layer="points")
    assert list(marks["Name"]) == [f"{number} {town}" for number, town in zip(points["number"], points["township"], strict=True)]
    assert marks.geometry.x.tolist() == pytest.approx(points["lon"].tolist(), abs=1e-6)
    assert all("疑似火点" in text for text in marks["description"])


def test_gpx_keeps_to_its_schema(folder, hostile):
    schema = etree.XMLSchema(etree.parse(ROOT / "tests/data/gpx/gpx_1_1.xsd"))
    for path in (folder, hostile):
        schema.assertValid(etree.parse(path / "field_pack.gpx"))
    text = (folder / "field_pack.gpx").read_text("utf-8")
    assert not schema.validate(etree.parse(BytesIO(text.replace("<name>", "<nome>").replace("</name>", "</nome>").encode())))


def test_the_list_asks_for_the_verdict_and_locks_the_number(folder):
    book = openpyxl.load_workbook(folder / "field_pack.xlsx")
    sheet = book["核查表"]
    titles = {cell.value: cell.column for cell in sheet[4]}
    assert sheet.protection.sheet
    assert sheet.cell(5, titles["事件编号"]).protection.locked and not sheet.cell(5, titles["核查结论"]).protection.locked
    lists = {str(one.sqref).split(":")[0]: one for one in sheet.data_validations.dataValidation}
    verdict = lists[sheet.cell(5, titles["核查结论"]).coordinate]
    assert verdict.type == "list" and verdict.formula1 == '"真实,误报,未找到"'
    assert lists[sheet.cell(5, titles["过火面积（亩）"]).coordinate].type == "decimal"
    assert sheet.column_dimensions[sheet.cell(4, titles["步"]).column_letter].hidden
    points = gpd.read_file(folder / "field_pack.gpkg", layer="points")
    assert [sheet.cell(5 + n, titles["事件编号"]).value for n in range(8)] == points["event_id"].tolist()
    assert [sheet.cell(5 + n, titles["页"]).value for n in range(8)] == points["page"].tolist()


def test_links_for_chinese_apps_say_so_and_no_layer_holds_gcj02(folder):
    page = (folder / "field_pack.html").read_text("utf-8")
    assert "导航链接按 GCJ-02 换算，不入库" in page
    points = gpd.read_file(folder / "field_pack.gpkg", layer="points")
    links = re.findall(r"position=([\d.]+),([\d.]+)", page)
    assert len(links) == len(points)
    assert all(0.004 < float(lon) - row.lon < 0.008 for (lon, _), row in zip(links, points.itertuples(), strict=True))
    with (folder / "field_pack.gpkg").open("rb") as stream:
        assert not any(lon.encode() in stream.read() for lon, _ in links[:1])
    assert not any("gcj" in name or "navigation" in name for name in points.columns)
    assert points.geometry.x.tolist() == pytest.approx(points["lon"].tolist())


def test_the_page_needs_no_network_and_names_every_event(folder):
    page = (folder / "field_pack.html").read_text("utf-8")
    assert len(page) < 200_000 and "<script" not in page
    assert not re.findall(r'(?:src|href)="(?!#|geo:|https://uri\.amap\.com|qr/)[^"]*"', page)
    for event in gpd.read_file(folder / "field_pack.gpkg", layer="points")["event_id"]:
        assert f'id="{event}"' in page


def test_pages_in_the_record_are_those_of_the_list_and_the_page(folder):
    record = json.loads((folder / "run.json").read_text("utf-8"))
    points = gpd.read_file(folder / "field_pack.gpkg", layer="points")
    shown = {event: page["number"] for page in record["pages"] if page["kind"] != "county" for event in page["events"]}
    assert shown == dict(zip(points["event_id"], points["page"], strict=True))
    page = (folder / "field_pack.html").read_text("utf-8")
    for one in record["pages"]:
        if one["kind"] == "township":
            assert f"PDF 第 {one['number']} 页" in page


def test_zones_are_those_asked_for_and_in_force_on_the_last_day(workspace, tmp_path):
    pack(workspace, tmp_path / "a")
    pack(workspace, tmp_path / "b", zones=["coal_ban"])
    pack(workspace, tmp_path / "c", as_of="2019-06-01")
    assert [len(gpd.read_file(tmp_path / one / "field_pack.gpkg", layer="zones")) for one in "abc"] == [1, 0, 0]
    assert "位于秸秆禁烧区（某政发〔2020〕1号）" in gpd.read_file(tmp_path / "a/field_pack.gpkg", layer="points")["evidence"][0]


def test_a_pack_that_was_filled_in_is_not_written_over(workspace, tmp_path):
    out = tmp_path / "out"
    pack(workspace, out)
    pack(workspace, out)
    table = gpd.read_file(out / "field_pack.gpkg", layer="verdicts_in")
    table["verdict"] = table["verdict"].astype(object)
    table.loc[0, "verdict"] = "real"
    pyogrio.write_dataframe(table, out / "field_pack.gpkg", layer="verdicts_in")
    with pytest.raises(OutputError, match="field_pack.gpkg"):
        pack(workspace, out)


def test_days_that_contradict_each_other_and_nothing_to_pack(workspace, tmp_path):
    for given, word in (({"day": "2023-11-09", "to": "2023-11-10"}, "--day"), ({"from": "2023-11-10", "to": "2023-11-09"}, "after"), ({"day": "2020-01-01"}, "no fire"),
                        ({"zones": ["moon"]}, "moon")):
        with pytest.raises(ArgumentError) as error:
            pack(workspace, tmp_path / "out", **given)
        assert word in error.value.text("en")
    assert not (tmp_path / "out").exists()


def test_two_days_with_one_number_are_told_apart_on_the_map(tmp_path):
    pack(made(tmp_path / "w.gpkg", count=4, days=("2023-11-09", "2023-11-10")), tmp_path / "out")
    points = gpd.read_file(tmp_path / "out/field_pack.gpkg", layer="points")
    assert sorted(points["number"]) == ["09-001", "09-002", "10-001", "10-002"]


def test_hostile_text_stays_text(hostile):
    page = (hostile / "field_pack.html").read_text("utf-8")
    assert "<img src=x" not in page and "</script>" not in page and "\u202e" not in page
    assert len(etree.parse(hostile / "field_pack.kml").findall(".//{*}Point")) == 3
    kml = (hostile / "field_pack.kml").read_text("utf-8")
    described = pyogrio.read_dataframe(hostile / "field_pack.kml", layer="火点")["description"]
    assert not any("<img" in text or "<script" in text for text in described), "a map app shows the description as a page"
    assert "\x07" not in kml
    sheet = openpyxl.load_workbook(hostile / "field_pack.xlsx")["核查表"]
    assert not any(cell.data_type == "f" or cell.hyperlink for row in sheet.iter_rows() for cell in row)
    assert all(re.fullmatch(r"E\d{8}-\d+\.png", path.name) for path in (hostile / "qr").iterdir())


def test_names_of_people_only_when_asked_for(tmp_path):
    from .field_packs import codes_of, put

    path = made(tmp_path / "w.gpkg", count=2)
    import shapely

    put(path, "grids", [{"grid_code": "G1", "grid": "第一网格", "level": 3, "township_code": codes_of(path)[0], "geometry": shapely.box(112.6, 38.3, 112.8, 38.6)}])
    put(path, "grid_people", [{"grid_code": "G1", "role": "网格员", "person": "张三丰", "phone": "13812345678"}])
    pack(path, tmp_path / "a")
    pack(path, tmp_path / "b", people=True)
    for name, told in (("a", False), ("b", True)):
        whole = b"".join(one.read_bytes() for one in (tmp_path / name).rglob("*") if one.is_file() and one.suffix != ".xlsx")
        assert (("张三丰".encode() in whole), (b"13812345678" in whole)) == (told, told)
        assert "第一网格".encode() in whole
