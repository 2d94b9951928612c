"""The filter of the ledger: one object that feeds list, counts and export alike, and is printed on each."""

from __future__ import annotations

from dataclasses import dataclass

from ..layers.catalog.records import STATES, STATES_ZH
from ..layers.errors import ArgumentError

SORTS = {"findings": ("问题", "Findings"), "tasks": ("任务条款", "Dated clauses")}
CHOICES = {
    # code: (zh, en); the ledger's own states, and two that gather
    "unclosed": ("未销号", "Not closed"),
    "overdue": ("逾期", "Overdue"),
    **{state: (zh, en) for state, zh, en in zip(STATES, STATES_ZH, ("Open", "In hand", "Closed"), strict=True)},
    "all": ("全部状态", "All states"),
}


@dataclass(frozen=True)
class LedgerFilter:
    """What is shown and exported. *sort*: findings or tasks; *groups*: rules, or documents of tasks; *townships*: codes; empty lets all through.

    *state* is a key of CHOICES. Raises ArgumentError for one that is none.
    """

    sort: str = "findings"
    groups: tuple[str, ...] = ()
    townships: tuple[str, ...] = ()
    state: str = "unclosed"

    def __post_init__(self):
        for value, known in ((self.sort, SORTS), (self.state, CHOICES)):
            if value not in known:
                raise ArgumentError("台账：不认识“{value}”；请用 {known}", "Ledger: “{value}” is not known; use {known}", value=value, known=" / ".join(known))
