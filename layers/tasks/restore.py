"""restore: an earlier state as a new version."""

from .declaration import Argument, Task, languages, signature, workspace

RESTORE = Task(
    "restore", "workspace", "工作区", "Workspace",
    "恢复到历史版本", "Restore",
    "把一个图层或其中一个要素恢复到某一条历史之后的样子，作为新的版本；历史只增不减，恢复本身也可再恢复。",
    "Brings a layer, or one feature of it, back to its state after a change of the history, as a new version: "
    "the history only grows, and a restore can itself be restored.",
    (
        workspace(),
        Argument("layer", "text", "图层", "layer", "LAYER", required=True),
        Argument("to", "number", "历史序号（恢复到该条之后；0 为最初）", "number of the change to go back to; 0 is the beginning", "SEQ", required=True),
        Argument("key", "text", "只恢复这个编号的要素", "restore the feature with this key only", "KEY"),
        signature(),
        languages(),
    ),
)
