"""What is one fire: detections that touch in one pass are a fire, fires of several passes that are one burning are an event.

Fire: same pass, and footprints that touch, or identical FRP within 900 m (one 750 m retrieval shared by several 375 m pixels).
Event: another pass, at most 3 h apart, nearest centres within max(1 km, 0.375 × (d₁ + d₂)), d the footprint's diagonal.
Both by single linkage, so the order of the files never matters.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
import shapely

from ..layers.datum import degree_lengths, geodesic_m
from ..layers.pieces import by_pieces, pieces

SAME_FRP_M = 900.0
EVENT_S = 3 * 3600
EVENT_LEAST_M = 1000.0
EVENT_DIAGONALS = 0.375
# Corners of neighbouring raster pixels differ by rounding after a change of CRS; one metre joins them.
_TOUCH_DEG = 1e-5
_NUMBER = re.compile(r"[EF](\d*)-(\d{1,12})", re.ASCII)

FOREIGN = "\uffff"
"""The day of numbers that another program gave: it sorts after every day, and no number is counted on from them."""

RULE = {
    "zh": "同次过境像元相接，或 FRP 相同且相距 ≤ 900 m，为一个火区；≤ 3 h 且 ≤ max(1 km, 0.375×(d₁+d₂)) 的火区为一个事件（d 为像元足迹对角线）",
    "en": "Detections of one pass that touch, or share FRP within 900 m, are one fire; fires within 3 h and max(1 km, 0.375 × (d₁ + d₂)), "
          "d the footprint diagonal, are one event",
}


def components(n: int, a, b) -> np.ndarray:
    """The connected components of *n* nodes joined by the pairs (a, b): each node's label is the smallest node of its component."""
    label = np.arange(n)
    while True:
        low = np.minimum(label[a], label[b])
        before = label.copy()
        np.minimum.at(label, a, low)
        np.minimum.at(label, b, low)
        label = label[label]
        if (label == before).all():
            return label


def _pairs(places, distance, tell):
    """(i, j) of *places* that lie within *distance* degrees (of each) of one another, twice and each with itself, in the order of i."""
    tree, found = shapely.STRtree(places), []
    distance = np.broadcast_to(distance, len(places))
    for piece in pieces(len(places)):
        if tell:
            tell(piece.start / len(places))
        i, j = tree.query(places[piece], predicate="dwithin", distance=distance[piece])
        found.append((i + piece.start, j))
    return tuple(np.concatenate(part) for part in zip(*found, strict=True))


def _near_pairs(lon, lat, metres, tell):
    """Pairs i < j of points that may be within *metres* (array, per point) of one another."""
    points = by_pieces(shapely.points, lon, lat)
    east, _ = degree_lengths(lat)
    i, j = _pairs(points, metres / east * 1.01, tell)
    i, j = np.minimum(i, j), np.maximum(i, j)
    apart = i < j
    # One number a pair: numbers are sorted without Python's lock, rows of an array are not.
    pairs = np.unique(i[apart] * len(lon) + j[apart])
    return np.divmod(pairs, len(lon))


def fires(pass_number, footprint, lon, lat, frp_mw, tell=None) -> np.ndarray:
    """The fire of each detection: label = index of its first detection. *footprint* polygons in degrees or None.

    *tell* is called with a share done and may raise Cancelled.
    """
    n = len(lon)
    if n == 0:
        return np.zeros(0, int)
    a, b = _pairs(footprint, _TOUCH_DEG, tell and (lambda done: tell(done / 2)))
    touching = (a < b) & (pass_number[a] == pass_number[b])
    frp = np.where(np.asarray(frp_mw, float) > 0, frp_mw, np.nan).astype(float)
    i, j = _near_pairs(lon, lat, np.full(n, SAME_FRP_M), tell and (lambda done: tell(0.5 + done / 2)))
    same = (pass_number[i] == pass_number[j]) & (frp[i] == frp[j])
    i, j = i[same], j[same]
    close = geodesic_m(lon[i], lat[i], lon[j], lat[j]) <= SAME_FRP_M
    return components(n, np.concatenate([a[touching], i[close]]), np.concatenate([b[touching], j[close]]))


