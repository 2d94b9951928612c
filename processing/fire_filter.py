"""The filter of fires: one object that feeds map, tables, workbook and web map alike, and is printed on each."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

from ..layers.errors import ArgumentError

LEVELS = {"low": ("低", "low"), "nominal": ("一般", "nominal"), "high": ("高", "high")}
ATTRIBUTIONS = {"certain": ("归属明确", "certain"), "likely": ("倾向", "likely"), "disputed": ("跨界待核", "disputed"), "outside": ("界外", "outside")}
EVIDENCE = {"low_confidence": ("低置信度", "low confidence"), "near_static": ("近静态热源", "near a static source"), "no_cropland": ("非耕地", "no cropland")}


@dataclass(frozen=True)
class FireFilter:
    """What is counted and shown. Days are Beijing days ``YYYY-MM-DD``, both ends within; an empty tuple or None lets all through.

    *min_confidence*: low, nominal or high; *states* of the ledger; *attributions*; *without*: evidence flags whose bearers are left out;
    *townships*: codes.
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

    def but(self, **changes) -> FireFilter:
        """The same filter with *changes*."""
        return replace(self, **changes)

    @property
    def empty(self) -> bool:
        return all(getattr(self, field.name) == field.default for field in fields(self))
