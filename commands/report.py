"""What a task tells and leaves: text for people, layers that a window may show."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from ..layers.errors import unsteered


@dataclass(frozen=True)
class Shown:
    """A layer that the task left: *table* of the GeoPackage *path*, style of layers/styles by name, title, visible or not."""

    path: str
    table: str
    style: str
    title: str
    visible: bool = True


@dataclass
class Report:
    """*text* is for standard output, *warnings* for standard error, in the language asked for.

    *out* is the folder or file that was written; *layers*, uppermost first, are shown in a *group* and carry *notes*;
    *numbers* are results for models. Names of the data stand in the texts: what would steer a terminal is taken out of them.
    """

    text: str
    warnings: list[str] = field(default_factory=list)
    out: Path | None = None
    layers: tuple[Shown, ...] = ()
    group: str = ""
    notes: list[str] = field(default_factory=list)
    numbers: dict[str, int] = field(default_factory=dict)

    def __post_init__(self):
        self.text = unsteered(self.text)
        self.warnings, self.notes = ([unsteered(line) for line in lines] for lines in (self.warnings, self.notes))
