"""The main job: detections and townships in, every table of the result out."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pandas as pd
import shapely

from ..layers.catalog import fires as catalog
from ..layers.fire_inputs import FireInputs
from . import count, group, observe, passes
from .attribute import attribute, footprints
from .borders import borders
from .deduplicate import merge_readings
from .detections import detection_rows, near_townships, pixels_of
from .fire_options import FireOptions
from .fire_record import record


@dataclass(frozen=True)
class FireResult:
    """Every table of a result; columns by the catalog, times UTC, degrees WGS 84.

    *near* says which detections are within 20 km; *kept* are the detections with what a workspace keeps of each.
    *observations* is what it keeps of what was seen; on *untold_days* there are files that do not tell.
    """

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
    kept: pd.DataFrame
    observations: pd.DataFrame | None = None
    untold_days: frozenset = frozenset()

    @cached_property
    def borders(self):
        """Counties and cities (BORDERS) as the townships make them up."""
        return borders(self.townships)


def flag_fires(inputs: FireInputs, options: FireOptions, progress=None) -> FireResult:
    """Attribute, group, judge and count the detections of *inputs*. ``progress(fraction, zh, en)`` may raise Cancelled."""

    def tell(fraction, zh, en):
        if progress:
            progress(fraction, zh, en)

    townships = inputs.townships.table
    polygons, codes = townships.geometry.to_numpy(), townships["township_code"].to_numpy(object)
    tell(0.42, "去除重复", "leaving out duplicates")
    table, counts = merge_readings(inputs.readings, lambda done: tell(0.42 + 0.02 * done, "去除重复", "leaving out duplicates"))
    tell(0.44, "去除重复", "leaving out duplicates")
    pixels = pixels_of(table)
    outline = footprints(pixels)
    tell(0.45, "归属乡镇", "attributing to townships")
    shares = attribute(pixels, polygons, lambda done: tell(0.45 + 0.25 * done, "归属乡镇", "attributing to townships"))
    tell(0.7, "核对证据", "weighing the evidence")
    detections = detection_rows(table, pixels, outline, shares, codes, inputs, options, lambda done: tell(0.7 + 0.03 * done, "核对证据", "weighing the evidence"))
    numbers = _group(detections, table, pixels, outline, options, inputs.previous,
                     lambda done: tell(0.73 + 0.05 * done, "归并火区与事件", "grouping fires and events"))
    tell(0.78, "统计火区", "counting fires")
    near = near_townships(detections, polygons, lambda done: tell(0.78, "统计火区", "counting fires"))
    fires = count.group_rows(detections, "fire_id", shares, codes, options.cut, lambda done: tell(0.78 + 0.02 * done, "统计火区", "counting fires"))
    events = count.group_rows(detections, "event_id", shares, codes, options.cut, lambda done: tell(0.8 + 0.02 * done, "统计事件", "counting events"))
    of_fire = dict(zip(detections["fire_id"], detections["event_id"], strict=True))
    fires["event_id"] = np.array([of_fire[name] for name in fires["fire_id"]], object)
    many = Counter(fires["event_id"])
    events["fires"] = np.array([many[name] for name in events["event_id"]], int)
    events["merged_into"] = None
    tell(0.82, "统计乡镇", "counting by township")
    looked = observe.look(polygons, inputs.readings, options.day_start_min)
    seen, seen_by_day = observe.observed_shares(looked)
    here = detections[near]
    fires = fires[fires["fire_id"].isin(here["fire_id"])].reset_index(drop=True)
    events = events[events["event_id"].isin(here["event_id"])].reset_index(drop=True)
    by_township = count.township_table(townships, here, fires, events, seen)
    by_day = count.day_table(townships, here, fires, events, seen_by_day, lambda done: tell(0.82 + 0.03 * done, "统计乡镇", "counting by township"))
    tell(0.85, "汇总", "summing up")
    run = record(inputs, options, table, counts, detections, near, fires, events, by_township, seen, numbers)
    events = _with_merged(events, numbers["events"].merged)
    tell(0.855, "汇总", "summing up")
    return FireResult(
        catalog.DETECTIONS.check(_pointless(detections, catalog.DETECTIONS)), near, _footprint_table(detections, outline, near),
        _pointless(fires, catalog.FIRES), _pointless(events, catalog.EVENTS), townships,
        catalog.TOWNSHIP_COUNTS.check(by_township), catalog.TOWNSHIP_DAYS.check(by_day), _rejected(inputs.readings, options.lang), run,
        _pointless(detections, catalog.KEPT_DETECTIONS), observe.observations(looked, codes), observe.untold_days(inputs.readings, options.day_start_min))


def _group(detections, table, pixels, outline, options, previous, tell) -> dict:
    """Fires and events of the detections, numbered; the numbers are written into *detections*, which is ours."""
    lon, lat, times = pixels.lon, pixels.lat, table["acquired_utc"].to_numpy("datetime64[s]")
    tell(0.0)
    number = passes.passes(table["satellite"], times, table["source"], table["date_only"])
    tell(0.05)
    fire = group.fires(number, outline, lon, lat, table["frp_mw"].to_numpy(float), lambda done: tell(0.05 + 0.25 * done))
    tell(0.3)
    event = group.events(fire, number, times, lon, lat, np.hypot(pixels.scan_m, pixels.track_m), lambda done: tell(0.3 + 0.3 * done))
    detections["pass"] = number
    dated = np.where(np.isnat(times), passes.day_begins_utc(np.where(detections["day"] == "", "1970-01-01", detections["day"]),
                                                            options.day_start_min), times)
    day = detections["day"].to_numpy(object)
    numbers = {}
    for prefix, name, label in (("F", "fire_id", fire), ("E", "event_id", event)):
        tell(0.6 if prefix == "F" else 0.8)
        former = previous.numbers_of(name) if previous is not None else {}
        used = previous.used(name) if previous is not None else {}
        kind = "events" if prefix == "E" else "fires"
        gone = previous.numbers[kind]["merged"] if previous is not None else {}
        tell(0.65 if prefix == "F" else 0.85)
        by = pd.DataFrame({"lon": lon, "lat": lat}).groupby(label)
        keys = [dated.astype("datetime64[s]").astype(np.int64)]
        first = pd.Series(keys[0]).groupby(label).transform("min").to_numpy()
        keys = [first, by["lon"].transform("mean").round(6).to_numpy(), by["lat"].transform("mean").round(6).to_numpy(), keys[0], lon, lat]
        numbers[kind] = group.number(prefix, label, keys, day, detections["detection_id"], former, used, gone)
        detections[name] = [numbers[kind].of[one] for one in label]
    return numbers


def _pointless(table, layer):
    """The columns of *layer*, in its order."""
    return table[layer.columns].reset_index(drop=True)


def _with_merged(events, gone):
    """*events* and a row for every number that went into an older one, this time or before."""
    rows = pd.DataFrame({"event_id": list(gone), "merged_into": list(gone.values())}).reindex(columns=events.columns)
    if len(rows):
        rows["counted"] = rows["detections"] = rows["counted_detections"] = rows["fires"] = rows["low_only"] = 0
        # Moments too, which a merged number lacks: beside an untyped column theirs would become objects, which no workbook can write.
        typed = [name for name in events.columns if rows[name].notna().all() or events[name].dtype.kind == "M"]
        rows = rows.astype({name: events[name].dtype for name in typed}, errors="ignore")
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
