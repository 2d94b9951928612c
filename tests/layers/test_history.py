"""Every change is in the history with whoever signed it; any version can be brought back; the history tells the tables."""

import json
import sqlite3
from datetime import datetime, timedelta

import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from lantian.layers import geopackage
from lantian.layers.catalog import WORKSPACE_LAYERS
from lantian.layers.errors import ArgumentError
from lantian.layers.history import changes, crossed, restore, rows_before
from lantian.layers.workspace import Workspace

from .made_rows import rows, zone
from .test_workspace import memory

ZONES = WORKSPACE_LAYERS["zones"]


def save(workspace, by=None, **values):
    with workspace.transaction():
        workspace.upsert("zones", rows("zones", zone(**values)), by)


def told(workspace, **which):
    return [(one.action, one.who, sorted(one.values), one.geometry) for one in changes(workspace, "zones", **which)]


def later(workspace, seconds=10):
    """Make the history older, as if time had passed: it refuses changes, so its guard is lifted for a moment."""
    workspace.connection.executescript(f"""
        DROP TRIGGER history_no_update;
        UPDATE history SET at_utc = strftime('%Y-%m-%dT%H:%M:%fZ', at_utc, '-{seconds} seconds');
        CREATE TRIGGER history_no_update BEFORE UPDATE ON history BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;""")


def test_each_kind_of_change_with_who_made_it(path):
    with Workspace(path, write=True) as workspace:
        save(workspace, "李", zone_id="Z1", name="一")
        later(workspace)
        save(workspace, None, zone_id="Z1", name="二")
        later(workspace)
        save(workspace, "王", zone_id="Z1", name="二", wkt="POLYGON ((112.8 35.4, 112.95 35.4, 112.9 35.5, 112.8 35.4))")
        later(workspace)
        with workspace.transaction():
            assert workspace.delete("zones", [("Z1",)], "赵") == 1
        all_of_them = told(workspace)
    assert all_of_them[0] == ("insert", "李", ["kind", "name", "status", "zone_id"], True)
    assert all_of_them[1] == ("update", None, ["name"], False)
    assert all_of_them[2] == ("update", "王", [], True)
    assert all_of_them[3][:2] == ("delete", "赵")


def test_the_former_editor_is_never_taken_for_the_next(path):
    """edited_by is emptied by the trigger: a program that does not sign leaves who empty."""
    with Workspace(path, write=True) as workspace:
        save(workspace, "李", name="一")
    with sqlite3.connect(path) as plain:
        geopackage.add_functions(plain)
        assert plain.execute("SELECT edited_by FROM zones").fetchall() == [(None,)]
        plain.execute("UPDATE zones SET name = '二'")
    with Workspace(path) as workspace:
        assert workspace.select("SELECT who FROM history WHERE layer = 'zones' ORDER BY seq") == [("李",), (None,)]


def test_a_program_that_knows_nothing_of_us_is_seen(path):
    with sqlite3.connect(path) as plain:
        geopackage.add_functions(plain)
        plain.execute("INSERT INTO zones (zone_id, kind, status) VALUES ('X', 'burn_ban', 'draft')")
        plain.execute("UPDATE zones SET zone_id = 'Y'")
        plain.execute("DELETE FROM zones")
    with Workspace(path) as workspace:
        actions = workspace.select("SELECT action, key, who FROM history WHERE layer = 'zones' ORDER BY seq")
    assert actions == [("insert", "X", None), ("update", "Y", None), ("delete", "Y", None)]


def test_the_history_cannot_be_changed(path):
    with sqlite3.connect(path) as plain:
        for attack in ("UPDATE history SET who = 'x'", "DELETE FROM history"):
            with pytest.raises(sqlite3.IntegrityError, match="append-only"):
                plain.execute(attack)


def test_a_save_of_several_statements_is_one_change(path):
    """QGIS writes attributes, geometry and signature of one feature apart."""
    with Workspace(path, write=True) as workspace:
        save(workspace, "李")
        later(workspace)
        workspace.connection.execute("UPDATE zones SET name = '新'")
        workspace.connection.execute("UPDATE zones SET geom = (SELECT geom FROM counties)")
        workspace.connection.execute("UPDATE zones SET edited_by = '王'")
        assert told(workspace)[1:] == [("update", "王", ["name"], True)]


