"""A land cover raster, asked for its class at points."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from .raster import Raster
from .vector import sha256


class LandCover:
    """Band 1 of a raster of classes in any CRS. Raises InputError when it cannot be read or has no place."""

    def __init__(self, path):
        with Raster(path) as raster:
            raster.require_place()
            rows = raster.height
        self.path = Path(path)
        self.record = {"role": "cropland", "file": self.path.name, "sha256": sha256(self.path), "rows": rows, "notes": []}

    def values_at(self, lon, lat) -> np.ndarray:
        """Class (float) at WGS 84 points (1-D arrays), NaN outside the raster and where it has no data."""
        with Raster(self.path) as raster:
            values = raster.values_at(lon, lat)
            return values if raster.nodata is None else np.where(values == raster.nodata, np.nan, values)
