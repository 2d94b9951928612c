"""The tab of zones: zones by kind, their faults, and what can be done to them."""

from __future__ import annotations

from datetime import datetime

from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry, QgsProject, QgsRectangle, QgsWkbTypes
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QColor

from ....layers.catalog.faults import SEVERITIES
from ...editing import acts
from ...editing.comparing import SAVED
from ...editing.drawing import zoom
from ...editing.ears import Ears
from ...editing.journal import EDITED, journal_of
from ...editing.meanwhile import Meanwhile, keep_mine_as_new, take_theirs
from ...language import either, tr
from ...workspace.layers import layer_of
from .. import marks
from ..tab import Tab
from .buttons import Buttons, EditBar
from .card import Card
from .choice import ask
from .doing import Doing
from .faults import Faults, draft_note
from .hatched import Hatched
from .rows import read_rows
from .tree import ROW_PX, ZonesModel, ZonesView

STYLE = f"""
QFrame#lantian_box {{ background: palette(base); border: 1px solid palette(midlight); border-radius: 4px; }}
QTreeView::item {{ height: {ROW_PX}px; }}
QToolButton[primary="true"]:disabled {{ background: palette(button); color: palette(mid); border-color: palette(mid); }}
QToolButton[primary="true"]::menu-indicator {{ image: none; }}
"""
CHECKED_BY_ITSELF = 400
"""Up to so many zones a check takes a moment, and is made after every edit; beyond, when the button is pressed."""
_SETTLED_MS = 120
"""Edits come in bursts (an act, a dragged vertex): what is shown is read once they pause."""


