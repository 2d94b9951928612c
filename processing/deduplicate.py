"""One observation, one row: exact duplicates, older versions of a row, and a scene given both as list and as raster."""

from __future__ import annotations

import re

import numpy as np
import pandas as pd

from ..layers.tables.values import by_unique
from .passes import PASS_GAP_S

SAME_PIXEL_M = 100.0
"""Rows of one satellite and time, but of different versions, this near are the same pixel; unverified (reprocessing moves a
VIIRS or MODIS pixel by its location error, and pixels of one pass lie 375 m or more apart)."""
_STAGES = ("URT", "RT", "NRT")


def version_rank(version) -> tuple:
    """Newer is larger: the number first, then URT < RT < NRT < final. Source: fireatlas pull request 232 (NRT over URT, higher number).

    The number is a decimal one: archive files write 2 for what near real time calls 2.0, and 6.03 (of collection 6.0) before 6.1.
    """
    text = "" if version is None or version != version else str(version).upper()
    found = re.match(r"\s*(\d*(?:\.\d+)?)[0-9.]*\s*([A-Z]*)", text)
    digits, stage = found.groups()
    return (bool(digits), float(digits or 0), _STAGES.index(stage) if stage in _STAGES else len(_STAGES))


def merge_readings(readings, tell=None) -> tuple[pd.DataFrame, list[dict]]:
    """All detections of the readings in one table, and for each reading (same order) what went and why.

    The table has the columns of READINGS and ``geometry``, sorted by (acquired_utc, satellite, lat, lon); counts per reading:
    ``used``, ``duplicates`` (exact or an older version), ``same_scene`` (raster pixels of a pass that a list gives). *tell* is called with a
    share done and may raise Cancelled.
    """
    tell = tell or (lambda done: None)
    counts = [{"used": 0, "duplicates": 0, "same_scene": 0} for _ in readings]
    lists = [r for r in readings if r.scene is None]
    parts = []
    for at, reading in enumerate(readings):
        table = reading.table.assign(reading=at)
        if reading.scene is not None:
            covered = _covered(reading, lists)
            counts[at]["same_scene"] = int(covered.sum())
            table = table[~covered]
        if len(table):
            parts.append(table)
    if not parts:
        return readings[0].table.assign(reading=0).iloc[:0], counts
    table = pd.concat([_plain_types(part) for part in parts], ignore_index=True)
    tell(0.2)
    # A list has few versions.
    rank = by_unique(table["version"].to_numpy(object), version_rank)
    levels = {value: i for i, value in enumerate(sorted(set(rank)))}
    table["_rank"] = np.array([-levels[value] for value in rank])
    tell(0.4)
    table["_satellite"] = table["satellite"].fillna("").astype(str)
    table = table.sort_values(
        ["acquired_utc", "_satellite", "lat", "lon", "source", "_rank", "source_file", "source_row"], kind="stable", na_position="first", ignore_index=True)
    tell(0.6)
    same = ["acquired_utc", "date_only", "_satellite", "source", "lat", "lon"]
    gone = table.duplicated(same, keep="first").to_numpy() | _older(table)
    tell(0.8)
    for at, one in enumerate(counts):
        mine = table["reading"].to_numpy() == at
        one["duplicates"], one["used"] = int((mine & gone).sum()), int((mine & ~gone).sum())
    return table[~gone].drop(columns=["_rank", "_satellite"]).reset_index(drop=True), counts


def _plain_types(table):
    """Text columns as objects, so that an all-empty column of one file does not change the type of the whole."""
    texts = [c for c in table.columns if table[c].dtype.kind in "OSU" or str(table[c].dtype).startswith("str")]
    return table.assign(**{c: table[c].astype(object).where(table[c].notna(), None) for c in texts})


def _covered(reading, lists) -> np.ndarray:
    """Which pixels of a raster lie where a list gives the same pass of the same satellite.

    A list that holds a detection of that satellite (of the same sensor, where one of the two names no satellite) within 10
    minutes of the raster's time gives the scene; it speaks for the rectangle that its rows span, so that a list cut to one
    county leaves the raster its other counties.
    """
    scene, table = reading.scene, reading.table
    covered = np.zeros(len(table), bool)
    for other in lists:
        satellite, sensor = other.table["satellite"], other.table["sensor"]
        unnamed = satellite.isna() if scene["satellite"] else True
        rows = other.table[((satellite == scene["satellite"]) | unnamed & sensor.isin(table["sensor"])).to_numpy(bool)]
        gap = np.abs(rows["acquired_utc"].to_numpy("datetime64[s]") - scene["acquired_utc"])
        if not (gap <= np.timedelta64(PASS_GAP_S, "s")).any():
            continue
        # A raster pixel's centre may lie half a pixel beyond the list's outermost centre.
        margin = float(np.nanmax(table[["scan_m", "track_m"]].to_numpy(), initial=0)) / 80_000
        lon, lat = rows["lon"], rows["lat"]
        covered |= (table["lon"].between(lon.min() - margin, lon.max() + margin)
                    & table["lat"].between(lat.min() - margin, lat.max() + margin)).to_numpy()
    return covered


def _older(table) -> np.ndarray:
    """Rows of which a newer version stands within SAME_PIXEL_M, in the same satellite and minute."""
    older = np.zeros(len(table), bool)
    dated = table[table["acquired_utc"].notna() & (table["source"] == "satellite")]
    times = dated.groupby([dated["_satellite"], "acquired_utc"])["_rank"]
    for _, rows in dated[times.transform("nunique") > 1].groupby(["_satellite", "acquired_utc"]):
        import shapely

        from ..layers.datum import degree_lengths, geodesic_m

        lon, lat, rank = (rows[c].to_numpy() for c in ("lon", "lat", "_rank"))
        points = shapely.points(lon, lat)
        a, b = shapely.STRtree(points).query(points, predicate="dwithin", distance=SAME_PIXEL_M / float(degree_lengths(lat.max())[0]) * 1.01)
        newer = rank[b] < rank[a]
        a, b = a[newer], b[newer]
        older[rows.index[a[geodesic_m(lon[a], lat[a], lon[b], lat[b]) <= SAME_PIXEL_M]]] = True
    return older
