"""The workspaces opened last."""

from __future__ import annotations

import os

from qgis.core import QgsSettings

KEY, MOST = "lantian/recent", 8


def paths() -> list[str]:
    """Paths, the last opened first. Whether they are still there is not asked: that could wait for a drive."""
    value = QgsSettings().value(KEY, [])
    return [value] if isinstance(value, str) else [str(path) for path in value or []]


def add(path):
    """Put *path* first."""
    others = [one for one in paths() if os.path.normcase(one) != os.path.normcase(str(path))]
    QgsSettings().setValue(KEY, [str(path), *others][:MOST])


def forget():
    """Empty the list."""
    QgsSettings().remove(KEY)
