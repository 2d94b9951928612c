"""Reads the borders of a zone from a clause: 东至X, 东起X, 东以X为界, X以西, X两侧各200米."""

from __future__ import annotations

import re
from dataclasses import replace

from .roads import OPPOSITE, SIDES, Border, Line, line_of
from .sentences import Sentence

_LEAD = re.compile(r"(?:(?:其|具体)?四至(?:范围|边界)?(?:为|是)?|(?:具体)?范围(?:为|是)|即|为|是|由)(?=[东西南北])")
_START = re.compile(r"(?<![东西南北])([东西南北])(?:面|侧|边|部|界|侧?边界)?(?:起自|起于|至|起|到|抵|临)(?![,、])")
_BOUND = re.compile(r"([东西南北])(?:面|侧|边|部)?以(.+?)为界(?:的?(?:区域|范围)(?:以?内)?)?")
_OF = re.compile(r"(?P<road>.+?)以(?P<way>[东西南北])(?![东西南北])(?P<after>(?:\ue000+)?)(?P<said>不?(?:含|包括)(?=$|[、及和]))?")
_SAID = re.compile(r"(?P<what>不含|不包括|不包含|含|包括|包含)(?P<name>[^()]+)")


def borders_of(clause: Sentence) -> Line | None:
    """The borders that *clause* states, all of them; None when any of it is not understood."""
    lead = _LEAD.match(clause.text)
    clause = clause.part(lead.end()) if lead else clause
    masked = clause.masked
    if clause.broken(0, len(clause)):
        return None
    if bound := _BOUND.fullmatch(masked):
        line = line_of(clause.part(bound.start(2), bound.end(2)), SIDES[bound[1]])
        return line and replace(line, borders=[replace(border, wording=clause.wording) for border in line.borders])
    if _START.match(masked):
        return _sides(clause, masked)
    if re.search(r"以[东西南北]", masked):
        return _ways(clause, masked)
    return line_of(clause, None)


def said(clause: Sentence, before: list[Border]) -> bool:
    """Whether *clause* says 含X or 不含X of the border just named, which is then marked."""
    match = _SAID.fullmatch(clause.text)
    if not (match and before and before[-1].road == match["name"] and before[-1].included is None):
        return False
    before[-1].included = match["what"][0] != "不"
    before[-1].wording += "，" + clause.wording
    return True


def _sides(clause, masked) -> Line | None:
    """东至A, or all four sides without commas; a name may itself hold 西至, so two or three are not divided."""
    starts = list(_START.finditer(masked))
    pieces = [clause.part(one.end(), other.start() if other else len(masked)) for one, other in zip(starts, [*starts[1:], None], strict=True)]
    pieces = [piece.part(0, len(piece.text.rstrip("、")) or 0) for piece in pieces]
    if len(starts) > 1 and (len(starts) != 4 or len({one[1] for one in starts}) != 4 or min(map(len, pieces)) < 2):
        return None
    out = Line([])
    for start, piece in zip(starts, pieces, strict=True):
        line = line_of(piece, SIDES[start[1]]) if piece.text else None
        if line is None:
            return None
        wording = clause.part(start.start(), start.end() + len(piece)).wording
        _add(out, line, wording)
    return out


def _ways(clause, masked) -> Line | None:
    """X以西、Y以东: the zone lies west of X, which is its east border."""
    out, place = Line([]), 0
    while match := _OF.match(masked, place):
        start = match.start()
        if place:
            joint = re.match(r"[、及和至到,]+", masked[start:])
            start += joint.end() if joint else 0
        side = OPPOSITE[SIDES[match["way"]]]
        # the brackets after 以西 belong to the road as those before it do
        middle = len(match["road"]) + match.start()
        road = clause.part(start, middle)
        after = clause.part(match.start("after"), match.end("after"))
        joined = Sentence(clause.source, road.text + after.text, road.at + after.at)
        line = line_of(joined, side)
        if line is None or any(border.offset_m is not None for border in line.borders):
            return None
        if match["said"]:
            line.borders[-1].included = match["said"][0] != "不"
        _add(out, line, clause.part(start, match.end()).wording)
        place = match.end()
    rest = masked[place:]
    if rest and not re.fullmatch(r"(?:所?(?:合围|围合|围成|包围))?的?(?:封闭)?(?:区域|范围)?(?:以?内)?", rest):
        said_of = re.fullmatch(r"(不?(?:含|包括))(.+)", rest)
        if not (said_of and len(out.borders) == 1 and out.borders[0].road == said_of[2]):
            return None
        out.borders[0].included = said_of[1][0] != "不"
        out.borders[0].wording = clause.wording
    return out


def _add(out: Line, line: Line, wording: str):
    out.borders += [replace(border, wording=wording) for border in line.borders]
    out.includes += line.includes
    out.excludes += line.excludes
    out.unread += line.unread
