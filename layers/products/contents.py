"""What a file is, by its first bytes, and its table if it holds one."""

from __future__ import annotations

from pathlib import Path

from ..errors import InputError
from ..tables.sheet import Sheet
from ..tables.text import decode, read_text
from . import cspp
from .listing import has_coordinates

MAGIC = (
    (b"II*\0", "tiff"),
    (b"MM\0*", "tiff"),
    (b"II+\0", "tiff"),
    (b"MM\0+", "tiff"),
    (b"PK\3\4", "zip"),
    (b"PK\5\6", "zip"),
    (b"\x0e\x03\x13\x01", "hdf4"),
    (b"\x89HDF\r\n\x1a\n", "hdf5"),
    (b"CDF\1", "netcdf"),
    (b"CDF\2", "netcdf"),
    (b"CDF\5", "netcdf"),
    (b"\xd0\xcf\x11\xe0", "ole"),
    (b"%PDF", "pdf"),
    (b"SQLite format 3\0", "sqlite"),
    (b"\x1f\x8b", "packed"),
    (b"7z\xbc\xaf", "packed"),
    (b"Rar!", "packed"),
    (b"\x89PNG", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"\0\0\x27\x0a", "shp"),
)


def kind_of(first: bytes) -> str:
    """tiff, zip, hdf4, hdf5, netcdf, ole, pdf, sqlite, packed, picture, shp, markup, json or text, by the first bytes."""
    for magic, kind in MAGIC:
        if first.startswith(magic):
            return kind
    start = first.removeprefix(b"\xef\xbb\xbf").lstrip()
    if start[:1] in (b"{", b"["):
        return "json"
    return "markup" if start[:1] == b"<" else "text"


def refuse(kind: str, file: str, first: bytes) -> None:
    """Raises InputError for kinds that hold no list this version reads."""
    if kind in ("hdf4", "hdf5", "netcdf"):
        raise InputError(
            "{file}：这是 {kind} 数据块（granule），后续版本才读取；请改用 FIRMS 清单，或导出为火点类别 GeoTIFF",
            "{file}: a granule in {kind}; granules come with a later version: use the FIRMS list, or export the fire mask as GeoTIFF",
            file=file,
            kind={"hdf4": "HDF4", "hdf5": "HDF5/NetCDF4", "netcdf": "NetCDF"}[kind],
        )
    advice = {
        "ole": (
            "旧版 Excel（.xls）、Word 文档或加了密码的工作簿",
            "an old Excel (.xls) or Word document, or a workbook with a password",
            "请去掉密码，另存为 .xlsx 或 CSV",
            "save it without a password as .xlsx or CSV",
        ),
        "pdf": (" PDF 文档", "a PDF document", "请把表格导出为 XLSX 或 CSV", "export its table as XLSX or CSV"),
        "sqlite": (
            " GeoPackage/SQLite 数据库",
            "a GeoPackage or SQLite database",
            "请把火点图层导出为 CSV 或 GeoJSON",
            "export the layer of fire points as CSV or GeoJSON",
        ),
        "packed": ("压缩包（非 ZIP）", "an archive other than ZIP", "请先解压", "unpack it first"),
        "picture": ("图片", "a picture", "请给火点清单或 GeoTIFF", "give a list of fire points or a GeoTIFF"),
        "markup": (
            "网页、KML 或 XML",
            "a web page, KML or XML",
            "请下载 CSV，或转成 GeoJSON",
            "download the CSV, or convert it to GeoJSON",
        ),
    }.get(kind)
    if advice:
        raise InputError(
            "{file}：是{zh_what}，不是火点清单；{zh_do}",
            "{file}: this is {en_what}, no list of fire points; {en_do}",
            file=file,
            zh_what=advice[0],
            en_what=advice[1],
            zh_do=advice[2],
            en_do=advice[3],
        )


def read_sheet(path: Path, kind: str) -> Sheet:
    """The table in a file of that kind. Raises InputError if it cannot be read or has no coordinates."""
    if kind == "zip":
        return _zipped(path)
    if kind == "shp":
        from ..tables.vectors import read_shapefile

        return _with_coordinates(read_shapefile(path, None, path.name), path.name)
    if kind == "json":
        return _json(path.read_bytes(), path.name)
    return _text(path.read_bytes(), path.name)


