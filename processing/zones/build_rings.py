"""Rings: what lies within so many metres of a zone, a built-up area or a plant."""

from __future__ import annotations

import shapely

from .plane import within, without_slivers


def ring(area, radius_m: float, inside: bool = True):
    """All within *radius_m* of *area* (degrees); the rim is within 1 m of the geodesic distance.

    *inside* counts the area itself, as 规划区及周边 20 km does; without it the ring keeps the area's border to the vertex.
    """
    reached = within(area, radius_m)
    return reached if inside else without_slivers(shapely.difference(reached, area))
