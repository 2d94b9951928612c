"""take_verdicts with --choose: somebody has said in conflicts.csv which side holds; the ledger shows how it came to that, and twice is once."""

import csv

import openpyxl
import pandas as pd
import pytest

from lantian.commands import run
from lantian.layers.errors import ArgumentError, InputError
from lantian.layers.tasks import TASKS

from .field_packs import HOSTILE, dispatch, made, pack, take
from .test_take_verdicts import back, fill, rows_of, said, states

ONE, TWO = "E20231109-001", "E20231109-002"
AT = {"event_id": 0, "to_state": 3, "at": 4, "who": 5, "evidence": 7, "note": 12}


@pytest.fixture
def sent(tmp_path):
    """(workspace, pack): on the first event two verdicts, on the second one, which the office has overtaken."""
    path, folder = made(tmp_path / "w.gpkg", count=3), tmp_path / "pack"
    dispatch(path, [ONE, TWO, "E20231109-003"])
    pack(path, folder)

    def change(table):
        said(table, ONE)
        said(table, TWO, at="2023-11-09 15:30", area_mu=2.0)
        second = table.loc[[ONE]].copy()
        second["verdict"], second["person"], second["checked_at"] = "false_alarm", "赵六", "2023-11-09 18:30"
        return pd.concat([table, second])
    fill(folder, change)
    run("record_verdict", {**TASKS["record_verdict"].defaults(), "workspace": str(path), "events": [TWO], "state": "rejected", "by": "李四", "at": "2023-11-09T16:00",
                           "evidence": "电话核实"})
    return path, folder


