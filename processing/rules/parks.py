"""Industrial parks: those that the plan names must be drawn, or nothing can be counted by park."""

from __future__ import annotations

import numpy as np

from .facts import NoData
from .scope import finding, words

_SAME = (("安阳陶瓷工业园区", "安阳陶瓷园区", "阳城安阳工业园区"),)
"""One park under several printed names (Yangcheng 三(五)19, 附件二(二)5)."""


def park_control(provision, facts):
    """A park of ``names`` for which no zone of the kinds is in force under that name: one finding on the county so named, else on the
    plan's area: its county, in a prefecture that of the lowest code, where the seat is.

    A plan that names no park asks for none to be drawn: NoData while none is. Raises NoData without the layer of counties.
    """
    kinds = provision.zones or ("park",)
    if not provision.names:
        facts.zones_of(kinds)
        return
    counties = facts.table("counties")
    zones = facts.zones[facts.zones["kind"].isin(kinds)]
    missing = [name for name in provision.names if not _drawn(name, words(zones["name"]))]
    code, county = words(counties["county_code"]), words(counties["county"])
    seat = min(code[code.str.startswith(facts.plan.plan.area[:4])], default="")
    lacking = np.full(len(counties), "", object)
    for name in missing:
        own = county.str.startswith(name) & (name != "")
        mine = own if own.any() else code.eq(facts.plan.plan.area)
        mine = mine if mine.any() else code.eq(seat)
        lacking[mine.to_numpy()] = np.where(lacking[mine.to_numpy()] == "", name, lacking[mine.to_numpy()] + "、" + name)
    if missing and not (lacking != "").any():
        raise NoData("counties")
    yield finding(provision, facts, "counties", lacking != "", "方案所列工业园区未划定范围：" + lacking, "parks that the plan names are not drawn: " + lacking)


def _drawn(name, drawn) -> bool:
    names = next((group for group in _SAME if name in group), (name,))
    return bool(np.logical_or.reduce([drawn.str.contains(one, regex=False).to_numpy() for one in names]).any())
