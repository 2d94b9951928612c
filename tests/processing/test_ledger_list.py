"""The ledger as a list: order, filter and counts, and the same rows in table, CSV and workbook."""

from datetime import datetime

import geopandas as gpd
import openpyxl
import pandas as pd
import pytest
import shapely

from lantian.commands import run
from lantian.layers.catalog import WORKSPACE_LAYERS
from lantian.layers.errors import ArgumentError
from lantian.layers.new_workspace import create
from lantian.layers.workspace import Workspace
from lantian.processing.ledger_filter import LedgerFilter
from lantian.processing.ledger_list import chosen, counts, filter_text, finding_entries, task_entries
from lantian.processing.rules.last_run import LAST_RUN, read_last_run

DAY = "2024-11-15"
TOWNSHIPS = pd.DataFrame({"township_code": ["140524100", "140524101"], "township": ["崇文镇", "礼义镇"], "county": "陵川县"})


def finding(name, rule="coal_boilers_zero", **values):
    row = {"finding_id": name, "rule": rule, "provision": rule, "layer": "boilers", "key": name, "name": f"炉{name}", "date": "2024-06-01",
           "detail_zh": "应淘汰", "detail_en": "to be replaced", "basis": "陵政发〔2024〕10号 三(二)8", "force": "must", "on_wording": 0, "state": "open",
           "township_code": "140524100", "geometry": shapely.Point(113.3, 35.7)}
    return {**dict.fromkeys(WORKSPACE_LAYERS["findings"].columns), **row, **values}


def findings(*rows):
    return gpd.GeoDataFrame(list(rows), columns=[*WORKSPACE_LAYERS["findings"].columns, "geometry"], geometry="geometry", crs=4490)


@pytest.fixture
def entries():
    return finding_entries(findings(
        finding("note", rule="stations_by_township", force="advice", township_code="140524101"),
        finding("late", deadline="2024-10-31"), finding("due", deadline="2024-12-31"), finding("undated", geometry=None),
        finding("done", deadline="2024-10-31", state="closed", evidence="照片", closed_on="2024-11-01", closed_by="张"),
        finding("aim", rule="indicator_targets", force="aim", deadline="2024-01-01")), TOWNSHIPS, DAY)


def test_the_gravest_group_first_and_in_it_the_earliest_deadline(entries):
    assert chosen(entries, LedgerFilter()).loc[:, "id"].tolist() == ["late", "due", "undated", "aim", "note"]


def test_what_is_closed_is_counted_beside_and_late_apart_from_how_grave(entries):
    assert counts(entries, LedgerFilter()) == {"critical": 1, "major": 2, "minor": 1, "note": 1, "closed": 1, "overdue": 2}
    assert counts(entries, LedgerFilter(townships=("140524101",))) == {"critical": 0, "major": 0, "minor": 0, "note": 1, "closed": 0, "overdue": 0}


@pytest.mark.parametrize(("wanted", "ids"), [
    (LedgerFilter(state="overdue"), ["late", "aim"]), (LedgerFilter(state="closed"), ["done"]), (LedgerFilter(groups=("indicator_targets",)), ["aim"]),
    (LedgerFilter(state="all", townships=("140524100",), groups=("coal_boilers_zero",)), ["late", "due", "undated", "done"]), (LedgerFilter(state="in_hand"), [])])
def test_the_filter(entries, wanted, ids):
    assert chosen(entries, wanted)["id"].tolist() == ids


def test_a_filter_that_is_none_is_refused():
    with pytest.raises(ArgumentError, match="later"):
        LedgerFilter(state="later")


def test_the_place_and_the_basis_in_parts(entries):
    one, placeless = (entries[entries["id"] == name].iloc[0] for name in ("due", "undated"))
    assert (one["lon"], one["lat"], one["township"], one["document"], one["clause"]) == (113.3, 35.7, "崇文镇", "陵政发〔2024〕10号", "三(二)8")
    assert placeless["lon"] != placeless["lon"]


def test_the_filter_is_printed_in_names(entries):
    wanted = LedgerFilter(groups=("indicator_targets",), townships=("140524101",), state="overdue")
    assert filter_text(wanted, entries, "zh") == "问题 · 逾期 · 指标 · 礼义镇"
    assert filter_text(LedgerFilter(), entries, "en") == "Findings · Not closed · all rules · all townships"


def test_dated_clauses_stand_by_document():
    layer = WORKSPACE_LAYERS["tasks"]
    row = {**dict.fromkeys(layer.columns), "task_id": "T1", "document": "甲〔2024〕1号", "clause": "一1", "title": "建台账", "force": "must", "due": "2024-06-30",
           "state": "open", "responsible": "局"}
    one = task_entries(pd.DataFrame([row]), TOWNSHIPS, DAY).iloc[0]
    assert (one["group_zh"], one["object"], one["severity"], one["responsible"]) == ("甲〔2024〕1号", "建台账", "critical", "局")


@pytest.fixture
def path(tmp_path):
    """Boilers of Lingchuan under its plan, run over once; the village's name is a formula."""
    create(tmp_path / "w.gpkg", "140524", preset="lingchuan-2024")
    layer = WORKSPACE_LAYERS["boilers"]
    rows = [{**dict.fromkeys(layer.columns), "code": f"G{at}", "name": name, "fuel": "coal", "capacity_tph": 10.0, "geometry": shapely.Point(113.3, 35.7)}
            for at, name in enumerate(("甲", "=1+1"))]
    with Workspace(tmp_path / "w.gpkg", write=True) as workspace, workspace.transaction():
        workspace.upsert("boilers", gpd.GeoDataFrame(rows, geometry="geometry", crs=4490))
    told = run("apply_rules", {"workspace": str(tmp_path / "w.gpkg"), "as_of": DAY, "store": True, "lang": "zh"})
    assert told.out is None and "台账：新增" in told.text
    return tmp_path / "w.gpkg"


def test_csv_and_workbook_hold_the_same_rows_and_no_formula(path, tmp_path):
    for ending in ("csv", "xlsx"):
        told = run("export_ledger", {"workspace": str(path), "out": str(tmp_path / f"l.{ending}"), "groups": ["coal_boilers_zero"], "as_of": DAY, "lang": "zh"})
    sheet = openpyxl.load_workbook(tmp_path / "l.xlsx").active
    rows = list(sheet.iter_rows(min_row=5, max_row=4 + told.numbers["rows"], values_only=True))
    table = pd.read_csv(tmp_path / "l.csv", encoding="utf-8-sig", dtype=str)
    assert [row[-1] for row in rows] == list(table["编号"])
    assert len(rows) >= 2 and {row[2] for row in rows} == {"甲", "=1+1"} and set(table["对象"]) == {"甲", "'=1+1"}
    assert not [cell for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]
    found = list(table.columns).index("首次发现")
    assert {row[found] for row in rows} == {datetime(2024, 11, 15)}, "a date, not a text"
    below = [sheet.cell(5 + len(rows) + at, 1).value for at in range(3)]
    assert below[0] == "筛选：问题 · 未销号 · 燃煤锅炉清零 · 全部乡镇", below


def test_the_last_run_says_which_layers_it_lacked(path):
    with Workspace(path) as workspace:
        last = read_last_run(workspace.facts)
        assert last.day == DAY and last.plan == "陵政发〔2024〕10号" and last.ran > 0
        assert "boilers" not in last.layers and "mines" in last.layers
        assert read_last_run({**workspace.facts, LAST_RUN: "[]"}) is None
    assert read_last_run({}) is None
