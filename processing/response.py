"""The response of a pixel: how likely the fire that it saw lies at a distance from the pixel's centre.

Along track a uniform box of the pixel's height; along scan a box, or for MODIS a triangle of base two pixels; both blurred by the
location error, a normal distribution of standard deviation σ. The two axes are independent, so the mass inside a polygon is a
line integral round it (Green's theorem): ``P = ∮ Fx(x) fy(y) dy``, with Fx the cumulated share along scan and fy the density along track.

Source: Lantian's own (no published method for attribution to a township was found); the closed form for a straight border is
``P = [G(d + w/2) − G(d − w/2)] / w`` with ``G(t) = t Φ(t/σ) + σ φ(t/σ)``.
"""

from __future__ import annotations

import numpy as np

REACH_SIGMA = 4.5
"""Beyond the pixel's rim plus this many σ the response is taken as nothing: it leaves out less than 2e-5, also of a point,
which is below the smallest share that is an owner (attribute.py)."""
SMALLEST_M = 1.0
"""A point source (no footprint) is a box of this size, so that one formula serves all."""

_NODES, _WEIGHTS = np.polynomial.legendre.leggauss(5)


def normal_cdf(z):
    """Φ(z), error below 1e-7. Source: Abramowitz and Stegun, Handbook of Mathematical Functions, 7.1.26."""
    x = np.abs(z) / np.sqrt(2.0)
    t = 1 / (1 + 0.3275911 * x)
    tail = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429)))) * np.exp(-x * x)
    return np.where(np.asarray(z) >= 0, 1 - tail / 2, tail / 2)


def _normal_pdf(z):
    return np.exp(-0.5 * z * z) / np.sqrt(2 * np.pi)


def _first(t, s):
    """Antiderivative of Φ(t/σ): G."""
    z = t / s
    return t * normal_cdf(z) + s * _normal_pdf(z)


def _second(t, s):
    """Antiderivative of G."""
    z = t / s
    return (t * t + s * s) / 2 * normal_cdf(z) + t * s / 2 * _normal_pdf(z)


def box_cdf(t, width, sigma):
    """Share of a box of *width* (metres), blurred by *sigma*, that lies below *t* metres from its centre."""
    return (_first(t + width / 2, sigma) - _first(t - width / 2, sigma)) / width


def box_pdf(t, width, sigma):
    """Density per metre of the same box."""
    return (normal_cdf((t + width / 2) / sigma) - normal_cdf((t - width / 2) / sigma)) / width


def triangle_cdf(t, width, sigma):
    """Share of a triangle of base 2 × *width*, blurred by *sigma*, below *t*."""
    return (_second(t + width, sigma) - 2 * _second(t, sigma) + _second(t - width, sigma)) / width**2


def scan_cdf(t, width, sigma, triangle):
    """Cumulated share along scan; *triangle* is a boolean array that says where the response is triangular."""
    if triangle.all():
        return triangle_cdf(t, width, sigma)
    if not triangle.any():
        return box_cdf(t, width, sigma)
    return np.where(triangle, triangle_cdf(t, width, sigma), box_cdf(t, width, sigma))


def reach(scan, track, sigma, triangle):
    """Half sizes (along scan, along track) in metres outside which the response is nothing."""
    half = np.where(triangle, scan, scan / 2)
    return half + REACH_SIGMA * sigma, track / 2 + REACH_SIGMA * sigma


def edge_shares(x1, y1, x2, y2, scan, track, sigma, triangle):
    """The contribution of polygon edges to the mass inside, one value an edge.

    Arrays of equal length; edges run from (x1, y1) to (x2, y2) in metres in the pixel's own frame (x along scan, y along
    track, origin at its centre), counter-clockwise round shells and clockwise round holes. The integrand bends within 3 σ of
    the pixel's rims, so each edge is cut there and every piece is integrated with 5 Gauss-Legendre nodes.
    """
    if len(x1) == 0:
        return np.zeros(0)
    dx, dy = x2 - x1, y2 - y1
    half = np.where(triangle, scan, scan / 2)
    with np.errstate(divide="ignore", invalid="ignore"):
        cuts = [(level - y1) / dy for level in _levels(track / 2, sigma)]
        cuts += [(level - x1) / dx for level in _levels(half, sigma)]
        cuts.append(-x1 / dx)
    ends = np.array([np.zeros_like(x1), np.ones_like(x1), *cuts])
    ends = np.sort(np.clip(np.nan_to_num(ends, nan=0.0, posinf=1.0, neginf=0.0), 0, 1), axis=0)
    total = np.zeros_like(x1)
    for low, high in zip(ends[:-1], ends[1:], strict=True):
        live = high > low
        if not live.any():
            continue
        a, span = low[live], (high - low)[live]
        w, h, s, tri = scan[live], track[live], sigma[live], triangle[live]
        part = np.zeros(len(a))
        for node, weight in zip(_NODES, _WEIGHTS, strict=True):
            at = a + span * (node + 1) / 2
            part += weight / 2 * scan_cdf(x1[live] + at * dx[live], w, s, tri) * box_pdf(y1[live] + at * dy[live], h, s)
        total[live] += part * span * dy[live]
    return total


def _levels(half, sigma):
    return (-half - 3 * sigma, -half, -half + 3 * sigma, half - 3 * sigma, half, half + 3 * sigma)
