"""apply_rules: what the plan orders, held against the workspace."""

from .declaration import Argument, Task, as_of, known_on, languages, result_folder, signature, workspace
from .plan import plan_arguments

APPLY_RULES = Task(
    "apply_rules", "ledger", "台账", "Ledger",
    "按方案排查问题", "Apply rules",
    "按方案逐条检查工作区：哪些锅炉应清零、哪些用煤户在禁煤区内、哪些矿山逾期……每个问题写明依据的文号、条款、力度与期限。方案没有规定的不查，没有数据的写“没有数据”，不写“没有问题”。"
    "另给出每月空气质量排名与奖惩（air_ranks.csv）、按乡镇与园区的汇总（coverage.csv、parks.csv）、"
    "台账数与文件数的对照（printed_counts.csv）。"
    "写入台账时，已有的问题只更新、不重复；销号后再次发现的重新打开并写明原因。",
    "Holds the workspace against a plan, clause by clause; each finding names document, clause, force and deadline. What the plan does not say is not asked, and "
    "where there is no data it says so instead of “no fault”. Beside the findings: ranks of air quality by month with reward and penalty (air_ranks.csv), "
    "townships and parks with what stands in them (coverage.csv, parks.csv), registers against printed counts (printed_counts.csv). "
    "In the ledger a finding is updated, never doubled; one that was closed and is found again is reopened with the reason.",
    (
        workspace(), *plan_arguments(), as_of(), known_on(),
        Argument("store", "flag", "写入工作区的问题台账与任务台账", "write to the workspace's ledgers of findings and tasks"),
        result_folder(required=False), signature(), languages(),
    ),
)
