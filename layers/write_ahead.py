"""The log beside a workspace that QGIS has open (``-wal``): what stands in it is not in the file yet."""

from __future__ import annotations

from contextlib import closing

from .geopackage import connect, query


def fold_in(path) -> bool:
    """Bring what the log of the workspace *path* holds into the file, so that a copy of the file alone is whole; waits for nobody.

    Whether all of it got there: what somebody reads at this moment stays in the log. Without a log there is nothing to do. Raises OutputError.
    """
    with closing(connect(path, write=True, timeout_s=0.5)) as connection:
        busy, pages, there = connection.execute(query("fold_in")).fetchone()
    return not busy and pages == there
