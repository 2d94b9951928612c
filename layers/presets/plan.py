"""What a plan says, as data: thresholds, dated duties, seasons, patrol windows and printed counts, each with its clause and wording."""

from __future__ import annotations

import operator
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

LEVELS = ("prefecture", "county", "township", "park", "site")
FORCES = ("must", "aim", "advice")
"""must: ordered, also what is forbidden or to be published; aim: 力争, 基本, 稳定, a figure to reach; advice: 原则上, 推进, 鼓励, 逐步, 优先."""
OPS = {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge}
OPEN = "open"
"""以上 or 以下 alone: whether the number itself is meant stays open. An object on it is reported as “on the wording”, not as a fault."""
SIDES = ("below", "above")
MEANS = ("fault", "pass", "scope")
"""What it says of an object that the comparison holds: it is a finding, it is in order, or it is one to which the duty applies."""
INVENTORY = "inventory_counts"
"""The rule that every printed count speaks to: a plan names no provision of it."""
PERIODS = ("day", "month", "year", "season", "standing")
EXEMPTIONS = {
    # code: (zh, en)
    "central_heating": ("集中供暖", "District heating"),
    "feedstock": ("原料用煤", "Coal as feedstock"),
    "first_season": ("新改造未经一个采暖季运行检验", "Converted, not yet run for one heating season"),
    "mountain_clean_coal": ("山区“洁净煤＋节能环保炉具”", "Clean coal and efficient stoves in the mountains"),
    "livelihood": ("民生保障", "Securing people's livelihood"),
    "rescue": ("应急抢险", "Emergency rescue"),
    "protected": ("保障类企业", "Protected enterprises"),
    "residential_heating": ("居民供暖锅炉", "Boilers that heat homes"),
    "grade_a": ("A级和引领性企业", "Grade A and leading enterprises"),
    "safety": ("因安全生产需要无法取消", "Cannot be given up for safety"),
}


def choice(default, choices, **more):
    return field(default=default, metadata={"choices": tuple(choices), **more})


@dataclass(frozen=True)
class Plan:
    """The document. *area* is the code of its county or prefecture; *valid_to* the last day of the period it plans."""

    number: str
    title: str
    issuer: str
    issued_on: date
    valid_from: date
    level: str = field(metadata={"choices": ("county", "prefecture")})
    area: str = ""
    valid_to: date | None = None


@dataclass(frozen=True)
class Entry:
    """One clause that obliges: where it stands and what it says.

    *basis* is document number and clause; *quote* is word for word, line breaks taken out; *printed* is the figure or date as printed.
    *responsible* are the units named, as printed, empty when the clause names none. *given_by* is the file the entry came from.
    """

    id: str
    basis: str
    given_by: str
    clause: str = ""
    quote: str = ""
    printed: str = ""
    level: str = choice("", LEVELS)
    force: str = choice("must", FORCES)
    season: str = ""
    due: date | None = None
    due_printed: str = ""
    every: str = choice("", PERIODS)
    by: str = ""
    responsible: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    layers: tuple[str, ...] = ()


@dataclass(frozen=True)
class Provision(Entry):
    """What a rule is given. *rule* is its name in RULES, *of* the field measured, *value* the figure with its *unit*.

    *op* without a value, or a value without *op* (左右), is shown and never tested. *side* tells on which side of an open edge the wording
    lies; *upper* and *upper_op* bound a range. *exempt* are codes of EXEMPTIONS, *zones* kinds of zones, *options* what this rule alone takes.
    """

    rule: str = ""
    of: str = ""
    value: float | None = None
    unit: str = ""
    op: str = choice("", (*OPS, OPEN))
    side: str = choice("", SIDES)
    means: str = choice("", MEANS)
    upper: float | None = None
    upper_op: str = choice("", ("<", "<="))
    exempt: tuple[str, ...] = field(default=(), metadata={"choices": tuple(EXEMPTIONS)})
    zones: tuple[str, ...] = ()
    options: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}), metadata={"inner": True})

    @property
    def tested(self) -> bool:
        return bool(self.op) and self.value is not None

    def compare(self, values):
        """(the comparison holds, the value lies on an open edge) for a number, an array or a Series; empty values give neither.

        Raises ValueError when there is nothing to compare with.
        """
        if not self.tested:
            raise ValueError(f"{self.id} has no comparison")
        on_edge = values == self.value
        if self.op == OPEN:
            holds = values < self.value if self.side == "below" else values > self.value
        else:
            holds, on_edge = OPS[self.op](values, self.value), on_edge & False
        if self.upper is not None:
            holds = holds & OPS[self.upper_op](values, self.upper)
        return holds, on_edge


@dataclass(frozen=True)
class Duty(Entry):
    """A task of the plan that no rule computes: what is to be done, by whom, until when; it goes into the ledger and its calendar."""

    zh: str = ""
    en: str = ""
    kind: str = choice("task", ("task", "publication", "survey"))


@dataclass(frozen=True)
class Season:
    """A stretch of the year or of the day. *from_* and *to* are MM-DD or a date; an end that is not printed is empty and left to the user."""

    id: str
    zh: str
    en: str
    basis: str
    given_by: str
    clause: str = ""
    quote: str = ""
    from_: str = ""
    to: str = ""
    hours: str = ""
    condition: str = ""


@dataclass(frozen=True)
class Window(Season):
    """A window of patrols against straw burning; clock times are the user's where the plan prints words only."""


@dataclass(frozen=True)
class Count:
    """An inventory's printed total and its parts: rows of *layer* by the values of *column*, or the sum of *sum_of* by them.

    *where* narrows the rows: column → words of which its text holds one. *at_least*: the plan counts what is added, a register may hold more.
    """

    id: str
    layer: str
    column: str
    total: int
    basis: str
    given_by: str
    parts: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    sum_of: str = ""
    where: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    at_least: bool = False
    clause: str = ""
    quote: str = ""

    def provision(self) -> Provision:
        """The count as what the rule inventory_counts is given. A register that differs is advice: either of the two may be behind."""
        return Provision(f"count_{self.id}", self.basis, self.given_by, self.clause, self.quote, level="county", force="advice", layers=(self.layer,),
                         rule=INVENTORY, options=MappingProxyType({"count": self.id}))


@dataclass(frozen=True)
class Preset:
    """A plan and all that is taken from it, by id."""

    name: str
    plan: Plan
    rules: Mapping[str, Provision]
    duties: Mapping[str, Duty]
    seasons: Mapping[str, Season]
    windows: Mapping[str, Window]
    counts: Mapping[str, Count]
    files: tuple[str, ...]

    def provisions(self, rule: str) -> tuple[Provision, ...]:
        """What the plan says to the rule of that name; empty when it says nothing: the rule is then skipped and says so."""
        counts = tuple(one.provision() for one in self.counts.values()) if rule == INVENTORY else ()
        return tuple(one for one in self.rules.values() if one.rule == rule) + counts
