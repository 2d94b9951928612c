"""Writes one layer of a result into a GeoPackage, equal bytes for equal tables."""

from __future__ import annotations

from contextlib import contextmanager

from .pieces import Turns, by_pieces

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


def write_layer(table, fields, geometry: str, path, name: str, tell=None):
    """Add *table* (GeoDataFrame) to the GeoPackage *path* as the layer *name* of point, line or polygon; single parts become multis.

    Columns of *fields* get their types: a missing integer stays missing, a missing text is NULL. *tell* is called with the share done and may
    raise Cancelled.
    """
    import pyogrio.raw
    import shapely

    types = {field.name: field.type for field in fields}
    names = [one for one in table.columns if one != table.geometry.name]
    columns, masks = zip(*(_stored(table[one], types.get(one, "text")) for one in names), strict=True)
    blobs = by_pieces(shapely.to_wkb, table.geometry.to_numpy())
    kind, epsg = _KINDS[geometry], table.crs.to_epsg()
    pyogrio.raw.write(path, Turns(blobs, tell), list(columns), names, list(masks), layer=name, driver="GPKG", VERSION=GPKG_VERSION, geometry_type=kind,
                      crs=f"EPSG:{epsg}" if epsg else table.crs.to_wkt("WKT1_GDAL"), promote_to_multi=kind.startswith("Multi"))


def _stored(column, kind: str):
    """A column as pyogrio takes it: the values, and which of them are missing where the values cannot say it."""
    missing = column.isna().to_numpy()
    if kind == "integer":
        return (column.fillna(0).to_numpy("int64"), missing) if missing.any() else (column.to_numpy("int64"), None)
    if kind == "real":
        return column.to_numpy(float), None
    if kind == "time":
        return column.to_numpy("datetime64[ms]"), None
    return column.astype(object).where(~missing, None).to_numpy(object), None
