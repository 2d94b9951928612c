"""A workspace is made whole, keeps what the catalog allows, and changes all at once or not at all."""

import sqlite3
import subprocess
import sys

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from lantian.layers import geopackage
from lantian.layers.catalog import WORKSPACE_LAYERS
from lantian.layers.errors import ArgumentError, InputError, LantianError, OutputError
from lantian.layers.new_workspace import create
from lantian.layers.workspace import Workspace

from .made_rows import rows, zone


def test_every_layer_is_there_with_its_key_and_index(path):
    with sqlite3.connect(path) as connection:
        tables = {row[0] for row in connection.execute("SELECT table_name FROM gpkg_contents")}
        assert tables == {*WORKSPACE_LAYERS, "meta", "history", "layer_styles"}
        for name, layer in WORKSPACE_LAYERS.items():
            unique = [row for row in connection.execute(f"PRAGMA index_list({name})") if row[2]]
            assert bool(unique) == bool(layer.key), name
            if layer.geometry:
                assert connection.execute(f"SELECT count(*) FROM rtree_{name}_geom").fetchone() is not None
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("PRAGMA user_version").fetchone() == (10300,)


def test_a_county_and_a_prefecture_bring_their_counties(tmp_path):
    create(tmp_path / "county.gpkg", "140525", preset="zezhou-2020")
    create(tmp_path / "city.gpkg", "140500")
    with Workspace(tmp_path / "county.gpkg") as county, Workspace(tmp_path / "city.gpkg") as city:
        assert list(county.read("counties")["county"]) == ["泽州县"]
        assert (county.facts["area_zh"], county.facts["preset"]) == ("泽州县", "zezhou-2020")
        assert len(city.read("counties")) == 6
        assert city.facts["area_zh"] == "晋城市"


@pytest.mark.parametrize("area", ["999999", "14", "140000", "泽州县", "14052５x"])
def test_an_unknown_area_makes_no_file(tmp_path, area):
    with pytest.raises(ArgumentError, match="6 digits"):
        create(tmp_path / "w.gpkg", area)
    assert list(tmp_path.iterdir()) == []


def test_what_is_there_is_not_touched(tmp_path):
    (tmp_path / "w.gpkg").write_text("mine")
    with pytest.raises(OutputError, match="exists"):
        create(tmp_path / "w.gpkg", "140525")
    assert [(one.name, one.read_text()) for one in tmp_path.iterdir()] == [("w.gpkg", "mine")]


def test_rows_come_back_as_they_went_in(path):
    shape = shapely.from_wkt("MULTIPOLYGON (((112.80000000000001 35.4, 112.9 35.4, 112.9 35.5, 112.80000000000001 35.4)))")
    given = rows("zones", zone(declared_km2=0.1 + 0.2, lowest_stage=3, valid_from="2024-05-01", name="一区'\";--", geometry=shape), zone("Z2", name=None))
    with Workspace(path, write=True) as workspace:
        with workspace.transaction():
            assert workspace.upsert("zones", given, "李") == {"inserted": 2, "updated": 0, "unchanged": 0}
        back = workspace.read("zones")
    assert back["declared_km2"][0] == 0.1 + 0.2
    assert back["lowest_stage"][0] == 3
    assert back["name"].tolist() == ["一区'\";--", None]
    assert shapely.to_wkb(back.geometry[0]) == shapely.to_wkb(shape)
    assert back.crs.to_epsg() == 4490


_NAMES = st.text(st.characters(blacklist_categories=("Cs", "Cc")), max_size=12)


@given(st.lists(st.tuples(st.sampled_from("ABC"), _NAMES, st.floats(0, 1e6), st.integers(0, 5)), min_size=1, max_size=6))
def test_upsert_twice_is_once(records):
    last = {key: zone(key, name=name or None, declared_km2=area, geometry=shapely.box(112, 35, 112 + 0.1 * (wide + 1), 36)) for key, name, area, wide in records}
    table = rows("zones", *last.values())
    connection = memory()
    with connection.transaction():
        connection.upsert("zones", table)
    once = connection.rows(WORKSPACE_LAYERS["zones"])
    with connection.transaction():
        assert connection.upsert("zones", table) == {"inserted": 0, "updated": 0, "unchanged": len(table)}
    assert connection.rows(WORKSPACE_LAYERS["zones"]) == once
    assert connection.select("SELECT count(*) FROM history") == [(len(table),)]


