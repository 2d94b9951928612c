"""Zones, acts and tilings for tests of checks: WKT in metres round one point, laid into degrees."""

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from hypothesis import strategies as st

from lantian.layers.catalog import WORKSPACE_LAYERS
from lantian.processing.zones.check import CheckOptions, check_zones, mended
from lantian.processing.zones.fault import fault_table
from lantian.processing.zones.measure import DegreeScale

HERE = DegreeScale(112.9, 35.5)


def box(west, south, east, north):
    return f"POLYGON(({west} {south},{east} {south},{east} {north},{west} {north},{west} {south}))"


def zones(*given, **every):
    """Adopted coal bans of 2024 from WKT in metres, (WKT, what differs), or shapes in degrees."""
    layer, rows = WORKSPACE_LAYERS["zones"], []
    for at, one in enumerate(given):
        shape, differs = one if isinstance(one, tuple) else (one, {})
        shape = HERE.degrees(shapely.from_wkt(shape)) if isinstance(shape, str) else shape
        usual = {**dict.fromkeys(layer.columns), "zone_id": f"Z{at}", "kind": "coal_ban", "status": "adopted", "valid_from": "2024-05-01"}
        rows.append({**usual, **every, **differs, "geometry": shape})
    return gpd.GeoDataFrame(rows, columns=[*layer.columns, "geometry"], geometry="geometry", crs=4490)


def acts(*rows):
    columns = WORKSPACE_LAYERS["acts"].columns
    return pd.DataFrame([{**dict.fromkeys(columns), **row} for row in rows], columns=columns)


def found(table, area=None, law=None, **options):
    checked = check_zones(table, acts() if law is None else law, None if area is None else HERE.degrees(shapely.from_wkt(area)), CheckOptions(**options))
    return fault_table(checked.faults, checked.zones.scale), checked


def repaired(table):
    """(the table after the safe repairs of all that is found in it, the zones that they changed)."""
    rows = mended(table, acts(), None, CheckOptions()).rows
    fixed = table.set_index("zone_id", drop=False)
    fixed.loc[rows["zone_id"], "geometry"] = rows.geometry.to_numpy()
    return fixed.reset_index(drop=True), set(rows["zone_id"])


A, B = box(0, 0, 1000, 1000), box(1000, 0, 2000, 1000)


def wavy(cells):
    """The cells with wavy borders, which neighbours share to the vertex, laid into degrees."""
    sides = shapely.get_parts(shapely.union_all(shapely.boundary(cells)))
    bent = shapely.transform(shapely.segmentize(sides, 100), lambda c: c + 8 * np.column_stack([np.sin(c[:, 1] / 150), np.sin(c[:, 0] / 130)]))
    return shapely.get_parts(shapely.polygonize(HERE.degrees(bent)))


@st.composite
def tilings(draw):
    """Cells of a grid or of random points in a square of 4 km."""
    square = shapely.box(0, 0, 4000, 4000)
    if draw(st.booleans()):
        n = draw(st.integers(2, 4))
        step = 4000 / n
        return wavy(np.array([shapely.box(i * step, j * step, (i + 1) * step, (j + 1) * step) for i in range(n) for j in range(n)]))
    spots = draw(st.lists(st.tuples(st.integers(1, 39), st.integers(1, 39)), min_size=4, max_size=12, unique=True))
    cells = shapely.get_parts(shapely.voronoi_polygons(shapely.multipoints(np.array(spots) * 100.0), extend_to=square))
    cells = shapely.intersection(cells, square)
    return wavy(cells[shapely.area(cells) > 1e4])


def vertices(shape):
    return {tuple(xy) for xy in shapely.get_coordinates(shape)}


def all_shared(shapes):
    """Whether every vertex on a neighbour's border is a vertex of the neighbour's, to the bit."""
    tree = shapely.STRtree(shapes)
    for at, shape in enumerate(shapes):
        points = shapely.points(shapely.get_coordinates(shape))
        for other in tree.query(shape, predicate="intersects"):
            on = points[shapely.dwithin(points, shapely.boundary(shapes[other]), 1e-12)]
            if other != at and not {tuple(xy) for xy in shapely.get_coordinates(on)} <= vertices(shapes[other]):
                return False
    return True