def events(fire, pass_number, acquired_utc, lon, lat, diagonal_m, tell=None) -> np.ndarray:
    """The event of each detection: label = index of its first detection. Undated detections join no other pass.

    *tell* is called with a share done and may raise Cancelled.
    """
    n = len(lon)
    if n == 0:
        return np.zeros(0, int)
    diagonal = np.nan_to_num(np.asarray(diagonal_m, float))
    i, j = _near_pairs(lon, lat, np.maximum(EVENT_LEAST_M, EVENT_DIAGONALS * (diagonal + diagonal.max(initial=0))), tell)
    times = np.asarray(acquired_utc, "datetime64[s]")
    seconds, dated = times.astype(np.int64), ~np.isnat(times)
    apart = (pass_number[i] != pass_number[j]) & dated[i] & dated[j]
    i, j = i[apart], j[apart]
    soon = np.abs(seconds[i] - seconds[j]) <= EVENT_S
    i, j = i[soon], j[soon]
    limit = np.maximum(EVENT_LEAST_M, EVENT_DIAGONALS * (diagonal[i] + diagonal[j]))
    linked = geodesic_m(lon[i], lat[i], lon[j], lat[j]) <= limit
    return components(n, np.concatenate([np.arange(n), i[linked]]), np.concatenate([fire, j[linked]]))


@dataclass(frozen=True)
class Numbers:
    """The numbers of groups: *of* label → number, *merged* younger number → the older it went into (now or in an earlier result),
    *used* day → highest n ever given."""

    of: dict
    merged: dict
    used: dict


def number(prefix: str, label, order_keys, day, detection_id, former: dict | None = None, used: dict | None = None,
           gone: dict | None = None) -> Numbers:
    """Number the groups ``<prefix><day>-<n>`` in the order of *order_keys* (a list of arrays, first the weightiest).

    label, day, detection_id and the keys are arrays over detections; a group's key is that of its first detection.
    *former* maps detection_id to the number its group had in an earlier result; *used* holds the highest n given per day,
    *gone* the numbers that were merged before. A group keeps the oldest number among its detections; a number that was split
    goes to the group that comes first; no number is given twice.
    """
    former, used = former or {}, dict(used or {})
    order = np.lexsort(tuple(reversed([np.asarray(key) for key in order_keys])))
    first_of = {}
    for row in order:
        first_of.setdefault(label[row], row)
    claims = {}
    for row, name in enumerate(detection_id):
        if name in former:
            claims.setdefault(label[row], set()).add(former[name])
    numbers, merged, taken = {}, dict(gone or {}), set()
    for group in first_of:
        free = sorted(claims.get(group, set()) - taken, key=age)
        if free:
            numbers[group] = free[0]
            taken.update(free)
            merged.update(dict.fromkeys(free[1:], free[0]))
            # What had gone into a number that goes now, goes with it.
            merged.update({name: free[0] for name, into in merged.items() if into in free[1:]})
    for name in former.values():
        stamp, n, _ = age(name)
        if stamp != FOREIGN:
            used[stamp] = max(used.get(stamp, 0), n)
    for group, row in first_of.items():
        if group not in numbers:
            stamp = day[row].replace("-", "")
            used[stamp] = used.get(stamp, 0) + 1
            numbers[group] = f"{prefix}{stamp}-{used[stamp]:03d}"
    return Numbers(numbers, merged, used)


def age(name: str) -> tuple[str, int, str]:
    """Numbers in the order they were given: by day, then by n. What is no number of ours, another program's, comes after all that are."""
    found = _NUMBER.fullmatch(name)
    return (found[1], int(found[2]), name) if found else (FOREIGN, 0, name)
