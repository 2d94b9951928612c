"""How much cropland each unit has, from a raster of land cover classes."""

from __future__ import annotations

import numpy as np

from ..layers.raster import Raster
from ..layers.wanted import wanted


def cropland_ha(raster: Raster, townships, classes) -> dict[str, float]:
    """Hectares of pixels of *classes* by township code; a township that reaches beyond the raster, or where it has no data, is not in the dict.

    *townships* in degrees (any CRS that is set). A pixel belongs to the township that holds its centre; its area is geodesic, that of the middle
    pixel of its row in each window.
    """
    with wanted("rasterio"):
        from rasterio.features import rasterize
        from rasterio.windows import Window
        from rasterio.windows import transform as placed

    raster.require_place()
    shapes = townships.to_crs(raster.crs.to_wkt()).geometry.to_numpy()
    codes = townships["township_code"].to_numpy(object)
    area, blank = np.zeros(len(codes)), np.zeros(len(codes), bool)
    west, south, east, north = raster.bounds_lonlat()
    bounds = townships.to_crs(4326).bounds.to_numpy(float)
    blank |= (bounds[:, 0] < west) | (bounds[:, 1] < south) | (bounds[:, 2] > east) | (bounds[:, 3] > north)
    for top, left, values, _ in raster.windows():
        here = placed(Window(left, top, values.shape[1], values.shape[0]), raster.transform)
        owner = rasterize(zip(shapes, range(1, len(shapes) + 1), strict=True), values.shape, transform=here, dtype="int32")
        if not owner.any():
            continue
        held = owner > 0
        empty = (values == raster.nodata) & held if raster.nodata is not None else np.zeros_like(held)
        blank[np.unique(owner[empty]) - 1] = True
        mine = held & np.isin(values, classes)
        pixels = _row_areas(raster, top, left, values.shape)
        rows, columns = np.nonzero(mine)
        area += np.bincount(owner[rows, columns] - 1, pixels[rows], len(codes))
    return {code: float(one) for code, one, none in zip(codes, area, blank, strict=True) if not none}


def _row_areas(raster, top, left, shape) -> np.ndarray:
    """Hectares of the middle pixel of every row of a window."""
    from pyproj import Geod

    rows, column = np.arange(top, top + shape[0]), left + shape[1] // 2
    corners = [raster.lonlat(rows + down, np.full(len(rows), column + right, float)) for down, right in ((0, 0), (0, 1), (1, 1), (1, 0))]
    lon, lat = (np.array([corner[axis] for corner in corners]) for axis in (0, 1))
    geod = Geod(ellps="GRS80")
    areas = np.array([abs(geod.polygon_area_perimeter(lon[:, at], lat[:, at])[0]) for at in range(len(rows))])
    return areas / 10_000
