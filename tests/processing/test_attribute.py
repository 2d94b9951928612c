"""Attribution: published numbers for a straight border in any direction, and situations with corners, holes and parts."""

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from lantian.processing import attribute

# d (m) → P; columns as the reference names them: width, σ, triangle along scan.
COLUMNS = [(375, 75, False), (800, 75, False), (800, 150, False), (1000, 50, False), (1000, 50, True), (2160, 50, True), (4820, 50, True), (2000, 500, False)]
VECTORS = {
    0: (.5, .5, .5, .5, .5, .5, .5, .5),
    100: (.7547, .6250, .6234, .6000, .5938, .5450, .5205, .5477),
    187.5: (.9202, .7343, .7278, .6875, .6687, .5828, .5381, .5890),
    250: (.9773, .8117, .7969, .7500, .7175, .6088, .5505, .6182),
    375: (.9996, .9449, .9085, .8749, .8034, .6583, .5747, .6751),
    500: (1, .9960, .9717, .9801, .8738, .7044, .5983, .7293),
    1000: (1, 1, 1, 1, .9994, .8555, .6859, .9003),
    2000: (1, 1, 1, 1, 1, .9970, .8288, .9979)}


def _half_plane(made, degrees, reach=30_000):
    """A square 60 km wide whose one side runs through the origin; the square lies to the right of *degrees* (its inward normal)."""
    a = np.radians(degrees)
    normal, side = np.array([np.cos(a), np.sin(a)]), np.array([-np.sin(a), np.cos(a)])
    corners = [side * reach, -side * reach, -side * reach + normal * 2 * reach, side * reach + normal * 2 * reach]
    return made.shape("POLYGON((" + ",".join(f"{x} {y}" for x, y in [*corners, corners[0]]) + "))")


@given(st.sampled_from(sorted(VECTORS)), st.floats(0, 360))
@settings(max_examples=40)
def test_the_published_vectors_hold_for_any_direction_of_border_and_scan_axis(made, d, degrees):
    """The border runs along track: its normal is the scan axis."""
    town, a = _half_plane(made, degrees), np.radians(degrees)
    width, sigma, triangle = (np.array(v) for v in zip(*COLUMNS, strict=True))
    pixels = made.pixels(np.full(8, d * np.cos(a)), np.full(8, d * np.sin(a)), width, np.full(8, 900.0), degrees, sigma, triangle)
    rows = made.owned(pixels, [town])
    assert [row.get(0, 0) for row in rows] == pytest.approx(VECTORS[d], abs=0.005)
    assert [sum(row.values()) for row in rows] == pytest.approx([1] * 8)


@given(st.sampled_from(sorted(VECTORS)), st.floats(0, 360))
@settings(max_examples=20)
def test_across_the_scan_a_modis_pixel_is_uniform(made, d, degrees):
    a = np.radians(degrees)
    uniform = [row for row in zip(COLUMNS, VECTORS[d], strict=True) if not row[0][2]]
    width, sigma = (np.array([row[0][k] for row in uniform]) for k in (0, 1))
    pixels = made.pixels(d * np.cos(a), d * np.sin(a), 4820.0, width, degrees + 90, sigma, True)
    shares = [row.get(0, 0) for row in made.owned(pixels, [_half_plane(made, degrees)])]
    assert shares == pytest.approx([row[1] for row in uniform], abs=0.005)


@pytest.mark.parametrize(("towns", "x", "y", "wanted"), [
    # four townships meet in a point
    (((-9e3, -9e3, 0, 0), (0, -9e3, 9e3, 0), (-9e3, 0, 0, 9e3), (0, 0, 9e3, 9e3)), 0, 0, {0: .25, 1: .25, 2: .25, 3: .25}),
    (((-9e3, -9e3, 0, 0), (0, -9e3, 9e3, 0), (-9e3, 0, 0, 9e3), (0, 0, 9e3, 9e3)), 100, 100,
     {3: .7547**2, 1: .7547 * .2453, 2: .2453 * .7547, 0: .2453**2}),
    # outside is an owner like any other
    (((0, -9e3, 9e3, 9e3),), -100, 0, {-1: .7547, 0: .2453}),
    (((0, -9e3, 9e3, 9e3),), -5000, 0, {-1: 1}),
    (((0, -9e3, 9e3, 9e3),), 5000, 0, {0: 1}),
    # a strip 375 m wide between two others
    (((-9e3, -9e3, -187.5, 9e3), (-187.5, -9e3, 187.5, 9e3), (187.5, -9e3, 9e3, 9e3)), 0, 0, {0: .0798 * 2, 1: 1 - .0798 * 4, 2: .0798 * 2}),
])
def test_situations(made, towns, x, y, wanted):
    found = made.owned(made.pixels(x, y), [made.shape(made.box(*town)) for town in towns])[0]
    assert set(found) == set(wanted)
    assert sum(found.values()) == pytest.approx(1, abs=1e-9)
    if len(towns) != 3:
        assert found == pytest.approx(wanted, abs=0.005)
    else:  # symmetric; the middle has most
        assert found[0] == pytest.approx(found[2], abs=1e-6) and found[1] > 0.5


