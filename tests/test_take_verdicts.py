"""take_verdicts: what a team filled in, as QField or Excel leave it, and what becomes of each row."""

import datetime as dt
import hashlib
import sqlite3

import geopandas as gpd
import openpyxl
import pandas as pd
import pyogrio
import pytest
import shapely

from lantian.commands import run
from lantian.layers.catalog.field_tables import LIST_TITLES
from lantian.layers.datum import wgs84_to_gcj02
from lantian.layers.errors import InputError
from lantian.layers.geopackage import add_functions
from lantian.layers.tasks import TASKS

from .field_packs import HOSTILE, dispatch, made, pack, take

JPEG = b"\xff\xd8\xff\xe1\x00\x18Exif\x00\x00GPS 38.4801N 112.97E\xff\xd9"


LEDGER = ("SELECT event_id, step, from_state, to_state, at_utc, who, source, evidence, photo, photo_sha256, cause, area_mu, note FROM verdicts "
          "ORDER BY event_id, step")


def rows_of(path, query=LEDGER):
    with sqlite3.connect(path) as connection:
        return connection.execute(query).fetchall()


def states(path):
    return dict(rows_of(path, "SELECT event_id, state FROM events"))


def back(out, name="verdicts"):
    return pd.read_csv(out / f"{name}.csv", encoding="utf-8-sig", dtype=str)


def fill(folder, change):
    """Let *change* fill in the rows of verdicts_in (a GeoDataFrame by event), which is then saved as QField saves it."""
    table = gpd.read_file(folder / "field_pack.gpkg", layer="verdicts_in")
    table = table.astype({name: object for name in table.columns if name not in ("geometry", "lon", "lat", "step")}).set_index("event_id", drop=False)
    table = change(table)
    if table is not None:
        pyogrio.write_dataframe(table.reset_index(drop=True), folder / "field_pack.gpkg", layer="verdicts_in")


def said(table, event, verdict="real", person="王五", at="2023-11-09 17:30", **more):
    for name, value in {"verdict": verdict, "person": person, "checked_at": at, **more}.items():
        table.loc[event, name] = value


@pytest.fixture
def sent(tmp_path):
    """(workspace, pack) of six events, all dispatched."""
    path = made(tmp_path / "w.gpkg", count=6)
    dispatch(path, [f"E20231109-{n:03d}" for n in range(1, 7)])
    pack(path, tmp_path / "pack")
    return path, tmp_path / "pack"


