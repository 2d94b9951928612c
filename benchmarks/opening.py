"""How long a large workspace takes to open: 2,000 zones and 100,000 facilities, in a QGIS without its window.

    QT_QPA_PLATFORM=offscreen PATH=$PWD/.venv/bin:$PATH .venv/bin/python benchmarks/opening.py

Beside it stands what QGIS itself needs to open the same tables one by one without any of ours.
"""

from __future__ import annotations

import importlib.util
import os
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ZONES, FACILITIES = 2_000, 100_000
LIMIT_S = 5.0


def load():
    """The checkout as the package lantian; its root stays off sys.path, where our processing would hide QGIS's."""
    spec = importlib.util.spec_from_file_location("lantian", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)])
    sys.modules["lantian"] = package = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(package)


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
                                        kind=random.choice(["coal_ban", "fuel_ban", "burn_ban", "machinery"], ZONES), status="adopted"))
        half = FACILITIES // 2
        for name, points in (("boilers", at[:half]), ("coal_users", at[half:])):
            workspace.upsert(name, table(name, points, code=[f"{name}{n}" for n in range(len(points))]))


def main():
    load()
    from qgis.core import QgsApplication, QgsProject, QgsVectorLayer

    application = QgsApplication([], True)
    application.initQgis()
    from lantian.layers.catalog import WORKSPACE_LAYERS
    from lantian.plugin.workspace.layer_group import layers_of, put_layers
    from lantian.plugin.workspace.opening import look_at
    from lantian.plugin.workspace.project_settings import relate, show_place, snap

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.gpkg"
        large_workspace(path)
        print(f"{ZONES} zones, {FACILITIES} facilities, {path.stat().st_size / 1e6:.0f} MB, {os.cpu_count()} cores")
        for turn in ("first", "again"):
            steps = [time.perf_counter()]
            looked = look_at(path)
            steps.append(time.perf_counter())
            group = put_layers(looked.state, "x", False)
            steps.append(time.perf_counter())
            layers = layers_of(group)
            relate(layers)
            snap(layers)
            show_place(None, looked.state.bounds, True)
            steps.append(time.perf_counter())
            look, put, settings = (b - a for a, b in zip(steps, steps[1:], strict=False))
            total = steps[-1] - steps[0]
            print(f"{turn}: {total:.2f} s ({'under' if total < LIMIT_S else 'OVER'} {LIMIT_S:g} s): look {look:.2f} apart from the window, "
                  f"layers {put:.2f}, relations and snapping {settings:.2f}")
            QgsProject.instance().clear()
        start = time.perf_counter()
        kept = [QgsVectorLayer(f"{path}|layername={name}", name, "ogr") for name in WORKSPACE_LAYERS]
        print(f"QGIS alone, {len(kept)} layers without group, relations and snapping: {time.perf_counter() - start:.2f} s")
        del kept, layers, group
        QgsProject.instance().clear()
    application.exitQgis()


if __name__ == "__main__":
    main()
