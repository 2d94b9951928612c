"""The tables of a bulletin: fires, air quality and dustfall by unit, and the list of suspected fires."""

from ..schema import Field, Layer
from .fires import ATTRIBUTIONS, CONFIDENCES
from .readings import AIR_READINGS
from .rule_tables import AIR_RANKS

LEVELS = ("city", "county", "township")
LEVELS_ZH = ("市", "县（市、区）", "乡镇")
OBSERVED = ("seen", "partly", "not_observed", "unknown")
OBSERVED_ZH = ("已观测", "部分观测", "未观测", "未知")

FIRE_BULLETIN = Layer("bulletin", "疑似火点通报", "Bulletin of suspected fires", None, ("level", "unit_code"), (
    Field("level", "text", "级别", "Level", required=True, choices=LEVELS, choices_zh=LEVELS_ZH),
    Field("unit_code", "text", "区划代码", "Code", required=True), Field("unit", "text", "单位", "Unit"),
    Field("county", "text", "县（市、区）", "County"), Field("city", "text", "市", "City"),
    Field("events", "integer", "疑似火点（事件）", "Suspected fires (events)"), Field("events_low_only", "integer", "仅低置信度事件", "Low-only events"),
    Field("fires", "integer", "火区", "Fires"), Field("detections", "integer", "像元", "Detections"),
    Field("frp_mw", "real", "FRP 合计", "FRP total", unit="MW", decimals=2),
    Field("confirmed", "integer", "查实", "Confirmed"), Field("rejected", "integer", "查否", "Rejected"), Field("unchecked", "integer", "未核查", "Unchecked"),
    Field("verified_percent", "real", "查实率", "Verified rate", unit="%", decimals=2),
    Field("cropland_kha", "real", "耕地", "Cropland", unit="千公顷", decimals=4),
    Field("per_kha", "real", "每千公顷火点数", "Events per 1,000 ha of cropland", decimals=4),
    Field("per_wanmu", "real", "每万亩火点数", "Events per 10,000 mu of cropland", decimals=4),
    Field("rank", "integer", "按火点数排名", "Rank by events"), Field("rate_rank", "integer", "按每千公顷排名", "Rank by rate"),
    Field("events_before", "integer", "上年同期", "A year before"), Field("change", "integer", "同比增减", "Change"),
    Field("change_percent", "real", "同比", "Change", unit="%", decimals=2),
    Field("observed_share", "real", "观测比例", "Observed share", decimals=4),
    Field("observed", "text", "观测", "Observed", choices=OBSERVED, choices_zh=OBSERVED_ZH),
    Field("note", "text", "备注", "Note")))

FIRE_BULLETIN_EVENTS = Layer("bulletin_events", "疑似火点清单", "Suspected fires", None, ("event_id",), (
    Field("event_id", "text", "事件编号", "Event", required=True),
    Field("city", "text", "市", "City"), Field("county", "text", "县（市、区）", "County"), Field("township", "text", "乡镇", "Township"),
    Field("township_code", "text", "区划代码", "Code"),
    Field("lon", "real", "中心经度", "Longitude", unit="°", decimals=6), Field("lat", "real", "中心纬度", "Latitude", unit="°", decimals=6),
    Field("lon_dms", "text", "经度（度分秒）", "Longitude (D°M′S″)"), Field("lat_dms", "text", "纬度（度分秒）", "Latitude (D°M′S″)"),
    Field("day", "date", "日期（北京）", "Day (Beijing)"), Field("first_utc", "time", "首次过境（UTC）", "First acquired (UTC)"),
    Field("satellites", "text", "卫星", "Satellites"), Field("detections", "integer", "像元", "Detections"),
    Field("frp_mw", "real", "辐射功率", "FRP", unit="MW", decimals=2),
    Field("confidence", "text", "置信度", "Confidence", choices=CONFIDENCES, choices_zh=("低", "一般", "高")),
    Field("attribution", "text", "归属", "Attribution", choices=ATTRIBUTIONS, choices_zh=("归属明确", "倾向", "跨界待核", "界外")),
    Field("state", "text", "核查状态", "State"), Field("low_only", "integer", "仅低置信度", "Low only"),
    Field("evidence", "text", "证据", "Evidence")))

_READ = ("pm25", "pm10", "o3", "good_days")
AIR_BULLETIN = Layer("bulletin", "空气质量通报", "Bulletin of air quality", None, ("level", "unit_code"), (
    *(AIR_RANKS.field(name) for name in ("level", "unit_code", "unit", "period", "rank", "rank_of", "ranked_by", "value")),
    *(AIR_READINGS.field(name) for name in _READ),
    *(AIR_RANKS.field(name) for name in ("year_before", "change_percent", "targets", "missed", "met")),
    Field("missed_targets", "text", "未完成的目标", "Targets missed, in words"),
    *(AIR_RANKS.field(name) for name in ("amount", "money", "basis", "note"))))

JUDGED = ("in_order", "fault", "on_wording", "not_judged")
JUDGED_ZH = ("符合", "不符合", "文字边界", "未判定")
DUSTFALL_BULLETIN = Layer("bulletin", "降尘量通报", "Bulletin of dustfall", None, ("level", "unit_code"), (
    Field("level", "text", "级别", "Level", required=True, choices=("county", "township"), choices_zh=LEVELS_ZH[1:]),
    Field("unit_code", "text", "单位代码", "Unit code", required=True), Field("unit", "text", "单位", "Unit"),
    Field("month", "text", "月份（年-月）", "Month (YYYY-MM)", required=True),
    Field("mean", "real", "平均降尘量", "Mean dustfall", unit="t/(km²·月)", decimals=2), Field("points", "integer", "监测点", "Points"),
    Field("judged", "text", "与方案相比", "Against the plan", choices=JUDGED, choices_zh=JUDGED_ZH),
    Field("year_before", "real", "上年同月", "A year before", unit="t/(km²·月)", decimals=2),
    Field("change_percent", "real", "同比", "Change", unit="%", decimals=1),
    Field("rank", "integer", "排名", "Rank"), Field("letter", "integer", "应发预警函", "Letter due", low=0, high=1),
    Field("reasons", "text", "发函原因", "Reasons of the letter"), Field("basis", "text", "依据", "Basis"), Field("note", "text", "备注", "Note")))
