"""Notices read: the ten real ones as a table of what was read and what was not, and the wordings that are easily read wrong."""

import re
from pathlib import Path

import pytest

from lantian.processing.zones.notices.notice import read_notice

TEN = Path(__file__).parents[2] / "data" / "notices" / "zone_notices.md"
SIDE = {"east": "E", "west": "W", "north": "N", "south": "S", None: "-"}


def shown(notice) -> list[str]:
    """What was read, a line each: the notice's own fields, zones, borders, villages; then what was not."""
    out = [f"{name} {notice[name]}" for name in ("number", "issued_on", "declared_km2") if notice[name] is not None]
    out += [f"stage {one['lowest_stage']}" for one in notice["machines"]] + [f"exempt {'、'.join(one['who'])}" for one in notice["exemptions"]]
    for zone in notice["zones"]:
        out.append(f"zone {zone['kind']} {zone['name']}" + (f" {zone['declared_as']}" if zone["declared_as"] else ""))
        out += [border(one) for one in zone["borders"]]
        out += [f"{group['township']} {'、'.join(group['villages'])}" for group in zone["villages"]]
        out += [f"includes {'、'.join(zone['includes'])}"] if zone["includes"] else []
    return out + [f"unread {one}" for one in notice["unread"]]


def border(one) -> str:
    return " ".join([SIDE[one["side"]], one["road"], *([f"{one['offset_m']:+g}m"] if one["offset_m"] is not None else []), *([one["segment"]] if one["segment"] else []),
                     *([{True: "含", False: "不含"}[one["included"]]] if one["included"] is not None else [])])


READ = {
    1: """number 高政通告〔2025〕2号
issued_on 2025-12-12
exempt 集中供热企业、原料用煤企业
zone coal_ban 禁煤区
N 北环路
S 南内环街
W 长晋一级路
E 长晋高速公路
东城街街道办事处 南李村、店上村、秦庄村、东山村、沟北村、果则沟村、张家坡村
南城街街道办事处 上玉井村、唐庄村、梨园村、瓦窑头村、南陈村、北陈村、朴村村、南许庄村、上韩村、下韩村
三甲镇 三甲村
野川镇 大野川村
includes 龙渠社区
unread 高平市 (140581, Jincheng)
unread by road-bounded area + named villages by township""",
    4: """issued_on 2019-09-30
stage 2
zone machinery 禁止使用高排放非道路移动机械区域
E 108国道 不含
W 208国道至原108国道
N 旭来街
S 城晏线起点
unread 忻州市
unread roads, open-ended
unread (made before 2009-10-01)
unread 不含208国道""",
    5: """zone fuel_ban 禁燃区
E 北同蒲铁路线
W 牧马路
S 南环路
N 旭来街
zone coal_ban 顿村片区
E 七一北路
W 牧马路
S 龙翔街
N 旭来街
zone coal_ban 开发区片区
E 北同蒲铁路线
W 七一北路 梨花街至九原街段
W 慕山路
S 雁门大道
N 梨花街
zone coal_ban 火车站片区
E 北同蒲铁路线
W 新建南路
S 健康东街
N 和平街
unread 忻州城区
unread 2017-10 (three grades: 禁煤区 / 重点禁燃区 / 一般禁燃区) — nested zones""",
    6: """issued_on 2018-12-04
declared_km2 155.0
stage 3
zone machinery 非道路移动机械低排放区域
E 东环国道108线 不含
W 西环国道309线、省道232线、省道329线重叠路段 含
N 北环国道309线 含
S 南环城南公路 含
unread 临汾市""",
    7: """zone machinery 非道路移动机械低排放区域
E 霍侯一级路
N 恒富大道 含
W 滨河路 含
S 飞虹大街 含
unread 洪洞县
unread 国三以下""",
    8: "unread ## 8 太原市 禁止使用高排放非道路移动机械区域 (valid 5 years from 6-11): 市区全部区域,古交市、清徐县、娄烦县、阳曲县建成区及以外省级以上开发区; "
       "machine = 国二及以下 or not meeting GB36886-2018 Ⅲ类.",
    9: """issued_on 2020-02-26
declared_km2 4.17
zone machinery 禁止使用高排放非道路移动机械区域 4.17km2
E 孝柳铁路线
W 山脚线
S 河神庙桥
N 中钢南大门
unread 中阳县
unread machine = fails GB36886-2018 Ⅲ类 or visible smoke""",
    12: """zone None None
E 东环路
W 西环路
S 产业聚集区工业大道
N 一级路
includes 永乐宫、铁家庄
unread 芮城县 2020""",
    13: 'unread ## 13 吕梁市 2018-11-01: valley segments and ridge lines ("沿两侧山脊线连接").',
    15: "unread ## 15 长治市 城区 2017-06: 城区范围内全面禁煤 (whole district; transit on 东外环路、南环东街 excepted).",
}


