"""What speaks against a fire: evidence as flags with their reason. Nothing is deleted."""

from __future__ import annotations

import numpy as np
import shapely

from ..layers.datum import degree_lengths, geodesic_m
from ..layers.pieces import pieces

CONFIDENCE_ORDER = {"low": 0, "nominal": 1, "high": 2}
CROPLAND_GRID = 20
"""Points per side with which a footprint is sampled: a share is known to about 1 in 20."""


def counted(confidence, lowest: str) -> np.ndarray:
    """1 where the confidence (low, nominal, high or None) is at least *lowest*; unknown confidence counts, and is flagged."""
    least = CONFIDENCE_ORDER[lowest]
    return np.array([CONFIDENCE_ORDER.get(value, 2) >= least for value in confidence], int)


def near_static(footprint, lon, lat, sources, near_m: float, tell=None):
    """The nearest static source within *near_m* metres of each footprint's rim: (name, kind, metres), None and NaN where none.

    *footprint* polygons in degrees, or None: then the point itself. *sources* GeoDataFrame of STATIC_SOURCES, or None.
    0 m means that the source lies inside the footprint. Metres are geodesic. *tell* is called with a share done and may raise Cancelled.
    """
    n = len(lon)
    name, kind, metres = np.full(n, None, object), np.full(n, None, object), np.full(n, np.nan)
    if sources is None or n == 0 or len(sources) == 0:
        return name, kind, metres
    places = sources.geometry.to_numpy()
    tree = shapely.STRtree(places)
    names, kinds = sources["name"].to_numpy(object), sources["kind"].to_numpy(object)
    for piece in pieces(n):
        if tell:
            tell(piece.start / n)
        x, y = lon[piece], lat[piece]
        outline = np.where(shapely.is_missing(footprint[piece]), shapely.points(x, y), footprint[piece])
        east, _ = degree_lengths(y)
        a, b = tree.query(outline, predicate="dwithin", distance=near_m / east * 1.02)
        away = distances_m(outline[a], places[b], x[a], y[a])
        order = np.lexsort((names[b].astype(str), np.round(away, 3), a))
        for at in order[np.unique(a[order], return_index=True)[1]]:
            if away[at] <= near_m:
                row = piece.start + a[at]
                name[row], kind[row], metres[row] = names[b[at]], kinds[b[at]], away[at]
    return name, kind, metres


def distances_m(ours, theirs, lon, lat) -> np.ndarray:
    """Geodesic metres between geometries in degrees, pair by pair; the nearest points are sought on the tangent plane at (lon, lat)."""
    line = shapely.get_coordinates(shapely.shortest_line(_plane(ours, lon, lat), _plane(theirs, lon, lat))).reshape(-1, 2, 2)
    ends = line / np.stack(degree_lengths(lat), axis=1)[:, None, :] + np.stack([lon, lat], axis=1)[:, None, :]
    return geodesic_m(ends[:, 0, 0], ends[:, 0, 1], ends[:, 1, 0], ends[:, 1, 1])


def _plane(geometries, lon, lat):
    """Geometries in metres on the tangent plane at (lon, lat), one point for each."""
    coordinates, which = shapely.get_coordinates(geometries, return_index=True)
    east, north = degree_lengths(lat)
    metres = (coordinates - np.stack([lon, lat], axis=1)[which]) * np.stack([east, north], axis=1)[which]
    return shapely.set_coordinates(geometries.copy(), metres)


def cropland_share(footprint, lon, lat, land_cover, classes, tell=None) -> np.ndarray:
    """The share of each footprint that is cropland; NaN outside the raster. A point without footprint takes its cell's.

    *land_cover* has ``values_at(lon, lat)`` (NaN where it knows nothing); *classes* are the values that are cropland.
    """
    bare = shapely.is_missing(footprint)
    share = np.full(len(lon), np.nan)
    share[bare] = _share(land_cover.values_at(lon[bare], lat[bare])[:, None], classes)
    step = (np.arange(CROPLAND_GRID) + 0.5) / CROPLAND_GRID
    u, v = (grid.ravel() for grid in np.meshgrid(step, step))
    rows = np.flatnonzero(~bare)
    done = 0
    for some in np.array_split(rows, max(1, len(rows) // 2000)):
        if len(some) == 0:
            continue
        if tell:
            tell(done / len(rows))
        done += len(some)
        # A footprint is a parallelogram: its points are origin + u × one side + v × the other.
        ring = np.array([shapely.get_coordinates(shape)[:4] for shape in footprint[some]])
        points = ring[:, :1] + u[:, None] * (ring[:, 1] - ring[:, 0])[:, None] + v[:, None] * (ring[:, 3] - ring[:, 0])[:, None]
        values = land_cover.values_at(points[..., 0].ravel(), points[..., 1].ravel())
        share[some] = _share(values.reshape(len(some), -1), classes)
    return share


def _share(values, classes):
    known = np.isfinite(values).sum(axis=1)
    hits = np.isin(values, classes).sum(axis=1)
    return np.divide(hits, known, out=np.full(len(values), np.nan), where=known > 0)


def flags(given, confidence, kind, metres, cropland, footprint_kind, acquired_utc) -> list[str]:
    """The flags of each detection, ``code`` or ``code:detail`` joined by ``;``, those of the file first."""
    rows = []
    for own, level, what, near, crop, foot, time in zip(given, confidence, kind, metres, cropland, footprint_kind, acquired_utc, strict=True):
        marks = [mark for mark in str(own).split(";") if mark] if isinstance(own, str) else []
        if level == "low":
            marks.append("low_confidence")
        if level not in CONFIDENCE_ORDER:
            marks.append("confidence_unknown")
        if np.isfinite(near):
            marks.append("near_static:" + " ".join(str(what or "").replace(";", " ").split()))
        if crop == 0:
            marks.append("no_cropland")
        if foot == "assumed":
            marks.append("assumed_footprint")
        if np.isnat(time):
            marks.append("time_unknown")
        rows.append(";".join(dict.fromkeys(marks)))
    return rows
