"""Small worlds for tests of zones: figures in metres round 112.9 E 35.5 N, tables of a workspace, and Geod's own distances."""

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from pyproj import Geod

from lantian.layers.catalog import WORKSPACE_LAYERS
from lantian.processing.zones.plane import Plane

HERE = Plane(112.9, 35.5)
GEOD = Geod(ellps="WGS84")


def here(wkt: str):
    """A geometry in metres, east and north of HERE, as degrees."""
    return HERE.to_degrees(shapely.from_wkt(wkt))


def table(layer: str, *rows, **every):
    """A table of the workspace's *layer*: rows as dicts, other columns empty; WKT in metres under geometry."""
    declared = WORKSPACE_LAYERS[layer]
    out = pd.DataFrame([{**dict.fromkeys(declared.columns), **every, **row} for row in rows], columns=[*declared.columns, "geometry"], dtype=object)
    if not declared.geometry:
        return out[declared.columns]
    shapes = [here(one) if isinstance(one, str) else one for one in out["geometry"]]
    return gpd.GeoDataFrame(out.drop(columns="geometry"), geometry=np.array(shapes, object), crs=4490)


def tables(**given):
    """Every table that a zone may be built from, empty but for those given."""
    names = ("counties", "townships", "villages", "grids", "zones", "acts", "roads", "households", "heat_sources", "works", "enterprises")
    return {name: given.get(name, table(name)) for name in names}


def geodesic_m(points, lines) -> np.ndarray:
    """Geodesic metres from points to the nearest place of lines or rims (degrees), sought on a plane round each point, where distances are true."""
    out = []
    for point in points:
        plane = Plane(point.x, point.y)
        near = shapely.get_coordinates(shapely.shortest_line(shapely.Point(0, 0), plane.to_metres(lines)))[-1]
        near = plane.to_degrees(shapely.Point(near))
        out.append(GEOD.inv(point.x, point.y, near.x, near.y)[2])
    return np.array(out)


def rim_points(area, every_m: float = 700.0):
    """Points along the rims of an area (degrees), vertices and between them."""
    plane = Plane.round(area)
    flat = shapely.boundary(plane.to_metres(area))
    return shapely.points(shapely.get_coordinates(plane.to_degrees(shapely.segmentize(flat, every_m))))


def grid_of_townships(columns: int, rows: int, size: float = 2000.0):
    """A tiling of squares, T<row><column>, whose codes are 140525 1rc 000."""
    return table("townships", *({
        "township_code": f"1405251{row}{column}000", "township": f"第{row}{column}镇", "county": "泽州县", "city": "晋城市",
        "geometry": f"POLYGON (({column * size} {row * size}, {(column + 1) * size} {row * size}, {(column + 1) * size} {(row + 1) * size}, "
                    f"{column * size} {(row + 1) * size}, {column * size} {row * size}))"} for row in range(rows) for column in range(columns)))
