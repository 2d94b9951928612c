"""100,000 generated facilities of a prefecture against 500 zones and all rules, beside the same point-in-zone joins by QGIS's native algorithm.

Each round runs ours and theirs once, turn by turn; the ratio is that of the two in one round. Last the whole command as a process of its own.
"""

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
ROUNDS, SEED = 3, 4
TARGET_S = 10.0
AREA, DAY = "140900", "2025-12-10"
RICHEST = "xinzhou-2024"
"""The plan with the most provisions, and the most that ask for zones."""
FACILITIES = {"coal_users": 42_000, "machines": 16_000, "households": 11_000, "enterprises": 9_000, "vehicles": 7_000, "boilers": 6_000,
              "construction_sites": 3_000, "bare_ground": 2_200, "kilns": 1_500, "cameras": 900, "mines": 600, "gangue_hills": 400, "stations": 250,
              "works": 100, "heat_sources": 50}
ZONES = {"coal_ban": 110, "fuel_ban": 90, "clean_heating": 90, "heat_network": 50, "built_up": 40, "key_control": 30, "park": 30, "machinery": 25,
         "planning_area": 15, "clean_coal_allowed": 10, "sensitive": 10}
BAD_IF_ONE = {"failing", "smoke", "cofiring", "bypass", "scattered", "sample_failed", "self_burning", "two_high", "planned", "is_new", "orphaned", "rectifying",
              "night_works", "outdated", "large_industrial", "captive", "protected", "whitelist", "should_be_listed", "bypass_kept", "open_pit", "key_mine"}
"""Marks that few bear; of the other yes-no fields most say yes."""


def load_lantian():
    """The package, under its name, from this folder."""
    spec = spec_from_file_location("lantian", HOME / "__init__.py", submodule_search_locations=[str(HOME)])
    sys.modules["lantian"] = package = module_from_spec(spec)
    spec.loader.exec_module(package)


def township_shapes():
    """(the sample's townships of the prefecture, their shapes with 200 to 2,000 vertices, borders winding)."""
    import numpy as np
    import shapely

    from lantian.layers.townships import read_townships

    townships = read_townships(HOME / "sample" / "townships.gpkg").table
    mine = townships[townships["township_code"].str.startswith(AREA[:4])].to_crs(4490).reset_index(drop=True)
    fine = shapely.segmentize(mine.geometry.to_numpy(), shapely.length(mine.geometry.to_numpy()) / np.random.default_rng(SEED).uniform(200, 2000, len(mine)))
    # One smooth field for all: what lies side by side stays so.
    bent = shapely.transform(fine, lambda c: np.round(c + 0.0005 * np.sin(400 * c[:, ::-1]), 9))
    return mine.set_geometry(shapely.make_valid(bent), crs=4490)


def zones(townships, random):
    """ZONES by kind: townships whole, or shrunk about a point to the size of a town or park."""
    import geopandas as gpd
    import numpy as np
    import shapely
    from shapely import affinity

    from lantian.layers.catalog.law import ZONES as LAYER

    whole, rows, shapes = {"coal_ban", "fuel_ban", "clean_heating", "clean_coal_allowed", "machinery"}, [], []
    grounds = townships.geometry.to_numpy()
    for kind, count in ZONES.items():
        for at in range(count):
            shape = grounds[random.integers(len(grounds))]
            if kind not in whole:
                shape = affinity.scale(shape, *(random.uniform(0.15, 0.5),) * 2, origin=shapely.point_on_surface(shape))
            shapes.append(shape)
            rows.append({**dict.fromkeys(LAYER.columns), "zone_id": f"{kind}-{at:03}", "kind": kind, "name": f"一城四区{kind}{at}", "status": "adopted",
                         "valid_from": "2020-01-01", "lowest_stage": 3 if kind == "machinery" else None})
    return gpd.GeoDataFrame(rows, columns=LAYER.columns, geometry=np.array(shapes, object), crs=4490)


def register(layer, count, places, random):
    """*count* rows of a register with values such as a county keeps: some empty, most in order."""
    import geopandas as gpd
    import numpy as np

    data = {}
    for field in layer.fields:
        data[field.name] = np.array([f"{layer.name[:2].upper()}{at:06}" for at in range(count)], object) if field.name in layer.key else column(field, count, random)
    if "name" in data:
        data["name"] = np.array([f"某{layer.zh}{at}" for at in range(count)], object)
    return gpd.GeoDataFrame(data, columns=layer.columns, geometry=places, crs=4490)


