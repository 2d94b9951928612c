"""How the window answers while flag-fires works on 200,000 detections, and how soon it stops: in the real desktop under a screen of its own.

    PATH=$PWD/.venv/bin:$PATH .venv/bin/python benchmarks/latency.py            # one whole run, then cancelled ones; --workspace stores it, too
    … benchmarks/latency.py --rows 50000 --moments 5 50 90                      # fewer rows; per cents at which Stop is clicked

A timer of 5 ms runs in the window's event loop; an answer is what passes from one beat to the next, less the 5 ms. Long ones are told with what the
work was doing. After each stop the result folder and the workspace are compared with what was there before.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

ROWS, MOMENTS = 200_000, (2, 46, 60, 76, 88, 92, 95, 97)
MEDIAN_MS, LONGEST_MS, STOP_S = 50, 400, 2.0
BEAT_MS, LONG_MS = 5, 150


def write_list(path, rows: int):
    """A FIRMS list of 60 days over Shanxi: half of it alone, half in fires of some twenty detections."""
    import numpy as np

    rng, half = np.random.default_rng(3), rows // 2
    lon, lat = rng.uniform(110.3, 114.5, rows), rng.uniform(34.7, 40.7, rows)
    middle = rng.integers(half, rows, half) // 20 * 20
    lon[:half], lat[:half] = lon[np.maximum(middle, half)] + rng.normal(0, 0.004, half), lat[np.maximum(middle, half)] + rng.normal(0, 0.004, half)
    days = np.datetime64("2023-09-01") + rng.integers(0, 60, rows)
    clock = rng.choice(["0429", "0518", "0612", "1742", "1830", "1924"], rows)
    across = rng.uniform(0, 1, rows) ** 2
    columns = zip(lat, lon, (0.37 + 0.43 * across).round(2), (0.37 + 0.41 * across).round(2), days.astype(str), clock, rng.choice(["1", "N", "2"], rows),
                  rng.choice(["low", "nominal", "high"], rows, p=[0.1, 0.8, 0.1]), rng.gamma(2, 3, rows).round(2), strict=True)
    with open(path, "w", encoding="ascii") as stream:
        stream.write("latitude,longitude,bright_ti4,scan,track,acq_date,acq_time,satellite,confidence,version,bright_ti5,frp,daynight\n")
        for y, x, scan, track, day, hour, satellite, level, frp in columns:
            stream.write(f"{y:.5f},{x:.5f},330.1,{scan},{track},{day},{hour},{satellite},{level},2.0NRT,290.1,{frp},{'D' if hour < '1200' else 'N'}\n")


def left(*paths) -> dict:
    """What stands at the *paths*, hidden files and all, with a digest of each."""
    files = [file for path in map(Path, paths) for file in (path.rglob("*") if path.is_dir() else path.parent.glob(path.name + "*")) if file.is_file()]
    return {str(file): hashlib.sha256(file.read_bytes()).hexdigest() for file in files}


def in_the_desktop(job: dict):
    """Runs inside QGIS: one run after the other, each reported as the window saw it."""
    from qgis.PyQt.QtCore import Qt, QTimer
    from qgis.PyQt.QtWidgets import QDockWidget
    from qgis.utils import iface

    work = iface.mainWindow().findChild(QDockWidget, "LantianDock").work
    told, kept, timer = {"runs": []}, {}, QTimer()
    moments = [None, *job["moments"]]
    watched = [job["arguments"]["out"], *filter(None, [job["arguments"].get("workspace")])]

    def report(**more):
        draft = Path(job["report"] + ".draft")
        draft.write_text(json.dumps({**told, **more}, ensure_ascii=False), "utf-8")
        draft.replace(job["report"])
        timer.stop()

    def doing() -> str:
        """Where the work stands: its innermost lines, and the innermost of ours."""
        frame = next((found for ident, found in sys._current_frames().items() if ident in kept["threads"]()), None)
        lines = []
        while frame is not None:
            lines.append("/".join(Path(frame.f_code.co_filename).parts[-2:]) + f":{frame.f_lineno}")
            frame = frame.f_back
        ours = [line for line in lines if line.partition("/")[0] in ("layers", "products", "tables", "processing", "publish", "commands")]
        return " ← ".join(dict.fromkeys([*lines[:1], *ours[:2]]))

    def beat():
        now = time.perf_counter()
        gap = (now - kept["last"]) * 1000 - BEAT_MS
        kept["gaps"].append(gap)
        if gap > LONG_MS:
            kept["long"].append([round(gap), kept["step"], doing()])
        kept["last"] = time.perf_counter()

    def begin():
        import threading

        if not moments:
            report()
            return
        moment = moments.pop(0)
        kept.update(gaps=[], long=[], step="", clicked=None, percent=0.0, moment=moment, before=left(*watched), begun=time.perf_counter(),
                    threads=lambda: {thread.ident for thread in threading.enumerate() if thread.name == "lantian"})
        kept["task"] = work.run_task("flag_fires", job["arguments"], lambda report: None, lambda message: None)
        kept["last"] = time.perf_counter()
        timer.start(BEAT_MS)

    def progressed(_, percent, step):
        kept.update(percent=percent, step=step)
        if kept["moment"] is not None and kept["clicked"] is None and percent >= kept["moment"]:
            kept["clicked"] = time.perf_counter()
            kept["task"].cancel()

    def ended(_, message):
        now = time.perf_counter()
        timer.stop()
        gaps = kept["gaps"] or [0.0]
        run = {"moment": kept["moment"], "seconds": now - kept["begun"], "median": statistics.median(gaps), "longest": max(gaps), "long": kept["long"],
               "over": sum(gap > LONGEST_MS for gap in gaps), "message": message, "stopped": now - kept["clicked"] if kept["clicked"] else None}
        # The first run, which is whole, leaves what the others must leave alone.
        run["changed"] = None if kept["moment"] is None else sorted(set(kept["before"].items()) ^ set(left(*watched).items()))
        told["runs"].append(run)
        QTimer.singleShot(300, begin)

    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(beat)
    work.progressed.connect(progressed)
    work.ended.connect(ended)
    in_the_desktop.kept = kept, timer, beat, begin, progressed, ended
    QTimer.singleShot(2500, begin)


def main():
    root = Path(__file__).resolve().parents[1]
    sys.path.insert(0, str(root / "tests" / "plugin"))
    import desktop

    choice = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    choice.add_argument("--rows", type=int, default=ROWS)
    choice.add_argument("--moments", type=float, nargs="*", default=MOMENTS, help="per cents at which the work is stopped")
    choice.add_argument("--workspace", action="store_true", help="store the fires in a workspace, too")
    chosen, _ = choice.parse_known_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_list(folder / "fires.csv", chosen.rows)
        arguments = {"inputs": [str(folder / "fires.csv")], "townships": str(root / "sample/townships.gpkg"), "out": str(folder / "result"),
                     "sources": [str(root / "sample/static_sources.gpkg")]}
        if chosen.workspace:
            from lantian.layers.new_workspace import create

            create(folder / "w.gpkg", "140900")
            arguments["workspace"] = str(folder / "w.gpkg")
        print(f"{chosen.rows} detections, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
        told = desktop.launch(folder, desktop.profile(folder), "zh-Hans", Path(__file__).resolve(), {"arguments": arguments, "moments": list(chosen.moments)},
                              seconds=3600)
    for run in told["runs"]:
        what = "whole run" if run["moment"] is None else f"stopped at {run['moment']:g} %"
        print(f"{what}: {run['seconds']:.1f} s; answers: median {run['median']:.0f} ms, longest {run['longest']:.0f} ms, {run['over']} over {LONGEST_MS} ms"
              + (f"; ended {run['stopped']:.2f} s after the click" if run["stopped"] is not None else "") + (f"; {run['message']}" if run["message"] else ""))
        for gap, step, where in sorted(run["long"], reverse=True)[:8]:
            print(f"    {gap} ms, {step}: {where}")
        if run["changed"]:
            print(f"    LEFT BEHIND: {run['changed']}")
    print(f"load {os.getloadavg()[0]:.1f}; targets: median < {MEDIAN_MS} ms, longest < {LONGEST_MS} ms, stop within {STOP_S:g} s, nothing left behind")


if "LANTIAN_JOB" in os.environ:
    in_the_desktop(json.loads(os.environ["LANTIAN_JOB"]))
elif __name__ == "__main__":
    main()
