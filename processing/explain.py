"""What applies at a place on a day: its units, the zones in force, the heating radius, the rules and clauses of the plan."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely

from ..layers.catalog.explain_tables import PLACE, RINGS_HERE, ZONES_HERE
from ..layers.datum import geodesic_m
from ..layers.in_force import periods
from .explain_clauses import clauses_at, plan_state
from .heating_sources import judged_sources
from .zones.border import border_m


@dataclass(frozen=True)
class Explained:
    """*place*: one row of PLACE; *zones*: ZONES_HERE in force; *drafts*: ZONES_HERE that no notice has put in force; *rings*: RINGS_HERE, the
    nearest sources first; *clauses*: CLAUSES_HERE with the state of each; *inside_area* whether a county of the workspace holds the place."""

    place: object
    zones: object
    drafts: object
    rings: pd.DataFrame
    clauses: pd.DataFrame
    day: str
    inside_area: bool


def explain(lon: float, lat: float, day: str, tables: dict, counties, preset=None, heating=None) -> Explained:
    """*tables*: zones (all), zones_in_force, acts, counties, townships, villages, grids, heat_sources, works, enterprises, those of *day*;
    reference: the counties of ``datum.reference_counties``, for a place outside the workspace's own.

    *counties*: ``Counties``; *preset*: Preset or none; *heating*: HeatingOptions, or none where no radius is set.
    """
    here = shapely.Point(lon, lat)
    place, inside = _place(here, tables)
    acts, in_force = tables["acts"], tables["zones_in_force"]
    zones = tables["zones"]
    drafts = zones[zones["status"] == "draft"]
    # A radius of another place's plan, or of a period that is over, draws nothing here.
    stands = preset is None or not plan_state(preset.plan, day, place["county_code"].iloc[0])
    rings = _rings(here, tables, heating if stands else None, counties)
    clauses = clauses_at(here, day, place.iloc[0], in_force, rings, preset)
    return Explained(place, _zones(here, in_force, acts), _zones(here, drafts, acts), rings, clauses, day, inside)


def _on(here, table):
    """Positions of the rows whose ground holds the place, its border included."""
    shapes = table.geometry.to_numpy(object)
    return np.array([at for at, shape in enumerate(shapes) if shape is not None and shapely.intersects(_sound(shape), here)], int)


def _sound(shape):
    return shape if shape.is_valid else shapely.make_valid(shape)


def _place(here, tables):
    import geopandas as gpd

    own, mine = tables["counties"], _on(here, tables["counties"])
    row = dict.fromkeys(PLACE.columns)
    if len(mine):
        row["county"], row["county_code"] = own["county"].iloc[mine[0]], own["county_code"].iloc[mine[0]]
    else:
        reference = tables["reference"]
        for at in _on(here, reference)[:1]:
            row["county"], row["county_code"] = reference["name"].iloc[at], str(reference["code"].iloc[at])
    for at in _on(here, tables["townships"])[:1]:
        row["township"], row["township_code"] = tables["townships"]["township"].iloc[at], tables["townships"]["township_code"].iloc[at]
    row |= _village(here, tables["villages"])
    grids = tables["grids"].iloc[_on(here, tables["grids"])].sort_values(["level", "grid_code"])
    row["grids"] = "；".join(" ".join(filter(None, (one.grid, one.grid_code))) for one in grids.itertuples()) or None
    return PLACE.check(gpd.GeoDataFrame([{**row, "geometry": here}], geometry="geometry", crs=4490)), bool(len(mine))


def _village(here, villages):
    """The village whose ground holds the place, else the nearest one that is a point, with its distance."""
    shapes = villages.geometry.to_numpy(object)
    areas = np.array([shape is not None and shapely.get_dimensions(shape) == 2 for shape in shapes], bool)
    held = _on(here, villages[areas]) if areas.any() else []
    if len(held):
        one = villages[areas].iloc[held[0]]
        return {"village": one["village"], "village_code": one["village_code"], "village_m": 0.0}
    points = np.flatnonzero(~areas & ~shapely.is_missing(shapes) & ~shapely.is_empty(shapes))
    if not len(points):
        return {"village": None, "village_code": None, "village_m": np.nan}
    middle = shapely.point_on_surface(shapes[points])
    metres = np.atleast_1d(geodesic_m(here.x, here.y, shapely.get_x(middle), shapely.get_y(middle)))
    one = villages.iloc[points[int(metres.argmin())]]
    return {"village": one["village"], "village_code": one["village_code"], "village_m": float(metres.min())}


def _zones(here, zones, acts):
    import geopandas as gpd

    mine = zones.iloc[_on(here, zones)].sort_values(["kind", "zone_id"])
    first, last = periods(mine, acts)
    known = acts.drop_duplicates("number").set_index("number")
    rows = []
    for one, start, end in zip(mine.to_dict("records"), first, last, strict=True):
        act = known.loc[one["act"]] if one["act"] in known.index else {}
        declared = one["declared_km2"] if one["declared_km2"] == one["declared_km2"] else act.get("declared_km2", np.nan)
        rows.append({**{name: one.get(name) for name in ZONES_HERE.columns}, "title": act.get("title"), "issuer": act.get("issuer"), "document": act.get("document"),
                     "valid_from": start, "valid_to": end, "declared_km2": declared, "border_m": border_m(here, one["geometry"]), "geometry": one["geometry"]})
    table = gpd.GeoDataFrame(rows, columns=[*ZONES_HERE.columns, "geometry"], geometry="geometry", crs=4490)
    return ZONES_HERE.check(table)


def _rings(here, tables, heating, counties):
    if heating is None or heating.radius_m is None:
        return pd.DataFrame(columns=RINGS_HERE.columns)
    judged = judged_sources(tables, heating, counties)
    drawn = judged[judged["drawn"] == 1]
    places = drawn.geometry.to_numpy(object)
    metres = np.atleast_1d(geodesic_m(here.x, here.y, shapely.get_x(places), shapely.get_y(places))) if len(drawn) else np.array([])
    rows = [{"layer": one.layer, "code": one.code, "name": one.name, "distance_m": far, "radius_m": heating.radius_m, "inside": int(far <= heating.radius_m),
             "basis": heating.basis, "quote": heating.quote or None} for one, far in zip(drawn.itertuples(index=False), metres, strict=True)]
    table = pd.DataFrame(rows, columns=RINGS_HERE.columns).sort_values(["distance_m", "code"], ignore_index=True)
    return RINGS_HERE.check(table)
