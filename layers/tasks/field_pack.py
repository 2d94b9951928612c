"""field_pack: what a team takes along to the fire points of a day or period."""

from .declaration import Argument, Task, as_of, languages, result_folder, workspace
from .publish_fires import PUBLISH_FIRES

FIELD_PACK = Task(
    "field_pack", "fires", "火点", "Fires",
    "生成外业核查包", "Make a field pack",
    "把一天或一段时间、若干乡镇的火点做成外业核查包（内部资料）：GeoPackage、KML、GPX、离线网页、可填写的核查表（XLSX）与二维码；"
    "在 QGIS 中还有 PDF 图册（县总览 A3、每乡镇 A4）"
    "与 QField 工程。带回的结论用 take-verdicts 取回。疑似火点，须经现场核实；不作为处罚依据。",
    "Makes a field pack (internal) of the fires of a day or period and of the townships chosen: GeoPackage, KML, GPX, offline page, list to be filled in (XLSX) "
    "and QR codes; in QGIS also a PDF atlas (overview A3, A4 for each township) and a QField project. What comes back is taken with take-verdicts. Suspected fires, to "
    "be verified on site; not a basis for penalties.",
    (
        workspace(),
        result_folder(),
        Argument("day", "date", "哪一天（北京时间）", "the day (Beijing)", "YYYY-MM-DD"),
        Argument("from", "date", "从哪一天（北京时间）", "first day (Beijing)", "YYYY-MM-DD"),
        Argument("to", "date", "到哪一天（北京时间）", "last day (Beijing)", "YYYY-MM-DD"),
        *(PUBLISH_FIRES.argument(name) for name in ("townships", "min_confidence", "attributions", "states", "without")),
        Argument("zones", "texts", "显示哪些分区（缺省 burn_ban、fuel_ban、coal_ban）", "kinds of zones to show; burn_ban, fuel_ban, coal_ban by default", "KIND"),
        Argument("people", "flag", "写上网格责任人姓名与电话（内部，不得公开）", "name the people of the grid with their phones (internal, not for release)"),
        Argument("approval", "text", "审图号（印在图上；不填则图上印“草稿”）", "map approval number, printed on the map; without it the map is a draft", "NUMBER"),
        as_of(), languages(),
    ),
)
