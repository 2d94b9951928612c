"""How long a large workspace takes to open: 2,000 zones and 100,000 facilities, in the real desktop under a screen of its own.

    PATH=$PWD/.venv/bin:$PATH .venv/bin/python benchmarks/opening.py            # --turns 5; --keep FILE keeps the workspace for another time

From the call that a click makes to the rows of the zones' tab, each turn on a new project; then the dock's tables are scrolled page by page.
A timer of 5 ms runs in the window's event loop: what passes from one beat to the next is a stall, told with what the window was doing.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

ZONES, FACILITIES, TURNS = 2_000, 100_000, 5
LIMIT_S, LONGEST_MS, LONG_MS, BEAT_MS = 5.0, 400, 100, 5


def load():
    """The checkout as the package lantian; its root stays off sys.path, where our processing would hide QGIS's."""
    root = Path(__file__).resolve().parents[1]
    spec = importlib.util.spec_from_file_location("lantian", root / "__init__.py", submodule_search_locations=[str(root)])
    sys.modules["lantian"] = package = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(package)
    return root


def large_workspace(path):
    """A workspace of Xinzhou with zones of some twenty vertices each and facilities all over it."""
    import geopandas as gpd
    import numpy as np
    import shapely

    from lantian.layers.catalog import WORKSPACE_LAYERS
    from lantian.layers.new_workspace import create
    from lantian.layers.workspace import Workspace

    create(path, "140900")
    random = np.random.default_rng(1)
    at = shapely.points(random.uniform(111.0, 113.9, FACILITIES), random.uniform(38.1, 39.6, FACILITIES))

    def table(name, geometry, **columns):
        names = WORKSPACE_LAYERS[name].columns
        return gpd.GeoDataFrame({**dict.fromkeys(names), **columns}, columns=[*names, "geometry"], geometry=geometry, crs=4490)

    with Workspace(path, write=True) as workspace, workspace.transaction():
        numbers = np.arange(ZONES)
        workspace.upsert("zones", table("zones", shapely.buffer(at[:ZONES], 0.01, quad_segs=5), zone_id=[f"Z{n}" for n in numbers],
                                        kind=random.choice(["coal_ban", "fuel_ban", "burn_ban", "machinery"], ZONES), status="adopted", valid_from="2020-01-01"))
        half = FACILITIES // 2
        for name, points in (("boilers", at[:half]), ("coal_users", at[half:])):
            workspace.upsert(name, table(name, points, code=[f"{name}{n}" for n in range(len(points))]))


