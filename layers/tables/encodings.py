"""The encoding of Chinese text, told from its bytes: UTF-8 or GB18030 (which holds GBK and GB2312)."""

from __future__ import annotations

import codecs
from collections.abc import Sequence

CANDIDATES = ("utf-8", "gb18030")
CLEARLY = 0.2
"""One reading is taken when its share of everyday characters (those of GB 2312) is larger than the other's by this much; unverified."""
_SAME = {"gbk": "gb18030", "gb2312": "gb18030", "cp936": "gb18030", "936": "gb18030", "ms936": "gb18030", "utf8": "utf-8", "65001": "utf-8",
         "cp65001": "utf-8", "utf-8-sig": "utf-8"}


def canonical(name: str | None) -> str | None:
    """``utf-8``, ``gb18030`` or the codec's own name for what a .cpg or a person writes; None for no known encoding."""
    word = str(name or "").strip().casefold().replace("_", "-")
    if word in _SAME:
        return _SAME[word]
    try:
        found = codecs.lookup(word).name if word else None
    except LookupError:
        return None
    return _SAME.get(found, found)


def decoded(raw: bytes, encoding: str) -> str:
    """Text of *raw*; a character cut off at the end (a full field of a .dbf) is left out. Raises UnicodeDecodeError for anything else."""
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError as error:
        if error.start >= len(raw) - 3 and error.end >= len(raw):
            return raw[: error.start].decode(encoding)
        raise


def readings(samples: Sequence[bytes]) -> dict[str, float]:
    """encoding → share of everyday characters, for every candidate in which all *samples* can be read. {} when none fits.

    UTF-8 taken for GBK gives rare characters, GBK taken for UTF-8 gives errors or foreign letters.
    """
    found = {}
    for encoding in CANDIDATES:
        try:
            letters = [letter for raw in samples for letter in decoded(raw, encoding) if ord(letter) > 127]
        except UnicodeDecodeError:
            continue
        found[encoding] = sum(map(_everyday, letters)) / len(letters) if letters else 1.0
    return found


def tell(samples: Sequence[bytes], stated: str | None = None) -> str | None:
    """The encoding of *samples* (those with bytes over 127 matter), *stated* by the file where both fit; None when it cannot be told."""
    samples = [raw for raw in samples if not raw.isascii()]
    if not samples:
        return stated if stated in CANDIDATES else "utf-8"
    found = readings(samples)
    if not found:
        return None
    best = max(found, key=found.get)
    others = [share for encoding, share in found.items() if encoding != best]
    if not others or found[best] - max(others) >= CLEARLY:
        return best
    return stated if stated in found else None


def _everyday(letter: str) -> bool:
    try:
        letter.encode("gb2312")
    except UnicodeEncodeError:
        return False
    return True
