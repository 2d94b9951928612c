"""How large the zones are, and in which townships they lie."""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely

from ...layers.catalog.zone_tables import ZONE_TOWNSHIPS, ZONES_SHOWN
from .compare import NOISE_KM2
from .measure import polygons_of
from .plane import area_km2


def extents(zones, townships):
    """(zones with drawn_km2 and townships, table of ZONE_TOWNSHIPS) of GeoDataFrames of ZONES and TOWNSHIPS; geodesic areas."""
    shown = zones.copy()
    shown["drawn_km2"] = [0.0 if shape is None or shape.is_empty else area_km2(shape) for shape in shown.geometry]
    shapes, rows = townships.geometry.to_numpy(), []
    whole = {}
    for zone, shape in zip(shown["zone_id"], shown.geometry, strict=True):
        kind = shown.loc[shown["zone_id"] == zone, "kind"].iloc[0]
        sound = shape if shape is None or shape.is_valid else shapely.make_valid(shape)
        for at in np.sort(shapely.STRtree(shapes).query(sound, predicate="intersects")) if len(shapes) and sound is not None else []:
            km2 = sum(area_km2(part) for part in polygons_of(shapely.intersection(sound, shapes[at])))
            if km2 > NOISE_KM2:
                share = km2 / whole.setdefault(at, area_km2(shapes[at]))
                rows.append({"zone_id": zone, "kind": kind, "township_code": townships["township_code"].iloc[at], "township": townships["township"].iloc[at],
                             "km2": km2, "share": min(1.0, share)})
    table = ZONE_TOWNSHIPS.check(pd.DataFrame(rows, columns=ZONE_TOWNSHIPS.columns))
    names = table.groupby("zone_id")["township"].apply(lambda column: "、".join(str(name) for name in column if name))
    shown["townships"] = [names.get(zone) for zone in shown["zone_id"]]
    return ZONES_SHOWN.check(shown), table
