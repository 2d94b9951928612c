"""Reads one sentence: what it says of zones and of the notice, and what of it is not understood. Nothing outside the sentence counts."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from . import acts, kinds
from .borders import borders_of
from .clauses import SINCE, read_clauses
from .numbers import Area, day_of
from .roads import Border
from .sentences import Sentence
from .villages import Group, is_township, villages_of

_NOT_HERE = re.compile(r"不属于|不列入|不划入|不纳入|不作为|不再|废止|失效|取消|撤销|调整前|退出|尚未|拟|以外|之外|原(?:有|来)?(?:划定|禁|高污染|范围|区域|低排放)")
_EXEMPT = re.compile(r"豁免|除外|不适用本|不受.{0,10}(?:限制|约束)|例外|^除.+外|Exempt")
_WHO = (re.compile(r"除(?P<who>.+?)(?:之外|以外|外),.*"), re.compile(r"(?:豁免|除外|例外|不受限制|Exempt)[^:]{0,12}:(?P<who>.+)"),
        re.compile(r"(?P<who>[^,:]+?)(?:等)?(?:除外|不受.*|可?予?以?豁免|不适用.*)"))
_FILLER = re.compile(r"(?:(?:其|具体|划定)?(?:四至)?(?:范围|边界|界线|区域)?(?:如下|为|是)?|四至)")


@dataclass
class Reading:
    """What a sentence says. *kind*, *grade*, *period*, *name* come from the words before its colons, *part* is a place inside a zone."""

    sentence: Sentence
    kind: str | None = None
    grade: str | None = None
    period: str | None = None
    name: str | None = None
    part: str | None = None
    since: str | None = None
    opens: bool = False
    title: str | None = None
    borders: list[Border] = field(default_factory=list)
    groups: list[Group] = field(default_factory=list)
    includes: list[str] = field(default_factory=list)
    excludes: list[str] = field(default_factory=list)
    areas: list[tuple[Area, str]] = field(default_factory=list)
    machines: list[kinds.Machines] = field(default_factory=list)
    said: list[acts.Said] = field(default_factory=list)
    exemptions: list[dict] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)

    @property
    def draws(self) -> bool:
        """Whether it says where a zone lies."""
        return bool(self.borders or self.groups or self.includes)


def read_sentence(sentence: Sentence) -> Reading:
    out, body = Reading(sentence), sentence.body
    if found := acts.title_of(body):
        out.title, out.kind = sentence.wording, kinds.kind_of(found[0])
        if found[1]:
            out.said.append(acts.Said("title_issuer", found[1], sentence.wording))
        return out
    if _EXEMPT.search(body.masked) or _NOT_HERE.search(body.masked):
        return _aside(out, body)
    *heads, rest = body.split(":")
    if heads and (label := acts.labelled(heads[-1].text, rest)):
        out.said.append(label)
        out.unread += [head.wording for head in heads[:-1]]
        return out
    township = next((head.text for head in heads if is_township(head.text)), None)
    for head in heads:
        if head.text != township and not _head(out, head):
            out.unread.append(head.wording)
    if township:
        group, left = villages_of(township, rest)
        if group.villages or group.whole:
            out.groups.append(group)
            out.unread += left
        else:
            out.unread = [sentence.wording]
        return out
    read = read_clauses(out, rest, tuple(one for one in (out.name, out.part) if one), bool(heads))
    if not (read or out.kind or out.name or out.period or out.part or out.unread == [] and not rest.text):
        out.unread = [sentence.wording]
    elif out.part and not out.borders:
        out.unread.append(out.part)
    return out


def _aside(out: Reading, body: Sentence) -> Reading:
    """What is exempt or repealed. A sentence that says so and draws a border too is left unread: the border may be of what is out."""
    clauses = [clause for clause in body.split(",") if clause.text]
    if (found := [acts.said_in(clause) for clause in clauses]) and all(one and one.field == "repeals" for one in found):
        out.said += found
    elif _EXEMPT.search(body.masked) and not any(borders_of(clause) for clause in clauses):
        who = next((match["who"] for pattern in _WHO if (match := pattern.fullmatch(body.text))), "")
        names = [name for name in re.split("[、,]", who) if name]
        plain = all(re.fullmatch(r"[\u3400-\u9fff]{2,20}", name) for name in names)
        out.exemptions.append({"who": names if plain else [], "wording": out.sentence.wording})
    else:
        out.unread.append(out.sentence.wording)
    return out


def _head(out: Reading, head: Sentence) -> bool:
    """Take what stands before a colon; False when it is not understood."""
    text = head.text
    outside = re.sub(r"\([^()]*\)", "", text)
    brackets = [head.part(match.start(1), match.end(1)) for match in re.finditer(r"\(([^()]+)\)", text)]
    kind, period = kinds.kind_of(outside), kinds.period_of(outside)
    if kinds.is_place(kind):
        out.kind, out.part = out.kind or kind, outside
    elif kind and kinds.is_heading(outside):
        out.kind, out.name, out.opens = kind, outside, True
        out.grade = kinds.grade_of(text) if kind == "fuel_ban" else None
    elif name := kinds.area_name(outside):
        out.name, out.opens = name, True
    elif not period:
        return bool(_FILLER.fullmatch(text))
    if period:
        out.period, out.opens, out.name = period, True, out.name or outside
    for bracket in brackets:
        since = SINCE.fullmatch(bracket.text)
        day = since and out.period and not since["subject"] and not bracket.broken(0, len(bracket), r"\d") and day_of(since["day"])
        if day and not out.since:
            out.since = day
        elif not (kind == "fuel_ban" and re.fullmatch(r"(?:较严|严格|一般|[ⅠⅡⅢI一二三]{1,3}类)", bracket.text)):
            out.unread.append(bracket.wording)
    return True

