"""What a class mask saw: asked at points, the raster opened when the first question comes."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ..raster import Raster

# MOD14 and VNP14IMG: 0 missing or not processed, 1 obsolete or bow-tie deleted, 2 other or glint, 4 cloud, 6 unknown.
UNOBSERVED = (0, 1, 2, 4, 6)
OBSERVED = (3, 5, 7, 8, 9)


class Observed:
    """Was the ground at a point seen in this scene?"""

    def __init__(self, path: str | Path, band: int = 1):
        self.path, self.band = Path(path), band
        self._raster: Raster | None = None

    def at(self, lon, lat) -> np.ndarray:
        """int8 of WGS 84 points: 1 observed, 0 not observed, -1 outside the raster. Reads only the tiles that hold points."""
        if self._raster is None:
            self._raster = Raster(self.path, self.band)
        values = self._raster.values_at(lon, lat)
        return np.where(np.isnan(values), -1, np.isin(values, OBSERVED)).astype(np.int8)

    def close(self) -> None:
        """Closes the raster; the next question opens it again."""
        if self._raster is not None:
            self._raster.close()
            self._raster = None
