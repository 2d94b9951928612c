"""The buttons at the foot of a dialog, in the window's language: Qt's own texts stay English where its translations are not installed."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QDialogButtonBox

from ..language import tr


def ok_and_cancel(dialog) -> QDialogButtonBox:
    """OK accepts the dialog, Cancel rejects it."""
    standard = QDialogButtonBox.StandardButton
    buttons = QDialogButtonBox(standard.Ok | standard.Cancel, dialog)
    buttons.button(standard.Ok).setText(tr("OK"))
    buttons.button(standard.Cancel).setText(tr("Cancel"))
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    return buttons


def allow(buttons, why_not: str):
    """OK is grey while something lacks, and says what."""
    button = buttons.button(QDialogButtonBox.StandardButton.Ok)
    button.setEnabled(not why_not)
    button.setToolTip(why_not)


def close_and(dialog, *more) -> QDialogButtonBox:
    """Close rejects the dialog; *more* buttons stand beside it."""
    standard = QDialogButtonBox.StandardButton
    buttons = QDialogButtonBox(standard.Close, dialog)
    buttons.button(standard.Close).setText(tr("Close"))
    buttons.rejected.connect(dialog.reject)
    for button in more:
        buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
    return buttons
