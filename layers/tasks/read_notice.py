"""read_notice: what a notice that makes zones says, and a checklist against the zone drawn from it."""

from .declaration import Argument, Task, languages, workspace

READ_NOTICE = Task(
    "read_notice", "zones", "分区", "Zones",
    "读取通告", "Read a notice",
    "从划定分区的通告中读出文号、日期、分区四至、村名、面积、分期和豁免；读不懂的原文照录，不猜。数字不拿准就不读。"
    "给出工作区和分区编号时，再列出核对清单：村在内在外、道路在哪一侧、申报面积与绘制面积。",
    "Reads from a notice that makes zones its number, days, borders, villages, areas, stages and exemptions; what is not understood is kept word for word, "
    "never guessed. With a workspace and a zone it adds a checklist: villages inside or out, the side of each road, declared against drawn area.",
    (
        Argument("file", "file", "通告（.txt、.md、.docx、.html）", "notice: .txt, .md, .docx, .html", "FILE", required=True, positional=True),
        Argument("out", "file_out", "读取结果（JSON）", "JSON file to write", "notice.json", required=True, ending="json"),
        workspace(positional=False, required=False),
        Argument("zone", "text", "与工作区中的这个分区核对（分区编号）", "hold it against this zone of the workspace", "ZONE_ID"),
        Argument("tolerance", "number", "申报面积与绘制面积允许相差（%，未经核实）", "how far declared and drawn area may differ, % (unverified)", "PERCENT", default=5.0,
                 advanced=True),
        Argument("road_tolerance_m", "number", "道路与绘制边界允许相距（米，未经核实）",
                 "how far a drawn edge may be from its road, metres (unverified)", "METRES", default=100.0,
                 advanced=True),
        languages(),
    ),
)
