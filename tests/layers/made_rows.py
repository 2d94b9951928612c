"""Rows for a workspace's layers, from what a test cares about."""

import geopandas as gpd
import pandas as pd
import shapely

from lantian.layers.catalog import WORKSPACE_LAYERS


def rows(layer, *records):
    """A table of *layer* from dicts; what a dict does not say is empty."""
    layer = WORKSPACE_LAYERS[layer]
    table = [{**dict.fromkeys(layer.columns), **record} for record in records]
    if not layer.geometry:
        return pd.DataFrame(table, columns=layer.columns)
    return gpd.GeoDataFrame(table, columns=[*layer.columns, "geometry"], geometry="geometry", crs=4490)


def zone(zone_id="Z1", wkt="POLYGON ((112.8 35.4, 112.9 35.4, 112.9 35.5, 112.8 35.5, 112.8 35.4))", **values):
    return {"zone_id": zone_id, "kind": "coal_ban", "status": "draft", "geometry": shapely.from_wkt(wkt), **values}
