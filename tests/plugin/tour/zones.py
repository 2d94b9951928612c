"""A zone is drawn, split, broken, mended, undone, adopted and compared."""

from qgis.PyQt.QtCore import QDate, QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialogButtonBox, QPushButton, QToolButton
from qgis.utils import iface

from .hands import accept, choose, click, click_map, click_row, dialog, look, move_on_map, pause, pick, write

SHAPE = ((112.665, 38.365), (112.79, 38.36), (112.80, 38.385), (112.805, 38.43), (112.765, 38.455), (112.67, 38.45))
DECLARED_KM2 = 110.0
MIDDLE = 112.73
MOVED, ONTO = SHAPE[1], SHAPE[4]
VIEW = (112.63, 38.33, 112.84, 38.49)


class ZoneSteps:
    """Draw, split, break, fault, repair, undo, adopt, compare."""

    @property
    def zones(self):
        """The tab of zones."""
        return self.dock.tabs.widget(0)

    def rows(self):
        """The zones in the list by name."""
        return {row.name: row for row in self.zones.rows}

    def settled(self):
        return self.idle() and not self.zones.pause.isActive()

    def shapes(self):
        """The shape of every zone in the window, as bytes."""
        return {row["zone_id"]: bytes(row.geometry().asWkb()) for row in self.layer("zones").getFeatures()}

    def draw_zone(self):
        """The empty state offers it; six points and a right click."""
        yield from look(*VIEW)
        yield from click(next(one for one in self.zones.nothing.findChildren(QPushButton) if one.isVisible() and one.property("primary")))
        box = yield from dialog("NewZoneDialog")
        yield from pick(box.kind, "coal_ban")
        yield from write(box.name, "示例禁煤区")
        box.declared.setValue(DECLARED_KM2)
        yield from accept(box)
        for at in SHAPE:
            yield from click_map(*at)
        yield from move_on_map(112.668, 38.42)
        live = self.zones.doing.tool.label
        yield live.isVisible
        yield from self.take("drawing", live=live.text(), card=self.zones.card.areas.text())
        yield from click_map(*SHAPE[-1], button=Qt.MouseButton.RightButton)
        yield lambda: len(self.zones.rows) == 1 and self.settled() and self.zones.checked_at
        row = self.zones.rows[0]
        yield from self.take("drawn", km2=row.drawn, state=row.state, unsaved=self.layer("zones").isModified())

    def split_zone(self):
        """By a line across the chosen zone."""
        before = self.zones.rows[0].drawn
        yield from click_row(self.zones.view, self.zones.model.index_of(self.zones.rows[0].zone_id))
        yield lambda: self.zones.card.edit.isVisible() and self.zones.card.edit.isEnabled()
        yield from self.from_edit_menu("split")
        yield from click_map(MIDDLE, 38.34)
        yield from click_map(MIDDLE, 38.48)
        yield from click_map(MIDDLE, 38.48, button=Qt.MouseButton.RightButton)
        yield lambda: len(self.zones.rows) == 2 and self.settled()
        yield from self.take("split", rows=len(self.zones.rows), before_km2=before, km2=sum(row.drawn for row in self.zones.rows))

    def from_edit_menu(self, name):
        """An entry of the menu beside “edit border”."""
        edit = self.zones.card.edit
        yield from click(edit, QPoint(edit.width() - 6, edit.height() // 2))
        yield from choose(edit.menu(), self.zones.buttons.edit_actions[name].text())

    def break_zone(self):
        """With QGIS's own vertex tool a corner is laid on another: the border touches itself."""
        east = max(self.zones.rows, key=lambda row: row.bounds[2])
        self.whole = self.shapes()
        yield from click_row(self.zones.view, self.zones.model.index_of(east.zone_id))
        yield from click(self.zones.card.edit)
        yield from look(*VIEW)
        for _ in range(8):  # QGIS looks for vertices beside the window: the first touch may come before it knows them
            yield from move_on_map(MOVED[0] - 0.002, MOVED[1] + 0.001)
            yield from pause(0.4)
            yield from click_map(*MOVED)
            yield from pause(0.3)
            yield from click_map(*ONTO)
            yield from pause(0.5)
            if self.shapes() != self.whole:
                break
            QTest.keyClick(iface.mapCanvas(), Qt.Key.Key_Escape)
        assert self.shapes() != self.whole, "the vertex tool took no vertex"
        yield lambda: self.settled() and any(fault["check"] == "invalid" for fault in self.zones.faults)
        self.broken = self.shapes()
        row = next(at for at, fault in enumerate(self.zones.list.model.faults) if fault["check"] == "invalid")
        yield from click_row(self.zones.list.view, self.zones.list.model.index(row, 0))
        yield lambda: self.zones.band is not None
        fault = self.zones.list.model.faults[row]
        yield from self.take("fault", check=fault["check"], repair=fault["repair"], changed=[name for name in self.whole if self.whole[name] != self.broken[name]])

    def repair_fault(self):
        """“Repair” in the row of the fault."""
        row = next(at for at, fault in enumerate(self.zones.list.model.faults) if fault["check"] == "invalid")
        yield from click_row(self.zones.list.view, self.zones.list.model.index(row, 2))
        yield lambda: self.shapes() != self.broken and self.settled() and not any(fault["check"] == "invalid" for fault in self.zones.faults)
        yield from look(*VIEW)
        yield from self.take("repaired", faults=[fault["check"] for fault in self.zones.faults])

    def undo_both(self):
        """The repair, then the broken corner: byte for byte."""
        yield from click(self.zones.bar.undo)
        yield lambda: self.shapes() == self.broken and self.settled()
        yield from self.take("undone", back_to_broken=self.shapes() == self.broken, next=self.zones.bar.undo.text())
        yield from click(self.zones.bar.undo)
        yield lambda: self.shapes() == self.whole and self.settled() and not any(fault["check"] == "invalid" for fault in self.zones.faults)
        yield from self.take_the_hand()
        self.told["whole_again"] = self.shapes() == self.whole

    def take_the_hand(self):
        """QGIS's own tool to move the map."""
        pan = iface.actionPan()
        yield from click(next(one for one in pan.associatedWidgets() if isinstance(one, QToolButton) and one.isVisible()))
        self.tidy()

    def adopt_zones(self):
        """Both halves by a notice, saved."""
        for at, row in enumerate(self.zones.rows):
            keys = Qt.KeyboardModifier.ControlModifier if at else Qt.KeyboardModifier.NoModifier
            yield from click_row(self.zones.view, self.zones.model.index_of(row.zone_id), keys)
        yield from click(self.zones.buttons.adopt)
        box = yield from dialog("AdoptDialog")
        yield from write(box.number.lineEdit(), "示例〔2024〕6号")
        yield from write(box.day, "2024-06-01")
        yield from write(box.title, "示例禁煤区通告")
        yield from write(box.issuer, "示例")
        yield from self.take("adopt")
        yield from accept(box)
        yield lambda: self.settled() and all(row.state == "in_force" for row in self.zones.rows)
        yield from click(self.zones.bar.save)
        yield lambda: self.settled() and not self.layer("zones").isModified()
        yield from self.take("adopted", rows=[(row.state, row.first, row.act) for row in self.zones.rows])

    def compare_versions(self):
        """With the day before it came into force."""
        yield from click(self.zones.buttons.compare)
        box = yield from dialog("FormerDialog")
        box.day.setDate(QDate(2024, 5, 31))
        yield from accept(box, box.findChild(QDialogButtonBox))
        yield lambda: self.zones.doing.table is not None
        table = self.zones.doing.table
        table.move(300, 620)
        total = float(table.table.item(table.table.rowCount() - 1, 3).text())
        yield from self.take("compare", added_km2=total, km2=sum(row.drawn for row in self.zones.rows))
        table.close()
        yield lambda: self.zones.doing.table is None