def the_ten() -> dict[int, str]:
    parts = re.split(r"(?m)^(?=## \d)", TEN.read_text("utf-8"))
    return {int(re.match(r"## (\d+)", part)[1]): part for part in parts[1:]}


@pytest.mark.parametrize("number", sorted(READ))
def test_the_ten_notices(number):
    assert shown(read_notice(the_ten()[number])) == READ[number].splitlines()


def test_there_are_ten():
    assert sorted(the_ten()) == sorted(READ)


def test_every_clause_of_the_ten_is_read_or_stands_in_unread():
    for text in the_ten().values():
        notice = read_notice(text)
        kept = {key: value for key, value in notice.items() if key != "zones"}
        said = repr(kept) + repr([{key: value for key, value in zone.items() if key not in ("wording", "kind_wording")} for zone in notice["zones"]])
        for clause in re.findall(r"[\u4e00-\u9fff\d.]{3,}", text):
            assert re.sub(r"^\d\.", "", clause).strip(".") in said, clause


BORDERS = {
    # wording after 禁煤区： → what is read; nothing means it stands in unread
    "东至霍侯一级路以西": ["E 霍侯一级路"],
    "霍侯一级路以西": ["E 霍侯一级路"],
    "东至霍侯一级路以东": [],  # says the zone ends at the road and lies beyond it
    "东至霍侯路以东50米": ["E 霍侯路 +50m"],
    "东至霍侯路以西50米": ["E 霍侯路 -50m"],
    "霍侯路以西50米": [],  # a strip of 50 m, or all beyond 50 m
    "东至霍侯路道路中心线外50米": ["E 霍侯路 +50m"],
    "东至霍侯路向外延伸１００米": ["E 霍侯路 +100m"],
    "东至霍侯路红线向内0.5公里(不含霍侯路)": ["E 霍侯路 -500m 不含"],
    "霍侯路两侧各200米范围": ["- 霍侯路 +200m"],
    "东至霍侯路外约50米": [],
    "东至霍侯路外5\n0米": [],
    "东至霍侯路外五十米": [],
    "东至霍侯路外50,100米": [],
    "东至108\n国道": ["E 108国道"],
    "东至10\n8国道": [],
    "东侧至霍侯路(含)": ["E 霍侯路 含"],
    "东面以霍侯路为界": ["E 霍侯路"],
    "东至A路(现霍侯路)": ["E A路"],
    "东至霍侯路(以西50米)": [],
    "东至霍侯路、滨河路": ["E 霍侯路", "E 滨河路"],
    "东至霍侯路和滨河路": [],  # 新路和平街 is one name
    "东至霍侯路(含)、滨河路(不含)": ["E 霍侯路 含", "E 滨河路 不含"],
    "京昆高速以东、汾河以西、南环路(不含)以北": ["W 京昆高速", "E 汾河", "S 南环路 不含"],
    "108国道以西208国道以东": ["E 108国道", "W 208国道"],
    "东至霍侯路西至滨河路南至南环路北至北环路": ["E 霍侯路", "W 滨河路", "S 南环路", "N 北环路"],
    "东至城西至善路": [],  # 城西 to 至善路, or two borders
    "东南至霍侯路": [],
    "霍侯路以东北": [],
    "108国道以西,不含108国道": ["E 108国道 不含"],
    "108国道以西,不含煤矿": ["E 108国道"],
    "东至南水北调中线": ["E 南水北调中线"],
    "东至霍侯路中心线": ["E 霍侯路"],
    "东至霍侯\n\n一级路": ["E 霍侯一级路"],  # a page ends inside the name
    "由东至霍侯路,西至滨河路的合围区域": ["E 霍侯路", "W 滨河路"],
    "东至霍侯路(含": [],
}


@pytest.mark.parametrize("wording", BORDERS)
def test_borders(wording):
    notice = read_notice(f"禁煤区：{wording}。禁止销售散煤。")
    assert [border(one) for zone in notice["zones"] for one in zone["borders"]] == BORDERS[wording]
    if not BORDERS[wording]:
        assert re.sub(r"\s", "", wording) in "".join(notice["unread"])


