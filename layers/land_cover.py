"""A land cover raster, asked for its class at points."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from .errors import InputError, titled
from .raster import Raster
from .vector import sha256

TITLE = ("耕地", "Land cover")


class LandCover:
    """Band 1 of a raster of classes in any CRS. Raises InputError when it cannot be read or has no place."""

    def __init__(self, path):
        with titled(*TITLE), Raster(path) as raster:
            raster.require_place()
            rows = raster.height
        self.path = Path(path)
        self.record = {"role": "cropland", "file": self.path.name, "sha256": sha256(self.path), "rows": rows, "notes": []}

    def values_at(self, lon, lat) -> np.ndarray:
        """Class (float) at WGS 84 points (1-D arrays), NaN outside the raster and where it has no data.

        Raises InputError for values that are no classes.
        """
        with titled(*TITLE), Raster(self.path) as raster:
            values = raster.values_at(lon, lat)
            if raster.nodata is not None:
                values = np.where(values == raster.nodata, np.nan, values)
            broken = values[np.isfinite(values) & (values != np.rint(values))]
            if broken.size:
                raise InputError(
                    "{file}：有值 {value:g}，类别应为整数；请给土地覆盖分类栅格（如 ESA WorldCover，耕地为 40）",
                    "{file}: holds {value:g}, and classes are integers; give a raster of land cover classes (such as ESA WorldCover, cropland is 40)",
                    file=raster.file, value=float(broken[0]))
            return values