def test_a_town_in_a_hole_of_the_county_round_it(made):
    """The county's shell runs round the town; a test on the exterior ring alone would give the fire to both."""
    ring = made.shape("POLYGON((-9000 -9000,9000 -9000,9000 9000,-9000 9000,-9000 -9000),(-1000 -1000,-1000 1000,1000 1000,1000 -1000,-1000 -1000))")
    town = made.shape(made.box(-1000, -1000, 1000, 1000))
    rows = made.owned(made.pixels([0, 900, 1000, 3000], [0, 0, 0, 0]), [ring, town])
    assert rows[0] == {1: 1} and rows[3] == {0: 1}
    assert rows[1] == pytest.approx({1: .7547, 0: .2453}, abs=0.005)
    assert rows[2] == pytest.approx({0: .5, 1: .5}, abs=0.001)


def test_a_small_town_wholly_inside_the_pixel(made):
    """No corner of the pixel and no centre of the others tells: only area does."""
    town = made.shape(made.box(-50, -50, 50, 50))
    ring = made.shape("POLYGON((-9000 -9000,9000 -9000,9000 9000,-9000 9000,-9000 -9000),(-50 -50,-50 50,50 50,50 -50,-50 -50))")
    found = made.owned(made.pixels(0, 0, 1000, 1000, 30, 1), [town, ring])[0]
    assert found == pytest.approx({1: .99, 0: .01}, abs=1e-4)


def test_a_township_of_several_parts_is_one_owner(made):
    parts = made.shape("MULTIPOLYGON(((-9000 -9000,-100 -9000,-100 9000,-9000 9000,-9000 -9000)),((100 -9000,9000 -9000,9000 9000,100 9000,100 -9000)))")
    strip = made.shape(made.box(-100, -9000, 100, 9000))
    found = made.owned(made.pixels(0, 0), [parts, strip])[0]
    assert found[0] == pytest.approx(2 * (1 - .7547), abs=0.005) and found[0] + found[1] == pytest.approx(1)


def test_the_way_a_ring_is_drawn_does_not_matter(made):
    towns = np.array([made.shape(made.box(0, -9e3, 9e3, 9e3)), made.shape(made.box(-9e3, -9e3, 0, 9e3))])
    pixels = made.pixels([30, -120], [0, 40], angle=17)
    for one, other in zip(made.owned(pixels, shapely.reverse(towns)), made.owned(pixels, towns), strict=True):
        assert one == pytest.approx(other)


@given(st.integers(0, 2**32 - 1))
@settings(max_examples=25)
def test_shares_add_up_to_one_in_any_tiling_and_order_does_not_matter(made, seed):
    """Voronoi tilings of 9 km; some pixels hang over the rim, where outside takes the rest."""
    random = np.random.default_rng(seed)
    frame = shapely.from_wkt(made.box(-4500, -4500, 4500, 4500))
    cells = shapely.get_parts(shapely.voronoi_polygons(shapely.multipoints(random.uniform(-4500, 4500, (12, 2))), extend_to=frame))
    towns = [made.shape(cell.wkt) for cell in shapely.intersection(cells, frame)]
    n = 30
    pixels = made.pixels(random.uniform(-5500, 5500, n), random.uniform(-5500, 5500, n), random.uniform(300, 4800, n), random.uniform(300, 2000, n),
                         random.uniform(-180, 180, n), random.uniform(20, 500, n), random.random(n) < 0.4)
    rows = made.owned(pixels, towns)
    assert [sum(row.values()) for row in rows] == pytest.approx([1] * n, abs=1e-9)
    assert all(0 < share <= 1 for row in rows for share in row.values())
    order, units = random.permutation(n), random.permutation(len(towns))
    again = made.owned(pixels.take(order), [towns[k] for k in units])
    for new, old in enumerate(order):
        told = {int(units[k]) if k >= 0 else -1: round(share, 9) for k, share in again[new].items()}
        assert told == {k: round(share, 9) for k, share in rows[old].items()}


