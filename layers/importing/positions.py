"""The places of a table's rows as geometry in the table's own numbers: from two columns, from one with both, or from WKT."""

from __future__ import annotations

import re

import numpy as np

from ..tables.columns import unit
from ..tables.values import BadValue, degrees, is_empty, numbers, plain
from .cells import Problem
from .matched import Matched
from .source import Source

_SRID = re.compile(r"^\s*SRID\s*=\s*(\d+)\s*;\s*", re.IGNORECASE)
_PAIR = re.compile(r"^[(\[（【]?\s*(.+?)\s*[,，;；、\s]\s*([^,，;；、\s]+)\s*[)\]）】]?$")
_DATUMS = (("gcj02", ("gcj", "火星", "高德", "腾讯")), ("bd09", ("bd09", "bd-09", "百度")), ("xian80", ("西安80", "xian80", "80坐标")),
           ("beijing54", ("北京54", "beijing54", "54坐标")), ("cgcs2000", ("cgcs", "2000")), ("wgs84", ("wgs", "gps")))
_PLACE = Problem("不是坐标", "not a coordinate", "请写十进制度、度分秒（112°30′15″）或米", "write decimal degrees, D°M′S″ or metres")
_WKT = Problem("不是 WKT", "not WKT", "请写 POINT (112.5 35.5) 这样的文字", "write text such as POINT (112.5 35.5)")


class Positions:
    """*geometry* of every row (None where it has none), *problems* by row: (column, value, Problem), and what the table itself states:
    *srid* of its WKT, *datum* in the headers of its coordinates (gcj02, bd09, xian80, beijing54, cgcs2000, wgs84), each None or told."""

    def __init__(self, rows: int):
        self.geometry = np.full(rows, None, dtype=object)
        self.problems: dict[int, tuple[str, str, Problem]] = {}
        self.srid: int | None = None
        self.datum: str | None = None
        self.columns: list[str] = []


def positions_of(source: Source, matched: Matched) -> Positions | None:
    """The places of *source*; None when it has no geometry and no column that gives one."""
    found = Positions(len(source))
    if source.geometry is not None and not matched.places:
        found.geometry = source.geometry
        return found
    places = matched.places
    columns = {role: source.columns[column.at] for role, column in places.items() if column.at is not None}
    names = {role: source.names[column.at] for role, column in places.items() if column.at is not None}
    found.columns = list(names.values())
    found.datum = _datum(names.values())
    if "lon" in columns or "x" in columns:
        roles = ("lon", "lat") if "lon" in columns and "lat" in columns else ("x", "y")
        if any(role not in columns for role in roles):
            return None
        _two(found, [columns[role] for role in roles], [names[role] for role in roles])
    elif "pair" in columns:
        halves = [_halves(cell) for cell in columns["pair"]]
        parts = [np.array([half[at] for half in halves] + [None], dtype=object)[:-1] for at in (0, 1)]
        _two(found, parts, [names["pair"]] * 2)
    elif "wkt" in columns:
        _wkt(found, columns["wkt"], names["wkt"])
    else:
        return None
    return found


def _datum(names):
    text = " ".join(plain(name).casefold() for name in names)
    text += " ".join(unit(name).casefold() for name in names)
    return next((datum for datum, words in _DATUMS if any(word in text for word in words)), None)


def _halves(cell):
    """The two parts of ``112.5, 35.6``; a cell that has not two is given back as it is, to be reported."""
    if is_empty(cell):
        return None, None
    pair = _PAIR.match(plain(cell))
    return (pair[1], pair[2]) if pair else (cell, cell)


def _metres_or_degrees(text):
    """A coordinate with separators of thousands or 米 behind it, or D°M′S″."""
    number = text.removesuffix("米").removesuffix("m").replace(",", "") if re.fullmatch(r"[\d,.]+\s*(米|m)?", text) else text
    try:
        return degrees(number.strip())
    except ValueError:
        raise BadValue(text) from None


def _two(found, columns, names):
    import shapely

    values, empty, bad = zip(*(numbers(column, _metres_or_degrees) for column in columns), strict=True)
    for at in np.flatnonzero(bad[0] | bad[1]):
        which = 0 if bad[0][at] else 1
        found.problems[int(at)] = (names[which], str(columns[which][at]), _PLACE)
    half = (empty[0] ^ empty[1]) & ~bad[0] & ~bad[1]
    for at in np.flatnonzero(half):
        which = 0 if empty[0][at] else 1
        found.problems[int(at)] = (names[which], "", Problem("缺一个坐标", "one of the two coordinates is missing", "请补上，或两个都留空",
                                                             "fill it in, or leave both empty"))
    good = np.isfinite(values[0]) & np.isfinite(values[1])
    found.geometry[good] = shapely.points(values[0][good], values[1][good])


def _wkt(found, column, name):
    import shapely

    texts = [None if is_empty(cell) else plain(cell) for cell in column]
    marks = [_SRID.match(text) if text else None for text in texts]
    srids = {int(mark[1]) for mark in marks if mark}
    found.srid = srids.pop() if len(srids) == 1 else None
    bare = [_SRID.sub("", text) if text else None for text in texts]
    geometry = shapely.force_2d(shapely.from_wkt(bare, on_invalid="ignore"))
    found.geometry[:] = geometry
    for at, (text, one) in enumerate(zip(texts, geometry, strict=True)):
        if text and one is None:
            found.problems[at] = (name, text[:80], _WKT)
