"""Reads what a notice says of itself: title, number, issuer, the days, what it repeals."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .numbers import DATE, day_of, tens
from .sentences import Sentence

_NUMBER = re.compile(r"(?P<office>[\u4e00-\u9fff]{2,12})[〔\[(【](?P<year>(?:19|20)\d{2})[〕\])】]第?(?P<n>\d{1,4})号")
_LABELS = {
    "number": re.compile(r"(?:发文字号|发文文号|文号|文件编号)"),
    "issuer": re.compile(r"(?:发文机关|发布机构|发布机关|发文单位|制发机关)"),
    "issued_on": re.compile(r"(?:成文日期|发文日期|发布日期|印发日期|签发日期)"),
    "in_force_on": re.compile(r"(?:施行日期|实施日期|生效日期)"),
}
_ISSUER = re.compile(r"[\u4e00-\u9fff]{2,16}(?:人民政府办公室|人民政府|管理委员会|管委会|委员会|办公室|环境局[\u4e00-\u9fff]{0,4}分局|环境局|管理局|指挥部)")
_TITLE = re.compile(r"(?P<issuer>[\u4e00-\u9fff]{2,20}?(?:人民政府办公室|人民政府|委员会|管委会|办公室|分局|环境局|管理局|指挥部))?"
                    r"关于.{2,60}(?:通告|公告|通知|决定|意见|方案|规定|办法)(?:\([^()]{1,6}\))?")
_FROM = re.compile(rf"(?:本(?:通告|公告|决定|通知|办法|规定|方案|意见)?)?(?:从|自)(?P<day>{DATE}|(?:发布|公布|印发|下发)之日)(?:起)?(?:正式|开始)?"
                   r"(?:施行|实施|执行|生效|起效)")
_UNTIL = re.compile(rf"(?:本(?:通告|公告|决定|通知|办法|规定)?)?有效期(?:为|至|到|截至)?(?:(?P<years>\d{{1,2}}|[一二三四五六七八九十]{{1,2}})年|(?P<day>{DATE})(?:止)?)")
_REPEALS = re.compile(r"(?:原)?《[^《》]+》\((?P<number>[^()]+号)\)(?:同时|自本通告施行之日起|即日起)?(?:予以)?(?:废止|失效)")


@dataclass(frozen=True)
class Said:
    """One thing that a clause says of the notice: the *field*, its *value*, the *wording* it was read from."""

    field: str
    value: object
    wording: str


def number_of(clause: Sentence) -> str | None:
    """高政通告〔2025〕2号 if the clause is a document number and nothing else; brackets and digits in one form."""
    match = _NUMBER.fullmatch(clause.text)
    if not match or clause.broken(0, len(clause), r"\d"):
        return None
    return f"{match['office']}〔{match['year']}〕{int(match['n'])}号"


def date_of(clause: Sentence) -> str | None:
    text = clause.text.removeprefix("(").removesuffix(")")
    return day_of(text) if re.fullmatch(DATE, text) and not clause.broken(0, len(clause), r"\d") else None


def title_of(sentence: Sentence) -> tuple[str, str | None] | None:
    """(title, issuer named in it or None) if the heading is one."""
    match = _TITLE.fullmatch(sentence.text) if sentence.heading else None
    return (sentence.text, match["issuer"]) if match else None


def issuer_of(clause: Sentence) -> str | None:
    return clause.text if clause.heading and _ISSUER.fullmatch(clause.text) and not clause.text.startswith(("各", "所有")) else None


def labelled(label: str, clause: Sentence) -> Said | None:
    """What a line such as 成文日期：2025年12月12日 says."""
    for name, pattern in _LABELS.items():
        if pattern.fullmatch(label):
            value = {"number": number_of, "issuer": lambda one: one.text if _ISSUER.fullmatch(one.text) else None}.get(name, date_of)(clause)
            return Said(name, value, clause.wording) if value else None
    return None


def said_in(clause: Sentence) -> Said | None:
    """What a clause of the text says of the notice: from when, until when; ``in_force_on`` has the value "issue" for 发布之日."""
    text = clause.text
    if clause.broken(0, len(clause), r"\d"):
        return None
    if match := _FROM.fullmatch(text):
        day = day_of(match["day"]) if match["day"][0].isdigit() or match["day"][0] in "一二" else "issue"
        return Said("in_force_on", day, clause.wording) if day else None
    if match := _UNTIL.fullmatch(text):
        value = day_of(match["day"]) if match["day"] else tens(match["years"])
        return Said("expires_on" if match["day"] else "valid_years", value, clause.wording) if value else None
    if match := _REPEALS.fullmatch(text):
        number = _NUMBER.fullmatch(match["number"])
        return Said("repeals", f"{number['office']}〔{number['year']}〕{int(number['n'])}号", clause.wording) if number else None
    return None
