"""Tables that explain gives: what a place belongs to, the zones and the clauses that apply there on a day."""

from ..schema import Field, Layer
from .law import ZONES

STATES = {
    # code: (zh, en); the first is what applies
    "applies": ("适用", "Applies"),
    "off_season": ("不在时段", "Out of season"),
    "season_open": ("时段未印明", "Season not printed"),
    "outside": ("不在该类分区或半径内", "Outside the zones or the radius"),
    "not_drawn": ("该类分区当日没有图形，不能判断", "No such zone is drawn for that day: cannot be told"),
    "not_yet": ("方案尚未施行", "The plan is not in force yet"),
    "ended": ("方案期间已过", "The plan's period is over"),
    "elsewhere": ("不是本地的方案", "The plan of another place"),
}

ZONES_HERE = Layer("zones_here", "此处的分区", "Zones at the place", "polygon", ("zone_id",), (
    ZONES.field("zone_id"), ZONES.field("kind"), ZONES.field("name"), ZONES.field("grade"), ZONES.field("lowest_stage"), ZONES.field("status"),
    Field("act", "text", "文号", "Document number"),
    Field("title", "text", "标题", "Title"),
    Field("issuer", "text", "发布机关", "Issuer"),
    ZONES.field("basis"), ZONES.field("valid_from"), ZONES.field("valid_to"), ZONES.field("declared_km2"), ZONES.field("radius_m"),
    Field("document", "text", "文件", "Document"),
    Field("border_m", "real", "距边界", "Distance to the border", unit="m", decimals=1),
    ZONES.field("note"),
))
RINGS_HERE = Layer("rings_here", "此处的供热半径", "Heating radius at the place", None, ("layer", "code"), (
    Field("layer", "text", "图层", "Layer", required=True),
    Field("code", "text", "编号", "Code", required=True),
    Field("name", "text", "热源", "Source"),
    Field("distance_m", "real", "距离", "Distance", unit="m", decimals=2, required=True),
    Field("radius_m", "real", "半径", "Radius", unit="m", decimals=0, required=True),
    Field("inside", "integer", "在半径内", "Within", required=True, low=0, high=1),
    Field("basis", "text", "依据", "Basis", required=True),
    Field("quote", "text", "原文", "Wording"),
))
CLAUSES_HERE = Layer("clauses_here", "此处的条款", "Clauses at the place", None, ("sort", "id"), (
    Field("sort", "text", "种类", "Kind", required=True, choices=("rule", "duty"), choices_zh=("规则", "任务")),
    Field("id", "text", "代码", "Id", required=True),
    Field("title_zh", "text", "名称（中文）", "Title (Chinese)"),
    Field("title_en", "text", "名称（英文）", "Title (English)"),
    Field("state", "text", "是否适用", "Applies or not", required=True, choices=tuple(STATES), choices_zh=tuple(zh for zh, _ in STATES.values())),
    Field("through", "text", "经由的分区或热源", "Through which zones or sources"),
    Field("basis", "text", "文号与条款", "Document and clause", required=True),
    Field("quote", "text", "原文", "Wording"),
    Field("printed", "text", "印明的数值或日期", "Figure or date as printed"),
    Field("level", "text", "层级", "Level"),
    Field("force", "text", "效力", "Force", choices=("must", "aim", "advice"), choices_zh=("必须", "目标", "建议")),
    Field("season", "text", "时段", "Season"),
    Field("due", "date", "期限", "Due"),
    Field("overdue", "integer", "期限已过", "Past its day", low=0, high=1),
    Field("responsible", "text", "责任单位", "Units responsible"),
    Field("given_by", "text", "方案文件", "Plan file"),
))
PLACE = Layer("place", "位置", "Place", "point", (), (
    Field("county", "text", "县（市、区）", "County"),
    Field("county_code", "text", "县代码", "County code"),
    Field("township", "text", "乡镇", "Township"),
    Field("township_code", "text", "乡镇代码", "Township code"),
    Field("village", "text", "村", "Village"),
    Field("village_code", "text", "村代码", "Village code"),
    Field("village_m", "real", "距村点", "Distance to the village's point", unit="m", decimals=0),
    Field("grids", "text", "网格", "Grids"),
))
