"""The trouble a result folder can be in, each a context manager around the run: ``trouble(out)``."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import contextmanager

import pytest


def mount(*words):
    if shutil.which("mount") is None:
        pytest.skip("this row mounts a file system, and there is no mount here")
    done = subprocess.run(["mount", *map(str, words)], capture_output=True, text=True, env={**os.environ, "LC_ALL": "C"})
    if done.returncode:
        said = done.stderr.strip()
        if any(word in said for word in ("permission denied", "Operation not permitted", "must be superuser")):
            pytest.skip(f"this row mounts a file system, which is not permitted here: {said}")
        raise RuntimeError(f"mount {words}: {said}")


@contextmanager
def mounted(out, *words):
    mount(*words, out)
    try:
        yield
    finally:
        subprocess.run(["umount", str(out)], check=True)


@contextmanager
def read_only(out):
    """The folder bound onto itself, read-only: chmod would not hold root back."""
    with mounted(out, "--bind", out):
        mount("-o", "remount,bind,ro", out)
        yield


def full(kilobytes):
    """The folder on a disk of that size, which holds the earlier result and little more."""

    @contextmanager
    def around(out):
        held = {path.name: path.read_bytes() for path in out.iterdir()}
        size = sum(-(-len(content) // 4096) * 4 for content in held.values())
        with mounted(out, "-t", "tmpfs", "-o", f"size={size + kilobytes}k", "lantian-test"):
            for name, content in held.items():
                (out / name).write_bytes(content)
            yield

    return around


@contextmanager
def locked(package):
    """Another process holds the GeoPackage for itself."""
    code = "import sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None); c.execute('BEGIN EXCLUSIVE'); print('held', flush=True); sys.stdin.read()"
    with _held(code, package):
        yield


@contextmanager
def result_locked(out):
    with locked(out / "fires.gpkg"):
        yield


@contextmanager
def open_elsewhere(out):
    """QGIS has the GeoPackage open, with a write-ahead log beside it."""
    code = ("import sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None); c.execute('PRAGMA journal_mode = WAL');"
            "c.execute('CREATE TABLE IF NOT EXISTS notes (a)'); c.execute('BEGIN'); c.execute('SELECT count(*) FROM sqlite_master').fetchone();"
            "print('held', flush=True); sys.stdin.read()")
    with _held(code, out / "fires.gpkg"):
        yield


@contextmanager
def _held(code, path):
    child = subprocess.Popen([sys.executable, "-c", code, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        if child.stdout.readline() != "held\n":
            raise RuntimeError("the other process could not take hold of the GeoPackage")
        yield
    finally:
        child.stdin.close()
        child.stdout.close()
        child.wait(20)


@contextmanager
def foreign_file(out):
    (out / "我的笔记.docx").write_text("keep me", "utf-8")
    yield


@contextmanager
def no_run_json(out):
    (out / "run.json").unlink()
    yield


@contextmanager
def damaged_geopackage(out):
    os.truncate(out / "fires.gpkg", 5000)
    yield


@contextmanager
def killed_half_way(out):
    """What a killed run leaves: the former files put away, two of the new ones in place, run.json not yet."""
    former = out / ".lantian-staging" / "former"
    former.mkdir(parents=True)
    for path in list(out.iterdir()):
        if path.is_file():
            path.rename(former / path.name)
    for name in ("detections.csv", "fires.gpkg"):
        (out / name).write_text("new")
    yield


@contextmanager
def a_file(out):
    shutil.rmtree(out)
    out.write_text("a file, not a folder")
    yield


TROUBLES = {"read_only": read_only, "full_at_once": full(0), "full_in_the_csv": full(40), "full_in_the_geopackage": full(120), "full_later": full(400),
            "locked": result_locked, "open_elsewhere": open_elsewhere, "foreign_file": foreign_file, "no_run_json": no_run_json, "a_file": a_file,
            "damaged_geopackage": damaged_geopackage, "killed_half_way": killed_half_way}
