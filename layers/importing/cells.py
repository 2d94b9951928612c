"""One cell as a value of its field, or the reason why it is none."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from ..schema import Field
from ..tables.values import BadValue, is_empty, moment, plain
from . import choices, units

_LOST_FROM = 10**15
_SCIENTIFIC = re.compile(r"^\d(\.\d+)?E\+\d+$", re.IGNORECASE)
_BLANK = frozenset(("", "-", "--", "—", "——", "/", "null", "none", "n/a", "nan", "#n/a"))
_SERIAL = (18264, 73415)  # Excel's days of 1950 and 2100; 2024 alone is a year, not the 2,024th day
_MONTH = re.compile(r"^\d{4}\s*[-/.年]\s*\d{1,2}\s*月?(底|前|底前)?$")


@dataclass(frozen=True)
class Problem:
    """Why a cell cannot be taken, and what to do, in both languages."""

    zh: str
    en: str
    remedy_zh: str
    remedy_en: str


FORMULA = Problem("公式没有算好的值", "a formula without a stored value", "请在 Excel 或 WPS 中打开，计算后保存",
                  "open it in a spreadsheet program, let it calculate, and save")
_LOST = Problem("数字过长，表格软件已丢失末几位", "too long a number: the spreadsheet has lost its last digits", "请把该列设为文本格式后重新填写",
                "format the column as text and enter it again")
_NUMBER = Problem("不是数", "not a number", "请写成数字，单位写在表头", "write a number, its unit in the header")
_COMMA = Problem("逗号可能是小数点，也可能是千位分隔", "the comma may be a decimal point or a separator", "请改用小数点", "write a decimal point")
_DATE = Problem("不是日期", "not a date", "请写成 2024-05-01", "write 2024-05-01")
_DAY = Problem("没有写到日", "no day", "请写到日，如 2024-05-31", "write the day, e.g. 2024-05-31")
_YES = Problem("不是“是”或“否”", "neither yes nor no", "请写 是 或 否", "write yes or no")
_WHOLE = Problem("不是整数", "not a whole number", "请写整数", "write a whole number")


def reader(field: Field, unit: str | None, *, key: bool, spreadsheet: bool) -> Callable:
    """cell → (value, Problem or None) for *field*; *unit* is what the header states, *key* a natural key, *spreadsheet* a workbook's cells."""
    if field.choices:
        return lambda cell: _choice(field, cell)
    if field.type == "integer" and (field.low, field.high) == (0, 1):
        return _flag
    if field.type in ("integer", "real"):
        return lambda cell: _number(field, unit, cell)
    if field.type == "date":
        return _day
    if field.name in ("month", "period"):
        return lambda cell: _text(_month(cell), key, spreadsheet)
    return lambda cell: _text(cell, key, spreadsheet)


def _text(cell, key, spreadsheet):
    if cell is None or cell != cell:
        return None, None
    if isinstance(cell, (datetime, date)):
        return cell.isoformat()[: 19 if isinstance(cell, datetime) and (cell.hour or cell.minute) else 10], None
    if isinstance(cell, float) and cell.is_integer():
        if abs(cell) >= _LOST_FROM:
            return None, _LOST
        cell = int(cell)
    if isinstance(cell, int) and spreadsheet and abs(cell) >= _LOST_FROM:
        return None, _LOST
    text = str(cell).replace("\0", "").strip()
    if key:  # one code must not be two because of full-width figures
        text = plain(text)
        if _SCIENTIFIC.match(text):
            return None, _LOST
    return (None if text.casefold() in _BLANK else text), None


def _month(cell):
    """A month or a year as the catalog writes it: 2024年5月 and a spreadsheet's first of May are 2024-05."""
    if isinstance(cell, (datetime, date)) and cell.day == 1:
        return f"{cell.year}-{cell.month:02}"
    found = re.fullmatch(r"(\d{4})\s*[-/.年]\s*(?:(\d{1,2})\s*月?)?", plain(cell))
    return cell if not found else found[1] if not found[2] else f"{found[1]}-{int(found[2]):02}"


def _choice(field, cell):
    if plain(cell).casefold() in _BLANK:
        return None, None
    code = choices.code_of(field, cell)
    if code is None:
        allowed = "、".join(field.choices_zh or field.choices)
        return None, Problem("不在允许值之列", "not an allowed value", f"请改为 {allowed} 之一", f"make it one of {', '.join(field.choices)}")
    return code, None


def _flag(cell):
    found = choices.yes_no(cell)
    if found is not None:
        return found, None
    return (None, None) if plain(cell).casefold() in _BLANK else (None, _YES)


def _number(field, unit, cell):
    if isinstance(cell, bool) or is_empty(cell):
        return (None, _NUMBER) if isinstance(cell, bool) else (None, None)
    if field.name in ("stage", "lowest_stage") and (found := choices.stage(cell)) is not None:
        return found, None
    try:
        value, written = units.number(str(cell))
    except BadValue:
        return None, _COMMA if re.match(r"^\d+[,，]\d+$", plain(cell)) else _NUMBER
    written = "" if written in units.COUNTED and field.type == "integer" else written
    if written or unit:
        try:
            value = round(value * units.factor(written or unit, field.unit), 9)
        except BadValue:
            return None, Problem(f"单位“{written or unit}”不能用于{field.zh}", f"the unit “{written or unit}” does not fit {field.en}",
                                 f"请换算为 {field.unit or '数字'}", f"convert it to {field.unit or 'a number'}")
    if field.low is not None and value < field.low or field.high is not None and value > field.high:
        bounds = f"{'' if field.low is None else f'{field.low:g}'} … {'' if field.high is None else f'{field.high:g}'}"
        return None, Problem(f"超出允许范围 {bounds}", f"outside {bounds}", "请核对", "check it")
    if field.type == "real":
        return value, None
    return (int(value), None) if value == int(value) else (None, _WHOLE)


def _day(cell):
    if isinstance(cell, bool):
        return None, _DATE
    text = plain(cell)
    if not isinstance(cell, (datetime, date)):
        try:
            serial = float(text) if len(text) < 12 else 0
        except ValueError:
            serial = 0
        if _SERIAL[0] <= serial <= _SERIAL[1]:
            return (date(1899, 12, 30) + timedelta(days=int(serial))).isoformat(), None
    try:
        stamp, _, _ = moment(cell)
    except BadValue:
        return None, _DAY if _MONTH.match(text) else _DATE
    return (None if stamp is None else stamp.date().isoformat()), None
