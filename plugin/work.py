"""Long work of the window: one QgsTask each, with progress and cancel, while the window goes on answering."""

from __future__ import annotations

import traceback

from qgis.core import Qgis, QgsApplication, QgsMessageLog, QgsTask
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..layers.errors import Cancelled, LantianError
from .algorithms.libraries import load as load_libraries
from .algorithms.worker import run_apart
from .language import language, tr


class Work(QObject):
    """Starts work and tells how it goes. The work runs in a Python-created thread and sees no QGIS object; results come back in the window's thread."""

    started = pyqtSignal(str)
    """title"""
    progressed = pyqtSignal(str, float, str)
    """title, per cent, name of the step"""
    ended = pyqtSignal(str, str)
    """title, message in the window's language; empty when all went well"""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.running = []

    def start(self, title: str, function, done=None, failed=None, *, quiet=False):
        """Run ``function(progress)``; then ``done(result)``, or ``failed(message)``. *quiet* work (reading for a table) shows no progress.

        ``progress(fraction, zh, en)`` raises Cancelled once the user has stopped. Returns the QgsTask; ``cancel()`` stops it.
        """
        task = _Task(self, title, function, done, failed, quiet)
        self.running.append(task)
        if not quiet:
            self.started.emit(title)
        QgsApplication.taskManager().addTask(task)
        return task

    def run_task(self, name: str, arguments: dict, done=None, failed=None):
        """Run a task of layers.tasks with *arguments* by name, as the command line and the toolbox do; *done* gets its Report."""
        from ..layers.tasks import TASKS

        task = TASKS[name]
        full = {**task.defaults(), "lang": language(), **arguments}

        def work(progress):
            from ..commands import run

            return run(name, full, progress)

        return self.start(task.title(language()), work, done, failed)

    @property
    def busy(self) -> bool:
        """Whether something runs that a person began; what only reads for a table is none of it."""
        return any(not task.quiet for task in self.running)

    def stop_all(self):
        """Cancel what runs and let nothing of it call back: the plugin is being unloaded."""
        for task in list(self.running):
            task.done = task.failed = None
            task.cancel()


class _Task(QgsTask):
    def __init__(self, work, title, function, done, failed, quiet):
        super().__init__(title, QgsTask.Flag.CanCancel)
        self.work, self.function, self.done, self.failed, self.quiet = work, function, done, failed, quiet
        self.result, self.message = None, ""
        self.progressText = ""
        if not quiet:
            self.progressChanged.connect(self._tell)

    # run_apart takes the task for a feedback: these are what it asks of one.
    def setProgressText(self, text):  # noqa: N802
        self.progressText = text

    def run(self):
        try:
            self.result = run_apart(self._body, self, language())
        except Cancelled:
            return False
        except LantianError as error:
            self.message = error.text(language())
            return False
        except Exception as error:
            QgsMessageLog.logMessage("".join(traceback.format_exception(error)), "Lantian", Qgis.MessageLevel.Critical)
            self.message = tr("Lantian: a fault of ours ({kind}); what was there is untouched. The message log has the details.", kind=type(error).__name__)
            return False
        return True

    def _body(self, progress):
        load_libraries()
        return self.function(progress)

    def _tell(self, percent):
        self.work.progressed.emit(self.description(), float(percent), self.progressText)

    def finished(self, well):
        if self in self.work.running:
            self.work.running.remove(self)
        if not self.quiet:
            self.work.ended.emit(self.description(), "" if well else self.message or tr("Stopped; nothing was changed."))
        if well and self.done is not None:
            self.done(self.result)
        elif not well and self.failed is not None:
            self.failed(self.message)
