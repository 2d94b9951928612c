"""The dock 蓝天: workspace, as-of date and filter on top, four tabs, and beneath them what is running."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtWidgets import QDockWidget, QTabWidget, QVBoxLayout, QWidget

from .. import help_pages
from ..language import tr
from ..tour.first_run import FirstRun
from ..workspace.opening import Opening
from . import marks
from .explain.map_tool import ExplainPlace
from .fires.tab import FiresTab
from .header import Header
from .ledger.tab import LedgerTab
from .progress import Progress
from .publish.tab import PublishTab
from .zones.tab import ZonesTab

TABS = (ZonesTab, FiresTab, LedgerTab, PublishTab)
OBJECT_NAME = "LantianDock"
# Only the primary button and the marks are coloured, so that night themes work (look.md §6).
STYLE = """
QPushButton[primary="true"] { background: #1B5E96; color: white; border: 1px solid #1B5E96; border-radius: 4px; padding: 4px 9px; font-weight: 600; }
QPushButton[primary="true"]:disabled { background: palette(button); color: palette(mid); border-color: palette(mid); }
QToolButton[primary="true"] { background: #1B5E96; color: white; border: 1px solid #1B5E96; border-radius: 4px; padding: 4px 9px; font-weight: 600; }
QLabel#lantian_empty_line { font-size: 15px; font-weight: 600; }
"""


WIDTH = 380
"""Pixels that every tab fits (look.md §6). QGIS gives a dock no more than it must have, and narrower the lists would lose their names."""


class LantianDock(QDockWidget):
    """Made once by the plugin; ``session`` and ``work`` live as long as it."""

    def __init__(self, session, work, parent=None):
        super().__init__(tr("Lantian"), parent)
        self.setObjectName(OBJECT_NAME)
        self.session, self.work = session, work
        self.opening = Opening(session, self)
        body = QWidget(self)
        body.setStyleSheet(STYLE)
        box = QVBoxLayout(body)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        self.header = Header(session, self)
        self.tabs = QTabWidget(body)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setExpanding(True)
        self.progress = Progress(work, body)
        box.addWidget(self.header)
        box.addWidget(self.tabs, 1)
        box.addWidget(self.progress)
        for kind in TABS:
            self.tabs.addTab(kind(session, self), kind.title())
        self.explain = ExplainPlace(session, self, self.header.explain)
        self.tour = FirstRun(self)
        self.header.help.clicked.connect(lambda: self.show_help())
        self.setWidget(body)
        self.setMinimumWidth(WIDTH)
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)

    def unload(self):
        """Before the dock goes: stop what runs and let the tabs take their things from canvas and project."""
        self.work.stop_all()
        self.tour.unload()
        self.explain.unload()
        self.opening.unload()
        for at in range(self.tabs.count()):
            self.tabs.widget(at).unload()

    def show_help(self):
        """The help page of the tab that is looked at."""
        help_pages.show(self.tabs.currentWidget().topic)

    def event(self, event):
        # QGIS has F1 for itself: whoever accepts the override gets the key.
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_F1:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event):  # noqa: N802
        if event.key() == Qt.Key.Key_F1:
            self.show_help()
        else:
            super().keyPressEvent(event)

    def tab(self, kind):
        """The tab of class *kind*, brought to the front."""
        for at in range(self.tabs.count()):
            if isinstance(self.tabs.widget(at), kind):
                self.tabs.setCurrentIndex(at)
                return self.tabs.widget(at)
        raise LookupError(kind)

    def say(self, message: str, level=None, more=()):
        """One line in the window's message bar; see look.md, ten messages. *more* are (text, function) buttons."""
        from .messages import say

        say(self.session.iface, message, level, more)

    def show_welcome(self, tab):
        """The empty state of every tab while no workspace is open."""
        tab.show_nothing(
            marks.empty("workspace"), tr("No workspace yet"),
            tr("A workspace is one GeoPackage that holds all zones, facilities, fires and ledgers of the county."),
            [(tr("New workspace…"), self.opening.new), (tr("Open workspace…"), self.opening.ask), (tr("Try it with sample data"), self.opening.sample)])
