"""The zones of a check: what each is, when it is in force, and which can be compared with which."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import shapely

from ...layers.catalog.law import ZONE_KINDS
from ...layers.in_force import periods
from .measure import DegreeScale, polygons_of
from .segments import Segments, alone, segments_of

COMPUTED = ("heating", "ring")
"""Kinds that are computed round a place: they overlap each other and reach beyond the area by their nature."""
_OPEN = ("0000-00-00", "9999-99-99")


@dataclass(frozen=True)
class Drawn:
    """Zones as arrays. *geometry* is as stored; *shape* is the same as a valid polygon, for the checks that compare."""

    ids: np.ndarray
    kind: np.ndarray
    grade: np.ndarray
    name: np.ndarray
    status: np.ndarray
    declared_km2: np.ndarray
    act: np.ndarray
    act_day: np.ndarray
    own_first: np.ndarray
    first: np.ndarray
    last: np.ndarray
    geometry: np.ndarray
    shape: np.ndarray

    def __len__(self) -> int:
        return len(self.ids)

    @cached_property
    def scale(self) -> DegreeScale:
        return DegreeScale.round(self.shape)

    @cached_property
    def tree(self):
        return shapely.STRtree(self.shape)

    @cached_property
    def draft(self) -> np.ndarray:
        return self.status == "draft"

    @cached_property
    def compared(self) -> np.ndarray:
        """Whose drawing can overlap or leave a gap: not empty, not computed, and not repealed without a last day."""
        ended = (self.status == "repealed") & (self.last == _OPEN[1])
        return ~shapely.is_empty(self.shape) & ~np.isin(self.kind, COMPUTED) & ~ended

    @cached_property
    def group(self) -> np.ndarray:
        """Zones with the same text here are of one kind, grade, standing and period: land may pass from one to the other."""
        return np.array(["|".join(row) for row in zip(self.kind, self.grade, self.draft.astype(str), self.first, self.last, strict=True)], object)

    @cached_property
    def rank(self) -> np.ndarray:
        """0 for the zone of the oldest act, then the first number: who keeps what two claim."""
        order = sorted(range(len(self)), key=lambda at: (self.act_day[at] or self.own_first[at] or _OPEN[1], self.ids[at]))
        ranks = np.empty(len(self), int)
        ranks[order] = np.arange(len(self))
        return ranks

    def label(self, at: int) -> str:
        """“name” (number), or the number alone."""
        return f"“{self.name[at]}”（{self.ids[at]}）" if self.name[at] else str(self.ids[at])

    def label_en(self, at: int) -> str:
        return f"“{self.name[at]}” ({self.ids[at]})" if self.name[at] else str(self.ids[at])

    def days(self, at: int, lang: str) -> str:
        """The period for a message."""
        first, last = (None if day in _OPEN else day for day in (self.first[at], self.last[at]))
        if lang == "zh":
            return f"{first or '起始日不明'} 至 {last or '今'}"
        return f"{first or 'no first day'} to {last or 'open'}"

    def together_in_force(self, one, other) -> np.ndarray:
        """Whether the periods of the zones at *one* and at *other* (arrays of positions) have a day in common."""
        return (self.first[one] <= self.last[other]) & (self.first[other] <= self.last[one])

    @cached_property
    def states(self) -> list[tuple[np.ndarray, Segments]]:
        """The zones of each kind that are in force together, drafts apart, and the borders that they do not share exactly (owner: position here)."""
        found = []
        for kind in np.unique(self.kind[self.compared]):
            for draft in (False, True):
                for at in self.at_one_time(np.flatnonzero(self.compared & (self.kind == kind) & (self.draft == draft))):
                    border = alone(segments_of(self.shape[at]))
                    found.append((at, Segments(border.start, border.end, at[border.owner])))
        return found

    def at_one_time(self, at: np.ndarray) -> list[np.ndarray]:
        """The zones at *at* as the greatest sets that are in force on a common day: each state of the map that none includes."""
        first, last = self.first[at], self.last[at]
        sets = []
        for day in np.unique(first):
            here = at[(first <= day) & (day <= last)]
            sets = [one for one in sets if not set(one) <= set(here)] + [here]
        return sets


def drawn_from(zones, acts) -> Drawn:
    """The zones of a workspace's table with their acts; neither is changed."""
    geometry = zones.geometry.to_numpy(object)
    first, last = periods(zones, acts)
    shape = geometry.copy()
    shape[shapely.is_missing(shape)] = shapely.Polygon()
    for at in np.flatnonzero(~shapely.is_valid(shape)):
        parts = polygons_of(shapely.make_valid(shape[at]))
        shape[at] = shapely.union_all(parts) if len(parts) else shapely.Polygon()
    return Drawn(
        *(_texts(zones[name]) for name in ("zone_id", "kind", "grade", "name", "status")), zones["declared_km2"].to_numpy(float),
        _texts(zones["act"]), _texts(zones["act"].map(_day_of(acts))), _texts(first), _days(first, _OPEN[0]), _days(last, _OPEN[1]), geometry, shape)


def _day_of(acts) -> dict:
    """The day of each act by its number: issued, else in force."""
    days = acts["issued_on"].where(acts["issued_on"].notna(), acts["in_force_on"])
    return dict(zip(acts["number"], days, strict=True))


def _texts(column) -> np.ndarray:
    return np.array([*("" if value is None or value != value else str(value) for value in column), None], object)[:-1]


def _days(column, otherwise: str) -> np.ndarray:
    return np.array([value or otherwise for value in _texts(column)], "U10")


def kind_title(kind: str, lang: str) -> str:
    return ZONE_KINDS[kind][0 if lang == "zh" else 1]
