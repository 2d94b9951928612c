"""An open raster that yields windows: a province is never in memory at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from .errors import InputError
from .wanted import wanted

# Pixels of one window; 4 million bytes for a mask, 32 MB for doubles.
WINDOW_PIXELS = 4_000_000
TILE = 1024
"""Pixels per side of the tiles that are read to answer for single points."""


class Raster:
    """One band of a raster file. Raises InputError if the file is damaged or has no CRS or no place, LibraryMissing without rasterio."""

    def __init__(self, path: str | Path, band: int = 1):
        with wanted("rasterio"):
            import rasterio
            from rasterio.errors import NotGeoreferencedWarning, RasterioError

        self.path, self.file, self.band = Path(path), Path(path).name, band
        self._damage = RasterioError
        with _quiet(NotGeoreferencedWarning):
            try:
                self.dataset = rasterio.open(self.path)
            except RasterioError as error:
                raise self._unopened(error) from None
        self.height, self.width, self.transform, self.crs = (
            self.dataset.height,
            self.dataset.width,
            self.dataset.transform,
            self.dataset.crs,
        )

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        self.dataset.close()

    @property
    def nodata(self) -> float | None:
        return self.dataset.nodatavals[self.band - 1]

    def require_place(self) -> None:
        """Raises InputError without a CRS or a geotransform."""
        if self.crs is None:
            raise InputError(
                "{file}：栅格没有坐标参考系；请用 QGIS“指定投影”或 gdal_edit -a_srs 写入后再试",
                "{file}: the raster has no coordinate reference system; write it with QGIS “Assign projection” or gdal_edit -a_srs",
                file=self.file,
            )
        if self.transform.is_identity:
            raise InputError(
                "{file}：栅格没有地理定位（像元坐标 0,0 起）；请用带坐标的 GeoTIFF",
                "{file}: the raster has no geotransform (pixel coordinates from 0,0); give a georeferenced GeoTIFF",
                file=self.file,
            )

    def read(self, top: int, left: int, height: int, width: int) -> np.ndarray:
        """Raw values of a window inside the raster: NoData is not masked, scale not applied."""
        try:
            return self.dataset.read(self.band, window=((top, top + height), (left, left + width)))
        except self._damage as error:
            raise self._damaged(error) from None

    def windows(self, margin: int = 0) -> Iterator[tuple[int, int, np.ndarray, tuple[slice, slice]]]:
        """(top, left, values, core): windows that cover the raster once by their core, with up to *margin* pixels around it.

        top and left are those of *values*; core is the slice of *values* that belongs to this window alone.
        """
        block_height, block_width = self.dataset.block_shapes[self.band - 1]
        width = (
            self.width
            if self.width * block_height <= WINDOW_PIXELS
            else max(block_width, WINDOW_PIXELS // block_height // block_width * block_width)
        )
        width = min(width, self.width)
        height = max(1, WINDOW_PIXELS // width)
        if height > block_height:
            height -= height % block_height
        for top in range(0, self.height, height):
            for left in range(0, self.width, width):
                bottom, right = min(top + height, self.height), min(left + width, self.width)
                above, before = max(top - margin, 0), max(left - margin, 0)
                values = self.read(above, before, min(bottom + margin, self.height) - above, min(right + margin, self.width) - before)
                yield above, before, values, (slice(top - above, bottom - above), slice(left - before, right - before))

    def lonlat(self, rows, cols) -> tuple[np.ndarray, np.ndarray]:
        """lon, lat (WGS 84, degrees) of fractional pixel places; 0, 0 is the outer corner of the first pixel."""
        from pyproj import Transformer

        cols, rows = np.asarray(cols, dtype=float), np.asarray(rows, dtype=float)
        a, b, c, d, e, f = self.transform[:6]
        return Transformer.from_crs(self.crs.to_wkt(), 4326, always_xy=True).transform(a * cols + b * rows + c, d * cols + e * rows + f)

    def pixels(self, lon, lat) -> tuple[np.ndarray, np.ndarray]:
        """Row and column (int, may lie outside) of the pixels that hold these WGS 84 points; -1 where the CRS cannot hold the point."""
        from pyproj import Transformer

        x, y = Transformer.from_crs(4326, self.crs.to_wkt(), always_xy=True).transform(
            np.asarray(lon, dtype=float), np.asarray(lat, dtype=float)
        )
        a, b, c, d, e, f = (~self.transform)[:6]
        with np.errstate(invalid="ignore"):
            cols, rows = a * x + b * y + c, d * x + e * y + f
            fine = np.isfinite(cols) & np.isfinite(rows) & (np.abs(cols) < 2**31) & (np.abs(rows) < 2**31)
        return (np.where(fine, np.floor(np.where(fine, part, 0)), -1).astype(np.int64) for part in (rows, cols))

    def values_at(self, lon, lat) -> np.ndarray:
        """Raw values (float64) at WGS 84 points (1-D arrays of degrees), NaN outside the raster. Reads only the tiles that hold points."""
        rows, cols = self.pixels(lon, lat)
        values = np.full(rows.shape, np.nan)
        inside = np.flatnonzero((rows >= 0) & (rows < self.height) & (cols >= 0) & (cols < self.width))
        if not len(inside):
            return values
        tiles = rows[inside] // TILE * (self.width // TILE + 1) + cols[inside] // TILE
        order = np.argsort(tiles, kind="stable")
        for part in np.split(order, np.flatnonzero(np.diff(tiles[order])) + 1):
            points = inside[part]
            top, left = int(rows[points[0]] // TILE * TILE), int(cols[points[0]] // TILE * TILE)
            tile = self.read(top, left, min(TILE, self.height - top), min(TILE, self.width - left))
            values[points] = tile[rows[points] - top, cols[points] - left]
        return values

    def bounds_lonlat(self) -> tuple[float, float, float, float]:
        """west, south, east, north of the raster in WGS 84, by points along its rim."""
        along = np.linspace(0, 1, 22)
        rows = np.concatenate([along * 0, along * 0 + self.height, along * self.height, along * self.height])
        cols = np.concatenate([along * self.width, along * self.width, along * 0, along * 0 + self.width])
        lon, lat = self.lonlat(rows, cols)
        return float(np.nanmin(lon)), float(np.nanmin(lat)), float(np.nanmax(lon)), float(np.nanmax(lat))

    def _unopened(self, error) -> InputError:
        if self.path.is_dir():
            return InputError("{file}：是文件夹，不是栅格；请给其中的 GeoTIFF", "{file}: a folder, no raster; give a GeoTIFF in it", file=self.file)
        if "not recognized" in str(error):
            return InputError("{file}：不是认得的栅格；请给 GeoTIFF", "{file}: no raster of a known format; give a GeoTIFF", file=self.file)
        return self._damaged(error)

    def _damaged(self, error) -> InputError:
        error = error.__cause__ or error  # GDAL's own sentence; rasterio's says to look there
        return InputError(
            "{file}：栅格读不出，文件损坏或不完整（{why}）；请重新下载或导出",
            "{file}: the raster cannot be read, it is damaged or cut short ({why}); download or export it again",
            file=self.file,
            why=str(error).splitlines()[0][:160],
        )


def _quiet(category):
    import warnings

    class Quiet(warnings.catch_warnings):
        def __enter__(self):
            super().__enter__()
            warnings.simplefilter("ignore", category)

    return Quiet()
