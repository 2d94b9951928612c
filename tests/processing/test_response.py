"""The response of a pixel: cumulated shares against the published closed form, and the line integral against them."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lantian.processing import response

# d (m) → P for a straight border parallel to a side: width, σ, triangle along scan.
COLUMNS = {
    "viirs nadir": (375, 75, False), "viirs edge": (800, 75, False), "viirs edge 150": (800, 150, False), "modis uniform": (1000, 50, False),
    "modis nadir": (1000, 50, True), "modis 42": (2160, 50, True), "modis edge": (4820, 50, True), "himawari": (2000, 500, False)}
VECTORS = {
    0: (.5, .5, .5, .5, .5, .5, .5, .5),
    100: (.7547, .6250, .6234, .6000, .5938, .5450, .5205, .5477),
    187.5: (.9202, .7343, .7278, .6875, .6687, .5828, .5381, .5890),
    250: (.9773, .8117, .7969, .7500, .7175, .6088, .5505, .6182),
    375: (.9996, .9449, .9085, .8749, .8034, .6583, .5747, .6751),
    500: (1, .9960, .9717, .9801, .8738, .7044, .5983, .7293),
    1000: (1, 1, 1, 1, .9994, .8555, .6859, .9003),
    2000: (1, 1, 1, 1, 1, .9970, .8288, .9979)}
CASES = [(d, *COLUMNS[name], wanted) for d, row in VECTORS.items() for name, wanted in zip(COLUMNS, row, strict=True)]


@pytest.mark.parametrize(("d", "width", "sigma", "triangle", "wanted"), CASES)
def test_the_cumulated_share_is_the_published_one(d, width, sigma, triangle, wanted):
    cdf = response.triangle_cdf if triangle else response.box_cdf
    assert cdf(float(d), width, sigma) == pytest.approx(wanted, abs=0.0006)


@pytest.mark.parametrize(("width", "sigma", "triangle", "distances"), [
    (375, 75, False, (120, 173, 213, 282)), (800, 75, False, (240, 326, 382, 465)), (1000, 50, True, (370, 556, 688, 868)),
    (2160, 50, True, (795, 1195, 1479, 1859)), (4820, 50, True, (1772, 2665, 3297, 4140)), (2000, 500, False, (679, 999, 1246, 1680))])
def test_the_distances_at_which_it_is_80_90_95_99_percent(width, sigma, triangle, distances):
    cdf = response.triangle_cdf if triangle else response.box_cdf
    assert cdf(np.array(distances, float), width, sigma) == pytest.approx([0.80, 0.90, 0.95, 0.99], abs=0.002)


@given(st.floats(-8, 8))
def test_the_normal_distribution_is_right_to_seven_digits(z):
    assert float(response.normal_cdf(z)) == pytest.approx(0.5 * math.erfc(-z / math.sqrt(2)), abs=1.6e-7)


@given(st.floats(1, 5000), st.floats(1, 500), st.floats(-9000, 9000), st.booleans())
def test_it_rises_from_0_to_1_and_is_even(width, sigma, t, triangle):
    cdf = response.triangle_cdf if triangle else response.box_cdf
    share = cdf(t, width, sigma)
    assert -1e-4 <= share <= 1 + 1e-4
    assert share + cdf(-t, width, sigma) == pytest.approx(1, abs=1e-4)
    assert cdf(t + sigma, width, sigma) >= share - 1e-4


def _shares(x, y, scan, track, sigma, triangle):
    n = len(x) - 1
    return response.edge_shares(np.array(x[:-1], float), np.array(y[:-1], float), np.array(x[1:], float), np.array(y[1:], float),
                                np.full(n, float(scan)), np.full(n, float(track)), np.full(n, float(sigma)), np.full(n, triangle))


@given(st.floats(100, 5000), st.floats(100, 2000), st.floats(10, 500), st.booleans(), st.floats(-3000, 3000), st.floats(-1500, 1500))
def test_the_line_integral_of_a_rectangle_is_the_product_of_its_sides(scan, track, sigma, triangle, west, south):
    cdf = response.triangle_cdf if triangle else response.box_cdf
    east, north = west + 1300, south + 700
    whole = _shares([west, east, east, west, west], [south, south, north, north, south], scan, track, sigma, triangle).sum()
    along = cdf(east, scan, sigma) - cdf(west, scan, sigma)
    across = response.box_cdf(north, track, sigma) - response.box_cdf(south, track, sigma)
    assert whole == pytest.approx(along * across, abs=2e-4)


def test_the_other_way_round_is_the_negative_and_no_edge_is_nothing():
    ring = [-50, 90, 20, -50], [-30, 0, 80, -30]
    there, back = _shares(*ring, 375, 375, 75, False), _shares(ring[0][::-1], ring[1][::-1], 375, 375, 75, False)
    assert there.sum() > 0.01 and there.sum() == pytest.approx(-back.sum())
    nothing = np.zeros(0)
    assert response.edge_shares(nothing, nothing, nothing, nothing, nothing, nothing, nothing, nothing.astype(bool)).size == 0
