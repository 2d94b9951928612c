"""A result folder: its tables as CSV and GeoPackage, its pages, run.json last; and an earlier one, read."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from . import staging
from .catalog import fires as catalog
from .catalog.units import TOWNSHIPS
from .errors import InputError, OutputError
from .facts import sound_numbers
from .pieces import by_pieces
from .result_layer import dated_by, write_layer
from .result_table import write_csv
from .staging import staged, told_by_the_disk
from .vector import sha256

FILES = ("detections.csv", "townships.csv", "township_days.csv", "rejected.csv", "fires.gpkg", "report.xlsx", "map.html", "run.json")


@dataclass
class Previous:
    """An earlier result: the numbers its detections had, the highest ever given, and which went into which."""

    detections: object
    numbers: dict
    record: dict

    def numbers_of(self, name: str) -> dict:
        """Detection → number; one that somebody has emptied is given anew."""
        return {key: number for key, number in zip(self.detections["detection_id"], self.detections[name], strict=True) if isinstance(number, str) and number}

    def used(self, name: str) -> dict:
        return dict(self.numbers["fires" if name == "fire_id" else "events"]["used"])

    @property
    def merged(self) -> dict:
        return dict(self.numbers["events"]["merged"])


def read_previous(folder) -> Previous:
    """The earlier result in *folder*. Raises InputError when it is none."""
    import pandas as pd

    folder = Path(folder)
    missing = [name for name in ("run.json", "detections.csv") if not (folder / name).is_file()]
    if missing:
        raise InputError("先前的结果：{folder} 里没有 {names}；请给出由 flag-fires 写成的文件夹",
                         "Earlier result: there is no {names} in {folder}; name a folder that flag-fires wrote", folder=folder.name, names=", ".join(missing))
    try:
        run = json.loads((folder / "run.json").read_text("utf-8"))
        numbers = sound_numbers(run["numbers"])
        detections = pd.read_csv(folder / "detections.csv", dtype=str, encoding="utf-8-sig", usecols=["detection_id", "fire_id", "event_id"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise InputError("先前的结果：{folder} 里的 run.json 或 detections.csv 不完整或被改过（{why}）；请给出由 flag-fires 写成、未经改动的文件夹",
                         "Earlier result: run.json or detections.csv in {folder} is cut short or was changed ({why}); name a folder as flag-fires wrote it",
                         folder=folder.name, why=str(error).splitlines()[0][:80] if str(error) else type(error).__name__) from error
    return Previous(detections, numbers, {"role": "previous", "file": folder.name and "run.json", "sha256": sha256(folder / "run.json"), "rows": len(detections)})


def write(result, out, pages: dict[str, bytes], progress=None) -> Path:
    """Write *result* and the *pages* (file name → bytes) into the folder *out*, whole or not at all.

    *out* must be new, empty or an earlier result. Raises OutputError, and what *progress* raises; what stood there then stands there still.
    """
    import pyogrio

    def part(first, last):
        def tell(done):
            if progress:
                progress(first + (last - first) * done, "写入结果", "writing the result")
        return tell

    out = Path(out)
    _check_ours(out / FILES[-1])
    with staged(out, FILES) as stage:
        write_csv(result.detections, catalog.DETECTIONS, stage / "detections.csv", part(0.96, 0.97))
        write_csv(result.township_counts, catalog.TOWNSHIP_COUNTS, stage / "townships.csv")
        write_csv(result.township_days, catalog.TOWNSHIP_DAYS, stage / "township_days.csv")
        write_csv(result.rejected, catalog.REJECTED, stage / "rejected.csv")
        with told_by_the_disk(stage, pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, pyogrio.errors.FeatureError):
            _geopackage(result, stage / "fires.gpkg", part)
        for name, content in pages.items():
            (stage / name).write_bytes(content)
        (stage / "run.json").write_text(json.dumps(result.run, ensure_ascii=False, indent=1, sort_keys=True) + "\n", "utf-8")
    return out


def check_target(out) -> None:
    """Refuse, before any work, a folder that is not new, empty or an earlier result. Raises OutputError."""
    staging.check_target(Path(out), FILES)
    _check_ours(Path(out) / FILES[-1])


def _check_ours(record: Path):
    """Refuse a folder whose run.json another program wrote, or which cannot be read."""
    if not record.is_file():
        return
    try:
        ours = "lantian" in json.loads(record.read_text("utf-8"))
    except (OSError, ValueError, TypeError):
        ours = False
    if not ours:
        raise OutputError("结果：文件夹 {out} 里的 {file} 不是蓝天写的，或已损坏；为免覆盖，请另选新的或空的文件夹",
                          "Result: {file} in the folder {out} was not written by Lantian, or is damaged; choose a new or empty folder so that nothing is "
                          "overwritten", out=record.parent.name, file=record.name)


def newest(result) -> np.datetime64:
    """The newest acquisition: the one date that outputs may bear (equal inputs, equal bytes)."""
    times = result.detections["acquired_utc"].dropna()
    return np.datetime64(times.max(), "s") if len(times) else np.datetime64("1970-01-01T00:00:00")


def _geopackage(result, path, part):
    """detections, footprints, fires, events, townships (with their counts), borders in EPSG:4326; only what is within 20 km of a township.

    ``part(first, last)`` gives what one layer tells its progress to.
    """
    import geopandas as gpd
    import shapely

    with dated_by(newest(result)):
        for first, layer, table in ((0.97, catalog.DETECTIONS, result.detections[result.near]), (0.975, catalog.FIRES, result.fires),
                                    (0.98, catalog.EVENTS, result.events)):
            places = by_pieces(shapely.points, table["lon"].to_numpy(float), table["lat"].to_numpy(float))
            points = gpd.GeoDataFrame(table, geometry=places, crs=4326)
            write_layer(points, layer.fields, layer.geometry, path, layer.name, part(first, first + 0.005))
        write_layer(result.footprints, catalog.FOOTPRINTS.fields, "polygon", path, catalog.FOOTPRINTS.name, part(0.985, 0.99))
        counts = result.township_counts.drop(columns=["township", "county", "city"])
        merged = result.townships.merge(counts, on="township_code", validate="1:1")
        write_layer(merged, (*TOWNSHIPS.fields, *catalog.TOWNSHIP_COUNTS.fields), "polygon", path, TOWNSHIPS.name)
        write_layer(result.borders, catalog.BORDERS.fields, "polygon", path, catalog.BORDERS.name)
