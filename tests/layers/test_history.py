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


SHAPE, NAME, OTHER = "UPDATE zones SET geom = (SELECT geom FROM counties)", "UPDATE zones SET name = '新'", "UPDATE zones SET note = '新'"
SIGN, GONE, PAUSE = "UPDATE zones SET edited_by = '王'", "DELETE FROM zones", None


def signed(update, who):
    return f"{update}, edited_by = '{who}'"


@pytest.mark.parametrize("statements, wanted", [
    # What QGIS 3.22 writes: geometry, then the signature, with attributes where they changed.
    ([SHAPE, SIGN], [("update", "王", [], True)]),
    ([SHAPE, signed(NAME, "王")], [("update", "王", ["name"], True)]),
    ([signed(NAME, "王")], [("update", "王", ["name"], False)]),
    # With transaction groups every edit is written at once, its signature after it.
    ([NAME, SIGN, SHAPE, SIGN], [("update", "王", ["name"], False), ("update", "王", [], True)]),
    # A writer who does not sign is nobody, whoever else saves the same row in the same second.
    ([NAME, signed(OTHER, "王")], [("update", None, ["name"], False), ("update", "王", ["note"], False)]),
    ([signed(OTHER, "王"), NAME], [("update", "王", ["note"], False), ("update", None, ["name"], False)]),
    ([signed(OTHER, "王"), SHAPE], [("update", "王", ["note"], False), ("update", None, [], True)]),
    ([signed(OTHER, "王"), GONE], [("update", "王", ["note"], False), ("delete", None, None, True)]),
    ([NAME, GONE], [("update", None, ["name"], False), ("delete", None, None, True)]),
    ([signed(NAME, "王"), signed(OTHER, "李")], [("update", "王", ["name"], False), ("update", "李", ["note"], False)]),
    # A signature long after is for something else.
    ([SHAPE, PAUSE, signed(NAME, "王")], [("update", None, [], True), ("update", "王", ["name"], False)]),
    ([NAME, PAUSE, SIGN], [("update", None, ["name"], False)]),
    # Until version 3 the command line signed a deletion in a row of its own.
    ([SIGN, GONE], [("delete", "王", None, True)]),
])
def test_rows_of_one_save_are_one_change(path, statements, wanted):
    with Workspace(path, write=True) as workspace:
        save(workspace, "张")
        later(workspace)
        for statement in statements:
            if statement is PAUSE:
                later(workspace)
            else:
                workspace.connection.execute(statement)
        found = told(workspace)[1:]
    assert [(action, who, values if action == "update" else None, shape) for action, who, values, shape in found] == wanted


def test_a_long_save_is_one_change_of_each_feature(path):
    """QGIS writes all geometries first, so that the signature of the first can come much later than its geometry."""
    with Workspace(path, write=True) as workspace:
        for name in "ABCDE":
            save(workspace, zone_id=name)
        later(workspace)
        for update in (SHAPE, SIGN):
            for name in "ABCDE":
                workspace.connection.execute(f"{update} WHERE zone_id = '{name}'")
                later(workspace, 1)
        assert told(workspace)[5:] == [("update", "王", [], True)] * 5
        assert told(workspace, key="A")[1:] == [("update", "王", [], True)]


def test_a_deletion_bears_its_own_signature(path):
    with Workspace(path, write=True) as workspace, workspace.transaction():
        workspace.upsert("zones", rows("zones", zone("A"), zone("B")), "李")
        workspace.connection.execute(NAME)
        workspace.delete("zones", [("A",)], "赵")
        workspace.delete("zones", [("B",)])
        assert [(key, who) for key, who in workspace.select("SELECT key, who FROM history WHERE action = 'delete'")] == [("A", "赵"), ("B", None)]
        assert [one.who for one in changes(workspace, "zones") if one.action == "update"] == [None, None]
        assert not workspace.select("SELECT 1 FROM history WHERE action = 'sign'")


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
