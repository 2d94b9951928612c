"""Rows of the history as dictionaries: the triggers wrote them, but any program may have added one."""

from __future__ import annotations

import json

from .errors import InputError
from .facts import told
from .stored import is_moment, moments

COLUMNS = ("seq", "at_utc", "layer", "key", "fid", "action", "who", "before", "after", "geom_before", "geom_after", "save")
"""What a row has; *save* where saves were asked for."""
ACTIONS = ("insert", "update", "delete", "sign", "forget")
_WHOLE = 2**63


def parsed(rows, columns, file: str) -> list[dict]:
    """*rows* with the names of *columns*, JSON parsed. Raises InputError, which names *file* and row, for what no trigger of ours wrote."""
    out = [dict(zip(columns, row, strict=True)) for row in rows]
    known = {row["at_utc"] for row in out if isinstance(row["at_utc"], str)}
    if moments(list(known)) is None:
        known = {one for one in known if is_moment(one)}
    for row in out:
        fault = _fault(row, known)
        if fault:
            raise InputError("历史：{file} 的第 {seq} 条不是蓝天写的（{column}：“{value}”），无法据此还原；请从备份恢复",
                             "History: change {seq} of {file} was not written by Lantian ({column}: “{value}”), and nothing can be told from it; go back to a backup",
                             file=file, seq=row["seq"], column=fault, value=str(row[fault])[:60])
    return out


def _fault(row, known) -> str | None:
    """The column that cannot be right, None where all can; *before* and *after* are parsed meanwhile. *known* are moments."""
    for name in ("layer", "action"):
        if not isinstance(row[name], str):
            return name
    if row["action"] not in ACTIONS or (row["action"] == "forget") != (row["layer"] == "workspace"):
        return "action"
    for name in ("key", "who"):
        if not isinstance(row[name], str | None):
            return name
    if not isinstance(row["fid"], int | None):
        return "fid"
    if row["at_utc"] not in known:
        return "at_utc"
    for name in ("before", "after"):
        try:
            row[name] = told(row[name]) if row[name] else None
        except (ValueError, TypeError, RecursionError):
            return name
        if row[name] is not None and not (isinstance(row[name], dict) and (row["action"] == "forget" or all(map(_plain, row[name].values())))):
            row[name] = json.dumps(row[name])
            return name
    if row["action"] in ("update", "delete", "sign") and row["before"] is None:
        return "before"
    return next((name for name in ("geom_before", "geom_after") if not isinstance(row[name], bytes | None)), None)


def _plain(value) -> bool:
    """Whether a table can hold *value*."""
    return value is None or isinstance(value, str | float) or (isinstance(value, int) and -_WHOLE <= value < _WHOLE)
