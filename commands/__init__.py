"""The three calls of each task, the same for both faces: read, the task, write; one module a task, with ``run(arguments, progress)``."""

from importlib import import_module

from .report import Report


def run(task: str, arguments: dict, progress=None) -> Report:
    """Run a task of layers.tasks. *arguments* by name; ``progress(fraction, zh, en)``. Raises LantianError, Cancelled."""
    return import_module(f".{task}", __name__).run(arguments, progress)
