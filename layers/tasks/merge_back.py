"""merge_back: what changed in a checked-out copy, back in its workspace."""

from .declaration import Argument, Task, languages, workspace

MERGE_BACK = Task(
    "merge_back", "workspace", "工作区", "Workspace",
    "并回工作区", "Merge back",
    "把签出的副本并回原工作区：只有一方改过的照取，署名不变；双方都改过（含一方删除）的逐条列出双方的值，选定之前不写入。一次事务，重复并回不会重复。"
    "没有未决冲突时，副本随后更新为与原工作区相同。",
    "Merges a checked-out copy back: what one side alone changed is taken under the name of who changed it; rows changed on both sides, deletions included, "
    "are listed with both values and not written until chosen. One transaction; merging twice merges once. When no conflict is left open, "
    "the copy is then brought up to its workspace.",
    (
        workspace(),
        Argument("into", "workspace", "并入的工作区（默认是签出时的那个）", "workspace to merge into; the one it was checked out of when not given",
                 "W.gpkg", ending="gpkg"),
        Argument("choose", "texts", "冲突的取舍：图层:编号=mine（取副本）或 =theirs（取原工作区）",
                 "what holds of a conflict: LAYER:KEY=mine (the copy's) or =theirs", "LAYER:KEY=SIDE"),
        Argument("prefer", "choice", "其余冲突一律取", "what holds of every other conflict", choices=("mine", "theirs"), choices_zh=("副本", "原工作区")),
        Argument("seen", "number", "比较时原工作区的最新历史序号（此后又有改动则不写）",
                 "newest change of the workspace when conflicts were compared; nothing is written if it has moved on",
                 "SEQ", advanced=True),
        Argument("dry_run", "flag", "只比较，不写入", "compare only, write nothing"),
        Argument("conflicts", "file_out", "冲突写入 CSV 文件", "CSV file for the conflicts", "FILE.csv", ending="csv"),
        languages(),
    ),
)
