"""Opens a vector layer named ``FILE[:LAYER]`` and gives its table in WGS 84 degrees."""

from __future__ import annotations

import glob
import hashlib
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from . import datum as datums
from .errors import ArgumentError, DatumError, InputError

_DEGREES = (4326, 4490)
CHINA = (73.0, 3.0, 136.0, 54.5)  # west, south, east, north
_SIDECARS = (".dbf", ".shx", ".prj", ".cpg")


@dataclass
class VectorLayer:
    """A layer as it was read: *table* is a GeoDataFrame in EPSG:4326, rows in file order."""

    table: object
    file: str
    layer: str
    sha256: str
    parts: list[str]
    notes: list[dict]


def sha256(path) -> str:
    """Hex SHA-256 of a file; of a shapefile, of all its parts together."""
    path = Path(path)
    with path.open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256")
    if path.suffix.lower() == ".shp":
        for part in sorted(p for p in path.parent.glob(glob.escape(path.stem) + ".*") if p.suffix.lower() in _SIDECARS):
            digest.update(part.read_bytes())
    return digest.hexdigest()


def split_spec(spec: str, most: int = 2, title: tuple[str, str] = ("图层", "Layer")) -> list[str]:
    """``FILE:LAYER:NAME`` as its parts (empty text where one is not given); a file whose own name has a colon is found first."""
    pieces = str(spec).split(":")
    for cut in range(len(pieces), 0, -1):
        path = ":".join(pieces[:cut])
        rest = pieces[cut:]
        if len(rest) < most and path and is_there(path):
            return [path, *rest, *[""] * (most - 1 - len(rest))]
    raise InputError("{zh_title}：没有文件 {spec}；请核对路径", "{en_title}: there is no file {spec}; check the path", spec=spec, zh_title=title[0], en_title=title[1])


def is_there(path) -> bool:
    """Whether a file or folder of that name exists; False for a name that cannot be one (too long)."""
    try:
        return Path(path).exists()
    except (OSError, ValueError):
        return False


def find_layer(spec: str, title: tuple[str, str], parts: int = 2) -> tuple[str, str, list[str], dict]:
    """(path, layer, further parts, words for messages) of ``FILE[:LAYER]``, which is there and whole.

    Raises InputError for what cannot be read, for several layers and none named.
    """
    path, layer, *rest = split_spec(spec, parts, title)
    words = dict(zh_title=title[0], en_title=title[1], file=Path(path).name)
    if Path(path).is_dir():
        raise InputError("{zh_title}：{file} 是文件夹；请给出图层文件", "{en_title}: {file} is a folder; name a layer file", **words)
    _check_whole(Path(path), words)
    return path, choose_layer(path, layer, words)[0], rest, words


def choose_layer(source: str | bytes, layer: str, words: dict) -> tuple[str, int]:
    """(name, place among the layers) of *layer* in a file or its bytes; of the only one when *layer* is empty.

    Raises InputError for what GDAL cannot read, for a layer that is not there, for several and none named.
    """
    import pyogrio

    try:
        found = pyogrio.list_layers(source)
    except pyogrio.errors.DataSourceError as error:
        raise InputError(
            "{zh_title}：{file} 不是可读的矢量图层（文件损坏、不完整或格式不对）；请在 QGIS 中打开核对后另存为 GeoPackage",
            "{en_title}: {file} is no readable vector file (damaged, cut short or another format); open it in QGIS and save it as GeoPackage",
            **words,
        ) from error
    layers = [str(name) for name, _ in found]
    if not layers:
        raise InputError("{zh_title}：{file} 里没有图层；请重新导出", "{en_title}: {file} holds no layer; export it again", **words)
    if not layer and len(drawn := [str(name) for name, kind in found if kind]) == 1:
        layer = drawn[0]  # the rest are tables, such as the styles that QGIS saves beside a layer
    if layer and layer not in layers:
        raise InputError("{zh_title}：{file} 没有图层 {layer}；请从现有的选：{layers}", "{en_title}: {file} has no layer {layer}; choose one it has: {layers}",
                         layer=layer, layers=", ".join(layers), **words)
    if not layer and len(layers) != 1:
        raise InputError("{zh_title}：{file} 有多个图层（{layers}）；请写 文件:图层", "{en_title}: {file} has several layers ({layers}); write FILE:LAYER",
                         layers=", ".join(layers), **words)
    layer = layer or layers[0]
    return layer, layers.index(layer)


