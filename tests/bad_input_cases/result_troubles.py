"""The trouble a result folder can be in, each a context manager around the run: ``trouble(out)``."""

from __future__ import annotations

import shutil
import subprocess
import sys
from contextlib import contextmanager


def mount(*words):
    done = subprocess.run(["mount", *map(str, words)], capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"this test mounts a file system, which here is not permitted: mount {words}: {done.stderr.strip()}")


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
def locked(out):
    """Another process holds the GeoPackage for itself."""
    code = "import sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None); c.execute('BEGIN EXCLUSIVE'); print('held', flush=True); sys.stdin.read()"
    with _held(code, out / "fires.gpkg"):
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
def a_file(out):
    shutil.rmtree(out)
    out.write_text("a file, not a folder")
    yield


TROUBLES = {"read_only": read_only, "full_at_once": full(0), "full_in_the_csv": full(40), "full_in_the_geopackage": full(120), "full_later": full(400),
            "locked": locked, "open_elsewhere": open_elsewhere, "foreign_file": foreign_file, "no_run_json": no_run_json, "a_file": a_file}
