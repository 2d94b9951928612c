"""What another program adds to the history or to the facts of a workspace: refused by its row, or told as text; never a crash, never half undone."""

import json
import shutil
import sqlite3
from contextlib import closing

import pytest

from lantian.commands import run
from lantian.layers.errors import InputError, LantianError
from lantian.layers.facts import fire_numbers
from lantian.layers.fire_compared import FACT as COMPARED
from lantian.layers.fire_compared import compared_after, was_compared
from lantian.layers.history import changes, changes_since, history_since, rows_before, rows_known_on
from lantian.layers.workspace import Workspace
from lantian.processing.rules.last_run import LAST_RUN, read_last_run

from ..hostile_workspace import STRINGS
from .both_sides import checked_out, merge, put
from .made_rows import zone

SOUND = {"at_utc": "2024-01-01T00:00:00.000Z", "layer": "zones", "key": "Z1", "fid": 1, "action": "update", "who": "李", "before": '{"name": "甲"}', "after": "{}",
         "geom_before": None, "geom_after": None}
ODD = (b"\xff", 7, "[1]", "1", "null", '{"name": [1]}', '{"name": {"x": 1}}', '{"name": 1000000000000000000000000000000}', '{"name": "\\ud800"}', "[" * 5_000, "",
       "0001-01-01", "now", "9999-12-31T23:59:59Z", "insert", "delete", "sign", "forget", "workspace")
REFUSED = {"at_utc": STRINGS, "action": STRINGS, "before": STRINGS, "after": STRINGS, "geom_before": STRINGS, "geom_after": STRINGS, "fid": STRINGS, "layer": (b"x",),
           "key": (b"x",), "who": (b"x",)}
"""Values that no trigger of ours writes, by column; a layer's name, a key and a name of somebody may be any text."""


@pytest.fixture
def workspace(empty, tmp_path):
    """One with a zone, open for writing."""
    (tmp_path / "w.gpkg").write_bytes(empty)
    put(tmp_path / "w.gpkg", "zones", zone("Z1", name="甲"), by="李")
    with Workspace(tmp_path / "w.gpkg", write=True) as opened:
        yield opened


def added(opened, **values):
    """Add a row to the history, as any program may."""
    row = {**SOUND, **values}
    return opened.connection.execute(f"INSERT INTO history ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})", tuple(row.values())).lastrowid


def asked(opened):
    """All that reads the history."""
    layer = opened.layer("zones")
    changes(opened)
    history_since(opened, 0)
    return rows_known_on(opened, layer, "2023-12-31"), rows_before(opened, layer, seq=0)


@pytest.mark.parametrize("column", REFUSED)
def test_a_row_that_no_trigger_wrote_is_refused_by_its_number(workspace, column):
    for value in REFUSED[column]:
        workspace.connection.execute("BEGIN")
        seq = added(workspace, **{column: value})
        with pytest.raises(InputError) as error:
            changes(workspace)
        workspace.connection.execute("ROLLBACK")
        assert f"change {seq} of w.gpkg" in error.value.text("en") and f"w.gpkg 的第 {seq} 条" in error.value.text("zh") and f"({column}: " in error.value.text("en")
        assert len(error.value.text("en")) < 400
    assert len(changes(workspace)) > 0


def test_what_the_window_asks_meanwhile_is_told_or_refused(workspace):
    """The dock asks for changes since it opened the layer, without their values."""
    assert changes_since(workspace, "zones", 0)
    for at in (*STRINGS, b"x", 7):
        workspace.connection.execute("BEGIN")
        added(workspace, at_utc=at)
        with pytest.raises(InputError, match=r"change \d+ of w\.gpkg was not written by Lantian"):
            changes_since(workspace, "zones", 0)
        workspace.connection.execute("ROLLBACK")


@pytest.mark.parametrize("column", SOUND)
def test_whatever_stands_there_nothing_crashes(workspace, column):
    read = 0
    for value in (*STRINGS, *ODD, None):
        workspace.connection.execute("BEGIN")
        try:
            added(workspace, **{column: value})
            asked(workspace)
            workspace.read("zones", known_on="2023-12-31")
            read += 1
        except (LantianError, sqlite3.IntegrityError) as error:
            assert isinstance(error, sqlite3.IntegrityError) or "w.gpkg" in error.text("en"), error
        finally:
            workspace.connection.execute("ROLLBACK")
    assert read or column in ("before", "geom_before", "geom_after")


def test_a_row_of_what_is_not_there_is_undone_without_a_shape(workspace):
    """A change of a fid that no zone has: the zone is there before it, with what the change says, and nowhere."""
    with workspace.transaction():
        added(workspace, fid=999, before='{"zone_id": "Z9", "kind": "coal_ban", "status": "draft"}')
    assert ("Z9", None) in {(row[1], row[-1]) for row in rows_before(workspace, workspace.layer("zones"), seq=1)}


