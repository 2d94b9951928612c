"""A common border drawn anew: whatever the line, the ground is shared out anew to the vertex, and nobody else is touched."""

import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lantian.layers.errors import InputError
from lantian.processing.zones.reshape import reshape

A = shapely.Polygon([(0, 0), (1, 0), (1, 0.5), (1, 1), (0, 1)])
B, C, K, FAR = shapely.box(1, 0, 2, 0.5), shapely.box(1, 0.5, 2, 1), shapely.box(0.5, 0, 1, 1), shapely.box(5, 5, 6, 6)
BORDER = shapely.LineString([(1, 0), (1, 1)])
GROUPS = ["a", "a", "a", "k", "a"]


def moved(way, shapes=(A, B, C, K, FAR), lines=(BORDER,), at=0):
    made = reshape(shapes, lines, at, shapely.LineString(way), GROUPS)
    return [made.shapes.get(n, one) for n, one in enumerate(shapes)], [made.lines.get(n, one) for n, one in enumerate(lines)], made


# West of the middle the line would cut off more than half of A, and the other way round the zone is the lesser change.
inside = st.tuples(st.floats(0.55, 1.98), st.floats(0.02, 0.98)).map(lambda xy: (round(xy[0], 4), round(xy[1], 4)))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.floats(0.01, 0.99), st.floats(0.01, 0.99), st.lists(inside, min_size=1, max_size=5))
def test_the_ground_is_shared_out_to_the_vertex(first, last, middle):
    way = shapely.LineString([(1, first), *middle, (1, last)])
    if abs(first - last) < 1e-3 or not way.is_simple:
        return
    try:
        shapes, _, made = moved(way.coords)
    except InputError:
        return
    assert shapely.is_valid(shapes).all()
    assert shapely.coverage_is_valid(shapes[:3]), shapes[:3]
    assert shapely.union_all(shapes[:3]).symmetric_difference(shapely.box(0, 0, 2, 1)).area < 1e-12
    assert sum(one.area for one in shapes[:3]) == pytest.approx(2, abs=1e-12)
    # The zone of the other kind has gained and lost what A has, as far as it reached to the old line.
    assert shapes[3].difference(shapes[0]).area < 1e-12
    assert 4 not in made.shapes


@pytest.mark.parametrize("way", [[(1, 0.2), (1.3, 0.35), (1.2, 0.8), (1, 0.9)], [(1, 0.2), (0.8, 0.35), (0.7, 0.8), (1, 0.9)], [(1, 0), (1.1, 0.5), (1, 1)]])
def test_the_border_line_goes_along(way):
    shapes, (line,), _ = moved(way)
    assert shapes[0].boundary.buffer(1e-9).covers(line)
    assert (line.coords[0], line.coords[-1]) == ((1, 0), (1, 1))
    assert shapely.LineString(way).buffer(1e-9).difference(line.buffer(2e-9)).is_empty


def test_a_border_line_of_a_part_moves_with_that_part_alone():
    part, beyond = shapely.LineString([(1, 0.5), (1, 1)]), shapely.LineString([(2, 0), (2, 1)])
    _, lines, made = moved([(1, 0.2), (1.3, 0.35), (1.2, 0.8), (1, 0.9)], lines=(part, beyond))
    assert set(made.lines) == {0} and lines[0].coords[-1] == (1, 1)
    assert lines[0].coords[0][0] > 1.2


def test_the_way_may_be_drawn_in_either_direction():
    way = [(1, 0.2), (1.3, 0.35), (1.2, 0.8), (1, 0.9)]
    one, other = moved(way)[0], moved(way[::-1])[0]
    assert all(a.symmetric_difference(b).area < 1e-12 for a, b in zip(one, other, strict=True))


def test_a_line_that_goes_on_beyond_the_border_counts_from_where_it_meets_it():
    shapes, _, _ = moved([(0.9, 0.1), (1.2, 0.4), (1.2, 0.6), (0.9, 0.9)])
    assert shapes[0].bounds[2] == 1.2 and shapely.coverage_is_valid(shapes[:3])


def test_an_end_beside_the_border_is_taken_onto_it():
    shapes, _, _ = moved([(1 + 1e-5, 0.2), (1.2, 0.5), (1 - 1e-5, 0.9)])
    assert shapely.coverage_is_valid(shapes[:3])


@pytest.mark.parametrize(("way", "zh"), [([(1, 0.5), (1.5, 0.75), (0.5, 0.5), (1, 0.25)], "最外的交点"),
                                         ([(0.2, 0.2), (0.8, 0.8)], "边界上起"), ([(1, 0.2), (1.2, 0.4)], "边界上起"), ([(1, 0.5), (3, 0.5)], "边界上起")])
def test_a_line_that_does_not_begin_and_end_on_the_border_is_refused(way, zh):
    with pytest.raises(InputError) as error:
        moved(way)
    assert zh in error.value.text("zh")


def test_a_hole_has_a_border_too():
    ring = shapely.Polygon(A.exterior, [[(0.4, 0.4), (0.6, 0.4), (0.6, 0.6), (0.4, 0.6)]])
    inner = shapely.box(0.4, 0.4, 0.6, 0.6)
    shapes, _, made = moved([(0.6, 0.45), (0.7, 0.5), (0.6, 0.55)], shapes=(ring, inner, FAR, FAR, FAR))
    assert set(made.shapes) == {0, 1} and shapely.coverage_is_valid(shapes[:2])
    assert shapes[1].area > inner.area and shapes[0].area + shapes[1].area == pytest.approx(1)


def test_a_line_across_two_rings_is_refused():
    ring = shapely.Polygon(A.exterior, [[(0.4, 0.4), (0.6, 0.4), (0.6, 0.6), (0.4, 0.6)]])
    with pytest.raises(InputError) as error:
        moved([(0.6, 0.5), (1, 0.5)], shapes=(ring, FAR, FAR, FAR, FAR))
    assert "同一圈" in error.value.text("zh")


def test_no_zone_is_swallowed():
    thin = shapely.box(1, 0, 1.1, 1)
    with pytest.raises(InputError) as error:
        moved([(1, 0), (1.5, -0.1), (1.5, 1.1), (1, 1)], shapes=(A, thin, FAR, K, FAR))
    assert "全部划走" in error.value.text("zh")


def test_the_shapes_given_stay_as_they_are():
    before = [one.wkb for one in (A, B, C, K, FAR)]
    moved([(1, 0.2), (1.3, 0.35), (1, 0.9)])
    assert [one.wkb for one in (A, B, C, K, FAR)] == before
