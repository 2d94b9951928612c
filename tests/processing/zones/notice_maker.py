"""Makes notices of which every field is known, by hypothesis."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date

from hypothesis import strategies as st

SIDES = {"east": "东", "west": "西", "south": "南", "north": "北"}
AWAY = {"east": "西", "west": "东", "south": "北", "north": "南"}
KINDS = {"coal_ban": "禁煤区", "fuel_ban": "高污染燃料禁燃区", "machinery": "非道路移动机械低排放区", "burn_ban": "秸秆禁烧区"}
UNITS = {"平方公里": 1.0, "平方千米": 1.0, "公顷": 0.01, "万平方米": 0.01, "平方米": 1e-6, "亩": 1 / 1500, "km2": 1.0, "km²": 1.0}
# Names that hold what the grammar is made of: sides, 至, 和, 含, 等, numbers.
roads = st.one_of(
    st.builds(str.__add__,
              st.sampled_from(["霍侯", "滨河", "城西", "东", "南内环", "七一北", "建设", "北同蒲铁", "经二", "向阳", "和平", "新建南", "幸福道", "河东", "长治至晋城"]),
              st.sampled_from(["路", "街", "大道", "一级路", "东路", "高速公路", "铁路线"])),
    st.sampled_from(["108国道", "G55高速", "省道232线", "国道309线", "G207", "县道X503", "汾河", "山脚线", "中钢南大门", "河神庙桥", "城晏线起点"]),
    st.builds(str.__add__, st.text("东西南北至和及含等一二三十新城路河山石头中", min_size=1, max_size=5), st.sampled_from(["路", "街", "国道", "线"])),
)
villages = st.builds(
    str.__add__, st.text("东西南北上下大小王李张陈庄村和平等共三头沟河家寨", min_size=1, max_size=4), st.sampled_from(["村", "社区", "庄村", "村村"])).filter(
    lambda name: not re.search("[村区][和及]", name))  # so two villages are written
townships = st.sampled_from(["东城街街道办事处", "南城街街道", "三甲镇", "野川镇", "原村乡", "镇城镇"])
numbers = st.one_of(st.integers(1, 999).map(str), st.decimals("0.05", "999", places=2).map(lambda one: f"{one:f}"), st.integers(1000, 999999).map(lambda one: f"{one:,}"))
days = st.dates(min_value=date(2015, 1, 1), max_value=date(2030, 12, 31))


@dataclass
class Made:
    """A sentence and what was put into it."""

    text: str
    borders: list[tuple] = field(default_factory=list)  # (side, road, offset, included, wording)
    villages: dict = field(default_factory=dict)
    areas: list[tuple] = field(default_factory=list)  # (km2, wording)
    kind: str | None = None
    facts: dict = field(default_factory=dict)
    prose: bool = False


@st.composite
def borders(draw):
    side, road = draw(st.sampled_from(sorted(SIDES))), draw(roads)
    here, away = SIDES[side], AWAY[side]
    included = draw(st.sampled_from([None, True, False]))
    mark = "" if included is None else draw(st.sampled_from(["({})", "({}" + road + ")"])).format("含" if included else "不含")
    form = draw(st.sampled_from(["至", "起", "以为界", "以", "至以", "线", "外", "内"]))
    offset = None
    if form in ("至", "起"):
        text = f"{here}{form}{road}{mark}"
    elif form == "以为界":
        text = f"{here}以{road}{mark}为界"
    elif form == "以":
        text = draw(st.sampled_from([f"{road}{mark}以{away}", f"{road}以{away}{mark}"]))
    elif form == "至以":
        text = draw(st.sampled_from([f"{here}至{road}{mark}以{away}", f"{here}至{road}以{away}{mark}"]))
    else:
        metres = draw(st.integers(1, 2000))
        offset = float(-metres if form == "内" else metres)
        text = f"{here}至{road}" + {"线": f"道路中心线外{metres}米", "外": f"向外延伸{metres}米", "内": f"向内{metres}米"}[form] + mark
    return side, road, offset, included, text


@st.composite
def zones(draw):
    kind = draw(st.sampled_from(sorted(KINDS)))
    found = draw(st.lists(borders(), min_size=1, max_size=4, unique_by=lambda one: one[0]))
    made = Made("", found, kind=kind)
    clauses = [one[-1] for one in found]
    if draw(st.booleans()):
        number, unit = draw(numbers), draw(st.sampled_from(sorted(UNITS)))
        wording = draw(st.sampled_from(["面积为{}{}", "面积约{}{}", "面积{}{}"])).format(number, unit)
        made.areas.append((float(number.replace(",", "")) * UNITS[unit], wording))
        clauses.append(wording)
    head = draw(st.sampled_from(["", "(一)", "2.", "三、"])) + draw(st.sampled_from(["", "本县"])) + KINDS[kind]
    made.text = f"{head}:{','.join(clauses)}" + draw(st.sampled_from(["。", ";"]))
    return made


@st.composite
def lists(draw):
    township, names = draw(townships), draw(st.lists(villages, min_size=1, max_size=5, unique=True))
    tail = f"等{len(names)}个村" if draw(st.booleans()) else ""
    return Made(f"{township}:{'、'.join(names)}{tail}" + draw(st.sampled_from(["。", ";"])), villages={township: names})


@st.composite
def others(draw):
    what = draw(st.sampled_from(["total", "exempt", "stage", "force", "machines", "prose", "prose"]))
    if what == "total":
        number, unit = draw(numbers), draw(st.sampled_from(sorted(UNITS)))
        wording = f"以上区域总面积{number}{unit}"
        return Made(wording + "。", areas=[(float(number.replace(",", "")) * UNITS[unit], wording)])
    if what == "exempt":
        return Made("集中供热企业、原料用煤企业除外。", facts={"exemptions": 1})
    if what == "stage":
        day = draw(days)
        return Made(f"拓展区自{day.year}年{day.month}月{day.day}日起施行。", facts={"stage": day.isoformat()})
    if what == "force":
        day = draw(days)
        return Made(f"本通告自{day.year}年{day.month}月{day.day}日起施行。", facts={"in_force_on": day.isoformat()})
    if what == "machines":
        stage, and_ = draw(st.integers(1, 4)), draw(st.booleans())
        return Made(f"禁止使用国{'零一二三四'[stage]}{'及' if and_ else ''}以下非道路移动机械。", facts={"lowest_stage": stage + 1 if and_ else stage})
    return Made(draw(st.sampled_from(["任何单位和个人不得销售散煤。", "违反本通告的,处5万元以下罚款。", "市区10蒸吨以下锅炉,2025年底前拆除。",
                                      "煤矿占地面积3.5平方公里。", "公交线路沿北环路以北行驶。", "学校以东,工厂以西新建项目须经批准;"])), prose=True)


def once(made: list[Made]) -> list[Made]:
    """At most one sentence of each fact that a notice states once."""
    out, seen = [], set()
    for one in made:
        keys = set(one.facts) | ({"total"} if one.areas and one.kind is None else set())
        if not keys & seen:
            out.append(one)
            seen |= keys
    return out


@st.composite
def notices(draw, noise: bool):
    """(text, its sentences as they stand in it, what they were made of). *noise*: full-width, and line breaks anywhere."""
    made = once(draw(st.lists(st.one_of(zones(), lists(), others()), min_size=1, max_size=6)))
    # a village list stands under a zone
    made = [draw(zones()), *made]
    year, number, day = draw(st.integers(2015, 2029)), draw(st.integers(1, 99)), draw(days)
    head = f"高平市人民政府关于调整大气管控区的通告\n高政通告〔{year}〕{number}号\n"
    foot = f"\n高平市人民政府\n{day.year}年{day.month}月{day.day}日\n"
    texts = []
    for one in made:
        text = one.text
        if noise and draw(st.booleans()):
            text = "".join(wide(letter) for letter in text)
        if noise:
            for place in sorted(draw(st.lists(st.integers(1, len(text) - 1), max_size=3)), reverse=True):
                text = text[:place] + draw(st.sampled_from(["\n", "\n  ", "\r\n", "\n\n"])) + text[place:]
        texts.append(text)
    between = "\n" if draw(st.booleans()) else ""
    stated = {"number": f"高政通告〔{year}〕{number}号", "issued_on": day.isoformat(), "issuer": "高平市人民政府"}
    return head, texts, foot, between, made, stated


def wide(letter: str) -> str:
    return chr(ord(letter) + 0xFEE0) if "!" <= letter <= "~" else letter


def flat(text: str) -> str:
    """Without blanks and breaks, half-width: to compare wordings."""
    return "".join(chr(ord(letter) - 0xFEE0) if "！" <= letter <= "～" else letter for letter in re.sub(r"\s", "", text))
