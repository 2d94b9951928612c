"""The period of the tab: days that move with the as-of date, a day that has fires, or any two days."""

from __future__ import annotations

from datetime import date, timedelta

from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtWidgets import QDateEdit, QDialog, QFormLayout, QMenu

from ...language import language, tr
from ..dialog_buttons import ok_and_cancel

ALL, TODAY, YESTERDAY, WEEK, SEASON, FIXED = "all", "today", "yesterday", "week", "season", "fixed"
MOST_DAYS = 12
"""Days with fires that the menu names; others by “Other days…”."""


def days_of(kind: str, day: str) -> tuple[str | None, str | None]:
    """First and last day of a *kind* of period as of *day*; a season begins with March, June, September or December and is still going on."""
    last = date.fromisoformat(day)
    if kind == TODAY:
        first = last
    elif kind == YESTERDAY:
        first = last = last - timedelta(days=1)
    elif kind == WEEK:
        first = last - timedelta(days=6)
    elif kind == SEASON:
        month = last.month // 3 * 3 or 12
        first = date(last.year - (month == 12 and last.month < 12), month, 1)
    else:
        return None, None
    return first.isoformat(), last.isoformat()


class PeriodMenu(QMenu):
    """*having* are (day, events) of the days with fires, newest first; the owner sets it."""

    def __init__(self, session, parent=None):
        super().__init__(parent)
        self.session, self.kind, self.having = session, ALL, ()
        self.aboutToShow.connect(self.fill)
        session.day_changed.connect(self.move)

    def fill(self):
        """The entries as of the session's day."""
        self.clear()
        chosen = self.session.filter
        for kind, text in ((ALL, tr("All days")), (TODAY, tr("Today")), (YESTERDAY, tr("Yesterday")), (WEEK, tr("Last 7 days")), (SEASON, tr("This season"))):
            first, last = days_of(kind, self.session.day)
            # The as-of date need not be today: the days are said.
            days = "" if first is None else "　" + chosen.but(first_day=first, last_day=last).period(language())
            self._entry(text + days, kind == self.kind, lambda kind=kind: self.choose(kind))
        if self.having:
            self.addSection(tr("Days with fires"))
        for day, n in self.having[:MOST_DAYS]:
            mine = self.kind == FIXED and (chosen.first_day, chosen.last_day) == (day, day)
            self._entry(tr("{day} ({n} events)", day=day, n=n), mine, lambda day=day: self.fix(day, day))
        self.addSeparator()
        self.addAction(tr("Other days…"), self.ask)

    def _entry(self, text, ticked, press):
        entry = self.addAction(text)
        entry.setCheckable(True)
        entry.setChecked(ticked)
        entry.triggered.connect(lambda checked=False: press())

    def choose(self, kind: str):
        """Show the days of *kind*, and follow the as-of date with it."""
        self.kind = kind
        self.move()

    def move(self):
        """The as-of date is another: the days go with it, but for fixed ones."""
        if self.kind != FIXED:
            first, last = days_of(self.kind, self.session.day)
            self.session.show(self.session.filter.but(first_day=first, last_day=last))

    def fix(self, first: str | None, last: str | None):
        """Show these days whatever the as-of date."""
        self.kind = FIXED
        self.session.show(self.session.filter.but(first_day=first, last_day=last))

    def follow(self):
        """Somebody else has chosen the days: what is ticked is what they are."""
        days = (self.session.filter.first_day, self.session.filter.last_day)
        if days != days_of(self.kind, self.session.day):
            self.kind = ALL if days == (None, None) else FIXED

    def text(self) -> str:
        return self.session.filter.period(language()) or tr("All days")

    def ask(self):
        """Ask for two days."""
        dialog = QDialog(self.parentWidget())
        dialog.setWindowTitle(tr("Days of the fires"))
        form = QFormLayout(dialog)
        edits = []
        known = [day for day, _ in self.having] or [self.session.day]
        for text, day in ((tr("From"), self.session.filter.first_day or known[-1]), (tr("To"), self.session.filter.last_day or known[0])):
            edit = QDateEdit(QDate.fromString(day, "yyyy-MM-dd"), dialog)
            edit.setDisplayFormat("yyyy-MM-dd")
            edit.setCalendarPopup(True)
            form.addRow(text, edit)
            edits.append(edit)
        form.addRow(ok_and_cancel(dialog))
        if dialog.exec():
            self.fix(*sorted(edit.date().toString("yyyy-MM-dd") for edit in edits))
        dialog.deleteLater()