def choose(out, words, file=None):
    """Fill in the column of conflicts.csv: event → side."""
    with (out / "conflicts.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    for row in rows:
        row["choose"] = words.get(row["event_id"], "")
    file = file or out.parent / "chosen.csv"
    with file.open("w", encoding="gb18030", newline="") as stream:
        writer = csv.DictWriter(stream, rows[0])
        writer.writeheader()
        writer.writerows(rows)
    return str(file)


def steps(path, event):
    return [row[AT["to_state"]] for row in rows_of(path) if row[0] == event]


def test_nothing_is_chosen_until_somebody_does(sent, tmp_path):
    path, folder = sent
    assert take(folder, path, tmp_path / "a").numbers["conflicts"] == 2
    assert back(tmp_path / "a", "conflicts")["choose"].isna().all()
    blank = choose(tmp_path / "a", {})
    assert take(folder, path, tmp_path / "b", choose=blank).numbers["conflicts"] == 2 and states(path)[ONE] == "dispatched"


@pytest.mark.parametrize(("word", "state", "who"), [("one", "rejected", "赵六"), ("另一方", "confirmed", "王五")])
def test_of_two_verdicts_the_one_that_was_chosen_is_taken(sent, tmp_path, word, state, who):
    path, folder = sent
    take(folder, path, tmp_path / "a")
    told = take(folder, path, tmp_path / "b", choose=choose(tmp_path / "a", {ONE: word}))
    assert {name: n for name, n in told.numbers.items() if n} == {"recorded": 1, "conflicts": 1, "taken": 1, "conflict": 1, "not_chosen": 1}
    assert states(path)[ONE] == state and [row[AT["who"]] for row in rows_of(path) if row[0] == ONE][-1] == who
    assert steps(path, ONE) == ["dispatched", state] and "未取" in told.text
    ledger = rows_of(path)
    for n, chosen in enumerate((tmp_path / "chosen.csv", tmp_path / "b/conflicts.csv")):  # what was written holds the choice, too
        again = take(folder, path, tmp_path / f"again{n}", choose=str(chosen))
        assert again.numbers == {**told.numbers, "recorded": 0} and rows_of(path) == ledger


def test_what_was_found_on_site_may_hold_against_the_ledger_which_shows_how(sent, tmp_path):
    path, folder = sent
    take(folder, path, tmp_path / "a")
    told = take(folder, path, tmp_path / "b", choose=choose(tmp_path / "a", {TWO: "One"}), by="主任")
    assert told.numbers["recorded"] == 1 and states(path)[TWO] == "confirmed"
    assert steps(path, TWO) == ["dispatched", "rejected", "dispatched", "confirmed"]
    reopened, last = [row for row in rows_of(path) if row[0] == TWO][2:]
    assert (reopened[AT["who"]], reopened[AT["note"]]) == ("主任", "冲突已选：取外业核查的结论")
    # The check was made before the office wrote: no step lies before the last one, and the evidence says when.
    assert (last[AT["who"]], last[AT["at"]], last[11]) == ("王五", "2023-11-09T08:00:00.000Z", 2.0)
    assert last[AT["evidence"]] == "现场核查：真实；核查于 2023-11-09 15:30"
    ledger = rows_of(path)
    for more in ({"choose": str(tmp_path / "chosen.csv")}, {"choose": str(tmp_path / "b/conflicts.csv"), "lang": "en"}, {}):
        assert take(folder, path, tmp_path / "c", **more).numbers["recorded"] == 0 and rows_of(path) == ledger


def test_the_ledger_may_hold_and_nothing_is_written(sent, tmp_path):
    path, folder = sent
    take(folder, path, tmp_path / "a")
    ledger = rows_of(path)
    told = take(folder, path, tmp_path / "b", choose=choose(tmp_path / "a", {TWO: "other"}))
    assert rows_of(path) == ledger and told.numbers["not_chosen"] == 1 and told.numbers["conflicts"] == 1


def test_a_row_chosen_against_one_that_was_recorded_sends_the_event_there_again(sent, tmp_path):
    path, folder = sent
    take(folder, path, tmp_path / "a")
    take(folder, path, tmp_path / "b", choose=choose(tmp_path / "a", {ONE: "other"}))
    assert states(path)[ONE] == "confirmed"
    take(folder, path, tmp_path / "c", choose=choose(tmp_path / "a", {ONE: "one"}))
    assert steps(path, ONE) == ["dispatched", "confirmed", "dispatched", "rejected"]
    ledger = rows_of(path)
    assert take(folder, path, tmp_path / "d", choose=str(tmp_path / "chosen.csv")).numbers["recorded"] == 0 and rows_of(path) == ledger


def test_what_the_ledger_knows_no_way_back_from_is_refused(sent, tmp_path):
    path, folder = sent
    take(folder, path, tmp_path / "a")
    for state, hour in (("dispatched", 17), ("confirmed", 18), ("adjudicated", 19), ("charged", 20)):
        run("record_verdict", {**TASKS["record_verdict"].defaults(), "workspace": str(path), "events": [TWO], "state": state, "by": "李四",
                               "at": f"2023-11-09T{hour}:00", "evidence": "文书", "note": "复核"})
    ledger = rows_of(path)
    told = take(folder, path, tmp_path / "b", choose=choose(tmp_path / "a", {TWO: "one"}))
    assert told.numbers["refused"] == 1 and rows_of(path) == ledger and "已扣减" in str(back(tmp_path / "b")["remark"].tolist())


def test_a_workbook_will_do(sent, tmp_path):
    path, folder = sent
    take(folder, path, tmp_path / "a")
    book = openpyxl.Workbook()
    table = back(tmp_path / "a", "conflicts")
    table.loc[table["event_id"] == ONE, "choose"] = "一方"
    for row in [list(table.columns), *table.astype(object).where(table.notna(), None).to_numpy().tolist()]:
        book.active.append(row)
    book.save(tmp_path / "chosen.xlsx")
    assert take(folder, path, tmp_path / "b", choose=str(tmp_path / "chosen.xlsx")).numbers["recorded"] == 1


@pytest.mark.parametrize(("content", "said"), [
    (None, "there is no file"), ("a,b\n1,2\n", "has no columns"), ("", "has no columns|empty"),
    (f"event_id,kind,one_from,choose\n{ONE},two_verdicts,field_pack.gpkg 4,left\n", "row 2: “left” is not known"),
    (f"event_id,kind,one_from,choose\n{ONE},odd,field_pack.gpkg 4,one\n", "“odd” is not known"),
    (f"event_id,kind,one_from,choose\n{ONE},two_verdicts,other.gpkg 4,one\n", "the pack has no “other.gpkg 4”"),
    (f"event_id,kind,one_from,choose\n{HOSTILE.replace(',', ' ').splitlines()[0]},two_verdicts,x,one\n", "the pack has no|cannot|not")])
def test_a_choice_that_fits_nothing_is_said_and_nothing_is_written(sent, tmp_path, content, said):
    path, folder = sent
    ledger = rows_of(path)
    if content is not None:
        (tmp_path / "chosen.csv").write_text(content, "utf-8")
    with pytest.raises((InputError, ArgumentError), match=said):
        take(folder, path, tmp_path / "out", choose=str(tmp_path / "chosen.csv"), lang="en")
    assert rows_of(path) == ledger and not (tmp_path / "out").exists()
