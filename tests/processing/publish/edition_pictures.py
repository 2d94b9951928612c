"""Makes the README's pictures of the published map again, from the example county (make demo-county) with some example verdicts.

    .venv/bin/python tests/processing/publish/edition_pictures.py docs/
"""

import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from browser import chromium, open_page, search

from lantian.__main__ import main

COUNTY = Path(__file__).resolve().parents[3] / "demo-county"


def lantian(*words):
    main([str(word) for word in words])


def with_verdicts(workspace):
    from lantian.layers.workspace import Workspace

    with Workspace(workspace) as opened:
        events = opened.read("events")
    events = events[events["township_code"].notna()]["event_id"].tolist()
    lantian("record-verdict", workspace, *events[:8], "--state", "dispatched", "--by", "示例甲", "--at", "2023-11-10T08:00")
    lantian("record-verdict", workspace, *events[:4], "--state", "confirmed", "--by", "示例甲", "--at", "2023-11-10T11:00", "--evidence", "示例")
    lantian("record-verdict", workspace, *events[4:6], "--state", "rejected", "--by", "示例甲", "--at", "2023-11-10T11:00", "--evidence", "示例")
    lantian("record-verdict", workspace, *events[:2], "--state", "adjudicated", "--by", "示例乙", "--at", "2023-11-11T09:00", "--evidence", "示例")


def pictures(docs):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copyfile(COUNTY / "xinzhou.gpkg", folder / "xinzhou.gpkg")
        shutil.copytree(COUNTY / "act-documents", folder / "act-documents")
        lantian("show-zones", folder / "xinzhou.gpkg")  # brings it up to date
        with_verdicts(folder / "xinzhou.gpkg")
        for edition in ("internal", "public"):
            lantian("publish-map", folder / "xinzhou.gpkg", "--out", folder / f"{edition}.html", "--edition", edition, "--draft", "--as-of", "2024-06-15",
                    "--compare", "2024-05-15", "--last-day", "2023-11-10")
        with chromium(1280, 800) as driver:
            open_page(driver, folder / "internal.html")
            search(driver, "忻府区")
            driver.execute_script("map_1.setView([38.47, 112.83], 10.75, {animate: false})")
            driver.execute_script("document.getElementById('record-findings').click(); document.getElementById('legend').scrollTop = 0")
            shot(driver, docs / "web_internal.png")
            open_page(driver, folder / "public.html")
            shot(driver, docs / "web_public.png")
        with chromium(360, 780) as driver:
            open_page(driver, folder / "internal.html")
            driver.execute_script("map_1.setView([38.42, 112.85], 9.5, {animate: false})")
            shot(driver, folder / "one.png")
            search(driver, "神山乡")
            driver.execute_script("document.querySelector('.event-row').click()")
            shot(driver, folder / "two.png")
        rim = ["-bordercolor", "#CFCABF", "-border", "12"]
        subprocess.run(["convert", folder / "one.png", *rim, "(", folder / "two.png", *rim, ")", "+append", docs / "web_phone.png"], check=True)
        small(docs / "web_phone.png")


def shot(driver, png):
    time.sleep(1)  # until all is drawn
    driver.save_screenshot(str(png))
    small(png)


def small(png):
    """Fewer colours, smaller file."""
    subprocess.run(["convert", png, "-strip", "-dither", "None", "-colors", "250", f"PNG8:{png}"], check=True)


if __name__ == "__main__":
    pictures(Path(sys.argv[1]))
