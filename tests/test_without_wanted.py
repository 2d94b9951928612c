"""A QGIS that has only what is needed: a process in which every wanted library is blocked does the main job and says what it left out."""

import csv
import json
import subprocess
import sys
import zipfile
from pathlib import Path

import openpyxl
import pytest

from lantian.layers.wanted import WANTED

ROOT = Path(__file__).resolve().parents[1]
SAMPLE = ROOT / "sample"
TABLES = {"detections.csv", "townships.csv", "township_days.csv", "rejected.csv", "fires.gpkg", "run.json"}
# Blocks imports before anything else is loaded; attrs and affine are rasterio's, the rest folium's and openpyxl's.
START = """
import importlib.util, sys
BLOCKED = {blocked!r}
class Blocked:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in BLOCKED:
            raise ModuleNotFoundError("No module named " + repr(name), name=name)
sys.meta_path.insert(0, Blocked())
spec = importlib.util.spec_from_file_location("lantian", {init!r}, submodule_search_locations=[{root!r}])
sys.modules["lantian"] = package = importlib.util.module_from_spec(spec)
spec.loader.exec_module(package)
from lantian.__main__ import main
sys.exit(main(sys.argv[1:]))
"""
ALL = {*WANTED, "attrs", "attr", "affine", "xyzservices", "requests", "markupsafe", "et_xmlfile", "lxml"}


def lantian(*words, blocked=ALL):
    code = START.format(blocked=sorted(blocked), init=str(ROOT / "__init__.py"), root=str(ROOT))
    return subprocess.run([sys.executable, "-c", code, *map(str, words)], cwd=ROOT / "tests", capture_output=True, encoding="utf-8", timeout=120)


def flag(out, *words, list_=SAMPLE / "viirs_noaa20_2023-11-09.csv", blocked=ALL):
    return lantian("flag-fires", list_, "--townships", SAMPLE / "townships.gpkg", "--out", out, *words, blocked=blocked)


@pytest.mark.parametrize(("lang", "said"), [
    ("zh", ["缺少 Python 库 XlsxWriter，不生成工作簿 report.xlsx；", "缺少 Python 库 folium，不生成网页地图 map.html；"]),
    ("en", ["the Python library XlsxWriter is missing: no workbook report.xlsx is made;", "the Python library folium is missing: no web map map.html is made;"]),
])
def test_a_list_gives_tables_and_geopackage(tmp_path, lang, said):
    done = flag(tmp_path / "out", "--lang", lang)
    assert done.returncode == 0, done.stderr
    assert len(done.stderr.splitlines()) == 2 and all(line.startswith(words) for line, words in zip(done.stderr.splitlines(), said, strict=True)), done.stderr
    assert {path.name for path in (tmp_path / "out").iterdir()} == TABLES


def test_the_tables_are_those_of_a_full_installation(tmp_path):
    assert flag(tmp_path / "few").returncode == 0
    assert flag(tmp_path / "all", blocked=()).returncode == 0
    few, full = ({path.name: path.read_bytes() for path in (tmp_path / name).iterdir()} for name in ("few", "all"))
    assert set(full) - set(few) == {"report.xlsx", "map.html"}
    assert {name: content == full[name] for name, content in few.items()} == dict.fromkeys(TABLES, True)


def test_what_an_earlier_run_had_does_not_stand_beside_it(tmp_path):
    assert flag(tmp_path / "out", blocked=()).returncode == 0
    assert flag(tmp_path / "out").returncode == 0
    assert {path.name for path in (tmp_path / "out").iterdir()} == TABLES


def test_a_workspace_takes_fires_zones_and_rules(tmp_path):
    """The rest of the house stands on what is needed alone."""
    path = tmp_path / "w.gpkg"
    assert lantian("new-workspace", path, "--area", "140900", "--townships", SAMPLE / "townships.gpkg").returncode == 0
    (tmp_path / "锅炉.csv").write_text("编号,名称,燃料,容量,经度,纬度\nG1,示例锅炉,燃煤,10,112.73,38.42\n", "utf-8")
    for words in (("import-layer", "boilers", tmp_path / "锅炉.csv", "--workspace", path, "--datum", "cgcs2000"),
                  ("apply-rules", path, "--preset", "xinzhou-2024", "--as-of", "2024-10-01"), ("check-zones", path, "--out", tmp_path / "faults")):
        done = lantian(*words)
        assert done.returncode == 0, done.stderr
    assert flag(tmp_path / "out", "--workspace", path).returncode == 0


