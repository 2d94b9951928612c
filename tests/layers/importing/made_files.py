"""One small register of boilers in every format, reference system and encoding that an office may hand over."""

import csv
import io
import json
from pathlib import Path

import geopandas as gpd
import numpy as np
import openpyxl
import pyogrio
import shapely
from pyproj import Transformer

from lantian.layers.datum import geodesic_m, wgs84_to_gcj02

LON = np.array([112.7412345678, 112.8123456789, 112.8765432101, 112.9345678912, 112.6987654321, 113.0123456789])
LAT = np.array([35.4312345678, 35.5123456789, 35.3987654321, 35.4876543219, 35.5543210987, 35.5765432109])
CODES = ["锅-01", "锅-02", "锅-03", "锅-04", "锅-05", "锅-06"]
NAMES = ["泽州县甲热力公司", "晋城市乙化工厂", "丙学校（东区）", "丁酒店", "戊煤业有限公司", "己供热站"]


def numbers(epsg):
    """The true places in *epsg*, easting or longitude first; ``gcj02`` as a web map gives them."""
    if epsg == "gcj02":
        return wgs84_to_gcj02(LON, LAT)
    return Transformer.from_crs(4490, epsg, always_xy=True).transform(LON, LAT)


def off_m(table):
    """Metres between the places of an import and the true ones, the worst of them."""
    table = table.sort_values("code")
    return float(geodesic_m(table.geometry.x, table.geometry.y, LON, LAT).max())


def points(epsg, swapped=False):
    x, y = numbers(epsg)
    return shapely.points(y, x) if swapped else shapely.points(x, y)


def vector(path: Path, epsg, *, stated=True, swapped=False, encoding="UTF-8", cpg="", language=0, driver=None, names=("编号", "企业名称", "容量(蒸吨)")):
    """Write the register as *path*; *stated* is the system that it says it is in (True: the true one). Shapefile: *cpg* None takes the .cpg away,
    text puts it there; *language* is the byte of the .dbf."""
    says = epsg if stated is True else stated
    table = gpd.GeoDataFrame({names[0]: CODES, names[1]: NAMES, names[2]: np.arange(6) + 0.5}, geometry=points(epsg, swapped), crs=says or None)
    pyogrio.write_dataframe(table, path, driver=driver, encoding=encoding if path.suffix == ".shp" else None)
    if path.suffix == ".shp":
        if cpg is None:
            path.with_suffix(".cpg").unlink(missing_ok=True)
        elif cpg:
            path.with_suffix(".cpg").write_text(cpg)
        if not stated:
            path.with_suffix(".prj").unlink(missing_ok=True)
        content = bytearray(path.with_suffix(".dbf").read_bytes())
        content[29] = language
        path.with_suffix(".dbf").write_bytes(bytes(content))
    return path


def geojson(path: Path, epsg=4326, encoding="utf-8"):
    x, y = numbers(epsg)
    features = [{"type": "Feature", "properties": {"编号": code, "企业名称": name}, "geometry": {"type": "Point", "coordinates": [east, north]}}
                for code, name, east, north in zip(CODES, NAMES, x, y, strict=True)]
    path.write_bytes(json.dumps({"type": "FeatureCollection", "features": features}, ensure_ascii=False).encode(encoding))
    return path


def kml(path: Path, encoding="UTF-8"):
    marks = "".join(f"<Placemark><name>{name}</name><ExtendedData><Data name='编号'><value>{code}</value></Data></ExtendedData>"
                    f"<Point><coordinates>{lon!r},{lat!r},0</coordinates></Point></Placemark>"
                    for code, name, lon, lat in zip(CODES, NAMES, LON.tolist(), LAT.tolist(), strict=True))
    text = f"<?xml version='1.0' encoding='{encoding}'?>\n<kml xmlns='http://www.opengis.net/kml/2.2'><Document>{marks}</Document></kml>"
    path.write_bytes(text.encode(encoding))
    return path


def rows(first, second, header):
    return [["编号", "企业名称", *header], *([code, name, one, two] for code, name, one, two in zip(CODES, NAMES, first, second, strict=True))]


def delimited(path: Path, table, encoding="utf-8", delimiter=","):
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter).writerows(table)
    path.write_bytes(text.getvalue().encode(encoding))
    return path


def workbook(path: Path, table, title="Sheet1", more=None):
    book = openpyxl.Workbook()
    book.active.title = title
    for row in table:
        book.active.append(row)
    for name, lines in (more or {}).items():
        sheet = book.create_sheet(name)
        for line in lines:
            sheet.append(line)
    book.save(path)
    return path


def degrees_of(value):
    """D°M′S″ to a ten-thousandth of a second (3 mm)."""
    minutes, seconds = divmod(round(value * 3600, 4), 60)
    return f"{int(minutes // 60)}°{int(minutes % 60)}′{seconds:.4f}″"
