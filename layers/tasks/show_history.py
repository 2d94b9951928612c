"""show_history: who changed what, when."""

from .declaration import Argument, Task, languages, workspace

SHOW_HISTORY = Task(
    "show_history", "workspace", "工作区", "Workspace",
    "查看修改历史", "Show history",
    "列出谁在何时改了哪个要素的什么；一次保存算一条。“被覆盖”列出先写入又被后来者改掉的值。",
    "Lists who changed what of which feature and when; one save is one line. “Crossed” lists values that a later saver overtook.",
    (
        workspace(),
        Argument("layer", "text", "只看这个图层", "this layer only", "LAYER"),
        Argument("key", "text", "只看这个编号的要素", "the feature with this key only", "KEY"),
        Argument("crossed", "flag", "只列被后来者覆盖的值", "list values overtaken by a later saver"),
        Argument("out", "file_out", "写入 CSV 文件", "CSV file to write", "FILE.csv", ending="csv"),
        languages(),
    ),
)
