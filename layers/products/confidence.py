"""Confidence of any product as low, nominal or high."""

from __future__ import annotations

import numpy as np

from ..tables import values

WORDS = {
    "low": ("low", "l", "低", "较低", "低置信度", "低可信度"),
    "nominal": ("nominal", "n", "normal", "medium", "m", "moderate", "中", "一般", "正常", "中等", "普通", "一般置信度", "中置信度"),
    "high": ("high", "h", "高", "较高", "高置信度", "高可信度"),
}
_CLASS = {word: name for name, words in WORDS.items() for word in words}
# MODIS: FIRMS attribute table, 0-29 low, 30-79 nominal, 80-100 high.
SCALES = {
    "mask": {7: "low", 8: "nominal", 9: "high"},
    "reliability": {1: "low", 3: "nominal", 5: "high"},
    "zero": {0: "low", 1: "nominal", 2: "high"},
}


def of_percent(value: float | None) -> str | None:
    """low below 30, nominal below 80, high to 100; None outside 0-100 and for none."""
    if value is None or not 0 <= value <= 100:
        return None
    return "low" if value < 30 else "nominal" if value < 80 else "high"


def scale_of(numbers: np.ndarray, sensor: str) -> str:
    """Which scale numbers of one sensor are on: mask (7, 8, 9), zero (0, 1, 2 as Earth Engine writes VIIRS) or percent."""
    present = set(np.unique(numbers[~np.isnan(numbers)]).tolist())
    if sensor != "MODIS" and present and present <= {7, 8, 9}:
        return "mask"
    if sensor.startswith("VIIRS") and present and present <= {0, 1, 2}:
        return "zero"
    return "percent"


def classes(cells, sensors: np.ndarray, scale: str | None = None) -> tuple[np.ndarray, np.ndarray]:
    """(low, nominal, high or None; True where a value is given that means none of them) of a column.

    *sensors* are the sensor keys of the rows; numbers are read on *scale*, else on what their sensor's numbers show.
    """
    found = np.full(len(cells), None, dtype=object)
    unknown = np.zeros(len(cells), dtype=bool)

    def word(cell):
        if values.is_empty(cell):
            return ""
        return _CLASS.get(values.plain(cell).casefold())

    words = values.by_unique(cells, word)
    numeric = np.array([answer is None for answer in words], dtype=bool)
    found[~numeric] = [answer or None for answer in words[~numeric]]
    for sensor in sorted(set(sensors[numeric])):
        rows = np.flatnonzero(numeric & (sensors == sensor))
        figures, _, bad = values.numbers(np.array([values.plain(cell).rstrip("%") for cell in cells[rows]], dtype=object))
        kind = scale or scale_of(figures, sensor)
        table = SCALES.get(kind)
        answers = values.by_unique(figures, table.get if table else of_percent)
        found[rows] = answers
        unknown[rows] = bad | np.array([answer is None for answer in answers])
    return found, unknown