class ZonesTab(Tab):
    """Zones by kind, their faults, and what can be done to them. ``rows`` is what was read last, ``faults`` what was found last."""

    layers = ("zones", "zone_borders", "acts", "townships", "counties")
    topic = "zones"

    def __init__(self, session, dock):
        super().__init__(session, dock)
        self.rows, self.faults, self.areas, self.asked, self.wished, self.told = [], [], {}, 0, None, set()
        self.unchecked, self.checked_at, self.band, self.ears = True, "", None, Ears()
        self.doing = Doing(self)
        self.content.setStyleSheet(STYLE)
        self.buttons, self.bar, self.card, self.list = Buttons(self.doing), EditBar(self.doing), Card(), Faults()
        self.model = ZonesModel(self)
        self.view = ZonesView(self.model)
        for widget, stretch in ((self.buttons, 0), (self.bar, 0), (self.view, 1), (self.list, 0), (self.card, 0)):
            self.box.addWidget(widget, stretch)
        self.card.edit.setMenu(self.buttons.edit_menu)
        self.meanwhile = Meanwhile(session, lambda found: ask(found, self))
        self.pause = QTimer(self)
        self.pause.setSingleShot(True)
        self.pause.setInterval(_SETTLED_MS)
        self.pause.timeout.connect(self._read)
        self.hatched = Hatched(session)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._chosen())
        self.view.doubleClicked.connect(lambda index: self.zoom_to(self.model.zone(index)) if self.model.zone(index) else None)
        self.view.customContextMenuRequested.connect(lambda at: self.buttons.edit_menu.popup(self.view.viewport().mapToGlobal(at)))
        self.list.chosen.connect(self.show_fault)
        self.list.repair_one.connect(self.doing.repair_one)
        self.list.repair_all.connect(self.doing.repair_all)
        for button, press in ((self.card.zoom, lambda: self.zoom_to(self.view.rows()[0])), (self.card.edit, self.doing.edit_vertices),
                              (self.card.notice, self.doing.see_notice), (self.card.history, self.doing.history)):
            button.clicked.connect(lambda checked=False, press=press: press())
        journal_of(session).changed.connect(self.bar.look)
        session.workspace_changed.connect(self._forget)
        session.data_changed.connect(self._rows_changed)

    @staticmethod
    def title():
        return tr("Zones")

    def refresh(self):
        self.pause.start()

    def choose_later(self, zone_ids):
        """Choose zones as soon as they are shown."""
        self.wished = list(zone_ids)
        self.spoil()

    def free_id(self) -> str:
        """A zone id that nobody has."""
        taken, number = {row.zone_id for row in self.rows}, len(self.rows) + 1
        while f"zone-{number}" in taken:
            number += 1
        return f"zone-{number}"

    def check(self, quiet: bool = False):
        """Look for faults on the zones as they stand in the window."""
        self.unchecked = False
        asked = self.asked
        acts.check(self.session, lambda faults, skipped: self._found(faults) if asked == self.asked else None, lambda message: None, quiet=quiet)

    def show_fault(self, fault):
        """Zoom to the fault, mark its ground on the map and choose its zone."""
        if fault["check"] == "draft" or not fault["place"]:
            self.view.choose(fault["zone_ids"].split(";"))
            return
        shape = QgsGeometry()
        shape.fromWkb(fault["place"])
        self._unmark()
        shown = zoom(self.session, shape)
        self.band = QgsRubberBand(self.session.iface.mapCanvas(), QgsWkbTypes.GeometryType.PolygonGeometry)
        colour = QColor(marks.SEVERITIES[fault["severity"]])
        self.band.setStrokeColor(colour)
        colour.setAlphaF(0.25)
        self.band.setFillColor(colour)
        self.band.setWidth(2)
        self.band.setToGeometry(shown, None)
        self.view.choose(fault["zone_ids"].split(";"))

    def zoom_to(self, row):
        """Show a zone in the canvas."""
        if row.bounds is not None:
            self.zoom_to_box(QgsRectangle(*row.bounds))

    def zoom_to_box(self, box):
        """Show *box* (QgsRectangle, EPSG:4490) with some ground round it."""
        canvas = self.session.iface.mapCanvas()
        to = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4490"), canvas.mapSettings().destinationCrs(), QgsProject.instance())
        shown = to.transformBoundingBox(box)
        shown.scale(1.25)
        canvas.setExtent(shown)
        canvas.refresh()

    def unload(self):
        self.pause.stop()
        self._unmark()
        self.hatched.leave()
        self.doing.unload()
        for ears in (self.ears, self.meanwhile.ears, journal_of(self.session).ears):
            ears.leave()

    def hideEvent(self, event):  # noqa: N802
        self._unmark()
        super().hideEvent(event)

    def _read(self):
        if not self.session.is_open:
            return
        self._watch()
        self.asked += 1
        asked = self.asked
        read_rows(self.session, self.areas, lambda rows: self._show(rows) if asked == self.asked else None, self._unread)

    def _show(self, rows):
        self.rows = rows
        if not rows:
            why = self.doing.why_not()
            self.show_nothing(marks.empty("workspace"), tr("No zones yet"), tr("Draw the first zone, build it from townships, or drop a file of zones on the map."),
                              [(tr("Draw…"), why or self.doing.draw), (tr("From units…"), why or (lambda: self.doing.build("units")))])
            return
        self.show_content()
        self.view.show_rows(rows)
        if self.wished:
            self.view.choose(self.wished)
            self.wished = None
        self._chosen()
        self.bar.look()
        self._show_faults()
        self._tell_of_others()
        if self.unchecked and len(rows) <= CHECKED_BY_ITSELF:
            self.check(quiet=True)

    def _unread(self, message):
        if message:
            self.dock.say(message, Qgis.MessageLevel.Warning)

    def _found(self, faults):
        self.faults, self.checked_at = faults, datetime.now().strftime("%m-%d %H:%M")
        self._show_faults()

    def _show_faults(self):
        """The faults found, and a note for each draft; the worst of a zone stands in its row."""
        names = {row.zone_id: row.name or row.zone_id for row in self.rows}
        here = [fault for fault in self.faults if set(fault["zone_ids"].split(";")) <= set(names)]
        shown, order = [*here, *(draft_note(row) for row in self.rows if row.state == "draft")], list(SEVERITIES)
        worst = {}
        for fault in sorted(shown, key=lambda one: order.index(one["severity"]), reverse=True):
            for name in fault["zone_ids"].split(";"):
                worst[name] = fault["severity"], either(fault["message_zh"], fault["message_en"])
        self.model.mark(worst)
        when = tr("checked {when}", when=self.checked_at) if self.checked_at else ""
        self.list.show_faults(shown, names, when, not self.doing.why_not())

    def _chosen(self):
        rows = self.view.rows()
        self.hatched.show(rows)
        self.buttons.show_possible(rows)
        self.card.show_zone(rows[0] if len(rows) == 1 else None, len(rows))
        action = self.buttons.edit_actions["vertices"]
        self.card.edit.setEnabled(action.isEnabled())
        self.card.edit.setToolTip(action.toolTip())

    def _rows_changed(self, names):
        if set(names) & set(self.layers):
            self._unchecked()

    def _unchecked(self):
        self.unchecked = True

    def _forget(self):
        self.rows, self.faults, self.areas, self.checked_at, self.unchecked, self.told = [], [], {}, "", True, set()
        self._unmark()
        self.bar.look()

    def _unmark(self):
        if self.band is not None:
            self.session.iface.mapCanvas().scene().removeItem(self.band)
            self.band = None

    def _watch(self):
        """Hear what is done by hand to the layers."""
        self.meanwhile.watch()
        for name in EDITED:
            layer = layer_of(self.session, name)
            if layer is None or self.ears.hears(layer):
                continue
            journal_of(self.session).watch(layer)
            signals = (layer.geometryChanged, layer.attributeValueChanged, layer.featureAdded, layer.featureDeleted, layer.editingStopped)
            self.ears.listen(layer, *((signal, self._by_hand) for signal in signals))

    def _by_hand(self, *_):
        self._unchecked()
        self.spoil()

    def _tell_of_others(self):
        """Message 8, once for each row and writing of another."""
        for one in self.meanwhile.conflicts():
            if one in self.told:
                continue
            self.told.add(one)
            settle = () if one.deleted else ((tr("Take theirs"), lambda one=one: self._settle(take_theirs, one)),
                                             (tr("Save mine as a new version"), lambda one=one: self._settle(keep_mine_as_new, one)))
            self.dock.say(either(*one.text()), Qgis.MessageLevel.Warning, ((tr("Compare"), lambda: self.doing.compare(SAVED, ())), *settle))

    def _settle(self, act, conflict):
        """The choice in the message bar; the message has been answered."""
        act(self.session, [conflict.fid], conflict.layer)
        self.session.iface.messageBar().popWidget()
