"""Shapefile, GeoPackage, GeoJSON, KML and KMZ as a source: cells and geometry as they stand, text in the encoding that it really has."""

from __future__ import annotations

import html
import re
import zipfile
from pathlib import Path

import numpy as np

from ..errors import InputError
from ..tables import encodings
from ..vector import choose_layer, find_layer, split_spec
from . import encoding as encoding_of
from .source import Source, Told

_PROLOG = re.compile(rb"^(\s*<\?xml[^>]*?encoding\s*=\s*[\"'])([\w.-]+)")
# Columns that GDAL makes of a KML's own elements; they say how it is drawn.
_DATA = re.compile(rb"(?P<before><(?:\w+:)?Data\b[^<>]*?\bname\s*=\s*(?P<quote>[\"']))(?P<name>[^<>]*?)(?P=quote)")
_KML_OWN = frozenset(("id", "timestamp", "begin", "end", "altitudeMode", "tessellate", "extrude", "visibility", "drawOrder", "icon", "snippet"))
_UTF8 = Told("utf-8", "UTF-8（该格式的规定）", "UTF-8 (by its format)")
_LANGUAGE_AT, _LANGUAGE_GBK = 29, 0x4D


def read_vector_file(spec: str, kind: str, title: tuple[str, str], option: str | None) -> Source:
    """Read ``FILE[:LAYER]`` of *kind* shp, gpkg, geojson, kml or kmz. *option* is ``--encoding``.

    Raises InputError for what cannot be read, for several layers and none named, for an encoding that cannot be told.
    """
    if kind in ("kml", "geojson") or (kind == "kmz" and len(_documents(split_spec(spec, 2, title)[0])) == 1):
        return _in_text(*split_spec(spec, 2, title), kind, title, option)
    path, layer, _, words = find_layer(spec, title, 2)
    if kind == "shp":
        return _shapefile(Path(path), layer, words, option)
    meta, shapes, columns = _read(path, layer, None, words)
    return _source(Path(path), layer, kind, *_own_columns(kind, meta, columns, {}), shapes, meta["crs"], _UTF8)


def _in_text(path, layer, kind, title, option):
    """GeoJSON and KML are text, which GDAL takes for UTF-8 whatever it is."""
    path = Path(path)
    words = dict(zh_title=title[0], en_title=title[1], file=path.name)
    content, told = _recoded(_documents(path)[0] if kind == "kmz" else path.read_bytes(), path.name, option)
    called = {}
    if kind != "geojson":
        content, called = _named_apart(content)
    layer, place = choose_layer(content, layer, words)
    meta, shapes, columns = _read(content, place, None, words)
    layer = "" if layer.startswith("pyogrio_") else layer  # a document without a name is called after the bytes' own place in memory
    return _source(path, layer, kind, *_own_columns(kind, meta, columns, called), shapes, meta["crs"], told)


def _own_columns(kind, meta, columns, called):
    """(names, columns) without those that GDAL makes of a KML's drawing."""
    names = [called.get(str(name), str(name)) for name in meta["fields"]]
    kept = [at for at, name in enumerate(names) if kind not in ("kml", "kmz") or name not in _KML_OWN]
    return [names[at] for at in kept], [columns[at] for at in kept]


def _documents(path) -> list[bytes]:
    """The .kml files with places in a .kmz, which members() has found whole; GDAL itself writes one that links to the others."""
    with zipfile.ZipFile(path) as archive:
        found = [archive.read(info) for info in archive.infolist() if info.filename.lower().endswith("kml")]
    return [content for content in found if b"Placemark" in content]


def _named_apart(content: bytes) -> tuple[bytes, dict[str, str]]:
    """(KML, ASCII name → own name) of its ``<Data name="编号">``: GDAL writes ``______`` for any Chinese name of two characters, and 编号 and 名称 become one."""
    codes: dict[str, str] = {}

    def apart(found):
        name = html.unescape(found["name"].decode())
        if name.isascii():
            return found[0]
        codes[name] = codes.get(name, f"data_{len(codes) + 1}")
        return found["before"] + codes[name].encode() + found["quote"]

    content = _DATA.sub(apart, content)
    return content, {code: name for name, code in codes.items()}


