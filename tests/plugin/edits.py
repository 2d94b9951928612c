"""What people do to a layer of zones in QGIS, and what the workspace then says of it."""

import sqlite3
from contextlib import closing

from qgis.core import QgsGeometry, QgsPointXY, QgsVectorLayerEditUtils, QgsVectorLayerUtils

from lantian.layers.catalog import WORKSPACE_LAYERS
from lantian.layers.geopackage import query
from lantian.layers.history import changes
from lantian.layers.workspace import Workspace

ZONES = WORKSPACE_LAYERS["zones"]
TRIANGLE = "MultiPolygon (((112.8 35.4, 112.9 35.4, 112.9 35.6, 112.8 35.4)))"
OTHER_TRIANGLE = "MultiPolygon (((112.8 35.4, 112.9 35.4, 112.9 35.7, 112.8 35.4)))"


def while_later(path):
    """Make the history older, as if time had passed: it refuses changes, so its guard is lifted for a moment."""
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript("""
            DROP TRIGGER history_no_update;
            UPDATE history SET at_utc = strftime('%Y-%m-%dT%H:%M:%fZ', at_utc, '-60 seconds');
            CREATE TRIGGER history_no_update BEFORE UPDATE ON history BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;""")


def fid(layer, zone_id):
    return next(row.id() for row in layer.getFeatures() if row["zone_id"] == zone_id)


def set_name(layer, value, zone_id="Z1"):
    assert layer.changeAttributeValue(fid(layer, zone_id), layer.fields().indexOf("name"), value)


def set_shape(layer, wkt=TRIANGLE, zone_id="Z1"):
    assert layer.changeGeometry(fid(layer, zone_id), QgsGeometry.fromWkt(wkt))


def set_both(layer):
    set_name(layer, "新")
    set_shape(layer)


def set_both_the_other_way(layer):
    set_shape(layer)
    set_name(layer, "新")


def split(layer):
    layer.selectByIds([fid(layer, "Z1")])
    done = QgsVectorLayerEditUtils(layer).splitFeatures([QgsPointXY(112.85, 35.3), QgsPointXY(112.85, 35.6)], False)
    assert done == QgsGeometry.OperationResult.Success


def delete(layer):
    assert layer.deleteFeature(fid(layer, "Z1"))


def add(layer):
    values = {layer.fields().indexOf(name): value for name, value in (("zone_id", "新"), ("kind", "burn_ban"), ("status", "draft"))}
    assert layer.addFeature(QgsVectorLayerUtils.createFeature(layer, QgsGeometry.fromWkt(TRIANGLE), values))


def saved(layer, edit):
    assert layer.startEditing()
    edit(layer)
    assert layer.commitChanges(), layer.commitErrors()


def state(path):
    with Workspace(path) as workspace:
        return workspace.rows(ZONES)


def mark(path):
    with Workspace(path) as workspace:
        return workspace.select(query("newest_change"))[0][0]


def told(path, since=0):
    with Workspace(path) as workspace:
        return [(one.action, one.key, one.who, sorted(one.values) if one.action == "update" else None, one.geometry)
                for one in changes(workspace, "zones") if one.first_seq > since]


def index_is_true(path):
    """Whether the spatial index has each zone's box: QGIS finds by it what to draw."""
    with Workspace(path) as workspace:
        odd = workspace.select("""SELECT z.fid FROM zones z LEFT JOIN rtree_zones_geom r ON r.id = z.fid WHERE geom IS NOT NULL AND (r.id IS NULL OR
            max(abs(r.minx - ST_MinX(geom)), abs(r.maxx - ST_MaxX(geom)), abs(r.miny - ST_MinY(geom)), abs(r.maxy - ST_MaxY(geom))) > 0.0001)""")
        return not odd and workspace.select("SELECT (SELECT count(geom) FROM zones) = (SELECT count(*) FROM rtree_zones_geom)") == [(1,)]
