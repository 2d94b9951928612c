"""flag_fires: fire points by township."""

from .declaration import DATUMS, DATUMS_ZH, Argument, Task, languages, signature

FLAG_FIRES = Task(
    "flag_fires", "fires", "火点", "Fires",
    "按乡镇标记火点", "Flag fires by township",
    "读取卫星火点清单与栅格，按像元足迹与定位误差把每个火点归到乡镇，给出像元、火区、事件三个口径与证据。"
    "结果为疑似火点，须经现场核实；不作为处罚依据。",
    "Reads satellite hotspot lists and rasters, attributes each detection to a township by its footprint and location error, "
    "and gives detections, fires and events side by side, with the evidence. Suspected fires, to be verified on site; not a basis for penalties.",
    (
        Argument("inputs", "files", "火点文件（清单或栅格；栅格可写 文件@过境时间）",
                 "fire files: lists or rasters; a raster may be FILE@TIME (UTC)", "FILE[@TIME]", required=True, positional=True),
        Argument("townships", "layer", "乡镇面图层", "township polygons", "FILE[:LAYER]", required=True),
        Argument("out", "folder_out", "结果文件夹（新建、空或先前的结果）", "result folder: new, empty or an earlier result", "DIR", required=True),
        Argument("sources", "layers", "静态热源图层（可多个；不给则用工作区的窑炉、企业、热源、矸石山与矿山）",
                 "static heat sources, may be given several times; without any, kilns, works, heat sources, gangue hills and mines of the workspace",
                 "FILE[:LAYER[:NAME]]"),
        Argument("near_m", "number", "距静态热源多少米内作提示", "flag detections within this many metres of a static source", "M", 1000.0),
        Argument("cropland", "raster", "耕地栅格", "land cover raster", "C.tif"),
        Argument("cropland_classes", "text", "耕地类别值", "classes that are cropland", "LIST", "40"),
        Argument("previous", "folder_in", "先前的结果（事件编号不变）", "earlier result whose event numbers are kept", "DIR"),
        Argument("min_confidence", "choice", "计入的最低置信度", "lowest confidence that is counted", default="low",
                 choices=("low", "nominal", "high"), choices_zh=("低", "一般", "高")),
        Argument("day_start", "text", "一日从几点开始（北京时间；17:00 则记在结束那天）",
                 "start of the Beijing day; a day from 17:00 bears the date on which it ends", "HH:MM", "00:00"),
        Argument("cut", "text", "归属明确、倾向的概率下限", "lower limits of certain and likely", "P,P", "0.95,0.80", advanced=True),
        Argument("code_field", "text", "乡镇代码字段", "field with the township code", "F", advanced=True),
        Argument("name_field", "text", "乡镇名称字段", "field with the township name", "F", advanced=True),
        Argument("townships_datum", "choice", "乡镇图层的坐标基准", "datum of the townships, if the layer cannot tell",
                 choices=DATUMS, choices_zh=DATUMS_ZH, advanced=True),
        Argument("points_datum", "choice", "点清单的坐标基准", "datum of the lists, if they cannot tell",
                 choices=DATUMS, choices_zh=DATUMS_ZH, advanced=True),
        Argument("raster_kind", "choice", "栅格值的含义", "what the raster's values mean",
                 choices=("class", "confidence", "frp", "binary"), choices_zh=("火点类别 0–9", "置信度", "辐射功率 MW", "是否火点"), advanced=True),
        Argument("fire_values", "text", "代表火点的栅格值", "raster values that are fire", "LIST", advanced=True),
        Argument("time", "text", "栅格的过境时间（UTC）", "time of the rasters' pass, UTC", "YYYY-MM-DDTHH:MM", advanced=True),
        Argument("sensor", "text", "卫星或传感器（如 NOAA-20、VIIRS、Terra、Himawari-9）", "satellite or sensor, e.g. NOAA-20, VIIRS, Terra, Himawari-9", "S",
                 advanced=True),
        Argument("workspace", "workspace", "写入工作区（其中的火点即先前的结果）", "workspace to write to; its fires are the previous result", "W.gpkg", ending="gpkg"),
        signature(),
        languages(),
    ),
)
