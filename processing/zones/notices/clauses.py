"""Reads the clauses of a sentence one by one; what is not read is kept, neighbours together."""

from __future__ import annotations

import re

from . import acts, kinds
from .borders import borders_of, said
from .numbers import DATE, area_of, day_of
from .roads import ROAD_END
from .sentences import HIDDEN, Sentence
from .villages import whole_of

SINCE = re.compile(rf"(?P<subject>[^,()]{{0,12}}?)(?:范围|区域)?(?:从|自)?(?P<day>{DATE})起?(?:开始)?(?:正式)?(?:施行|实施|执行|生效|启用)?")
_JOINED = re.compile(rf"(?P<issuer>[\u4e00-\u9fff]{{2,16}}(?:人民政府|办公室|环境局|委员会|管理局|指挥部))(?P<day>{DATE})")
_IN_DAY = re.compile(r"\d[年月日]|[年月]\d")
_PROSE = re.compile(r"在|位于|距")


def read_clauses(out, rest: Sentence, heads: tuple[str, ...], headed: bool) -> bool:
    """Put what the clauses of *rest* say into the Reading *out*; whether any of them was read."""
    forbids = kinds.forbids(out.sentence.text)
    places = [(start, end) for start, end in _pieces(rest) if end > start]
    clauses = [rest.part(start, end) for start, end in places]
    drawn = _drawn(clauses, headed)
    unread, read = [], False
    for clause, (start, end), line in zip(clauses, places, drawn, strict=True):
        if line is not None:
            out.borders += line.borders
            out.includes += line.includes
            out.excludes += line.excludes
            out.unread += line.unread
            read = True
        elif said(clause, out.borders) or _fact(out, clause, heads) or _of_machines(out, clause, forbids):
            read = True
        elif unread and unread[-1][1] + 1 >= start:
            unread[-1][1] = end
        else:
            unread.append([start, end])
    wordings = [rest.part(start, end).wording for start, end in unread]
    out.unread += [wording for wording in wordings if any(letter.isalnum() for letter in wording)]
    return read


def _pieces(rest: Sentence):
    """(start, end) of the clauses; in a heading, blanks and dashes divide too."""
    start, masked = 0, rest.masked
    for piece in rest.split(",;" if rest.heading else ","):
        end = start + len(piece)
        inside = range(start + 1, end) if rest.heading else ()
        cuts = [place for place in inside if masked[place] in "—–" or (
            rest.gap(place) == " " and masked[place - 1 : place + 1] != HIDDEN * 2 and not _IN_DAY.fullmatch(masked[place - 1 : place + 1]))]
        for cut in [*cuts, end]:
            while start < cut and rest.text[start] in "—–":
                start += 1
            yield start, cut
            start = cut
        start = end + 1


def _drawn(clauses, headed):
    """The borders of each clause. A single one in running text may be anything (学校以东), so it counts only alone, or after a head."""
    drawn = [None if kinds.kind_of(clause.text) and clause.heading else borders_of(clause) for clause in clauses]
    named = [border for line in drawn if line is not None for border in line.borders]
    alone = len(named) == 1 and not headed and (len(clauses) > 1 or not re.search(ROAD_END + "$", named[0].road))
    return [None] * len(clauses) if alone or any(_PROSE.match(border.road) for border in named) else drawn


def _fact(out, clause: Sentence, heads) -> bool:
    """A day, an area, a whole township; in a heading a number, an issuer, the name of a zone."""
    if clause.heading and _of_heading(out, clause):
        return True
    if area := area_of(clause, heads):
        out.areas.append((area, clause.wording))
    elif _of_period(out, clause):
        return True
    elif found := acts.said_in(clause):
        out.said.append(found)
    elif group := whole_of(clause):
        out.groups.append(group)
    else:
        return False
    return True


def _of_heading(out, clause: Sentence) -> bool:
    text = clause.text
    if number := acts.number_of(clause):
        out.said.append(acts.Said("number", number, clause.wording))
    elif day := acts.date_of(clause):
        out.said.append(acts.Said("issued_on", day, clause.wording))
    elif issuer := acts.issuer_of(clause):
        out.said.append(acts.Said("issuer", issuer, clause.wording))
    elif (joined := _JOINED.fullmatch(text)) and not clause.broken(0, len(clause), r"\d") and day_of(joined["day"]):
        out.said += [acts.Said("issuer", joined["issuer"], clause.wording), acts.Said("issued_on", day_of(joined["day"]), clause.wording)]
    elif kinds.kind_of(text) and kinds.is_heading(text) and not out.kind:
        out.kind, out.name, out.opens = kinds.kind_of(text), text, True
        out.grade = kinds.grade_of(text) if out.kind == "fuel_ban" else None
    elif kinds.area_name(text) and not out.name:
        out.name, out.opens = text, True
    elif kinds.period_of(text) == text and not out.period:
        out.period, out.name, out.opens = text, out.name or text, True
    else:
        return False
    return True


def _of_period(out, clause: Sentence) -> bool:
    """核心区自2025年1月1日起施行; under the head 拓展区 also 自2026年1月1日起."""
    match = SINCE.fullmatch(clause.text)
    if not match or clause.broken(0, len(clause), r"\d") or not (day := day_of(match["day"])):
        return False
    period = kinds.period_of(match["subject"])
    if period != match["subject"] and not (out.period and not match["subject"]) or out.since or (period and out.period not in (None, period)):
        return False
    out.period, out.since = out.period or period, day
    return True


def _of_machines(out, clause: Sentence, forbids: bool) -> bool:
    found = kinds.machines_of(clause, forbids)
    if found:
        out.machines.append(found)
    return bool(found)
