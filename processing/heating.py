"""Heating areas: the ring of every heat source, the ground that they cover together, and what lies within reach."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely

from ..layers.catalog.heating_tables import COVERED, HEATING_AREAS, SOURCES
from ..layers.catalog.law import ZONES
from .heating_options import HeatingOptions
from .heating_reach import reach
from .heating_sources import LISTS, judged_sources
from .zones.build_rings import ring
from .zones.measure import polygons_of, together
from .zones.plane import area_km2

MADE_BY = "heating_areas"
NOISE_KM2 = 1e-7
"""A tenth of a square metre: what is smaller is rounding of the overlay."""


@dataclass(frozen=True)
class HeatingAreas:
    """*sources*: table of SOURCES with the reason of each; *areas*: GeoDataFrame of HEATING_AREAS, whole rings, and *centres*, the place of the source
    of each; *covered*: of COVERED, cut by the area; *reach*: of REACH_PLACES."""

    sources: object
    areas: object
    centres: np.ndarray
    covered: object
    reach: object
    options: HeatingOptions


def heating_areas(tables: dict, options: HeatingOptions, area, counties) -> HeatingAreas:
    """*tables*: heat_sources, works, enterprises, townships and the layers of ``REACHED`` that are to be looked at; *area*: polygon of the workspace in
    degrees; *counties*: ``Counties``. Without a radius nothing is drawn, and the tables are empty but for the sources. Raises ArgumentError.
    """
    judged = judged_sources({name: tables[name] for name in LISTS}, options, counties)
    drawn = judged[judged["drawn"] == 1].reset_index(drop=True)
    looked_at = {name: table for name, table in tables.items() if name != "townships"}
    if options.radius_m is None:
        drawn, looked_at = drawn.iloc[:0], {}
    areas = _rings(drawn, options, area)
    within = reach(looked_at, drawn, options.radius_m, tables["townships"])
    return HeatingAreas(SOURCES.check(judged.drop(columns="geometry")), areas, drawn.geometry.to_numpy(object), _covered(areas, area), within, options)


def _rings(drawn, options, area):
    import geopandas as gpd

    rings = np.array([ring(place, options.radius_m) for place in drawn.geometry] + [None], object)[:-1]
    table = pd.DataFrame({name: drawn[name] for name in ("layer", "code", "name", "reason", "capacity_mw", "largest_unit_mw")})
    table["radius_m"], table["basis"] = options.radius_m, options.basis
    table["area_km2"] = [area_km2(one) for one in rings]
    table["inside_km2"] = [_km2(shapely.intersection(one, area)) for one in rings]
    return HEATING_AREAS.check(gpd.GeoDataFrame(table, geometry=rings, crs=4490))


def _km2(geometry) -> float:
    return float(sum(area_km2(part) for part in polygons_of(geometry)))


def _covered(areas, area):
    """The pieces into which the rims cut each other, cut by *area*; pieces under the same sources are one row."""
    import geopandas as gpd

    rings, names = areas.geometry.to_numpy(object), areas["code"].to_numpy(object)
    pieces: dict[tuple[int, ...], list] = {}
    if len(rings):
        faces = shapely.get_parts(shapely.polygonize([shapely.union_all(shapely.boundary(rings))]))
        face, source = shapely.STRtree(rings).query(shapely.point_on_surface(faces), predicate="within")
        for at, one in enumerate(faces):
            under = tuple(sorted(source[face == at].tolist()))
            if under:
                pieces.setdefault(under, []).append(one)
    rows = []
    for under in sorted(pieces, key=lambda one: (-len(one), one)):
        parts = polygons_of(shapely.intersection(shapely.union_all(pieces[under]), area))
        km2 = float(sum(area_km2(part) for part in parts))
        if km2 > NOISE_KM2:
            rows.append({"sources": ";".join(str(names[at]) for at in under), "count": len(under), "area_km2": km2, "geometry": together(parts)})
    return COVERED.check(gpd.GeoDataFrame(rows, columns=[*COVERED.columns, "geometry"], geometry="geometry", crs=4490))


def heating_zones(found: HeatingAreas):
    """The rings as rows of ZONES: kind heating, drafts, made by this task and by nobody's notice."""
    import geopandas as gpd

    areas, options = found.areas, found.options
    rows = [{**dict.fromkeys(ZONES.columns), "zone_id": f"{zone_prefix(options)}{one.code}", "kind": "heating", "name": one.name, "status": "draft",
             "radius_m": options.radius_m, "basis": options.basis, "note": f"{MADE_BY} {one.layer}:{one.code}", "geometry": one.geometry}
            for one in areas.itertuples(index=False)]
    return gpd.GeoDataFrame(rows, columns=[*ZONES.columns, "geometry"], geometry="geometry", crs=4490)


def heating_circles(found: HeatingAreas) -> dict[str, tuple[float, float, float]]:
    """Zone id → (longitude, latitude, radius in metres) of the rows of ``heating_zones``: what lies in them is decided by distance, not by the drawing."""
    prefix, radius_m = zone_prefix(found.options), found.options.radius_m
    return {f"{prefix}{code}": (place.x, place.y, radius_m) for code, place in zip(found.areas["code"], found.centres, strict=True)}


def zone_prefix(options: HeatingOptions) -> str:
    """How the ids of the rings of one radius begin: a run with another radius keeps its own."""
    return f"heating-{options.radius_m:g}m-"
