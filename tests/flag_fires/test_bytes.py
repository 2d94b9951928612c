"""Equal inputs, equal bytes; and numbers that stay against an earlier result."""

import itertools
import os
import shutil
import subprocess

import pyogrio
import pytest

from lantian.__main__ import main
from lantian.layers import result as results

from .runs import COMMAND, LISTS, MASK, SOURCES, TOWNSHIPS, VIIRS, content, flag, record, rows


@pytest.mark.parametrize("nth, seed, zone", [(1, "1", "UTC"), (3, "4242", "Asia/Shanghai"), (5, "0", "America/New_York")])
def test_any_order_folder_hash_seed_and_clock_give_the_same_bytes(three, tmp_path, nth, seed, zone):
    order = list(itertools.permutations(LISTS))[nth]
    home = tmp_path / f"数据 {seed}"
    home.mkdir()
    names = [shutil.copy(path, home / path.name) and path.name for path in order]
    for path in (TOWNSHIPS, SOURCES):
        shutil.copy(path, home)
    done = subprocess.run([COMMAND, "flag-fires", *names, "--townships", TOWNSHIPS.name, "--sources", SOURCES.name, "--out", "结果"], cwd=home,
                          env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "USER": "somebody"}, capture_output=True, text=True)
    assert done.returncode == 0 and done.stderr == ""
    ours, theirs = content(home / "结果"), content(three)
    assert list(ours) == list(theirs) == sorted(results.FILES)
    assert [name for name in ours if ours[name] != theirs[name]] == []


def test_the_order_of_static_sources_and_of_the_times_of_one_raster_does_not_matter(tmp_path):
    plants, works = tmp_path / "plants.gpkg", tmp_path / "works.gpkg"
    table = pyogrio.read_dataframe(SOURCES)
    pyogrio.write_dataframe(table[table["kind"] != "steel_works"], plants)
    pyogrio.write_dataframe(table[table["kind"] == "steel_works"], works)
    times = [f"{MASK}@2023-11-09T06:09", f"{MASK}@2023-11-10T06:09"]
    common = ["--sensor", "NOAA-20", "--townships", str(TOWNSHIPS)]
    assert main(["flag-fires", *times, *common, "--sources", str(plants), str(works), "--out", str(tmp_path / "a")]) == 0
    assert main(["flag-fires", *times[::-1], *common, "--sources", str(works), "--sources", str(plants), "--out", str(tmp_path / "b")]) == 0
    assert content(tmp_path / "a") == content(tmp_path / "b")


def _numbers(out):
    return {row["detection_id"]: (row["event_id"], row["fire_id"]) for row in rows(out)}


@pytest.mark.parametrize("late", LISTS, ids=lambda path: path.stem)
def test_adding_the_last_list_renumbers_nothing(three, tmp_path, late):
    first = flag(tmp_path / "first", *[path for path in LISTS if path != late], sources=SOURCES)
    both = flag(tmp_path / "both", *LISTS, sources=SOURCES, previous=first)
    before, after = _numbers(first), _numbers(both)
    assert len(before) < len(after) == len(_numbers(three))
    assert {name: after[name] for name in before} == before
    assert not {event for name, (event, _) in after.items() if name not in before} & {event for event, _ in before.values()}


def test_a_late_pass_of_the_same_day_renumbers_nothing_and_moves_into_its_own_folder(tmp_path):
    head, *lines = VIIRS.read_text().splitlines()
    at = head.split(",").index("acq_time")
    early = [line for line in lines if line.split(",")[at] < "12:00"]
    late = [line for line in lines if line.split(",")[at] >= "12:00"]
    assert early and late
    for name, some in (("early", early), ("late", late)):
        (tmp_path / f"{name}.csv").write_text("\n".join([head, *some]) + "\n")
    # the passes of the night come first, then those of the day, which are earlier
    out = flag(tmp_path / "out", tmp_path / "late.csv")
    before = _numbers(out)
    flag(out, tmp_path / "early.csv", tmp_path / "late.csv", previous=out)
    after = _numbers(out)
    assert len(after) == 275 and {name: after[name] for name in before} == before
    again = flag(tmp_path / "again", tmp_path / "early.csv", tmp_path / "late.csv", previous=out)
    assert (again / "detections.csv").read_bytes() == (out / "detections.csv").read_bytes()
    assert [one["role"] for one in record(again)["inputs"]].count("previous") == 1
