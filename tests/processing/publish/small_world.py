"""A small made-up result: six townships in three counties, four events, every kind of evidence; names as hostile as one likes."""

from types import SimpleNamespace

import geopandas as gpd
import numpy as np
import pandas as pd
from shapely.geometry import box

from lantian.layers.catalog import fires as catalog
from lantian.layers.catalog.units import TOWNSHIPS

NAMES = {"township": "甲镇", "county": "子县", "city": "天市", "source": "某电厂", "file": "清单.csv", "kind": "power_plant", "product": "VIIRS"}


def _filled(layer, rows):
    table = pd.DataFrame(rows, columns=layer.columns)
    for field in layer.fields:
        if field.type in ("real", "integer"):
            table[field.name] = pd.to_numeric(table[field.name])
        elif field.type == "time":
            table[field.name] = table[field.name].astype("datetime64[s]")
        else:
            table[field.name] = table[field.name].astype(object)
    return table


def small_world(shares=True, fires=True, **names):
    """The result; *names* replaces NAMES."""
    names = {**NAMES, **names}
    townships = gpd.GeoDataFrame([{
        "township_code": f"14000{i}000000",
        "township": names["township"] if i == 0 else f"{'甲乙丙丁戊己'[i]}镇",
        "county": names["county"] if i < 2 else f"县{i // 2}",
        "city": names["city"] if i < 4 else "地市",
        "notice": "示意，非法定边界",
        "geometry": box(112 + i % 3 * 0.1, 38 + i // 3 * 0.1, 112.1 + i % 3 * 0.1, 38.1 + i // 3 * 0.1),
    } for i in range(6)], crs=4326)[[*TOWNSHIPS.columns, "geometry"]]
    codes = townships["township_code"].tolist()
    # event, fire, township, lon, lat, time, confidence, frp, probability, runner-up, metres, flags, counted
    near = f"low_confidence;near_static:{names['kind']}"
    given = [
        ("E20231109-001", "F20231109-001", 0, 112.050, 38.050, "2023-11-09T04:29:00", "nominal", 9.06, 1.0, None, 0.9, None, "", 1),
        ("E20231109-001", "F20231109-001", 0, 112.055, 38.051, "2023-11-09T04:29:00", "high", 4.0, 1.0, None, 0.4, None, "", 1),
        ("E20231109-002", "F20231109-002", 1, 112.198, 38.050, "2023-11-09T06:09:00", "low", 25.0, 0.61, 2, np.nan, 120.0, near, 1),
        ("E20231110-001", "F20231110-001", 3, 112.020, 38.150, "2023-11-09T18:30:00", "nominal", np.nan, 0.88, 0, 0.0, None, "no_cropland;persistent:4;odd_mark:7", 1),
        ("E20231110-002", "F20231110-002", None, 112.350, 38.050, "2023-11-09T18:30:00", None, 1.0, 1.0, None, np.nan, None, "confidence_unknown;assumed_footprint", 1),
    ] if fires else []
    detections, groups = [], {}
    for n, (event, fire, unit, lon, lat, time, confidence, frp, p, second, crop, m, flags, counted) in enumerate(given):
        kind = "outside" if unit is None else "certain" if p >= 0.95 else "likely" if p >= 0.8 else "disputed"
        row = dict(
            detection_id=f"d{n}", source_file=names["file"], source="satellite", product=names["product"], satellite="NOAA-20",
            acquired_utc=np.datetime64(time),
            day="2023-11-10" if "T18" in time else "2023-11-09", lon=lon, lat=lat, scan_m=480.0, track_m=650.0, footprint="given", confidence=confidence,
            confidence_given=confidence, frp_mw=frp, fire_id=fire, event_id=event, township_code=None if unit is None else codes[unit], probability=p,
            runner_up_code=None if second is None else codes[second], runner_up_probability=None if second is None else 1 - p, attribution=kind, cropland_share=crop,
            near_static_name=None if m is None else names["source"], near_static_m=m, counted=counted, flags=flags)
        detections.append(row)
        groups.setdefault(event, []).append(row)
    events, fire_rows = [], []
    for rows in groups.values():
        row = {**rows[0], "first_utc": rows[0]["acquired_utc"], "last_utc": rows[-1]["acquired_utc"], "satellites": "NOAA-20", "detections": len(rows),
               "counted_detections": len(rows), "low_only": int(all(r["confidence"] == "low" for r in rows)), "fires": 1, "merged_into": None,
               "frp_mw": sum(r["frp_mw"] for r in rows), "confidence": rows[-1]["confidence"]}
        events.append({name: row.get(name) for name in catalog.EVENTS.columns})
        fire_rows.append({name: row.get(name) for name in catalog.FIRES.columns})
    if events:
        events.append({**dict.fromkeys(catalog.EVENTS.columns), "event_id": "E20231109-009", "merged_into": "E20231109-001", "counted": 0})
    table = _filled(catalog.DETECTIONS, detections)
    shapes = [box(row["lon"] - 0.003, row["lat"] - 0.003, row["lon"] + 0.003, row["lat"] + 0.003) for row in detections]
    counts = pd.DataFrame({"township_code": codes, "observed_share": [1.0, 0.4, 0.0, 1.0, 0.0, 0.9] if shares else [np.nan] * 6})
    two = lambda text: {"zh": text, "en": text}  # noqa: E731
    run = {
        "lantian": "0.1.0", "area": {"zh": "示例市", "en": "Example"},
        "period": {"first_day": "2023-11-09" if fires else "", "last_day": "2023-11-10" if fires else "", "day_start": "00:00"},
        "inputs": [{"role": "fires", "file": names["file"], "notes": [{"zh": "没有 FRP 列", "en": "no FRP column"}]}, {"role": "sources", "file": "s.gpkg"},
                   {"role": "cropland", "file": "c.tif"}],
        "parameters": {"near_m": 1000.0, "cut": [0.95, 0.8], "min_confidence": "low"},
        "rule": {"zh": "计数规则一句", "en": "the rule"}, "filter": {"zh": "未剔除任何证据", "en": "no evidence removed"},
        "sources": [{"zh": f"火点：{names['file']}", "en": f"Fires: {names['file']}"}],
        "warning": {"zh": "疑似火点，未经现场核实，不作为处罚依据", "en": "Suspected fires, not verified on site; not a basis for penalties"},
        "datum": {"townships": {"verdict": "agrees", "zh": "与参考县界相符", "en": "agrees with the reference"}}, "observed": two("–"),
        "passes": [{"satellite": "NOAA-20", "first_utc": f"{time}Z", "last_utc": f"{time}Z", "detections": 1}
                   for time in sorted({str(row["acquired_utc"]) for row in detections if row["attribution"] != "outside"})],
        "totals": {"rejected": 2, "far": {"detections": 7}, "not_counted": {"detections": 0}},
    }
    return SimpleNamespace(
        detections=table, near=np.ones(len(table), bool), townships=townships, township_counts=counts, run=run,
        footprints=gpd.GeoDataFrame({"detection_id": table["detection_id"]}, geometry=shapes, crs=4326),
        fires=_filled(catalog.FIRES, fire_rows), events=_filled(catalog.EVENTS, events))
