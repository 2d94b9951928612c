"""The ground that zones enclose but none covers, strips between two of them included that are open at an end."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from .bridges import HAIR_M, bridges_between
from .drawn import Drawn
from .faces import common_borders
from .measure import NOISE_M
from .segments import Segments

LENGTH_BY_WIDTH = 10.0
"""An open strip is at least this much longer than wide; what is shorter is the notch where two borders part. Unverified."""
LENGTH_BY_OPENING = 2.0
"""And this much longer than its open ends together: what lies before the closed end of a wedge is no strip again. Unverified."""


@dataclass(frozen=True)
class Free:
    """*ground* in degrees, *beside* the positions of the zones along it, and whether it is *narrow* all over."""

    ground: object
    beside: np.ndarray
    narrow: bool


def free_ground(zones: Drawn, at: np.ndarray, border: Segments, width_m: float) -> list[Free]:
    """The free ground between the zones at *at*, whose lone borders are *border*; strips up to *width_m* wide are closed at their ends.

    Every border vertex along it is a vertex of it.
    """
    if not len(border):
        return []
    tree = shapely.STRtree(zones.shape[at])
    bridges = bridges_between(zones, at, border, tree, width_m)
    lines = shapely.union_all(np.concatenate([border.chains(), bridges]))
    faces = shapely.get_parts(shapely.polygonize(shapely.get_parts(lines)))
    covered = np.zeros(len(faces), bool)
    # A point of a covered face may lie on the border that two zones share, one of free ground on none.
    covered[tree.query(shapely.point_on_surface(faces), predicate="intersects")[0]] = True
    if covered.all():
        return []
    found = []
    borders = common_borders(faces, zones.scale.lengths)
    for cells in _connected(np.flatnonzero(~covered), borders.one, borders.other):
        ground = faces[cells[0]] if len(cells) == 1 else shapely.coverage_union_all(faces[cells])
        if zones.scale.mean_width_m(ground) <= NOISE_M:
            continue
        narrow = bool(zones.scale.narrow(ground, width_m)[0])
        if narrow and not _long(zones, ground, float(borders.open[cells].sum())):
            continue
        found.append(Free(ground, _beside(zones, at, tree, ground), narrow))
    return found


def _connected(faces: np.ndarray, one: np.ndarray, other: np.ndarray) -> list[np.ndarray]:
    """*faces* in groups that hang together across common borders."""
    leader = {int(face): int(face) for face in faces}

    def lead(face):
        while leader[face] != face:
            leader[face] = face = leader[leader[face]]
        return face

    for a, b in zip(one, other, strict=True):
        if a in leader and b in leader:
            leader[lead(int(a))] = lead(int(b))
    groups = {}
    for face in leader:
        groups.setdefault(lead(face), []).append(face)
    return [np.array(group) for group in groups.values()]


def _long(zones: Drawn, ground, open_m: float) -> bool:
    """Whether narrow ground with *open_m* of its rim open, beyond which lies no zone, is a strip and no notch; enclosed ground need not be long."""
    flat = zones.scale.metres(ground)
    length = shapely.length(flat) / 2
    return open_m == 0 or length >= max(LENGTH_BY_WIDTH * 2 * shapely.area(flat) / shapely.length(flat), LENGTH_BY_OPENING * open_m)


def _beside(zones: Drawn, at: np.ndarray, tree, ground) -> np.ndarray:
    """The zones that have a border, not only a point, in common with the ground."""
    hair = HAIR_M / max(zones.scale.lengths)
    near = at[np.sort(tree.query(ground, predicate="dwithin", distance=hair))]
    along = shapely.intersection(zones.shape[near], shapely.buffer(ground, hair, join_style="mitre"))
    return near[shapely.area(along) > 50 * hair * hair]
