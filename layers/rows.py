"""Rows of a workspace's tables as tables of the catalog, and back."""

from __future__ import annotations

import numpy as np

from . import geopackage
from .pieces import by_pieces
from .schema import Layer


def table_of(layer: Layer, rows: list[tuple]):
    """A table of the catalog's columns from rows as ``Workspace.rows`` gives them; times as datetime64, dates as text."""
    import geopandas as gpd
    import pandas as pd

    data = {name: [row[at] for row in rows] for at, name in enumerate(layer.columns, start=1)}
    table = pd.DataFrame(data, columns=layer.columns, dtype=object)
    for field in layer.fields:
        if field.type == "real":
            table[field.name] = table[field.name].astype(float)
        elif field.type == "integer" and table[field.name].notna().all():
            table[field.name] = table[field.name].astype("int64")
        elif field.type == "time":
            table[field.name] = pd.to_datetime(table[field.name].str.rstrip("Z"), format="ISO8601").astype("datetime64[s]") if rows else table[
                field.name].astype("datetime64[s]")
    if not layer.geometry:
        return table
    return gpd.GeoDataFrame(table, geometry=by_pieces(geopackage.decode, [row[-1] for row in rows]), crs=geopackage.SRS)


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
