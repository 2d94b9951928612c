"""After every save what stands in the log beside the workspace goes into the file: who copies the file alone, to a stick, copies all of it."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, QTimer

from ...layers.errors import LantianError
from ..editing.ears import Ears
from ..language import tr

_SETTLED_MS = 500
"""One save of ours writes several layers."""


class Folding(QObject):
    """Hears when layers were saved or a task has written; the file itself is touched by Work."""

    def __init__(self, session):
        super().__init__(session)
        self.session, self.ears, self.pause = session, Ears(), QTimer(self)
        self.pause.setSingleShot(True)
        self.pause.setInterval(_SETTLED_MS)
        self.pause.timeout.connect(self._fold)
        session.data_changed.connect(self._written)

    def watch(self, layers):
        """Listen to *layers*, too."""
        for layer in layers:
            if not self.ears.hears(layer):
                self.ears.listen(layer, (layer.afterCommitChanges, self._written))

    def unload(self):
        """Let go of session and layers."""
        self.pause.stop()
        self.ears.leave()
        self.session.data_changed.disconnect(self._written)

    def _written(self, *_):
        if self.session.is_open and not self.session.read_only:
            self.pause.start()

    def _fold(self):
        path = self.session.path
        if path is not None:
            self.session.work.start(tr("Saving into the file"), lambda progress: _folded(path), quiet=True)


def _folded(path) -> bool:
    from ...layers.write_ahead import fold_in

    try:
        return fold_in(path)
    except LantianError:
        return False  # held by another, or gone: it is tried again after the next save
