"""Small made cases: a plane in metres round one point of Shanxi, readings of a few rows, townships from WKT, and the job on them."""

from types import SimpleNamespace

import geopandas as gpd
import numpy as np
import pytest
import shapely

from lantian.layers import datum, fire_inputs, townships
from lantian.layers.catalog.units import TOWNSHIPS
from lantian.layers.products.reading import Reading, readings
from lantian.layers.result import Previous
from lantian.processing import attribute, fire_options, flag_fires

LON, LAT = 112.5, 37.5
EAST, NORTH = (float(v) for v in datum.degree_lengths(LAT))


def place(x, y):
    """Degrees of a point *x* metres east and *y* metres north of the origin (tangent plane)."""
    return LON + np.asarray(x, float) / EAST, LAT + np.asarray(y, float) / NORTH


def shape(wkt):
    """WKT in metres as a geometry in degrees."""
    return shapely.transform(shapely.from_wkt(wkt), lambda c: np.column_stack(place(c[:, 0], c[:, 1])))


def box(west, south, east, north):
    return f"POLYGON(({west} {south},{east} {south},{east} {north},{west} {north},{west} {south}))"


def pixels(x, y, scan=375.0, track=375.0, angle=0.0, sigma=75.0, triangle=False, polygon=None):
    """Pixels at metres (x, y); every argument is one value or one for each."""
    x, y, scan, track, angle, sigma, triangle = np.broadcast_arrays(*np.atleast_1d(x, y, scan, track, angle, sigma, triangle))
    lon, lat = place(x, y)
    outlines = np.full(len(lon), None, object)
    if polygon is not None:
        outlines[:] = polygon
    return attribute.Pixels(lon, lat, *(np.array(v, float) for v in (scan, track, angle, sigma)), np.array(triangle, bool), outlines)


def owned(pixels, towns):
    """Shares as one dict a detection: {index of township or −1: share}."""
    shares = attribute.attribute(pixels, np.array(towns, object))
    rows = [{} for _ in range(len(pixels))]
    for detection, owner, share in zip(shares.detection, shares.owner, shares.share, strict=True):
        rows[detection][int(owner)] = float(share)
    return rows


def reading(rows, file="made.csv", scene=None, observed=None):
    """A file of dicts (x, y in metres or lon, lat; utc; any column of READINGS); what is not given is usual for a VIIRS list."""
    columns = {}
    usual = dict(satellite="NOAA-20", sensor="VIIRS", source="satellite", confidence="nominal", utc="2023-11-09T05:00", scan_m=400.0,
                 track_m=400.0, frp_mw=np.nan, error_m=np.nan, version="2.0NRT", date_only=None, daynight=None, flags=None, footprint=None,
                 county_named=None, product="made", geometry=None, confidence_given=None)
    full = [{**usual, **row} for row in rows]
    for row in full:
        if "x" in row:
            row["lon"], row["lat"] = (round(float(v), 6) for v in place(row.pop("x"), row.pop("y")))
    for name in [*usual, "lon", "lat"]:
        values = [row[name] for row in full]
        if name == "utc":
            columns["acquired_utc"] = np.array([np.datetime64(v or "NaT", "s") for v in values], "datetime64[s]")
        elif name in ("lon", "lat", "scan_m", "track_m", "frp_mw", "error_m"):
            columns[name] = np.array(values, float)
        elif name != "geometry":
            columns[name] = np.fromiter(values, object, len(values))
    columns |= {"source_file": file, "source_row": np.arange(2, len(full) + 2)}
    table = readings(columns, len(full), file, geometry=np.fromiter((row["geometry"] for row in full), object, len(full)))
    return Reading(table, [], file, "0" * 64, "made", len(full), [], scene, observed)


def towns(**wkt):
    """Townships by code (T… → its digits) from WKT in metres, or from geometries in degrees."""
    codes = [code.lstrip("T") for code in wkt]
    shapes = [shape(w) if isinstance(w, str) else w for w in wkt.values()]
    table = gpd.GeoDataFrame({"township_code": codes, "township": codes, "county": "县", "city": "市", "notice": None}, geometry=shapes, crs=4326)
    table = TOWNSHIPS.check(table).sort_values("township_code", ignore_index=True)
    return townships.Townships(table, {"role": "townships", "file": "towns.gpkg", "sha256": "0" * 64, "rows": len(table)}, datum.NOT_VERIFIABLE)


def sources(*rows):
    """Static sources (name, kind, WKT in metres)."""
    table = gpd.GeoDataFrame({"name": [r[0] for r in rows], "kind": [r[1] for r in rows]}, geometry=[shape(r[2]) for r in rows], crs=4326)
    return townships.StaticSources(table, [])


WIDE = {"T140000001": box(-40_000, -40_000, 40_000, 40_000)}


def job(readings, units=None, previous=None, static=None, land_cover=None, **options):
    """The fire job on made readings; *previous* is a former FireResult."""
    if previous is not None:
        previous = Previous(previous.detections[["detection_id", "fire_id", "event_id"]].astype(str), previous.run["numbers"],
                            {"role": "previous", "file": "run.json", "sha256": "0" * 64, "rows": len(previous.detections)})
    inputs = fire_inputs.FireInputs(list(readings), units or towns(**WIDE), static, land_cover, previous, {"verdict": "not_verifiable"})
    return flag_fires.flag_fires(inputs, fire_options.FireOptions.from_arguments(options))


@pytest.fixture(scope="session")
def made():
    return SimpleNamespace(place=place, shape=shape, box=box, pixels=pixels, owned=owned, reading=reading, towns=towns, sources=sources, job=job,
                           LON=LON, LAT=LAT)
