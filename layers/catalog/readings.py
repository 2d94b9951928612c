"""Readings by unit and period: dustfall, air quality, indicators; the targets they are held against; alerts."""

from ..schema import Field, Layer

COMPARATORS = ("<", "<=", ">", ">=")

# A unit is a township, a county or a zone that reports (a park, a development zone); its code is what the unit has in its own layer.
_UNIT = (Field("unit_code", "text", "单位代码", "Unit code", required=True), Field("unit", "text", "单位", "Unit"))
_NOTE = (Field("source", "text", "数据来源", "Source"), Field("note", "text", "备注", "Note"))


def _micrograms(name: str, zh: str, en: str) -> Field:
    return Field(name, "real", zh, en, unit="µg/m³", decimals=1, low=0)


DUSTFALL = Layer(
    "dustfall", "降尘量", "Dustfall", None, ("unit_code", "point", "month"),
    (
        *_UNIT,
        Field("point", "text", "监测点", "Point", required=True),
        Field("month", "text", "月份（年-月）", "Month (YYYY-MM)", required=True, form="[0-9]{4}-[01][0-9]"),
        Field("t_km2_month", "real", "降尘量", "Dustfall", unit="t/(km²·月)", decimals=2, low=0),
        *_NOTE,
    ),
    checks=("month GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]'",),
    indexes=("month",),
)

AIR_READINGS = Layer(
    "air_readings", "空气质量", "Air readings", None, ("unit_code", "period"),
    (
        *_UNIT,
        Field("period", "text", "时段（年或年-月）", "Period (YYYY or YYYY-MM)", required=True, form="[0-9]{4}(-[01][0-9])?"),
        _micrograms("pm25", "细颗粒物", "PM2.5"),
        _micrograms("pm10", "可吸入颗粒物", "PM10"),
        _micrograms("so2", "二氧化硫", "SO2"),
        _micrograms("no2", "二氧化氮", "NO2"),
        Field("co", "real", "一氧化碳（95百分位）", "CO (95th percentile)", unit="mg/m³", decimals=1, low=0),
        _micrograms("o3", "臭氧（90百分位）", "O3 (90th percentile)"),
        Field("composite_index", "real", "综合指数", "Composite index", decimals=2, low=0),
        Field("aqi_max", "integer", "AQI 最大值", "Highest AQI", low=0),
        Field("good_days", "integer", "优良天数", "Good days", low=0, high=366),
        Field("rank", "integer", "排名", "Rank", low=1),
        Field("rank_of", "integer", "参加排名数", "Ranked of", low=1),
        *_NOTE,
    ),
    checks=("period GLOB '[0-9][0-9][0-9][0-9]' OR period GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]'", "rank IS NULL OR rank_of IS NULL OR rank <= rank_of"),
    indexes=("period",),
)

TARGETS = Layer(
    "targets", "目标", "Targets", None, ("unit_code", "indicator", "period"),
    (
        *_UNIT,
        Field("indicator", "text", "指标", "Indicator", required=True),
        Field("period", "text", "时段（年或年-月）", "Period (YYYY or YYYY-MM)", required=True),
        Field("op", "text", "比较", "Comparator", required=True, choices=COMPARATORS),
        Field("value", "real", "目标值", "Target", required=True),
        Field("set_by", "text", "下达依据", "Set by"),
        Field("note", "text", "备注", "Note"),
    ),
)

INDICATORS = Layer(
    "indicators", "指标值", "Indicators", None, ("unit_code", "indicator", "period"),
    (
        *_UNIT,
        Field("indicator", "text", "指标", "Indicator", required=True),
        Field("period", "text", "时段（年或年-月）", "Period (YYYY or YYYY-MM)", required=True),
        Field("value", "real", "数值", "Value", required=True),
        Field("measured_in", "text", "计量单位", "Measured in"),
        *_NOTE,
    ),
)

ALERTS = Layer(
    "alerts", "预警", "Alerts", None, ("alert_id",),
    (
        Field("alert_id", "text", "预警编号", "Alert", required=True),
        Field("kind", "text", "类别", "Kind", required=True, choices=("heavy", "ozone"), choices_zh=("重污染天气", "臭氧污染")),
        Field("level", "text", "级别", "Level", choices=("yellow", "orange", "red"), choices_zh=("黄色", "橙色", "红色")),
        Field("valid_from", "date", "启动日", "First day", required=True),
        Field("valid_to", "date", "解除日", "Last day"),
        Field("issuer", "text", "发布机关", "Issuer"),
        Field("note", "text", "备注", "Note"),
    ),
    checks=("valid_to IS NULL OR valid_from <= valid_to",),
)

LAYERS = (DUSTFALL, AIR_READINGS, TARGETS, INDICATORS, ALERTS)