def read_vector(spec: str, *, title: tuple[str, str], datum: str | None = None, option: str = "", parts: int = 2) -> VectorLayer:
    """Read ``FILE[:LAYER]``. *title* is the layer's (zh, en) title for messages, *option* the option that declares its datum.

    Raises InputError for what cannot be read, DatumError for a missing or impossible CRS.
    """
    import pyogrio

    path, layer, rest, words = find_layer(spec, title, parts)
    name = words["file"]
    try:
        table = pyogrio.read_dataframe(path, layer=layer, encoding=_encoding(Path(path)))
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, UnicodeDecodeError, ValueError) as error:
        raise InputError("{zh_title}：{file} 读取中断（{why}）；文件可能不完整，请重新复制",
                         "{en_title}: reading {file} broke off ({why}); the file may be cut short, copy it again", why=str(error)[:120], **words) from error
    if "geometry" not in table.columns:
        raise InputError("{zh_title}：{file} 没有几何，是一张普通表；请选有几何的图层",
                         "{en_title}: {file} has no geometry, it is a plain table; choose a layer that has one", **words)
    return VectorLayer(to_degrees(table, words, datum, option), name, layer, sha256(path), rest, [])


def _check_whole(path: Path, words: dict):
    """Refuse a file that cannot be opened, a Shapefile without its parts, and a GeoPackage shorter than its own header says.

    GDAL reads what is left of such a file and says nothing.
    """
    try:
        with path.open("rb") as stream:
            head = stream.read(100)
        size = path.stat().st_size
    except OSError as error:
        raise InputError("{zh_title}：{file} 打不开（{why}）；请检查文件与权限", "{en_title}: {file} cannot be opened ({why}); check the file and its permissions",
                         why=error.strerror, **words) from error
    if path.suffix.lower() == ".shp":
        held = {part.suffix.lower() for part in path.parent.glob(glob.escape(path.stem) + ".*")}
        lost = [ending for ending in (".shx", ".dbf") if ending not in held]
        if lost:
            raise InputError("{zh_title}：{file} 缺少同名的 {lost} 文件；请把 Shapefile 的全部文件放在一起",
                             "{en_title}: {file} lacks its {lost} file; keep all files of the Shapefile together", lost=" / ".join(lost), **words)
    # SQLite's header: page size at 16 (1 stands for 65536), number of pages at 28, valid when the counters at 24 and 92 agree.
    if head.startswith(b"SQLite format 3\0") and (len(head) < 100 or head[24:28] == head[92:96]):
        page = int.from_bytes(head[16:18], "big")
        whole = (65536 if page == 1 else page) * int.from_bytes(head[28:32], "big")
        if len(head) < 100 or size < whole:
            raise InputError("{zh_title}：{file} 不完整（{size} 字节，应有 {whole}）；请重新复制或下载",
                             "{en_title}: {file} is cut short ({size} bytes of {whole}); copy or download it again",
                             size=size, whole=whole or ">100", **words)
        _check_free(path, words)


def _check_free(path: Path, words: dict):
    """Refuse a GeoPackage that another program is writing: GDAL would wait ten seconds and call it damaged."""
    connection = sqlite3.connect(path.resolve().as_uri() + "?mode=ro", uri=True, timeout=0)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.OperationalError as error:
        if "locked" in str(error):
            raise InputError("{zh_title}：{file} 正被另一程序写入；请在那个程序（如 QGIS）中保存并停止编辑后再试",
                             "{en_title}: {file} is being written by another program; save and stop editing there (in QGIS, say), then try again",
                             **words) from error
    except sqlite3.DatabaseError:
        return  # GDAL says what else is wrong.
    finally:
        connection.close()


def _encoding(path: Path) -> str | None:
    """The encoding of a shapefile without .cpg: UTF-8 when all of its .dbf is, else GB18030 (which holds GBK)."""
    if path.suffix.lower() != ".shp" or path.with_suffix(".cpg").exists():
        return None
    dbf = path.with_suffix(".dbf")
    if not dbf.exists():
        return None
    content = dbf.read_bytes()
    try:
        # The header is binary; bytes 8 and 9 are its length.
        content[int.from_bytes(content[8:10], "little") :].decode("utf-8")
    except UnicodeDecodeError:
        return "gb18030"
    return "utf-8"