def _shapefile(path, layer, words, option):
    """GDAL hands the bytes over as Latin-1, which loses none; the encoding is told from them, .cpg or not."""
    meta, shapes, columns = _read(str(path), layer, "ISO-8859-1", words)
    texts = [at for at, column in enumerate(columns) if column.dtype == object]
    raw_names = [str(name).encode("latin-1") for name in meta["fields"]]
    raw = {at: [cell.encode("latin-1") if isinstance(cell, str) else cell for cell in columns[at]] for at in texts}
    samples = [*raw_names, *(cell for at in texts for cell in dict.fromkeys(raw[at]) if isinstance(cell, bytes))]
    stated, said_by = _stated(path)
    told = encoding_of.told(samples, path.name, stated=stated, said_by=said_by, option=option)
    for at in texts:
        cells = np.empty(len(raw[at]), dtype=object)
        cells[:] = [encodings.decoded(cell, told.value) if isinstance(cell, bytes) else cell for cell in raw[at]]
        columns[at] = cells
    names = [encodings.decoded(name, told.value) for name in raw_names]
    found = _source(path, layer, "shp", names, columns, shapes, meta["crs"], told)
    found.cut = True
    return found


def _stated(path):
    """(encoding, who says so) of a Shapefile: its .cpg, else the language byte of its .dbf; (None, "") when neither speaks."""
    for beside in path.parent.iterdir():
        if beside.stem == path.stem and beside.suffix.lower() == ".cpg":
            word = beside.read_bytes()[:40].decode("latin-1").strip()
            return (word, ".cpg") if word else (None, "")
    for beside in path.parent.iterdir():
        if beside.stem == path.stem and beside.suffix.lower() == ".dbf":
            with beside.open("rb") as stream:
                head = stream.read(_LANGUAGE_AT + 1)
            return ("GBK", ".dbf") if head[_LANGUAGE_AT:] == bytes([_LANGUAGE_GBK]) else (None, "")
    return None, ""


def _recoded(content: bytes, file: str, option):
    """(the text in UTF-8, how its encoding was told)."""
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return content.decode("utf-16", errors="replace").encode(), Told("utf-16", "UTF-16（文件头）", "UTF-16 (byte order mark)")
    prolog = _PROLOG.match(content)
    lines = content.removeprefix(b"\xef\xbb\xbf").splitlines()
    told = encoding_of.told(lines, file, stated=prolog[2].decode() if prolog else None, said_by="XML", option=option)
    if told.value == "utf-8" and (not prolog or encodings.canonical(prolog[2].decode()) == "utf-8"):
        return content, told
    return _PROLOG.sub(rb"\1UTF-8", content.decode(told.value).encode()), told


def _read(path, layer, encoding, words):
    import pyogrio
    import shapely

    try:
        meta, _, shapes, columns = pyogrio.raw.read(path, layer=layer, encoding=encoding)
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, pyogrio.errors.FieldError, pyogrio.errors.GeometryError, ValueError) as error:
        raise InputError("{zh_title}：{file} 读取中断（{why}）；文件可能不完整，请重新复制",
                         "{en_title}: reading {file} broke off ({why}); the file may be cut short, copy it again", why=str(error)[:120], **words) from error
    geometry = None if shapes is None else shapely.force_2d(shapely.from_wkb(shapes, on_invalid="ignore"))
    return meta, geometry, [_cells(column) for column in columns]


def _cells(column: np.ndarray) -> np.ndarray:
    """Objects as Python has them: dates as datetime, missing ones None."""
    if column.dtype.kind == "M":
        return column.astype("datetime64[s]").astype(object)
    return column.astype(object)


def _source(path, layer, kind, names, columns, geometry, crs, told):
    from pyproj import CRS

    rows = len(columns[0]) if columns else 0 if geometry is None else len(geometry)
    return Source(path.name, layer, kind, names, columns, np.arange(1, rows + 1), told, geometry, CRS.from_user_input(crs) if crs else None)
