"""Small tables of a workspace's fires for the tests of the filter: what is not said is as a run would have it."""

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from lantian.layers.catalog import WORKSPACE_LAYERS
from lantian.layers.catalog.fires import EVENTS, FIRES, FOOTPRINTS, KEPT_DETECTIONS

TOWNS = ("140901101", "140901102", "140901103")


def townships(codes=TOWNS, **columns):
    layer = WORKSPACE_LAYERS["townships"]
    rows = [{**dict.fromkeys(layer.columns), "township_code": code, "township": f"镇{at}", "county": "忻府区", "city": "忻州市",
             "geometry": shapely.box(112 + at, 38, 113 + at, 39)} for at, code in enumerate(codes)]
    return gpd.GeoDataFrame(rows, geometry="geometry", crs=4490).assign(**columns)


def detection(number, event, **values):
    """A detection of the fire and event *event* (their number within the day)."""
    day = values.setdefault("day", "2023-11-09")
    fire = values.pop("fire", event)
    return {**dict.fromkeys(KEPT_DETECTIONS.columns), "detection_id": f"d{number:03d}", "source_file": "a.csv", "source": "satellite", "source_row": number,
            "sensor": "viirs-i",
            "satellite": "NOAA-20", "acquired_utc": np.datetime64(f"{day}T06:{number % 60:02d}:00" if day else "NaT", "s"), "lon": 112.5, "lat": 38.5,
            "confidence": "nominal", "frp_mw": float(number), "fire_id": f"F20231109-{fire:03d}", "event_id": f"E20231109-{event:03d}",
            "township_code": TOWNS[0], "probability": 1.0, "attribution": "certain", "counted": 1, **values}


def tables(rows, owners=None, states=None, merged=()):
    """The tables by name of the detection *rows*; *owners* and *states* by event number, *merged* pairs of event numbers."""
    detections = pd.DataFrame(rows, columns=KEPT_DETECTIONS.columns)
    detections["acquired_utc"] = detections["acquired_utc"].astype("datetime64[s]")
    detections = _placed(detections.astype({"frp_mw": float, "near_static_m": float, "cropland_share": float, "counted": int}))
    groups = {}
    for name, layer in (("fire_id", FIRES), ("event_id", EVENTS)):
        groups[layer.name] = pd.DataFrame([_group(layer, name, key, some, owners or {}) for key, some in detections.groupby(name)], columns=layer.columns)
    for old, new in merged:
        row = {**dict.fromkeys(EVENTS.columns), "event_id": f"E20231109-{old:03d}", "merged_into": f"E20231109-{new:03d}", "lon": 112.5, "lat": 38.5,
               "detections": 0, "counted_detections": 0, "fires": 0, "low_only": 0, "counted": 0}
        groups["events"] = pd.concat([groups["events"].astype(object), pd.DataFrame([row]).astype(object)], ignore_index=True)
    groups["events"]["merged_into"] = groups["events"]["merged_into"].astype(object).where(groups["events"]["merged_into"].notna(), None)
    for table in groups.values():
        for column in ("first_utc", "last_utc"):
            table[column] = table[column].astype("datetime64[s]")
    groups = {name: _placed(table) for name, table in groups.items()}
    if states is not None or "state" in WORKSPACE_LAYERS["events"].columns:
        groups["events"]["state"] = [(states or {}).get(int(name[-3:])) for name in groups["events"]["event_id"]]
    shapes = gpd.GeoDataFrame(detections[FOOTPRINTS.columns], geometry=shapely.box(112.4, 38.4, 112.6, 38.6) if len(detections) == 0 else [
        shapely.box(112.4, 38.4, 112.6, 38.6)] * len(detections), crs=4490)
    return {"townships": townships(), "detections": detections, "footprints": shapes, **groups}


def _placed(table):
    return gpd.GeoDataFrame(table, geometry=gpd.points_from_xy(table["lon"].astype(float), table["lat"].astype(float)), crs=4490)


def _group(layer, name, key, some, owners):
    mine = some[some["counted"] == 1]
    levels = [level for level in ("low", "nominal", "high") if (mine["confidence"] == level).any()]
    near = some.iloc[some["near_static_m"].fillna(np.inf).to_numpy().argmin()]
    town, attribution = owners.get(int(key[-3:]), (some["township_code"].iloc[0], some["attribution"].iloc[0]))
    return {**dict.fromkeys(layer.columns), name: key, "event_id": some["event_id"].iloc[0], "fires": some["fire_id"].nunique(), "day": some["day"].iloc[0],
            "first_utc": some["acquired_utc"].min(), "last_utc": some["acquired_utc"].max(), "lon": 112.5, "lat": 38.5, "satellites": "NOAA-20",
            "detections": len(some), "counted_detections": len(mine), "frp_mw": round(mine["frp_mw"].sum(), 2) if len(mine) else None,
            "confidence": levels[-1] if levels else None, "low_only": int(levels == ["low"] and mine["confidence"].notna().all()),
            "township_code": town, "probability": 1.0, "attribution": attribution, "counted": int(len(mine) > 0),
            "near_static_name": near["near_static_name"], "near_static_m": near["near_static_m"], "flags": ";".join(
                dict.fromkeys(mark for text in some["flags"] if isinstance(text, str) for mark in text.split(";")))}
