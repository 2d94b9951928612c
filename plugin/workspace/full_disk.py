"""A disk that is full while edits are saved, by our button or by QGIS's own: said in plain words, for QGIS shows the database's."""

from __future__ import annotations

from functools import partial

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject, QTimer

from ..editing.ears import Ears
from ..language import either, tr

SIGNS = ("disk is full", "disk I/O error")
"""What SQLite says of it; without room for a log it speaks of an I/O error."""


def is_full(messages) -> bool:
    """Whether what QGIS hands on of the database's *messages* tells of a full disk."""
    return any(sign in message for message in messages for sign in SIGNS)


class FullDisk(QObject):
    """Hears what the layers' files say; one line in the message bar for each time that somebody saves."""

    def __init__(self, session, say):
        super().__init__(session)
        self.say, self.ears, self.names, self.pause = say, Ears(), [], QTimer(self)
        # After QGIS's own messages, so that ours lies on top of them.
        self.pause.setSingleShot(True)
        self.pause.setInterval(0)
        self.pause.timeout.connect(self._tell)

    def watch(self, layers):
        """Listen to *layers*, too."""
        for layer in layers:
            if not self.ears.hears(layer):
                self.ears.listen(layer, (layer.raiseError, partial(self._heard, layer.name())))

    def unload(self):
        """Let go of the layers."""
        self.pause.stop()
        self.ears.leave()

    def _heard(self, name, message):
        if is_full([message]):
            self.names += [name] if name not in self.names else []
            self.pause.start()

    def _tell(self):
        names, self.names = either("、", ", ").join(self.names), []
        self.say(tr("The disk is full, {layers} not fully saved; edits are kept. Free space, save again.", layers=names),
                 Qgis.MessageLevel.Critical)
