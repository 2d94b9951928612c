"""Reads one road of a border: its name, what of it is in brackets, how far from it the border runs."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from .numbers import METRES, MOST_OFFSET_M, NUMBER, number
from .sentences import HIDDEN, Sentence

SIDES = {"东": "east", "西": "west", "南": "south", "北": "north"}
OPPOSITE = {"east": "west", "west": "east", "north": "south", "south": "north"}
ROAD_END = r"(?:路|街|道|线|巷|桥|河|渠|高速|环|胡同|沟|山|界)"
_TAIL = re.compile(r"(?:的?(?:所)?(?:合围|围合|围成|包围)(?:而?成)?的?(?:封闭)?(?:的)?(?:区域|范围)?(?:以?内)?|的?(?:区域|范围)(?:以?内)?|为界|为?止)$")
_METRES = rf"(?P<n>{NUMBER})(?P<unit>{'|'.join(sorted(METRES, key=len, reverse=True))})(?:处|的?范围|以内|范围内)?$"
_FROM = re.compile(r"(?P<road>.*?)(?P<line>(?:道路|公路)?(?:中心线|红线|边线|外缘|路缘|边缘)|(?:道路|公路)中线)$")
_OFFSET = re.compile(rf"(?P<rest>.+?)(?:再|各|分别)?(?:以|向|往)?(?P<way>[外内东西南北])(?:侧|面)?(?:延伸|扩展|拓展|推进|扩|延|推|缩|移|退)?{_METRES}")
_EACH = re.compile(rf"(?P<rest>.+?)(?:的)?(?:两侧|两边|双侧|两旁)(?:各|均)?(?:向?外)?(?:延伸|扩展|拓展|扩|延|推)?{_METRES}")
_BESIDE = re.compile(r"(?P<road>.+?[^城])(?P<edge>[东西南北外内](?:侧|缘))$")
_TOGETHER = re.compile(r"(?:重叠|共线|重合|并行)(?:路段|段)?$|交叉(?:口|处)$|交[汇会](?:口|处)$")
_TWO = re.compile(rf"{ROAD_END}(?:和|与|及|以及).+{ROAD_END}$")
_NAME = re.compile(r"[\u3400-\u9fff\w·\-~#]{2,30}")
_NO_NAME = re.compile(r"以[东西南北外内]|除|其中|面积|禁止|包括|包含|不含|以及|或者|属于|所有|任何|[\d一二三四五六七八九十百千两](?:米|公里|千米)"
                      r"|两侧|[东西南北](?:至|起|到).*[东西南北](?:至|起|到)|的|围合|合围")


@dataclass
class Border:
    """One border: the *side* of the zone it is (None for a corridor), outward *offset_m*, whether the road is *included* (None: not said).

    *segment*: which stretch; *measured_from*: the line of the road that metres count from; *both_sides*: metres to either side (a corridor).
    """

    side: str | None
    road: str
    offset_m: float | None = None
    included: bool | None = None
    segment: str | None = None
    measured_from: str | None = None
    both_sides: bool = False
    wording: str = ""
    part: str | None = None


@dataclass
class Line:
    """What a piece of a clause says: its borders, places named as within or without, wordings in brackets that were not understood."""

    borders: list[Border]
    includes: list[str] = field(default_factory=list)
    excludes: list[str] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)


def line_of(piece: Sentence, side: str | None) -> Line | None:
    """The roads that *piece* names as the border on *side*; without a side metres must be given. None when any of it is not understood."""
    plain, brackets = _apart(piece)
    if plain is None:
        return None
    text = _TAIL.sub("", plain)
    offset, both, line = None, False, None
    if match := _EACH.fullmatch(text):
        if side is not None:
            return None
        both, offset, text = True, _metres(piece, match), match["rest"]
    elif match := _OFFSET.fullmatch(text):
        way = {"外": 1, "内": -1}.get(match["way"]) or _towards(SIDES[match["way"]], side)
        if not way:
            return None
        offset, text = _metres(piece, match), match["rest"]
        offset = None if offset is None else way * offset
    elif match := re.fullmatch(r"(.+)以([东西南北])", text):
        # 东至 X 以西 says twice what X以西 says once; any other pair says two things at once.
        if side is None or SIDES[match[2]] != OPPOSITE[side]:
            return None
        text = match[1]
    if (both or match and match.re is _OFFSET) and offset is None or side is None and offset is None:
        return None
    if offset is not None and re.search("(?<![道公]路)中线$", text):
        return None  # 南水北调中线 is a name, 霍侯路中线 is a line
    if match := _FROM.fullmatch(text):
        # 幸福道路中心线 may be the line of 幸福道路 or of a road called 幸福
        if not re.search(ROAD_END + r"$|\d$", match["road"]):
            return None
        line, text = re.sub("^(道路|公路)", "", match["line"]), match["road"]
    elif (match := _BESIDE.fullmatch(text)) and re.search(ROAD_END + "$", match["road"]):
        line, text = match["edge"], match["road"]
    names = [text] if _TOGETHER.search(text) else text.split("、")
    if len(names) > 1 and offset is not None or not all(_is_road(name) for name in names):
        return None
    out = Line([Border(side, name, offset, None, None, line, both, piece.wording) for name in names])
    return out if all(_bracket(out, plain, names, *one) for one in brackets) else None


def _apart(piece: Sentence) -> tuple[str | None, list[tuple[int, Sentence]]]:
    """(the text without its brackets, [(how much of it stands before, what is inside)]); None where brackets do not match or are nested."""
    out, found, masked = "", [], piece.masked
    if HIDDEN not in masked:
        return (None if re.search(r"[()]", piece.text) else piece.text), []
    for run in re.finditer(rf"{HIDDEN}+|[^{HIDDEN}]+", masked):
        if run.group()[0] != HIDDEN:
            out += run.group()
            continue
        for inside in re.finditer(r"\(([^()]*)\)", piece.text[run.start() : run.end()]):
            found.append((len(out), piece.part(run.start() + inside.start(1), run.start() + inside.end(1))))
        if re.sub(r"\([^()]*\)", "", piece.text[run.start() : run.end()]):
            return None, []
    return (None if re.search(r"[()]", out) else out), found


def _bracket(line: Line, plain: str, names: list[str], place: int, inside: Sentence) -> bool:
    """Put what a bracket says to the border whose name it follows; False when it may change what the border is."""
    text = inside.text
    at = min(sum(plain.find(name) + len(name) <= place for name in names[:-1]), len(names) - 1)
    at = next((i for i, name in enumerate(names) if plain.find(name) + len(name) >= place), at)
    border = line.borders[at]
    match = re.fullmatch(r"(不含|不包括|不包含|含|包括|包含)(.*)", text)
    if match:
        inner = match[1][0] != "不"
        if match[2] in ("", "道路", "该路", "本路", "路", "该道路", "路面", "道路本身") or match[2] == border.road or _same(match[2], border.road):
            if border.included is not None and border.included != inner:
                return False
            border.included = inner
        elif match[2] in border.road or re.search(r"\d(?:米|公里|m)|以[东西南北外内]|两侧", match[2]):
            line.unread.append(inside.wording)  # it speaks of a part of the road: the border stands, 含 or 不含 is not known
        elif all(re.fullmatch(r"[\u3400-\u9fff]{2,16}", name) for name in match[2].split("、")):
            (line.includes if inner else line.excludes).extend(match[2].split("、"))
        else:
            line.unread.append(inside.wording)
        return True
    if re.fullmatch(r"[^、,]+(?:至|到)[^、,]+段?|[^、,]{2,}段", text) and border.segment is None:
        border.segment = text
        return True
    if text in ("道路中心线", "中心线", "道路红线", "红线") and border.measured_from is None:
        border.measured_from = text.removeprefix("道路")
        return True
    if re.search(r"\d(?:米|公里|m)|[以之][东西南北外内]|除", text):
        return False
    line.unread.append(inside.wording)
    return True


def _same(name: str, road: str) -> bool:
    """东环国道108线 may be called 国道108线."""
    return bool(name) and road.removesuffix(name) in ("东环", "西环", "南环", "北环")


def _is_road(name: str) -> bool:
    return bool(_NAME.fullmatch(name)) and not _NO_NAME.search(name) and not _TWO.search(name) or bool(
        _TOGETHER.search(name)) and all(_is_road(one) for one in _TOGETHER.sub("", name).split("、"))


def _metres(piece: Sentence, match) -> float | None:
    """Metres of a match in the text without brackets; None when the number is broken or beyond belief."""
    start = piece.masked.find(match["n"] + match["unit"])
    metres = number(match["n"]) * METRES[match["unit"]]
    about = re.search(r"约|左右|不少于|不超过|以上|大于|小于", piece.text)
    return None if start < 0 or about or piece.broken(start, start + len(match["n"])) or not 0 < metres <= MOST_OFFSET_M else metres


def _towards(way: str, side: str | None) -> int:
    return 0 if side is None else 1 if way == side else -1 if way == OPPOSITE[side] else 0
