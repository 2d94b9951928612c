"""Zones split by a line, united, cut by an area: no ground is lost, and neighbours share every vertex."""

import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from lantian.layers.errors import InputError
from lantian.processing.zones.redraw import cut, split, united, with_points

A, B = shapely.Polygon([(0, 0), (1, 0), (1, 0.5), (1, 1), (0, 1)]), shapely.box(1, 0.5, 2, 1)
BELOW = shapely.box(1, 0, 2, 0.5)


@settings(max_examples=100, deadline=None)
@given(st.floats(0.001, 0.999), st.floats(0.001, 0.999), st.lists(st.tuples(st.floats(0.05, 0.95), st.floats(0.05, 0.95)), max_size=3))
def test_split_keeps_the_ground_and_the_tiling(west, east, middle):
    way = shapely.LineString([(-0.1, west), *sorted(middle), (1.1, east)])
    pieces, beside = split([A, B, BELOW], 0, way)
    others = [beside.get(n, one) for n, one in ((1, B), (2, BELOW))]
    assert len(pieces) >= 2 and pieces[0].area >= max(one.area for one in pieces[1:])
    assert sum(one.area for one in pieces) == pytest.approx(A.area, abs=1e-12)
    assert shapely.union_all(pieces).symmetric_difference(A).area < 1e-12
    assert shapely.coverage_is_valid([*pieces, *others])


@pytest.mark.parametrize("off", [1e-9, 1e-5, -1e-9, -1e-5])
def test_a_line_whose_ends_were_snapped_to_the_border_goes_through(off):
    pieces, beside = split([A, B, BELOW], 0, shapely.LineString([(0 + off, 0.3), (1 - off, 0.6)]))
    assert len(pieces) == 2 and shapely.coverage_is_valid([*pieces, beside.get(1, B), beside.get(2, BELOW)])


def test_a_line_from_corner_to_corner_makes_no_new_vertex():
    pieces, beside = split([A, B, BELOW], 0, shapely.LineString([(0, 0), (1, 1)]))
    assert not beside and sorted(len(one.exterior.coords) for one in pieces) == [4, 5]


def test_parts_that_the_line_does_not_meet_stay_with_the_greatest():
    zone = shapely.MultiPolygon([A, shapely.box(5, 5, 5.1, 5.1)])
    pieces, _ = split([zone], 0, shapely.LineString([(-1, 0.4), (2, 0.4)]))
    assert [round(one.area, 6) for one in pieces] == [0.61, 0.4]


def test_a_hole_that_the_line_goes_through_stays_a_hole():
    ring = shapely.Polygon(A.exterior, [[(0.4, 0.4), (0.6, 0.4), (0.6, 0.6), (0.4, 0.6)]])
    pieces, _ = split([ring], 0, shapely.LineString([(-1, 0.5), (2, 0.5)]))
    assert sum(one.area for one in pieces) == pytest.approx(ring.area)
    assert not any(one.intersects(shapely.Point(0.5, 0.5)) for one in pieces)


@pytest.mark.parametrize("way", [[(0.2, 0.2), (0.8, 0.8)], [(-1, 0.5), (0.5, 0.5)], [(2, 2), (3, 3)], [(0, -1), (0, 2)]])
def test_a_line_that_does_not_go_through_is_refused(way):
    with pytest.raises(InputError) as error:
        split([A], 0, shapely.LineString(way))
    assert "穿透" in error.value.text("zh")


def test_united_neighbours_are_one_polygon_with_all_their_vertices():
    one = united([A, B, BELOW])
    assert one.geom_type == "Polygon" and one.area == pytest.approx(2)


def test_cut_leaves_what_lies_in_the_area():
    assert cut(A, shapely.box(0.5, -1, 3, 3)).equals(shapely.box(0.5, 0, 1, 1))
    with pytest.raises(InputError):
        cut(A, shapely.box(7, 7, 8, 8))


def test_a_point_on_a_line_becomes_a_vertex_once_and_one_beside_it_does_not():
    assert with_points(A, [(0.5, 0.0), (0.5, 1e-12), (0.5, 0.3), (0, 0)]).exterior.coords[:3] == [(0, 0), (0.5, 0), (1, 0)]
    assert with_points(A, [(0.5, 0.3)]) is A
