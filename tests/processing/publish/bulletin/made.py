"""Fires by county for the tests of bulletins: as many events as a published table has, in the states that it prints."""

import geopandas as gpd
import shapely

from lantian.layers.catalog import WORKSPACE_LAYERS
from lantian.processing.fire_filter import FireFilter
from lantian.processing.fire_selection import select_fires

from ...fire_tables import detection, tables

DAY = "2023-11-09"


def units(places):
    """Townships of *places*: code → (township, county, city); squares of a degree side by side."""
    layer = WORKSPACE_LAYERS["townships"]
    rows = [{**dict.fromkeys(layer.columns), "township_code": code, "township": names[0], "county": names[1], "city": names[2],
             "geometry": shapely.box(100 + at % 30, 20 + at // 30, 101 + at % 30, 21 + at // 30)} for at, (code, names) in enumerate(places.items())]
    return gpd.GeoDataFrame(rows, geometry="geometry", crs=4490)


def selected(places, events, *, observations=None, lang="zh", filter_=None, days=(DAY, DAY)):
    """The FireResult of *events*, each (township code, state or None, day), under a filter of *days*."""
    rows = [detection(at, at, day=day, township_code=code) for at, (code, _, day) in enumerate(events, 1)]
    kept = tables(rows, states={at: state for at, (_, state, _) in enumerate(events, 1)})
    kept["townships"] = units(places)
    if observations is not None:
        kept["observations"] = observations
    chosen = filter_ or FireFilter(first_day=days[0], last_day=days[1])
    return select_fires(kept, chosen, {"day_start": "00:00"}, as_of=days[1], lang=lang)


def counts(counted, day=DAY):
    """Events of *counted*: township code → (confirmed, rejected, unchecked)."""
    return [(code, state, day) for code, numbers in counted.items()
            for state, n in zip(("confirmed", "rejected", None), numbers, strict=True) for _ in range(n)]
