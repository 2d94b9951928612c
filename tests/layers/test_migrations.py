"""A workspace of an earlier version comes up to date with all it held, after a backup; a newer one is left alone."""

import gzip
import shutil
import sqlite3
from pathlib import Path

import pytest

from lantian.commands import run
from lantian.layers import migrations
from lantian.layers.errors import InputError, OutputError
from lantian.layers.history import changes, restore
from lantian.layers.migrations import SCHEMA_VERSION, bring_up_to_date
from lantian.layers.new_workspace import create
from lantian.layers.workspace import Workspace

from .made_rows import rows, zone

OLD = sorted((Path(__file__).parents[1] / "data" / "workspaces").glob("v*.gpkg.gz"))


def unpacked(file, folder):
    path = folder / file.name.removesuffix(".gz")
    path.write_bytes(gzip.decompress(file.read_bytes()))
    return path


def shape_of(path):
    """Tables with their columns, indexes and triggers, in any order."""
    with sqlite3.connect(path) as connection:
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        columns = {name: {row[1:3] for row in connection.execute(f'PRAGMA table_info("{name}")')} for name in names}
        others = set(connection.execute("SELECT type, name FROM sqlite_master WHERE type IN ('index', 'trigger')"))
    return columns, others


def test_every_earlier_version_is_kept_for_this_test():
    assert [int(file.name[1:].partition(".")[0]) for file in OLD] == list(range(1, SCHEMA_VERSION))


@pytest.mark.parametrize("file", OLD, ids=lambda file: file.name)
def test_an_old_workspace_becomes_what_a_new_one_is(file, tmp_path):
    path = unpacked(file, tmp_path)
    before = path.read_bytes()
    with pytest.raises(InputError, match="earlier version"):
        Workspace(path)
    backup = bring_up_to_date(path)
    assert backup.parent == tmp_path
    with sqlite3.connect(backup) as kept:
        assert kept.execute("SELECT value FROM meta WHERE key = 'schema_version'").fetchone() == (file.name[1],)
    create(tmp_path / "new.gpkg", "140525")
    columns, others = shape_of(path)
    wanted_columns, wanted_others = shape_of(tmp_path / "new.gpkg")
    assert columns == wanted_columns
    # Triggers that keep the spatial index may be of the form of their day.
    assert {one for one in others if "rtree" not in one[1]} == {one for one in wanted_others if "rtree" not in one[1]}
    with Workspace(path, write=True) as workspace:
        assert list(workspace.read("zones")["zone_id"]) == ["禁煤1"]
        assert len(workspace.read("townships")) == 17
        assert [(one.action, one.who) for one in changes(workspace, "zones", "禁煤1")][-1][1] in ("李", "小王")
        with workspace.transaction():
            workspace.upsert("zones", rows("zones", zone("新")), "赵")
        assert changes(workspace, "zones", "新")[0].who == "赵"
        moments = workspace.select("SELECT acquired_utc FROM detections UNION ALL SELECT first_utc FROM fires UNION ALL SELECT last_utc FROM events")
        assert {text for (text,) in moments} <= {"2023-11-09T05:42:00.000Z"}
        former = [change for change in changes(workspace, "fires") if change.action == "update"]
        assert all(list(change.values) == ["frp_mw"] for change in former), "a new spelling of moments is no change"
        # What the history keeps in the former spelling comes back in today's.
        for change in former:
            with workspace.transaction():
                restore(workspace, "fires", change.first_seq - 1)
            assert workspace.select("SELECT frp_mw, first_utc FROM fires") == [(3.25, "2023-11-09T05:42:00.000Z")]
    assert bring_up_to_date(path) is None
    assert before != path.read_bytes()


def test_a_task_migrates_and_says_so(tmp_path):
    path = unpacked(OLD[0], tmp_path)
    report = run("show_history", {"workspace": str(path), "lang": "zh"})
    assert "已升级" in report.warnings[0]
    assert "v1.v1.bak" in report.warnings[0]
    assert run("show_history", {"workspace": str(path), "lang": "zh"}).warnings == []


def test_a_migration_that_fails_leaves_the_file_as_it_was(tmp_path, monkeypatch):
    path = unpacked(OLD[0], tmp_path)
    with sqlite3.connect(path) as connection:
        before = list(connection.iterdump())
    monkeypatch.setattr(migrations, "sections", lambda name: {"2": 'ALTER TABLE townships ADD COLUMN "valid_from" DATE;\nALTER TABLE nowhere ADD COLUMN x;\n'})
    with pytest.raises(OutputError, match="nowhere"):
        bring_up_to_date(path)
    with sqlite3.connect(path) as connection:
        assert list(connection.iterdump()) == before


def test_backups_do_not_replace_one_another(tmp_path):
    for _ in range(3):
        path = unpacked(OLD[0], tmp_path)
        bring_up_to_date(path)
    assert sorted(one.name for one in tmp_path.glob("*.bak")) == ["v1.v1-2.bak", "v1.v1-3.bak", "v1.v1.bak"]


def test_a_workspace_of_a_newer_lantian_is_left_alone(tmp_path):
    path = tmp_path / "w.gpkg"
    create(path, "140525")
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE meta SET value = '999' WHERE key = 'schema_version'")
    before = path.read_bytes()
    for attempt in (bring_up_to_date, Workspace):
        with pytest.raises(InputError, match="newer Lantian"):
            attempt(path)
    assert path.read_bytes() == before
    shutil.rmtree(tmp_path)
