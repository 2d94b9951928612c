"""The record of a run: inputs, parameters, rule, filter, totals. No clock, no folder, no user in it."""

from __future__ import annotations

import platform
from importlib import import_module

import numpy as np

from .. import __version__
from ..layers.datum import reference_counties
from .attribute import OUTSIDE
from .count import COUNTS
from .group import RULE

WARNING = {"zh": "疑似火点，须经现场核实；不作为处罚依据", "en": "Suspected fires, to be verified on site; not a basis for penalties"}
UNKNOWN_SHARE = {"zh": "观测比例未知（点产品不含云）", "en": "Observed share unknown (point product carries no cloud)"}
_LIBRARIES = ("numpy", "pandas", "geopandas", "shapely", "pyproj", "pyogrio")
_LEVELS = {"low": ("低", "low"), "nominal": ("一般", "nominal"), "high": ("高", "high")}


def record(inputs, options, table, counts, detections, near, fires, events, by_township, seen, numbers) -> dict:
    """What run.json holds; text for people in ``{"zh", "en"}``."""
    inside = detections[(detections["counted"] == 1) & (detections["owner"] != OUTSIDE)]
    days = sorted(set(detections.loc[near, "day"]) - {"", None}) or sorted(set(detections["day"]) - {"", None})
    return {
        "lantian": __version__,
        "task": "flag_fires",
        "lang": options.lang,
        "versions": versions(),
        "area": area_of(inputs.townships.table),
        "period": {"first_day": days[0] if days else "", "last_day": days[-1] if days else "", "day_start": options.day_start},
        "inputs": _inputs(inputs, counts),
        "parameters": {"near_m": options.near_m, "cropland_classes": list(options.cropland_classes), "min_confidence": options.min_confidence,
                       "day_start": options.day_start, "cut": list(options.cut), **inputs.parameters},
        "rule": RULE,
        "filter": _filter(options),
        "sources": _sources(inputs),
        "warning": WARNING,
        "datum": {"townships": inputs.townships.datum.record(), "points": inputs.points_datum},
        "observed": _observed(inputs.readings, seen),
        "passes": pass_rows(inside),
        "totals": _totals(inputs, counts, detections, near, fires, events, by_township),
        "numbers": {name: {"used": found.used, "merged": found.merged} for name, found in numbers.items()},
    }


def versions() -> dict:
    """Python's and the libraries' versions."""
    return {"python": ".".join(platform.python_version_tuple()[:2]), **{name: import_module(name).__version__ for name in _LIBRARIES}}


def area_of(townships) -> dict:
    """What the townships are all in: a county, a city, a province, or an empty name."""
    cities, counties = set(townships["city"].dropna()), set(townships["county"].dropna())
    if len(counties) == 1:
        name = counties.pop()
    elif len(cities) == 1:
        name = cities.pop()
    else:
        reference = reference_counties()
        names = reference.loc[reference["city"].isin(cities), "province"].unique()
        name = names[0] if len(names) == 1 else ""
    return {"zh": name, "en": "Shanxi" if name == "山西省" else name}


def _inputs(inputs, counts) -> list[dict]:
    rows = []
    for reading, one in zip(inputs.readings, counts, strict=True):
        seen = reading.table
        rows.append({
            "role": "fires", "file": reading.file, "sha256": reading.sha256, "format": reading.format, "rows": reading.rows,
            "used": one["used"], "duplicates": one["duplicates"], "same_scene": one["same_scene"], "rejected": len(reading.rejected),
            "satellites": sorted({name for name in seen["satellite"] if isinstance(name, str)}),
            "products": sorted({name for name in seen["product"] if isinstance(name, str)}), "notes": list(reading.notes),
            **({"acquired_utc": _stamp(reading.scene["acquired_utc"])} if reading.scene is not None else {})})
    rows.append(inputs.townships.record)
    rows += inputs.sources.records if inputs.sources is not None else []
    rows += [one.record for one in (inputs.land_cover, inputs.previous) if one is not None]
    return rows


