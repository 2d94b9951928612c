"""Makes the README's picture of the web map again: the sample's map at 1280 × 800, with one county of it in view.

    .venv/bin/python tests/processing/publish/map_picture.py docs/map.png
"""

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from browser import chromium, open_page, search

from lantian.__main__ import main

SAMPLE = Path(__file__).resolve().parents[3] / "sample"


def picture(png):
    with tempfile.TemporaryDirectory() as name, chromium(1280, 800) as driver:
        out = Path(name) / "out"
        main(["flag-fires", str(SAMPLE / "viirs_noaa20_2023-11-09.csv"), "--townships", str(SAMPLE / "townships.gpkg"),
              "--sources", str(SAMPLE / "static_sources.gpkg"), "--out", str(out)])
        open_page(driver, out / "map.html")
        search(driver, "定襄县")
        time.sleep(1)  # the map glides there
        driver.save_screenshot(png)
    # fewer colours, smaller file
    subprocess.run(["convert", png, "-strip", "-dither", "None", "-colors", "250", f"PNG8:{png}"], check=True)


if __name__ == "__main__":
    picture(sys.argv[1])
