"""Satellite fire points: what was read, what it was grouped into, and the tables of a result."""

from ..schema import Field, Layer

SOURCES = ("satellite", "video", "drone", "patrol", "report")
CONFIDENCES = ("low", "nominal", "high")
FOOTPRINT_KINDS = ("given", "assumed", "pixel")
ATTRIBUTIONS = ("certain", "likely", "disputed", "outside")

_PLACE = (
    Field("lon", "real", "经度", "Longitude", required=True, unit="°", decimals=6),
    Field("lat", "real", "纬度", "Latitude", required=True, unit="°", decimals=6),
)
_OWNER = (
    Field("township_code", "text", "区划代码", "Township code"),
    Field("probability", "real", "归属概率", "Probability", decimals=4),
    Field("runner_up_code", "text", "次选代码", "Runner-up code"),
    Field("runner_up_probability", "real", "次选概率", "Runner-up probability", decimals=4),
    Field("attribution", "text", "归属", "Attribution", choices=ATTRIBUTIONS),
)

# What every reader returns. Empty is None, NaN or NaT; degrees are WGS 84; one row is one detection.
READINGS = Layer(
    "readings", "火点文件", "Fire point file", None, (),
    (
        Field("source_file", "text", "来源文件", "Source file", required=True),
        Field("source_row", "integer", "来源行", "Source row", required=True),
        Field("source", "text", "来源", "Source", required=True, choices=SOURCES),
        Field("product", "text", "产品", "Product"),
        Field("satellite", "text", "卫星", "Satellite"),
        Field("sensor", "text", "传感器", "Sensor", required=True),
        Field("version", "text", "版本", "Version"),
        Field("acquired_utc", "time", "过境时间", "Acquired"),
        Field("date_only", "date", "日期", "Date without time"),
        *_PLACE,
        Field("scan_m", "real", "沿扫描", "Along scan", unit="m", decimals=1),
        Field("track_m", "real", "沿轨", "Along track", unit="m", decimals=1),
        Field("error_m", "real", "定位误差", "Location error (1σ)", unit="m", decimals=1),
        Field("footprint", "text", "足迹", "Footprint", choices=FOOTPRINT_KINDS),
        Field("confidence", "text", "置信度", "Confidence", choices=CONFIDENCES),
        Field("confidence_given", "text", "原置信度", "Confidence as given"),
        Field("frp_mw", "real", "辐射功率", "FRP", unit="MW", decimals=2),
        Field("daynight", "text", "昼夜", "Day or night", choices=("D", "N")),
        Field("county_named", "text", "列出的县", "County as named"),
        Field("flags", "text", "标记", "Flags"),
    ),
)

DETECTIONS = Layer(
    "detections", "像元", "Detections", "point", ("detection_id",),
    (
        Field("detection_id", "text", "像元编号", "Detection", required=True),
        Field("source_file", "text", "来源文件", "Source file", required=True),
        Field("source", "text", "来源", "Source", required=True, choices=SOURCES),
        Field("product", "text", "产品", "Product"),
        Field("satellite", "text", "卫星", "Satellite"),
        Field("acquired_utc", "time", "过境时间（UTC）", "Acquired (UTC)"),
        Field("day", "date", "日期（北京）", "Day (Beijing)"),
        *_PLACE,
        Field("scan_m", "real", "沿扫描", "Along scan", unit="m", decimals=1),
        Field("track_m", "real", "沿轨", "Along track", unit="m", decimals=1),
        Field("footprint", "text", "足迹", "Footprint", choices=FOOTPRINT_KINDS),
        Field("confidence", "text", "置信度", "Confidence", choices=CONFIDENCES),
        Field("confidence_given", "text", "原置信度", "Confidence as given"),
        Field("frp_mw", "real", "辐射功率", "FRP", unit="MW", decimals=2),
        Field("fire_id", "text", "火区编号", "Fire", required=True),
        Field("event_id", "text", "事件编号", "Event", required=True),
        *_OWNER,
        Field("cropland_share", "real", "耕地占比", "Cropland share", decimals=4),
        Field("near_static_name", "text", "邻近静态热源", "Near static source"),
        Field("near_static_m", "real", "距静态热源", "Distance to static source", unit="m", decimals=0),
        Field("counted", "integer", "计入", "Counted", required=True),
        Field("flags", "text", "标记", "Flags"),
    ),
)

# In a workspace a detection keeps what a later run needs to group it again with what comes in then.
KEPT = ("source_row", "sensor", "version", "date_only", "error_m", "daynight", "county_named")
KEPT_DETECTIONS = Layer(DETECTIONS.name, DETECTIONS.zh, DETECTIONS.en, "point", DETECTIONS.key,
                        DETECTIONS.fields + tuple(READINGS.field(name) for name in KEPT), indexes=("day", "acquired_utc", "event_id"))
JUDGED_FLAGS = ("low_confidence", "confidence_unknown", "near_static", "no_cropland", "assumed_footprint", "time_unknown")
"""Flags that judging adds to those of a file; they are given anew in every run."""

FOOTPRINTS = Layer(
    "footprints", "像元足迹", "Footprints", "polygon", ("detection_id",),
    tuple(DETECTIONS.field(name) for name in (
        "detection_id", "fire_id", "event_id", "township_code", "probability", "attribution", "confidence",
        "frp_mw", "footprint", "counted")),
)

