"""What the buttons of the tab do: ask what must be asked, then call the act."""

from __future__ import annotations

from qgis.core import Qgis
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QMessageBox

from ....layers.errors import LantianError
from ...editing import acts
from ...editing.drawing import DrawTool
from ...editing.edits import writable_layer
from ...language import either, language, tr
from ...plain import text_only
from ...workspace.layers import layer_of
from .act_dialogs import AdoptDialog, NewZoneDialog, RepealDialog
from .build_dialog import BuildDialog
from .changes import ChangesTable, FormerDialog, show_on_map, take_off_map, title_of
from .past import History, read_history


class Doing:
    """Holds the map tool and the comparison that are on; *tab* tells what is chosen."""

    def __init__(self, tab):
        self.tab, self.session, self.tool, self.table = tab, tab.session, None, None

    def why_not(self) -> str:
        """Why nothing can be written; empty when it can."""
        if not self.session.is_open:
            return tr("No workspace yet")
        if self.session.read_only:
            return tr("The workspace is read-only; check it out before you edit.")
        return "" if layer_of(self.session, "zones") is not None else tr("The project has no layer of zones; open the workspace again.")

    # new zones
    def draw(self):
        """Ask what the zone is, then let it be drawn."""
        rows = self.tab.view.rows()
        dialog = NewZoneDialog(rows[0].kind if rows else "", self.tab)
        if dialog.exec():
            self.start_drawing(dialog.answer())

    def start_drawing(self, values: dict):
        """Take the canvas for the area of a new zone with *values* by column; the tool."""
        tool = self._take(True, values.get("declared_km2"))
        if tool is not None:
            self.tab.show_content()  # the card, where there was no zone yet
            tool.measured.connect(lambda km2: self._drawn_so_far(km2, values))
            tool.drawn.connect(lambda shape: acts.draw(self.session, shape, values, self._made))
        return tool

    def _drawn_so_far(self, km2, values):
        self.tab.card.show_live(km2, values.get("declared_km2"), values.get("name") or "")
        if km2 < 0 and not self.tab.rows:
            self.tab.refresh()

    def build(self, how: str):
        """Ask for what the method takes, then build."""
        dialog = BuildDialog(self.session, how, self.tab.free_id(), self.tab)
        if dialog.exec():
            acts.build(self.session, dialog.answer(), lambda step, notes: self._built(dialog.answer(), notes))

    def _built(self, answer, notes):
        self.tab.choose_later([answer["zone_id"]])
        if notes:
            self.tab.dock.say(either("；", "; ").join(either(zh, en) for zh, en in notes))

    def _made(self, step, zone_id):
        self.tab.choose_later([zone_id])

    # law
    def adopt(self):
        rows = self.tab.view.rows()
        dialog = AdoptDialog(self.session, rows, self._others(rows), self.tab)
        if dialog.exec():
            act, replaces = dialog.answer()
            acts.adopt(self.session, [row.zone_id for row in rows], act, replaces)

    def repeal(self):
        rows = self.tab.view.rows()
        dialog = RepealDialog(rows, self.session.day, self.tab.rows, self.tab)
        if dialog.exec():
            day, numbers = dialog.answer()
            if numbers:
                acts.repeal_acts(self.session, numbers, day)
            else:
                acts.repeal(self.session, [row.zone_id for row in rows], day)

    def _others(self, rows):
        kinds, mine = {row.kind for row in rows}, {row.zone_id for row in rows}
        return [row for row in self.tab.rows if row.kind in kinds and row.state in ("in_force", "later") and row.zone_id not in mine]

    # shapes
    def edit_vertices(self):
        """Begin to edit, show the zone and take QGIS's vertex tool; the card follows every move."""
        row, iface = self.tab.view.rows()[0], self.session.iface
        try:
            layer = writable_layer(self.session, "zones")
        except LantianError as error:
            self.tab.dock.say(error.text(language()), Qgis.MessageLevel.Warning)
            return
        iface.setActiveLayer(layer)
        self.tab.zoom_to(row)
        # QGIS's index of vertices, begun while the layer was empty, stays empty: the tool would take none. Before the tool, for it relies on the index.
        iface.mapCanvas().snappingUtils().clearAllLocators()
        iface.actionVertexToolActiveLayer().trigger()

    def reshape(self):
        self._with_line(acts.reshape)

    def split(self):
        self._with_line(acts.split)

    def _with_line(self, act):
        zone_id, tool = self.tab.view.rows()[0].zone_id, self._take(False)
        if tool is not None:
            tool.drawn.connect(lambda line: act(self.session, zone_id, line, reach_deg=tool.reach_deg()))

    def merge(self):
        # The greatest keeps its name.
        rows = sorted(self.tab.view.rows(), key=lambda row: -row.drawn)
        acts.merge(self.session, [row.zone_id for row in rows], lambda step: self.tab.choose_later([rows[0].zone_id]))

    def cut(self):
        acts.cut(self.session, [row.zone_id for row in self.tab.view.rows()])

    def delete(self):
        acts.delete(self.session, [row.zone_id for row in self.tab.view.rows()])

    def _take(self, polygon: bool, declared=None):
        try:
            self.tool = DrawTool(self.session, polygon, declared).start()
        except LantianError as error:
            self.tab.dock.say(error.text(language()), Qgis.MessageLevel.Warning)
            return None
        return self.tool

    # faults, versions
    def check(self):
        self.tab.check()

    def repair_all(self):
        acts.repair(self.session)

    def repair_one(self, fault):
        acts.repair(self.session, [fault["fault_id"]])

    def ask_compare(self):
        dialog = FormerDialog(self.session.day, bool(acts.journal_of(self.session).unsaved()), self.tab)
        if dialog.exec():
            self.compare(dialog.answer())

    def compare(self, before: str, zone_ids=None):
        """Compare with a day or SAVED: of the chosen zones' kinds, or of all; chosen drafts as if adopted."""
        rows = self.tab.view.rows()
        chosen = [row.zone_id for row in rows] if zone_ids is None else list(zone_ids)
        drafts = [row.zone_id for row in rows if row.state == "draft"]
        acts.compare(self.session, before, lambda changes: self._compared(changes, before), zone_ids=chosen, drafts=drafts)

    def _compared(self, changes, before):
        title = title_of(before, self.session.day)
        if not changes["townships"]:
            self.tab.dock.say(tr("{what}: nothing changed", what=title))
            return
        layers = show_on_map(changes, title)
        if self.table is not None:
            self.table.finished.disconnect()
            self.table.close()
        self.table = ChangesTable(changes, title, self.tab)
        self.table.finished.connect(lambda *_: self._compared_enough())
        self.table.show()
        extent = layers[0].extent()
        extent.combineExtentWith(layers[1].extent())
        self.tab.zoom_to_box(extent)

    def _compared_enough(self):
        self.table = None
        take_off_map()

    # saving
    def undo(self):
        acts.journal_of(self.session).undo()

    def redo(self):
        acts.journal_of(self.session).redo()

    def save(self):
        wrong = acts.save(self.session)
        if wrong:
            box = QMessageBox(QMessageBox.Icon.Warning, tr("Lantian"), "\n".join(wrong), QMessageBox.StandardButton.NoButton, self.tab)
            text_only(box)
            box.addButton(tr("Close"), QMessageBox.ButtonRole.RejectRole)
            box.exec()
            box.deleteLater()

    # of one zone
    def see_notice(self):
        row = self.tab.view.rows()[0]
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.session.path.parent / row.document)))

    def history(self):
        row, path = self.tab.view.rows()[0], self.session.path
        self.session.work.start(tr("History"), lambda progress: read_history(path, row.zone_id),
                                lambda changes: History(row.name or row.zone_id, changes, self.tab).exec(), quiet=True)

    def unload(self):
        """Give the canvas back and take the comparison away."""
        if self.tool is not None:
            self.tool.end()
            self.tool = None
        if self.table is not None:
            self.table.close()
        take_off_map()
