"""Units of measure in headers and cells, and what they are in the catalog's unit."""

from __future__ import annotations

import re

from ..tables.values import BadValue, plain

# 14 MW of hot water stands for 20 t/h of steam in GB 13271-2014 (monitoring of boilers): 0.7 MW to 1 t/h.
_TPH_PER_MW = 1 / 0.7
_MU = 2000 / 3  # 亩 in m²
FACTORS = {
    "MW": {"mw": 1, "兆瓦": 1, "万千瓦": 10, "万kw": 10, "kw": 0.001, "千瓦": 0.001, "gw": 1000, "吉瓦": 1000, "mwe": 1},
    "t/h": {"t/h": 1, "tph": 1, "蒸吨": 1, "蒸吨/小时": 1, "蒸吨/时": 1, "蒸吨/h": 1, "吨": 1, "吨/小时": 1, "吨/时": 1, "吨/h": 1, "t": 1, "mw": _TPH_PER_MW,
            "兆瓦": _TPH_PER_MW,
            "kw": _TPH_PER_MW / 1000, "千瓦": _TPH_PER_MW / 1000},
    "m²": {"m2": 1, "平方米": 1, "平米": 1, "㎡": 1, "万平方米": 1e4, "万m2": 1e4, "亩": _MU, "公顷": 1e4, "ha": 1e4, "hm2": 1e4, "km2": 1e6, "平方公里": 1e6,
           "平方千米": 1e6},
    "km²": {"km2": 1, "平方公里": 1, "平方千米": 1, "公顷": 0.01, "ha": 0.01, "hm2": 0.01, "亩": _MU / 1e6, "万亩": _MU / 100, "平方米": 1e-6, "m2": 1e-6,
            "万平方米": 0.01, "万m2": 0.01},
    "m": {"m": 1, "米": 1, "km": 1000, "公里": 1000, "千米": 1000},
    "g/m²": {"g/m2": 1, "克/平方米": 1},
    "": {},
}
ASKED = frozenset(("MW",))
"""Units that a column must state: the same number is ten times as much in 万千瓦, and a threshold of 30 万千瓦 hangs on it."""
COUNTED = ("台", "户", "家", "座", "个", "处", "季", "个采暖季")
_BRACKET = re.compile(r"[(\[【〔{]([^)\]】〕}]*)")
_CELL = re.compile(r"^(?P<number>[-+]?(?:\d{1,3}(?:[,，]\d{3})+|\d+)?(?:\.\d+)?(?:[eE][-+]?\d+)?)\s*(?P<unit>[^\d\s.,，+-].*)?$")


def canonical(text: str) -> str:
    """A unit as FACTORS writes it: narrow, lower case, without blanks; 每 is a slash."""
    return re.sub(r"\s", "", plain(text)).casefold().replace("每", "/").replace("//", "/").replace("·", "")


def of_header(name: str, unit: str) -> str | None:
    """The unit that the name of a column states for a field in *unit*: in brackets, or at its end (``max_unit_mw``); None for none."""
    factors, text = FACTORS.get(unit, {}), plain(name)
    for inside in _BRACKET.findall(text):
        for part in (inside, *re.split(r"[;,；，、]", inside)):
            part = canonical(part).removeprefix("单位:").removeprefix("单位")
            if part in factors:
                return part
    tail = canonical(_BRACKET.sub("", text)).rstrip(")]】〕}")
    ends = sorted((one for one in factors if len(one) > 1 and tail.endswith(one)), key=len)
    return ends[-1] if ends else None


def number(text: str) -> tuple[float, str]:
    """(number, unit as written or "") of a cell: ``1,200.5``, ``35万千瓦``, ``10 t/h``. Raises BadValue for anything else.

    A comma is a separator of thousands or nothing: ``0,9`` is refused, because it may be 0.9.
    """
    found = _CELL.match(plain(text))
    if not found or not found["number"] or not any(letter.isdigit() for letter in found["number"]):
        raise BadValue(text)
    return float(found["number"].replace(",", "").replace("，", "")), canonical(found["unit"] or "")


def factor(unit_written: str, unit: str) -> float:
    """What a number in *unit_written* is multiplied by to be in *unit*. Raises BadValue for a unit that does not fit."""
    factors = FACTORS.get(unit, {})
    if unit_written in factors:
        return float(factors[unit_written])
    raise BadValue(unit_written)
