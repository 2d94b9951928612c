"""What may become of a fire event: the steps of the ledger, what each needs, and how an event stands after them.

The steps themselves are data (layers/catalog/verdicts.py), for the workspace holds every writer to them. What goes back, and why (fire.md §6.2):
a dispatch made in error is recalled; what was found out on site, or adjudicated, is looked at again on site and nowhere else; an appeal ends as rejected
(upheld), adjudicated (refused), dispatched (in doubt) or settled (nothing left to do). Whatever goes back says why. A rejection is never overruled from
the desk: on-site rejection is normal, and a charge that rests on an overruled one would not stand.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..layers.catalog.verdicts import STATES, STATES_ZH, STEPS, VERDICTS
from ..layers.errors import ArgumentError

CHECK_H = 24.0
"""Hours from the dispatch until the check on site; the office's own figure, for none of the five plans states one (unverified)."""
DECIDED = ("adjudicated", "charged", "appealed", "settled")
"""States in which an event has been adjudicated."""
EVIDENCE_FOR = ("confirmed", "rejected", "adjudicated", "charged")
"""States that are not entered without evidence: what was seen on site, or the document that decides."""
REASON_FOR = frozenset({("dispatched", "suspected"), ("confirmed", "dispatched"), ("rejected", "dispatched"), ("adjudicated", "dispatched"),
                        ("adjudicated", "settled"), ("appealed", "adjudicated"), ("appealed", "rejected"), ("appealed", "dispatched"), ("appealed", "settled"),
                        ("settled", "appealed")})
"""Steps back, ends without a charge and outcomes of appeals: they say why."""
NAMES = dict(zip(STATES, zip(STATES_ZH, STATES, strict=True), strict=True))


def next_rows(last: dict, to_state: str, *, who: str, at, check_h: float = CHECK_H, **more) -> pd.DataFrame:
    """The rows of VERDICTS that take every event of *last* to *to_state* at the moment *at* (datetime64, UTC).

    *last*: event → (step, state, at_utc as stored or None). *more*: evidence, photo, photo_sha256, cause, area_mu, source, note. A dispatch sets the
    deadline of the check *check_h* hours on. Raises ArgumentError for a step that is none, or for what it lacks.
    """
    if to_state not in STATES:
        raise ArgumentError("台账：没有状态“{state}”；可用 {known}", "Ledger: there is no state “{state}”; there are {known}", state=to_state, known=" / ".join(STATES))
    if not (who or "").strip():
        raise ArgumentError("台账：请写明经办人（--by）", "Ledger: say who (--by)")
    if not check_h > 0:
        raise ArgumentError("选项 --check-hours：应大于 0", "Option --check-hours: must be above 0")
    if more.get("area_mu") is not None and not 0 <= more["area_mu"] < np.inf:
        raise ArgumentError("选项 --area-mu：应为不小于 0 的数", "Option --area-mu: must be a number not below 0")
    if to_state in EVIDENCE_FOR and not (more.get("evidence") or more.get("photo_sha256")):
        raise ArgumentError("台账：{state}须有证据（--evidence 或 --photo）", "Ledger: {state_en} takes evidence (--evidence or --photo)",
                            state=NAMES[to_state][0], state_en=to_state)
    at = np.datetime64(at, "s")
    rows = []
    for event, (step, state, since) in last.items():
        _allowed(event, state, to_state, more.get("note"))
        if since is not None and at < np.datetime64(since.rstrip("Z"), "s"):
            raise ArgumentError("台账：{event} 的时间早于上一步（北京时间 {since}）；请核对 --at",
                                "Ledger: the time for {event} is before its last step ({since} in Beijing); check --at",
                                event=event, since=str(np.datetime64(since.rstrip("Z"), "m") + np.timedelta64(8, "h")).replace("T", " "))
        deadline = at + np.timedelta64(round(check_h * 3600), "s") if to_state == "dispatched" else None
        rows.append({**dict.fromkeys(VERDICTS.columns), **more, "event_id": event, "step": step + 1, "from_state": state, "to_state": to_state, "at_utc": at,
                     "who": who.strip(), "deadline_utc": deadline})
    return pd.DataFrame(rows, columns=VERDICTS.columns, dtype=object)


