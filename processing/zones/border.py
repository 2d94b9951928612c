"""How far a place is from the border of an area."""

from __future__ import annotations

import shapely

from .plane import Plane


def border_m(here, area) -> float:
    """Geodesic metres from a point (degrees) to the border of an area: on the plane round the point, distances from it are true."""
    plane = Plane(here.x, here.y)
    return float(shapely.distance(shapely.Point(0, 0), shapely.boundary(plane.to_metres(area))))
