"""Borders simplified together: what two neighbours shared they share still."""

import numpy as np
import pytest
import shapely

from lantian.processing.publish import map_borders


def tiling(n=12, seed=7):
    """Cells with wavy shared sides, many vertices each."""
    square = shapely.box(0, 0, 1, 1)
    points = shapely.multipoints(np.random.default_rng(seed).random((n, 2)))
    cells = shapely.intersection(shapely.get_parts(shapely.voronoi_polygons(points, extend_to=square)), square)
    sides = shapely.segmentize(shapely.get_parts(shapely.union_all(shapely.boundary(cells))), 0.001)
    bent = shapely.transform(sides, lambda c: np.round(np.column_stack([112 + c[:, 0] + 0.002 * np.sin(40 * c[:, 1]), 38 + c[:, 1] + 0.002 * np.sin(40 * c[:, 0])]), 7))
    return shapely.get_parts(shapely.polygonize(bent))


def unpacked(polygons):
    """The integers of the page as polygons."""
    def line(packed):
        return np.cumsum(np.reshape(packed, (-1, 2)), axis=0) / map_borders.SCALE

    return np.array([shapely.MultiPolygon([shapely.Polygon(line(rings[0]), [line(ring) for ring in rings[1:]]) for rings in parts]) for parts in polygons], object)


@pytest.mark.parametrize("most", [200, 600, 2000])
def test_neighbours_meet_after_simplifying(most):
    cells = tiling()
    light, tolerance = map_borders.lightened(cells, most)
    assert tolerance > 0 and shapely.get_num_coordinates(light).sum() < shapely.get_num_coordinates(cells).sum() / 2
    assert shapely.coverage_is_valid(light)
    drawn = unpacked(map_borders.polygons(light))
    assert shapely.coverage_is_valid(drawn), "on the page's grid of 5 decimals, too"
    # No gap and no overlap: the parts are the whole.
    whole = shapely.union_all(drawn)
    assert shapely.get_num_interior_rings(whole) == 0 and shapely.area(drawn).sum() == pytest.approx(shapely.area(whole), rel=1e-12)


def test_an_old_geos_leaves_the_borders_as_they_are(monkeypatch):
    """Each simplified for itself they would be torn apart."""
    monkeypatch.delattr(shapely, "coverage_simplify")
    cells = tiling()
    light, tolerance = map_borders.lightened(cells, 200)
    assert tolerance == 0.0 and all(shapely.equals_exact(light, cells))