def column(field, count, random):
    """Values of one field, as a workspace gives them."""
    import numpy as np

    if field.type == "real":
        values = random.choice([2.0, 4.0, 10.0, 20.0, 35.0, 65.0, 75.0, 4000.0, 8000.0], count)
        return np.where(random.random(count) < 0.1, np.nan, np.minimum(values, np.inf if field.high is None else field.high))
    if field.choices:
        values = random.choice(field.choices, count, p=np.array([3.0] + [1.0] * (len(field.choices) - 1)) / (len(field.choices) + 2)).astype(object)
    elif field.type == "integer" and (field.low, field.high) == (0, 1):
        values = (random.random(count) < (0.04 if field.name in BAD_IF_ONE else 0.93)).astype(int).astype(object)
    elif field.type == "integer":
        values = random.integers(0, (field.high or 60) + 1, count).astype(object)
        values[random.random(count) < 0.9] = 0 if field.name in ("relapsed", "stoves_removed") else field.high or 4
    elif field.type == "date":
        values = np.array([f"20{year}-0{month}-15" for year, month in zip(random.integers(18, 26, count), random.integers(1, 10, count), strict=True)], object)
    elif field.name in ("owner", "industry", "use", "exemption", "monitors", "treatment", "env_code", "equipment"):
        values = random.choice(["某某公司", "供暖", "铸造", "集中供热", "用电监控", "焦炉", "布袋除尘"], count).astype(object)
    else:
        return np.full(count, None, object)
    values[random.random(count) < 0.1] = None
    return values


def facilities(townships, random) -> dict:
    """Register → table, places in the townships, by a share that towns have."""
    import numpy as np
    import shapely

    from lantian.layers.catalog import WORKSPACE_LAYERS

    west, south, east, north = townships.total_bounds
    many = shapely.points(random.uniform(west, east, 400_000), random.uniform(south, north, 400_000))
    many = many[np.unique(shapely.STRtree(many).query(townships.geometry.to_numpy(), predicate="contains")[1])]
    return {name: register(WORKSPACE_LAYERS[name], count, many[random.integers(0, len(many), count)], random) for name, count in FACILITIES.items()}


def make_workspace(path):
    """The generated workspace at *path*."""
    import numpy as np

    from lantian.layers.new_workspace import create
    from lantian.layers.workspace import Workspace

    random = np.random.default_rng(SEED)
    townships = township_shapes()
    create(path, AREA, preset=RICHEST, townships=townships)
    with Workspace(path, write=True) as workspace, workspace.transaction():
        for name, table in {"zones": zones(townships, random), **facilities(townships, random)}.items():
            workspace.upsert(name, table)


def facts_of(path, plan):
    """What the command gives its rules, with shapes of their own: what shapely prepares it keeps."""
    from lantian.commands.apply_rules import _with_rings
    from lantian.layers.catalog import WORKSPACE_LAYERS
    from lantian.layers.presets import preset
    from lantian.layers.workspace import Workspace
    from lantian.processing.rules.facts import Facts

    with Workspace(path) as workspace:
        tables = {name: workspace.read(name, as_of=None if name in ("acts", "zones", "zone_borders") else DAY) for name in WORKSPACE_LAYERS}
        zones, circles = _with_rings(workspace.read("zones", as_of=DAY), tables, preset(plan), workspace)
    return Facts(tables, zones, DAY, preset(plan), circles)


def ours(path, plans):
    """Of all rules under each plan, nothing kept from one to the next: (seconds by plan, seconds of the joins alone, (layer, zone kinds) joined,

    provisions that ran, findings).
    """
    from lantian.processing.rules.apply import apply_rules

    taken, joins, joined, ran, found = [], 0.0, [], 0, 0
    for plan in plans:
        facts, fresh = facts_of(path, plan), facts_of(path, plan)
        start = time.perf_counter()
        applied = apply_rules(facts)
        taken.append(time.perf_counter() - start)
        ran, found = ran + len(applied.ran), found + len(applied.findings)
        # What the rules asked for: zones of some kinds round a register, and the townships of one.
        pairs = [key for key in facts._joined if key[0] != "places" and "heating" not in key[1]]
        start = time.perf_counter()
        for layer, kinds in pairs:
            fresh.township_of(kinds) if layer == "township" else fresh.zone_of(layer, kinds)
        joins += time.perf_counter() - start
        joined += [(kinds, ()) if layer == "township" else (layer, kinds) for layer, kinds in pairs]
    return taken, joins, joined, ran, found


