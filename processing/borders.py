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
    city, county = (_names(townships[name]) for name in ("city", "county"))
    rows = []
    for level, named in (("city", city != ""), ("county", county != "")):
        groups: dict[tuple[str, str], list[int]] = {}
        for at in np.flatnonzero(named):
            groups.setdefault((city[at], county[at] if level == "county" else ""), []).append(at)
        rows += [(level, of[1] or None, of[0] or None, _whole(shapes[groups[of]])) for of in sorted(groups)]
    columns = {name: pd.Series([row[at] for row in rows], dtype=object) for at, name in enumerate(("level", "county", "city"))}
    return gpd.GeoDataFrame(columns, geometry=np.array([row[3] for row in rows], object), crs=townships.crs)


def _names(column) -> np.ndarray:
    return column.astype(object).where(column.notna(), "").to_numpy(object)


def _whole(shapes):
    """The union without hairline gaps, of polygons alone."""
    whole = shapely.union_all(shapely.make_valid(shapes))
    closed = shapely.buffer(shapely.buffer(whole, GAP_DEG, quad_segs=1), -GAP_DEG, quad_segs=1)
    parts = shapely.get_parts(closed if not closed.is_empty else whole)
    return shapely.multipolygons(parts[shapely.get_dimensions(parts) == 2])
