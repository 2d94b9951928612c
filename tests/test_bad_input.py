"""The table of bad input, tests/data/bad/bad.toml: every row is handed to the command line."""

import csv
import json
import re
import shutil
import sys
import tomllib
from contextlib import nullcontext
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parent / "bad_input_cases"))

import bad_files
import bad_lists  # noqa: F401
import bad_rasters  # noqa: F401
import bad_vectors
from result_troubles import TROUBLES, locked

from lantian.__main__ import main

ROWS = tomllib.loads((bad_files.BAD / "bad.toml").read_text("utf-8"))["row"]
GIVEN = ("fires", "townships", "sources", "cropland", "previous")
SPEC = r"(.*\.\w+|\w+)((?::.*)?)"
"""``FILE[:LAYER[:NAME]]``; a file's own name may have colons, too."""
SOUND = {"fires": "list.csv", "townships": "units.gpkg"}


def given(row):
    """Which input or folder a row is about, and its files or troubles."""
    about = next((name for name in (*GIVEN, "out") if name in row), "")
    names = row.get(about, "")
    return about, names if isinstance(names, list) else [names]


CASES = [pytest.param(row, about, name, id=f"{about or 'options'}: {name or ' '.join(row['options'])} {row['wrong']}")
         for row in ROWS for about, names in [given(row)] for name in names]


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """Where made files lie: a folder with Chinese, blanks and an apostrophe in its name."""
    folder = tmp_path_factory.mktemp("bad") / "乡镇 资料 o'clock"
    folder.mkdir()
    return folder


@pytest.fixture(scope="module")
def earlier(made):
    """A result of the sound files, with the bytes of each."""
    folder = made / "先前 结果"
    assert main(["flag-fires", str(bad_files.find("list.csv", made)), "--townships", str(bad_files.find("units.gpkg", made)), "--out", str(folder)]) == 0
    return folder


def content(folder: Path):
    """Every file of a folder, hidden ones too, by its bytes; but for SQLite's shared memory, which is written by whoever looks."""
    if not folder.is_dir():
        return folder.read_bytes()
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file() and path.suffix != ".gpkg-shm"}


def named(name: str, folder: Path) -> str:
    """``file:layer:field`` of the table with the file's place before it."""
    file, tail = re.fullmatch(SPEC, name).groups()
    return str(bad_files.find(file, folder)) + tail


def command(row, about, name, made, out, lang):
    files = {**SOUND, **{one: row[one] for one in GIVEN if one in row}}
    if about != "out" and about:
        files[about] = name
    words = ["flag-fires", named(files.pop("fires"), made)]
    for option, file in files.items():
        words += [f"--{option}", named(file, made)]
    return [*words, "--out", str(out), "--lang", lang, *row.get("options", [])]


def said(words, capsys):
    """(exit code, stdout, stderr) of the command line; argparse leaves by SystemExit, and a bug would come through as its trace."""
    try:
        code = main(words)
    except SystemExit as leaving:
        code = leaving.code
    return code, *capsys.readouterr()


def matches(text: str, pattern: str) -> bool:
    return re.fullmatch(re.escape(pattern).replace("…", ".*"), text, re.DOTALL) is not None


@pytest.mark.parametrize(("row", "about", "name"), CASES)
def test_bad_input(row, about, name, made, earlier, tmp_path, capsys):
    out = tmp_path / "结果 文件夹"
    shutil.copytree(earlier, out)
    held = locked(bad_files.find(name, made)) if row.get("lock") else nullcontext()
    with held, TROUBLES[name](out) if about == "out" else nullcontext():
        before = content(out)
        if row["exit"] == 0:
            code, _, stderr = said(command(row, about, name, made, out, "zh"), capsys)
            assert (code, "Traceback" in stderr) == (0, False), stderr
            _check_result(row, out, stderr)
            return
        for lang in ("zh", "en"):
            code, stdout, stderr = said(command(row, about, name, made, out, lang), capsys)
            assert (code, stdout) == (row["exit"], "")
            assert matches(stderr.strip(), row[lang]), f"{stderr}\nwanted\n{row[lang]}"
            assert content(out) == before


