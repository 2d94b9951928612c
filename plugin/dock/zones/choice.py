"""Two people, one row: what is asked before it is saved."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QMessageBox

from ...language import either, tr
from ...plain import text_only


def ask(conflicts, parent=None) -> str:
    """``"mine"``, ``"theirs"`` or ``"new"``; closing the box keeps both: mine becomes a new version."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(tr("Lantian"))
    text_only(box).setText("\n".join(either(*one.text()) for one in conflicts[:10]))
    box.setInformativeText(tr("Theirs stays in the history whichever you choose."))
    mine = box.addButton(tr("Take mine"), QMessageBox.ButtonRole.DestructiveRole)
    theirs = box.addButton(tr("Take theirs"), QMessageBox.ButtonRole.ActionRole)
    new = box.addButton(tr("Save mine as a new version"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(new)
    box.setEscapeButton(new)
    box.exec()
    return {mine: "mine", theirs: "theirs"}.get(box.clickedButton(), "new")
