"""Finds units, roads and facilities by name or code: a name is taken only as it stands, what merely resembles it is a candidate."""

from __future__ import annotations

import contextlib
import difflib
import re
import unicodedata
from collections import defaultdict
from dataclasses import dataclass
from functools import cache

# (code column, name column, columns that say where it lies)
COLUMNS = {
    "counties": ("county_code", "county", ("city",)),
    "townships": ("township_code", "township", ("county", "city")),
    "villages": ("village_code", "village", ("township",)),
    "grids": ("grid_code", "grid", ()),
    "zones": ("zone_id", "name", ()),
    "roads": ("code", "name", ()),
    "heat_sources": ("code", "name", ("county",)),
    "works": ("code", "name", ("county",)),
    "enterprises": ("code", "name", ("county",)),
}
UNITS = ("counties", "townships", "villages", "grids")
_SUFFIX = re.compile(r"(街道办事处|街道办|街道|办事处|村民委员会|村委会|居民委员会|居委会|社区|行政村|自然村|[镇乡村县市区])$")
_SEPARATORS = re.compile(r"[、，,;；\n]+")
MOST = 5
LIKENESS = 0.6
"""The share of equal characters (difflib) from which a name is shown as a candidate; unverified."""
SAME = 0.95
"""Given to names that differ in their suffix only: beside such a candidate mere resemblances are not shown."""


@dataclass(frozen=True)
class Entry:
    """A row that can be named: its layer, its position in the table, code, name, where it lies, and its last day if it has ended."""

    layer: str
    row: int
    code: str
    name: str
    places: tuple[str, ...] = ()
    ended: str = ""


@dataclass(frozen=True)
class Question:
    """A word that was not taken. *why*: unknown (no such name), ambiguous (several), ended (it no longer stands)."""

    word: str
    why: str
    candidates: tuple[Entry, ...]


def words_of(texts) -> list[str]:
    """The names in several texts, each of which may hold several, divided by 、 ， ; or a line break; in their order, each once."""
    return list(dict.fromkeys(word.strip() for text in texts or () for word in _SEPARATORS.split(str(text)) if word.strip()))


def entries(tables: dict, layers, day: str | None = None) -> list[Entry]:
    """The named rows of *layers*. Those that do not stand on *day* (without one: that have a last day) are marked as ended."""
    county_of = {}
    if "townships" in tables:
        county_of = {full_code(code): county for code, county in zip(tables["townships"]["township_code"], tables["townships"]["county"], strict=True)}
    out = []
    for layer in layers:
        code, name, places = COLUMNS[layer]
        for row, values in enumerate(tables[layer].to_dict("records")):
            where = [values[place] for place in places]
            if values.get("township_code") and layer in ("villages", "grids"):
                where.append(county_of.get(full_code(values["township_code"])))
            out.append(Entry(layer, row, _text(values[code]), _text(values[name]), tuple(_text(one) for one in where if _text(one)),
                             _ended(values, day) if layer in UNITS else ""))
    return out


def find(words, known: list[Entry], several: bool = False) -> tuple[list[Entry], list[Question]]:
    """(entries taken, each once; questions). A word is a code, a name, or 县/乡镇, 乡镇/村; *several* takes all rows of one name (roads)."""
    exact = defaultdict(list)
    for entry in known:
        keys = {entry.name, entry.code, full_code(entry.code)}
        keys |= {place + mark + entry.name for place in entry.places for mark in ("", "/") if entry.name}
        for key in keys - {""}:
            exact[key].append(entry)
    taken, questions = {}, []
    for word in words:
        found = exact.get(word) or exact.get(full_code(word), [])
        standing = [entry for entry in found if not entry.ended]
        if len(standing) == 1 or (several and standing):
            taken.update(dict.fromkeys(standing))
        elif standing:
            questions.append(Question(word, "ambiguous", tuple(standing)))
        elif found:
            questions.append(Question(word, "ended", tuple(found)))
        else:
            questions.append(Question(word, "unknown", candidates(word, known)))
    return list(taken), questions


def candidates(word: str, known: list[Entry]) -> tuple[Entry, ...]:
    """Up to MOST entries that *word* may mean, the likeliest first: other forms of the same characters, suffix left out, slips of the pen."""
    short, bare = plain(word), _bare(plain(word))
    scored = {}
    for entry in known:
        for name in {entry.name, *(place + entry.name for place in entry.places[:1])} - {""}:
            score = _likeness(short, bare, plain(name))
            if score >= LIKENESS:
                scored[entry] = max(score, scored.get(entry, 0))
        if short.isdigit() and difflib.SequenceMatcher(None, short, entry.code).ratio() >= 0.85:
            scored[entry] = max(0.85, scored.get(entry, 0))
    if max(scored.values(), default=0) >= SAME:
        scored = {entry: score for entry, score in scored.items() if score >= SAME}
    return tuple(sorted(scored, key=lambda entry: (-scored[entry], entry.code))[:MOST])


def _likeness(short, bare, name) -> float:
    if name == short:
        return 1.0
    if _bare(name) == bare:
        return SAME
    match = difflib.SequenceMatcher(None, short, name)
    return match.ratio() if match.real_quick_ratio() >= LIKENESS and match.quick_ratio() >= LIKENESS else 0.0


@cache
def plain(name: str) -> str:
    """A name without blanks and marks, in half-width and simplified characters."""
    text = "".join(letter for letter in unicodedata.normalize("NFKC", str(name)) if letter.isalnum()).lower()
    converter = _simplified()
    return converter.convert(text) if converter else text


@cache
def _simplified():
    """OpenCC's converter; None where QGIS runs without it: a name in traditional characters then finds fewer candidates."""
    with contextlib.suppress(ImportError):
        from opencc import OpenCC

        return OpenCC("t2s")
    return None


def _bare(name: str) -> str:
    return _SUFFIX.sub("", name) if len(name) > 2 else name


def full_code(code) -> str:
    """A code of 6 or 9 digits as the 12 of its own level; any other as it is."""
    text = _text(code)
    return text.ljust(12, "0") if text.isdigit() and len(text) in (6, 9) else text


def _ended(values, day) -> str:
    first, last = _text(values.get("valid_from")), _text(values.get("valid_to"))
    if day is None:
        return last
    return last if last and last < day else first if first and first > day else ""


def _text(value) -> str:
    return "" if value is None or value != value else str(value).strip()
