"""The whole process ``lantian flag-fires`` on the sample beside the bare import of the libraries it rests on, turn by turn."""

from __future__ import annotations

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
PEER = ("-c", "import geopandas, rasterio, folium")


def seconds(words, folder) -> float:
    """Wall time of one run of this Python with *words* in *folder*, which must hold no ``lantian``; an error ends the benchmark."""
    start = time.perf_counter()
    subprocess.run([sys.executable, *words], check=True, stdout=subprocess.DEVNULL, cwd=folder)
    return time.perf_counter() - start


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
    ratios = [a / b for a, b in zip(ours, peers, strict=True)]
    print(f"{'':38}{'median s':>10}{'least s':>10}")
    print(f"{'lantian flag-fires, sample':38}{statistics.median(ours):10.2f}{min(ours):10.2f}")
    print(f"{'import geopandas, rasterio, folium':38}{statistics.median(peers):10.2f}{min(peers):10.2f}")
    ratio = statistics.median(ratios)
    print(f"ratio, median of {PAIRS} pairs: {ratio:.2f} ({min(ratios):.2f}–{max(ratios):.2f}); target ≤ {TARGET}: {'met' if ratio <= TARGET else 'MISSED'}")


if __name__ == "__main__":
    main()
