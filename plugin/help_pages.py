"""Opens the help: pages of our own beside the plugin, in the browser, without a network."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

from .language import language

FOLDER = Path(__file__).parent / "help"
TOPICS = ("index", "workspace", "import", "zones", "editing", "fires", "ledger", "publish", "explain", "network", "command_line")
"""Each is a page in zh/ and in en/."""
_OF_TASK = {"import_layer": "import", "check_out": "network", "merge_back": "network", "explain": "explain"}
_OF_GROUP = {"workspace": "workspace", "zones": "zones", "heating": "zones", "fires": "fires", "ledger": "ledger", "publish": "publish"}


def address(topic: str, lang: str | None = None) -> QUrl:
    """The page of *topic* in *lang* (the window's when not given). Raises LookupError for no topic."""
    if topic not in TOPICS:
        raise LookupError(topic)
    return QUrl.fromLocalFile(str(FOLDER / (lang or language()) / f"{topic}.html"))


def topic_of(task) -> str:
    """The topic of a task of layers.tasks: its own, else that of its group, else the list of topics."""
    return _OF_TASK.get(task.name) or _OF_GROUP.get(task.group, "index")


def show(topic: str = "index") -> bool:
    """Open the page of *topic*; whether the system had a browser for it."""
    return QDesktopServices.openUrl(address(topic))
