"""Tables that apply_rules gives: the findings in one language, what became of every rule, and what is shown beside them."""

from ..schema import Field, Layer
from .records import FINDINGS

FINDINGS_SHOWN = Layer("findings", "问题", "Findings", None, ("finding_id",), (
    FINDINGS.field("rule"), FINDINGS.field("layer"), FINDINGS.field("key"), FINDINGS.field("name"), FINDINGS.field("township_code"), FINDINGS.field("date"),
    Field("detail", "text", "情形", "Detail", required=True), FINDINGS.field("basis"),
    FINDINGS.field("force"), FINDINGS.field("state"), FINDINGS.field("deadline"),
    FINDINGS.field("on_wording"), FINDINGS.field("zone_id"), FINDINGS.field("quote"), FINDINGS.field("responsible"),
    FINDINGS.field("provision"), FINDINGS.field("finding_id")))
RULES_RUN = Layer("rules", "规则", "Rules", None, (), (
    Field("rule", "text", "规则", "Rule", required=True), Field("title", "text", "名称", "Title"), Field("provision", "text", "条款编号", "Provision"),
    Field("findings", "integer", "问题数", "Findings"), Field("skipped", "text", "未运行的原因", "Why it did not run")))

AIR_RANKS = Layer("air_ranks", "空气质量排名", "Ranks of air quality", None, ("level", "unit_code", "period"), (
    Field("level", "text", "级别", "Level", required=True, choices=("prefecture", "county", "township"), choices_zh=("市", "县", "乡镇")),
    Field("unit_code", "text", "单位代码", "Unit code", required=True), Field("unit", "text", "单位", "Unit"),
    Field("period", "text", "时段（年或年-月）", "Period (YYYY or YYYY-MM)", required=True),
    Field("value", "real", "综合指数", "Composite index", decimals=2), Field("rank", "integer", "排名", "Rank"),
    Field("rank_of", "integer", "参加排名数", "Ranked of"),
    Field("ranked_by", "text", "排名来源", "Ranked by", choices=("given", "computed"), choices_zh=("读数自带", "按综合指数计算")),
    Field("year_before", "real", "上年同期综合指数", "Composite index a year before", decimals=2),
    Field("change_percent", "real", "同比变化", "Change", unit="%", decimals=1),
    Field("targets", "integer", "目标数", "Targets"), Field("missed", "integer", "未完成目标数", "Targets missed"),
    Field("met", "integer", "完成目标", "Targets met", low=0, high=1),
    Field("amount", "real", "奖（+）惩（−）金额", "Reward (+) or penalty (−)", decimals=2), Field("money", "text", "金额单位", "In"),
    Field("basis", "text", "依据", "Basis", required=True), Field("note", "text", "备注", "Note")))
COVERAGE = Layer("coverage", "乡镇汇总", "By township", None, ("township_code",), (
    Field("township_code", "text", "乡镇代码", "Township code", required=True), Field("township", "text", "乡镇", "Township"), Field("county", "text", "县", "County"),
    Field("households_done", "integer", "已改造户数", "Households covered"), Field("households_total", "integer", "总户数", "All households"),
    Field("coverage_percent", "real", "清洁取暖覆盖率", "Coverage of clean heating", unit="%", decimals=1),
    Field("stations", "integer", "空气站", "Air stations"), Field("enterprises", "integer", "企业", "Enterprises"), Field("findings", "integer", "问题数", "Findings")))
PARKS = Layer("parks", "园区汇总", "By park", None, ("zone_id",), (
    Field("zone_id", "text", "分区编号", "Zone", required=True), Field("name", "text", "名称", "Name"),
    Field("stations", "integer", "空气站", "Air stations"), Field("enterprises", "integer", "企业", "Enterprises"), Field("findings", "integer", "问题数", "Findings")))
PRINTED_COUNTS = Layer("printed_counts", "台账数与文件数", "Registers against printed counts", None, ("count", "part"), (
    Field("count", "text", "数目", "Count", required=True), Field("layer", "text", "图层", "Layer", required=True),
    Field("part", "text", "分项（空为合计）", "Part (empty: total)"),
    Field("printed", "integer", "文件数", "Printed", required=True), Field("counted", "integer", "台账数", "Counted"),
    Field("differs", "integer", "不一致", "Differs", low=0, high=1), Field("basis", "text", "依据", "Basis", required=True)))
