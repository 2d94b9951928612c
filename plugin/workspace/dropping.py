"""Files dropped on the map or the dock: workspaces, fire files and registers are ours, all else goes on to QGIS."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import Qgis
from qgis.gui import QgsCustomDropHandler
from qgis.PyQt.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtWidgets import QApplication

from ...layers.dropped import FIRES, OTHER, REGISTER, WORKSPACE, recognise_dropped
from ...layers.errors import LantianError
from ..language import language, tr
from .answering import answer_of

ENDINGS = frozenset((".gpkg", ".csv", ".txt", ".tsv", ".xlsx", ".zip", ".shp", ".json", ".geojson", ".kml", ".kmz", ".tif", ".tiff", ".hdf", ".h5", ".he5", ".nc"))
"""Files with other endings are none of ours and are not looked into."""


class Dropping(QgsCustomDropHandler):
    """QGIS asks it file by file; those of one drop are looked at together, by Work, and the dialog comes when it is known what they are."""

    def __init__(self, opening):
        super().__init__()
        self.opening, self.session = opening, opening.session
        self.waiting, self.passed_on = [], set()
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self._look)

    def handleFileDrop(self, file):  # noqa: N802
        """Whether we take the file. The answer must come at once: its content is looked at later, and what is not ours is dropped on QGIS again."""
        path = os.path.abspath(file)
        if path in self.passed_on:
            self.passed_on.discard(path)
            return False
        ending = Path(path).suffix.lower()
        if ending not in ENDINGS or (ending != ".gpkg" and not self.session.is_open):
            return False
        self.waiting.append(path)
        self.timer.start(0)
        return True

    def _look(self):
        files, self.waiting = self.waiting, []

        def look(progress):
            return [_found(file, progress) for file in files]

        self.session.work.start(tr("Looking at {file}", file=", ".join(Path(file).name for file in files[:3])), look, self._found)

    def _found(self, found):
        others = [str(one.path) for one in found if one.what == OTHER and one.error is None]
        if others:
            self.pass_on(others)
        for one in found:
            if one.error is not None:
                self.opening.window.say(one.error.text(language()), Qgis.MessageLevel.Warning)
        for one in found:
            if one.what == WORKSPACE:
                self.opening.open(one.path)
                return
        fires = [str(one.path) for one in found if one.what == FIRES and one.error is None]
        if fires:
            self._fires(fires)
        for one in found:
            if one.what == REGISTER:
                self._register(one)

    def pass_on(self, files):
        """Drop the files on QGIS's window once more, this time past us."""
        window = self.session.iface.mainWindow() if self.session.iface else None
        if window is None:
            return
        self.passed_on.update(files)
        drop_on(window, files)

    def _may_write(self) -> bool:
        if self.session.read_only:
            self.opening.window.say(tr("The workspace is open read-only; nothing can be imported into it."), Qgis.MessageLevel.Warning)
        return not self.session.read_only

    def _fires(self, files):
        from .fire_dialog import FireDialog

        if self._may_write():
            dialog = FireDialog(self.session, files, self.opening.window)
            dialog.show()

    def _register(self, found):
        from .import_dialog import ImportDialog

        if self._may_write():
            dialog = ImportDialog(self.session, str(found.path), found.layers, self.opening.window)
            dialog.show()


def drop_on(window, files):
    """Drop *files* on the middle of *window*, as a hand would: Qt hands a drop to none but who let the drag in."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(file) for file in files])
    middle, none = QPoint(window.width() // 2, window.height() // 2), Qt.KeyboardModifier.NoModifier
    left, copy = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    QApplication.sendEvent(window, QDragEnterEvent(middle, copy, data, left, none))
    QApplication.sendEvent(window, QDropEvent(QPointF(middle), copy, data, left, none))


def _found(file, progress):
    from ...layers.dropped import Dropped

    try:
        return answer_of(lambda: recognise_dropped(file), file, progress, 60.0)
    except LantianError as error:
        return Dropped(Path(file), error=error)
