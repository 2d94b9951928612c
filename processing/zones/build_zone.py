"""Builds a zone, or a tiling of zones, from what a workspace holds: units, zones, plants, roads, households."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace

import shapely

from ...layers.errors import ArgumentError, InputError
from .border_words import borders_of
from .build_box import box
from .build_lines import strip
from .build_options import REACH_M, BuildOptions
from .build_rings import ring
from .build_tiling import tiles
from .build_units import ONE_BORDER_M, minus
from .clean_heating import DONE, STATES_ZH, coverage
from .named_areas import PLANTS, NamedAreas
from .names import UNITS, find, full_code
from .plane import area_km2
from .zone_rows import border_rows, status_of, zone_rows

COVERED = ("clean_heating", "heat_network")
"""Zone kinds that a clean-coal zone leaves out: 清洁取暖未覆盖的区域."""


@dataclass(frozen=True)
class BuiltZones:
    """*zones* and *borders* (rows of their layers, degrees), entries *taken* and taken *away*, *questions* about others, *notes* (zh, en).

    With questions the zones are made of what was taken, and empty when that was nothing: for looking at, not for keeping.
    """

    zones: object
    borders: object
    taken: list
    away: list
    questions: list
    notes: list[tuple[str, str]] = field(default_factory=list)
    areas_km2: tuple[float, ...] = ()


def tables_needed(options: BuildOptions) -> tuple[str, ...]:
    """The layers of the workspace that build_zone reads for these options."""
    names = [*UNITS, "zones", "acts"]
    names += PLANTS if options.plants else ()
    names += ("roads",) if options.how in ("road", "box") else ()
    names += ("households",) if options.how == "clean_heating" else ()
    return tuple(names)


def build_zone(tables: dict, options: BuildOptions, zones_in_force=None) -> BuiltZones:
    """*tables* by name, as ``tables_needed`` lists them; *zones_in_force* are the zones of the day asked for (method clean_coal).

    Raises ArgumentError, InputError. Nothing is written.
    """
    status = status_of(options, tables["acts"])
    named = NamedAreas(tables, options.as_of or options.valid_from, options.level, options.village_radius_m, options.plant_radius_m)
    borders, made = (), None
    if options.how == "tiling":
        areas = _tiling(named, options)
    else:
        if options.how == "box":
            borders, made = _box(named, options)
            area = made and made.area
        elif options.how == "clean_coal":
            area = _clean_coal(named, options, zones_in_force)
        else:
            area = _METHODS[options.how](named, options)
        areas = {options.zone_id: (options.name, area, named.taken)}
    if named.questions:
        areas = {zone: one for zone, one in areas.items() if one[1] is not None and not one[1].is_empty}
    zones = zone_rows(areas, options, status, named.away)
    return BuiltZones(zones, border_rows(options.zone_id, borders, made), named.taken, named.away, named.questions, named.notes,
                      tuple(area_km2(area) for area in zones.geometry))


def _base(named, options, split: bool = False):
    """The area that the units and zones of the options make together; None when nothing was found. *split* takes counties as their townships."""
    found = named.find(options.units)
    parts = [named.area(named.county_as_townships(found) if split else found), named.zones(options.zones)]
    return _united(parts)


def _united(parts):
    parts = [part for part in parts if part is not None]
    return shapely.union_all(parts) if parts else None


def _units(named, options):
    return _base(named, options)


def _minus(named, options):
    base = _base(named, options, split=bool(options.minus_units))
    away = _united([named.area(named.find(options.minus_units, UNITS, away=True)), named.zones(options.minus_zones, away=True),
                    named.plants(options.plants, away=True)])
    if base is None or away is None:
        return base
    if not shapely.intersects(base, away):
        raise ArgumentError("分区：要减去的部分全在区域之外；请核对名单", "Zones: all that is to be taken away lies outside the area; check the names")
    return _without(named, base, away)


def _without(named, base, away):
    """*base* minus *away*; narrow pieces that went with it are noted."""
    rest = minus(base, away)
    lost_m2 = (area_km2(shapely.difference(base, away)) - area_km2(rest)) * 1e6
    if lost_m2 >= 1:
        named.notes.append((f"两条边界不完全重合，留下窄于 {ONE_BORDER_M:g} m 的碎片共 {lost_m2:.0f} m²，已去掉",
                            f"the two borders do not quite agree: pieces narrower than {ONE_BORDER_M:g} m, {lost_m2:.0f} m² in all, were left out"))
    return rest


def _road(named, options):
    strips = [strip(road, options.offset_m, options.side, word) for word in options.roads if (road := named.road(word)) is not None]
    return _united(strips)


def _box(named, options):
    """(borders, box), or ((), None) when a road or unit was not found."""
    borders = borders_of(options.borders)
    roads = [named.road(border.road) for border in borders]
    around = _base(named, options)
    if named.questions:
        return (), None
    return borders, box(borders, roads, REACH_M if options.reach_m is None else options.reach_m, options.road_width_m, around)


def _ring(named, options):
    base = _united([_base(named, options), named.plants(options.plants)])
    if base is None:
        return None
    if shapely.get_dimensions(base) < 2:
        options = replace(options, without_inside=False)  # a point has no inside
    return ring(base, options.radius_m, not options.without_inside)


def _clean_coal(named, options, zones_in_force):
    base = _base(named, options)
    if options.minus_zones:
        covered = named.zones(options.minus_zones, away=True)
    else:
        if zones_in_force is None:
            raise ArgumentError("选项 --as-of：请说明按哪一天有效的清洁取暖覆盖区与热力管网范围来减（或用 --minus-zones 指明分区）",
                                "Option --as-of: say the day whose clean-heating and heat-network zones are to be taken away (or name zones with --minus-zones)")
        mine = zones_in_force[zones_in_force["kind"].isin(COVERED)]
        if mine.empty:
            raise InputError("分区：{day} 没有有效的清洁取暖覆盖区或热力管网范围；请先画出并采纳，或用 --minus-zones 指明草案",
                             "Zones: no clean-heating or heat-network zone is in force on {day}; draw and adopt one, or name a draft with --minus-zones",
                             day=options.as_of or options.valid_from)
        covered = named.zones([str(one) for one in mine["zone_id"]], away=True)
    return base if base is None or covered is None else _without(named, base, covered)


def _clean_heating(named, options):
    level = options.level or "villages"
    if level not in ("villages", "townships"):
        raise ArgumentError("选项 --level：清洁取暖按村（villages）或乡镇（townships）推出；请改正",
                            "Option --level: clean heating goes by villages or townships; correct it")
    found = coverage(named.tables["households"], named.tables["villages"], level, named.day)
    inside, named.taken = named.tiles(options.units, level), []
    states = {entry: found.state.get(full_code(entry.code) if level == "townships" else entry.code) for entry in inside}
    named.taken = [entry for entry, state in states.items() if state == DONE]
    counts = Counter(state for state in states.values() if state)
    for state in (state for state in STATES_ZH if counts[state]):
        named.notes.append((f"{STATES_ZH[state]}：{counts[state]} 个", f"{state}: {counts[state]}"))
    if found.loose_rows:
        named.notes.append((f"{found.loose_rows} 行户数记录没有对得上的单元，未计",
                            f"{found.loose_rows} rows of households name no unit that is known and were left out"))
    return named.area(named.taken)


def _tiling(named, options):
    """{zone_id: (name, area, entries)}: ``<zone-id>-<code>`` a unit, or ``<zone-id>-<group>`` a group."""
    level = options.level or "townships"
    found = named.tiles(options.units, level)
    table = named.tables[level]
    if options.groups:
        groups, names = _mapped(named, found, options)
    elif options.group_field:
        if options.group_field not in table.columns or options.group_field == "geometry":
            raise ArgumentError("选项 --group-field：图层没有字段 {field}；请从 {fields} 中选",
                                "Option --group-field: the layer has no field {field}; choose one of {fields}",
                                field=options.group_field, fields=", ".join(name for name in table.columns if name != "geometry"))
        values = [table[options.group_field].iloc[entry.row] for entry in found]
        groups = [None if value is None or value != value or value == "" else str(value) for value in values]
        names = {group: group for group in groups}
    else:
        groups, names = [entry.code for entry in found], {entry.code: entry.name for entry in found}
    left = [entry for entry, group in zip(found, groups, strict=True) if group is None]
    if left:
        listed = "、".join(entry.name or entry.code for entry in left)
        named.notes.append((f"{len(left)} 个单元未分组，不在任何分区内：{listed}", f"{len(left)} units are in no group and in no zone: {listed}"))
    areas = tiles(table.geometry.to_numpy(), [entry.row for entry in found], groups)
    return {f"{options.zone_id}-{group}": (f"{options.name}（{names[group]}）" if options.name else names[group], area,
                                           [entry for entry, its in zip(found, groups, strict=True) if its == group]) for group, area in areas.items()}


def _mapped(named, found, options):
    """(group of each entry, name of each group) by the rows of the mapping file."""
    group_of, names = {}, {}
    for unit, group, name in options.groups:
        taken, questions = find([unit], found)
        named.questions += questions
        for entry in taken:
            if group_of.setdefault(entry, group) != group:
                raise ArgumentError("分组文件：{unit} 既在 {one} 又在 {other}；一个单元只能在一组",
                                    "Groups: {unit} is in {one} and in {other}; a unit belongs to one group",
                                    unit=entry.name, one=group_of[entry], other=group)
        names[group] = name or names.get(group) or group
    return [group_of.get(entry) for entry in found], names


_METHODS = {"units": _units, "minus": _minus, "road": _road, "ring": _ring, "clean_heating": _clean_heating}
