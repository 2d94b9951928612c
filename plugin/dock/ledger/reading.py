"""What the tab reads, apart from the window: the workspace's ledgers, and the rows that a filter leaves, as plain lists."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Ledger:
    """*entries*: by findings and tasks, tables of processing.ledger_list; *last*: the LastRun or None; *day*: the day that decides what is late."""

    entries: dict
    last: object
    day: str


@dataclass(frozen=True)
class Listing:
    """*columns*: lists by name, one value a row; *groups*: (group, title zh, title en, severity, first row, rows) in their order; *counts* by severity and overdue.

    *choices*: (code, zh, en, rows) of the groups that the filter may choose, *townships*: (code, name, county); *total*: rows under any filter.
    """

    columns: dict[str, list] = field(default_factory=dict)
    groups: tuple = ()
    counts: dict[str, int] = field(default_factory=dict)
    choices: tuple = ()
    townships: tuple = ()
    total: int = 0


def read_ledger(path, day: str) -> Ledger:
    """The ledgers of the workspace *path*, what is late on *day* marked."""
    from ....layers.workspace import Workspace
    from ....processing.ledger_list import finding_entries, task_entries
    from ....processing.rules.last_run import read_last_run

    with Workspace(path) as workspace:
        townships = workspace.read("townships").drop(columns="geometry")
        entries = {"findings": finding_entries(workspace.read("findings"), townships, day), "tasks": task_entries(workspace.read("tasks"), townships, day)}
        return Ledger(entries, read_last_run(workspace.facts), day)


def listed(ledger: Ledger, wanted) -> Listing:
    """What *wanted* (LedgerFilter) leaves of the ledger."""
    from ....processing.ledger_list import chosen, counts

    entries = ledger.entries[wanted.sort]
    rows = chosen(entries, wanted)
    groups, first = [], 0
    for name, mine in rows.groupby("group", sort=False):
        one = mine.iloc[0]
        groups.append((name, one["group_zh"], one["group_en"], one["severity"], first, len(mine)))
        first += len(mine)
    choices = tuple((name, mine["group_zh"].iloc[0], mine["group_en"].iloc[0], len(mine)) for name, mine in entries.groupby("group", sort=True))
    places = entries[["township_code", "township", "county"]].dropna(subset=["township_code"]).drop_duplicates("township_code").sort_values(["county", "township_code"])
    townships = tuple((code, name if isinstance(name, str) else code, county if isinstance(county, str) else "") for code, name, county in places.itertuples(index=False))
    return Listing({name: _plain(rows[name]) for name in rows.columns}, tuple(groups), counts(entries, wanted), choices, townships, len(entries))


def _plain(column) -> list:
    """The values of *column*, None where it is empty."""
    values = column.tolist()
    return [None if value is None or value != value else value for value in values] if column.isna().any() else values


def read_due(path, first: str, last: str):
    """(due date, overdue, kind, what, document, clause, units, township, state, id) of what falls due from *first* to *last* and what is late before it."""
    from ....layers.workspace import Workspace
    from ....processing.ledger import due

    with Workspace(path) as workspace:
        names = workspace.read("townships").drop_duplicates("township_code").set_index("township_code")["township"]
        table = due(workspace.read("tasks"), workspace.read("findings"), first, last)
    table["township"] = table["township_code"].map(names)
    table = table.astype(object).where(table.notna(), None)
    wanted = ("due", "overdue", "kind", "what", "document", "clause", "units", "township", "state", "id")
    return list(table[list(wanted)].itertuples(index=False, name=None))
