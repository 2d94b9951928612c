"""The faces that the borders of several zones cut the ground into, each with its owners: land passes from zone to zone by the face."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import shapely

from .segments import segments_of

TINY = 1e-9
"""A face of less than this share of a square with its perimeter is rounding of the noder and goes to a neighbour."""


@dataclass
class Faces:
    """*owned* says which zone (column) has which face (row); *offered* faces go to a neighbour when ``settle`` is called."""

    shape: np.ndarray
    inside: np.ndarray
    owned: np.ndarray
    offered: dict[int, set[int]] = field(default_factory=dict)

    def within(self, ground) -> np.ndarray:
        """The faces that lie in *ground*."""
        return np.sort(shapely.STRtree(self.inside).query(ground, predicate="contains"))

    def take(self, face: int, zones: list[int]):
        """Take the face from these zones."""
        self.owned[face, zones] = False

    def offer(self, face: int, but: int = -1):
        """Let the face go to a neighbour, not to *but*; with no owner beside it, it stays free."""
        self.offered.setdefault(int(face), set()).add(but)

    def settle(self, rank: np.ndarray):
        """Give each offered face that nobody owns to the zone with the longest border on it, of several the one of least *rank*."""
        one, other, length = common_borders(self.shape)
        waiting = {face for face in self.offered if not self.owned[face].any()}
        while waiting:
            claims = {}
            for a, b, metres in zip(np.r_[one, other], np.r_[other, one], np.r_[length, length], strict=True):
                if a in waiting:
                    for zone in np.flatnonzero(self.owned[b]):
                        if zone not in self.offered[a]:
                            claims.setdefault(int(a), {}).setdefault(int(zone), 0.0)
                            claims[int(a)][int(zone)] += metres
            if not claims:
                return
            for face, zones in claims.items():
                longest = max(zones.values())
                best = min((zone for zone, metres in zones.items() if metres >= longest * (1 - 1e-9)), key=lambda zone: rank[zone])
                self.owned[face, best] = True
            waiting -= set(claims)

    def zone(self, number: int):
        """All faces of one zone as its shape; their common borders vanish, all other vertices stay."""
        mine = self.shape[self.owned[:, number]]
        return shapely.coverage_union_all(mine) if len(mine) else shapely.MultiPolygon()


def faces_of(shapes: np.ndarray, more: list) -> Faces:
    """The faces between the borders of *shapes* and of *more* polygons, owned by the shapes that cover them."""
    lines = shapely.union_all([*shapely.boundary(shapes), *shapely.boundary(np.array([*more, None], object)[:-1])])
    faces = shapely.get_parts(shapely.polygonize(shapely.get_parts(lines)))
    inside = shapely.point_on_surface(faces)
    owned = np.zeros((len(faces), len(shapes)), bool)
    face, owner = shapely.STRtree(shapes).query(inside, predicate="within")
    owned[face, owner] = True
    found = Faces(faces, inside, owned)
    for at in np.flatnonzero(shapely.area(faces) < TINY * shapely.length(faces) ** 2):
        owned[at] = False
        found.offer(int(at))
    return found


def common_borders(faces: np.ndarray):
    """Pairs of faces with a border in common, and its length in degrees: every segment of a face is one of a neighbour, too."""
    segments = segments_of(faces)
    key, _ = segments.keys()
    order = np.argsort(key, kind="stable")
    same = np.flatnonzero(key[order][1:] == key[order][:-1])
    a, b = order[same], order[same + 1]
    return segments.owner[a], segments.owner[b], np.hypot(*(segments.end[a] - segments.start[a]).T)
