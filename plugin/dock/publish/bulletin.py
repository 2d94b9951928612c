"""Which bulletins the tab offers, for which days, and why one of them cannot be made."""

from __future__ import annotations

from datetime import date

from ...language import language, tr

LAYERS = {"air": "air_readings", "dustfall": "dustfall"}
"""The layer that a bulletin of the month is made from; that of fires is made from fires."""


def variants() -> list[tuple[str, str]]:
    """(code, text): what it is of, and of which days. Fires: the day, ISO week or month of the as-of date, or the days of the filter."""
    return [("fire day", tr("Fires: day")), ("fire week", tr("Fires: week")), ("fire month", tr("Fires: month")), ("fire span", tr("Fires: days shown")),
            ("air month", tr("Air: month")), ("dustfall month", tr("Dust: month"))]


def arguments_of(variant: str, day: str, chosen) -> dict:
    """The arguments of make_bulletin for a *variant* as of *day*, under the FireFilter *chosen*; only the bulletin of fires is made under a filter."""
    kind, period = variant.split()
    year, week, _ = date.fromisoformat(day).isocalendar()
    when = {"day": {"day": day}, "week": {"week": f"{year}-W{week:02d}"}, "month": {"month": day[:7]},
            "span": {"from": chosen.first_day, "to": chosen.last_day}}[period]
    filtered = {name: list(value) if isinstance(value, tuple) else value for name, value in (
        (name, getattr(chosen, name)) for name in ("min_confidence", "attributions", "states", "without", "townships")) if value} if kind == "fire" else {}
    return {"kind": kind, **when, **filtered}


def days_of(variant: str, day: str, chosen) -> str:
    """The days of the bulletin in words; "" where the filter has none."""
    from ....processing.publish.bulletin.period import period_of

    if why_no_days(variant, chosen):
        return ""
    return period_of(arguments_of(variant, day, chosen)).label(language())


def why_no_days(variant: str, chosen) -> bool:
    """The days of the filter are asked for, and it does not have both."""
    return variant.endswith("span") and not (chosen.first_day and chosen.last_day)


def why_not(variant: str, ready, plan: bool, chosen) -> str:
    """Why the *variant* cannot be made of what is *ready* (reading.Ready) in a workspace with or without a *plan*; "" where it can."""
    kind = variant.split()[0]
    if kind == "fire":
        if why_no_days(variant, chosen):
            return tr("The filter has no days: choose them in the tab of fires, or another bulletin")
        return tr("There are no townships: fires cannot be counted") if not ready.townships else "" if ready.events else tr("There are no fires yet")
    if not plan:
        return tr("The workspace has no plan that says how it is judged; choose one when you make the workspace, or use the toolbox")
    if ready.day[:7] not in ready.months.get(LAYERS[kind], ()):
        return tr("There are no readings of {month}; import them, or look at another day", month=ready.day[:7])
    return ""
