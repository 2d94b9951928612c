"""A result folder is the former one or the new one, whatever happens while files are moved."""

import os

import pytest

from lantian.layers import staging
from lantian.layers.errors import OutputError
from lantian.layers.tables import written

FILES = ("a.csv", "b.csv", "run.json")
FORMER = {name: f"former {name}" for name in FILES}
NEW = {name: f"new {name}" for name in FILES}


def write(out, texts):
    with staging.staged(out, FILES) as stage:
        for name, text in texts.items():
            (stage / name).write_text(text)


class Stopped(Exception):
    pass


def stop(out):
    """A run that is stopped before it has written anything."""
    with pytest.raises(Stopped), staging.staged(out, FILES):
        raise Stopped


def content(out):
    return {path.relative_to(out).as_posix(): path.read_text() for path in out.rglob("*") if path.is_file()}


@pytest.fixture
def out(tmp_path):
    folder = tmp_path / "out"
    write(folder, FORMER)
    return folder


def test_new_for_former(out):
    write(out, NEW)
    assert content(out) == NEW


FEWER = {name: NEW[name] for name in ("a.csv", "run.json")}


def test_a_file_that_was_not_made_this_time_goes(out):
    """The workbook of an earlier run must not stand beside tables of a later one that had no library for it."""
    write(out, FEWER)
    assert content(out) == FEWER


MOVES = [*((NEW, at) for at in range(7)), *((FEWER, at) for at in range(6))]


@pytest.mark.parametrize(("new", "at"), MOVES)
@pytest.mark.parametrize(("error", "told"), [(OSError(5, "Input/output error"), OutputError), (KeyboardInterrupt(), KeyboardInterrupt)])
def test_a_move_that_is_broken_off_leaves_the_former_result(out, new, at, error, told, monkeypatch):
    """Moves 0-2 take the former files away, 3-5 (3-4 of fewer) put the new ones, the last says that it is done."""
    move, moves = os.replace, iter(range(99))

    def failing(source, target):
        if next(moves) == at:
            raise error
        move(source, target)

    monkeypatch.setattr(staging.os, "replace", failing)
    with pytest.raises(told):
        write(out, new)
    assert content(out) == FORMER


@pytest.mark.parametrize(("new", "at"), MOVES)
def test_a_process_killed_at_a_move_leaves_the_former_result_to_the_next(out, new, at):
    child = os.fork()
    if child == 0:  # the process that dies: no clean-up of Python's runs
        move, moves = os.replace, iter(range(99))
        staging.os.replace = lambda source, target: os._exit(9) if next(moves) == at else move(source, target)
        write(out, new)
        os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9

    stop(out)
    assert content(out) == FORMER


def test_a_process_killed_after_the_last_move_leaves_the_new_result(out):
    child = os.fork()
    if child == 0:
        staging.shutil.rmtree = lambda *_, **__: os._exit(9)
        write(out, NEW)
        os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9
    stop(out)
    assert content(out) == NEW


def test_a_new_folder_is_gone_when_the_work_fails(tmp_path):
    stop(tmp_path / "new" / "out")
    assert not (tmp_path / "new" / "out").exists()


def test_a_workbook_that_excel_holds_is_named_and_nothing_changes(tmp_path, monkeypatch):
    """Windows refuses to move a file that a program has open, and names it; Linux does not, so the refusal is made here."""
    files, former = ("report.xlsx", "run.json"), {"report.xlsx": "former", "run.json": "former"}
    out, move = tmp_path / "out", os.replace
    with staging.staged(out, files) as stage:
        for name in files:
            (stage / name).write_text("former")

    def held(source, target):
        if source == out / "report.xlsx":
            raise PermissionError(13, "The process cannot access the file", str(source))
        move(source, target)

    monkeypatch.setattr(staging.os, "replace", held)
    with pytest.raises(OutputError) as told, staging.staged(out, files) as stage:
        for name in files:
            (stage / name).write_text("new")
    assert told.value.text("zh") == "工作簿：report.xlsx 正被 Excel 占用，原文件未动；关闭后重试，或另选文件名"
    assert content(out) == former


@pytest.mark.parametrize("write_it", [lambda path: written.write_content(path, b"new"), lambda path: written.write_csv(path, ["a"], [["new"]])])
def test_a_single_file_that_excel_holds_stays(tmp_path, monkeypatch, write_it):
    path = tmp_path / "ledger.xlsx"
    path.write_text("former")

    def held(source, target):
        raise PermissionError(13, "The process cannot access the file", str(target))

    monkeypatch.setattr(written.Path, "replace", held)
    with pytest.raises(OutputError) as told:
        write_it(path)
    assert "ledger.xlsx is open in Excel" in told.value.text("en")
    assert content(tmp_path) == {"ledger.xlsx": "former"}
