"""Opens the help: pages of our own beside the plugin, in the browser, without a network."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

from .language import language

FOLDER = Path(__file__).parent / "help"
TOPICS = ("index", "workspace", "zones", "fires", "ledger", "publish", "explain")
"""Each has its place on index.html, or a page of its own once that is there."""


def address(topic: str, lang: str | None = None) -> QUrl:
    """The page of *topic* in *lang* (the window's when not given): its own file, else its place on index.html. Raises LookupError for no topic."""
    if topic not in TOPICS:
        raise LookupError(topic)
    folder = FOLDER / (lang or language())
    own = folder / f"{topic}.html"
    page = QUrl.fromLocalFile(str(own if own.is_file() else folder / "index.html"))
    if topic != "index" and not own.is_file():
        page.setFragment(topic)
    return page


def show(topic: str = "index") -> bool:
    """Open the page of *topic*; whether the system had a browser for it."""
    return QDesktopServices.openUrl(address(topic))
