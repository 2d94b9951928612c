"""A workspace with a row in every layer, and its layers in QGIS as whoever opens the file has them: no plugin."""

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from qgis.core import QgsExpressionContextUtils, QgsProject, QgsVectorLayer

from lantian.layers.catalog import WORKSPACE_LAYERS
from lantian.layers.new_workspace import create
from lantian.layers.workspace import Workspace

SHAPES = {"polygon": shapely.box(112.8, 35.4, 112.9, 35.5), "line": shapely.LineString([(112.8, 35.4), (112.9, 35.5)]), "point": shapely.Point(112.85, 35.45),
          "any": shapely.box(112.8, 35.4, 112.9, 35.5), None: None}


def new(path):
    create(path, "140525")
    return path


def put(path, name, *records, by=None, **how):
    """Upsert rows that are empty but for *records*."""
    layer = WORKSPACE_LAYERS[name]
    rows = [{**dict.fromkeys(layer.columns), **record} for record in records]
    columns = [*layer.columns, "geometry"]
    table = gpd.GeoDataFrame(rows, columns=columns, geometry="geometry", crs=4490) if layer.geometry else pd.DataFrame(rows, columns=layer.columns)
    for field in layer.fields:
        if field.type == "time":
            table[field.name] = table[field.name].astype("datetime64[s]")
    with Workspace(path, write=True, **how) as workspace, workspace.transaction():
        return workspace.upsert(name, table, by)


def zone(zone_id, west=112.8, **values):
    return {"zone_id": zone_id, "kind": "coal_ban", "status": "draft", "geometry": shapely.box(west, 35.4, west + 0.1, 35.5), **values}


def full(layer):
    """A record of *layer* with a value in every field: numbers that no short decimal equals, where they may be."""
    plain = {"text": "2024-05", "integer": 1, "date": "2024-05-01", "time": np.datetime64("2024-05-01T05:06:07", "s")}
    values = {field.name: field.choices[0] if field.choices else (field.high or 100) / 3 if field.type == "real" else plain[field.type] for field in layer.fields}
    return {**values, **({"geometry": SHAPES[layer.geometry]} if layer.geometry else {})}


def least(layer):
    """A record of *layer* with what it cannot be without."""
    # An event's first verdict is its dispatch.
    step = {"to_state": "dispatched"} if layer.name == "verdicts" else {}
    return step | {name: "另一行" if name in layer.key and value == "2024-05" and "month" not in name and "period" not in name else value
            for name, value in {**full(layer), **step}.items() if name == "geometry" or layer.field(name).required}


def opened(path, name, style=True):
    """The layer as QGIS opens it, with the default style that the file carries, or without any."""
    options = QgsVectorLayer.LayerOptions()
    options.loadDefaultStyle = style
    layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr", options)
    assert layer.isValid(), name
    return layer


def sign_in(who):
    """From here on QGIS takes *who* for the user's account: a variable of the project hides the system's."""
    QgsExpressionContextUtils.setProjectVariable(QgsProject.instance(), "user_account_name", who)
