"""The three calls of each task, the same for both faces: read, the task, write; one module a task, with ``run(arguments, progress)``."""

from importlib import import_module

from ..layers.tasks import TASKS
from .report import Report


def run(task: str, arguments: dict, progress=None) -> Report:
    """Run a task of layers.tasks; a workspace of an earlier version is brought up to date first, after a backup.

    *arguments* by name; ``progress(fraction, zh, en)``. Raises LantianError, Cancelled.
    """
    backups = [(path, _brought_up_to_date(path)) for path in _workspaces(task, arguments)]
    report = import_module(f".{task}", __name__).run(arguments, progress)
    for path, backup in backups:
        if backup is not None:
            report.warnings.insert(0, f"工作区 {path} 已升级，升级前的备份：{backup.name}" if arguments.get("lang") != "en"
                                   else f"workspace {path} was brought up to date; backup of what it was: {backup.name}")
    return report


def _brought_up_to_date(path):
    from ..layers.migrations import bring_up_to_date

    return bring_up_to_date(path)


def _workspaces(task, arguments):
    return [arguments[argument.name] for argument in TASKS[task].arguments if argument.kind == "workspace" and arguments.get(argument.name)]