AREAS = {
    "面积4.17km2": (4.17, False), "面积约4.17平方公里": (4.17, True), "面积为４１７公顷": (4.17, False), "面积6255亩": (4.17, False), "面积417万平方米": (4.17, False),
    "面积为4,170,000平方米": (4.17, False), "总面积4.17㎢": (4.17, False), "面积6,255亩": (4.17, False),
    "面积6，255亩": None, "面积4.1\n7平方公里": None, "面积四平方公里": None, "面积4余平方公里": None, "面积超过4平方公里": None, "面积4—5平方公里": None,
    "煤矿占地面积5平方公里": None, "面积4.17": None, "面积0平方公里": None, "面积4.17.3平方公里": None,
}


@pytest.mark.parametrize("wording", AREAS)
def test_areas(wording):
    notice = read_notice(f"禁煤区：东至霍侯路，西至滨河路，{wording}。")
    assert [(round(one["km2"], 9), one["about"]) for one in notice["areas"]] == ([AREAS[wording]] if AREAS[wording] else [])
    if AREAS[wording] is None:
        assert re.sub(r"\s", "", wording) in "".join(notice["unread"])


VILLAGES = {
    "三甲镇：三甲村、赤祥村和底池村": ["三甲村", "赤祥村", "底池村"],
    "三甲镇：上村和平村": [],
    "三甲镇：三甲\n村、赤祥村": ["三甲村", "赤祥村"],
    "三甲镇：西村\n头村、赤祥村": ["赤祥村"],  # 西村头村 is one, or two
    "三甲镇：三甲村、煤矿、赤祥村（部分）": ["三甲村"],
    "三甲镇：三甲村等12个村": ["三甲村"],
    "三甲镇：三村、十二村": ["三村", "十二村"],
    "各乡镇：三甲村": [],
}


@pytest.mark.parametrize("wording", VILLAGES)
def test_villages(wording):
    notice = read_notice(f"禁煤区：东至霍侯路。{wording}。")
    assert [name for zone in notice["zones"] for group in zone["villages"] for name in group["villages"]] == VILLAGES[wording]


def test_a_count_that_does_not_agree_is_reported():
    notice = read_notice("禁煤区：东至霍侯路，西至滨河路。三甲镇：三甲村等12个村。")
    assert [one["zh"] for one in notice["checks"] if one["check"] == "count"] == ["三甲镇：写明 12 个村，读到 1 个"]


@pytest.mark.parametrize(("text", "why"), [
    ("以下区域不属于禁煤区：东至霍侯路，西至滨河路。", "the area that is out"),
    ("原禁煤区范围：东至霍侯路，西至滨河路。", "the area of before"),
    ("东至霍侯路，西至滨河路的区域退出禁煤区。", "the area that leaves"),
    ("学校以东，工厂以西新建项目须经批准。", "prose"),
    ("公交线路沿北环路以北行驶。", "prose"),
])
def test_what_is_no_zone_is_left_unread(text, why):
    notice = read_notice(f"关于划定禁煤区的通告\n{text}")
    assert notice["zones"] == [], why
    assert "".join(notice["unread"]) == text


@pytest.mark.parametrize(("text", "stage", "edge"), [
    ("禁止使用国三以下非道路移动机械", 3, "open"), ("不得使用国二及以下排放标准的非道路移动机械", 3, None), ("禁止使用第二阶段及以下非道路移动机械", 3, None),
    ("禁止使用未达到国三标准的非道路移动机械", 3, None), ("鼓励淘汰国三以下非道路移动机械", None, None), ("国四及以下机械逐步禁止使用", None, None),
])
def test_lowest_stage(text, stage, edge):
    notice = read_notice(f"低排放区：东至霍侯路，西至滨河路。{text}。")
    assert (notice["zones"][0]["lowest_stage"], notice["zones"][0]["lowest_stage_edge"]) == (stage, edge)
    assert stage is not None or notice["unread"] == [text + "。"]


@pytest.mark.parametrize("text", ["拓展区自\n2015年1月10日\n起施行。", "禁煤区：东至霍侯路。\n2015年1月10日\n起施行。", "根据\n高政通告〔2020〕1号\n制定。",
                                  "禁煤区：东至霍侯路。\n高政通告〔2020〕1号\n同时废止。", "本通告由\n高平市人民政府\n负责解释。",
                                  "违反本通告\n的，处罚款。", "禁煤区：东至霍侯路。\n临汾市人民政府\n另有规定的从其规定。"])
def test_a_line_break_makes_no_date_number_or_issuer_of_a_piece_of_a_sentence(text):
    notice = read_notice(f"高平市人民政府\n关于划定禁煤区的通告\n高政通告〔2025〕2号\n{text}\n高平市人民政府\n2025年12月12日\n附件：图")
    assert (notice["number"], notice["issuer"], notice["issued_on"]) == ("高政通告〔2025〕2号", "高平市人民政府", "2025-12-12")
