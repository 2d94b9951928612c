"""apply_rules at the rim of a heating radius: decided by the geodesic distance to the source, all round; a zone that a notice made, by its shape."""

import geopandas as gpd
import numpy as np
import pytest
import shapely
from pyproj import Geod

from lantian.commands import run
from lantian.layers.catalog import WORKSPACE_LAYERS
from lantian.layers.new_workspace import create
from lantian.layers.workspace import Workspace

PLANT, SECOND = (112.70, 38.40), (113.90, 39.10)
GEOD = Geod(ellps="WGS84")
INSIDE_M, OUTSIDE_M = 29_999.9, 30_000.1


def rows(layer, *records):
    declared = WORKSPACE_LAYERS[layer]
    return gpd.GeoDataFrame([{**dict.fromkeys(declared.columns), **one} for one in records], geometry="geometry", crs=4490)


def round_about(place, metres, every=1):
    azimuths = np.arange(0, 360, every, dtype=float)
    lon, lat, _ = GEOD.fwd(*(np.full(len(azimuths), one) for one in place), azimuths, np.full(len(azimuths), metres))
    return shapely.points(lon, lat)


def workspace_of(path, **tables):
    create(path, "140900", preset="xinzhou-2024")
    with Workspace(path, write=True) as workspace, workspace.transaction():
        for name, table in tables.items():
            workspace.upsert(name, table)
    return path


def boilers(**places):
    return rows("boilers", *({"code": f"{name}{at:03}", "fuel": "coal", "capacity_tph": 75.0, "geometry": place}
                             for name, some in places.items() for at, place in enumerate(some)))


def plant(code, place, **values):
    return {"code": code, "name": "示例热电", "capacity_mw": 600.0, "cogeneration": 1, "confirmed": 1, "geometry": shapely.Point(place), **values}


def within(path, rule="boilers_in_radius"):
    """Key → zone of the findings of a rule."""
    with Workspace(path) as workspace:
        table = workspace.read("findings")
    table = table[table["rule"] == rule]
    return dict(zip(table["key"], table["zone_id"], strict=True))


def apply(path, tmp_path):
    run("apply_rules", {"workspace": str(path), "as_of": "2024-06-01", "store": True, "out": str(tmp_path / "out"), "lang": "zh"})


def test_ten_centimetres_either_side_of_the_rim_all_round(tmp_path):
    """The ring that is drawn lies up to 0.3 m inside the rim: by its shape some at 29,999.9 m would be out."""
    register = boilers(IN=round_about(PLANT, INSIDE_M), OUT=round_about(PLANT, OUTSIDE_M))
    path = workspace_of(tmp_path / "w.gpkg", heat_sources=rows("heat_sources", plant("P", PLANT)), boilers=register)
    apply(path, tmp_path)
    found = within(path)
    assert set(found) == {f"IN{at:03}" for at in range(360)}
    assert set(found.values()) == {"heating-30000m-P"}


def test_a_small_unit_at_the_rim(tmp_path):
    units = [plant(f"{name}{at}", (place.x, place.y), capacity_mw=50.0, fuel="coal", outdated=1)
             for name, metres in (("IN", INSIDE_M), ("OUT", OUTSIDE_M)) for at, place in enumerate(round_about(PLANT, metres, every=45))]
    path = workspace_of(tmp_path / "w.gpkg", heat_sources=rows("heat_sources", plant("P", PLANT), *units))
    apply(path, tmp_path)
    assert set(within(path, "small_units_in_radius")) == {f"IN{at}" for at in range(8)}


def test_of_two_rings_the_first_by_id_and_each_by_its_own_source(tmp_path):
    register = boilers(A=round_about(PLANT, INSIDE_M, every=30), B=round_about(SECOND, INSIDE_M, every=30), OUT=round_about(SECOND, OUTSIDE_M, every=30))
    sources = rows("heat_sources", plant("P", PLANT), plant("R", SECOND), plant("N", (PLANT[0] + 0.001, PLANT[1])))
    path = workspace_of(tmp_path / "w.gpkg", heat_sources=sources, boilers=register)
    apply(path, tmp_path)
    found = within(path)
    assert set(found) == {f"{name}{at:03}" for name in "AB" for at in range(12)}
    assert {zone for key, zone in found.items() if key[0] == "B"} == {"heating-30000m-R"}
    # N stands 87 m east of P, and comes first: what is west of P is in reach of P alone.
    assert {found[key] for key in ("A003", "A009")} == {"heating-30000m-N", "heating-30000m-P"}


@pytest.mark.parametrize(("zone_id", "by_shape"), [("drawn", True), ("heating-30000m-P", False)])
def test_a_heating_zone_that_a_notice_made_is_what_was_drawn(tmp_path, zone_id, by_shape):
    """Unless it bears the id of a ring of the plan: that ring is worked out from its source."""
    square = shapely.box(113.5, 38.9, 113.6, 39.0)
    zone = rows("zones", {"zone_id": zone_id, "kind": "heating", "status": "adopted", "valid_from": "2020-01-01", "geometry": square})
    register = boilers(S=shapely.points([(113.55, 38.95), (113.61, 38.95), PLANT]))
    path = workspace_of(tmp_path / "w.gpkg", heat_sources=rows("heat_sources", plant("P", PLANT)), zones=zone, boilers=register)
    apply(path, tmp_path)
    assert within(path) == {"S002": "heating-30000m-P"} | ({"S000": "drawn"} if by_shape else {})
