"""The whole process ``lantian flag-fires`` on the sample beside the bare import of the libraries it rests on, turn by turn."""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HOME = Path(__file__).resolve().parent.parent
SAMPLE = HOME / "sample"
PAIRS = 7
TARGET = 2.0
JOB = ("-m", "lantian", "flag-fires", str(SAMPLE / "viirs_noaa20_2023-11-09.csv"), "--townships", str(SAMPLE / "townships.gpkg"),
       "--sources", str(SAMPLE / "static_sources.gpkg"), "--out")
# As on a user's machine, where Python keeps what it compiled; some test machines forbid it to.
PLAIN = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
PEER = ("-c", "import geopandas, rasterio, folium")


def seconds(words, folder) -> tuple[float, float]:
    """(wall, processor) time of one run of this Python with *words* in *folder*, which must hold no ``lantian``; an error ends the benchmark."""
    start, before = time.perf_counter(), _processor_s()
    subprocess.run([sys.executable, *words], check=True, stdout=subprocess.DEVNULL, cwd=folder, env=PLAIN)
    return time.perf_counter() - start, _processor_s() - before


def _processor_s() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def main():
    ours, peers = [], []
    with tempfile.TemporaryDirectory() as folder:
        for pair in range(-1, PAIRS):
            # Who goes first changes; the first pair (-1) warms the disk cache and is not counted.
            turns = [(peers, PEER), (ours, (*JOB, str(Path(folder) / f"out{pair}")))]
            for times, words in turns if pair % 2 else turns[::-1]:
                taken = seconds(words, folder)
                if pair >= 0:
                    times.append(taken)
    print(f"{'':38}{'median s':>10}{'least s':>10}{'processor s':>13}")
    for name, times in (("lantian flag-fires, sample", ours), ("import geopandas, rasterio, folium", peers)):
        wall, processor = zip(*times, strict=True)
        print(f"{name:38}{statistics.median(wall):10.2f}{min(wall):10.2f}{statistics.median(processor):13.2f}")
    wall, processor = ([a[k] / b[k] for a, b in zip(ours, peers, strict=True)] for k in (0, 1))
    ratio = statistics.median(wall)
    print(f"ratio, median of {PAIRS} pairs: {ratio:.2f} ({min(wall):.2f}–{max(wall):.2f}); target ≤ {TARGET}: {'met' if ratio <= TARGET else 'MISSED'}; "
          f"of processor time {statistics.median(processor):.2f}")


if __name__ == "__main__":
    main()
