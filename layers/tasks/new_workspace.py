"""new_workspace: an empty workspace for a county or a prefecture."""

from .declaration import DATUMS, DATUMS_ZH, Argument, Task, languages, signature
from .plan import PRESETS, PRESETS_ZH

NEW_WORKSPACE = Task(
    "new_workspace", "workspace", "工作区", "Workspace",
    "新建工作区", "New workspace",
    "新建一个 GeoPackage 工作区：分区、通告、行政单元、设施、线路与火点的图层一次建好，带自然键、约束、索引、中文别名与样式；谁在何时改了什么由触发器记入历史。"
    "不装插件的 QGIS 也能直接打开。",
    "Makes a workspace, one GeoPackage: layers of zones, acts, units, facilities, lines and fires with natural keys, constraints, indexes, Chinese aliases and styles; "
    "triggers keep who changed what and when. A QGIS without the plugin opens it as it is.",
    (
        Argument("workspace", "file_out", "工作区（新的 GeoPackage）", "workspace: a new GeoPackage", "W.gpkg", required=True, positional=True, ending="gpkg"),
        Argument("area", "text", "县或市的区划代码（6 位）", "code of the county or prefecture, 6 digits", "CODE", required=True),
        Argument("townships", "layer", "乡镇面图层（取其中本区域的）", "township polygons; those of the area are taken", "FILE[:LAYER]"),
        Argument("preset", "choice", "方案（阈值与期限的来源）", "plan whose thresholds and deadlines apply", choices=PRESETS, choices_zh=PRESETS_ZH),
        Argument("townships_datum", "choice", "乡镇图层的坐标基准", "datum of the townships, if the layer cannot tell",
                 choices=DATUMS, choices_zh=DATUMS_ZH, advanced=True),
        signature(),
        languages(),
    ),
)
