"""Which rules and duties of a plan apply at a place on a day, through which zones or sources, and why the others do not."""

from __future__ import annotations

import pandas as pd
import shapely

from ..layers.catalog.explain_tables import CLAUSES_HERE
from ..layers.importing.units import canonical, factor
from ..layers.presets.rules import RULES
from ..layers.tables.values import BadValue
from .zones.border import border_m

OUTSIDE = ("coal_supply", "heating_gaps")
"""Rules whose zones are what they stay out of: quality coal is for where clean heating does not reach."""


def clauses_at(here, day: str, place, zones, rings, preset) -> pd.DataFrame:
    """A row of CLAUSES_HERE for every rule and duty of *preset* (none: no rows), those that apply first.

    *place*: a row of PLACE; *zones*: those in force on *day* (GeoDataFrame of ZONES); *rings*: RINGS_HERE of the place.
    """
    if preset is None:
        return CLAUSES_HERE.check(pd.DataFrame(columns=CLAUSES_HERE.columns))
    whole, rows = plan_state(preset.plan, day, place["county_code"]), []
    for one in preset.rules.values():
        state, through = _bound(one, here, zones, rings)
        if state == "applies":
            state = _season_state(preset, one.season, day)
        rule = RULES[one.rule]
        rows.append(_row("rule", one, rule.zh, rule.en, whole or state, through, day))
    rows += [_row("duty", one, one.zh, one.en, whole or _season_state(preset, one.season, day), "", day) for one in preset.duties.values()]
    table = pd.DataFrame(rows, columns=CLAUSES_HERE.columns)
    rank = {state: at for at, state in enumerate(CLAUSES_HERE.field("state").choices)}
    keys = {"state": lambda column: column.map(rank), "sort": lambda column: column != "rule", "through": lambda column: column.isna()}
    order = table.sort_values(["state", "through", "sort"], key=lambda column: keys[column.name](column), kind="stable", ignore_index=True)
    return CLAUSES_HERE.check(order)


def plan_state(plan, day, county) -> str:
    """Why none of the plan applies here that day; empty when it does."""
    prefix = plan.area[:4] if plan.area.endswith("00") else plan.area
    if prefix and not str(county or "").startswith(prefix):
        return "elsewhere"
    if day < plan.valid_from.isoformat():
        return "not_yet"
    return "ended" if plan.valid_to and day > plan.valid_to.isoformat() else ""


def _bound(one, here, zones, rings) -> tuple[str, str]:
    """(state, zones or sources that bring it here) of a rule that is bound to ground; others apply wherever the plan does."""
    if "heating" in one.zones:
        if not len(rings):
            return "not_drawn", ""
        inside = rings[rings["inside"] == 1]
        return ("applies", ";".join(inside["code"])) if len(inside) else ("outside", "")
    # A rule about the zones themselves is bound to no place in them.
    if not one.zones or "zones" in one.layers:
        return "applies", ""
    mine = zones[zones["kind"].isin(one.zones)]
    if name := one.options.get("zone_name"):
        mine = mine[mine["name"].fillna("").str.contains(str(name), regex=False)]
    out = one.rule in OUTSIDE or bool(one.options.get("outside_zones"))
    if not len(mine):
        return "not_drawn", ""
    metres = _reach_m(one)
    held = [row.zone_id for row in mine.itertuples() if row.geometry is not None and _near(here, row.geometry, metres)]
    if out:
        return ("outside", ";".join(held)) if held else ("applies", "")
    return ("applies", ";".join(held)) if held else ("outside", "")


def _reach_m(one) -> float:
    """How far from its zones the rule reaches: 20 km round the planning area; 0 for the zones alone."""
    if one.of != "distance_m" or one.value is None:
        return 0.0
    try:
        return one.value * factor(canonical(one.unit), "m")
    except BadValue:
        return 0.0


def _near(here, shape, metres) -> bool:
    sound = shape if shape.is_valid else shapely.make_valid(shape)
    return bool(shapely.intersects(sound, here)) or (metres > 0 and border_m(here, sound) <= metres)


def _season_state(preset, name, day) -> str:
    """Whether the day lies in the season; with an end that is not printed it cannot be told."""
    if not name:
        return "applies"
    season = preset.seasons[name]
    if not (season.from_ and season.to):
        return "season_open"
    return "applies" if in_season(season.from_, season.to, day) else "off_season"


def in_season(first: str, last: str, day: str) -> bool:
    """Whether *day* (``YYYY-MM-DD``) lies from *first* to *last*, both included, each MM-DD or a date; 10-01 to 03-31 goes over the new year."""
    if len(first) == 10 or len(last) == 10:
        return (first if len(first) == 10 else day[:5] + first) <= day <= (last if len(last) == 10 else day[:5] + last)
    month_day = day[5:]
    return first <= month_day <= last if first <= last else month_day >= first or month_day <= last


def _row(sort, one, zh, en, state, through, day):
    due = one.due.isoformat() if one.due else None
    return {"sort": sort, "id": one.id, "title_zh": zh, "title_en": en, "state": state, "through": through or None, "basis": one.basis, "quote": one.quote or None,
            "printed": one.printed or one.due_printed or None, "level": one.level or None, "force": one.force, "season": one.season or None, "due": due,
            "overdue": None if due is None else int(day > due), "responsible": "、".join(one.responsible) or None, "given_by": one.given_by}
