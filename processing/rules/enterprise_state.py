"""What the register of enterprises says of each on a day: at work, closed, restarted, of an industry, named by a plan, ultra-low."""

from __future__ import annotations

import numpy as np

from .facts import is_one, is_zero
from .scope import says, words

_INDUSTRIES = {"冶铸": ("冶铸", "冶炼", "铸造"), "钢铁": ("钢铁", "炼钢", "炼铁"), "焦化": ("焦化", "炼焦"), "煤炭洗选": ("煤炭洗选", "洗煤", "选煤")}
"""An industry as plans print it → what a register writes for it."""


def closed(table, day: str, for_good: bool = True) -> np.ndarray:
    """Closed up to *day*, both included; *for_good*: and not restarted since."""
    shut = words(table["closed_on"])
    gone = ((shut != "") & (shut <= day)).to_numpy(bool)
    return gone & ~restarted(table, day) if for_good else gone


def restarted(table, day: str) -> np.ndarray:
    """Restarted up to *day*, and not before it was closed, where that is stated."""
    again = words(table["restarted_on"])
    return ((again != "") & (again <= day) & (again >= words(table["closed_on"]))).to_numpy(bool)


def at_work(table, day: str) -> np.ndarray:
    """Neither said to stand still, nor only planned, nor closed for good."""
    return ~is_zero(table["running"]) & ~is_one(table["planned"]) & ~closed(table, day)


def of_industries(table, industries) -> np.ndarray:
    """Whose industry is one of those a plan prints; every row when it prints none."""
    if not industries:
        return np.ones(len(table), bool)
    return says(table["industry"], *(word for one in industries for word in _INDUSTRIES.get(one, (one,))))


def named_here(provision, table) -> np.ndarray:
    """Whom the plan names; every row when it names none. A name that begins with a county (潞州区红旗水泥) is a firm of that county:

    the record's county must be that one, and its name hold the rest.
    """
    if not provision.names:
        return np.ones(len(table), bool)
    mine = says(table["name"], *provision.names)
    county = words(table["county"]).str.strip()
    for one in (one for one in county.unique() if one):
        rest = [name.removeprefix(one) for name in provision.names if name.startswith(one) and name != one]
        if rest:
            mine = mine | (county == one).to_numpy() & says(table["name"], *rest)
    return mine


def done_by(table, day) -> np.ndarray:
    """Ultra-low emission done up to *day* (one, or one for each row); without a date of completion, when the record says yes."""
    on = words(table["ultra_low_on"]).to_numpy(object)
    return np.where(on == "", is_one(table["ultra_low"]), ~is_zero(table["ultra_low"]) & (on <= day)).astype(bool)