@pytest.mark.parametrize(("missing", "words"), [
    ("rasterio", [f"{SAMPLE / 'firemask_viirs_noaa20_2023-11-09.tif'}@2023-11-09T06:09", "--sensor", "NOAA-20"]),
    ("openpyxl", ["{folder}/list.xlsx"]),
])
def test_what_cannot_be_read_without_one_is_said(tmp_path, missing, words):
    """Refused with the library's name and what to do, never with a trace; nothing is written."""
    book = openpyxl.Workbook()
    book.active.append(["经度", "纬度", "时间"])
    book.save(tmp_path / "list.xlsx")
    first, *rest = [word.format(folder=tmp_path) for word in words]
    done = flag(tmp_path / "out", *rest, list_=first)
    assert done.returncode == 2, done.stderr
    assert f"缺少 Python 库 {WANTED[missing][0]}" in done.stderr and WANTED[missing][1] in done.stderr and "Traceback" not in done.stderr
    assert not (tmp_path / "out").exists()


def test_one_that_does_not_load_says_why(tmp_path):
    """A compiled library of another Python is there and yet of no use: its own words are passed on."""
    (tmp_path / "rasterio").mkdir()
    (tmp_path / "rasterio/__init__.py").write_text("raise ImportError('DLL load failed')")
    code = ("import sys; sys.path.insert(0, sys.argv.pop(1))\n" + START).format(blocked=[], init=str(ROOT / "__init__.py"), root=str(ROOT))
    mask = f"{SAMPLE / 'firemask_viirs_noaa20_2023-11-09.tif'}@2023-11-09T06:09"
    done = subprocess.run([sys.executable, "-c", code, tmp_path, "flag-fires", mask, "--townships", SAMPLE / "townships.gpkg", "--out", tmp_path / "out"],
                          cwd=ROOT / "tests", capture_output=True, encoding="utf-8", timeout=120)
    assert done.returncode == 2 and "DLL load failed" in done.stderr and "Traceback" not in done.stderr, done.stderr


def test_a_word_document_is_refused_and_its_text_is_not(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.docx", "w") as package:
        package.writestr("word/document.xml", "<w/>")
    refused = lantian("read-notice", tmp_path / "a.docx", "--out", tmp_path / "a.json")
    assert refused.returncode == 2 and WANTED["defusedxml"][1] in refused.stderr, refused.stderr
    (tmp_path / "b.txt").write_text("关于划定禁煤区的通告\n泽政发〔2020〕1号\n禁煤区：金村鎮。\n本通告自2020年10月1日起施行。\n", "utf-8")
    assert lantian("read-notice", tmp_path / "b.txt", "--out", tmp_path / "b.json").returncode == 0


def test_the_sample_counts(tmp_path):
    """That the job was done, and not an empty one."""
    assert flag(tmp_path / "out").returncode == 0
    with (tmp_path / "out/townships.csv").open(encoding="utf-8-sig") as file:
        assert sum(int(row["events"] or 0) for row in csv.DictReader(file)) == json.loads((tmp_path / "out/run.json").read_text("utf-8"))["totals"]["events"] > 0


@pytest.mark.parametrize(("blocked", "files", "said"), [
    ({"docx"}, {"bulletin.csv", "bulletin_events.csv", "bulletin.xlsx", "run.json"}, ["缺少 Python 库 python-docx，不生成 Word 文档 bulletin.docx；"]),
    (ALL, {"bulletin.csv", "bulletin_events.csv", "run.json"}, ["缺少 Python 库 XlsxWriter，", "缺少 Python 库 python-docx，"]),
])
def test_a_bulletin_is_made_of_what_is_there(tmp_path, blocked, files, said):
    package = tmp_path / "w.gpkg"
    assert lantian("new-workspace", package, "--area", "140525", "--townships", SAMPLE / "townships.gpkg", blocked=blocked).returncode == 0
    done = lantian("make-bulletin", package, "--week", "2023-W45", "--out", tmp_path / "out", blocked=blocked)
    assert done.returncode == 0, done.stderr
    assert {path.name for path in (tmp_path / "out").iterdir()} == files
    assert len(done.stderr.splitlines()) == len(said) and all(line.startswith(words) for line, words in zip(done.stderr.splitlines(), said, strict=True)), done.stderr
