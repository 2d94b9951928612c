"""What the buttons of the tab do: each runs a task of the toolbox, or opens its dialog where the tab asks for less than the task does."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QFileDialog

from ...language import tr
from ...workspace.layers import layer_of
from .bulletin import arguments_of


def unsaved(session) -> tuple[tuple[str, str], ...]:
    """Titles (zh, en) of the workspace's layers that have edits which were not saved."""
    from ....layers.catalog import WORKSPACE_LAYERS

    found = []
    for name, layer in WORKSPACE_LAYERS.items():
        shown = layer_of(session, name)
        if shown is not None and shown.isModified():
            found.append((layer.zh, layer.en))
    return tuple(found)


class Acts:
    """*made* is told (path, title) of what was written."""

    def __init__(self, session, dock, made):
        self.session, self.dock, self.made = session, dock, made

    def publish_map(self, edition: str, approval: str, draft: bool):
        """One HTML file of the *edition*, internal or public. *approval*: 审图号 or ""; *draft*: declared so."""
        titles = {"internal": tr("Web map, internal edition"), "public": tr("Web map, public edition")}
        name = f"{Path(self.session.path).stem}_{self.session.day}_{tr('Internal') if edition == 'internal' else tr('Public')}.html"
        path, _ = QFileDialog.getSaveFileName(self.dock, tr("Publish…"), str(Path(self._beside()) / name), tr("Web page (*.html)"))
        if path:
            out = path if path.lower().endswith((".html", ".htm")) else path + ".html"
            self._run("publish_map", {"out": out, "edition": edition, "approval": approval, "draft": draft}, titles[edition])

    def export_workbook(self, zeros: str):
        """The workbook alone, with the townships that have no fires or without."""
        name = f"{Path(self.session.path).stem}_{self.session.day}.xlsx"
        path, _ = QFileDialog.getSaveFileName(self.dock, tr("Export…"), str(Path(self._beside()) / name), tr("Workbook (*.xlsx)"))
        if path:
            self._run("publish_fires", {"workbook": path if path.lower().endswith(".xlsx") else path + ".xlsx", "zeros": zeros}, tr("Workbook"))

    def make_bulletin(self, variant: str, title: str):
        """The bulletin *variant*, called *title*, in a folder of its own below the one asked for."""
        arguments = arguments_of(variant, self.session.day, self.session.filter)
        folder = QFileDialog.getExistingDirectory(self.dock, tr("Folder in which the bulletin gets one of its own"), self._beside())
        if folder:
            days = arguments.get("day") or arguments.get("week") or arguments.get("month") or f"{arguments['from']}_{arguments['to']}"
            name = f"{Path(self.session.path).stem}_{title.replace(':', '').replace(' ', '-')}_{days}"
            full = {"workspace": str(self.session.path), "as_of": self.session.day, **arguments, "out": str(Path(folder) / name)}
            self.dock.work.run_task("make_bulletin", full, lambda report: self._done(report, title))

    def open_dialog(self, task: str):
        """The dialog of a task, for this workspace, day and filter as far as the task asks for them."""
        from qgis import processing

        from ....layers.tasks import TASKS

        asked = {argument.name for argument in TASKS[task].arguments}
        chosen = asdict(self.session.filter)
        # Some tasks call the days of the period from and to.
        given = {**chosen, "from": chosen["first_day"], "to": chosen["last_day"]}
        values = {name.upper(): "\n".join(value) if isinstance(value, tuple) else value for name, value in given.items() if value and name in asked}
        processing.execAlgorithmDialog(f"lantian:{task}", {"WORKSPACE": str(self.session.path), "AS_OF": self.session.day, **values})

    def open_folder(self, path):
        """Show where *path* lies."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path if Path(path).suffix == "" else Path(path).parent)))

    def go_to(self, place):
        """The zones or the layer of an item, on the map."""
        name = "zones" if place[0] == "zones" else place[1]
        layer = layer_of(self.session, name) if name else None
        if layer is None:
            self.dock.say(tr("The layer is not in the project; open the workspace again"), Qgis.MessageLevel.Warning)
            return
        iface = self.session.iface
        iface.setActiveLayer(layer)
        node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
        if node is not None:
            node.setItemVisibilityCheckedParentRecursive(True)
        if place[0] in ("zones", "row"):
            from ....layers.catalog import WORKSPACE_LAYERS

            wanted = set(place[1:]) if place[0] == "zones" else {place[2]}
            keys = WORKSPACE_LAYERS[name].key
            layer.selectByIds([row.id() for row in layer.getFeatures() if " ".join(str(row[key]) for key in keys) in wanted])
            if layer.isSpatial():
                iface.mapCanvas().zoomToSelected(layer)
            else:
                iface.showAttributeTable(layer)
        else:
            iface.zoomToActiveLayer()

    def _beside(self):
        return str(Path(self.session.path).parent)

    def _run(self, task, arguments, title):
        chosen = {name: list(value) if isinstance(value, tuple) else value for name, value in asdict(self.session.filter).items() if value}
        full = {"workspace": str(self.session.path), "as_of": self.session.day, **chosen, **arguments}
        self.dock.work.run_task(task, full, lambda report: self._done(report, title))

    def _done(self, report, title):
        self.made(report.out, title)
        self.dock.say(tr("{title} → {path}", title=title, path=report.out), Qgis.MessageLevel.Success, [(tr("Open folder"), lambda: self.open_folder(report.out))])
