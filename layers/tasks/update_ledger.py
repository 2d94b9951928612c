"""update_ledger: findings and tasks on their way from open to closed."""

from .declaration import Argument, Task, languages, signature, workspace

UPDATE_LEDGER = Task(
    "update_ledger", "ledger", "台账", "Ledger",
    "更新台账", "Update the ledger",
    "把问题或任务记为整改中、销号或重新打开。销号须有佐证和销号人；重新打开须写原因。每一步都进入历史。",
    "Marks findings or tasks as in hand, closed or reopened. Closing takes evidence and a person, reopening a reason. Every step is in the history.",
    (
        workspace(),
        Argument("ids", "texts", "问题编号或任务编号", "findings or tasks", "ID", required=True),
        Argument("state", "choice", "改为", "new state", choices=("open", "in_hand", "closed"), choices_zh=("未整改（重新打开）", "整改中", "已销号"), required=True),
        Argument("evidence", "text", "整改佐证（销号必填）", "evidence; needed to close", "TEXT"),
        Argument("on", "date", "销号日期（销号必填）", "day of closing; needed to close", "YYYY-MM-DD"),
        Argument("reason", "text", "原因（重新打开必填）", "reason; needed to reopen", "TEXT"),
        signature(), languages(),
    ),
)
