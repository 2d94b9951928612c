"""compare_zones: what changed between two days, or would change by a draft."""

from .declaration import Argument, Task, known_on, languages, result_folder, workspace

COMPARE_ZONES = Task(
    "compare_zones", "zones", "分区", "Zones",
    "比较分区", "Compare zones",
    "比较两天之间有效的分区：按类别给出增加与减少的范围、各乡镇增减的平方公里、因此划入或划出的设施。“草案”把所列通告或分区当作已经施行，预览会改变什么。",
    "Compares the zones in force on two days: added and removed areas by kind, km² by township, facilities that enter or leave. “Draft” takes the acts or zones named "
    "as if they were in force and shows what they would change.",
    (
        workspace(),
        Argument("from", "date", "从哪一天", "the earlier day", "YYYY-MM-DD", required=True),
        Argument("to", "date", "到哪一天（预览草案时可不填，即施行之后）", "the later day; with a draft it may be left out", "YYYY-MM-DD"),
        Argument("draft", "texts", "预览：当作已施行的文号或分区编号", "preview: acts or zones taken as if in force", "NUMBER|ZONE_ID"),
        known_on(),
        result_folder(),
        languages(),
    ),
)
