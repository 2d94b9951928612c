"""Checks zones: every family of checks over one table, faults out."""

from __future__ import annotations

from dataclasses import dataclass, field

import shapely

from .check_gap import gaps
from .check_inside import coal_in_fuel, outside
from .check_overlap import overlaps
from .check_record import days, declared
from .check_shape import invalid, repeated, slivers
from .drawn import Drawn, drawn_from
from .fault import Fault


@dataclass(frozen=True)
class CheckOptions:
    """*tolerance* is a share of the declared area; borders and strips under *sliver_m* are one border; holes under *hole_m2* are small. All unverified."""

    tolerance: float = 0.05
    sliver_m: float = 5.0
    hole_m2: float = 1000.0

    def record(self) -> dict:
        """The parameters for run.json, with what they rest on."""
        sources = {"tolerance": "未经核实 / unverified", "sliver_m": "1:10 000 图上 0.5 mm，未经核实 / 0.5 mm on a map 1:10 000, unverified",
                   "hole_m2": "约 1.5 亩，未经核实 / some 1.5 mu, unverified"}
        return {name: {"value": getattr(self, name), "source": source} for name, source in sources.items()}


@dataclass(frozen=True)
class Checked:
    """What a check found: *faults*, and *skipped*: (check, zh, en) of what could not be checked."""

    zones: Drawn
    faults: list[Fault]
    skipped: list[tuple[str, str, str]] = field(default_factory=list)


def check_zones(zones, acts, area=None, options: CheckOptions | None = None) -> Checked:
    """Check a workspace's *zones* (GeoDataFrame of ZONES) with their *acts*; *area* is what they must lie in (polygon in degrees, or None).

    The tables are not changed. A zone that is invalid is compared by the polygon that can be made of it.
    """
    options = options or CheckOptions()
    drawn, skipped = drawn_from(zones, acts), []
    faults = invalid(drawn) + repeated(drawn) + slivers(drawn, options.sliver_m)
    faults += overlaps(drawn, options.sliver_m) + gaps(drawn, options.sliver_m, options.hole_m2)
    if area is None or shapely.is_empty(area):
        skipped.append(("outside", "工作区没有县界也没有乡镇界，未检查是否超出辖区",
                        "the workspace has neither counties nor townships: not checked whether zones reach beyond them"))
    else:
        faults += outside(drawn, area, options.sliver_m)
    beside, compared = coal_in_fuel(drawn, options.sliver_m)
    if not compared:
        skipped.append(("coal_in_fuel", "没有高污染燃料禁燃区，未检查禁煤区是否在其内", "there is no fuel ban: not checked whether coal bans lie within one"))
    faults += beside + days(drawn) + declared(drawn, acts, options.tolerance)
    return Checked(drawn, faults, skipped)
