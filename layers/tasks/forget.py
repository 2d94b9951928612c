"""forget: names of people and phones taken out of a workspace, its history included."""

from .declaration import Argument, Task, languages, signature, workspace

FORGET = Task(
    "forget", "workspace", "工作区", "Workspace",
    "抹去个人信息", "Forget a person",
    "把姓名或电话在整个工作区里换成化名：各图层的文字、历史、核查台账都换，文件里不留原文；改动本身记入历史，但不含原名。"
    "凡含有所给文字的地方都会替换，请先用“试运行”看清数目；结果文件夹、备份和签出的副本不在其内，会列出来。",
    "Replaces names of people or phones by a pseudonym throughout a workspace: texts of every layer, history and ledger of verdicts; nothing of them stays in the file. "
    "The change is itself in the history, without the name. Wherever the text given occurs it is replaced: see the number by a dry run first. "
    "Result folders, backups and checked-out copies are not reached, and are listed.",
    (
        workspace(),
        Argument("person", "texts", "姓名或电话", "names or phones", "PERSON", required=True, positional=True),
        Argument("as", "text", "换成", "put in their place", "TEXT", default="某某"),
        Argument("dry_run", "flag", "试运行：只数，不改", "count, change nothing"),
        signature(),
        languages(),
    ),
)