def to_degrees(table, words: dict, datum: str | None, option: str):
    """*table* in WGS 84 degrees. GCJ-02 is taken off when *datum* says so; no CRS is refused unless *datum* is given."""
    import shapely

    bounds = table.total_bounds
    in_degrees = len(table) == 0 or (-180 <= bounds[0] <= bounds[2] <= 180 and -90 <= bounds[1] <= bounds[3] <= 90)
    crs = table.crs
    if crs is None:
        if not in_degrees:
            raise DatumError(
                "{zh_title}：{file} 没有坐标系，坐标像是投影米制（{x:.0f}, {y:.0f}）；请在 QGIS 中“设置图层坐标系”后另存",
                "{en_title}: {file} has no CRS and its coordinates look like projected metres ({x:.0f}, {y:.0f}); set the layer's CRS in QGIS and save it",
                x=bounds[0], y=bounds[1], **words)
        if datum is None and not option:
            raise DatumError(
                "{zh_title}：{file} 没有坐标系，坐标像是经纬度；请在 QGIS 中“设置图层坐标系”后另存",
                "{en_title}: {file} has no CRS, its coordinates look like degrees; set the layer's CRS in QGIS and save it", **words)
        if datum is None:
            raise DatumError(
                "{zh_title}：{file} 没有坐标系，坐标像是经纬度；请用 {option} wgs84、cgcs2000 或 gcj02 说明，或在 QGIS 中设好坐标系",
                "{en_title}: {file} has no CRS, its coordinates look like degrees; say {option} wgs84, cgcs2000 or gcj02, or set the CRS in QGIS",
                option=option, **words)
        table = table.set_crs(4326)
    elif table.crs.to_epsg() not in _DEGREES:
        table = table.to_crs(4326)
    else:
        table = table.set_crs(4326, allow_override=True)
    west, south, east, north = table.total_bounds if len(table) else CHINA
    if not (abs(west) <= 360 and abs(north) <= 90):  # infinite: the projection cannot hold these numbers at all
        raise DatumError(
            "{zh_title}：{file} 的坐标（{x:.0f}, {y:.0f}）不在其坐标系“{crs}”的范围内；坐标系或高斯-克吕格带号设错，请在 QGIS 中核对",
            "{en_title}: the coordinates of {file} ({x:.0f}, {y:.0f}) do not fit its CRS “{crs}”; the CRS or the Gauss-Krüger zone is wrong: check it in QGIS",
            x=bounds[0], y=bounds[1], crs=crs.name, **words)
    if not (CHINA[0] <= west and CHINA[1] <= south and east <= CHINA[2] and north <= CHINA[3]):
        raise DatumError(
            "{zh_title}：{file} 换算后在中国之外（经度 {west:.2f}–{east:.2f}，纬度 {south:.2f}–{north:.2f}）；坐标系或高斯-克吕格带号设错，请在 QGIS 中核对",
            "{en_title}: {file} falls outside China (longitude {west:.2f}–{east:.2f}, latitude {south:.2f}–{north:.2f}); the CRS or the Gauss-Krüger zone "
            "is wrong: check it in QGIS", west=west, south=south, east=east, north=north, **words)
    if datum == "gcj02":
        table = table.set_geometry(shapely.transform(
            table.geometry.to_numpy(), lambda c: _columns(datums.gcj02_to_wgs84(c[:, 0], c[:, 1]))), crs=4326)
    return table


def _columns(pair):
    import numpy as np

    return np.column_stack(pair)


def find_field(table, wanted: str | None, names: tuple[str, ...], words: dict, option: str = "") -> str | None:
    """The column called *wanted*, else the first of *names* (case apart) that the table has, else None."""
    if wanted:
        if wanted not in table.columns:
            raise ArgumentError("{zh_title}：{file} 没有字段 {field}；请从现有的选：{fields}", "{en_title}: {file} has no field {field}; choose one it has: {fields}",
                                field=wanted, fields=", ".join(c for c in table.columns if c != "geometry"), **words)
        return wanted
    lower = {str(column).strip().lower(): column for column in table.columns}
    return next((lower[name] for name in names if name in lower), None)
