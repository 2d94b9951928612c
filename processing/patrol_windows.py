"""Whether a fire lies in the seasons and hours that a plan wants patrolled (长政办发〔2023〕14号 三(五)15: 收工时、上半夜、下雨前、播种前).

The plans print words; days and clock times are a user's, laid over the plan in a file of his own (``[window.after_work] hours = "17:00-20:00"``,
``[season.straw] from = "03-15"``, ``to = "05-31"``). Where he gives none, or a condition such as rain cannot be told from the time, the answer is unknown, not no.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

IN, OUT, UNKNOWN = "in", "out", "unknown"
SAID = {IN: ("内", "inside"), OUT: ("外", "outside"), UNKNOWN: ("不能判断", "cannot be told")}


def placed(entries, first_utc, day) -> list[tuple[str, list]]:
    """For every event (in, the entries around it), (out, []) or (unknown, the entries that leave it open) by the seasons or windows *entries* (Season).

    *first_utc* (datetime64, UTC) is when it was first seen, *day* its Beijing day as text, for points without a time.
    """
    local = pd.Series(np.asarray(first_utc, "datetime64[s]")) + pd.Timedelta(hours=8)
    return [_one(tuple(entries), None if moment is pd.NaT else moment, text if isinstance(text, str) else None) for moment, text in zip(local, day, strict=True)]


def _one(entries, moment, day):
    answers = [(one, _within(one, moment, day)) for one in entries]
    for wanted in (IN, UNKNOWN):
        mine = [one for one, answer in answers if answer == wanted]
        if mine or (wanted == UNKNOWN and not answers):
            return wanted, mine
    return OUT, []


def _within(entry, moment, day) -> str:
    on = moment.strftime("%Y-%m-%d") if moment is not None else day
    parts = []
    if entry.from_ or entry.to:
        parts.append(UNKNOWN if on is None or not (entry.from_ and entry.to) else _days(entry.from_, entry.to, on))
    if entry.hours:
        parts.append(UNKNOWN if moment is None else _hours(entry.hours, moment.strftime("%H:%M")))
    if OUT in parts:
        return OUT
    # A condition, or nothing but a name: the time alone does not tell.
    return UNKNOWN if not parts or UNKNOWN in parts or entry.condition else IN


def _days(first, last, on):
    at = on if len(first) > 5 else on[5:]
    inside = first <= at <= last if first <= last else at >= first or at <= last
    return IN if inside else OUT


def _hours(hours, at):
    """Both ends belong to it; hours may run over midnight."""
    first, last = hours.split("-")
    inside = first <= at <= last if first <= last else at >= first or at <= last
    return IN if inside else OUT


def in_words(answers, lang: str) -> list[str]:
    """``内：上半夜``, ``外``, ``不能判断：下雨前``; empty where there is nothing to be inside of."""
    at, colon, join = (0, "：", "、") if lang == "zh" else (1, ": ", ", ")
    return [SAID[kind][at] + (colon + join.join(one.zh if lang == "zh" else one.en for one in mine) if mine else "") for kind, mine in answers]
