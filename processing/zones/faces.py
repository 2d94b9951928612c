"""The faces that the borders of several zones cut the ground into, each with its owners: land passes from zone to zone by the face."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import shapely

from .measure import NOISE_M, DegreeScale
from .segments import point_keys, segments_of

TINY = 1e-9
"""A face of less than this share of a square with its perimeter is rounding of the noder and goes to a neighbour."""
_HAIR_DEG, _SAME_DEG = 1e-9, 1e-12
"""A tenth of a millimetre; and what is no distance at all but the rounding of one."""


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
        borders = common_borders(self.shape)
        one, other, length = borders.one, borders.other, borders.length
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


def faces_of(shapes: np.ndarray, strips: list, scale: DegreeScale) -> Faces:
    """The faces between the borders of *shapes*, owned by the shapes that cover them; open *strips* of free ground are closed at their ends.

    What is thinner than a millimetre and belongs to nobody or to several is offered at once.
    """
    borders = shapely.boundary(shapes)
    lines = shapely.union_all(np.concatenate([borders, _ends(borders, strips)]))
    faces = shapely.get_parts(shapely.polygonize(shapely.get_parts(lines)))
    inside = shapely.point_on_surface(faces)
    owned = np.zeros((len(faces), len(shapes)), bool)
    face, owner = shapely.STRtree(shapes).query(inside, predicate="within")
    owned[face, owner] = True
    found = Faces(faces, inside, owned)
    hair = (owned.sum(axis=1) != 1) & (scale.mean_width_m(faces) <= NOISE_M)
    for at in np.flatnonzero(hair | (shapely.area(faces) < TINY * shapely.length(faces) ** 2)):
        owned[at] = False
        found.offer(int(at))
    return found


def _ends(borders: np.ndarray, strips: list) -> np.ndarray:
    """The sides of the strips that lie along no border: only they are noded, for the others are borders already.

    An end that is no vertex of a border is drawn out by a hair, so that it crosses the border.
    """
    if not strips:
        return np.empty(0, object)
    sides = segments_of(np.array([*strips, None], object)[:-1])
    along = np.unique(shapely.STRtree(borders).query(shapely.points((sides.start + sides.end) / 2), predicate="dwithin", distance=_SAME_DEG)[0])
    start, end = (np.delete(xy, along, axis=0) for xy in (sides.start, sides.end))
    hair = (end - start) / np.hypot(*(end - start).T)[:, None] * _HAIR_DEG
    vertices = point_keys(shapely.get_coordinates(borders))
    loose = [~np.isin(point_keys(xy), vertices)[:, None] for xy in (start, end)]
    return shapely.linestrings(np.stack([np.where(loose[0], start - hair, start), np.where(loose[1], end + hair, end)], axis=1))


@dataclass(frozen=True)
class Borders:
    """Pairs of faces (*one*, *other*) with the *length* of a border that they have in common, and by face the length that no other face shares."""

    one: np.ndarray
    other: np.ndarray
    length: np.ndarray
    open: np.ndarray


def common_borders(faces: np.ndarray, unit=(1.0, 1.0)) -> Borders:
    """Which faces lie beside which; lengths in degrees, or by the lengths of a degree (*unit*, east and north) in metres."""
    segments = segments_of(faces)
    key, _ = segments.keys()
    order = np.argsort(key, kind="stable")
    same = key[order][1:] == key[order][:-1]
    a, b = order[:-1][same], order[1:][same]
    length = np.hypot(*((segments.end - segments.start) * unit).T)
    single = order[~np.r_[False, same] & ~np.r_[same, False]]
    return Borders(segments.owner[a], segments.owner[b], length[a], np.bincount(segments.owner[single], length[single], len(faces)))
