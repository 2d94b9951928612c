"""The main job: detections and townships in, every table of the result out."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely

from ..layers.catalog import fires as catalog
from ..layers.datum import degree_lengths
from ..layers.fire_inputs import FireInputs
from ..layers.products.sensors import ascending_satellites, descending_satellites, sensor
from . import count, group, judge, observe, passes
from .attribute import OUTSIDE, Pixels, attribute, footprints
from .deduplicate import merge_readings
from .fire_options import FireOptions
from .fire_record import record

FAR_M = 20_000.0
"""Detections farther than this from every township are listed, and nothing else."""


@dataclass(frozen=True)
class FireResult:
    """Every table of a result; columns by the catalog, times UTC, degrees WGS 84. *near* says which detections are within 20 km."""

    detections: pd.DataFrame
    near: np.ndarray
    footprints: object
    fires: pd.DataFrame
    events: pd.DataFrame
    townships: object
    township_counts: pd.DataFrame
    township_days: pd.DataFrame
    rejected: pd.DataFrame
    run: dict


def flag_fires(inputs: FireInputs, options: FireOptions, progress=None) -> FireResult:
    """Attribute, group, judge and count the detections of *inputs*. ``progress(fraction, zh, en)`` may raise Cancelled."""

    def tell(fraction, zh, en):
        if progress:
            progress(fraction, zh, en)

    townships = inputs.townships.table
    polygons, codes = townships.geometry.to_numpy(), townships["township_code"].to_numpy(object)
    table, counts = merge_readings(inputs.readings)
    pixels = _pixels(table)
    outline = footprints(pixels)
    tell(0.45, "归属乡镇", "attributing to townships")
    shares = attribute(pixels, polygons, lambda done: tell(0.45 + 0.3 * done, "归属乡镇", "attributing to townships"))
    detections = _detections(table, outline, shares, codes, inputs, options)
    tell(0.8, "归并火区与事件", "grouping fires and events")
    numbers = _group(detections, table, pixels, outline, options, inputs.previous)
    near = _near(detections, polygons)
    fires = count.group_rows(detections, "fire_id", shares, codes, options.cut)
    events = count.group_rows(detections, "event_id", shares, codes, options.cut)
    fires["event_id"] = detections.groupby("fire_id")["event_id"].first().loc[fires["fire_id"]].to_numpy(object)
    events["fires"] = fires.groupby("event_id")["fire_id"].nunique().loc[events["event_id"]].to_numpy()
    events["merged_into"] = None
    tell(0.85, "统计乡镇", "counting by township")
    seen, seen_by_day = observe.observed_shares(polygons, inputs.readings, options.day_start_min)
    here = detections[near]
    fires = fires[fires["fire_id"].isin(here["fire_id"])].reset_index(drop=True)
    events = events[events["event_id"].isin(here["event_id"])].reset_index(drop=True)
    by_township = count.township_table(townships, here, fires, events, seen)
    by_day = count.day_table(townships, here, fires, events, seen_by_day)
    run = record(inputs, options, table, counts, detections, near, fires, events, by_township, seen, numbers)
    events = _with_merged(events, numbers["events"].merged, inputs.previous)
    return FireResult(
        catalog.DETECTIONS.check(_pointless(detections, catalog.DETECTIONS)), near, _footprint_table(detections, outline, near),
        _pointless(fires, catalog.FIRES), _pointless(events, catalog.EVENTS), townships,
        catalog.TOWNSHIP_COUNTS.check(by_township), catalog.TOWNSHIP_DAYS.check(by_day), _rejected(inputs.readings, options.lang), run)


def _pixels(table) -> Pixels:
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
    return Pixels(table["lon"].to_numpy(float), table["lat"].to_numpy(float), scan, track, _angle(table) * of_sensor("scan_axis_deg"),
                  np.maximum(error, 1.0), of_sensor("response") == "triangle", polygon)


def _angle(table) -> np.ndarray:
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


def _detections(table, outline, shares, codes, inputs, options):
    """The table of detections but for its fires and events; *owner* (index, −1 outside) beside the catalog's columns."""
    out = table.drop(columns=["geometry"]).copy()
    own = np.array([foot == "pixel" for foot in out["footprint"]], bool)
    drawn = ~shapely.is_missing(outline)
    point = np.array([sensor(key).response == "point" for key in out["sensor"]], bool)
    given = np.isfinite(out["scan_m"].to_numpy(float)) & np.isfinite(out["track_m"].to_numpy(float))
    out["footprint"] = np.where(own, "pixel", np.where(point | ~drawn, None, np.where(given, "given", "assumed"))).astype(object)
    size = _pixels(table)
    out["scan_m"], out["track_m"] = np.where(drawn, size.scan_m, np.nan).round(1), np.where(drawn, size.track_m, np.nan).round(1)
    times = out["acquired_utc"].to_numpy("datetime64[s]")
    day = passes.beijing_day(times, options.day_start_min)
    out["day"] = np.where(np.isnat(times), out["date_only"].fillna("").astype(str), day).astype(object)
    each = count.owners(np.arange(len(out)), np.ones(len(out), int), shares, codes, options.cut) if len(out) else None
    for name in ("owner", "township_code", "probability", "runner_up_code", "runner_up_probability", "attribution"):
        out[name] = each[name].to_numpy() if each is not None else pd.Series(dtype=float if "prob" in name or name == "owner" else object)
    lon, lat = out["lon"].to_numpy(float), out["lat"].to_numpy(float)
    sources = inputs.sources.table if inputs.sources is not None else None
    name, kind, metres = judge.near_static(outline, lon, lat, sources, options.near_m)
    out["near_static_name"], out["near_static_m"] = name, metres.round(0)
    out["cropland_share"] = np.nan
    if inputs.land_cover is not None:
        out["cropland_share"] = judge.cropland_share(outline, lon, lat, inputs.land_cover, options.cropland_classes).round(4)
    out["counted"] = judge.counted(out["confidence"], options.min_confidence)
    out["flags"] = judge.flags(out["flags"], out["confidence"], kind, metres, out["cropland_share"], out["footprint"], times)
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


