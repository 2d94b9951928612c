"""Whatever both sides of a check-out do: nothing of either is lost unseen, and merging twice merges once."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lantian.layers.workspace import Workspace

from .both_sides import checked_out, merge

KEYS = ["Z1", "Z2", "Z3", "Z4", "Z5"]
EDITS = st.lists(st.one_of(
    st.tuples(st.just("set"), st.sampled_from(KEYS), st.sampled_from("abc")),
    st.tuples(st.just("new"), st.sampled_from(KEYS), st.sampled_from("abc")),
    st.tuples(st.just("drop"), st.sampled_from(KEYS), st.just("")),
    st.tuples(st.just("rename"), st.sampled_from(KEYS), st.sampled_from(KEYS))), max_size=6)
TEXT = {"set": "UPDATE zones SET note = ?2, edited_by = ?3 WHERE zone_id = ?1", "drop": "DELETE FROM zones WHERE zone_id = ?1",
        "new": "INSERT OR IGNORE INTO zones (zone_id, kind, status, note, edited_by) VALUES (?1, 'ring', 'draft', ?2, ?3)",
        "rename": "UPDATE OR IGNORE zones SET zone_id = ?2, edited_by = ?3 WHERE zone_id = ?1"}


def edit(path, edits, who):
    with Workspace(path, write=True) as workspace:
        for what, key, value in edits:
            marks = TEXT[what].count("?")
            workspace.connection.execute(TEXT[what], (key, value, who)[:marks])


def by_fid(path):
    with Workspace(path) as workspace:
        return {row[0]: row[1:] for row in workspace.rows(workspace.layer("zones"))}


@pytest.fixture(scope="module")
def pair(empty, tmp_path_factory):
    source, copy = checked_out(empty, tmp_path_factory.mktemp("pair"))
    return source, copy, source.read_bytes(), copy.read_bytes()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(EDITS, EDITS, st.sampled_from([None, "mine", "theirs"]))
def test_whatever_both_sides_do(pair, mine, theirs, prefer):
    source, copy, *contents = pair
    for path, content in zip((source, copy), contents, strict=True):
        path.write_bytes(content)
    base = by_fid(source)
    edit(copy, mine, "王")
    edit(source, theirs, "赵")
    near, far = by_fid(copy), by_fid(source)
    with Workspace(source) as workspace:
        history = workspace.select("SELECT * FROM history ORDER BY seq")
    done = merge(source, copy, prefer=prefer)
    after = by_fid(source)
    contents_after = set(after.values())
    with Workspace(source) as workspace:
        assert workspace.select("SELECT * FROM history ORDER BY seq")[: len(history)] == history
    open_ = {conflict.change.fid for conflict in done.conflicts}
    ours = {fid for fid in {*near, *base} if near.get(fid) != base.get(fid)}
    their = {fid for fid in {*far, *base} if far.get(fid) != base.get(fid)}
    if prefer is None:
        # Nothing that the source changed is touched, and every change of the copy is there or is shown.
        for fid in their:
            assert after.get(fid) == far.get(fid)
        for fid in ours - open_:
            assert near[fid] in contents_after if fid in near else fid not in after
        for conflict in done.conflicts:
            assert conflict.change.fid in ours
    elif prefer == "theirs":
        for fid in their:
            assert after.get(fid) == far.get(fid)
    else:
        for fid in ours:
            assert fid not in near or near[fid] in contents_after
    once = by_fid(source)
    again = merge(source, copy)
    assert again.written == 0 and by_fid(source) == once
    assert {conflict.change.fid for conflict in again.conflicts} >= open_
