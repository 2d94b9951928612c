"""``check_zones`` on 500 zones of 2,000 vertices beside QGIS's own checks of the same layer, turn by turn."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
import time
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

HOME = Path(__file__).resolve().parent.parent
QGIS_PYTHON = "/usr/bin/python3"  # Debian's: the libraries of the venv and QGIS's do not go well together in one process
ROUNDS = 3
TARGET_S = 2.0
ZONES, VERTICES = 500, 2000
PEERS = (
    # what for, algorithm, parameters beside the layer
    ("invalid", "qgis:checkvalidity", {"METHOD": 2, "VALID_OUTPUT": "memory:", "INVALID_OUTPUT": "memory:", "ERROR_OUTPUT": "memory:"}),
    ("overlaps", "native:intersection", {"OUTPUT": "memory:"}),
    ("gaps", "native:dissolve", {"OUTPUT": "memory:"}),
)


def load_lantian():
    """The package, under its name, from this folder."""
    spec = spec_from_file_location("lantian", HOME / "__init__.py", submodule_search_locations=[str(HOME)])
    sys.modules["lantian"] = package = module_from_spec(spec)
    spec.loader.exec_module(package)


def tiling():
    """Polygons (degrees) that share their borders to the vertex: the cells of 500 points with wavy sides, on average 2,000 vertices each."""
    import numpy as np
    import shapely

    square = shapely.box(0, 0, 1, 1)
    points = shapely.multipoints(np.random.default_rng(500).random((ZONES, 2)))
    cells = shapely.intersection(shapely.get_parts(shapely.voronoi_polygons(points, extend_to=square)), square)
    sides = shapely.get_parts(shapely.union_all(shapely.boundary(cells)))
    fine = shapely.segmentize(sides, shapely.length(cells).mean() / VERTICES)
    bent = shapely.transform(fine, lambda c: np.round(
        np.column_stack([112.2 + 0.7 * (c[:, 0] + 0.002 * np.sin(300 * c[:, 1])), 35.2 + 0.6 * (c[:, 1] + 0.002 * np.sin(300 * c[:, 0]))]), 9))
    return shapely.get_parts(shapely.polygonize(bent))


def with_faults(cells):
    """The tiling with five cells 2 m too wide, five 30 m too narrow, one twice and one whose border crosses itself."""
    import numpy as np
    import shapely

    cells = np.array(cells, object)
    for at in range(0, 100, 20):
        cells[at] = shapely.buffer(cells[at], 2e-5, join_style="mitre")
        cells[at + 10] = shapely.buffer(cells[at + 10], -3e-4, join_style="mitre")
    cells[201] = cells[202]
    ring = shapely.get_coordinates(cells[203])
    ring[[500, 510]] = ring[[510, 500]]
    cells[203] = shapely.polygons(ring)
    return cells


def tables(cells):
    """Zones and acts as a workspace gives them."""
    import geopandas as gpd
    import pandas as pd

    from lantian.layers.catalog.law import ACTS
    from lantian.layers.catalog.law import ZONES as LAYER

    rows = dict.fromkeys(LAYER.columns) | {"kind": "coal_ban", "status": "adopted", "valid_from": "2024-05-01"}
    zones = gpd.GeoDataFrame([{**rows, "zone_id": f"Z{at:03}"} for at in range(len(cells))], geometry=list(cells), crs=4490)
    return zones, pd.DataFrame(columns=ACTS.columns)


def ours(zones, acts) -> tuple[float, int]:
    """Seconds of all checks of the zones, and the faults found."""
    import shapely

    from lantian.processing.zones.check import check_zones

    # What shapely prepares it keeps: every turn gets polygons of its own.
    zones = zones.set_geometry(shapely.from_wkb(shapely.to_wkb(zones.geometry.to_numpy())), crs=4490)
    area = shapely.box(112.1, 35.1, 113.0, 35.9)
    start = time.perf_counter()
    found = check_zones(zones, acts, area)
    return time.perf_counter() - start, len(found.faults)


def peer(path: str):
    """QGIS's checks of the layer at *path*, printed as seconds; run by QGIS's Python in a process of its own."""
    from qgis.core import QgsApplication, QgsFeatureRequest, QgsProcessingContext, QgsVectorLayer

    app = QgsApplication([], False)
    app.initQgis()
    sys.path.append("/usr/share/qgis/python/plugins")
    from processing.core.Processing import Processing

    import processing

    Processing.initialize()
    context = QgsProcessingContext()
    context.setInvalidGeometryCheck(QgsFeatureRequest.GeometryNoCheck)
    taken = {}
    for what, algorithm, more in PEERS:
        layer = QgsVectorLayer(path, "zones", "ogr")
        given = {"INPUT_LAYER": layer} if what == "invalid" else {"INPUT": layer, "OVERLAY": layer} if what == "overlaps" else {"INPUT": layer}
        start = time.perf_counter()
        try:
            processing.run(algorithm, {**given, **more}, context=context)
            taken[what] = time.perf_counter() - start
        except Exception as error:  # an invalid polygon ends some of them
            taken[what] = None
            print(f"{algorithm}: {str(error).splitlines()[0]}", file=sys.stderr)
    print("TAKEN " + json.dumps(taken))


def theirs(path) -> dict:
    done = subprocess.run([QGIS_PYTHON, __file__, "--peer", str(path)], capture_output=True, encoding="utf-8", check=True,
                          env={"QT_QPA_PLATFORM": "offscreen", "PATH": "/usr/bin:/bin", "HOME": str(path.parent)})
    return json.loads(next(line for line in done.stdout.splitlines() if line.startswith("TAKEN ")).removeprefix("TAKEN "))


def main():
    load_lantian()
    cells = tiling()
    with tempfile.TemporaryDirectory() as folder:
        for title, shapes in (("a tiling without faults", cells), ("with twelve zones spoilt", with_faults(cells))):
            zones, acts = tables(shapes)
            path = Path(folder) / f"{title[:4].strip()}.gpkg"
            zones[["zone_id", "geometry"]].to_file(path, layer="zones", driver="GPKG", VERSION="1.3")
            mine, others = [], []
            for turn in range(-1, ROUNDS):
                # Who goes first changes; the first turn (-1) warms the disk and is not counted.
                if turn % 2:
                    seconds, faults = ours(zones, acts)
                    beside = theirs(path)
                else:
                    beside = theirs(path)
                    seconds, faults = ours(zones, acts)
                if turn >= 0:
                    mine.append(seconds)
                    others.append(beside)
            print(f"{len(zones)} zones, {sum(len(one.exterior.coords) for one in zones.geometry if one.geom_type == 'Polygon'):,} vertices, {title}: {faults} faults")
            best = statistics.median(mine)
            print(f"  {'lantian check_zones, all checks':44}{best:8.2f} s   target ≤ {TARGET_S}: {'met' if best <= TARGET_S else 'MISSED'}")
            whole = 0.0
            for what, algorithm, _ in PEERS:
                taken = [one[what] for one in others if one[what] is not None]
                text = f"{statistics.median(taken):8.2f} s   {statistics.median(taken) / best:5.1f} × ours" if taken else "   stopped at an invalid zone"
                whole += statistics.median(taken) if taken else 0.0
                print(f"  {'QGIS ' + algorithm + ' (' + what + ')':44}{text}")
            print(f"  {'QGIS, the three together':44}{whole:8.2f} s   {whole / best:5.1f} × ours")


if __name__ == "__main__":
    peer(sys.argv[2]) if sys.argv[1:2] == ["--peer"] else main()
