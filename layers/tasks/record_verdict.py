"""record_verdict: fire events on their way through the ledger."""

from ..catalog.fires import SOURCES, STATE
from .declaration import Argument, Task, languages, workspace

RECORD_VERDICT = Task(
    "record_verdict", "ledger", "台账", "Ledger",
    "记录核查", "Record a verdict",
    "把火点事件派发核查，或记录查实、查否、核定、扣减、申诉、结案。只允许规定的步骤；每一步记下经办人、时间与证据，只增不改，写错了再记一步。"
    "派发时定下核查期限。已并入别的事件的编号，记到它并入的事件上。",
    "Dispatches fire events to be checked, or records them as confirmed, rejected, adjudicated, charged, appealed, settled. Only allowed steps; each keeps who, when "
    "and the evidence, and is never changed: what was wrong takes a further step. A dispatch sets the deadline of the check. "
    "A number that was merged leads to the event it went into.",
    (
        workspace(),
        Argument("events", "texts", "事件编号", "events", "EVENT", required=True, positional=True),
        Argument("state", "choice", "改为", "new state", choices=STATE.choices, choices_zh=STATE.choices_zh, required=True),
        Argument("by", "text", "经办人", "who", "NAME", required=True),
        Argument("at", "text", "时间（北京时间；不填则为现在）", "when (Beijing time); now when not given", "YYYY-MM-DDTHH:MM"),
        Argument("evidence", "text", "证据：现场情况或文书（查实、查否、核定、扣减必填，或给照片）",
                 "evidence: what was seen, or the document; needed to confirm, reject, adjudicate, charge unless there is a photo", "TEXT"),
        Argument("photo", "file", "照片（记下文件名与 SHA-256）", "photo; its name and SHA-256 are kept", "FILE"),
        Argument("source", "choice", "核查手段", "means of the check", choices=SOURCES, choices_zh=("卫星", "视频", "无人机", "巡查", "举报")),
        Argument("cause", "text", "起火原因（秸秆、垃圾、祭祀……）", "cause: straw, rubbish, funeral …", "TEXT"),
        Argument("area_mu", "number", "过火面积（亩）", "burnt area in mu", "MU"),
        Argument("note", "text", "原因（退回、不扣减结案、申诉结果必填）、备注",
                 "reason, needed for steps back, an end without charge and outcomes of appeals; note", "TEXT"),
        Argument("check_hours", "number", "派发后多少小时内核查（24 小时为缺省，五份方案均未规定）",
                 "hours from the dispatch to the check; 24 by default, none of the five plans states any", "H", default=24.0, advanced=True),
        languages(),
    ),
)
