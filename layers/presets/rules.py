"""The rules: what each looks at and which keys of a plan it takes. Its function in processing/rules bears the same name.

They stand in rules.toml, by subject. A key that every rule takes (value, op, of, zones, exempt …) is a field of Provision; what one
rule alone takes stands in its *options*.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib.resources import files
from types import MappingProxyType

OPTION_TYPES = {"text": str, "texts": tuple, "number": float, "integer": int, "flag": bool}


@dataclass(frozen=True)
class Rule:
    """*subject* is the module; *layers* are the registers looked at and *zones* the kinds of zones they are held against, unless a plan names others.

    *what* says when there is a finding. *of* is the field that a plan's value measures, *options* the keys that this rule alone takes, with
    their types. A rule of kind ``value`` gives a figure to another task and finds nothing; one of kind ``table`` gives a table, too.
    """

    id: str
    subject: str
    zh: str
    en: str
    what: str
    layers: tuple[str, ...] = ()
    zones: tuple[str, ...] = ()
    of: str = ""
    options: Mapping[str, type] = field(default_factory=lambda: MappingProxyType({}))
    kind: str = "finding"

    def title(self, lang: str = "zh") -> str:
        return self.zh if lang == "zh" else self.en


def _rule(name: str, subject: str, row: dict) -> Rule:
    options = MappingProxyType({key: OPTION_TYPES[kind] for key, kind in row.pop("options", {}).items()})
    lists = {key: tuple(row.pop(key)) for key in ("layers", "zones") if key in row}
    return Rule(name, subject, options=options, **lists, **row)


def _rules() -> dict[str, Rule]:
    by_subject = tomllib.loads((files(__package__) / "rules.toml").read_text("utf-8"))
    return {name: _rule(name, subject, row) for subject, rows in by_subject.items() for name, row in rows.items()}


RULES: Mapping[str, Rule] = MappingProxyType(_rules())
"""By id, in the order of rules.toml."""
