"""Recognises a file by its content and reads it as a source."""

from __future__ import annotations

import zipfile
from pathlib import Path

import numpy as np

from ..errors import InputError
from ..tables.sheet import HEADER_WITHIN, from_rows
from ..tables.vectors import members
from ..vector import split_spec
from .matched import Words
from .source import Source, Told
from .text_file import read_text_rows
from .vector_file import read_vector_file
from .workbook_file import read_sheets

_WORKBOOK = Told("utf-8", "工作簿自带编码", "the workbook's own")


def read_source(spec: str, layer, words: Words, option: str | None = None) -> Source:
    """The table of ``FILE[:TABLE]`` for *layer*; *words* know its columns' names, *option* is ``--encoding``. Raises InputError."""
    title = (layer.zh, layer.en)
    path, table = split_spec(spec, 2, title)
    path = Path(path)
    kind = kind_of(path, title)
    if kind in ("shp", "gpkg", "geojson", "kml", "kmz"):
        return read_vector_file(spec, kind, title, option)
    if kind == "xlsx":
        return _of_workbook(path, table, words)
    rows, lines, told = read_text_rows(path, option)
    return _of_rows(path, "", "csv", rows, lines, told, words, frozenset())


def kind_of(path: Path, title: tuple[str, str]) -> str:
    """shp, gpkg, geojson, kml, kmz, xlsx or csv, by content. Raises InputError for what is none of them."""
    words = dict(zh_title=title[0], en_title=title[1], file=path.name)
    if path.is_dir():
        raise InputError("{zh_title}：{file} 是文件夹；请给出其中的文件", "{en_title}: {file} is a folder; name a file in it", **words)
    try:
        with path.open("rb") as stream:
            head = stream.read(2048)
    except OSError as error:
        raise InputError("{zh_title}：{file} 打不开（{why}）；请检查文件与权限", "{en_title}: {file} cannot be opened ({why}); check the file and its permissions",
                         why=error.strerror, **words) from error
    ending = path.suffix.lower()
    text = head.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if ending in (".shp", ".dbf", ".shx", ".prj", ".cpg") and not (ending == ".shp" and head[:4] == b"\0\0\x27\x0a"):
        raise InputError("{zh_title}：{file} 不是 .shp 主文件，或已损坏；请给出同名的 .shp，并把全部文件放在一起",
                         "{en_title}: {file} is not the .shp of a Shapefile, or is damaged; name the .shp and keep all its files together", **words)
    if head[:4] == b"PK\x03\x04":
        return _in_archive(path, words)
    if head.startswith(b"\xd0\xcf\x11\xe0"):
        raise InputError("{zh_title}：{file} 是旧式 Excel（.xls）或加了密码；请在 Excel 或 WPS 中另存为 .xlsx",
                         "{en_title}: {file} is an old workbook (.xls) or has a password; save it as .xlsx", **words)
    if not head.strip():
        raise InputError("{zh_title}：{file} 是空文件；请重新导出", "{en_title}: {file} is empty; export it again", **words)
    for mark, kind in ((b"\0\0\x27\x0a", "shp"), (b"SQLite format 3\0", "gpkg")):
        if head.startswith(mark):
            return kind
    if text[:1] in (b"{", b"["):
        return "geojson"
    if text.startswith((b"<?xml", b"<kml")) and (b"<kml" in text or ending == ".kml"):
        return "kml"
    if text.startswith((b"%pdf", b"<!doctype", b"<html", b"<?xml", b"\x89png", b"\xff\xd8")):
        raise InputError("{zh_title}：{file} 不是表格或图层（像是 {what}）；请给 Shapefile、CSV、XLSX、KML、GeoJSON 或 GeoPackage",
                         "{en_title}: {file} is no table or layer (it looks like {what}); give a Shapefile, CSV, XLSX, KML, GeoJSON or GeoPackage",
                         what=text[:9].decode("ascii", "replace").strip("\0"), **words)
    return "csv"


def _in_archive(path, words):
    names = members(path, path.name)
    if any(name.startswith("xl/") for name in names):
        return "xlsx"
    if any(name.lower().endswith(".kml") for name in names):
        return "kmz"
    raise InputError("{zh_title}：{file} 是压缩包（内有 {names}）；请先解压，再给出其中的文件",
                     "{en_title}: {file} is an archive (it holds {names}); unpack it and name a file",
                     names="、".join(names[:4]) or "∅", **words)


def _of_workbook(path, table, words):
    try:
        sheets = read_sheets(path)
    except zipfile.BadZipFile as error:
        raise InputError("{file}：工作簿损坏（{why}）；请重新下载", "{file}: the workbook is damaged ({why}); download it again", file=path.name,
                         why=str(error)) from error
    titles = [sheet.title for sheet in sheets]
    if table and table not in titles:
        raise InputError("{file}：没有工作表 {table}；请从现有的选：{titles}", "{file}: there is no sheet {table}; choose one it has: {titles}",
                         file=path.name, table=table, titles=", ".join(titles))
    wanted = [sheet for sheet in sheets if not table or sheet.title == table]
    headed = [sheet for sheet in wanted if any(map(words.is_header, sheet.rows[:HEADER_WITHIN]))]
    if len(headed) > 1:
        raise InputError("{file}：有多张工作表（{titles}）像是要导入的表；请写 文件:工作表", "{file}: several sheets ({titles}) look like the table; write FILE:SHEET",
                         file=path.name, titles=", ".join(sheet.title for sheet in headed))
    sheet = (headed or wanted)[0]
    return _of_rows(path, sheet.title, "xlsx", sheet.rows, list(range(1, len(sheet.rows) + 1)), _WORKBOOK, words, sheet.formulas)


def _of_rows(path, table, kind, rows, lines, told, words, formulas):
    rows, lines = words.joined(list(rows), list(lines))
    sheet = from_rows(rows, lines, words.is_header, kind=kind, pad=kind == "xlsx")
    if sheet is None:
        shown = next((row for row in rows if any(cell not in (None, "") for cell in row)), ())
        raise InputError("{file}：前 {n} 行里没有认得的表头（第一行是：{row}）；请用 --columns 指明，如 --columns {key}=列名",
                         "{file}: no header is known in the first {n} rows (the first is: {row}); name columns, e.g. --columns {key}=COLUMN",
                         file=path.name, n=HEADER_WITHIN, row=", ".join(str(cell) for cell in shown if cell not in (None, ""))[:120] or "∅", key=words.key)
    return Source(path.name, table, kind, [" ".join(name.split()) for name in sheet.names], sheet.columns, np.asarray(sheet.lines), told,
                  ragged=[(line, count, len(sheet.names)) for line, count in sheet.ragged], formulas=formulas)
