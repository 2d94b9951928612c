"""How grave a finding or a dated clause is: from its force and its deadline, and from nothing else.

    closed                      closed    it is settled
    on the wording, or advice   note      the wording leaves it open, or the plan encourages and does not order
    aim                         minor     力争: a figure to reach
    must                        major     ordered, its day has not passed or none is printed
    must, past its day          critical  ordered, and late

Ours, no plan's: no plan grades its clauses. An aim that is late stays minor, and is counted among the overdue all the same.
"""

from __future__ import annotations

import numpy as np

SEVERITIES = {
    # code: (zh, en), the gravest first
    "critical": ("严重", "Critical"),
    "major": ("较重", "Major"),
    "minor": ("一般", "Minor"),
    "note": ("提示", "Note"),
    "closed": ("已销号", "Closed"),
}
RANK = {name: at for at, name in enumerate(SEVERITIES)}
_BY_FORCE = {"must": "major", "aim": "minor", "advice": "note"}


def overdue(deadlines, states, day: str) -> np.ndarray:
    """Which of *deadlines* (``YYYY-MM-DD`` or empty) lie before *day* and are not closed. On the very day nothing is late yet."""
    pairs = zip(deadlines, states, strict=True)
    return np.array([isinstance(due, str) and due != "" and due < day and state != "closed" for due, state in pairs], bool)


def severities(forces, on_wording, late, states) -> np.ndarray:
    """The severity of each row, a key of SEVERITIES. *on_wording* and *late* are truth values by row; see above."""
    rows = zip(forces, on_wording, late, states, strict=True)
    return np.array([_severity(*row) for row in rows], object)


def _severity(force, on_wording, late, state) -> str:
    if state == "closed":
        return "closed"
    if on_wording == 1:
        return "note"
    grave = _BY_FORCE[force]
    return "critical" if late and grave == "major" else grave
