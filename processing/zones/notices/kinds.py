"""Reads what kind of zone words name, its grade, its stage, and the lowest stage of machines."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .sentences import Sentence

# Kinds of layers.catalog.law.ZONE_KINDS by the words that name them.
_KINDS = (
    ("machinery", r"(?:高排放)?非道路移动机械.{0,14}?"
     r"(?:区域|(?:排放)?控制区域?|管控区域?|低排放区域?|禁用区域?|禁止使用区域?)|(?:禁止使用)?高排放非道路移动机械|低排放(?:控制)?区域?"),
    ("burn_ban", r"(?:秸秆)?(?:露天)?禁烧区域?|秸秆禁烧"),
    ("fuel_ban", r"(?:高污染燃料)?(?:重点|一般|严格)?(?:高污染燃料)?禁燃区"),
    ("coal_ban", r"禁煤区|禁止燃煤区|禁煤"),
    ("clean_coal", r"(?:优质煤|洁净煤|优质型煤|清洁煤)(?:供应|使用|替代)?区"),
    ("clean_heating", r"清洁取暖(?:覆盖)?区域?"),
    ("heat_network", r"热力管网覆盖(?:范围|区域?)"),
    ("truck_ban", r"(?:货车|载货汽车|柴油货车)(?:禁行|限行|绕行|禁限行)区域?"),
    ("key_control", r"(?:大气污染防治)?重点(?:控制)?区域"),
)
# These name a zone only where no other kind is spoken of: 禁煤区 … 市区建成区 is a part of the 禁煤区.
_PLACES = (("planning_area", r"规划区"), ("park", r"工业园区|产业集聚区|产业集群"), ("built_up", r"建成区"))
_AFTER = re.compile(r"(?:范围|区域|的?划定|四至|具体|如下|分别|[一二三ⅠⅡⅢI]+类|\d{1,2})*")
_GRADES = {"Ⅰ": "I", "Ⅱ": "II", "Ⅲ": "III", "I": "I", "II": "II", "III": "III", "一": "I", "二": "II", "三": "III", "1": "I", "2": "II", "3": "III"}
_GRADE = re.compile(r"(?:第)?(Ⅰ|Ⅱ|Ⅲ|I{1,3}|[一二三123])类")
_PERIOD = re.compile(r"核心区|先行区|起步区|拓展区|扩展区|扩大区|延伸区|(?:第[一二三四]阶段|第[一二三四]期|[一二三四]期)(?!排放|标准|及|以)|近期|远期|现阶段")
_AREA_NAME = re.compile(r"[\u3400-\u9fff\d]{2,16}(?:片区|区块|组团|[一二三四五六七八九十]区|分区)")
_STAGE_OF = {"一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "Ⅰ": 1, "Ⅱ": 2, "Ⅲ": 3, "Ⅳ": 4, "Ⅴ": 5, "Ⅵ": 6, "I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6}
_N = r"[一二三四五六ⅠⅡⅢⅣⅤⅥ]|I{1,3}|IV|VI?|[1-6]"
_BELOW = re.compile(rf"(?:国(?P<a>{_N})|第(?P<b>[一二三四五六])阶段)(?:排放)?(?:标准|阶段)?(?P<and>及其?)?以下")
_SHORT_OF = re.compile(rf"(?:未达到|达不到|低于|不符合|不满足)(?:国(?P<a>{_N})|第(?P<b>[一二三四五六])阶段)")
_SMOKE = re.compile(r"GB/?T?36886[-—]2018[^,。;]{0,24}?(?P<c>Ⅰ|Ⅱ|Ⅲ|I{1,3})类", re.IGNORECASE)
_FORBIDS = re.compile(r"禁止|不得|严禁|不允许|禁用")
_OTHERWISE = re.compile(r"鼓励|淘汰|推进|补贴|报废|更新|支持|可以|允许(?<!不允许)|原则上|力争|逐步|除")
_PLAIN_WORDS = re.compile(
    r"在|内|的|和|或|以及|及|上述|该|本|以上|区域|控制区|范围|全面|禁止使用区|禁止|不得|严禁|禁用|不允许|使用|进入|作业|高|排放|标准|限值|要求|规定"
    r"|非道路移动机械|非道路|移动机械|机械|柴油|烟度|不符合|不满足|未达到|达不到|超过|中|国家|阶段|类|《|》|\(|\)|:|、|\s")


@dataclass(frozen=True)
class Machines:
    """The *lowest_stage* of machines that may be used. *edge*: "open" where 国三以下 leaves open whether 国三 itself is forbidden; *smoke_class* of GB 36886."""

    lowest_stage: int | None
    edge: str | None
    smoke_class: str | None
    wording: str


def kind_of(text: str) -> str | None:
    """The one kind that *text* names outside brackets; None for none, and for several."""
    text = re.sub(r"\([^()]*\)", "", text)
    for group in (_KINDS, _PLACES):
        found = {kind for kind, words in group if re.search(words, text)}
        if found:
            return found.pop() if len(found) == 1 else None
    return None


def is_place(kind: str | None) -> bool:
    """Whether the kind is one that may be a part of another kind's zone."""
    return kind in dict(_PLACES)


def is_heading(text: str) -> bool:
    """Whether *text* does nothing but name a zone: 高平市禁煤区范围, and not 禁煤区内禁止销售散煤."""
    last = max((match.end() for _, words in _KINDS for match in re.finditer(words, text)), default=0)
    return 0 < last <= 30 and bool(_AFTER.fullmatch(text[last:])) and not re.search("[,。在将对内外]|全面|全部", text[:last])


def grade_of(text: str) -> str | None:
    found = {_GRADES[match] for match in _GRADE.findall(text)}
    return found.pop() if len(found) == 1 else None


def period_of(text: str) -> str | None:
    """核心区, 拓展区, 第一阶段 … if *text* names one of them; 第三阶段 of machines is none."""
    found = {match.group() for match in _PERIOD.finditer(text)}
    return found.pop() if len(found) == 1 else None


def area_name(text: str) -> str | None:
    return text if _AREA_NAME.fullmatch(text) else None


def machines_of(clause: Sentence, forbids: bool) -> Machines | None:
    """What the whole *clause* forbids of machines; *forbids* when the sentence or its heading does. Advice and exceptions are not read."""
    text, rest = clause.text, clause.text
    if not (forbids or _FORBIDS.search(text)) or _OTHERWISE.search(text):
        return None
    stages, edge, smoke = set(), None, None
    for pattern in (_BELOW, _SHORT_OF):
        for match in pattern.finditer(text):
            stage = match["a"] or match["b"]
            stage = int(stage) if stage.isdigit() else _STAGE_OF[stage]
            with_and = pattern is _BELOW and match["and"]
            stages.add(stage + 1 if with_and else stage)
            edge = "open" if pattern is _BELOW and not with_and else edge
            rest = rest.replace(match.group(), "")
    if match := _SMOKE.search(text):
        smoke = _GRADES[match["c"].upper()]
        rest = rest.replace(match.group(), "")
    if len(stages) > 1 or not (stages or smoke) or _PLAIN_WORDS.sub("", rest):
        return None
    return Machines(stages.pop() if stages else None, edge, smoke, clause.wording)


def forbids(text: str) -> bool:
    return bool(_FORBIDS.search(text))
