"""flag-fires --workspace: a run goes on with the fires that are there, and leaves the same whatever the order and however often."""

import itertools
import json
from pathlib import Path

import pytest

from lantian.commands import run
from lantian.layers.errors import ArgumentError, OutputError
from lantian.layers.fire_sources import workspace_sources
from lantian.layers.new_workspace import create
from lantian.layers.townships import read_townships
from lantian.layers.workspace import Workspace
from lantian.processing.publish.words import STATIC_KIND

from .processing.rules.made import rows

SAMPLE = Path(__file__).resolve().parents[1] / "sample"
LIST, MASK = SAMPLE / "viirs_noaa20_2023-11-09.csv", SAMPLE / "firemask_viirs_noaa20_2023-11-09.tif"
FIRES = ("detections", "footprints", "fires", "events")


@pytest.fixture(scope="module")
def townships():
    return read_townships(str(SAMPLE / "townships.gpkg")).table


@pytest.fixture
def path(tmp_path, townships):
    create(tmp_path / "忻州.gpkg", "140900", townships=townships)
    return tmp_path / "忻州.gpkg"


def flag(path, *files, **options):
    arguments = {"inputs": [str(file) for file in files], "townships": f"{path}:townships", "out": str(path.parent / f"out{len(list(path.parent.iterdir()))}"),
                 "workspace": str(path), "lang": "zh", **options}
    return run("flag_fires", arguments)


def content(path, layers=FIRES):
    """What the workspace holds, without row numbers: rows as text in the order of their keys."""
    with Workspace(path) as workspace:
        return {name: sorted(map(str, (row[1:] for row in workspace.rows(workspace.layer(name))))) for name in layers}


def parts(folder, *cuts):
    """The sample's list cut into files after the lines *cuts*."""
    head, *lines = LIST.read_text("utf-8").splitlines(keepends=True)
    files = []
    for at, (first, last) in enumerate(itertools.pairwise((0, *cuts, len(lines)))):
        files.append(folder / f"part{at}.csv")
        files[-1].write_text(head + "".join(lines[first:last]), "utf-8")
    return files


def test_twice_is_once(path):
    flag(path, LIST, by="李")
    once = content(path)
    with Workspace(path) as workspace:
        rows = workspace.select("SELECT count(*) FROM history")
    report = flag(path, LIST, by="王")
    assert content(path) == once
    with Workspace(path) as workspace:
        assert workspace.select("SELECT count(*) FROM history") == rows
    assert "像元 +0 ~0 −0" in report.text


def test_a_day_in_parts_is_the_day(tmp_path, townships):
    """The numbers follow the order in which the parts came; all else is the same."""
    def without_numbers(path):
        with Workspace(path) as workspace:
            detections = workspace.read("detections")
            groups = {name: sorted(map(sorted, detections.groupby(name)["detection_id"].apply(list))) for name in ("fire_id", "event_id")}
            return groups, sorted(map(str, detections.drop(columns=["fire_id", "event_id", "geometry", "source_file", "source_row"]).itertuples(index=False)))

    found = []
    for order in ([LIST], parts(tmp_path, 90, 180), parts(tmp_path, 90, 180)[::-1]):
        folder = tmp_path / str(len(found))
        folder.mkdir()
        create(folder / "w.gpkg", "140900", townships=townships)
        for file in order:
            flag(folder / "w.gpkg", file)
        found.append(without_numbers(folder / "w.gpkg"))
    assert found[1] == found[0]
    assert found[2] == found[0]


def test_numbers_once_given_stay(path, tmp_path):
    first, last = parts(tmp_path, 150)
    flag(path, first)
    with Workspace(path) as workspace:
        before = workspace.read("detections").set_index("detection_id")["event_id"]
    flag(path, last)
    with Workspace(path) as workspace:
        after = workspace.read("detections").set_index("detection_id")["event_id"]
    assert len(after) > len(before) > 0
    assert after.loc[before.index].equals(before)


def test_a_list_that_comes_after_the_raster_of_its_scene_takes_its_place(path):
    mask = {"sensor": "NOAA-20", "time": "2023-11-09T06:09"}
    flag(path, MASK, **mask)
    with Workspace(path) as workspace:
        assert set(workspace.read("detections")["footprint"]) == {"pixel"}
    flag(path, LIST)
    both = content(path)
    with Workspace(path) as workspace:
        table = workspace.read("detections")
        seen = table[table["acquired_utc"] == table["acquired_utc"].mode()[0]]
        assert "pixel" not in set(seen["footprint"])
    flag(path, MASK, **mask)
    assert content(path) == both


