"""Law: notices (acts), the zones they make, the borders they describe."""

from ..schema import Field, Layer

ZONE_KINDS = {
    # code: (zh, en)
    "coal_ban": ("禁煤区", "Coal ban"),
    "fuel_ban": ("高污染燃料禁燃区", "Fuel ban"),
    "clean_coal": ("优质煤供应区", "Clean-coal supply"),
    "clean_heating": ("清洁取暖覆盖区", "Clean heating"),
    "heat_network": ("热力管网覆盖范围", "Heat network"),
    "machinery": ("非道路移动机械排放控制区", "Machinery"),
    "burn_ban": ("秸秆禁烧区", "Straw-burning ban"),
    "key_control": ("大气污染防治重点区域", "Key control"),
    "built_up": ("建成区", "Built-up"),
    "planning_area": ("规划区", "Planning area"),
    "park": ("工业园区", "Industrial park"),
    "truck_ban": ("货车绕行区", "Truck detour"),
    "urban_fringe": ("城乡结合部", "Urban fringe"),
    "clean_coal_allowed": ("允许洁净煤的山区", "Mountains where clean coal is allowed"),
    "sensitive": ("环境敏感区域", "Sensitive area"),
    "green_transport": ("绿色运输示范区", "Green transport demonstration"),
    "joint_control": ("联防联控区", "Joint control"),
    "air_demo": ("空气质量示范区", "Air-quality demonstration"),
    "bbq_ban": ("露天烧烤禁止区", "Outdoor barbecue ban"),
    "scenic_5a": ("5A级景区", "5A scenic area"),
    "heating": ("供热半径（推算）", "Heating radius (derived)"),
    "ring": ("周边范围（推算）", "Ring (derived)"),
}
STATUSES = ("draft", "adopted", "repealed")

ACTS = Layer(
    "acts", "通告", "Acts", None, ("number",),
    (
        Field("number", "text", "文号", "Document number", required=True),
        Field("title", "text", "标题", "Title"),
        Field("issuer", "text", "发布机关", "Issuer"),
        Field("issued_on", "date", "发布日期", "Issued on"),
        Field("in_force_on", "date", "施行日期", "In force on"),
        Field("repealed_on", "date", "废止日期（该日起失效）", "Repealed on (no longer in force that day)"),
        Field("amends", "text", "修改的文号", "Amends"),
        Field("repeals", "text", "废止的文号", "Repeals"),
        Field("document", "text", "文件", "Document"),
        Field("document_sha256", "text", "文件校验值", "SHA-256 of the document"),
        Field("declared_km2", "real", "申报面积", "Declared area", unit="km²", decimals=4, low=0),
        Field("note", "text", "备注", "Note"),
    ),
)

ZONES = Layer(
    "zones", "分区", "Zones", "polygon", ("zone_id",),
    (
        Field("zone_id", "text", "分区编号", "Zone", required=True),
        Field("kind", "text", "类别", "Kind", required=True, choices=tuple(ZONE_KINDS), choices_zh=tuple(zh for zh, _ in ZONE_KINDS.values())),
        Field("name", "text", "名称", "Name"),
        Field("grade", "text", "禁燃区类别", "Fuel grade", choices=("I", "II", "III"), choices_zh=("Ⅰ类", "Ⅱ类", "Ⅲ类")),
        Field("lowest_stage", "integer", "允许的最低阶段", "Lowest stage allowed", low=0, high=6),
        Field("status", "text", "状态", "Status", required=True, choices=STATUSES, choices_zh=("草案", "已采纳", "已废止")),
        Field("act", "text", "依据通告", "Act"),
        Field("stage", "text", "分期", "Stage"),
        Field("valid_from", "date", "生效首日", "First day in force"),
        Field("valid_to", "date", "生效末日", "Last day in force"),
        Field("declared_km2", "real", "申报面积", "Declared area", unit="km²", decimals=4, low=0),
        Field("radius_m", "real", "半径", "Radius", unit="m", decimals=0, low=0),
        Field("basis", "text", "条款", "Basis"),
        Field("note", "text", "备注", "Note"),
    ),
    checks=("valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to",),
    indexes=("kind", "act"),
)

SIDES = ("north", "south", "east", "west")

ZONE_BORDERS = Layer(
    "zone_borders", "分区边界段", "Zone borders", "line", ("border_id",),
    (
        Field("border_id", "text", "边界段编号", "Border", required=True),
        Field("zone_id", "text", "分区编号", "Zone", required=True),
        Field("side", "text", "方位", "Side of the zone", choices=SIDES, choices_zh=("北", "南", "东", "西")),
        Field("road", "text", "道路", "Road"),
        Field("offset_m", "real", "偏移", "Offset", unit="m", decimals=1),
        Field("included", "integer", "含道路", "Road included", choices=(), low=0, high=1),
        Field("wording", "text", "原文", "Wording"),
    ),
)

LAYERS = (ACTS, ZONES, ZONE_BORDERS)
