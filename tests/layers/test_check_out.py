"""A workspace checked out, changed on both sides and merged: what one side changed is there, what both changed waits for a choice."""

import sqlite3
from contextlib import closing

import pytest

from lantian.layers.check_out import check_out, check_out_of, refresh
from lantian.layers.errors import ArgumentError, InputError, OutputError
from lantian.layers.history import changes
from lantian.layers.workspace import Workspace

from .both_sides import checked_out, drop, merge, notes, put, sql
from .made_rows import zone


@pytest.fixture
def both(empty, tmp_path):
    """(source, copy): Z1, Z2, Z3 of 李 checked out."""
    return checked_out(empty, tmp_path)


def test_a_copy_is_whole_and_both_know_of_it(both):
    source, copy = both
    with Workspace(source) as far, Workspace(copy) as near:
        made = check_out_of(near)
        assert made.source == source and f"check_out.{made.id}" in far.facts
        assert notes(source) == notes(copy)
        assert [change.record() for change in changes(far)] == [change.record() for change in changes(near)]


def test_a_copy_takes_nothing_over(both):
    source, copy = both
    with pytest.raises(OutputError, match="exists"):
        check_out(source, copy)
    with pytest.raises(InputError, match="no file"):
        check_out(source.with_name("none.gpkg"), copy.with_name("new.gpkg"))
    assert sorted(file.name for file in copy.parent.iterdir()) == sorted((source.name, copy.name))


def test_what_one_side_changed_is_taken_under_the_name_of_who_changed_it(both):
    source, copy = both
    put(copy, "zones", zone("Z1", note="一改"), zone("Z9", note="新"), by="王")
    drop(copy, "zones", "Z3", by="张")
    put(source, "zones", zone("Z2", note="二改"), by="赵")
    done = merge(source, copy)
    assert (done.written, done.conflicts) == (3, [])
    assert notes(source) == {"Z1": "一改", "Z2": "二改", "Z9": "新"}
    with Workspace(source) as workspace:
        assert [(change.action, change.key, change.who) for change in changes(workspace, "zones")[3:]] == [
            ("update", "Z2", "赵"), ("delete", "Z3", "张"), ("update", "Z1", "王"), ("insert", "Z9", "王")]
    assert merge(source, copy).written == 0


def test_a_row_changed_on_both_sides_waits_and_is_shown(both):
    source, copy = both
    put(copy, "zones", zone("Z1", note="我"), zone("Z2", note="二改"), by="王")
    put(source, "zones", zone("Z1", note="他", stage="一期"), by="赵")
    done = merge(source, copy)
    (conflict,) = done.conflicts
    assert (conflict.layer.name, conflict.key) == ("zones", "Z1")
    assert conflict.columns() == [("stage", None, None, "一期"), ("note", "一", "我", "他")]
    assert notes(source) == {"Z1": "他", "Z2": "二改", "Z3": "三"}


@pytest.mark.parametrize(("side", "note"), [("mine", "我"), ("theirs", "他")])
def test_a_choice_decides(both, side, note):
    source, copy = both
    put(copy, "zones", zone("Z1", note="我"), by="王")
    put(source, "zones", zone("Z1", note="他"), by="赵")
    done = merge(source, copy, ("Z1", side))
    assert done.conflicts == [] and notes(source)["Z1"] == note


@pytest.mark.parametrize("prefer", ["mine", "theirs", None])
@pytest.mark.parametrize("deleter", ["copy", "source"])
def test_a_deletion_against_a_change_is_a_conflict(both, deleter, prefer):
    source, copy = both
    drop(copy if deleter == "copy" else source, "zones", "Z1", by="王")
    put(source if deleter == "copy" else copy, "zones", zone("Z1", note="改"), by="赵")
    done = merge(source, copy, prefer=prefer)
    kept = {"mine": deleter == "source", "theirs": deleter == "copy", None: deleter == "copy"}[prefer]
    assert ("Z1" in notes(source)) == kept and bool(done.conflicts) == (prefer is None)
    if kept and prefer == "mine":
        with Workspace(source) as workspace:
            fid = workspace.select("SELECT fid FROM zones WHERE zone_id = 'Z1'")[0][0]
        assert fid == 1  # back under its own number
    if prefer is None:
        (conflict,) = done.conflicts
        assert {name for name, *_ in conflict.columns()} >= {"zone_id", "note", "geom"}


def test_the_same_change_on_both_sides_is_no_conflict(both):
    source, copy = both
    for path in both:
        put(path, "zones", zone("Z1", note="同"), zone("Z9", note="同"), by="王")
        drop(path, "zones", "Z3")
    done = merge(source, copy)
    assert (done.written, done.conflicts) == (0, [])


def test_a_change_taken_back_is_none(both):
    source, copy = both
    put(copy, "zones", zone("Z1", note="改"))
    put(copy, "zones", zone("Z1", note="一"))
    put(source, "zones", zone("Z1", note="他"))
    assert merge(source, copy).conflicts == []
    assert notes(source)["Z1"] == "他"