def peer(path: str, joined: list):
    """QGIS's joins of layers of the workspace, in memory and indexed, printed as seconds; run by QGIS's Python in a process of its own."""
    from qgis.core import QgsApplication, QgsFeatureRequest, QgsProcessingContext, QgsVectorLayer

    app = QgsApplication([], False)
    app.initQgis()
    sys.path.append("/usr/share/qgis/python/plugins")
    from processing.core.Processing import Processing

    import processing

    Processing.initialize()
    context = QgsProcessingContext()
    context.setInvalidGeometryCheck(QgsFeatureRequest.GeometryNoCheck)
    kept = {}

    def layer(name, kinds=()):
        if (name, kinds) not in kept:
            read = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
            read.setSubsetString("kind IN ({})".format(", ".join(f"'{kind}'" for kind in kinds)) if kinds else "")
            kept[name, kinds] = read.materialize(QgsFeatureRequest())
            processing.run("native:createspatialindex", {"INPUT": kept[name, kinds]}, context=context)
        return kept[name, kinds]

    seconds = 0.0
    for name, kinds in joined:
        points, zones = layer(name), layer("zones", tuple(kinds)) if kinds else layer("townships")
        start = time.perf_counter()
        processing.run("native:joinattributesbylocation", {"INPUT": points, "JOIN": zones, "PREDICATE": [0], "METHOD": 1, "OUTPUT": "memory:",
                                                           "JOIN_FIELDS": ["zone_id"] if kinds else ["township_code"]}, context=context)
        seconds += time.perf_counter() - start
    print(f"TAKEN {seconds}")


def theirs(path, joined) -> float:
    done = subprocess.run([QGIS_PYTHON, __file__, "--peer", str(path), json.dumps(joined)], capture_output=True, encoding="utf-8", check=True,
                          env={"QT_QPA_PLATFORM": "offscreen", "PATH": "/usr/bin:/bin", "HOME": str(path.parent)})
    return float(next(line for line in done.stdout.splitlines() if line.startswith("TAKEN ")).removeprefix("TAKEN "))


def command(path, out) -> float:
    """Seconds of ``lantian apply-rules`` as a process: starting, reading, rules, writing."""
    start = time.perf_counter()
    subprocess.run([sys.executable, "-m", "lantian", "apply-rules", str(path), "--preset", RICHEST, "--as-of", DAY, "--out", str(out)], check=True,
                   stdout=subprocess.DEVNULL, cwd=path.parent)
    return time.perf_counter() - start


def main():
    load_lantian()
    from lantian.layers.presets import NAMES

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "prefecture.gpkg"
        make_workspace(path)
        import shapely

        shapes = facts_of(path, "zezhou-2020").zones.geometry.to_numpy()
        vertices = shapely.get_num_coordinates(shapes)
        print(f"{sum(FACILITIES.values()):,} facilities in {len(FACILITIES)} registers, {len(shapes)} zones of {vertices.min()} to {vertices.max()} vertices "
              f"(mean {vertices.mean():.0f}); {ROUNDS} rounds, medians")
        for title, plans in ((RICHEST, (RICHEST,)), ("all five plans", NAMES)):
            rounds = []
            for turn in range(ROUNDS):
                taken, joins, joined, ran, found = ours(path, plans)
                rounds.append((sum(taken), joins, theirs(path, joined), max(taken)))
                report(f"  {title} {turn + 1}/{ROUNDS}")
            whole, joins, peers, slowest = (statistics.median(one) for one in zip(*rounds, strict=True))
            times, share = (statistics.median(one[2] / one[at] for one in rounds) for at in (1, 0))
            print(f"{title}: {ran} provisions ran, {found:,} findings, {len(joined)} joins")
            print(f"  {'lantian, all rules with their joins':52}{whole:8.2f} s")
            print(f"  {'lantian, all rules, the slowest plan':52}{slowest:8.2f} s   target ≤ {TARGET_S:g}: {'met' if slowest <= TARGET_S else 'MISSED'}")
            print(f"  {'lantian, the joins alone':52}{joins:8.2f} s")
            print(f"  {'QGIS native:joinattributesbylocation, the same joins':52}{peers:8.2f} s   {times:5.1f} × our joins, {share:5.1f} × all our rules")
        seconds = [command(path, Path(folder) / f"out{turn}") for turn in range(ROUNDS)]
        print(f"lantian apply-rules --preset {RICHEST}, the whole process: {statistics.median(seconds):.2f} s")


def report(text):
    print(text, file=sys.stderr)


if __name__ == "__main__":
    peer(sys.argv[2], json.loads(sys.argv[3])) if sys.argv[1:2] == ["--peer"] else main()
