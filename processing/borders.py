"""Counties and cities as one polygon each, dissolved from the townships of a result."""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely

GAP_DEG = 0.00003
"""Some 3 m: gaps between townships up to twice this width are hairlines of their drawing, and close."""


def borders(townships):
    """One row per county and per city that *townships* name: level, county (None of a city), city, geometry; by level, city and county.

    *townships* has township_code, county and city beside its polygons (degrees); its CRS is kept. Counties of one name in two cities stay two.
    A township without a name of its county or city is in none.
    """
    import geopandas as gpd

    shapes = townships.geometry.to_numpy()
    units: dict[tuple[str, str], list[int]] = {}
    for at, of in enumerate(zip(_names(townships["city"]), _names(townships["county"]), strict=True)):
        units.setdefault(of, []).append(at)
    # A city is made up of its counties, whose inner edges are gone already, and of its townships that name no county.
    counties = {(city, county): _whole(shapes[at]) for (city, county), at in sorted(units.items()) if county}
    cities: dict[str, list] = {}
    for (city, county), at in sorted(units.items()):
        if city:
            cities.setdefault(city, []).extend([counties[city, county]] if county else shapes[at])
    rows = [*(("city", None, city, _whole(np.array(parts, object))) for city, parts in cities.items()),
            *(("county", county, city or None, whole) for (city, county), whole in counties.items())]
    columns = {name: pd.Series([row[at] for row in rows], dtype=object) for at, name in enumerate(("level", "county", "city"))}
    return gpd.GeoDataFrame(columns, geometry=np.array([row[3] for row in rows], object), crs=townships.crs)


def _names(column) -> np.ndarray:
    return column.astype(object).where(column.notna(), "").to_numpy(object)


def _whole(shapes):
    """The union without hairline gaps, of polygons alone."""
    try:
        # Edges that two townships share fall away; what overlaps or gapes is left as parts or holes.
        whole = shapely.coverage_union_all(shapes)
    except shapely.errors.GEOSException:
        whole = shapely.union_all(shapely.make_valid(shapes))
    parts = shapely.get_parts(whole)
    if len(parts) != 1 or shapely.get_num_interior_rings(parts[0]) or not shapely.is_valid(whole):
        whole = shapely.buffer(shapely.buffer(whole, GAP_DEG, quad_segs=1), -GAP_DEG, quad_segs=1)
        parts = shapely.get_parts(whole if not whole.is_empty else shapely.union_all(shapely.make_valid(shapes)))
    return shapely.multipolygons(parts[shapely.get_dimensions(parts) == 2])
