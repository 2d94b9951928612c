"""Air-quality stations: townships and parks that have none on the day."""

from __future__ import annotations

import numpy as np
import shapely

from .facts import NoData
from .scope import finding, says, words

_OF_OTHER_THINGS = ("降尘", "水", "噪声", "气象", "土壤", "dust", "water", "noise", "weather", "soil")


def township_station(provision, facts):
    """A township, and a park where ``places`` says so, without a station that stands on the day: here the missing record is the matter.

    A station whose kind says that it is for something else than air is none; one that does not say its kind is taken for one. Roads and corridors
    (``trunk_road``, ``border_corridor``, ``freight_corridor``) are delimited in no register and not judged: a plan that names nothing else, or
    parks that are not drawn and no township found, raise NoData; so does an empty register of stations.
    """
    places = provision.options.get("places") or ("township",)
    if not {"township", "park"} & set(places):
        raise NoData(", ".join(places))
    stations = facts.table("stations")
    standing = air_stations(stations, facts.day)
    if "township" in places:
        towns = facts.table("townships")
        served = towns["township_code"].isin(facts.township_of("stations")[standing]).to_numpy(bool)
        yield finding(provision, facts, "townships", stands_on(towns, facts.day) & ~served, words(towns["township"]).to_numpy(object) + "没有空气质量监测站点",
                      "township without an air-quality station")
    if "park" in places:
        parks = _parks(provision, facts, "township" in places)
        if parks is not None:
            zones = facts.table("zones")
            points = facts.places("stations")[standing]
            points = points[~shapely.is_missing(points)]
            served = np.zeros(len(zones), bool)
            served[np.unique(shapely.STRtree(zones.geometry.to_numpy()).query(points, predicate="intersects")[1])] = True
            name = words(zones["name"]).where(zones["name"].notna(), zones["zone_id"]).to_numpy(object)
            yield finding(provision, facts, "zones", parks & ~served, name + "（工业园区）没有空气质量监测站点", "park without an air-quality station",
                          zone_id=zones["zone_id"].to_numpy(object))


def air_stations(table, day: str) -> np.ndarray:
    """Stations that stand on the day and do not say that they are for something else than air."""
    return stands_on(table, day) & ~says(words(table["kind"]).str.lower(), *_OF_OTHER_THINGS)


def stands_on(table, day: str) -> np.ndarray:
    """Where valid_from … valid_to holds the day, both included, open where empty."""
    first, last = words(table["valid_from"]), words(table["valid_to"])
    return ((first <= day) & ((last == "") | (last >= day))).to_numpy(bool)


def _parks(provision, facts, enough: bool):
    """Where the workspace's zones are parks in force; None where no park is drawn and there is *enough* without. Raises NoData."""
    try:
        mine = facts.zones_of(("park",))
    except NoData:
        if enough:
            return None
        raise
    return facts.table("zones")["zone_id"].isin(mine["zone_id"]).to_numpy(bool)
