"""What became of every rule in the last run that went into the ledger, kept as one fact of the workspace: an empty ledger can then say what was never asked."""

from __future__ import annotations

import json
from dataclasses import dataclass

from ...layers.facts import told

LAST_RUN = "rules_last_run"
_LACKS = "no data: "


@dataclass(frozen=True)
class LastRun:
    """*day* looked at, number of the *plan*, how many provisions *ran*; *lacking*: (rule, provision, layer that was empty, as the rule names it);
    *unheld*: (rule, provision, zh, en) of those that did not run for another reason, the plan's silence among them."""

    day: str
    plan: str
    ran: int
    lacking: tuple[tuple[str, str, str], ...]
    unheld: tuple[tuple[str, str, str, str], ...]

    @property
    def layers(self) -> tuple[str, ...]:
        """The layers that were empty, each once, in the order of the rules."""
        names = (name.strip().partition(":")[0] for _, _, lack in self.lacking for name in lack.split(","))
        return tuple(dict.fromkeys(name for name in names if name))


def last_run(applied, plan, day: str) -> str:
    """The fact, as JSON, of what apply_rules did for *plan* on *day*."""
    return json.dumps({"day": day, "plan": plan.plan.number, "ran": len(applied.ran), "skipped": applied.skipped}, ensure_ascii=False)


def read_last_run(facts: dict) -> LastRun | None:
    """The last run that the *facts* of a workspace tell of; None where no run was kept, or the fact cannot be read."""
    try:
        kept = told(facts[LAST_RUN])
        skipped = [tuple(map(str, one)) for one in kept["skipped"]]
        lacking = tuple((rule, provision, en[len(_LACKS):]) for rule, provision, _, en in skipped if en.startswith(_LACKS))
        return LastRun(str(kept["day"]), str(kept["plan"]), int(kept["ran"]), lacking, tuple(one for one in skipped if not one[3].startswith(_LACKS)))
    except (KeyError, ValueError, TypeError, RecursionError):
        return None
