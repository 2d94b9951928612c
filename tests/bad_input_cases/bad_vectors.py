"""Bad layers of townships and static sources, each made from whole townships of the sample."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from functools import cache
from pathlib import Path

import geopandas as gpd
import numpy as np
import shapely
from bad_files import COUNTIES, ROOT, makes

from lantian.layers import datum as datums


@cache
def units():
    """The townships of COUNTIES."""
    table = gpd.read_file(ROOT / "sample" / "townships.gpkg", engine="pyogrio")
    return table[table["county_code"].isin(COUNTIES)].reset_index(drop=True)


def save(table, path: Path, layer: str = "townships", **settings):
    table.to_file(path, layer=layer, driver="GPKG", engine="pyogrio", VERSION="1.3", **settings)


# Townships ----------------------------------------------------------------------------------------------------------------------


@makes("units.gpkg", "乡镇 2023 年.gpkg")
def _(path):
    save(units(), path)


@makes("cut.gpkg")
def _(path):
    save(units(), path)
    os.truncate(path, path.stat().st_size // 3)


@makes("cut_in_the_header.gpkg")
def _(path):
    save(units(), path)
    os.truncate(path, 60)


@makes("doubled_code.gpkg")
def _(path):
    table = units().copy()
    table.loc[7, "code"] = table.loc[3, "code"]
    save(table, path)


@makes("empty_code.gpkg")
def _(path):
    table = units().copy()
    table.loc[4, "code"] = None
    save(table, path)


@makes("no_code.gpkg")
def _(path):
    save(units()[["name", "county", "geometry"]].rename(columns={"name": "label"}), path)


@makes("bow_tie.gpkg")
def _(path):
    table = units().copy()
    x, y = table.geometry[5].representative_point().coords[0]
    table.loc[5, "geometry"] = shapely.Polygon([(x - 0.02, y - 0.02), (x + 0.02, y + 0.02), (x + 0.02, y - 0.02), (x - 0.02, y + 0.02)])
    save(table, path)


@makes("touches_itself.gpkg")
def _(path):
    """A spike of no area on the rim: invalid, harmless, repaired and noted."""
    table = units().copy()
    shell = shapely.get_parts(table.geometry[5])[0]
    ring = list(shell.exterior.coords)
    (x, y), centre = ring[0], shell.centroid
    ring.insert(1, (x + (x - centre.x) * 1e-4, y + (y - centre.y) * 1e-4))
    ring.insert(2, (x, y))
    table.loc[5, "geometry"] = shapely.Polygon(ring)
    save(table, path)


@makes("overlapping.gpkg")
def _(path):
    table = units().copy()
    table.loc[5, "geometry"] = table.geometry[5].buffer(0.01)
    save(table, path)


@makes("one_without_geometry.gpkg")
def _(path):
    table = units().copy()
    table.loc[6, "geometry"] = None
    save(table, path)


@makes("points.gpkg")
def _(path):
    save(units().set_geometry(units().representative_point()), path)


@makes("no_townships.gpkg")
def _(path):
    save(units().iloc[:0], path, geometry_type="MultiPolygon")


@makes("plain_table.csv")
def _(path):
    units().drop(columns="geometry").to_csv(path, index=False)


@makes("two_layers.gpkg")
def _(path):
    save(units(), path, "乡镇")
    save(units().iloc[:3], path, "townships_old", mode="a")


@makes("with_styles.gpkg")
def _(path):
    """QGIS keeps a layer's style in the same file."""
    save(units(), path)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE layer_styles (id INTEGER PRIMARY KEY, f_table_name TEXT, styleName TEXT, styleQML TEXT)")
        connection.execute("INSERT INTO layer_styles (f_table_name, styleName) VALUES ('townships', '乡镇')")


@makes("gcj02.gpkg")
def _(path):
    save(_shifted(units()), path)


def _shifted(table):
    return table.set_geometry(shapely.transform(table.geometry.to_numpy(), lambda c: np.column_stack(datums.wgs84_to_gcj02(c[:, 0], c[:, 1]))), crs=4326)


@makes("degrees_without_crs.shp")
def _(path):
    _bare(units(), path)


@makes("metres_without_crs.shp")
def _(path):
    _bare(units().to_crs(4549), path)


def _shapefile(table, path, encoding="utf-8"):
    """Its names of columns have ten letters at most."""
    table.drop(columns="county_code").to_file(path, engine="pyogrio", encoding=encoding)


def _bare(table, path):
    _shapefile(table, path)
    path.with_suffix(".prj").unlink()


@makes("wrong_zone.gpkg")
def _(path):
    """Coordinates of the zone about 111 E under the name of the one about 120 E: Shanxi falls into the sea beyond Shandong."""
    save(units().to_crs(4546).set_crs(4549, allow_override=True), path)


@makes("zone_number_lost.gpkg")
def _(path):
    """Eastings without the zone's number under a CRS that has it: far outside China."""
    save(units().to_crs(4546).set_crs(4525, allow_override=True), path)


@makes("shape_alone.shp")
def _(path):
    _shapefile(units(), path)
    for ending in (".shx", ".dbf"):
        path.with_suffix(ending).unlink()


@makes("gbk_shape.shp")
def _(path):
    _shapefile(units(), path, "gbk")
    path.with_suffix(".cpg").unlink(missing_ok=True)


@makes("hostile.gpkg")
def _(path):
    table = units().copy()
    for row, text in enumerate(HOSTILE):
        table.loc[row, ["name", "county", "notice"]] = text
    save(table, path)


HOSTILE = ("=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "<img src=x onerror=alert(1)>", "</script><script>alert(1)</script>", "{0} {file} {",
           "%s %n %(x)s", "two\nlines", "\u202eRTL\u202c\u200f", "a,b;\"c\"", "C:\\path")
"""What somebody may write as a name. It must come out as this text."""


@makes("hostile_sources.gpkg")
def _(path):
    table = gpd.GeoDataFrame({"name": list(HOSTILE), "kind": list(reversed(HOSTILE))}, geometry=[shapely.Point(113.0058, 38.5865)] * len(HOSTILE), crs=4326)
    save(table, path, "sources")


@makes("sources:1 @ 2023.gpkg")
def _(path):
    save(gpd.GeoDataFrame({"企业": ["电厂"]}, geometry=[shapely.Point(113.0058, 38.5865)], crs=4326), path, "在产")
