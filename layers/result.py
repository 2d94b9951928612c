"""A result folder: staged inside it, moved into place file by file with a way back, run.json last."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .catalog import fires as catalog
from .catalog.units import TOWNSHIPS
from .errors import InputError, OutputError
from .vector import sha256

FILES = ("detections.csv", "townships.csv", "township_days.csv", "rejected.csv", "fires.gpkg", "report.xlsx", "map.html", "run.json")
_STAGE = ".lantian-staging"
GPKG_VERSION = "1.3"
"""QGIS 3.22 warns of newer GeoPackages."""


@dataclass
class Previous:
    """An earlier result: the numbers its detections had, the highest ever given, and which went into which."""

    detections: object
    numbers: dict
    record: dict

    def numbers_of(self, name: str) -> dict:
        return dict(zip(self.detections["detection_id"], self.detections[name], strict=True))

    def used(self, name: str) -> dict:
        return dict(self.numbers["fires" if name == "fire_id" else "events"]["used"])

    @property
    def merged(self) -> dict:
        return dict(self.numbers["events"]["merged"])


def read_previous(folder) -> Previous:
    """The earlier result in *folder*. Raises InputError when it is none."""
    import pandas as pd

    folder = Path(folder)
    try:
        run = json.loads((folder / "run.json").read_text("utf-8"))
        numbers = run["numbers"]
        detections = pd.read_csv(folder / "detections.csv", dtype=str, encoding="utf-8-sig", usecols=["detection_id", "fire_id", "event_id"])
    except (OSError, ValueError, KeyError) as error:
        raise InputError("先前的结果：{folder} 中没有完整的结果（{why}）；请给出由 flag-fires 写成的文件夹",
                         "Earlier result: {folder} holds no whole result ({why}); name a folder that flag-fires wrote",
                         folder=folder.name, why=type(error).__name__) from error
    return Previous(detections, numbers, {"role": "previous", "file": folder.name and "run.json", "sha256": sha256(folder / "run.json"), "rows": len(detections)})


def write(result, out, pages: dict[str, bytes]) -> Path:
    """Write *result* and the *pages* (file name → bytes) into the folder *out*, whole or not at all.

    *out* must be new, empty or an earlier result. Raises OutputError; what stood there then stands there still.
    """
    out = Path(out)
    with _staged(out) as stage:
        _csv(result.detections, catalog.DETECTIONS, stage / "detections.csv")
        _csv(result.township_counts, catalog.TOWNSHIP_COUNTS, stage / "townships.csv")
        _csv(result.township_days, catalog.TOWNSHIP_DAYS, stage / "township_days.csv")
        _csv(result.rejected, catalog.REJECTED, stage / "rejected.csv")
        _geopackage(result, stage / "fires.gpkg")
        for name, content in pages.items():
            (stage / name).write_bytes(content)
        (stage / "run.json").write_text(json.dumps(result.run, ensure_ascii=False, indent=1, sort_keys=True) + "\n", "utf-8")
    return out


def _csv(table, layer, path):
    """UTF-8 with BOM, unknown is empty, numbers with the decimals of their field, times as ``2023-11-09T18:30:00Z``."""
    text = table[layer.columns].copy()
    for field in layer.fields:
        column = text[field.name]
        if field.type == "time":
            text[field.name] = np.where(column.isna(), "", column.to_numpy("datetime64[s]").astype(str).astype(object) + "Z")
        elif field.type == "real":
            text[field.name] = [_decimal(value, field.decimals) for value in column]
        elif field.type == "integer":
            text[field.name] = ["" if value != value else str(int(value)) for value in column]
    text.to_csv(path, index=False, encoding="utf-8-sig", lineterminator="\r\n")


def _decimal(value, decimals):
    if value is None or value != value:
        return ""
    return f"{value:.{decimals}f}" if decimals is not None else repr(float(value))


def newest(result) -> np.datetime64:
    """The newest acquisition: the one date that outputs may bear (equal inputs, equal bytes)."""
    times = result.detections["acquired_utc"].dropna()
    return np.datetime64(times.max(), "s") if len(times) else np.datetime64("1970-01-01T00:00:00")


def _geopackage(result, path):
    """detections, footprints, fires, events, townships (with their counts) in EPSG:4326; only what is within 20 km of a township."""
    import geopandas as gpd
    import pyogrio

    # Staged files are moved into place when whole: waiting for the disk after each layer would gain nothing.
    pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": str(newest(result)) + ".000Z", "OGR_SQLITE_SYNCHRONOUS": "OFF"})
    try:
        for layer, table in ((catalog.DETECTIONS, result.detections[result.near]), (catalog.FIRES, result.fires), (catalog.EVENTS, result.events)):
            points = gpd.GeoDataFrame(table, geometry=gpd.points_from_xy(table["lon"], table["lat"]), crs=4326)
            _layer(points, layer, path)
        _layer(result.footprints, catalog.FOOTPRINTS, path)
        counts = result.township_counts.drop(columns=["township", "county", "city"])
        merged = result.townships.merge(counts, on="township_code", validate="1:1")
        _layer(merged, TOWNSHIPS, path, extra=catalog.TOWNSHIP_COUNTS)
    finally:
        pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": None, "OGR_SQLITE_SYNCHRONOUS": None})


def _layer(table, layer, path, extra=None):
    import pandas as pd

    table = table.copy()
    for field in (*layer.fields, *(extra.fields if extra else ())):
        column = table[field.name]
        if field.type == "integer":
            table[field.name] = pd.array(column.to_numpy(), dtype="Int64") if column.isna().any() else column.astype("int64")
        elif field.type == "real":
            table[field.name] = column.astype(float)
        elif field.type == "time":
            table[field.name] = column.astype("datetime64[ms]")
        else:
            table[field.name] = column.astype(object).where(column.notna(), None)
    kind = {"point": "Point", "polygon": "MultiPolygon"}[layer.geometry]
    table.to_file(path, layer=layer.name, driver="GPKG", engine="pyogrio", VERSION=GPKG_VERSION, geometry_type=kind,
                  promote_to_multi=kind == "MultiPolygon", metadata=None)


@contextmanager
def _staged(out: Path):
    """A folder inside *out* to write in; on leaving, its files take their places, and on an error nothing has changed."""
    fresh = not out.exists()
    _check_target(out)
    stage = out / _STAGE
    try:
        stage.mkdir(parents=True)
        yield stage
        _move_in(stage, out)
    except OSError as error:
        raise _cannot_write(out, error) from error
    finally:
        shutil.rmtree(stage, ignore_errors=True)
        if fresh and out.exists() and not any(out.iterdir()):
            out.rmdir()


def _check_target(out: Path):
    if not out.exists():
        return
    if not out.is_dir():
        raise OutputError("结果：{out} 是文件，不是文件夹；请另选文件夹", "Result: {out} is a file, not a folder; choose a folder", out=out.name)
    stage = out / _STAGE
    if stage.exists():
        shutil.rmtree(stage, ignore_errors=True)
    try:
        held = [path for path in out.iterdir()]
    except OSError as error:
        raise _cannot_write(out, error) from error
    if not held:
        return
    foreign = sorted(path.name for path in held if path.name not in FILES and not path.name.startswith((".", "fires.gpkg-")))
    if not (out / "run.json").is_file() or foreign:
        raise OutputError(
            "结果：文件夹 {out} 里有别的文件（{names}），不是先前的结果；为免覆盖，请另选新的或空的文件夹",
            "Result: the folder {out} holds other files ({names}) and is no earlier result; choose a new or empty folder so that nothing is overwritten",
            out=out.name, names=", ".join(foreign[:5]) or "…")
    package = out / "fires.gpkg"
    if package.exists():
        _check_unlocked(package)


def _check_unlocked(package: Path):
    """Refuse a GeoPackage that another program is writing or holds locked."""
    uri = package.resolve().as_uri()
    connection = sqlite3.connect(uri + "?mode=ro", uri=True, timeout=0)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        connection.close()
        if os.access(package, os.W_OK):
            connection = sqlite3.connect(uri + "?mode=rw", uri=True, timeout=0, isolation_level=None)
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("ROLLBACK")
    except sqlite3.OperationalError as error:
        if "locked" in str(error):
            raise OutputError("结果：{file} 正被另一程序占用，原文件未动；关闭那个程序（或 QGIS 中的图层）后重试，或另选文件夹",
                              "Result: {file} is in use by another program, nothing was changed; close it (or the layer in QGIS) and try again, "
                              "or choose another folder", file=package.name) from error
    except sqlite3.DatabaseError:
        return  # A damaged earlier GeoPackage may be replaced.
    finally:
        connection.close()


def _move_in(stage: Path, out: Path):
    """Move every staged file over its former one; on an error the former ones come back."""
    former = stage / "former"
    former.mkdir()
    moved, put = [], []
    names = sorted((path.name for path in stage.iterdir() if path.is_file()), key=lambda name: (name == "run.json", name))
    try:
        for name in FILES:
            if (out / name).exists():
                os.replace(out / name, former / name)
                moved.append(name)
        for name in names:
            os.replace(stage / name, out / name)
            put.append(name)
    except OSError:
        for name in put:
            os.replace(out / name, stage / name)
        for name in moved:
            os.replace(former / name, out / name)
        raise


def _cannot_write(out, error) -> OutputError:
    import errno

    if error.errno == errno.ENOSPC:
        return OutputError("结果：磁盘已满，写不下 {out}；原有文件未动，请腾出空间或另选磁盘",
                           "Result: the disk is full, {out} could not be written; what was there is untouched: free some space or choose another disk",
                           out=out.name)
    if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
        return OutputError("结果：{out} 不可写（{why}）；原有文件未动，请换一个有写权限的文件夹，或关闭占用其中文件的程序",
                           "Result: {out} cannot be written ({why}); what was there is untouched: choose a folder you may write to, or close the program "
                           "that holds a file in it", out=out.name, why=error.strerror)
    return OutputError("结果：写 {out} 时出错（{why}）；原有文件未动，请另选文件夹",
                       "Result: writing {out} failed ({why}); what was there is untouched: choose another folder", out=out.name, why=error.strerror or str(error))
