"""With what the fires of a workspace were compared: static heat sources, cropland; kept as a fact, by Beijing day.

That nothing was found near a fire says something only where something was given to look for. A day that stands in no run's fact (a workspace
of an earlier version, rows merged from elsewhere) is not known.
"""

from __future__ import annotations

import json

from .facts import told as told_by

FACT = "fires_compared"
ROLES = ("sources", "cropland")


def compared_after(facts: dict, days, touched, given) -> str:
    """The fact after a run that was *given* some of ROLES: *days* it judged whole; of the days *touched* beside them it judged some detections."""
    known = _known(facts)
    given = [role for role in ROLES if role in given]
    for day in set(touched) - set(days):
        if day in known:
            known[day] = [role for role in known[day] if role in given]
    known |= dict.fromkeys(days, given)
    return json.dumps(known, sort_keys=True)


def was_compared(facts: dict, days, found: dict[str, bool]) -> dict[str, bool | None]:
    """Whether the detections of the *days* were compared with each of ROLES: True all, False none, None some or not known.

    *found*: whether a detection bears a trace of it; where nothing is known of any day, that tells.
    """
    known = _known(facts)
    told = {}
    for role in ROLES:
        states = {role in known[day] if day in known else None for day in days}
        if len(states) == 1:
            state = states.pop()
            told[role] = True if state is None and found[role] else state
        else:
            told[role] = None
    return told


def _known(facts) -> dict[str, list]:
    """Day → roles. Where another program wrote what cannot be read, that day is not known."""
    try:
        kept = told_by(facts.get(FACT) or "{}")
    except (ValueError, TypeError, RecursionError):
        return {}
    return {day: roles for day, roles in kept.items() if isinstance(roles, list)} if isinstance(kept, dict) else {}
