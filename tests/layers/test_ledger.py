"""The ledger of verdicts in the file: append-only whoever writes, in order, shown on the events, handed on by merges."""

import multiprocessing
import sqlite3
from contextlib import closing

import numpy as np
import pandas as pd
import pytest
import shapely

from lantian.layers import geopackage
from lantian.layers.catalog.verdicts import STATES, STEPS, VERDICTS
from lantian.layers.check_out import check_out
from lantian.layers.errors import ArgumentError, InputError
from lantian.layers.history import changes, history_rows, restore
from lantian.layers.ledger import append, carry_merged, follow, last_steps, merged_into, photo_of, state_of, successors, verdicts
from lantian.layers.merge_back import merge_back
from lantian.layers.new_workspace import create
from lantian.layers.workspace import Workspace

from .made_rows import rows

AT = "2023-11-09T06:00:00.000Z"
ADD = "INSERT INTO verdicts (event_id, step, from_state, to_state, at_utc, who) VALUES (?, ?, ?, ?, ?, ?)"


def event(name, into=None, **values):
    return {"event_id": name, "merged_into": into, "state": "suspected", "lon": 112.5, "lat": 35.5, "counted": 1, "geometry": shapely.Point(112.5, 35.5), **values}


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "w.gpkg"
    create(path, "140525")
    with Workspace(path, write=True) as workspace, workspace.transaction():
        workspace.upsert("events", rows("events", event("E1"), event("E2"), event("E3")))
    return path


def verdict(name, step, before, after, who="李", **values):
    return {**dict.fromkeys(VERDICTS.columns), "event_id": name, "step": step, "from_state": before, "to_state": after, "at_utc": np.datetime64("2023-11-09T06:00", "s"),
            "who": who, **values}


def add(path, *records):
    with Workspace(path, write=True) as workspace, workspace.transaction():
        return append(workspace, pd.DataFrame(list(records), columns=VERDICTS.columns, dtype=object), records[0]["who"])


def walk(path, name, *states):
    for step, (before, after) in enumerate(zip(("suspected", *states), states, strict=False), start=1):
        add(path, verdict(name, step, before, after))


def states(path):
    with Workspace(path) as workspace:
        return dict(zip(*(workspace.read("events")[column] for column in ("event_id", "state")), strict=True))


def raw(path, text, values=()):
    """What any other program may do to the file: its rows after, or what it was told."""
    with closing(geopackage.connect(path, write=True)) as connection:
        return connection.execute(text, values).fetchall()


REFUSED = [
    ("UPDATE verdicts SET who = 'x'", "append-only"), ("UPDATE verdicts SET to_state = 'rejected'", "append-only"), ("UPDATE verdicts SET fid = 9", "append-only"),
    ("UPDATE OR REPLACE verdicts SET note = 'x'", "append-only"), ("DELETE FROM verdicts", "append-only"), ("DELETE FROM verdicts WHERE fid = 1", "append-only"),
    ("INSERT OR REPLACE INTO verdicts (fid, event_id, step, from_state, to_state, at_utc, who) VALUES (1, 'E1', 1, 'suspected', 'dispatched', '2023', 'x')", "follow"),
    ("INSERT INTO verdicts (event_id, step, from_state, to_state, at_utc, who) VALUES ('E1', 1, 'suspected', 'dispatched', '2023', 'x') "
     "ON CONFLICT (event_id, step) DO UPDATE SET who = 'x'", "follow"),
    ("INSERT INTO verdicts (event_id, step, from_state, to_state, at_utc, who) VALUES ('E1', 2, 'suspected', 'dispatched', '2023', 'x')", "follow"),
    ("INSERT INTO verdicts (event_id, step, from_state, to_state, at_utc, who) VALUES ('E1', 3, 'dispatched', 'confirmed', '2023', 'x')", "follow"),
    ("INSERT INTO verdicts (event_id, step, from_state, to_state, at_utc, who) VALUES ('E2', 0, 'suspected', 'dispatched', '2023', 'x')", "follow"),
    ("INSERT INTO verdicts (event_id, step, from_state, to_state, at_utc, who) VALUES ('E1', 2, 'dispatched', 'charged', '2023', 'x')", "CHECK"),
    ("INSERT INTO verdicts (event_id, step, from_state, to_state, at_utc, who) VALUES ('E1', 2, 'dispatched', 'gone', '2023', 'x')", "CHECK"),
    ("INSERT INTO verdicts (event_id, step, from_state, to_state, at_utc) VALUES ('E1', 2, 'dispatched', 'confirmed', '2023')", "NOT NULL"),
    ("INSERT INTO verdicts (event_id, step, from_state, to_state, at_utc, who) VALUES ('E1', 2, 'dispatched', 'confirmed', '2023', '')", "CHECK"),
]


