"""export_ledger: the ledger as people hand it on, under a filter that it bears."""

from .declaration import Argument, Task, as_of, languages, workspace

EXPORT_LEDGER = Task(
    "export_ledger", "ledger", "台账", "Ledger",
    "导出台账", "Export the ledger",
    "把问题台账或任务条款导出为工作簿（.xlsx）或 CSV，可按规则（任务按文号）、乡镇、状态筛选；筛选条件印在表下。"
    "每条写明程度、期限与是否逾期、依据与原文、责任单位、佐证。",
    "Writes the findings or the dated clauses to a workbook (.xlsx) or CSV, by rule (tasks: by document), township and state; the filter is printed beneath. "
    "Each row bears severity, deadline and whether it has passed, document, clause and wording, units responsible, evidence.",
    (
        workspace(),
        Argument("out", "file_out", "写入的文件（.xlsx 或 .csv）", "file to write (.xlsx or .csv)", "FILE.xlsx", required=True, ending="xlsx"),
        Argument("sort", "choice", "导出", "what to write", default="findings", choices=("findings", "tasks"), choices_zh=("问题", "任务条款")),
        Argument("groups", "texts", "只导出这些规则（任务为文号）", "these rules only (tasks: documents)", "RULE"),
        Argument("townships", "texts", "只导出这些乡镇", "these townships only", "CODE"),
        Argument("state", "choice", "状态", "state", default="unclosed", choices=("unclosed", "overdue", "open", "in_hand", "closed", "all"),
                 choices_zh=("未销号", "逾期", "未整改", "整改中", "已销号", "全部状态")),
        as_of(), languages(),
    ),
)
