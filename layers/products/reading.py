"""What every reader gives back."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pandas as pd

from ..catalog.fires import READINGS


@dataclass
class Reading:
    """One file of fire points.

    *table* has the columns of READINGS and "geometry" (shapely pixel polygons in lon/lat for rasters, else None).
    *rejected* has one dict per bad row: file, row, column, value, zh, en. *rows* counts the data rows of the file, or the
    fire pixels of a raster. *notes* are dicts zh, en: what was missing and is empty, what was assumed. *scene* is for
    rasters: satellite, acquired_utc, bounds (west, south, east, north). *observed* is None or has at(lon, lat) -> int8
    array: 1 observed, 0 not observed, -1 outside.
    """

    table: pd.DataFrame
    rejected: list[dict]
    file: str
    sha256: str
    format: str
    rows: int
    notes: list[dict] = field(default_factory=list)
    scene: dict | None = None
    observed: object | None = None


@dataclass(frozen=True)
class Options:
    """What the user says about a file: time text, sensor text, raster kind, fire values, datum of points."""

    time: str | None = None
    sensor: str | None = None
    raster_kind: str | None = None
    fire_values: tuple[float, ...] | None = None
    points_datum: str | None = None
    progress: object | None = None

    def tell(self, share: float):
        """Hand the *share* done (0-1) to *progress*, which may raise Cancelled."""
        if self.progress:
            self.progress(share)


def file_sha256(path: str | Path) -> str:
    """SHA-256 of a file, read by chunks."""
    digest = hashlib.sha256()
    with open(path, "rb") as stream:
        while chunk := stream.read(1 << 20):
            digest.update(chunk)
    return digest.hexdigest()


def readings(columns: dict, rows: int, file: str, geometry=None) -> pd.DataFrame:
    """The table of READINGS from arrays or single values by column name; what is not given is empty. Checked."""
    made = {}
    for column in READINGS.fields:
        value = columns.get(column.name)
        if isinstance(value, np.ndarray):
            made[column.name] = value
        elif column.type == "real":
            made[column.name] = np.full(rows, np.nan if value is None else value, dtype=float)
        elif column.type == "time":
            made[column.name] = np.full(rows, "NaT" if value is None else value, dtype="datetime64[s]")
        else:
            made[column.name] = np.full(rows, value, dtype=object)
    table = READINGS.check(pd.DataFrame(made), file, rows=made["source_row"])
    shapes = np.full(rows, None, dtype=object)
    if geometry is not None:
        shapes[:] = geometry
    return table.assign(geometry=pd.Series(shapes, dtype=object, index=table.index))
