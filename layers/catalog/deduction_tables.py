"""Tables that show_deductions and show_verdicts give."""

from ..schema import Field, Layer
from .fires import STATE

_RULE = Field("rule", "text", "规则", "Rule", required=True)
_UNIT = (Field("unit_code", "text", "承担单位代码", "Code of the unit that bears it", required=True), Field("unit", "text", "承担单位", "Unit that bears it"))
_TOWNSHIP = (Field("township_code", "text", "乡镇代码", "Township code"), Field("township", "text", "乡镇", "Township"))
_COUNTS = (
    Field("found", "integer", "发现", "Found", required=True), Field("waiting", "integer", "待核查、待核定", "Not decided yet", required=True),
    Field("rejected", "integer", "查否", "Rejected", required=True), Field("adjudicated", "integer", "核定", "Adjudicated", required=True),
    Field("appealed", "integer", "其中申诉中", "Of these under appeal", required=True), Field("counted", "integer", "计入", "Counted", required=True),
    Field("charged", "integer", "扣减", "Charged", required=True),
)
_MONEY = (
    Field("amount", "real", "计入金额（分值）", "Amount of those counted", decimals=2),
    Field("amount_charged", "real", "已扣减金额（分值）", "Amount of those charged", decimals=2),
    Field("measure", "text", "计量", "In"),
)
_BASIS = (Field("word", "text", "文件用语", "The document's word"), Field("document", "text", "文件", "Document", required=True),
          Field("clause", "text", "条款", "Clause"))

DEDUCTIONS = Layer("deductions", "扣减（按乡镇）", "Deductions by township", None, ("rule", "unit_code", "township_code"),
                   (_RULE, *_UNIT, *_TOWNSHIP, *_COUNTS, *_MONEY, *_BASIS))
DEDUCTION_UNITS = Layer("deduction_units", "扣减（按承担单位）", "Deductions by unit", None, ("rule", "unit_code"),
                        (_RULE, *_UNIT, *_COUNTS, *_MONEY, Field("per_thousand_ha", "real", "每千公顷耕地", "Per 1000 ha of cropland", decimals=4),
                         Field("per_10000_mu", "real", "每万亩耕地", "Per 10 000 mu of cropland", decimals=4),
                         Field("reward", "real", "无火点奖励", "Reward for none", decimals=2), Field("consequence", "text", "其他后果", "Other consequences"), *_BASIS))
DEDUCTION_EVENTS = Layer("deduction_events", "扣减（逐事件）", "Deductions by event", None, ("rule", "event_id"), (
    _RULE, Field("event_id", "text", "事件编号", "Event", required=True), Field("day", "date", "日期（北京）", "Day (Beijing)"), *_UNIT, *_TOWNSHIP,
    Field("state", STATE.type, STATE.zh, STATE.en, required=True, choices=STATE.choices, choices_zh=STATE.choices_zh),
    Field("area_mu", "real", "过火面积", "Burnt area", unit="亩", decimals=2),
    Field("nth", "integer", "第几个", "Which in its span"), Field("counted", "integer", "计入", "Counted", required=True, low=0, high=1),
    Field("charged", "integer", "扣减", "Charged", required=True, low=0, high=1), Field("amount", "real", "金额（分值）", "Amount", decimals=2),
    Field("why", "text", "未计入原因", "Why it does not count")))
EVENTS_SHOWN = Layer("verdicts", "核查台账", "Verdicts", None, ("event_id",), (
    Field("event_id", "text", "事件编号", "Event", required=True), Field("day", "date", "日期（北京）", "Day (Beijing)"),
    Field("state", STATE.type, STATE.zh, STATE.en, required=True, choices=STATE.choices, choices_zh=STATE.choices_zh),
    Field("since", "text", "时间（北京）", "Since (Beijing)"), Field("deadline", "text", "核查期限（北京）", "To be checked by (Beijing)"),
    Field("overdue", "integer", "逾期", "Overdue", low=0, high=1),
    Field("late", "integer", "核查迟于期限", "Checked late", low=0, high=1),
    Field("sources", "text", "来源", "Sources"), Field("in_season", "text", "禁烧季节", "Season"), Field("in_window", "text", "巡查时段", "Patrol window"),
    Field("county", "text", "县", "County"), *_TOWNSHIP, Field("village", "text", "村", "Village"),
    Field("village_m", "real", "距村驻地", "To the village's seat", unit="m", decimals=0),
    Field("grid_code", "text", "网格代码", "Grid code"), Field("grid", "text", "网格", "Grid"), Field("post", "text", "定点", "Post"),
    Field("hours", "text", "定时", "Hours"),
    Field("person_named", "integer", "定人", "Person named", low=0, high=1), Field("duty", "text", "定责", "Duty"),
    Field("lacks", "text", "责任链缺口", "What the chain lacks")))
PEOPLE_SHOWN = Layer("people", "责任人（内部，不得公开）", "People (internal, not for release)", None, (), (
    Field("event_id", "text", "事件编号", "Event", required=True), Field("grid_code", "text", "网格代码", "Grid code"), Field("role", "text", "职责", "Role"),
    Field("person", "text", "姓名", "Person"), Field("phone", "text", "电话", "Phone"), Field("unit", "text", "单位", "Unit")))
