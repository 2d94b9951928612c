"""Forgets a person: a name or phone replaced in every text of a workspace, its append-only history and ledger included.

The triggers that keep those two append-only are lifted for this alone, and put back as they were inside the same transaction: nobody else sees the
workspace without them, and an error leaves all as it was.
"""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass, field
from pathlib import Path
from string import Template

from .catalog import WORKSPACE_LAYERS
from .check_out import FACT
from .errors import ArgumentError
from .geopackage import sections, unusable
from .workspace import Workspace

SHORTEST = 2
"""Characters that a name or phone must have: one alone would be replaced in half of all words."""
_OWN = {"history": ("key", "who", "before", "after"), "meta": ("value",)}


@dataclass
class Forgotten:
    """*places*: (table, column, rows, occurrences). *beyond*: files and folders beside the workspace that may hold the name still, and are not touched;
    *copies*: how many check-outs were made of it; *remnants*: another program has the file open, and old pages may stay in it until forgetting is done again."""

    places: list[tuple[str, str, int, int]] = field(default_factory=list)
    beyond: list[str] = field(default_factory=list)
    copies: int = 0
    remnants: bool = False

    @property
    def occurrences(self) -> int:
        return sum(place[3] for place in self.places)


def forget(workspace: Workspace, persons: list[str], pseudonym: str, by: str | None = None, dry_run: bool = False) -> Forgotten:
    """Put *pseudonym* in the place of each of *persons* wherever it occurs; with *dry_run* count alone. The workspace is rewritten, so that no remnant stays in the file.

    Raises ArgumentError for names too short or a pseudonym that holds one, InputError where two rows would get the same key, OutputError where another program
    writes to the workspace.
    """
    names = sorted({name.strip() for name in persons}, key=lambda name: (-len(name), name))
    _check(names, pseudonym, by)
    done = Forgotten(beyond=_beyond(workspace.path), copies=sum(key.startswith(FACT + ".") for key in workspace.facts))
    if dry_run:
        done.places = _counted(workspace, names)
        return done
    workspace.connection.execute(_sql("secure"))
    with workspace.transaction():
        done.places = _counted(workspace, names)
        for table in dict.fromkeys(place[0] for place in done.places):
            _replace(workspace.connection, table, [place[1] for place in done.places if place[0] == table], names, pseudonym)
        if done.places:
            told = {"as": pseudonym, "names": len(names), "occurrences": done.occurrences, "columns": [f"{table}.{column}" for table, column, *_ in done.places]}
            workspace.connection.execute(_sql("record"), (by, json.dumps(told, ensure_ascii=False)))
    # What was deleted before lies in free pages still: the file is written anew, also when no row holds the name any more.
    try:
        workspace.connection.execute(_sql("vacuum"))
        done.remnants = bool(workspace.connection.execute(_sql("checkpoint")).fetchone()[0])
    except sqlite3.OperationalError:
        done.remnants = True
    return done


def _check(names, pseudonym, by):
    short = [name for name in names if len(name) < SHORTEST]
    if short or not names:
        raise ArgumentError("抹去：“{name}”太短，会替换到无关的文字；请给完整的姓名或电话",
                            "Forget: “{name}” is too short and would hit other words; give the whole name or phone",
                            name=short[0] if short else "")
    if not pseudonym.strip():
        raise ArgumentError("选项 --as：不能为空", "Option --as: must not be empty")
    for name in names:
        if name in pseudonym or name in (by or ""):
            raise ArgumentError("抹去：化名或修改人里含有要抹去的内容；请另写", "Forget: the pseudonym or the signature holds what is to be forgotten; write another")


def _columns(connection, table):
    """The text columns of *table* whose words are people's, not codes of ours."""
    if table in _OWN:
        return list(_OWN[table])
    layer = WORKSPACE_LAYERS[table]
    coded = {one.name for one in layer.fields if one.choices}
    return [name for name, kind in connection.execute(_sql("columns"), (table,)) if kind == "TEXT" and name not in coded]


def _counted(workspace, names):
    found = []
    connection = workspace.connection
    try:
        tables = [name for (name,) in connection.execute(_sql("tables"), (json.dumps(list(WORKSPACE_LAYERS)),)).fetchall()]
        for table in tables:
            for column in _columns(connection, table):
                asked = _sql("count", table=table, column=column)
                counts = [connection.execute(asked, (spelt,)).fetchone() for name in names for spelt in _spellings(name, table)]
                rows, times = max(count[0] for count in counts), sum(count[1] for count in counts)
                if times:
                    found.append((table, column, rows, times))
    except sqlite3.DatabaseError as error:
        raise unusable(workspace.path, error) from error
    return found


def _spellings(name, table):
    """*name* as a table may have it: the history keeps rows as JSON, where quotes and the like are written otherwise."""
    return {name, json.dumps(name, ensure_ascii=False)[1:-1], json.dumps(name)[1:-1]} if table in _OWN else {name}


def _replace(connection, table, columns, names, pseudonym):
    lifted = connection.execute(_sql("triggers"), (table,)).fetchall()
    for name, _ in lifted:
        connection.execute(_sql("lift", name=name))
    for column in columns:
        for name in names:
            for spelt in _spellings(name, table):
                inside = json.dumps(pseudonym, ensure_ascii=False)[1:-1] if column in ("before", "after") else pseudonym
                connection.execute(_sql("replace", table=table, column=column), (spelt, inside))
    for _, text in lifted:
        connection.execute(text)


def _beyond(path: Path) -> list[str]:
    """Names, beside the workspace, of results (folders with run.json), backups and other workspaces."""
    found = [one.name for one in path.parent.iterdir() if one != path and (
        (one.is_dir() and (one / "run.json").is_file()) or (one.is_file() and one.suffix in (".bak", ".gpkg")))]
    return sorted(found + [f"{one.parent.parent.name}/{one.parent.name}" for one in path.parent.glob("*/*/run.json")])


def _sql(statement, **names):
    return Template(sections("forget")[statement].strip()).substitute(names)
