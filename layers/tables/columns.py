"""Columns of foreign tables by what they mean: names without case, blanks, line breaks, width and brackets."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from .values import plain

_BRACKETS = re.compile(r"[(\[【〔{].*?[)\]】〕}]")
_LOOSE = re.compile(r"[\s_\-.:#/,;、，\"']+")


def bare(name) -> str:
    """The name as it is compared: "中心\\n经度（°）" is 中心经度, " ACQ_DATE" is acqdate, "FRP(Wm^-2)" is frp."""
    text = plain(name).casefold()
    return _LOOSE.sub("", _BRACKETS.sub("", text)) or _LOOSE.sub("", text)


def unit(name) -> str:
    """What stands in brackets after a name, "" if nothing does."""
    found = _BRACKETS.search(plain(name))
    return found.group()[1:-1].strip() if found else ""


def match(names: Iterable, meanings: Mapping[str, tuple[str, ...]]) -> dict[str, int]:
    """meaning -> position of its column. A meaning lists bare names, best first; "*x" is any name that ends in x.

    Exact names go before endings, and no column serves two meanings.
    """
    forms = [bare(name) for name in names]
    found: dict[str, int] = {}
    for ending in (False, True):
        for meaning, words in meanings.items():
            if meaning in found:
                continue
            for word in words:
                if word.startswith("*") != ending:
                    continue
                hits = [
                    i for i, form in enumerate(forms) if (form.endswith(word[1:]) if ending else form == word) and i not in found.values()
                ]
                if hits:
                    found[meaning] = hits[0]
                    break
    return found