def test_two_new_rows_of_one_key_are_a_conflict(both):
    source, copy = both
    put(copy, "zones", zone("Z9", note="我"), by="王")
    put(source, "zones", zone("Z9", note="他"), by="赵")
    (conflict,) = merge(source, copy).conflicts
    assert conflict.columns() == [("note", None, "我", "他")]
    assert merge(source, copy, ("Z9", "mine")).conflicts == []
    assert notes(source)["Z9"] == "我"
    with Workspace(source) as workspace:
        assert [change.action for change in changes(workspace, "zones", "Z9")] == ["insert", "update"]


def test_keys_may_be_exchanged(both):
    source, copy = both
    for text in ("UPDATE zones SET zone_id = 'x' WHERE zone_id = 'Z1'", "UPDATE zones SET zone_id = 'Z1' WHERE zone_id = 'Z2'",
                 "UPDATE zones SET zone_id = 'Z2' WHERE zone_id = 'x'"):
        sql(copy, text)
    assert merge(source, copy).conflicts == []
    assert notes(source) == {"Z1": "二", "Z2": "一", "Z3": "三"}


def test_a_key_that_the_other_side_gave_away_is_asked_about(both):
    source, copy = both
    sql(copy, "UPDATE zones SET zone_id = 'Z9' WHERE zone_id = 'Z1'")
    put(source, "zones", zone("Z9", note="他"))
    (conflict,) = merge(source, copy).conflicts
    assert conflict.key == "Z9" and notes(source) == {"Z1": "一", "Z2": "二", "Z3": "三", "Z9": "他"}
    merge(source, copy, ("Z9", "mine"))
    assert notes(source) == {"Z9": "一", "Z2": "二", "Z3": "三"}


def test_a_choice_made_on_old_sight_is_refused(both):
    source, copy = both
    put(copy, "zones", zone("Z1", note="我"))
    put(source, "zones", zone("Z1", note="他"))
    seen = merge(source, copy).newest
    put(source, "zones", zone("Z1", note="他又改"))
    with pytest.raises(InputError, match="compare again"):
        merge(source, copy, ("Z1", "mine"), seen=seen)
    assert notes(source)["Z1"] == "他又改"
    with pytest.raises(ArgumentError, match="there are zones:Z1"):
        merge(source, copy, ("Z7", "mine"))


def test_rows_without_a_key_are_not_doubled(both):
    source, copy = both
    for _ in range(2):
        sql(copy, "INSERT INTO static_sources (name) VALUES (?)", "矸石山")
    assert merge(source, copy).written == 2
    assert merge(source, copy).written == 0


def test_only_the_workspace_it_came_from_takes_it(both, tmp_path, empty):
    source, copy = both
    other = tmp_path / "other.gpkg"
    other.write_bytes(empty)
    with pytest.raises(InputError, match="was not checked out of"):
        merge(other, copy)
    with pytest.raises(InputError, match="was not checked out;"):
        merge(copy, source)


def test_a_source_put_back_to_a_backup_is_refused(both):
    source, copy = both
    put(source, "zones", zone("Z1", note="新"))
    second = copy.with_name("second.gpkg")
    older = source.read_bytes()
    put(source, "zones", zone("Z1", note="更新"))
    check_out(source, second)
    source.write_bytes(older)
    with pytest.raises(InputError, match="older backup"):
        merge(source, second)


def test_a_refreshed_copy_goes_on(both):
    source, copy = both
    put(copy, "zones", zone("Z1", note="我"), by="王")
    put(source, "zones", zone("Z2", note="他"), by="赵")
    merge(source, copy)
    with Workspace(source, write=True) as workspace, Workspace(copy) as near:
        made = check_out_of(near)
        near.connection.close()
        refresh(workspace, copy, made)
    assert notes(copy) == notes(source) == {"Z1": "我", "Z2": "他", "Z3": "三"}
    put(copy, "zones", zone("Z1", note="再改"), by="王")
    done = merge(source, copy)
    assert (done.written, done.conflicts) == (1, []) and notes(source)["Z1"] == "再改"


def test_geometry_comes_back_byte_for_byte(both):
    source, copy = both
    put(copy, "zones", zone("Z1", wkt="POLYGON ((112.8 35.4, 112.95 35.4, 112.9 35.5, 112.8 35.4))", note="一"))
    merge(source, copy)

    def blob(path):
        with Workspace(path) as workspace:
            return workspace.select("SELECT geom FROM zones WHERE zone_id = 'Z1'")
    assert blob(source) == blob(copy)
    with closing(sqlite3.connect(source)) as connection:
        assert connection.execute("SELECT maxx FROM rtree_zones_geom WHERE id = 1").fetchone()[0] == pytest.approx(112.95, abs=1e-4)
