"""A person is forgotten in every text of a workspace, and nothing of the name is left in the file."""

import contextlib
import json

import numpy as np
import pandas as pd
import pytest
import shapely

from lantian.layers import geopackage
from lantian.layers.catalog import WORKSPACE_LAYERS
from lantian.layers.catalog.verdicts import VERDICTS
from lantian.layers.check_out import check_out
from lantian.layers.errors import ArgumentError, InputError, OutputError
from lantian.layers.forget import forget
from lantian.layers.history import history_rows
from lantian.layers.ledger import append
from lantian.layers.new_workspace import create
from lantian.layers.workspace import Workspace

from .made_rows import rows, zone

NAME, PHONE = "欧阳小敏", "13835600001"


@pytest.fixture
def path(tmp_path):
    """The name in a layer, in the ledger, in grid people, as signature, inside longer texts, and in what has been deleted."""
    path = tmp_path / "w.gpkg"
    create(path, "140525", by=NAME)
    with Workspace(path, write=True) as workspace:
        with workspace.transaction():
            workspace.upsert("zones", rows("zones", zone("Z1", name=f"{NAME}的果园"), zone("Z2", name=f"给{NAME}、{NAME}")), NAME)
            workspace.upsert("grid_people", rows("grid_people", {"grid_code": "G1", "role": "网格员", "person": NAME, "phone": PHONE}), "李")
            workspace.upsert("events", rows("events", {"event_id": "E1", "lon": 112.5, "lat": 35.5, "geometry": shapely.Point(112.5, 35.5)}), "李")
        with workspace.transaction():
            append(workspace, pd.DataFrame([{**dict.fromkeys(VERDICTS.columns), "event_id": "E1", "step": 1, "from_state": "suspected", "to_state": "dispatched",
                                             "at_utc": np.datetime64("2023-11-09T06:00", "s"), "who": NAME, "note": f'"{NAME}" 电话 {PHONE}'}],
                                           columns=VERDICTS.columns, dtype=object), NAME)
            workspace.delete("zones", [("Z2",)], NAME)
            workspace.set_fact("note", f"交给{NAME}")
    return path


def content(path, *names):
    """Every text of the file that holds one of *names*."""
    with Workspace(path) as workspace:
        return [line for line in workspace.connection.iterdump() if any(name in line for name in names)]


def triggers(path):
    with Workspace(path) as workspace:
        return sorted(workspace.select("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"))


def test_nothing_is_left_and_the_rest_is_as_it_was(path):
    assert NAME.encode() in path.read_bytes()
    before = triggers(path)
    with Workspace(path) as workspace:
        there = {name: len(workspace.rows(layer)) for name, layer in WORKSPACE_LAYERS.items()}
        history = [(row["seq"], row["layer"], row["action"], row["fid"]) for row in history_rows(workspace)]
    with Workspace(path, write=True) as workspace:
        done = forget(workspace, [NAME, PHONE], "某某", "管理员")
    assert content(path, NAME, PHONE) == []
    assert NAME.encode() not in path.read_bytes() and PHONE.encode() not in path.read_bytes()
    assert triggers(path) == before
    with Workspace(path) as workspace:
        assert {name: len(workspace.rows(layer)) for name, layer in WORKSPACE_LAYERS.items()} == there
        now = history_rows(workspace)
        assert [(row["seq"], row["layer"], row["action"], row["fid"]) for row in now[:-1]] == history
        assert workspace.read("zones")["name"].tolist() == ["某某的果园"]
        assert tuple(workspace.read("grid_people").iloc[0][["person", "phone"]]) == ("某某", "某某")
        assert tuple(workspace.read("verdicts").iloc[0][["who", "note"]]) == ("某某", '"某某" 电话 某某')
        assert workspace.facts["note"] == "交给某某"
        told = now[-1]
        assert (told["layer"], told["action"], told["who"]) == ("workspace", "forget", "管理员")
        assert (told["after"]["as"], told["after"]["occurrences"]) == ("某某", done.occurrences)
        deleted = next(row for row in now if row["layer"] == "zones" and row["action"] == "delete")
        assert deleted["before"]["name"] == "给某某、某某"
    places = {(table, column): (count, times) for table, column, count, times in done.places}
    assert places["zones", "name"] == (1, 1) and places["verdicts", "who"] == (1, 1) and places["grid_people", "phone"] == (1, 1)
    assert {("history", "who"), ("history", "before"), ("history", "after"), ("meta", "value")} <= set(places)


def test_the_ledger_and_the_history_are_append_only_again(path):
    with Workspace(path, write=True) as workspace:
        forget(workspace, [NAME], "某某")
    for text in ("UPDATE history SET who = 'x'", "DELETE FROM history", "UPDATE verdicts SET who = 'x'", "DELETE FROM verdicts"):
        with geopackage.connect(path, write=True) as connection, pytest.raises(Exception, match="append-only"):
            connection.execute(text)


def test_a_dry_run_counts_the_same_and_changes_nothing(path):
    before = path.read_bytes()
    with Workspace(path) as workspace:
        counted = forget(workspace, [NAME, PHONE], "某某", dry_run=True)
    assert path.read_bytes() == before
    with Workspace(path, write=True) as workspace:
        assert forget(workspace, [NAME, PHONE], "某某").places == counted.places