@pytest.mark.parametrize("triangle", [False, True])
def test_it_agrees_with_drawing_points_at_random(made, triangle):
    """Monte Carlo of the model itself, seeded: box or triangle along scan, box along track, normal error on both axes."""
    random = np.random.default_rng(20231109)
    n, m = 40_000, 8
    for _ in range(m):
        corners = random.uniform(-1500, 1500, (9, 2))
        town = shapely.convex_hull(shapely.multipoints(corners)).difference(shapely.Point(corners[0]).buffer(300))
        scan, track, sigma = (random.uniform(*span) for span in ((400, 2200), (350, 1400), (30, 200)))
        degrees, x, y = random.uniform(-90, 90), *random.uniform(-900, 900, 2)
        along = scan * ((random.random(n) + random.random(n) - 1) if triangle else (random.random(n) - 0.5)) + random.normal(0, sigma, n)
        across = track * (random.random(n) - 0.5) + random.normal(0, sigma, n)
        a = np.radians(degrees)
        hit = shapely.contains_xy(town, x + along * np.cos(a) - across * np.sin(a), y + along * np.sin(a) + across * np.cos(a)).mean()
        found = made.owned(made.pixels(x, y, scan, track, degrees, sigma, triangle), [made.shape(town.wkt)])[0].get(0, 0)
        assert found == pytest.approx(hit, abs=0.01)


def test_a_raster_pixel_goes_by_the_area_that_each_township_covers(made):
    towns = [made.shape(made.box(-9e3, -9e3, 0, 9e3)), made.shape(made.box(0, -9e3, 9e3, 0))]
    pixel = made.shape(made.box(-100, -100, 300, 300))
    assert made.owned(made.pixels(100, 100, polygon=pixel), towns)[0] == pytest.approx({0: .25, 1: .1875, -1: .5625}, abs=1e-4)


def test_a_point_without_footprint_is_as_sharp_as_its_error(made):
    town = [made.shape(made.box(0, -9e3, 9e3, 9e3))]
    rows = made.owned(made.pixels([30, 60, -30, 3000], 0, np.nan, np.nan, 0, 30), town)
    assert [row.get(0, 0) for row in rows] == pytest.approx([.8413, .9772, .1587, 1], abs=0.002)


def test_a_point_near_the_border_of_two_townships_is_not_outside(made):
    """What the response leaves out beyond four sigma is no owner of its own."""
    towns = [made.shape(made.box(-9e3, -9e3, 0, 9e3)), made.shape(made.box(0, -9e3, 9e3, 9e3))]
    for x in (0, 20, 60, 100, 115, 119):
        assert attribute.OUTSIDE not in made.owned(made.pixels(x, 0, np.nan, np.nan, 0, 30), towns)[0], x


def test_footprints_turn_counter_clockwise_from_east_and_points_have_none(made):
    shapes = attribute.footprints(made.pixels([0, 0], [0, 0], [1000, np.nan], [400, np.nan], 30))
    assert shapes[1] is None
    x, y = (shapely.get_coordinates(shapes[0])[:4] - [made.LON, made.LAT]).T * np.array(attribute.degree_lengths(made.LAT))[:, None]
    a = np.radians(30)
    along, across = x * np.cos(a) + y * np.sin(a), -x * np.sin(a) + y * np.cos(a)
    assert np.abs(along) == pytest.approx([500] * 4) and np.abs(across) == pytest.approx([200] * 4)


def test_far_detections_are_outside_and_no_township_or_detection_is_no_error(made):
    assert made.owned(made.pixels([0, 1e6], [0, 0]), [made.shape(made.box(-9e3, -9e3, 9e3, 9e3))]) == [{0: 1}, {-1: 1}]
    assert made.owned(made.pixels([], []), [made.shape(made.box(0, 0, 1, 1))]) == []
