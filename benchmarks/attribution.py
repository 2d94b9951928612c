"""Attribution of 100,000 generated detections in 41,000 generated townships beside geopandas sjoin and overlay, in one run.

Every round runs each way once, in a child process of its own, so that peak memory is its own and what slows the machine slows all alike.
"""

from __future__ import annotations

import ctypes
import multiprocessing
import resource
import statistics
import sys
import time
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from lantian.layers.datum import degree_lengths
from lantian.layers.products.sensors import sensor
from lantian.processing import attribute

TOWNSHIPS, DETECTIONS, ROUNDS, SEED = 41_000, 100_000, 3, 2
WEST, SOUTH, EAST, NORTH = 85.0, 24.0, 125.0, 49.0  # 9.9 million km²
VERTEX_M = 1600.0
"""Spacing of the vertices: about 40 a township of 240 km²."""
ALBERS = "+proj=aea +lat_1=27 +lat_2=45 +lat_0=35 +lon_0=105 +datum=WGS84 +units=m"


def tiling(n: int, rng) -> np.ndarray:
    """About *n* polygons in degrees that fill the area without gap or overlap, with borders that wind.

    Cells of shaken points, their vertices moved by one smooth field: neighbours keep their common border.
    """
    step = np.sqrt((EAST - WEST) * (NORTH - SOUTH) * np.cos(np.radians((SOUTH + NORTH) / 2)) / n)
    wide = step / np.cos(np.radians((SOUTH + NORTH) / 2))
    lon, lat = np.meshgrid(np.arange(WEST + wide / 2, EAST, wide), np.arange(SOUTH + step / 2, NORTH, step))
    lon[1::2] += wide / 2
    points = np.stack([lon.ravel(), lat.ravel()], axis=1) + rng.uniform(-0.3, 0.3, (lon.size, 2)) * (wide, step)
    area = shapely.box(WEST, SOUTH, EAST, NORTH)
    cells = shapely.get_parts(shapely.voronoi_polygons(shapely.multipoints(points), extend_to=area))
    cells = shapely.normalize(shapely.set_precision(shapely.intersection(cells, area), 1e-7))
    cells = cells[shapely.area(cells) > 0]
    return shapely.set_precision(shapely.transform(_dense(cells), _wound), 1e-7, mode="pointwise")


def _dense(cells):
    """Vertices every VERTEX_M, at the same places for both neighbours of an edge."""
    rings, cell = shapely.get_rings(cells, return_index=True)
    points, ring = shapely.get_coordinates(rings, return_index=True)
    same = ring[1:] == ring[:-1]
    start, end, of = points[:-1][same], points[1:][same], ring[:-1][same]
    # Counted from the lesser end, whichever way the ring runs, the steps round alike.
    turned = (start[:, 0] > end[:, 0]) | ((start[:, 0] == end[:, 0]) & (start[:, 1] > end[:, 1]))
    low, high = np.where(turned[:, None], end, start), np.where(turned[:, None], start, end)
    steps = np.maximum(1, np.round(np.hypot(*(high - low).T) * 100_000 / VERTEX_M).astype(int))
    edge = np.repeat(np.arange(len(steps)), steps)
    nth = np.arange(len(edge)) - np.repeat(np.cumsum(steps) - steps, steps)
    share = np.where(turned[edge], steps[edge] - nth, nth) / steps[edge]
    dense = low[edge] + (high - low)[edge] * share[:, None]
    return shapely.polygons(shapely.linearrings(dense, indices=of[edge]))


def _wound(points):
    x, y = points[:, 0] * 2 * np.pi, points[:, 1] * 2 * np.pi
    inside = np.minimum.reduce([points[:, 0] - WEST, EAST - points[:, 0], points[:, 1] - SOUTH, NORTH - points[:, 1], np.full(len(x), 0.05)]) / 0.05
    shift = np.stack([np.sin(9 * y + 2 * np.sin(3 * x)) + np.sin(23 * y), np.sin(8 * x + 2 * np.sin(3 * y)) + np.sin(21 * x)], axis=1)
    return points + 0.0045 * shift * inside[:, None]


def detections(n: int, rng) -> attribute.Pixels:
    """VIIRS-like detections anywhere in the area: footprints grow from 0.37 km at nadir to 0.80 × 0.78 km at the swath's edge."""
    out = np.abs(rng.uniform(-1, 1, n))
    viirs = sensor("VIIRS")
    lon, lat = rng.uniform(WEST + 0.1, EAST - 0.1, n), rng.uniform(SOUTH + 0.1, NORTH - 0.1, n)
    turn = np.where(rng.random(n) < 0.5, 1, -1) * viirs.scan_axis_deg
    return attribute.Pixels(lon, lat, (370 + 430 * out**2).round(-1), (370 + 410 * out**2).round(-1), turn, np.full(n, viirs.error_m),
                            np.zeros(n, bool), np.full(n, None, object))


