"""Who answers for the place of a fire: the chain county – township – village – grid, and what of 定点、定时、定人、定责 is recorded. Names are not in it."""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely

from ..layers.datum import degree_lengths, geodesic_m

POINTS = {"post": ("定点", "post"), "hours": ("定时", "hours"), "person_named": ("定人", "person"), "duty": ("定责", "duty")}


def chain(events, townships, counties, villages, grids, lang: str = "zh") -> pd.DataFrame:
    """One row per event (same index): county, township_code, township, village, village_m, grid_code, grid, post, hours, person_named, duty, lacks.

    Township and county are those that the event is attributed to, for an event counts in one township alone; village and grid are where its point
    lies, where they belong to that township. A village with a border is the one around the point; of villages known by their seat it is the nearest, whose distance
    stands in *village_m* (geodesic metres): a hint, not a finding. *lacks* says what is missing, "" when nothing is.
    """
    names = {row.township_code: (row.township, row.county) for row in townships.itertuples()}
    of_county = {row.county_code: row.county for row in counties.itertuples()}
    code = [one if isinstance(one, str) else None for one in events["township_code"]]
    known = [names.get(one) or (None, None) for one in code]
    points = shapely.points(events["lon"].to_numpy(float), events["lat"].to_numpy(float))
    village, metres = _villages(points, code, villages)
    out = pd.DataFrame({"county": [of_county.get((one or "")[:6]) or county for one, (_, county) in zip(code, known, strict=True)],
                        "township_code": code, "township": [town for town, _ in known], "village": village, "village_m": metres}, index=events.index)
    at = _grids(points, code, grids)
    for name in ("grid_code", "grid", *POINTS):
        column = grids[name].to_numpy(object)
        out[name] = [None if place < 0 or column[place] != column[place] else column[place] for place in at]
    out["lacks"] = [_lacks(row, place, lang) for row, place in zip(out.itertuples(), at, strict=True)]
    return out


def _villages(points, code, villages):
    names, metres = [None] * len(points), np.full(len(points), np.nan)
    if not len(villages):
        return names, metres
    shapes, owner, title = villages.geometry.to_numpy(), villages["township_code"].to_numpy(object), villages["village"].to_numpy(object)
    for at, place in zip(*_containing(points, shapes), strict=True):
        if _same(owner[place], code[at]) and names[at] is None:
            names[at] = title[place]
    waiting: dict[str, list[int]] = {}
    for place, name in enumerate(names):
        if name is None and code[place]:
            waiting.setdefault(code[place], []).append(place)
    mine = np.flatnonzero(shapely.get_type_id(shapes) == 0)
    lon, lat, x, y = (get(which) for which in (points, shapes[mine]) for get in (shapely.get_x, shapely.get_y))
    nearest = np.full(len(points), -1)
    for township, places in waiting.items():
        seats = np.flatnonzero(owner[mine] == township)
        for place in places if len(seats) else ():
            # On the plane of the point, where the nearest seat is the nearest one geodesically, too: a township is small.
            per_lon, per_lat = degree_lengths(lat[place])
            nearest[place] = seats[np.argmin(np.hypot((x[seats] - lon[place]) * per_lon, (y[seats] - lat[place]) * per_lat))]
    found = np.flatnonzero(nearest >= 0)
    if len(found):
        seat = nearest[found]
        metres[found] = geodesic_m(lon[found], lat[found], x[seat], y[seat])
        for place, name in zip(found, title[mine[seat]], strict=True):
            names[place] = name
    return names, metres


def _grids(points, code, grids):
    """The grid of each point: of those around it in its township the finest (highest level), then the first by its code; −1 for none."""
    found = np.full(len(points), -1)
    if not len(grids):
        return found
    owner, level, key = grids["township_code"].to_numpy(object), grids["level"].to_numpy(float), grids["grid_code"].to_numpy(object)
    best: dict[int, tuple] = {}
    for at, place in zip(*_containing(points, grids.geometry.to_numpy()), strict=True):
        if _same(owner[place], code[at]):
            rank = (-(level[place] if level[place] == level[place] else 0), str(key[place]))
            if at not in best or rank < best[at][0]:
                best[at] = (rank, place)
    for at, (_, place) in best.items():
        found[at] = place
    return found


def _containing(points, shapes):
    areas = np.where(np.isin(shapely.get_type_id(shapes), (3, 6)), shapes, None)
    return shapely.STRtree(areas).query(points, predicate="intersects")


def _same(owner, code):
    """Whether a row belongs to the township; one that names none belongs wherever it lies."""
    return not isinstance(owner, str) or owner == code


def _lacks(row, place, lang):
    zh = lang == "zh"
    missing = [] if isinstance(row.township, str) and row.township else ["乡镇" if zh else "township"]
    if not isinstance(row.village, str) or not row.village:
        missing.append("村" if zh else "village")
    if place < 0:
        return ("、" if zh else ", ").join([*missing, "网格" if zh else "grid"])
    for name, (name_zh, name_en) in POINTS.items():
        value = getattr(row, name)
        if (value != 1) if name == "person_named" else not (isinstance(value, str) and value.strip()):
            missing.append(name_zh if zh else name_en)
    return ("、" if zh else ", ").join(missing)
