"""Tables that apply_rules gives: the findings in one language, and what became of every rule."""

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
