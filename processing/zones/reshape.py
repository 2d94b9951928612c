"""A common border drawn anew: every zone and every border line that follows the old line follows the new one, to the vertex."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from shapely.ops import substring

from ...layers.errors import InputError
from .measure import polygons_of, together
from .redraw import REACH_DEG, TOUCH_DEG, every_line, onto_border, points_of, snapped, with_points


@dataclass(frozen=True)
class Reshaped:
    """New *shapes* and *lines* by position: those that change, and no others."""

    shapes: dict[int, object]
    lines: dict[int, object]


def reshape(shapes, lines, at: int, line, groups, reach_deg: float = REACH_DEG) -> Reshaped:
    """Draw the border of ``shapes[at]`` along *line* (LineString, degrees) from where it first meets the border to where it last does.

    Zones beyond the border get what ``shapes[at]`` loses and lose what it gains; zones on the same side go with it; *lines* (borders as drawn,
    None where there is none) move with them. Zones of one of *groups* (a text for each) share the ground: they lose what it gains even where they
    did not share the old line, and of what it loses one of them takes each piece.
    Where three zones met on the old line, their border goes on to the nearest point of the new one. Raises InputError.
    """
    shapes = np.array([*(None if one is None else shapely.force_2d(one) for one in shapes), None], object)[:-1]
    lines = np.array([*(None if one is None else shapely.force_2d(one) for one in lines), None], object)[:-1]
    before = [*shapes], [*lines]
    new = _between(shapes[at], line, reach_deg)
    drawn = [*shapes, *lines]
    new[[0, -1]] = snapped(new[[0, -1]], drawn)
    marks = np.vstack([new[[0, -1]], snapped(points_of(shapely.intersection(shapely.boundary(shapes[at]), shapely.linestrings(new))), drawn)])
    new = _coordinates(with_points(shapely.linestrings(new), marks))
    _node(shapes, lines, marks)
    old = _old_path(shapes[at], new)
    along = shapely.linestrings(old)
    if (shapely.distance(shapely.points(marks), along) > TOUCH_DEG).any():
        raise InputError("改共用边界：新线在起止点之外又与边界相交；请从最外的交点起、到另一端最外的交点止",
                         "Reshape: the new line meets the border outside the part that it replaces; begin and end it at the outermost crossings")
    near = [n for n in range(len(shapes)) if _there(shapes[n]) and shapely.distance(shapely.boundary(shapes[n]), along) <= TOUCH_DEG]
    near_lines = [n for n in range(len(lines)) if _there(lines[n]) and shapely.distance(lines[n], along) <= TOUCH_DEG]
    vertices = np.vstack([shapely.get_coordinates(one) for one in (*shapes[near], *lines[near_lines])])
    on_old = vertices[shapely.distance(shapely.points(vertices), along) <= TOUCH_DEG]
    _node(shapes, lines, np.unique(on_old, axis=0), near, near_lines)
    old = _old_path(shapes[at], new)
    edges = [(tuple(a), tuple(b)) for a, b in zip(old, old[1:], strict=False)]
    sides = {n: _sides(shapes[n], edges) for n in near}
    sides = {n: side for n, side in sides.items() if any(side)}
    place = _places(old, sides, new)
    new = _coordinates(with_points(shapely.linestrings(new), list(place.values())))
    place = dict(zip(place, map(tuple, snapped(list(place.values()), [shapely.linestrings(new)])), strict=True))
    rivals = [n for n in range(len(shapes)) if n not in sides and groups[n] == groups[at] and _there(shapes[n])]
    crossed = np.vstack([np.empty((0, 2)), *(points_of(shapely.intersection(shapely.boundary(shapes[n]), shapely.linestrings(new))) for n in (*sides, *rivals))])
    crossed = snapped(crossed, [*shapes, shapely.linestrings(new)])
    new = _coordinates(with_points(shapely.linestrings(new), crossed))
    _node(shapes, lines, crossed, [*sides, *rivals], [])
    cuts = [shapely.linestrings([vertex, where]) for vertex, where in place.items() if where not in (tuple(new[0]), tuple(new[-1]))]
    moved = _moved(shapes, at, sides, rivals, edges, shapely.linestrings(new), cuts, groups)
    follow = {n: _follow(lines[n], old, new, place) for n in near_lines}
    return Reshaped({n: shape for n, shape in moved.items() if not _same(shape, before[0][n])},
                    {n: one for n, one in follow.items() if not _same(one, before[1][n])})


def _moved(shapes, at, sides, rivals, edges, new, cuts, groups) -> dict[int, object]:
    """The shapes after the ground between the old line and the new one has changed hands."""
    ground = shapely.union_all([shapely.linestrings(edge) for edge in edges] + [new, *cuts])
    sectors = polygons_of(shapely.polygonize([ground]))
    gained = ~shapely.intersects(shapes[at], shapely.point_on_surface(sectors))
    number = {frozenset(edge): n for n, edge in enumerate(edges)}
    touched = [{number[key] for key in _keys(sector) if key in number} for sector in sectors]
    lengths = np.array([np.hypot(b[0] - a[0], b[1] - a[1]) for a, b in edges])
    # By zone and sector: the length of the old line on which the zone would take it. Where two of a group claim one, the longer border has it.
    claims = {n: np.array([sum(lengths[edge] for edge in one if side[edge]) for one in touched]) for n, side in sides.items()}
    best = {group: np.max([claims[n] for n in sides if groups[n] == group and n != at] or [np.zeros(len(sectors))], axis=0) for group in set(groups)}
    found = {}
    for n in (*sides, *rivals):
        side = sides.get(n, ())
        mine = (claims[n] > 0) & ((claims[n] >= best[groups[n]]) | (n == at)) if side else np.zeros(len(sectors), bool)
        same = any(one * mine_here > 0 for one, mine_here in zip(side, sides[at], strict=False))
        take = sectors[gained & mine] if same else sectors[~gained & mine]
        give = sectors[~gained & mine] if same else sectors[gained]
        if n == at:
            take, give = sectors[gained], sectors[~gained]
        shape = shapely.union_all([shapes[n], *take]) if len(take) else shapes[n]
        if len(give) and (n in sides or shapely.area(shapely.intersection(shape, shapely.union_all(give))) > 0):
            parts = polygons_of(shapely.difference(shape, shapely.union_all(give)))
            if not len(parts):
                raise InputError("改共用边界：新线把一个分区全部划走了；请少移一些，或改用合并",
                                 "Reshape: the new line takes all of a zone; move it less, or merge the zones")
            shape = together(parts)
        found[n] = shape
    return found


def _between(shape, line, reach_deg) -> np.ndarray:
    """The part of *line* from its first to its last meeting with the border of *shape*, as coordinates."""
    drawn, reached = onto_border(line, shape, reach_deg)
    met = [*reached, *points_of(shapely.intersection(shapely.boundary(shape), drawn))]
    where = sorted(float(shapely.line_locate_point(drawn, shapely.points(point))) for point in met)
    if len(where) < 2 or where[-1] - where[0] <= TOUCH_DEG:
        raise InputError("改共用边界：新线要从边界上起、到边界上止；请在旧边界上各点一个点",
                         "Reshape: the new line must begin and end on the border; put its first and last point on the old line")
    return _coordinates(substring(drawn, where[0], where[-1]))


def _old_path(shape, new) -> np.ndarray:
    """The path along the border of *shape* from the first to the last point of *new* that encloses least ground with it."""
    for part in shapely.get_parts(shape):
        for ring in shapely.get_rings(part):
            xy = _coordinates(ring)[:-1]
            first, last = (int(np.argmin(np.hypot(*(xy - end).T))) for end in (new[0], new[-1]))
            if max(np.hypot(*(xy[first] - new[0])), np.hypot(*(xy[last] - new[-1]))) > TOUCH_DEG or first == last:
                continue
            turned = np.roll(xy, -first, axis=0)
            way = (last - first) % len(xy)
            paths = turned[: way + 1], np.vstack([turned[way:], turned[:1]])[::-1]
            return min(paths, key=lambda path: _enclosed(path, new))
    raise InputError("改共用边界：新线的两端不在同一圈边界上；请在同一段边界上起止",
                     "Reshape: the ends of the new line lie on different rings of the border; begin and end on one")


def _enclosed(path, new) -> float:
    both = shapely.union_all([shapely.linestrings(path), shapely.linestrings(new)])
    return float(shapely.area(polygons_of(shapely.polygonize([both]))).sum())


def _sides(shape, edges) -> list[int]:
    """For each edge of the old line: 1 when the shape has it with its ground to the left, -1 to the right, 0 when it has it not."""
    left = set()
    for part in shapely.get_parts(shape):
        for n, ring in enumerate(shapely.get_rings(part)):
            xy = _coordinates(ring)
            xy = xy if shapely.is_ccw(ring) == (n == 0) else xy[::-1]
            left |= {(tuple(a), tuple(b)) for a, b in zip(xy, xy[1:], strict=False)}
    return [1 if edge in left else -1 if edge[::-1] in left else 0 for edge in edges]


def _places(old, sides, new) -> dict[tuple, tuple]:
    """Where on the new line the vertices of the old one go on at which a zone begins or ends to follow it."""
    drawn, found, last = shapely.linestrings(new), {}, 0.0
    for n in range(1, len(old) - 1):
        if any((side[n - 1] == 0) != (side[n] == 0) for side in sides.values()):
            last = max(last, float(shapely.line_locate_point(drawn, shapely.points(old[n]), normalized=True)))
            found[tuple(old[n])] = tuple(shapely.get_coordinates(shapely.line_interpolate_point(drawn, last, normalized=True))[0])
    return found


def _follow(line, old, new, place):
    """A border line with its part along the old path replaced by that along the new one."""
    drawn = shapely.linestrings(new)
    where = {tuple(vertex): n for n, vertex in enumerate(old)}

    def change(xy):
        at = [where.get(tuple(vertex)) for vertex in xy]
        run = [n for n in range(len(xy) - 1) if at[n] is not None and at[n + 1] is not None and abs(at[n] - at[n + 1]) == 1]
        if not run:
            return xy
        ends = [_share(old, at[n], drawn, place) for n in (run[0], run[-1] + 1)]
        part = _coordinates(substring(drawn, min(ends), max(ends), normalized=True))
        return np.vstack([xy[: run[0]], part if ends[0] <= ends[1] else part[::-1], xy[run[-1] + 2 :]])

    return every_line(line, change)


def _share(old, n, drawn, place) -> float:
    if n in (0, len(old) - 1):
        return float(n > 0)
    return float(shapely.line_locate_point(drawn, shapely.points(place.get(tuple(old[n]), tuple(old[n]))), normalized=True))


def _node(shapes, lines, points, which=None, which_lines=None):
    for table, numbers in ((shapes, which), (lines, which_lines)):
        for n in range(len(table)) if numbers is None else numbers:
            if _there(table[n]):
                table[n] = with_points(table[n], points)


def _keys(polygon):
    for ring in shapely.get_rings(polygon):
        xy = _coordinates(ring)
        yield from (frozenset((tuple(a), tuple(b))) for a, b in zip(xy, xy[1:], strict=False))


def _coordinates(geometry) -> np.ndarray:
    return shapely.get_coordinates(geometry)


def _there(geometry) -> bool:
    return geometry is not None and not shapely.is_empty(geometry)


def _same(one, other) -> bool:
    return bool(shapely.equals_exact(shapely.normalize(one), shapely.normalize(other), 0))
