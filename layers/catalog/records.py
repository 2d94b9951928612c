"""The ledger: findings of the rules, and tasks, the dated clauses of the plans. Both are open, in hand or closed."""

from ..schema import Field, Layer

STATES = ("open", "in_hand", "closed")
STATES_ZH = ("未整改", "整改中", "已销号")
FORCES = ("must", "aim", "advice")
FORCES_ZH = ("必须", "力争", "倡导")

_LEDGER = (
    Field("state", "text", "状态", "State", required=True, choices=STATES, choices_zh=STATES_ZH),
    Field("evidence", "text", "整改佐证", "Evidence"),
    Field("closed_on", "date", "销号日期", "Closed on"),
    Field("closed_by", "text", "销号人", "Closed by"),
    Field("reason", "text", "原因（重开等）", "Reason (of reopening)"),
)
# What is closed is closed on a day, by somebody, with evidence.
_CLOSED = ("state <> 'closed' OR (closed_on IS NOT NULL AND closed_by IS NOT NULL AND evidence IS NOT NULL)",)
_FORCE = Field("force", "text", "力度", "Force", required=True, choices=FORCES, choices_zh=FORCES_ZH)
_RESPONSIBLE = Field("responsible", "text", "责任单位", "Responsible units")

FINDINGS = Layer(
    "findings", "问题台账", "Findings", "point", ("finding_id",),
    (
        Field("finding_id", "text", "问题编号", "Finding", required=True),
        Field("rule", "text", "规则", "Rule", required=True),
        Field("provision", "text", "条款编号", "Provision", required=True),
        Field("layer", "text", "图层", "Layer", required=True),
        Field("key", "text", "对象编号", "Key of the object", required=True),
        Field("name", "text", "名称", "Name"),
        Field("zone_id", "text", "分区编号", "Zone"),
        Field("county_code", "text", "县代码", "County code"),
        Field("township_code", "text", "乡镇代码", "Township code"),
        Field("date", "date", "首次发现", "First found", required=True),
        Field("last_found", "date", "最近发现", "Last found"),
        Field("detail_zh", "text", "情形", "Detail (Chinese)", required=True),
        Field("detail_en", "text", "情形（英文）", "Detail", required=True),
        Field("basis", "text", "依据", "Basis", required=True),
        Field("quote", "text", "原文", "Wording"),
        _FORCE,
        Field("on_wording", "integer", "文字边界", "On the wording", low=0, high=1),
        Field("deadline", "date", "期限", "Deadline"),
        _RESPONSIBLE,
        *_LEDGER,
    ),
    checks=_CLOSED,
    indexes=("rule", "township_code", "state"),
    placeless=True,
)

TASKS = Layer(
    "tasks", "任务台账", "Tasks", None, ("task_id",),
    (
        Field("task_id", "text", "任务编号", "Task", required=True),
        Field("document", "text", "文号", "Document", required=True),
        Field("clause", "text", "条款", "Clause", required=True),
        Field("title", "text", "任务", "Task title", required=True),
        Field("quote", "text", "原文", "Wording"),
        Field("kind", "text", "类别", "Kind", choices=("task", "publication", "survey"), choices_zh=("任务", "公开", "排查建账")),
        _FORCE,
        Field("due", "date", "期限", "Due"),
        Field("due_printed", "text", "期限（原文）", "Due as printed"),
        Field("every", "text", "周期", "Every", choices=("day", "month", "year", "season", "standing"), choices_zh=("每日", "每月", "每年", "每季节", "持续")),
        Field("unit", "text", "承办单位", "Unit"),
        _RESPONSIBLE,
        Field("township_code", "text", "乡镇代码", "Township code"),
        *_LEDGER,
        Field("note", "text", "备注", "Note"),
    ),
    checks=_CLOSED,
    indexes=("due", "document", "state"),
)

LAYERS = (FINDINGS, TASKS)