def ours(pixels, townships):
    shares = attribute.attribute(pixels, townships)
    first = np.unique(shares.detection, return_index=True)[1]
    return shares.owner[first], shares.share[first]


def by_sjoin(pixels, townships):
    """The township in which the centre lies."""
    centres = gpd.GeoDataFrame(geometry=gpd.points_from_xy(pixels.lon, pixels.lat), crs=4326)
    joined = gpd.sjoin(centres, gpd.GeoDataFrame(geometry=townships, crs=4326), predicate="within")
    owner = np.full(len(pixels), attribute.OUTSIDE)
    owner[joined.index.to_numpy()] = joined["index_right"].to_numpy()
    return owner, None


def by_overlay(pixels, townships):
    """The township with the largest part of the footprint, cut in an equal-area projection."""
    feet = gpd.GeoDataFrame({"detection": np.arange(len(pixels))}, geometry=attribute.footprints(pixels), crs=4326).to_crs(ALBERS)
    areas = gpd.GeoDataFrame({"township": np.arange(len(townships))}, geometry=townships, crs=4326).to_crs(ALBERS)
    parts = gpd.overlay(feet, areas, how="intersection")
    parts = parts.assign(area=parts.area).sort_values(["detection", "area"], ascending=[True, False]).drop_duplicates("detection")
    owner = np.full(len(pixels), attribute.OUTSIDE)
    owner[parts["detection"].to_numpy()] = parts["township"].to_numpy()
    return owner, None


def _child(way, pixels, townships, pipe):
    before = _resident_kb()
    start = time.perf_counter()
    owner, share = way(pixels, townships)
    taken = time.perf_counter() - start
    pipe.send((taken, (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024, owner, share))


def _resident_kb() -> int:
    """Memory that this process holds now."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize() // 1024


def run(way, pixels, townships):
    """(seconds, MB above the data, owner, share) of one way in a child process."""
    fork = multiprocessing.get_context("fork")
    receive, send = fork.Pipe(duplex=False)
    child = fork.Process(target=_child, args=(way, pixels, townships, send))
    # What the tiling left free in the heap would hide what the way takes.
    ctypes.CDLL(None).malloc_trim(0)
    child.start()
    send.close()
    answer = receive.recv()
    child.join()
    return answer


def main(rounds: int = ROUNDS):
    rng = np.random.default_rng(SEED)
    townships, pixels = tiling(TOWNSHIPS, rng), detections(DETECTIONS, rng)
    east, north = degree_lengths(shapely.get_y(shapely.centroid(townships)))
    print(f"{len(townships)} townships, {shapely.get_num_coordinates(townships).mean():.0f} vertices and "
          f"{np.mean(shapely.area(townships) * east * north) / 1e6:.0f} km² each; {len(pixels)} detections; {rounds} rounds")
    ways = {"lantian attribute": ours, "geopandas sjoin": by_sjoin, "geopandas overlay": by_overlay}
    answers = {name: [] for name in ways}
    for _ in range(rounds):
        for name, way in ways.items():
            answers[name].append(run(way, pixels, townships))
    owner, share = answers["lantian attribute"][0][2:]
    kind = pd.cut(share, [0, 0.8, 0.95, 1.01], labels=["disputed", "likely", "certain"], right=False)
    print("of ours: " + ", ".join(f"{name} {np.mean(kind == name):.1%}" for name in ("certain", "likely", "disputed")))
    print(f"\n{'':20}{'median s':>9}{'ratio':>7}{'+ MB':>7}   names another township than ours: all, of certain, of likely, of disputed")
    for name, runs in answers.items():
        ratio = statistics.median(ours_[0] / other[0] for ours_, other in zip(answers["lantian attribute"], runs, strict=True))
        other = runs[0][2] != owner
        differ = "   ".join(f"{value:7.2%}" for value in (other.mean(), *(other[kind == level].mean() for level in ("certain", "likely", "disputed"))))
        print(f"{name:20}{statistics.median(r[0] for r in runs):9.2f}{ratio:7.2f}{max(r[1] for r in runs):7.0f}   {'' if name.startswith('lantian') else differ}")
    print("ratio = time of ours ÷ time of theirs, median over the rounds; + MB = peak memory above the data")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS)
