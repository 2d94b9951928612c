"""README's examples, run as they stand, one after the other, in a folder with the sample."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
LIST = ROOT / "sample" / "viirs_noaa20_2023-11-09.csv"
BLOCKS = re.findall(r"```(sh|python)\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    """A folder with sample/, the command, and the sample's list in two halves."""
    folder = tmp_path_factory.mktemp("desk")
    (folder / "sample").symlink_to(ROOT / "sample")
    (folder / ".venv" / "bin").mkdir(parents=True)
    (folder / ".venv" / "bin" / "lantian").symlink_to(Path(sys.executable).with_name("lantian"))
    head, *lines = LIST.read_text().splitlines(keepends=True)
    (folder / "first.csv").write_text("".join([head, *lines[:150]]))
    (folder / "late.csv").write_text("".join([head, *lines[150:]]))
    (folder / "锅炉台账.csv").write_text("编号,名称,燃料,容量,经度,纬度\nG1,示例锅炉,燃煤,10,112.87,35.52\nG2,示例锅炉二,燃气,4,112.95,35.45\n", "utf-8")
    (folder / "通告.txt").write_text("关于划定禁煤区的通告\n泽政发〔2020〕1号\n金村镇：金村村、南村。\n本通告自2020年10月1日起施行。\n", "utf-8")
    return folder


@pytest.mark.parametrize("code", [code for kind, code in BLOCKS if kind == "sh" and code.startswith(".venv/bin/lantian flag-fires")])
def test_the_commands_of_flag_fires(desk, code):
    done = subprocess.run(["bash", "-euc", code], cwd=desk, capture_output=True, text=True)
    assert done.returncode == 0 and done.stderr == ""
    folders = re.findall(r"--out (\w+)/", code)
    assert folders == ["result", "masks", "newer"]
    assert all((desk / name / "map.html").exists() for name in folders)
    assert done.stdout.count("合计") == len(folders)


def test_a_workspace_from_its_making_to_its_history(desk):
    blocks = [code for kind, code in BLOCKS if kind == "sh" and "zezhou.gpkg" in code]
    assert len(blocks) == 3
    for code in blocks:
        done = subprocess.run(["bash", "-euc", code], cwd=desk, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
    for folder, table in (("today", "townships.csv"), ("checked", "faults.csv"), ("preview", "changes.csv"), ("findings", "findings.csv"), ("heating", "reach.csv")):
        assert (desk / folder / table).read_bytes().startswith(b"\xef\xbb\xbf"), folder


@pytest.mark.parametrize("code", [code for kind, code in BLOCKS if kind == "python"])
def test_the_library(desk, code):
    done = subprocess.run([sys.executable, "-c", code], cwd=desk, capture_output=True, text=True)
    assert done.returncode == 0 and done.stderr == ""
    assert "Suspected" in (desk / "result" / "map.html").read_text("utf-8")


def test_pictures_and_files_that_readme_names_are_there():
    text = (ROOT / "README.md").read_text("utf-8")
    named = [name for name in re.findall(r"\]\(([^)#]+)\)", text) if not name.startswith("http")]
    assert {"docs/map.png", "docs/qgis.png", "docs/county.png", "LICENSE"} <= set(named)
    assert [name for name in named if not (ROOT / name).exists()] == []


def test_make_targets_that_readme_names_are_there():
    targets = set(re.search(r"^\.PHONY: (.+)$", (ROOT / "Makefile").read_text(), re.MULTILINE)[1].split())
    assert set(re.findall(r"(?:`|^)make ([\w-]+)", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE)) == targets
