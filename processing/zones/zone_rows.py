"""Rows of the layers zones and zone_borders from areas that were built."""

from __future__ import annotations

import geopandas as gpd

from ...layers.catalog.law import ZONE_BORDERS, ZONES
from ...layers.errors import ArgumentError, InputError
from .build_options import BuildOptions


def status_of(options: BuildOptions, acts) -> str:
    """adopted when an act of the workspace and a first day are given, else draft. Raises ArgumentError for an act that is not in *acts*."""
    if options.act and options.act not in set(acts["number"]):
        raise ArgumentError("分区：通告表里没有文号 {act}；请先用 record-act 登记这份通告，或去掉 --act 存为草案",
                            "Zones: there is no act {act}; record it with record-act first, or leave out --act to keep a draft", act=options.act)
    if options.how == "clean_heating" and options.act:
        raise ArgumentError("分区：由户数记录推出的范围只作拟划草案；请去掉 --act 存为草案，核定发文后用 record-act 采纳",
                            "Zones: what follows from the households is a proposal; leave out --act to keep a draft, "
                            "and adopt it with record-act when the notice is out")
    return "adopted" if options.act and options.valid_from else "draft"


def zone_rows(areas: dict[str, tuple[str, object, list]], options: BuildOptions, status: str, away=()):
    """ZONES rows of {zone_id: (name, area in degrees, entries it is made of)}; *away* are those taken away. Raises InputError for an empty area."""
    rows = []
    for zone_id, (name, area, taken) in areas.items():
        if area is None or area.is_empty:
            raise InputError("分区：{zone} 的范围是空的；请核对名单与方法", "Zones: the area of {zone} is empty; check names and method", zone=zone_id)
        rows.append({"zone_id": zone_id, "kind": options.kind, "name": name or None, "grade": options.grade or None,
                     "lowest_stage": None if options.lowest_stage is None else int(options.lowest_stage), "status": status, "act": options.act or None,
                     "stage": options.stage or None, "valid_from": options.valid_from or None, "valid_to": options.valid_to or None, "declared_km2": None,
                     "radius_m": options.radius_m, "basis": options.basis or None, "note": note_of(options, taken, away), "geometry": area})
    return gpd.GeoDataFrame(rows, columns=[*ZONES.columns, "geometry"], geometry="geometry", crs=4490)


def border_rows(zone_id: str, borders=(), box=None):
    """ZONE_BORDERS rows of a box of roads; none for other methods. Border ids are ``<zone>-<side>-<number>``."""
    rows = []
    for at, border in enumerate(borders):
        rows.append({"border_id": f"{zone_id}-{border.side}-{at + 1}", "zone_id": zone_id, "side": border.side, "road": border.road,
                     "offset_m": box.offsets_m[at], "included": None if border.included is None else int(border.included), "wording": border.wording,
                     "geometry": box.lines[at]})
    return gpd.GeoDataFrame(rows, columns=[*ZONE_BORDERS.columns, "geometry"], geometry="geometry", crs=4490)


def note_of(options: BuildOptions, taken, away=()) -> str:
    """How the zone was made, for its field note: method, distances, the codes that were taken and taken away."""
    given = [f"{name}={value:g}" for name in ("offset_m", "radius_m", "plant_radius_m", "village_radius_m", "reach_m", "road_width_m")
             if (value := getattr(options, name)) is not None]
    given += [f"side={options.side}"] if options.side else []
    given += ["without_inside"] if options.without_inside else []
    codes = [f"+{entry.layer}:{entry.code}" for entry in taken] + [f"-{entry.layer}:{entry.code}" for entry in away]
    return " ".join(["build_zone", options.how, *given, *codes])
