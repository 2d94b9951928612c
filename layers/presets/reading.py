"""Reads a plan's TOML into its dataclasses; what is unknown, missing or of the wrong type is refused by file and key, with what to do."""

from __future__ import annotations

import difflib
import math
import re
from dataclasses import MISSING, fields
from datetime import date, datetime
from types import MappingProxyType

from ..catalog import LAYERS
from ..catalog.law import ZONE_KINDS
from ..errors import InputError
from .plan import OPEN, Count, Duty, Plan, Provision, Season, Window
from .rules import RULES

SECTIONS = {"rule": Provision, "duty": Duty, "season": Season, "window": Window, "count": Count}
_WORDS = {str: ("文字", "text in quotes"), float: ("数字", "a number"), int: ("整数", "a whole number"), bool: ("true 或 false", "true or false"),
          date: ("日期，如 2024-10-31", "a date such as 2024-10-31"), tuple: ("文字列表，如 [\"a\", \"b\"]", "a list of texts such as [\"a\", \"b\"]"),
          dict: ("表", "a table")}
_SET_HERE = ("id", "given_by", "options")
_HOURS = re.compile(r"([01]\d|2[0-4]):[0-5]\d-([01]\d|2[0-4]):[0-5]\d")
_DAY_KEYS = ("from", "to", "by")  # MM-DD in quotes, or a date
_AMONG = {"layers": LAYERS, "layer": LAYERS, "zones": ZONE_KINDS}
_KEYS = {"from_": "from"}  # a name that Python keeps for itself


def fault(file: str, key: str, zh: str, en: str, **values) -> InputError:
    return InputError("方案：{file} 的 {key} " + zh, "Plan: {key} in {file} " + en, file=file, key=key, **values)


def allowed_keys(section: str, rule: str = "") -> dict[str, type]:
    """The keys of an entry of *section* with their types; those of *rule* with them."""
    keys = {_KEYS.get(one.name, one.name): _kind(one.type) for one in fields(SECTIONS[section]) if one.name not in _SET_HERE}
    if section == "rule":
        keys |= dict(RULES[rule].options) if rule in RULES else {}
        keys["off"] = bool
    return keys


def _kind(annotation: str) -> type:
    """The type behind an annotation as written."""
    for word, kind in (("tuple", tuple), ("Mapping", dict), ("float", float), ("int", int), ("bool", bool), ("date", date)):
        if annotation.startswith(word):
            return kind
    return str


def read_plan(table: dict, file: str) -> Plan:
    """The [plan] of *table*. Raises InputError."""
    keys = {one.name: _kind(one.type) for one in fields(Plan)}
    given = table.get("plan")
    if given is None:
        raise fault(file, "[plan]", "缺失；请写明 number、title、issuer、issued_on、valid_from、level",
                    "is missing; give number, title, issuer, issued_on, valid_from, level")
    _check(given, keys, file, "[plan]")
    return _make(Plan, given, file, "[plan]")


def check_sections(table: dict, file: str) -> None:
    """Raise InputError for a section of *table* that no plan has, or one that is no table of tables."""
    _known(table, {"plan": dict, **dict.fromkeys(SECTIONS, dict)}, file, "")
    for section, entries in table.items():
        if not isinstance(entries, dict) or (section != "plan" and not all(isinstance(one, dict) for one in entries.values())):
            raise fault(file, f"[{section}]", "应是表；请写成 [{section}.名称]", "must be a table; write [{section}.name]", section=section)


def check_entry(section: str, name: str, entry: dict, file: str, rule: str = "") -> None:
    """Raise InputError for a key that is unknown or of the wrong type."""
    where = f"[{section}.{name}]"
    if section == "rule" and rule not in RULES:
        raise fault(file, where, "指向未知规则“{rule}”{near_zh}；可用的规则见 layers/presets/rules.toml",
                    "names the unknown rule “{rule}”{near_en}; layers/presets/rules.toml lists the rules",
                    rule=rule, **_near(rule, RULES))
    _check(entry, allowed_keys(section, rule), file, where)


def read_entry(section: str, name: str, entry: dict, number: str, file: str, seasons=()):
    """The Provision, Duty, Season, Window or Count *name*, from checked keys. Raises InputError."""
    where = f"[{section}.{name}]"
    values = {"id": name, "given_by": file, **entry}
    values |= {key: values[key].isoformat() for key in _DAY_KEYS if isinstance(values.get(key), date)}
    if not values.get("basis", "").strip():
        if not (values.get("clause", "").strip() and values.get("quote", "").strip()):
            raise fault(file, where, "没有依据；请写 clause 与 quote，或写 basis（文号与条款）", "has no basis; give clause and quote, or basis (document and clause)")
        values["basis"] = f"{number} {values['clause']}"
    if "zh" in allowed_keys(section):
        if not values.get("zh"):
            raise fault(file, f"{where} zh", "缺失；请补上名称", "is missing; give the title")
        values.setdefault("en", values["zh"])
    if section == "rule":
        values.setdefault("rule", name)
        rule = RULES[values["rule"]]
        values["options"] = MappingProxyType({key: tuple(values.pop(key)) if kind is tuple else values.pop(key) for key, kind in rule.options.items() if key in values})
        for key in ("layers", "zones", "of"):
            values.setdefault(key, getattr(rule, key))
    made = _make(SECTIONS[section], values, file, where)
    if section == "rule":
        _check_comparison(made, file, where)
    for key in _DAY_KEYS:
        if values.get(key) and not _is_day(values[key]):
            raise fault(file, f"{where} {key}", "为“{value}”；请写 MM-DD 或 YYYY-MM-DD", "is “{value}”; write MM-DD or YYYY-MM-DD", value=values[key])
    if getattr(made, "season", "") and made.season not in seasons:
        raise fault(file, f"{where} season", "为“{value}”，方案里没有这一时段；请加 [season.{value}] 或改正",
                    "is “{value}”, which the plan has not; add [season.{value}] or correct it", value=made.season)
    if section in ("season", "window") and made.hours and not _HOURS.fullmatch(made.hours):
        raise fault(file, f"{where} hours", "为“{value}”；请写 HH:MM-HH:MM", "is “{value}”; write HH:MM-HH:MM", value=made.hours)
    if section == "count":
        _check_count(made, file, where)
    return made


