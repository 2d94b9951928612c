"""publish_fires: the fires of a workspace under a filter, as map, workbook and tables."""

from .declaration import Argument, Task, as_of, languages, result_folder, workspace

PUBLISH_FIRES = Task(
    "publish_fires", "fires", "火点", "Fires",
    "导出火点成果", "Publish fires",
    "把工作区中符合筛选的火点做成网页地图、工作簿与各表（内部版）；或只写其中一个文件。筛选条件印在每份成果上。疑似火点，须经现场核实；不作为处罚依据。",
    "Makes web map, workbook and tables (internal edition) of the workspace's fires that pass the filter, or one of these files alone. The filter is printed on "
    "each. Suspected fires, to be verified on site; not a basis for penalties.",
    (
        workspace(),
        result_folder(required=False),
        Argument("map", "file_out", "只写网页地图", "web map alone", "FILE.html", ending="html"),
        Argument("workbook", "file_out", "只写工作簿", "workbook alone", "FILE.xlsx", ending="xlsx"),
        Argument("first_day", "date", "从哪一天（北京时间）", "first day (Beijing)", "YYYY-MM-DD"),
        Argument("last_day", "date", "到哪一天（北京时间）", "last day (Beijing)", "YYYY-MM-DD"),
        Argument("min_confidence", "choice", "最低置信度", "lowest confidence", default="low", choices=("low", "nominal", "high"), choices_zh=("低", "一般", "高")),
        Argument("attributions", "texts", "归属：certain、likely、disputed、outside", "attribution: certain, likely, disputed, outside", "WORD"),
        Argument("states", "texts", "核查状态，如 suspected、confirmed", "states, e.g. suspected, confirmed", "WORD"),
        Argument("without", "texts", "剔除带这些证据的：low_confidence、near_static、no_cropland 等",
                 "leave out what bears this evidence: low_confidence, near_static, no_cropland …", "WORD"),
        Argument("townships", "texts", "只要这些乡镇", "these townships only", "CODE"),
        Argument("zeros", "choice", "没有火点的乡镇", "townships without fires", default="listed", choices=("listed", "left_out"), choices_zh=("列出（0 行）", "不列")),
        Argument("approval", "text", "审图号（印在图上；不填则图上印“草稿”）", "map approval number, printed on the map; without it the map is a draft", "NUMBER"),
        as_of(), languages(),
    ),
)
