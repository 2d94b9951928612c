"""Real plants, mines and works, and rows of registers, for the tests of heating areas."""

from functools import cache
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from pyproj import Geod

from lantian.layers.catalog import WORKSPACE_LAYERS
from lantian.layers.datum import reference_counties
from lantian.layers.importing.stated_county import Counties
from lantian.processing.heating import heating_areas
from lantian.processing.heating_options import HeatingOptions
from lantian.processing.heating_reach import REACHED

DATA = Path(__file__).parents[1] / "data" / "heating"
GEOD = Geod(ellps="WGS84")
PLANT = (112.925216, 35.461133)
"""晋城热电, 2 × 300 MW."""
SHANXI = shapely.box(110, 34, 115, 41)


def rows(layer, *records):
    """A table of a workspace's *layer* from dicts; what a dict does not say is empty, ``at`` is (longitude, latitude)."""
    declared = WORKSPACE_LAYERS[layer]
    table = pd.DataFrame([{**dict.fromkeys(declared.columns), **{name: value for name, value in one.items() if name not in ("at", "geometry")}} for one in records],
                         columns=declared.columns, dtype=object)
    places = [one["geometry"] if "geometry" in one else shapely.Point(one["at"]) if one.get("at") else None for one in records]
    return gpd.GeoDataFrame(table, geometry=np.array([*places, None], object)[:-1], crs=4490)


def tables(**given):
    """The tables that heating_areas reads, empty but for those given."""
    return {name: given.get(name, rows(name)) for name in (*REACHED, "townships")}


def chp(code="P", at=PLANT, **values):
    return {"code": code, "name": "示例热电", "capacity_mw": 600.0, "largest_unit_mw": 300.0, "cogeneration": 1, "at": at, **values}


def options(radius_m=30_000.0, **arguments):
    return HeatingOptions.from_arguments({"radius_m": radius_m, "basis": "示例〔2024〕1号 一(一)", **arguments})


def found(given, chosen=None, area=SHANXI, own=None):
    return heating_areas(given, chosen or options(), area, reference() if own is None else Counties(own))


@cache
def reference():
    """The counties that ship with Lantian."""
    return Counties(rows("counties"))


def published(name, layer=None):
    """Rows of a CSV in tests/data/heating as dicts with ``at``."""
    table = pd.read_csv(DATA / name)
    table = table[table["layer"] == layer] if layer else table
    kept = [name for name in table.columns if name not in ("layer", "lon", "lat", "city")]
    return [{**{name: row[name] for name in kept}, "at": (row["lon"], row["lat"])} for row in table.to_dict("records")]


def places_in_china(number, seed=20240701):
    """Random places inside the bounds of China, equal chance for equal ground."""
    random = np.random.default_rng(seed)
    lon = random.uniform(73.5, 135.0, number)
    lat = np.degrees(np.arcsin(random.uniform(np.sin(np.radians(18.2)), np.sin(np.radians(53.5)), number)))
    return np.column_stack([lon, lat])


def county_at(lon, lat):
    reference = reference_counties()
    return reference["name"][reference.contains(shapely.Point(lon, lat))].iloc[0]