def _is_day(text: str) -> bool:
    """YYYY-MM-DD, or MM-DD of any year (a leap year has them all)."""
    try:
        date.fromisoformat(text if len(text) == 10 else f"2024-{text}")
    except ValueError:
        return False
    return True


def _check_count(one: Count, file: str, where: str) -> None:
    if not all(type(number) is int for number in one.parts.values()):
        raise fault(file, f"{where} parts", "应全是整数；请改正", "must all be whole numbers; correct them")
    if one.parts and sum(one.parts.values()) != one.total:
        raise fault(file, f"{where} parts", "之和不等于 total {total}；请核对", "do not add up to total {total}; check them", total=one.total)
    for name, terms in one.where.items():
        if not (isinstance(terms, list) and terms and all(isinstance(term, str) and term for term in terms)):
            raise fault(file, f"{where} where.{name}", "应是文字列表；请写成 [\"焦化\"] 的样子", "must be a list of texts; write it as [\"焦化\"]")
    for key, name in (("column", one.column), ("sum_of", one.sum_of), *(("where", name) for name in one.where)):
        if name and name not in LAYERS[one.layer].columns:
            raise fault(file, f"{where} {key}", "为“{value}”，图层 {layer} 没有这一列；可用：{known}", "is “{value}”, which layer {layer} has not; known are {known}",
                        value=name, layer=one.layer, known=", ".join(LAYERS[one.layer].columns))


def _check_comparison(one: Provision, file: str, where: str) -> None:
    if one.tested and not one.means:
        raise fault(file, f"{where} means", "未写；请写 fault（成立即问题）、pass（成立即合格）或 scope（成立才适用）",
                    "is missing; give fault (a finding where it holds), pass (in order where it holds) or scope (applies where it holds)")
    if one.tested and not one.unit:
        raise fault(file, f"{where} unit", "未写；请写单位，如 t/h、m、%", "is missing; give the unit, such as t/h, m, %")
    if one.op and one.value is None:
        raise fault(file, f"{where} value", "未写；有 op 就要有 value", "is missing; an op needs a value")
    if (one.op == OPEN) != bool(one.side):
        raise fault(file, f"{where} side", "与 op 不符；op = \"open\" 时写 below（以下）或 above（以上），否则不写",
                    "does not go with op; with op = \"open\" give below (以下) or above (以上), else leave it out")
    if (one.upper is None) != (not one.upper_op):
        raise fault(file, f"{where} upper", "与 upper_op 要一起写；请补上或都去掉", "and upper_op go together; give both or neither")


def _check(entry: dict, keys: dict[str, type], file: str, where: str) -> None:
    _known(entry, keys, file, where)
    for key, value in entry.items():
        kind = keys[key]
        if key in _DAY_KEYS and type(value) is date:
            continue
        fits = isinstance(value, kind) and not (isinstance(value, bool) and kind is not bool) and not isinstance(value, datetime)
        if kind is float:
            fits = isinstance(value, (int, float)) and not isinstance(value, bool)
            if fits and not math.isfinite(value):
                raise fault(file, f"{where} {key}", "为 {value}；请写有限的数", "is {value}; give a finite number", value=str(value))
        if kind is tuple:
            fits = isinstance(value, list) and all(isinstance(one, str) for one in value)
        if not fits:
            raise fault(file, f"{where} {key}", "为 {value}，应是{zh_kind}；请改正", "is {value} and must be {en_kind}; correct it",
                        value=repr(value), zh_kind=_WORDS[kind][0], en_kind=_WORDS[kind][1])


def _known(entry: dict, keys, file: str, where: str) -> None:
    for key in entry:
        if key not in keys:
            raise fault(file, f"{where} {key}".strip(), "是未知的键{near_zh}；请删去或改名，可用：{known}",
                        "is an unknown key{near_en}; remove or rename it; known are {known}", known=", ".join(keys), **_near(key, keys))


def _near(word: str, words) -> dict:
    """What the word may have been meant for, in both languages."""
    close = difflib.get_close_matches(word, list(words), 1)
    return {"near_zh": f"（是否 {close[0]}？）" if close else "", "near_en": f" ({close[0]}?)" if close else ""}


def _make(kind, values: dict, file: str, where: str):
    """The dataclass *kind* of checked *values*. Raises InputError for what is missing or not among the choices."""
    made = {}
    for one in fields(kind):
        key = _KEYS.get(one.name, one.name)
        value = values.get(key)
        if value is None:
            if one.default is MISSING and one.default_factory is MISSING:
                raise fault(file, f"{where} {key}", "缺失；请补上", "is missing; give it")
            continue
        choices = one.metadata.get("choices") or _AMONG.get(key)
        wrong = [part for part in (value if isinstance(value, (list, tuple)) else [value]) if choices and part and part not in choices]
        if wrong:
            raise fault(file, f"{where} {key}", "为“{value}”，不在允许值之列；请改为 {choices} 之一", "is “{value}”, which is not allowed; make it one of {choices}",
                        value=wrong[0], choices=", ".join(choices))
        if isinstance(value, list):
            value = tuple(value)
        elif isinstance(value, dict):
            value = MappingProxyType(value)
        made[one.name] = float(value) if _kind(one.type) is float else value
    return kind(**made)
