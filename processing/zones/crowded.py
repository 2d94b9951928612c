"""Where too many hatched kinds lie on one ground: which zones keep their hatch to a strip inside the border, in QGIS and on the web map."""

from __future__ import annotations

import numpy as np
import shapely

from ...layers.palette import palette


def crowded(kinds, shapes) -> list[tuple[int, str]]:
    """(position, "") of each zone that kinds of a higher rank crowd out, as many as are hatched in one place (``hatched`` of the palette's zones);
    (position, kind) of one that is crowded out only while zones of that kind are edited, for they come before all.

    *kinds* that the palette does not know count for nothing; *shapes* are polygons in degrees, None for what is not drawn. Zones whose borders
    merely touch have no ground in common and crowd nobody: townships side by side, each with a kind of its own, keep their hatch.
    """
    look, shapes = palette()["zone"], np.array([*shapes, None], object)[:-1]
    rank = np.array([*(look["rank"].index(kind) if kind in look["rank"] else -1 for kind in look["order"]), -1])
    kind = np.array([look["order"].index(kind) if kind in look["order"] else -1 for kind in kinds], int)
    shapes[kind < 0] = None
    zone, other = shapely.STRtree(shapes).query(shapes)
    keep = (kind[zone] != kind[other]) & (rank[kind[zone]] >= 0)
    zone, other = zone[keep], other[keep]
    around = _Around(kind, rank, look["hatched"])
    # Of most zones their boxes tell that too few kinds are near.
    near = np.isin(zone, around.crowded_by(zone, other)[0])
    zone, other = zone[near], other[near]
    met = _met(shapes, zone, other, zone * len(rank) + kind[other])
    at, edited = around.crowded_by(zone[met], other[met])
    return [(int(one), look["order"][code] if code >= 0 else "") for one, code in zip(at, edited, strict=True)]


class _Around:
    """Counts the kinds around zones of a *kind* each: *rank* by kind, *most* are hatched."""

    def __init__(self, kind, rank, most):
        self.kind, self.rank, self.most = kind, rank, most

    def crowded_by(self, zone, other) -> tuple[np.ndarray, np.ndarray]:
        """The zones that are crowded out where each of *zone* lies on ground of its *other*, and the kind that has to be edited for it, -1 for any."""
        size = len(self.rank)
        codes = np.unique(zone * size + self.kind[other])
        zone, kind = codes // size, codes % size
        above = (self.rank[kind] >= 0) & (self.rank[kind] < self.rank[self.kind[zone]])
        count = np.bincount(zone[above], minlength=len(self.kind))
        full = np.flatnonzero(count >= self.most)
        one_more = ~above & (count[zone] == self.most - 1)
        return np.concatenate([full, zone[one_more]]), np.concatenate([np.full(len(full), -1), kind[one_more]])


def _met(shapes, zone, other, codes) -> np.ndarray:
    """Which of the pairs (*zone*, *other*) have ground in common, as far as it matters: of those with the same code one is enough."""
    pairs, which = np.unique(np.minimum(zone, other) * len(shapes) + np.maximum(zone, other), return_inverse=True)
    common = _Common(shapes, *np.divmod(pairs, max(len(shapes), 1)))
    # Where more of the boxes is in common, ground is likelier to be.
    likely = np.argsort(-common.boxes_share()[which], kind="stable")
    for test in (common.surely, common.in_full):
        left = likely[~np.isin(codes[likely], codes[common.found[which]])]
        while len(left):
            asked = left[np.unique(codes[left], return_index=True)[1]]
            test(np.unique(which[asked]))
            left = left[~np.isin(left, asked) & ~np.isin(codes[left], codes[asked[common.found[which[asked]]]])]
    return common.found[which]


class _Common:
    """Finds out of pairs, *one* and *two*, whether these *shapes* have ground in common."""

    def __init__(self, shapes, one, two):
        self.shapes, self.one, self.two = shapes.copy(), one, two
        self.boxes, self.inside = shapely.bounds(shapes), shapely.point_on_surface(shapes)
        self.found, self.compared, self.valid = np.zeros(len(one), bool), np.zeros(len(one), bool), np.zeros(len(shapes), bool)
        shapely.prepare(self.shapes)

    def surely(self, at):
        """A point that is inside both tells it at once."""
        low, high = self._between(at)
        middle, one, two = shapely.points((low + high) / 2), self.one[at], self.two[at]
        found = shapely.contains_properly(self.shapes[one], middle) & shapely.contains_properly(self.shapes[two], middle)
        for here, there in ((one, two), (two, one)):
            left = ~found
            found[left] = shapely.contains_properly(self.shapes[here[left]], self.inside[there[left]])
        self.found[at] = found

    def in_full(self, at):
        """Compare the pairs *at* unless they have been."""
        at = at[~self.compared[at]]
        self.compared[at] = True
        at = at[shapely.intersects(self.shapes[self.one[at]], self.shapes[self.two[at]])]
        self._mend(np.union1d(self.one[at], self.two[at]))
        self.found[at] = shapely.relate_pattern(self.shapes[self.one[at]], self.shapes[self.two[at]], "T********")

    def boxes_share(self) -> np.ndarray:
        """The area that the boxes of each pair have in common."""
        low, high = self._between(slice(None))
        return np.prod(high - low, axis=1)

    def _between(self, at):
        one, two = self.boxes[self.one[at]], self.boxes[self.two[at]]
        return np.maximum(one[:, :2], two[:, :2]), np.minimum(one[:, 2:], two[:, 2:])

    def _mend(self, at):
        """Make the shapes *at* valid, once: GEOS before 3.13 compares no others in full."""
        at = at[~self.valid[at]]
        self.valid[at] = True
        wrong = at[~shapely.is_valid(self.shapes[at])]
        self.shapes[wrong] = shapely.make_valid(self.shapes[wrong])
        shapely.prepare(self.shapes[wrong])
