"""Satellite products: a file of fire points is recognised by its content and read into one Reading.

A new list is one module with ``recognise(listing) -> Dialect | None`` and its row in LISTS.
"""

from __future__ import annotations

from pathlib import Path

from ..errors import InputError
from .reading import Options, Reading, file_sha256

__all__ = ["Reading", "read_fires"]


def read_fires(path, *, time=None, sensor=None, raster_kind=None, fire_values=None, points_datum=None, progress=None) -> Reading:
    """One file of fire points.

    *time* (UTC text) and *sensor* (satellite or sensor) are for files that do not say; *raster_kind* (class, confidence, frp,
    binary) and *fire_values* for rasters whose values do not tell; *points_datum* (wgs84, cgcs2000, gcj02) for lists.
    *progress* is called with a share 0-1 and may raise Cancelled. Bad rows are in ``rejected``.

    Raises InputError or ArgumentError, with what to do, if the file as a whole cannot be read.
    """
    path = Path(path)
    options = Options(time, sensor, raster_kind, tuple(fire_values) if fire_values else None, points_datum, progress)
    try:
        with open(path, "rb") as stream:
            first = stream.read(512)
    except FileNotFoundError:
        raise InputError("{file}：找不到文件；请核对路径", "{file}: there is no such file; check the path", file=str(path)) from None
    except IsADirectoryError:
        raise InputError("{file}：这是文件夹；请给其中的文件", "{file}: this is a folder; give a file in it", file=path.name) from None
    except OSError as error:
        raise InputError(
            "{file}：打不开（{why}）；请检查文件、磁盘与读取权限",
            "{file}: it cannot be opened ({why}); check the file, the disk and the permission to read it",
            file=path.name,
            why=error.strerror,
        ) from None
    if not first:
        raise InputError(
            "{file}：文件是空的（0 字节）；请重新下载", "{file}: the file is empty (0 bytes); download it again", file=path.name
        )
    from .contents import kind_of, refuse

    kind = kind_of(first)
    if kind == "tiff":
        from .rasters import read_raster

        return read_raster(path, options)
    refuse(kind, path.name, first)
    return _read_list(path, kind, options)


def _read_list(path: Path, kind: str, options: Options) -> Reading:
    from . import contents, cspp, field_points, firms, himawari, official
    from .listing import Listing
    from .lists import Dialect, read_listing

    # Asked in this order: the first that recognises the columns reads the list.
    families = (cspp, himawari, field_points, firms, official)
    sheet = contents.read_sheet(path, kind)
    options.tell(0.5)
    listing = Listing.of(sheet, path.name)
    dialect = next(filter(None, (family.recognise(listing) for family in families)), None) or Dialect("point_list")
    table = read_listing(listing, dialect, options)
    return Reading(table, listing.rejected, path.name, file_sha256(path), dialect.format, len(sheet) + len(sheet.ragged), listing.notes)