def test_two_hundred_verdicts_come_back_and_nothing_twice(tmp_path):
    path = made(tmp_path / "w.gpkg", count=210)
    names = [f"E20231109-{n:03d}" for n in range(1, 211)]
    dispatch(path, names)
    folder = tmp_path / "pack"
    pack(path, folder)
    (folder / "DCIM").mkdir()
    (folder / "DCIM/a.jpg").write_bytes(JPEG)
    plain, two, meanwhile, shifted, merged = names[:175], names[175:180], names[180:185], names[185:190], names[190:192]

    def change(table):
        for n, event in enumerate([*plain, *two, *meanwhile, *shifted, *merged]):
            said(table, event, ("real", "false_alarm", "not_found")[n % 3], area_mu=1.5 if n % 3 == 0 else None, cause="straw" if n % 3 == 0 else None)
        said(table, plain[0], photo="DCIM/a.jpg")
        for event in shifted:
            lon, lat = wgs84_to_gcj02(table.loc[event, "lon"], table.loc[event, "lat"])
            table.loc[event, "geometry"] = shapely.Point(float(lon), float(lat))
        second = table.loc[two].copy()
        second["verdict"] = [{"real": "false_alarm", "false_alarm": "real", "not_found": "real"}[one] for one in second["verdict"]]
        second["person"] = "赵六"
        unknown = table.loc[plain[:3]].copy()
        unknown["event_id"] = ["E20231109-901", "E20231109-902", "X-1"]
        return pd.concat([table, second, unknown])
    fill(folder, change)
    # Meanwhile the office finds five of them false, and two go into others.
    run("record_verdict", {**TASKS["record_verdict"].defaults(), "workspace": str(path), "events": meanwhile, "state": "rejected", "by": "李四", "at": "2023-11-09T16:00",
                           "evidence": "电话核实"})
    with sqlite3.connect(path) as connection:
        assert connection.execute("SELECT count(*) FROM verdicts").fetchone() == (215,)
    merge(path, dict(zip(merged, names[192:194], strict=True)))

    told = take(folder, path, tmp_path / "out")
    assert told.numbers == {"recorded": 177, "conflicts": 10, "taken": 177, "same": 0, "conflict": 15, "shifted": 5, "far": 0, "unknown": 3, "not_dispatched": 0,
                            "incomplete": 0, "photo_missing": 0, "refused": 0, "not_chosen": 0}
    table, conflicts = back(tmp_path / "out"), back(tmp_path / "out", "conflicts")
    assert len(table) == 200 and conflicts["kind"].value_counts().to_dict() == {"two_verdicts": 5, "changed_meanwhile": 5}
    assert set(conflicts["event_id"]) == set(two) | set(meanwhile)
    assert conflicts[conflicts["kind"] == "changed_meanwhile"]["other_person"].unique().tolist() == ["李四"]
    assert conflicts[["one_verdict", "other_verdict"]].notna().all(axis=None)
    assert table[table["event_id"].isin(merged)]["recorded_on"].tolist() == names[192:194]
    assert len(told.warnings) == 2 and names[192] in told.warnings[0]
    now = states(path)
    assert [now[event] for event in plain[:3]] == ["confirmed", "rejected", "rejected"]
    assert {now[event] for event in [*two, *shifted]} == {"dispatched"} and {now[event] for event in meanwhile} == {"rejected"}
    assert all(now[event] in ("confirmed", "rejected") for event in names[192:194])
    photo = next(path.parent.glob("w_photos/*"))
    assert photo.read_bytes() == JPEG, "as it was taken, its place and time in it"
    mine = next(row for row in rows_of(path) if row[0] == plain[0] and row[3] == "confirmed")
    assert mine[4:] == ("2023-11-09T09:30:00.000Z", "王五", "patrol", "现场核查：真实", f"w_photos/{photo.name}", hashlib.sha256(JPEG).hexdigest(), "秸秆", 1.5, None)

    ledger, files = rows_of(path), {one.name: one.read_bytes() for one in (tmp_path / "out").iterdir()}
    again = take(folder, path, tmp_path / "out")
    assert again.numbers == {**told.numbers, "recorded": 0}
    assert rows_of(path) == ledger and {one.name: one.read_bytes() for one in (tmp_path / "out").iterdir()} == files
    assert len(list(path.parent.glob("w_photos/*"))) == 1


def merge(path, into):
    from lantian.layers.workspace import Workspace

    with Workspace(path) as workspace:
        events = workspace.read("events")
    events["merged_into"] = [into.get(name, before) for name, before in zip(events["event_id"], events["merged_into"], strict=True)]
    with Workspace(path, write=True) as workspace, workspace.transaction():
        workspace.upsert("events", events)


def test_a_filled_list_says_the_same_in_words_and_dates(sent, tmp_path):
    path, folder = sent
    book = openpyxl.load_workbook(folder / "field_pack.xlsx")
    sheet = book["核查表"]
    titles = {cell.value: cell.column for cell in sheet[4]}
    for row, verdict, when in ((5, "真实", dt.datetime(2023, 11, 9, 17, 30)), (6, "误报", "2023/11/09 18:00"), (7, "未找到", "2023-11-09 18:10")):
        for title, value in (("核查结论", verdict), ("核查人", "王五"), ("核查时间（北京）", when), ("起火原因", "垃圾"), ("过火面积（亩）", 0.5),
                             ("照片（文件名）", "第三张")):
            sheet.cell(row, titles[title]).value = value
    book.save(folder / "field_pack.xlsx")
    events = [sheet.cell(row, titles["事件编号"]).value for row in (5, 6, 7)]
    told = take(folder, path, tmp_path / "out")
    assert told.numbers["recorded"] == 3
    assert [states(path)[event] for event in events] == ["confirmed", "rejected", "rejected"]
    ledger = {row[0]: row for row in rows_of(path) if row[3] != "dispatched"}
    assert ledger[events[1]][4] == "2023-11-09T10:00:00.000Z"
    assert ledger[events[2]][7] == "现场核查：未找到；照片 第三张" and ledger[events[2]][10:12] == ("垃圾", 0.5)
    assert back(tmp_path / "out")["row"].tolist() == ["5", "6", "7"]
    assert take(folder / "field_pack.xlsx", path, tmp_path / "out2").numbers["recorded"] == 0


