"""Rule tables of deductions, one TOML each: who pays what for a fire point, by which document. Amounts stand here and nowhere in the code.

Most are of other provinces, as published; none of the five plans prints an amount. A user's own table is a file of the same form.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import MISSING, dataclass, fields
from datetime import date
from importlib.resources import files
from pathlib import Path

from ...errors import ArgumentError, InputError

NAMES = ("lingchuan-2024", "henan-2015", "henan-2016", "zhengzhou-2017", "shangjie", "xuchang-2014", "handan-2014", "tieling-2017", "heilongjiang-2019")
UNITS = ("county", "township")
MEASURES = {"yuan": ("元", "yuan"), "points": ("分", "points"), "percent": ("%", "%")}
SPANS = ("period", "year", "window")
_DAY = re.compile(r"(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])")


@dataclass(frozen=True)
class Consequence:
    """What follows for a unit that has more than *over*, or at least *at_least*, events (*per* ``million_mu``: events per million mu of cropland)."""

    zh: str
    en: str
    over: float | None = None
    at_least: float | None = None
    per: str = "events"


@dataclass(frozen=True)
class Reward:
    """The *amount* of a unit of that *kind* without any event, whose cropland is below *below_mu* (open: any)."""

    kind: str
    amount: float
    below_mu: float | None = None


@dataclass(frozen=True)
class Tariff:
    """One rule: what the *unit* bears for each event, in *measure*.

    *first* is for the first event of a *span* (the whole period asked for, a calendar year, or one window of the year), *next* for every further one (first,
    where it is not given); with *factor* each is so many times the one before. *totals* instead are the sums for 1, 2, 3 … events. An event of *large_mu* or
    more counts as a first one. *windows* are pairs of MM-DD, both days within. No amount at all: the document states none.
    """

    id: str
    unit: str
    measure: str = "yuan"
    first: float | None = None
    next: float | None = None
    factor: float | None = None
    totals: tuple[float, ...] = ()
    span: str = "period"
    windows: tuple[tuple[str, str], ...] = ()
    large_mu: float | None = None
    clause: str = ""
    quote: str = ""
    consequences: tuple[Consequence, ...] = ()
    rewards: tuple[Reward, ...] = ()

    @property
    def states_amount(self) -> bool:
        return self.first is not None or bool(self.totals)


@dataclass(frozen=True)
class RuleTable:
    """The document: *word* is its own word for what brings the deduction (发现, 核定 …), *source* where it was read, *status* how sure that is."""

    name: str
    title: str
    source: str
    status: str
    number: str = ""
    issuer: str = ""
    word: str = ""
    valid_from: date | None = None
    valid_to: date | None = None
    rules: tuple[Tariff, ...] = ()

    @property
    def document(self) -> str:
        return self.number or self.title


def rule_table(name: str) -> RuleTable:
    """The table of that name (NAMES), or of the TOML file *name*. Raises ArgumentError, InputError."""
    if name in NAMES:
        return _read(name, (files(__package__) / f"{name}.toml").read_bytes(), f"{name}.toml")
    path = Path(name)
    if path.suffix != ".toml":
        raise ArgumentError("选项 --rules：没有扣减规则表“{name}”；可用 {known}，或给自己的 .toml 文件",
                            "Option --rules: there is no rule table “{name}”; there are {known}, or give a .toml file of your own", name=name, known=", ".join(NAMES))
    try:
        content = path.read_bytes()
    except OSError as error:
        raise InputError("扣减规则：打不开 {file}（{why}）；请核对路径", "Deductions: {file} cannot be opened ({why}); check the path",
                         file=str(path), why=error.strerror) from error
    return _read(path.stem, content, path.name)


def _read(name, content, file) -> RuleTable:
    try:
        table = tomllib.loads(content.decode("utf-8-sig"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise InputError("扣减规则：{file} 不是合格的 UTF-8 TOML（{why}）；请改正该处", "Deductions: {file} is no valid TOML in UTF-8 ({why}); correct that place",
                         file=file, why=str(error)) from error
    unknown = sorted(set(table) - {"document", "rule"})
    if unknown or not isinstance(table.get("document"), dict) or not isinstance(table.get("rule"), list):
        raise _fault(file, unknown[0] if unknown else "[document] / [[rule]]", "只应有 [document] 与 [[rule]]", "a table has [document] and [[rule]], and no more")
    rules = tuple(_tariff(entry, file, at) for at, entry in enumerate(table["rule"], start=1))
    return _made(RuleTable, {"name": name, **table["document"], "rules": rules}, file, "[document]")


def _tariff(entry, file, at) -> Tariff:
    where = f"[[rule]] {at}"
    values = {**entry, "totals": tuple(entry.get("totals", ())), "windows": tuple(tuple(pair) for pair in entry.get("windows", ())),
              "consequences": tuple(_made(Consequence, one, file, f"{where} consequence") for one in entry.get("consequences", ())),
              "rewards": tuple(_made(Reward, one, file, f"{where} reward") for one in entry.get("rewards", ()))}
    made = _made(Tariff, values, file, where)
    for value, known, key in ((made.unit, UNITS, "unit"), (made.measure, MEASURES, "measure"), (made.span, SPANS, "span")):
        if value not in known:
            raise _fault(file, f"{where} {key}", "应为 {known} 之一", "must be one of {known}", known=", ".join(known))
    if any(len(pair) != 2 or not all(_DAY.fullmatch(str(day)) for day in pair) for pair in made.windows):
        raise _fault(file, f"{where} windows", "应写成 [[\"09-15\", \"12-10\"]]", "must be like [[\"09-15\", \"12-10\"]]")
    if made.span == "window" and not made.windows:
        raise _fault(file, f"{where} span", "为 window 时须给 windows", "is window: give windows")
    if made.totals and made.first is not None:
        raise _fault(file, f"{where} totals", "与 first 只能给一个", "and first: give one of them")
    return made


def _made(kind, values, file, where):
    known = {one.name: one for one in fields(kind)}
    for key, value in values.items():
        if key not in known:
            raise _fault(file, f"{where} {key}", "不认识；可用 {known}", "is not known; there are {known}", known=", ".join(known))
        if not _fits(value, known[key].type):
            raise _fault(file, f"{where} {key}", "的值不合格；金额须为不小于 0 的数，日期不加引号，其余为文字",
                         "has a value of the wrong kind: amounts are numbers not below 0, dates without quotes, all else text")
    missing = [key for key, one in known.items() if one.default is MISSING and key not in values]
    if missing:
        raise _fault(file, f"{where} {missing[0]}", "缺失；请补上", "is missing; add it")
    return kind(**values)


def _fits(value, annotation) -> bool:
    if annotation.startswith("float"):
        return isinstance(value, (int, float)) and not isinstance(value, bool) and 0 <= value < float("inf")
    if annotation.startswith("date"):
        return isinstance(value, date)
    if annotation.startswith("tuple[float"):
        return all(_fits(one, "float") for one in value)
    return isinstance(value, tuple if annotation.startswith("tuple") else str)


def _fault(file, key, zh, en, **words) -> InputError:
    return InputError("扣减规则：{file} 的 {key} " + zh, "Deductions: {key} in {file} " + en, file=file, key=key, **words)