def test_a_newer_version_takes_the_place_of_the_older(path, tmp_path):
    lines = LIST.read_text("utf-8").splitlines()
    at = lines[0].split(",").index("version")
    newer = tmp_path / "newer.csv"
    newer.write_text("\n".join([lines[0], *(",".join([*(cells := line.split(","))[:at], "2.0", *cells[at + 1:]]) for line in lines[1:])]) + "\n", "utf-8")
    flag(path, LIST)
    with Workspace(path) as workspace:
        before = workspace.read("detections")
    flag(path, newer)
    with Workspace(path) as workspace:
        after = workspace.read("detections")
    assert set(before["version"]) == {"2.0NRT"}
    assert set(after["version"]) == {"2.0"}
    assert list(before["event_id"]) == list(after["event_id"])


def test_days_are_divided_in_one_way(path):
    flag(path, LIST)
    kept = content(path)
    with pytest.raises(ArgumentError, match="--day-start"):
        flag(path, LIST, day_start="17:00")
    assert content(path) == kept


def test_a_workspace_and_an_earlier_result_exclude_one_another(path):
    earlier = flag(path, LIST).out
    with pytest.raises(ArgumentError, match="--previous"):
        flag(path, LIST, previous=str(earlier))


def test_what_cannot_be_written_leaves_the_workspace_as_it_was(path, tmp_path):
    kept = content(path)
    foreign = tmp_path / "foreign"
    foreign.mkdir()
    (foreign / "论文.docx").write_text("mine")
    with pytest.raises(OutputError):
        flag(path, LIST, out=str(foreign))
    assert content(path) == kept


def test_what_is_far_is_not_kept_and_the_result_says_so(path):
    report = flag(path, LIST)
    with Workspace(path) as workspace:
        assert 0 < len(workspace.read("detections")) < 275
    assert "超过 20 km" in (report.out / "run.json").read_text("utf-8")


def hot(path, **layers):
    """Put records with a place into registers of the workspace."""
    with Workspace(path, write=True) as workspace, workspace.transaction():
        for name, records in layers.items():
            workspace.upsert(name, rows(name, *records))


def flags(path):
    with Workspace(path) as workspace:
        return workspace.read("detections").set_index("detection_id")["flags"].fillna("").to_dict()


def test_what_stays_hot_in_the_registers_is_evidence(path):
    flag(path, LIST)
    with Workspace(path) as workspace:
        first, second = workspace.read("detections").sort_values(["lat", "lon"]).iloc[[0, -1]].itertuples()
    assert not any("near_static" in one for one in flags(path).values())
    hot(path, kilns=[{"code": "K1", "name": "红旗砖厂", "kind": "brick", "at": (first.lon, first.lat)}, {"code": "K2", "running": 0, "at": (second.lon, second.lat)}],
        mines=[{"code": "M1", "name": "远", "at": (120.0, 30.0)}])
    report = flag(path, LIST)
    seen = flags(path)
    assert "near_static:kiln" in seen[first.detection_id] and "near_static" not in seen[second.detection_id]
    with Workspace(path) as workspace:
        assert workspace.read("detections").set_index("detection_id").loc[first.detection_id, "near_static_name"] == "红旗砖厂"
    inputs = json.loads((report.out / "run.json").read_text("utf-8"))["inputs"]
    assert [(one["file"], one["layer"], one["rows"]) for one in inputs if one["role"] == "sources"] == [("忻州.gpkg", "kilns, mines", 2)]


def test_a_source_that_is_named_stands_for_those_of_the_workspace(path, tmp_path):
    flag(path, LIST)
    with Workspace(path) as workspace:
        first = workspace.read("detections").iloc[0]
    hot(path, gangue_hills=[{"code": "G1", "at": (first.lon, first.lat)}], works=[{"code": "W1", "kind": "coking", "at": (first.lon, first.lat)}])
    flag(path, LIST)
    assert "near_static:gangue_hill" in flags(path)[first.detection_id]
    named = tmp_path / "named.geojson"
    named.write_text(json.dumps({"type": "FeatureCollection", "features": [
        {"type": "Feature", "properties": {"name": "远"}, "geometry": {"type": "Point", "coordinates": [120.0, 30.0]}}]}), "utf-8")
    flag(path, LIST, sources=[str(named)])
    assert not any("near_static" in one for one in flags(path).values())


@pytest.mark.parametrize(("layer", "record", "kind"), [
    ("works", {"kind": "coking"}, "coking_plant"), ("works", {}, "works"), ("kilns", {"kind": "brick"}, "kiln"), ("heat_sources", {}, "power_plant"),
    ("gangue_hills", {}, "gangue_hill"), ("mines", {"kind": "煤矿"}, "coal_mine"), ("mines", {"name": "某煤业"}, "coal_mine"), ("mines", {"kind": "石灰岩"}, "mine")])
def test_kinds_of_sources(path, layer, record, kind):
    with Workspace(path, write=True) as workspace, workspace.transaction():
        workspace.upsert(layer, rows(layer, {"code": "S1", **record}))
        found = workspace_sources(workspace).table
    assert found["kind"].tolist() == [kind] and found["name"].tolist() == [record.get("name", "S1")]
    assert kind in STATIC_KIND


def test_without_anything_hot_there_are_no_sources(path):
    with Workspace(path) as workspace:
        assert workspace_sources(workspace) is None
