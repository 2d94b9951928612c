"""show_verdicts: how fire events stand in the ledger, what is overdue, and who answers for them."""

from ..catalog.fires import STATE
from .declaration import Argument, Task, languages, result_folder, workspace
from .plan import plan_arguments

SHOW_VERDICTS = Task(
    "show_verdicts", "ledger", "台账", "Ledger",
    "查看核查台账", "Show verdicts",
    "列出火点事件在台账中的状态、核查期限与逾期，是否在禁烧季节与巡查时段内，以及县、乡镇、村、网格的责任链（定点、定时、定人、定责）。"
    "姓名与电话只在要求时单独写入 people.csv，不得公开。",
    "Lists how fire events stand in the ledger, deadlines and what is overdue, whether they lie in the seasons and patrol windows of the plan, and the chain of "
    "county, township, village and grid. Names and phones go into people.csv alone, and only when asked for; it is not for release.",
    (
        workspace(),
        Argument("from", "date", "从哪一天（北京）", "first day (Beijing)", "YYYY-MM-DD"),
        Argument("to", "date", "到哪一天（北京）", "last day (Beijing)", "YYYY-MM-DD"),
        Argument("states", "texts", "只看这些状态（" + "、".join(STATE.choices) + "）", "these states only: " + ", ".join(STATE.choices), "STATE"),
        Argument("overdue", "flag", "只看逾期未核查的", "those alone whose check is overdue"),
        Argument("at", "text", "按什么时间判断逾期（北京时间；不填则为现在）", "moment by which they are overdue (Beijing time); now when not given", "YYYY-MM-DDTHH:MM"),
        *plan_arguments(),
        Argument("people", "flag", "另写责任人姓名与电话（内部）", "write names and phones, too (internal)"),
        result_folder(required=False),
        languages(),
    ),
)
