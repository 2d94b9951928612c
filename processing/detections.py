"""Detections as rows: footprint and turn of every pixel, its owner, its evidence, its name."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
import shapely

from ..layers.datum import degree_lengths, geodesic_m
from ..layers.pieces import by_pieces, pieces
from ..layers.products.sensors import ascending_satellites, descending_satellites, sensor
from . import count, judge, passes
from .attribute import OUTSIDE, Pixels

FAR_M = 20_000.0
"""Detections farther than this from every township are listed, and nothing else."""


def pixels_of(table) -> Pixels:
    """Footprint, turn and error of every detection, with what its sensor assumes where the list says nothing."""
    n = len(table)
    kinds = {key: sensor(key) for key in table["sensor"].unique()}

    def of_sensor(name):
        return np.array([getattr(kinds[key], name) for key in table["sensor"]]) if n else np.zeros(0)

    point = of_sensor("response") == "point"
    scan, track = table["scan_m"].to_numpy(float), table["track_m"].to_numpy(float)
    scan = np.where(point, np.nan, np.where(np.isfinite(scan), scan, of_sensor("along_scan_m")))
    track = np.where(point, np.nan, np.where(np.isfinite(track), track, of_sensor("along_track_m")))
    error = table["error_m"].to_numpy(float)
    error = np.where(np.isfinite(error), error, of_sensor("error_m"))
    polygon = table["geometry"].to_numpy(object) if n else np.zeros(0, object)
    return Pixels(table["lon"].to_numpy(float), table["lat"].to_numpy(float), scan, track, _ascending(table) * of_sensor("scan_axis_deg"),
                  np.maximum(error, 1.0), of_sensor("response") == "triangle", polygon)


def _ascending(table) -> np.ndarray:
    """+1 on an ascending pass, −1 on a descending one, 0 where the satellite's way is not known."""
    lon = table["lon"].to_numpy(float)
    times = table["acquired_utc"].to_numpy("datetime64[s]")
    # Local solar time tells day from night where the list does not: 15° are an hour.
    hour = (times.astype(np.int64) / 3600 + lon / 15) % 24
    by_sun = np.where(np.isnat(times), "", np.where((hour >= 6) & (hour < 18), "D", "N"))
    given = table["daynight"].to_numpy(object)
    day = np.where(pd.isna(given), by_sun, given) == "D"
    known = day | (np.where(pd.isna(given), by_sun, given) == "N")
    up, down = table["satellite"].isin(ascending_satellites()).to_numpy(), table["satellite"].isin(descending_satellites()).to_numpy()
    ascending = np.where(day, 1, -1) * np.where(up, 1, np.where(down, -1, 0))
    return np.where(known, ascending, 0).astype(float)


def detection_rows(table, pixels, outline, shares, codes, inputs, options, tell=None) -> pd.DataFrame:
    """The table of detections but for its fires and events; *owner* (index, −1 outside) beside the catalog's columns.

    *tell* is called with a share done and may raise Cancelled.
    """
    tell = tell or (lambda done: None)
    out = table.drop(columns=["geometry"]).copy()
    own = np.array([foot == "pixel" for foot in out["footprint"]], bool)
    drawn = ~shapely.is_missing(outline)
    point = np.array([sensor(key).response == "point" for key in out["sensor"]], bool)
    given = np.isfinite(out["scan_m"].to_numpy(float)) & np.isfinite(out["track_m"].to_numpy(float))
    out["footprint"] = np.where(own, "pixel", np.where(point | ~drawn, None, np.where(given, "given", "assumed"))).astype(object)
    out["scan_m"], out["track_m"] = np.where(drawn, pixels.scan_m, np.nan).round(1), np.where(drawn, pixels.track_m, np.nan).round(1)
    times = out["acquired_utc"].to_numpy("datetime64[s]")
    day = passes.beijing_day(times, options.day_start_min)
    out["day"] = np.where(np.isnat(times), out["date_only"].fillna("").astype(str), day).astype(object)
    tell(0.1)
    each = count.owners(np.arange(len(out)), np.ones(len(out), int), shares, codes, options.cut)
    for name in each.columns:
        out[name] = each[name].to_numpy()
    lon, lat = out["lon"].to_numpy(float), out["lat"].to_numpy(float)
    sources = inputs.sources.table if inputs.sources is not None else None
    name, kind, metres = judge.near_static(outline, lon, lat, sources, options.near_m, lambda done: tell(0.3 + 0.2 * done))
    out["near_static_name"], out["near_static_m"] = name, metres.round(0)
    out["cropland_share"] = np.nan
    if inputs.land_cover is not None:
        out["cropland_share"] = judge.cropland_share(outline, lon, lat, inputs.land_cover, options.cropland_classes, lambda done: tell(0.5 + 0.2 * done)).round(4)
    out["counted"] = judge.counted(out["confidence"], options.min_confidence)
    tell(0.7)
    out["flags"] = judge.flags(out["flags"], out["confidence"], kind, metres, out["cropland_share"], out["footprint"], times)
    tell(0.9)
    out["detection_id"] = _identity(out)
    return out