# A fire or an event: its place is the first detection's, its owner the largest summed probability.
_GROUP = (
    Field("day", "date", "日期（北京）", "Day (Beijing)"),
    Field("first_utc", "time", "首次过境（UTC）", "First acquired (UTC)"),
    Field("last_utc", "time", "末次过境（UTC）", "Last acquired (UTC)"),
    *_PLACE,
    Field("satellites", "text", "卫星", "Satellites"),
    Field("detections", "integer", "像元数", "Detections"),
    Field("counted_detections", "integer", "计入像元数", "Counted detections"),
    Field("frp_mw", "real", "辐射功率", "FRP", unit="MW", decimals=2),
    Field("confidence", "text", "最高置信度", "Highest confidence", choices=CONFIDENCES),
    Field("low_only", "integer", "仅低置信度", "Low confidence only"),
    *_OWNER,
    Field("near_static_name", "text", "邻近静态热源", "Near static source"),
    Field("near_static_m", "real", "距静态热源", "Distance to static source", unit="m", decimals=0),
    Field("counted", "integer", "计入", "Counted"),
    Field("flags", "text", "标记", "Flags"),
)

FIRES = Layer(
    "fires", "火区", "Fires", "point", ("fire_id",),
    (
        Field("fire_id", "text", "火区编号", "Fire", required=True),
        Field("event_id", "text", "事件编号", "Event", required=True),
        *_GROUP,
    ),
)

EVENTS = Layer(
    "events", "事件", "Events", "point", ("event_id",),
    (
        Field("event_id", "text", "事件编号", "Event", required=True),
        Field("merged_into", "text", "并入", "Merged into"),
        Field("fires", "integer", "火区数", "Fires"),
        *_GROUP,
    ),
)

# In a workspace an event shows the state that the ledger of verdicts gives it: a trigger writes it with every verdict.
STATE = Field("state", "text", "状态", "State", choices=("suspected", "dispatched", "confirmed", "rejected", "adjudicated", "charged", "appealed", "settled"),
              choices_zh=("疑似", "已派发", "查实", "查否", "已核定", "已扣减", "申诉中", "已结案"))
KEPT_EVENTS = Layer(EVENTS.name, EVENTS.zh, EVENTS.en, "point", EVENTS.key, (*EVENTS.fields[:1], STATE, *EVENTS.fields[1:]))

# What rasters that know cloud saw of a township on a day, all their passes together: points of processing/observe.py, one bit each.
OBSERVATIONS = Layer(
    "observations", "观测比例", "Observed shares", None, ("township_code", "day"),
    (
        Field("township_code", "text", "区划代码", "Township code", required=True),
        Field("day", "date", "日期（北京）", "Day (Beijing)", required=True),
        Field("observed_share", "real", "观测比例", "Observed share", required=True, low=0, high=1, decimals=4),
        Field("reached", "integer", "栅格所及", "Within a raster", required=True, low=0, high=1),
        Field("passes", "text", "过境（UTC）", "Passes (UTC)"),
        Field("points", "integer", "采样点数", "Sample points", required=True, low=1),
        Field("seen", "text", "看到的采样点", "Points seen", required=True, form="([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?"),
    ),
    indexes=("day",),
)

_COUNTS = (
    Field("detections", "integer", "像元", "Detections"),
    Field("fires", "integer", "火区", "Fires"),
    Field("events", "integer", "事件", "Events"),
    Field("events_low_only", "integer", "仅低置信度事件", "Low-only events"),
    Field("certain", "integer", "归属明确", "Certain"),
    Field("likely", "integer", "倾向", "Likely"),
    Field("disputed", "integer", "跨界待核", "Disputed"),
    Field("low_confidence", "integer", "低置信度", "Low confidence"),
    Field("near_static", "integer", "近静态热源", "Near static source"),
    Field("frp_mw", "real", "FRP 合计", "FRP total", unit="MW", decimals=2),
    Field("observed_share", "real", "观测比例", "Observed share", decimals=4),
)
_UNIT = (
    Field("township_code", "text", "区划代码", "Township code", required=True),
    Field("township", "text", "乡镇", "Township"),
    Field("county", "text", "县（市、区）", "County"),
    Field("city", "text", "市", "City"),
)

TOWNSHIP_COUNTS = Layer("township_counts", "乡镇统计", "Counts by township", None, ("township_code",), _UNIT + _COUNTS)

TOWNSHIP_DAYS = Layer(
    "township_days", "乡镇逐日统计", "Counts by township and day", None, ("township_code", "day"),
    (*_UNIT, Field("day", "date", "日期（北京）", "Day (Beijing)", required=True), *_COUNTS),
)

# Counties and cities as the townships of a result make them up: lines and names on its map.
BORDERS = Layer(
    "borders", "县市界", "County and city borders", "polygon", ("level", "county", "city"),
    (
        Field("level", "text", "级别", "Level", required=True, choices=("county", "city"), choices_zh=("县", "市")),
        Field("county", "text", "县（市、区）", "County"),
        Field("city", "text", "市", "City"),
    ),
)

REJECTED = Layer(
    "rejected", "未采用的行", "Rejected rows", None, (),
    (
        Field("file", "text", "文件", "File", required=True),
        Field("row", "integer", "行", "Row", required=True),
        Field("column", "text", "列", "Column"),
        Field("value", "text", "值", "Value"),
        Field("reason", "text", "原因", "Reason", required=True),
    ),
)

LAYERS = (READINGS, DETECTIONS, FOOTPRINTS, FIRES, EVENTS, OBSERVATIONS, TOWNSHIP_COUNTS, TOWNSHIP_DAYS, BORDERS, REJECTED)
