"""The counties and prefectures that a workspace may be of, and the townships of a file that lie in one."""

from __future__ import annotations

from dataclasses import dataclass

from . import datum as datums


@dataclass(frozen=True)
class Area:
    """*code* has 6 digits, a prefecture's ends in 00; *within* is the prefecture of a county; *counties* is how many it has."""

    code: str
    name: str
    within: str = ""
    counties: int = 1

    def matches(self, text: str) -> bool:
        """Whether name, prefecture or code hold every word of *text*."""
        return all(word in f"{self.code} {self.name} {self.within}" for word in text.split())


def areas() -> list[Area]:
    """The prefectures of the reference counties, each followed by its counties, by code."""
    table = datums.reference_counties()
    found = [Area(str(code), str(name), str(city)) for code, name, city in zip(table["code"], table["name"], table["city"], strict=True)]
    cities: dict[str, list[Area]] = {}
    for one in found:
        cities.setdefault(one.code[:4] + "00", []).append(one)
    whole = [Area(code, counties[0].within, "", len(counties)) for code, counties in cities.items()]
    return sorted([*whole, *found], key=lambda one: one.code)


def townships_within(spec: str, area: str, datum: str | None = None) -> tuple[int, int]:
    """(townships that lie in *area*, townships of the layer ``FILE[:LAYER]``). Raises the errors of read_townships and ArgumentError."""
    from .new_workspace import counties_of, within
    from .townships import read_townships

    table = read_townships(spec, datum=datum).table
    return len(within(table, counties_of(area)[0], area)), len(table)