def test_list_and_geopackage_of_one_folder_must_agree(sent, tmp_path):
    path, folder = sent
    fill(folder, lambda table: (said(table, "E20231109-001"), said(table, "E20231109-003"), table)[-1])
    book = openpyxl.load_workbook(folder / "field_pack.xlsx")
    sheet = book["核查表"]
    titles = {cell.value: cell.column for cell in sheet[4]}
    by_event = {sheet.cell(row, titles["事件编号"]).value: row for row in range(5, 11)}
    for event, verdict in (("E20231109-001", "真实"), ("E20231109-003", "误报")):
        for title, value in (("核查结论", verdict), ("核查人", "王五"), ("核查时间（北京）", "2023-11-09 19:00")):
            sheet.cell(by_event[event], titles[title]).value = value
    book.save(folder / "field_pack.xlsx")
    assert {name: n for name, n in take(folder, path, tmp_path / "out").numbers.items() if n} == {"recorded": 1, "taken": 1, "same": 1, "conflict": 2, "conflicts": 1}


def test_points_in_gcj02_are_taken_when_they_are_said_to_be(sent, tmp_path):
    path, folder = sent

    def change(table):
        for event in table.index:
            said(table, event)
            table.loc[event, "geometry"] = shapely.Point(*(float(value) for value in wgs84_to_gcj02(table.loc[event, "lon"], table.loc[event, "lat"])))
        return table
    fill(folder, change)
    held = take(folder, path, tmp_path / "a")
    assert held.numbers["shifted"] == 6 and held.numbers["recorded"] == 0
    assert back(tmp_path / "a")["remark"].str.contains("--datum gcj02").all() and back(tmp_path / "a")["moved_m"].astype(float).between(450, 700).all()
    assert take(folder, path, tmp_path / "b", datum="gcj02").numbers["recorded"] == 6
    assert (back(tmp_path / "b")["moved_m"].astype(float) < 1).all()


def test_a_point_moved_to_where_the_fire_was_is_taken_and_one_in_the_next_county_not(sent, tmp_path):
    path, folder = sent

    def change(table):
        for event, west in (("E20231109-001", 0.004), ("E20231109-003", 0.2)):
            said(table, event)
            table.loc[event, "geometry"] = shapely.Point(table.loc[event, "lon"] - west, table.loc[event, "lat"])
        return table
    fill(folder, change)
    assert {name: n for name, n in take(folder, path, tmp_path / "out").numbers.items() if n} == {"recorded": 1, "taken": 1, "far": 1}


def test_what_was_not_dispatched_waits_or_is_dispatched_too(tmp_path):
    path = made(tmp_path / "w.gpkg", count=2)
    pack(path, tmp_path / "pack")
    fill(tmp_path / "pack", lambda table: (said(table, "E20231109-001"), table)[-1])
    assert take(tmp_path / "pack", path, tmp_path / "a").numbers["not_dispatched"] == 1 and not rows_of(path)
    assert take(tmp_path / "pack", path, tmp_path / "b", dispatch=True).numbers["recorded"] == 1
    assert [row[2:4] for row in rows_of(path)] == [("suspected", "dispatched"), ("dispatched", "confirmed")]
    assert take(tmp_path / "pack", path, tmp_path / "c", dispatch=True).numbers["recorded"] == 0 and len(rows_of(path)) == 2


def test_what_is_lacking_is_said_and_can_be_given(sent, tmp_path):
    path, folder = sent

    def change(table):
        table.loc["E20231109-001", "verdict"] = "real"
        said(table, "E20231109-002", verdict="maybe")
        said(table, "E20231109-003", at="昨天")
        said(table, "E20231109-004", photo="DCIM/lost.jpg")
        said(table, "E20231109-005", photo="../w.gpkg")
        said(table, "E20231109-006", at="2023-11-09 08:00")
        return table
    fill(folder, change)
    take(folder, path, tmp_path / "a")
    table = back(tmp_path / "a").set_index("event_id").sort_index()
    assert table["outcome"].to_dict() == dict(zip(table.index, [*["incomplete"] * 3, *["photo_missing"] * 2, "refused"], strict=True))
    assert "没有核查人" in table["remark"]["E20231109-001"] and "早于上一步" in table["remark"]["E20231109-006"]
    assert {row[3] for row in rows_of(path)} == {"dispatched"}
    given = take(folder, path, tmp_path / "b", by="王五", at="2023-11-09T20:00")
    assert given.numbers["recorded"] == 1 and states(path)["E20231109-001"] == "confirmed"


