"""What applies at a place, to read: zones, heating radii, clauses; a click on a zone zooms to it, on a clause shows its wording."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry, QgsProject
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QPushButton,
    QTextBrowser,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from ...language import either, tr
from ...plain import tip
from .. import marks
from ..dialog_buttons import close_and

ROW = Qt.ItemDataRole.UserRole
GRADES = {"I": "Ⅰ", "II": "Ⅱ", "III": "Ⅲ"}


class Panel(QDialog):
    """Not modal; ``show_told`` with what reading.tell gave."""

    def __init__(self, session, parent=None):
        super().__init__(parent)
        self.session, self.told, self.band = session, None, None
        self.setWindowTitle(tr("What applies here"))
        self.head, self.where = QLabel(self), QLabel(self)
        font = self.head.font()
        font.setBold(True)
        self.head.setFont(font)
        for label in (self.head, self.where):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.tree, self.wording = QTreeWidget(self), QTextBrowser(self)
        self.tree.setHeaderLabels([tr("What applies"), tr("Document and clause")])
        self.tree.setColumnWidth(0, 236)
        self.tree.setIndentation(14)
        self.tree.setStyleSheet("QTreeView::item { height: 23px; }")
        self.wording.setFixedHeight(112)
        copy = QPushButton(tr("Copy all of it"), self)
        buttons = close_and(self, copy)
        box = QVBoxLayout(self)
        for widget in (self.head, self.where, self.tree, self.wording, buttons):
            box.addWidget(widget)
        copy.clicked.connect(lambda: QApplication.clipboard().setText(self.told.text))
        self.tree.currentItemChanged.connect(lambda item, before: self._show_wording(item))
        self.tree.itemClicked.connect(lambda item, column: self._zoom(item))
        self.resize(470, 560)

    def show_told(self, told):
        """Show *told* (reading.Told) in place of what was shown."""
        self.told = told
        self.head.setText(told.head or tr("Outside the units on record"))
        self.where.setText(tr("{day} · longitude {lon:.6f}, latitude {lat:.6f}", day=told.day, lon=told.lon, lat=told.lat))
        self.forget()
        self.tree.clear()
        self._group(tr("Zones in force ({n})", n=len(told.zones)), [(_zone(row), _join(row["act"], row["basis"]), row) for row in told.zones],
                    tr("No zone is in force here on this day"))
        if told.drafts:
            drafts = [(_zone(row), _join(row["act"], row["basis"]), row) for row in told.drafts]
            self._group(tr("Drafts and derived areas, not in force ({n})", n=len(drafts)), drafts)
        if told.rings:
            inside = sum(row["inside"] == 1 for row in told.rings)
            self._group(tr("Heating radius: within that of {n} sources", n=inside), [(_ring(row), row["basis"], row) for row in told.rings])
        clauses = [(row[either("title_zh", "title_en")] or row["id"], row["basis"], row) for row in told.clauses]
        self._group(tr("Clauses that apply ({n})", n=len(clauses)), clauses, tr("No clause of the plan applies") if told.plan else tr("The workspace has no plan"))
        if told.others:
            others = [(f"{_state(name)}  {n}", "", None) for name, n in told.others]
            self._group(tr("Clauses that do not apply ({n})", n=sum(n for _, n in told.others)), others, folded=True)
        self._show_wording(None)

    def forget(self):
        """Take the outline from the map."""
        if self.band is not None:
            self.session.iface.mapCanvas().scene().removeItem(self.band)
            self.band = None

    def _group(self, title, rows, nothing="", folded=False):
        group = QTreeWidgetItem([title])
        font = self.tree.font()
        font.setBold(True)
        group.setFont(0, font)
        for text, basis, row in rows or ([(nothing, "", None)] if nothing else []):
            item = QTreeWidgetItem([text, basis or ""])
            item.setToolTip(0, tip(text))
            item.setToolTip(1, tip(basis or ""))
            item.setData(0, ROW, row)
            group.addChild(item)
        self.tree.addTopLevelItem(group)
        group.setFirstColumnSpanned(True)
        group.setExpanded(not folded)

    def _show_wording(self, item):
        row = item.data(0, ROW) if item is not None else None
        if not row:
            self.wording.setPlainText(tr("Click on a zone to see it on the map, on a clause to read its wording."))
            return
        lines = [_join(row.get("act") or row.get("basis"), row.get("basis") if row.get("act") else None)]
        if row.get("title"):
            lines.append(_join(row["title"], row.get("issuer")))
        if row.get("valid_from") or row.get("valid_to"):
            lines.append(tr("In force from {first} to {last}", first=row.get("valid_from") or "—", last=row.get("valid_to") or tr("open")))
        if row.get("border_m") is not None:
            lines.append(tr("{m:.0f} m from its border", m=row["border_m"]))
        if row.get("quote"):
            lines.append(f"“{row['quote']}”")
        if row.get("due"):
            lines.append(tr("Due {day}", day=row["due"]) + (tr(", overdue") if row.get("overdue") == 1 else ""))
        if row.get("responsible"):
            lines.append(tr("Responsible: {units}", units=row["responsible"]))
        self.wording.setPlainText("\n".join(line for line in lines if line))

    def _zoom(self, item):
        row = item.data(0, ROW)
        if not row or not row.get("wkb"):
            return
        shape = QgsGeometry()
        shape.fromWkb(row["wkb"])
        canvas = self.session.iface.mapCanvas()
        stored = QgsCoordinateReferenceSystem("EPSG:4490")
        to = QgsCoordinateTransform(stored, canvas.mapSettings().destinationCrs(), QgsProject.instance())
        shape.transform(to)
        self.forget()
        self.band = QgsRubberBand(canvas, shape.type())
        self.band.setToGeometry(shape, None)
        self.band.setStrokeColor(QColor(marks.BRAND))
        self.band.setFillColor(QColor(27, 94, 150, 28))
        self.band.setWidth(3)
        extent = shape.boundingBox()
        extent.scale(1.15)
        canvas.setExtent(extent)
        canvas.refresh()


def _zone(row):
    from ....layers.catalog.law import ZONE_KINDS

    kind = either(*ZONE_KINDS[row["kind"]]) + (f" {GRADES.get(row['grade'], row['grade'])}" if row.get("grade") else "")
    return _join(kind, row["name"] or row["zone_id"])


def _ring(row):
    within = tr("within") if row["inside"] == 1 else tr("beyond")
    return tr("{name}: {km:.2f} km, {within} {radius:g} km", name=row["name"] or row["code"], km=row["distance_m"] / 1000, within=within, radius=row["radius_m"] / 1000)


def _state(name):
    from ....layers.catalog.explain_tables import STATES

    return either(*STATES[name]) if name in STATES else name


def _join(*parts):
    return " ".join(str(part) for part in parts if part)
