"""The web map's one data block: a result's tables as plain lists, without folders, times of run or names of people."""

from __future__ import annotations

import gc
import json

import numpy as np
import pandas as pd
import shapely

from ...layers.datum import wgs84_to_gcj02
from ...layers.palette import palette
from ...layers.pieces import ROWS, pieces
from ...layers.set_aside import set_aside
from . import map_borders
from .map_edition import MapEdition
from .map_sums import grid_sums, public_run, township_sums

DEGREE_M = 111_320
MOST_LINKS = 5_000
# A notice that says the border is derived gets the fixed sentence in both languages; any other is shown as it stands.
_DERIVED = ("推算", "示意", "derived")
_DETECTION_TEXT = ("day", "satellite", "product", "confidence", "confidence_given", "footprint", "attribution", "near_static_name",
                   "source_file", "source", "flags")
_DETECTION_REAL = (("scan_m", 1), ("track_m", 1), ("frp_mw", 2), ("probability", 4), ("runner_up_probability", 4),
                   ("cropland_share", 4), ("near_static_m", 0))
_EVENT_TEXT = ("day", "satellites", "confidence", "attribution", "near_static_name", "flags")
_EVENT_REAL = (("frp_mw", 2), ("probability", 4), ("runner_up_probability", 4), ("near_static_m", 0))


def block(result, lang: str, texts: dict, tell=None, edition: MapEdition | None = None) -> str:
    """What the page shows as JSON text that is safe inside ``<script>``."""
    with set_aside():
        return json_text(map_data(result, lang, texts, tell, edition), tell)


def json_text(value, tell=None) -> str:
    """*value* as JSON without a ``<``, ``>`` or ``&`` and without a line or paragraph separator that is left as it is."""
    parts = []
    for part in _json(value):
        for character in "<>&\u2028\u2029":
            part = part.replace(character, f"\\u{ord(character):04x}")
        parts.append(part)
        if tell:
            tell(0.8)
    return "".join(parts)


def _json(value):
    """The JSON text of dicts with text keys and of lists, in parts of a moderate size."""
    if isinstance(value, dict):
        for at, (key, one) in enumerate(value.items()):
            yield f"{',' if at else '{'}{json.dumps(key, ensure_ascii=False)}:"
            yield from _json(one)
        yield "}" if value else "{}"
    elif isinstance(value, list) and len(value) > ROWS:
        for piece in pieces(len(value)):
            yield f"{',' if piece.start else '['}{_plain_json(value[piece])[1:-1]}"
        yield "]"
    else:
        yield _plain_json(value)


def _plain_json(value) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def map_data(result, lang: str, texts: dict, tell=None, edition: MapEdition | None = None) -> dict:
    """What the page shows, as JSON-able lists and dicts; every table is a dict of columns. Fires stand in it one by one, summed, or not, as the *edition* says."""
    edition = edition or MapEdition()
    run = public_run(result.run, result.detections) if edition.kind == "public" else result.run
    if edition.fires == "none":
        run = {**run, "sources": [one for one in run.get("sources") or [] if not one["zh"].startswith("火点：")]}
    townships = result.townships
    roles = {entry.get("role") for entry in run.get("inputs", [])}
    parameters, totals = run.get("parameters") or {}, run.get("totals") or {}
    units, lines, labels, bounds, coarse = _ground(townships, result.township_counts, edition.most_vertices)
    return {
        "version": run.get("lantian", ""), "lang": lang, "texts": texts, "palette": palette(), **edition.block(),
        **({"approval": run["approval"]} if run.get("approval") else {}),
        **({"as_of": run["as_of"]} if run.get("as_of") else {}),
        **{key: run.get(key) for key in ("area", "period", "rule", "filter", "sources", "warning", "observed")},
        "datum": [value for _, value in sorted((run.get("datum") or {}).items()) if value],
        "notices": _notices(townships), "coarse_m": coarse, "notes": _notes(run),
        "near_m": parameters.get("near_m", 1000), "cut": parameters.get("cut", [0.95, 0.8]), "min_confidence": parameters.get("min_confidence", "low"),
        "has": run.get("compared") or {"sources": "sources" in roles, "cropland": "cropland" in roles},
        "rejected": int(totals.get("rejected") or 0),
        "far": int((totals.get("far") or {}).get("detections") or 0),
        "not_counted": int((totals.get("not_counted") or {}).get("detections") or 0),
        "bounds": bounds, "townships": units, "lines": lines, "labels": labels,
        "passes": _passes(run.get("passes", []), edition) if edition.fires != "none" else [],
        **_fires(result, edition, tell),
    }


