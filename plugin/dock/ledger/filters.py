"""The buttons that say and set the filter of the ledger: rules, townships, state; and whether findings or dated clauses are listed."""

from __future__ import annotations

from dataclasses import replace

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QButtonGroup, QMenu, QToolButton

from ....processing.ledger_filter import CHOICES, SORTS, LedgerFilter
from ...language import either, tr
from ...plain import tip
from ..menu_button import MenuButton

FITS = 9
"""Letters of a choice that the button shows; all of it stands in the tooltip."""


class Filters(QObject):
    """``value`` is a LedgerFilter; ``changed`` when a person has set it."""

    changed = pyqtSignal()

    def __init__(self, parent):
        super().__init__(parent)
        self.value, self.choices = LedgerFilter(), CHOICES
        self.rules, self.townships, self.state = (self._button(parent) for _ in range(3))
        self.sorts, self.sort_group = {}, QButtonGroup(parent)
        for name, titles in SORTS.items():
            button = QToolButton(parent)
            button.setText(either(*titles))
            button.setCheckable(True)
            button.setChecked(name == self.value.sort)
            button.clicked.connect(lambda checked=False, name=name: self.set(sort=name, groups=(), townships=()))
            self.sort_group.addButton(button)
            self.sorts[name] = button
        for name, titles in CHOICES.items():
            self._add(self.state.menu(), either(*titles), lambda name=name: self.set(state=name))
        self.townships_known, self.rules_known = (), ()
        self._say()

    def set(self, **changes):
        """Change the filter, and tell."""
        new = replace(self.value, **changes)
        if new != self.value:
            self.value = new
            self._say()
            self.changed.emit()

    def offer(self, listing):
        """Let the menus have what the ledger holds."""
        if listing.choices != self.rules_known:
            self.rules_known = listing.choices
            menu = self.rules.menu()
            menu.clear()
            self._add(menu, self._all_rules(), lambda: self.set(groups=()))
            menu.addSeparator()
            for code, zh, en, rows in listing.choices:
                self._add(menu, f"{either(zh, en)}  {rows}", lambda code=code: self.set(groups=(code,)))
        if listing.townships != self.townships_known:
            self.townships_known = listing.townships
            menu, within = self.townships.menu(), {}
            menu.clear()
            self._add(menu, tr("All townships"), lambda: self.set(townships=()))
            menu.addSeparator()
            several = len({county for *_, county in listing.townships}) > 1
            for code, name, county in listing.townships:
                place = within.setdefault(county, menu.addMenu(county or "—")) if several and county not in within else within.get(county, menu)
                self._add(place, name, lambda code=code: self.set(townships=(code,)))
        self._say()

    def _button(self, parent):
        button = MenuButton(parent)
        button.setMenu(QMenu(button))
        return button

    def _add(self, menu, text, press):
        action = QAction(text.replace("&", "&&"), menu)
        action.triggered.connect(lambda checked=False: press())
        menu.addAction(action)

    def _all_rules(self):
        return tr("All rules") if self.value.sort == "findings" else tr("All documents")

    def _say(self):
        titles = {code: either(zh, en) for code, zh, en, _ in self.rules_known}
        names = {code: name for code, name, _ in self.townships_known}
        said = (self.rules, "、".join(titles.get(one, one) for one in self.value.groups) or self._all_rules(), bool(self.value.groups)), \
               (self.townships, "、".join(names.get(one, one) for one in self.value.townships) or tr("All townships"), bool(self.value.townships)), \
               (self.state, either(*self.choices[self.value.state]), self.value.state != "unclosed")
        for button, text, chosen in said:
            button.setText(text if len(text) <= FITS or not chosen else text[: FITS - 1] + "…")
            button.setToolTip(tip(text))
            font = button.font()
            font.setBold(chosen)
            button.setFont(font)
        self.sorts[self.value.sort].setChecked(True)