def _text(content: bytes, file: str) -> Sheet:
    sheet, rows = read_text(content, file, has_coordinates)
    if sheet is None:
        sheet = cspp.by_position(*rows)
    if sheet is None:
        raise no_coordinates(file, rows[0])
    return sheet


def _json(content: bytes, file: str) -> Sheet:
    from ..tables.vectors import read_json

    return _with_coordinates(read_json(decode(content, file), file), file)


def _with_coordinates(sheet: Sheet, file: str) -> Sheet:
    if sheet.geometry is None and not has_coordinates(sheet.names):
        # An empty array is an empty list: FIRMS answers so when there is no fire.
        if not sheet.names and not len(sheet):
            raise InputError(
                "{file}：JSON 里没有一条记录；请核对下载的范围与日期",
                "{file}: not one record in the JSON; check the area and dates asked for",
                file=file,
            )
        raise no_coordinates(file, [sheet.names])
    return sheet


def _zipped(path: Path) -> Sheet:
    """A workbook, or the one list in an archive: a Shapefile, or else a text or JSON list."""
    import zipfile

    from ..tables.vectors import members, read_shapefile

    names = members(path, path.name)
    if "xl/workbook.xml" in names:
        from ..tables.workbook import read_workbook

        sheet, first = read_workbook(path, has_coordinates)
        if sheet is None:
            raise no_coordinates(path.name, first)
        return sheet
    for endings in ((".shp",), (".csv", ".txt", ".json", ".geojson", ".xlsx", ".tif", ".tiff", ".nc", ".hdf")):
        lists = [name for name in names if name.lower().endswith(endings) and not name.lower().endswith("readme.txt")]
        if len(lists) > 1:
            raise InputError(
                "{file}：压缩包里有 {n} 个清单（{names}）；请解压后分别给出",
                "{file}: the archive holds {n} lists ({names}); unpack it and give each by itself",
                file=path.name,
                n=len(lists),
                names=", ".join(sorted(lists)[:4]),
            )
        if lists:
            break
    if not lists:
        raise InputError(
            "{file}：压缩包里没有火点清单（有：{names}）；请给装有 SHP、CSV、TXT 或 JSON 的压缩包",
            "{file}: no list of fire points in the archive (it holds {names}); give an archive that holds SHP, CSV, TXT or JSON",
            file=path.name,
            names=", ".join(sorted(names)[:6]) or "-",
        )
    if lists[0].lower().endswith(".shp"):
        return _with_coordinates(read_shapefile(path, lists[0], path.name), path.name)
    with zipfile.ZipFile(path) as archive:
        content = archive.read(lists[0])
    inner = kind_of(content[:512])
    if inner not in ("text", "json"):
        raise InputError(
            "{file}：压缩包里的 {name} 要先解压才能读；请解压后直接给该文件",
            "{file}: {name} in the archive must be unpacked first; give that file itself",
            file=path.name,
            name=lists[0],
        )
    return _json(content, path.name) if inner == "json" else _text(content, path.name)


def no_coordinates(file: str, rows) -> InputError:
    """The refusal of a table without latitude and longitude; names the columns it does have."""
    first = next((row for row in rows if any(str(cell or "").strip() for cell in row)), None)
    if first is None:
        return InputError("{file}：文件里没有内容；请重新导出", "{file}: there is nothing in the file; export it again", file=file)
    if len(first) == len(rows) == 1:
        return InputError(
            "{file}：只有一句话（{text}），不是清单，像是服务器的应答；请核对下载地址、密钥与日期后重新下载",
            "{file}: one sentence ({text}) and no list, perhaps a server's answer; check address, key and dates, and download it again",
            file=file,
            text=str(first[0]).strip()[:80],
        )
    return InputError(
        "{file}：找不到经度、纬度列（首行：{columns}）；请把列名改为 latitude、longitude 或 纬度、经度",
        "{file}: no columns of latitude and longitude (first row: {columns}); name them latitude and longitude, or 纬度 and 经度",
        file=file,
        columns=", ".join(str(cell or "").strip()[:30] for cell in first[:12]),
    )
