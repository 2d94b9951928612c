"""Rings: the rim against pyproj.Geod, the inside, the plane's limits."""

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from lantian.processing.zones.build_rings import ring
from lantian.processing.zones.plane import area_km2, within

from .places import GEOD, geodesic_m, here, rim_points


def _from_rim(area, of):
    points = rim_points(area)
    return geodesic_m(points[:: max(1, len(points) // 25)], of)


@pytest.mark.parametrize("radius_m", [50.0, 20_000.0, 30_000.0])
@pytest.mark.parametrize("wkt", [
    "POINT (0 0)", "POLYGON ((0 0, 3000 0, 3000 2000, 1500 500, 0 2000, 0 0))",
    "MULTIPOLYGON (((0 0, 900 0, 0 900, 0 0)), ((60000 50000, 61000 50000, 60000 51000, 60000 50000)))",
    "POLYGON ((-90000 -80000, 90000 -70000, 80000 90000, -85000 80000, -90000 -80000))"])
def test_the_rim_is_within_2_m_of_the_radius(wkt, radius_m):
    area = here(wkt)
    reached = within(area, radius_m)
    assert reached.is_valid and reached.covers(area)
    assert np.abs(_from_rim(reached, area) - radius_m).max() < 2


@settings(max_examples=8)
@given(st.floats(73, 130), st.floats(18, 52), st.sampled_from([5000.0, 20_000.0]), st.floats(500, 80_000), st.integers(0, 359))
def test_the_rim_anywhere_in_china(lon, lat, radius_m, size, turn):
    turned = np.radians(turn + np.array([0, 70, 160, 200]))
    corners = GEOD.fwd(np.full(4, lon), np.full(4, lat), np.degrees(turned), np.full(4, size))
    area = shapely.polygons(np.column_stack(corners[:2]))
    assert np.abs(_from_rim(within(area, radius_m), area) - radius_m).max() < 2


def test_the_inside_counts_unless_it_is_left_out():
    area = here("POLYGON ((0 0, 9000 0, 9000 9000, 0 9000, 0 0))")
    whole, outside = ring(area, 20_000.0), ring(area, 20_000.0, inside=False)
    assert whole.covers(area) and not shapely.intersects(outside, shapely.point_on_surface(area))
    assert area_km2(whole) == pytest.approx(area_km2(outside) + area_km2(area), rel=1e-9)
    # What is left out is left out to the vertex.
    assert {tuple(xy) for xy in shapely.get_coordinates(area)} <= {tuple(xy) for xy in shapely.get_coordinates(outside)}


def test_a_hole_wider_than_the_ring_stays_open():
    area = here("POLYGON ((0 0, 40000 0, 40000 40000, 0 40000, 0 0), (5000 5000, 5000 35000, 35000 35000, 35000 5000, 5000 5000))")
    assert len(within(area, 5000.0).interiors) == 1 and not within(area, 20_000.0).interiors


@pytest.mark.parametrize(("wkt", "km2"), [
    ("POLYGON ((0 0, 1000 0, 1000 1000, 0 1000, 0 0))", 1.0),
    ("POLYGON ((0 0, 20000 0, 20000 20000, 0 20000, 0 0), (5000 5000, 5000 6000, 6000 6000, 6000 5000, 5000 5000))", 399.0),
    ("MULTIPOLYGON (((0 0, 1000 0, 1000 1000, 0 0)), ((5000 0, 6000 0, 6000 1000, 5000 0)))", 1.0)])
def test_areas_are_those_of_the_ellipsoid(wkt, km2):
    assert area_km2(here(wkt)) == pytest.approx(km2, rel=2e-5)


def test_the_area_of_a_cell_of_one_degree_is_the_published_one():
    """Between 35 and 36 N one degree wide: 10105.0 km², from the authalic formula of the ellipsoid."""
    e = np.sqrt(0.0066943799901413165)
    q = [np.sin(np.radians(lat)) / (1 - (e * np.sin(np.radians(lat))) ** 2) + np.arctanh(e * np.sin(np.radians(lat))) / e for lat in (35, 36)]
    exact = np.radians(1) * 6378137.0**2 * (1 - e * e) / 2 * (q[1] - q[0]) / 1e6
    assert area_km2(shapely.box(112, 35, 113, 36)) == pytest.approx(exact, rel=1e-6)
