"""One visit to the desktop: the steps of a technician's day, each with what it must have come to. Runs inside QGIS."""

from pathlib import Path

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDockWidget
from qgis.utils import iface

from .fires import FireSteps
from .hands import pause, picture
from .ledger import LedgerSteps
from .workspace import WorkspaceSteps
from .zones import ZoneSteps


class Visit(WorkspaceSteps, ZoneSteps, FireSteps, LedgerSteps):
    """*job*: sample (a folder with copies of the sample's files), folder (where all is made), pictures (where they go)."""

    def __init__(self, job):
        self.job, self.sample, self.folder, self.told = job, Path(job["sample"]), Path(job["folder"]), {"steps": []}
        self.pictures = Path(job["pictures"])
        self.dock = iface.mainWindow().findChild(QDockWidget, "LantianDock")
        self.session = self.dock.session

    def steps(self):
        """The steps in their order; a step that takes a picture is called after it."""
        return (self.tidy_window, self.new_workspace, self.import_register, self.draw_zone, self.split_zone, self.break_zone, self.repair_fault, self.undo_both,
                self.adopt_zones, self.compare_versions, self.drop_fires, self.filter_fires, self.open_event, self.explain_place, self.run_rules, self.publish)

    def tidy_window(self):
        """As a technician has his window: large, layers left, the dock right at its 380 px."""
        window = iface.mainWindow()
        window.showMaximized()
        self.tidy()
        yield from pause(0.5)
        window.resizeDocks([window.findChild(QDockWidget, "Layers"), self.dock], [270, 380], Qt.Orientation.Horizontal)
        yield from pause(0.3)
        self.told["dock_width"] = self.dock.width()

    @staticmethod
    def tidy():
        """Only the layers and our dock."""
        for dock in iface.mainWindow().findChildren(QDockWidget):
            if dock.isVisible() and dock.objectName() not in ("Layers", "LantianDock"):
                dock.hide()

    def take(self, name, **facts):
        """A picture after a step, and what the step came to."""
        yield from picture(self.pictures / f"{len(self.told['steps']) + 1:02d}_{name}.png")
        self.told["steps"].append({"name": name, **facts})

    def idle(self):
        """Nothing runs: neither what was begun nor what is read for a table."""
        return not self.session.work.running