def _check_result(row, out, stderr):
    with (out / "townships.csv").open(encoding="utf-8-sig", newline="") as stream:
        assert sum(int(one["detections"]) for one in csv.DictReader(stream)) == row["used"]
    with (out / "rejected.csv").open(encoding="utf-8-sig", newline="") as stream:
        assert [[int(one["row"]), one["column"], one["value"], one["reason"]] for one in csv.DictReader(stream)] == row.get("rejected", [])
    assert (f"有 {len(row.get('rejected', []))} 行未采用" in stderr) == ("rejected" in row)
    if "noted" in row:
        notes = [note["zh"] for one in json.loads((out / "run.json").read_text("utf-8"))["inputs"] for note in one.get("notes", [])]
        assert any(matches(note, row["noted"]) for note in notes), notes
    assert not [path.name for path in out.iterdir() if path.name.startswith(".")]


REFUSED = [row for row in ROWS if row["exit"]]


def bare(row, lang):
    """A message without the names of files: what is left must tell the rows apart."""
    text = row[lang]
    for name in given(row)[1]:
        text = text.replace(name, "…") if name else text
    return text


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_messages_differ(lang):
    texts = [bare(row, lang) for row in REFUSED]
    assert sorted(texts) == sorted(set(texts))


def test_messages_say_what_to_do():
    """After what is wrong comes what to do, in a clause of its own: 请 …, and an imperative in English."""
    assert [row["zh"] for row in REFUSED if "请" not in row["zh"].partition("；")[2]] == []
    do = ("add|check|choose|close|convert|copy|download|draw|exchange|export|fill|free|give|keep|make|mend|merge|name|open|remove|save|say|set|use|warp|"
          "write")
    assert [row["en"] for row in REFUSED if not re.search(rf"[;:,] (?:{do})\b", row["en"])] == []


def test_every_file_and_maker_is_in_the_table():
    lying = {path.name for path in bad_files.BAD.iterdir()} - {"bad.toml"}
    used = {re.fullmatch(SPEC, name)[1] for row in ROWS for one in GIVEN if one in row
            for name in (row[one] if isinstance(row[one], list) else [row[one]])} | set(SOUND.values())
    assert sorted((lying | set(bad_files.MAKERS)) ^ used) == []
    assert sorted(set(TROUBLES) ^ {name for row in ROWS if "out" in row for name in given(row)[1]}) == []


def visible(text: str) -> str:
    """What can be seen of a text, without blanks."""
    return "".join(sign for sign in text if sign.isprintable() and sign != " ")


def test_hostile_text_comes_out_as_text(made, tmp_path):
    """What somebody wrote as a name stands in every table as written; no cell of the workbook is a formula, and none of a CSV is taken for one."""
    import pyogrio
    from openpyxl import load_workbook

    names = ("hostile.csv", "hostile.gpkg", "hostile_sources.gpkg")
    fires, townships, sources = (str(bad_files.find(name, made)) for name in names)
    out = tmp_path / "out"
    assert main(["flag-fires", fires, "--townships", townships, "--sources", sources, "--out", str(out)]) == 0
    with (out / "townships.csv").open(encoding="utf-8-sig", newline="") as stream:
        written = {one["township"] for one in csv.DictReader(stream)}
    stored = set(pyogrio.read_dataframe(out / "fires.gpkg", layer="townships", read_geometry=False)["township"])
    cells = [cell for sheet in load_workbook(out / "report.xlsx") for line in sheet.iter_rows() for cell in line if cell.value is not None]
    shown = {visible(str(cell.value)) for cell in cells}
    for text in bad_vectors.HOSTILE:
        assert ("'" + text if text[0] in "=+-@" else text) in written and text in stored
        assert visible(text) in shown  # a cell is one line, and nothing in it turns the direction of reading
    assert [cell.coordinate for cell in cells if cell.data_type == "f" and str(cell.value) in bad_vectors.HOSTILE] == []
