"""The edition without the unconfirmed county boundaries (make zip REFERENCE=no): everything runs, and no datum is called verified."""

import importlib.util
import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

spec = importlib.util.spec_from_file_location("zips", Path(__file__).with_name("zips.py"))
zips = importlib.util.module_from_spec(spec)
spec.loader.exec_module(zips)


@pytest.fixture(scope="module")
def edition(tmp_path_factory):
    """The folder lantian/ of that zip; its command line is called with its parent as the working folder."""
    folder = tmp_path_factory.mktemp("edition")
    with zipfile.ZipFile(zips.cut(folder / "cut", reference="no")) as archive:
        archive.extractall(folder)
    assert not (folder / "lantian/layers/reference").exists()
    return folder / "lantian"


@pytest.fixture(scope="module")
def lantian(edition):
    def run(*words):
        done = subprocess.run([sys.executable, "-m", "lantian", *map(str, words)], cwd=edition.parent, capture_output=True, encoding="utf-8", timeout=120)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout + done.stderr
    return run


@pytest.fixture(scope="module")
def workspace(edition, lantian):
    path = edition.parent / "w.gpkg"
    said = lantian("new-workspace", path, "--area", "140900", "--townships", edition / "sample/townships.gpkg")
    assert "140900" in said and "0 个县界" in said
    townships = int(said.rpartition("个县界，")[2].split()[0])
    assert 100 < townships < 1264  # those of Xinzhou by their codes, not all of the province
    return path


def test_a_list_is_flagged_and_its_datum_not_called_verified(edition, lantian):
    out = edition.parent / "out"
    lantian("flag-fires", edition / "sample/viirs_noaa20_2023-11-09.csv", "--townships", edition / "sample/townships.gpkg", "--out", out)
    run = json.loads((out / "run.json").read_text("utf-8"))
    assert run["datum"]["townships"]["verdict"] == "not_verifiable" and "无法核验" in run["datum"]["townships"]["zh"]
    assert run["totals"]["events"] > 0
    assert "无法核验" in (out / "map.html").read_text("utf-8")


def test_a_workspace_lives_without_them(edition, workspace, lantian):
    """Import in degrees and in metres whose zone is stated, fires, an explanation, a check of zones."""
    (edition.parent / "锅炉.csv").write_text("编号,名称,燃料,容量,经度,纬度\nG1,示例锅炉,燃煤,10,112.73,38.42\n", "utf-8")
    assert "1" in lantian("import-layer", "boilers", edition.parent / "锅炉.csv", "--workspace", workspace, "--datum", "cgcs2000")
    (edition.parent / "米.csv").write_text("编号,名称,燃料,容量,X,Y\nG2,示例锅炉二,燃煤,4,4254000,563500\n", "utf-8")
    assert "1" in lantian("import-layer", "boilers", edition.parent / "米.csv", "--workspace", workspace, "--crs", "EPSG:4546")
    lantian("flag-fires", edition / "sample/viirs_noaa20_2023-11-09.csv", "--townships", f"{workspace}:townships", "--out", edition.parent / "o2",
            "--workspace", workspace)
    assert "112.73" in lantian("explain", "112.73,38.42", "--workspace", workspace)
    lantian("check-zones", workspace, "--out", edition.parent / "faults")