def in_the_desktop(job: dict):
    """Runs inside QGIS: the workspace opened again and again, then the tables scrolled."""
    import threading

    from qgis.core import QgsProject
    from qgis.PyQt.QtCore import Qt, QTimer
    from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QTreeView
    from qgis.utils import iface

    window = threading.get_ident()
    dock = iface.mainWindow().findChild(QDockWidget, "LantianDock")
    zones = dock.tabs.widget(0)
    told, kept, timer = {"turns": [], "tables": {}}, {"last": None, "where": "", "gaps": [], "long": [], "drawn": None}, QTimer()

    def watch():
        """What the window's thread is doing when a beat is late; a thread of its own, for the window cannot tell."""
        while kept is not None:
            last = kept["last"]
            if last is not None and time.perf_counter() - last > LONG_MS / 2000:
                frame, lines = sys._current_frames().get(window), []
                while frame is not None:
                    lines.append("/".join(Path(frame.f_code.co_filename).parts[-2:]) + f":{frame.f_lineno}")
                    frame = frame.f_back
                kept["where"] = " ← ".join(line for line in lines if "opening.py:1" not in line)[:160]
            time.sleep(0.01)

    def beat():
        now = time.perf_counter()
        gap = (now - kept["last"]) * 1000 - BEAT_MS
        kept["gaps"].append(gap)
        if gap > LONG_MS:
            kept["long"].append([round(gap), round(now - kept["begun"], 2), kept["where"]])
        kept["last"], kept["where"] = time.perf_counter(), ""
        if kept["drawn"] is None and len(zones.rows) == ZONES and zones.view.indexAt(zones.view.rect().center()).isValid():
            kept["drawn"] = now
            kept["steps"]["rows"] = now - kept["begun"]
        # The map is drawn meanwhile; a stall of it counts as well.
        if kept["drawn"] is not None and now - kept["drawn"] > 2 and not iface.mapCanvas().isDrawing():
            timer.stop()
            told["turns"].append({"steps": kept["steps"], "longest": max(kept["gaps"]), "long": kept["long"], "load": os.getloadavg()[0]})
            QTimer.singleShot(200, begin)
        elif now - kept["begun"] > 25:
            report(error=f"no rows after 60 s; {len(zones.rows)} rows, workspace {dock.session.path}, steps {kept['steps']}, long {kept['long'][-5:]}")

    def report(**more):
        timer.stop()
        draft = Path(job["report"] + ".draft")
        draft.write_text(json.dumps({**told, **more}, ensure_ascii=False), "utf-8")
        draft.replace(job["report"])

    def begin():
        if len(told["turns"]) == job["turns"]:
            scroll()
            return
        QgsProject.instance().clear()
        zones.rows = []
        dock.tabs.setCurrentIndex(0)
        kept.update(gaps=[], long=[], steps={}, drawn=None, begun=time.perf_counter(), last=time.perf_counter())
        timer.start(BEAT_MS)
        dock.opening.open(job["workspace"], then=lambda: kept["steps"].update(open=time.perf_counter() - kept["begun"]))

    def scroll():
        """Page by page through every table of the dock, all of it drawn."""
        kept["last"] = None
        for at in range(dock.tabs.count()):
            dock.tabs.setCurrentIndex(at)
            ends = time.perf_counter() + 3
            while time.perf_counter() < ends:
                QApplication.processEvents()
            for view in dock.tabs.widget(at).findChildren(QTreeView):
                bar, pages = view.verticalScrollBar(), []
                if not view.isVisible():
                    continue
                for value in range(0, bar.maximum() + 1, max(1, bar.pageStep())):
                    start = time.perf_counter()
                    bar.setValue(value)
                    view.viewport().repaint()
                    pages.append((time.perf_counter() - start) * 1000)
                if pages:
                    told["tables"][f"{dock.tabs.tabText(at)} {type(view).__name__}"] = [len(pages), statistics.median(pages), max(pages)]
        report()

    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(beat)
    in_the_desktop.kept = kept, timer, beat, begin, scroll
    threading.Thread(target=watch, daemon=True).start()
    QTimer.singleShot(3000, begin)


def main():
    sys.path.insert(0, str(load() / "tests" / "plugin"))
    import desktop

    choice = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    choice.add_argument("--turns", type=int, default=TURNS)
    choice.add_argument("--keep", type=Path, help="the workspace, made where it is not there")
    chosen = choice.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = chosen.keep or folder / "large.gpkg"
        if not path.exists():
            large_workspace(path)
        print(f"{ZONES} zones, {FACILITIES} facilities, {path.stat().st_size / 1e6:.0f} MB, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
        told = desktop.launch(folder, desktop.profile(folder), "zh-Hans", Path(__file__).resolve(), {"workspace": str(path), "turns": chosen.turns}, seconds=600)
    for at, turn in enumerate(told["turns"], 1):
        print(f"{at}: layers {turn['steps']['open']:.2f} s, rows {turn['steps']['rows']:.2f} s, longest stall {turn['longest']:.0f} ms, load {turn['load']:.1f}")
        for gap, when, where in sorted(turn["long"], reverse=True)[:6]:
            print(f"    {gap} ms at {when:.2f} s: {where}")
    rows, longest = (statistics.median(one) for one in ([turn["steps"]["rows"] for turn in told["turns"]], [turn["longest"] for turn in told["turns"]]))
    print(f"median {rows:.2f} s ({'under' if rows < LIMIT_S else 'OVER'} {LIMIT_S:g} s), longest stall {longest:.0f} ms ({'under' if longest < LONGEST_MS else 'OVER'} "
          f"{LONGEST_MS} ms)")
    for name, (pages, middle, longest) in told["tables"].items():
        print(f"{name}: {pages} pages, median {middle:.0f} ms, longest {longest:.0f} ms")


if "LANTIAN_JOB" in os.environ:
    in_the_desktop(json.loads(os.environ["LANTIAN_JOB"]))
elif __name__ == "__main__":
    main()
