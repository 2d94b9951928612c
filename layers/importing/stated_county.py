"""Compares the county that a register states with the county in which the facility stands."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..datum import degree_lengths, geodesic_m, reference_counties

FLAG = "county_differs"
_SUFFIXES = ("自治县", "县", "区", "市")


@dataclass(frozen=True)
class Difference:
    """*stated* as written, *actual* county of the position ("" outside all known ones), *km* from the position to the stated county."""

    key: str
    name: str
    stated: str
    actual: str
    km: float


class Counties:
    """Counties by name and place: those of the workspace first, then the reference counties outside them."""

    def __init__(self, own):
        reference = reference_counties()
        mine = own[own.geometry.notna() & own["county"].notna()]
        others = reference[~reference["code"].astype(str).isin(set(mine["county_code"].astype(str)))]
        self.names = [*mine["county"].astype(str), *others["name"].astype(str)]
        self.cities = [*mine["city"].fillna("").astype(str), *others["city"].fillna("").astype(str)]
        self.polygons = np.concatenate([mine.geometry.to_numpy(object), others.geometry.to_numpy(object)])

    def at(self, geometry) -> np.ndarray:
        """The position of the county in which the inner point of each geometry lies, -1 for none."""
        import shapely

        found = np.full(len(geometry), -1)
        some = ~shapely.is_missing(geometry) & ~shapely.is_empty(geometry)
        inner = np.full(len(geometry), None, dtype=object)
        inner[some] = shapely.point_on_surface(np.asarray(geometry, dtype=object)[some])
        row, county = shapely.STRtree(self.polygons).query(inner, predicate="intersects")
        found[row[::-1]] = county[::-1]
        return found

    def named(self, stated: str | None, address: str | None) -> list[int]:
        """The counties that a text means: by its whole name, by the name without 县, 区, 市, or by the county that a longer text names.

        A city alone means all of its counties. The address is asked when nothing else is stated. [] for what is not known.
        """
        text = (stated or "").strip()
        if text:
            same = [at for at, name in enumerate(self.names) if text == name] or [at for at, name in enumerate(self.names) if text == _bare(name)]
            return same or self._inside(text) or self._city(text)
        return self._inside((address or "").strip())

    def _inside(self, text):
        hits = [at for at, name in enumerate(self.names) if name in text]
        # 山阴县 in 山西省朔州市山阴县; 城区 in a text that names its city too means that city's.
        longest = max((len(self.names[at]) for at in hits), default=0)
        hits = [at for at in hits if len(self.names[at]) == longest]
        return [at for at in hits if self.cities[at] and self.cities[at] in text] or (hits if longest > 2 else [])

    def _city(self, text):
        return [at for at, city in enumerate(self.cities) if city and (text == city or text == _bare(city) or text.endswith(city))]

    def km_to(self, counties: list[int], geometry) -> float:
        """Geodesic kilometres from the inner point of *geometry* to the nearest of *counties*."""
        import shapely

        point = shapely.point_on_surface(geometry)
        east, north = degree_lengths(point.y)
        # Nearest in metres, not in degrees: the degree of longitude is stretched away first.
        squeeze = np.array([float(east / north), 1.0])
        here = shapely.transform(point, lambda c: c * squeeze)
        there = shapely.transform(shapely.union_all(self.polygons[counties]), lambda c: c * squeeze)
        near = shapely.get_coordinates(shapely.shortest_line(here, there))[1] / squeeze
        return float(geodesic_m(point.x, point.y, near[0], near[1])) / 1000


def differences(counties: Counties, keys, names, stated, addresses, geometry) -> dict[int, Difference]:
    """row → difference, for the rows whose stated county is known and is not the one of the position."""
    found = {}
    for row, at in enumerate(counties.at(geometry)):
        meant = counties.named(stated[row], addresses[row]) if geometry[row] is not None else []
        if meant and at not in meant:
            found[row] = Difference(str(keys[row]), names[row] or "", stated[row] or "、".join(dict.fromkeys(counties.names[one] for one in meant)),
                                    counties.names[at] if at >= 0 else "", counties.km_to(meant, geometry[row]))
    return found


def _bare(name: str) -> str:
    for suffix in _SUFFIXES:
        if name.endswith(suffix) and len(name) > len(suffix) + 1:
            return name.removesuffix(suffix)
    return name