def _passes(entries, edition) -> list:
    """[satellite, first second, last second] of each pass; where no detection stands in the page, also how many it had."""
    first, last = (_seconds([entry[key] for entry in entries]) for key in ("first_utc", "last_utc"))
    counts = [[] if edition.fires == "points" else [int(entry.get("detections") or 0)] for entry in entries]
    return [[entry["satellite"], *span, *count] for entry, *span, count in zip(entries, first, last, counts, strict=True)]


def _fires(result, edition, tell) -> dict:
    if edition.fires == "none":
        return {"sums": {"days": [], "rows": []}}
    if edition.fires != "points":
        return {"sums": township_sums(result) if edition.fires == "township" else grid_sums(result, edition.cell_deg)}
    codes = {code: i for i, code in enumerate(result.townships["township_code"])}
    near = result.detections[np.asarray(result.near, bool)]
    kept = result.events["merged_into"].isna().to_numpy()
    events, merged = result.events[kept], result.events[~kept]
    event_ids = {name: i for i, name in enumerate(events["event_id"])}
    fire_ids = {name: i for i, name in enumerate(result.fires["fire_id"])}
    return {
        "events": {**_events(events, codes), **_gcj02(events, edition)},
        "merged": dict(zip(merged["event_id"].tolist(), merged["merged_into"].tolist(), strict=True)),
        "fires": {"township": _index(result.fires["township_code"], codes)},
        "detections": _detections(near, result.footprints, codes, event_ids, fire_ids, tell),
    }


def _gcj02(events, edition) -> dict:
    """Places for the navigation of a phone, in millionths of a degree; labelled in the page, stored nowhere else."""
    if not edition.navigate or len(events) > MOST_LINKS:
        return {}
    lon, lat = wgs84_to_gcj02(events["lon"].to_numpy(float), events["lat"].to_numpy(float))
    return {"amap": np.rint(np.stack([lon, lat], axis=1) * 1e6).astype(np.int64).tolist()}


def _notes(run: dict) -> list[dict]:
    """What the readers say of each file, once, with the file's name."""
    found = []
    for entry in run.get("inputs", []):
        for note in entry.get("notes") or []:
            line = {"zh": f"{entry.get('file', '')}：{note['zh']}", "en": f"{entry.get('file', '')}: {note['en']}"}
            if line not in found:
                found.append(line)
    return found


def _notices(townships) -> list:
    """Each notice on a border once: {"derived": True} or the text as it stands."""
    texts = sorted({text for text in townships["notice"].dropna().unique() if text}) if "notice" in townships.columns else []
    own = [text for text in texts if not any(mark in text for mark in _DERIVED)]
    return ([{"derived": True}] if len(own) < len(texts) else []) + own


def _ground(townships, counts, most=None):
    """Township columns, border lines, labels, bounds [w, s, e, n] and the coarseness of the drawn borders in metres."""
    geometries = np.asarray(townships.geometry.values)
    light, tolerance = map_borders.lightened(geometries, most)
    points = map_borders.label_points(geometries)
    county, city = (_texts(townships[name]) for name in ("county", "city"))
    units = {
        "code": townships["township_code"].tolist(), "name": _texts(townships["township"]), "county": _pool(county), "city": _pool(city),
        "share": _reals(counts["observed_share"], 4), "x": _reals(points[:, 0], 5), "y": _reals(points[:, 1], 5),
        "polygons": map_borders.polygons(light),
    }
    # Two counties of one name in two cities are two counties.
    both = [None if c is None else f"{city[i] or ''}\n{c}" for i, c in enumerate(county)]
    lines = map_borders.border_lines(light, both, city)
    labels = {
        "county": [[name.split("\n")[1], round(x, 5), round(y, 5)] for name, x, y, _ in map_borders.group_points(geometries, points, both)],
        "city": [[name, round(x, 5), round(y, 5)] for name, x, y, _ in map_borders.group_points(geometries, points, city)],
    }
    bounds = np.round(shapely.total_bounds(geometries), 5).tolist() if len(geometries) else None
    return units, lines, labels, bounds, round(tolerance * DEGREE_M)


