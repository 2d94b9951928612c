"""make_bulletin: fires, air quality or dustfall of a period, in the form that offices print."""

from .declaration import Argument, Task, as_of, languages, result_folder, workspace
from .plan import plan_arguments

BULLETIN_KINDS = ("fire", "air", "dustfall")

MAKE_BULLETIN = Task(
    "make_bulletin", "publish", "发布", "Publish",
    "编制通报", "Make a bulletin",
    "按日、周（ISO 周，周一至周日）、月或任意时段编制通报：Excel、Word 与 CSV。"
    "火点：按市、县、乡镇列出（零也列出），三个口径、查实率、每千公顷与每万亩耕地火点数、排名、同比、未观测，附经纬度（度分秒）清单；"
    "与地图、工作簿同一筛选、同一数字。空气：每月排名与奖惩。降尘：县均值与方案限值。疑似火点，须经现场核实；不作为处罚依据。",
    "Makes the bulletin of a day, a week (ISO, Monday to Sunday), a month or any span: Excel, Word and CSV. Fires: by city, county and township, zeros included, "
    "the three counts, verified rate, rates by cropland, rank, change against last year, not observed, with a list of places in D°M′S″; the same filter and the "
    "same figures as map and workbook. Air: monthly ranks with reward and penalty. Dustfall: county means against the plan. "
    "Suspected fires, to be verified on site; not a basis for penalties.",
    (
        workspace(),
        Argument("kind", "choice", "哪种通报", "which bulletin", choices=BULLETIN_KINDS, choices_zh=("疑似火点", "空气质量", "降尘量"), default="fire"),
        Argument("day", "date", "日报：哪一天（北京时间）", "daily: which day (Beijing)", "YYYY-MM-DD"),
        Argument("week", "text", "周报：哪一周（ISO 周，周一至周日）", "weekly: which ISO week, Monday to Sunday", "YYYY-Www"),
        Argument("month", "text", "月报：哪一月", "monthly: which month", "YYYY-MM"),
        Argument("from", "date", "其他时段：从哪一天", "any span: first day", "YYYY-MM-DD"),
        Argument("to", "date", "其他时段：到哪一天", "any span: last day", "YYYY-MM-DD"),
        result_folder(),
        Argument("issue", "text", "期号（如 第12期）", "number of the issue, as it is to be printed", "TEXT"),
        Argument("issuer", "text", "发布单位", "who issues it", "UNIT"),
        Argument("issued_on", "date", "发布日期", "day of issue", "YYYY-MM-DD"),
        Argument("cropland", "file", "耕地：表（代码、耕地面积）或土地覆盖栅格", "cropland: a table (code, area) or a land cover raster", "FILE"),
        Argument("cropland_classes", "text", "栅格中的耕地类别值", "classes of the raster that are cropland", "LIST", "40", advanced=True),
        Argument("min_confidence", "choice", "最低置信度", "lowest confidence", default="low", choices=("low", "nominal", "high"), choices_zh=("低", "一般", "高")),
        Argument("attributions", "texts", "归属：certain、likely、disputed、outside", "attribution: certain, likely, disputed, outside", "WORD", advanced=True),
        Argument("states", "texts", "核查状态，如 suspected、confirmed", "states, e.g. suspected, confirmed", "WORD", advanced=True),
        Argument("without", "texts", "剔除带这些证据的：low_confidence、near_static、no_cropland 等",
                 "leave out what bears this evidence: low_confidence, near_static, no_cropland …", "WORD"),
        Argument("townships", "texts", "只要这些乡镇", "these townships only", "CODE"),
        *plan_arguments(), as_of(), languages(),
    ),
)
