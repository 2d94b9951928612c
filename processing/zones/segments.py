"""The segments of zones' borders: which two neighbours share exactly, and which stand alone."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely


@dataclass(frozen=True)
class Segments:
    """*start* and *end* (n × 2, degrees) in the direction of the ring, land on the right; *owner* is the position of the polygon's zone."""

    start: np.ndarray
    end: np.ndarray
    owner: np.ndarray

    def __getitem__(self, at) -> Segments:
        return Segments(self.start[at], self.end[at], self.owner[at])

    def __len__(self) -> int:
        return len(self.owner)

    def lines(self) -> np.ndarray:
        return shapely.linestrings(np.stack([self.start, self.end], axis=1))

    def boxes(self, grown: float = 0.0) -> np.ndarray:
        """Something with the bounds of each segment, *grown* degrees outwards, for a search by bounds: its diagonal, which is quicker made than a box."""
        low, high = np.minimum(self.start, self.end) - grown, np.maximum(self.start, self.end) + grown
        return shapely.linestrings(np.stack([low, high], axis=1))

    def chains(self) -> np.ndarray:
        """The segments as lines, those that follow each other along a ring as one."""
        if not len(self):
            return np.empty(0, object)
        begins = np.r_[True, (self.start[1:] != self.end[:-1]).any(axis=1) | (self.owner[1:] != self.owner[:-1])]
        chain = np.cumsum(begins) - 1
        ends = np.flatnonzero(np.r_[begins[1:], True])
        xy, of = np.concatenate([self.start, self.end[ends]]), np.r_[chain, chain[ends]]
        order = np.argsort(of, kind="stable")
        return shapely.linestrings(xy[order], indices=of[order])

    def keys(self) -> tuple[np.ndarray, np.ndarray]:
        """A number for each segment, the same in both directions, and its direction (1 or -1)."""
        one, other = point_keys(self.start), point_keys(self.end)
        with np.errstate(over="ignore"):
            return _mixed(one) ^ _mixed(other), np.where(one < other, 1, -1)


def segments_of(shapes: np.ndarray) -> Segments:
    """Every segment of the shapes' rings (an array of polygons or multipolygons), the rings turned so that land lies on the right."""
    parts, owner = shapely.get_parts(shapes, return_index=True)
    rings, part = shapely.get_rings(parts, return_index=True)
    xy, ring = shapely.get_coordinates(rings, return_index=True)
    along = np.flatnonzero((ring[:-1] == ring[1:]) & (xy[:-1] != xy[1:]).any(axis=1))
    start, end, ring = xy[along], xy[along + 1], ring[along]
    # Twice the signed area of each ring, from its own first point: far from the origin the products would lose their last digits.
    origin = xy[np.searchsorted(ring, np.arange(len(rings)))[ring]] if len(ring) else start
    (x, y), (u, v) = (start - origin).T, (end - origin).T
    left = np.bincount(ring, x * v - u * y, len(rings)) > 0
    hole = np.r_[False, part[1:] == part[:-1]][: len(part)]
    turned = (left != hole)[ring]
    start[turned], end[turned] = end[turned], start[turned]
    # A turned ring's segments follow each other backwards.
    order = np.lexsort((np.where(turned, -along, along), ring))
    return Segments(start[order], end[order], owner[part[ring[order]]])


def alone(segments: Segments) -> Segments:
    """All segments but those that exactly two shapes share, one in each direction, as neighbours do."""
    key, direction = segments.keys()
    order = np.argsort(key, kind="stable")
    key, direction = key[order], direction[order]
    first = np.flatnonzero(np.r_[True, key[1:] != key[:-1]]) if len(key) else np.empty(0, int)
    net = np.add.reduceat(direction, first) if len(first) else np.empty(0, int)
    uses = np.diff(np.r_[first, len(key)])
    lone = np.repeat((net != 0) | (uses != 2), uses)
    return segments[np.sort(order[lone])]


def repeated_at(shape) -> np.ndarray:
    """The vertices (n × 2) that a ring of *shape* has twice in a row."""
    rings = shapely.get_rings(shapely.get_parts(shape))
    xy, ring = shapely.get_coordinates(rings, return_index=True)
    return xy[1:][(ring[:-1] == ring[1:]) & (xy[:-1] == xy[1:]).all(axis=1)]


def with_repeated(shapes: np.ndarray) -> np.ndarray:
    """The positions of the shapes that have a vertex twice in a row."""
    parts, owner = shapely.get_parts(shapes, return_index=True)
    flat = shapely.get_type_id(parts) == 3
    rings, part = shapely.get_rings(parts[flat], return_index=True)
    xy, ring = shapely.get_coordinates(rings, return_index=True)
    twice = (ring[:-1] == ring[1:]) & (xy[:-1] == xy[1:]).all(axis=1)
    return np.unique(owner[flat][part[ring[1:][twice]]])


def point_keys(points: np.ndarray) -> np.ndarray:
    """A 64-bit number of each point, from the bits of its coordinates (−0 as 0)."""
    bits = np.ascontiguousarray(points + 0.0).view(np.uint64)
    with np.errstate(over="ignore"):
        return _mixed(bits[:, 0]) * np.uint64(3) + _mixed(bits[:, 1] ^ np.uint64(0x9E3779B97F4A7C15))


def _mixed(bits: np.ndarray) -> np.ndarray:
    """The finaliser of SplitMix64 (Steele and others, 2014): every bit of the input moves half of the output."""
    bits = (bits ^ (bits >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    bits = (bits ^ (bits >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return bits ^ (bits >> np.uint64(31))
