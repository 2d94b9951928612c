"""What fire events cost whom, by a rule table: computed for adjudicated events alone; found beside adjudicated, counted apart from charged.

Amounts come from the table (layers/presets/deductions). An event is *found* when a run counts it, *adjudicated* when the ledger says so, *counted* when it is
adjudicated, not under appeal and within the document's dates and windows, *charged* when its deduction is recorded in the ledger and has not gone back.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date

import numpy as np
import pandas as pd

from ..layers.catalog.deduction_tables import DEDUCTION_EVENTS, DEDUCTION_UNITS, DEDUCTIONS
from ..layers.presets.deductions import MEASURES, RuleTable, Tariff
from .adjudicate import DECIDED

MU_PER_HA = 15.0
OUTSIDE = "outside"
_COUNTS = ("found", "waiting", "rejected", "adjudicated", "appealed", "counted", "charged")


@dataclass(frozen=True)
class Deducted:
    """Tables of DEDUCTIONS, DEDUCTION_UNITS and DEDUCTION_EVENTS."""

    townships: pd.DataFrame
    units: pd.DataFrame
    events: pd.DataFrame


def increments(tariff: Tariff, areas) -> list[float | None]:
    """What each of a unit's events of one span costs, in their order; *areas* are the burnt areas in mu (None unknown). None where no amount is stated."""
    out = []
    for at, area in enumerate(areas):
        if not tariff.states_amount:
            out.append(None)
        elif tariff.totals:
            # Beyond the table's end it names no further amount.
            sums = (0.0, *tariff.totals)
            out.append(sums[at + 1] - sums[at] if at + 1 < len(sums) else 0.0)
        elif at == 0 or (tariff.large_mu is not None and area is not None and area >= tariff.large_mu):
            out.append(float(tariff.first))
        elif tariff.factor is not None:
            out.append(float(tariff.first * tariff.factor**at))
        else:
            out.append(float(tariff.first if tariff.next is None else tariff.next))
    return out


def span_of(tariff: Tariff, day: str):
    """The span of *day* (``YYYY-MM-DD``) in which first and next are counted; None outside the rule's windows."""
    windows = [window for window in tariff.windows if _within(day, *window)]
    if tariff.windows and not windows:
        return None
    if tariff.span == "period":
        return "period"
    if tariff.span == "year":
        return day[:4]
    first, last = windows[0]
    # A window over the turn of the year belongs to the year in which it begins.
    return f"{int(day[:4]) - (first > last and day[5:] <= last)} {first}"


def _within(day, first, last):
    at = day[5:]
    return first <= at <= last if first <= last else at >= first or at <= last


def charged_between(tariff: Tariff, total: float) -> tuple[int, int] | None:
    """(least, most) events that a published *total* can have been charged for; None where the rule gives no two bounds. least > most: it cannot be."""
    prices = [price for price in (tariff.first, tariff.next) if price]
    if not prices or tariff.factor is not None or tariff.totals:
        return None
    return math.ceil(total / max(prices)), math.floor(total / min(prices))


def intensity(events: float, cropland_mu: float) -> tuple[float, float, float]:
    """Events per 1000 ha, per 10 000 mu and per million mu of cropland."""
    return events / (cropland_mu / MU_PER_HA / 1000), events / (cropland_mu / 10_000), events / (cropland_mu / 1_000_000)


def reward(tariff: Tariff, kind: str, cropland_mu: float) -> float | None:
    """The reward of a unit of that *kind* without any event."""
    for one in tariff.rewards:
        if one.kind == kind and (one.below_mu is None or cropland_mu < one.below_mu):
            return float(one.amount)
    return None


def deduct(events, stand, townships, counties, table: RuleTable, first: str, last: str, lang: str = "zh", cropland: dict | None = None,
           kinds: dict | None = None) -> Deducted:
    """Deductions for the *events* (KEPT_EVENTS) of the Beijing days *first* to *last* under the rule *table*.

    *stand*: ``adjudicate.standing`` of the ledger. *townships*, *counties*: their tables, for names. *cropland*: mu of cropland by unit code, *kinds*: what a
    unit is to the rule's rewards, by unit code. Merged and uncounted events are not found; events outside all townships are shown and borne by nobody.
    """
    day = events["day"].fillna("").astype(str)
    mine = events[events["merged_into"].isna().to_numpy() & (events["counted"] == 1).to_numpy() & ((day >= first) & (day <= last)).to_numpy()]
    mine = mine.sort_values(["day", "first_utc", "event_id"], kind="stable", ignore_index=True)
    state = stand["state"].reindex(mine["event_id"]).fillna("suspected").to_numpy(object)
    charged = stand["charged"].reindex(mine["event_id"]).to_numpy(object) == True  # noqa: E712 - missing is not True
    area = [None if value is None or value != value else float(value) for value in stand["area_mu"].reindex(mine["event_id"])]
    places = _places(mine, townships, counties, "界外" if lang == "zh" else "outside")
    parts = [_by_event(rule, table, mine["day"].tolist(), mine["event_id"].tolist(), state, charged, area, places[rule.unit], places["township"], lang)
             for rule in table.rules]
    by_event = pd.concat(parts, ignore_index=True) if parts else pd.DataFrame(columns=[*DEDUCTION_EVENTS.columns, "amount_charged"])
    rules = {rule.id: rule for rule in table.rules}
    sums = _sums(by_event, ["rule", "unit_code", "unit", "township_code", "township"], rules, table, lang)
    units = _sums(by_event, ["rule", "unit_code", "unit"], rules, table, lang)
    units = _with_unit_facts(units, rules, cropland or {}, kinds or {}, table, lang)
    return Deducted(sums[DEDUCTIONS.columns], units[DEDUCTION_UNITS.columns], by_event[DEDUCTION_EVENTS.columns])


