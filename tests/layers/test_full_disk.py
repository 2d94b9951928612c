"""A full disk is called one, by the file that the person named; what was there is whole, and no draft stays."""

import errno
import gzip
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from lantian.layers.act_documents import keep_document
from lantian.layers.check_out import check_out
from lantian.layers.errors import OutputError
from lantian.layers.full_disk import full_disk, is_full, shown_name
from lantian.layers.geopackage import unusable
from lantian.layers.json_file import write_json
from lantian.layers.migrations import bring_up_to_date
from lantian.layers.new_workspace import create
from lantian.layers.tables.written import write_content, write_csv
from lantian.layers.verdict_intake import keep_photo
from lantian.layers.workspace import Workspace

from ..full_disks import filled, small_disk
from .made_rows import rows, zone

OLD = Path(__file__).parents[1] / "data/workspaces/v1.gpkg.gz"


@pytest.fixture
def disk(tmp_path):
    with small_disk(tmp_path / "disk") as disk:
        yield disk


@pytest.mark.parametrize(("error", "full"), [
    (OSError(errno.ENOSPC, "No space left on device"), True), (OSError(errno.EDQUOT, "Quota exceeded"), True), (PermissionError(errno.EACCES, "denied"), False),
    (sqlite3.OperationalError("database or disk is full"), True), (sqlite3.OperationalError("disk I/O error"), False),
    (sqlite3.OperationalError("database is locked"), False), (ValueError("the cup is full"), False)])
def test_what_is_a_full_disk(error, full, tmp_path):
    """An I/O error on a disk with room is none."""
    assert is_full(tmp_path / "w.gpkg", error) is full
    assert (full_disk(tmp_path / "w.gpkg", error) is not None) is full


@pytest.mark.parametrize(("name", "shown"), [("w.gpkg", "w.gpkg"), (".w.gpkg.123.new", "w.gpkg"), (".map.html.new", "map.html"), (".new", ".new"), ("a.new", "a.new")])
def test_a_draft_is_shown_as_what_it_becomes(name, shown):
    assert shown_name(Path("/folder") / name) == shown


def test_a_disk_that_fails_is_not_called_a_damaged_workspace(tmp_path):
    text = unusable(tmp_path / "w.gpkg", sqlite3.OperationalError("disk I/O error")).text("zh")
    assert "读写出错" in text and "备份" not in text


def test_a_log_without_room_is_a_full_disk(disk):
    """The index of a write-ahead log wants 32 kB even of a reader; SQLite speaks of an I/O error."""
    path = disk / "w.gpkg"
    create(path, "140525")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
    with filled(disk), pytest.raises(OutputError, match="the disk is full, w.gpkg"):
        Workspace(path)
    with Workspace(path) as workspace:
        assert len(workspace.read("counties")) == 1


WRITES = {
    "csv": lambda source, disk: write_csv(disk / "a.csv", ("a",), [("b" * 9000,)]),
    "content": lambda source, disk: write_content(disk / "a.html", bytes(9000)),
    "json": lambda source, disk: write_json(disk / "a.json", "b" * 9000),
    "photo": lambda source, disk: keep_photo(source, disk / "w.gpkg"),
    "document": lambda source, disk: keep_document(disk / "w.gpkg", source),
    "new workspace": lambda source, disk: create(disk / "n.gpkg", "140525"),
    "check-out": lambda source, disk: check_out(source.with_name("s.gpkg"), disk / "c.gpkg"),
    "migration": lambda source, disk: bring_up_to_date(disk / "old.gpkg"),
}


SMALL = ("csv", "content", "json")


@pytest.mark.parametrize(("write", "leave_kb"), [*((write, 4) for write in WRITES), *((write, 300) for write in WRITES if write not in SMALL)])
def test_what_finds_no_room_says_so_and_leaves_nothing(write, leave_kb, disk, tmp_path):
    source = tmp_path / "source.jpg"
    source.write_bytes(bytes(400 << 10))
    create(tmp_path / "s.gpkg", "140525")
    (disk / "old.gpkg").write_bytes(gzip.decompress(OLD.read_bytes()))
    for folder in ("w_photos", "act-documents"):
        (disk / folder).mkdir()
    before = {path: path.read_bytes() for path in disk.rglob("*") if path.is_file()}
    with filled(disk, leave_kb), pytest.raises(OutputError) as error:
        WRITES[write](source, disk)
    assert "磁盘已满" in error.value.text("zh") and ".new" not in error.value.text("zh")
    assert "the disk is full" in error.value.text("en")
    assert {path: path.read_bytes() for path in disk.rglob("*") if path.is_file()} == before


def test_a_transaction_without_room_leaves_every_row(disk):
    path = disk / "w.gpkg"
    create(path, "140525")
    many = rows("zones", *(zone(f"Z{n}", note="长" * 4000) for n in range(100)))
    with filled(disk, 64), Workspace(path, write=True) as workspace:
        with pytest.raises(OutputError, match="the disk is full, w.gpkg"), workspace.transaction():
            workspace.upsert("zones", many)
        assert len(workspace.read("zones")) == 0
    with Workspace(path, write=True) as workspace, workspace.transaction():
        assert workspace.upsert("zones", many)["inserted"] == 100
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
