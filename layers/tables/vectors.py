"""Tables with geometry as sheets: Shapefile (zipped or not), GeoJSON, and JSON lists of records."""

from __future__ import annotations

import json
from pathlib import Path, PurePosixPath

import numpy as np

from ..errors import InputError
from .sheet import Sheet
from .workbook import damaged


def read_shapefile(path: str | Path, member: str | None, file: str) -> Sheet:
    """The attributes and points of a .shp, or of *member* of a zip archive. Raises InputError if it cannot be read."""
    import pyogrio
    import shapely

    # By its parts: a folder name with Chinese and blanks needs no escaping.
    source = f"/vsizip/{{{Path(path).resolve()}}}/{member}" if member else str(path)
    try:
        meta, _, shapes, columns = _decoded(source)
    except (
        pyogrio.errors.DataSourceError,
        pyogrio.errors.DataLayerError,
        pyogrio.errors.FieldError,
        UnicodeDecodeError,
        ValueError,
    ) as error:
        raise InputError(
            "{file}：Shapefile 读不出（{why}）；.shp、.shx、.dbf、.prj 须在同一压缩包、同一文件夹，请重新打包",
            "{file}: the Shapefile cannot be read ({why}); .shp, .shx, .dbf and .prj must be in one archive and folder: pack it again",
            file=file,
            why=str(error).splitlines()[0][:160],
        ) from None
    points = shapely.from_wkb(shapes) if shapes is not None else np.full(len(columns[0]) if columns else 0, None)
    lon, lat = _lonlat(points, meta["crs"], file)
    names = [str(name) for name in meta["fields"]]
    made = [_cells(column) for column in columns]
    return Sheet(names, made, np.arange(1, len(lon) + 1), [], [], (lon, lat), "vector")


def _decoded(source: str):
    """What pyogrio reads: by the .cpg, else, where the .dbf says nothing of its encoding, as UTF-8 if it is that and as GB18030 if not."""
    import pyogrio

    encoding = pyogrio.read_info(source).get("encoding")
    if encoding and encoding.upper() not in ("ISO-8859-1", "LATIN1"):
        return pyogrio.raw.read(source)
    try:
        return pyogrio.raw.read(source, encoding="UTF-8")
    except UnicodeDecodeError:
        return pyogrio.raw.read(source, encoding="GB18030")


def _cells(column: np.ndarray) -> np.ndarray:
    if column.dtype.kind == "M":
        text = np.datetime_as_string(column, unit="s") if len(column) else np.array([], dtype=str)
        midnight = np.array([value.endswith("T00:00:00") for value in text], dtype=bool) if len(text) else np.array([], dtype=bool)
        cells = np.array([value[:10] if whole else value for value, whole in zip(text, midnight, strict=True)], dtype=object)
        cells[np.isnat(column)] = None
        return cells
    return column.astype(object)


def _lonlat(points: np.ndarray, crs: str | None, file: str) -> tuple[np.ndarray, np.ndarray]:
    """Longitude and latitude (WGS 84) of points, of the centroids of other shapes; NaN where there is none."""
    import shapely

    points = np.asarray(points, dtype=object)
    some = ~shapely.is_missing(points)
    others = some & (shapely.get_type_id(points) != 0)
    points = np.where(others, shapely.centroid(points), points)
    x, y = shapely.get_x(points), shapely.get_y(points)
    if crs and some.any():
        from pyproj import CRS, Transformer

        system = CRS.from_user_input(crs)
        if not system.is_geographic:
            x, y = Transformer.from_crs(system, 4326, always_xy=True).transform(x, y)
            x, y = (np.where(np.isfinite(part), part, np.nan) for part in (x, y))
    return x, y


def read_json(text: str, file: str) -> Sheet:
    """GeoJSON features, or the first list of records in a JSON document. Line numbers count the records.

    Raises InputError if it is no JSON, or has no list of records.
    """
    try:
        document = json.loads(text)
    except json.JSONDecodeError as error:
        raise InputError(
            "{file}：JSON 在第 {line} 行第 {column} 列中断（{why}），可能没有下载完；请重新下载",
            "{file}: the JSON breaks off at line {line}, column {column} ({why}), perhaps an unfinished download; download it again",
            file=file,
            line=error.lineno,
            column=error.colno,
            why=error.msg,
        ) from None
    except RecursionError:
        raise InputError(
            "{file}：JSON 嵌套过深；请导出为 CSV", "{file}: the JSON is nested too deeply; export it as CSV", file=file
        ) from None
    records = _records(document)
    if records is None:
        raise InputError(
            "{file}：JSON 里没有火点记录的列表；请给 GeoJSON 要素集或记录数组",
            "{file}: there is no list of records in the JSON; give GeoJSON features or an array of records",
            file=file,
        )
    points = None
    if any(record.get("type") == "Feature" for record in records):
        points = [_point(record.get("geometry")) for record in records]
        records = [record.get("properties") or {} for record in records]
    names = list(dict.fromkeys(str(name) for record in records for name in record))
    columns = []
    for name in names:
        column = np.empty(len(records), dtype=object)
        column[:] = [_scalar(record.get(name)) for record in records]
        columns.append(column)
    geometry = (
        None if points is None else tuple(np.array(part, dtype=float) for part in (zip(*points, strict=True) if points else ([], [])))
    )
    return Sheet(names, columns, np.arange(1, len(records) + 1), [], [], geometry, "records")


def _records(document) -> list[dict] | None:
    if isinstance(document, dict) and document.get("type") == "Feature":
        return [document]
    if isinstance(document, list) and all(isinstance(item, dict) for item in document):
        return document
    if isinstance(document, dict):
        for value in document.values():
            if isinstance(value, list) and all(isinstance(item, dict) for item in value):
                return value
        for value in document.values():
            if isinstance(value, dict) and (found := _records(value)) is not None:
                return found
    return None


def _scalar(value):
    return json.dumps(value, ensure_ascii=False) if isinstance(value, (dict, list)) else value


def _point(geometry) -> tuple[float, float]:
    """x, y of a GeoJSON point (or of a multipoint's first), NaN for anything else."""
    try:
        place = geometry["coordinates"]
        while isinstance(place[0], list):
            place = place[0]
        return float(place[0]), float(place[1])
    except (TypeError, KeyError, IndexError, ValueError):
        return float("nan"), float("nan")


def members(path: str | Path, file: str) -> list[str]:
    """Names of the files in a zip archive, without folders and macOS's doubles. Raises InputError if it is damaged."""
    import zipfile

    try:
        with zipfile.ZipFile(path) as archive:
            names = [info.filename for info in archive.infolist() if not info.is_dir()]
            broken = archive.testzip()
    except (zipfile.BadZipFile, OSError, EOFError, RuntimeError, NotImplementedError, ValueError) as error:
        raise broken_archive(file, f"{type(error).__name__}: {error}") from None
    except Exception as error:  # zlib.error is no OSError
        if type(error).__module__ == "zlib":
            raise broken_archive(file, str(error)) from None
        raise
    if broken:
        raise broken_archive(file, broken)
    return [name for name in names if not PurePosixPath(name).name.startswith(".") and "__MACOSX" not in name]


def broken_archive(file: str, why: str) -> InputError:
    """The refusal of an archive, or of a workbook (which is one), that is cut short, damaged or has a password."""
    if file.lower().endswith((".xlsx", ".xlsm")):
        return damaged(file, why)
    return InputError(
        "{file}：压缩包损坏、不完整或有密码（{why}）；请重新下载",
        "{file}: the archive is damaged, cut short or has a password ({why}); download it again",
        file=file,
        why=why[:120],
    )
