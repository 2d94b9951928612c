"""apply-rules as a command: what is written beside the findings, what is told, what is not there."""

import csv
import json

import pytest

from lantian.commands import run
from lantian.layers.new_workspace import create
from lantian.layers.workspace import Workspace

from .processing.rules.made import rows, zone

WEST = "POLYGON ((113.2 35.7, 113.3 35.7, 113.3 35.8, 113.2 35.8, 113.2 35.7))"
EAST = "POLYGON ((113.3 35.7, 113.4 35.7, 113.4 35.8, 113.3 35.8, 113.3 35.7))"
TABLES = ("findings", "rules", "air_ranks", "coverage", "parks", "printed_counts")


@pytest.fixture
def path(tmp_path):
    """陵川县 with two townships, a park, boilers, readings and villages."""
    path = tmp_path / "陵川.gpkg"
    create(path, "140524", preset="lingchuan-2024")
    towns = rows("townships", {"township_code": "140524100", "township": "西", "wkt": WEST}, {"township_code": "140524101", "township": "东", "wkt": EAST})
    with Workspace(path, write=True) as workspace, workspace.transaction():
        workspace.upsert("townships", towns)
        workspace.upsert("boilers", rows("boilers", *({"code": f"B{at}", "fuel": "coal", "capacity_tph": 10, "at": (113.25, 35.75)} for at in range(6))))
        workspace.upsert("air_readings", rows("air_readings", *({"unit_code": code, "unit": name, "period": "2024-11", "composite_index": index}
                                                              for code, name, index in (("140524100", "西", 4.2), ("140524101", "东", 3.9)))))
        home = {"code": "H1", "village_code": "V1", "households": 40, "total": 50, "done_on": "2024-10-01", "at": (113.35, 35.75)}
        workspace.upsert("households", rows("households", home))
        workspace.upsert("acts", rows("acts", {"number": "陵政通〔2024〕1号", "title": "园区", "in_force_on": "2024-01-01"}))
        workspace.upsert("zones", rows("zones", zone("park", WEST, name="西园", act="陵政通〔2024〕1号")))
    return path


def apply(path, out, **arguments):
    return run("apply_rules", {"workspace": str(path), "out": str(out), "as_of": "2024-12-15", "lang": "zh", **arguments})


def table(out, name):
    with (out / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_tables_stand_beside_the_findings(path, tmp_path):
    report = apply(path, tmp_path / "out")
    out = tmp_path / "out"
    assert {one.name for one in out.iterdir()} == {*(f"{name}.csv" for name in TABLES), "findings.gpkg", "run.json"}
    assert [(one["unit"], one["period"], one["value"], one["rank"], one["rank_of"], one["amount"], one["basis"]) for one in table(out, "air_ranks")] == [
        ("东", "2024-11", "3.90", "1", "2", "", "陵政发〔2024〕10号 三(八)28"), ("西", "2024-11", "4.20", "2", "2", "", "陵政发〔2024〕10号 三(八)28")]
    coverage = {one["township"]: one for one in table(out, "coverage")}
    assert (coverage["东"]["households_done"], coverage["东"]["households_total"], coverage["东"]["coverage_percent"]) == ("40", "50", "80.0")
    assert coverage["西"]["households_done"] == "0" and coverage["西"]["stations"] == ""
    faults = [one for one in table(out, "findings") if one["on_wording"] != "1" and one["township_code"] == "140524100"]
    boilers = [one for one in faults if one["layer"] == "boilers"]
    assert int(coverage["西"]["findings"]) == len(faults) > len(boilers) > 0
    assert [(one["name"], one["findings"]) for one in table(out, "parks")] == [("西园", str(len(boilers)))]
    counts = {one["part"]: one for one in table(out, "printed_counts")}
    assert (counts["coal"]["printed"], counts["coal"]["counted"], counts["coal"]["differs"]) == ("5", "6", "1")
    found = [one for one in table(out, "findings") if one["rule"] == "inventory_counts"]
    assert [(one["force"], one["layer"]) for one in found] == [("advice", "counties")] and "燃煤 6（文件 5）" in found[0]["detail"]
    said = json.loads((out / "run.json").read_text("utf-8"))["rules"]
    assert set(said) == {"air_ranks", "coverage", "parks"} and said["parks"]["zh"] in report.text
    assert "空气质量排名：2 个单位·时段，最近 2024-11（air_ranks.csv）" in report.text and "0 项一致，1 项不一致，0 项没有数据" in report.text


def test_what_is_empty_says_no_data(path, tmp_path):
    empty = tmp_path / "空.gpkg"
    create(empty, "140524", preset="lingchuan-2024")
    report = apply(empty, tmp_path / "out", lang="en")
    assert all(table(tmp_path / "out", name) == [] for name in ("findings", "air_ranks", "parks"))
    assert "Ranks of air quality: no data (air_ranks.csv)" in report.text and "By park: no data (parks.csv)" in report.text
    skipped = {one["provision"]: one["skipped"] for one in table(tmp_path / "out", "rules")}
    assert skipped["monthly_rank"] == "no data: air_readings" and skipped["count_boilers"] == "no data: boilers"


def test_a_plan_that_orders_no_ranks_says_so(path, tmp_path):
    assert "空气质量排名：方案未要求排名（air_ranks.csv）" in apply(path, tmp_path / "out", preset="zezhou-2020").text
