"""publish_fires on a workspace into which the sample was flagged: the filter reaches every file, and one number stands in all of them."""

import json

import openpyxl
import pandas as pd
import pytest

from lantian.commands import run
from lantian.layers.errors import ArgumentError
from lantian.layers.new_workspace import create
from lantian.layers.tasks import TASKS

from .plugin.sample_files import LIST, SOURCES, TOWNSHIPS, copied


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    from lantian.layers.workspace import Workspace

    folder = tmp_path_factory.mktemp("publish")
    files = copied(folder / "files")
    create(folder / "w.gpkg", "140900")
    whole = {**TASKS["flag_fires"].defaults(), "inputs": [str(files / LIST)], "townships": str(files / TOWNSHIPS), "sources": [str(files / SOURCES)]}
    run("flag_fires", {**whole, "out": str(folder / "run"), "workspace": str(folder / "w.gpkg")})
    import geopandas as gpd

    from lantian.layers.catalog import WORKSPACE_LAYERS

    layer = WORKSPACE_LAYERS["townships"]
    table = gpd.read_file(folder / "run/fires.gpkg", layer="townships").to_crs(4490)
    table = table[table["city"] == "忻州市"].reindex(columns=[*layer.columns, "geometry"])
    table = table.astype(dict.fromkeys(layer.columns, object)).where(table.notna(), None)
    with Workspace(folder / "w.gpkg", write=True) as workspace, workspace.transaction():
        workspace.upsert("townships", gpd.GeoDataFrame(table, geometry="geometry", crs=4490))
    return folder / "w.gpkg"


def publish(path, **arguments):
    return run("publish_fires", {**TASKS["publish_fires"].defaults(), "workspace": str(path), "as_of": "2023-11-10", **arguments})


def test_one_number_in_report_table_and_workbook(path, tmp_path):
    told = publish(path, out=str(tmp_path / "out"), min_confidence="nominal")
    table = pd.read_csv(tmp_path / "out/townships.csv", encoding="utf-8-sig")
    record = json.loads((tmp_path / "out/run.json").read_text("utf-8"))
    sheet = openpyxl.load_workbook(tmp_path / "out/report.xlsx").worksheets[0]
    titles = [cell.value for cell in sheet[4]]
    assert told.numbers["events"] == table["events"].sum() == record["totals"]["events"] == sheet.cell(5, titles.index("事件") + 1).value > 0
    assert record["filter"]["zh"].startswith("置信度 ≥ 一般")
    assert "置信度 ≥ 一般" in (tmp_path / "out/map.html").read_text("utf-8")
    assert any("置信度 ≥ 一般" in str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value)


def test_a_single_file_and_townships_without_fires_left_out(path, tmp_path):
    publish(path, workbook=str(tmp_path / "w.xlsx"))
    publish(path, workbook=str(tmp_path / "less.xlsx"), zeros="left_out")
    every, less = (openpyxl.load_workbook(tmp_path / name).worksheets[0] for name in ("w.xlsx", "less.xlsx"))
    titles = [cell.value for cell in every[4]]
    events = titles.index("事件") + 1
    assert less.max_row < every.max_row and less.cell(5, events).value == every.cell(5, events).value
    assert any("未列没有火点的乡镇" in str(cell.value) for row in less.iter_rows() for cell in row if cell.value)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["less.xlsx", "w.xlsx"]


def test_equal_workspaces_and_filters_give_equal_bytes(path, tmp_path):
    for name in ("a.html", "b.html"):
        publish(path, map=str(tmp_path / name), first_day="2023-11-09", last_day="2023-11-09")
    assert (tmp_path / "a.html").read_bytes() == (tmp_path / "b.html").read_bytes()


def test_nowhere_to_write_to_is_said(path):
    with pytest.raises(ArgumentError, match="nowhere"):
        publish(path)


def test_a_word_that_is_no_state_is_refused_with_those_that_are(path, tmp_path):
    with pytest.raises(ArgumentError, match="confirmed"):
        publish(path, map=str(tmp_path / "m.html"), states=["finished"])