def _events(events, codes) -> dict:
    return {
        "id": events["event_id"].tolist(),
        "first": _seconds(events["first_utc"]), "last": _seconds(events["last_utc"]),
        "lon": _reals(events["lon"], 6), "lat": _reals(events["lat"], 6),
        "township": _index(events["township_code"], codes), "runner_up": _index(events["runner_up_code"], codes),
        "counted": _flags(events["counted"]), "low_only": _flags(events["low_only"]),
        **{name: _pool(_texts(events[name])) for name in (*_EVENT_TEXT, *(["state"] if "state" in events.columns else []))},
        **{name: _reals(events[name], decimals) for name, decimals in _EVENT_REAL},
    }


def _detections(near, footprints, codes, event_ids, fire_ids, tell) -> dict:
    shapes = dict(zip(footprints["detection_id"], np.asarray(footprints.geometry.values), strict=True))
    drawn = [name for name in near["detection_id"] if name in shapes]
    outlines = {}
    for piece in pieces(len(drawn)):
        some = drawn[piece]
        gc.freeze()
        outlines.update(zip(some, map_borders.polygons(np.array([shapes[name] for name in some], dtype=object)), strict=True))
        if tell:
            tell(0.1 + 0.6 * piece.stop / max(len(drawn), 1))
    return {
        "n": len(near), "time": _seconds(near["acquired_utc"]),
        "lon": _reals(near["lon"], 6), "lat": _reals(near["lat"], 6),
        "event": _index(near["event_id"], event_ids), "fire": _index(near["fire_id"], fire_ids),
        "township": _index(near["township_code"], codes), "runner_up": _index(near["runner_up_code"], codes),
        "counted": _flags(near["counted"]),
        **{name: _pool(_texts(near[name])) for name in _DETECTION_TEXT},
        **{name: _reals(near[name], decimals) for name, decimals in _DETECTION_REAL},
        "shape": [outlines.get(name) for name in near["detection_id"]],
    }


def _texts(column) -> list:
    return [None if missing or value == "" else str(value) for value, missing in zip(column, pd.isna(column), strict=True)]


def _pool(texts: list) -> dict:
    """A column of few different texts: {"pool": […], "at": [index or -1]}."""
    pool: dict[str, int] = {}
    at = [-1 if text is None else pool.setdefault(text, len(pool)) for text in texts]
    return {"pool": list(pool), "at": at}


def _reals(column, decimals: int) -> list:
    values = np.round(np.asarray(pd.to_numeric(pd.Series(column), errors="coerce"), float), decimals)
    numbers = values.astype(np.int64).tolist() if decimals == 0 and np.isfinite(values).all() else values.tolist()
    return [number if ok else None for number, ok in zip(numbers, np.isfinite(values), strict=True)]


def _seconds(column) -> list:
    """Seconds since 1970 UTC, None where only a date is known."""
    times = pd.to_datetime(pd.Series(column), utc=True).dt.tz_localize(None).to_numpy().astype("datetime64[s]")
    return [None if missing else int(value) for value, missing in zip(times.astype(np.int64), np.isnat(times), strict=True)]


def _flags(column) -> list:
    return [0 if missing else int(value) for value, missing in zip(column, pd.isna(column), strict=True)]


def _index(column, codes: dict) -> list:
    return [codes.get(value, -1) for value in column]
