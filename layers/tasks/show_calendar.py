"""show_calendar: what falls due."""

from .declaration import Argument, Task, languages, workspace

SHOW_CALENDAR = Task(
    "show_calendar", "ledger", "台账", "Ledger",
    "到期日历", "Calendar of deadlines",
    "列出一段时间内到期和此前逾期未销号的任务与问题，可按文号、单位、乡镇筛选。",
    "Lists the tasks and findings that fall due in a period, and those overdue before it and not closed, by document, unit and township.",
    (
        workspace(),
        Argument("from", "date", "从哪一天", "first day", "YYYY-MM-DD", required=True),
        Argument("to", "date", "到哪一天", "last day", "YYYY-MM-DD", required=True),
        Argument("document", "text", "只看这个文号", "this document only", "NUMBER"),
        Argument("unit", "text", "只看含此名称的责任单位", "units whose name holds this", "UNIT"),
        Argument("township_code", "text", "只看这个乡镇", "this township only", "CODE"),
        Argument("out", "file_out", "写入 CSV 文件", "CSV file to write", "FILE.csv", ending="csv"),
        languages(),
    ),
)
