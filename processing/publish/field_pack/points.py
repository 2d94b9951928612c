"""The points of a pack: one row an event, with all that a team is told of it."""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely

from ....layers.catalog.field_tables import POINTS, VERDICTS_IN
from ....layers.catalog.law import ZONE_KINDS
from ....layers.catalog.law import ZONES as ZONES_LAYER
from ....layers.datum import wgs84_to_gcj02
from ...fire_selection import states
from ...responsibility import chain
from .. import words
from ..bulletin.figures import dms
from ..sheet_frame import safe_text
from .pages import page_of, pages_of

ZONES = {"burn_ban": ("秸秆禁烧区", "Straw-burning ban"), "fuel_ban": ("高污染燃料禁燃区", "Fuel ban"), "coal_ban": ("禁煤区", "Coal ban")}
"""Kinds of zones that a pack shows unless others are asked for (look.md §5)."""
GCJ_NOTE = {"zh": "导航链接按 GCJ-02 换算，不入库", "en": "Link converted to GCJ-02 for navigation only, never stored"}


_SHORT = 12
"""Characters of a number that stand beside a point: ours have three, another program's may have any."""


def points_of(result, tables: dict, zones, steps: dict[str, int], lang: str = "zh", people=None):
    """(points as POINTS, pages) of the live events of *result* (FireResult) that a township owns, page by page.

    *tables*: townships, counties, villages, grids of the workspace; *zones* in force; *steps*: event → number of its last step in the ledger, for those
    that have one. *people* (GRID_PEOPLE): names and phones go in; None leaves them out. Tables are not changed.
    """
    events = result.events[result.events["merged_into"].isna() & result.events["township_code"].notna()].reset_index(drop=True)
    where = chain(events, *(tables[name] for name in ("townships", "counties", "villages", "grids")), lang)
    names = dict(zip(result.townships["township_code"], result.townships["township"], strict=True))
    named = events["township_code"].map(names)
    table = pd.DataFrame({**{name: events.get(name) for name in POINTS.columns[: POINTS.columns.index("number")]},
                          **{name: where[name] for name in ("county", "village", "village_m", "grid_code", "grid", "lacks")}})
    table["state"] = states(events)
    table["township"] = named.where(named.notna(), where["township"]).where(lambda one: one.notna(), events["township_code"])
    table["county"] = where["county"].where(where["county"].notna(), None)
    table["runner_up"] = events["runner_up_code"].map(names)
    table["number"] = _numbers(events["event_id"])
    table["step"] = [steps.get(name, 0) for name in events["event_id"]]
    table["people"] = None if people is None else _people(where["grid_code"], people)
    table["lat_dms"], table["lon_dms"] = ([dms(value, axis, 1) for value in events[axis]] for axis in ("lat", "lon"))
    table["size_km"] = events["event_id"].map(_sizes(result.detections))
    table["first_beijing"] = [beijing(time) for time in events["first_utc"]]
    table["seen"] = [_seen(row, lang) for row in events.itertuples()]
    cropland = result.detections.groupby("event_id")["cropland_share"].max() if "cropland_share" in result.detections else pd.Series(dtype=float)
    inside = _inside(events, zones, lang)
    table["evidence"] = ["\n".join(_evidence(row, cropland.get(row.event_id), mine, lang)) for row, mine in zip(events.itertuples(), inside, strict=True)]
    pages = pages_of(table)
    at = page_of(pages)
    table["page"] = [at[name] for name in table["event_id"]]
    place = {name: n for n, name in enumerate(at)}
    return table[POINTS.columns].iloc[sorted(range(len(table)), key=lambda n: place[table["event_id"][n]])].reset_index(drop=True), pages


def to_fill_in(points) -> pd.DataFrame:
    """VERDICTS_IN with a row for each of *points*, nothing filled in yet."""
    return points.reindex(columns=VERDICTS_IN.columns)


def geo_uri(lat: float, lon: float) -> str:
    """``geo:38.48089,112.78806`` (RFC 5870), WGS 84, to a metre: what the QR codes hold."""
    return f"geo:{lat:.5f},{lon:.5f}"


def navigation(lat: float, lon: float) -> str:
    """The link that opens a Chinese map app at the point: converted to GCJ-02 here and kept nowhere."""
    there_lon, there_lat = wgs84_to_gcj02(lon, lat)
    return f"https://uri.amap.com/marker?position={float(there_lon):.6f},{float(there_lat):.6f}&coordinate=gaode&callnative=1"


