"""The files of a result as others read them: columns, spelling, order, run.json, fires.gpkg; and which folders may hold one."""

import csv
import os
import re
import subprocess

import numpy as np
import pyogrio
import pytest
import shapely

from lantian import __version__
from lantian.__main__ import main
from lantian.layers import result as results
from lantian.layers.catalog import fires as catalog

from .runs import LISTS, MASK, ROOT, SOURCES, TOWNSHIPS, VIIRS, content, flag, record, rows

DETECTIONS = ("detection_id source_file source product satellite acquired_utc day lon lat scan_m track_m footprint confidence confidence_given frp_mw fire_id "
              "event_id township_code probability runner_up_code runner_up_probability attribution cropland_share near_static_name near_static_m counted flags")
COUNTS = "detections fires events events_low_only certain likely disputed low_confidence near_static frp_mw observed_share"
COLUMNS = {
    "detections.csv": DETECTIONS,
    "townships.csv": f"township_code township county city {COUNTS}",
    "township_days.csv": f"township_code township county city day {COUNTS}",
    "rejected.csv": "file row column value reason",
}


@pytest.mark.parametrize("name", COLUMNS)
def test_columns_bom_and_line_ends(three, name):
    raw = (three / name).read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf") and raw.count(b"\xef\xbb\xbf") == 1
    text = raw.decode("utf-8-sig")
    assert text.splitlines()[0].split(",") == COLUMNS[name].split()
    assert text.endswith("\r\n") and text.count("\n") == text.count("\r\n")
    assert not re.search(r"(^|,)(nan|None|NaT|<NA>)(,|\r)", text)


@pytest.mark.parametrize("which", ["sample", "three"])
def test_every_value_of_detections_is_written_as_agreed(which, request):
    shapes = {
        "lon": r"-?\d+\.\d{6}", "lat": r"-?\d+\.\d{6}", "acquired_utc": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", "day": r"\d{4}-\d\d-\d\d",
        "footprint": "given|assumed|pixel", "confidence": "(low|nominal|high)?", "event_id": r"E\d{8}-\d{3,}", "fire_id": r"F\d{8}-\d{3,}",
        "probability": r"[01]\.\d{4}", "runner_up_probability": r"(0\.\d{4})?", "attribution": "certain|likely|disputed|outside", "cropland_share": "",
        "near_static_m": r"\d*", "counted": "0|1", "source": "satellite", "flags": r"([a-z_]+(:[^;]*)?(;[a-z_]+(:[^;]*)?)*)?",
        "satellite": "NOAA-20|Terra|Aqua", "frp_mw": r"(\d+\.\d\d)?", "scan_m": r"\d+\.\d", "track_m": r"\d+\.\d",
    }
    detections = rows(request.getfixturevalue(which))
    wrong = [(name, row[name]) for row in detections for name, shape in shapes.items() if not re.fullmatch(shape, row[name])]
    assert wrong == []
    assert len({row["detection_id"] for row in detections}) == len(detections)
    assert all(bool(row["near_static_name"]) == bool(row["near_static_m"]) == ("near_static" in row["flags"]) for row in detections)
    assert all((row["confidence"] == "low") == ("low_confidence" in row["flags"].split(";")) for row in detections)
    assert all((row["township_code"] == "") == (row["attribution"] == "outside") for row in detections)


@pytest.mark.parametrize("which", ["sample", "three"])
def test_detections_are_sorted_by_time_satellite_and_place(which, request):
    keys = [(row["acquired_utc"], row["satellite"], float(row["lat"]), float(row["lon"])) for row in rows(request.getfixturevalue(which))]
    assert keys == sorted(keys)


def test_events_are_numbered_in_the_order_of_first_time_lon_lat(three):
    events = pyogrio.read_dataframe(three / "fires.gpkg", layer="events")
    # numbers of events far from any township are in detections.csv only
    by_day = events.sort_values(["event_id"]).groupby("day")
    for _, day in by_day:
        keys = list(zip(day["first_utc"], day["lon"], day["lat"], strict=True))
        assert keys == sorted(keys)


def test_clocks_of_all_layouts_and_the_beijing_day(three):
    """04:29 of the daily text, 0236 and 659 of the area lists; 18:30 UTC is the next day in Beijing."""
    detections = rows(three)
    times = {row["acquired_utc"][11:16] for row in detections}
    assert {"04:29", "18:30"} <= times
    for path in LISTS:
        given = list(csv.DictReader(path.read_text().splitlines()))
        clock = [f"{row['acq_date']}T{row['acq_time'].replace(':', '').zfill(4)}" for row in given]
        read = sorted(row["acquired_utc"][:16].replace(":", "") for row in detections if row["source_file"] == path.name)
        assert read == sorted(f"{stamp[:13]}{stamp[13:15]}" for stamp in clock)
    for row in detections:
        hour = int(row["acquired_utc"][11:13])
        day = np.datetime64(row["acquired_utc"][:10]) + (1 if hour >= 16 else 0)
        assert row["day"] == str(day)


