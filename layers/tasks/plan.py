"""The plans, and the two arguments by which a task is told to go by one of them."""

from .declaration import Argument

PRESETS = ("xinzhou-2024", "lingchuan-2024", "yangcheng-2024", "changzhi-2023", "zezhou-2020")
PRESETS_ZH = ("忻政发〔2024〕7号", "陵政发〔2024〕10号", "阳政发〔2024〕8号", "长政办发〔2023〕14号", "泽政办发〔2020〕28号")


def plan_arguments() -> tuple[Argument, Argument]:
    """The arguments PRESET and PRESET_FILE."""
    return (Argument("preset", "choice", "方案（不填则用工作区的）", "plan; the workspace's own when not given", choices=PRESETS, choices_zh=PRESETS_ZH),
            Argument("preset_file", "file", "自己的方案文件（覆盖或单独使用）",
                     "a plan file of your own, over the plan or alone", "FILE.toml", ending="toml", advanced=True))