def _filter(options) -> dict:
    zh, en = _LEVELS[options.min_confidence]
    if options.min_confidence == "low":
        return {"zh": "置信度不限（全部计入）；未剔除任何证据", "en": "All confidences count; no evidence removed"}
    return {"zh": f"置信度 ≥ {zh}（其余列出而不计入）；未剔除任何证据", "en": f"Confidence ≥ {en} (the rest is listed, not counted); no evidence removed"}


def _sources(inputs) -> list[dict]:
    rows = []
    for reading in inputs.readings:
        what = "、".join(sorted({p for p in reading.table["product"] if isinstance(p, str)}))
        rows.append({"zh": f"火点：{reading.file}" + (f"（{what}）" if what else ""), "en": f"Fires: {reading.file}" + (f" ({what})" if what else "")})
    notice = [text for text in inputs.townships.table["notice"].dropna().unique() if text]
    towns = inputs.townships.record["file"]
    rows.append({"zh": f"乡镇界：{towns}" + (f"（{notice[0]}）" if notice else ""), "en": f"Townships: {towns}" + (f" ({notice[0]})" if notice else "")})
    for one in inputs.sources.records if inputs.sources is not None else []:
        rows.append({"zh": f"静态热源：{one['file']}", "en": f"Static sources: {one['file']}"})
    return rows


def _observed(readings, seen) -> dict:
    if seen is not None:
        zh, en = "观测比例：至少一次过境中可见的面积比例（仅栅格过境", "Observed share: area seen in at least one pass (raster passes only"
        if np.isnan(seen).any():
            zh, en = zh + "；栅格未覆盖的乡镇为未知，清单不含云", en + "; unknown where no raster reaches, for lists carry no cloud"
        return {"zh": zh + "）", "en": en + ")"}
    if any(reading.scene is not None for reading in readings):
        return {"zh": "观测比例未知（掩膜没有未观测类别）", "en": "Observed share unknown (the mask has no unobserved classes)"}
    return UNKNOWN_SHARE


def pass_rows(inside) -> list[dict]:
    """The satellite passes of detections (numbered in their column ``pass``), by time."""
    rows = []
    for _, one in inside[inside["acquired_utc"].notna() & (inside["source"] == "satellite")].groupby("pass", sort=False):
        satellite = one["satellite"].iloc[0]
        rows.append({"satellite": satellite if isinstance(satellite, str) else "", "first_utc": _stamp(one["acquired_utc"].min()),
                     "last_utc": _stamp(one["acquired_utc"].max()), "detections": len(one)})
    return sorted(rows, key=lambda row: (row["first_utc"], row["satellite"]))


def _stamp(time) -> str:
    return str(np.datetime64(time, "s")) + "Z"


def totals_of(detections, near, fires, events, by_township) -> dict:
    """Sums over the townships, and what lies outside of them; *near* are the detections within 20 km."""
    counted = detections["counted"] == 1
    outside = {"detections": int((counted & near & (detections["owner"] == OUTSIDE)).sum())}
    for name, rows in (("fires", fires), ("events", events)):
        out = rows[(rows["counted"] == 1) & (rows["owner"] == OUTSIDE)]
        outside[name] = len(out) if name == "fires" else int((out["low_only"] == 0).sum())
        if name == "events":
            outside["events_low_only"] = int((out["low_only"] == 1).sum())
    return {
        **{name: int(by_township[name].sum()) for name in COUNTS},
        "frp_mw": round(float(by_township["frp_mw"].sum()), 2),
        "townships": len(by_township),
        "townships_with_events": int((by_township["events"] > 0).sum()),
        "outside": outside,
        "far": {"detections": int((~near).sum())},
        "not_counted": {"detections": int((near & ~counted).sum())},
    }


def _totals(inputs, counts, detections, near, fires, events, by_township) -> dict:
    return {
        **totals_of(detections, near, fires, events, by_township),
        "rows": sum(reading.rows for reading in inputs.readings),
        "duplicates": sum(one["duplicates"] for one in counts),
        "same_scene": sum(one["same_scene"] for one in counts),
        "rejected": sum(len(reading.rejected) for reading in inputs.readings),
    }
