"""Rows of a workspace's tables as tables of the catalog, and back."""

from __future__ import annotations

import numpy as np

from . import geopackage, stored
from .schema import Layer


def table_of(layer: Layer, rows: list[tuple], file: str = ""):
    """A table of the catalog's columns from rows as ``Workspace.rows`` gives them; times as datetime64, dates as text.

    Raises InputError, which names the *file* of the workspace, for a value or a shape that does not fit its layer.
    """
    import geopandas as gpd
    import pandas as pd

    fids = [row[0] for row in rows]
    data = {field.name: stored.column(layer, field, fids, [row[at] for row in rows], file) for at, field in enumerate(layer.fields, start=1)}
    table = pd.DataFrame({name: pd.Series(values, dtype=values.dtype) for name, values in data.items()}, columns=layer.columns)
    for field in layer.fields:
        if field.type == "integer" and table[field.name].notna().all():
            table[field.name] = table[field.name].astype("int64")
    if not layer.geometry:
        return table
    return gpd.GeoDataFrame(table, geometry=stored.shapes(layer, fids, [row[-1] for row in rows], file), crs=geopackage.SRS)


def values_of(layer: Layer, table, by: str | None) -> list[tuple]:
    """The rows of *table* as SQLite values, in the order of ``rows.sql``: attributes, geometry blob, signature."""
    columns = [[_value(field, value) for value in table[field.name]] for field in layer.fields]
    if layer.geometry:
        columns.append(geopackage.encode(_fitting(layer, geometry_of(table))))
    return list(zip(*columns, [by] * len(table), strict=True))


def geometry_of(table) -> np.ndarray:
    """The geometries of a table; a table of points may have columns lon and lat instead."""
    import shapely

    if "geometry" in table.columns:
        return table["geometry"].to_numpy(object)
    return shapely.points(table["lon"].to_numpy(float), table["lat"].to_numpy(float))


def _value(field, value):
    if value is None or value != value:
        return None
    if field.type == "real":
        return float(value)
    if field.type == "integer":
        return int(value)
    if field.type == "time":
        return time_text(value)
    return str(value)


def time_text(moment) -> str:
    """A moment in UTC as a GeoPackage has it, with milliseconds; GDAL rewrites any other spelling whenever it saves the row."""
    return str(np.datetime64(moment, "ms")) + "Z"


def _fitting(layer, geometries):
    """Single parts as multi where the table holds multis, as QGIS stores them."""
    import shapely

    kind = {"polygon": (3, shapely.multipolygons), "line": (1, shapely.multilinestrings)}.get(layer.geometry)
    if kind is None:
        return geometries
    out = np.asarray(geometries, object).copy()
    for at in np.flatnonzero(shapely.get_type_id(out) == kind[0]):
        out[at] = kind[1]([out[at]])
    return out
