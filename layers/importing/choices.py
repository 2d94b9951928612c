"""Words that stand for a stored code: yes and no, fuels, kinds, stages as people write them."""

from __future__ import annotations

from ..schema import Field
from ..tables.columns import bare
from ..tables.values import plain


def _words(text: str) -> list[str]:
    """Words between blanks: a list that a person can read and add to."""
    return text.split()


YES = frozenset(_words("是 有 √ ✓ ✔ 对 y yes true t 1 1.0 已 已完成 已安装 已联网 已建档 完成 具备 存在 稳定 安装 联网"))
NO = frozenset(_words("否 无 没有 × x ✗ ✘ 不 n no false f 0 0.0 未 未完成 未安装 未联网 未建档 不具备 不存在 不稳定 非"))
_STAGES = {**{word: at for at, word in enumerate(_words("国零 国一 国二 国三 国四 国五 国六"))},
           **{f"国{roman}": at for at, roman in enumerate(("0", "i", "ii", "iii", "iv", "v", "vi"))},
           **{f"国{at}": at for at in range(7)}, **{f"{word}阶段": at for at, word in enumerate(_words("零 一 二 三 四 五 六"))},
           **{f"第{word}阶段": at for at, word in enumerate(_words("零 一 二 三 四 五 六"))}}
SYNONYMS = {
    "fuel": {"coal": "煤 煤炭 原煤 型煤 燃煤锅炉 烟煤 无烟煤 煤粉 水煤浆 煤矸石 兰炭",
             "gas": "气 天然气 燃气锅炉 煤层气 液化气 液化石油气 焦炉煤气 高炉煤气 煤气 管道天然气",
             "biomass": "生物质成型燃料 生物质锅炉 生物质颗粒 秸秆 木柴", "oil": "油 柴油 轻柴油 重油 燃油锅炉", "alcohol": "醇 甲醇 醇基燃料 醇基锅炉 生物醇油",
             "electric": "电力 电锅炉 电能 电加热", "other": "其它 余热 其他燃料"},
    "grade": {"A": "a级", "B": "b级", "leading": "引领 引领性企业 绩效引领性", "C": "c级", "D": "d级", "I": "一类 1类 i类 一级 i", "II": "二类 2类 ii类 ii",
              "III": "三类 3类 iii类 iii"},
    "status": {"draft": "草稿 征求意见 拟定 拟划定", "adopted": "现行 有效 生效 已发布 已公布 在用 采纳", "repealed": "废止 失效 已失效"},
    "side": {"north": "北侧 以北 北边 n", "south": "南侧 以南 南边 s", "east": "东侧 以东 东边 e", "west": "西侧 以西 西边 w"},
    "kind": {"coal_ban": "禁煤 禁止燃煤区", "fuel_ban": "禁燃区 高污染燃料禁燃 高污染燃料禁止区", "clean_coal": "优质煤区 洁净煤区 洁净煤供应区 优质煤 洁净煤",
             "clean_heating": "清洁取暖 清洁取暖区 清洁供暖区",
             "heat_network": "热力管网 集中供热 集中供热区 热力管网覆盖区",
             "machinery": "非道路移动机械 低排放控制区 非道路移动机械低排放控制区 非道路移动机械控制区 高排放非道路移动机械禁用区",
             "burn_ban": "禁烧区 秸秆禁烧", "key_control": "重点区域 重点控制区", "built_up": "城市建成区 县城建成区", "planning_area": "城市规划区",
             "park": "园区 开发区 工业园", "truck_ban": "货车限行区 货车禁行区 限行区 绕行区",
             "steel": "钢铁企业 炼钢 炼铁", "coking": "焦化企业 炼焦 焦炭", "cement": "水泥企业 水泥熟料", "power": "电厂 火电 燃煤电厂 发电",
             "user": "用户 用煤单位 用煤户", "dealer": "煤场 售煤 散煤销售点 储煤场 经销点", "supply": "供应站 配送点 洁净煤供应站 供煤点"},
}


def yes_no(value) -> int | None:
    """1 or 0 of a cell; None for words that are neither."""
    word = plain(value).casefold()
    if word in YES:
        return 1
    return 0 if word in NO else None


def stage(value) -> int | None:
    """The emission stage 0 … 6 of 国三, 国Ⅲ, 第三阶段; None for anything else."""
    return _STAGES.get(plain(value).casefold().replace(" ", "").removesuffix("标准").removesuffix("排放"))


def code_of(field: Field, value) -> str | None:
    """The stored code of a cell of *field*, by code, Chinese name or synonym; None when it is none of them."""
    word = bare(value)
    for code, zh in zip(field.choices, field.choices_zh or field.choices, strict=True):
        if word in (bare(code), bare(zh)) or word == bare(zh).removesuffix("类"):
            return code
    for code, words in SYNONYMS.get(field.name, {}).items():
        if code in field.choices and word in _words(words):
            return code
    return None
