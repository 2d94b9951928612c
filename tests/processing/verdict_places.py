"""Events, townships and a ledger for tests of what stands on the ledger of verdicts."""

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from lantian.layers.catalog import WORKSPACE_LAYERS
from lantian.layers.catalog.verdicts import VERDICTS
from lantian.processing.adjudicate import standing

ROADS = {"suspected": (), "dispatched": ("dispatched",), "confirmed": ("dispatched", "confirmed"), "rejected": ("dispatched", "rejected"),
         "adjudicated": ("dispatched", "confirmed", "adjudicated"), "charged": ("dispatched", "confirmed", "adjudicated", "charged"),
         "appealed": ("dispatched", "confirmed", "adjudicated", "appealed"), "settled": ("dispatched", "confirmed", "adjudicated", "settled"),
         "charged, settled": ("dispatched", "confirmed", "adjudicated", "charged", "settled")}


def rows(layer, *records):
    declared = WORKSPACE_LAYERS[layer]
    table = [{**dict.fromkeys(declared.columns), **record} for record in records]
    if not declared.geometry:
        return pd.DataFrame(table, columns=declared.columns)
    return gpd.GeoDataFrame(table, columns=[*declared.columns, "geometry"], geometry="geometry", crs=4490)


TOWNSHIPS = rows("townships", *({"township_code": code, "township": name, "county": county, "geometry": shapely.box(112 + at, 35, 113 + at, 36)}
                                for at, (code, name, county) in enumerate((("140525100000", "甲镇", "泽州县"), ("140525101000", "乙镇", "泽州县"),
                                                                           ("140524100000", "丙镇", "陵川县")))))
COUNTIES = rows("counties", {"county_code": "140525", "county": "泽州县"}, {"county_code": "140524", "county": "陵川县"})
FIRST, SECOND, OTHER = TOWNSHIPS["township_code"]


def event(number, day="2023-10-20", township=FIRST, lon=112.5, lat=35.5, **values):
    # Later numbers are seen later in the day.
    return {"event_id": f"E{number:04}", "day": day, "township_code": township, "counted": 1, "lon": lon, "lat": lat,
            "first_utc": np.datetime64(f"{day or '2023-10-20'}T04:00:00", "s") + np.timedelta64(number, "s"), **values}


def events(*records):
    table = rows("events", *records)
    return table.assign(first_utc=table["first_utc"].astype("datetime64[s]"))


def stand(states, area_mu=None):
    """The standing of a ledger in which every event number of *states* has come to its state."""
    made = []
    for number, state in states.items():
        before = "suspected"
        for step, after in enumerate(ROADS[state], start=1):
            made.append({**dict.fromkeys(VERDICTS.columns), "event_id": f"E{number:04}", "step": step, "from_state": before, "to_state": after,
                         "at_utc": np.datetime64("2023-11-01T00:00:00", "s") + np.timedelta64(step, "h"), "who": "李",
                         "area_mu": (area_mu or {}).get(number)})
            before = after
    table = pd.DataFrame(made, columns=VERDICTS.columns, dtype=object)
    for name in ("at_utc", "deadline_utc"):
        table[name] = table[name].astype("datetime64[s]")
    return standing(table)
