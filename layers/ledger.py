"""The ledger of verdicts in a workspace: what became of every fire event. Rows are added, never changed; triggers (ledger_triggers.sql) see to that."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from string import Template

from .catalog.verdicts import STATES, VERDICTS
from .errors import ArgumentError, InputError
from .geopackage import sections
from .rows import table_of
from .stored import moments

FIRST = STATES[0]
_FURTHER = {state: at for at, state in enumerate(("suspected", "dispatched", "rejected", "confirmed", "adjudicated", "charged", "appealed", "settled"))}
"""How far along a state is, where two events become one: what people found out on site outweighs what nobody has looked at yet."""


def last_steps(workspace, events=None) -> dict[str, tuple[int, str, str]]:
    """event → (number of its last step, state, when, as stored) for the *events* (all by default) that have a row; the others are suspected, step 0.

    Raises InputError where another program wrote what is no step.
    """
    wanted = None if events is None else json.dumps(list(events))
    found = {event: tuple(row) for event, *row in workspace.select(sections("ledger")["last"], (wanted,))}
    steps, reached, times = zip(*found.values(), strict=True) if found else ((), (), ())
    sound = set(map(type, steps)) <= {int} and set(reached) <= set(STATES) and set(map(type, times)) <= {str}
    if not sound or moments(list(times)) is None:
        verdicts(workspace, list(found))  # says which row of the ledger it is, and what is wrong with it
    return found


def state_of(workspace, events) -> list[str]:
    """The state of each of the *events* by the ledger."""
    known = last_steps(workspace, events)
    return [known.get(event, (0, FIRST, None))[1] for event in events]


def verdicts(workspace, events=None):
    """The rows of the ledger, event by event in the order of their steps: a DataFrame of VERDICTS."""
    text = Template(sections("ledger")["rows"]).substitute(columns=", ".join(f'"{name}"' for name in VERDICTS.columns))
    return table_of(VERDICTS, workspace.select(text, (None if events is None else json.dumps(list(events)),)), workspace.path.name)


def successors(workspace, events) -> dict[str, str]:
    """Number → the event that bears it today: itself, or what it was merged into. Raises ArgumentError for numbers that no event has."""
    into = dict(workspace.select(sections("ledger")["events"]))
    unknown = [name for name in events if name not in into]
    if unknown:
        raise ArgumentError("台账：没有事件 {names}；请核对编号", "Ledger: there is no event {names}; check the numbers", names="、".join(unknown))
    # A number that no event has leads nowhere: another program wrote it.
    into = {name: other for name, other in into.items() if other in into}
    return {name: _end(name, into) for name in events}


def _end(name, into):
    seen = {name}
    while into.get(name) is not None and into[name] not in seen:
        name = into[name]
        seen.add(name)
    return name


def append(workspace, rows, by: str | None = None) -> int:
    """Add *rows* (table of VERDICTS) to the ledger, in their order, signed *by*; the number added. Call it inside ``transaction()``.

    A row that does not follow the last one of its event is refused with all others, by InputError from the transaction.
    """
    return workspace.upsert("verdicts", rows, by)["inserted"]


def merged_into(workspace) -> dict[str, str]:
    """Number → number it was merged into."""
    return dict(workspace.select(sections("ledger")["merged"]))


def carry_merged(workspace, before: dict[str, str]) -> int:
    """Hand the states of events on that were merged since *before* (of ``merged_into``), each to its successor if it is further along.

    A row of its own tells where it came from, so that a merge neither loses a verdict nor charges twice. The number of rows.
    """
    import pandas as pd

    now = merged_into(workspace)
    new = sorted(name for name in now if before.get(name) != now[name])
    done = 0
    for name in new:
        mine, heir = verdicts(workspace, [name]), _end(name, now)
        if not len(mine) or heir == name:
            continue
        step, state, _ = last_steps(workspace, [heir]).get(heir, (0, FIRST, None))
        last = mine.iloc[-1]
        if _FURTHER[last["to_state"]] <= _FURTHER[state]:
            continue
        row = {**last, "event_id": heir, "step": step + 1, "from_state": state, "merged_from": name}
        done += append(workspace, pd.DataFrame([row], columns=VERDICTS.columns, dtype=object), last["who"])
    return done


def follow(workspace) -> int:
    """Bring the state that events show in line with the ledger; the number of events. For rows that came back from the history or from a copy."""
    return workspace.connection.execute(sections("ledger")["follow"]).rowcount


def photo_of(path) -> tuple[str, str]:
    """(name, SHA-256) of a photo that is evidence. Raises InputError."""
    path = Path(path)
    try:
        return path.name, hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        raise InputError("照片：打不开 {file}（{why}）；请核对路径", "Photo: {file} cannot be opened ({why}); check the path",
                         file=str(path), why=error.strerror) from error
