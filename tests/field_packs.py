"""Workspaces with fire events, and packs made from them."""

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from lantian.commands import run
from lantian.layers.catalog import WORKSPACE_LAYERS
from lantian.layers.new_workspace import create
from lantian.layers.tasks import TASKS
from lantian.layers.workspace import Workspace

HOSTILE = "=cmd|'/c'!A1</script><img src=x onerror=alert(1)>]]>&\"'\u202e\x07../../etc"


def put(path, name, records):
    """Upsert rows that are empty but for *records*."""
    layer = WORKSPACE_LAYERS[name]
    rows = [{**dict.fromkeys(layer.columns), **record} for record in records]
    columns = [*layer.columns, "geometry"]
    table = gpd.GeoDataFrame(rows, columns=columns, geometry="geometry", crs=4490) if layer.geometry else pd.DataFrame(rows, columns=layer.columns)
    for field in layer.fields:
        if field.type == "time":
            table[field.name] = table[field.name].astype("datetime64[s]")
    with Workspace(path, write=True) as workspace, workspace.transaction():
        return workspace.upsert(name, table)


def made(path, count=6, text="", days=("2023-11-09",), merged=()):
    """A workspace with two townships of Xinfu (140902) and *count* events spread over them; *text* stands in every text field that has no choices.

    *merged*: pairs (number, number it goes into).
    """
    create(path, "140902")
    names = (f"甲镇{text}", f"乙乡{text}")
    put(path, "townships", [{"township_code": f"14090210{n}000", "township": name, "county": f"忻府区{text}", "city": "忻州市",
                             "geometry": shapely.box(112.6 + n * 0.2, 38.3, 112.8 + n * 0.2, 38.6)} for n, name in enumerate(names)])
    codes = codes_of(path)
    gone = dict(merged)
    events, fires, detections, footprints = [], [], [], []
    for n in range(count):
        day = days[n % len(days)]
        number = n // len(days) + 1
        event, fire = f"E{day.replace('-', '')}-{number:03d}", f"F{day.replace('-', '')}-{number:03d}"
        town = n % 2
        lon, lat = round(112.62 + town * 0.2 + (n // 2 % 14) * 0.012, 6), round(38.32 + (n // 28) * 0.02, 6)
        seen = np.datetime64(f"{day}T04:29:00")
        own = {"township_code": codes[town], "probability": 1.0, "attribution": "certain"}
        what = {"day": day, "lon": lon, "lat": lat, "frp_mw": 3.5, "confidence": "nominal", "counted": 1, "near_static_name": f"某电厂{text}" if n == 0 else None,
                "near_static_m": 1200.0 if n == 0 else None, "flags": "near_static:power_plant" if n == 0 else "", "geometry": shapely.Point(lon, lat), **own}
        many = {"first_utc": seen, "last_utc": seen, "satellites": f"NOAA-20{text}", "detections": 1, "counted_detections": 1, "low_only": 0}
        if event in gone:
            what = {**what, "counted": 0}
        events.append({"event_id": event, "state": "suspected", "fires": 1, "merged_into": gone.get(event), **what, **many})
        fires.append({"fire_id": fire, "event_id": gone.get(event, event), **what, **many})
        detections.append({
            "detection_id": f"d{n}", "source_file": f"f.csv{text}", "source": "satellite", "satellite": f"NOAA-20{text}", "acquired_utc": seen, "scan_m": 480.0,
            "track_m": 650.0, "footprint": "given", "fire_id": fire, "event_id": gone.get(event, event), "source_row": n, "sensor": "viirs", **what})
        footprints.append({"detection_id": f"d{n}", "fire_id": fire, "event_id": gone.get(event, event), "footprint": "given",
                           "confidence": "nominal", "frp_mw": 3.5, "counted": 1, "geometry": shapely.box(lon - 0.003, lat - 0.003, lon + 0.003, lat + 0.003), **own})
    for name, rows in (("events", events), ("fires", fires), ("detections", detections), ("footprints", footprints)):
        put(path, name, [{key: value for key, value in row.items() if key in WORKSPACE_LAYERS[name].columns or key == "geometry"} for row in rows])
    put(path, "acts", [{"number": f"某政发〔2020〕1号{text}", "title": f"通告{text}", "issued_on": "2020-01-01", "in_force_on": "2020-01-01"}])
    put(path, "zones", [{"zone_id": "Z1", "kind": "burn_ban", "name": f"全域{text}", "status": "adopted", "act": f"某政发〔2020〕1号{text}", "valid_from": "2020-01-01",
                         "geometry": shapely.box(112.6, 38.3, 113.0, 38.45)}])
    return path


def codes_of(path):
    with Workspace(path) as workspace:
        return sorted(workspace.read("townships")["township_code"])


def pack(path, out, **arguments):
    return run("field_pack", {**TASKS["field_pack"].defaults(), "workspace": str(path), "out": str(out), **arguments})


def take(pack, path, out, **arguments):
    return run("take_verdicts", {**TASKS["take_verdicts"].defaults(), "pack": str(pack), "workspace": str(path), "out": str(out), **arguments})


def dispatch(path, events):
    run("record_verdict", {**TASKS["record_verdict"].defaults(), "workspace": str(path), "events": list(events), "state": "dispatched", "by": "值班",
                           "at": "2023-11-09T15:00"})