def test_an_event_that_went_to_another_township_is_a_conflict(sent, tmp_path):
    path, folder = sent
    fill(folder, lambda table: (said(table, "E20231109-001"), table)[-1])
    from lantian.layers.workspace import Workspace

    with Workspace(path) as workspace:
        events = workspace.read("events")
    codes = sorted(set(events["township_code"]))
    events.loc[events["event_id"] == "E20231109-001", "township_code"] = codes[1]
    with Workspace(path, write=True) as workspace, workspace.transaction():
        workspace.upsert("events", events)
    assert take(folder, path, tmp_path / "out").numbers["conflicts"] == 1
    assert codes[1] in back(tmp_path / "out", "conflicts")["other_more"][0]


def test_hostile_words_are_kept_as_words(sent, tmp_path):
    path, folder = sent
    fill(folder, lambda table: (said(table, "E20231109-001", person=HOSTILE, note=HOSTILE, cause=HOSTILE), table)[-1])
    assert take(folder, path, tmp_path / "out").numbers["recorded"] == 1
    assert back(tmp_path / "out")["person"][0].startswith("'=")
    assert rows_of(path)[-1][0] and any(row[5].startswith("=cmd") for row in rows_of(path))


def test_words_where_the_list_had_numbers_are_no_numbers(sent, tmp_path):
    """Somebody types over what is not to be filled in: the row still counts, or is held back; nothing is told of a place that is none."""
    path, folder = sent
    book = openpyxl.load_workbook(folder / "field_pack.xlsx")
    sheet = book["核查表"]
    names = {cell.value: cell.column for cell in sheet[4]}
    numbered = [titles[0] for name, titles in LIST_TITLES.items() if name in ("step", "lon", "lat") and titles[0] in names]
    assert len(numbered) > 1
    for row, odd in enumerate(("</script>", "+1+1", "1e999", "9" * 5_000, "NaN", "../../x"), start=5):
        for title, value in {"核查结论": "真实", "核查人": "王五", "核查时间（北京）": "2023-11-09 17:30", **dict.fromkeys(numbered, odd)}.items():
            sheet.cell(row, names[title]).value = value
    book.save(tmp_path / "list.xlsx")
    assert take(tmp_path / "list.xlsx", path, tmp_path / "out").numbers["taken"] == 6


@pytest.mark.parametrize("at", ["9999-12-31 23:59", "0001-01-01 00:00", "now", "</script>", "1969-12-31 23:59"])
def test_a_time_that_is_none_holds_the_row_back(sent, tmp_path, at):
    path, folder = sent
    fill(folder, lambda table: (said(table, "E20231109-001", at=at), table)[-1])
    assert take(folder, path, tmp_path / "out").numbers["incomplete"] == 1


def test_numbers_that_lead_nowhere_are_taken_where_they_are(sent, tmp_path):
    """Another program wrote into what an event was merged: nothing that is an event, or a circle."""
    path, folder = sent
    with sqlite3.connect(path) as connection:
        add_functions(connection)
        for number, into in (("E20231109-001", "</script>"), ("E20231109-002", "E20231109-003"), ("E20231109-003", "E20231109-002")):
            connection.execute("UPDATE events SET merged_into = ? WHERE event_id = ?", (into, number))
    fill(folder, lambda table: (said(table, "E20231109-001"), said(table, "E20231109-002"), table)[-1])
    assert take(folder, path, tmp_path / "out").numbers["recorded"] == 2
    done = run("record_verdict", {"workspace": str(path), "events": ["E20231109-001"], "state": "dispatched", "by": "李", "at": "2023-11-10T10:00", "note": "再查"})
    assert done.numbers["recorded"] == 1


@pytest.mark.parametrize("name", ["nowhere", "w.gpkg", "empty", "bad.xlsx", "other.xlsx"])
def test_what_is_no_pack_is_said(sent, tmp_path, name):
    path, _ = sent
    (tmp_path / "empty").mkdir()
    (tmp_path / "bad.xlsx").write_bytes(b"no zip")
    openpyxl.Workbook().save(tmp_path / "other.xlsx")
    with pytest.raises(InputError):
        take(tmp_path / name, path, tmp_path / "out")
    assert not (tmp_path / "out").exists()


