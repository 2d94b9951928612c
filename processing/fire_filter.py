"""The filter of fires: one object that feeds map, tables, workbook and web map alike, and is printed on each."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields, replace

from ..layers.errors import ArgumentError

LEVELS = {"low": ("低", "low"), "nominal": ("一般", "nominal"), "high": ("高", "high")}
ATTRIBUTIONS = {"certain": ("归属明确", "certain"), "likely": ("倾向", "likely"), "disputed": ("跨界待核", "disputed"), "outside": ("界外", "outside")}
EVIDENCE = {"low_confidence": ("低置信度", "low confidence"), "near_static": ("近静态热源", "near a static source"), "no_cropland": ("非耕地", "no cropland"),
            "glint": ("耀斑", "sun glint"), "static_type": ("FIRMS 静态类型", "FIRMS static type"), "persistent": ("持续异常", "persistent anomaly")}
STATES = {"suspected": ("疑似", "suspected"), "dispatched": ("已派发", "dispatched"), "confirmed": ("查实", "confirmed"), "rejected": ("查否", "rejected"),
          "adjudicated": ("已核定", "adjudicated"), "charged": ("已扣减", "charged"), "appealed": ("申诉中", "appealed"), "settled": ("已结案", "settled")}
FIRST_STATE = "suspected"
_KNOWN = {"states": STATES, "attributions": ATTRIBUTIONS, "without": EVIDENCE}
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True)
class FireFilter:
    """What is counted and shown. Days are Beijing days ``YYYY-MM-DD``, both ends within; an empty tuple or None lets all through.

    Of a detection: the days, *min_confidence* (low, nominal or high; unknown passes, as in a run) and *without*, evidence flags whose
    bearers are left out. Of an event, with all that belongs to it: *attributions* and *states* of the ledger. Of detection, fire and event
    each by its own owner: *townships* (codes). A fire or event passes when, beside this, one of its detections passes.
    Raises ArgumentError for a word or day that is not known.
    """

    first_day: str | None = None
    last_day: str | None = None
    min_confidence: str = "low"
    states: tuple[str, ...] = ()
    attributions: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    townships: tuple[str, ...] = ()

    def __post_init__(self):
        if self.min_confidence not in LEVELS:
            raise ArgumentError("筛选：不认识置信度“{value}”；请用 {known}", "Filter: confidence “{value}” is not known; use {known}",
                                value=self.min_confidence, known=" / ".join(LEVELS))
        for name, known in _KNOWN.items():
            for value in getattr(self, name):
                if value not in known:
                    raise ArgumentError("筛选：不认识“{value}”；请用 {known}", "Filter: “{value}” is not known; use {known}", value=value, known=" / ".join(known))
        for day in (self.first_day, self.last_day):
            if day is not None and not _DAY.fullmatch(day):
                raise ArgumentError("筛选：“{day}”不是日期；请写成 2024-05-01", "Filter: “{day}” is no day; write 2024-05-01", day=day)

    def but(self, **changes) -> FireFilter:
        """The same filter with *changes*."""
        return replace(self, **changes)

    @property
    def empty(self) -> bool:
        return all(getattr(self, field.name) == field.default for field in fields(self))

    def period(self, lang: str) -> str:
        """The days for people, ``11-09 至 11-10``; the year is named where it is needed. Empty when every day passes."""
        first, last = self.first_day, self.last_day
        if first is None and last is None:
            return ""
        if first is None or last is None:
            day = first or last
            return (f"{day} 起" if first else f"{day} 止") if lang == "zh" else (f"from {day}" if first else f"until {day}")
        if first == last:
            return first
        if first[:4] == last[:4]:
            return f"{first[5:]} 至 {last[5:]}" if lang == "zh" else f"{first[5:]} to {last[5:]}"
        return f"{first} 至 {last}" if lang == "zh" else f"{first} to {last}"

    def choices(self, lang: str) -> str:
        """All but the days: ``置信度 ≥ 一般，倾向 / 跨界待核``. Empty when nothing is chosen."""
        at, join = (0, "，") if lang == "zh" else (1, ", ")
        parts = []
        if self.min_confidence != "low":
            parts.append(("置信度 ≥ " if lang == "zh" else "confidence ≥ ") + LEVELS[self.min_confidence][at])
        parts += [" / ".join(words[value][at] for value in chosen) for words, chosen in ((STATES, self.states), (ATTRIBUTIONS, self.attributions)) if chosen]
        if self.without:
            marks = (" / " if lang == "en" else "、").join(EVIDENCE[value][at] for value in self.without)
            parts.append(f"不含{marks}" if lang == "zh" else f"without {marks}")
        if self.townships:
            parts.append(f"{len(self.townships)} 个乡镇" if lang == "zh" else f"{len(self.townships)} townships")
        return join.join(parts)

    def words(self, lang: str) -> str:
        """The filter in one sentence, as it is printed after “筛选：” on every output: ``置信度 ≥ 一般，11-09 至 11-10；未剔除任何证据``."""
        parts = [self.choices(lang), self.period(lang)]
        if self.min_confidence == "low":
            parts.insert(0, "置信度不限" if lang == "zh" else "all confidences")
        text = ("，" if lang == "zh" else ", ").join(part for part in parts if part)
        if not self.without:
            text += "；未剔除任何证据" if lang == "zh" else "; no evidence removed"
        return text

    def line(self, lang: str) -> str:
        """``筛选：`` and the words."""
        return ("筛选：" if lang == "zh" else "Filter: ") + self.words(lang)
