"""Text of files and names as text: Qt takes what begins like a tag for HTML, in labels and tool tips alike, and would open what it names."""

from __future__ import annotations

from html import escape

from qgis.PyQt.QtCore import Qt


def text_only(*labels):
    """*labels* (QLabel, QMessageBox) that show what they are given as text, whatever is in it."""
    for label in labels:
        label.setTextFormat(Qt.TextFormat.PlainText)
    return labels[0]


def markup(text) -> str:
    """*text* as it stands, to be put into HTML."""
    return escape(str(text), quote=False).replace("\n", "<br>")


def tip(text):
    """*text* for a tool tip, which has no text format: as it is where Qt sees text anyway, else as HTML that says the same; None stays None."""
    return text if text is None or "<" not in text else f"<p>{markup(text)}</p>"
