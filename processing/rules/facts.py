"""What a rule looks at: the layers of a workspace on one day, and the zones in force, joined once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
import shapely

from ...layers.datum import degree_lengths, geodesic_m
from ...layers.presets.plan import Preset


class NoData(Exception):
    """A rule's layer is empty: that is told, and is no “no fault”. *layer* names it."""

    def __init__(self, layer: str):
        super().__init__(layer)
        self.layer = layer


@dataclass(frozen=True)
class Facts:
    """*tables*: layer → (Geo)DataFrame of the catalog in degrees, as of *day* (``YYYY-MM-DD``); *zones* in force that day; *plan* the preset.

    *circles*: id of a zone that is all ground within a radius → (longitude, latitude, metres); what lies in it is told by the geodesic distance, as
    the shape is only its drawing. Nothing here is changed by a rule. What several rules ask for is worked out once.
    """

    tables: Mapping[str, object]
    zones: object
    day: str
    plan: Preset
    circles: Mapping[str, tuple[float, float, float]] = field(default_factory=dict)
    _joined: dict = field(default_factory=dict, repr=False, compare=False)

    def table(self, layer: str):
        """The rows of *layer*, by its key. Raises NoData when there are none."""
        table = self.tables.get(layer)
        if table is None or len(table) == 0:
            raise NoData(layer)
        return table

    def zones_of(self, kinds) -> object:
        """The zones in force of these kinds. Raises NoData when there are none."""
        mine = self.zones[self.zones["kind"].isin(kinds)]
        if len(mine) == 0:
            raise NoData("zones: " + ", ".join(kinds))
        return mine

    def zone_of(self, layer: str, kinds) -> np.ndarray:
        """For each row of *layer* the id of a zone of *kinds* in force that covers its place (the first by id), "" where none does.

        A polygon or line is where a point on it lies; a row without geometry lies nowhere. Raises NoData.
        """
        key = (layer, tuple(sorted(kinds)))
        if key not in self._joined:
            table, zones = self.table(layer), self.zones_of(kinds).sort_values("zone_id")
            out = np.full(len(table), "", object)
            _put_owner(out, self.places(layer), zones.geometry.to_numpy(), zones["zone_id"].to_numpy(object), self.circles)
            self._joined[key] = out
        return self._joined[key].copy()

    def places(self, layer: str) -> np.ndarray:
        """A point of each row of *layer* (shapely, degrees), None where it has no geometry."""
        key = ("places", layer)
        if key not in self._joined:
            shapes = self.table(layer).geometry.to_numpy()
            points = np.full(len(shapes), None, object)
            drawn = ~(shapely.is_missing(shapes) | shapely.is_empty(shapes))
            points[drawn] = shapely.point_on_surface(shapes[drawn])
            self._joined[key] = points
        return self._joined[key]

    def township_of(self, layer: str) -> np.ndarray:
        """The township code of each row of *layer*: that of its place, else the one it states, else None."""
        key = ("township", layer)
        if key not in self._joined:
            table = self.table(layer)
            out = np.full(len(table), None, object)
            if layer == "counties":
                # What is found of a county is not found of the township in its middle.
                return out
            if "township_code" in table.columns:
                out[:] = table["township_code"].where(table["township_code"].notna(), None)
            towns = self.tables.get("townships")
            if "geometry" in table.columns and towns is not None and len(towns):
                _put_owner(out, self.places(layer), towns.geometry.to_numpy(), towns["township_code"].to_numpy(object))
            self._joined[key] = out
        return self._joined[key].copy()


def covered(points, shapes) -> tuple[np.ndarray, np.ndarray]:
    """(position of a point, of a shape that covers it) for every such pair, by point, then shape; a point that is None lies in none."""
    drawn = np.flatnonzero(~shapely.is_missing(points))
    # GEOS prepares what a tree is asked about, not what is in it: ask about the few large shapes.
    shape, point = shapely.STRtree(points[drawn]).query(shapes, predicate="intersects")
    order = np.lexsort((shape, point))
    return drawn[point[order]], shape[order]


def in_reach(points, grounds, reach_m: float) -> tuple[np.ndarray, np.ndarray]:
    """(position of a point, of a ground) for every pair nearer than *reach_m*, and some that are farther; all pairs when it is infinite."""
    drawn = np.flatnonzero(~shapely.is_missing(points))
    farthest = np.minimum(np.abs(shapely.get_y(points[drawn])) + reach_m / 110_000, 89)
    point, ground = shapely.STRtree(grounds).query(points[drawn], predicate="dwithin", distance=1.01 * reach_m / degree_lengths(farthest)[0])
    return drawn[point], ground


def _within(points, circle) -> np.ndarray:
    """Positions of the points that lie no farther than the circle's metres from its centre, by geodesic distance."""
    lon, lat, radius_m = circle
    near = in_reach(points, shapely.points([(lon, lat)]), radius_m)[0]
    return near[geodesic_m(lon, lat, shapely.get_x(points[near]), shapely.get_y(points[near])) <= radius_m]


def _put_owner(out: np.ndarray, points, shapes, names, circles=None):
    """Put into *out* the name of the first of *shapes* that covers each point; what no shape covers, and what has no place, stays.

    A name that is among *circles* owns what lies within its circle, whatever its shape.
    """
    point, shape = covered(points, shapes)
    round_ = [at for at, name in enumerate(names) if name in circles] if circles else []
    if round_:
        drawn = ~np.isin(shape, round_)
        inside = [_within(points, circles[names[at]]) for at in round_]
        point, shape = np.concatenate([point[drawn], *inside]), np.concatenate([shape[drawn], np.repeat(round_, list(map(len, inside)))])
        order = np.lexsort((shape, point))
        point, shape = point[order], shape[order]
    rows, first = np.unique(point, return_index=True)
    out[rows] = names[shape[first]]


def is_one(column) -> np.ndarray:
    """Where a yes-no column says yes; empty says neither."""
    return column.eq(1).to_numpy(bool, na_value=False) if hasattr(column, "eq") else np.asarray(column) == 1


def is_zero(column) -> np.ndarray:
    """Where a yes-no column says no; empty says neither."""
    return column.eq(0).to_numpy(bool, na_value=False) if hasattr(column, "eq") else np.asarray(column) == 0
