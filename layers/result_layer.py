"""Writes one layer of a result into a GeoPackage, equal bytes for equal tables."""

from __future__ import annotations

from contextlib import contextmanager

GPKG_VERSION = "1.3"
"""QGIS 3.22 warns of newer GeoPackages."""
_KINDS = {"point": "Point", "line": "MultiLineString", "polygon": "MultiPolygon"}


@contextmanager
def dated_by(time):
    """GeoPackages written inside bear *time* (datetime64 in UTC, or ISO text) as their date of change, not the clock's."""
    import pyogrio

    # Staged files are moved into place when whole: waiting for the disk after each layer would gain nothing.
    pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": f"{time}.000Z", "OGR_SQLITE_SYNCHRONOUS": "OFF"})
    try:
        yield
    finally:
        pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": None, "OGR_SQLITE_SYNCHRONOUS": None})


def write_layer(table, fields, geometry: str, path, name: str):
    """Add *table* (GeoDataFrame) to the GeoPackage *path* as the layer *name* of point, line or polygon; single parts become multis.

    Columns of *fields* get their types: a missing integer stays missing, a missing text is NULL.
    """
    import pandas as pd

    table = table.copy()
    for field in fields:
        column = table[field.name]
        if field.type == "integer":
            table[field.name] = pd.array(column.to_numpy(), dtype="Int64") if column.isna().any() else column.astype("int64")
        elif field.type == "real":
            table[field.name] = column.astype(float)
        elif field.type == "time":
            table[field.name] = column.astype("datetime64[ms]")
        else:
            table[field.name] = column.astype(object).where(column.notna(), None)
    kind = _KINDS[geometry]
    table.to_file(path, layer=name, driver="GPKG", engine="pyogrio", VERSION=GPKG_VERSION, geometry_type=kind,
                  promote_to_multi=kind.startswith("Multi"), metadata=None)
