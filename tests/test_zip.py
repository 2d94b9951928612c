"""The zip as it would be uploaded: whole, small, and clean in the eyes of the plugin site's scanners."""

import configparser
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
REQUIRED = ("name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker", "repository", "homepage")
FILES = {"__init__.py", "__main__.py", "metadata.txt", "README.md", "CHANGELOG.md", "LICENSE"}
TOP = FILES | {"LICENSES", "layers", "processing", "commands", "plugin", "sample"}


def git(*arguments, **environment) -> bytes:
    command = ["git", "-c", "safe.directory=*", "-C", ROOT, *arguments]
    return subprocess.run(command, check=True, capture_output=True, env={**os.environ, **environment}).stdout


@pytest.fixture(scope="module")
def built(tmp_path_factory) -> Path:
    """The zip of the working tree as it stands, in an index and an object store of its own: nothing of the checkout changes."""
    folder = tmp_path_factory.mktemp("zip")
    objects = Path(os.fsdecode(git("rev-parse", "--git-path", "objects")).strip())
    store = folder / "objects"
    store.mkdir()
    own = {"GIT_INDEX_FILE": str(folder / "index"), "GIT_OBJECT_DIRECTORY": str(store)}
    own["GIT_ALTERNATE_OBJECT_DIRECTORIES"] = str(ROOT / objects)
    git("read-tree", "HEAD", **own)
    git("add", "--all", **own)
    tree = git("write-tree", **own).decode().strip()
    path = folder / "lantian.zip"
    git("archive", "--format=zip", "--prefix=lantian/", "-o", path, tree, **own)
    return path


@pytest.fixture(scope="module")
def unpacked(built) -> Path:
    folder = built.parent / "unpacked"
    with zipfile.ZipFile(built) as archive:
        archive.extractall(folder)
    return folder / "lantian"


def test_it_holds_the_plugin_and_nothing_else(built):
    with zipfile.ZipFile(built) as archive:
        names = [name for name in archive.namelist() if not name.endswith("/")]
    assert all(name.startswith("lantian/") for name in names)
    assert {name.split("/")[1] for name in names} <= TOP
    for needed in ("__init__.py", "metadata.txt", "LICENSE", "plugin/main.py", "layers/reference/counties.gpkg", "LICENSES/leaflet.txt"):
        assert f"lantian/{needed}" in names
    for name in names:
        assert not name.endswith((".sh", ".exe", ".dll", ".so", ".bat", ".cmd", ".pyc")), name
        assert not any(part.startswith(".") or part in ("tests", "__pycache__", "__MACOSX") for part in name.split("/")), name
    assert built.stat().st_size < 10 * 2**20


def test_its_metadata_is_complete(unpacked):
    metadata = configparser.ConfigParser()
    metadata.read(unpacked / "metadata.txt", "utf-8")
    general = metadata["general"]
    assert not [key for key in REQUIRED if not general.get(key, "").strip()]
    assert (general["qgisMinimumVersion"], general["qgisMaximumVersion"]) == ("3.22", "4.99")
    assert general["supportsQt6"] == "True" and general["hasProcessingProvider"] == "yes"
    assert "/" not in general["author"]
    assert (unpacked / general["icon"]).is_file()
    assert "GNU GENERAL PUBLIC LICENSE" in (unpacked / "LICENSE").read_text("utf-8")


def scan(folder: Path, *arguments) -> str:
    return subprocess.run([sys.executable, "-m", *arguments], cwd=folder, capture_output=True, encoding="utf-8", timeout=300).stdout


def test_bandit_finds_nothing(unpacked):
    report = json.loads(scan(unpacked, "bandit", "-q", "-r", ".", "-f", "json"))
    assert not report["errors"]
    assert report["metrics"]["_totals"]["loc"] > 500
    assert [f"{r['filename']}:{r['line_number']} {r['test_id']} {r['issue_text']}" for r in report["results"]] == []


def test_detect_secrets_finds_nothing(unpacked):
    found = json.loads(scan(unpacked, "detect_secrets", "scan", "--all-files", "--exclude-files", r"metadata\.txt", "."))["results"]
    assert [f"{name}:{hit['line_number']} {hit['type']}" for name, hits in found.items() for hit in hits] == []


def test_it_loads_where_it_lands(unpacked, tmp_path):
    """In a folder with a blank and Chinese in its name, as a QGIS profile on Windows may have; nothing else of ours in sight."""
    landed = tmp_path / "配置 文件夹"
    landed.mkdir()
    (landed / "lantian").symlink_to(unpacked, target_is_directory=True)
    code = "import compileall, lantian, sys; sys.exit(not (callable(lantian.classFactory) and compileall.compile_dir('lantian', quiet=1)))"
    done = subprocess.run(["/usr/bin/python3", "-c", code], cwd=landed, capture_output=True, encoding="utf-8", timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