@pytest.mark.parametrize(("text", "said"), REFUSED)
def test_whoever_writes_the_ledger_only_grows_and_in_order(path, text, said):
    add(path, verdict("E1", 1, "suspected", "dispatched"))
    before = raw(path, "SELECT * FROM verdicts")
    with pytest.raises(sqlite3.IntegrityError, match=said):
        raw(path, text)
    assert raw(path, "SELECT * FROM verdicts") == before


@pytest.mark.parametrize("before", STATES)
@pytest.mark.parametrize("after", STATES)
def test_the_file_itself_knows_which_steps_may_be(path, before, after):
    """A row that came by a merge may begin anywhere; the next one is held to the steps."""
    if before != "suspected":
        raw(path, "INSERT INTO verdicts (event_id, step, from_state, to_state, at_utc, who, merged_from) VALUES ('E1', 1, 'suspected', ?, ?, '李', 'E9')", (before, AT))
    values = ("E1", 1 if before == "suspected" else 2, before, after, AT, "李")
    if after in STEPS[before]:
        raw(path, ADD, values)
        assert states(path)["E1"] == after
    else:
        with pytest.raises(sqlite3.IntegrityError, match="CHECK"):
            raw(path, ADD, values)


def test_events_show_the_last_state_and_the_history_tells_who(path):
    walk(path, "E1", "dispatched", "confirmed")
    assert states(path) == {"E1": "confirmed", "E2": "suspected", "E3": "suspected"}
    with Workspace(path) as workspace:
        told = [(one["who"], one["before"]["state"], one["after"]["state"]) for one in history_rows(workspace, "events", "E1") if one["action"] == "update"]
        assert told == [("李", "suspected", "dispatched"), ("李", "dispatched", "confirmed")]
        assert [(one.action, one.who) for one in changes(workspace, "verdicts")] == [("insert", "李")] * 2
        assert state_of(workspace, ["E2", "E1", "nobody"]) == ["suspected", "confirmed", "suspected"]
        assert last_steps(workspace) == {"E1": (2, "confirmed", AT)} and last_steps(workspace, ["E2"]) == {}
        assert verdicts(workspace)["step"].tolist() == [1, 2] and len(verdicts(workspace, ["E2"])) == 0


def test_one_refused_row_takes_the_others_with_it(path):
    with pytest.raises(InputError, match="follow"):
        add(path, verdict("E1", 1, "suspected", "dispatched"), verdict("E2", 2, "suspected", "dispatched"))
    assert states(path)["E1"] == "suspected" and raw(path, "SELECT * FROM verdicts") == []


def test_restoring_events_does_not_take_a_verdict_back(path):
    with Workspace(path) as workspace:
        before = workspace.select("SELECT max(seq) FROM history")[0][0]
    walk(path, "E1", "dispatched")
    with Workspace(path, write=True) as workspace:
        with workspace.transaction():
            restore(workspace, "events", before, "王")
        with pytest.raises(InputError, match="append-only"), workspace.transaction():
            restore(workspace, "verdicts", before, "王")
    assert states(path)["E1"] == "dispatched" and len(raw(path, "SELECT * FROM verdicts")) == 1


def test_a_state_written_past_the_ledger_is_brought_back(path):
    walk(path, "E1", "dispatched")
    raw(path, "UPDATE events SET state = 'charged'")
    with Workspace(path, write=True) as workspace, workspace.transaction():
        assert follow(workspace) == 3 and follow(workspace) == 0
    assert states(path) == {"E1": "dispatched", "E2": "suspected", "E3": "suspected"}


