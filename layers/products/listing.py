"""A list of fire points by the meaning of its columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from ..tables import columns, values
from ..tables.sheet import Sheet

MEANINGS = {
    "lat": (
        "latitude",
        "lat",
        "latitudeoffirepixel",
        "纬度",
        "中心纬度",
        "fplatitude",
        "latdeg",
        "北纬",
        "ycoord",
        "y",
        "*纬度",
        "*latitude",
        "*lat",
    ),
    "lon": (
        "longitude",
        "lon",
        "longitudeoffirepixel",
        "lng",
        "long",
        "经度",
        "中心经度",
        "fplongitude",
        "londeg",
        "东经",
        "xcoord",
        "x",
        "*经度",
        "*longitude",
        "*lon",
    ),
    "date": ("acqdate", "date", "日期", "yyyymmdd", "卫星过境日期", "监测日期", "观测日期", "*日期", "*date"),
    "time": ("acqtime", "time", "hhmm", "utctime", "timeutc", "hhmmss"),
    "when": (
        "acquiredutc",
        "acquired",
        "acqdatetime",
        "acquisitiontime",
        "observationtime",
        "utc",
        "datetime",
        "timestamp",
        "时间",
        "过境时间",
        "监测时间",
        "观测时间",
        "发现时间",
        "*时间",
        "*datetime",
        "*时刻",
    ),
    "year": ("year", "yyyy", "年"),
    "month": ("month", "mon", "月"),
    "day": ("day", "dd", "日"),
    "hour": ("hour", "hh", "时"),
    "minute": ("minute", "min", "mm", "分"),
    "confidence": (
        "confidence",
        "conf",
        "detectionconfidence",
        "置信度",
        "可信度",
        "firemask",
        "mask",
        "*置信度",
        "*可信度",
        "*confidence",
    ),
    "reliability": ("reliability", "可靠性"),
    "frp": ("frp", "frpmw", "fireradiativepower", "power", "fppower", "火辐射功率", "辐射功率", "*辐射功率"),
    "scan": ("scan",),
    "track": ("track",),
    "satellite": ("satellite", "sat", "卫星", "卫星名称", "监测卫星", "platform"),
    "instrument": ("instrument", "sensor", "传感器", "仪器"),
    "version": ("version", "版本", "collection"),
    "daynight": ("daynight", "dnflag", "dn", "昼夜"),
    "type": ("type",),
    "source": ("source", "来源", "数据来源", "火点来源", "线索来源", "发现方式", "*来源"),
    "error_m": ("errorm", "error", "误差", "定位误差", "accuracy", "*误差", "*精度"),
    "county": ("县", "区县", "县区", "县市区", "county", "district", "*县", "*区县", "*县区"),
    "township": ("乡镇", "乡", "镇", "乡镇街道", "township", "town"),
    "city": ("市", "设区市", "地市", "city", "prefecture"),
    "province": ("省", "省份", "province"),
    "area": ("area",),
    "volcano": ("volcano",),
    "level": ("level",),
    "qf": ("qf",),
    "viirs_t4": ("brightti4", "ti4", "t4"),
    "viirs_t5": ("brightti5", "ti5", "t5"),
    "modis_t": ("brightness", "t21"),
    "modis_t31": ("brightt31", "t31"),
    "persistent": ("column8", "persistentanomaly", "persistentanomalycategory", "*persistentanomaly"),
}


def has_coordinates(cells: Sequence) -> bool:
    """True if these cells can head a list: a column of latitudes and one of longitudes."""
    found = columns.match([cell for cell in cells if isinstance(cell, str)], {"lat": MEANINGS["lat"], "lon": MEANINGS["lon"]})
    return len(found) == 2


@dataclass
class Listing:
    """A sheet with its columns by meaning, the rows rejected so far, and the notes."""

    file: str
    sheet: Sheet
    at: dict[str, int]
    notes: list[dict] = field(default_factory=list)
    rejected: list[dict] = field(default_factory=list)
    good: np.ndarray | None = None
    zone_open: np.ndarray | None = None

    @classmethod
    def of(cls, sheet: Sheet, file: str) -> Listing:
        at = columns.match(sheet.names, MEANINGS)
        listing = cls(file, sheet, at, good=np.ones(len(sheet), dtype=bool))
        for line, cells in sheet.ragged:
            listing.rejected.append(
                rejection(
                    file,
                    line,
                    "",
                    f"{cells}",
                    "该行有 {value} 个单元格，表头有 {n} 个：行不完整或多出分隔符",
                    "the row has {value} cells, the header {n}: it is cut short or has a delimiter too many",
                    n=len(sheet.names),
                )
            )
        return listing

    def has(self, *meanings: str) -> bool:
        return all(meaning in self.at for meaning in meanings)

    def raw(self, meaning: str) -> np.ndarray | None:
        """Cells of the column with that meaning, None if there is none."""
        place = self.at.get(meaning)
        return None if place is None else self.sheet.columns[place]

    def name(self, meaning: str) -> str:
        """Name of that column as it stands in the file, in one line."""
        place = self.at.get(meaning)
        return "" if place is None else "".join(values.plain(self.sheet.names[place]).split())

    def text(self, meaning: str) -> np.ndarray:
        """Cells as text, None where empty."""
        raw = self.raw(meaning)
        if raw is None:
            return np.full(len(self.sheet), None, dtype=object)
        return values.by_unique(raw, lambda cell: None if values.is_empty(cell) else values.plain(cell))

    def number(self, meaning: str) -> np.ndarray:
        """Cells as numbers; NaN where empty, and where they are none, which is noted once."""
        raw = self.raw(meaning)
        if raw is None:
            return np.full(len(self.sheet), np.nan)
        found, _, bad = values.numbers(raw)
        if bad.any():
            first = int(bad.argmax())
            self.note(
                "{column} 有 {n} 行不是数（第 {row} 行“{value}”），按空值处理",
                "{n} rows of {column} are no number (row {row}: “{value}”); taken as empty",
                column=self.name(meaning),
                n=int(bad.sum()),
                row=int(self.sheet.lines[first]),
                value=values.plain(raw[first]),
            )
        return found

    def note(self, zh: str, en: str, **put):
        self.notes.append({"zh": zh.format(**put), "en": en.format(**put)})

    def reject(self, rows: np.ndarray, meaning: str, zh: str, en: str, cells=None, **put):
        """Takes the rows (mask) that are still good out, one rejected entry each."""
        raw = cells if cells is not None else self.raw(meaning)
        name = self.name(meaning)
        for i in np.flatnonzero(rows & self.good):
            value = "" if raw is None else values.plain(raw[i])
            self.rejected.append(rejection(self.file, int(self.sheet.lines[i]), name, value, zh, en, **put))
        self.good &= ~rows


def rejection(file: str, row: int, column: str, value: str, zh: str, en: str, **put) -> dict:
    """One entry of the rejected rows."""
    put = dict(put, column=column, value=value)
    return {"file": file, "row": row, "column": column, "value": value, "zh": zh.format(**put), "en": en.format(**put)}
