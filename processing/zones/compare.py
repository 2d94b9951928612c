"""What changed between two states of the zones: added and removed areas by kind, km² by township, facilities that enter or leave."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely

from ...layers.catalog.zone_tables import ADDED, CHANGES, MOVED, REMOVED
from .measure import polygons_of, together
from .plane import area_km2

NOISE_KM2 = 1e-8
"""A hundredth of a square metre: what is smaller is rounding of the overlay."""


@dataclass(frozen=True)
class Changes:
    """*added*, *removed*: GeoDataFrames of ADDED and REMOVED; *by_township*: table of CHANGES; *facilities*: table of MOVED."""

    added: object
    removed: object
    by_township: pd.DataFrame
    facilities: pd.DataFrame


def compare_zones(before, after, townships, facilities: dict) -> Changes:
    """Compare two tables of zones (GeoDataFrames of ZONES), kind by kind and grade by grade: what is added plus what stays is *after*.

    *townships* (GeoDataFrame of TOWNSHIPS) divides the areas; what lies in none has an empty code. *facilities*: layer → GeoDataFrame with
    ``code``, ``name``; a facility is where a point of its own lies.
    """
    groups = sorted({(kind, grade or "") for table in (before, after) for kind, grade in zip(table["kind"], table["grade"].fillna(""), strict=True)})
    added, removed, counts, moved = [], [], [], []
    for kind, grade in groups:
        old, new = (_whole(table, kind, grade) for table in (before, after))
        gain, loss = _minus(new, old), _minus(old, new)
        mark = {"kind": kind, "grade": grade or None}
        added += [{**mark, "km2": area_km2(gain), "geometry": gain}] if gain is not None else []
        removed += [{**mark, "km2": area_km2(loss), "geometry": loss}] if loss is not None else []
        counts += [{**mark, **row} for row in _by_township(gain, loss, townships)]
        moved += [{**mark, **row} for row in _facilities(old, new, facilities, townships)]
    return Changes(_geo(added, ADDED), _geo(removed, REMOVED), CHANGES.check(pd.DataFrame(counts, columns=CHANGES.columns)),
                   MOVED.check(pd.DataFrame(moved, columns=MOVED.columns)))


def _geo(rows, layer):
    import geopandas as gpd

    return layer.check(gpd.GeoDataFrame(rows, columns=[*layer.columns, "geometry"], geometry="geometry", crs=4490))


def _whole(zones, kind, grade):
    """All zones of a kind and grade as one geometry, None when there are none."""
    mine = zones[(zones["kind"] == kind) & (zones["grade"].fillna("") == grade)]
    shapes = mine.geometry.to_numpy()[~(mine.geometry.isna() | mine.geometry.is_empty).to_numpy()]
    return shapely.union_all(np.array([shape if shape.is_valid else shapely.make_valid(shape) for shape in shapes], object)) if len(shapes) else None


def _minus(one, other):
    """The polygons of *one* that are not in *other*, None when nothing is left."""
    if one is None:
        return None
    left = polygons_of(one if other is None else shapely.difference(one, other))
    left = left[[area_km2(part) > NOISE_KM2 for part in left]] if len(left) else left
    return together(left) if len(left) else None


def _by_township(gain, loss, townships):
    rows, shapes = {}, townships.geometry.to_numpy()
    for name, change in (("added_km2", gain), ("removed_km2", loss)):
        if change is None:
            continue
        met = np.sort(shapely.STRtree(shapes).query(change, predicate="intersects")) if len(shapes) else []
        rest = area_km2(change)
        for at in met:
            parts = polygons_of(shapely.intersection(change, shapes[at]))
            km2 = sum(area_km2(part) for part in parts)
            if km2 > NOISE_KM2:
                rows.setdefault((townships["township_code"].iloc[at], townships["township"].iloc[at]), {"added_km2": 0.0, "removed_km2": 0.0})[name] = km2
                rest -= km2
        # Townships that overlap count twice, and the rest is then less than nothing.
        if rest > 1e-6:
            rows.setdefault((None, None), {"added_km2": 0.0, "removed_km2": 0.0})[name] = rest
    for code, name in sorted(rows, key=lambda key: (key[0] is None, key[0] or "")):
        yield {"township_code": code, "township": name, **rows[code, name]}


def _facilities(old, new, facilities, townships):
    for layer in sorted(facilities):
        table = facilities[layer]
        table = table[~(table.geometry.isna() | table.geometry.is_empty)]
        points = shapely.point_on_surface(table.geometry.to_numpy())
        was, is_ = (np.zeros(len(points), bool) if area is None else shapely.intersects(area, points) for area in (old, new))
        for at in np.flatnonzero(was != is_):
            owner = shapely.STRtree(townships.geometry.to_numpy()).query(points[at], predicate="intersects") if len(townships) else []
            yield {"layer": layer, "key": table["code"].iloc[at], "name": table["name"].iloc[at], "change": "enters" if is_[at] else "leaves",
                   "township_code": townships["township_code"].iloc[int(min(owner))] if len(owner) else None}
