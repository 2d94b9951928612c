"""Reads what bounds a box of roads: the side, the road, 含 or 不含, the offset."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from ...layers.errors import ArgumentError

_SIDE = {"东": "east", "西": "west", "南": "south", "北": "north"}
_OPPOSITE = {"east": "west", "west": "east", "north": "south", "south": "north"}
_AT = re.compile(r"^(东|西|南|北|east|west|south|north)\s*[=:至到]\s*(.+)$", re.IGNORECASE)
_OF = re.compile(r"^(.+?)\s*以\s*(东|西|南|北)$")
_IN_BRACKETS = re.compile(r"\((不?含)[^()]*\)")
_METRES = re.compile(r"^([+-]?\d+(?:\.\d+)?)\s*(?:m|米)?$", re.IGNORECASE)
_INCLUDED = {"含": True, "included": True, "不含": False, "excluded": False}


@dataclass(frozen=True)
class Border:
    """One border of a box: the *side* of the zone on which the road lies, outward offset in metres, and the wording as it was given."""

    side: str
    road: str
    included: bool | None
    offset_m: float | None
    wording: str


def borders_of(texts) -> list[Border]:
    """Each text as a Border: ``北=北环路,含,30`` or ``108国道以西(不含)``, which makes 108国道 the zone's east border.

    Raises ArgumentError for a text that is not understood whole.
    """
    return [_border(str(text)) for text in texts or ()]


def _border(wording: str) -> Border:
    text = unicodedata.normalize("NFKC", wording).strip()
    marks = [_INCLUDED[mark] for mark in _IN_BRACKETS.findall(text)]
    head, *rest = [part.strip() for part in re.split(r"[,;、]", _IN_BRACKETS.sub("", text)) if part.strip()] or [""]
    at, of = _AT.match(head), _OF.match(head)
    if at and not _OF.match(at[2]):
        side, road = _SIDE.get(at[1], at[1].lower()), at[2].strip()
    elif of:
        # 东至 X 以西 says twice what X以西 says once.
        inner = _AT.match(of[1])
        side, road = _OPPOSITE[_SIDE[of[2]]], (inner[2] if inner else of[1]).strip()
        if inner and _SIDE.get(inner[1], inner[1].lower()) != side:
            raise _not_understood(wording)
    else:
        raise _not_understood(wording)
    offset = None
    for part in rest:
        if part.lower() in _INCLUDED:
            marks.append(_INCLUDED[part.lower()])
        elif (match := _METRES.match(part)) and offset is None:
            offset = float(match[1])
        else:
            raise _not_understood(wording)
    if len(set(marks)) > 1:
        raise _not_understood(wording)
    return Border(side, road, marks[0] if marks else None, offset, wording.strip())


def _not_understood(wording) -> ArgumentError:
    return ArgumentError("选项 --borders：看不懂“{text}”；请写成 北=北环路,含,30（方位=路名,含或不含,外移米数），或 108国道以西(不含)",
                         "Option --borders: “{text}” is not understood; write north=ROAD,included,30 (side, road, included or excluded, metres outward)", text=wording)
