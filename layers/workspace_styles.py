"""The styles that a workspace carries in ``layer_styles``, so that a QGIS without the plugin shows them."""

from __future__ import annotations

import contextlib
import sqlite3
from contextlib import closing
from functools import cache
from pathlib import Path

from . import geopackage
from .catalog import WORKSPACE_LAYERS
from .errors import OutputError
from .facts import whole
from .geopackage import query

STYLES = Path(__file__).parent / "styles" / "workspace"
FACT = "styles"
"""The fact of a workspace that says which version of our styles it carries."""


@cache
def version() -> int:
    """The number of the styles that came with this Lantian: tests/plugin/make_styles raises it with every change."""
    return int((STYLES / "version.txt").read_text("utf-8").split()[0])


def put_styles(connection):
    """Make our style of every layer its default, in the place of an earlier one of ours, inside the open transaction.

    What a user saved stays: where a style of his own is the default it remains so, and where he saved over ours his stands alone.
    """
    for layer in WORKSPACE_LAYERS.values():
        connection.execute(query("drop_style"), (layer.name,))
        qml = STYLES / f"{layer.name}.qml"
        if qml.is_file():
            connection.execute(query("add_style"), (layer.name, "geom" if layer.geometry else "", qml.read_text("utf-8"), layer.zh))
    connection.execute(query("set_fact"), (FACT, str(version())))


def refresh_styles(path: Path, facts: dict) -> bool:
    """Give the workspace *path* (with *facts* of today's schema) our styles of today; whether it was done.

    Not where it has them, or those of a newer Lantian; nor where it cannot be written just now, for it shows as well with the former ones.
    """
    if (whole(facts, FACT) or 0) >= version():
        return False
    with contextlib.suppress(OutputError, sqlite3.DatabaseError), closing(geopackage.connect(path, write=True, timeout_s=0.5)) as connection:
        # What is not committed goes with the connection.
        connection.execute("BEGIN IMMEDIATE")
        put_styles(connection)
        connection.execute("COMMIT")
        return True
    return False