def test_a_merged_number_leads_to_its_successor(path):
    with Workspace(path, write=True) as workspace:
        with workspace.transaction():
            workspace.upsert("events", rows("events", event("E1", "E2"), event("E2", "E3")))
        assert successors(workspace, ["E1", "E2", "E3"]) == {"E1": "E3", "E2": "E3", "E3": "E3"}
        with pytest.raises(ArgumentError, match="E8、E9"):
            successors(workspace, ["E1", "E8", "E9"])


MERGES = [
    # state of what goes, state of what stays, state after
    (("dispatched", "confirmed"), (), "confirmed"),
    (("dispatched", "confirmed", "adjudicated", "charged"), ("dispatched",), "charged"),
    (("dispatched", "rejected"), ("dispatched",), "rejected"),
    (("dispatched", "rejected"), ("dispatched", "confirmed"), "confirmed"),
    (("dispatched", "confirmed"), ("dispatched", "rejected"), "confirmed"),
    (("dispatched",), ("dispatched",), "dispatched"),
    ((), ("dispatched",), "dispatched"),
    ((), (), "suspected"),
]


@pytest.mark.parametrize(("goes", "stays", "after"), MERGES)
def test_what_is_further_along_survives_a_merge(path, goes, stays, after):
    walk(path, "E1", *goes)
    walk(path, "E2", *stays)
    with Workspace(path, write=True) as workspace:
        with workspace.transaction():
            before = merged_into(workspace)
            workspace.upsert("events", rows("events", event("E1", "E2", state=goes[-1] if goes else "suspected")))
            carried = carry_merged(workspace, before)
        added = verdicts(workspace, ["E2"]).iloc[len(stays):]
        assert carried == len(added) == (goes[-1:] not in ((), stays[-1:]) and after == goes[-1])
        if carried:
            last = added.iloc[0]
            assert (last["merged_from"], last["from_state"], last["who"], last["step"]) == ("E1", stays[-1] if stays else "suspected", "李", len(stays) + 1)
        with workspace.transaction():
            assert carry_merged(workspace, merged_into(workspace)) == 0, "a merge of yesterday is not carried again"
    assert states(path)["E2"] == after


def _dispatch(path, gate, out):
    gate.wait()
    try:
        out.put(add(path, verdict("E1", 1, "suspected", "dispatched")))
    except InputError as error:
        out.put(str(error))


def test_of_two_writers_at_once_one_is_told(path):
    start = multiprocessing.get_context("fork")
    gate, out = start.Barrier(2), start.Queue()
    writers = [start.Process(target=_dispatch, args=(path, gate, out)) for _ in range(2)]
    for one in writers:
        one.start()
    said = [out.get(timeout=30) for _ in writers]
    for one in writers:
        one.join(30)
    assert 1 in said and any("follow" in str(one) for one in said)
    assert len(raw(path, "SELECT * FROM verdicts")) == 1


def test_verdicts_of_a_copy_are_merged_back_and_rival_ones_are_a_conflict(path, tmp_path):
    copy = tmp_path / "copy.gpkg"
    check_out(path, copy)
    walk(copy, "E1", "dispatched", "confirmed")
    walk(copy, "E2", "dispatched")
    with Workspace(path, write=True) as source, Workspace(copy) as mine:
        assert merge_back(mine, source).conflicts == []
    assert states(path) == {"E1": "confirmed", "E2": "dispatched", "E3": "suspected"}
    rival = tmp_path / "rival.gpkg"
    check_out(path, rival)
    add(rival, verdict("E2", 2, "dispatched", "confirmed", "甲"))
    add(path, verdict("E2", 2, "dispatched", "rejected", "乙"))
    with Workspace(path, write=True) as source, Workspace(rival) as mine:
        found = merge_back(mine, source)
        assert ("verdicts", "E2|2") in {(one.layer.name, one.key) for one in found.conflicts}
        with pytest.raises(InputError, match="only grows"):
            merge_back(mine, source, prefer="mine")
        merge_back(mine, source, prefer="theirs")
    assert states(path)["E2"] == "rejected" and len(raw(path, "SELECT * FROM verdicts")) == 4


def test_a_photo_is_known_by_its_bytes(tmp_path):
    (tmp_path / "照片.jpg").write_bytes(b"abc")
    assert photo_of(tmp_path / "照片.jpg") == ("照片.jpg", "ba7816bf8f01cfea" + "414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    with pytest.raises(InputError, match="cannot be opened"):
        photo_of(tmp_path / "none.jpg")
