"""What people do to come to a workspace: make one, open one, try the sample."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QFileDialog

from ..language import tr


class Opening:
    """The three ways to a workspace; the dock's menu and its empty state call them."""

    def __init__(self, session, window):
        self.session, self.window = session, window

    def new(self):
        """Ask for area, townships and plan, make the workspace, open it."""

    def ask(self):
        """Ask for the file and open it."""
        path, _ = QFileDialog.getOpenFileName(self.window, tr("Open a workspace"), "", tr("Workspace (*.gpkg)"))
        if path:
            self.open(path)

    def open(self, path):
        """Open the workspace *path*: its layers come as a group."""

    def sample(self):
        """Make the example workspace and open it."""
