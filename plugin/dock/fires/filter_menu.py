"""The menus that change the session's filter; the header's button and the tab's buttons have them."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QMenu

from ....processing.fire_filter import ATTRIBUTIONS, EVIDENCE, LEVELS, STATES, FireFilter
from ...language import either, language, tr
from ...plain import tip

PARTS = ("min_confidence", "attributions", "without", "states")


class FilterMenu(QMenu):
    """The choices of some *parts* of the filter, made anew each time it opens. A tick changes the session's filter at once."""

    def __init__(self, session, parts=PARTS, parent=None):
        super().__init__(parent)
        self.session, self.parts = session, parts
        self.aboutToShow.connect(self.fill)

    def fill(self):
        """The entries as the filter stands."""
        self.clear()
        chosen = self.session.filter
        makers = {"min_confidence": self._confidence, "attributions": self._attributions, "without": self._without, "states": self._states}
        for at, part in enumerate(self.parts):
            if at:
                self.addSeparator()
            makers[part](chosen)
        if len(self.parts) > 1:
            self.addSeparator()
            every = self.addAction(tr("Drop the filter"), lambda: self.session.show(FireFilter()))
            every.setEnabled(not chosen.empty)

    def _confidence(self, chosen):
        self.addSection(tr("Confidence"))
        for level, words in LEVELS.items():
            text = tr("Any") if level == "low" else "≥ " + either(*words)
            self._entry(text, chosen.min_confidence == level, lambda checked, level=level: {"min_confidence": level})

    def _attributions(self, chosen):
        self.addSection(tr("Attribution of the event"))
        self._several("attributions", chosen.attributions, ATTRIBUTIONS, tr("Any attribution"))

    def _without(self, chosen):
        self.addSection(tr("Leave out detections with"))
        for mark, words in EVIDENCE.items():
            self._entry(_capital(either(*words)), mark in chosen.without, lambda checked, mark=mark: {"without": _ticked(EVIDENCE, chosen.without, mark, checked)})

    def _states(self, chosen):
        self.addSection(tr("State of the event"))
        self._several("states", chosen.states, STATES, tr("Any state"))

    def _several(self, part, chosen, words, every):
        self._entry(every, not chosen, lambda checked: {part: ()})
        for value, text in words.items():
            self._entry(_capital(either(*text)), value in chosen, lambda checked, value=value: {part: _ticked(words, chosen, value, checked)})

    def _entry(self, text, ticked, changes):
        entry = self.addAction(text)
        entry.setCheckable(True)
        entry.setChecked(ticked)
        entry.triggered.connect(lambda checked=False: self.session.show(self.session.filter.but(**changes(checked))))


def _capital(text) -> str:
    return text[:1].upper() + text[1:]


def _ticked(known, chosen, value, checked) -> tuple[str, ...]:
    """*chosen* with or without *value*, in the order of *known*: the same choice is the same filter."""
    wanted = {*chosen, value} if checked else set(chosen) - {value}
    return tuple(one for one in known if one in wanted)


def show_filter(button, session):
    """Let *button* say the filter, the days apart (the tab's own button says them)."""
    lang = language()
    words = session.filter.choices(lang) or tr("any confidence")
    button.setText(tr("Filter: {what}", what=words))
    button.setToolTip(tip(session.filter.line(lang)))

