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
_GRADE = Field("grade", "text", "绩效分级", "Grade", choices=("A", "B", "leading", "C", "D"), choices_zh=("A", "B", "引领性", "C", "D"))
_CONCENTRATIONS = (
    Field("so2_mg_m3", "real", "二氧化硫", "SO2", unit="mg/m³", decimals=1, low=0),
    Field("nox_mg_m3", "real", "氮氧化物", "NOx", unit="mg/m³", decimals=1, low=0),
)

HEAT_SOURCES = _facility(
    "heat_sources", "热源", "Heat sources",
    Field("kind", "text", "类别", "Kind"),
    Field("capacity_mw", "real", "装机容量", "Capacity", unit="MW", decimals=1, low=0),
    Field("largest_unit_mw", "real", "最大单机", "Largest unit", unit="MW", decimals=1, low=0),
    _yes_no("cogeneration", "热电联产", "Cogeneration"),
    _yes_no("large_industrial", "大型工业企业", "Large industrial"),
    _yes_no("captive", "自备", "Captive"),
    Field("fuel", "text", "燃料", "Fuel", choices=_FUELS, choices_zh=_FUELS_ZH),
    Field("smallest_unit_mw", "real", "最小单机", "Smallest unit", unit="MW", decimals=1, low=0),
    _yes_no("outdated", "落后机组", "Outdated"), Field("built_on", "date", "建成日期", "Built on"), _yes_no("running", "在运行", "Running"),
    _yes_no("supplies_public", "向居民供热供气", "Supplies the public"), _GRADE, _yes_no("ultra_low", "超低排放", "Ultra-low emission"),
    _yes_no("deep_treatment", "深度治理完成", "Deep treatment done"), *_CONCENTRATIONS, _yes_no("confirmed", "位置已核实", "Position confirmed"),
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
    Field("device", "text", "设施", "Device", choices=("boiler", "water_boiler", "commercial_stove", "grain_dryer", "farm_processing"),
          choices_zh=("锅炉", "茶水炉", "经营性炉灶", "储粮烘干设备", "农产品加工设施")),
    Field("owner", "text", "单位", "Owner"), Field("built_on", "date", "建成日期", "Built on"), _yes_no("running", "在运行", "Running"),
    _yes_no("linked", "与生态环境部门联网", "Linked to the bureau"), _yes_no("low_nox", "低氮燃烧", "Low-NOx burner"),
    Field("nox_mg_m3", "real", "氮氧化物", "NOx", unit="mg/m³", decimals=1, low=0), _yes_no("dedicated", "专用锅炉", "Dedicated boiler"),
    _yes_no("bag_filter", "布袋除尘", "Bag filter"), _yes_no("cofiring", "掺烧", "Co-firing"), _yes_no("failing", "超标", "Over the standard"),
)
KILNS = _facility(
    "kilns", "工业炉窑", "Kilns",
    Field("kind", "text", "类别", "Kind", choices=("gas_producer", "heating", "heat_treatment", "drying", "melting", "hot_air", "brick", "other"),
          choices_zh=("煤气发生炉", "加热炉", "热处理炉", "干燥炉", "熔化炉", "热风炉", "砖瓦窑", "其他")),
    Field("fuel", "text", "燃料", "Fuel", choices=_FUELS, choices_zh=_FUELS_ZH), Field("built_on", "date", "建成日期", "Built on"),
    Field("treatment", "text", "治理设施", "Treatment"), _STATE, _DEADLINE,
    Field("count", "integer", "台数", "Count", low=0), Field("owner", "text", "单位", "Owner"), Field("industry", "text", "行业", "Industry"),
    Field("bed", "text", "炉型", "Bed"), _yes_no("running", "在运行", "Running"),
)
WORKS = _facility(
    "works", "重点工业企业", "Works",
    Field("kind", "text", "类别", "Kind", choices=("steel", "coking", "cement", "power"), choices_zh=("钢铁", "焦化", "水泥", "电力")),
    _yes_no("deep_treatment", "深度治理完成", "Deep treatment done"), _STATE, _DEADLINE,
)
ENTERPRISES = _facility(
    "enterprises", "涉气企业", "Enterprises",
    Field("industry", "text", "行业", "Industry"),
    _GRADE,
    Field("grade_from", "date", "评级日期", "Graded on"), Field("grade_to", "date", "评级到期", "Grade ends on"),
    _yes_no("emergency_list", "应急减排清单", "On the emergency list"), _yes_no("protected", "保障类", "Protected"), _yes_no("scattered", "散乱污", "Scattered"),
    Field("owner", "text", "单位", "Owner"), _yes_no("running", "在生产", "Running"), _yes_no("planned", "拟建", "Planned"), _yes_no("is_new", "新建", "New"),
    Field("closed_on", "date", "关停日期", "Closed on"), Field("restarted_on", "date", "复产日期", "Restarted on"), _yes_no("whitelist", "白名单", "On the white list"),
    _yes_no("two_high", "两高项目", "“Two high” project"), _yes_no("key_enterprise", "重点企业", "Key enterprise"),
    _yes_no("key_polluter", "重点排污单位", "Key polluter"), _yes_no("should_be_listed", "符合名录条件", "Qualifies for the list"),
    Field("stack_m", "real", "排气口高度", "Stack height", unit="m", decimals=1, low=0), _yes_no("failing", "超标或违反许可", "Over limits or permit"),
    Field("cut_percent", "real", "减排比例", "Cut", unit="%", decimals=0, low=0, high=100), Field("monitors", "text", "已装监控", "Monitors"),
    _yes_no("video", "视频监控", "Video"), _yes_no("vehicle_user", "重点用车单位", "Key vehicle user"), _yes_no("gate", "门禁联网", "Linked gate"),
    _yes_no("bypass", "废气旁路", "Bypass"), _yes_no("bypass_kept", "旁路因安全保留并监控", "Bypass kept for safety, monitored"),
    _yes_no("ultra_low", "超低排放", "Ultra-low emission"), Field("ultra_low_on", "date", "超低排放完成日", "Ultra-low since"),
    Field("equipment", "text", "装备", "Equipment"), Field("equipment_size", "real", "装备规模", "Size of equipment", decimals=1, low=0),
    _yes_no("storage_closed", "物料封闭", "Closed storage"), Field("freight_t", "real", "年货运量", "Freight a year", unit="t", decimals=0, low=0),
    _yes_no("siding", "铁路专用线", "Rail siding"), *_CONCENTRATIONS,
)
MINES = _facility(
    "mines", "矿山", "Mines",
    Field("kind", "text", "类别", "Kind"), _yes_no("is_new", "新建", "New"), _yes_no("clean_transport", "清洁运输", "Clean transport"), _STATE, _DEADLINE,
    _yes_no("siding", "铁路专用线", "Rail siding"), _yes_no("key_mine", "重点煤矿", "Key coal mine"), _yes_no("open_pit", "露天", "Open pit"),
    _yes_no("lawful", "合法", "Lawful"), _yes_no("orphaned", "责任主体灭失", "Orphaned"), _yes_no("restored", "已修复", "Restored"),
    _yes_no("rectifying", "责令整治", "Under rectification"), _yes_no("standard_met", "整治达标", "Standard met"),
    Field("restarted_on", "date", "恢复生产日期", "Restarted on"),
)
GANGUE_HILLS = _facility(
    "gangue_hills", "矸石山", "Gangue hills",
    _yes_no("self_burning", "自燃", "Self-burning"), _yes_no("recorded", "已建档", "Recorded"), _STATE, _DEADLINE,
    _yes_no("smoke", "冒烟", "Smoke"), geometry="any",
)
MACHINES = _facility(
    "machines", "非道路移动机械", "Machines",
    Field("kind", "text", "类别", "Kind"), Field("env_code", "text", "环保号码", "Environmental code"),
    Field("stage", "integer", "排放阶段", "Emission stage", low=0, high=6), _yes_no("smoke", "冒黑烟", "Visible smoke"),
    Field("exemption", "text", "豁免", "Exemption"), Field("seen_on", "date", "发现日期", "Seen on"),
    _yes_no("failing", "排放超标", "Over the standard"), _yes_no("new_energy", "新能源", "New energy"), _yes_no("is_new", "新增", "New"),
    Field("owner", "text", "单位", "Owner"),
)
VEHICLES = _facility(
    "vehicles", "货车与渣土车", "Trucks",
    Field("kind", "text", "类别", "Kind", choices=("muck", "goods", "public"), choices_zh=("渣土车", "货车", "公共领域车辆")),
    Field("stage", "integer", "排放阶段", "Emission stage", low=0, high=6), Field("fuel", "text", "燃料", "Fuel"), _yes_no("new_energy", "新能源", "New energy"),
    _yes_no("gps", "卫星定位", "GPS"), _yes_no("obd", "车载诊断联网", "OBD linked"), Field("owner", "text", "单位", "Owner"),
    Field("exemption", "text", "豁免", "Exemption"), Field("seen_on", "date", "发现日期", "Seen on"),
)
COAL_USERS = _facility(
    "coal_users", "用煤户与售煤点", "Coal users and dealers",
    Field("kind", "text", "类别", "Kind", choices=("user", "dealer", "supply", "farm"), choices_zh=("用煤户", "售煤点", "供应点", "农用散煤")),
    Field("use", "text", "用途", "Use"), Field("exemption", "text", "豁免", "Exemption"), _yes_no("clean_coal", "洁净煤", "Clean coal"),
    Field("sampled_on", "date", "抽样日期", "Sampled on"), _yes_no("sample_failed", "抽样不合格", "Sample failed"), Field("seen_on", "date", "发现日期", "Seen on"),
)
CONSTRUCTION_SITES = _facility(
    "construction_sites", "施工工地", "Construction sites",
    Field("area_m2", "real", "占地面积", "Area", unit="m²", decimals=0, low=0), _yes_no("video", "视频监控", "Video"),
    _yes_no("platform", "平台联网", "Linked to the platform"), _yes_no("six_100", "六个百分之百", "Six 100 %"), _STATE,
    Field("kind", "text", "类别", "Kind", choices=("building", "demolition", "linear", "other"), choices_zh=("房屋建筑", "拆除", "线性工程", "其他")),
    Field("six_measures", "integer", "六项措施已落实", "Of the six measures in place", low=0, high=6), _yes_no("sections", "分段施工", "In sections"),
    _yes_no("night_works", "夜间施工", "Works at night"), _yes_no("night_permit", "夜间施工许可", "Night permit"), _yes_no("six_fixed", "六定方案", "Six fixed points"),
    geometry="any",
)
BARE_GROUND = _facility(
    "bare_ground", "裸地", "Bare ground", Field("area_m2", "real", "面积", "Area", unit="m²", decimals=0, low=0), _STATE, _DEADLINE,
    Field("kind", "text", "类别", "Kind", choices=("bare", "yard", "disused_plant", "logistics_park", "car_park"),
          choices_zh=("裸地", "堆场", "废旧厂区", "物流园", "大型停车场")),
    _yes_no("treated", "已硬化或绿化", "Hardened or greened"), _yes_no("lawful", "合规", "Lawful"), _yes_no("recorded", "已建档", "Recorded"), geometry="any",
)
STATIONS = _facility(
    "stations", "监测站点", "Stations", Field("kind", "text", "类别", "Kind"), Field("level", "text", "级别", "Level"),
    Field("valid_from", "date", "启用日", "Valid from"), Field("valid_to", "date", "停用日", "Valid to"),
)
CAMERAS = _facility("cameras", "摄像头", "Cameras", Field("kind", "text", "类别", "Kind"), _STATE)
HOUSEHOLDS = _facility(
    "households", "清洁取暖村户", "Households by village",
    Field("village_code", "text", "村代码", "Village code"),
    Field("mode", "text", "取暖方式", "Mode", choices=("coal_to_power", "coal_to_gas", "waste_heat", "district_heating", "clean_coal", "other"),
          choices_zh=("煤改电", "煤改气", "工业余热", "集中供热", "洁净煤", "其他")),
    Field("households", "integer", "户数", "Households", low=0), Field("done_on", "date", "完成日期", "Done on"),
    Field("seasons_run", "integer", "已运行采暖季", "Seasons run", low=0), _yes_no("stable", "稳定运行", "Stable"),
    Field("total", "integer", "总户数", "All households", low=0), Field("relapsed", "integer", "复烧户数", "Relapsed", low=0),
    Field("stoves_removed", "integer", "已拆除炉具户数", "Stoves removed", low=0),
)

LAYERS = (STATIC_SOURCES, HEAT_SOURCES, BOILERS, KILNS, WORKS, ENTERPRISES, MINES, GANGUE_HILLS, MACHINES, VEHICLES, COAL_USERS, CONSTRUCTION_SITES,
          BARE_GROUND, STATIONS, CAMERAS, HOUSEHOLDS)
REGISTERS = tuple(layer for layer in LAYERS if layer is not STATIC_SOURCES)
