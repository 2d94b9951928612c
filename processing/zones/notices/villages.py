"""Reads the villages of a township from a list; a name that may be two, or half of one, is left unread."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from .numbers import tens
from .sentences import Sentence

_TOWNSHIP = re.compile(r"[\u3400-\u9fff]{1,10}(?:街道办事处|街道办|街道|办事处|镇|乡)")
_VILLAGE = r"(?:村民委员会|居民委员会|村委会|居委会|社区|村|庄|堡|寨|屯)"
_NAME = re.compile(rf"[\u3400-\u9fff]{{1,11}}{_VILLAGE}")
_COUNT = re.compile(r"(?P<and>等)?(?:共计|合计|共)?(?P<n>\d{1,3}|[一二三四五六七八九十]{1,3})个(?:行政村|自然村|村庄|村居|村\(?社区\)?|社区|村)$")
# A村和B村 are two; 上村和平村 and 李庄和三村 may be one or two.
_AND = re.compile(rf"(?<=[\u3400-\u9fff])(村民委员会|居民委员会|村委会|居委会|社区|村)(?:以及|和|及)(?![平谐顺睦美兴乐义合庄])(?=[\u3400-\u9fff]+{_VILLAGE}$)")
_WHOLE = re.compile(r"(?P<name>[\u3400-\u9fff]{1,10}?(?:街道办事处|街道办|街道|办事处|镇|乡))(?:的)?"
                    r"(?:全境|全域|全部区域|行政区域|全部行政区域|行政区划范围|辖区)(?:内|范围|范围内)?")
_ALL = re.compile(r"(?:全境|全域|全部区域|全部(?:行政)?村(?:庄|\(?社区\)?)?|所有(?:行政)?村(?:庄)?|所辖(?:全部|所有)?(?:行政)?村(?:庄)?|行政区域(?:内|范围)?)")


@dataclass
class Group:
    """Villages of a *township* (None where none is named), or the *whole* of it; *count* as printed (等7个村), with *open* when the list says 等."""

    township: str | None
    villages: list[str] = field(default_factory=list)
    whole: bool = False
    count: int | None = None
    open: bool = False
    wording: str = ""


def is_township(text: str) -> bool:
    return bool(_TOWNSHIP.fullmatch(text)) and not text.startswith(("各", "所有", "全部", "其他", "上述"))


def whole_of(clause: Sentence) -> Group | None:
    """A township that a clause names as a whole: 三甲镇全境."""
    match = _WHOLE.fullmatch(clause.text)
    return Group(match["name"], whole=True, wording=clause.wording) if match and is_township(match["name"]) else None


def villages_of(township: str, body: Sentence) -> tuple[Group, list[str]]:
    """(the villages that the list names, wordings of the items that are not read)."""
    group, unread = Group(township, wording=body.wording), []
    if _ALL.fullmatch(body.text):
        return Group(township, whole=True, wording=body.wording), []
    if match := _COUNT.search(body.text):
        group.count, group.open = tens(match["n"]), bool(match["and"])
        if body.broken(match.start(), match.end()):
            group.count = None
            unread.append(body.part(match.start()).wording)
        body = body.part(0, len(body.text[: match.start()].rstrip(",、")))
    elif body.text.endswith("等"):
        group.open, body = True, body.part(0, len(body) - 1)
    items = [item for item in body.split("、,") if item.text]
    for item in items:
        names = [item] if item is not items[-1] else _divided(item)
        for name in names:
            (group.villages if _is_name(name) else unread).append(name.text if _is_name(name) else name.wording)
    return group, unread


def _divided(item: Sentence) -> list[Sentence]:
    """The last item, which may be A村和B村; by blanks, A村 B村."""
    match = _AND.search(item.text)
    if match and not any(item.gap(place) for place in range(match.end(1), match.end() + 1)):
        return [item.part(0, match.end(1)), *_divided(item.part(match.end()))]
    return [item]


def _is_name(item: Sentence) -> bool:
    """A name whose every break lies inside it: after 村 a break, or 和, may divide two."""
    if not _NAME.fullmatch(item.text) or re.search(rf"{_VILLAGE}(?:和|及|与|以及).+{_VILLAGE}$", item.text) or re.search("等|除|的|其他|所有|全部|不含|包括", item.text):
        return False
    return not any(item.gap(place) and re.search(_VILLAGE + "$", item.text[:place]) and _NAME.fullmatch(item.text[place:]) for place in range(1, len(item)))

