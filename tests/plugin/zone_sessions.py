"""A workspace with zones that share borders, opened as a session has it: its layers in the project, no window."""

import sqlite3
from contextlib import closing

import shapely
from qgis.core import QgsGeometry, QgsProject

from lantian.plugin.session import Session
from lantian.plugin.work import Work

from .workspaces import new, opened, put, zone

LAYERS = ("zones", "zone_borders", "acts", "townships", "counties", "roads")


def square(west, south, east, north):
    return shapely.box(west, south, east, north)


def made(path):
    """A, B and C meet on one line; A2 is another kind with the same border; far lies half outside the townships; broken crosses itself."""
    new(path)
    put(path, "acts", {"number": "甲〔2020〕1号", "in_force_on": "2020-01-01", "title": "一号通告"})
    put(path, "townships", *({"township_code": f"14052510{n}", "township": name, "geometry": square(112.8 + n / 10, 35.4, 112.9 + n / 10, 35.6)}
                             for n, name in enumerate(("金村镇", "南村镇", "下村镇"))))
    put(path, "roads", {"code": "R1", "name": "环路", "geometry": shapely.LineString([(112.85, 35.45), (112.95, 35.45)])})
    adopted = {"status": "adopted", "act": "甲〔2020〕1号", "valid_from": "2020-01-01"}
    put(path, "zones",
        zone("A", name="甲区", geometry=shapely.Polygon([(112.8, 35.4), (112.9, 35.4), (112.9, 35.45), (112.9, 35.5), (112.8, 35.5)]), declared_km2=100.0, **adopted),
        zone("B", name="乙区", geometry=square(112.9, 35.4, 113.0, 35.45), **adopted),
        zone("C", name="丙区", geometry=square(112.9, 35.45, 113.0, 35.5), **adopted),
        zone("A2", name="重点", kind="key_control", geometry=square(112.85, 35.4, 112.9, 35.5), **adopted),
        zone("far", kind="burn_ban", name="伸出", geometry=square(112.7, 35.4, 112.85, 35.5)),
        zone("D", name="草案", kind="machinery", geometry=square(112.8, 35.5, 112.9, 35.6)),
        zone("E", name="草案二", kind="machinery", geometry=square(112.9, 35.5, 113.0, 35.6), declared_km2=1.0))
    put(path, "zone_borders", {"border_id": "A-east-1", "zone_id": "A", "side": "east", "geometry": shapely.LineString([(112.9, 35.4), (112.9, 35.5)])},
        {"border_id": "E-west-1", "zone_id": "E", "side": "west", "geometry": shapely.LineString([(112.9, 35.5), (112.9, 35.6)])})
    return path


def session_of(path, iface=None, read_only=False):
    """The session of *path*, its layers in the project."""
    session = Session(iface, Work())
    if iface is not None:
        # QGIS 3.22 shares the expressions of a style between render threads and lets go of them too early (QgsExpression::detach): no map is looked at here.
        iface.mapCanvas().setRenderFlag(False)
    for name in LAYERS:
        QgsProject.instance().addMapLayer(opened(path, name))
    session.day = "2024-05-01"
    session.opened(path, {}, read_only)
    return session


def geometry(wkt_or_shape):
    shape = QgsGeometry()
    shape.fromWkb(shapely.to_wkb(wkt_or_shape))
    return shape


def line(*points):
    return geometry(shapely.LineString(points))


def state(layer):
    """Every row as the layer shows it: fid → (attributes, bytes of its shape)."""
    return {row.id(): (tuple(repr(value) for value in row.attributes()), bytes(row.geometry().asWkb()) if row.hasGeometry() else None) for row in layer.getFeatures()}


def stored(path, names=LAYERS):
    """Every byte of the tables in the file."""
    with closing(sqlite3.connect(path)) as connection:
        return {name: connection.execute(f'SELECT * FROM "{name}" ORDER BY fid').fetchall() for name in (*names, "history")}


def shapes(layer):
    """Shapes by zone_id."""
    return {row["zone_id"]: shapely.from_wkb(bytes(row.geometry().asWkb())) for row in layer.getFeatures()}
