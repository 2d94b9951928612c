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
    covered[tree.query(shapely.point_on_surface(faces), predicate="within")[0]] = True
    if covered.all():
        return []
    found = []
    one, other, _ = common_borders(faces)
    for cells in _connected(np.flatnonzero(~covered), one, other):
        ground = faces[cells[0]] if len(cells) == 1 else shapely.coverage_union_all(faces[cells])
        if zones.scale.mean_width_m(ground) <= NOISE_M:
            continue
        narrow = bool(zones.scale.narrow(ground, width_m)[0])
        if narrow and _is_open(faces, cells, one, other) and not _long(zones, ground):
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


def _is_open(faces: np.ndarray, cells: np.ndarray, one: np.ndarray, other: np.ndarray) -> bool:
    """Whether a side of the cells has no face beyond it: a zone along it would be one."""
    sides = shapely.get_num_coordinates(faces[cells]).sum() - shapely.get_num_interior_rings(faces[cells]).sum() - len(cells)
    return int(np.isin(one, cells).sum() + np.isin(other, cells).sum()) < sides


def _long(zones: Drawn, ground) -> bool:
    flat = zones.scale.metres(ground)
    return shapely.length(flat) / 2 >= LENGTH_BY_WIDTH * 2 * shapely.area(flat) / shapely.length(flat)


def _beside(zones: Drawn, at: np.ndarray, tree, ground) -> np.ndarray:
    """The zones that have a border, not only a point, in common with the ground."""
    hair = HAIR_M / max(zones.scale.lengths)
    near = at[np.sort(tree.query(ground, predicate="dwithin", distance=hair))]
    along = shapely.intersection(zones.shape[near], shapely.buffer(ground, hair, join_style="mitre"))
    return near[shapely.area(along) > 50 * hair * hair]
