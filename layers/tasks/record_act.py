"""record_act: a notice, its document, and the zones that it brings into force, replaces or ends."""

from .declaration import Argument, Task, languages, signature, workspace

RECORD_ACT = Task(
    "record_act", "zones", "分区", "Zones",
    "登记通告", "Record an act",
    "登记一份通告：文号、标题、发布与施行日期、原文（复制到工作区旁并计算校验值）。可同时采纳草案分区（自施行日起有效）、以新代旧（旧分区到前一日止）、废止旧通告。"
    "同一文号再次登记只改填写的内容。先用“比较分区”的草案预览看会改变什么。",
    "Records a notice: number, title, days of issue and of force, the document (copied beside the workspace and hashed). "
    "It may adopt draft zones (from the day of force), "
    "replace zones (which end the day before) and repeal earlier acts. Recording the same number again changes only what is given. "
    "Preview first with the draft of compare_zones.",
    (
        workspace(),
        Argument("number", "text", "文号（如 高政通告〔2025〕2号）", "document number", "NUMBER", required=True, positional=True),
        Argument("title", "text", "标题", "title", "TEXT"),
        Argument("issuer", "text", "发布机关", "issuer", "TEXT"),
        Argument("issued_on", "date", "发布日期", "day of issue", "YYYY-MM-DD"),
        Argument("in_force_on", "date", "施行日期", "first day in force", "YYYY-MM-DD"),
        Argument("document", "file", "通告原文（复制保存）", "the document, to be copied", "FILE"),
        Argument("enacts", "texts", "采纳的草案分区编号", "draft zones that it adopts", "ZONE_ID"),
        Argument("replaces", "texts", "到施行日前一日为止的分区编号", "zones that end the day before it is in force", "ZONE_ID"),
        Argument("amends", "texts", "修改的文号", "acts that it amends", "NUMBER"),
        Argument("repeals", "texts", "废止的文号（自施行日起失效）", "acts that it repeals from its first day on", "NUMBER"),
        Argument("declared_km2", "number", "通告载明的面积 km²", "area that the notice states, km²", "KM2"),
        Argument("note", "text", "备注", "note", "TEXT", advanced=True),
        signature(),
        languages(),
    ),
)
