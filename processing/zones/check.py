"""Checks zones: every family of checks over one table, faults out."""

from __future__ import annotations

from dataclasses import dataclass, field

import geopandas as gpd
import shapely

from ...layers.errors import ArgumentError
from .check_gap import gaps
from .check_inside import coal_in_fuel, outside
from .check_overlap import overlaps
from .check_record import days, declared
from .check_shape import invalid, repeated, slivers
from .drawn import Drawn, drawn_from
from .fault import Fault
from .repair import repair

_ROUNDS = 4
"""A repair may bring together what was apart by other faults and is then to be repaired, too."""
LARGEST = {"tolerance": 10.0, "sliver_m": 100.0, "hole_m2": 1e6}


@dataclass(frozen=True)
class CheckOptions:
    """*tolerance* is a share of the declared area; borders and strips under *sliver_m* are one border; holes under *hole_m2* are small.

    All unverified. *kind* keeps the faults of one kind."""

    tolerance: float = 0.05
    sliver_m: float = 5.0
    hole_m2: float = 1000.0
    kind: str | None = None

    @classmethod
    def from_arguments(cls, arguments: dict) -> CheckOptions:
        """The options of a task's arguments. Raises ArgumentError for a number that no width, area or share can be."""
        values = {name: float(arguments[name]) for name in ("tolerance", "sliver_m", "hole_m2") if arguments.get(name) is not None}
        for name, value in values.items():
            if not 0 <= value <= LARGEST[name]:
                raise ArgumentError("选项 {option}：{value:g} 不在 0 至 {most:g} 之间；请改正", "Option {option}: {value:g} is not between 0 and {most:g}; correct it",
                                    option="--" + name.replace("_", "-"), value=value, most=LARGEST[name])
        return cls(**values, kind=arguments.get("kind") or None)

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
    area = None if area is None or shapely.is_empty(area) else area
    faults += overlaps(drawn, options.sliver_m) + gaps(drawn, area, options.sliver_m, options.hole_m2)
    if area is None:
        skipped.append(("outside", "工作区没有县界也没有乡镇界，未检查是否超出辖区",
                        "the workspace has neither counties nor townships: not checked whether zones reach beyond them"))
    else:
        faults += outside(drawn, area, options.sliver_m)
    beside, compared = coal_in_fuel(drawn, options.sliver_m)
    if not compared:
        skipped.append(("coal_in_fuel", "没有高污染燃料禁燃区，未检查禁煤区是否在其内", "there is no fuel ban: not checked whether coal bans lie within one"))
    faults += beside + days(drawn) + declared(drawn, acts, options.tolerance)
    return Checked(drawn, [fault for fault in faults if options.kind in (None, fault.kind)], skipped)


def area_of(counties, townships):
    """What zones must lie in: the counties together, where there are none the townships; None without either. GeoDataFrames in degrees."""
    units = counties if len(counties) else townships
    return shapely.union_all(shapely.make_valid(units.geometry.to_numpy())) if len(units) else None


@dataclass(frozen=True)
class Mended:
    """*rows* of the zones that repairs changed, what was found *before*, and what is found *after*; *withheld* when that would be worse: no rows then."""

    rows: object
    before: Checked
    after: Checked
    withheld: bool = False


def mended(zones, acts, area, options: CheckOptions) -> Mended:
    """Check zones and make the safe repairs of what is found, until a check finds no more to repair. The tables are not changed."""
    before = after = check_zones(zones, acts, area, options)
    now, changed = zones.reset_index(drop=True), set()
    for _ in range(_ROUNDS):
        shapes = repair(after.zones, after.faults, options.sliver_m)
        if not shapes:
            break
        geometry = now.geometry.to_numpy(object).copy()
        for at, shape in shapes.items():
            geometry[at] = shape
        changed |= set(shapes)
        now = now.set_geometry(gpd.GeoSeries(geometry, index=now.index, crs=now.crs))
        after = check_zones(now, acts, area, options)
    if {fault.about for fault in after.faults} - {fault.about for fault in before.faults}:
        return Mended(now.iloc[:0], before, before, True)
    return Mended(now.iloc[sorted(changed)].reset_index(drop=True), before, after)