def test_values_overtaken_by_a_later_saver(path):
    with Workspace(path, write=True) as workspace:
        for who, name in (("李", "一"), ("王", "二"), ("王", "三")):
            save(workspace, who, name=name)
            later(workspace)
        found = crossed(workspace, "zones")
    assert [(one["column"], one["value"], one["set_by"], one["overtaken_by"], one["new_value"]) for one in found] == [("name", "一", "李", "王", "二")]


def test_a_day_of_record_time(path):
    with Workspace(path, write=True) as workspace:
        save(workspace, name="旧")
        later(workspace, 3 * 86400)
        save(workspace, name="新")
        today = datetime.utcnow() + timedelta(hours=8)
        days = [(today - timedelta(days=n)).date().isoformat() for n in (0, 1, 5)]
        assert [list(workspace.read("zones", known_on=day)["name"]) for day in days] == [["新"], ["旧"], []]


_STEPS = st.lists(st.tuples(st.sampled_from("ABC"), st.sampled_from(["put", "delete"]), st.text("一二'\"\\,", max_size=4), st.floats(0, 1e9), st.integers(1, 9)),
                  min_size=1, max_size=8)


@settings(max_examples=60)
@given(_STEPS, st.data())
def test_restore_of_any_version_is_that_version(steps, data):
    workspace = memory()
    versions = [(0, [])]
    for key, action, name, area, wide in steps:
        with workspace.transaction():
            if action == "put":
                shape = shapely.box(112, 35, 112 + wide / 7, 36)
                workspace.upsert("zones", rows("zones", zone(key, name=name or None, declared_km2=area, geometry=shape)))
            else:
                workspace.delete("zones", [(key,)])
        versions.append((workspace.select(geopackage.query("newest_change"))[0][0], workspace.rows(ZONES)))
    seq, wanted = data.draw(st.sampled_from(versions))
    newest = workspace.rows(ZONES)
    with workspace.transaction():
        restore(workspace, "zones", seq, "李")
    assert workspace.rows(ZONES) == wanted
    with workspace.transaction():
        restore(workspace, "zones", versions[-1][0])
    assert workspace.rows(ZONES) == newest
    assert rows_before(workspace, ZONES, seq=0) == []


def test_restore_of_one_feature_leaves_the_others(path):
    with Workspace(path, write=True) as workspace:
        save(workspace, zone_id="A", name="一")
        save(workspace, zone_id="B", name="一")
        mark = workspace.select(geopackage.query("newest_change"))[0][0]
        save(workspace, zone_id="A", name="二")
        save(workspace, zone_id="B", name="二")
        with workspace.transaction():
            assert restore(workspace, "zones", mark, key="A") == {"inserted": 0, "updated": 1, "deleted": 0}
        assert dict(zip(*workspace.read("zones")[["zone_id", "name"]].T.to_numpy(), strict=True)) == {"A": "一", "B": "二"}


def test_keys_that_were_exchanged_come_back(path):
    with Workspace(path, write=True) as workspace:
        save(workspace, zone_id="A", name="一")
        save(workspace, zone_id="B", name="二")
        mark, before = workspace.select(geopackage.query("newest_change"))[0][0], workspace.rows(ZONES)
        for old, new in (("A", "C"), ("B", "A"), ("C", "B")):
            workspace.connection.execute("UPDATE zones SET zone_id = ? WHERE zone_id = ?", (new, old))
        with workspace.transaction():
            assert restore(workspace, "zones", mark) == {"inserted": 0, "updated": 2, "deleted": 0}
        assert workspace.rows(ZONES) == before


@pytest.mark.parametrize("to, key", [(-1, None), (10**6, None), (1, "nobody")])
def test_a_version_that_is_not_there(path, to, key):
    with Workspace(path, write=True) as workspace, pytest.raises(ArgumentError), workspace.transaction():
        restore(workspace, "zones", to, key=key)


def test_real_numbers_come_back_to_the_last_bit(path):
    values = [0.1, 1 / 3, 1e-300, 123456789.123456789, 5e-324]
    with Workspace(path, write=True) as workspace:
        for value in values:
            save(workspace, declared_km2=value)
        kept = [json.loads(text)["declared_km2"] for (text,) in workspace.select("SELECT after FROM history WHERE layer = 'zones' ORDER BY seq")]
    assert kept == values