def memory():
    """A workspace with zones alone, in memory."""
    workspace = Workspace.__new__(Workspace)
    workspace.path, workspace.facts = None, {}
    workspace.connection = sqlite3.connect(":memory:", isolation_level=None)
    geopackage.add_functions(workspace.connection)
    workspace.connection.executescript(geopackage.sql("geopackage") + geopackage.sql("workspace") + geopackage.layer_script(WORKSPACE_LAYERS["zones"]))
    return workspace


@pytest.mark.parametrize("change, said", [
    ({"kind": "禁煤区"}, "kind"),
    ({"zone_id": ""}, "zone_id"),
    ({"status": None}, "status"),
    ({"valid_from": "2024-02-31"}, "valid_from"),
    ({"valid_from": "2024-05-02", "valid_to": "2024-05-01"}, "valid_from"),
    ({"declared_km2": -1.0}, "declared_km2"),
    ({"lowest_stage": 9}, "lowest_stage"),
    ({"geometry": shapely.Point(112, 35)}, "geometry"),
])
def test_what_the_catalog_forbids_leaves_everything_as_it_was(path, change, said):
    with Workspace(path, write=True) as workspace:
        with workspace.transaction():
            workspace.upsert("zones", rows("zones", zone("before")))
        with pytest.raises(InputError, match=said), workspace.transaction():
            workspace.upsert("zones", rows("zones", zone("good")))
            workspace.upsert("zones", rows("zones", {**zone("bad"), **change}))
        assert list(workspace.read("zones")["zone_id"]) == ["before"]


def test_the_spatial_index_follows_every_change(path):
    def found(workspace, x, y):
        return [row[0] for row in workspace.select(
            "SELECT z.zone_id FROM zones z JOIN rtree_zones_geom r ON r.id = z.fid WHERE ? BETWEEN minx AND maxx AND ? BETWEEN miny AND maxy", (x, y))]

    with Workspace(path, write=True) as workspace:
        with workspace.transaction():
            workspace.upsert("zones", rows("zones", zone()))
        assert found(workspace, 112.85, 35.45) == ["Z1"]
        with workspace.transaction():
            workspace.upsert("zones", rows("zones", zone(geometry=shapely.box(113, 36, 113.1, 36.1))))
        assert (found(workspace, 112.85, 35.45), found(workspace, 113.05, 36.05)) == ([], ["Z1"])
        with workspace.transaction():
            workspace.delete("zones", [("Z1",)])
        assert found(workspace, 113.05, 36.05) == []


def test_a_lock_has_its_message_and_loses_nothing(path):
    code = "import sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None); c.execute('BEGIN IMMEDIATE'); print('held', flush=True); sys.stdin.read()"
    other = subprocess.Popen([sys.executable, "-c", code, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        assert other.stdout.readline() == "held\n"
        with Workspace(path, write=True, timeout_s=0.1) as workspace:
            with pytest.raises(OutputError, match="being written by another program"), workspace.transaction():
                workspace.upsert("zones", rows("zones", zone()))
            assert len(workspace.read("zones")) == 0
    finally:
        other.stdin.close()
        other.stdout.close()
        other.wait(20)
    with Workspace(path, write=True) as workspace, workspace.transaction():
        assert workspace.upsert("zones", rows("zones", zone()))["inserted"] == 1


@pytest.mark.parametrize("content, said", [(b"", "no Lantian workspace"), (b"SQLite format 3\0" + bytes(200), "no sound GeoPackage"), (b"text", "no sound GeoPackage")])
def test_another_file_is_no_workspace(tmp_path, content, said):
    (tmp_path / "x.gpkg").write_bytes(content)
    with pytest.raises(LantianError, match=said):
        Workspace(tmp_path / "x.gpkg")
    assert (tmp_path / "x.gpkg").read_bytes() == content


def test_geometry_blobs_are_those_of_the_standard(tmp_path):
    """GeoPackage 1.3, 2.1.3: magic, version, flags, SRS, envelope; empties say so."""
    point, polygon, empty = shapely.Point(112.5, 35.5), shapely.box(112, 35, 113, 36), shapely.Polygon()
    blobs = geopackage.encode(np.array([point, polygon, empty, None], object))
    assert [blob[:2] for blob in blobs[:3]] == [b"GP"] * 3
    assert [(blob[3] >> 1) & 7 for blob in blobs[:3]] == [0, 1, 0]
    assert blobs[2][3] & 0b10000
    assert blobs[3] is None
    assert [shapely.equals_exact(a, b) for a, b in zip(geopackage.decode(blobs)[:3], (point, polygon, empty), strict=True)] == [True] * 3