def _allowed(event, state, to_state, note):
    words = dict(now_zh=NAMES[state][0], now_en=state, to_zh=NAMES[to_state][0], to_en=to_state)
    if to_state not in STEPS[state]:
        raise ArgumentError("台账：{event} 现为{now_zh}，不能改为{to_zh}；下一步只能是{next_zh}",
                            "Ledger: {event} is {now_en} and cannot become {to_en}; next can only be {next_en}", event=event, **words,
                            next_zh="、".join(NAMES[one][0] for one in STEPS[state]), next_en=", ".join(STEPS[state]))
    if (state, to_state) in REASON_FOR and not (note or "").strip():
        raise ArgumentError("台账：{event} 由{now_zh}改为{to_zh}须写原因（--note）", "Ledger: taking {event} from {now_en} to {to_en} takes a reason (--note)",
                            event=event, **words)


def standing(verdicts: pd.DataFrame) -> pd.DataFrame:
    """How each event of the ledger stands: event_id (index), state, step, since, who, deadline (of a check still to be made), checked_at, late
    (the check came after its deadline), charged (since it last went back), area_mu and cause as last recorded.

    *verdicts*: rows of VERDICTS in the order of their steps.
    """
    rows: dict[str, list] = {}
    for row in verdicts.itertuples():
        rows.setdefault(row.event_id, []).append(row)
    rows = dict(sorted(rows.items()))
    done: dict[str, dict] = {}
    for name in rows:
        _stand(name, rows, done)
    columns = ["state", "step", "since", "who", "deadline", "checked_at", "late", "charged", "area_mu", "cause"]
    table = pd.DataFrame([done[name] for name in rows], index=pd.Index(list(rows), name="event_id"), columns=columns)
    return table.astype(dict.fromkeys(("since", "deadline", "checked_at"), "datetime64[s]") | {"late": bool, "charged": bool})


def _stand(name, rows, done):
    if name in done:
        return done[name]
    now = done[name] = dict(state=STATES[0], step=0, since=None, who=None, deadline=None, checked_at=None, late=False, charged=False, area_mu=None, cause=None)
    for row in rows[name]:
        came = row.merged_from
        if isinstance(came, str) and came in rows and came != name:
            # What had been merged brings along how it stood, a charge too.
            former = _stand(came, rows, done)
            now.update({key: former[key] for key in ("deadline", "checked_at", "late", "charged", "area_mu", "cause")})
        elif row.to_state in ("dispatched", "suspected"):
            now.update(deadline=row.deadline_utc if row.to_state == "dispatched" else None, checked_at=None, late=False, charged=False)
        elif row.to_state in ("confirmed", "rejected") and row.from_state == "dispatched":
            due = now["deadline"]
            now.update(checked_at=row.at_utc, deadline=None, late=bool(due is not None and due == due and row.at_utc > due))
        if row.to_state == "rejected":
            now["charged"] = False
        elif row.to_state == "charged":
            now["charged"] = True
        for key in ("area_mu", "cause"):
            value = getattr(row, key)
            if value is not None and value == value:
                now[key] = value
        now.update(state=row.to_state, step=row.step, since=row.at_utc, who=row.who)
    return now


def overdue(stand: pd.DataFrame, at) -> np.ndarray:
    """Which events wait for a check whose deadline has passed at the moment *at* (datetime64, UTC); at the deadline itself there is still time."""
    return (stand["state"].eq("dispatched") & stand["deadline"].notna()).to_numpy() & (stand["deadline"].to_numpy("datetime64[s]") < np.datetime64(at, "s"))
