"""The web map of 50,000 detections and all townships of the sample beside folium's plain pages of the same data: size, and until it can be used in Chromium.

    .venv/bin/python benchmarks/web_map.py

The peers get Leaflet from inside their files, too: what is measured is how they hold and draw the data, not a network.
"""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
import time
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

HOME = Path(__file__).resolve().parent.parent
DETECTIONS, DAYS, ROUNDS = 50_000, 30, 3
TARGET_MB, TARGET_S = 5.0, 3.0
PEER_LIMIT_S = 120


def load_lantian():
    """The package, under its name, from this folder."""
    spec = spec_from_file_location("lantian", HOME / "__init__.py", submodule_search_locations=[str(HOME)])
    sys.modules["lantian"] = package = module_from_spec(spec)
    spec.loader.exec_module(package)


def a_month(path):
    """A FIRMS list: detections in groups of one to four, anywhere in the townships, six passes a day."""
    import geopandas as gpd
    import numpy as np
    import shapely

    chance = np.random.default_rng(50_000)
    ground = shapely.union_all(gpd.read_file(HOME / "sample/townships.gpkg").geometry.to_numpy())
    shapely.prepare(ground)
    west, south, east, north = ground.bounds
    places = np.empty((0, 2))
    while len(places) < DETECTIONS:
        some = chance.uniform((west, south), (east, north), (DETECTIONS, 2))
        some = some[shapely.contains_xy(ground, some[:, 0], some[:, 1])]
        some = np.repeat(some, chance.integers(1, 5, len(some)), axis=0)
        places = np.vstack([places, some + chance.normal(0, 0.002, some.shape)])
    places = places[:DETECTIONS]
    lines = ["latitude,longitude,bright_ti4,scan,track,acq_date,acq_time,satellite,instrument,confidence,version,bright_ti5,frp,daynight"]
    for n, (lon, lat) in enumerate(places):
        at = n * DAYS * 6 // DETECTIONS
        clock = ("0429", "0519", "0609", "1729", "1819", "1909")[at % 6]
        lines.append(f"{lat:.5f},{lon:.5f},330.1,{0.38 + n % 40 / 100:.2f},{0.36 + n % 30 / 100:.2f},2023-11-{at // 6 + 1:02d},{clock},"
                     f"{('N', 'N20', 'N21')[at % 3]},VIIRS,{'lnnnh'[n % 5]},2.0NRT,290.4,{chance.gamma(1.2, 4):.2f},{'D' if clock < '12' else 'N'}")
    path.write_text("\n".join(lines) + "\n", "ascii")


def ours(listing):
    """The result of the job on *listing*, and how to make its page."""
    from lantian.layers.fire_inputs import read_fire_inputs
    from lantian.layers.tasks import FLAG_FIRES
    from lantian.processing.fire_options import FireOptions
    from lantian.processing.flag_fires import flag_fires

    arguments = {**FLAG_FIRES.defaults(), "inputs": [listing], "townships": str(HOME / "sample/townships.gpkg"), "sources": []}
    return flag_fires(read_fire_inputs(arguments), FireOptions.from_arguments(arguments))


def page_of(drawing) -> bytes:
    """A folium map with Leaflet inside; what else it would fetch is left out, its markers get a plain circle's style."""
    assets = HOME / "processing/publish/assets"
    drawing.default_js, drawing.default_css = [], []
    text = drawing.get_root().render()
    head = f"<style>{(assets / 'leaflet.css').read_text('utf-8')}</style><script>{(assets / 'leaflet.js').read_text('utf-8')}</script>"
    return text.replace("<head>", f"<head>{head}", 1).encode()


def peers(result):
    """What folium's documentation shows first: GeoJson of townships and footprints; a Marker with a popup for each detection."""
    import folium

    def plain(markers):
        drawing = folium.Map([37.5, 112.3], zoom_start=7, tiles=None)
        folium.GeoJson(json.loads(result.townships[["township", "geometry"]].to_json())).add_to(drawing)
        if not markers:
            folium.GeoJson(json.loads(result.footprints.to_json())).add_to(drawing)
        else:
            for row in result.detections.itertuples():
                folium.Marker([row.lat, row.lon], popup=f"{row.detection_id} {row.confidence} {row.frp_mw}").add_to(drawing)
        return page_of(drawing)

    return {"folium.GeoJson": lambda: plain(False), "folium.Marker": lambda: plain(True)}


def usable_s(driver, path, search) -> float:
    """From the address until the page has drawn and answers: ours a search for a county, a peer a question for its first shape or marker."""
    begin = time.perf_counter()
    driver.get(path.as_uri())
    done = ("if (!document.querySelector('#townships .town')) return false; const q = document.getElementById('query'); q.value = '定襄县';"
            "q.dispatchEvent(new Event('input')); return Boolean(document.querySelector('#hits button'));" if search else
            "return document.querySelectorAll('.leaflet-marker-icon, path.leaflet-interactive').length > 1000;")
    while not driver.execute_script(done):
        if time.perf_counter() - begin > PEER_LIMIT_S:
            return float("inf")
        time.sleep(0.02)
    return time.perf_counter() - begin


def main():
    load_lantian()
    sys.path.insert(0, str(HOME / "tests/processing/publish"))
    from browser import chromium

    from lantian.processing.publish.web_map import web_map

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        a_month(folder / "month.csv")
        result = ours(folder / "month.csv")
        print(f"{len(result.detections):,} detections, {len(result.events):,} events, {len(result.townships):,} townships")
        makers = {"lantian": lambda: web_map(result, "zh"), **peers(result)}
        rows = {}
        for title, make in makers.items():
            begin = time.perf_counter()
            content = make()
            rows[title] = [time.perf_counter() - begin, len(content) / 1e6, []]
            (folder / f"{title}.html").write_bytes(content)
        # Turn by turn, each in a browser of its own: a noisy machine is noisy for all.
        for _ in range(ROUNDS):
            for title, row in rows.items():
                with chromium() as driver:
                    driver.set_page_load_timeout(PEER_LIMIT_S)
                    row[2].append(usable_s(driver, folder / f"{title}.html", title == "lantian"))
        print(f"{'page':16}{'made in s':>12}{'MB':>8}{'usable in s':>14}")
        for title, (made, size, seconds) in rows.items():
            print(f"{title:16}{made:12.1f}{size:8.2f}{statistics.median(seconds):14.2f}")
        made, size, seconds = rows["lantian"]
        return 0 if size < TARGET_MB and statistics.median(seconds) < TARGET_S else 1


if __name__ == "__main__":
    sys.exit(main())
