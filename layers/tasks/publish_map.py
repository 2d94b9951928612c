"""publish_map: zones and fires of a workspace as a web map, for the office or for the public."""

from .declaration import Argument, Task, as_of, languages, workspace

PUBLISH_MAP = Task(
    "publish_map", "publish", "发布", "Publish",
    "发布网页地图", "Publish a web map",
    "把工作区的分区、火点、设施做成不联网也能打开的网页地图。内部版含全部内容并有水印；公开版只含列出的列，火点按乡镇或网格汇总，不含人名、电话与火点位置。发布前逐项检查。"
    "疑似火点，须经现场核实；不作为处罚依据。",
    "Makes a web map of the workspace's zones, fires and facilities that opens without a network. The internal edition holds everything and a watermark; the public "
    "one holds listed columns alone, fires summed by township or cell, no names, phones or places of fires. Everything is checked first. Suspected fires, to be "
    "verified on site; not a basis for penalties.",
    (
        workspace(),
        Argument("out", "file_out", "成果：FILE.html，或网站用的文件夹", "what to make: FILE.html, or a folder for a web server", "FILE.html",
                 required=True, ending="html"),
        Argument("edition", "choice", "版本", "edition", default="internal", choices=("internal", "public"), choices_zh=("内部版", "公开版")),
        Argument("approval", "text", "审图号（印在图上；不填则须声明为草稿）", "map approval number, printed on the map; without it only a draft", "NUMBER"),
        Argument("draft", "flag", "这是草稿（图上印“草稿，未送审，不得公开”）", "this is a draft (the map says “draft, not for release”)"),
        Argument("compare", "date", "与这一天的分区比较（页内可切换）", "compare the zones with those of this day (to switch to in the page)",
                 "YYYY-MM-DD"),
        Argument("fires", "choice", "火点", "fires", default="township", choices=("township", "grid", "none"),
                 choices_zh=("公开版按乡镇汇总", "公开版按网格汇总", "不含火点")),
        Argument("grid_deg", "number", "网格边长（度）", "side of a cell, degrees", "DEGREES", default=0.05, advanced=True),
        Argument("facilities", "texts", "公开版含这些设施（只有类别与位置；内部版全含）",
                 "facilities in the public edition (kind and place alone; the internal one has all)",
                 "LAYER"),
        Argument("text", "texts", "公开版含这些文字列，如 zones.note、boilers.name", "texts in the public edition, such as zones.note, boilers.name",
                 "LAYER.COLUMN"),
        Argument("notices", "choice", "通告原文", "text of the notices", default="embed", choices=("embed", "cite"), choices_zh=("放入页内", "只列文号")),
        Argument("tianditu_key", "text", "可切换天地图底图（密钥；默认不写入文件，由看图的人填）",
                 "a base map of Tianditu that can be switched on; the key is left out of the file, a reader gives his own", "KEY", advanced=True),
        Argument("keep_key", "flag", "密钥写入文件", "leave the key in the file", advanced=True),
        Argument("check_only", "flag", "只检查，不生成", "check alone, make nothing"),
        Argument("first_day", "date", "从哪一天（北京时间）", "first day (Beijing)", "YYYY-MM-DD"),
        Argument("last_day", "date", "到哪一天（北京时间）", "last day (Beijing)", "YYYY-MM-DD"),
        Argument("min_confidence", "choice", "最低置信度", "lowest confidence", default="low", choices=("low", "nominal", "high"), choices_zh=("低", "一般", "高")),
        Argument("attributions", "texts", "归属：certain、likely、disputed、outside", "attribution: certain, likely, disputed, outside", "WORD"),
        Argument("states", "texts", "核查状态，如 suspected、confirmed", "states, e.g. suspected, confirmed", "WORD"),
        Argument("without", "texts", "剔除带这些证据的：low_confidence、near_static、no_cropland 等",
                 "leave out what bears this evidence: low_confidence, near_static, no_cropland …", "WORD"),
        Argument("townships", "texts", "只要这些乡镇", "these townships only", "CODE"),
        as_of(), languages(),
    ),
)
