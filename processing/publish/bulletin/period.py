"""The period of a bulletin: a day, an ISO week, a month or any span, what it is called, and the same one a year before."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta

from ....layers.errors import ArgumentError

_WORDS = {"day": ("日报", "daily bulletin"), "week": ("周报", "weekly bulletin"), "month": ("月报", "monthly bulletin"), "span": ("通报", "bulletin")}


@dataclass(frozen=True)
class Period:
    """Beijing days *first* to *last* (``YYYY-MM-DD``), both within. *kind*: day, week (ISO, Monday to Sunday), month or span."""

    kind: str
    first: str
    last: str

    def word(self, lang: str) -> str:
        """日报, 周报, 月报 or 通报."""
        return _WORDS[self.kind][lang != "zh"]

    def label(self, lang: str) -> str:
        """``2024年第23周（6月3日至6月9日）``."""
        first, last = date.fromisoformat(self.first), date.fromisoformat(self.last)
        if self.kind == "month":
            return f"{first.year}年{first.month}月" if lang == "zh" else f"{first:%Y-%m}"
        if self.kind == "day":
            return _day(first) if lang == "zh" else self.first
        if lang != "zh":
            span = f"{self.first} to {self.last}"
            return f"{self.week} ({span})" if self.kind == "week" else span
        to = _day(last) if last.year != first.year else f"{last.month}月{last.day}日"
        if self.kind == "span":
            return f"{_day(first)}至{to}"
        year, week, _ = first.isocalendar()
        since = f"{first.month}月{first.day}日" if first.year == year == last.year else _day(first)
        return f"{year}年第{week}周（{since}至{to}）"

    def inner(self, lang: str) -> str:
        """The label for use within brackets: it has none itself."""
        return self.label(lang).replace("（", "，").replace("）", "").replace(" (", ", ").replace(")", "")

    @property
    def week(self) -> str:
        """``2024-W23`` of the first day."""
        year, week, _ = date.fromisoformat(self.first).isocalendar()
        return f"{year}-W{week:02d}"

    def year_before(self) -> Period:
        """The same day, ISO week, month or span a year before. 29 February goes with the 28th, a week 53 that is not there with week 52."""
        first, last = date.fromisoformat(self.first), date.fromisoformat(self.last)
        if self.kind == "week":
            year, week, _ = first.isocalendar()
            monday = date.fromisocalendar(year - 1, min(week, date(year - 1, 12, 28).isocalendar().week), 1)
            return Period("week", monday.isoformat(), (monday + timedelta(days=6)).isoformat())
        if self.kind == "month":
            return month_of(f"{first.year - 1:04d}-{first.month:02d}")
        return Period(self.kind, _year_less(first).isoformat(), _year_less(last).isoformat())


def period_of(arguments: dict) -> Period:
    """The period that ``day``, ``week``, ``month`` or ``from`` and ``to`` of *arguments* name. Raises ArgumentError unless just one does."""
    given = [name for name in ("day", "week", "month") if arguments.get(name)]
    if arguments.get("from") or arguments.get("to"):
        given.append("from")
    if len(given) != 1:
        raise ArgumentError("选项 --day、--week、--month 或 --from 与 --to：须给其中一种（现给了 {n} 种）；例如 --week 2024-W23",
                            "Options --day, --week, --month, or --from and --to: give one of them ({n} are given), for example --week 2024-W23", n=len(given))
    if given == ["day"]:
        day = _read_day(arguments["day"], "--day")
        return Period("day", day, day)
    if given == ["week"]:
        return week_of(str(arguments["week"]))
    if given == ["month"]:
        return month_of(str(arguments["month"]))
    if not (arguments.get("from") and arguments.get("to")):
        raise ArgumentError("选项 --from 与 --to：须同时给出", "Options --from and --to: both are needed")
    first, last = _read_day(arguments["from"], "--from"), _read_day(arguments["to"], "--to")
    if last < first:
        raise ArgumentError("选项 --to：{to} 早于 {first}；请把两个日期对调", "Option --to: {to} is before {first}; exchange the two days", to=last, first=first)
    return Period("span", first, last)


def week_of(text: str) -> Period:
    """An ISO week ``2024-W23``, Monday to Sunday. Raises ArgumentError."""
    match = re.fullmatch(r"(\d{4})-?W(\d{2})", text.strip().upper())
    try:
        monday = date.fromisocalendar(int(match[1]), int(match[2]), 1)
    except (TypeError, ValueError) as error:
        raise ArgumentError("选项 --week：“{text}”不是周；请写成 2024-W23（周一至周日）；周五至周四等请用 --from 与 --to",
                            "Option --week: “{text}” is no week; write 2024-W23 (Monday to Sunday); for Friday to Thursday use --from and --to",
                            text=text) from error
    return Period("week", monday.isoformat(), (monday + timedelta(days=6)).isoformat())


def month_of(text: str) -> Period:
    """A month ``2024-06``. Raises ArgumentError."""
    match = re.fullmatch(r"(\d{4})-(0[1-9]|1[0-2])", text.strip())
    if not match or match[1] == "0000":
        raise ArgumentError("选项 --month：“{text}”不是月份；请写成 2024-06", "Option --month: “{text}” is no month; write 2024-06", text=text)
    days = calendar.monthrange(int(match[1]), int(match[2]))[1]
    return Period("month", f"{match[0]}-01", f"{match[0]}-{days:02d}")


def _read_day(value, option: str) -> str:
    try:
        return date.fromisoformat(str(value)).isoformat()
    except ValueError as error:
        raise ArgumentError("选项 {option}：“{text}”不是日期；请写成 2024-05-01", "Option {option}: “{text}” is no day; write 2024-05-01",
                            option=option, text=str(value)) from error


def _year_less(day: date) -> date:
    last = calendar.monthrange(day.year - 1, day.month)[1]
    return day.replace(year=day.year - 1, day=min(day.day, last))


def _day(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"