def test_run_json_names_inputs_with_hash_and_no_folder_time_or_user(three, tmp_path):
    run, text = record(three), (three / "run.json").read_text("utf-8")
    fires = [one for one in run["inputs"] if one["role"] == "fires"]
    hashed = {path.name: subprocess.run(["sha256sum", path], capture_output=True, text=True).stdout.split()[0] for path in (*LISTS, TOWNSHIPS, SOURCES)}
    assert {one["file"]: one["sha256"] for one in run["inputs"]} == hashed
    assert sorted(one["role"] for one in run["inputs"]) == ["fires"] * 3 + ["sources", "townships"]
    assert [one["rows"] for one in fires] == [len(path.read_text().splitlines()) - 1 for path in LISTS]
    assert all(one["used"] + one["duplicates"] + one["same_scene"] + one["rejected"] == one["rows"] for one in fires)
    assert run["lantian"] == __version__ and {"python", "numpy", "pandas", "geopandas", "shapely", "pyproj"} <= set(run["versions"])
    assert {"near_m": 1000.0, "min_confidence": "low", "day_start": "00:00", "cut": [0.95, 0.8]}.items() <= run["parameters"].items()
    assert "900 m" in run["rule"]["en"] and "3 h" in run["rule"]["zh"] and run["warning"]["zh"] == "疑似火点，须经现场核实；不作为处罚依据"
    assert run["datum"]["townships"]["verdict"] == "agrees" and run["datum"]["points"]["verdict"] == "not_verifiable"
    assert "/" not in re.sub(r"sha256\W+\w+", "", "".join(one["file"] for one in run["inputs"]))
    for forbidden in (str(ROOT), str(three), str(tmp_path.parent), os.path.expanduser("~"), "/tmp", "somebody"):
        assert forbidden not in text
    for name in (*results.FILES,):
        raw = (three / name).read_bytes()
        assert str(ROOT).encode() not in raw and str(three).encode() not in raw, name


def test_run_json_says_what_the_rasters_were_taken_for(tmp_path):
    out = flag(tmp_path / "out", f"{MASK}@2023-11-09T06:09", sensor="NOAA-20", raster_kind="class", fire_values="8,9", code_field="code")
    run = record(out)
    assert {"sensor": "NOAA-20", "raster_kind": "class", "fire_values": [8, 9], "code_field": "code"}.items() <= run["parameters"].items()
    assert run["inputs"][0]["acquired_utc"] == "2023-11-09T06:09:00Z"
    assert all(row["confidence"] in ("nominal", "high") for row in rows(out))


def test_the_geopackage_has_six_layers_that_agree_with_the_csv(three):
    package, run = three / "fires.gpkg", record(three)
    kinds = dict(pyogrio.list_layers(package))
    assert kinds == {"detections": "Point", "footprints": "MultiPolygon", "fires": "Point", "events": "Point", "townships": "MultiPolygon",
                     "borders": "MultiPolygon"}
    layers = {name: pyogrio.read_dataframe(package, layer=name) for name in kinds}
    assert all(table.crs == 4326 for table in layers.values())
    detections = rows(three)
    assert len(layers["detections"]) == len(detections) - run["totals"]["far"]["detections"] == len(layers["footprints"])
    assert list(layers["detections"].columns)[:-1] == DETECTIONS.split()
    assert [list(layers[name].columns)[:-1] for name in ("fires", "events")] == [catalog.FIRES.columns, catalog.EVENTS.columns]
    # Eleven cities, and counties of one name in several of them: 117 in all.
    assert layers["borders"].groupby("level").size().to_dict() == {"city": 11, "county": 117}
    assert len(layers["townships"]) == 1264 and layers["townships"]["detections"].sum() == run["totals"]["detections"]
    assert set(layers["detections"]["event_id"]) == set(layers["events"]["event_id"]) and set(layers["detections"]["fire_id"]) == set(layers["fires"]["fire_id"])
    lon, lat = shapely.get_x(layers["detections"].geometry), shapely.get_y(layers["detections"].geometry)
    assert shapely.contains(layers["footprints"].geometry.to_numpy(), shapely.points(lon, lat)).all()
    assert not [path.name for path in three.iterdir() if path.name not in results.FILES]


def test_a_new_an_empty_and_an_earlier_folder_are_taken(sample, tmp_path):
    fresh = flag(tmp_path / "a" / "b" / "新", VIIRS, sources=SOURCES)
    (tmp_path / "empty").mkdir()
    empty = flag(tmp_path / "empty", VIIRS, sources=SOURCES)
    assert content(fresh) == content(empty) == content(sample)


def test_an_earlier_result_is_replaced_whole(sample, tmp_path):
    out = flag(tmp_path / "out", LISTS[0], min_confidence="high", lang="en")
    assert content(out) != content(sample)
    assert content(flag(out, VIIRS, sources=SOURCES)) == content(sample)


def test_a_foreign_folder_and_a_file_are_refused_and_left_as_they_are(tmp_path, capsys):
    folder, file, stranger = tmp_path / "folder", tmp_path / "file", tmp_path / "stranger"
    folder.mkdir()
    stranger.mkdir()
    (folder / "notes.docx").write_bytes(b"mine")
    (stranger / "run.json").write_text('{"of": "another program"}')
    file.write_bytes(b"mine too")
    for out in (folder, file, stranger):
        before = content(out) if out.is_dir() else out.read_bytes()
        assert main(["flag-fires", str(VIIRS), "--townships", str(TOWNSHIPS), "--out", str(out)]) == 2
        assert (content(out) if out.is_dir() else out.read_bytes()) == before
        assert out.name in capsys.readouterr().err
