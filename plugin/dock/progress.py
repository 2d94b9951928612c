"""What is running: name, bar, step, cancel. The window can be used meanwhile."""

from __future__ import annotations

from qgis.core import Qgis
from qgis.PyQt.QtWidgets import QGridLayout, QProgressBar, QPushButton, QWidget

from ..language import tr
from .elided import ElidedLabel


class Progress(QWidget):
    """Hidden while nothing runs."""

    def __init__(self, work, parent=None):
        super().__init__(parent)
        self.work = work
        self.title, self.step, self.bar = ElidedLabel("", self), ElidedLabel("", self), QProgressBar(self)
        self.cancel = QPushButton(tr("Cancel"), self)
        box = QGridLayout(self)
        box.setContentsMargins(9, 4, 9, 8)
        box.addWidget(self.title, 0, 0)
        box.addWidget(self.cancel, 0, 1)
        box.addWidget(self.bar, 1, 0, 1, 2)
        box.addWidget(self.step, 2, 0, 1, 2)
        box.setColumnStretch(0, 1)
        self.cancel.clicked.connect(self._cancel)
        work.started.connect(self._started)
        work.progressed.connect(self._progressed)
        work.ended.connect(self._ended)
        self.hide()

    def _started(self, title):
        self.title.setText(title)
        self.step.setText(tr("You can go on working"))
        self.bar.setValue(0)
        self.cancel.setEnabled(True)
        self.show()

    def _progressed(self, title, percent, step):
        self.title.setText(title)
        self.bar.setValue(int(percent))
        self.step.setText(" · ".join(part for part in (step, tr("You can go on working")) if part))

    def _ended(self, title, message):
        if not [task for task in self.work.running if not task.quiet]:
            self.hide()
        if message:
            from .messages import say

            say(None, message, Qgis.MessageLevel.Warning)

    def _cancel(self):
        self.cancel.setEnabled(False)
        self.step.setText(tr("Stopping…"))
        for task in list(self.work.running):
            if not task.quiet:
                task.cancel()
