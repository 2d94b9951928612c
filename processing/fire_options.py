"""The options of the fire job as values, from the texts that a person types."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..layers.errors import ArgumentError
from ..layers.fire_inputs import integers
from ..layers.tasks import FLAG_FIRES


@dataclass(frozen=True)
class FireOptions:
    """near_m in metres; day_start_min minutes after midnight in Beijing; cut = lower limits of certain and likely."""

    near_m: float = 1000.0
    cropland_classes: tuple[int, ...] = (40,)
    min_confidence: str = "low"
    day_start_min: int = 0
    cut: tuple[float, float] = (0.95, 0.80)
    lang: str = "zh"

    @classmethod
    def from_arguments(cls, arguments: dict) -> FireOptions:
        """The options among the arguments of FLAG_FIRES; what is not given has its default. Raises ArgumentError."""
        given = {name: arguments.get(name) for name in FLAG_FIRES.defaults()}
        values = {name: default if given[name] is None else given[name] for name, default in FLAG_FIRES.defaults().items()}
        for name in ("min_confidence", "lang"):
            if values[name] not in FLAG_FIRES.argument(name).choices:
                raise _wrong(name, values[name], " / ".join(FLAG_FIRES.argument(name).choices))
        return cls(_metres(values["near_m"]), integers("--cropland-classes", values["cropland_classes"]), values["min_confidence"],
                   _minutes(values["day_start"]), _cut(values["cut"]), values["lang"])

    @property
    def day_start(self) -> str:
        return f"{self.day_start_min // 60:02d}:{self.day_start_min % 60:02d}"


def _metres(value) -> float:
    try:
        metres = float(value)
    except (TypeError, ValueError):
        raise _wrong("near_m", value, "1000") from None
    if not 0 <= metres <= 100_000:
        raise _wrong("near_m", value, "0–100000")
    return metres


def _minutes(text) -> int:
    found = re.fullmatch(r"\s*(\d{1,2})[:：](\d{2})\s*", str(text))
    if not found or int(found[1]) > 23 or int(found[2]) > 59:
        raise _wrong("day_start", text, "00:00 / 17:00")
    return int(found[1]) * 60 + int(found[2])


def _cut(text) -> tuple[float, float]:
    try:
        high, low = (float(part) for part in re.split(r"[,，;\s]+", str(text).strip()))
    except ValueError:
        raise _wrong("cut", text, "0.95,0.80") from None
    if not 0 < low <= high <= 1:
        raise _wrong("cut", text, "0.95,0.80")
    return high, low


def _wrong(name, value, example):
    option = FLAG_FIRES.argument(name).option
    return ArgumentError("选项 {option}：不认识“{value}”；请写成例如 {example}", "Option {option}: “{value}” is not understood; write for example {example}",
                         option=option, value=value, example=example)
