"""The dialog of the eight ways to build a zone: each shows what it takes, named as on the command line and in the toolbox."""

from __future__ import annotations

import re

from qgis.PyQt.QtCore import QSortFilterProxyModel, Qt
from qgis.PyQt.QtGui import QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ....layers.tasks import TASKS
from ....layers.tasks.build_zone import METHODS, METHODS_ZH
from ...editing.reading import Reading
from ...language import either, tr
from ..dialog_buttons import ok_and_cancel
from .act_dialogs import Asked, grade_field, kind_field

TAKES = {
    # method: what it cannot be without (of a tuple any one), what it may have
    "units": (("units",), ("level", "village_radius_m")),
    "minus": ((("units", "zones"), ("minus_units", "minus_zones", "plants")), ("plant_radius_m", "village_radius_m")),
    "road": (("roads", "offset_m", "side"), ()),
    "box": (("borders",), ("units", "reach_m", "road_width_m")),
    "clean_heating": ((), ("level", "units", "village_radius_m")),
    "clean_coal": ((("units", "zones"),), ("as_of", "minus_zones")),
    "ring": ((("units", "zones", "plants"), "radius_m"), ("without_inside", "plant_radius_m")),
    "tiling": ((), ("level", "units", "group_field")),
}
FROM = {"units": ("townships", "villages", "counties", "grids"), "minus_units": ("townships", "villages", "grids"), "zones": ("zones",), "minus_zones": ("zones",),
        "roads": ("roads",), "plants": ("heat_sources", "works", "enterprises")}
_CODES = {"townships": ("township", "township_code"), "villages": ("village", "village_code"), "counties": ("county", "county_code"), "grids": ("grid", "grid_code"),
          "zones": ("name", "zone_id")}


def method_titles() -> dict[str, str]:
    """The methods with their names in the window's language."""
    words = either(dict(zip(METHODS, METHODS_ZH, strict=True)), {
        "units": "From units", "minus": "Area minus units, zones or plants", "road": "Along a road", "box": "Between roads",
        "clean_heating": "Units with clean heating done", "clean_coal": "Area minus clean heating", "ring": "Ring round", "tiling": "Tiling of units"})
    return {name: words[name] for name in METHODS}


