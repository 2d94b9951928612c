"""Check out a workspace to this computer, and merge the copy back: what both sides changed is shown, and the user chooses."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import Qgis, QgsSettings
from qgis.PyQt.QtCore import QStandardPaths
from qgis.PyQt.QtWidgets import QFileDialog

from ..language import language, tr
from .answering import answer_of
from .layer_group import group_of, layers_of, unsaved
from .opening_keys import FOLDER


def check_out(opening, path):
    """Ask for the copy's name, copy *path* there, open the copy."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    proposed = os.path.join(documents, Path(path).name)
    copy, _ = QFileDialog.getSaveFileName(opening.window, tr("Check out: where the copy is to lie"), proposed, tr("Workspace (*.gpkg)"))
    if not copy:
        return
    copy = copy if copy.lower().endswith(".gpkg") else copy + ".gpkg"
    QgsSettings().setValue(FOLDER, os.path.dirname(copy))
    opening.session.work.run_task("check_out", {"workspace": str(path), "copy": copy}, lambda report: opening.open(report.out))


def is_check_out(session) -> bool:
    """Whether the open workspace is a copy that may be merged back."""
    return session.is_open and "check_out" in session.facts


def merge_back(opening):
    """Compare the open copy with its workspace, show what both sides changed, write what is chosen."""
    session, window, lang = opening.session, opening.window, language()
    group = group_of(session.path)
    edited = unsaved(group) if group is not None else []
    if edited:
        window.say(tr("Save or undo the edits first: {layers}", layers=", ".join(layer.name() for layer in edited)), Qgis.MessageLevel.Warning)
        return
    copy = str(session.path)

    def look(progress):
        from ...commands.merge_back import compared

        return answer_of(lambda: compared(copy, lang), copy, progress, 60.0)

    def show(found):
        from .merge_dialog import MergeDialog

        MergeDialog(opening, found, window).show()

    session.work.start(tr("Comparing with the workspace it came from"), look, show)


def write(opening, found, chosen):
    """Run merge_back with what was chosen; the copy then is what its workspace is."""
    session = opening.session
    arguments = {"workspace": str(session.path), "into": found.into, "seen": found.newest, "choose": [f"{name}={side}" for name, side in chosen.items()]}

    def done(report):
        group = group_of(session.path)
        layers = layers_of(group) if group is not None else {}
        for layer in layers.values():
            layer.dataProvider().reloadData()
            layer.triggerRepaint()
        session.data_changed.emit(list(layers))
        level = Qgis.MessageLevel.Warning if report.warnings else Qgis.MessageLevel.Success
        opening.window.say(" ".join([report.text.splitlines()[0], *report.warnings]), level)

    session.work.run_task("merge_back", arguments, done)
