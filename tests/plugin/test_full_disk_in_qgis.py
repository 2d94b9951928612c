"""Edits that find no room on the disk: the window says so in plain words, keeps every one of them, and saves them once there is room; the file stays whole."""

import shutil
import sqlite3
from contextlib import closing

import pytest
import shapely
from qgis.core import QgsProject

from lantian.plugin.editing import acts
from lantian.plugin.editing.journal import journal_of, save
from lantian.plugin.language import either
from lantian.plugin.workspace.layers import layer_of

from ..full_disks import filled, small_disk
from .edits import set_name
from .workspaces import put
from .zone_sessions import geometry, made, state

ROUND = shapely.Point(112.85, 35.55).buffer(0.03, quad_segs=3000)
NOTICE = {"number": "甲〔2024〕9号", "in_force_on": "2024-04-01"}


@pytest.fixture
def disk(tmp_path, qgis_new_project):
    with small_disk(tmp_path / "disk") as disk:
        made(disk / "w.gpkg")
        yield disk
        # The layers let go of the file before the disk goes.
        QgsProject.instance().clear()


@pytest.fixture
def said(dock, monkeypatch):
    """What the message bar was told."""
    lines = []
    monkeypatch.setattr(dock.opening.window, "say", lambda message, level=None, more=(): lines.append(message))
    return lines


@pytest.fixture
def session(disk, dock, said, qtbot):
    """The workspace open in the dock, a zone drawn and adopted, nothing saved."""
    with qtbot.waitSignal(dock.session.workspace_changed, timeout=30_000):
        dock.opening.open(disk / "w.gpkg")
    done = []
    acts.draw(dock.session, geometry(ROUND), {"kind": "park", "name": "新区"}, lambda step, zone_id: done.append(zone_id))
    qtbot.waitUntil(lambda: len(done) == 1, timeout=20_000)
    acts.adopt(dock.session, done, NOTICE, done=done.append)
    qtbot.waitUntil(lambda: len(done) == 2 and not dock.session.work.running, timeout=20_000)
    return dock.session


def rows(path):
    """(zones, whether the database is sound) as another program reads the file."""
    with closing(sqlite3.connect(path)) as connection:
        return (connection.execute("SELECT name, status FROM zones ORDER BY zone_id").fetchall(), connection.execute("PRAGMA integrity_check").fetchone()[0])


def by_qgis(session):
    """As QGIS's own button saves: layer by layer, and editing goes on."""
    layer_of(session, "zones").commitChanges(False)


@pytest.mark.parametrize("saved", [save, by_qgis], ids=["our button", "QGIS's button"])
def test_what_finds_no_room_is_kept_and_said(saved, session, disk, said, qtbot):
    zones = layer_of(session, "zones")
    before, shown = rows(disk / "w.gpkg"), {name: state(layer_of(session, name)) for name in ("zones", "acts")}
    with filled(disk):
        assert not saved(session)
        qtbot.waitUntil(lambda: bool(said), timeout=5_000)
    assert len(said) == 1 and layer_of(session, "zones" if saved is by_qgis else "acts").name() in said[0]
    assert "磁盘已满" in said[0] if either("zh", "en") == "zh" else "The disk is full" in said[0]
    assert zones.isEditable() and zones.isModified() and journal_of(session).next_undo()
    assert {name: state(layer_of(session, name)) for name in shown} == shown
    assert rows(disk / "w.gpkg") == before and before[1] == "ok"
    assert save(session) == [] and not zones.isModified()
    after, sound = rows(disk / "w.gpkg")
    assert sound == "ok" and ("新区", "adopted") in after and len(after) == len(before[0]) + 1


def test_what_found_room_in_part_is_not_lost_either(session, disk, said, qtbot):
    """The changed name fits, the drawn zone does not: QGIS writes one kind of edit after the other."""
    zones = layer_of(session, "zones")
    set_name(zones, "改名", "B")
    with filled(disk, 96):
        assert save(session) == []
        qtbot.waitUntil(lambda: bool(said), timeout=5_000)
    there, sound = rows(disk / "w.gpkg")
    assert sound == "ok" and ("新区", "adopted") not in there and zones.isModified()
    assert save(session) == [] and not zones.isModified()
    there, sound = rows(disk / "w.gpkg")
    assert sound == "ok" and ("新区", "adopted") in there and ("改名", "adopted") in there and len(there) == len({name for name, _ in there})


def test_an_edit_that_is_refused_for_another_reason_is_no_full_disk(session, disk, said, qtbot):
    zones = layer_of(session, "zones")
    zones.changeAttributeValue(next(zones.getFeatures()).id(), zones.fields().indexOf("status"), "nonsense")
    wrong = save(session)
    assert wrong and all(line.startswith(zones.name()) for line in wrong)
    qtbot.wait(50)
    assert not [line for line in said if "full" in line or "磁盘已满" in line]


def test_a_task_without_room_leaves_the_open_workspace(session, disk, qtbot):
    """Checked out onto the full disk: refused by name, no draft stays, the window's edits neither."""
    told = []
    shown = state(layer_of(session, "zones"))
    put(disk / "w.gpkg", "acts", {"number": "乙〔2024〕1号"})
    with filled(disk, 200):
        session.work.run_task("check_out", {"workspace": str(disk / "w.gpkg"), "copy": str(disk / "copy.gpkg")}, told.append, told.append)
        qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert "copy.gpkg" in told[0] and ("磁盘已满" in told[0] or "disk is full" in told[0])
    assert not list(disk.glob("*copy*")) and shutil.disk_usage(disk).free
    assert state(layer_of(session, "zones")) == shown
