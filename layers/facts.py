"""Facts of a workspace: what ``meta`` says of it, as text; any program may have written there."""

from __future__ import annotations

import json
import re
import sqlite3
from pathlib import Path

from .errors import InputError
from .geopackage import query, unusable

_MANY = 10**12
_WHOLE = re.compile(r"\d{1,9}", re.ASCII)


def facts_of(connection, path) -> dict[str, str]:
    """Key → text; what is no text is not told. Raises OutputError where a text cannot be read, sqlite3.OperationalError where there is no table."""
    try:
        rows = connection.execute(query("facts")).fetchall()
    except sqlite3.OperationalError as error:
        if "no such table" in str(error):
            raise
        raise unusable(path, error) from error
    return {key: value for key, value in rows if isinstance(key, str) and isinstance(value, str)}


def told(text: str):
    """What a JSON *text* tells. Raises ValueError, TypeError, RecursionError where it is none, or holds what is no character and no file could take."""
    value = json.loads(text)
    if "\\u" in text:
        json.dumps(value, ensure_ascii=False).encode("utf-8")
    return value


def whole(facts: dict, key: str) -> int | None:
    """The whole number that a fact says; None where it says none."""
    text = facts.get(key, "")
    return int(text) if _WHOLE.fullmatch(text) else None


def fire_numbers(facts: dict, key: str, path) -> dict:
    """kind → {"used": {day: n}, "merged": {number: number}}, empty for a workspace without fires. Raises InputError for what another program wrote there:
    numbers would be given twice."""
    if not facts.get(key):
        return {kind: {"used": {}, "merged": {}} for kind in ("fires", "events")}
    try:
        return sound_numbers(told(facts[key]))
    except (ValueError, TypeError, RecursionError) as error:
        raise InputError("工作区：{file} 的 meta 表中 {key} 不是蓝天写的火点编号，再标记火点会重号；请从备份恢复",
                         "Workspace: {key} in the table meta of {file} is not what Lantian wrote of its numbers, which would be given twice; go back to a backup",
                         file=Path(path).name, key=key) from error


def sound_numbers(numbers) -> dict:
    """*numbers* of fires and events as they are. Raises ValueError for what is no such thing."""
    try:
        sound = all(
            all(type(n) is int and 0 <= n < _MANY for n in numbers[kind]["used"].values()) and all(isinstance(into, str) for into in numbers[kind]["merged"].values())
            for kind in ("fires", "events"))
    except (TypeError, KeyError, AttributeError):
        sound = False
    if not sound:
        raise ValueError("numbers")
    return numbers