def _places(events, townships, counties, outside):
    """(codes, names) of the unit of each event, by kind of unit."""
    codes = [code if isinstance(code, str) and code else OUTSIDE for code in events["township_code"]]
    names = {code: (town, county) for code, town, county in zip(townships["township_code"], townships["township"], townships["county"], strict=True)}
    names[OUTSIDE] = (outside, outside)
    of_county = dict(zip(counties["county_code"], counties["county"], strict=True))
    above = [code if code == OUTSIDE else code[:6] for code in codes]
    said = [of_county.get(county) or (names.get(code) or (None, None))[1] for code, county in zip(codes, above, strict=True)]
    return {"township": (codes, [(names.get(code) or (None, None))[0] for code in codes]), "county": (above, said)}


def _by_event(rule, table, days, ids, state, charged, area, unit, township, lang):
    why = [_why(rule, table, day, code, one, lang) for day, code, one in zip(days, unit[0], state, strict=True)]
    spans: dict[tuple, list[int]] = {}
    for at, reason in enumerate(why):
        if not reason:
            spans.setdefault((unit[0][at], span_of(rule, days[at])), []).append(at)
    nth, amount = [None] * len(ids), [None] * len(ids)
    for members in spans.values():
        for number, (at, price) in enumerate(zip(members, increments(rule, [area[one] for one in members]), strict=True), start=1):
            nth[at], amount[at] = number, price
    counted = np.array([not reason for reason in why], bool)
    paid = charged & counted
    return pd.DataFrame({
        "rule": rule.id, "event_id": ids, "day": days, "unit_code": unit[0], "unit": unit[1], "township_code": township[0], "township": township[1], "state": state,
        "area_mu": pd.Series(area, dtype=float), "nth": pd.Series(nth, dtype=object), "counted": counted.astype(int), "charged": paid.astype(int),
        "amount": pd.Series(amount, dtype=float), "why": [reason or None for reason in why],
        "amount_charged": pd.Series([price if one else None for price, one in zip(amount, paid, strict=True)], dtype=float)})


def _why(rule, table, day, code, state, lang):
    """Why an event does not count; "" when it does."""
    zh = lang == "zh"
    if code == OUTSIDE:
        return "不属任何乡镇" if zh else "outside all townships"
    if state not in DECIDED:
        return "未经核定" if zh else "not adjudicated"
    if state == "appealed":
        return "申诉中" if zh else "under appeal"
    on = date.fromisoformat(day)
    if (table.valid_from and on < table.valid_from) or (table.valid_to and on > table.valid_to):
        return "不在文件有效期内" if zh else "outside the document's dates"
    return "" if span_of(rule, day) is not None else "不在规定时段内" if zh else "outside the rule's windows"


def _sums(by_event, by, rules, table, lang):
    rows = []
    for key, mine in by_event.groupby(by, sort=True, dropna=False):
        rule = rules[key[0]]
        state = mine["state"]
        decided = state.isin(DECIDED)
        row = dict(zip(by, (None if value != value else value for value in key), strict=True))
        row.update(found=len(mine), waiting=int((~decided & (state != "rejected")).sum()), rejected=int((state == "rejected").sum()), adjudicated=int(decided.sum()),
                   appealed=int((state == "appealed").sum()), counted=int(mine["counted"].sum()), charged=int(mine["charged"].sum()),
                   amount=mine["amount"].sum() if rule.states_amount else None, amount_charged=mine["amount_charged"].sum() if rule.states_amount else None,
                   measure=MEASURES[rule.measure][0 if lang == "zh" else 1], word=table.word or None, document=table.document, clause=rule.clause or None)
        rows.append(row)
    return pd.DataFrame(rows, columns=[*by, *_COUNTS, "amount", "amount_charged", "measure", "word", "document", "clause"])


def _with_unit_facts(units, rules, cropland, kinds, table, lang):
    """Intensity, rewards and consequences; units whose cropland is given and that have no event are added, for their reward."""
    missing = [(rule.id, code) for rule in rules.values() for code in cropland if len(code) == (6 if rule.unit == "county" else len(code))
               and not ((units["rule"] == rule.id) & (units["unit_code"] == code)).any()]
    extra = [{**dict.fromkeys(_COUNTS, 0), "rule": rule, "unit_code": code, "amount": 0.0 if rules[rule].states_amount else None,
              "amount_charged": 0.0 if rules[rule].states_amount else None, "measure": MEASURES[rules[rule].measure][0 if lang == "zh" else 1],
              "word": table.word or None, "document": table.document, "clause": rules[rule].clause or None} for rule, code in missing]
    if extra:
        units = pd.DataFrame([*units.to_dict("records"), *extra], columns=units.columns).sort_values(["rule", "unit_code"], ignore_index=True)
    facts = []
    for row in units.itertuples():
        mu, rule = cropland.get(row.unit_code), rules[row.rule]
        dense = intensity(row.counted, mu) if mu else (None, None, None)
        paid = reward(rule, kinds.get(row.unit_code, ""), mu) if mu and row.found == 0 else None
        facts.append((dense[0], dense[1], paid, "、".join(_consequences(rule, row.counted, dense[2], lang)) or None))
    columns = ["per_thousand_ha", "per_10000_mu", "reward", "consequence"]
    facts = pd.DataFrame(facts, columns=columns, index=units.index)
    return units.assign(**{name: facts[name].astype(object if name == "consequence" else float) for name in columns})


def _consequences(rule, counted, dense, lang):
    for one in rule.consequences:
        value = counted if one.per == "events" else dense
        if value is not None and ((one.over is not None and value > one.over) or (one.at_least is not None and value >= one.at_least)):
            yield one.zh if lang == "zh" else one.en