def _group(detections, table, pixels, outline, options, previous) -> dict:
    """Fires and events of the detections, numbered; the numbers are written into *detections*, which is ours."""
    lon, lat, times = pixels.lon, pixels.lat, table["acquired_utc"].to_numpy("datetime64[s]")
    number = passes.passes(table["satellite"], times, table["source"], table["date_only"])
    fire = group.fires(number, outline, lon, lat, table["frp_mw"].to_numpy(float))
    event = group.events(fire, number, times, lon, lat, np.hypot(pixels.scan_m, pixels.track_m))
    detections["pass"] = number
    dated = np.where(np.isnat(times), passes.day_begins_utc(np.where(detections["day"] == "", "1970-01-01", detections["day"]),
                                                            options.day_start_min), times)
    day = detections["day"].to_numpy(object)
    numbers = {}
    for prefix, name, label in (("F", "fire_id", fire), ("E", "event_id", event)):
        former = previous.numbers_of(name) if previous is not None else {}
        used = previous.used(name) if previous is not None else {}
        by = pd.DataFrame({"lon": lon, "lat": lat}).groupby(label)
        keys = [dated.astype("datetime64[s]").astype(np.int64)]
        first = pd.Series(keys[0]).groupby(label).transform("min").to_numpy()
        keys = [first, by["lon"].transform("mean").round(6).to_numpy(), by["lat"].transform("mean").round(6).to_numpy(), keys[0], lon, lat]
        found = group.number(prefix, label, keys, day, detections["detection_id"], former, used)
        detections[name] = [found.of[one] for one in label]
        numbers["events" if prefix == "E" else "fires"] = found
    return numbers


def _near(detections, polygons) -> np.ndarray:
    """Detections inside a township or within 20 km of one."""
    near = detections["owner"].to_numpy() != OUTSIDE
    rest = np.flatnonzero(~near)
    if len(rest):
        points = shapely.points(detections["lon"].to_numpy()[rest], detections["lat"].to_numpy()[rest])
        tree = shapely.STRtree(polygons)
        east, _ = degree_lengths(shapely.get_y(points))
        close, which = tree.query(points, predicate="dwithin", distance=FAR_M / east * 1.02)
        away = _metres(points[close], polygons[which])
        near[rest[close[away <= FAR_M]]] = True
    return near


def _metres(points, polygons):
    from ..layers.datum import geodesic_m

    ends = shapely.get_coordinates(shapely.shortest_line(points, polygons)).reshape(-1, 2, 2)
    return geodesic_m(ends[:, 0, 0], ends[:, 0, 1], ends[:, 1, 0], ends[:, 1, 1])


def _pointless(table, layer):
    """The columns of *layer*, in its order."""
    return table[layer.columns].reset_index(drop=True)


def _with_merged(events, merged, previous):
    """*events* and a row for every number that went into an older one, this time or before."""
    gone = {**(previous.merged if previous is not None else {}), **merged}
    rows = pd.DataFrame({"event_id": list(gone), "merged_into": list(gone.values())}).reindex(columns=events.columns)
    if len(rows):
        rows["counted"] = rows["detections"] = rows["counted_detections"] = rows["fires"] = rows["low_only"] = 0
        rows = rows.astype({name: events[name].dtype for name in events.columns if name in rows and rows[name].notna().all()}, errors="ignore")
        events = pd.concat([events, rows.sort_values("event_id")], ignore_index=True)
    return events


def _footprint_table(detections, outline, near):
    import geopandas as gpd

    drawn = near & ~shapely.is_missing(outline)
    table = detections.loc[drawn, catalog.FOOTPRINTS.columns].reset_index(drop=True)
    return catalog.FOOTPRINTS.check(gpd.GeoDataFrame(table, geometry=outline[drawn], crs=4326))


def _rejected(readings, lang) -> pd.DataFrame:
    rows = [{"file": row["file"], "row": row["row"], "column": row["column"], "value": row["value"], "reason": row[lang]}
            for reading in readings for row in reading.rejected]
    table = pd.DataFrame(rows, columns=catalog.REJECTED.columns)
    return catalog.REJECTED.check(table.sort_values(["file", "row", "column"], kind="stable", ignore_index=True))
