"""What a class mask saw: asked at points, the raster opened when the first question comes."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ..raster import Raster

# MOD14 and VNP14IMG: 0 missing or not processed, 1 obsolete or bow-tie deleted, 2 other or glint, 4 cloud, 6 unknown.
UNOBSERVED = (0, 1, 2, 4, 6)
OBSERVED = (3, 5, 7, 8, 9)
TILE = 1024


class Observed:
    """Was the ground at a point seen in this scene?"""

    def __init__(self, path: str | Path, band: int = 1):
        self.path, self.band = Path(path), band
        self._raster: Raster | None = None

    def at(self, lon, lat) -> np.ndarray:
        """int8 of WGS 84 points: 1 observed, 0 not observed, -1 outside the raster. Reads only the tiles that hold points."""
        if self._raster is None:
            self._raster = Raster(self.path, self.band)
        raster = self._raster
        rows, cols = raster.pixels(lon, lat)
        answers = np.full(rows.shape, -1, dtype=np.int8)
        inside = np.flatnonzero((rows >= 0) & (rows < raster.height) & (cols >= 0) & (cols < raster.width))
        if not len(inside):
            return answers
        tiles = rows[inside] // TILE * (raster.width // TILE + 1) + cols[inside] // TILE
        order = np.argsort(tiles, kind="stable")
        for part in np.split(order, np.flatnonzero(np.diff(tiles[order])) + 1):
            points = inside[part]
            top, left = int(rows[points[0]] // TILE * TILE), int(cols[points[0]] // TILE * TILE)
            values = raster.read(top, left, min(TILE, raster.height - top), min(TILE, raster.width - left))
            answers[points] = np.isin(values[rows[points] - top, cols[points] - left], OBSERVED)
        return answers

    def close(self) -> None:
        """Closes the raster; the next question opens it again."""
        if self._raster is not None:
            self._raster.close()
            self._raster = None
