"""The cropland of units: a table of codes and areas."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np

from .errors import InputError
from .tables.columns import bare, match, unit
from .tables.text import read_text
from .tables.values import numbers
from .tables.workbook import read_workbook
from .vector import sha256

RASTERS = (".tif", ".tiff", ".vrt", ".img")
_MEANINGS = {"code": ("区划代码", "乡镇代码", "县代码", "单位代码", "行政区划代码", "代码", "townshipcode", "countycode", "unitcode", "code"),
             "area": ("耕地面积", "耕地", "croplandarea", "cropland", "耕地公顷", "耕地面积公顷", "耕地千公顷", "耕地亩", "耕地面积亩", "耕地万亩",
                      "croplandha", "croplandkha", "croplandmu")}
_HA = {"公顷": 1.0, "ha": 1.0, "hectares": 1.0, "千公顷": 1000.0, "kha": 1000.0, "1000ha": 1000.0, "亩": 1 / 15, "mu": 1 / 15, "万亩": 10_000 / 15,
       "km2": 100.0, "平方千米": 100.0, "平方公里": 100.0}


def read_cropland(path) -> tuple[dict[str, float], dict]:
    """(area in ha by code, the input's record) of a CSV, text or XLSX table with a code (county or township) and an area whose heading names the unit
    (公顷, 千公顷, 亩, 万亩, km²). An empty area is unknown. Raises InputError, LibraryMissing.
    """
    path = Path(path)
    if not path.is_file():
        raise InputError("耕地：没有文件 {file}；请核对路径", "Cropland: there is no file {file}; check the path", file=str(path))

    def is_header(row) -> bool:
        return set(match(["" if cell is None else cell for cell in row], _MEANINGS)) == set(_MEANINGS)

    sheet = read_workbook(path, is_header)[0] if path.suffix.lower() in (".xlsx", ".xlsm") else read_text(path.read_bytes(), path.name, is_header)[0]
    if sheet is None:
        raise InputError("耕地：{file} 里没有同时有代码与耕地面积的表头；请加上“区划代码”和“耕地面积（公顷）”两列",
                         "Cropland: {file} has no heading with a code and an area; give it the columns “code” and “cropland (ha)”", file=path.name)
    found = match(sheet.names, _MEANINGS)
    factor = _factor(sheet.names[found["area"]], path.name)
    areas, _, wrong = numbers(sheet.columns[found["area"]])
    codes = [re.sub(r"\.0$", "", "" if one is None else str(one).strip()) for one in sheet.columns[found["code"]]]
    out: dict[str, float] = {}
    for code, area, bad, line in zip(codes, areas, wrong, sheet.lines, strict=True):
        if bad or area < 0:
            raise InputError("耕地：{file} 第 {row} 行的面积不是不小于 0 的数；请改正", "Cropland: the area in row {row} of {file} is no number from 0 up; correct it",
                             file=path.name, row=int(line))
        if not code or np.isnan(area):
            continue
        # Twelve digits that end in 000 are the nine of the township.
        code = code[:9] if re.fullmatch(r"\d{9}000", code) else code
        if code in out:
            raise InputError("耕地：{file} 第 {row} 行的代码 {code} 重复；请合并", "Cropland: row {row} of {file} repeats the code {code}; merge the rows",
                             file=path.name, row=int(line), code=code)
        out[code] = float(area) * factor
    return out, {"role": "cropland", "file": path.name, "sha256": sha256(path), "rows": len(sheet), "used": len(out)}


def _factor(name, file) -> float:
    """Hectares in the unit that the heading names. Raises InputError for none."""
    said = unit(name).replace("²", "2").replace(" ", "").lower()
    for one in (said, bare(name).removeprefix("耕地面积").removeprefix("耕地").removeprefix("cropland").removeprefix("area")):
        if one in _HA:
            return _HA[one]
    raise InputError("耕地：{file} 的列“{column}”没有写明单位；请写成“耕地面积（公顷）”或（千公顷）（亩）（万亩）",
                     "Cropland: column “{column}” of {file} names no unit; write “cropland (ha)”, (kha) or (mu)", file=file, column=name)
