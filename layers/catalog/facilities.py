"""Facilities: what burns, smokes, moves or stays hot in one place."""

from ..schema import Field, Layer

STATIC_SOURCES = Layer(
    "static_sources", "静态热源", "Static heat sources", "any", (),
    (
        Field("name", "text", "名称", "Name"),
        Field("kind", "text", "类别", "Kind"),
    ),
)


def _facility(name: str, zh: str, en: str, *fields: Field, geometry: str = "point") -> Layer:
    """A register of facilities: its code is the natural key; the stated county is compared with the position."""
    return Layer(name, zh, en, geometry, ("code",), (
        Field("code", "text", "编号", "Code", required=True),
        Field("name", "text", "名称", "Name"),
        *fields,
        Field("county", "text", "所在县（填报）", "County as stated"),
        Field("township_code", "text", "乡镇代码", "Township code"),
        Field("address", "text", "地址", "Address"),
        Field("flags", "text", "标记", "Flags"),
        Field("note", "text", "备注", "Note"),
    ))


def _yes_no(name: str, zh: str, en: str) -> Field:
    return Field(name, "integer", zh, en, low=0, high=1)


_FUELS = ("coal", "gas", "biomass", "oil", "alcohol", "electric", "other")
_FUELS_ZH = ("燃煤", "燃气", "生物质", "燃油", "醇基", "电", "其他")
_DEADLINE = Field("deadline", "date", "完成期限", "Deadline")
_STATE = Field("state", "text", "状态", "State")

HEAT_SOURCES = _facility(
    "heat_sources", "热源", "Heat sources",
    Field("kind", "text", "类别", "Kind"),
    Field("capacity_mw", "real", "装机容量", "Capacity", unit="MW", decimals=1, low=0),
    Field("largest_unit_mw", "real", "最大单机", "Largest unit", unit="MW", decimals=1, low=0),
    _yes_no("cogeneration", "热电联产", "Cogeneration"),
    _yes_no("large_industrial", "大型工业企业", "Large industrial"),
    _yes_no("captive", "自备", "Captive"),
)
BOILERS = _facility(
    "boilers", "锅炉", "Boilers",
    Field("fuel", "text", "燃料", "Fuel", choices=_FUELS, choices_zh=_FUELS_ZH),
    Field("capacity_tph", "real", "容量", "Capacity", unit="t/h", decimals=2, low=0),
    Field("use", "text", "用途", "Use"),
    _yes_no("replaceable", "具备替代条件", "Replaceable"),
    _yes_no("monitored", "联网监控", "Monitored online"),
    _yes_no("ultra_low", "超低排放", "Ultra-low emission"),
    _STATE, _DEADLINE,
)
KILNS = _facility(
    "kilns", "工业炉窑", "Kilns",
    Field("kind", "text", "类别", "Kind"), Field("fuel", "text", "燃料", "Fuel"), Field("built_on", "date", "建成日期", "Built on"),
    Field("treatment", "text", "治理设施", "Treatment"), _STATE, _DEADLINE,
)
WORKS = _facility(
    "works", "重点工业企业", "Works",
    Field("kind", "text", "类别", "Kind", choices=("steel", "coking", "cement", "power"), choices_zh=("钢铁", "焦化", "水泥", "电力")),
    _yes_no("deep_treatment", "深度治理完成", "Deep treatment done"), _STATE, _DEADLINE,
)
ENTERPRISES = _facility(
    "enterprises", "涉气企业", "Enterprises",
    Field("industry", "text", "行业", "Industry"),
    Field("grade", "text", "绩效分级", "Grade", choices=("A", "B", "leading", "C", "D"), choices_zh=("A", "B", "引领性", "C", "D")),
    Field("grade_from", "date", "评级日期", "Graded on"), Field("grade_to", "date", "评级到期", "Grade ends on"),
    _yes_no("emergency_list", "应急减排清单", "On the emergency list"), _yes_no("protected", "保障类", "Protected"), _yes_no("scattered", "散乱污", "Scattered"),
)
MINES = _facility(
    "mines", "矿山", "Mines",
    Field("kind", "text", "类别", "Kind"), _yes_no("is_new", "新建", "New"), _yes_no("clean_transport", "清洁运输", "Clean transport"), _STATE, _DEADLINE,
)
GANGUE_HILLS = _facility(
    "gangue_hills", "矸石山", "Gangue hills",
    _yes_no("self_burning", "自燃", "Self-burning"), _yes_no("recorded", "已建档", "Recorded"), _STATE, _DEADLINE, geometry="any",
)
MACHINES = _facility(
    "machines", "非道路移动机械", "Machines",
    Field("kind", "text", "类别", "Kind"), Field("env_code", "text", "环保号码", "Environmental code"),
    Field("stage", "integer", "排放阶段", "Emission stage", low=0, high=6), _yes_no("smoke", "冒黑烟", "Visible smoke"),
    Field("exemption", "text", "豁免", "Exemption"), Field("seen_on", "date", "发现日期", "Seen on"),
)
COAL_USERS = _facility(
    "coal_users", "用煤户与售煤点", "Coal users and dealers",
    Field("kind", "text", "类别", "Kind", choices=("user", "dealer", "supply"), choices_zh=("用煤户", "售煤点", "供应点")),
    Field("use", "text", "用途", "Use"), Field("exemption", "text", "豁免", "Exemption"),
)
CONSTRUCTION_SITES = _facility(
    "construction_sites", "施工工地", "Construction sites",
    Field("area_m2", "real", "占地面积", "Area", unit="m²", decimals=0, low=0), _yes_no("video", "视频监控", "Video"),
    _yes_no("platform", "平台联网", "Linked to the platform"), _yes_no("six_100", "六个百分之百", "Six 100 %"), _STATE, geometry="any",
)
BARE_GROUND = _facility(
    "bare_ground", "裸地", "Bare ground", Field("area_m2", "real", "面积", "Area", unit="m²", decimals=0, low=0), _STATE, _DEADLINE, geometry="any",
)
STATIONS = _facility(
    "stations", "监测站点", "Stations", Field("kind", "text", "类别", "Kind"), Field("level", "text", "级别", "Level"),
    Field("valid_from", "date", "启用日", "Valid from"), Field("valid_to", "date", "停用日", "Valid to"),
)
CAMERAS = _facility("cameras", "摄像头", "Cameras", Field("kind", "text", "类别", "Kind"), _STATE)
HOUSEHOLDS = _facility(
    "households", "清洁取暖村户", "Households by village",
    Field("village_code", "text", "村代码", "Village code"), Field("mode", "text", "取暖方式", "Mode"),
    Field("households", "integer", "户数", "Households", low=0), Field("done_on", "date", "完成日期", "Done on"),
    Field("seasons_run", "integer", "已运行采暖季", "Seasons run", low=0), _yes_no("stable", "稳定运行", "Stable"),
)

LAYERS = (STATIC_SOURCES, HEAT_SOURCES, BOILERS, KILNS, WORKS, ENTERPRISES, MINES, GANGUE_HILLS, MACHINES, COAL_USERS, CONSTRUCTION_SITES,
          BARE_GROUND, STATIONS, CAMERAS, HOUSEHOLDS)
REGISTERS = tuple(layer for layer in LAYERS if layer is not STATIC_SOURCES)