def _identity(table) -> np.ndarray:
    """A name for each detection that does not depend on file or order: satellite, UTC time, place."""
    times = table["acquired_utc"].to_numpy("datetime64[s]").astype(str)
    names = []
    for satellite, source, time, day, lon, lat in zip(
            table["satellite"], table["source"], times, table["day"], table["lon"], table["lat"], strict=True):
        who = satellite if isinstance(satellite, str) and satellite else source
        when = (time if time != "NaT" else day).replace("-", "").replace(":", "")
        names.append(f"{''.join(who.split())}_{when}_{lon:.6f}_{lat:.6f}")
    names = np.array(names, object)
    # A raster's pixel may have the very centre that a list gives: the second of equal names bears a number.
    again = pd.Series(names).groupby(names).cumcount().to_numpy() if len(names) else np.zeros(0, int)
    return np.where(again > 0, names + "_" + (again + 1).astype(str), names)


def within_reach(readings, polygons, tell=None) -> list:
    """The readings without detections farther than 20 km from every township; how many went is noted in each."""
    kept = []
    for reading in readings:
        near = near_townships(reading.table.assign(owner=OUTSIDE), polygons, tell)
        gone = int((~near).sum())
        note = {"zh": f"{gone} 个像元距所有乡镇超过 20 km，未采用", "en": f"{gone} detections farther than 20 km from every township left out"}
        kept.append(replace(reading, table=reading.table[near].reset_index(drop=True), notes=[*reading.notes, *([note] if gone else [])]))
    return kept


def near_townships(detections, polygons, tell=None) -> np.ndarray:
    """Detections inside a township or within 20 km of one. *tell* is called with a share done and may raise Cancelled."""
    near = detections["owner"].to_numpy() != OUTSIDE
    rest = np.flatnonzero(~near)
    lon, lat = detections["lon"].to_numpy(float), detections["lat"].to_numpy(float)
    tree = shapely.STRtree(polygons)
    for piece in pieces(len(rest)):
        some = rest[piece]
        if tell and len(some):
            tell(piece.start / len(rest))
        near[some] = _within_far(lon[some], lat[some], tree, polygons)
    return near


def _within_far(lon, lat, tree, polygons) -> np.ndarray:
    """Which points lie within FAR_M of one of the *polygons* (whose *tree* this is)."""
    near, points = np.zeros(len(lon), bool), shapely.points(lon, lat)
    east, _ = degree_lengths(lat)
    close, which = tree.query(points, predicate="dwithin", distance=FAR_M / east * 1.02)
    ends = shapely.get_coordinates(by_pieces(shapely.shortest_line, points[close], polygons[which])).reshape(-1, 2, 2)
    away = geodesic_m(ends[:, 0, 0], ends[:, 0, 1], ends[:, 1, 0], ends[:, 1, 1])
    near[close[away <= FAR_M]] = True
    # The nearest border in degrees is not always the nearest in metres: those left are measured on a plane.
    left = ~near[close]
    close, which = close[left], which[left]
    near[close[judge.distances_m(points[close], polygons[which], lon[close], lat[close]) <= FAR_M]] = True
    return near
