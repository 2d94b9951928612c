"""Areas and lines by the names that were asked for; what was taken, and what was not, is kept beside them."""

from __future__ import annotations

import shapely

from ...layers.errors import InputError
from .build_units import unit_area
from .name_answers import title
from .names import UNITS, entries, find
from .plane import area_km2, within

PLANTS = ("heat_sources", "works", "enterprises")
SAME_SHARE = 0.02
"""A county is its townships when they have its area to this share; unverified."""


class NamedAreas:
    """Looks names up in *tables*: entries ``taken`` and taken ``away``, ``questions`` about the rest, ``notes`` (zh, en)."""

    def __init__(self, tables: dict, day: str | None, level: str = "", village_radius_m: float | None = None, plant_radius_m: float | None = None):
        self.tables, self.day, self.level = tables, day or None, level
        self.village_radius_m, self.plant_radius_m = village_radius_m, plant_radius_m
        self.taken, self.away, self.questions, self.notes = [], [], [], []

    def find(self, words, layers=(), several: bool = False, away: bool = False) -> list:
        """The entries of *layers* (units of the level asked for, else of any) that *words* name; *away* says that they are to be taken away."""
        if not words:
            return []
        taken, questions = find(words, entries(self.tables, layers or self.levels(), self.day), several)
        kept = self.away if away else self.taken
        kept += [entry for entry in taken if entry not in kept]
        self.questions += questions
        return taken

    def levels(self) -> tuple[str, ...]:
        return (self.level,) if self.level else UNITS

    def area(self, found):
        """The united area of entries of unit layers; None for no entry."""
        areas = []
        for layer in UNITS:
            rows = [entry.row for entry in found if entry.layer == layer]
            if rows:
                areas.append(unit_area(self.tables[layer], rows, self.village_radius_m, (title(layer, "zh"), title(layer, "en"))))
        return shapely.union_all(areas) if areas else None

    def zones(self, words, away: bool = False):
        """The united area of zones named by their id, or by a name that only one of them has."""
        table = self.tables["zones"]
        rows = [entry.row for entry in self.find(words, ("zones",), away=away)]
        return shapely.union_all(shapely.make_valid(shapely.force_2d(table.geometry.to_numpy()[rows]))) if rows else None

    def plants(self, words, away: bool = False):
        """The ground of named plants: discs of the stated radius round points, polygons as they are (grown by the radius where one is stated)."""
        areas = []
        for entry in self.find(words, PLANTS, away=away):
            geometry = self.tables[entry.layer].geometry.iloc[entry.row]
            if geometry is None or geometry.is_empty:
                raise InputError("{zh_layer}：{name}（{code}）没有位置；请先补上坐标", "{en_layer}: {name} ({code}) has no position; give it one first",
                                 zh_layer=title(entry.layer, "zh"), en_layer=title(entry.layer, "en"), name=entry.name, code=entry.code)
            geometry = shapely.force_2d(geometry)
            if self.plant_radius_m is not None:
                geometry = within(geometry, self.plant_radius_m)
            elif away and shapely.get_dimensions(geometry) < 2:
                raise InputError("{zh_layer}：{name}（{code}）是点，没有范围；请用 --plant-radius-m 说明以多少米为范围，或先画成分区再用 --minus-zones",
                                 "{en_layer}: {name} ({code}) is a point without extent; say its radius with --plant-radius-m, "
                                 "or draw it as a zone and use --minus-zones",
                                 zh_layer=title(entry.layer, "zh"), en_layer=title(entry.layer, "en"), name=entry.name, code=entry.code)
            areas.append(geometry)
        return shapely.union_all(areas) if areas else None

    def road(self, word: str):
        """All rows of one road as one geometry; None when there is no such road."""
        rows = [entry.row for entry in self.find([word], ("roads",), several=True)]
        return shapely.union_all(shapely.force_2d(self.tables["roads"].geometry.to_numpy()[rows])) if rows else None

    def county_as_townships(self, found: list) -> list:
        """Entries with each county put as its townships, where these make it up: then what is taken away shares the border to the vertex."""
        towns = [entry for entry in entries(self.tables, ("townships",), self.day) if not entry.ended]
        out = []
        for entry in found:
            mine = [town for town in towns if entry.layer == "counties" and town.code.startswith(entry.code[:6])]
            if mine:
                whole = area_km2(self.tables["counties"].geometry.iloc[entry.row])
                together = sum(area_km2(self.tables["townships"].geometry.iloc[town.row]) for town in mine)
                if abs(together / whole - 1) <= SAME_SHARE:
                    self.notes.append((f"{entry.name}按其 {len(mine)} 个乡镇合并取界，与乡镇界逐点一致",
                                       f"{entry.name} is taken as its {len(mine)} townships together, so that borders agree to the vertex"))
                    out += mine
                    continue
            out.append(entry)
        return out

    def tiles(self, words, level: str) -> list:
        """The standing entries of *level*: those named, and those inside the named units of other levels; all of them without a name."""
        every = [entry for entry in entries(self.tables, (level,), self.day) if not entry.ended]
        if not words:
            self.taken += every
            return every
        found = self.find(words, UNITS)
        named = {entry for entry in found if entry.layer == level}
        around = [entry for entry in found if entry.layer != level]
        if around:
            points = shapely.point_on_surface(self.tables[level].geometry.to_numpy())
            inside = shapely.intersects(self.area(around), points)
            named |= {entry for entry in every if inside[entry.row]}
        tiles = [entry for entry in every if entry in named]
        self.taken = [*tiles]
        return tiles
