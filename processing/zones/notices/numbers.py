"""Numbers of a notice: dates, areas, metres; a number is read as it is printed or not at all."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from .sentences import Sentence

NUMBER = r"(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?![\d.,]*\d)"
# km² of one; 1 亩 is 1/15 公顷. The longer names stand first.
AREA_UNITS = {
    "平方公里": 1.0, "平方千米": 1.0, "万平方米": 0.01, "平方米": 1e-6, "公顷": 0.01, "万亩": 1e4 / 1500, "亩": 1 / 1500,
    "km2": 1.0, "km²": 1.0, "k㎡": 1.0, "㎢": 1.0, "hm2": 0.01, "hm²": 0.01, "万㎡": 0.01, "万m2": 0.01, "万m²": 0.01, "㎡": 1e-6, "m2": 1e-6, "m²": 1e-6,
}
UNIT = "|".join(AREA_UNITS)
METRES = {"米": 1.0, "公里": 1000.0, "千米": 1000.0, "m": 1.0, "km": 1000.0}
MOST_OFFSET_M = 5000.0
"""An offset beyond this is taken for a misreading and left unread; unverified."""
_DIGITS = dict(zip("〇零一二三四五六七八九", (0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9), strict=True))
DATE = (r"(?:(?:19|20)\d{2}年\d{1,2}月\d{1,2}日|(?:19|20)\d{2}(?:-\d{1,2}-|\.\d{1,2}\.|/\d{1,2}/)\d{1,2}(?!\d)"
        r"|[一二][〇零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)")
_AREA = re.compile(
    rf"(?P<lead>.{{0,24}}?)(?P<word>面积|共计|合计|总计|总共)(?:共计|合计|共|总计)?(?:约为|大约|约|为|是|达|:)*(?P<n>{NUMBER})\s?(?P<unit>{UNIT})"
    rf"(?P<about>左右)?(?:\((?:即|约|合)*(?P<n2>{NUMBER})\s?(?P<unit2>{UNIT})\))?(?:的?(?:区域|范围)(?:内)?)?")
_BARE = re.compile(rf"(?P<n>{NUMBER})\s?(?P<unit>{UNIT})")
_KNOWN_LEAD = re.compile(
    r"(?:该|本|此|上述|以上|全部|各|[一二三四五六七八九十两两\d]{1,2}个|片区|区域|区块|分区|高污染燃料|禁煤区|禁燃区|低排放|控制区|管控区|管控|范围|划定|规划"
    r"|建成区|城区|县城|核心区|拓展区|扩展区|其中|总|占地|用地|国土|辖区|内|的|为)*")


def number(text: str) -> float:
    return float(text.replace(",", ""))


def day_of(text: str) -> str | None:
    """``YYYY-MM-DD`` of a DATE, or None for a day that the calendar does not have."""
    parts = re.findall(r"\d+", text)
    if len(parts) != 3:
        year, month, day = re.split("[年月日]", text)[:3]
        parts = ["".join(str(_DIGITS[letter]) for letter in year), tens(month), tens(day)]
    try:
        return date(*map(int, parts)).isoformat()
    except (TypeError, ValueError):
        return None


def tens(text: str) -> int | None:
    """The number below 100 that Chinese or Arabic digits write (十二, 二十, 三十一, 5); None for anything else."""
    if text.isascii() and text.isdigit():
        return int(text)
    match = re.fullmatch(r"([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)", text)
    if not match or not text or (match[1] and match[3] and not match[2]):
        return None
    one = _DIGITS.get(match[3], 0)
    return (_DIGITS.get(match[1], 1) * 10 + one) if match[2] else _DIGITS[match[1] or match[3]]


@dataclass(frozen=True)
class Area:
    """An area in a clause: km², number and unit as printed, whether it is a total, a part of another (其中) or about; *second_km2*: in a second unit."""

    km2: float
    printed: str
    unit: str
    total: bool
    inner: bool
    about: bool
    second_km2: float | None = None


def area_of(clause: Sentence, heads: tuple[str, ...] = ()) -> Area | None:
    """The area that the whole clause states, or None: more than …, an unknown subject, or a number with anything inside it is not read."""
    match = _AREA.fullmatch(clause.text) or (_BARE.fullmatch(clause.text) if clause.heading or heads else None)
    if not match or clause.broken(match.start("n"), match.end("n")) or _wide_comma(clause, match):
        return None
    found = match.groupdict()
    lead = found.get("lead") or ""
    if not (_KNOWN_LEAD.fullmatch(lead) or lead in heads) or number(found["n"]) <= 0:
        return None
    second = None
    if found.get("n2"):
        if clause.broken(match.start("n2"), match.end("n2")):
            return None
        second = number(found["n2"]) * AREA_UNITS[found["unit2"]]
    return Area(number(found["n"]) * AREA_UNITS[found["unit"]], found["n"] + found["unit"], found["unit"],
                "总" in lead or bool(re.search("[合总共]计|总共", clause.text)), "其中" in lead, bool(found.get("about")) or "约" in clause.text, second)


def _wide_comma(clause: Sentence, match) -> bool:
    """A full-width comma between digits may divide two numbers."""
    return any(clause.text[place] == "," and clause.source[clause.at[place]] != "," for place in range(match.start("n"), match.end("n")))


def unit_slip(unit: str, ratio: float, tolerance: float) -> str | None:
    """The unit that was meant, if *ratio* (declared by true) is what taking *unit* for another makes, within a share of *tolerance*; else None."""
    if not ratio > 0 or abs(ratio - 1) <= tolerance:
        return None
    for meant in ("平方公里", "万平方米", "公顷", "万亩", "亩", "平方米"):
        factor = AREA_UNITS[unit] / AREA_UNITS[meant]
        if factor != 1 and abs(ratio / factor - 1) <= tolerance:
            return meant
    return None