class BuildDialog(Asked):
    """``answer`` are the arguments of build_zone. Names are picked from what the workspace has; what is typed is looked up when it is built."""

    def __init__(self, session, how: str, zone_id: str = "", parent=None):
        super().__init__(method_titles()[how], parent)
        self.session, self.how = session, how
        self.setMinimumWidth(460)
        self.kind, self.grade, self.name, self.zone_id = kind_field(), grade_field(), QLineEdit(self), QLineEdit(zone_id, self)
        for label, field in ((tr("Kind"), self.kind), (tr("Fuel grade"), self.grade), (tr("Name"), self.name), (tr("Zone id"), self.zone_id)):
            self.form.addRow(label, field)
        declared = {argument.name: argument for argument in TASKS["build_zone"].arguments}
        needs, may = TAKES[how]
        self.fields = {name: self._field(declared[name]) for need in needs for name in (need if isinstance(need, tuple) else (need,))}
        self.fields.update({name: self._field(declared[name]) for name in may})
        for name, (widget, _) in self.fields.items():
            self.form.addRow(either(declared[name].zh, declared[name].en), widget)
        self.kind.currentIndexChanged.connect(self.look)
        self.zone_id.textChanged.connect(self.look)
        self.close_form()

    def look(self, *_):
        super().look()
        self.grade.setEnabled(self.kind.currentData() == "fuel_ban")

    def lacking(self) -> str:
        if not self.zone_id.text().strip():
            return tr("Give the zone an id, such as JM-2024-1.")
        declared = {argument.name: either(argument.zh, argument.en) for argument in TASKS["build_zone"].arguments}
        for need in TAKES[self.how][0]:
            names = need if isinstance(need, tuple) else (need,)
            if not any(self.fields[name][1]() for name in names):
                return tr("Still missing: {what}", what=either(" 或 ", " or ").join(declared[name] for name in names))
        wrong = [value for name, (_, read) in self.fields.items() if name.endswith("_m") and isinstance(value := read(), str)]
        return tr("“{text}” is no number of metres.", text=wrong[0]) if wrong else ""

    def answer(self) -> dict:
        values = {name: value for name, (_, read) in self.fields.items() if (value := read())}
        return {"zone_id": self.zone_id.text().strip(), "kind": self.kind.currentData(), "name": self.name.text().strip() or None, "how": self.how,
                "grade": self.grade.currentData() or None if self.kind.currentData() == "fuel_ban" else None, **values}

    def _field(self, argument):
        """(widget, function that reads it) for an argument."""
        if argument.kind == "choice":
            box = QComboBox(self)
            box.addItem("—", "")
            for code, zh in zip(argument.choices, argument.choices_zh or argument.choices, strict=True):
                box.addItem(either(zh, code), code)
            box.currentIndexChanged.connect(self.look)
            return box, box.currentData
        if argument.kind == "flag":
            box = QCheckBox(self)
            return box, box.isChecked
        if argument.name == "borders":
            text = QPlainTextEdit(self)
            text.setPlaceholderText(either("北=北环路,含\n东=长晋高速\n南=南内环街,不含,30", "north=NORTH ROAD,included\neast=…"))
            text.setFixedHeight(80)
            text.textChanged.connect(self.look)
            return text, lambda: [line.strip() for line in text.toPlainText().splitlines() if line.strip()]
        line = QLineEdit(self)
        line.textChanged.connect(self.look)
        if argument.kind == "texts":
            return self._with_picker(line, argument.name), lambda: words(line.text())
        if argument.kind == "number":
            return line, lambda: _number(line.text())
        return line, lambda: line.text().strip()

    def _with_picker(self, line, name):
        holder, pick = QWidget(self), QPushButton(tr("Choose…"), self)
        box = QHBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(line, 1)
        box.addWidget(pick)
        pick.clicked.connect(lambda: self._pick(line, name))
        return holder

    def _pick(self, line, name):
        """Read the names of the layers beside the window, then let the user tick them."""
        reading = Reading(self.session, FROM[name])
        self.session.work.start(tr("Read names"), lambda progress: listed(reading.tables()), lambda found: self._picked(line, found), quiet=True)

    def _picked(self, line, found):
        dialog = Picker(found, words(line.text()), self)
        if dialog.exec():
            line.setText(either("、", "; ").join(dialog.chosen()))


class Picker(QDialog):
    """Names to tick, with a field to search them; ``chosen`` are their values."""

    def __init__(self, found, ticked, parent=None):
        super().__init__(parent)
        self.setWindowTitle(tr("Choose"))
        self.resize(360, 460)
        self.items, self.shown = QStandardItemModel(self), QSortFilterProxyModel(self)
        for title, value in found:
            item = QStandardItem(title)
            item.setData(value, Qt.ItemDataRole.UserRole)
            item.setCheckable(True)
            item.setCheckState(Qt.CheckState.Checked if value in ticked else Qt.CheckState.Unchecked)
            self.items.appendRow(item)
        self.shown.setSourceModel(self.items)
        search, view = QLineEdit(self), QListView(self)
        search.setPlaceholderText(tr("Search"))
        search.textChanged.connect(self.shown.setFilterFixedString)
        view.setModel(self.shown)
        view.setUniformItemSizes(True)
        buttons = ok_and_cancel(self)
        box = QVBoxLayout(self)
        for widget in (search, view, buttons):
            box.addWidget(widget)

    def chosen(self) -> list[str]:
        every = (self.items.item(row) for row in range(self.items.rowCount()))
        return [item.data(Qt.ItemDataRole.UserRole) for item in every if item.checkState() == Qt.CheckState.Checked]


def listed(tables) -> list[tuple[str, str]]:
    """(what is shown, what build_zone is told) of each row: the name, or the code where a name occurs twice."""
    pairs = []
    for layer, read in tables.items():
        name, code = _CODES.get(layer, ("name", "code"))
        pairs += [(one if isinstance(one, str) else str(other), str(other)) for one, other in zip(read.table[name], read.table[code], strict=True)]
    count = {}
    for name, _ in pairs:
        count[name] = count.get(name, 0) + 1
    return [(f"{name}  {code}", name if count[name] == 1 else code) for name, code in pairs]


def words(text: str) -> list[str]:
    """The names in a line, set apart by 、 or ; or a comma."""
    return [word.strip() for word in re.split(r"[、;；,，\n]+", text) if word.strip()]


def _number(text: str):
    try:
        return float(text)
    except ValueError:
        return text.strip() or None
