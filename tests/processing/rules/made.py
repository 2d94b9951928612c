"""Small made registers and zones under a real plan, and what its rules find in them."""

from functools import cache

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from lantian.layers.catalog import WORKSPACE_LAYERS
from lantian.layers.in_force import in_force
from lantian.layers.presets import preset
from lantian.layers.presets.rules import RULES
from lantian.processing.rules.apply import function_of
from lantian.processing.rules.facts import Facts
from lantian.processing.rules.found import finding_rows

AT = (112.85, 35.45)
"""In the middle of SQUARE."""
OUT = (112.95, 35.45)
"""East of SQUARE."""
SQUARE = "POLYGON ((112.8 35.4, 112.9 35.4, 112.9 35.5, 112.8 35.5, 112.8 35.4))"


def rows(layer, *records):
    """A table of *layer* from dicts; what a dict does not say is empty. A key is numbered from K0.

    ``at`` is (longitude, latitude), AT when not given, None for no place; ``wkt`` is another shape, SQUARE for polygons when not given.
    """
    declared = WORKSPACE_LAYERS[layer]
    first = declared.key[0]
    data = [{**dict.fromkeys(declared.columns), first: f"K{at}", **{name: value for name, value in one.items() if name not in ("at", "wkt")}}
            for at, one in enumerate(records)]
    table = pd.DataFrame(data, columns=declared.columns, dtype=object)
    for field in declared.fields:
        if field.type == "real":
            table[field.name] = table[field.name].astype(float)
    if not declared.geometry:
        return table
    shapes = [_shape(declared.geometry, one) for one in records]
    return gpd.GeoDataFrame(table, geometry=np.array([*shapes, None], object)[:-1], crs=4490)


def _shape(kind, one):
    if "wkt" in one or kind == "polygon":
        return shapely.from_wkt(one.get("wkt", SQUARE))
    at = one.get("at", AT)
    return None if at is None else shapely.Point(at)


@cache
def _plan(name):
    return preset(name)


def zone(kind, wkt=SQUARE, **values):
    """A zone in force since 2000."""
    return {"zone_id": kind, "kind": kind, "status": "adopted", "valid_from": "2000-01-01", "wkt": wkt, **values}


def facts(plan="xinzhou-2024", day="2026-01-15", zones=(), **tables):
    """Facts under *plan* (a name or a Preset): *zones* are dicts as ``zone`` gives them, *tables* lists of dicts or tables, by layer."""
    given = {name: value if isinstance(value, pd.DataFrame) else rows(name, *value) for name, value in tables.items()}
    given["zones"] = rows("zones", *zones)
    given.setdefault("acts", rows("acts"))
    standing = in_force(given["zones"], WORKSPACE_LAYERS["zones"], day, given["acts"])
    return Facts(given, standing, day, _plan(plan) if isinstance(plan, str) else plan)


def findings(provision, where):
    """The findings of the provision of that id, checked, as the ledger gets them."""
    provision = where.plan.rules[provision]
    parts = [finding_rows(found, provision, where) for found in function_of(RULES[provision.rule])(provision, where) if len(found.rows)]
    table = pd.concat(parts, ignore_index=True) if parts else pd.DataFrame(columns=[*WORKSPACE_LAYERS["findings"].columns, "geometry"])
    return WORKSPACE_LAYERS["findings"].check(gpd.GeoDataFrame(table, geometry="geometry", crs=4490))


def verdicts(provision, where):
    """What is found of each object: its key → "fault" or "wording" (on an open edge)."""
    table = findings(provision, where)
    return {key: "wording" if on else "fault" for key, on in zip(table["key"], table["on_wording"], strict=True)}


def verdict(provision, plan, layer, record, **more):
    """What is found of one object alone: "fault", "wording" or None. *more* goes to ``facts``."""
    return verdicts(provision, facts(plan, **{layer: [record]}, **more)).get("K0")
