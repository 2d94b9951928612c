"""What has to be known of a workspace before its layers are shown; an earlier version is brought up to date first."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

from .errors import OutputError
from .geopackage import sections
from .migrations import bring_up_to_date
from .workspace import Workspace


@dataclass(frozen=True)
class WorkspaceState:
    """*bounds* are (west, south, east, north) in degrees or None; *writable* says whether file and folder may be written.

    *acts_known*: every notice that a zone names is in the table of notices. *styles* are the default styles (QML) by table.
    *backup* is the copy made before an earlier version was brought up to date.
    """

    path: Path
    facts: dict = field(default_factory=dict)
    bounds: tuple | None = None
    writable: bool = True
    acts_known: bool = True
    styles: dict = field(default_factory=dict)
    backup: Path | None = None


def state_of(path, *, update: bool = True) -> WorkspaceState:
    """Look at the workspace *path*; nothing is scanned but indexes. Raises InputError, OutputError where it is none, locked, damaged or newer.

    With *update* a workspace of an earlier version is brought up to date after a backup; without, it is refused, for it is not to be written.
    """
    path = Path(path)
    backup = None
    writable = path.is_file() and os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
    if update:
        try:
            backup = bring_up_to_date(path)
        except OutputError:
            if writable:
                raise
    with Workspace(path) as workspace:
        bounds = next((row for (name, *row) in workspace.select(sections("workspace_state")["bounds"]) if row[0] is not None), None)
        unknown = workspace.select(sections("workspace_state")["unknown_acts"])[0][0]
        # The last of a table is its default, the newest of several, as QGIS has it.
        styles = dict(workspace.select(sections("workspace_state")["styles"]))
        return WorkspaceState(path, workspace.facts, tuple(bounds) if bounds else None, writable, not unknown, styles, backup)


def is_workspace(path) -> bool:
    """Whether the file is a workspace of any version. Raises OutputError where it cannot be read."""
    from contextlib import closing

    from .geopackage import connect, query

    path = Path(path)
    if not path.is_file():
        return False
    with path.open("rb") as stream:
        if stream.read(16) != b"SQLite format 3\0":
            return False
    with closing(connect(path)) as connection:
        names = {name for (name,) in connection.execute(query("tables"))}
        return {"meta", "history", "zones"} <= names
