"""take_verdicts: what a team filled in comes back into the ledger."""

from .declaration import Argument, Task, languages, workspace

TAKE_VERDICTS = Task(
    "take_verdicts", "ledger", "台账", "Ledger",
    "取回核查结论", "Take verdicts back",
    "把核查包里填好的结论（QField 改过的 GeoPackage、填好的 XLSX，或整个文件夹）按事件编号记入台账，照片连同 SHA-256 拷到工作区旁。"
    "已并入的编号记到并入的事件上；编号不存在、坐标像 GCJ-02、"
    "两个结论、事件其间已变的都列出而不记入；在 conflicts.csv 里选定一方后用 --choose 再取一次。再取一次不会重复。",
    "Records what was filled in of a field pack (the GeoPackage as QField left it, the filled XLSX, or the whole folder) in the ledger by event number, and "
    "copies photos with their SHA-256 beside the workspace. Merged numbers lead to their successor; unknown numbers, points that look like GCJ-02, two verdicts on one "
    "event and events that changed meanwhile are listed and not recorded; choose a side in "
    "conflicts.csv and take it again with --choose. Taking it twice records nothing twice.",
    (
        Argument("pack", "file", "核查包：文件夹、GeoPackage 或 XLSX", "the pack: folder, GeoPackage or XLSX", "PACK", required=True, positional=True),
        workspace(positional=False),
        Argument("out", "folder_out", "结果文件夹（verdicts.csv、conflicts.csv）", "result folder: verdicts.csv, conflicts.csv", "DIR", required=True),
        Argument("datum", "choice", "带回的点的坐标基准", "datum of the points brought back", default="test", choices=("test", "wgs84", "gcj02"),
                 choices_zh=("检验（像 GCJ-02 的不采纳）", "确认为 WGS 84", "按 GCJ-02 换算")),
        Argument("dispatch", "flag", "包中仍为“疑似”的事件，先补记派发", "record the dispatch, too, of events that were not dispatched in the ledger"),
        Argument("choose", "file", "填好 choose 列的 conflicts.csv：one 取一方（核查包的这一行），other 取另一方；未填的仍为冲突",
                 "conflicts.csv with its column choose filled in: one takes the one side (this row of the pack), other the other; what is empty stays a conflict",
                 "conflicts.csv"),
        Argument("by", "text", "核查人（填写时未写姓名的）", "who checked, where nobody is named", "NAME"),
        Argument("at", "text", "核查时间（北京时间；填写时未写时间的）", "when, in Beijing time, where no time is given", "YYYY-MM-DDTHH:MM"),
        languages(),
    ),
)
