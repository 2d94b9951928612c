"""The sample through a workspace: an empty filter gives the numbers of the run; any filter gives the same in workbook, map and selection."""

from io import BytesIO
from pathlib import Path

import openpyxl
import pandas as pd
import pytest

from lantian.commands import run
from lantian.layers.catalog.fires import TOWNSHIP_COUNTS, TOWNSHIP_DAYS
from lantian.layers.new_workspace import create
from lantian.layers.result_table import write_csv
from lantian.layers.townships import read_townships
from lantian.layers.workspace import Workspace
from lantian.processing.fire_filter import FireFilter
from lantian.processing.fire_selection import TABLES, select_fires
from lantian.processing.publish.map_data import map_data
from lantian.processing.publish.workbook import workbook

SAMPLE = Path(__file__).resolve().parents[2] / "sample"
FILTERS = {
    "all": FireFilter(), "nominal": FireFilter(min_confidence="nominal"), "high": FireFilter(min_confidence="high"),
    "a day": FireFilter("2023-11-09", "2023-11-09"), "the next day": FireFilter("2023-11-10", "2023-11-10"),
    "in doubt": FireFilter(attributions=("likely", "disputed")), "no static": FireFilter(without=("near_static",)),
    "all at once": FireFilter("2023-11-09", "2023-11-10", "nominal", ("suspected",), ("certain", "likely"), ("near_static", "low_confidence")),
}


@pytest.fixture(scope="module")
def imported(tmp_path_factory):
    """(workspace, result folder) of the sample's list."""
    folder = tmp_path_factory.mktemp("fires")
    path = folder / "忻州.gpkg"
    create(path, "140900", townships=read_townships(str(SAMPLE / "townships.gpkg")).table)
    run("flag_fires", {"inputs": [str(SAMPLE / "viirs_noaa20_2023-11-09.csv")], "townships": f"{path}:townships", "out": str(folder / "out"),
                       "sources": [str(SAMPLE / "static_sources.gpkg")], "workspace": str(path), "lang": "zh"})
    return path, folder / "out"


@pytest.fixture(scope="module")
def selected(imported):
    with Workspace(imported[0]) as workspace:
        tables, record = {name: workspace.read(name) for name in TABLES}, workspace.record("detections", "townships")
        return {name: select_fires(tables, chosen, workspace.facts, workspace=record) for name, chosen in FILTERS.items()}


@pytest.mark.parametrize(("table", "layer", "file"), [("township_counts", TOWNSHIP_COUNTS, "townships.csv"), ("township_days", TOWNSHIP_DAYS, "township_days.csv")])
def test_an_empty_filter_gives_the_table_of_the_run_byte_for_byte(imported, selected, tmp_path, table, layer, file):
    write_csv(getattr(selected["all"], table), layer, tmp_path / file)
    assert (tmp_path / file).read_bytes() == (imported[1] / file).read_bytes()


def test_an_empty_filter_gives_the_rows_and_totals_of_the_run(imported, selected):
    import json

    run_record = json.loads((imported[1] / "run.json").read_text("utf-8"))
    result = selected["all"]
    for name in ("events", "fires", "detections", "events_low_only", "certain", "likely", "disputed", "frp_mw", "townships_with_events", "outside"):
        assert result.run["totals"][name] == run_record["totals"][name], name
    assert result.run["passes"] == run_record["passes"]
    assert {key: result.run[key] for key in ("period", "area", "rule", "warning", "observed")} == {
        key: run_record[key] for key in ("period", "area", "rule", "warning", "observed")}
    theirs = pd.read_csv(imported[1] / "detections.csv", dtype=str, encoding="utf-8-sig").set_index("detection_id")
    ours = result.detections.set_index("detection_id")
    assert len(ours) == run_record["totals"]["detections"] + run_record["totals"]["outside"]["detections"]
    assert (theirs.loc[ours.index, "township_code"].fillna("") == ours["township_code"].fillna("")).all()


@pytest.mark.parametrize("name", FILTERS)
def test_workbook_map_and_selection_print_the_same_numbers(selected, name):
    result = selected[name]
    totals = result.run["totals"]
    wanted = {code: counts for code, *counts in result.township_counts[["township_code", "events", "events_low_only", "fires", "detections"]].itertuples(index=False)}
    sheet = openpyxl.load_workbook(BytesIO(workbook(result, "zh")))["乡镇"]
    rows = [row for row in sheet.iter_rows(values_only=True) if str(row[1]) in wanted]
    head = next(row for row in sheet.iter_rows(values_only=True) if row and "事件" in row)
    at = head.index("事件")
    assert {str(row[1]): list(row[at:at + 4]) for row in rows} == wanted
    assert tallied(map_data(result, "zh", {})) == {**{code: counts for code, counts in wanted.items() if any(counts)},
                                                  **({"out": out} if any(out := [totals["outside"][one] for one in (
                                                      "events", "events_low_only", "fires", "detections")]) else {})}
    assert FILTERS[name].words("zh") in sheet_text(sheet) and FILTERS[name].words("zh") in result.run["filter"]["zh"]


def sheet_text(sheet):
    return "\n".join(str(value) for row in sheet.iter_rows(values_only=True) for value in row if isinstance(value, str))


def tallied(page):
    """The counts as the map's script makes them from its data (assets/state.js, tally)."""
    detections, events, codes = page["detections"], page["events"], page["townships"]["code"]
    levels = detections["confidence"]
    found, fires, best = {}, set(), {}

    def add(unit, at):
        found.setdefault("out" if unit < 0 else codes[unit], [0, 0, 0, 0])[at] += 1

    for at, unit in enumerate(detections["township"]):
        if detections["counted"][at]:
            add(unit, 3)
            fires |= {detections["fire"][at]} - {-1}
            low = levels["at"][at] >= 0 and levels["pool"][levels["at"][at]] == "low"
            best[detections["event"][at]] = min(best.get(detections["event"][at], 1), int(low))
    for fire in fires:
        add(page["fires"]["township"][fire], 2)
    for event, low in best.items():
        if event >= 0:
            add(events["township"][event], low)
    return found
