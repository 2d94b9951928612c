"""Files of the table in tests/data/bad: those that lie there, and the registry of those that have to be made."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BAD = ROOT / "tests" / "data" / "bad"
COUNTIES = ("140921", "140923")
"""Dingxiang and Dai: 20 whole townships of the sample, with eleven of its detections."""
MAKERS = {}


def makes(*names):
    """The function below makes the files of these names: ``function(path)``."""

    def keep(function):
        MAKERS.update(dict.fromkeys(names, function))
        return function

    return keep


def find(name: str, folder: Path) -> Path:
    """A file of the table: as it lies in tests/data/bad, as it lies in sample/, or made in *folder* once."""
    for place in (BAD / name, ROOT / "sample" / name, folder / name):
        if place.exists():
            return place
    MAKERS[name](folder / name)
    return folder / name
