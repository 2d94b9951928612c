"""The comparison with a former version, shown: added and lost ground on the map, km² by township in a table."""

from __future__ import annotations

from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QRadioButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from ....layers.workspace_styles import STYLES
from ...editing.comparing import SAVED
from ...language import either, tr
from ..dialog_buttons import ok_and_cancel
from .act_dialogs import ISO, day_field
from .tree import ROW_PX
from .wording import GRADES, kind_title

GROUP = "lantian_comparison"
_NUMBERS = (3, 4)


class FormerDialog(QDialog):
    """Compare with what? ``answer`` is a day or SAVED."""

    def __init__(self, day: str, unsaved: bool, parent=None):
        super().__init__(parent)
        self.setWindowTitle(tr("Compare with a former version"))
        self.saved, self.dated = QRadioButton(tr("the workspace as it was last saved"), self), QRadioButton(tr("what was in force on"), self)
        self.day = day_field(QDate.fromString(day, ISO).addYears(-1).toString(ISO))
        both = QButtonGroup(self)
        both.addButton(self.saved)
        both.addButton(self.dated)
        self.saved.setEnabled(unsaved)
        self.saved.setToolTip("" if unsaved else tr("Nothing is unsaved: the saved version is what you see."))
        (self.saved if unsaved else self.dated).setChecked(True)
        line = QHBoxLayout()
        line.addWidget(self.dated)
        line.addWidget(self.day)
        line.addStretch(1)
        self.day.dateChanged.connect(lambda *_: self.dated.setChecked(True))
        buttons = ok_and_cancel(self)
        box = QVBoxLayout(self)
        box.addWidget(self.saved)
        box.addLayout(line)
        box.addWidget(buttons)

    def answer(self) -> str:
        return SAVED if self.saved.isChecked() else self.day.date().toString(ISO)


class ChangesTable(QDialog):
    """km² added and lost by kind and township. It stands beside the window, which can be used meanwhile; closing it takes the layers away."""

    def __init__(self, changes, title: str, parent=None):
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(600, 330)
        # Where the border of a zone runs along a township's, crumbs of less than 50 m² lie beyond it.
        rows = [row for row in changes["townships"] if max(row["added_km2"] or 0, row["removed_km2"] or 0) >= 5e-5] or changes["townships"]
        table = QTableWidget(len(rows) + 1, 5, self)
        table.setHorizontalHeaderLabels([tr("Kind"), tr("Township code"), tr("Township"), tr("Added km²"), tr("Lost km²")])
        for at, row in enumerate(rows):
            kind = kind_title(row["kind"]) + (f" {GRADES[row['grade']]}" if row["grade"] else "")
            self._fill(table, at, (kind, row["township_code"] or "", row["township"] or tr("in no township"), row["added_km2"], row["removed_km2"]))
        total = (sum(row[name] or 0 for row in changes["townships"]) for name in ("added_km2", "removed_km2"))
        self._fill(table, len(rows), (tr("Together"), "", "", *total), bold=True)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW_PX)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.resizeColumnsToContents()
        table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        box = QVBoxLayout(self)
        box.addWidget(table)
        box.addWidget(QLabel(tr("Green on the map is added, purple is lost. Both go when this is closed."), self, wordWrap=True))
        self.table = table

    @staticmethod
    def _fill(table, at, values, bold=False):
        for column, value in enumerate(values):
            item = QTableWidgetItem(f"{value or 0:.4f}" if column in _NUMBERS else value)
            if column in _NUMBERS:
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            font = item.font()
            font.setBold(bold)
            item.setFont(font)
            table.setItem(at, column, item)


def show_on_map(changes, title: str):
    """Put added and lost ground on top of the map, as a group that is not saved with the project; take away an earlier one. The layers."""
    take_off_map()
    project, layers = QgsProject.instance(), []
    group = project.layerTreeRoot().insertGroup(0, title)
    group.setCustomProperty(GROUP, True)
    for name, shown in (("added", tr("Added")), ("removed", tr("Lost"))):
        layer = QgsVectorLayer("MultiPolygon?crs=EPSG:4490&field=kind:string&field=grade:string&field=km2:double", shown, "memory")
        layer.setCustomProperty("skipMemoryLayersCheck", 1)
        features = []
        for row in changes[name]:
            feature, shape = QgsFeature(layer.fields()), QgsGeometry()
            shape.fromWkb(row["shape"])
            shape.convertToMultiType()
            feature.setGeometry(shape)
            feature.setAttributes([row["kind"], row["grade"], row["km2"]])
            features.append(feature)
        layer.dataProvider().addFeatures(features)
        layer.updateExtents()
        layer.loadNamedStyle(str(STYLES.parent / f"{name}.qml"))
        project.addMapLayer(layer, False)
        group.addLayer(layer)
        layers.append(layer)
    return layers


def take_off_map():
    """Take the comparison away from the project, if it is there."""
    root = QgsProject.instance().layerTreeRoot()
    for group in [node for node in root.findGroups() if node.customProperty(GROUP)]:
        for node in group.findLayers():
            QgsProject.instance().removeMapLayer(node.layerId())
        root.removeChildNode(group)


def title_of(before: str, day: str) -> str:
    """What is compared, for the group and the table."""
    return tr("Unsaved changes") if before == SAVED else either(f"分区变化 {before} → {day}", f"Zone changes {before} → {day}")
