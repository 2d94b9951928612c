"""Every text that goes out with a map, and what in it a person ought to look at first: names, phones, identity numbers, and text that looks like an attack."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from ...layers.catalog import WORKSPACE_LAYERS

SHORTEST_NAME = 2
LONGEST = 5_000
_MOBILE = re.compile(r"(?<![\d.])(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}(?![\d.])")
_LANDLINE = re.compile(r"(?<![\d.])(?:0\d{2,3}[-( )]{1,2}[1-9]\d{6,7}|\(0\d{2,3}\)[1-9]\d{6,7})(?![\d.])")
_IDENTITY = re.compile(r"(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])")
# Of ASCII and of bounded length: a text of 10,000 characters must not be tried from each of them to its end.
_MAIL = re.compile(r"[A-Za-z0-9_.+-]{1,64}@[A-Za-z0-9-]{1,63}\.[A-Za-z0-9.]{2,63}")
_HOSTILE = re.compile(r"</?\s*(?:script|img|iframe|svg|object|style)\b|<!--|javascript:|\bon(?:error|load|click)\s*=|"
                      r"[\u202a-\u202e\u2066-\u2069\x00-\x08]", re.IGNORECASE)
FOUND = {
    # code: (zh, en), graver first
    "identity": ("身份证号", "identity number"),
    "mobile": ("手机号", "mobile number"),
    "name": ("人名", "name of a person"),
    "mail": ("邮箱", "e-mail address"),
    "landline": ("固定电话", "landline number"),
}
GRAVE = ("identity", "mobile", "name", "mail")


@dataclass(frozen=True)
class Text:
    """A text that goes out: *layer*, natural *key* of its row, *column* (``document`` for the text of a notice)."""

    layer: str
    key: str
    column: str
    text: str

    @property
    def titles(self) -> tuple[str, str]:
        """Where it stands, for people."""
        layer = WORKSPACE_LAYERS.get(self.layer)
        field = next((one for one in layer.fields if one.name == self.column), None) if layer else None
        zh, en = (field.zh, field.en) if field else ("原文", "text")
        return (f"{layer.zh} {self.key} {zh}", f"{layer.en} {self.key}, {en}") if layer else (f"{self.layer} {self.key}", f"{self.layer} {self.key}")


def texts_of(table, layer: str, keys=None, once: bool = False) -> list[Text]:
    """The texts of *table*, each with the key of its row: *keys* in its order where the table does not hold the key itself. *once*: each text of a column with
    its first row alone, for a rule's wording stands in every finding of it.
    """
    found = []
    key = WORKSPACE_LAYERS[layer].key
    if keys is None:
        keys = [" ".join(map(str, row)) for row in zip(*(table[name] for name in key), strict=True)] if key and set(key) <= set(table.columns) else [""] * len(table)
    for name in table.columns:
        if name == "geometry":
            continue
        if once:
            first: dict = {}
            for one, value in zip(keys, table[name], strict=True):
                if isinstance(value, str) and value and value not in first:
                    first[value] = one
            found += [Text(layer, str(one), name, value) for value, one in first.items()]
        else:
            found += [Text(layer, str(one), name, value) for one, value in zip(keys, table[name], strict=True) if isinstance(value, str) and value]
    return found


def personal(texts, people=()) -> list[tuple[str, Text]]:
    """(code of FOUND, the text) of every text with personal data in it; *people*: the names and phones that the workspace knows."""
    known = sorted({one.strip() for one in people if isinstance(one, str) and len(one.strip()) >= SHORTEST_NAME})
    # One pattern for all of them: a county has hundreds of grid people.
    names = re.compile("|".join(map(re.escape, sorted(known, key=len, reverse=True)))) if known else None
    found = []
    for text in texts:
        # Digits and brackets of full width are digits and brackets.
        plain = unicodedata.normalize("NFKC", text.text)
        for code, pattern in (("identity", _IDENTITY), ("mobile", _MOBILE), ("name", names), ("mail", _MAIL), ("landline", _LANDLINE)):
            if pattern is not None and pattern.search(plain):
                found.append((code, text))
                break
    return found


def hostile(texts) -> list[Text]:
    """Texts that look like markup, script or hidden direction marks, or are longer than any name; the page shows each as mere text."""
    return [text for text in texts if _HOSTILE.search(text.text) or (len(text.text) > LONGEST and text.column != "document")]