def test_history_is_listed_as_text_with_any_name_in_it(workspace, tmp_path):
    with workspace.transaction():
        for text in STRINGS:
            added(workspace, layer=text, key=text, who=text, before=json.dumps({"name": text}), after=json.dumps({text: text}, ensure_ascii=True))
    run("show_history", {"workspace": str(workspace.path), "lang": "zh", "out": str(tmp_path / "h.csv")})
    told = (tmp_path / "h.csv").read_bytes().decode("utf-8-sig")
    assert all(text.strip()[:15].replace('"', '""') in told for text in STRINGS)
    with workspace.transaction():
        added(workspace, action="</script>")
    before = (tmp_path / "h.csv").read_bytes()
    with pytest.raises(InputError, match="go back to a backup"):
        run("show_history", {"workspace": str(workspace.path), "lang": "zh", "out": str(tmp_path / "h.csv")})
    assert (tmp_path / "h.csv").read_bytes() == before


def test_a_merge_stops_at_a_row_that_nobody_can_undo(empty, tmp_path):
    source, copy = checked_out(empty, tmp_path)
    with Workspace(copy, write=True) as opened, opened.transaction():
        added(opened, before="</script>")
    before = source.read_bytes()
    with pytest.raises(InputError, match="was not written by Lantian"):
        merge(source, copy)
    assert source.read_bytes() == before


TOLD = (*STRINGS, *(text for text in ODD if isinstance(text, str)), "²", "9" * 5_000, '{"id": 1}', '["id"]', '{"id": "x", "seq": "y", "source": []}', '{"2024-06-15": 3}',
        '{"fires": 1, "events": {}}', '{"fires": {"used": {"20240615": "</script>"}, "merged": {}}, "events": {"used": {}, "merged": {}}}',
        '{"fires": {"used": {}, "merged": {"F1": 1}}, "events": {"used": {}, "merged": {}}}', '{"day": 1, "plan": 2, "ran": "x", "skipped": []}',
        '{"day": "\\ud800", "plan": 2, "ran": 3, "skipped": []}', '{"day": 1, "plan": 2, "ran": 3, "skipped": [1, ["a"]]}')


def test_facts_that_cannot_be_read_are_not_known_or_refused(tmp_path):
    for text in TOLD:
        read_last_run({LAST_RUN: text})
        assert set(was_compared({COMPARED: text}, ["2024-06-15"], {"sources": False, "cropland": False})) == {"sources", "cropland"}
        assert json.loads(compared_after({COMPARED: text}, ["2024-06-16"], {"2024-06-15"}, ("sources",)))["2024-06-16"] == ["sources"]
        if text:
            with pytest.raises(InputError, match="fire_numbers in the table meta of w.gpkg"):
                fire_numbers({"fire_numbers": text}, "fire_numbers", tmp_path / "w.gpkg")
    sound = {"fires": {"used": {"20240615": 3}, "merged": {"F20240615-002": "F20240615-001"}}, "events": {"used": {}, "merged": {}}}
    assert fire_numbers({"fire_numbers": json.dumps(sound)}, "fire_numbers", "w.gpkg") == sound
    assert fire_numbers({}, "fire_numbers", "w.gpkg") == {kind: {"used": {}, "merged": {}} for kind in ("fires", "events")}


@pytest.mark.parametrize("key", ["schema_version", "area", "area_zh", "preset", "styles", "day_start", "check_out", "fires_compared", "fire_numbers", LAST_RUN])
def test_a_workspace_with_a_hostile_fact_is_opened_or_refused(empty, tmp_path, key):
    path, copy = tmp_path / "w.gpkg", tmp_path / "copy.gpkg"
    tasks = {"area": ("check_zones", {"out": str(tmp_path / "out")}), "check_out": ("merge_back", {"workspace": str(copy), "into": str(path)}),
             "preset": ("show_calendar", {"from": "2024-01-01", "to": "2024-02-01"})}
    for text in (STRINGS[0], "²", "9" * 5_000, '{"id": 1}', None, b"\xff"):
        path.write_bytes(empty)
        with closing(sqlite3.connect(path)) as connection, connection:
            connection.execute("INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value", (key, text))
        shutil.copy(path, copy)
        task, arguments = tasks.get(key, ("show_zones", {}))
        try:
            run(task, {"workspace": str(path), "lang": "en", **arguments})
        except LantianError as error:
            assert key in tasks or key == "schema_version"
            assert "gpkg" in error.text("zh") or "选项" in error.text("zh")


def test_a_fact_that_is_no_utf8_is_said(empty, tmp_path):
    path = tmp_path / "w.gpkg"
    path.write_bytes(empty)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("INSERT INTO meta VALUES ('x', CAST(x'ff' AS TEXT))")
    with pytest.raises(LantianError, match=r"w\.gpkg is no sound GeoPackage"):
        run("show_zones", {"workspace": str(path), "lang": "en"})