def beijing(time) -> str:
    """``11-09 12:29`` of a UTC time; empty where it is unknown."""
    return "" if time is None or time != time else str(np.datetime64(time, "m") + np.timedelta64(8, "h"))[5:].replace("T", " ")


def _seen(row, lang):
    first, last = beijing(row.first_utc), beijing(row.last_utc)
    when = first if first == last or not last else f"{first} – {last}"
    return " ".join(part for part in ((row.satellites or "").replace(";", " / ") if isinstance(row.satellites, str) else "", when,
                                      ("北京时间" if lang == "zh" else "Beijing time") if when else "") if part)


def _numbers(names) -> list[str]:
    """What stands beside a point on the map: 002, or 09-002 where two days of the pack have that number."""
    short = [name.rpartition("-")[2][:_SHORT] for name in names]
    return short if len(set(short)) == len(short) else [f"{name.rpartition('-')[0][-2:]}-{number}" for name, number in zip(names, short, strict=True)]


def _sizes(detections):
    """Along scan × along track of the largest pixel of each event, in km."""
    known = detections[detections["scan_m"].notna() & detections["track_m"].notna()]
    largest = known.assign(area=known["scan_m"] * known["track_m"]).sort_values("area").drop_duplicates("event_id", keep="last")
    return {row.event_id: f"{row.scan_m / 1000:.2f}×{row.track_m / 1000:.2f}" for row in largest.itertuples()}


def _inside(events, zones, lang):
    """The titles of the zones each event's point lies in."""
    found = [[] for _ in range(len(events))]
    if len(zones) and len(events):
        points = shapely.points(events["lon"].to_numpy(float), events["lat"].to_numpy(float))
        for point, zone in sorted(zip(*(one.tolist() for one in shapely.STRtree(zones.geometry.to_numpy()).query(points, predicate="intersects")), strict=True)):
            found[point].append(zone_title(zones.iloc[zone], lang))
    return found


def zone_title(zone, lang) -> str:
    """Kind and grade of a zone, and the number of its notice."""
    zh, en = ZONE_KINDS[zone["kind"]]
    grade = zone["grade"] if isinstance(zone["grade"], str) else ""
    words_zh = dict(zip(ZONES_LAYER.field("grade").choices, ZONES_LAYER.field("grade").choices_zh, strict=True))
    act = zone["act"] if isinstance(zone["act"], str) else ""
    title = f"{zh}{words_zh.get(grade, grade)}" if lang == "zh" else f"{en} {grade}".strip()
    return safe_text((f"{title}（{act}）" if lang == "zh" else f"{title} ({act})") if act else title)


def _evidence(row, cropland, inside, lang):
    """What speaks for and against the event, a line each."""
    zh = lang == "zh"
    flags = [one for one in (row.flags or "").split(";") if one and not one.startswith("near_static")] if isinstance(row.flags, str) else []
    lines = []
    if isinstance(row.near_static_name, str) and row.near_static_m == row.near_static_m:
        lines.append(f"静态热源 {row.near_static_m / 1000:.1f} km：{row.near_static_name}（存疑）" if zh
                     else f"static source {row.near_static_m / 1000:.1f} km off: {row.near_static_name} (doubtful)")
    if flags:
        lines.append(words.flags_text(";".join(flags), lang))
    lines.append(("位于" if zh else "inside ") + ("、" if zh else ", ").join(dict.fromkeys(inside)) if inside
                 else ("不在所示分区内" if zh else "in none of the zones shown"))
    share = "未知" if zh else "unknown"
    if cropland is not None and cropland == cropland:
        share = f"{cropland:.0%}"
    lines.append(f"耕地占比 {share}" if zh else f"cropland {share}")
    return lines


def _people(codes, people):
    """``张三 13800000000；…`` of each grid."""
    by_grid = {}
    for row in people.sort_values(["grid_code", "role", "person"], kind="stable").itertuples():
        by_grid.setdefault(row.grid_code, []).append(" ".join(part for part in (row.person, row.phone) if isinstance(part, str) and part))
    return ["；".join(dict.fromkeys(by_grid[code])) if code in by_grid else None for code in codes]
