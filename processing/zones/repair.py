"""Safe repairs of zones: what a check marked with one, and nothing else, so that neighbours share their border to the vertex."""

from __future__ import annotations

import numpy as np
import shapely

from .drawn import Drawn
from .faces import faces_of
from .fault import Fault
from .measure import polygons_of

ALONE = ("make_valid", "remove_points")
"""Repairs of one zone that move no border."""
_ROUNDS = 5
"""A sliver that goes to a neighbour may leave another; there is an end to it."""


def repair(zones: Drawn, faults: list[Fault], sliver_m: float) -> dict[int, object]:
    """New shapes by position in *zones*: of those that the safe repairs of *faults* change, and of no others.

    What a repair would leave of a zone as a part narrower than *sliver_m* goes to a neighbour, too.
    """
    shapes, place = zones.geometry.copy(), {name: at for at, name in enumerate(zones.ids)}
    todo = [fault for fault in faults if fault.repair]
    for fault in todo:
        if fault.repair in ALONE:
            at = place[fault.zones[0]]
            shapes[at] = _alone(shapes[at], fault.repair)
    sound = ~shapely.is_missing(shapes) & shapely.is_valid(shapes) & ~shapely.is_empty(shapes)
    by_group = {}
    for fault in todo:
        at = [place[name] for name in fault.zones]
        if fault.repair not in ALONE and sound[at].all():
            by_group.setdefault(zones.group[at[0]], []).append(fault)
    for group, mine in by_group.items():
        members = np.flatnonzero((zones.group == group) & sound & zones.compared)
        for at, shape in _borders(zones, shapes, members, mine, place, sliver_m).items():
            shapes[at] = shape
    return {at: shapes[at] for at in range(len(zones)) if not _same(zones.geometry[at], shapes[at])}


def _alone(shape, code: str):
    if code == "remove_points":
        return shapely.remove_repeated_points(shape, 0)
    return shapely.union_all(polygons_of(shapely.make_valid(shape)))


def _borders(zones: Drawn, shapes, members, faults: list[Fault], place, sliver_m: float) -> dict[int, object]:
    """The members of one group with their faults' ground given to one zone each; those that touch the zones of a fault are noded with them."""
    named = np.unique([place[name] for fault in faults for name in fault.zones])
    near = members[np.unique(shapely.STRtree(shapes[members]).query(shapes[named], predicate="intersects")[1])]
    filled = [fault.place for fault in faults if fault.repair == "fill_gap"]
    faces = faces_of(shapes[near], filled, zones.scale)
    number = {int(at): n for n, at in enumerate(near)}
    for fault in sorted(faults, key=lambda one: (one.repair != "drop_sliver", one.zones, one.mark)):
        within, mine = faces.within(fault.place), [number[place[name]] for name in fault.zones]
        if fault.repair == "give_overlap":
            keeper = min(mine, key=lambda n: zones.rank[near[n]])
            for face in within[faces.owned[np.ix_(within, mine)].all(axis=1)]:
                faces.take(face, [n for n in mine if n != keeper])
        elif fault.repair == "drop_sliver":
            for face in within[faces.owned[within, mine[0]]]:
                faces.take(face, mine)
                faces.offer(face, but=mine[0])
        else:
            for face in within[~faces.owned[within].any(axis=1)]:
                faces.offer(face)
    faces.settle(zones.rank[near])
    for _ in range(_ROUNDS):
        if not _slivers_offered(zones, shapes[near], faces, sliver_m):
            break
        faces.settle(zones.rank[near])
    rebuilt = {int(near[n]): faces.zone(n) for n in range(len(near))}
    # A zone must stay a zone: what a repair would empty is for a person.
    return {at: shape for at, shape in rebuilt.items() if not shapely.is_empty(shape) and shapely.is_valid(shape)}


def _slivers_offered(zones: Drawn, before, faces, sliver_m: float) -> bool:
    """Offer the parts of zones that the repairs made so narrow; whether there were any."""
    offered = False
    for number in range(len(before)):
        parts = polygons_of(faces.zone(number))
        thin = zones.scale.narrow(parts, sliver_m) if len(parts) > 1 else np.zeros(len(parts), bool)
        for part in parts[thin] if not thin.all() else ():
            if not _had(before[number], part):
                for face in faces.within(part):
                    faces.take(face, [number])
                    faces.offer(face, but=number)
                offered = True
    return offered


def _had(shape, part) -> bool:
    return bool(shapely.equals(shapely.get_parts(shape), part).any())


def _same(one, other) -> bool:
    """Whether two shapes have the same vertices, whatever the order of parts and rings."""
    return one is other or bool(shapely.equals_exact(_plain(one), _plain(other), 0))


def _plain(shape):
    return shapely.normalize(shapely.multipolygons(polygons_of(shape)))
