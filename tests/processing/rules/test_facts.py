"""What rules share: which zone a place lies in, and how far it is from the nearest, beside the plainest way to tell."""

from types import SimpleNamespace

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import Geod

from lantian.processing.judge import distances_m
from lantian.processing.rules.facts import NoData
from lantian.processing.rules.rings import _nearest

from .made import facts, zone

GEOD = Geod(ellps="WGS84")


def made(seed, places=40, grounds=8):
    """Places, some of them missing or on a corner, and star-shaped grounds that overlap, ids in no order."""
    random = np.random.default_rng(seed)
    zones = []
    for at in range(grounds):
        turn = np.sort(random.uniform(0, 2 * np.pi, 9))
        far = random.uniform(0.01, 0.08, 9)
        x, y = 112.7 + random.uniform(0, 0.3), 35.3 + random.uniform(0, 0.3)
        zones.append(zone("built_up", shapely.Polygon(np.column_stack([x + far * np.cos(turn), y + far * np.sin(turn)])).wkt, zone_id=f"Z{random.integers(1000)}-{at}"))
    corner = shapely.get_coordinates(shapely.from_wkt(zones[0]["wkt"]))[0]
    at = [(112.6 + random.uniform(0, 0.5), 35.2 + random.uniform(0, 0.5)) for _ in range(places)]
    return facts(zones=zones, vehicles=[{"at": None}, {"at": tuple(corner)}, *({"at": one} for one in at)])


@settings(max_examples=40)
@given(st.integers(0, 2**32 - 1))
def test_the_zone_is_the_first_by_id_that_covers_the_place(seed):
    where = made(seed)
    zones = where.zones.sort_values("zone_id")
    plain = [next((name for name, ground in zip(zones["zone_id"], zones.geometry, strict=True) if place is not None and ground.intersects(place)), "")
             for place in where.tables["vehicles"].geometry]
    assert where.zone_of("vehicles", ("built_up",)).tolist() == plain


@settings(max_examples=40)
@given(st.integers(0, 2**32 - 1), st.sampled_from([0.0, 300.0, 5_000.0, 20_000.0]))
def test_the_nearest_zone_within_reach_is_the_nearest_of_all(seed, reach_m):
    where = made(seed)
    zones = where.zones.sort_values("zone_id", ignore_index=True)
    asked = SimpleNamespace(op="<=", value=reach_m, upper=None, side="")
    metres, name = _nearest(asked, where, "vehicles", where.zones)
    for at, place in enumerate(where.tables["vehicles"].geometry):
        if place is None:
            assert np.isnan(metres[at]) and name[at] == ""
            continue
        away = [0.0 if ground.intersects(place) else
                distances_m(np.array([place]), np.array([ground]), np.array([place.x]), np.array([place.y]))[0] for ground in zones.geometry]
        if min(away) <= reach_m:
            assert (metres[at], name[at]) == (min(away), zones["zone_id"][int(np.argmin(away))])
        else:
            assert not metres[at] <= reach_m


@settings(max_examples=40)
@given(st.integers(0, 2**32 - 1), st.floats(-75, 75))
def test_a_circle_is_told_by_distance_whatever_its_drawing(seed, lat):
    random = np.random.default_rng(seed)
    azimuth, metres = random.uniform(0, 360, 60), 30_000 + np.repeat([-0.01, 0.01, 500, -500], 15)
    lon, north, _ = GEOD.fwd(np.full(60, 112.0), np.full(60, lat), azimuth, metres)
    drawn = shapely.Point(112.0, lat).buffer(random.uniform(0.001, 3))
    where = facts(zones=[zone("heating", drawn.wkt)], boilers=[{"at": one} for one in zip(lon, north, strict=True)])
    where.circles["heating"] = (112.0, lat, 30_000.0)
    assert ((where.zone_of("boilers", ("heating",)) == "heating") == (metres <= 30_000)).all()


def test_no_place_and_no_zone():
    assert facts(zones=[zone("built_up")], boilers=[{"at": None}]).zone_of("boilers", ("built_up",)).tolist() == [""]
    for where in (facts(boilers=[{}]), facts(zones=[zone("built_up")])):
        with pytest.raises(NoData):
            where.zone_of("boilers", ("built_up",))