def test_twice_is_once(path):
    with Workspace(path, write=True) as workspace:
        forget(workspace, [NAME], "某某")
        rows_before = len(history_rows(workspace))
        assert forget(workspace, [NAME], "某某").occurrences == 0
        assert len(history_rows(workspace)) == rows_before


@pytest.mark.parametrize("name", ['张"三"', "a\\b", "O'Neil", "李%", "李_"])
def test_names_that_json_or_sql_write_otherwise(path, name):
    with Workspace(path, write=True) as workspace:
        with workspace.transaction():
            workspace.upsert("zones", rows("zones", zone("Z3", name=f"地主{name}。", stage="李四")), name)
        forget(workspace, [name], 'P"1')
        assert not [row for row in history_rows(workspace) if name in json.dumps([row["who"], row["before"], row["after"]], ensure_ascii=False)]
        assert workspace.read("zones").set_index("zone_id").loc["Z3", ["name", "stage"]].tolist() == ['地主P"1。', "李四"]
        last = history_rows(workspace, "zones", "Z3")[0]
        assert last["after"]["name"] == '地主P"1。'


def test_a_longer_name_goes_before_the_one_inside_it(path):
    with Workspace(path, write=True) as workspace:
        with workspace.transaction():
            workspace.upsert("zones", rows("zones", zone("Z4", name="王小明与王小明明")))
        forget(workspace, ["王小明", "王小明明"], "某某")
        assert workspace.read("zones").set_index("zone_id").loc["Z4", "name"] == "某某与某某"


@pytest.mark.parametrize(("persons", "pseudonym", "by", "said"), [
    (["李"], "某某", None, "too short"), ([" 李 "], "某某", None, "too short"), ([], "某某", None, "too short"), ([NAME], " ", None, "--as"),
    ([NAME], f"前{NAME}", None, "pseudonym"), ([NAME], "某某", NAME, "signature"),
])
def test_what_is_refused(path, persons, pseudonym, by, said):
    before = path.read_bytes()
    with Workspace(path, write=True) as workspace, pytest.raises(ArgumentError, match=said):
        forget(workspace, persons, pseudonym, by)
    assert path.read_bytes() == before


def test_two_rows_that_would_get_one_key_leave_all_as_it_was(path):
    with Workspace(path, write=True) as workspace:
        with workspace.transaction():
            workspace.upsert("grid_people", rows("grid_people", {"grid_code": "G1", "role": "网格员", "person": "某某"}))
        before = triggers(path)
        with pytest.raises(InputError, match="grid_people"):
            forget(workspace, [NAME], "某某")
        assert workspace.read("zones")["name"].tolist() == [f"{NAME}的果园"]
    assert triggers(path) == before
    with Workspace(path, write=True) as workspace:
        forget(workspace, [NAME], "某某一")
        assert sorted(workspace.read("grid_people")["person"]) == ["某某", "某某一"]


def test_while_another_writes_nothing_changes(path):
    with geopackage.connect(path, write=True) as other:
        other.execute("BEGIN IMMEDIATE")
        with Workspace(path, write=True, timeout_s=0.1) as workspace, pytest.raises(OutputError, match="another program"):
            forget(workspace, [NAME], "某某")
        other.execute("ROLLBACK")
    assert content(path, NAME)


@pytest.mark.parametrize("mode", ["delete", "wal"])
def test_beside_a_reader_it_says_that_old_pages_may_stay(path, mode):
    """QGIS keeps a workspace open, in the mode wal: the rows are changed, and the pages go with a second run after it has closed."""
    with contextlib.closing(geopackage.connect(path, write=True)) as reader:
        reader.execute(f"PRAGMA journal_mode = {mode}")
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM zones").fetchone()
        if mode == "wal":
            with Workspace(path, write=True, timeout_s=0.1) as workspace:
                assert forget(workspace, [NAME], "某某").remnants
        reader.execute("ROLLBACK")
    with Workspace(path, write=True) as workspace:
        again = forget(workspace, [NAME], "某某")
        assert not again.remnants and bool(again.occurrences) == (mode == "delete")
    assert not [one.name for one in path.parent.iterdir() if NAME.encode() in one.read_bytes()]


def test_what_was_deleted_long_ago_leaves_the_free_pages_too(path):
    with Workspace(path, write=True) as workspace:
        # Debian's SQLite overwrites what is deleted, others do not.
        workspace.connection.execute("PRAGMA secure_delete = OFF")
        workspace.connection.execute("CREATE TABLE scratch (x TEXT)")
        workspace.connection.executemany("INSERT INTO scratch VALUES (?)", [(f"陈年旧事 老赵头 {at}" * 50,) for at in range(200)])
        workspace.connection.execute("DROP TABLE scratch")
    assert "老赵头".encode() in path.read_bytes()
    with Workspace(path, write=True) as workspace:
        assert forget(workspace, ["老赵头"], "某某").occurrences == 0
    assert "老赵头".encode() not in path.read_bytes()


def test_what_is_not_reached_is_named(path):
    for folder in ("结果", "all/result"):
        (path.parent / folder).mkdir(parents=True)
        (path.parent / folder / "run.json").write_text("{}", "utf-8")
    (path.parent / "other").mkdir()
    (path.parent / "w.v3.bak").write_bytes(b"")
    check_out(path, path.parent / "copy.gpkg")
    with Workspace(path) as workspace:
        done = forget(workspace, [NAME], "某某", dry_run=True)
    assert (done.beyond, done.copies) == (["all/result", "copy.gpkg", "w.v3.bak", "结果"], 1)
