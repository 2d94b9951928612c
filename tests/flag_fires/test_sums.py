"""What is counted adds up, in the files and in the printed table."""

import re
from collections import Counter

import pyogrio
import pytest

from .runs import SOURCES, VIIRS, flag, record, rows, total


@pytest.mark.parametrize("which", ["sample", "three"])
def test_certain_likely_and_disputed_are_the_detections(which, request):
    out = request.getfixturevalue(which)
    table, detections, run = rows(out, "townships.csv"), rows(out), record(out)
    assert [row["township_code"] for row in table if int(row["certain"]) + int(row["likely"]) + int(row["disputed"]) != int(row["detections"])] == []
    assert len(table) == 1264 and [row["township_code"] for row in table] == sorted(row["township_code"] for row in table)
    counted = dict(Counter(row["township_code"] for row in detections if row["township_code"] and row["counted"] == "1"))
    assert {row["township_code"]: int(row["detections"]) for row in table if row["detections"] != "0"} == counted
    for name in ("detections", "fires", "events", "events_low_only", "certain", "likely", "disputed", "low_confidence", "near_static"):
        assert total(out, name) == run["totals"][name] == sum(int(row[name]) for row in rows(out, "township_days.csv")), name
    outside = run["totals"]["outside"]["detections"] + run["totals"]["far"]["detections"]
    assert outside == sum(1 for row in detections if row["attribution"] == "outside" and row["township_code"] == "")
    assert run["totals"]["detections"] + outside == len(detections) == run["totals"]["rows"] - run["totals"]["duplicates"] - run["totals"]["rejected"]


def test_the_sample_has_59_detections_in_shanxi_and_the_printed_table_says_so(tmp_path, capsys):
    out = flag(tmp_path / "out", VIIRS, sources=SOURCES)
    printed = capsys.readouterr().out
    assert len(rows(out)) == 275 and total(out, "detections") == 59
    totals = record(out)["totals"]
    sums = next(line for line in printed.splitlines() if line.startswith("合计")).split()[1:]
    names = ("events", "events_low_only", "fires", "detections", "certain", "likely", "disputed", "near_static")
    assert [int(n) for n in sums] == [totals[name] for name in names]
    shown = [line for line in printed.splitlines() if re.match(r"\d{12} ", line)]
    assert sum(int(line.split()[-5]) for line in shown) == 59 and f"其余 {1264 - len(shown)} 个乡镇为 0" in printed
    outside = totals["outside"]
    assert f"界外 20 km 以内：像元 {outside['detections']}，火区 {outside['fires']}，事件 {outside['events']}" in printed
    assert f"更远 {totals['far']['detections']} 个像元仅列于 detections.csv" in printed and outside["detections"] > 0
    for sentence in ("rule", "filter", "observed", "warning"):
        assert record(out)[sentence]["zh"] in printed
    for verdict in record(out)["datum"].values():
        assert verdict["zh"] in printed


def test_a_fire_and_an_event_count_once_in_the_township_with_the_largest_sum(three):
    layers = {name: pyogrio.read_dataframe(three / "fires.gpkg", layer=name) for name in ("fires", "events", "townships")}
    town = layers["townships"].set_index("township_code")
    for name, only in (("fires", None), ("events", 0)):
        inside = layers[name][layers[name]["township_code"].notna() & (layers[name]["counted"] == 1)]
        inside = inside if only is None else inside[inside["low_only"] == only]
        assert inside.groupby("township_code").size().to_dict() == town.loc[town[name] > 0, name].to_dict()
    # summed from the printed shares of the members, where the two best are all there is
    members = {}
    for row in rows(three):
        members.setdefault(row["event_id"], []).append(row)
    checked = 0
    for event in layers["events"].itertuples():
        sums, whole = {}, True
        for row in members[event.event_id]:
            shares = {row["township_code"]: float(row["probability"]), row["runner_up_code"]: float(row["runner_up_probability"] or 0)}
            whole &= sum(shares.values()) > 0.9999
            for code, share in shares.items():
                sums[code.replace("outside", "")] = sums.get(code.replace("outside", ""), 0) + share
        best = sorted(sums, key=lambda code: (-round(sums[code], 6), code or "~"))
        if whole and len(members[event.event_id]) > 1:
            checked += 1
            assert (event.township_code or "") == best[0]
    assert checked > 10


def test_a_low_only_event_stands_beside_the_headline(three):
    levels = {}
    for row in rows(three):
        levels.setdefault(row["event_id"], set()).add(row["confidence"])
    events = pyogrio.read_dataframe(three / "fires.gpkg", layer="events")
    assert {row.event_id: row.low_only for row in events.itertuples()} == {row.event_id: int(levels[row.event_id] == {"low"}) for row in events.itertuples()}
    assert total(three, "events_low_only") > 0
