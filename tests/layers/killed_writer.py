"""Kills a writer of a workspace at random moments, and looks at what is left: run by test_killed_writer.py as a process of its own.

    python killed_writer.py ROOT FOLDER TIMES

Each round a forked child upserts, deletes and restores in transactions and reports every one that it has committed; SIGKILL comes at
a random time after the first. Then: the file opens, integrity_check is ok, what was reported is there, and the history, played forward, gives the tables.
"""

import importlib.util
import json
import os
import random
import signal
import sys
import time
from pathlib import Path

ROOT, FOLDER, TIMES = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
spec = importlib.util.spec_from_file_location("lantian", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)])
package = importlib.util.module_from_spec(spec)
sys.modules["lantian"] = package
spec.loader.exec_module(package)

import geopandas as gpd  # noqa: E402
import shapely  # noqa: E402

from lantian.layers.catalog import WORKSPACE_LAYERS  # noqa: E402
from lantian.layers.history import history_rows, restore  # noqa: E402
from lantian.layers.new_workspace import create  # noqa: E402
from lantian.layers.workspace import Workspace  # noqa: E402

ZONES = WORKSPACE_LAYERS["zones"]


def zones(number, chance):
    """Three rows: one that bears *number*, two that change in place."""
    records = [{**dict.fromkeys(ZONES.columns), "zone_id": name, "kind": "coal_ban", "status": "draft", "name": str(number),
                "geometry": shapely.Point(112.5, 35.5).buffer(0.1 + chance.random() / 10, 200)} for name in (f"N{number}", "A", "B")]
    return gpd.GeoDataFrame(records, geometry="geometry", crs=4490)


def write(path, pipe, seed, times=10**9):
    chance = random.Random(seed)
    for number in range(seed * 1000, seed * 1000 + times):
        with Workspace(path, write=True) as workspace, workspace.transaction():
            workspace.upsert("zones", zones(number, chance), f"writer {seed}")
            if chance.random() < 0.3:
                workspace.delete("zones", [("B",)])
            if chance.random() < 0.2:
                restore(workspace, "zones", chance.randrange(1, 5), key="A")
        os.write(pipe, f"{number}\n".encode())


def played(workspace):
    """The zones as the history tells them."""
    rows = {}
    for one in history_rows(workspace, "zones"):
        if one["action"] == "delete":
            del rows[one["fid"]]
            continue
        shape = one["geom_after"]
        if one["action"] != "insert" and one["geom_before"] is None and shape is None:
            shape = rows[one["fid"]][1]
        rows[one["fid"]] = ([one["after"][name] for name in ZONES.columns], shape)
    return [(fid, *attributes, shape) for fid, (attributes, shape) in sorted(rows.items())]


def main():
    path, chance, committed, broken = FOLDER / "w.gpkg", random.Random(20241109), set(), 0
    create(path, "140525")
    # What is imported at the first write is imported here, once.
    write(path, os.open(os.devnull, os.O_WRONLY), 0, 3)
    for seed in range(1, TIMES + 1):
        read, send = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(read)
            write(path, send, seed)
        os.close(send)
        # The first commit is waited for, so that every round has one however slow the machine is.
        first = os.read(read, 16)
        time.sleep(chance.uniform(0.0, 0.05))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        with os.fdopen(read) as reports:
            committed |= {int(line) for line in (first.decode() + reports.read()).splitlines()}
        # A hot journal is what a kill in the middle of a commit leaves.
        broken += path.with_name(path.name + "-journal").exists()
        with Workspace(path) as workspace:
            assert workspace.select("PRAGMA integrity_check") == [("ok",)]
            there = {int(name[1:]) for name in workspace.read("zones")["zone_id"] if name[0] == "N"}
            assert committed <= there, sorted(committed - there)
            assert played(workspace) == workspace.rows(ZONES)
    print(json.dumps({"kills": TIMES, "committed": len(committed), "journals_left": broken}))


main()
