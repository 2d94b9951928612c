"""What lies within a radius of a heat source: decided by the geodesic distance to the source, not by the ring that is drawn."""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely

from ..layers.catalog.heating_tables import REACH_PLACES
from ..layers.datum import geodesic_m

REACHED = ("boilers", "coal_users", "kilns", "works", "enterprises", "heat_sources", "mines", "gangue_hills", "households", "villages")
"""What is looked for within reach, in this order."""
_KEYS = {"villages": ("village_code", "village")}
_MEAN_M = 6_371_008.8
_SPHERE_ERROR = 0.0056
"""A distance on the sphere is nowhere farther than this share off that on the ellipsoid (the flattening and its margin)."""
_AT_ONCE = 20_000


def nearest(points, sources) -> tuple[np.ndarray, np.ndarray]:
    """(position of the nearest of *sources*, geodesic metres to it) for each of *points*; arrays of shapely points in degrees, none empty.

    Of sources at one distance the first. The sphere only tells which few are measured on the ellipsoid.
    """
    at, metres = np.full(len(points), -1), np.full(len(points), np.nan)
    if not len(sources):
        return at, metres
    there = np.radians(np.column_stack([shapely.get_x(sources), shapely.get_y(sources)]))
    for start in range(0, len(points), _AT_ONCE):
        part = slice(start, start + _AT_ONCE)
        lon, lat = shapely.get_x(points[part]), shapely.get_y(points[part])
        rough = _sphere_m(np.radians(lon)[:, None], np.radians(lat)[:, None], *there.T[:, None, :])
        # Both the nearest and its rivals may be off by the share, in opposite directions.
        row, source = np.nonzero(rough <= rough.min(axis=1, keepdims=True) * (1 + _SPHERE_ERROR) / (1 - _SPHERE_ERROR) + 0.01)
        exact = geodesic_m(lon[row], lat[row], shapely.get_x(sources)[source], shapely.get_y(sources)[source])
        first = np.lexsort((source, exact, row))
        keep = first[np.unique(row[first], return_index=True)[1]]
        at[part], metres[part] = source[keep], exact[keep]
    return at, metres


def _sphere_m(lon1, lat1, lon2, lat2):
    half = np.sin((lat2 - lat1) / 2) ** 2 + np.cos(lat1) * np.cos(lat2) * np.sin((lon2 - lon1) / 2) ** 2
    return 2 * _MEAN_M * np.arcsin(np.minimum(1, np.sqrt(half)))


def reach(layers: dict, sources, radius_m: float, townships):
    """A row of REACH_PLACES (GeoDataFrame, degrees) for every object of *layers* (name → GeoDataFrame) but the sources themselves, within reach and out of it.

    A polygon is where a point of its own lies; households without a place are where their village is. Without a place or a source the
    distance is empty and so is ``inside``: not known is not out of reach. The radius itself counts as within. *sources*: rows that draw a ring.
    """
    import geopandas as gpd

    drawn = set(zip(sources["layer"], sources["code"], strict=True))
    centres, codes = sources.geometry.to_numpy(object), sources["code"].to_numpy(object)
    tree, tables = shapely.STRtree(townships.geometry.to_numpy(object)), []
    homes = _homes(layers.get("villages"))
    for layer in REACHED:
        if layer not in layers:
            continue
        code, name = _KEYS.get(layer, ("code", "name"))
        table = layers[layer]
        table = table[np.array([(layer, key) not in drawn for key in table[code]], bool)]
        places = _places(table, homes)
        found = pd.DataFrame({"layer": layer, "key": table[code].to_numpy(object), "name": table[name].to_numpy(object)}, columns=REACH_PLACES.columns, dtype=object)
        there = np.flatnonzero(~shapely.is_missing(places))
        at, metres = nearest(places[there], centres)
        distance = np.full(len(table), np.nan)
        distance[there] = metres
        found["distance_m"] = distance
        if len(centres):
            found.loc[found.index[there], "nearest_source"] = codes[at]
        found["inside"] = np.array([None if np.isnan(one) else int(one <= radius_m) for one in distance], object)
        found["township_code"] = _townships(table, places, tree, townships)
        found["geometry"] = places
        tables.append(found)
    out = pd.concat(tables, ignore_index=True) if tables else pd.DataFrame(columns=[*REACH_PLACES.columns, "geometry"])
    out = out.astype(object).where(out.notna(), None).astype({"distance_m": float})
    return REACH_PLACES.check(gpd.GeoDataFrame(out.sort_values(["layer", "key"], key=_order, ignore_index=True), geometry="geometry", crs=4490))


def _order(column):
    return column.map({layer: at for at, layer in enumerate(REACHED)}) if column.name == "layer" else column.astype(str)


def _homes(villages):
    if villages is None:
        return {}
    return dict(zip(villages["village_code"], _inner(villages.geometry.to_numpy(object)), strict=True))


def _inner(geometries):
    """A point of each geometry's own; None where there is none."""
    out, some = np.full(len(geometries), None, object), ~(shapely.is_missing(geometries) | shapely.is_empty(geometries))
    out[some] = shapely.point_on_surface(geometries[some])
    return out


def _places(table, homes):
    places = _inner(table.geometry.to_numpy(object))
    if homes and "village_code" in table.columns and "households" in table.columns:
        lacking = shapely.is_missing(places)
        places[lacking] = [homes.get(code) for code in table["village_code"].to_numpy(object)[lacking]]
    return places


def _townships(table, places, tree, townships):
    """The township stated, else that in which the place lies."""
    stated = table["township_code"].to_numpy(object).copy() if "township_code" in table.columns else np.full(len(table), None, object)
    lacking = np.array([one is None or one != one or one == "" for one in stated], bool)
    there = np.flatnonzero(lacking & ~shapely.is_missing(places))
    point, township = tree.query(places[there], predicate="intersects")
    order = np.lexsort((township, point))[::-1]
    stated[there[point[order]]] = townships["township_code"].to_numpy(object)[township[order]]
    return stated
