"""Try it with sample data: the example workspace, made in a folder of the user's choice by the ordinary tasks."""

from __future__ import annotations

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QStandardPaths
from qgis.PyQt.QtWidgets import QFileDialog

from ..language import language, tr

FOLDER = "lantian/sample_folder"
DAY = "2024-11-15"
"""As of which the example's rules were run."""


def ask_for_sample(opening):
    """Ask for the folder, make the example in it and open it."""
    proposed = QgsSettings().value(FOLDER, "") or QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = QFileDialog.getExistingDirectory(opening.window, tr("Folder for the sample workspace of Xinzhou"), proposed)
    if folder:
        QgsSettings().setValue(FOLDER, folder)
        make_sample(opening, folder)


def make_sample(opening, folder):
    """Make the example workspace in *folder* and open it at the day of its findings."""
    lang = language()
    opening.session.work.start(tr("Making the sample workspace"), lambda progress: made(folder, lang, progress),
                               done=lambda path: opening.open(path, then=lambda: opened(opening)))


def opened(opening):
    """The example is open: the day of its findings is looked at, and whoever is new is shown round."""
    opening.session.look_at(DAY)
    opening.window.tour.offer()


def made(folder, lang: str, progress):
    """The path of the example workspace made in *folder* under a name that was free; in a thread of Work."""
    from ...__main__ import arguments_of
    from ...commands import run
    from ...layers.example import example_steps, forget_example, free_name, make_folder
    from ...layers.tasks import TASKS

    path = free_name(make_folder(folder))
    steps = example_steps(path, path.with_suffix(""))
    try:
        for at, words in enumerate(steps):
            task, arguments = arguments_of(words)
            progress(at / len(steps), TASKS[task].zh, TASKS[task].en)
            numbers = {argument.name: float(arguments[argument.name]) for argument in TASKS[task].arguments
                       if argument.kind == "number" and arguments.get(argument.name) is not None}
            run(task, {**arguments, **numbers, "lang": lang})
    except BaseException:
        forget_example(path)
        raise
    return path
