"""Strips along roads: width and side in geodesic metres, ends, junctions, refusals."""

import numpy as np
import pytest
import shapely
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from lantian.layers.errors import ArgumentError
from lantian.processing.zones.build_lines import strip
from lantian.processing.zones.plane import area_km2

from .places import geodesic_m, here, rim_points

STRAIGHT = "LINESTRING (0 0, 0 4000)"
BENT = "LINESTRING (0 0, 300 4000, -500 9000, 200 15000, 2500 20000)"


@pytest.mark.parametrize(("wkt", "side", "inside", "outside"), [
    (STRAIGHT, "east", (90, 2000), (-10, 2000)), (STRAIGHT, "west", (-90, 2000), (10, 2000)), (STRAIGHT, "both", (-90, 2000), (110, 2000)),
    ("LINESTRING (0 4000, 0 0)", "east", (90, 2000), (-10, 2000)),  # however it was drawn
    ("LINESTRING (0 0, 4000 0)", "north", (2000, 90), (2000, -10)), ("LINESTRING (4000 0, 0 0)", "south", (2000, -90), (2000, 10)),
    (STRAIGHT, "both", (0, 3999), (0, 4001)),  # square at the end
    ("LINESTRING (0 0, 3000 3000)", "east", (1550, 1500), (1450, 1500)), ("LINESTRING (0 0, 3000 3000)", "north", (1450, 1500), (1550, 1500)),
    # two rows that continue one another, and a branch: no notch where they meet
    ("MULTILINESTRING ((0 0, 0 2000), (0 2000, 2000 4000))", "both", (-90, 2010), (110, 1900)),
    ("MULTILINESTRING ((0 0, 0 2000), (0 2000, 0 4000), (0 2000, -2000 3000))", "both", (40, 2050), (110, 2000)),
    # a hairpin: the strip inside it is its east
    ("LINESTRING (0 0, 0 3000, 60 3060, 400 3060, 460 3000, 460 1500)", "both", (90, 1000), (250, 1000))])
def test_what_lies_in_the_strip(wkt, side, inside, outside):
    area = strip(here(wkt), 100.0, side, "路")
    assert area.is_valid
    assert area.contains(here(shapely.Point(inside).wkt)) and not area.intersects(here(shapely.Point(outside).wkt))


@pytest.mark.parametrize("offset_m", [0.5, 5.0, 100.0, 1000.0])
@pytest.mark.parametrize("side", ["east", "west", "both"])
def test_the_rim_is_within_1_m_of_the_offset_or_on_the_road(side, offset_m):
    road = here(BENT)
    points = rim_points(strip(road, offset_m, side, "路"), 900.0)[::3]
    away = geodesic_m(points, road)
    assert away.max() < offset_m + 1
    # Square ends and, on one side, the road itself are the only places nearer than the offset.
    ends = shapely.points(shapely.get_coordinates(road)[[0, -1]])
    near = away < offset_m - 1
    at_ends = np.min([geodesic_m(points, end) for end in ends], axis=0) < offset_m + 1
    assert (at_ends | (away < 1 if side != "both" else False))[near].all() and (~near).sum() > 5


@settings(max_examples=25)
@given(st.lists(st.tuples(st.floats(-1500, 1500), st.floats(300, 4000)), min_size=1, max_size=6), st.sampled_from([10.0, 50.0, 200.0]))
def test_both_sides_together_are_the_corridor(steps, offset_m):
    """A road that goes north: east and west share nothing, and make the corridor."""
    xy = np.cumsum([(0.0, 0.0), *steps], axis=0)
    assume(abs(xy[-1][0]) < 2 * xy[-1][1])
    road = here(shapely.linestrings(xy).wkt)
    east, west, both = (strip(road, offset_m, side, "路") for side in ("east", "west", "both"))
    whole = area_km2(both)
    assert area_km2(east) + area_km2(west) == pytest.approx(whole, rel=1e-6)
    assert area_km2(shapely.union(east, west)) == pytest.approx(whole, rel=1e-6)
    # The part that lies beside the middle of a segment lies on its own side.
    a, b = xy[-2], xy[-1]
    left = (a + b) / 2 + np.array([-(b - a)[1], (b - a)[0]]) / np.hypot(*(b - a)) * min(offset_m, 10) / 2
    assert west.buffer(1e-9).contains(here(shapely.Point(left).wkt))


@pytest.mark.parametrize(("wkt", "side"), [
    ("LINESTRING (0 0, 4000 0)", "east"), ("LINESTRING (0 0, 4000 300)", "west"), (STRAIGHT, "north"),
    ("LINESTRING (0 0, 1000 0, 1000 1000, 0 1000, 0 0)", "east")])
def test_a_road_that_runs_along_a_direction_has_no_such_side(wkt, side):
    with pytest.raises(ArgumentError, match="112.9.*35.5"):
        strip(here(wkt), 50.0, side, "环路")


def test_a_closed_road_has_a_corridor():
    area = strip(here("LINESTRING (0 0, 3000 0, 3000 3000, 0 3000, 0 0)"), 50.0, "both", "环路")
    assert len(area.interiors) == 1 and area.contains(here("POINT (-30 -30)")) and not area.contains(here("POINT (1500 1500)"))


def test_a_road_too_long_for_its_offset_is_refused():
    with pytest.raises(ArgumentError, match="too long"):
        strip(shapely.LineString([(105, 30), (125, 45)]), 5000.0, "both", "国道")
