"""show_zones: the zones in force on a day."""

from .declaration import Argument, Task, as_of, known_on, languages, result_folder, workspace

SHOW_ZONES = Task(
    "show_zones", "zones", "分区", "Zones",
    "查看分区", "Show zones",
    "列出某一天有效的分区：依据的通告、生效首日与末日、申报与绘制面积、涉及的乡镇。不给日期则列出全部，含草案。",
    "Lists the zones in force on a day: the act, first and last day, declared and drawn area, the townships. Without a day all are listed, drafts too.",
    (
        workspace(),
        Argument("kind", "text", "只看这一类（如 coal_ban）", "this kind only, e.g. coal_ban", "KIND"),
        as_of(), known_on(),
        result_folder(required=False),
        languages(),
    ),
)
