"""Messages in the window's bar: the first 80 characters fit, the rest and 复制 open below (look.md, ten messages)."""

from __future__ import annotations

from qgis.core import Qgis
from qgis.PyQt.QtWidgets import QApplication, QMessageBox, QPushButton

from ..language import tr
from ..plain import markup, text_only

FITS = 80


def say(iface, message: str, level=None, more=()):
    """Push *message*; *more* are (text, function) buttons. Warnings and errors stay until they are closed."""
    if iface is None:
        from qgis.utils import iface
    level = Qgis.MessageLevel.Info if level is None else level
    bar = iface.messageBar()
    item = bar.createMessage(tr("Lantian"), markup(message if len(message) <= FITS else message[: FITS - 1] + "…"))
    if len(message) > FITS:
        more = (*more, (tr("All of it"), lambda: _show(iface.mainWindow(), message)))
    for text, press in more:
        button = QPushButton(text, item)
        button.clicked.connect(lambda checked=False, press=press: press())
        item.layout().addWidget(button)
    seconds = {Qgis.MessageLevel.Info: 8, Qgis.MessageLevel.Success: 20 if more else 8}
    bar.pushWidget(item, level, seconds.get(level, 0))


def _show(window, message):
    box = QMessageBox(window)
    box.setWindowTitle(tr("Lantian"))
    text_only(box).setText(message)
    copy = box.addButton(tr("Copy"), QMessageBox.ButtonRole.ActionRole)
    box.addButton(tr("Close"), QMessageBox.ButtonRole.RejectRole)
    box.exec()
    if box.clickedButton() is copy:
        QApplication.clipboard().setText(message)
