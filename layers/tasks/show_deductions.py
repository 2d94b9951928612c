"""show_deductions: what adjudicated fire events cost whom, by a rule table."""

from .declaration import Argument, Task, languages, result_folder, workspace

SHOW_DEDUCTIONS = Task(
    "show_deductions", "ledger", "台账", "Ledger",
    "计算扣减", "Show deductions",
    "按规则表计算火点扣减或扣分：只对已核定的事件计算；发现与核定并列，计入与扣减分开。金额只来自规则表（随附各地公布的规则，或自己的 TOML 文件），"
    "规则表写明文件、条款与期限；文件没有写金额的，只列数目。",
    "Computes deductions or points for fire events by a rule table: for adjudicated events alone; found beside adjudicated, counted apart from charged. "
    "Amounts come from the table alone (published ones are included; or a TOML file of your own), which names document, clause and dates; "
    "where a document states no amount, counts alone are shown.",
    (
        workspace(),
        Argument("rules", "text", "规则表（随附的名称，或自己的 .toml 文件）",
                 "rule table: the name of an included one, or a .toml file", "NAME|FILE.toml", required=True),
        Argument("from", "date", "从哪一天（北京）", "first day (Beijing)", "YYYY-MM-DD"),
        Argument("to", "date", "到哪一天（北京）", "last day (Beijing)", "YYYY-MM-DD"),
        Argument("cropland", "texts", "耕地面积（亩）：单位代码=亩", "cropland in mu: CODE=MU by unit", "CODE=MU", advanced=True),
        Argument("kinds", "texts", "单位类别（奖励用）：单位代码=类别",
                 "kind of unit, for rewards: CODE=KIND", "CODE=KIND", advanced=True),
        Argument("charged_total", "number", "公布的扣减总额，用来核对已扣减的个数",
                 "published total of what was charged, to check how many that can be", "AMOUNT", advanced=True),
        result_folder(),
        languages(),
    ),
)
